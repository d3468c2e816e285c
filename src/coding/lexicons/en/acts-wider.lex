# Further words for the acts: agency style, British, American, Indian, African and Hong Kong usage, machine translation. Most are weak: the model asks for more around them.

# Sets that other files began.
@assembly bandh bandhs hartal hartals dharna dharnas morcha gherao gheraos encampment encampments manifestations walkout walkouts sit-down die-in die-ins teach-in teach-ins love-in caravan caravans flashmobs flash-mob stand-in sleep-in toyi-toyi counter-rally counter-protest counter-demonstration gay-pride stayaway stay-away stoppage stoppages protestation rallying meet-up meetup get-together autorally
@application paperwork submission submissions bid bids plea pleas documents
@refuser akim akims councils city-hall hokimiyat khokimiyat magistrates prefect prefectural sub-prefect governor's governors governorate ministers minister county collector commissioner's councillor councillors councilors executive committee gorispolkom ispolkom directorate superintendent dc dcp acp commandant taluk tehsildar metropolitan premier prefecture's voivode landrat senate wali wojewoda district's authority's municipality's council's bureau secretary
@police omon rosgvardia rosgvardiya policing cop cops sbu gkb knb mvd rangers paramilitary paramilitaries crs basij basijis irgc carabinieri sheriff troopers trooper siloviki berkut spetsnaz law-enforcement lawmen enforcers enforcement gubopik sho constable inspector superintendent patrol patrolmen garda gardai militiamen interrogators jandarma asayish guardsmen crpf itbp subinspector sub-inspector investigator detective commandos marshals deputies counterterrorism counter-terrorism anti-riot anti-extremism gendarme sepoys cossacks chekists centre-e mossos ertzaintza askari militarised militarized intelligence mukhabarat undercover
@home dorm dorms dormitories hostel hostels dacha cottage lodgings homestead residence's household households doorbell village
@duty jailed imprisoned suspended sanctions sanction penalties penalty legal repercussions disciplinary deported deportation firing court drafted draft conscription lawsuit prosecutions custody dismissed law punishable severe retribution reprisals bans licence license violence bloodshed
@device handset handsets mobiles cellphone cellphones laptop laptops tablet tablets whatsapp contacts inbox passcode passcodes password passwords pin gadget gadgets
@chat telegram-channel forum forums profile profiles telegram-channels chat-room chat-rooms feed
@gather holds stood stands sit sat sits sitting occupied occupy occupies flocked flock flocking pour poured pouring pours streamed streaming thronged throng swarmed massed filed paraded parade parading congregate congregated congregating mobilised mobilized showed picketing walking marchers launched mounted sang prayed knelt formed forming observed

# Sets of this file.
@crowd2 protester protesters protestor protestors demonstrator demonstrators marcher marchers activist activists participant participants picketer picketers supporter supporters dissident dissidents opposition oppositionist oppositionists campaigner campaigners student students striker strikers farmer farmers crowd crowds detainee detainees rallygoers rally-goers attendees mourners journalist journalists reporter reporters wives mothers relatives women unionist unionists teacher teachers worker workers worshippers youth youths organiser organisers organizer organizers applicant applicants pensioner pensioners feminists environmentalists miners nurses doctors villagers separatists oppositionist monks people residents citizens blogger bloggers members
@unknown2 unknown unidentified masked hooded balaclava balaclavas plainclothes plain-clothes unmarked unnamed camouflage
@smearword foreign foreigners west western westerners paid puppet puppets agent agents traitor traitors terrorist terrorists rioter rioters criminal criminals thug thugs hooligan hooligans extremist extremists mob provocateur provocateurs provocation provocations vandals bandits mercenaries coup orchestrated enemy enemies anti-state anti-national anti-nationals khalistani khalistanis naxal naxals saboteurs sabotage cia soros nato nazi nazis fascist fascists colour color-revolution fifth hirelings stooges lackeys troublemakers agitators miscreants hostile ukrainian kyiv kiev psyop radicals anarchists looters sponsors sponsored funded separatists separatist zionist israel america american scum bots fake fakes
@law2 law laws bill bills amendment amendments legislation act decree decrees ordinance ordinances regulation regulations rules code resolution

[act notice_filed]
put in .. <application>|request|requests & <assembly>|<refuser>
submit|submits|submitted|submitting ... <application>|permit & <assembly>|<refuser>|permission
handed .. in .. <application>|letter
handed .. <application> & <refuser>
filed .. with .. <refuser> & <assembly>
file|files|filed|filing .. for .. permit|permission
file|files|filed|filing ... <application>|paperwork & <assembly>
lodge|lodges|lodged|lodging ... <application> & <assembly>|<refuser>|<police>
notif* .. <refuser>|<police> .. of|about|that|in & <assembly>
notif* .. <refuser>|<police> & <assembly> = weak
informed|inform|informs|informing .. <refuser>|<police> .. of|about|that & <assembly> = weak
informed|notified .. in advance & <assembly>
gave|given|give|giving|served|serve .. notice & <assembly> = weak
strike notice|notices
asked|asking|asks .. <refuser>|<police> .. permission|allow|approve|authorise|authorize|agree|hold|sanction & <assembly>
ask|asked|asks .. permission & <assembly>
seek|seeks|seeking|sought .. permission|permit|permits|clearance|approval|consent|nod|authorisation|authorization|sanction|go-ahead & <assembly>
request|requests|requested|requesting .. permission|permit|permits|approval|clearance|authorisation|authorization
requested .. <assembly> = weak
request|requests .. to .. hold|stage|march|rally|protest
request|requests .. for .. <assembly>|permission|permit = weak
pending application|applications|request & <assembly>
registered & <assembly> & <police>|<refuser>|participants = weak
<assembly> .. registered|notified|declared = weak
applied|applying|applies|apply .. to|for & <assembly>
applied|applying|applies|apply .. hold|stage|march|rally|protest
permit application|applications
application|applications|notice|notification .. for|of|to .. <assembly>|hold = weak
application|applications|notice|notification & <assembly> & received|submitted|filed|lodged|sent|made = weak
letter of intent|notification & <assembly>
wrote|written .. to .. <refuser>|<police>|commissioner & <assembly>|permission = weak
prior notice|notification & <assembly> & gave|given|filed|submitted|sent|received = weak
intention .. to .. hold|march|protest|rally|demonstrate & notif*|inform*|letter|<application>

[act assembly_permitted]
green light|signal & <assembly> = weak
greenlit|greenlighted|green-lit|okayed|ok'd|rubber-stamped & <assembly>
go-ahead & <assembly>
gave|given|give|gives|granted|grant|grants|got|get|received|secured|obtained|won .. nod|clearance|go-ahead|permission|permit|permits|consent|approval|authorisation|authorization & <assembly>
letter of no objection
no objection & <assembly> & <police>|<refuser> = weak
permission|permit|permits|approval|clearance|authorisation|authorization|consent .. granted|given|received|obtained|secured|issued & <assembly> & !not & !no = weak
issued .. permit|permits|permission|letter of no objection & <assembly>
cleared .. <assembly> & court|<refuser>|police & !streets = weak
allow|allows|allowed|allowing|permit|permits|permitted|let .. <crowd2>|them|opposition .. to .. gather|protest|rally|march|assemble|demonstrate|hold|walk|stage & !not & !refus*
was|were allowed to .. gather|protest|rally|march|assemble|demonstrate|hold|stage
did not object & <assembly>
may|can go ahead & <assembly>
go|goes|going ahead & <assembly> & court|police|council|<refuser> = weak
court|judge|tribunal .. allowed|allows|cleared|permitted|permits|authorised|authorized .. <assembly>|march
upheld .. right .. to .. protest|march|rally|assemble|demonstrate
agreed|agrees|coordinated|approved|sanctioned|endorsed & <assembly> & <refuser> & !not & !refus* = weak
<assembly> .. agreed|coordinated|cleared|legal .. with|by = weak
officially .. permitted|authorised|authorized|sanctioned|approved|agreed|allowed & <assembly> & !not
authoris*|authoriz*|sanction* .. <assembly> & !not & !refus* = weak
lifted .. ban .. on .. <assembly>

[act assembly_refused]
not .. agreed|agree|coordinated|endorsed|cleared|greenlighted|granted|coordinate & <assembly> = answer:refused weak
wasn't|weren't|hasn't|haven't|hadn't|isn't|aren't|won't|can't|cannot|couldn't|don't .. approved|approve|allow|allowed|permit|permitted|agree|agreed|authorised|authorized|authorise|authorize|sanction|sanctioned|coordinate|coordinated|granted|issued & <assembly> = answer:refused
cannot|can't|couldn't|could not .. be held|take|conducted|allowed|approved|go|coordinated & <assembly> & <refuser> = answer:refused weak
will|would|shall not be allowed|permitted|approved|tolerated & <assembly> = answer:refused
will|would not .. allow|permit|approve|authorise|authorize|sanction .. <assembly> = answer:refused
not allow|allowing|allowed|permit|permitting|permitted .. <assembly> = answer:refused
not be allowed|permitted .. to .. hold|stage|march|rally|gather|demonstrate|protest|assemble = answer:refused
not .. give|given|gave|giving|grant|granted|granting|issue|issued|receive|received|get|got|obtain|obtained .. permission|permit|permits|consent|approval|clearance|authorisation|authorization|nod|go-ahead = answer:refused
denial .. of .. permission|permit|permits|<application>|authorisation|authorization = answer:refused
deny|denies|denied|denying|denial .. use|right|clearance|approval|nod|leave|access & <assembly> & <refuser>|<police>|square|park|venue = answer:refused weak
denied|denies|deny|denying .. <assembly> = answer:refused weak
refus* .. to .. issue|give|provide|coordinate|register|green|greenlight|endorse|clear|sign|host|hold|consent|process & <assembly>|permission|permit|permits = answer:refused
refuse|refused|refuses|refusing .. <assembly> = answer:refused weak
refus* .. agreement|coordination|agreeing|coordinate|clearance|registration & <assembly> = answer:refused
refus*|rejection|denial & <assembly> & <refuser> = answer:refused weak
rejection .. of .. <application>|request|requests|<assembly> = answer:refused
<assembly> .. refused|denied|rejected|vetoed|blocked|scrapped|nixed|disallowed|forbidden|scuppered|shelved & <refuser>|<police>|court = answer:refused weak
reject|rejects|rejected|rejecting .. bid|plan|plans|proposal|route|requests|<assembly> & <assembly>|<refuser>|<police> = answer:refused weak
turn|turns|turned|turning|knocked|knocks|knock .. down|back .. <application>|bid|plans|<assembly> = answer:refused
threw|thrown|throw|throws .. out .. <application> = answer:refused
shot|shoot|shoots .. down .. <application>|<assembly>|plans = answer:refused weak
rebuff*|spurn*|nix*|stonewall* & <assembly>|<application> & <refuser>|<police> = answer:refused weak
veto|vetoed|vetoes|vetoing & <assembly> = answer:refused
letter of objection = answer:prohibited
objected|objects|objecting|objection|objections & <assembly> & <police>|<refuser> = answer:refused weak
notice of objection|prohibition = answer:prohibited
prohibition order|orders|notice|notices & <assembly> = answer:prohibited
banning order|orders & <assembly> = answer:prohibited
said|says|say .. no to & <assembly> = answer:refused weak
no permission|permit|permits|clearance|authorisation|authorization|approval|consent & <assembly> & <police>|<refuser> = answer:refused weak
response|reply|answer|decision .. negative|refusal & <assembly>|<application> = answer:refused
negative .. answer|reply|response|decision & <assembly>|<application>|<refuser> = answer:refused
replied|answered|responded|respond|respond|met .. with .. refusal|no|denial|rejection = answer:refused
received|receive|got|get|getting|receiving|given .. refusal|refusals|rejection|denial & <assembly>|<application>|<refuser> = answer:refused
refusal|refusals .. to .. hold|approve|agree|allow|authorise|authorize|coordinate|issue|grant|permit|sanction = answer:refused
fail|failed|fails .. to .. obtain|get|secure|win|receive|gain .. permission|permit|permits|approval|clearance|authorisation|authorization = answer:refused weak
unable .. to .. obtain|get|secure|receive .. permission|permit|approval|clearance = answer:refused weak
withheld|withhold|withholding .. permission|consent|permit|permits|approval|clearance|authorisation = answer:refused
court|judge|tribunal|magistrate .. banned|bans|barred|bars|prohibited|prohibits|blocked|blocks|forbade|forbids|stopped|stops|restrained|restrains ... <assembly>|protesting|marching|holding|protesters = answer:prohibited
court order|orders .. banning|prohibiting|barring|blocking|stopping|restraining|against & <assembly>|protesters = answer:prohibited
order|orders .. banning|prohibiting|barring|blocking|stopping|restraining|forbidding .. <assembly>|march|protesters = answer:prohibited
injunct*|interdict* & <assembly>|protesters|union|unions = answer:prohibited
restrain* .. from & <assembly>|union|unions|labour|protesters|embarking|holding = answer:prohibited
restraining order|orders & <assembly>|protesters = answer:prohibited weak
bar|bars|barred|barring .. <assembly> = answer:prohibited
bar|bars|barred|barring|ban|banned|bans|banning|prohibited|prohibits|prohibit|forbade|forbidden|forbids|stopped|blocked|prevented .. from .. holding|staging|marching|rallying|protesting|demonstrating|assembling|gathering|organising|organizing = answer:prohibited
ban|bans|banned|banning .. <crowd2>|opposition|party|movement|union|unions|group|lgbt .. from = answer:prohibited weak
ban|bans|banned|banning .. by .. <police>|<refuser>|court & <assembly> = answer:prohibited
bans .. <crowd2>|opposition|lgbt|party's = answer:prohibited weak
banning & <assembly> = answer:prohibited weak
ban .. on|against|over & <assembly> & <police>|<refuser>|court = answer:prohibited weak
slapped|slap|slaps .. ban .. on = answer:prohibited
announced|announce|announces|issued|issues|imposed .. ban & <police>|<refuser>|court = answer:prohibited weak
ban .. announced|issued|imposed & <police>|<refuser>|court = answer:prohibited weak
not permitted|approved|authorised|authorized|sanctioned|coordinated = answer:refused weak
turn|turned|turns|turning .. <assembly>|them|organisers|organizers|it .. down & <refuser>|<police> = answer:refused
deny|denies|denied|denying|denial|refus* .. <assembly> .. permission|permit|permits|authorisation|authorization|approval = answer:refused
not .. let .. <assembly> .. go|proceed|happen|take = answer:refused
<assembly> .. bans|ban .. by|from|imposed|announced|upheld|confirmed = answer:prohibited weak
proscrib* .. <assembly> = answer:prohibited
interdit = answer:prohibited weak
order|ordered|orders|ordering .. cancel|cancellation|cancelled|canceled|suspension|halt .. <assembly>|of = answer:prohibited weak
order|ordered|orders|told|instructed .. not .. to .. hold|stage|organise|organize|proceed|march = answer:prohibited
told|informed|tells|informs .. could|can|may|would not .. hold|gather|march|protest|rally|go|proceed|use = answer:refused
cancel|cancels|cancelled|canceled|scrapped|scraps|axed|suspended|suspends|postponed & <assembly> & <police>|<refuser>|court = answer:prohibited weak
annul* .. <assembly>|permission|permit|approval = answer:revoked
declared|deemed|ruled|pronounced|termed|called|declares|deems|considered .. illegal|unlawful|unconstitutional & <assembly> & <police>|<refuser>|court = answer:prohibited weak
impermissib*|inadmissib*|unacceptable & <assembly> & <refuser>|<police> & !warn* = answer:refused weak
stop|stops|stopped|stopping|block|blocks|blocked|blocking|thwart* .. <assembly> & <refuser>|court|council = answer:prohibited weak
sent back|returned|return|returns|returning .. <application> = answer:returned
<application> .. sent|returned|handed back|unexamined|without = answer:returned weak
returned|left .. without .. consideration|review|considering|examination = answer:returned
leave|leaves|left unconsidered = answer:returned
refus* .. to .. receive|accept|register|consider|look|review|examine|process ... <application> = answer:returned
did|does|do|would|will not .. accept|consider|register|review|receive|process|take & <application> = answer:returned
not .. accepted|considered|registered|reviewed|processed & <application> & <assembly>|<refuser> = answer:returned
wouldn't|didn't|doesn't|won't .. accept|consider|register|take .. <application> = answer:returned
considered|deemed|regarded .. not submitted|unsubmitted|unfiled|invalid = answer:returned weak
declared|deemed|considered .. invalid|inadmissible|void & <application> = answer:returned
never .. got|received|given .. answer|reply|response|permission = answer:no_answer
no|any answer|reply|response & <application>|permission|permit & <assembly>|<refuser> = answer:no_answer weak
without .. answer|reply|response|answering & <application>|<assembly> & <refuser>|<police> = answer:no_answer
ignor* & <application>|requests & <refuser>|<police> & <assembly> = answer:no_answer
has|have|had|did not|yet .. replied|responded|answered|reply|respond|answer|acknowledged & <application>|permission|permit|<assembly> = answer:no_answer
haven't|hasn't|hadn't|didn't .. replied|responded|answered|reply|respond|answer & <application>|permission|<assembly> = answer:no_answer
still .. waiting|awaiting & permission|answer|reply|response|permit & <assembly>|<refuser> = answer:no_answer weak
silence|silent & <application>|permission & <refuser> = answer:no_answer weak
pull|pulled|pulls|pulling|recall|recalled|recalls|withdrawal|revocation|cancellation|rescission .. permission|permissions|permit|permits|approval|consent|agreement|authorisation|authorization|licence = answer:revoked
revok*|withdr*|rescind*|cancel*|annul*|suspend* .. approval|approvals|agreement|clearance|licence|license|nod|permissions|consent|sanction & <assembly> = answer:revoked
permission|permissions|permit|permits|approval|clearance|consent|licence|license|authorisation|authorization ... revoked|withdrawn|cancelled|canceled|rescinded|annulled|pulled|suspended|nixed|recalled = answer:revoked
changed .. mind & <assembly> & <refuser>|<police> = answer:revoked weak
backtracked|backtrack|u-turn|reversed|reneged & <assembly> & permission|permit|<refuser> = answer:revoked weak
previously|initially|earlier|already .. approved|permitted|allowed|agreed|authorised|authorized|sanctioned & <assembly> & ban|bans|banned|banning|refus*|cancel*|revok*|but = answer:revoked weak
demand*|require*|ask|asked|order*|told|insist*|propos*|suggest*|oblig*|recommend* .. change|amend|alter|revise|correct|rewrite|adjust|rename|reword .. aim|aims|purpose|purposes|goals|goal|route|format|form|time|date|venue|wording|slogan|slogans|application|notice|name|title|number & <assembly> = answer:change_demanded
until .. shortcomings|violations|deficiencies|errors|discrepancies .. eliminated|corrected|remedied|fixed & <assembly>|<application> = answer:change_demanded
eliminat* .. violations|inconsistencies|shortcomings|discrepancies & <assembly>|<application> = answer:change_demanded
bring .. into .. line|compliance|conformity & <assembly>|<application> = answer:change_demanded
no-go & <assembly> = answer:refused weak
red light & <assembly> = answer:refused weak

[act assembly_relocated]
offer*|propos*|suggest*|recommend*|advis*|ask*|order* .. hold|move|gather|rally|march|meet|relocate|shift|assemble|conduct|go .. in|at|on|elsewhere|to|from|outside & <assembly> & <refuser>|<police>|organis*|organiz* = answer:offered weak
offer*|propos*|suggest*|recommend*|allot*|allocat*|assign*|earmark*|provid*|designat* ... venue|site|location|square|ground|grounds|stadium|park|route|place|outskirts|field|lot|hall|area & <assembly> = answer:offered weak
alternative|another|different|other .. venue|site|location|place|route|places|sites|venues|locations|area & <assembly> = answer:offered weak
alternative .. date|time|day|format|form & <assembly> = answer:offered weak
another|different|other|later .. date|day|time & <assembly> & <refuser>|<police> & offer*|propos*|suggest*|move*|hold|postpon* = answer:offered weak
hyde park|parks & <assembly> = answer:offered weak
specially .. designated|allocated|equipped .. place|places|area|areas|site|sites & <assembly> = answer:offered weak
protest pen|pens|zone|zones & <police>|<refuser>|court = answer:imposed weak
free-speech zone|zones|area = answer:imposed weak
free speech zone|zones|area = answer:imposed weak
move|moved|moves|moving|shift|shifted|shifts|shifting|relocate|relocated|relocates|transfer|transferred|reroute|rerouted|re-routed|diverted|rescheduled|relegated|banished|pushed|exiled ... to .. park|stadium|square|outskirts|suburb|suburbs|another|other|different|edge|hall|field|village|indoors|elsewhere|lot|venue|location|site & <assembly> = answer:imposed weak
move|moved|moving|relocate|shift .. <assembly> .. to|from|indoors|elsewhere = answer:imposed weak
force*|oblig*|order* .. to .. move|relocate|shift|change|reroute .. venue|route|location|date|site|their|its|the|to & <assembly> = answer:imposed
allowed|permitted|agreed|approved|authorised|authorized|sanctioned|cleared ... only|instead|elsewhere|outside & <assembly>|<crowd2>|<refuser> = answer:imposed weak
offered & <assembly> & denied|refused|instead|rejected|turned = answer:offered weak
limited|confined|restricted & <assembly>|<crowd2> & stadium|park|square|court = answer:imposed weak
confin*|restrict*|limit* .. <crowd2>|them .. to .. stadium|square|park|venue|area|site|sidewalk|pavement|grounds|place|village = answer:imposed
confin* .. <crowd2>|them .. to = answer:imposed weak
allowed|permitted|agreed|approved .. but .. in|at|on|only|not & <assembly> = answer:imposed weak
restrict*|limit*|confin*|corral* .. <assembly>|protesters|demonstrators ... to .. stadium|square|park|venue|area|site|sidewalk|pavement|grounds|place = answer:imposed
confine|confined|confining|restricted|limited & to & <assembly> & stadium|park|court|<police> = answer:imposed weak
indoors|indoor & <assembly> & <refuser>|instead|allowed|only = answer:imposed weak
house of culture & <assembly>|meeting = answer:imposed weak
closed|indoor|private .. meeting|format & instead|<assembly> & <refuser> = answer:imposed weak
turned|turn|turns|converted|transformed|reduced .. into|to .. meeting|closed|indoor|static = answer:imposed weak
in .. format|form .. of .. meeting|reception = answer:imposed weak
outskirts & <assembly> & offer*|allow*|only|agree*|permit*|approv*|propos* = answer:offered weak
far from .. centre|center|city & <assembly> & offer*|allow*|only|agree*|permit* = answer:imposed weak
chang* .. route|venue|date|time|location & <assembly> & <police>|court|<refuser> = answer:imposed weak
postpon*|reschedul* & <assembly> & <refuser>|<police> = answer:imposed weak
static|stationary .. <assembly>|protest & <police>|instead|only|ban = answer:imposed weak
impos* .. conditions & <assembly> = answer:imposed weak
conditions .. imposed|placed & <assembly> = answer:imposed weak
instead .. of .. centre|center|square|march|downtown & offer*|propos*|allow*|agree* = answer:offered
assembl*|gather*|protest|rally .. only .. in|at|on|within = answer:imposed weak
order .. court|judge & confin*|only & <assembly> = answer:imposed weak

[act diversion]
persuad*|convinc*|urge|urges|urged|urging|ask|asked|asks|pressed|pressur*|talk|talked|appeal*|begg*|coax*|cajol*|advis* ... call|cancel|postpone|withdraw|abandon|drop|scrap|shelve|suspend|reconsider|delay|defer & <assembly>|<application> & <refuser>|<police>|minister|governor = weak
talk|talked|talking .. out of
invit*|offer* .. talks|meeting|meetings|reception|conversation|dialogue|round|audience|negotiat* & <crowd2>|<assembly> & <refuser>|president|governor|minister = weak
called|calls|call for dialogue|talks|negotiations & <crowd2> & <refuser>|president|government = weak
offer* .. to .. meet|talk|negotiate & <crowd2>|<assembly>
promis* .. to .. meet|consider|resolve|look|address|review|solve|answer & <crowd2>|<assembly> & <refuser>|governor|minister|mayor = weak
receiv*|met|meet|meets|meeting .. delegation|representatives|group & <assembly>|protesters & <refuser>|governor|minister = weak
round table & instead|<assembly> = weak
came|come|comes|went|spoke|speaks .. to|out|with .. protesters|crowd|demonstrators|people|women|strikers & governor|mayor|akim|minister|official|officials|deputy|head|vice-governor = weak
called|call|calls|suspended|postponed|put|cancelled|canceled .. off|hold|after|following .. talks|meeting|negotiations|promise|promised|agreement|assurances|assurance & <assembly> = weak
suspended|postponed|cancelled|canceled|halted & after & talks|meeting|negotiations|promise*|assurance*|deal & <assembly> = weak
instead|rather .. meeting|conversation|talk|talks|reception & <refuser>|officials & <assembly>|wives|relatives|activists|protesters = weak
lure|lured|luring & <assembly>|protesters & <refuser> = weak

[act assembly_ban]
ban|bans|banned|banning|prohibit|prohibits|prohibited|prohibiting|forbid|forbids|forbade|forbidding|forbidden|outlaw|outlaws|outlawed|outlawing .. all|any|public|mass|large|large-scale|political|street|outdoor|further|future|such|unauthorised|unauthorized|unsanctioned .. <assembly>|assembling|assemblage
ban|bans|prohibition|restrictions|restriction|prohibitions|moratorium|freeze|curbs|curb|limits|limit .. on|against|of .. <assembly>|assembling|protesting|demonstrating|slogans|placards|freedom & !lift*|lifted|lifting
suspend|suspends|suspended|suspending|suspension .. all|any|public|mass|right|freedom|rights|of .. <assembly>|assemble|protest
freedom of .. assembly .. suspended|restricted|curtailed|limited|banned
right to .. assemble|assembly|protest|demonstrate .. suspended|restricted|curtailed|limited|banned
prohibit* .. assemblage|congregating|congregation|congregations|assembling
sec|section|sections 144|163 & order*|impos*|prohibit*|gather*|assembl*|clamp*|police|invok*|force|promulgat*
sec . 144
section 163
imposed|imposes|imposing|imposition|clamped|clamps|promulgated|promulgates|invoked|invokes|issued .. 144|163
imposed|imposes|imposing|clamped|clamps|promulgated|issued|issues .. prohibitory|prohibitive
prohibitory order|orders|measures
gathering|gatherings|assembly|groups|congregation|assemblies .. of .. five|four|three|ten|two|50|100|5|4|10|20 .. or|people|persons & ban|bans|banned|banning|prohibit*|forbid*|bar|bars|barred|not|illegal|limit*|restrict*
gathering|gatherings|assembly|assemblies & banned|prohibited|forbidden|outlawed|illegal & any|all|public|mass|more = weak
gathering|gatherings|assembly|assemblies .. more than & ban|bans|banned|banning|prohibit*|forbid*|bar|bars|barred|not|illegal|limit*|restrict*
limit|limits|limited|limiting|cap|capped|caps|restrict|restricted|restricts|restricting .. gathering|gatherings|assemblies|assembly
no-protest zone|zones|area|areas
protest-free zone|zones|area
no protest zone|zones
mass|public|large|outdoor|entertainment|cultural .. events|gatherings|assemblies|rallies|actions|protests|demonstrations .. cancelled|canceled|suspended|prohibited|banned|forbidden|restricted|limited|disallowed
ban|bans|banned & <assembly> & until|month|months|week|weeks|days|throughout|nationwide|citywide|city-wide|countrywide|indefinitely|indefinite|temporary|temporarily|zone|within = weak
ban .. for .. days|weeks|months|month|week|until & <assembly>
blanket|total|temporary|complete|indefinite|one-month|two-week|week-long|month-long|three-month|nationwide|country-wide|outright|general .. ban|prohibition & <assembly>|assembl*|gather*
order|orders|decree|ordinance .. banning|prohibiting|restricting|forbidding .. <assembly>|public|all|any|assembl*|gather*
<assembly> .. banned|prohibited|forbidden|outlawed|illegal .. until|for|in|across|throughout|nationwide|near|within|around = weak
not .. hold .. any|mass|public .. <assembly>
not .. allow .. any|mass|public|more .. <assembly>
stop|halt .. all|any .. <assembly> = weak
ban .. remains|stays|continues|in force|in effect|in place & <assembly>

[act emergency_measure]
curfews
state of .. siege|exception|alarm|calamity|war
emergency .. declared|imposed|proclaimed|extended|announced|decreed = weak
declar*|impos*|proclaim*|extend*|announc* .. emergency|curfew|lockdown|martial
emergency regulations|powers|orders|order|measures|ordinance|laws|regime = weak
high|heightened|elevated alert|readiness .. regime|status|mode|declared|introduced
exclusion zone|zones
no-go zone|zones|area
security|special|closed|restricted .. zone|zones|area|areas & <police>|<assembly>|entry|access = weak
special .. legal|operational regime
counterterrorism|counter-terrorism|counterterrorist|counter-terrorist|cto|anti-terrorist .. operation|regime
regime of .. counter-terrorist|counterterrorist|anti-terrorist
martial|military rule|law|regime & impos*|declar*|introduc*|extend* = weak
lockdown & <assembly>|protest*|unrest|city|region = weak
stay-at-home order|orders
shoot-on-sight|shoot-at-sight order|orders = weak
dispersal zone|zones|order|orders
section 60|35|34 & <police> = weak
under .. lockdown|curfew
confined to .. homes = weak

[act threat]
threaten|threatens|threatening = weak
threat|threats|menac* & <crowd2> & <police>|<refuser>|officials|authorities|agents|employer|university|dean|rector|management|administration = weak
threatened .. with|that|to|by & <police>|<refuser>|agents|officials|authorities|men|dean|rector|principal|management
warn|warned|warns|warning ... would|could|will|face|faces|risk|may .. be|face|faces|facing|arrest*|expel*|fire*|fine*|dismiss*|prosecut*|lose|jail*|consequences|end|not = weak
warn|warned|warns|warning .. not .. to .. attend|go|participate|join|protest|speak|take|leave|organise|organize|gather|post|come|hold = weak
warn|warned|warns .. against .. attending|participating|joining|protesting|going|taking|organising|organizing|holding|speaking = weak
warned .. off|away & <police>|<crowd2>
told|advis*|caution*|instruct*|order*|urge|urges|urged|urging|demand*|ask|asked .. not .. to .. attend|go|participate|join|protest|take|leave|come|talk|post|appear|show|gather|support & <police>|<refuser>|university|school|employer|agents|officers|dean|rector|management|principal = weak
told|said|promised|assured|vowed|swore .. would|will|could|they'll|they'd|he'd|we'll .. expelled|fired|arrested|jailed|detained|fined|sacked|dismissed|drafted|shot|killed|imprisoned|deported|find|come|lose|mobilised|mobilized = weak
promis*|vow*|swore|pledg* .. to .. arrest|jail|fire|expel|open|initiate|find|deal|kill|shoot|imprison|punish|break|crush|dismiss|draft = weak
or else & <police>|officers|agents|<refuser> = weak
otherwise .. fired|expelled|jail|jailed|arrested|detained|fined|prosecuted|case|dismissed
or .. will|would|face|end ... years|prison|jail|fired|expelled & told|said|agents|<police>|<refuser>|resign = weak
or .. will|would|could .. be .. fired|expelled|jailed|arrested|detained|fined|prosecuted|dismissed|sacked|drafted = weak
hint|hinted|hints|hinting .. at|that & <duty> = weak
made .. clear|understand & <duty> & <police>|<refuser>|officers|agents = weak
pressur* & <police>|employer|employers|school|university|<refuser>|agents|management|relatives|parents & <crowd2>|<assembly> = weak
put|puts|putting|exert*|apply|applied|applying|under|came|come pressure & <crowd2>|relatives|family|families|parents|<assembly> = weak
pressure .. on .. <crowd2>|relatives|family|families|parents|him|her|them = weak
intimidat* = weak
harass|harassed|harassing|harassment|hound|hounded|hounding|persecut* & <police>|agents|authorities|officials|security|<crowd2> = weak
coerc* = weak
scare|scared|scaring|frighten|frightened|frightening|terrori* .. with|by|into|them|people|parents|students|women & <police>|officials|agents|<refuser>|dean = weak
force|forced|forces|forcing|made|make|making|compel*|coerc*|asked|oblig*|demand*|order*|requir* .. to|them|him|her|sign .. sign|write|signed & <police>|officers|agents|pledge|paper|statement|participat*|<assembly> = weak
sign|signed|signing|signs|write|wrote|written .. pledge|undertaking|undertakings|promise|bond|bonds|commitment|non-participation|obligation|obligations
written .. pledge|undertaking|promise|commitment|obligation|guarantee
pledges|undertakings|obligations .. not to
preventive|preventative|prophylactic|explanatory|educational .. talk|talks|conversation|conversations|chat|chats|work|discussion|discussions|interview|interviews
explanatory .. conversation|work|talk
death threat|threats = weak
threats .. to|against|from|of|by & <crowd2>|<police>|family|officials|arrest|violence|dismissal|expulsion|life = weak
threatening .. calls|messages|phone|letters|visits
shoot-to-kill|shoot to kill
take|taking|taken|remove|removing .. away .. children|child|custody & threat*|warn*|<police>|guardianship|services = weak
depriv* .. parental .. rights
parental rights & threat*|<assembly>|protest* = weak
face|faces|facing .. arrest|expulsion|dismissal|prosecution|action|consequences|sanctions|penalties & warn*|said|<police>|<refuser>|dean|rector|told = weak
ultimatum* = weak
disciplinary action|measures|proceedings & <assembly>|protest*|student*|teacher*|worker*|warn*|threat* = weak
no work no pay
no-work-no-pay
dealt with .. harshly|firmly|severely|ruthlessly|sternly|strictly|accordingly|iron|mercilessly = weak
send|sent|sending .. to .. front|war|frontline|trenches & threat*|promis*|warn*|told|said = weak
blackmail* = weak
extort* & <police>|<crowd2> = weak
if you|they|she|he|anyone|we .. arrested|detained|fired|expelled|jail|prison|fine|fined|case & said|told|warned|<police> = weak
consequences & warn*|threat*|told|promis* & <crowd2>|<assembly>|<police>|<refuser> = weak

[act formal_warning]
warning|warnings .. issued|handed|delivered|served|given|sent|received & <police>|prosecutor*|ministry|<crowd2>|party|<refuser>
receiv*|got|getting .. warning|warnings|caution|cautions|notice|notices|admonition|admonishment & prosecutor*|<police>|ministry|justice|<crowd2>|<assembly>
issue|issued|issues|issuing|send|sent|sends|handed|hands|serve|served|serves|delivered|deliver|gave|given|announced|pronounced .. warning|warnings|caution|cautions|representation|representations|admonition|admonitions|reprimand|prescription|prescriptions|notice|notices & prosecutor*|<police>|ministry|<crowd2>|<assembly>|<refuser>|court = weak
inadmissibility|impermissibility|unacceptability|inadmissable|inadmissible .. of|to .. violat*|participat*|breaking|breach*|holding|organis*|organiz*|extremis*|illegal|unlawful|unauthor*
prosecutor*|prosecution .. caution*|warn|warned|warns & <crowd2>|organis*|organiz*
caution|cautioned|cautioning|cautions & <police>|prosecutor* & <crowd2>|organis*|organiz*|<assembly> = weak
admonish* & <police>|prosecutor*|court|<crowd2>
official|formal|written|final|prosecutorial|prosecutor's .. admonition|notice|reprimand|representation|warnings|letter|warning = weak
cease and desist
cease-and-desist
show-cause notice|notices
show cause notice|notices
legal notice|notices & <crowd2>|<assembly>|<police> = weak
community protection notice|warning
warning letter|letters|notices
letter .. of .. warning|caution
sign|signed|signing .. warning|warnings|caution|cautions|notice
against signature
acquainted .. with .. warning
notice of .. liability|responsibility|violation|consequences
notices .. liability|responsibility|consequences
let off|go .. with .. warning|caution
bound over = weak

