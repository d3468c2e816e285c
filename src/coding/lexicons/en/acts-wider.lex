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
cancel*|postpon*|scrap|scrapped|scraps|drop|dropped|abandon*|shelve|shelved|suspend*|halt|halted|stop|stopped|stopping|give|gave|given|end|ended|ending .. <assembly> & fear*|pressure|threat*|safety|security|afraid|detain*|arrest*|police|warn*|crackdown|persecution|repress* = weak
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
end|ended|ends|ending|halt|halted|halts|halting|stop|stopped|stops|stopping|interrupt|interrupted|shut|cut|disrupt|disrupted|terminate|terminated|abort|aborted .. <assembly>|short|down & <police>|<refuser>|security|authorities|officers = weak
sweep|swept|sweeping .. square|streets|protesters|park|through & <police>|<crowd2>|troops|army|security = weak
crackdown|crackdowns|clampdown|clampdowns|crack|cracked|cracking|cracks|clamp|clamped & <crowd2>|<assembly>|dissent|opposition|unrest = weak
violently|forcibly|forcefully|brutally|harshly|ruthlessly|aggressively .. broken|broke|cleared|removed|dispersed|ended|suppressed|evicted|disperse|put|crushed|quelled
forcible|violent|brutal|forceful .. dispersal|removal|eviction|clearance|suppression|crackdown|end
carry|carried|carrying|dragged|dragging|drag .. away|off|out & <crowd2>|<assembly>|sit-in|<police> = weak
retake|retook|recapture|recaptured|regain* .. square|bridge|university|building|control & <police>|troops|army|security|protesters = weak
prevent|prevented|preventing|stop|stopped|stopping|block|blocked .. from .. holding|gathering|marching|starting|rallying|assembling|protesting|demonstrating|taking|forming|proceeding & <police>|<refuser>|security|authorities|officers|troops
prevent|prevented|preventing|stop|stopped|stopping|thwart*|block|blocked|foil*|frustrat*|obstruct* .. <assembly> & <police>|security|authorities|troops
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
prosecut* & <crowd2>|<assembly>|protest* = weak
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
jail|jailed|jails|jailing & <crowd2>|<assembly>|protest*|court|year|years|months = weak
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