[act public_warning]
remind*|reiterat*|recall* .. citizens|residents|public|people|parents|that|of|about & liability|responsibility|illegal|unauthorised|unauthorized|unsanctioned|unlawful|penalt*|punish*|fine|fines|prohibited|banned|law & <police>|prosecutor*|ministry|<refuser>|authorities|office = weak
refrain*|abstain*|desist .. from .. participat*|attending|joining|taking|<assembly>|gathering|protesting|visiting|going|any|organis*|organiz*|holding|illegal|unlawful|unauthorised|unauthorized
urge|urges|urged|urging|call|calls|called|calling|appeal*|advis*|ask|asks|asked|warn*|caution*|exhort*|implor*|plead*|recommend* ... refrain|abstain|avoid|desist|away|ignore|boycott|indoors & <assembly>|<police>|<refuser>|authorities
urge|urges|urged|urging|call|calls|called|calling|appeal*|advis*|ask|asks|asked|warn*|caution*|exhort*|recommend* ... not .. to & <assembly>|provocation* & <police>|<refuser>|authorities|prosecutor*|ministry|office = weak
stay|staying|remain .. away|home|indoors|calm & <assembly> & <police>|<refuser>|authorities|urge|urges|urged|urging|call*|advis* = weak
succumb*|yield*|fall|give|respond|react .. to|for|in .. provocation*|provocateur*|calls
provocations|provocation & urge|urges|urged|urging|call*|appeal*|not|warn* & <police>|<refuser>|authorities|citizens = weak
will|would|shall be suppressed|stopped|punished|prosecuted|detained|arrested|thwarted|crushed|dispersed|dealt|quelled|prevented|severely|strictly|harshly|firmly|immediately|brought & <assembly>|anyone|any|participants|organis*|organiz*|attempts|violat* & <police>|<refuser>|minister|authorities|president|government|prosecutor* = weak
not be tolerated|allowed|permitted & <assembly>|protest*|unrest|disorder|illegal|chaos = weak
not tolerate|allow|permit & protest*|<assembly>|chaos|disorder|anarchy|illegal|violence & said|warn*|president|minister|police|governor = weak
zero tolerance|zero-tolerance|no tolerance & <police>|<refuser>|<assembly>
iron fist|hand & protest*|<assembly>|president|minister|police = weak
firm|harsh|tough|decisive|resolute|stern|strict|severe|strictest|harshest .. response|action|actions|measures|hand|punishment|consequences & <assembly>|protest* = weak
full force|weight|extent|might|severity of .. law
feel .. full .. force|weight
held .. accountable|responsible|liable & participants|anyone|organis*|organiz*|those|<assembly> & <police>|<refuser>|authorities|prosecutor*|ministry|will = weak
anyone|those|whoever|persons|participants|organisers|organizers|everyone|violators ... arrested|prosecuted|punished|detained|liable|fined|jail|jailed|dispersed|prison|accountable|responsible|face|sanctioned & <assembly> & <police>|<refuser>|authorities|prosecutor*|warn*|said|minister = weak
vow*|pledg*|promis*|swore|swear|threaten*|determined .. to .. crush|prevent|stop|crack|suppress|punish|arrest|disperse|respond|quell|end|act|block|thwart|foil|restore & <assembly>|protest*|unrest = weak
warn|warns|warned|warning & <assembly> & <police>|<refuser>|prosecutor*|ministry|minister|president|government|authorities|court = weak
warning|warnings|message .. to .. protesters|demonstrators|public|organisers|organizers|citizens|students|residents|opposition|farmers
warned .. protesters|demonstrators|public|organisers|organizers|citizens|residents|opposition|parents|youth|farmers|foreigners|students = weak
issued|issues|issue .. warning|advisory|statement|appeal|alert|caution & <assembly> & <police>|<refuser>|prosecutor*|ministry|authorities|embassy = weak
participation|participating|participate|taking|part|attending|calls|calling|organising|organizing|joining ... punishable|illegal|unlawful|offence|offense|liability|entail*|liable|crime|criminal|prohibited|responsibility|punished & <police>|prosecutor*|ministry|<refuser>|warn*|remind*|authorities = weak
entail*|carries|carry|involves|incur*|provides .. liability|responsibility|punishment|prosecution|penalty|penalties|administrative|criminal & warn*|remind*|prosecutor*|<police>|ministry|<refuser> = weak
illegal|unlawful|unauthorised|unauthorized|unsanctioned .. <assembly> & warn*|remind*|liability|responsibility|punish*|urge|urges|urged|urging & <police>|prosecutor*|ministry|<refuser>|authorities = weak
parents .. children & warn*|urge|urges|urged|urging|remind*|call* & <assembly>|protest* & <police>|ministry|<refuser>|authorities|school* = weak
all .. necessary|lawful|legal measures|means & <assembly>|protest* & <police>|minister|said|authorities = weak
will|would .. act|respond|react .. firmly|harshly|decisively|accordingly|strictly|resolutely|tough & <police>|minister|authorities|government = weak

[act summons]
subpoena* = weak
call|called|calls|calling|invit*|ask|asked|order*|told|request*|requir* ... to|for|in|at .. police|station|prosecutor*|precinct|fsb|kgb|sbu|knb|gknb|interrogation|interview|questioning|talk|conversation|dean|dean's|rector|rector's|principal|principal's|headmaster|investigator|investigators|investigative|department|tribunal|ministry|commission & <crowd2>|<police>|<assembly>|<refuser>|students|him|her = weak
receiv*|got|gets|get|given|handed|sent|served|serve|issued|issue .. summons|summonses|subpoena|subpoenas = weak
notice|notices|summonses|letters .. to .. appear|report|question* & <police>|court|<crowd2>
called|phoned|telephoned|rang|phone|phoning|calls|call .. by|from|to|up .. police|policeman|investigator|investigators|fsb|kgb|officer|officers|dean|university|agents|security & <crowd2>|him|her|them|women|chat = weak
brought|taken|took|hauled|pulled|called|invited|hailed .. in .. for|over .. questioning|interrogation|interview|talk|chat|explanations
for questioning|interrogation & <crowd2>|<assembly>|<police> & !detain* & !arrest* = weak
called in & question*|how|police|agents|<crowd2>|everyone|ministry|dean = weak
hauled .. before|in|up & <police>|committee|court|dean|tribunal|<crowd2> = weak
question|questioned|questioning|interrogat*|interview|interviewed|grill|grilled|grilling|quizzed|quiz .. by|at|for|about|over|as|him|her|them .. police|detectives|agents|prosecutors|officers|investigators|hours|witness|witnesses|fsb|kgb|station & <crowd2>|<assembly>|<police>|him|her = weak
questioned|interrogated .. <crowd2>|organis*|organiz*|parents|students|him|her = weak
report|appear|present|come .. to|at|before|in|themselves|himself|herself .. police|station|court|prosecutor|prosecutors|prosecutor's|enlistment|investigator|investigators|committee|questioning|precinct|department & summon*|order*|told|had|ask*|requir*|notice|<crowd2> = weak
drink|have .. tea & police|security|<crowd2>
invited|asked for|to .. tea|chat|coffee & police|security|agents|fsb
explanation|explanations .. taken|written|demanded|gave|given|obtained|from & <police>|prosecutor*|<crowd2> = weak
took|take|taken|taking|demand*|gave|give|write|wrote .. explanation|explanations|explanatory & <police>|prosecutor*|dean|rector|director|<crowd2> = weak
to .. the carpet & <crowd2>|dean|director|principal|rector
called .. to|by .. principal|principal's|dean|dean's|director|director's|headmaster|headteacher|rector|rector's & <assembly>|protest*|student*|pupil*|teacher* = weak
41 ?- a .. notice|notices

[act home_visit]
came|come|comes|coming|went|go|goes|going|arriv*|call|called|calls|calling|turn|turned|turning|turns|show|showed|shows|showing|drop|dropped|dropping|drops|stopped|stop|descend*|swoop*|appear|appeared|appears|paid|pay|bother* ... <home> & <police>|officials|men|agents = weak
knock*|rang|ring|rings|ringing|bang|banged|banging|pound*|hammer* .. door|doors|doorbell|bell|window|windows|doorbells & <police>|officers|men|agents|officials|<crowd2>|plainclothes
knock*|rang|ring|rings|ringing|bang|banged|banging|pound*|hammer* .. on|at|the .. door|doors|doorbell|bell
pay|paid|pays|paying .. visit|visits & <police>|officers|men|agents|officials|<crowd2>
visit|visits|visited|visiting & <police>|agents|officials|officers & <crowd2>|parents|families|family|relatives|activist*|apartment*|home|homes|house*|door* & !prison & !prime & !state = weak
visit|visits|visited .. by|from .. police|policemen|officers|agents|fsb|kgb|security|policeman|prosecutors|plainclothes|officials|men|soldiers
received|receive|receiving|had|get|got .. visit|visits|visitors & <police>|agents|officials
door-to-door & <police>|officials|officers
door to door & <police>|officials|officers
house|houses|home to house|houses|home & <police>|officials|search*|visit* = weak
wait*|stood|standing .. outside|near|at|by|under|in .. <home>|entrance|stairwell|stairway|building & <police>|officers|men|agents|plainclothes = weak
outside .. <home> & <police>|officers|agents|plainclothes & wait*|stood|found|met|came|visit*|knock* = weak
precinct|district|local|beat|neighbourhood|neighborhood .. officer|officers|policeman|policemen|inspector & came|visit*|went|knock*|called|door*|home|apartment|talk*|conversation* = weak
house call|calls & <police>
unannounced|late-night|nighttime|night-time|preventive|night|intimidating|"preventive" .. visit|visits
welfare check|checks & <police>|<crowd2> = weak
came|come|comes|coming|went|show*|turned|arriv* .. to|at|up .. work|workplace|school|university|office|dormitory|hospital|college|job & <police>|agents|officers|prosecutor*|officials = weak
<home> .. visited & <police>|officers|agents|plainclothes|officials
in the .. stairwell|entrance|hallway|yard|courtyard & <police>|officers|agents & came|wait*|met|knock*|visit* = weak
on the|his|her|their .. doorstep|doorsteps|threshold & <police>|officers|agents|soldiers|men
look*|search* .. for .. him|her|son|husband|daughter|activist|me|them & <home> & <police>|officers|agents|soldiers|men = weak

[act home_search]
search|searches|searched|searching .. of|at|in|on|the|his|her|their .. <home>|office|offices|premises|headquarters|activist*|journalist*|homes|editorial|newsroom|relatives|organis*|organiz*|room
search|searches|searching .. conducted|carried|underway|under|took|taking|began|ongoing|held|going & <crowd2>|<home>|office*|<police>|premises|headquarters
searches & <crowd2>|<police>|case = weak
search|searched & <police>|agents & <home>|office|offices|premises|headquarters = weak
search warrant|warrants
search|searches|searched|searching where & <police>|<crowd2>|agents
raid|raids|raided|raiding = weak
raid|raids|raided|raiding .. on|at|of|the|his|her|their|by .. <home>|office*|premises|headquarters|<crowd2>|newsroom|campus|bookstore|bookshop|party|police
ransack*|rummag* & <police>|<home>|office|offices|agents|officers
turn|turned|turning .. upside down & <police>|<home>|apartment|officers
house-to-house|home-search|house-search|house-searches & <police>|search*|<crowd2>
home|house|apartment search|searches|raid|raids
forced .. way .. in|into|inside & <home>|office|offices|headquarters|<police>
forced|forcible entry & <home>|<police>
burst|barged|barge|bursting|storm|storms|stormed|storming|broke|break|breaking|smashed|pushed .. into|in .. <home>|office|offices|headquarters|premises|room|campus|mosque|church
broke|broken|break|breaking|kick|kicked|smash|smashed|batter*|ramm*|saw|sawed|sawn|cut|force|forced|knock|knocked|bust|busted .. down|in|open|through|off|out|the .. door|doors
door|doors .. broken|kicked|smashed|sawed|sawn|battered|forced|knocked .. down|in|off|open|by & <police>|search*|officers|agents
enter|entered|entering .. <home>|office|offices|premises|headquarters & <police>|agents|officers|soldiers|men = weak
dawn|pre-dawn|predawn|midnight|overnight|early-morning|night-time|nighttime .. raid|raids|search|searches
inspection|inspections|examination .. of .. premises|apartment|home|residence|dwelling|flat|house & <police>|investigator*|fsb
with .. search|searches & <police>|fsb|investigators & came|come|<home>
swoop|swooped|swooping|swoops .. on & <police>|<home>|office|offices|<crowd2>
sealed|locked|padlocked|shut|shuttered .. office|offices|headquarters|premises & <police>|authorities

[act device_search]
hand|handed|handing|hands|give|gave|giving|turn|turned|surrender*|show|showed|showing|shown|open|opened|present|presented|provide|provided .. over|up|their|his|her|the|to .. <device> & <police>|officers|agents|forced|demand*|made|order*|guards|officials|soldiers|checkpoint* = weak
unlock|unlocked|unlocking|unblock|unblocked .. <device>|telephone|telephones|it|them
scroll*|rifl*|leaf*|flip|flipped|flipping|comb|combed|combing|look|looked|looking|looks|went|go|goes|going|sift|sifted|sifting|trawl* .. through .. <device>|photos|gallery|subscriptions
check|checks|checked|checking|inspect*|search|searched|searching|searches|examin*|brows*|read|reads|reading|viewed|viewing|analys*|analyz*|copied|copying|cloned|downloaded|studied|review|reviewed|reviewing|reviews|scan* .. <device>|subscriptions|telephones|telephone & <police>|officers|agents|detain*|station|forced|guards|soldiers|men|checkpoint*|airport|border
<device>|telephone|telephones|subscriptions .. checked|inspected|searched|examined|unlocked|copied|cloned|downloaded|analysed|analyzed|reviewed|read|viewed & <police>|officers|agents|detain*|station|border|<crowd2>
phone|phones|telephone .. check|checks|search|searches|inspection|inspections
demand*|ask|asked|asking|forc*|order*|made|requir*|compel*|insist* ... password|passwords|passcode|passcodes|pin|pincode & <police>|officers|agents|fsb|border|detain*|phone*
demand*|ask|asked|asking|forc*|order*|made|requir*|compel* ... to .. show|unlock|open|hand|surrender|give|delete|present .. <device>|telephone|telephones|photos|them
vpn & <police>|officers & check*|phone*|inspect*|search* = weak
photos|videos|footage|pictures|recordings|everything ... deleted|wiped|erased = weak
delete|deleted|deleting|wipe|wiped|wiping|erase|erased|erasing .. photos|videos|footage|recordings|pictures & <police>|forced|phone*|officers|made|order* = weak
cellebrite

[act surveillance]
followed|following|follow|tail|tailed|tailing|shadow|shadowed|shadowing|stalk|stalked|stalking|trailed|trailing .. by|them|him|her|activist*|participants|home & <police>|men|car|cars|officers|agents|plainclothes|unknown = weak
outdoor|external|covert|round-the-clock|constant .. surveillance|observation|monitoring
monitor|monitors|monitored|monitoring & chat|chats|social|<crowd2>|phone|phones|telegram|calls|online & <police>|authorities|agents|officials|security = weak
keep|keeps|kept|keeping .. watch|eye|tabs & <police>|agents|authorities|<crowd2>|<assembly> = weak
staked|staking|stake .. out & <police>|officers|agents|home|activist*
parked|stationed|posted|waiting|camped .. outside|near|in front .. <home>|building|office|entrance & <police>|car|cars|van|officers|agents|plainclothes = weak
film|films|filmed|filming|photograph|photographed|photographing|record|recorded|recording|videotap*|video|videoed|taped .. by|participants|protesters|demonstrators|faces|everyone|people|crowd|those|attendees|marchers|us|them|women|mourners|from & <police>|plainclothes|men|officers|drone*|agents|security|authorities|camera*
plainclothes|plain-clothes & film*|photograph*|record*|camera* & <assembly>|<crowd2>
drone|drones|helicopter|helicopters|quadcopter|quadcopters & <assembly>|crowd|overhead|hover*|<police> & fly*|flew|circl*|hover*|film*|monitor*|watch*|overhead|above|record* = weak
facial-recognition|face-recognition
identif*|recogni*|traced|tracing|tracked|locat*|found .. from|by|via|using|through|with|on|thanks .. footage|video|videos|photos|photographs|cameras|camera|images|cctv|surveillance|recordings
track|tracked|tracking|trace|traced|tracing|locate|located|geolocat*|pinpoint* .. through|via|by|using|with|down|their|his|her .. phone|phones|mobile|cell|data|sim|location|camera|cameras|cctv|system
intercept*|eavesdrop*|bug|bugged|bugging|spy|spied|spies|spying|snoop*|listen|listened|listening|tap|tapped .. on|phones|phone|calls|conversations|messages|device|devices|activists|them|telephone & <police>|agents|security|authorities|<crowd2>|fsb|kgb = weak
wire-tap*|wiretapping|bugging|spyware|pegasus & <crowd2>|<police>|authorities|government = weak
infiltrat* = weak
undercover .. officer|officers|police|agents|agent & <assembly>|<crowd2>|chat*|group* = weak
plant|planted|planting|embed* .. agents|informers|informants|mole|moles|spies|officers|agent
screenshot*|screen-shot* & chat*|<police>|officials|officers|administration|employer = weak
compil*|drew|draw|drawing|drawn|made|making|kept|keep|keeps|keeping|collect*|maintain* .. list|lists|database|databases|dossier|dossiers|register|registers & <crowd2>|<police>|university|school|authorities|names
collect*|gather*|harvest*|obtain*|pull|pulled .. data|numbers|names|information|records|imei & phone*|<crowd2>|operator*|chat* & <police>|authorities|officials|agents
numbers .. of .. phones|participants|cars & collect*|record*|<police>
number|licence|license .. plate|plates & record*|wrote|writ*|photograph*|noted|noting & <police>|officers|convoy|motorcade
how .. know|knew|know's|find|found|learn|learned|got .. name|names|address|us|me|her|them|number|about & <police>|officers|they = weak
reads|read|reading|join|joined|joining .. chat|chats|correspondence|group & <police>|officers|agents|officials|authorities = weak
surveil*|spied & <crowd2>|<assembly>
watched .. by|over & <police>|agents|plainclothes|officers

[act identity_check]
check|checks|checked|checking|inspect*|demand*|verif*|record|recorded|recording|photograph|photographed|photographing|copied|copying|note|noted|noting|examin*|scan|scanned|scanning|rewrote|rewriting|ask|asked|asking|request*|took|taking|taken|jot* .. documents|papers|ids|id|identity|identities|passports|passport|names|bags|backpacks|posters|identification|cards|particulars|id's|rucksacks|belongings & <police>|officers|guards|soldiers|entrance|security|agents|participants|protesters|everyone|people|station|checkpoint*
documents|papers|ids|passports|passport|bags|backpacks|belongings|identities|posters|placards|handbags .. checked|inspected|verified|recorded|examined|photographed|scanned|searched|rummaged|copied|demanded & <police>|officers|guards|entrance|security|people|participants|everyone|all
id|identity|identification|document|passport|security|bag .. check|checks|screening|screenings|controls|control|inspections|inspection & <police>|<assembly>|square|entrance|participants|people|officers|metro
pat|patted|patting|pat-down|pat-downs = weak
stop-and-frisk|stop-and-search|stop-and-account
stop|stopped|stopping .. and|to .. search|searched|check|checked|question|questioned|frisk|frisked & <police>|officers|<crowd2>
airport-style .. security|checks|screening
screened & <police>|security|entrance|<assembly>
searched .. at .. entrance|checkpoint|checkpoints|gate|gates|metro|station & <police>|people|participants|everyone|protesters|officers
metal frames|frame|arches|arch
metal-detector|metal-detectors|magnetometer|magnetometers
had|forced|asked|made|required|ordered .. to .. show|present|produce .. id|ids|identification|passport|passports|papers|documents|identity
took|take|taken|taking|wrote|write|written|writing|noted|noting|rewrote|copied .. down|their|his|her|the|out|all .. names|particulars|details|data|passport|surnames|addresses & <police>|officers|agents|security
establish*|ascertain*|determin* .. identity|identities|identitys & <police>|officers|<crowd2> = weak
vehicle|car check|checks|searches & <police>|checkpoint* = weak
bodily|body search|searches|searched & <police>|<crowd2>|detain* = weak

[act channel_takeover]
<chat>|telegram|facebook|instagram|vkontakte|tiktok|youtube|vk|bot ... deleted|removed|blocked|banned|suspended|closed|shut|seized|hijacked|disabled|deactivated|restricted|frozen|taken|wiped|purged|cleared|destroyed|disappeared|vanished|liquidated & <crowd2>|movement|protest*|wives|mobili*|opposition|<assembly>|authorities|request|demand
delet*|block|blocks|blocked|blocking|ban|bans|banned|suspend|suspended|suspends|close|closed|closes|closing|shut|shuts|shutting|restrict*|disabl*|deactivat*|seiz*|hijack*|remov*|freez*|froze|purg*|wipe|wiped|clear|cleared|destroy*|captur*|hack* .. <chat> & <crowd2>|movement|protest*|wives|mobili*|opposition|<assembly>|authorities|telegram|vkontakte|facebook = weak
mark|marked|marking|label|labels|labeled|labelled|labeling|tag|tagged|brand|branded|flag|flagged|stamp|stamped .. fake|scam|spam|unreliable & <chat>|telegram = weak
fake|scam .. label|mark|tag|stamp|plate|badge|sign|marking & <chat>|telegram
fake & <chat> & telegram|mark*|label*|tag|tags|tagged = weak
hand|handed|handing|transfer|transferred|transferring|transfers|pass|passed|passing|give|gave|giving|surrender*|sell|sold .. over|up|away|admin|administrator|administration|control|rights|ownership .. <chat>|rights|control|administration & <chat>|telegram|movement|admin*
force|forced|forces|pressur*|made|ask|asked|demand*|order* .. to .. give|hand|delete|close|shut|transfer|leave .. <chat> = weak
admin|admins|administrator|administrators|moderator|moderators ... replaced|removed|forced|resigned|detained|changed|expelled|ousted|left|appeared|appointed|blocked|installed|sells & <chat>|telegram = weak
new .. admin|admins|administrator|administrators|moderator|owner|owners & <chat>|telegram
became|become|becomes|made|appointed|install*|added .. admin|administrator|moderator & <chat>|telegram
removed|remove|removes|kicked|thrown|threw|banned|ousted|excluded|expelled|deleted|blocked|ejected|pushed|squeezed|forced|driven|drove|ban .. from|out|in .. <chat> = weak
out of .. <chat> & push*|kick*|threw|thrown|forc*|squeez*|drove|driven|remov*|expel*
lost|lose|losing|gained|gain|seized|took|take|taking .. control|access|ownership .. of|to|over .. <chat>|account|accounts
taken|takes|take|taking|took .. over .. <chat>|community|communities
blocking|block|closure|deletion|removal|blockage .. of .. <chat> & <crowd2>|movement|protest*|wives|opposition|telegram

[act online_attack]
hack|hacks|hacked|hacking|hackers|hacker = weak
phishing & <crowd2>|account*|telegram|activist* = weak
account|accounts|email|emails|mailbox|page|channel|site|website .. compromised|hacked|breached|hijacked|broken|attacked & <crowd2>|movement|outlet|organis*|organiz*|activist*
denial-of-service|ddos-attack|ddos-attacks
denial of service
cyber attack|attacks|harassment|bullying
cyber-attacks|cyberattack|cyberattacks|cyberbullying
website|site|sites|websites .. attacked|crashed|inaccessible|flooded|ddosed|knocked & <crowd2>|outlet|movement|protest*|hack*|attack* = weak
dox|doxx|doxed|doxxed|doxing|doxxing
publish|published|publishes|publishing|posted|posting|posts|leak|leaked|leaking|released|revealed|disclosed|spread|shared|circulat*|dump*|expos* ... address|addresses|personal|private|passport|phone|telephone|home .. data|details|information|photos|numbers|number|addresses|address|scans & <crowd2>|channel*|telegram|protest*|women|students|users
personal|private|home|passport .. data|details|information|addresses|numbers .. published|posted|leaked|released|disclosed|appeared|spread|shared|circulated|dumped|exposed
data .. leak|leaked|leaks & <crowd2>|protest*|participants|opposition = weak
bot|bots|troll|trolls|botnet|botnets & flood*|attack*|swarm*|spam*|comment*|harass*|target* & <crowd2>|chat*|channel|movement|group|page = weak
spam|spammed|spamming & chat*|channel|phone*|account*|<crowd2> = weak
online .. harassment|bullying|abuse|hate|smear|attack|attacks|campaign & <crowd2>|movement|women = weak
flooded|bombarded|inundated .. with .. calls|messages|spam|comments|threats|bots & <crowd2>|phone*|chat|channel|page
malware|deepfake|deepfakes & <crowd2>|protest*|movement|opposition = weak

[act network_shutdown]
internet|internets ... unavailable|slow|slowed|throttled|jammed|switched|turned|offline|lost|severed|unstable|interrupted|stopped|disappeared|failed|off|inaccessible|curtailed|degraded|snapped|halted|jammers|limited = weak
switch|switched|switching|switches|turn|turned|turning .. off .. internet|mobile|data|network|networks|signal
shut|shuts|shutting|cut|cuts|cutting|snap|snapped|snapping|sever|severed|kill|killed|pull|pulled .. internet|mobile|network|networks|data|sms|telecom*|wifi|wi-fi|broadband|connection|access & !salary
suspension|shutdown|disconnection|disruption|cutting|blocking|restriction|throttling|blackout|outage|cutoff .. of|to|in .. internet|mobile|data|sms|broadband|communications|communication|social|network|networks
internet|data|broadband|sms|mobile|telecom|wifi|wi-fi|telephone|phone|cellular|cell .. service|services|access|connection|connectivity|signal|network|networks|communication|communications|coverage .. suspended|snapped|cut|blocked|disrupted|down|shut|restricted|lost|jammed|off|unavailable|limited|severed|curbed|halted|stopped|barred
mobile|cellular|cell .. internet|data|service|signal|network|communication|communications|coverage|connection & <assembly>|protest*|square|city|shut*|disrupt*|cut|down|block*|restrict*|suspend* = weak
communication|communications|information|media .. blackout|blockade|shutdown
jam|jammed|jamming|jammers|jammer .. signal|signals|mobile|phones|phone|internet|network|networks|communications|cellular = weak
signal .. jammed|jammers|lost|blocked & <assembly>|protest*|square
disrupt|disrupted|disrupts|disrupting|disruption|disruptions .. to|in|of|internet|access|service|mobile|network|connectivity & internet|mobile|network|access|netblocks|connectivity = weak
restrict*|limit|limited|limits|limiting|curb|curbs|curbed|curbing .. access|internet|use .. to|of|internet|social|twitter|facebook|telegram|whatsapp|tiktok|youtube|instagram|signal = weak
social media|networks|platforms|network|media's ... blocked|restricted|down|inaccessible|shut|banned|throttled|unavailable|blackout|disrupted|suspended|offline = weak
whatsapp|telegram|signal|tiktok|twitter|facebook|instagram|youtube|discord|bridgefy|zello|messenger|messengers|clubhouse|viber|x|vpn|vpns|snapchat .. blocked|inaccessible|unavailable|restricted|down|banned|offline|throttled|suspended|disrupted|slowed
block|blocks|blocking|ban|bans|banned|banning|restrict|restricts|restricted|restricting|suspend|suspends|suspended|shut|throttl*|slow* .. whatsapp|telegram|signal|tiktok|twitter|facebook|instagram|youtube|discord|messengers|messaging|social|vpn|vpns|websites|website|sites = weak
block|blocked|blocks|blocking .. website|websites|site|sites|news|media|outlet|outlets|pages & <refuser>|authorities|roskomnadzor|regulator|<assembly>|protest*|court = weak
website|websites|site .. blocked|inaccessible|banned & <refuser>|authorities|roskomnadzor|regulator|protest*|country = weak
netblocks|cloudflare = weak
connectivity & internet|netblocks|mobile|disrupt*|drop*|shut* = weak
plug .. internet
internet .. plug
kill switch & internet
went|goes|go|going|gone|plunged .. dark|offline & internet|phones|network|country = weak
internet blockade|blocking|ban|cut|cut-off|cutoff|curbs|restrictions|restriction|suspension|kill|closure|problems|interruptions
phone|phones|calls .. not working|dead|cut|unreachable & internet|<assembly>|protest* = weak

[act chilling_effect]
call|called|calls|calling .. off .. <assembly> = weak
<assembly> .. called off = weak
cancel*|postpon*|scrapped|scraps|dropped|abandoned|abandon|shelved|suspended|halted .. <assembly> & fear*|pressure|threat*|safety|security|afraid|detain*|arrest*|police|warn*|crackdown|persecution|repress* = weak
withdraw|withdrew|withdraws|withdrawn|withdrawing|recall|recalled .. application|applications|notice|notification|signature|signatures|request
fear|fears|fearing|fearful|afraid|scared|frightened|terrified|fright & <assembly>|protest*|speak*|arrest*|detain*|chat*|attend*|names = weak
for fear of|that
self-censor* = weak
leave|left|leaves|leaving|flee|flees|fled|fleeing|escap*|emigrat* ... country|russia|belarus|abroad|iran|hong|kong|georgia|kazakhstan|azerbaijan|ukraine|venezuela|nicaragua|exile|homeland & fear*|pressure|threat*|persecut*|prosecut*|case|charges|search*|detain*|activist*|arrest*|after|warrant* = weak
exile|self-exile|self-imposed & <crowd2>|leader|opposition = weak
hiding|underground & <crowd2>|leader|leaders|gone|went|go|into = weak
delet*|remov*|took|taken|taking .. post|posts|video|videos|account|accounts|chat|chats|channel|page|down & fear*|pressure|threat*|police|after|safety|warn*|forced|visit* = weak
close|closed|closing|closes|shut|shuts|shutting .. chat|chats|group|channel|page|down & fear*|pressure|threat*|safety|security|after|admin*|organis*|organiz* = weak
disband*|dissolv*|dissolution|folded|fold|cease|ceased|ceases|wind|wound .. itself|operations|activities|up|after|amid|under|following|down & pressure|crackdown|security|arrest*|threat*|police|government|authorities = weak
stop|stopped|stops|stopping|suspend|suspended|suspends|suspending|halt|halted .. work|activities|activity|broadcasting|publishing|operations|operating|working & pressure|threat*|fear*|safety|authorities|crackdown|designat*|law|search* = weak
security|safety .. reasons|concerns|considerations|grounds & cancel*|call*|clos*|delet*|postpon*|not|refus* & organis*|organiz*|activist*|movement|group|participants = weak
because|due .. of|to .. pressure|threats|threat|intimidation|persecution|repression|fear & cancel*|call*|clos*|delet*|postpon*|left|stop*|refus* = weak
under pressure & cancel*|call*|clos*|delet*|postpon*|left|stop*|refus*|withdr*|resign* = weak
chilling effect
decid* .. not .. to .. protest|go|hold|gather|attend|march|come|rally|participate
chose|choose|prefer* .. not .. to .. protest|go|hold|gather|attend|march|come|speak
stay|stayed|staying .. away|home & fear*|police|threat*|arrest*|pressure = weak
step|stepped|steps|stepping .. down|back|aside & pressure|threat*|safety|organis*|organiz*|admin* = weak
deterr*|discourag*|dampen* & <assembly>|protest* & police|arrest*|detention*|fear*|security|presence|threat* = weak
refus* .. to .. participate|attend|join|come|speak|talk|give|testify & fear*|pressure|threat*|afraid|after = weak
sought|seek|seeking|seeks .. asylum|refuge & activist*|protest*|opposition|case|persecution = weak

[act assembly_held]
throng*|flood|flooded|flooding|spill|spilled|spilling|pour|poured|pouring|stream|streamed|streaming|surge|surged|flock|flocked|packed|fill|filled|filling ... street|streets|square|squares|avenue|plaza|boulevard|onto|into & <people2>|<assembly>|capital|city = weak
hit|hits|hitting .. streets|street
take|takes|taking|took .. streets|street|square|roads
massed|amassed|congregat*|thronged|assembling|gathering .. in|at|outside|near|on|around|before|by & <people2>|<assembly>|square = weak
turn|turned|turning|turns .. out & <assembly>|streets|square|protest*|<people2> = weak
show|showed|shows .. up & <assembly>|square|protest*|placard*|poster* = weak
stage|staged|stages|staging|hold|holds|holding|held|mount|mounted|launch|launched|organise|organised|organize|organized|lead|led|join|joined|attend|attended|observe|observed|conduct|conducted|undertook ... <assembly>
<assembly> .. under|underway|kicked|got|passed|continue|continues|entered|resumed|swelled|snaked|wound|brought|saw|attracted|occurred|happened|spread|turned|lasted|filled|dragged|went|finished|concluded|culminated|featured|held|gathered = weak
<assembly> .. on|in|at|outside|against|over .. square|street|avenue|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|building|capital|centre|center|park = weak
day of .. protest|protests|action|rage|resistance|solidarity|anger = weak
demonstrat*|protest|protested|protesting|protests|rally|rallied|rallying|rallies|picket|picketing|picketed|marched|marching .. against|outside|over|demanding|for|near|about|in|to|at|front & <people2>|<crowd2> = weak
marched|marches|marching .. through|on|to|from|along|down|towards|toward|past|across|into = weak
march .. through|from|along|down|towards|toward|past|across|to = weak
vigil|vigils|memorial|commemoration|mourning & <people2>|held|gathered|attend*|candle* = weak
chant|chants|chanted|chanting|shout|shouts|shouted|shouting & slogan*|<people2>|<assembly>|freedom|resign|president|shame = weak
wave|waves|waved|waving|carry|carried|carrying|hold|held|holding|hoist*|brandish*|unfurl*|display*|raised|raising|bore|bearing|sport*|show|showed|unroll*|hung|hang|hanging .. placard*|poster*|sign|signs|banner*|flag|flags|portrait*|portraits|sheet|sheets|paper|papers|photos|photographs|photo|slogans & <people2>|<crowd2>|he|she|they|square|<assembly>
block|blocks|blocked|blocking|obstruct*|barricad*|shut|closed|paralys*|paralyz*|occup* .. road|roads|bridge|bridges|traffic|highway|highways|motorway|railway|railways|track|tracks|entrance|entrances|street|streets|intersection|intersections|lanes|port|border|junction|runway|tunnel|avenue & <people2>|<crowd2>|protest*|truckers|drivers|tractors|miners|mothers = weak
occup* .. square|building|buildings|campus|university|hall|headquarters|park|office|offices|factory|station|parliament & <people2>|<crowd2>|protest* = weak
pitch*|erect*|set|put|build|built .. tent|tents|camp|encampment|yurt|yurts|barricades & <people2>|<crowd2>|protest*|square|up
walk|walked|walking|walks .. out|off & class*|job|work|school*|student*|staff|worker*|employee*|protest
downed|down|down|lay|laid tools
industrial action
work stoppage|stoppages
observ*|called|held|stag*|enforc* .. bandh|hartal|dharna|gherao|chakka|strike|shutdown
shutter down|downed
bandh|hartal|dharna|gherao|morcha = weak
rasta|rail roko
sit|sits|sat|sitting .. in|down|on|outside|inside|before|in front .. road|street|square|ground|floor|protest|building|office|rails|tracks|highway & <people2>|<crowd2>|protest* = weak
sit|sits|sat|sitting down|in & protest*|<crowd2>|hunger|road = weak
form|formed|forming|forms .. chain|chains|line|circle|cordon|column & <people2>|<crowd2>|human|solidarity|women = weak
chain of .. solidarity
joined|linked|linking|locked hands|arms
stood|stand|standing .. against|for|in & <crowd2>|members & picket*|demand*|protest*|against = weak
monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today 's .. <assembly> = weak
kneel*|knelt|took|taking a knee & <assembly>|protest* = weak
light|lit|lighting|lights .. candle|candles|lantern|lanterns|flares|torch|torches|flashlights|phones & <people2>|<crowd2>|memor*|<assembly>|square
candle|candles .. lit|lighted|placed|left|brought
flower|flowers|toys|wreath|wreaths|carnations|roses .. brought|laid|left|placed|piled|carried|to & <people2>|monument|memorial|stone|memor*|grave|wall|square|embassy
lay|lays|laid|laying|bring|brings|brought|bringing|place|placed|placing|put|left|leave|leaving .. wreath|wreaths|carnations|roses|toys|candles|flower
pay|paid|paying .. tribute|respects|homage & flowers|monument|memorial|candle*|gather*|thousands|hundreds|square = weak
minute|moment of .. silence & <people2>|<assembly>|gather* = weak
single|solo|one-person|one-man|one-woman|lone|solitary|individual .. picket|pickets|picketer|picketers|protest|protester|protests|demonstration
stood|stands|standing|stand .. alone|outside|near|with|in front .. placard|poster|sign|banner|building|monument|court|kremlin|embassy & placard*|poster*|sign|picket*|protest* = weak
went|came|come|go|goes|comes|going|gone out .. with|to|on|onto|into|in|for .. poster|placard|sign|banner|picket|pickets|rally|rallies|street|streets|square|protest|protests|march|demonstration|flags|support
came|come|comes|arrived|went .. to|with .. rally|protest|picket|march|vigil|monument|memorial|action|demonstration & <people2>|<crowd2>|flowers = weak
drove|drive|driving|honk*|rode .. in|through|convoy|motorcade|horns|flags & car|cars|convoy|motorcade|tractors|drivers|protest* = weak
motorcade|car rally|rallies|convoy & drove|passed|took|held|protest* = weak
bang|banged|banging|beat .. pots|pans
pot-banging|cacerolazo|cacerolazos
hunger strike|strikes|strikers|striker
hunger-strike|hunger-strikes
refus* .. to .. work|eat|leave & strike*|protest*|hunger|workers|miners = weak
clash|clashed|clashes|clashing|scuffle*|skirmish* & <crowd2>|<assembly> & <police>|tear = weak
people's .. gathering|assembly|council & held|took|gather* = weak
spontaneous .. <assembly> = weak
thousands|hundreds|dozens|crowds|scores|tens ... streets|square|rally|protest|march|marched|rallied|gathered|demonstrate|turned|attended|protested|demonstrated|outside
residents|villagers|workers|mothers|women|students|activists|drivers|miners|protesters|demonstrators|supporters|opposition|employees|pensioners|farmers|doctors ... gathered|assembled|rallied|protested|marched|picketed|demonstrated|blocked|struck|walked|camped|occupied|chanted|staged
strike|strikes|struck|striking|strikers & workers|drivers|miners|doctors|teachers|union|unions|employees|factory|plant|couriers|nurses|junior = weak
wildcat|general|nationwide|indefinite|warning|one-day|24-hour|48-hour .. strike|strikes|stoppage|walkout = weak
recorded|published|read|release|released .. video .. appeal|message|address & mobili*|wives|soldiers|mothers|relatives|president = weak
flash-mob|flashmob|flash mob = weak
disrupt|disrupted|interrupted|stormed .. meeting|event|speech|session|parliament|stage & activist*|protester*|student* = weak
protesters|demonstrators|strikers|marchers|picketers & demand*|chant*|want*|call*|shout*|gather*|outside|square = weak
action|event|rally|picket|march|protest|demonstration|vigil took|passed|lasted|went|was held
under the slogan|motto|banner & <assembly>|<people2>

[act counter_action]
counter-rally|counter-rallies|counter-march|counter-protesters|counter-action|counter-picket|counterdemonstrat*|counter-protest|counter-demonstration
counter rally|protest|protests|demonstration|protesters|demonstrators|march
rival|opposing .. <assembly>|protesters|group|groups|demonstrators|supporters & <assembly>|clash*|<crowd2> = weak
provocateur|provocateurs|provocation|provocations|titushki|titushky|tituski & <assembly>|<crowd2> = weak
thugs|hooligans|goons|baltagiya|baltagia|skinheads|ultras|nationalists|neo-nazis|far-right|vigilantes|hecklers|loyalists|pro-kremlin|pro-beijing|pro-regime|pro-putin|pro-russian|youths|cadres|fans & attack*|beat|beaten|disrupt*|threw|throw*|harass*|assault*|pelt*|provok*|shout*|insult*|tore|hurl*|clash*|storm* & <assembly>|<crowd2> = weak
egged|pelted|doused|sprayed|splashed|spat|jeered|booed|heckled|taunted|harangued|insulted|sworn|cursed|shoved & <crowd2>|<assembly>|picket* & !police = weak
tore|torn|ripped|snatched|grabbed|tear|tearing|ripping|snatching|broke|trampled .. placard|placards|poster|posters|banner|banners|flag|flags|sign|signs & !police = weak
pelt|pelted|pelting|shower|showered|threw|throw|throwing|thrown|hurl|hurled|hurling|lob|lobbed|poured|pouring|doused|splashed ... eggs|egg|stones|paint|zelyonka|dye|antiseptic|flour|firecrackers|firecracker|bottles|tomatoes|milk|kefir|urine|liquid|feces|fireworks & <crowd2>|<assembly>|activist* = weak
brilliant green
zelyonka|zelenka
green .. dye|antiseptic
rammed|drove|ploughed|plowed|driven|drives .. into|through .. crowd|protesters|demonstrators|march|marchers|rally
loud|blaring .. music|loudspeakers|speakers & <assembly>|<crowd2>|drown* = weak
drown|drowned|drowning .. out & <assembly>|<crowd2>|speaker*
trampl*|removed|remove|removing|swept|cleared|threw|thrown|destroy*|dismantl*|desecrat*|vandal* .. away|the|flowers|memorial|candles .. flowers|memorial|candles|portraits & unknown|unidentified|men|utility|municipal|overnight|night|people = weak
attack|attacked|attacks|attacking|assaulted|assault|beat|beaten & <assembly>|<crowd2> & unknown|unidentified|men|thugs|supporters|masked|pro-government|nationalists|ruling|party|youths|athletic|group = weak
provok* & <assembly>|<crowd2> & men|unknown|group|individuals|agents = weak
in civilian clothes|clothing & <assembly> & push*|shout*|attack*|provok*|tore|harass* = weak
athletic|athletic-looking|burly|sporty|sturdy .. men|young|youths|guys
disrupt|disrupted|disrupting|sabotage*|tried to disrupt .. <assembly> & <crowd2>|men|supporters|thugs|group = weak
clash|clashed|clashes|scuffles .. between|with & supporters|counter*|rival|pro-government|pro-* = weak

[act access_blocked]
ring|ringed|ringing|surround|surrounded|surrounding|encircl* .. square|building|buildings|protesters|campus|demonstrators|crowd|park|house|home|headquarters|area|site|by & <police>|barrier*|fence*|troops
fence|fences|fencing|fenced & square|street|streets|park|building|<assembly>|<police>|off|around|monument|parliament = weak
lock|locked|locking .. down|gates|gate|doors & square|campus|streets|area|city|building|university|<assembly>|<police>|parliament = weak
shut|shuts|shutting|close|closed|closes|closing|closure .. down|of|to|off .. road|roads|metro|subway|square|squares|bridge|bridges|station|stations|border|borders|gates|exits|entrance|entrances|park|streets|street|avenue|centre|center|campus|highway|tram & <assembly>|<police>|<refuser>|protest*|traffic|passengers = weak
metro|subway|underground|train|bus .. station|stations|service|services|line|lines .. closed|shut|suspended|halted|bypassed|skipped|stopped = weak
cut|cuts|cutting|cutoff .. off .. access|city|capital|roads|square|area|streets = weak
barricades|barriers|fences|containers|trucks|buses|concrete|vans|blocks|bollards|dumpsters|roadblocks|checkpoints|vehicles|bulldozers|water .. placed|erected|blocking|blocked|set|lined|parked|installed|deployed|block|put|positioned|surrounded & square|road|roads|street|streets|entrance|<assembly>|protest*|<police>|city|capital|highway|building|bridge = weak
shipping containers
container|containers & road|roads|<assembly>|capital|islamabad|block* = weak
checkpoint*|check-point*|check-posts|checkposts|roadblock|roadblocks|blockpost* & <assembly>|protest*|<crowd2>|bus|buses|cars|entrance|entrances|city = weak
turn|turned|turning|turns|sent|send|sending|pushed .. back|around|away .. <crowd2>|bus|buses|cars|convoy|people|them|at|from|by = weak
buses|bus|coaches|train|trains|convoy|motorcade|convoys|vehicles|cars|minibuses|tractors .. stopped|blocked|turned|intercepted|halted|held|prevented|detained|barred = weak
intercept* & <crowd2>|bus|buses|convoy|way|activist*|leader* & <police>|<assembly> = weak
stop|stopped|stops|stopping|halt|halted|prevent|prevented|prevents|preventing|bar|barred|bars|barring|keep|kept|keeping|block|blocked|blocks|blocking|hinder*|foil*|thwart*|prohibit* .. from|en|on|at .. entering|reaching|leaving|approaching|joining|getting|travelling|traveling|attending|passing|accessing|going|boarding|marching|proceeding|crossing|advancing|coming|way|route|checkpoint|border
prevent|prevented|preventing|stop|stopped|stopping .. <crowd2>|him|her|them .. entering|reaching|leaving|approaching|joining|marching|attending|going
not|n't|never .. let|allow|allowed|allowing|permitted|admitted .. in|into|onto|inside|out|through|pass|near|past|enter|leave|approach|board|join|travel|closer|to .. enter|leave|approach|pass|square|building|street|board|through|in|into|city|centre|center
wasn't|weren't|couldn't|didn't|isn't|aren't|doesn't|don't|won't .. let|allow|allowed|get|enter|reach|leave|pass|approach .. in|into|inside|out|through|square|near|enter|pass|building|leave|people|protesters|them|us|anyone
not .. get|able .. to|into|through|out|near .. square|building|cordon|enter|leave|reach = weak
denied|refused|refuse|deny|denying .. entry|access|admission|admittance|passage|permission to enter & !lawyer* & !visa
access|entry|entrance|exit|entrances|exits|passage|approaches|approach .. denied|closed|blocked|restricted|limited|barred|refused|only|sealed|controlled|cordoned & square|street|streets|building|park|<assembly>|<police>|people|city|centre|center|monument|site|campus = weak
blocking|block|restrict*|limit|limited|deny .. access|entry|entrance|entrances|exits|route|path|way|march|passage|street|streets
trap|trapped|pen|penned|hem|hemmed|box|boxed|corral*|kettle|kettled|kettling & <police>|<crowd2>|crowd
pass|passes|permit|ticket|tickets|invitation|invitations|list|lists .. only|required|entry|allowed|in & square|building|meeting|hall|<assembly>|people = weak
by|with .. list|lists|invitation|invitations|pass|passes & entry|admission|admitted|let|enter*|allow* = weak
removed|taken|pulled|dragged|forced|ordered .. off .. train|trains|bus|buses|plane
off the train|bus|buses|trains & <police>|<crowd2> = weak
trains|buses|metro|services|trams|transport|ferries .. cancelled|canceled|suspended|stopped|halted|diverted|skip*|bypass* & <assembly>|protest* = weak
suspend*|stop|stopped|halt|halted|cancel* .. trains|train|bus|buses|metro|transport|flights & <assembly>|protest* = weak
skip|skipped|skipping|bypass|bypassed|pass|passing .. station|stations|without stopping
off-limits|off limits|bounds
no-go & <police>|square|centre|center|<assembly> = weak
fair|concert|festival|exhibition|ice|rink|construction|works|repairs|celebration & square|site|place & suddenly|same|unexpectedly|instead|occupied|simultaneously|day & <assembly> = weak
occupied|filled|took .. square|venue|site|place & <refuser>|<police>|pro-government|municipal|event = weak
fortif*|fortress & <assembly>|<police>|square|capital|parliament = weak
fortress .. city|capital
turned .. into .. fortress
phalanx|line|lines|wall|chain|chains|rows|row|ring .. of .. <police>|officers|policemen|police|shields & <assembly>|square|<crowd2>|street|block* = weak
riot police|squads blocked|block|blocking|surrounded|stood|lined|sealed|cordoned
stood|blocked|barred|blocking|bar|barring .. in|the|their .. way|path|passage|march & <police>
police .. cordon|cordons|line|lines|barricade|barricades
border .. closed|shut|turned|refused = weak
barred .. by .. <police>|security|guards
lockout|locked out & <crowd2>|workers|students = weak
stranded & <crowd2>|<police>|<assembly> = weak

[act order_to_disperse]
order|ordered|orders|ordering|told|tell|tells|telling|ask|asked|asks|asking|instruct*|urge|urged|urges|urging|demand|demanded|demands|demanding|command*|call|called|calls|calling|warn|warned|warns|warning|request*|implor*|advis*|gave|given|invit* ... disperse|leave|vacate|evacuate|scatter|dissolve|disband|depart & <police>|<refuser>|<crowd2>|crowd|<assembly>|square|authorities
order|ordered|orders|ordering|told|tell|ask|asked|instruct*|urge|urged|demand|demanded|demands|command* .. to|protesters|demonstrators|them .. move|go|clear|stop|end|break|halt|pack|return|cease|remove|roll|put|fold & <police>|officers & <crowd2>|<assembly>|crowd|poster*|placard* = weak
dispersal order|orders|notice|notices
order|orders .. to .. disperse|clear|vacate|leave
unlawful assembly|gathering & <police>|declar* = weak
declare|declared|declares|declaring .. unlawful|riot|illegal|unauthorised|unauthorized & <police>|crowd|<assembly> = weak
riot act
ultimatum|deadline & leave|clear|end|disperse|vacate|camp|protesters|strikers = weak
megaphone|megaphones|loudhailer|loudhailers|bullhorn|bullhorns|loudspeaker|loudspeakers|tannoy & <police>|officer*|illegal|disperse|leave|warn*|announc* = weak
public address
over|through|via .. megaphone|loudspeaker|loudspeakers|loudhailer|bullhorn
gave|given|give|gives|has|have .. minutes|hours|until .. to|disperse|clear|vacate|leave|pack|go & <police>|<crowd2>|authorities|protesters
minutes|hours .. to .. disperse|leave|clear|vacate|pack
warned|announced|announce|announces|warn|warns .. illegal|unauthorised|unauthorized|unlawful|unsanctioned & disperse|leave|stop|<crowd2> & <police> = weak
eviction notice|order|orders
disperse & <police>|<refuser>|order*|warn*|urge|urges|urged|urging|ask*|demand*|refus*|told = weak
failed|refused|refusal|failing|declined .. to .. disperse|leave = weak
move along|on & <police> & <crowd2>|<assembly> = weak
go home & <police>|authorities|<refuser>|urge|urges|urged|urging|told|order* & <assembly>|protest*|crowd = weak

[act dispersal]
clear|cleared|clears|clearing|evict|evicted|evicts|evicting|eviction|removed|remove|removing|removal|dismantl*|demolish*|razed|razing|bulldoz*|destroy*|tore|torn|raid*|flatten*|dispers* .. camp|camps|encampment|encampments|tents|tent|barricades|barricade|sit-in|site|square|campus|protesters|protestors|demonstrators|activists|blockade|yurt|yurts|streets|highway|road|students|strikers|picket
evict|evicted|evicting|eviction & <crowd2>|<assembly>|camp = weak
quell|quelled|quelling|quash|quashed|crush|crushed|crushing|suppress*|squash*|stamp|stamped|foil|foiled|thwart*|pre-empt*|preempt*|smother*|stifl*|nip|nipped|snuff* .. out|bud|<assembly>|unrest|dissent|uprising|protest|protests & <police>|<assembly>|<crowd2>|authorities|security|army|government = weak
put|putting|puts|stamp|stamped down|out & <assembly>|<crowd2>|unrest|uprising|revolt
suppression|crushing|quashing|quelling .. of .. <assembly>|protesters|unrest
dispersing|dispersal|dispersion .. of .. <assembly>|protesters|crowd|crowds|demonstrators|rally
scatter|scattered|scattering|chase|chased|chasing|drove|drive|driven|driving|push|pushed|pushing|shov*|force|forced|forcing|herd|herded|beat|beaten|repel*|repuls* .. back|away|off|out|through|from|into|the|protesters|demonstrators|crowd|crowds|them & <police>|gas|batons|water & <crowd2>|crowd|square|streets|metro|<assembly>|them|people = weak
charg* .. at|into|towards|on|the|protesters|demonstrators|crowd|marchers|students & <police>|batons|baton|horses|lathi|lathis & !with & !charges = weak
break|breaks|broke|broken|breaking .. up & <assembly>|<crowd2>|<police>|gas|camp = weak
ended|ends|halted|halts|stopped|stops|interrupted|disrupted|terminated|aborted|cut .. <assembly>|short & <police>|<refuser>|security|authorities|officers & !agreed = weak
sweep|swept|sweeping .. square|streets|protesters|park|through & <police>|<crowd2>|troops|army|security = weak
crackdown|crackdowns|clampdown|clampdowns|crack|cracked|cracking|cracks|clamp|clamped & <crowd2>|<assembly>|dissent|opposition|unrest = weak
violently|forcibly|forcefully|brutally|harshly|ruthlessly|aggressively .. broken|broke|cleared|removed|dispersed|ended|suppressed|evicted|disperse|put|crushed|quelled
forcible|violent|brutal|forceful .. dispersal|removal|eviction|clearance|suppression|crackdown|end
carry|carried|carrying|dragged|dragging|drag .. away|off|out & <crowd2>|<assembly>|sit-in|<police> = weak
retake|retook|recapture|recaptured|regain* .. square|bridge|university|building|control & <police>|troops|army|security|protesters = weak
prevent|prevented|preventing|stop|stopped|stopping|block|blocked ... from .. holding|gathering|marching|starting|rallying|assembling|protesting|demonstrating|taking|forming|proceeding & <police>|<refuser>|security|authorities|officers|troops
prevented|prevents|stopped|thwarted|thwarts|blocked|foiled|frustrated .. <assembly> & <police>|security|authorities|troops & !vow* = weak
not allow|allowed|let .. to .. gather|start|begin|hold|unfurl|march|assemble|protest|deploy & <police>|officers|security
did not|n't .. take place|start|begin & <police>|<refuser> & <assembly> = weak
unblock*|reopen*|re-open*|clear|cleared .. road|roads|highway|bridge|rail|railway|tracks|street|streets|traffic & <police>|protest*|blockade|authorities = weak
dispersed|disperse|disperses|dispersing .. <crowd2>|crowd|crowds|rally|protest|gathering|march|<assembly>|by|using|with|them
fled|ran|scattered|running .. from|as|when|after & gas|police|charged|shots|fire & <crowd2>|<assembly>|crowd = weak
tear|teargas|tear-gas .. disperse|clear|push|break
to disperse|scatter .. <crowd2>|crowd|crowds|rally|protest|gathering|<assembly>|them|people
to break up .. <assembly>|crowd|camp
rooted|root out & camp|protesters|encampment
sealed|closed|occupied .. square|venue|ground & <assembly> & prevent*|stop*|before|start = weak

[act detention]
nab|nabbed|nabs|nicked|collared|grab|grabbed|grabbing|snatch|snatched|scoop|scooped|swept|herd|herded|load|loaded|loading|shove|shoved|shoving|bundle|bundled|bundling|pile|piled|throw|threw|thrown|pull|pulled|pulling|stuff|stuffed|pack|packed|drag|dragged|dragging|carry|carried|escort|escorted|escorting|march|marched|whisk|whisked|lead|led|haul|hauled|hauling|take|took|taken|taking|bring|brought|drive|driven|drove|ferried|bused|bussed|transport|transported|move|moved|remove|removed|put|push|pushed|place|placed|deliver|delivered|convey* ... van|vans|bus|buses|minibus|minibuses|station|stations|precinct|wagon|wagons|truck|trucks|cells|cell|lockup|lock-up|barracks|department|departments|avtozak|avtozaks|avtozaki|paddy|wagon|vehicle|vehicles & <police>|<crowd2>|<assembly>|officers|men|people|him|her|them
take|took|taken|taking|lead|led|haul|hauled|carry|carried|drag|dragged|march|marched|whisk|whisked|bundle|bundled|escort|escorted .. away|off & <police>|<crowd2>|officers|protester*|activist*
paddy wagon|wagons
avtozak|avtozaks|autozak|autozaks|paddywagon
prisoner|prison|detention|police|arrest .. transport|van|vans|truck|trucks|bus|buses|wagon|wagons|vehicle|vehicles = weak
into|in .. custody = weak
custody & <crowd2>|<assembly>|<police> = weak
held|holding|hold|holds|kept|keep .. by|in|at|for|without|overnight|under|briefly .. police|custody|station|overnight|hours|cell|cells|precinct|hour|night|detention|department & <crowd2>|<assembly>|<police>|she|he|they = weak
spent|spend|spending .. night|nights|hours .. in|at|under & police|station|custody|cell|detention|department
night|overnight .. in .. cell|custody|station|police|cells|lock-up
pick|picked|picking|picks up & <police>|plainclothes|outside|home|<crowd2> = weak
round|rounded|rounding|rounds up & <crowd2>|<police>|opposition|suspected
roundup|round-up|roundups|round-ups|swoop|swoops|dragnet & <crowd2>|<police>|opposition|activist* = weak
mass|preventive|preventative|preemptive|pre-emptive|brutal|violent|arbitrary|random|spot|further|new|multiple|several|indiscriminate .. arrest|arrests|detention|detentions
arrest|arrests|arrested|arresting & <crowd2>|<assembly>|police = weak
caught|capture|captured|seize|seized|seizing|nab|apprehend|catch .. by|the|activist*|protester*|leader*|him|her|them|protesters|demonstrators|participants & <police>|agents|security|<assembly> = weak
court|courted|courting arrest|arrests
preventive custody|arrest
lock|locked up & <crowd2>|<police>|opposition = weak
behind bars & <crowd2>|<assembly>|protest* = weak
under arrest & <crowd2>|<police>|<assembly> & !house = weak
handcuff*|hand-cuff*|cuffed|zip-tied|zip-ties|shackled & <crowd2>|<police>|<assembly> = weak
in police hands|custody|cells
taken & <police> & <crowd2>|leaders|leader|members|morning|home = weak
stopped|caught .. with|at|outside|near .. placard|placards|poster|police|officers & <assembly>|picket* = weak
were|was taken|picked|led|seized|apprehended|nabbed|hauled|grabbed & <police>|<crowd2>|<assembly> = weak
grabs|grab|grabbing .. people|protesters|passers-by|participants|passersby|everyone & <police>|omon|officers|randomly
jailed|jail & protest*|<crowd2> = weak
arrested|detained|taken .. at|from|in|near|outside .. home|airport|office|square|work|apartment|rally|scene|picket|house|restaurant|hotel
those|people|persons|protesters detained|arrested
number .. of .. detainees|detained|arrested|arrests|detentions
detainees .. held|were|was|taken|rose|include|included|include|number|total = weak
removed|escorted|ejected .. by .. police|security|guards|officers & <assembly>|<crowd2> = weak
drawing up .. protocol & station|police|department = weak
confined .. to|at & <police>|stadium|station|hotel & <crowd2> = weak
placed|put|kept|keep|puts|putting under|in .. house arrest = weak

[act abduction]
snatch|snatched|grabbed|seized|dragged|taken|thrown|forced|bundled|shoved|pushed|whisked|hauled|pulled|picked|took|grab|threw|led ... unidentified|unknown|masked|plainclothes|hooded|balaclava|balaclavas|unmarked|masks|armed|gunmen|camouflage & <crowd2>|car|van|vehicle|away|men = weak
unmarked .. car|cars|van|vans|vehicle|vehicles|minibus|minivan|bus = weak
without .. plates|insignia|identification|number|markings & took|taken|grab*|detain*|seiz*|men|van|car|push* = weak
enforced .. disappearance|disappearances
forced disappearance|disappearances
forcibly .. taken|removed|abducted|disappeared
disappear|disappeared|disappearance|disappearances|vanish|vanished & <crowd2>|leader|opposition|detain*|protest* = weak
gone|went|go|going missing & <crowd2>|<assembly>|protest*|police|leader = weak
missing .. since|after|following & <crowd2>|<assembly>|protest* = weak
unknown|unidentified .. direction|destination
men in .. balaclavas|masks|civilian|plain|camouflage|uniform|black & took|taken|grab*|seiz*|push*|detain*|drag*|forc*|led|car|van = weak
unknown|unidentified|masked|armed|hooded .. men|people|persons|individuals|gunmen|assailants ... took|taken|grabbed|seized|dragged|forced|bundled|kidnapped|detained|pushed|abducted|snatched|led
gunmen|abductors|captors|kidnappers & <crowd2>|activist*|protest* = weak
held hostage
driven .. to .. forest|woods|cemetery|outskirts & beat*|<police>|men|<crowd2>|threat*

[act force]
baton-charge|baton-charged|baton-charges|baton-charging|lathi-charge|lathi-charged|lathicharge|lathicharged|cane-charge|cane-charged
lathi|lathis|caned|canes|whip|whips|whipped|sjambok|sjamboks|clubbed|clubbing|clubs|bludgeon*|nightstick*|truncheon|truncheons|sticks|rods & <police>|<crowd2>|<assembly>|charg* = weak
cane charge|charged
mild force & <police>
tear-gas|teargassed|tear-gassed|teargassing|tear-gassing|gassed
tear|stinging .. smoke|gas|shells|shell|shelling
cs gas|spray
pepper-balls|pepperballs|pepper-ball|pepper|mace & <police>|spray*|<crowd2> = weak
flash-bang|flash-bangs|flashbang|flashbangs|stun-grenade|stun-grenades|flash grenades|grenade
flash bangs|grenades|grenade
sound|concussion|noise|smoke|gas .. bomb|bombs|grenade|grenades|cannon|canister|canisters|shells & <police>|<crowd2>|security
lob|lobbed|lobbing|lobs|fire|fired|firing|fires|shoot|shot|launch|launched|hurl|hurled|throw|threw|use|used|using|deploy|deployed|unleash*|spray*|discharg* ... tear|teargas|tear-gas|canister|canisters|gas|shells|pepper|cannon|cannons|grenade|grenades|bullets|batons|tasers|pellets|projectiles|flash & <police>|<crowd2>|<assembly>|crowd|security|troops|forces
gas canister|canisters|shells|grenades
water-cannon|water-cannons|watercannon|hosed
plastic|rubber-coated|rubber-tipped|steel|bean|beanbag|foam|sponge|metal .. bullet|bullets|rounds|pellets|bag|projectile|projectiles
pellet|pellets & <police>|<crowd2>|gun*|injur* = weak
beanbag|bean-bag|beanbags rounds|shotgun
rubber-bullet|rubber-bullets
live-fire|live-ammunition & <crowd2>|<police>|troops
open|opened|opens|opening .. fire
fire|fired|fires|firing|shoot|shoots|shooting|shot .. at|on|into|upon|warning|live|in|the|over .. protesters|protestors|demonstrators|crowd|crowds|air|marchers|people|shots|rounds|bullets|mourners|ammunition|them
warning shot|shots
gunfire|gunshots|gunshot|machine-gun|machinegun|sniper|snipers & <crowd2>|<assembly>|troops|police|security = weak
punch|punched|punching|kick|kicked|kicking|slap|slapped|slapping|hit|hits|hitting|struck|strike|striking|shove|shoved|shoving|push|pushed|pushing|drag|dragged|dragging|pinned|pinning|tackle|tackled|choke|choked|choking|stomp*|trampl*|knee|kneeling|assault|assaulted|assaulting|beat|beating|beats|batter*|thrash|thrashed|pummel*|maul*|manhandl*|trampled|throttled|wrestl*|grappl* & <police>|officers|omon|guards & <crowd2>|<assembly>|detain*|arrest*|him|her|people|them = weak
twist|twisted|twisting|bent|bending|wrung|wrench* .. arm|arms|hands & <police>|officers|<crowd2>|detain*
knock|knocked|threw|thrown|wrestled|slammed|pushed|forced|dragged|pinned|laid|throwing .. to|down|on|onto|along .. ground|floor|asphalt|pavement|down & <police>|officers|<crowd2>|<assembly>
by force & <police>|<crowd2>|<assembly>|remov*|detain*|dispers* = weak
violence .. against|by|of|from .. <crowd2>|police|security|officers = weak
brutality|brutal|brutally|heavy-handed|heavy handed|rough|roughly|harsh|harshly & <police>|<crowd2>|<assembly>|detain*|arrest* = weak
excessive|disproportionate|unnecessary|lethal|deadly|physical|unlawful|indiscriminate|brute .. force
use|used|uses|using|resort|resorted|resorting|employ|employed|apply|applied|application .. force|violence|weapons|batons|sticks|dogs|tear|special & <police>|<crowd2>|<assembly>|security|troops
special means|equipment & <police>|<crowd2> = weak
electroshock*|electro-shock*|stun gun|guns|tased|tasered|electric baton|batons|shocker
stun gun|guns
charge|charged|charges|charging .. at|into|on|towards|the|protesters|demonstrators|crowd|marchers|students & <police>|horses|horseback|batons|mounted & !with & !court = weak
mounted police|officers & <crowd2>|<assembly>|charg*
horses|horseback|dogs & <police> & <crowd2>|<assembly>|crowd = weak
run|ran|mowed|rammed over|down|into & <police>|vehicle|truck|armoured|armored|jeep & <crowd2>|<assembly>
armoured|armored .. vehicle|vehicles|personnel|car|cars & <crowd2>|<assembly>|crowd = weak
shoot|shot|shooting|shoots & <crowd2>|<assembly>|crowd & <police>|troops|soldiers|security|army = weak
clash|clashes|clashed|clashing .. with|between .. <police>|police|security|riot|troops = weak
blows|blow & <police>|<crowd2>|baton*|head = weak
rough-handled|rough-handling|roughed
electric .. shocker|shockers|cattle

[act injury]
injured|injuries|injury|wounded|wounds|wounding|injuring|hurt|hurting = weak
maim*|blind|blinded|blinding|lost .. eye|sight & <crowd2>|<police>|bullet*|pellet* = weak
lost .. eye|eyes|sight|finger|hand|leg
fractur*|broke|broken|break|dislocat*|knocked .. arm|leg|legs|nose|rib|ribs|jaw|hand|finger|fingers|teeth|tooth|skull|shoulder|bones|bone|wrist|collarbone|spine & <police>|<crowd2>|<assembly>|detain*|he|she|him|her
fracture|fractures|concuss*|bruise|bruises|bruised|bruising|bleeding|bloodied|bloody|unconscious|unconsciousness|burns|gash|stitches|hematoma*|haematoma*|abrasions|contusion*|laceration* & <police>|<crowd2>|<assembly>|detain*|beat*
head|eye|gunshot|bullet|leg|skull|shrapnel|brain .. injury|injuries|wound|wounds|trauma
ambulance|ambulances|paramedics|medics|hospital|hospitals & <crowd2>|<assembly>|injur*|beat*|police|clash* = weak
taken|rushed|admitted|sent|brought|treated|transported|ended|landed|evacuated .. to|in|at|up .. hospital|hospitals|clinic|intensive|icu|emergency|trauma
treated .. for|in|at|by .. hospital|injuries|wounds|gas|injury|burns|medics|inhalation
critical|serious|grave|stable condition & <crowd2>|<assembly>|shot|hospital|injur*
in .. coma|intensive care
suffocat*|inhal*|faint|fainted|collapsed|asphyx*|breathing & gas|<crowd2>|<assembly> = weak
casualty|casualties & <assembly>|<crowd2>|clash*|protest* = weak
suffer|suffered|suffering|sustain|sustained .. injury|injuries|concussion|fracture|fractures|burns|wounds|broken|bruises|heart|head|trauma
felt|fell|became|feel ill|unwell|bad|sick & police|custody|detention|detain*|station|van|hunger = weak
victims & <assembly>|<crowd2>|clash*|shoot* = weak
needed|required|received .. medical|stitches|treatment|surgery|attention & <crowd2>|<assembly>|police|detain* = weak

[act death]
kill|killed|killing|kills|killings & <assembly>|<crowd2>|unrest|clash*|crackdown|demonstrat* = weak
shot to death|dead
shot and killed
gunned down
beaten|tortured|shot|hacked|crushed|trampled to death
die|died|dies|dead|death|deaths|fatal|fatally|fatality|fatalities|perish* & <assembly>|<crowd2>|protest*|custody|prison|police|clash*|unrest|hunger|crackdown|detention|colony = weak
live|lives .. lost
lost|claim|claimed|claiming|cost .. life|lives
succumb* .. to|injuries|wounds
slain|slay|slaying|massacre|massacred|bloodshed|bloodbath & <crowd2>|<assembly>|protest*|crowd = weak
body|bodies|corpse|corpses .. found|discovered|returned|recovered & <crowd2>|detain*|activist*|protest*|custody|missing = weak
found dead & <crowd2>|detain*|activist*|protest*|custody|cell
death|deaths|toll .. toll|rose|risen|rises|stands|climbed|reached
toll .. rose|risen|rises|stands|climbed|reached & killed|dead|deaths|protest* = weak
died .. in|of|from|after|at|during .. custody|prison|colony|detention|jail|hospital|injuries|wounds|torture|cell|beating|station|police
extrajudicial .. killing|killings|execution|executions & protest*|<crowd2> = weak
funeral|funerals|buried|burial .. of|for .. protester|protesters|demonstrator|activist|victim|victims|killed = weak
executed|execution|hanged & protest*|<crowd2> = weak
suicide & custody|prison|detention|detain*|activist* = weak

[act confiscation]
impound*|commandeer* & <crowd2>|<assembly>|<police>|bus|cars|tractors = weak
seize|seized|seizes|seizing|seizure|took|taken|taking|take|grab|grabbed|snatch|snatched|wrest*|pull|pulled|tear|tore|rip|ripped|withdrew|withdrawn|withdraw|remove|removed|removing|strip|stripped|reliev* ... phone|phones|mobile|mobiles|cellphone|cellphones|smartphone|smartphones|equipment|poster|posters|placard|placards|banner|banners|flag|flags|sign|signs|leaflet|leaflets|megaphone|megaphones|laptop|laptops|computer|computers|camera|cameras|passport|passports|money|cash|literature|devices|device|gadgets|loudspeaker|loudspeakers|documents|drone|drones|drives|materials|belongings|microphone|printer|printers|umbrellas|helmets|masks|tents|generator|speakers|t-shirt|t-shirts|ribbon|ribbons|candles|newspapers|books|cards|carriers & <police>|officers|agents|<crowd2>|<assembly>|search*|guards|men|he|she|they|his|her|their = weak
mobile|mobiles|cellphone|cellphones|smartphone|smartphones|cash|money|literature|flag|flags|placard|placards|poster|posters|banner|banners|loudspeakers|megaphone|leaflet|leaflets|drone|devices|gadgets|property|belongings|documents|passports|books|speakers|sign|signs|electronics|appliances|tents|vehicles|bikes|telephone|telephones .. taken|seized|confiscated|removed|impounded|withdrawn|snatched|torn|destroyed
phone|phones|laptops|cameras|computers|equipment|passport ... taken|seized|confiscated|withdrawn & <police>|<crowd2>|officers|agents = weak
seizure|confiscation|impoundment .. of .. phone|phones|equipment|poster*|placard*|devices|property|assets|materials|laptops|computers|documents
deprived .. of .. phone|phones|poster|placard|equipment
seized|seizes|seizing & search*|raid*|detain*|arrest*|officers|agents & phone*|computer*|laptop*|document*|equipment|poster*|placard*|flag* = weak
posters|placards|banners|flags|signs|leaflets & torn|took|taken|confiscat*|seiz*|remov*|destroy* & <police>|officers = weak
robbed .. of & <crowd2>|<police> = weak

[act press_obstruction]
journalist|journalists|reporter|reporters|photographer|photographers|correspondent|correspondents|cameraman|cameramen|press|crew|crews|photojournalist|photojournalists|videographer|operator|operators|observer|observers|monitors|media ... attacked|beaten|harassed|pushed|hindered|shoved|threatened|removed|expelled|ejected|evicted|escorted|denied|unable|targeted|assaulted|hit|injured|hampered|impeded|intimidated|turned|pulled|ordered|forced|interrupted|roughed|manhandled|refused|banned|sprayed = weak
journalist|journalists|reporter|reporters|press|media|photographer|photographers|observers|cameras|crews|monitors ... not|n't .. allowed|let|permitted|admitted|able|invited
prevent|prevented|preventing|bar|barred|bars|barring|ban|banned|block|blocked|blocking|obstruct|obstructed|obstructing|hinder*|imped*|hamper*|interfer*|stop|stopped|stopping|interrupt|interrupted|forbade|forbidden|prohibit* .. filming|covering|reporting|recording|photographing|broadcast|broadcasts|broadcasting|livestream|livestreaming|live-stream|coverage|cameras|journalists|reporters|photographers|streaming|shooting|work
deny|denied|denying|refused|denies .. journalist|journalists|reporters|reporter|press|media|observers|correspondents .. access|entry|accreditation|admission|permission
delete|deleted|deleting|erase|erased|wipe|wiped|remove|destroy|destroyed .. footage|material|materials|recording|recordings|photos|pictures|photographs|videos|video|images|shots & journalist*|reporter*|photograph*|correspondent*|police|officers|crew|forced|demand*
closed .. to .. press|media|journalists|reporters
without .. press|journalists|cameras & meeting|held|behind = weak
behind closed doors & journalist*|press|reporters|media = weak
camera|cameras|equipment|lens|lenses|microphone .. broken|smashed|damaged|destroyed|seized|covered|blocked|knocked|snatched & journalist*|reporter*|photograph*|crew|correspondent*|cameraman|police
broke|smashed|damaged|destroyed|knocked|covered|covering|blocking|blocked|grabbed|snatched .. camera|cameras|lens|lenses|equipment|microphone|view & journalist*|reporter*|photograph*|crew|correspondent*|cameraman|police|men|officers
press card|cards|pass|passes|vest|vests|credentials|accreditation|id & journalist*|reporter*|police|despite|revoked|wearing|detain*|show* = weak
accreditation|credentials .. revoked|taken|stripped|withdrawn|cancelled|canceled|denied|refused|annulled|suspended
asked|told|ordered|demand*|forced|made .. journalist|journalists|reporters|reporter|press|photographers|media|cameraman|crew .. to|leave|stop
stop|stopped|demanded .. filming|recording|photographing|shooting|broadcasting|streaming & police|officers|men|officials|guards|security = weak
observers|monitors .. removed|expelled|denied|turned|prevented|barred|ejected
obstruction .. of .. journalist*|press|media|professional|journalistic
obstruct*|imped*|hinder*|hamper*|interfer* .. work .. of|journalist*|press|media|reporters
harass|harassed|harassing|harassment|attack|attacks|attacked|assault|assaulted|intimidat* .. on|of|by|the .. journalist|journalists|reporter|reporters|photographers|media|crew|press & !detain* = weak
live .. broadcast|stream .. interrupted|cut|stopped|blocked
no .. press|journalists|cameras|media|reporters .. allowed|admitted|present

[act charge]
charge|charges|charging|charged = weak
press|pressed|presses|pressing|laid|lay|bring|brings|brought|bringing|file|files|filed|filing|level|levelled|leveled|slap|slapped|face|faces|faced|facing|announce|announced|prefer|preferred|mount|mounted|cook|cooked ... charge|charges|case|cases|indictment|lawsuit|counts|count|criminal|trial|prosecution = weak
on .. charge|charges .. of
suspicion of = weak
suspected of & <crowd2>|<assembly>|riot*|organis*|organiz* = weak
suspect|suspects & <crowd2>|<assembly>|case|riot* = weak
booked & <police>|<crowd2>|under|case|section|ipc|violat*
fir|firs .. registered|lodged|filed|against|under|named
register|registers|registered|registering|lodged|lodge|slapped|slap|institut* .. fir|firs|case|cases|complaint|complaints & <police>|<crowd2>|<assembly>|section
case|cases .. registered|filed|slapped|brought|launched|started|instituted|initiated|against|under & !covid* & !coronavirus
slap|slapped|slaps .. with .. case|cases|charges|charge|uapa|sedition|psa|nsa
protocol|protocols|report|reports .. drawn|drafted|issued|compiled|made|filed|written|prepared & <crowd2>|<police>|administrative|participat*|article|petty|court|violat*
draw|draws|drew|drafted|drafting|draft|compiled|compile|compiling|issued|issue|wrote|write|writing|made|prepared|drawing .. protocol|protocols|report|reports|record|citation|citations|ticket|tickets|administrative & <police>|<crowd2>|<assembly>|article|administrative|officers|station
administrative|police .. protocol|protocols|report|reports|record & violat*|<crowd2>|<assembly>|against|article|drew|drawn|under
citation|citations|ticketed|summonsed & <crowd2>|<assembly>|<police> = weak
arraign*|appear|appeared|appears|appearing .. in|before|court|magistrate|judge|on .. court|magistrate|judge|tribunal|charges = weak
produced .. before|in .. court|magistrate|judge
trial|trials|hearing|hearings & <crowd2>|<assembly>|protest*|court|charges = weak
go|goes|went|put|going|stood|stand|standing|stands .. on|to trial
prosecuted|prosecute|prosecuting|prosecutes & <crowd2>|<assembly>|protest* & !between = weak
criminal|administrative|sedition|terrorism|extremism|treason|felony|misdemeanor|riot|rioting|libel .. case|cases|proceedings|charges|charge|prosecution|investigation|probe|offence|offense|liability|responsibility|complaint|inquiry = weak
brought|bring|bringing|held|hold|called|bringing .. to .. responsibility|account|justice|liability|criminal|administrative & <crowd2>|<assembly>|participants|administrative|criminal
open|opened|opens|opening|launch|launched|launches|initiat*|start|started|institut*|commence* .. proceedings|investigation|investigations|probe|inquiry|case|cases|prosecution|criminal|administrative & !police & !against police = weak
proceedings .. initiated|opened|launched|started|instituted|against
under investigation & <crowd2>|<assembly>|protest*|riot* = weak
under .. article|articles|section|sections|paragraph|clause & <crowd2>|charg*|case|cases|protocol*|detain*|court|law|code|accus* = weak
under .. terrorism|anti-terror|sedition|uapa|psa|nsa|public .. law|act|order|laws & charg*|case|arrest*|book*|detain*|held
accus*|alleg* .. of|that .. organis*|organiz*|participat*|hooliganism|disobe*|resist*|violat*|unlawful|illegal|riot*|extremis*|discredit*|incit*|calling|obstruct*|sedition|treason|insult*|breach*|holding|taking|breaking|assault*|terroris*|conspir*|mass|attempt*|spreading|petty|trespass*|vandalism & !authorities
sedition|treason|subversion|hooliganism|disobedience|rioting|affray|trespass*|incitement|secession|collusion|conspiracy|extremism & charg*|case|accus*|court|trial|arrest*|detain*|section|article|protocol = weak
plead|pleaded|pleads|pleading .. guilty|not|innocent
arrest|bench warrant|warrants = weak
warrant|warrants .. issued|out|for .. arrest|against
issued|sought|seek|seeking|obtained .. warrant|warrants|arrest
put|placed .. on .. wanted
referred|sent|transferred|forwarded .. to .. court|prosecut*|trial|military & <crowd2>|case|cases|protest*|materials = weak
reported .. for .. summons|offence|offences|prosecution
counts .. of & charg*|indict*|face*|convict*|plead* = weak
imput*|incriminat* & article|violat*|participat*|organis*|organiz* = weak
suits|suit|lawsuit .. against .. organisers|organizers|protesters|activist*|participants
notice|notices|notif* .. of .. suspicion
administrative|criminal offence|offense|offences|offenses|violation|violations & <crowd2>|<assembly>|charg*|accus*|case|protocol

[act fine]
fined|fines|fine|fining = weak
penalty|penalties .. of|notice|notices & !death = weak
pay|paid|pays|paying .. fine|fines|penalty|rubles|roubles
issued|handed|hand|hands|slapped|hit|imposed|impose|imposes|levied|gave|given|received|receive|got|get|ordered|assigned|appointed|awarded|upheld|faced|faces|punished|penalised|penalized|sentenced|handing .. fine|fines|penalty|penalties|fixed|pay & !death
fixed penalty
fixed-penalty notice|notices
on-the-spot fine|fines
rubles|roubles|ruble|rouble|tenge|som|soms|hryvnia|hryvnias|lari|lei|manat|manats|dram|drams|rupees|baht|yuan|lira & fine|fined|fines|penalty|court|punish* = weak
base|basic|calculation|monthly|minimum units|unit|values|value|amounts|index|indices|wages & fine*|court|punish*
fine|fines|fined .. rubles|roubles|tenge|som|hryvnia|hryvnias|lari|lei|euros|dollars|pounds|rupees|baht|usd|eur|manats|drams|yuan|lira|units|base

[act short_arrest]
day|days .. jail|prison|custody|detention|arrest|bars|arrests|imprisonment
day|days .. in|of|under|behind .. jail|prison|custody|detention|arrest|bars|administrative|special|cell
day|days administrative|each|apiece & arrest*|court|jail*|sentenc*
jail|jailed|jails|sentenced|sentences|sentence|arrested|imprisoned|detained|given|handed|got|gets|received|receives|receive|served|serving|serve|punished|ordered|remanded|spent|locked|placed|sent ... days|day & court|arrest*|jail|prison|detention|protest*|<assembly>|<crowd2>|custody|administrative
hours .. of .. arrest|administrative
week|weeks .. in|of|behind|under .. jail|prison|detention|arrest|bars|administrative
short jail|prison term|terms|sentence|sentences
brief|short .. jail|prison|custodial .. term|terms|sentence|sentences
administrative .. arrest|detention|jail|custody|arrests|imprisonment
administratively arrested|detained
special detention|reception .. center|centre|facility = weak
under .. administrative .. arrest
days behind bars
arrest|arrested|arrests .. for|of|to .. day|days|hours
night|nights in jail

[act imprisonment]
jailed|jails|jailing & <crowd2>|<assembly>|protest*|court|year|years|months & !days & !day = weak
imprison|imprisoned|imprisons|imprisonment|imprisoning|incarcerat* = weak
prison|colony|penal|labour|labor|gulag & sentenc*|year|years|months|court|convict*|term = weak
penal .. colony|servitude|camp
year|years|month|months .. in|behind|of|at|under .. prison|jail|bars|colony|labour|labor|custody|imprisonment|detention|hard|captivity|probation|restricted|restriction|corrective
year|years|months|month|life .. prison|jail|sentence|term|imprisonment|sentences|terms
years|months & sentenc*|convict*|court|jail*|prison = weak
sentenced|sentences|sentencing|sentence|convict*|guilty|verdict|conviction = weak
found guilty
handed|hands|given|gets|got|received|receives|serve|serves|serving|served|face|faces|facing ... year|years|months|sentence|sentences|term|terms & prison|jail|court|sentenc*|convict*|protest*|colony|suspended = weak
suspended|conditional|non-custodial .. sentence|sentences|term|terms|years|prison|imprisonment
probation|parole .. sentence|term|period|years = weak
restriction|restricted|limitation .. of .. freedom|liberty
restricted freedom|liberty
remand* = weak
custody|pre-trial|pretrial|sizo|remand & court|judge|order*|placed|sent|until|extend*|months|detention = weak
pre-trial|pretrial .. detention|custody|jail|prison|arrest|center|centre
sizo
arrested|custody|detained|jailed|held .. for|until .. months|two|three|months|january|february|march|april|may|june|july|august|september|october|november|december & court|judge|pre-trial|pretrial
court|judge|magistrate ... custody|jail|remand|remanded|jailed|imprisoned|arrest|detention & order*|extend*|placed|sent|left|kept|sentenc*|rul*|chose = weak
deny|denied|denies|refused|reject|rejected|without|no|refuses .. bail
bail .. denied|refused|rejected
judicial custody|remand
placed|put|puts|placing|kept|held|remains|remain|confined under|in .. house|arrest|custody|remand|detention
house-arrest
preventive .. measure|detention & court|arrest|custody|months = weak
measure .. of .. restraint
public safety act
national security act|law & detain*|book*|arrest*|jail* = weak
administrative detention & months|order|renew* = weak
life imprisonment|sentence|term
death sentence|penalty & protest*|<crowd2> = weak
sentenced to death
political prisoner|prisoners & sentenc*|jail*|custody = weak

[act other_sanction]
community|public|compulsory|corrective|mandatory|forced|obligatory|unpaid .. service|work|works|labour|labor & court|sentenc*|hours|order*|punish*
hours .. of .. community|compulsory|work|works|labour|labor|mandatory|unpaid|public
suspend|suspended|suspends|suspension|revok*|revocation|withdr*|withdrawal|strip|stripped|cancel*|annul* .. licence|licences|license|licenses|registration|accreditation|scholarship|scholarships|status|membership|stipend|activities
licence|license|registration|accreditation|scholarship|stipend .. revoked|suspended|withdrawn|cancelled|canceled|annulled|stripped
freez*|froze|frozen|block|blocked|blocks|seize|seized|arrest|arrested|attach* .. account|accounts|assets|funds|bank|card|cards
account|accounts|assets|funds|bank|card|cards .. frozen|blocked|seized|confiscated|arrested|closed & <crowd2>|<police>|court|movement|organis*|organiz*|party|family
banned|barred|prohibited|forbidden .. from .. attending|protesting|participating|organising|organizing|holding|taking|using|internet|public|activities|running|office|entering|approaching|visiting & court|years|judge|order*|months|bail|sentenc*
ban .. on|from .. certain|specific|actions|activities|participating|attending|using|holding|visiting|posting & court|years|judge|months|sentenc*
ban .. certain|specific .. actions|activities
order* .. to .. pay|compensate|reimburse .. damages|compensation|costs|policing|police|damage
pay|paying|paid .. damages|compensation|costs & <crowd2>|<assembly>|organis*|organiz*|court
damages|compensation|costs & <crowd2>|<assembly> & court|claim*|pay|demand*|sue|sued|sues|suing = weak
liquidat*|dissolv*|dissolution|disband*|shutter* & party|organisation|organization|ngo|ngos|union|foundation|association|newspaper|outlet|court|group|memorial|movement = weak
shut|shuts|close|closed|closes|closure .. down .. organisation|organization|ngo|party|union|newspaper|outlet|group|foundation = weak
ban|bans|banned|banning|outlaw|outlaws|outlawed|proscribe|proscribed|suspend|suspended .. party|organisation|organization|group|union|movement|newspaper|association & !lifted & !rally & !rallies & !march & !protest = weak
involuntary|forced|forcibly|compulsory|punitive .. psychiatric|psychiatry|hospitali*|treatment|committed|examination
psychiatric|mental|psycho-neurological .. hospital|clinic|treatment|examination|ward|facility|institution
bail condition|conditions|terms
electronic .. tag|bracelet|monitoring & court|protest*|<crowd2>|house = weak
travel bans
conditional discharge
good behaviour|behavior & court|bond|bound
compulsory .. treatment|medical
asset freeze|freezes|seizure
deprived .. of .. right|rights|licence|license|bonus|scholarship|title
blacklist* & <crowd2>|<assembly>|movement = weak
demolish*|demolition|bulldoz* .. home|homes|house|houses|property|properties & <crowd2>|protest*|accused
property .. seized|attached|confiscated|demolished & <crowd2>|protest*|court

[act ill_treatment]
torment*|beaten|beating|beatings|beat|assaulted|kicked|punched|strangl*|electrocut*|suffocat*|rape|raped|abused|abuse|tasered|tased & custody|detention|station|cell|detained|prison|detainee|detainees|van|jail|department|barracks|colony = weak
beat|beaten|beating .. up|in|at|inside|while .. van|bus|station|custody|cell|department|detention|prison|precinct|avtozak
waterboard*|electrocution|electroshock & custody|detention|detain*|police|prison
electric shock|shocks|current|torture
electric .. shocks|current
rape|raped|raping|sexual .. violence|abuse|assault|assaulted|harassment|threatened|with & custody|detention|police|detain*|prison|station
forced|made|force|compel* .. to .. stand|kneel|strip|undress|squat|confess|apologise|apologize|lie|sing|run|sit|repent & custody|detain*|police|officers|station|camera|video|prison|hours
forced|coerced|extracted|televised .. confession|confessions|apology|apologies
confession|confessions .. under|torture|extracted|beaten|forced|coerced
apology|apologies|repentance|repentant|confession|penitent|penitential video|videos
apologise|apologize|apologised|apologized .. on|in .. camera|video
inhuman|inhumane|degrading|cruel .. treatment|conditions|punishment
humiliat*|degrad* & custody|detain*|police|officers|prison|station = weak
overcrowd*|cramped|unsanitary|freezing .. cell|cells|conditions & detain*|custody|prison|jail
overcrowded cell|cells
depriv* .. of .. sleep|food|water|medication|medicine
sleep deprivation
not|n't .. given|fed|provided|give|allowed|receive|received .. food|water|medicine|medical|medication|toilet|sleep|mattress* & custody|detain*|police|station|cell|prison|hours|detention
without|no .. food|water|medicine|medical|toilet|sleep|mattress* & custody|detain*|police|station|cell|prison|hours|detention = weak
denied|refus* .. medical|treatment|medication|care|insulin|doctor|ambulance|hospital|toilet|food|water & custody|detain*|police|prison|jail|station
solitary|punishment|isolation .. confinement|cell|ward|shizo & prison|jail|detain*|custody|colony|activist* = weak
solitary confinement
shizo
strip|stripped .. naked|search|searched|searches|underwear & police|detain*|custody|guards|station
stripped naked
stress position|positions
maltreat*|mistreated|mistreatment|ill-treated|ill-treatment
ill treatment
tortured|torture|torturing

[act rights_denied]
lawyer|lawyers|attorney|attorneys|counsel|defender|defenders|advocate|advocates ... not|n't|denied|refused|barred|turned|blocked|kept|unable|prevented|cannot|can't & <police>|see|in|access|station|detain*|clients|client|admitted|admit|let|allowed|enter|visit|meet|cannot
deny|denied|denies|denying|refuse|refused|refuses|refusing|without|no|barred|depriv* .. lawyer|lawyers|attorney|attorneys|counsel|legal|phone|call|calls|contact|visit|visits|translator|interpreter|consular & detain*|custody|police|station|arrest*|held|prison|question*|interrogat*|hours|jail
access .. to|of .. lawyer|lawyers|counsel|attorney|attorneys|family|legal|relatives|consular|detainees|clients|client .. denied|refused|blocked|restricted
let|allow|allowed|admit|admitted|permit|permitting|letting .. lawyer|lawyers|attorney|attorneys|defender|defenders & not|n't|refus*|didn't|don't|doesn't|won't|never|only|deni*
not|n't|unable|cannot .. see|meet|speak|contact|call|visit|reach|inform|notify|talk|phone .. lawyer|lawyers|family|relatives|anyone|attorney|families|him|her|them & custody|detain*|police|station|prison|arrest*|held
nothing .. known|heard .. about|where|of|from & <crowd2>|detain*|fate|whereabouts
no .. word|information|news|contact|communication .. of|about|from|with|on & detain*|<crowd2>|arrest*|whereabouts|police
unknown|unclear|know|known .. where .. held|taken|is|are|he|she|they|kept & detain*|<crowd2>|police|arrest*|taken
where|whereabouts & unknown|unclear|don't|nobody & detain*|taken|held|kept|arrest* = weak
cannot|can't|couldn't|could not|unable|failed .. reach|contact|find|locate|get through & detain*|police|activist*|relatives|lawyer*|arrest*
lost|lose|no|out|without .. contact|touch|communication|reach & detain*|police|activist*|<crowd2>|lawyer*|arrest*
contact .. lost|cut|with .. lost|him|her|them & detain*|police|activist*|lost
not in contact|touch
held|kept|detained|holding|hold .. without .. charge|charges|trial|warrant|explanation|access|lawyer|protocol|protocols|food|paperwork|grounds|registration
without charge|charges|trial & detain*|held|custody|jail*
more|longer|over .. than|three|48|24|72|legal|hours .. hours|limit|term|permitted|allowed|law|period & held|detain*|kept|station|custody|police
beyond .. legal|three|48|24|limit|permitted|statutory|allowed|period
exceed* .. hours|term|limit|period & held|detain*|custody
fortress .. plan|protocol|regime|mode
plan "|' fortress
isolated .. from & detain*|prison|colony|custody = weak
secret|undisclosed|unknown|unidentified|unofficial .. location|place|site|prison|facility & detain*|held|taken|custody|kept
refus* .. to .. say|tell|disclose|confirm|reveal|explain|give|name|introduce|identify .. where|whereabouts|whether|reason|reasons|grounds|why|themselves|names & detain*|police|officers|<crowd2>|arrest*
not .. informed|told|explained|given .. reason|reasons|why|charges|family|families|relatives|grounds|rights & detain*|arrest*|police
closed|secret .. trial|hearing|court|session|hearings
behind closed doors & trial|court|hearing|judge = weak
signing|sign|signed .. non-disclosure
public|state-appointed|court-appointed .. defender|lawyer|attorney & force*|impos*|only|without = weak
fingerprint*|mugshot*|mug-shot*|dna|saliva & detain*|police|custody|station|forced|took|taken|taking = weak

[act dismissal]
fire|fires|fired|firing|sack|sacks|sacking|dismiss|dismissed|dismisses|dismissing|dismissal|laid|terminate|terminated|terminating|axe|axed|suspend|suspended|suspends|suspension|expel|expels|expelled|expelling|expulsion|exclude|excluded|kicked|thrown|rusticated|rusticate|debar|debarred|remove|removed|drop|dropped|force|forced ... job|jobs|work|workplace|school|university|college|post|position|institute|academy|teacher|teachers|student|students|employee|employees|worker|workers|staff|professor|lecturer|doctor|doctors|nurse|faculty|company|factory|theatre|theater|editor|contract & <assembly>|protest*|strike*|activist*|participat*|arrest*|detain*|opposition|post|posts|political|anti-war|war = weak
fired|sacked|dismissed & <assembly>|protest*|strike*|strikers|workers|participat* & !shot* & !gas & !bullets & !appeal & !court = weak
lose|lost|loses|losing .. job|jobs|post|position|scholarship|contract|place|livelihood|work|posts
job|jobs|contract|contracts|employment .. terminated|ended|cut|lost|cancelled|canceled
contract|contracts .. not|n't .. renewed|extended|prolonged
terminat* .. contract|contracts|employment|agreement
force*|made|pressur*|ask|asked|told|compel*|oblig* .. to .. resign|quit|retire|leave .. job|post|work|university|own|his|her|their|voluntarily & !country
resign*|quit|quitting .. under|after|amid pressure|protest
resignation|quit .. own .. will|free|request|accord & forc*|pressure|made|ask*
at own|his|her|their .. request|will & forc*|resign*|dismiss*|quit
rusticat*
docked|dock|docking|withh* .. pay|wages|salary|salaries|bonus|bonuses & strike*|protest*|<assembly>
pay|wages|salary|bonus|bonuses .. docked|cut|withheld|deprived|slashed & strike*|protest*|<assembly>|participat*
depriv* .. bonus|bonuses|salary
demot*|reprimand* & <assembly>|protest*|participat*|strike*|teacher*|employ*|student* = weak
disciplin* & <assembly>|protest*|participat*|strike*|teacher*|student*|employ* = weak
academic leave
suspend|suspended|suspends|suspension|suspensions .. student|students|teacher|teachers|employee|employees|worker|workers|staff|professor & <assembly>|protest*|strike*|activis*
expulsion|expulsions & student*|universit* = weak
threat*|pressure .. expulsion|dismissal & student*|teacher*|employ*|worker*|universit* = weak
no longer works|employed|teaches|work
purge|purged|purges .. of|from & protest*|<crowd2>|university|teachers = weak
barred|banned .. from .. teaching|campus|work|classes|lectures|exams|university
evict|evicted .. from .. dorm|dormitory|hostel|campus
lockout|lock-out & workers|strike*|factory|plant|union
cut .. scholarship|scholarships|stipend|bonus
deprived .. scholarship|scholarships|stipend

[act military_reprisal]
drafted|conscripted|conscripting|drafting|enlisted & detain*|protest*|activist*|police|student*|summons|punish*|reprisal* = weak
hand|handed|serve|served|given|issued|gave|received|receive|got|presented|giving|handing|serving ... draft|call-up|mobilisation|mobilization|conscription|military|enlistment .. notice|notices|papers|summons|summonses|order|orders
draft|call-up|mobilisation|mobilization|conscription .. notice|notices|papers|summons|summonses|order|orders & detain*|<assembly>|protest*|activist*|police|station
military summons|summonses
sent|send|sends|sending|dispatch*|shipped|transferred|deployed|redeployed|moved ... front|frontline|front-line|frontlines|war|combat|assault|trenches|storm|assaults|hottest|stormtroopers & husband*|son|sons|wives|wife|relative*|protest*|complain*|appeal*|activist*|student*|detain*|punish* = weak
husband|husbands|son|sons|brother ... sent|transferred|punished|moved|beaten|assault|stormtroop*|threatened|pit & wives|wife|mother*|protest*|complain*|appeal*|command*|activ* = weak
assault|storm .. unit|units|company|squad|squads|detachment|battalion|group|groups & husband*|son|sons|wives|wife|relative*|protest*|complain*|appeal*|punish* = weak
taken|took|brought|driven|delivered .. to .. enlistment|recruitment|draft|commissariat|conscription|military & protest*|detain*|<assembly>|activist*|police|station
enlistment|recruitment|draft|conscription .. office|offices|center|centre|board & detain*|protest*|<assembly>|activist* = weak
military commissariat
leave|vacation .. cancelled|canceled|denied|revoked|refused & husband*|soldier*|command*
penal .. battalion|unit|company & husband*|soldier*|protest*
commander|commanders|command & husband*|son|sons & threat*|punish*|wives|wife|activ* = weak
deferment|deferral|exemption .. revoked|cancelled|canceled|withdrawn|lost

[act movement_restricted]
expel|expelled|expels|expelling|expulsion ... country|russia|belarus|kazakhstan|georgia|ukraine|azerbaijan|turkey|territory
extradit* & activist*|opposition|<crowd2>|protest* = weak
depriv*|strip|stripped|strips|stripping|revok*|lose|lost|renounc* .. citizenship|nationality|passport|passports|residence|residency|visa
citizenship|nationality|residency|residence|visa|visas|passport|passports .. revoked|stripped|cancelled|canceled|annulled|withdrawn|invalidated|terminated|deprived
deny|denied|denies|refuse|refused|barred|banned|prohibited|forbidden|prevented|stopped|blocked .. entry|exit|visa|entering|leaving|boarding|travel|travelling|traveling|departing|flying|crossing & !square & !building & !rally
not|n't .. allowed|permitted|let|able .. to|on .. leave|enter|board|fly|travel|cross|country|flight & country|airport|border|abroad|passport|russia|georgia
airport|border|plane|flight & stopped|turned|prevented|removed|detain*|barred|held|intercept* & <crowd2>|activist*|leader*|journalist*|opposition = weak
exit|entry|travel|flight|re-entry|no-fly .. ban|bans|restriction|restrictions|list|prohibition
ban .. on .. leaving|travel|travelling|traveling|entering|entry|exit
banned .. from .. leaving|country|entering|russia|georgia|belarus
undertaking|recognisance|recognizance|pledge|written .. not to leave
not to leave|travel .. town|city|country|place|pledge|undertaking|recogni*
surrender*|hand|handed|seiz*|confiscat*|cancel*|revok*|impound* .. passport|passports|travel & court|bail|airport|border|activist*|leader*|journalist* = weak
persona non grata
exile|exiled|banish*|banished & <crowd2>|activist*|opposition|leader = weak
deportation|deported|deport|deporting|deports
confin*|restrict* .. movement|movements & <crowd2>|activist*|leader*|opposition|court = weak
barred|forbidden|prohibited .. from .. leaving .. city|town|district|home|country
removed|pulled|taken|escorted .. from|off .. flight|plane|aircraft

[act attack]
arson*|firebomb*|fire-bomb*|molotov|torch|torched|torching|incendiary & home|house|car|office|offices|door|<crowd2>|vehicle|headquarters = weak
petrol|gasoline|molotov .. bomb|bombs|cocktail|cocktails & home|house|car|office|door|headquarters|<crowd2> = weak
set|sets|setting|setting .. fire|ablaze|alight|on & home|house|car|office|door|vehicle|headquarters = weak
burn|burned|burnt|burning .. down|car|house|home|office|vehicle|door & activist*|organis*|organiz*|opposition|protest* = weak
assault|assaulted|attack|attacked|attacks|attackers|attacker|beat|beaten|stab|stabbed|stabbing|ambush*|assassinat*|doused|splashed|shot & unknown|unidentified|masked|assailant*|attacker*|men|stranger* & activist*|organis*|organiz*|leader|journalist*|lawyer*|politician*|defender*|editor|opposition = weak
assailant|assailants|attacker|attackers & activist*|organis*|organiz*|leader|journalist*|lawyer*|politician*|protest* = weak
bomb|bombed|grenade|explosive|explosion|drive-by & home|house|office|car|headquarters & activist*|organis*|organiz*|opposition|party|leader|journalist* = weak
vandal*|defac*|graffiti|spray*|sprayed|daub*|paint|painted|smear|smeared|glued|pasted .. door|doors|home|house|car|apartment|office|fence|wall & activist*|organis*|organiz*|opposition|journalist*|her|his
smash*|broke|broken|shatter* .. window|windows|windscreen|windshield|car & activist*|organis*|organiz*|opposition|journalist*|home|house|office
window|windows|windscreen|windshield|car|cars .. smashed|broken|shattered|damaged|torched|burned|burnt|vandalised|vandalized|slashed & activist*|organis*|organiz*|opposition|journalist*|leader*|his|her|party
tyre|tyres|tire|tires .. slashed|punctured|cut|pierced|deflated
slash*|punctur*|cut|pierc* .. tyres|tires|tyre|tire
damaged .. car|home|office|door|apartment & activist*|organis*|organiz*|opposition
beaten|attacked|assaulted|ambushed .. near|outside|at|in front|in .. home|house|apartment|entrance|stairwell|office|yard
hack|hacked|beaten .. with .. bat|bats|machete|machetes|pipe|pipes|iron|hammer|knife & activist*|organis*|organiz*|opposition|journalist*|leader*
poison* & activist*|opposition|journalist*|leader = weak
funeral|mourning wreath|wreaths & door|home|sent = weak
burglar*|ransacked & office|home & activist*|organis*|organiz*|ngo|opposition|party = weak
death|murder attempt|attempts & activist*|organis*|organiz*|opposition|journalist* = weak

[act designation]
foreign representative|representatives|influence & register|law|label*|list = weak
undesirable|"undesirable" .. organi*|organization|organisation|status|list|foreign|in
undesirable & declar*|designat*|label*|list*|recogni*|outlaw*|prosecutor*|ministry
extremist|terrorist .. organi*|organization|organisation|group|groups|community|movement|materials|material|list|formation|association & declar*|designat*|label*|list*|recogni*|ban|bans|banned|banning|court|add|adds|added|includ*|ministry|outlaw*|status = weak
designat*|declar*|label*|list|listed|lists|brand|branded|recogni*|name|named|blacklist*|classif*|deem*|proclaim*|add|added|adds|includ*|put|puts|enter|entered|plac*|regist* .. foreign|extremist|extremists|terrorist|terrorists|undesirable|inoagent|"foreign|unlawful|outlawed|illegal .. agent|agents|organi*|organization|organisation|list|register|registry|group|movement|influence|association & !tourist*
designation .. as|of & foreign|extremist|terrorist|undesirable
status .. of .. foreign|undesirable|extremist|terrorist|agent
foreign-agent|foreign-agents
agent status|law|label|list|registry|register & foreign|ministry = weak
register|list|registry|lists|blacklist .. of .. foreign|extremist|extremists|terrorist|terrorists|undesirable
gave|given|give|assign*|slapped|stuck .. label|status|tag & foreign|extremist|terrorist|undesirable|agent*
proscrib* & group|party|movement|organi* = weak
inoagent|inoagents
unlawful .. association|organisation|organization & declar*|ban|bans|banned|banning|uapa
rosfinmonitoring
list|register .. extremists|terrorists
federal|international|interior .. wanted list
wanted list & <crowd2>|activist*|organis*|organiz*|added|put|placed|leader*|opposition
outlaw*|ban|banned|bans .. as .. extremist|terrorist|undesirable|unlawful
terror group|groups|organisation|organization|list & declar*|designat*|label*|list* = weak

[act smear]
accus*|alleg*|claim*|blam*|labelled|labeled|labelling|labels|branded|brands|branding|denounc*|dismiss*|call|calls|called|calling|describ*|portray*|decri*|dub|dubbed|slam|slammed|slams|condemn*|term|termed|terms|characteri*|compar*|paint|painted|depict*|say|says|said|insist*|refer* ... <smearword> & <crowd2>|<assembly>|movement|wives|opposition|unrest = weak
paid .. protesters|demonstrators|actors|agitators|activists|to .. protest|attend|participate|rally|come = weak
paid to protest|demonstrate|attend|come|rally
fund|funded|finance|financed|financing|sponsor|sponsored|orchestrat*|direct|directed|instigat*|foment*|fuelled|fueled|backed|inspired|incit*|controlled|manipulat*|coordinated|curat*|steered|supervised .. by|from|of .. foreign|foreigners|abroad|west|western|outside|enemies|enemy|hostile|us|usa|u|ukraine|ukrainian|kyiv|kiev|overseas|intelligence|cia|soros|opposition|extremists|israel|nato & <assembly>|protest*|movement|unrest|<crowd2> = weak
foreign|western|external|outside|hostile|enemy|hidden|overseas|destructive|ukrainian|dark|third .. force|forces|powers|power|hand|hands|agitators|elements|interference|instigat*|meddling|puppet|puppets|centers|centres|services|curators|handlers|sponsors|special|countries|actors|propaganda|conspiracy|plot|influence|funding & <assembly>|protest*|movement|unrest|<crowd2> = weak
colour|color|velvet|orange|maidan revolution|revolutions|scenario = weak
maidan & <assembly>|protest*|<crowd2>|president|minister|attempt* = weak
fifth column|columnists
coup|putsch .. attempt|plot|attempted & <crowd2>|<assembly>|protest* = weak
attempted|attempting|plotting|planning|stage|staging .. coup & <crowd2>|<assembly>|protest*|opposition = weak
state|pro-government|pro-kremlin|government|ruling|progovernment|state-run|state-controlled .. tv|television|media|channel|channels|broadcaster|newspaper|bloggers|propaganda|propagandists & <assembly>|<crowd2>|protest*|movement|wives & show*|air|airs|aired|broadcast*|ran|claim*|accus*|call*|said|portray*|report*|mock*|label* = weak
propagandist|propagandists & <assembly>|<crowd2>|protest*|movement|wives = weak
smear .. campaign|campaigns|piece|article|video|report
slander*|defam*|vilif*|denigrat*|demoniz*|demonis*|tarnish*|malign*|mock|mocked|ridicul*|besmirch*|stigmati* & <assembly>|<crowd2>|protest*|movement|wives|opposition = weak
discredit* & <assembly>|<crowd2>|movement|wives|opposition & !army & !forces & !article & !military = weak
spread|spreading|spreads|disseminat* .. fake|fakes|false|disinformation|misinformation|inaccurate|lies|rumours|rumors & <assembly>|<crowd2>|movement|wives|accus* = weak
hirelings|stooges|lackeys|mercenaries|turncoats|quislings|saboteurs|anti-nationals|foreigners|provocateurs|instigators|puppeteers & <assembly>|<crowd2>|protest*|president|minister|officials|movement = weak
kompromat|compromising
hybrid .. attack|war|warfare & <assembly>|<crowd2>|protest*
exploit*|us|using|used|manipulat* .. wives|mothers|relatives|women|youth|students|protesters|children & foreign|west*|enemy|ukrain*|opposition|nato|hostile|services = weak
fake|staged|actors|ai-generated .. <assembly>|wives|mothers|video|photo & movement|wives|protest*|officials|kremlin = weak
work|works|worked|working .. for .. west|ukraine|enemy|cia|sbu|foreign|kyiv & movement|wives|<crowd2>|<assembly>
unpatriotic|anti-russian|russophob*|anti-state|anti-government .. campaign|propaganda|activities|forces|hysteria & movement|wives|<crowd2> = weak
negative .. image
project of .. west|ukraine|cia|opposition|navalny|enemy|special

[act legislation]
<law2> ... passed|passes|pass|adopted|approved|signed|came|comes|come|enters|entered|enacted|promulgated|introduced|tabled|submitted|drafted|voted|ratified|took|takes|amended|toughened|tightened|proposed|announced|effect & <assembly>|assembl*|protest*|demonstrat*|foreign|speech|association|extremis*|media|mask|masks|ngo|ngos|organisers|organizers = weak
tough|toughen*|tighten*|harsh*|harden*|stiffen*|restrict*|curb|curbs|curbing|curtail*|draconian|stricter|strict|repressive|sweeping|controversial|new .. <law2>|penalties|punishment|fines|legislation|restrictions|liability|curbs & <assembly>|assembl*|protest*|demonstrat*|foreign|speech|association|organisers|organizers = weak
parliament|lawmakers|duma|mps|senate|deputies|legislators|assembly|congress|council|legislature|knesset|lords|commons|jogorku|mejlis|majilis|rada|house|cabinet|government|minister|ministry ... pass|passed|passes|passing|adopt|adopted|adopts|approve|approved|approves|vote|voted|votes|back|backed|backs|endorse|endorsed|debate|debates|considers|consider|introduce|introduced|propose|proposed|proposes|table|tabled|draft|drafted|drafts|submit|submitted|tighten|tightened|toughen|toughened ... <law2>|penalties|fines|punishment|restrictions|ban & <assembly>|assembl*|protest*|demonstrat*|foreign|speech|association|extremis*|mask*|ngo*|picket* = weak
anti-protest|anti-protester|anti-mask|anti-assembly|anti-lgbt|anti-demonstration .. <law2>|ban|powers|measures
protest|protests|assembly|assemblies|foreign|agent|agents|agents'|gatherings|rallies|rally|picketing|public|order|ngo|extremism|security|policing|sedition .. <law2> & pass*|adopt*|approv*|sign*|amend*|introduc*|came|enter*|effect|tighten*|toughen*|vot*|enact* = weak
law|laws|legislation|bill|act|amendments .. on .. assembl*|gatherings|mass|rallies|demonstrations|public|peaceful|foreign|protests|picketing|meetings & pass*|adopt*|approv*|sign*|amend*|introduc*|came|come|enter*|force|effect|tighten*|toughen*|vot*|enact*|stricter = weak
criminali*|outlaw* & protest*|<assembly>|face|masks|insult* & law|bill|parliament|decree|lawmakers|legislation|government = weak
sign|signed|signs|signing|promulgat* .. into .. law
signed|signs|issued|issues .. decree|law|bill|order|ordinance & <assembly>|assembl*|protest*|foreign|mass|public = weak
came|come|comes|coming|enter|enters|entered|entering|took|takes|take .. into|in .. force|effect & <law2>|rules|restrictions|ban = weak
first|second|third|final .. reading|readings & <assembly>|assembl*|protest*|law|bill|amendments|foreign = weak
require|requires|required|requiring|requirement|oblig* .. permission|permit|permits|prior|authorisation|authorization|approval|notice|notify & law|bill|decree|rules|amendments|new|regulation|legislation|ordinance & protest*|assembl*|<assembly>|organis*|organiz* = weak
increas*|rais*|doubl*|tripl*|hike|hikes|hiked|tougher|higher|introduc* .. fines|fine|penalties|penalty|punishment|sentences|jail|liability & <law2>|parliament|lawmakers|duma & protest*|<assembly>|assembl* = weak
mask|masks|face|balaclava .. ban|law|coverings|covering & protest*|<assembly>|law|emergency|government = weak
ban .. on .. face|masks|mask|slogans|insignia = weak
rules .. on|for|governing .. <assembly>|assembl*|protests & new|tighten*|chang*|amend*|strict* = weak
expand|expands|expanded|grant|grants|granted|give|gives|giving|gave .. police .. powers|power & protest*|<assembly>|law|bill|act = weak
mandatory .. permission|approval|authorisation|authorization|notification & <assembly>|protest*

[act remedy]
appeal|appeals|appealed|appealing & court|decision|refusal|ban|ruling|fine|arrest|sentence|order|verdict|detention|<refuser>|against = weak
challeng*|contest|contests|contested|contesting|disput* .. court|decision|refusal|ban|ruling|fine|order|arrest|legality|in|denial|restrictions|constitutionality
sue|sues|suing|sued|lawsuit|lawsuits|suit|suits & <refuser>|<police>|refusal|ban|<assembly>|authorities|state|detention = weak
legal action|challenge|challenges|proceedings|bid & <refuser>|<police>|refusal|ban|<assembly>|authorities|court|against
judicial review|reviews
writ|pil|pils & court|petition|section|ban|police|<assembly>
habeas corpus
petition|petitions|petitioned|plea|pleas|application & court|tribunal|judge|bench & section|ban|police|<assembly>|detention|arrest|release|refusal|permission|order|quash* = weak
file|filed|files|filing|lodge|lodged|lodges|submit|submitted|bring|brought|sent|send|wrote|prepare|preparing .. complaint|complaints|appeal|appeals|lawsuit|suit|petition|claim|cassation|application & court|police|prosecutor*|refusal|ban|<refuser>|arrest|detention|ombuds*|ecthr|against|fine
complain|complained|complains|complaining .. to|about .. court|ombuds*|prosecutor*|police|committee|commission|detention|treatment|refusal
go|goes|went|going|gone|take|takes|took|taken|taking|turn|turned|appl* .. to .. court|courts|ecthr|strasbourg & refusal|ban|<refuser>|<police>|<assembly>|detention|against|authorities
through|in .. court|courts & challeng*|appeal*|contest*|disput*|prove|win|won|seek|refusal|ban = weak
court|courts|judge|judges|tribunal|bench|ecthr|magistrate|appeals|constitutional|supreme|high ... ruled|rules|ruling|overturn|overturned|overturns|upheld|upholds|uphold|found|finds|reject|rejected|rejects|quash|quashed|quashes|dismiss|dismissed|dismisses|annul|annulled|annuls|struck|strikes|ordered|orders|suspended|suspends|stay|stayed|cancel|cancelled|canceled|declared|declares|sided|threw|throws|allow|allowed|reversed|reverses|reduced|reduces|increased|denied|denies|refused|confirmed|confirms|satisfied|agreed|granted|grants|commuted|set|left|acquitted|recognised|recognized|asked|asks|issued|admitted|considered|heard|hears & ban|refusal|<assembly>|fine|sentence|detention|arrest|decision|order|<police>|<refuser>|protest*|appeal|complaint|conviction|lawsuit|legality|unlawful|illegal|unconstitutional|section|violat*|permission|petition = weak
overturn|overturned|overturning|overturns|quash|quashed|quashing|annul|annulled|annulling|reverse|reversed|reversing|invalidate|invalidated|uphold|upheld|upholding|upholds|stay|stayed|set|strike|struck .. aside|down|ban|refusal|fine|fines|sentence|conviction|ruling|decision|verdict|order|arrest|detention|refusals|appeal|prohibition
left|remained|remain|leave|leaving unchanged|in force & court|appeal|sentence|fine|decision|ruling|arrest
remained|left|kept .. in force
european court|ecthr|echr|strasbourg & ruled|found|awarded|violat*|complaint*|application*|appeal*|filed|judgment|judgement|communicat*
human rights committee|council|commission & ruled|found|violat*|complaint* = weak
working group .. arbitrary|on
ombuds* & complain*|appeal*|ask*|demand*|called|visit*|check*|detain* = weak
satisf* .. complaint|claim|appeal|lawsuit|claims
inquiry|investigation|probe .. into .. police|conduct|violence|use|death|deaths|actions|shooting|killing|killings|beating & <police>|<assembly>|<crowd2>
compensation|damages .. awarded|for|paid & court|detain*|<crowd2>|unlawful|arrest* = weak
award|awarded|awards .. compensation|damages|euros|rubles|roubles & court|detain*|<crowd2>|arrest*
declar*|found|ruled|deem*|recogni* .. illegal|unlawful|unconstitutional|violation|legal|lawful|justified|unjustified & court|judge|tribunal|bench
appeal|appeals|complaint|complaints|lawsuit|claim .. rejected|dismissed|upheld|filed|lodged|granted|allowed|satisfied|denied|failed|refused|considered|heard
court of .. appeal|appeals|cassation = weak
appeals|appeal|cassation|appellate .. court|courts|instance|hearing|board|panel|judge = weak
won|win|wins|lost|lose|loses .. appeal|case|lawsuit|bid|challenge|court & ban|refusal|<assembly>|fine|<refuser>|<police>|arrest|detention
legality .. of & court|refusal|ban|detention|arrest
seek|sought|seeking|asks|asked|asking|urge|urges|urged|urging|request* .. court|judge .. to .. overturn|quash|lift|annul|stay|rule|declare|cancel|release|stop|block|order = weak

[act release]
bailed|bail .. granted|out|on|posted|release|released
on bail
bailed out
set|sets|setting|let|lets|letting|walk|walks|walked|went|go .. free|go & detain*|custody|police|station|hours|prison|jail|court|<crowd2>|them|him|her|all = weak
let|allow|allowed .. go|out|home|leave & detain*|custody|police|station|hours|all|later
let .. off & police|warning|fine|detain*
free|frees|freeing|freed & detain*|custody|police|prison|jail|<crowd2>|hours = weak
walk|walks|walked|walking .. free|out .. prison|jail|custody|court|station
discharg*|pardon*|amnest*|parole|paroled|clemency & <crowd2>|prison*|jail*|sentenc*|detain*|protest*|court = weak
acquit|acquits|acquitted|acquittal|acquittals
not guilty & court|found|verdict|jury|judge
clear|cleared|clears|exonerat*|absolv* .. of .. charges|charge|all|wrongdoing
drop|drops|dropped|dropping|dismiss|dismissed|dismisses|withdraw|withdrew|withdrawn|withdraws|terminat*|close|closed|closes|discontinu*|quash|quashed|threw|thrown|throws|refused|halt|halted|stop|stopped .. case|cases|charge|charges|proceedings|prosecution|protocol|protocols|indictment & !opened & !school = weak
case|cases|charge|charges|proceedings|prosecution .. dropped|dismissed|withdrawn|closed|terminated|thrown|discontinued|quashed|returned & !school & !covid
returned|return|returns .. protocol|protocols|materials & court|judge|police
sentence|sentences|term|fine|arrest .. commuted|reduced|cut|shortened|replaced|cancelled|canceled|overturned
left|leave|leaving|came|come|comes|emerged .. police|station|detention|prison|jail|custody|colony & <crowd2>|released|served|after|hours|free = weak
lift|lifts|lifted|lifting|eased|easing|eases|ease|end|ends|ended|ending|relax*|remov*|withdr*|scrap|scrapped|repeal* .. ban|curfew|restriction|restrictions|emergency|orders|lockdown|moratorium|prohibition|injunction|blockade|cordon = weak
ban|curfew|restrictions|emergency|section|lockdown|injunction .. lifted|eased|ended|relaxed|revoked|removed|withdrawn|expired|expires|cancelled|canceled
restor*|resum*|reconnect*|re-establish* .. internet|access|services|service|mobile|connectivity|network|connection
internet|access|services|service|mobile|connectivity .. restored|resumed|back|reconnected
unblock*|unfroze*|unfreez*|reopen* & internet|account*|site|telegram|accounts|square|access = weak
no longer .. in .. custody|detention|jail
sent home & police|detain*|station|hours
serve|served|finish|finished|complet*|after|end .. sentence|term|arrest|days & released|release|free|out|left = weak
reinstat*|rehir*|readmit* & fired|dismiss*|expel*|suspend*|student*|worker*|teacher*|court
release|released|releases|releasing .. without|on|after|from|pending|under|following|them|him|her|protesters|activist|activists|all|most|some|detainees|prisoners|hostages|demonstrators|students|journalists|later|early|overnight|soon|shortly|hours|by|people|five|two & !statement & !video & !report
release|releases|releasing & <police>|custody|jail|prison|detain*|court|<crowd2> & !press & !statement & !video & !report = weak
removed|remove|excluded|struck|dropped .. from .. list|register|registry & foreign|extremist*|wanted|terrorist*|agents

[act remedy]
lodg*|submitted|submit|submits .. appeal|appeals|complaint|complaints|lawsuit|petition
appealed|appealing|appeals & decision|refusal|ban|ruling|verdict|fine|court|<assembly> = weak
moved|moves .. court & <assembly>|ban|refusal|permission
challeng* .. ban|refusal|decision|order & court|judge|<assembly>
[act assembly_relocated]
offered|suggested|proposed|suggests|proposes|offers ... park|square|stadium|hall|outskirts|venue|site|ground|grounds|field|lot & <assembly>|<application>|organis*|organiz* = answer:offered weak
offered|suggested|proposed|offers .. instead .. of & <assembly>|organisers|organizers = answer:offered weak
imposed conditions & <assembly> = answer:imposed
conditions .. imposed & <assembly> = answer:imposed
[act threat]
lose custody & <assembly>|<police>|activist*|women|mother*|wives
could|would|might be transferred|sent|drafted|moved .. front|assault|trench|unit & told|warned|said = weak
promised to .. pass|report|tell|inform .. commander|employer|superiors|school|university = weak
[act rights_denied]
do|does not know where .. held|kept|detained
not|never told|informed .. where .. held|kept|taken
[act release]
citations|charges|summonses|case|cases .. dropped|withdrawn|thrown|dismissed & <assembly>|activist*|protester* = weak
[act charge]
cited .. for .. marching|obstructing|blocking|trespass*|demonstrating|refus*
issued|given .. citation|citations & <assembly>|protester*|demonstrator*
[act movement_restricted]
given .. hours to leave & country
[act dispersal]
prevented|stopped|kept .. from .. marching|gathering|assembling|holding|setting|starting|rallying = weak
[act assembly_held]
assembled|massed & square|street|gates|outside|parliament|building|hall|office|offices|university = weak
<assembly> .. ended|continues|continued|began|begun|started|resumed|proceeded = weak
[act chilling_effect]
left the .. group|chat|channel = weak
closed .. chat|channel|group .. to new
[act device_search]
phone|phones|device|devices ... contents|data|messages .. copied|downloaded|extracted
contents .. phone|phones .. copied|downloaded|extracted|checked
[act assembly_refused]
filled|completed|drawn .. incorrectly|wrongly & <application> = answer:returned
not be considered|examined|registered & <application>|<assembly> = answer:returned

# Round 2: acts told without their own word, in literary, terse, legal and machine-translated prose.
@folk2 people persons women men wives mothers relatives families residents townspeople villagers inhabitants citizens students pupils lecturers teachers professors schoolchildren graduates workers miners drivers farmers winegrowers pensioners retirees elders aksakals traders nurses doctors candidates aspirants activists supporters members unionists employees parents tenants renters drivers fishermen gardeners beekeepers dairymen thousands hundreds dozens scores tractors cars marchers walkers demonstrators protesters girls youths veterans faculty fans families widows students clerks artists actors
@num2 1* 2* 3* 4* 5* 6* 7* 8* 9* two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred several some about around approximately nearly dozens hundreds thousands couple few
@kin2 parents mother father family families relatives wife wives husband grandmother grandma brother sister son daughter aunt
@thing2 phone phones telephone telephones laptop laptops computer computers tablet notebooks notebook loudspeaker loudspeakers loud-hailer loudhailer megaphone megaphones banner banners placard placards poster posters flag flags camera cameras equipment leaflets tents felt drum drums passport passports sign signs umbrellas bullhorn speakers sound-system generator
@ride2 van vans bus buses minibus minibuses car cars truck trucks lorry wagon wagons pick-up station stations department departments precinct police jail cells cell lock-up stadium unit vehicle paddy avtozak police-van minivan custody gymnasium barracks headquarters commissariat
@boss2 director head headmaster headmistress principal rector vice-rector dean deans supervisor manager management boss chief foreman employer mayor administration commander inspector inspectors officer officers police deputy governor official officials
@perk2 pension pensions scholarship scholarships benefit benefits allowance allowances bonus bonuses mortgage custody kids children job jobs contract contracts place places licence license licences flat dormitory subsidy subsidies housing grant loan loans holidays deferment promotion wages shifts lamp class career diploma

[act threat]
come|go|show|appear|stand|turn|join|march|do|write|stay|keep ... and|or you|your|he|she|they|we .. lose|will|'ll|can|go|be & told|said|warn*|heard|thing|message|note|explain*|says|text|voice|phone* = weak
if|should|once you|your|he|she|they|anyone|any|one|it|we ... will|'ll|would|lose|forget|can|may & told|said|warn*|heard|message|note|explain*|text|voice|phone*|rang|call*|retells|relate*|teacher*|mother*|director = weak
seen|caught|spotted|appear|noticed .. again|there|once & lose|off|out|forget|goodbye|place|places|expel*|fired|will = weak
forget .. your|about|the .. class|job|licence|license|place|career|scholarship|pension|university|future|diploma|work|flat|bonus|benefits|promotion
say|said|saying|kiss|wave goodbye|farewell .. to = weak
whoever|anyone|anybody|everyone|those|he ... loses|lose|goodbye|fired|dismissed|expelled|punished|regret|works|work|evicted|drafted|replaced|looking & told|said|warn*|text|message|gist|note|heard|director|manager|rector|dean|management|hr|official|mayor|governor = weak
either .. sign|explain|write|stop|you|he|she ... or .. look|hand|lose|leave|resign|be|you|go = weak
either you
or|and .. you|he|she|they .. look|can|will|'ll .. for .. work|job|place
<perk2> ... might|may|could|would|will .. be|not|survive|end .. reconsidered|reviewed|lost|stopped|revoked|cut|taken|withdrawn|cancelled|canceled|survive|renewed|extended|saved|ended|suspended & told|said|warn*|explain*|hint*|message|text|note|if|retells = weak
will|would|could|may|might .. lose|forfeit|risk .. <perk2> = weak
you|we|they|she|he|i .. lose .. custody|kids|children|job|place|pension|benefits|scholarship = weak
only|just night shifts
not be able to save|protect|help|cover|defend = weak
made|making|make it|quite|very clear .. that & expel*|dismiss*|fired|lose|consequences|punish*|students|workers|teachers|participants = weak
hint*|insinuat*|imply|implied|implying|intimated|allud* & <boss2> = weak
was .. the message|gist
the gist
receipt|pledge|undertaking|paper|promise|statement|declaration|obligation|commitment .. not|never|non-participation|that|which .. to|will|would|go|undertake|leave|again|take|in|they|he|she = weak
sign*|signature|signed|signing .. receipt|pledge|undertaking|paper|promise|statement|obligation|commitment ... not|never|non-participation|undertake|condemn|refus*
promise never|not .. again|to
take away|take .. the|your son|daughter|child|children
army|front|trench|trenches|commission .. will|would .. take|get|have .. him|you|her|them
your|her|his|their son|husband|brother|sons|husbands|child .. will|would|could|may|might .. serve|go|be|end|find|sent
social services|guardianship|child .. will|would|may|might|could = weak
think .. about|of .. your|the children|family|job|future|career|son|daughter|kids
knock|talk|put|beat .. sense into
there .. will|would .. be trouble|problems|consequences|hell
will|would .. have|face|get .. problems|trouble|consequences & told|said|warn*|if|threat* = weak
will|would|'ll regret = weak
will play politics
rang|rung|phoned|telephoned|called .. up|them|one|parents|owners & should|if|forget|or|otherwise|lose = weak
held|had|hold|conducted|conducting|holding .. talks|talk|conversation|conversations|meetings .. with .. students|workers|employees|parents|teachers|pupils|participants|them|staff = weak
names .. read|called .. out & students|lecture|class|list|university|shift|hall
explained .. that .. for|he|the|they & protocol|fine|prison|arrest|mortgage|lose = weak
voice|text|whatsapp note|message .. from|by & <boss2>|hr|management = weak
had .. text|message|letter|email|call .. from .. hr|management|director|rector|dean|supervisor

[act public_warning]
anybody|anyone|whoever|everyone|those who|that|turns|turn ... offence|offense|dealt|fire|gym|punished|arrested|consequences|prosecuted|law|responsible|accountable|responsibility|ready|themselves = weak
playing|play|plays with fire
be dealt with
do|please not .. come|go|attend|take|participate|believe|give|gather|join|bring|respond & residents|citizens|calls|authorities|police|ministry|press|parents|public|dear|gatherings|rally|appeal
appeal|address|turn|call .. to residents|citizens|parents|people|inhabitants|students|youth & not|refrain|do
asked|asks|ask|told|tells|requested|recommended|recommends|advised|advises|begged|urged|called .. not .. to .. go|come|take|attend|participate|join|gather|give|believe|leave|respond|appear & !reporters & !named = weak
not to go|come|travel .. out|to|into .. square|squares|street|streets|rally|centre|center|gathering|protest|unauthorised|unsanctioned
requested|asked|recommended|advised|urged not|to .. give|lend .. credit|credence|attention
any|all|every attempt|attempts|violation|violations|provocation|provocations ... suppressed|stopped|prevented|crushed|nipped|punished|thwarted|response
no procession|march|rally|protest|protests|demonstration|gathering|assembly|unrest|disorder .. will|would|shall .. be .. tolerated|allowed|permitted|accepted
promis*|vow*|pledg*|threaten* ... harshest|harsh|toughest|tough|hardest|firm|strict|severe|resolute .. answer|response|reaction|measures|punishment
keep|keeping .. children|pupils|students|kids|youngsters|teenagers|sons|daughters|away|home .. away|home|indoors|off|from & school*|parents|ministry|told|police|protest*|<assembly> = weak
strongly|urgently|earnestly|kindly|respectfully recommended|advised|urged|requested|asked .. to|not
violators|offenders|organisers|organizers|participants|instigators|initiators|transgressors .. will|shall .. be .. brought|held|prosecuted|punished|dealt|detained
against|about those|persons who|acting|that ... action|measures|proceedings .. taken
necessary|appropriate|required|legal|judicial .. action|measures|steps .. will|shall .. be .. taken|applied
we are ready & police|spokesman|spokesperson|commander|minister = weak
esteemed|dear|respected citizens|residents|parents & not|requested|call*|urge*
said|declared|cautioned|warned|announced|told ... would|will not be|tolerate|allow|stand & police|governor|minister|mayor|commissioner|ministry|command|superintendent = weak
cautioned = weak
destructive|provocative resources|calls|elements|forces
calls .. on|placed|made|circulating .. social|internet|networks & not|refrain|warn*|illegal|liability = weak

[act surveillance]
car|cars|lada|lexus|toyota|suv|van|minivan|minibus|jeep|pick-up|pickup|vehicle|sedan|motorcycle|motorcycles|motorbike|motorbikes|bus|peugeot|taxi|hatchback|patrol ... parked|waits|waiting|standing|stands|stood|sits|sat|idles|idling|idled|lurks|follows|followed|tails|tailed|trails|films|filming & gate|gates|entrance|lane|door|house|home|building|yard|driveway|windows|window|him|her|them|us|me|since|morning|days = weak
film|films|filmed|filming|photograph|photographs|photographed|photographing|video|videos|videoed|recorded|records .. whoever|everyone|everybody|visitors|houses|number|numbers|plates|badges|faces|all|anyone|each|every|passers-by|participants|guests = weak
houses|house|plates|plate|faces|face|participants|everyone|everybody|visitors|badges|door|doors|cars|entrance|entrances|passengers|people|leaving|entering|all .. filmed|photographed|videoed|recorded|videotaped = weak
is|are|was|were|being filmed|photographed|videoed|watched|followed|tailed|tracked = weak
chat|group|channel|member|account|nickname|nick|participant|subscriber|"widow"|widow ... turned .. out .. to be|an|a|officer
chat|group|channel|correspondence ... was|is|were|were|included .. man|officer|employee|agent|lieutenant|policeman|mole|member .. from|of|centre|center|fsb|kgb
in .. chat|group|channel .. was|sat|is|reads|lurked|hid|silently|there
read|reads|reading|listen|listens|listening along|silently|quietly = weak
silently|quietly|secretly sat|read|reads|watched|followed|joined|listened|sits|observed
posing|posed|poses|disguised|masquerad*|pretend*|impersonat* & <police>|chat|group|protester|activist*|member = weak
knew|know|knows .. every|all|each|everybody's .. nickname|name|names|nicknames|message|messages|address|addresses|word|surname|surnames
had|have|has|with|showed|showing|made|kept|keep .. list|lists .. from|of|with .. chat|group|participants|names|channel|members|students|those|correspondence = weak
list .. from|made .. chat|group|channel|on
from .. correspondence|chat|comments|footage|photos|messages|lists ... identified|established|traced|recognised|recognized
subscribers|participants|members|authors|commenters|organisers|organizers|users|persons|attendees ... have|has|were|was|been|being identified|established|traced|counted = weak
established .. identity|identities|persons|participants|circle
counted|noting|jotting .. us|names|plates|numbers|badges = weak
who .. pays|paid|finances|funds & asked|ask|asks|questions|wanted = weak
followed .. all|wherever|everywhere|home|through|him|her|them & men|man|car|agents|officers|plainclothes|days = weak

[act home_visit]
families|family|parents|relatives|mothers|wives|mother|wife|grandmother|spokeswoman|spokesman|she|he|they ... received|had|have|got .. callers|visitors|guests|company|visit|visits|police = weak
unannounced|uninvited|unexpected|late|unwelcome callers|visitors|guests|visit|visits|company
call|called|calls|calling .. at|on|upon .. home|homes|house|houses|flat|door|parents|mother|wives|applicant|families|family|applicants|organiser|organizer|grandmother|her|him & !court & !government = weak
officer|officers|policeman|police|cop|cops|inspector|men|agents .. calls|call|called .. on|at
do|did|does|doing|make|made|making|go|goes|went|going .. round|rounds .. of|the .. households|homes|apartments|flats|houses|wives|addresses|families|members
go|goes|went|going|gone around|round .. apartments|apartment|flats|houses|homes|yards|addresses|wives|courtyards|villages
go|goes|went|going|gone|walk|walked|walking from|door house|door|home|apartment|flat|to
walk|walks|walked|drive|drives|drove|driven|came|come|comes|went|go|goes|got|get|sent|travelled|arriv*|turned ... to|at .. parents|mother|wives|grandmother|grandma|relatives|families|family|father|members|organisers|apartments|activists|house|home|address|flat & <police>|uniform|officials|headmistress|headmaster|teacher|director|inspection|draft|men|commissariat|agents = weak
carried|carry|brought|delivered|deliver|handed|left|pushed|slipped|put ... grandma|grandmother|mother|parents|mailbox|letterbox|door|home|wife & paper|warning|notice|summons|cop|policeman|officer|letter|police = weak
people|men|person|persons|officers|police in|at uniform|the|my|her|his|their ... apartments|apartment|door|doors|home|homes|doorstep|porch = weak
would|did|could not leave before|until|till
police|officers|officer|inspector|men|agents at .. door|doors
had|have|has|find|found .. police|officers|men|officer .. at|on .. door|doorstep|threshold|gate
juvenile|precinct|beat|community .. inspection|inspector|officer|officers|policeman
chain on
special branch|service officers|agents & family|families|parents|home|house|callers|visit* = weak
came|comes|come|came .. to .. see|talk|speak .. parents|mother|family|wife|her|him & <police> = weak
glasses|cup|cups of tea & police|command|security|agents|officers|men = weak

[act home_search]
walk|walked|walking|went|go|going|goes|combed|combing|came|worked .. through .. flat|flats|apartment|apartments|home|homes|house|houses|office|offices|committee|dormitory|addresses|premises|editorial|rooms|headquarters
flat|flats|apartment|apartments|house|houses|home|homes|office|offices|room|barn|garage|everything|dacha|they ... turned .. over|upside|inside
turned over & even|apartment|flat|house|barn|police|officers = weak
addresses & search*|gknb|fsb|kgb|raid* = weak
enter*|went|broke|burst|got .. flat|home|house|homes|room|apartment & warrant|dawn|night|agents|police|officers = weak
raid on

[act device_search]
<device>|telephones|telephone|correspondence|subscriptions .. had|have|must .. to|be .. unlocked|shown|handed|opened|surrendered
<device>|telephone|telephones|subscriptions|correspondence|contacts|chats .. was|were|been|being|are|is .. photographed|scrolled|copied|inspected|checked|unlocked|opened|looked|read
scroll* .. through|all|the|his|her|their .. photographs|photos|pictures|images|correspondence|messages|chats|gallery|phone|contacts|feed
ask|asked|asking|asks|demand*|want|wanted|wants|made|order*|tell|told ... for .. phone|phones|telephone|password|passcode|pin|code
demand*|ask*|want*|extract*|gave|give|force* .. code|codes|pin|password|passwords|passcode .. of|to|for|from
from him|her|them|me demanded|asked
unlock* = weak
open|opened|show .. her|his|their|the .. chat|chats|telegram|gallery|correspondence|messages & made|forced|demand*|told|order*|asked
inspect*|look*|check*|search* .. phones|phone|telephones & street|men|passers-by|patrol*|checkpoint*|metro

[act rights_denied]
where ... is|are|was|were|being .. held|kept|detained|taken|sent|located|now & not|neither|n't|nobody|unknown|no|nothing = weak
where|whereabouts ... know|known|told|say|said|concealed|tell|informed|disclosed|hidden|secret|unknown|learn|learned|find & not|neither|n't|nobody|unknown|concealed|hidden|secret|only|no|refus* = weak
cannot|can't|couldn't|could|unable|not|n't .. find|learn|establish|know|told|discover|informed .. where|whereabouts|out|anything = weak
where .. he|she|they|him|her .. is|are|was|were & not|neither|nobody|n't|unknown = weak
transfer*|taken|moved|brought|held|kept .. to|in|at .. place|location|facility|prison|site .. not|which|unknown|that|undisclosed = weak
place|location .. not known|unknown|undisclosed|which
none|nobody|neither|not|never .. of|was|were|been .. let|allowed|permitted|given|near .. near|call|telephone|phone|calls|contact
not one|a|single call|word|phone|client
no family|relative|relatives|lawyer|lawyers|contact|calls|call|word|news|access|visits ... could|was|were|from|since|with|to|has|allowed = weak
obtain|get|receive|received|got|heard|hear .. news|word|information & family|families|detain*|arrest*|mother|relatives|no|not = weak
no such person|detainee|prisoner|people|name
deny|denied|denies|denying holding|having|detaining|knowing
lawyer|lawyers|advocate|advocates|counsel|solicitor|solicitors|attorney|attorneys|defender|defenders ... sent|turned|away|waiting|waited|sat|stood|stands|passed|stairs|gate|gates|corridor|outside|hours|not|n't|without|twice|hour|entrance & !appeal* & !said = weak
let|allow|allowed|see|meet|visit|permit|admit .. see|meet|visit|one|my|his|her|their|to .. client|clients
client|clients .. they|he|she|was|were|not|nobody
know|knows|knew|told|heard|hear|learned nothing = weak
families|family|relatives|parents|mother ... know|knows|told|heard|learned|learn nothing|not|n't|no
no file|charge|charges|explanation|warrant|documents|number .. no|given|shown|presented = weak
without .. sleep|food|contact|contacts|communication|access|explanation|charge & detain*|held|custody|kept|hours|night|days = weak
held|kept|detained|sat|cells .. without .. charge|lawyer|contact
incommunicado|isolat* & detain*|held|prison|family|cell = weak
closed session|session|hearing|doors & court|hearing|lawyer = weak

[act chilling_effect]
<assembly>|laying|walk|picnic|event|gathering|action|outing .. is|are|was|were off|cancelled|canceled|postponed & !city & !hall = weak
take|took|taken|taking|withdraw|withdrew|struck|crossed|removed .. name|names|signature|signatures .. off|from|down|out|back
name|names|signature|signatures off .. list|petition|application|letter
everyone|everybody|all|many|half|most|people|hundreds|dozens|members|subscribers|participants ... left|leaving|quit|ran|fled|unsubscribed|deserted & chat|group|channel|it|subscribers|telegram = weak
alone|nobody|empty & group|chat|channel|sitting|left = weak
not|n't go|going|come|coming|gone anywhere|out|through|ahead & girls|women|we|they|she|fear*|afraid|scared|after|words|decided|end|anymore = weak
scared|afraid|frightened|terrified|fear|forgive & we|us|me|i|girls|our = weak
wipe|wiped|wipes|wiping|deleted|delete|erased|closed|archived|emptied|shut .. it|chat|channel|group|page|account|herself|himself|ourselves = weak
by|now|already|since|moved|left|gone in|to|for|from vilnius|warsaw|tbilisi|yerevan|riga|berlin|istanbul|exile|abroad|almaty|belgrade|prague|london|taiwan
cancel*|called|call|calling .. off|it|everything|action|picket|march|rally|walk|gathering = weak
we .. not .. go|come|gather|hold|risk|dare
sorry|forgive us|me & not|off|cancel* = weak
resign*|quit .. committee|board|council|post & pressure|after|visit*|threat*|fear* = weak
decided|agreed not .. to|risk

[act assembly_relocated]
would|will|could be acceptable|suitable|possible|permissible & <assembly>|park|playground|square|elsewhere = answer:offered
impos* .. condition|conditions|restriction|restrictions & !curfew = answer:imposed weak
conditions|condition & march|procession|rally|protest|section|act = answer:imposed weak
must|may|has|is|are|should|to|shall .. continue|remain|keep|stay|be|assemble|take|move|confined|restricted .. in|to|at|within .. park|gardens|garden|square|stadium|area|venue|ground|pavement|site|playground = answer:imposed weak
keep|kept|confined|restricted|limited .. to|in .. park|square|gardens|garden|route|pavement|stadium = answer:imposed weak
may not move
nowhere else = answer:imposed weak
referred|directed|redirected|pointed|steered|dispatched|sent|packed .. to|off .. park|square|stadium|hall|hippodrome|outskirts|garden|gardens|ground|site|racecourse|embankment = answer:offered weak
please|kindly|better|rather .. go|use|move|take|gather|hold .. to|the|park|yard|hall|elsewhere = answer:offered
go , it|they|he says|say|said , to = answer:offered
go|going|move|moved|moving|shift* .. to .. hippodrome|park|outskirts|stadium|fairground|playground|racecourse & answer|reply|notice|letter|says|city|mayor*|administration|<assembly> = answer:offered weak
use|using|used .. yard|park|playground|square|ground|grounds|hall|stadium|venue|pavilion|lawn & invited|please|asked|may|could|told|offered|reply|replied|should|suggest* = answer:offered weak
invited|asked|told|advised|recommended .. to .. use|hold|gather|move|relocate|choose .. park|square|hall|another|yard|elsewhere|site|it = answer:offered
suggest|suggested|suggests|proposed|proposes|propose|offered|offers|offer|named|names|recommended|pointed|assigned|allotted|gave ... park|stadium|square|hall|hippodrome|yard|garden|gardens|playground|ground|venue|site|lot|outskirts|lawn|field|embankment & !gave = answer:offered weak
in|as exchange|return|consolation & offer*|invit*|named|park|square|officials = answer:offered weak
stationary|static|indoor .. rally|protest|assembly|gathering|demonstration = answer:imposed weak
temple|park|stadium|square|playground|yard instead = answer:offered weak

[act assembly_refused]
invok* .. clause|law|act|article|section|provision|ban & <assembly>|against|picnic|pride|event = answer:prohibited
withdr*|revok*|rescind*|cancel*|pulled|took|retract* .. it|its|consent|permission|permit|nod|back|letter|approval & <refuser>|force|college|university|night|green|march|friday|rally = answer:revoked weak
college|university|school|owner .. revoked|withdrew|refused|withdrawn .. consent|permission|use|permit = answer:revoked
not .. found|deemed|considered|judged|thought .. appropriate|expedient|suitable|possible|feasible|advisable|necessary|compatible = answer:refused
not appropriate|expedient|suitable|possible|feasible|approvable|advisable|opportune|coordinated & <assembly>|<application>|answer|reply|square|letter = answer:refused weak
inexpedient|inexpediency|inadvisable|unadvisable|infeasible|inopportune|undesirable & <assembly>|<application>|answer|square|city|let = answer:refused
not approvable = answer:refused
<application> ... sent|handed|given|mailed|passed|comes|came back = answer:returned
<application> ... returned|unconsidered|unanswered|unsigned|unstamped = answer:returned weak
turn|turned|turns .. back|nose .. on|up = answer:refused weak
struck|strike|strikes|knocked|shot .. down .. by|decree|prefect*|order|court|police = answer:prohibited
decree|order|ruling|letter|decision ... forbade|forbids|forbidding|banned|banning|bans|prohibited|prohibiting|prohibits|denied|refused|rejected & <assembly>|it|prefect|governor|holding|mayor|court = answer:prohibited weak
prefect|prefecture|governor|mayor|police|court|magistrate|commissioner|administration|akimat|minister|municipality|sub-prefect|ministry ... forbade|forbids|forbid|forbidden|outlawed|proscribed|interdicted .. it|them|this|that|the|any|march|rally|protest|gathering|walk|procession|event = answer:prohibited
holding .. of .. <assembly>|event|action .. denied|refused|rejected|prohibited|forbidden|banned|not = answer:refused
denied|refused|declined .. to him|her|them|us = answer:refused weak
no place|room|space|spot|square .. for|on|in .. picket|rally|march|protest|gathering|square|gardeners|meeting|us|them = answer:refused
no answer|reply|response .. came|arrived|was|followed|from|to|has|at = answer:no_answer
answer|reply|response .. never|not .. came|come|arrived|followed = answer:no_answer
nobody|never|no ... stamped|answered|replied|accepted|registered|signed & notice|copy|application|letter|office|answer|paper = answer:no_answer
on our|the|their|his|her notice|application|notification|request : no = answer:refused
answer|reply|response|verdict|paper : no|inexpedient|refused|denied|not = answer:refused weak
mass|public|all events .. off|cancelled|suspended|prohibited|not & city|notice|<application> = answer:refused weak
answer|reply|response|paper|letter came|arrived|reads|read|runs|ran|says|states|yesterday|today & <assembly>|square|notice|not|gathering = answer:refused weak
is|are|was|were not|n't .. agreed|coordinated|approved|allowed|accepted|considered|consented .. upon|by|to|since|because|as|: = answer:refused weak
do|did|does not care|wish|want|like|dare .. to .. see|allow|have & <refuser> = answer:refused weak
birth to .. answer = answer:refused
no , says|said|wrote|replied = answer:refused weak

[act assembly_ban]
demonstrations|rallies|protests|gatherings|meetings|marches|assemblies|assembly|events|sit-ins|pickets|processions|statements|actions ... prohibited|banned|forbidden|suspended|outlawed|disallowed|off-limits & days|until|till|province|region|throughout|all|any|city|district|further|period|boundaries|kind|square|metres|year|month|week|night|centre|center|anywhere = weak
prohibited|prohibits|prohibiting|prohibit|banned|bans|banning|ban|forbade|forbids|forbidding|suspended|suspends|outlawed .. all|any|every|meetings|rallies|assemblies|gatherings|demonstrations|protests|pickets|marches|events|public & until|till|days|through|square|city|province|from|notice|centre|region|around|district|months|week|month|period|town = weak
remain|remains|stay|stays|declared|still .. bounds|off-limits|limits & <assembly>|rallies
to gather|assemble|meet|congregate .. prohibited|forbidden|banned|not|by|more
nobody|no one|no-one|none|anyone|anybody may|shall|can|must|should assemble|gather|meet|protest|demonstrate|congregate|stand|come
no|not more than|of .. persons|people .. may|can|shall|could|together|gather|assemble|allowed|in
more|fewer than .. persons|people|three|four|five|two|ten & prohibited|banned|forbidden|gather|assembl*|meeting*|crowd|section|together
five people .. crowd
clamp|clamped|clamps|slapped|imposed|imposes|promulgated|invoked|enforced|extended|declared .. section|prohibitory|144|163|order|orders & !charges & !bail
section 144|163|37
prohibitory order|orders
meetings|gatherings|assemblies|rallies of any|all kind|kinds|sort|form
closer than|within .. metres|meters|yards & assembl*|gather*|<assembly>|nobody|court
in force|effect & prohibit*|ban|<assembly>|gathering* = weak

[act emergency_measure]
movement|movements|traffic|going|walking|be|being|leave|leaving|stay|presence ... after|before|between|street|streets|outside|outdoors|only|till|until .. not|allowed|prohibited|forbidden|banned|till|until|only|18|19|20|21|22|23|o'clock|permitted = weak
one|residents|people|nobody|inhabitants may|can|must|could .. be|go|move|walk|leave|stay .. street|streets|outside|out|only|home = weak
only|not till|until|after|before .. in|at|the .. evening|afternoon|morning|night|four|five|six|seven|eight|pm & street|movement|curfew|out = weak
on the street|streets only|after|till|until
curfew|state of emergency|martial law = weak
proclaim*|declar*|introduc*|extend*|announc*|impos* .. emergency|curfew|regime|lockdown|martial|alert|red|restricted|closed|zone = weak

[act identity_check]
passport|passports|papers|documents|document|surnames|surname|names|ids|id|bags|packages|backpacks|identity|cards|licences|plates|data ... is|are|was|were|being|been|get|got .. photographed|copied|checked|written|noted|taken|inspected|recorded|scanned|searched|rewritten|demanded = weak
copied|copy|copies|wrote|writes|write|noted|notes|took|takes|recorded|rewrote|jotted|photographed .. surnames|surname|names|passports|passport|papers|ids|licences|particulars|documents
had|has|have|must|made|forced|asked|told|ordered .. to .. produce|show|present .. identity|id|ids|passport|passports|card|cards|papers|documents|pass
produce|produced|show|shown|present .. identity|id .. card|cards
going|go|goes|went|walking|moving from cab|car|table|row|person|seat|desk|tent .. to
checking|check|checks|checked|controls .. everyone|everybody|all|passers-by|drivers|passengers|young|whoever = weak

[act channel_takeover]
under .. control .. of & chat|channel|group|page|account|telegram
chat|chats|channel|group|groups|page|account ... control .. of|over & <police>|gubopik|authorities|kgb|gknb|security
groups|group|chat|chats|channel|channels|page|pages|account|accounts ... emptied|wiped|purged|hijacked|deleted|erased|blocked|taken|stolen|seized|captured|vanished|gone|marked|tagged|frozen|suspended|labelled|labeled|decorated|disappeared = weak
emptied .. by & group|groups|chat|chats
fake|scam|unreliable tag|mark|label|stamp|plate|badge|"
mark|tag|label|stamp|badge " unreliable|fake|scam
hang|hangs|hung .. over|on .. channel|chat|group
restrict*|block*|limit* .. access .. to .. community|group|page|channel|chat|vkontakte|public
register|list|recogn*|includ*|declar* & chat|channel|telegram & extremist = weak

[act online_attack]
posted|posts|publish*|leak*|spread|put|uploaded|released|dumped|disclosed|circulated ... identity|phone|telephone|passport|home|personal|their|her|his|our|private|our numbers|number|addresses|address|photos|names|data|scans|accounts
numbers|number|addresses|address|photos|photographs|names ... published|posted|leaked|spread|uploaded|circulated|appeared & channel|profile|anonymous|telegram|facebook|online|internet = weak
flooded|bombarded|spammed|swamped|filled .. with|by .. porn|spam|pornography|bots|insults|abuse|messages|calls|threats|trolls|obscen*
anonymous channel|profile|account|page|telegram|facebook|user|bot ... posted|published|leaked|spread|named|wrote|listed|shared = weak
stolen|broken|hijacked .. account|accounts|into|page = weak

[act network_shutdown]
internet & cut|died|die|dies|absent|disappeared|disappears|vanished|off|gone|down|dead|jammed|unavailable|lost|missing|shutdown|blocked|snapped|suspended|restored = weak
mobile|cellular|data|wi-fi|wifi|connection|connectivity|communication|communications|network|networks|signal|operators|coverage ... off|cut|died|absent|disappeared|disappears|vanished|gone|down|dead|snapped|suspended|jammed|lost|missing = weak
whatsapp|tiktok|facebook|telegram|instagram|twitter|youtube|signal|viber|messenger|messengers|x ... not|n't|never|only|stopped|longer|hardly .. open|opens|opened|work|works|working|load|loads|loading|by|through|with|available|respond
opens|opened|open|works|accessible|available|loads only .. by|with|through|via .. vpn|proxy|vpns
website|site|portal|page|pages|we|outlet ... no|not|n't|longer|only .. open|opened|accessible|reachable|load|available|reached|accessed & inside|country|users|without|vpn|from|in = weak
without|no .. internet|connection|communication|network & city|town|protest*|day|hours|operator* = weak

[act access_blocked]
gate|gates|door|doors|exit|exits|entrance|entrances|stations|station|turnstiles|bridge|bridges|square|streets|park|road|campus|metro|courtyard .. chained|padlocked|locked|shut|sealed|welded|barred|overlapped|bolted|fenced|cordoned|blocked|closed|barricaded = weak
padlock*|chained|fence|fenced|barricad*|cordon|cordons|cordoned|barrier|barriers|containers|railings|trucks|bulldozers|concrete & square|road|street|gate|gates|zone|bridge|route|approach|approaches|entrance|park|centre|center|parliament|university|boulevard = weak
overlap*|clos*|block*|shut*|barr*|seal*|fenc* .. exit|exits|entrance|entrances|access|approach|approaches|road|way|passage|courtyard|street|square|gates|gate = weak
buses|bus|minibuses|minibus|cars|vehicles|coaches|drivers|passengers|train|trains|taxis|traders|villagers ... turn*|flagged|stopped|held|blocked|halted|intercepted|detained .. back|round|around|down|at|on|away
made|had|have|forced|ordered|told .. to .. turn|go .. round|around|back
turn|turned|turning|turns|sent .. back|around|round|away .. minibuses|buses|cars|people|protesters|the|those|at|everyone & <police>|checkpoint|road|dps|patrol|entrance|shields|wall|omon = weak
did|could|can|was|were|not|never not|n't|get|able .. get|past|make|reach .. past|to|through|out|further|beyond|in & doorstep|door|house|square|march|police|cordon|bailiffs|elevator|gate|home|flat = weak
nobody|no|none|never .. with|gets|get|let|allowed|admitted|could .. out|in|through|past|enter & gate|square|police|placard|metro|gates|cordon|entrance|street = weak
kept|keep|took|taken|caught|held|trapped|squeezed .. in|into|inside|within .. ring|cordon|kettle|circle|pen|pocket
encircl*|surround*|kettle|kettled|kettling|hemmed|boxed & <police>|omon|sobr|officers|marchers|crowd|protesters|square|column|participants|fence = weak
stood|stand|standing|lined|formed|form .. as|in|a|like .. chain|cordon|line|wall|row|ring .. around|of|across|so|at|along
wall|line|lines|row|rows|chain|cordon of .. shields|police|omon|officers|riot|barricades|containers|trucks|policemen
on duty|guard|watch under|at|outside|by|near|in .. door|doors|house|home|entrance|gate|gates|building
not|n't let .. go|out|leave|past|into|in|further|through|near|to & <police>|agents|officers|door|home|street|square|elevator|flat|street|they|them = weak
were|was|are not let|allowed|admitted|permitted .. into|in|onto|past|through|near|to .. street|square|building|park|city|centre|university|gates|hall|campus|courtyard
two|three|agents|policemen|officers|men|car .. stood|sat|waited|posted|parked .. there|outside|at|from .. dawn|door|doors|doorstep|house|entrance|morning & not|leave|out|past|house|home = weak
so .. nobody|no-one|people|they .. would|could|gather|enter|pass
house|home arrest|confine* .. de|without|her|his|agents = weak
barr*|block*|bar|bars .. way|path|road|entry|entrance|route|street .. to|of|for|with|by = weak
stations|station|metro|subway .. closed|shut|skip*|not = weak
barricades|containers|trucks|police|constables|line|cordon ... stopped|halted|blocked|barred|held .. them|march|column|procession|way|marchers|at = weak

[act assembly_held]
<num2> ... <folk2> ... stood|sat|walked|marched|strolled|ambled|gathered|sang|assembled|rallied|parked|spread|camped|danced|formed|lined|blocked|picketed|knelt|protested|filled|downed|laid|occupied|lit|chanted|stand|sit|march|sitting|marching|standing|paraded|converged|massed|demonstrated|whistled|queued|huddled|trudged|streamed|filed|poured|shuffled|cycled|drummed = weak
<num2> ... <folk2> ... met|came|went|rode|drove|started|set|held|reached|turned|waited|took|led|moved|headed|crossed|gone|are|walk|joined|made|got|turned & square|street|streets|gate|gates|avenue|bridge|hall|house|ministry|parliament|park|building|office|fountain|monument|embassy|court|prefecture|placard*|banner*|flag*|candle*|flowers|silence|road|boulevard|university|theatre|chowk|foot|silence & !killed & !died & !match & !detained & !arrested = weak
<folk2> ... stood|sat|strolled|ambled|marched|walked|sang|knelt|rallied|assembled|gathered|camped|parked|danced|sitting|marching|standing ... on|at|in|before|outside|near|towards|through|to|across|along|around|from|by ... square|street|gate|gates|avenue|bridge|park|house|ministry|parliament|hall|office|building|monument|fountain|embassy|prison|court|road|boulevard|university|theatre|highway|memorial|governorate|station|embankment|fence|stairs|steps|plant|factory|mine|council = weak
stood|sat|standing|sitting|knelt|waited|gathered|walked|marched|ambled|strolled .. in|with .. silence|candles|flowers|posters|placards|flags|umbrellas|whistles|portraits|photographs|photos|frames|ribbons|lanterns|pots|banners|bags|drums|banners|helmets|masks|balloons|poster|placard|sign|flower|flag|candle
held|took|taking|holding|take .. each|hands .. hand|hands|other & circle|square|women|chain|round = weak
round|circle dance|dances|dancing
sit-in|blockade|strike|vigil|camp|encampment|march|protest|picket|rally|procession|walk|gathering|sit-down ... entered|continued|continues|passed|ended|lasted|went|goes|began|proceeded .. day|place|quietly|on|peacefully|ahead|week|night|without|hour|out|off = weak
entered|entering|enters its|their .. day|week|month
sit-in|action|rally|march|picket|walk|gathering|vigil|protest|meeting .. took place = weak
set|sets|setting|started|start|starts|off|moved|headed .. out|off|from|for|towards .. from|for|to|square|park|chowk|street|gate|they|go|walk|march|stage = weak
we were|are .. forty|thirty|twenty|fifty|sixty|seventy|eighty|hundred|hundreds|ten|fifteen|alone|1*|2*|3*|4*|5*
took|take|takes part .. in .. picket|rally|march|procession|demonstration|gathering|vigil
out .. to|on|in|onto|into .. square|squares|street|streets|house|rally|picket|single & went|gone|came|come|go|again = weak
went|gone|came|come|walked|walk .. out|to|up .. to .. square|house|building|gate|administration|parliament|ministry|office|city|executive & flags|posters|women|residents|people|townspeople|workers|<folk2> = weak
made|make|got|reached|get|arrived .. to|it|in|at .. park|square|alausa|ministry|gate|fence|parliament|foot|centre|palace & !not & !never = weak
on foot & march*|square|gate|reached|elders|people|<num2> = weak
back|again on|at|to|in .. square|bridge|street|streets|road|avenue|steps & people|protest*|<num2>|whistl* = weak
park|parked|parking|drove|drive .. tractors|cars|trucks|taxis|lorries|vehicles .. outside|in|across|on|before|at
tractors|trucks|lorries|taxis|cars|motorcycles|pallets|tyres ... halt|across|blocked|blocking|parked|crawled|slow|standing = weak
kept|keep|blockad* .. street|road|bridge|gate|junction|crossing|highway|port|rails|crossroads|railway|motorway .. shut|closed|to|for|blocked|traffic|until|with = weak
spread|unrolled|laid|hung|pitched|set|put .. mats|banner|banners|tents|blankets|yurts|shoes|carpets|mattresses = weak
sat|sit|sitting|sits|lie|lay|lay .. down|on|across|along .. steps|kerb|curb|rails|road|ground|bench|bridge|stairs|asphalt|tarmac|floor|pavement|highway|street|mats
went ahead|on .. with|on|and|as|march*|despite = weak
met|gathered|marched|walked|assembled|came all|anyway|nevertheless|nonetheless|regardless the|same = weak
the same & set|met|marched|walk*|gather*|came|went|out = weak
undaunted|undeterred|defiance|defying|regardless & <folk2>|gathered|set|march*|<assembly> = weak
picketed|rallied|marched|demonstrated & square|street|outside|gate|embassy|bridge|avenue|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today = weak
appointed|called|convened|announced .. people's gathering|meeting|assembly|veche|congress = weak
went|walked|marched|circled .. from & to|people|marchers|circle|column = weak
round|whistl*|chant*|sing|sang|singing|drum*|drums|ribbons|candles & people|square|bridge|street|gate|women|students|march = weak

[act counter_action]
pelt*|hurl*|threw|throw|throwing|flung|lobbed|spat|spit|spitting|poured|splashed|doused ... egg|eggs|stones|stone|bottle|bottles|urine|paint|dye|zelyonka|flour|rocks|tomatoes|bags|firecrackers|zelenka|brilliant & !police = weak
egg|eggs & pelted|threw|thrown|protesters|students|marchers|men|them = weak
car|driver|van|škoda|skoda|suv|jeep|truck|motorist|vehicle|motorcyclist|motorbike ... drove|ploughed|plowed|rammed|ran|crashed|accelerated|sped .. into|over|through|his|at = weak
drove|ploughed|plowed|rammed|ram|steered .. into .. line|row|crowd|protesters|students|people|column|marchers|them
men|lads|youths|youngsters|guys|volunteers|athletes|sportsmen|strangers|titushki|boys|toughs|thugs|individuals|supporters|bikers|colectivo|colectivos|party ... circled|pelted|attacked|beat|threw|ran|jeered|shouted|whistled|surrounded|insulted|provoked|tore|push*|disrupt*|shov*|heckl*|snatch*|blocked|letting|let|slash*|punctur*|filmed & !police & !detain* = weak
air .. out .. of .. tyres|tires|tyre
punctur*|slash*|deflat* .. tyres|tires|wheels
masks|caps|jackets|vests|hoods|tracksuits|t-shirts & men|lads|youths & beat|attack*|threw|pelt*|ran|circl*|push*|shout* = weak
rival|opposing|counter .. group|groups|rally|demonstration|demonstrators|protest|crowd|march = weak
heckl*|jeer*|booed|insult*|shouted|provok*|egged|taunt*|harass* & protesters|marchers|participants|students|picket*|women|rally|march = weak
titushki|colectivo|colectivos|provocateurs|cossacks|thugs|sportsmen & <assembly>|protest*|march*|crowd|people|women|students = weak

[act dispersal]
chas*|herd*|drove|driven|pushed|push|press*|shov*|shoo*|steer*|hustl*|beat|swept|clear*|move|moved|remov* .. them|crowd|everybody|everyone|people|marchers|students|women|lot|protesters|off|out ... off|away|out|from|into|back|along|to & <police>|policemen|officers|sticks|shields|hoses|batons|them|grenades|troopers|soldiers|gas|gendarmes|employees|militia|occupiers|guards = weak
tore|tear|torn|broke|break|broken|split|cut .. circle|chain|apart|column|line|ring|up .. apart|up|into|rally|march|dance|it = weak
took|take|taken|pull*|tore|tear|torn|knock*|bulldoz*|dismantl*|cleared|clear|remov* .. down|tents|tent|camp|yurts|yurt|encampment|barricade|barricades|stage|mats & !internet
turn*|trained|aimed|directed .. hose|hoses|water|cannon|cannons .. on|at
end|close .. of|the .. walk|march|rally|protest|picket|sit-in = weak
drove|driven|pushed|pressed|forced|squeezed|evicted|removed|ejected out|away|back .. of|to|from|the .. yurts|square|building|embankment|tents|hall|street|rally|crowd|campus|park
before .. could|had|was|were .. be|begin|start|unroll*|unfurl*|raise*|gather|set
crowd|rally|march|circle|protest|gathering|camp|column ... pressed|pushed|driven|cleared|broken|scattered|swept|herded|torn|dismantled .. out|away|off|apart|up|from|back|to|by
dismantl* & yurt*|tent*|camp|stage|night|police|protest*
until|till .. gate|square|road|street|bridge .. clear|empty|free = weak
clear|cleared|clears|clearing .. sit-down|sit-in|protest|camp|tents|bridge|square|street|road|encampment|picket|strikers

[act detention]
picked|plucked|lifted|scooped|whisked|bundled|ferried|loaded|carted|driven|drove|drive|drives|taken|walk|walked|led|leads|carried|delivered|brought|invited|steered|dragged|pushed|put|shoved|escorted|hauled|herded|packed|thrown|conveyed|moved|removed|transported ... <ride2> = weak
picked up|off = weak
plucked|whisked|scooped|nabbed|rounded|lifted|swept|bundled|spirited|hauled|frogmarched|led .. off|away|up|from|out|into
carried|led|driven|drove|walked|dragged|lifted ... away|off & farmers|people|protesters|men|women|students|him|her|them|he|she|activist*|youths|marchers|bonnet = weak
in|inside .. cells|cell|lock-up|custody|lockup|station|paddy|detention & <num2>|still|held|night|people|men|students = weak
still|men|people|kept|stayed .. in|inside|at .. lock-up|lockup|cells|police|station|department & !years = weak
brought|brings|delivered|took|drove|driven|transported|taken|sent ... to .. police|department|departments|station|unit|precinct|militia|division|office & him|her|them|he|she|women|people|men|were|was|offender|citizen|<num2> = weak
all|everyone|everybody|both|one|three|five|he|she|they|eight|people .. was|were .. taken .. away|one|out|to|, |by|. = weak
all .. five|six|three|four|seven|eight|of .. were|was taken = weak
twisted|tied|knotted|pinned .. four|two|three|men|youths|participants|him|her|people|activists|instead|arms|arm = weak
bundled = weak
minivan|van|bus|car|minibus|wagon .. left|drove|leaves|went|gone|departed .. with|away|off .. her|him|them|people|me|us
taken in .. on|for|by|to|after|at
spent|spend|spends|kept|sat .. night .. in|at .. department|station|police|cells|custody|precinct|temporary
waited|waiting|waits|lay|ambush* .. for|at|near|by|outside ... gate|garage|door|entrance|home|hospital|work|house & <police>|men|car|taken|plain-clothes|plainclothes|tcc|agents = weak
found themselves .. in|inside .. van|bus|police|custody|cells|station|wagon
returned|back|came|emerged|out .. from .. police|station|department|custody|militia|cells = weak
" to verify|clarify|establish|check
for|under clarification|verification|"clarification|pretext
surnames|names|list of .. people|detainees|those|bundled|detained|taken|arrested
tally & cells|detain*|arrest*|taken|bundled|people|police = weak
and|so did he|she|they & went|taken = weak
confirm|confirmed|confirms|own|owned|announce|announced|report|reported .. arrests|arrest|detentions|detention|up|nine|eleven = weak
gone|removed|taken|missing .. by .. police|officers|security & <folk2> = weak

[act release]
bailed|unbailed = weak
let|lets|letting .. off|out|home|go|loose & on|hours|towards|night|evening|police|later|detain*|without|paper|sunday|monday|tuesday|wednesday|thursday|friday|saturday|morning|station|bail|girl|him|her|three = weak
are|were|was|is|all|both|nine|three|let|she|he|they .. out .. again|by|on|towards|no|at & breakfast|night|evening|morning|midnight|custody|bail|all|cells|wednesday|hours|three|solicitor|lawyer|station|papers = weak
all .. were|are|was|is .. out|home|free|back|released|at
home by|before|after|at|an|late|again|within = weak
at home & all|police|detain*|evening|ministry|vans = weak
brought|returned|sent|came|delivered|back|handed .. home|back|to|over .. mother|parents|family|before|midnight|night|father|unharmed|hour & !rally & !protest = weak
return*|came|back|emerged|out|walked .. from .. police|station|detention|department|custody|prison|jail|headquarters & !took = weak
sent home .. with|after|by|without|at
allowed|permitted|free|able to .. go|leave .. home|after|before|at|by|once|with|in|only|dusk|dark|midnight|afternoon = weak
are|is|were|was|came|come back .. unharmed|home|safe|free|among = weak
unharmed|unhurt
three|two|four|five|nine|seventeen|rest|others|six|all|both|most ... are|were|was|is|let|back .. out|home|freed|free|off & union|lawyer|evening|hours|police|custody|court|breakfast|night|papers|bail|cells|station|morning|detain* = weak
with .. official .. caution|warning
citations|charges|summonses|charge|counts|tickets|case|cases ... dropped|withdrawn|thrown|dismissed = weak
without .. charge|charges|paper|papers|protocol|protocols|bail|trial & let|out|released|home|go|freed|girl = weak

[act remedy]
challeng*|contest*|attack* .. it|this|them|before|in .. kuria|kúria|court|judge|tribunal|before|in|on
seiz*|petition*|moved|approach*|approached|turned|went|sued|knock* .. to|the|before .. court|supreme|judge|tribunal|bench|administrative|constitutional|council|high|kuria|ombudsman|ombudswoman & !arrest* = weak
appealed & !residents & !calm & !citizens & !for = weak
appeal|appeals|complaint|grievance|lawsuit|suit|claim|objection|petition|cassation ... went|gone|filed|lodged|submitted|lies|lie|lodge|sent|pending|heard|heard|lodging|registered = weak
file|filed|files|filing|lodge|lodged|lodges|lodging|submit*|brought|bring|launch*|prepar* .. appeal|appeals|grievance|complaint|complaints|suit|lawsuit|claim|challenge|motion|petition|objection
suit|lawsuit|claim|complaint|appeal .. now|lies|with|before|against|to|at .. court|judge|district|akimat|prosecutor|mayor|city|administration = weak
judge|court|bench|tribunal|kuria ... suspended|suspends|quashed|lifted|struck|annulled|stayed|froze|overturned|overruled .. decree|ban|order|it|prohibition|decision|refusal|conditions
complain|complained|complains|complaining .. to|about|in|against = weak
leave|left|leaving .. claim|complaint|appeal|decision|fine .. without|unchanged|in|unsatisfied
board|court|tribunal|kuria|judge .. sits|sit|hears|hear|heard|will hear = weak
asked|ask|asks|want|wants|demand .. court|judge .. to = weak
recogni* .. refusal|detention|actions|ban|decision .. as|unlawful|illegal

[act notice_filed]
brought|brings|bring|took|taken|handed|hand|deposit*|submit*|deliver*|sent|send|address*|gave|given|give|filed|lodged|put|carried|served|dropped|registered ... notification|declaration|notice|application|papers|paperwork|letter|notifications|applications|request & <refuser>|<assembly>|court|police|defendant|picket|walk|concentration|people|office|march = weak
notification|declaration|notice|papers|application|request|paperwork|declarations .. gone|went|deposited|handed|brought|delivered|submitted|sent|registered|in|stamped|lodged|filed & !criminal = weak
told|tell|telling|inform*|notif*|wrote|written|writing|alert* .. police|mayor|mayoralty|prefecture|command|city|council|administration|authorities|commissioner|governor|akimat|college|sheriff ... would|will|of|that|about|to|earlier|ahead|camp|march|hold|rally|plan|plans|week|day|days|intend* = weak
command|police|authorities|mayor|city|prefecture .. been|was|were .. written|informed|notified|told|advised|alerted
written|official|prior|formal|advance notice|notification
<assembly>|walk|concentration|event .. been|was|were|had|duly .. declared|notified|registered|announced .. on|to|in|with|by|and = weak
gave|given|give|gives|giving notice .. of
requested for|on .. january|february|march|april|may|june|july|august|september|october|november|december
applied|apply|asked|asks|request*|sought .. for|to|permission .. square|picket|rally|march|hold|stand|use|walk = weak
which|that .. signed|submitted|filed|lodged .. application|notice|notification = weak
state services|e-government|electronic|services portal

[act assembly_permitted]
agreed|approved|coordinated|permitted|allowed .. from|at|on .. first|time|once|try|attempt
give|gave|given|gives|grant* .. girls|us|them|organisers|dairymen|women|union|party|its|their|his|the .. square|park|consent|go-ahead|permission|hall|street|place|nod|blessing & !not & !refus* = weak
took|take|takes|taken|taking note .. of|without|.
without reservation|reservations|objection|objections|conditions
<assembly>|picket|walk|march .. was|been|is|were|had .. agreed|approved|coordinated|permitted|allowed|sanctioned|authorised|authorized|granted|cleared & !not & !no & !never & !n't = weak
consent|permission|green|go-ahead|blessing & given|gave|received|city|rally|square|thursday & !not & !no & !withdr* & !revok* & !without = weak
letter .. of .. objection
had|has|have .. agreed .. to|with = weak

[act order_to_disperse]
return|go .. to|back .. families|homes|home|your & citizens|police|loudspeaker|megaphone|event|van|officer = weak
event|gathering|rally|assembly|action|protest|march .. is|was|has .. illegal|unlawful|unauthorised|unauthorized|declared|over|unsanctioned & police|megaphone|loudspeaker|citizens|loudhailer|officer = weak
minutes|minute|moment .. to|for|then|,|more .. leave|clear|disperse|go|move|pack|vacate|i|leaving
want .. road|street|square|bridge|this|it .. clear|cleared|empty
get|move|stand up|along|on|back .. and|now|or & loudhailer|megaphone|police|officer|comes|loudspeaker|bullhorn = weak
megaphone|megaphones|loudspeaker|loudspeakers|loudhailer|loud-hailer|bullhorn|tannoy = weak
warning|warnings over|through|by|from .. bullhorn|loudspeaker|megaphone
flag|banner warning|raised & police|disperse|walkers|march*|blue|black|orange = weak
demand*|order*|told|call*|ask*|instruct*|urg*|gave|warn* .. to .. stop|disperse|leave|end|clear|vacate|go|move|scatter & police|officer*|picket|crowd|rally|square|protesters|strikers = weak
must|should .. get|leave|go|clear|disperse|vacate .. now|up|immediately|place|square|at

[act force]
pepper balls|ball|gas|spray|bullets
horsewhip*|whips|whipped|sjamboks|canes & used|beat*|police|officers|them|charge* = weak
real|live|combat bullets|rounds|fire|ammunition
bursts|volley|volleys|shots .. into|in|over .. air|crowd|heads
fire|fired|fires|firing|shot|shooting|gave .. over|into|above .. heads|air|crowd|them
bang|bangs|explosions|flash & grenade*|police|omon|square|march = weak
attack*|storm*|charg* .. to|on|at|the .. crowd|gathered|protesters|marchers|students|retirees|people & police|forces|unit|gendarmes|soldiers|officers|special = weak
hose|hoses|hosed|water & police|firemen|turned|cannon|crowd|protesters = weak
beat|beaten|beating|hit|struck|clubbed .. with|by|on|them|those|him|her|people|protesters|the .. sticks|batons|truncheons|baton|stick|head|who|police|officers = weak
dragged|tackled|pinned|shoved|clubbed|bludgeoned & <police> & <assembly>|people|students|protesters = weak

[act injury]
break|broke|broken|breaks|fractur*|dislocat*|bruis*|crack*|twisted|sprain*|split|cut|knocked .. her|his|the|a|an|of|by .. rib|ribs|wrist|hip|arm|arms|leg|legs|nose|jaw|collarbone|lip|lips|hand|finger|teeth|head|shoulder|knee|ankle|eye|eyes|skull|thumb
rib|ribs|wrist|hip|arm|leg|nose|jaw|collarbone|lip|finger|teeth|skull|shoulder|knee|eye ... broken|fractured|bruised|broke|split|dislocated|injured|cracked|sprained|hurt|cut|stitched
fracture|fractures|concuss*|fragment|shrapnel|bruises|cuts|stitches|head traumas|trauma|concussion|contusion|wounds = weak
got|get|received|suffered|has|have|with|away .. fracture|wounds|wound|injury|injuries|burns|concussion|trauma|lip|cuts|collarbone|bruises
wounded|injured|hurt .. in|on|by .. leg|head|arm|eye|hand|shoulder|foot|face|crush|back
flung|thrown|knocked|fell|slid|fall|slipped|trampled .. over|down|from|on|and|off .. bonnet|ground|stairs|broke|asphalt|steps|hood
milk|water over|in|on|into .. eyes|face
blood|bleeding|bloody|bloodied|red|limp*|hopping|bandag* & trouser|face|head|man|woman|leg|nose|hands|video|shirt|hurt|march = weak
hit|hits|struck .. head|face|leg|back|to .. on|by|with|curb|kerb|against|to
treated|treat|treating .. for|her|him|them|<num2>|people & fracture*|cuts|burns|wounds|gas|hospital|doctors|injur* = weak
taken|rushed|brought .. to .. hospital|clinic|doctors

[act death]
passed|pass|passes away
succumb*
dead|deceased|killed|died & march|protest*|rally|bullet|bullets|custody|crowd|demonstrat* & !war & !years & !army = weak
a|one|two|three dead
body|bodies .. returned|handed|morgue & family|custody|prison|detain*|protest* = weak

[act ill_treatment]
beat|beaten|beating|struck|hit|kicked ... soles|feet|van|station|cell|kidneys|floor|handcuff*|detention|custody|night
blindfold*|hung|hang|suspended|handcuffed|cuffed|chained|tied .. by|and|to|from|behind|for .. wrists|wrist|ceiling|radiator|hours|hung|feet|pipe|chair|bar|legs
blindfold*|soles|falaka|electrodes|waterboard*|undress*|strip|naked & custody|lawyer|told|said|police|station|kept|prison|cell|detain*
kept|forced|made|held|stood .. standing|kneeling|knees|handcuffed|wall|cold|naked|blindfolded|cuffed

[act confiscation]
<thing2> ... carted|seized|taken|withdrawn|wrenched|loaded|confiscated|snatched|removed|impounded|torn|gone|grabbed|carried|went|hauled|lost = weak
<thing2> ... with|they|officers|men|agents them|took|him|went|had .. with|them|took|away = weak
took|take|taken|takes|taking|carried|carted|went|left|walked|leave|made .. with|away|off .. <thing2>
left|leave|leaves|went|came|departed|drove .. with .. laptop|laptops|phones|phone|computers|computer|telephones|documents|boxes|cameras
without|neither .. telephone|phone|laptop|passport|camera|phones|telephones|computer & return*|brought|released|home|came|station|back|police|charge
tore|tear|torn|rip|ripped|wrench*|snatch*|grab*|pull*|twist* .. <thing2>|out|away|from & <thing2>
<thing2> .. out|from .. of .. his|her|their|hands|hand
withdrawn|withdrew|withdraw .. from .. him|her|them|me
phone|telephone|telephones|phones|laptop ... not|n't|yet .. been .. given|returned .. back
hand|handed|gave .. over|up .. phone|phones|laptop|banner|flag|placards & police|officers|station|told|made = weak
gets|got|get it|them back & phone|camera|empty|reporter*

[act press_obstruction]
cameraman|cameramen|photographer|photographers|reporter|reporters|reporter's|correspondent|journalist|journalists|operator|stringer|stringers|crew|editor|colleague|videographer|freelance|freelancers|blogger|livestreamer ... wipe*|delete*|erase*|pull*|kept|pictures|cover*|push*|shield|lens|past|phone|footage|strap|tape|barrier|behind|wrench*|shov*|away|camera|cord*|follow*|stopped|turned & !said & !told = weak
erase|erased|delete|deleted|wipe|wiped|destroy .. her|his|the|their|our|all .. video|recording|footage|material|photos|pictures|recordings|shots & had|demand*|made|forced|order*|told|before|editor|reporter*|cameraman|stringer
it was demanded|required
cover*|block*|shield|hand|held|umbrella .. lens|lenses|camera|cameras|front
in front of .. lens|camera|cameras
reporters|journalists|press|cameras|media ... not|n't|no|never|nobody|kept|left|turned .. get|past|in|enter|inside|let|allowed|admitted|through|out|outside|away|room = weak
too small & reporters|press|courtroom|journalists|hall|room
switch it|off .. off|camera|it|that
press card|badge|vest|pass|accreditation & count|push*|detain*|tape|police|despite|officer|sergeant|torn|showed|van|invited = weak

[act charge]
fir|firs|protocol|protocols|summons|citation|report|case ... names|name|against|lists|accuses
name|names|named|lists .. of them
stand|stands|stood accused|charged|trial
accus*|charg* .. of|with .. joining|contempt|belonging|membership|spreading|disobedience|hooliganism|being|incitement|inciting|trespass|obstruction|leading|attending
found|received|got|get|receive|handed|given .. protocol|protocols|mailbox|mailboxes|notice|summons|charge|case & protocol*|administrative|charge|case
protocols|protocol ... composed|compiled|made|written|drawn|drafted|prepared|issued|registered
on|against|to|with .. people|them|women|teachers|persons|participants|him|her|regard .. protocol|protocols|proceedings
trespass|obstruction|disobedience|contempt|hooliganism|nuisance & charge*|face*|counts|accused|court|bailed|pleaded|police = weak
face|faces|facing .. counts|count|charges|charge|trespass|article|years|trial|prosecution
learned|learnt|learn .. of .. case

[act fine]
must|to|has|have|had|will .. pay ... lari|roubles|rubles|euros|soms|som|tenge|manats|pesos|dollars|pounds|dinars|rupees|zlotys|hryvnias|apiece|each|baht|units
base|basic|calculation value|values|units|unit|amounts
punish* .. by|with|ruble|rouble|roubles|fine|them & court|judge|lari|tenge|roubles|rubles|thousand & !death
recover*|collect*|exact*|levied|charged|took|appointed ... tenge|rubles|roubles|lari|som|soms|euros|manats|hryvnias
court|judge ... pay|fine|penalty|lari|tenge|roubles|rubles|soms|euros|manats|units & !bail & !damages = weak
came|got|get|gets|out|away|left .. with|out .. fine|fines|peso|lari
impose|impos* .. penalty|fine|fines

[act short_arrest]
behind bars for|until .. days
days ... each|apiece|hooliganism|disobedience|article & court|gave|got|arrest*|days = weak
gone|inside|away|locked|in|put|jail|jailed|off .. for .. days
gave|give|gives|given|got|gets|get|handed|hands|served|received|sentenced|appointed|assigned ... days
days|five|ten|seven|fifteen .. each = weak
for .. five|ten|seven|three|fifteen|twelve|days each|apiece
term of .. days
arrest for .. term|days

[act imprisonment]
in|into|under custody|isolator|remand|pre-trial|sizo = weak
he|she|they|all is|are in .. custody|prison|jail|isolator|pre-trial
detention ... extended|prolonged|renewed|continued|lengthened .. by|for|until|till|to
order*|extend*|prolong*|remand*|sent|send|held|placed|clos*|put|kept .. held|detained|detention|custody|remand|isolator|prison|arrest|jail .. for|until|till|by|days|months|weeks
order* .. held|kept .. for|in|until|pending
isolator|sizo|remand = weak
spend|spends|spending|spent .. weeks|months|days|week|month|years .. in|behind .. prison|jail|custody|remand
years|year|months .. of|in .. penal|prison|colony|camp|labour|jail
on|under remand
remand|remanded = weak
court|judge|magistrate ... gave|give|gives|given|handed|closed|sent|put .. years|year|months|custody|colony|prison|isolator|jail = weak
house arrest = weak

[act other_sanction]
on condition that|of|not & bail*|released|court|stay*
stay|stays|keep|keeps|away|remain .. from|metres|meters|away & court|bail*|order*|condition*|building|protest* = weak
prohibit*|bar|barred|ban|banned|forbid|forbade .. from|him|her|them .. joining|taking|attending|entering|posting|using|approaching|speaking|contacting|leaving
accounts|account|assets|cards|card .. are|is|were|been|was .. frozen|blocked|seized|arrested
interim|conditional suspension|discharge
community service|work

[act dismissal]
contract|contracts ... not|n't|never .. be|been|extended|renewed|prolonged|continued .. extended|renewed|prolonged|continued|from
not renew*|extend*|prolong* .. contract|contracts|her|his|their
contract|contracts|fellowship|lectureship|post|hours ... terminated|cancelled|canceled|ended|cut|withdrawn|revoked|taken & teacher*|university|school|student*|strike*|protest* = weak
suspend* .. her|him|them|for|from|teacher|lecturer|nurse|students|undergraduates|teachers & school|university|college|teacher*|time|work|politics|pay|hospital = weak
placed|put|are|were|been .. on .. interim|suspension|leave|unpaid
lost|lose|loses|lost .. her|his|their|teaching|the .. fellowship|job|post|position|place|scholarship|teaching|lectureship|work|jobs|stipend|hours
without .. timetable|pay|job|work|hours|salary|lessons|classes & teacher*|school|found|worker*|strike*|left
order|decree|decision on|of|about .. deduction|expulsion|dismissal|exclusion|deductions
deduction|deducted|expelled|excluded|expulsion .. of|from & student*|university|strik*|rector|institute
of|on|at .. own|their|his|her .. free will|accord|volition|wish|request
write|wrote|sign*|submit*|hand* .. statement|resignation|notice|application|letter & own|will|director|resign*|forced|asked|quit|school
at|under .. disposal of
hand|handed|hands|turned|gave|give .. in|it|over ... lamp|resignation|notice|badge|in|uniform & miners|workers|two|sign|teachers|mine|foreman|deputy|shift = weak
off|from|struck|removed .. budget|rolls|roll|payroll|register|places|schedule|shift & student*|teacher*|university|worker*|place* = weak
removed|relieved|struck|taken|moved|transferred|demoted .. from|off|of .. post|duties|position|class|classes|teaching|department|shift|job
fired|sacked|dismissed|expelled & school|university|college|hospital|factory|mine|plant|institute|rector|employer|principal & protest*|strike*|rally|poster|walk|<assembly> & !tear & !rubber & !gas = weak

[act movement_restricted]
not|n't|nor|banned|barred|forbidden|prohibited .. leave|leaving|depart|travel .. country|city|town|abroad|region
turned|taken|pulled .. back|off .. at|from .. border|airport|plane|train|flight
travel|exit|entry ban|bans

[act attack]
set|setting|sets fire|alight|ablaze .. to|the|in|, |car|door|house|home|on = weak
petrol|molotov|incendiary|gasoline .. bomb|bombs|cocktail|cocktails|bottle
bottle of petrol|gasoline|fuel
torch*|firebomb*|arson*|burnt-out|burned|burnt|ablaze|petrol & car|house|door|home|flat|shop|office|fiat|teacher|activist*|organis* = weak
brick|stone|bottle|shots|shot|bullet|bullets|grenade .. through|at|against|shattered|on|into|of|in ... door|window|windows|house|shop|home|gate|office|car
door|window|windows|gate|car|tyres|shop .. daubed|smeared|painted|smashed|broken|shattered|shot|burned|burnt|set

[act smear]
named|names|called|calls|describ*|label*|dubbed|brand*|spoke|speak|speaks|denounc*|termed|portray*|depict*|present*|compar*|declar* ... agents|agent|hirelings|hireling|players|zombies|fascists|fascist|eaters|grant-eaters|payroll|master|masters|hand|puppets|puppet|traitors|terrorists|extremists|thugs|stooges|lackeys|mercenaries|saboteurs|mob|rabble|scum|nazis|radicals|provocateurs|bandits|separatists|handful|sect|parasites|grouplets|enemies|paid|foreign
hirelings|hireling|zombies|fascists|grant-eaters|grant|payroll|puppeteers|marionettes|lackeys|stooges|mercenaries|traitors & said|called|told|wrote|governor|minister|mp|state|tv|television|party|president|secretary|deputy|spoke|know*|commissioner|columnist*|host
grant eaters|eater
foreign|croatian|western|american|ukrainian|turkish|alien|hidden|outside|russian|someone's .. hand|hands|master|masters|payroll|puppeteer|puppeteers|scenario|order|orders|money|script
paid .. from|by|for .. abroad|brussels|london|washington|west|roubles|rubles|someone|soros|embassy|embassies
for .. roubles|rubles|dollars|euros|money & tv|feature|teenagers|state|paid
agents paid
sit|sits|sitting|live|lives .. far|safe|safely|comfortably .. abroad|offices|london|europe
rock .. boat
scenario|script|plan|hand|order .. written|drawn|made|by|which & london|west|abroad|television|washington|brussels = weak
behind .. protests|protest|pupils|students|march|rally|unrest|them|marchers|women & said|tv|television|minister|hand|hands|west*|foreign|discover* = weak
handful .. of .. agents|violent|radicals|provocateurs|people|extremists|paid
state|public|government|pro-government tv|television|broadcaster|channel & feature|spoke|named|said|discover*|showed|aired|called|evening|news|report = weak

[act designation]
terrorist|extremist|undesirable|foreign list|register|registry|formation|formations|organisation|organization|agent
put|puts|entered|enters|enter|added|included|recogn*|declar* ... list|register|registry|formation|formations|extremist|terrorist|undesirable & extremist|terrorist|undesirable|agents
on .. register|list .. of .. extremist|terrorist|undesirable|foreign|formations

[act legislation]
parliament|duma|lawmakers|senate|assembly|deputies|congress|government|seimas|sejm|verkhovna ... voted|votes|vote|passed|passes|amended|amends|adopted|adopts|approved|banned .. that|for|in|the|act|law|amendments|bill|on|reading|a = weak
amend*|rewrote|rewrit* .. act|law|code|constitution|statute = weak
under which|new|amendments .. gathering|covered|fine|fines|masks & parliament|reading|passed|law = weak
in .. first|second|third|final|one|single reading|readings

[act formal_warning]
inadmissib*
warning|warnings|caution|cautions|representation|presentation|presentations ... inadmissib*|signature|elimination|prosecutor*|signed|district|official|written|violat*|receipt
announc*|issu*|present*|hand*|serv*|gave|given|deliver*|sent|mail*|receiv* .. warning|warnings|representation|caution|cautions|precept
i|we demand|require|propose|oblige & article|law|prosecutor*|federal
guided by .. article
consider|eliminat* .. representation|presentation|violations & prosecutor*|law|article|disciplinary|employee = weak
written|official|formal|prosecutor's|prosecutorial .. warning|warnings|caution|cautions|notice

[act summons]
asked|invited|called|bidden|bid|told|summoned|requested|ordered|required|expected|wanted ... to|in|for|by|at|before .. conversation|talk|chat|office|offices|police|dss|gknb|fsb|sbu|kgb|knb|cid|officers|inspectorate|director|deputy|head|station|department|directorate|ministry|bureau|committee|prosecutor|prosecutor's|rector|dean|principal|interview|administration|commissariat|intelligence|headquarters|explanations|explanation & !wait & !hospital = weak
handed|given|received|got|served|gave|hand|brought|delivered|found|gets ... agenda|agendas|summons|summonses|subpoena|subpoenas|call-up
agenda|agendas .. to|for|from & gknb|police|fsb|sbu|enlistment|prosecutor*|received|handed|got
appear|report|present|come .. in person|to|at|before|on .. office|officers|police|cid|march|monday|tuesday|wednesday|thursday|friday|saturday|sunday & to|told|are|you|must|asked|order* = weak
give|giving|provide .. explanation|explanations|testimony|evidence
summon* .. by|to|for|before|as|telephone
called|invited|summoned|asked .. by .. telephone|phone|director|head|deputy|dean|rector|mayor|headmaster|chief|principal
called|asked|invited|rang|told .. in .. for|by|to
is|are|was|were|being|been waiting|wanted .. for|by & gknb|fsb|police|kgb|prosecutor* = weak
is waiting for
conversations|conversation .. began|begin|started|with|" & deputy|head|police|participants|administration|invited|women|students = weak

[act diversion]
send|sent|choose|chose|delegate|name|pick|bring|select .. two|three|four|five|six|ten|a|some|your|their|one|few .. elders|delegates|delegation|representatives|people|spokesmen|deputies|leaders|persons|women .. to|and|inside|in|for
receive|receives|received|host|admit .. two|three|four|five|six|ten|a|some|their|delegation|representatives .. delegates|delegation|representatives|elders|of|people|them|leaders|women
round|negotiating|negotiation|conference table|tables|talks
come|have|drink|drank|drinking|cup|cups|glass|over|offered|promised|invited .. tea|coffee .. with|together|in|at|and|instead|= = weak
come and|, .. have|drink|talk|sit|see|let's|discuss
transfer|move|moving|moved|continue|continuing|shift|conduct|hold|carry .. dialogue|talk|talks|conversation|discussion|to .. assembly|conference|meeting|office|hall|indoors|inside|room
to|into|in .. assembly|conference|meeting|lecture hall|room & suggest*|invit*|move|propos*|convinc*|persuad*|offer*|talk|came = weak
persuad*|convinc*|talked|coax*|cajol*|advis*|urg*|beg*|ask*|recommend*|suggest*|appeal*|agreed|got|nudg* ... take|move|wait|postpone|pause|drop|write|rest|disperse|abandon|cancel|withdraw|sit|delay|give|go|call & <boss2>|akim|elders|them|people|they|village|mayor|governor|picket|march|protest|vice-rector|plenipotentiary|half|girls|women = weak
better|rather|instead .. write|sit|come|talk|wait|go|send|stay .. letter|down|to|with|home|us|until|president
write .. letter|appeal|petition .. to .. president|governor|mayor|minister|administration
drop|drops|dropped|give|gave|abandon|forget|withdraw .. your|their|the|his|her|this|up .. picket|plan|idea|protest|march|rally|action|application|walk
agree|agreed|agrees|agreeing .. to .. wait|postpone|move|suspend|pause|talk|meet|disperse|delay|give|go
wait|rest|pause|postpone*|delay|drop|sleep|lie .. until|till|to .. after|harvest|spring|summer|autumn|talks|meeting|july|weekend|elections
take|took|a|make .. pause|break|time-out|breather .. until|till|in|for
go home & office|receive|talk|proposal|governor|five|i|ladies|come = weak
sort .. it|this|everything|things .. out
drove|came|came|turned|turns|drives|comes|went|sat|sits|walked .. up|out|with|down|to .. proposal|elders|them|protesters|crowd|strikers|women|and|students & <boss2>|akim|vice-rector|commissioner|suggest*|propos*|agree*|invit*|talk*|persuad*|promis* = weak
rings|ring|rang|called|phoned|phone|telephone|calls .. up|our|the|applicant|organiser|organisers & drop|better|table|tea|talk|withdraw|postpone|come|why|administration|deputy = weak
why|no stand|road|march|protest|posters|need .. about|please|with|when = weak
talk|talks|speak|discuss .. as|like|over|with .. people|friends|tea|adults|us|me
politely|kindly declined|refused|rejected|asked|invited = weak
let|leave .. matter|issue|it .. rest|alone|lie
[act attack]
set|sets|setting fire|alight|ablaze & car|cars|house|home|door|flat|fiat|shop|office|teacher|activist*|organis*|vehicle|entrance|lada|dacha & !himself & !herself = weak
car|car's|windscreen|windshield|tyres|tires|door|mailbox|windows|window ... smashed|slashed|burned|burnt|torched|broken|painted|daubed|sprayed|punctured|glued|scratched & activist*|organis*|admin*|coordinator|teacher|night|unknown|strangers|women's|participant*|applicant = weak
beaten|attacked|assaulted|stabbed|doused|jumped|ambushed ... entrance|doorway|stairwell|courtyard|home|outside|unknown|strangers|masks|hoods|way = weak
daub*|spray* .. traitor|traitors|" & door|house|gate|car
pig's|severed|funeral head|wreath|wreaths & door|home|house
[act assembly_ban]
sit-ins|marches|rallies|demonstrations|pickets|gatherings|processions & suspended|prohibited|banned|forbidden|postponed & province|boundaries|days|throughout|until|till|governorship|governorate|governor's|municipality = weak
ban|bans|prohibition|moratorium ... days|weeks|month|throughout|until|province|region|citywide|all & <assembly>|rallies|marches|protests|gatherings = weak
public|mass events|gatherings|assemblies|meetings|actions .. suspended|prohibited|banned|forbidden|disallowed|cancelled = weak
extend*|prolong*|renew*|proclaim* .. ban|prohibition|moratorium
[act dispersal]
broken|broke|break up .. by|after|when|within|on & <assembly>|people|crowd|police|camp|tents = weak
moved|move|moves|moving|stepped|waded|went in .. on|and|to|with|after|against & <police>|troopers|officers|troops|guards = weak
evict*|uproot*|raze*|level* .. camp|tents|encampment|protesters|strikers|students|square
snuffed|put out|end .. to|candles|fire|sit-in|picket|gathering|vigil = weak
lasted|over|finished .. minutes|seconds|minute & police|officers|patrol|before = weak
sent .. home|packing|away & crowd|marchers|protesters|picketers|students = weak
[act assembly_held]
lifted|ended|launched|started|began|opened|mounted .. blockade|strike|camp|sit-in|occupation|encampment|hunger|picket|vigil = weak
off they go|went|set
out came|they
come|came|comes up against = weak
for .. hours|minutes|hour & stood|sat|blocked|sang|held|people|women|students|walked|marched = weak
turned|turns|showed|came|brought .. out|up .. with|in|for|to|at & candles|flowers|pots|pans|tractors|banners|placards|umbrellas|whistles|lanterns|photographs|portraits|posters|flags = weak
candles|flowers|carnations|portraits|lanterns|posters|umbrellas|pots|pans|whistles|ribbons|placards .. in|on|at|before|outside|lit|raised|held & women|people|students|mothers|wives|square|residents|workers|steps|gate|monument = weak
in|from .. hand|hands & placard*|poster*|candle*|flower*|sign|portrait*|photograph*|frames|carnation* = weak
hunger strike|strikers|strikes = weak
went .. on strike
walk-out|walkout|go-slow|work-to-rule|sick-out = weak
stopped|stop|refused|refuse .. work|working & drivers|miners|workers|nurses|doctors|teachers|shift|mine|plant|factory|depot|wages|pay = weak
laid|left|placed|put|brought|carried .. shoes|boots|toys|candles|carnations|roses|flowers|wreaths|helmets|portraits .. at|on|by|to|before|outside
joined by|them & march*|protest*|students|workers|square|people = weak
column|columns|procession|convoy|crowd|human .. of|stretched|wound|set|moved|reached|filled|snaked|left & people|cars|tractors|square|street|kilometres|km|avenue|bridge|women = weak
gathering|rally|picket|vigil|protest|sit-in|march|walk|strike .. drew|attracted|numbered|brought|saw|counted|swelled|grew
turnout|attendance & <assembly> & !voters & !election* = weak
[act counter_action]
shout*|yell*|chant*|bark* .. at|over|down|abuse|insults|" & marchers|protesters|women|students|participants|picket*|vigil = weak
tore|ripped|torn|snatched|grabbed|knocked|kicked ... poster|posters|placard|candles|flowers|banner|ribbons|flag & man|men|woman|passer-by|stranger|lads|youths|unknown|drunk|veteran & !police & !officers = weak
music|loudspeakers|speakers|sirens .. drown*|blar*|blast*|louder
drown*|blar*|blast* .. out|music|march|marches|hymn|anthem|songs|speakers
stink|smoke|paint bomb|bombs
green dye|antiseptic|paint
sabotag*|barged|gatecrash*|brawl*|scuffl* & rally|march|protest*|men|picket*|vigil = weak
counter-protesters|counterprotesters|counter-demonstrators|counter-protest|counterprotest|far-right|nationalists & march*|rally|protest*|pride|threw|shout*|attack*|block* = weak
[act access_blocked]
get|getting|got|reach|reached|reaching|enter|approach .. square|park|centre|building|parliament|march|rally & not|n't|nobody|no|none|never|impossible|only|without = weak
by list|lists|pass|passes|invitation
let .. in|through .. only|by
checkpoint*|roadblock*|road-block* & buses|cars|turned|way|protest*|rally|march|villagers|drivers = weak
train|trains|bus|buses|trams|tram|metro|minibuses|ferry|ferries .. cancelled|canceled|suspended|halted|stopped|not|skipped|removed|diverted|withdrawn & protest*|rally|march|square|city|station|people|gathering|villagers = weak
tyres|tires|tickets|brakes & bus|buses|police|protest*|rally|passengers|drivers = weak
fair|rink|stage|concert|festival|exhibition|market|subbotnik ... instead|suddenly|overnight|occupied|morning|place & square|rally|picket|protest*|gathering = weak
water|sprinklers|watering|works|repairs|disinfection|landscaping|pest & square|park|fence|closed|fenced|tape = weak
fence|fences|fencing|tape|barrier|barriers|hoarding|railings .. around|round|across|along|went|up|appeared|of = weak
could|can|did|do not .. leave|come|get|go .. home|house|flat|building|dormitory|campus|out = weak
locked|shut|kept .. in|inside .. dormitory|dormitories|school|school|hostel|classrooms|campus|workshop|plant
taken|hauled|ordered|pulled|removed off .. bus|buses|train|trains|coach|ferry|flight
[act summons]
call|calls|called|phone|phones|phoned|ring|rings|rang|telephoned & come|come in|station|office|report|appear|talk|police|prosecutor*|conversation|commissariat|dean|director & tomorrow|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|o'clock|at = weak
expected|awaited|due|wanted .. at|in|by .. police|office|prosecutor's|station|department|inspectorate|commission|ministry|fsb|sbu|dean's
paper|letter|slip|note|sms|message|text .. to .. appear|report|come
preventive|prophylactic|explanatory talk|talks|conversation|conversations|chat|interview
talk|chat|conversation|cup|tea with|at|in .. dean|director|police|investigator|colonel|officer|security|prosecutor|rector|dss|fsb|sbu|ministry & asked|invited|called|had|told = weak
[act threat]
would|will|could|might|may be .. expelled|fired|sacked|dismissed|drafted|sent|jailed|evicted|deported|arrested|charged|reported|stripped|transferred|conscripted|detained & told|warn*|said|if|anyone|whoever|else|otherwise|promised|director|dean|rector|commander|officer|headmaster|teacher|employer|manager = weak
or else|otherwise & told|said|warn*|officer|director|dean|manager = weak
next time = weak
last|final|friendly warning|chance|advice = weak
have|has|'ve|got .. children|kids|son|daughter|job|family & remember|think|said|told|careful|nice|shame|sorry = weak
careful|beware|remember & officer|policeman|director|dean|told|said|message|note|caller = weak
caller|callers|voice|call|message & prison|jail|front|kill|rape|break|hurt|burn|lose|coffin|know where = weak
know|knows where .. you|she|he|they|we .. live|lives
black|wolf|one-way ticket|tickets|list
article|years|prison|cell .. for|awaits|await|is waiting|ready & told|said|officer|warn*|explained = weak
it .. would|will .. be .. better|worse|bad|shame|pity & told|said|officer|you|not|if = weak
end|ends|ended badly = weak
[act public_warning]
organisers|organizers|participants|those|residents|parents|people|citizens|students ... face|bear|answer|liable|responsible|responsibility|liability|prosecuted|consequences & minist*|police|prosecutor*|governor|mayor|spokes*|warn*|remind*|said|statement = weak
think twice
stay|stays|keep|keep away|out|off|home|clear .. from|of|on|and|, & police|ministry|minister|mayor|governor|authorities|residents|public|spokes* = weak
will|would|shall|going to .. act|respond|clear|arrest|stop|prevent|be|use .. any|firmly|force|all|against|with|swift|mercy|decisively|ruthless|iron & police|minister|governor|commander|chief|president|spokes* = weak
no .. mercy|leniency|pity|quarter|excuse|exceptions
law .. applied|applies|enforced|course|fullest|full|followed & protest*|police|minister = weak
there .. will|would .. be no .. rally|march|gathering|protest|procession|square
[act surveillance]
camera|cameras|drone|quadcopter|lens|tripod|phone .. trained|pointed|aimed|hung|installed|mounted|hovered|watched|followed & crowd|march*|people|square|participants|women|home|door|entrance|gate|activist*|organis*|protest* = weak
man|men|someone|somebody|stranger|woman|plainclothes|agents|officers ... film*|photograph*|record*|note*|wrote|watch*|follow*|listen*|tail* & mourners|participants|women|us|everyone|faces|marchers|people|home|who|picket*|car|number = weak
know|knew|knows|quoted|quote|recited ... messages|message|chat|correspondence|posts|everything & police|officer|officers|investigator|he|they|director|agent|dean = weak
printout|printouts|screenshots|screenshot|transcript|dossier|folder = weak
tracker|trackers|bug|spyware|malware & activist*|organis*|phone*|car|women|found|admin*|journalist* = weak
list|lists .. of .. those|who|participants|names|absent|attendees|students|teachers|members & ask*|demand*|compil*|draw*|send|sent|director|school|employer|handed|made|university|kept|told = weak
fake|false profile|account|member|name|girl|user|mother|wife & chat|group|channel = weak
[act home_visit]
knock|knocks|knocked|bell|doorbell|intercom & <police>|men|morning|door|night & activist*|mother|women|organis*|applicant|she|he|her|me|us|parents = weak
doorstep|porch|threshold|stairwell|landing & police|officer*|men|agents|uniform|inspector* = weak
visit|visits|visitors|visited|visiting & police|officer*|men|agents|uniform|inspector*|family|families|parents|mother|home|homes|dormitory|school|work = weak
came|come|comes|came|turned|showed|appeared .. looking|asking .. for|about|after .. him|her|them|me|husband|son
looking|looked|asked|asking for|after|about .. her|him|my|his .. at|neighbours|neighbors|mother|parents|school|work|husband|son = weak
neighbours|neighbors & police|officer*|asked|questioned|men & about|her|him|activist|organis*|applicant = weak
[act rights_denied]
lawyer|lawyers|counsel|attorney|advocate|solicitor & not|n't|no|nobody|without|refused|denied|hours|waiting|turned|kept|outside|only|barred & station|police|detain*|custody|client|clients|court|admitted|see|let|department|building|held = weak
without|no .. lawyer|lawyers|counsel|interpreter|witnesses|defender & court|police|detain*|question*|hearing|held|interrogat* = weak
for .. hours|days .. no|nobody|nothing|not|without = weak
beyond|over|past|longer|more .. than|the .. hours|term|limit|permitted|allowed|legal & held|kept|custody|station|detain* = weak
phones|phone|calls|contact .. taken|switched|off|unanswered|silent|not & detain*|custody|held|family|police = weak
disappear*|vanish*|missing|traced|untraceable|unaccounted & family|police|detain*|nobody|lawyer|since|mother|wife|where = weak
refus* .. to .. say|tell|confirm|admit|disclose|name|accept|reveal & where|held|police|station|family|parcel|lawyer|custody = weak
parcel|parcels|medicine|insulin|water|food & refus*|not|n't|denied|returned|turned & station|custody|prison|detention|held|cell = weak
[act dismissal]
lost|lose|loses|losing .. job|jobs|post|living|contract|position & protest*|strike*|teacher*|rally|nurse*|worker*|lecturer|walk|poster|picket = weak
let go|off from & factory|plant|school|work*|university|hospital|job|company = weak
resign*|quit & forced|asked|pressure|told|director|own|ordered|teacher*|principal|school|rector|management|protest*|made = weak
contract|contracts|employment|services .. over|ended|ends|terminated|not|expired|run|longer|cut & teacher*|worker*|hospital|school|university|nurse|driver|employee|strike*|protest*|plant = weak
academic leave|failure|debt
struck|removed|taken|crossed|left off .. list|roll|rolls|register|roster|schedule|payroll|staff
no .. longer .. works|work|employed|teaches|student|needed|employee
pass|badge|turnstile|gate .. blocked|not|stopped|cancelled|deactivated & worker*|plant|factory|job|dismiss*|students|university = weak
demot*|transfer*|docked|bonus|bonuses|pay|salary|scholarship & strike*|protest*|picket*|rally|walkout & cut|lost|stripped|withheld|taken|worker*|teacher*|student* = weak
[act charge]
administrative|criminal|petty .. case|cases|charge|charges|protocol|protocols|report|reports|proceedings|record|records|code|article & drawn|opened|against|drew|face*|under|registered|filed|court|initiated|started = weak
under|on|part article|section|articles|sections|part|clause & charged|case|protocol*|court|accused|charge|detained|arrested|against|code|drawn = weak
case|cases .. opened|open|went|goes|sent|filed|brought|made|registered|reached|heard|adjourned = weak
court|judge|magistrate ... hear|hears|heard|adjourned|postponed|consider|considered|appear|appeared|hearing|set & charge*|case*|protocol*|article|accused|detain* = weak
summons|notice|ticket|tickets|citation|citations .. for|under|to appear & trespass*|court|obstruct*|public|order|walk*|march*|protest* = weak
[act release]
released|freed|discharged & police|custody|detain*|arrest*|station|jail|prison|hours|bail & !album & !statement = weak
by|before|after|towards|at midnight|dawn|morning|evening|dusk|dark|daybreak|breakfast|lunch & home|out|let|free|released|back|go = weak
walked|walks|stepped|came|emerged .. out|free & station|police|court|custody|gates|prison|cell|detention|hours|jail = weak
all|most|everyone|rest|others|both|half .. released|freed|let|bailed|out|go & !let in = weak
[act detention]
led|taken|carried|dragged|put|pushed|shoved|loaded|packed|bundled|squeezed|thrown .. into|in|to|onto|aboard .. car|cars|van|vans|bus|buses|minibus|minivan|wagon|wagons|lorry|truck|trucks|station
rounded|swept|picked|scooped|hauled|snapped|gathered|mopped up = weak
van|vans|bus|buses|wagon|wagons|minibuses .. filled|full|took|left|drove|pulled|waited|carried|departed & people|women|police|protesters|students|him|her|them|detain* = weak
end|ended|ends|finished|spent|night .. in|at .. cell|cells|station|police|custody|department|precinct|lock-up = weak
in handcuffs|cuffs
went|gone .. with|into .. them|van|police|car|bus & him|her|police|officers|she|he = weak

# Round 2, wider still: one telling word and the company that it keeps.
@voice2 told tells tell warned warns warn asked asks said says say hinted hints hint remind reminded reminds informed message rang phoned called calls whispered explained texted wrote note let
@press2 journalist journalists reporter reporters photographer photographers cameraman cameramen camerawoman correspondent correspondents crew crews press stringer videographer livestreamer blogger freelancer photojournalist photojournalists
@body2 tooth teeth rib ribs wrist hip arm arms leg legs nose jaw collarbone lip hand finger fingers head skull shoulder knee ankle eye eyes face chest back forehead temple scalp cheekbone eyebrow kidney kidneys spine
[act assembly_refused]
would|will|could not hear|have|countenance|entertain|stomach|agree|consent|sign|see|allow & <assembly>|<application>|square = answer:refused weak
permission|permit|consent|approval|nod|clearance|licence|green|authorisation .. not|never|n't|torn|pulled|failed .. materialise|materialize|forthcoming|come|came|arrive|arrived|given|granted|up|back|issued = answer:refused weak
permit|permission|consent|approval|application|notice .. was|is|were|been .. torn|ripped|pulled|shredded|binned|voided|lapsed|annulled|cancelled|quashed|struck|shelved|frozen = answer:revoked weak
foot down & <assembly>|square|city|mayor*|governor* = answer:refused weak
thumbs|thumb down & <assembly>|<application> = answer:refused weak
red light|card|pencil & <assembly>|<application>|march|city|mayor* = answer:refused weak
ruled|rule|rules|ruling out & <assembly> & <refuser>|<police> = answer:refused weak
scotch*|scupper*|torpedo*|squash*|sink|sank|kill|killed|axed|axe|snub*|shun* & <assembly>|<application> & <refuser>|<police> = answer:refused weak
drew|draws|drawn|met|meets|got|get|gets|received|receive .. no|blank|refusal|silence|wall|cold|brush-off|dismissal & <application>|<assembly>|city|mayor*|administration = answer:refused weak
no , said|says|wrote|replied|answered & <assembly>|city|mayor*|police = answer:refused weak
: no .. rally|march|picket|procession|gathering|vigil|protest = answer:refused weak
no .. rally|march|picket|procession|vigil .. in|on|at|before|near|this .. square|town|centre|center|park|street|year|building|anniversary & <refuser>|<police>|letter|reply = answer:refused weak
silence|silent & <application> & <refuser>|answer|reply|days = answer:no_answer weak
still .. no|waiting|awaiting|without .. answer|reply|response|decision|word & <application>|<assembly>|city|mayor* = answer:no_answer weak
only|provided|unless|until & <refuser> & slogans|route|banner|banners|title|name|number|stewards|sponsors|participants & <assembly> & change|changed|drop|dropped|reduce|remove|removed|rewrite|shorten = answer:change_demanded weak
[act assembly_relocated]
fairground|fairgrounds|racecourse|outskirts|car park|stadium|hippodrome|suburb|suburbs|wasteland|sports|industrial|velodrome|quarry|embankment|bypass|racetrack|airfield & <application>|<assembly>|answer|reply|letter|instead|organis*|organiz* & offer*|suggest*|propos*|may|could|should|told|sent|move*|reply|answer|letter|point*|go|use|assign*|allow*|hold|please|permitted|agreed = answer:offered weak
so long|provided|only if|on .. as|that|condition|if .. in|at|on|keep|stay|indoors|within|off|route & <assembly>|demonstrate|march|gather|police|letter|city = answer:imposed weak
edge|outskirts|other|far .. of|end|side .. town|city|district|river & offer*|suggest*|propos*|told|sent|move*|reply|answer|letter|<application> = answer:offered weak
route|start|starting|finish|hour|time|date .. changed|moved|altered|shortened|cut|shifted|diverted|rerouted|brought & police|city|<refuser>|order* = answer:imposed weak
reroute*|re-route* = answer:imposed weak
indoors|inside & <assembly> & <refuser>|offer*|suggest*|propos*|told|police = answer:offered weak
elsewhere & <assembly>|<application> & offer*|suggest*|propos*|told|go|hold|<refuser> = answer:offered weak
[act diversion]
asked|invited|urged|told|coaxed|begged|beckoned|ushered|led ... up|in|inside|into|to .. office|offices|hall|cabinet|room|chamber|library|canteen & three|two|five|delegation|delegates|representatives|talk|them|strikers|protesters|women|students & <boss2>|vice-mayor|vice-rector|akim|minister|deputy = weak
talked|argued|coaxed .. out|round|around|into .. of|it|going|home|waiting = weak
promised|promises|promise|undertook|pledged|vowed .. to .. look|raise|pass|meet|consider|study|visit|receive|answer|come|convey|take|see & <boss2>|akim|minister|mayor|governor|rector & protesters|strikers|women|students|them|crowd|elders|mothers|picket|they|home = weak
went|go|gone|going|dispersed|sent .. home .. after|once|when|on|with .. promise|promised|talks|talk|meeting|word = weak
instead of .. marching|protesting|rallying|demonstrating|picketing|shouting|standing|going
sit|sat|sits|sitting .. down|round .. with|together|table & talk|mayor|governor|deputy|minister|elders|officials|tea|women|mothers = weak
calm*|sooth*|placat*|pacif*|reassur* .. crowd|them|protesters|strikers|women|mothers|elders = weak
[act assembly_ban]
no one|nobody|no-one|none .. is|was|are|were|may|shall|must .. to|assemble|gather|meet|congregate|protest|demonstrate|march|rally & until|anywhere|within|town|district|canton|province|city|square|before|centre = weak
nobody|no|none is|was to .. assemble|gather|meet|congregate|demonstrate
anywhere .. in & assembl*|gather*|<assembly>|banned|prohibited = weak
<assembly> .. are|is|were .. out|off|over|barred|banned|suspended|outlawed|taboo .. until|for|throughout|across|in .. days|weeks|month|easter|province|district|city|further|notice|region|whole = weak
groups|gatherings|crowds|meetings .. of .. more|over .. than|three|five|ten|two|twenty|1*|2*|3*|5* & banned|prohibited|forbidden|may|allowed|not|order = weak
[act emergency_measure]
nobody|no|everyone|everybody|residents|people .. set|leave|stay|be|step|venture|go .. foot|outside|indoors|streets|out|home|outdoors & night|evening|dusk|dawn|morning|until|curfew|order|from|after = weak
from|after|between .. at|in|dusk|sunset|ten|nine|eight|seven|1*|2*|midnight .. night|evening|dawn|sunrise|morning|onwards & nobody|no|streets|indoors|outside|off|curfew|shops|patrol* = weak
dusk|sunset to|till|until dawn|sunrise
off .. streets .. by|after|from
[act threat]
<perk2> & <boss2>|caller|man|voice|woman|official & <voice2> & if|lose|afraid|goodbye|would|could|might|may|think|end|next|once|more|again|stop|otherwise|or|never|choose|unless|risk & !court & !strike = weak
kiss|wave|say|said .. goodbye|farewell|adieu = weak
be|start|begin|soon looking|look|hunting .. for .. work|job|another|employment
afraid|worried|fear|sorry|frightened .. for|about .. children|family|job|son|daughter|kids|parents|career|future|life & asked|rang|told|caller|said|whether|officer|man|voice = weak
whether .. she|he|they .. afraid|loved|had|wanted|valued|knew|realised|understood & asked|officer|rang|caller|colonel|man|investigator|director|dean = weak
one|once|another more|again .. picket|rally|protest|march|post|photo|time|word|step = weak
one more .. and|, & <voice2>|you|he|she
chance|choice .. to|between|: & <boss2> & resign|quit|leave|sign|front|prison|army = weak
choose .. between|: = weak
choice|chose .. between|of|: & front|prison|resign*|jail|job|army|expul* = weak
made|had|forced|getting|got ... to|him|her|them|us sign = weak
sign|signed|signing|signature & promise*|pledge*|undertaking|never|not|no more|again|refrain|stay|statement|paper & police|officer*|station|dean|director|prosecutor*|inspector|kgb|fsb|made|forced|had|released = weak
[act formal_warning]
caution|warning|precept|admonition|admonishment|reprimand|caveat ... read|sign*|handed|signature|delivered|served|received|issued|given|paper|letterhead|stamp|prosecutor* = weak
prosecutor*|prosecution & caution|cautioned|caution*|warning|warnings|warned|admonish*|sign|signed|paper|representation|precept|inadmissib* & !charg* = weak
[act public_warning]
only|themselves|himself|yourselves .. to blame
to blame & minister|police|governor|mayor|said = weak
would|will .. come|be .. to|taken .. regret|nothing|terms|seriously & minister|police|governor|mayor = weak
nobody|no-one|no|anyone|parents|students|pupils|teachers|employees|staff|civil ... advised|reminded|told|ordered|instructed|warned|asked|urged .. to|not|that|against|of|off & <assembly>|square|streets|protest*|gather* & ministry|minister|police|governor|authorities|rector|education|department|office|mayor|prefect* = weak
against .. attending|joining|going|coming|taking|travelling|participat*
at .. own|their|your .. risk|peril
stern|grave|blunt|last|final|clear|public warning|warnings|message = weak
[act home_visit]
rang|rings|ring|called|knocked|turned|appeared|stood|came|comes|arrived|dropped|descended|showed|waited|stopped ... at|by|on|in|round|outside|to|before|up .. flat|flats|door|doors|house|home|homes|gate|apartment|apartments|mother's|parents'|dormitory|doorstep|dacha|entrance|cottage|hostel & men|police|officers|officer|inspector|policeman|official|officials|someone|uniform|plainclothes|two|constable|agents|man|detectives & !rally & !mayor = weak
wanted|wants|asked|ask|asking|demanded .. to .. know .. who|where|why|what|whether|how & men|police|officers|officer|inspector|flat|door|home|mother|parents = weak
asked|questioned|quizzed .. her|his|their|the .. mother|father|parents|neighbours|neighbors|wife|husband|grandmother|landlady|landlord|relatives|family
[act home_search]
went|go|rummag*|rifl*|leafed|sifted|turned|tore|emptied|poked|combed ... through|out|over|into|apart .. books|drawers|flat|room|wardrobe|cupboards|papers|belongings|things|shelves|house|apartment|clothes|desk|beds|bed
drawers|cupboards|wardrobe|mattress|mattresses|shelves & police|officers|agents|men|search* = weak
broke|smashed|kicked|sawed|forced|hacked|battered|rammed|broken|took ... door|doors|lock|locks|window|gate & police|officers|men|agents|dawn|morning|flat|home|search* = weak
warrant & flat|home|office|door|police|officers|search*|house = weak
[act device_search]
pin|passcode|password|passwords|unlock|unlocked|fingerprint|thumb|thumbprint|face id & officer|officers|police|border|made|had|guard|guards|airport|soldier|soldiers|phone|agents|investigator = weak
phone|phones|handset|laptop|telegram|gallery & officer|officers|police|border|guard|guards|airport|station|soldiers|checkpoint|agents|patrol & type|typed|scroll*|read|gallery|copied|hand*|open*|inspect*|leaf*|browse*|look|looked|chats|messages|subscriptions|photos|unlock*|check* & !seiz* & !confiscat* = weak
plugged|connected|hooked|cloned|downloaded|copied .. phone|phones|laptop|device|contents|it & police|officers|station|investigator* = weak
[act surveillance]
van|car|vehicle|jeep|minibus|suv|taxi|motorcycle|men|man|agents|plainclothes .. has|have|had|is|was|been|stood|sits|sat|stands|keeps|kept|waits .. outside|opposite|across|by|near|front|at|behind|under & days|week|weeks|hours|since|every|morning|night|day|office|house|home|flat|windows|constantly|watch & !detain* & !arrest* = weak
keep|keeps|kept|keeping .. watch|eye|tabs|count|track|notes|record|note = weak
tail|tailed|tails|shadow*|stalk* & <crowd2>|organis*|activist*|her|him|them|car|men = weak
watch|watched|watches|watching|watchers & men|police|officers|agents|plainclothes|car|van & house|home|flat|office|square|participants|every|mourners|picket*|who|from = weak
zoom*|long lens|lenses|telephoto|binoculars|dashcam|bodycam & police|officers|men|crowd|participants|faces = weak
[act identity_check]
rummag*|frisk*|patted|patting|search*|inspect*|check*|look*|peer*|open*|empty|emptied|turn* .. through|bag|bags|pockets|rucksacks|backpacks|handbags|everyone|all|passengers|out|into|boots|car & guards|police|officers|entrance|exits|metro|checkpoint|square|underground|gates|cordon|soldiers|security|constables = weak
bag|bags|pockets|rucksacks|backpacks|handbags|passports|papers|documents|ids|licences & guards|police|officers|entrance|exits|metro|checkpoint|underground|cordon|soldiers|constables|inspectors & !detain* & !arrest* & !seiz* & !search of = weak
names|particulars|surnames|numbers|details .. taken|noted|written|recorded|jotted|copied|entered|asked|demanded & police|officers|everyone|all|participants|people|one|teachers|students = weak
[act channel_takeover]
locked|shut|thrown|kicked .. out .. of .. chat|channel|group|account|page|own|their
lost|lose|loses|losing .. access|control|password & chat|channel|group|account|page = weak
new|unknown|strange|different .. admin|administrator|owner|hands|moderator|person & chat|channel|group|account|page|posts = weak
chat|channel|group|page|account ... vanished|disappeared|gone|dark|exists|unavailable|locked|inaccessible|stolen|hands|taken|over|hacked|password|stranger|strangers|sold = weak
telegram|facebook|instagram|vk|vkontakte|youtube|tiktok|whatsapp .. blocked|deleted|removed|suspended|took|froze|banned|closed|restricted|labelled|labeled|hid .. channel|chat|group|page|account|community|it
[act online_attack]
number|numbers|address|addresses|photo|photos|photograph|photographs|passport|name|names ... dating|escort|porn|forum|site|telegram|internet|online|wall|channel|facebook|posted|leaked|web & phone|home|her|his|their|private|personal|activist*|women|students|organis* = weak
somebody|someone|unknown|trolls|stranger|strangers|hackers|anonymous ... put|posted|published|leaked|spread|uploaded|wrote|flooded|hacked|broke|opened|cloned|sent = weak
calls|messages|threats|insults|comments|abuse|spam|obscenities ... poured|flood*|rained|hundreds|thousands|night|ceaseless|nonstop|arrived|swamp* & phone|her|his|chat|channel|page|activist*|women|organis*|group|inbox = weak
troll|trolls|bots|botnet|deepfake|doxx* = weak
[act network_shutdown]
no|without|lost|lose|losing|weak|any .. signal|internet|connection|coverage|reception|bars|network|data|service|wifi & phones|phone|mobile|city|centre|square|since|noon|hours|morning|users|operators|region|district|town|protest* = weak
phone|phones|handsets|smartphones|messengers|messenger|apps|sites .. showed|show|shows|went|fell|fall|go|dead|silent|without|stopped|refused|offline|loading|load .. no|dead|silent|signal|internet|working|loading|dark|offline
page|pages|site|sites|videos|app|apps .. not|n't|no|longer|stopped .. load|loading|open|opening|working|work = weak
[act chilling_effect]
throw*|threw|thrown .. in .. towel
back|backs|backed|backing|pull|pulled|pulls|bow|bowed|duck|ducked .. out|down|off & organis*|rally|march|picket|protest*|women|applicant|they|strike|action|campaign|fear|pressure = weak
think|thought|thinks better .. of|not
will|shall|are|won't not|n't|never|longer|be .. march|gather|going|coming|dare|dared|dares|risk|stand|turn|turning & organis*|we|they|women|mothers|picket|rally|chat|fear|threat*|visit*|after|admin* & !police & !not allow = weak
dare|dares|dared = weak
low & lie|lying|keep|lay|stay & activist*|women|organis*|police|chat = weak
gone|fallen|fell|went|grown|goes quiet|silent & chat|group|channel|movement|organis*|women|admin* = weak
nobody|no-one|hardly|almost|few|only ... came|turned|showed|dared|remained|left|stayed|remain & fear|afraid|police|chat|group|after|visit*|threat*|detain*|subscribers|members|picket|march = weak
gave|gives|given|give up & picket|march|rally|plan|plans|idea|protest|visit*|threat*|pressure|seat|post|mandate = weak
[act assembly_held]
planted|stationed|chained|glued|positioned|ranged|seated|arranged|installed|handcuffed|tied herself|himself|themselves|ourselves = weak
with|holding|held|holds|carrying|bearing|raised|unfurled|unrolled .. placard|placards|sign|signs|poster|posters|banner|banners|candle|candles|flag|flags|portrait|portraits|sheet & !detain* & !arrest* & !took & !taken & !torn & !seiz* = weak
round|around .. cathedral|square|ministry|parliament|building|university|factory|hall|monument|hospital|embassy|block & ring|chain|circle|formed|people|women|mothers|students = weak
on .. steps|stairs|kerb|pavement|forecourt|lawn|tracks|rails|bridge & sat|stood|sang|candles|placard*|people|women|students|workers|mothers|protest*|gathered|men|teachers = weak
street|streets|square|avenue|boulevard|plaza|embankment|bridge ... people|women|students|workers|men|mothers|residents|thousand|hundred|hundreds|crowd|marchers|pensioners|farmers|teachers & march*|walk*|stood|gather*|sang|came|went|poured|fill*|chant*|sat|demand*|protest*|took & !police & !closed = weak
by|at .. noon|midday|dusk|nightfall|evening .. there|they|some|several|more & people|crowd|square|gathered|hundred|thousand = weak
people|women|students|workers|mothers|drivers|miners|farmers|teachers|residents|nurses|pensioners .. brought|blew|beat|banged|clapped|honked|hooted|hummed|whistled|recited|prayed|fasted|sang|drummed|wore|dressed|waved|lay|linked & square|street|gate|outside|steps|building|hall|protest*|silence|minutes|road = weak
[act counter_action]
ripped|tore|torn|snatched|grabbed|wrenched|knocked|slapped|kicked|trampled|burned|burnt|set ... poster|posters|placard|placards|flag|flags|banner|banners|candles|flowers|wreaths|portraits|leaflets & men|youths|lads|man|woman|passer-by|skinheads|thugs|heads|strangers|group|boys|someone|veterans|hooligans|supporters & !police & !officers & !policemen = weak
skinheads|skinhead|hooligans|ultras|nationalists|bikers|thugs|toughs|bouncers|athletes|veterans|motorcyclists ... attack*|beat|threw|pelt*|chas*|shout*|push*|surround*|block*|drown*|rip*|tore|storm*|spray* = weak
[act access_blocked]
got|get|gets|went|go|came|come|made|advanced|reached .. no|any .. further|farther|nearer|closer|closer
formed|lined|drawn|drew|ranged|massed|planted|stood|standing .. up|across|in .. avenue|street|road|bridge|square|front|way|shoulder|entrance & police|officers|omon|guards|troops|soldiers|gendarmes|shields|constables = weak
column|march|marchers|procession|convoy|walkers|crowd ... halted|stopped|turned|held|blocked|stuck|cut|hemmed|boxed|barred & police|officers|cordon|barricade*|shields|bridge|soldiers|trucks|gendarmes = weak
locked|locks|bolted|shut|chained|barred|welded|closed .. gates|gate|doors|door|campus|exits|entrances|dormitory|itself & university|school|factory|students|workers|police|nobody|square|park|college|institute|campus|rally|protest* = weak
let|lets|letting|allow|allowed nobody|no|none|no-one .. leave|in|out|through|near|past|enter|pass
police|officers|guards|cordon|barrier|fence|shields|gendarmes|omon|soldiers & past|beyond|nearer|closer|through|further & not|nobody|no|n't|none|only & square|street|march*|park|bridge|column|people|building|protest*|marchers = weak
[act dispersal]
swept|sweep|emptied|empties|empty|cleared|clears|cleaned|purged|hosed .. it|them|square|street|streets|park|bridge|steps|camp|lawn|avenue|plaza|from|out|of & police|officers|troops|gendarmes|soldiers|omon|guards|minutes|gas|water|constables|riot = weak
square|street|park|bridge|avenue|lawn|camp|road|steps .. was|is|were|lay|stood .. empty|emptied|cleared|clear|deserted|swept & police|minutes|hour|by|within|officers|gas = weak
within|in|after|took .. minutes|minute|quarter|seconds|half & police|officers|square|crowd|over|gone|empty|ended|disperse*|rally|picket|all|they = weak
scatter*|melt*|fled|ran|flee .. away|into|down|from|in|when|as|before & police|gas|officers|horses|shots|crowd|batons|soldiers = weak
cut short = weak
waded|charged|moved|stepped|rushed|pushed|drove|burst|ploughed into|in|through|at .. crowd|column|marchers|protesters|them|people|demonstrators|camp|picket|rally & police|officers|omon|troops|gendarmes|soldiers|mounted|riot|horses = weak
[act force]
rode|ride|riding|charged|drove|ploughed|plowed|waded into|through|at .. crowd|marchers|protesters|people|demonstrators|them|column & police|mounted|horses|officers|armoured|troops|vehicles|truck = weak
truncheon*|baton|batons|shield|shields|rifle butt|butts|boots|fists|knuckle* & hit|struck|beat*|lash*|swung|rained|came|blow*|fell|smash*|thrash*|drove|broke|used|with = weak
gas|pepper|spray|sprayed|teargas|canister*|rubber|bullets|cannon|grenade*|taser|stun & crowd|marchers|protesters|people|demonstrators|them|police|column|square|students|women|eyes = weak
[act injury]
<body2> & lost|broke*|broken|hit|struck|split|stitch*|bleed*|bled|blood|cut|bruis*|fractur*|cast|bandag*|swollen|wound*|gash*|knocked|sprain*|torn|injur*|hurt|dislocat* & police|officer*|baton*|shield|gas|bullet*|grenade|protest*|march*|rally|crowd|demonstrat*|picket*|truncheon*|stone|fell|pushed|hospital|doctor*|clinic|lawyer = weak
hospital|ambulance|clinic|doctors|medics|paramedics|surgeons & police|protest*|march*|rally|crowd|baton*|gas|bullet*|demonstrat*|picket*|square|strike|students & !strike by = weak
stitches|unconscious|concussion|bruises|bleeding|fainted|burns|wounds|wounded|injured & police|protest*|march*|rally|crowd|baton*|gas|people|demonstrat*|picket*|women|two|three|one = weak
[act death]
not survive|recover
did|never not|regain*|woke|wake .. survive|consciousness|up|recover|live = weak
shot|hit|struck|stabbed .. in .. chest|head|neck|heart|stomach|abdomen|back = weak
lost .. life|lives|fight
funeral|buried|bury|coffin|mourn*|grave & shot|bullet|police|protest*|march|crowd|custody|beaten|killed|gas = weak
died|dead & protest*|demonstrat*|marchers|gas|custody|cell|batons|baton|shield|gendarmes|rally|rioters & !years & !war & !later = weak
[act confiscation]
<thing2> & <police>|station|search*|raid* & took|takes|take|keep|kept|back|gone|return*|pocketed|withdr*|seiz*|confiscat*|tore|torn|ripped|snatch*|wrench*|pull*|grab*|without|bagged|carried|remov*|impound* & !handed = weak
never|not|n't|yet .. came|come|returned|given|seen|got|saw|handed .. back|since|it|again & phone|phones|laptop|megaphone|banner|flag|camera|equipment|passport|placards|car|computer|it|them|loudspeaker = weak
[act press_obstruction]
<press2> & marched|escorted|pushed|moved|turned|kept|blocked|sent|barred|behind|lens|delet*|eras*|wip*|shoved|led|ordered|told|off|away|out|prevent*|refus*|cover*|camera|grabbed|hand|filming|film & police|officer*|guard*|bouncer*|bridge|square|gate|cordon|court|room|march|rally|protest*|hall|men|security & !arrest* & !detain* & !said = weak
filming|footage|camera|cameras|lens|recording|memory card|tripod & police|officer*|guard*|men|official*|security & stop*|delet*|eras*|wip*|cover*|block*|push*|grab*|forbid*|forbade|switch*|hand|off|smash*|broke*|shov*|lower = weak
accredit*|press|media .. card|cards|pass|badge|tent|area|pen & not|refus*|revok*|behind|only|taken|tore|kept|denied|withdrawn = weak
[act charge]
dock & court|trial|stand|riot*|charge*|judge = weak
stand|stands|stood|standing|appear|appears|appeared|go|goes|brought|hauled|taken .. in|before|on|up .. dock|trial|judge|magistrate|court|bench|tribunal
answer|answers .. for|to .. charges|court|judge|rioting|before|charge|police
riot|rioting|obstruction|hooliganism|disobedience|trespass|sedition|incitement|extremism|terrorism|unlawful|affray|contempt|treason & court|judge|charge*|trial|accus*|case|police|prosecutor*|face*|article & !fined & !sentenc* & !jailed = weak
case|cases|file|files|protocol|protocols|report|reports|charge|charges|summons .. opened|opens|drawn|laid|lodged|filed|followed|awaits|await|landed & <crowd2>|<assembly>|participat*|teacher*|poster|placard|hooliganism|disobedience = weak
[act fine]
court|judge|magistrate|tribunal|he|she|they ... pay|paid|pays|pay|owes|cost|costs|out|poorer|parted|relieved ... euros|dollars|pounds|roubles|rubles|lari|tenge|soms|hryvnias|rupees|francs|dinars|pesos|crowns|zlotys|lei|lira|manats|dram|som|marks|shillings = weak
cost|costs .. him|her|them|each ... euros|dollars|pounds|roubles|rubles|lari|tenge|soms|hryvnias|rupees|francs|dinars|pesos|units|lira|shillings
euros|dollars|pounds|roubles|rubles|lari|tenge|soms|hryvnias|rupees|francs|dinars|pesos|manats|dram|lira|shillings & court|judge|magistrate|fine*|penalty|police|protocol|article & !bail & !wages = weak
[act short_arrest]
sit|sits|serve|serves|do|does|spend|spends|get|gets|got|draw|drew|land|landed|face|faces|receive|received|given|gave|handed|sat .. out|in .. days
days & judge|court|cells|jail|behind|arrest*|sits|magistrate|isolator|detention|custody|lock-up|sentenc* & !later & !ago & !within & !bail & !notice & !before & !pending & !extended = weak
day|days .. each|apiece|in|behind|of|for .. cell|cells|jail|bars|arrest|custody|lock-up|isolator|detention|hooliganism|disobedience|contempt
[act imprisonment]
sent|send|sends|put|puts|locked|go|went|goes .. down|away|inside|behind .. for|years|bars|months = weak
years|months & judge|court|prison|colony|sent|down|behind|bars|jail|cell|camp|labour & got|gave|given|sent|sentenc*|serve|faces|hand*|down|put|must|receiv* & !ago & !later & !last = weak
remain|remains|kept|stay|stays|stayed|sits|sit|languish* .. in|behind .. custody|prison|jail|bars|cell|remand|isolator|pre-trial|detention
[act other_sanction]
hours & court|judge|must|compulsory|work|sweep*|clean*|community|unpaid|sentenc* & of|sweep*|clean*|work|labour|service & !detain* & !held & !later = weak
sweep|clean|scrub|weed .. streets|parks|yards|toilets|streets|park|pavements
not|barred|forbidden|banned|prohibited .. to|from .. leave|approach|use|post|attend|attending|speak|enter|approaching|posting|using & court|judge|bail|years|months = weak
[act rights_denied]
family|mother|wife|husband|parents|relatives|lawyer|counsel|sister|brother & where|nothing|nobody|n't|not|no|unknown|refus*|denied|hours|days|gate|wait* & held|kept|taken|detain*|arrest*|police|station|custody|prison|cell|isolator|see|visit|parcel & !said he = weak
two|three|four|five|six|ten|twelve|twenty|thirty|forty|seventy|1*|2*|3*|4*|5*|6*|7* .. hours|days|nights .. without|incommunicado|before .. lawyer|food|water|call|phone|sleep|toilet|word|contact|seeing|allowed
[act dismissal]
show|showed|shown|shows ... door .. to|for|. = weak
showed|shown|show .. door & hospital|school|university|factory|teacher*|nurse*|worker*|students|plant|theatre|two|three|company = weak
clear*|empt* .. desk|desks|locker|lockers
marching orders|papers
walking papers
pink slip|slips
out of .. job|work|jobs|school|university
part*|parted .. ways|company .. with
no|not longer|any .. required|needed|welcome|wanted|teach|teaches|works|employed|on .. at|by|school|university|plant|hospital|staff|payroll|books = weak
lost|lose|loses|losing|stripped|deprived|robbed .. job|post|position|class|classes|bonus|shift|shifts|stipend|scholarship|place|chair|seat|hours & school|university|hospital|teacher*|nurse*|worker*|student*|plant|strike*|picket*|protest*|march*|rally|photo|post = weak
replaced|relieved|removed|released|transferred|moved|demoted|retired & head|teacher|principal|director|editor|doctor|professor|lecturer|coach|librarian|editor & protest*|rally|march*|picket*|letter|signed|strike*|post|petition = weak
[act military_reprisal]
shipped|sent|posted|dispatched|packed|ordered|transferred|drafted|called|conscripted|moved|taken|assigned ... front|trenches|assault|frontline|storm|army|barracks|garrison|war|zone|battalion|penal & brother|husband|son|sons|husbands|student|students|activist|he|him|relative|participant*|brothers|detain*|picket*|protest* & !mobilised men = weak
summons|call-up|draft|conscription|deferment|enlistment|agenda & army|commissariat|enlistment|draft|military & detain*|protest*|student*|brother|son|husband|station|police|dean*|picket*|activist* = weak
deferment|exemption .. revoked|cancelled|lost|withdrawn|annulled|lifted|ended
punish*|leave|guardhouse|pit|flogged|stripped & husband|son|commander|unit|soldier & wife|mother|protest*|picket*|chat|appeal|video = weak
commander|commanders|unit & husband|husbands|son & wife|wives|mother|mothers|because|protest*|chat|told|punish*|sent|assault = weak
[act movement_restricted]
stamp*|mark* .. passport|passports & entry|ban|years|border
no|denied|refused|barred|banned .. entry|re-entry|boarding|exit
border|airport|plane|flight|train|frontier|checkpoint & turned|taken|pulled|off|back|not|n't|barred|stamp*|ban|banned|stopped|entry & activist*|journalist*|passport|organis*|he|she|her|him|years|leave|family|lawyer & !drone & !army = weak
put|bundled|escorted .. on|onto .. plane|flight|train .. to|home|back
passport|passports|citizenship|residence|visa|permit .. taken|cancelled|annulled|revoked|invalid|stripped|withdrawn|away|expired|confiscated|void|refused
[act attack]
brick|stone|bottle|petrol|paint|shots|bullet|axe|hammer|knife|acid|faeces|dung|manure|dead & window*|door*|house|home|car|shop|office|gate|flat & organis*|activist*|coordinator|teacher|leader|chair*|lawyer|poet|editor|mother|admin*|applicant|outlet|movement|union|women|family = weak
[act smear]
rabble|riffraff|scum|mob|wages|payroll|pocket|purse|grants|soros|cia|mi6|puppeteers|puppets|stooges|traitors|foreign|western|abroad|hirelings|agents|provocateurs|lackeys|saboteurs|extremists|vermin|parasites|zombies|fascists|terrorists|nazis|drunks|junkies|idlers|prostitutes|hysterical & news|tv|television|channel|host|presenter|minister|mp|governor|president|spokes*|deputy|mayor|broadcaster|programme|party|senator|anchor & protesters|marchers|women|wives|students|strikers|teachers|people|movement|they|mothers|demonstrators|miners|who|organisers|pensioners|farmers|crowd|them & !law & !register & !designat* & !list = weak
[act assembly_permitted]
no|without .. quarrel|objection|objections|problem|qualms|reservations|complaint & <assembly> & <refuser>|<police> = weak
may|can .. march|gather|rally|assemble|demonstrate|proceed & permission|consent|agreed|allowed|approved|nod & !not & !n't & !no & !nobody & !if = weak
wav*|nodded .. through & <assembly>|march
had|has|have|got|with .. permission|consent|blessing|permit|go-ahead|nod|clearance|papers|approval & <assembly>|square|march|city & !no & !not & !without & !denied = weak
[act notice_filed]
<application> .. is|are|lies|lay|lie|sits|was|were|has|reached|went|lodged|arrived|landed .. on|with|in|at|to|before .. desk|mayor|city|council|office|hall|administration|police|prefect*|governor*|table & <assembly>|march|picket|square|organis* = weak
want|wants|wanted|hope|hopes|plan|plans|intend*|propose* .. to .. march|rally|gather|picket|hold|stand & told|notif*|inform*|application|notice|police|city|wrote|letter|asked & !not = weak
put|puts|sent|handed|gave|took|submitted|carried .. in|to .. papers|notice|letter|request|form|forms|police|city|mayor|council & <assembly>|march|picket|rally|square = weak
[act remedy]
lawyers|lawyer|organisers|applicant|applicants|union|party|movement|she|he|they .. gone|went|go|goes|turned|turn|taken|took|take ... court|tribunal|judge|strasbourg|constitutional|ombudsman|prosecutor|committee = weak
court|judge|tribunal|bench & ban|refusal|decree|fine|order|conditions|arrest|detention|prohibition|decision & overturn*|quash*|strike|struck|lift*|suspend*|upheld|uphold*|annul*|reject*|dismiss*|throw*|threw|side*|void|unlawful|illegal|reinstat*|against = weak
[act release]
let|turned|waved .. go|loose|free & police|station|cells|detain*|custody|hours|dawn|dark|morning|night|midnight|paper|protocol|lawyer|all|everyone|of = weak
go|went|goes|walk|walked|sent|driven|came|returned|back .. home|free & police|station|cells|custody|hours|midnight|night|dawn|detain*|court|lawyer|released|morning = weak
out|free|home .. by|before|after|within|at|on .. dawn|midnight|noon|morning|evening|hours|bail|night|breakfast|monday|tuesday|wednesday|thursday|friday|saturday|sunday & police|custody|cells|cell|detain*|station|arrest*|jail|court|bail = weak
[act legislation]
wav*|rush*|push*|vote*|nod*|ram*|pass* .. through|for & bill|law|fines|amendments|decree|parliament|senate|duma|deputies = weak
bill|law|decree|amendments|act|ordinance & rallies|gatherings|assemblies|protests|demonstrations|organisers|picket*|masks|marches|foreign agents & parliament|senate|duma|deputies|signed|president|reading|voted|passed|adopt*|govern*|minister|congress|approved = weak
[act designation]
entered|put|placed|added|inscribed|included .. in|on|into|to .. register|list|registry|roll|blacklist & agents|agent|extremist*|terrorist*|undesirable|foreign

# Round 2, last: oblique tellings.
[act assembly_refused]
sent|gave|handed|pushed|passed|mailed|threw .. form|paper|papers|it|application|notice|letter .. back & <refuser>|district|window|clerk|signature|notice|application|office = answer:returned weak
signature|stamp|copy|page|form|date .. missing|absent|lacking|wrong & <application>|<refuser>|form|back|district = answer:returned weak
pull*|put|slam*|hit .. plug|brakes|brake|stop .. on & <assembly>|equality|pride = answer:revoked weak
saw|sees|see|found|finds|find no way|possibility|reason|grounds|opportunity|need|point|room & <assembly>|<refuser> = answer:refused weak
without|not .. word|answer|reply|line .. from & <refuser>|<application> = answer:no_answer weak
close*|shut|slam* .. door .. on|to|in & <assembly>|<refuser>|<application> = answer:refused weak
<assembly> .. not .. take|go|be|going|happen .. place|held|ahead|happen|through & <refuser>|<police>|court|letter|said = answer:prohibited weak
undesirable|untimely|premature|unnecessary|unsuitable|impossible|improper|unjustified|out .. of .. question & <assembly> & <refuser>|<police>|<application> = answer:refused weak
could|can|may not .. count|expect|rely|hope & <assembly> & permission|square|police|<refuser> = answer:refused weak
<refuser> .. against & <assembly> & not|no|square|permission = answer:refused weak
turned .. away|back & <application>|applicant*|organis*|clerk|window|office = answer:returned weak
[act assembly_relocated]
instead .. of & proposed|offered|offers|suggested|proposes|suggests|named|pointed|allotted|gave|assigned|recommended & <refuser>|city|police|organis*|<application> = answer:offered weak
proposed|offered|offers|suggested|proposes|suggests|named|assigned|recommended|allotted .. instead|clearing|forest|field|meadow|lot|yard|gymnasium|sports|hall|club|theatre|library|cemetery|island|beach|pier & !reporters = answer:offered weak
insist*|requir*|demand*|order*|direct*|instruct* .. column|march|procession|rally|organis*|protesters .. to|keep|stay|finish|end|start|use|move|remain = answer:imposed weak
pavement|pavements|sidewalk|sidewalks|lane & police|march|column|procession & keep|only|stay|must|allowed|restricted|confined = answer:imposed weak
[act diversion]
tea|coffee|bread|soup|dinner|lunch|plov|pastries & akim|mayor|governor|aide|deputy|minister|rector|official|officials|head & them|protesters|strikers|women|tents|delegat*|picket|march|elders|invited|drank|offered|come = weak
aide|envoy|emissary|mediator|intermediary|plenipotentiary|elder|priest|mufti|imam|bishop|headman|negotiator ... persuad*|convinc*|talk*|ask*|urg*|advis*|suggest*|propos*|promis*|drank|sat|calm*|begg*|went = weak
[act assembly_ban]
outdoor|public|mass|open-air|street|unauthorised .. assemblies|assembly|gatherings|rallies|meetings|events|protests|actions|marches|processions & banned|prohibited|suspended|forbidden|limits|off|until|end|not|outlawed|halted = weak
until .. end|further|notice|easter|christmas|month|year|elections|spring|autumn & <assembly>|assembl*|gather* & ban|banned|prohibit*|forbid*|forbidden|suspend*|not|no|off|outlaw* & county|province|district|region|city|town|governor*|prefect*|ministry|court|country|canton|all = weak
[act emergency_measure]
soldiers|patrols|patrol|troops|police .. send|sends|order|ordered|keep|turn .. everybody|everyone|people|residents|passers-by .. home|indoors|back|off
after .. in the evening|night & home|street|streets|outside|indoors|nobody|soldiers|order = weak
shops|cafes|cinemas|transport|buses|metro .. close|closed|shut|stop|stopped .. at|by|after|from & order|curfew|emergency|protest*|unrest|authorities|night = weak
[act threat]
if|unless|because you .. love|want|value|care|know|wish|like|need|think
keep|get|call .. him|her|them|son|daughter|brother|children .. off|away|home|out|back|in & voice|phone|caller|told|said|headmaster|officer|director|dean|message = weak
let .. it .. be known|understood|slip
warn*|told|remind*|informed .. by .. depot|employer|school|dean|management|rector|factory|plant|hospital|director|head|boss|landlord|commander
for good|ever & whoever|anyone|told|warn*|parks|leaves|walks|goes = weak
grades|marks|exams|exam|diploma|thesis|dissertation|residency|tenure & headmaster|dean|rector|teacher|professor|told|warn*|hint*|protest*|march* = weak
know|knows|knew .. where .. lives|live|school|studies|works|children|go & told|said|caller|voice|man|officer|they = weak
accidents|accident|things|something|anything .. happen|happens|could & told|said|caller|voice|man|officer|warn* = weak
[act summons]
asked|wants|wanted|wishes|wished|expects|expected|would .. to|like .. see|speak|talk|hear|question|interview & investigator|police|officer|officers|inspector|prosecutor*|dean|director|colonel|fsb|kgb|sbu|security|detective & !police said = weak
at .. nine|ten|eleven|noon|two|three|9|10|11|14 & summon*|investigator|prosecutor*|come|appear|told|asked|office|room = weak
had .. to .. explain|report|account|answer|justify .. to|before|why|at & police|dean|director|prosecutor*|officer|rector|committee|commission|security = weak
[act home_visit]
opened .. door|up|and|to & three|two|four|police|uniform|men|officers|them = weak
stairwell|landing|hallway|porch|doorstep|peephole|intercom|doorbell|gate & uniform|police|officer|officers|men|plainclothes|inspector|agents|them = weak
[act home_search]
drawer|drawers|cupboard|cupboards|wardrobe|attic|cellar|mattress|shelf|bookcase|floorboards|kitchen & turn*|search*|tore|empt*|rummag*|rifl*|went|upturned|looked|broke = weak
[act device_search]
read|reads|reading|scroll*|leaf*|look*|went .. chats|messages|correspondence|contacts|photos|gallery|subscriptions|telegram|inbox|through .. for|while|at|on|hour|minutes|phone & guard|officer|police|border|soldier*|agent|investigator|patrol*|checkpoint = weak
chats|messages|contacts|photos|subscriptions|correspondence .. read|copied|examined|photographed|deleted & guard|officer|police|border|soldier*|agent|investigator = weak
[act identity_check]
turn|turned|empty|emptied|open|opened|unpack*|show|showed|tip|tipped .. out|their|his|her|our|your .. pockets|bags|bag|rucksacks|backpacks|handbags|papers|passports|documents|ids
asked|ask|asks|demanded|wanted|made|had ... name|names|papers|passport|passports|document|documents|address & police|officer|officers|patrol|guard|soldiers|everyone|each|whoever|anyone|passers-by|picket*|participants = weak
[act surveillance]
camera|cameras|cameraman|phone|lens ... face|faces|everyone|column|participants|marchers|each|every|whoever|crowd|mourners & man|men|someone|somebody|police|officers|agents|plainclothes|woman|stranger|drone = weak
kept pace = weak
counted|counting|count|noting|writing & <police>|men|plainclothes|man|someone & participants|heads|everyone|us|names|cars|plates|who = weak
[act channel_takeover]
account|chat|channel|page|group|bot ... answers|belongs|run|administered|managed|written|controlled|posts|moderated .. to|by|for & lieutenant|police|officer|fsb|kgb|stranger|strangers|unknown|authorities|state|somebody|someone|others|security = weak
[act online_attack]
dump*|post*|publish*|leak*|spread|paste*|circulat*|shar*|hung|print* ... address|addresses|number|numbers|photograph|photographs|passport|names|telephone|photos & trolls|channel|anonymous|strangers|unknown|someone|hackers|profile|account|site|bot|users|her|volunteer*|women|activist* = weak
[act network_shutdown]
no|nothing|none|not|n't|nobody .. video|videos|page|pages|map|maps|message|messages|picture|photos|call|calls .. load|loaded|loads|send|sent|through|delivered|opens|upload
videos|video|pages|messages|maps|calls ... not|n't|never|no|only .. load|loaded|loading|send|sent|through|delivered|connect
[act chilling_effect]
left|gone|moved|fled|escaped|went|flown|crossed .. for|to|into .. georgia|armenia|lithuania|poland|germany|serbia|turkey|israel|latvia|kazakhstan|france|spain|estonia|finland|canada|colombia|miami|thailand|taiwan|britain|costa|kenya & founder*|organis*|activist*|coordinator|admin*|editor|chair*|leader*|members|two|three|one|journalist*|participants|she|he & !troops = weak
founder*|coordinator*|organis*|admin* ... left|gone|fled|resigned|quit|abroad|silent|underground|hiding = weak
nobody|no-one|no one .. wants|want|wanted|willing|agreed .. to .. sign|come|speak|go|stand|talk|testify|be = weak
[act assembly_held]
rode|crept|crawled|rolled|snaked|circled|wound|cycled|drove|skated|ran|shuffled|trudged|walked|marched|filed ... round|through|along|past|across|around|up|down|towards ... parliament|motorway|ministry|city|centre|square|highway|road|embankment|street|streets|avenue|building|prison|embassy|capital|town|hall & !police & !army & !match = weak
cyclists|harvesters|bikers|motorists|farmers|truckers|tractors|taxis|winegrowers|lorries|hauliers|combine|combines .. rode|crept|crawled|rolled|blocked|circled|drove|parked|stopped|hooted|honked|lined|formed|stood
balloons|umbrellas|whistles|lanterns|pots|pans|frames|photographs|portraits|candles|carnations|ribbons|masks|coffin|coffins|drums|vuvuzelas|saucepans|torches|lamps & with|carried|holding|held|banging & square|street|outside|before|parliament|ministry|steps|hall|gate|walked|march*|stood|people|women|students|rode = weak
left .. work|classes|class|lectures|lessons|cabs|desks|posts|machines|benches|wards|shift|lathes .. at|and|on|to|for|in = weak
kneel*|knelt & people|women|widows|mothers|students|square|before|ministry|street|protest*|priests = weak
[act counter_action]
circl*|hoot*|rev|revved|revving|catcall*|jeer*|leer*|whistl*|sneer*|goos*|spat|spit*|shov*|elbow* & lads|men|youths|mopeds|motorbikes|motorcycles|scooters|boys|bikers|guys & women|marchers|picket*|protesters|students|mothers|them|vigil|rally|demonstrators|crowd = weak
[act access_blocked]
no|not longer|n't .. stop|stops|stopped|stopping|run|running|runs .. at|to & square|tram|trams|bus|buses|metro|trains|station|centre|university = weak
brick*|board*|weld*|wall*|rop*|tap* .. up|off|shut|over & square|underpass*|entrance*|gate*|door*|street|park|station|stairs|access|monument = weak
bus|buses|minibus|minibuses|train|coach|coaches|car|cars|convoy|villagers|lorries ... held|kept|stopped|delayed|parked|stranded|stuck|escorted|searched .. at|until|on|by|for|back & checkpoint|police|rally|march|protest*|road|over|hours|villagers|demonstrat* = weak
[act order_to_disperse]
minutes|minute|seconds|moment & captain|officer|colonel|sergeant|commander|shout*|shouted|megaphone*|loudspeaker*|major|loudhailer|police & have|leave|go|clear|disperse|give|gave|you|got|then|move = weak
[act force]
belt|belts|rods|rod|stick|whip|hose|hoses|dogs|dog|horse|horses|rubber|water|fists|boots|butt|butts & police|guard|guards|officer|officers|soldiers|gendarmes|constables|omon & laid|lash*|struck|hit|beat*|first|then|set|charg*|swung|used|thrash*|kicked|crowd|marchers = weak
laid about
[act dispersal]
singing|chanting|song|march|speech|dancing|music|rally|meeting|prayer .. stopped|ended|broke|fell|died|over .. off|silent|away|there|at|when|after|.|short & police|officers|guards|soldiers|gendarmes|minutes = weak
took|stormed|recaptured|retook|overran .. steps|square|bridge|camp|building|barricade*|street|campus|hall & police|troops|soldiers|officers|gendarmes|riot|rush = weak
[act abduction]
nobody|no|not|never|last .. seen|heard .. since|of|from|him|her & men|car|van|jeep|masked|taken|walked|led|unknown|trade|activist*|organis*|student* = weak
walked|led|took|pushed|dragged|shoved|forced|bundled|marched|escorted|put .. him|her|them|activist|student|man|woman ... jeep|car|van|minibus|vehicle|pick-up & men|masked|unknown|plates|since|hood*|unmarked|stranger* & !police & !officers = weak
[act injury]
lose|loses|losing|lost|blinded .. an|one|her|his|the|in .. eye|eyes|finger|hand|hearing|sight|foot|leg
[act confiscation]
<thing2> ... still|now|remain|remains|stayed|never|kept .. at|with|in|by|back .. station|police|custody|officers|department|them|fsb|kgb
kept|keep|keeps|retained|hold|holds|took|has|have .. <thing2> & police|station|officers|fsb|kgb|investigator*|guards|gendarmes & !parade = weak
[act press_obstruction]
<press2> ... made|forced|told|ordered|had|asked|obliged|required .. to .. stand|wait|leave|kneel|delete|go|switch|put|stop|face|show|move|lie|get|hand|turn & !reporters that = weak
<press2> .. turned|kept|sent|held|barred|shut|waved|driven|led .. away|out|back|off|from|at|behind
[act charge]
charge sheet|sheets
riot|rioting|trespass|hooliganism|obstruction|sedition , .. says|reads|runs|according
protocol|protocols|notice|ticket|case|summons|charge .. came|arrived|waited|followed|awaited|arrives|by|in .. post|mail|letterbox|days|weeks|sms|text|later
[act other_sanction]
took|taken|takes|stripped|lost|loses|suspended|withdrew|withdrawn|deprived|revoked .. licence|license|title|right|rights|degree|award|status|accreditation|benefits & court|year|years|months|judge|ministry|commission|participat*|protest*|rally = weak
[act ill_treatment]
bag|sack|hood|pillowcase|plastic .. over|on|round .. head|face|his|her
beat|beaten|kicked|punched|struck|whipped|electrocuted .. him|her|them|me .. until|till|for|with|on|while|through|all|unconscious|every & custody|cell|station|night|morning|hours|bag|head|detain*|interrogat*|basement|van|floor|confess* = weak
sleep|stand|kneel|squat|wall|naked|cold|corridor|handcuffed & made|forced|hours|nights|left|kept & custody|cell|station|detain*|guards|prison|night|isolator|police = weak
[act dismissal]
struck|dropped|removed|cut|taken|crossed|deleted|erased|axed|excluded .. from|off .. cast|programme|program|timetable|squad|team|choir|staff|poster|repertoire|rota|orchestra|roster|faculty|schedule|air|line-up|course|register
new|another teacher|editor|director|conductor|coach|head|doctor & replaced|instead|place|protest*|picket*|letter = weak
[act military_reprisal]
call-up|callup|draft|enlistment|mobilisation|mobilization|conscription .. paper|papers|notice|notices|summons|summonses|order|orders = weak
[act movement_restricted]
not|never|nor|n't|may|must .. set|return|enter|come|re-enter|leave .. foot|country|back|republic|territory|city|region & years|ban|border|deport*|expel*|stamp*|decision|court|order*|migration|passport = weak
years|months & entry|deport*|expel*|re-entry|exclusion|banned from|foot in = weak
own|home country|recognizance|recognisance & not|leave|sign* = weak
[act attack]
car|house|shop|door|garage|dacha|barn|office|tractor ... burned|burnt|fire|torched|shot|smashed|flames|ashes|blaze & night|organis*|activist*|leader|coordinator|teacher|his|her|union*|after|unknown & !police|shell* = weak
[act smear]
paid|bought|hired|bribed|imported|staged|brainwashed .. walkers|actors|marchers|extras|protesters|women|students|mob|crowd|people|agitators|performers
state|public|government|pro-government|ruling .. channel|television|tv|broadcaster|party|paper|daily|media ... called|calls|named|spoke|said|showed|portrayed|presented|described|dubbed|says|speaks & them|protesters|marchers|women|paid|they|movement|strikers|students|crowd = weak
[act legislation]
deputies|lawmakers|parliament|mps|senators|senate|duma|assembly|council|cabinet|government|legislators .. decided|voted|agreed|approved|backed|passed|adopted|endorsed|tightened|raised|doubled|introduced & <assembly>|gather*|protest*|organis*|fine*|masks|rally|rallies|ask|permission|march*|assembl* & !refus* = weak
whoever|anyone|organisers|those|citizens .. must|will|shall .. ask|apply|notify|register|seek|obtain|pay|inform & parliament|deputies|law|bill|decree|decided|amendment*|rules|senate = weak
[act notice_filed]
told|tell|inform*|notif*|wrote|written|writing|announced|advised .. town|city|prefect*|magistrate|district|rector|village|county|commissioner|ministry|hall ... would|march|rally|gather|picket|hold|stand|will|intends & !not & !police told = weak
<assembly> .. had|has|was|were .. been .. notified|declared|registered|announced|filed|requested
[act assembly_permitted]
raised|raises|raise|had|has|have|saw|sees|see|found|made|makes no .. difficulty|difficulties|objection|objections|obstacle|problem|obstacles|fuss
[act formal_warning]
prosecutor|prosecutors|prosecutor's .. put|wrote|sent|handed|writes|delivered|posted|served & writing|letter|paper|picket|rally|organis*|warning|caution|inadmissib*|participat*|article|next|activist* = weak
in writing & prosecutor*|police|warn*|caution*|next|picket|rally = weak
[act public_warning]
parents|citizens|residents|people|everyone|everybody|students|young|youth|organisers .. should|must|ought|had .. know|think|stay|remember|understand|keep|not|better|ask|be|realise & police|minister|governor|chief|mayor|ministry|prosecutor*|spokes*|commander|president = weak
should|must|ought|better know|think|remember|understand|reckon|realise|consider .. that|where|what|twice|about|consequences|with & police|minister|governor|chief|mayor|ministry|prosecutor*|spokes*|commander|president = weak
[act release]
all but = weak
back .. with|at|in .. families|family|children|home|wife|parents|mother
with|to .. their|his|her .. families|family .. by|again|before|tonight|that
[act remedy]
ask|asked|asks|petitioned|urged .. strasbourg|court|ombudsman|ombudswoman|constitutional|supreme|tribunal|judge|committee
court|judge|judges|tribunal|bench|kuria .. found|finds|held|called|ruled|declared|deemed|considered .. refusal|ban|detention|arrest|fine|decision|dispersal|order|it .. groundless|unlawful|illegal|void|excessive|unfounded|justified|lawful|baseless|disproportionate
[act assembly_held]
went|came|gathered|marched|met|walked|stood|assembled|turned .. anyway|nonetheless|nevertheless|regardless = weak
[act device_search]
<device> & review*|examin*|analys*|inspect*|studying|perus* & police|cicpc|investigator*|detain*|detainees|station|officers = weak
[act assembly_ban]
order|orders .. imposed|promulgated|enforced|clamped|notified & <assembly>|protests|gather* & !fine = weak
