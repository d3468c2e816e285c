# Further forms, grounds, stages, ways of finding people, quantifiers and cues.

# What is counted: persons and not persons.
@people pensioners retirees villagers locals teenagers schoolchildren pupils schoolgirls schoolboys miners truckers drivers couriers dissidents figures unionists academics lecturers professors artists musicians poets writers actors filmmakers bloggers volunteers staffers observers monitors campaigners rioters looters attorneys advocates bystanders passers-by passersby onlookers widows sons daughters husbands fathers grandmothers nuns priests clerics pastors worshippers believers indigenous peasants campesinos tenants homeowners depositors customers candidates deputies councillors councilors lawmakers mps senators sympathisers sympathizers followers agitators ringleaders suspects arrestees hostages victims casualties fatalities patients prisoners inmates souls hunger-strikers footballers fans foreigners nationals migrants refugees photographers correspondents editors cameramen commuters motorists diners mourners attendants scientists engineers historians servicemen feminists environmentalists anarchists communists nationalists councilwomen oppositionists reporters muscovites kazakhs belarusians russians iranians kurds uyghurs tibetans farmers' toddlers infants adults males females ladies guys person deaths hurt hospitalised hospitalized
@notpeople days hours minutes months years weeks vehicles vans buses cars trucks metres meters km kilometres kilometers miles rubles roubles ruble tenge dollars euros hryvnias hryvnia lari soms lei pounds rupees baht cities towns regions districts countries villages states provinces settlements posters placards banners flags cases times percent per signatures votes places points addresses gendarmes guardsmen paramilitaries policewomen constables commandos cops personnel rounds bullets grenades canisters groups organisations organizations parties channels websites sites accounts phones apartments homes houses offices searches raids protocols charges counts articles units degrees centimetres floors rallies protests demonstrations pickets marches actions events year january february march april may june july august september october november december

[form single_picket]
one-woman picket|protest|demonstration
single-handed|lone|solitary|individual picket|pickets|picketer|picketers|protest|protester|demonstration
one-person|one-man|one-woman|single-person|single|solo demonstration|action|actions|protests|pickets|vigil
series of .. single|solo .. pickets
picketing alone
stood|stands|standing|went|came .. alone & poster|placard|sign|picket*
solitary .. picket|pickets|protest
lone demonstrator|protester|picketer|picket
[form picket]
picket line|lines
picketer|picketers
mass|group picket|pickets
stood|stand|standing .. with .. poster|posters|placard|placards|sign|signs|banner
stood|standing in .. against
holding|held .. placard|placards|poster|posters|banner|sign|signs
queue|line .. of .. picketers
static protest|demonstration
[form rally]
demo|demos
demonstrated|demonstrating|demonstrate
rallying
mass|street|public|political|opposition|anti-government|student|anti-war demonstration|demonstrations|rally|rallies
protest rally|rallies|demonstration|demonstrations|meeting|meetings
rally-concert
solidarity rally|demonstration
public|street .. meeting
manifestation|manifestations
million-strong
anti-war|anti-government|anti-mobilisation|anti-mobilization .. rally|demonstration
[form march]
march on|to|for
set out & hundreds|thousands|people|crowd|supporters|students
walked|walking|walk .. through|from|to|along|down & <assembly>|protest*|column|flags|people
column .. of .. protesters|people|demonstrators|marchers
columns|column & marched|moved|walked
set out|off & <assembly>|farmers|march*
torchlight .. march|procession
funeral .. march|procession
cortege
pilgrimage & protest*|political
long march
marathon & protest
padayatra|yatra
morcha
pride .. march|parade|event
gay|lgbt|equality pride|parade|march
marched .. on|to|through
walkabout
[form flower_laying]
lay|lays|laid|laying|put|puts|placed|placing|place|leave|leaving|left|brought|bring|bringing|deposit* .. flower|flowers|wreath|wreaths|carnations|roses|toys|candles
flower|flowers|carnations|roses|wreaths|wreath|toys .. laid|left|placed|brought|put|memorial|monument|grave|piled
flower laying
laying .. of .. flowers|wreaths
spontaneous|makeshift|improvised memorial|memorials|shrine|shrines
with flowers
wreath-laying
carnation|carnations
[form vigil]
candlelight|candle-light|candlelit
candle-lit
memorial .. event|service|gathering|meeting|action
commemoration|commemorations|commemorative
remembrance
mourning .. event|gathering|rally
prayer .. meeting|vigil|service|rally|protest
prayers & <assembly>|square|street|protest*
minute of silence
silent .. protest|vigil|standing
lit|lighting|light .. candles|lanterns
requiem|memorial service
[form gathering]
people's|public|community|village|town|spontaneous gathering|gatherings|assembly|assemblies
town hall meeting
get-together|meet-up|meetup|picnic
congregat*
unauthorised|unauthorized|illegal|unlawful|peaceful|unsanctioned assembly|gathering|gatherings
gather|gathers|assemble
met .. at|outside|near|in front
crowd|crowds .. gathered|formed|outside
meeting point
gathering of
youth|family|community|political .. gathering
[form meeting]
closed-door|closed|indoor|private|working|personal meeting|meetings
meeting .. with .. officials|governor|mayor|deputies|minister|deputy|administration|authorities|akim|relatives|wives
meeting in .. house|hall|administration
round table
house of culture
in the form .. of .. meeting
talks & officials|governor|mayor|minister|administration|delegation
conference|seminar|forum|lecture|discussion|congress|screening & banned|police|disrupt*|cancel*|prevent*|raid*
press conference
public hearings|hearing
indoors
indoor .. meeting|event|venue|rally
behind closed doors
[form strike]
striking|strikers
work stoppage|stoppages
stoppage|stoppages
walkouts
walked out|off
industrial action
general|hunger|wildcat|warning|nationwide|indefinite|student|school|climate strike|strikes
hunger-strike
bandh|hartal|stayaway|stay-away|shutdown & traders|shops|called|strike|opposition|stay|union*
shutter-down|shutter down
downed|down tools
lockout
on strike
gone|went|go|going on .. strike
class|lecture|school boycott|boycotts
sick-out|go-slow|work-to-rule
refus* .. to .. work
stopped work
[form motorcade]
car|vehicle|tractor|truck|motorbike|motorcycle|bike|bicycle|vehicular rally|convoy|procession|parade|protest|cavalcade|column|caravan|march
convoy|convoys|cavalcade|caravan & cars|truck*|tractor*|vehicles|drivers|farmers|flags
motor rally|cade
auto-rally|autorally|auto rally
tractors|tractor .. protest|march|rally|drove|blocked
slow-drive|go-slow|slow drive
drove .. with .. flags
critical mass
bike|cycle ride
trucks|lorries .. convoy
honk*|honking
[form camp]
encamp*|camping
tent camp|city|protest|encampment
protest .. camp|encampment|village|site
sit-in|sit-ins|sit-down
sit in & protest*|students|<crowd2>
sitting .. in|on|outside & protest*|road|floor
camp & protest*|tents|square|evict*|clear*
dharna|dharnas
occupation .. of .. square|university|building|campus
occupied .. building|campus|university|square|hall
yurt|yurts & protest*|square|erect*
round-the-clock|24-hour|overnight .. protest|vigil|picket
permanent .. protest|picket
maidan & tents|camp|square
pitched|pitch .. tents|tent
die-in|die-ins|teach-in|sleep-in|love-in|lie-in
[form blockade]
block|blocks|blocked|blocking|obstruct*|barricad*|cut|closed|shut .. road|roads|highway|highways|motorway|traffic|railway|lanes|bridge|bridges|street|streets|intersection|junction|port|border|tracks|entrance|entrances|avenue|route|runway|tunnel
road|highway|traffic|rail|railway|border|port blockade|blockades|block|blocks|closure
road-block|road-blocks|roadblocks|chakka jam
barricade|barricades & protesters|road*|tyres|tires|streets
burning .. tyres|tires|barricades
blocked off
rasta|rail roko
sit|sat|sitting|lay .. on|in|across .. road|rails|tracks|highway
blockading
gherao|gheraoed
[form online]
online|virtual|digital|internet|twitter|web .. protest|rally|action|campaign|demonstration|petition|vigil|march|strike|meeting|flash
video appeal|appeals|message
hashtag|hashtags
petition & online|signed|signatures
navigator|maps & protest*|comments
[form other]
flash-mob|flash mobs|flash-mobs
performance|performances|happening|art & protest*|activist*|street|action
human|living|solidarity .. chain|chains
chain .. of .. solidarity|people|women
boycott|boycotts
sticker|stickers|leaflets|leaflet|graffiti|ribbons|ribbon & protest*|activist*|detain*
pot-banging|cacerolazo
banging .. pots
noise protest|demonstration
concert|festival|screening|reading & protest*|banned|lgbt|police|solidarity
bed-in|kneel-in
subbotnik
leafleting|leafletting|canvassing
torches|flashlights|flashlight
white sheets|paper
running|run & protest*|solidarity
car horns
fast & protest*|relay|hunger

[ground national_security]
national|state security|defence|defense
security of .. country|nation|state|army|military
threat to .. security|state|statehood|sovereignty|constitutional
threat|threaten* .. to|the .. national|state|security|sovereignty|territorial
special military operation
partial mobilisation|mobilization
mobilisation|mobilization & refus*|ban|bans|banned|banning|cite|cites|cited|citing|security|during|period
sovereignty|territorial integrity
constitutional order & threat*|cite|cites|cited|citing|ban|bans|banned|banning|overthrow|violent
war|wartime .. time|conditions|period & ban|bans|banned|banning|refus*|cite|cites|cited|citing|restrict*
during .. wartime|war|hostilities
military operation & ban|bans|banned|banning|refus*|cite|cites|cited|citing
separatis* & ban|bans|banned|banning|cite|cites|cited|citing|refus*|police|claim*
sensitive|strategic|secure .. facility|facilities|site|sites|area & ban|bans|banned|banning|refus*|cite|cites|cited|citing
subversi* & ban|bans|banned|banning|cite|cites|cited|citing|law
hostile .. states|state|forces & ban|bans|banned|banning|cite|cites|cited|citing|law
[ground emergency_regime]
emergency .. rule|regime|law|laws|regulations|decree|situation|powers & ban|bans|banned|banning|refus*|cite|cites|cited|citing|prohibit*|because|due|under|restrict*
martial law
state of .. emergency|siege|war|exception & ban|bans|banned|banning|refus*|cite|cites|cited|citing|prohibit*|because|due|under|restrict*|during
high|heightened|elevated alert|readiness
high .. alert|readiness .. regime|mode|status
curfew & dispers*|violat*|ban|bans|banned|banning|breach*|break*
counterterrorist|counter-terrorist|counterterrorism|counter-terrorism|anti-terrorist|antiterrorist operation|regime
cto & regime|introduced
drone|drones|missile|missiles|air|uav .. danger|threat|threats|attack|attacks|raid|raids|alert|strikes
shelling|bombardment|air-raid & ban|bans|banned|banning|refus*|cite|cites|cited|citing|cancel*|danger|threat
security situation|regime & ban|bans|banned|banning|refus*|cite|cites|cited|citing|due|because
special .. legal|security regime
yellow|medium|"yellow" .. level|terrorist .. threat|danger|level
border|frontline .. zone|region & ban|bans|banned|banning|refus*|cite|cites|cited|citing
operational situation|environment
[ground public_safety]
safety|security .. of .. participants|people|citizens|public|residents|protesters|marchers|attendees|those|all|population|others|event|residents
ensure|ensuring|guarantee|guaranteeing|protect|provide|maintain .. safety|security
not|unable|cannot|impossible .. ensure|guarantee|provide .. safety|security
safety|security .. concerns|concern|grounds|reasons|considerations|requirements|issues|risk|risks|situation|threats|measures
concerns .. for|about|over .. safety|security
risk|danger|threat|hazard .. to .. life|lives|health|safety|participants|public|people|citizens
terror|terrorist|terrorism|attack|attacks .. threat|threats|attack|attacks|danger|alert|act|acts|risk
threat|risk|danger|possibility|possible .. of .. attack|attacks|terror|terrorist|terrorism|stampede|crush
terrorist attacks|act|acts|attack
stampede|crush|overcrowding|crowd & risk|danger|safety|fear*|avoid|prevent|cite|cites|cited|citing
crowd .. control|safety|crush
unsafe|dangerous|hazardous|insecure
fire .. safety|hazard|risk
heat|weather|storm|ice|icy|slippery|snow|flood & cancel*|ban|bans|banned|banning|refus*|safety|cite|cites|cited|citing
emergency condition|building
lack|insufficient|shortage|not enough|inadequate .. of|police|security .. police|officers|security|manpower|resources|stewards
public safety|security
loss of life
intelligence .. that|of|suggest* & ban|bans|banned|banning|march|rally|refus*|police
[ground public_order]
public order|disorder|disorders|tranquillity|tranquility|peace
public .. disturbance|nuisance|unrest
disorder|disorders|riot|rioting|mayhem|chaos|anarchy|unrest|hooliganism|vandalism|lawlessness|disturbances|disturbance & ban|bans|banned|banning|cite|cites|cited|citing|fear*|avoid|prevent|risk|refus*|likely|could|dispers*|possible|expected|threat*
mass disorder|disorders|riots|unrest
breach|breaches|breaching|disturb*|disrupt*|violat* .. of|the .. peace|order
maintain|maintaining|preserve|ensure|uphold|keep|restore .. law|order|peace|calm
law-and-order
law and .. order
provocation|provocations & possible|avoid|prevent|risk|threat|ban|bans|banned|banning|refus*|cite|cites|cited|citing|fear*
violence|violent & ban|bans|banned|banning|banned|aim|plan*|fear*|risk|cite|cites|cited|citing|turn*|could|may|prevent|avoid|likely|incit*|become|history
incit* .. violence|hatred|unrest|riots|enmity|disorder
likely|could|may|might|would|risk .. lead|result|turn|cause|trigger|provoke|descend .. violence|disorder|unrest|clashes|violent|riots|chaos
threw|throwing|thrown|hurled .. stones|bottles|objects|missiles|bricks|petrol & police|dispers*|said|after
attacked|attacking .. police|officers & dispers*|after|said|because
loot|looting|looters|vandals|criminals|hooligans|arson|infiltrat*|hijack* & march|rally|protest*|police|ban|bans|banned|banning
internal security act
unlawful assembly
security threat|threats
tension|tensions & ban|bans|banned|banning|cite|cites|cited|citing|avoid|prevent|refus*
mass rioting
anti-social|antisocial .. elements
disturb* .. order|peace|tranquility
obstructing|resisting|disobey* .. police & dispers*|after|said
[ground counter_event]
counter-demonstration|counter-demonstrations|counter-protest|counter-protests|counter-rally|counterprotest|counterdemonstration
rival|opposing|competing|another|other .. rally|rallies|march|group|groups|demonstration|demonstrations|protest|protests|supporters|picket|camp & ban|bans|banned|banning|refus*|cite|cites|cited|citing|clash*|same|avoid|prevent|conflict*
clash|clashes|confrontation|confrontations|conflict .. between|with & ban|bans|banned|banning|refus*|cite|cites|cited|citing|fear*|avoid|prevent|risk|likely
pro-government|ruling-party|party's .. rally|event|march & same|ban|bans|banned|banning|refus*|day|place
two .. rallies|groups|marches|parties & same|clash*|avoid|ban|bans|banned|banning
conflicting|conflict .. events|event|parties
far-right|nationalists|opponents|radicals & threat*|clash*|attack*|ban|bans|banned|banning|refus*|safety|cite|cites|cited|citing
[ground public_health]
covid|covid-19|covid's|coronavirus|corona|sars-cov-2|virus|omicron|ebola|cholera|influenza|flu|polio
anti-covid|anti-epidemic|anti-coronavirus|anti-pandemic
epidemics|epidemiologic|epidemiologically|epidemiological .. situation|restrictions|reasons|well-being
sanitary-epidemiological|sanitary .. restrictions|rules|requirements|measures|situation|norms|doctor|service
lockdown & ban|bans|banned|banning|refus*|cite|cites|cited|citing|rules|restrict*|pandemic
social|physical distancing|distance
social-distancing
quarantine .. restrictions|measures|rules
health .. emergency|risk|concerns|situation|measures|regulations|protocols|officials|grounds|crisis|safety
infection|infections|contagion|outbreak|spread .. of .. disease|virus|covid*|coronavirus|infection
spread of
vaccin*
mask|masks & rules|mandatory|wear*|requirement*|epidem*
restrictions .. on|due|because|introduced .. mass|public|gatherings|covid*|coronavirus|pandemic
rospotrebnadzor
limit|limits|restriction|restrictions .. on .. gatherings|gathering|mass
number .. of .. people .. gather|indoors
[ground morals]
public morals|morality|decency
moral|morals|morality|ethics|decency|immoral|indecen*|obscen* & ban|bans|banned|banning|refus*|cite|cites|cited|citing|values|public|law
traditional|family|spiritual|religious|national|moral|islamic|christian .. values|principles|norms|traditions
gay|lgbt|homosexual|non-traditional|nontraditional .. propaganda|relations|lifestyle|agenda|orientation
propaganda .. of|among
protect*|protection|harm|influence .. of|to|the .. minors|children|youth|family
minors|children & propaganda|protect*|harm*|morals|presence|ban|bans|banned|banning|refus*|playground|school
proximity|near|close .. to .. school|schools|kindergarten|children's|playground
promot* .. homosexual*|lgbt|gay
culture|cultural|customs .. norms|sensitivities|values & ban|bans|banned|banning|refus*|cite|cites|cited|citing
[ground rights_of_others]
rights .. of .. others|residents|citizens|people|third|businesses|other|persons|public|pedestrians
rights and .. freedoms|interests .. of
inconvenienc*|nuisance
interests .. of .. residents|citizens|others|businesses
disturb*|disrupt*|interfer* .. residents|public|neighbours|neighbors|businesses|business|shops|people|life|lives|livelihoods|students|classes|patients|rest|hospital|work|shoppers|tourists
noise & residents|complain*|ban|bans|banned|banning|refus*|level*|loud
religious .. feelings|sentiments|sensitivities|sites|places|believers
feelings|sentiments .. of .. believers|citizens|faithful|residents|religious|veterans
offend*|insult*|hurt .. believers|religious|feelings|residents|sentiments
complaints|complaint|opposition|objections|appeals|concerns .. from|by|of .. residents|locals|businesses|neighbours|neighbors|parents|citizens|believers|traders|shopkeepers
livelihood|livelihoods
economic|economy|business .. losses|activity|damage|disruption & strike|ban|bans|banned|banning|protest*|rall*|block*
access .. to .. shops|homes|buildings|hospital|businesses|offices
rest .. of .. citizens|residents
violate|violates|violated|violating|infring* .. rights
daily|normal life & disrupt*|ban|bans|banned|banning|affect*|public
[ground traffic]
traffic .. jams|jam|congestion|disruption|disruptions|problems|flow|safety|reasons|concerns|obstruction|chaos|hazard|regulations
obstruct*|hinder*|hamper*|interfer*|imped*|disrupt*|block*|affect*|paralys*|paralyz* .. traffic|pedestrians|transport|vehicles|passage|movement|roads|road|roadway|pedestrian|motorists|street|streets|public
movement|passage|flow .. of .. traffic|vehicles|pedestrians|transport|people|citizens|cars
traffic & because|due|citing|disrupt*|obstruct*|refus*|ban|bans|banned|banning|would|said|hinder*|interfer*|problems
public transport|transportation
road|street|streets|roads .. closure|closures|busy|safety|accident|narrow|main|blocked|blocking|obstruct*
pedestrian|pedestrians .. traffic|zone|zones|crossing|safety|walkway|walkways|flow
congestion
transport .. infrastructure|accessibility|operation|interchange|system|links|services|department
roadway|carriageway
emergency|ambulance .. vehicles|access|services|ambulances & block*|obstruct*|access|hinder*
parking & refus*|space|lot|cars
route .. too|passes|through|along|was|is|blocks
busy .. street|road|area|intersection|square
metro|subway|station .. entrance|exit|entrances & obstruct*|block*|refus*|near
[ground capacity]
too many|large|small|crowded|narrow & participants|people|square|street|venue|site
exceed* .. number|limit|capacity|permitted|declared|authorised|authorized|maximum|norm|allowed
maximum .. occupancy|capacity|number
capacity .. of|limit|exceed*|insufficient|not
number .. of .. participants|people .. exceed*|exceeds|exceeded|more|limited|than|greater
more than .. allowed|authorised|authorized|permitted|declared|announced|expected
not .. accommodate|fit|hold|enough .. people|number|many|space|room|participants
insufficient|not enough|lack|no space|room
cannot|unable .. to .. accommodate
size of .. square|venue|crowd|area
occupancy
limit .. of .. people|participants|persons
[ground site_occupied]
another|other|different|rival|parallel|cultural|sports|sporting|festive|planned|mass|scheduled|public|city|official|holiday|children's .. event|events|activity|activities|action|celebration|celebrations & same|refus*|planned|already|place|time|deny|denies|denied|denying|denial|cite|cites|cited|citing|square|site|venue|scheduled|held|date|park|because|due|reject*|booked|occupied|simultaneous*
already .. booked|occupied|taken|reserved|scheduled|planned|applied|allocated|busy|filed|hired|given|promised|hosting|holding|submitted
booked|occupied|reserved|taken|busy|unavailable & square|site|venue|place|park|stadium|hall|location|grounds|date|street
square|site|venue|place|park|stadium|hall|location|grounds|date|street .. unavailable|occupied|busy|booked|taken|reserved|closed|used
repair|repairs|renovation|renovations|reconstruction|construction|maintenance|landscaping|restoration|refurbishment|excavation|roadworks|improvement .. work|works
renovat*|refurbish*|repairs|reconstruct*|roadworks|roadwork|landscaping|restoration
under .. construction|repair|renovation|reconstruction|repairs|maintenance
closed for
snow|leaves|garbage|street .. removal|clearing|cleaning
cleaning .. snow|territory|square|streets
christmas|new|ice|skating|farmers'|harvest|book|trade|spring|agricultural|easter|holiday .. fair|market|tree|rink|town|decorations|festivities
fair|market|festival|exhibition|concert|carnival|rehearsal|rehearsals|marathon|tournament|competition|competitions|celebration|celebrations|festivities|ceremony|parade|subbotnik|training|exercises & square|site|venue|place|same|refus*|deny|denies|denied|denying|denial|cite|cites|cited|citing|because|due|already|scheduled|planned|booked
simultaneous*|concurrent* & event*|held|planned|square
same|that time|place|day|date|spot|venue|square & event*|planned|another|other|already|held
rehearsal|rehearsals .. parade|victory|for
preparations|preparation .. for & holiday|celebration*|event|festival|parade|square
conflict* .. with .. event|events|festival|celebration*|another|other
[ground site_not_allowed]
too .. close|near .. to
proximity .. to|of
close|near|adjacent|next .. to .. government|administration|court|parliament|president*|embassy|palace|residence|hospital|school|military|prison|kremlin|courthouse|facility|building|buildings|ministry|station|church|temple|mosque|monument|railway & ban|bans|banned|banning|refus*|not|prohibit*|allowed|law|deny|denies|denied|denying|denial|cite|cites|cited|citing|route|forbid*
not .. designated|intended|suitable|suited|meant|allocated|permitted|allowed|approved|included|listed|appropriate & place|site|venue|square|park|street|area|location|list|event*
unsuitable|inappropriate & place|site|venue|square|park|location
designated|special|specially|designed|specified|authorised|authorized|approved|permitted|allocated .. area|areas|place|places|site|sites|venues|venue|location|locations|zone|zones
no-protest|restricted|high-security|prohibited|protected|red|sensitive|security|closed|buffer|exclusion|protest-free .. zone|zones|area|areas|site|sites|territory & rally|rallies|protest*|<assembly>|refus*|ban|bans|banned|banning|not
territory|area .. adjacent|adjoining|prohibited|restricted
metres|meters|kilometres|kilometers|yards .. of|from .. building|buildings|court|courts|residence|residences|parliament|palace|embassy|government|school|hospital|president*|institution*|administration|premises|site
within .. metres|meters|kilometres|kilometers|yards|radius
law|rules|regulations|act & prohibit*|forbid*|ban|bans|banned|banning & near|within|metres|meters|residences|buildings|courts & rally|rallies|protest*|assembl*|hold*
list .. of .. places|sites|venues|prohibited|permitted|locations|territories|designated
places|sites|squares|areas .. where .. prohibited|forbidden|banned|not|allowed|permitted
prohibited .. place|places|site|sites|area|locations
private .. property|land|territory
property .. of .. university|state|city|company
heritage|historic|historical|cultural|memorial .. site|monument|complex|object|centre|center & refus*|ban|bans|banned|banning|not|cite|cites|cited|citing|prohibit*
border zone|area
hazardous .. production|facility|facilities
government .. quarter|buildings|district & ban|bans|banned|banning|not|prohibit*
only .. in|at .. designated|special|stadium|park|places|places|sites
outside .. designated|permitted|authorised|authorized|approved
[ground aims_unlawful]
principle|principles .. of .. legality|lawfulness|law
legality & principle|violat*|aims|goals|purpose
aim|aims|goal|goals|purpose|purposes|objective|objectives|intention|theme|topic|subject|agenda|slogan|slogans|demand|demands|content|message .. violat*|contrary|unlawful|illegal|contradict*|contravene*|not|breach*|incompatible|unconstitutional|comply|inconsistent|against|illegitimate|unclear|prohibited|unacceptable|extremis*
violat*|contradict*|contraven*|contrary|breach*|incompatible|inconsistent|comply .. principle|principles|constitution|constitutional|law|laws|legislation|legality|decree|criminal|code & aim*|goal*|purpose*|slogan*|theme|refus*|rally|event|ban|bans|banned|banning|reject*
unconstitutional|illegal .. aims|aim|goals|purposes|demands|slogans|purpose
aim*|goal*|purpose* of .. rally|event|action|march|picket|protest|assembly|demonstration
calls|call|calling .. for|to .. overthrow|extremism|violence|illegal|unconstitutional|separatism|change|violat* & ban|bans|banned|banning|refus*|cite|cites|cited|citing|aim*|said|slogan*
banned|prohibited|extremist|forbidden .. symbols|slogans|symbol|flag|flags|symbolism|materials
extremis*|separatis*|terroris* & aim*|goal*|slogan*|ban|bans|banned|banning|refus*|dispers*|organi*
anti-constitutional
not .. provided .. for .. by|in .. law
outside .. competence|powers|scope|jurisdiction
not .. within .. competence|powers|jurisdiction
hate speech|hatred & ban|bans|banned|banning|refus*|slogan*
ideology|"ideology" & ban|bans|banned|banning|refus*
[ground discredits_state]
discredit*|discrediting|discreditation & army|armed|forces|authorities|state|government|country|refus*|ban|bans|banned|banning|image
discredit*
insult*|disrespect*|offend*|denigrat*|defam*|undermin*|tarnish* .. authorities|president|state|government|army|armed|country|leader|institutions|power|king|monarchy|flag|religion|officials|reputation|image|anthem
image|reputation|prestige|honour|honor|dignity .. of .. country|state|president|army|nation|authorities|russia|city|republic
foreign|western|external|outside|hostile .. influence|interference|funding|forces|agents|agent|powers|money|organisations|organizations|intelligence & ban|bans|banned|banning|refus*|cite|cites|cited|citing|dispers*|law|prohibit*|said|claim*
fake|fakes|false information|news|reports|information & army|ban|bans|banned|banning|refus*|cite|cites|cited|citing
anti-state|anti-national|anti-russian|anti-government|unpatriotic|unconstitutional & aim*|activit*|ban|bans|banned|banning|refus*|cite|cites|cited|citing|slogan*|agenda
undermin* .. state|stability|authority|trust|unity|confidence|constitutional|defence
stability & ban|bans|banned|banning|refus*|cite|cites|cited|citing|threat*|undermin*|political
lese-majeste|lese majeste
fascis*|nazi*|nazism & ban|bans|banned|banning|refus*|cite|cites|cited|citing|rehabilitat*
[ground notice_defect]
late|untimely|belated & notice|application|notification|submitted|filed|applied|refus*|reject*|deadline
notice|notification|application|request|letter|paperwork|documents .. late|faulty|wrong|incomplete|defective|incorrect|incorrectly|improper|improperly|invalid|errors|unsigned|not|missing|lacked|failed|did
error|errors|mistake|mistakes|inaccurac*|shortcoming*|deficienc*|flaw|flaws|discrepanc*|irregularit*|omission*|inconsistenc* & notice|notification|application|request|documents|form|paperwork
incorrect|incorrectly|wrongly|improperly|inaccurate|inaccurately .. filled|filed|submitted|completed|indicated|stated|executed|drawn|formatted|form|address|specified|signed|worded
incomplete|missing|insufficient .. information|application|documents|details|data|papers|signature|paperwork
wrong|incorrect|improper .. form|office|date|address|authority|department|body|procedure|template|email|agency|format
missed|miss|after|past|outside|violat* .. deadline|deadlines|timeframe
deadline|deadlines .. missed|passed|expired|violat*|not|submission|filing|for
submitted|filed|sent|received|applied|given|notified .. too|late|early|less|after|before|outside|wrong|short|earlier|days
days .. before|in advance|prior & notice|notification|application|submitted|filed|law|require*
short|sufficient|adequate|enough|proper|timely .. notice
late notice|application|notification|submission
not .. submitted|filed|received|signed|specified|indicated|provided|registered|attached|in .. time|correctly|properly|required|form|person
lack*|absence .. of .. information|documents|details|signature|signatures|passport|data|consent|agreement
fail* .. to .. specify|indicate|provide|meet|comply|submit|sign|state|include|attach|observe|satisfy|give|notify|follow
not|n't .. specify|indicate|meet|comply|contain|include|correspond .. requirement*|law|form|number|purpose|time|route|organiser*|organizer*|procedure|conditions|address
requirements .. of .. law|not .. met|observed
not meet .. requirement*|criteria|standards
procedure|procedural .. violat*|not|errors|reasons|grounds|defects|followed
technical|formal|bureaucratic|procedural|administrative .. reason|reasons|grounds|error|errors|pretext|defects|violations|issues
signature|signatures & missing|lack*|invalid|not|without|refus*|fake
public holiday|holidays|weekend & notice|application|submitted|filed|not
[ground organiser_not_entitled]
not .. entitled|eligible|authorised|authorized|empowered|right|competent .. to .. organise|organize|hold|apply|be|act|submit|stage|call
no|lack*|without .. right|authority|standing|legal .. to .. organise|organize|hold|apply|submit
cannot|can't|may not .. be .. organiser|organizer|applicant
organiser|organizer|applicant|applicants|organisers|organizers .. foreign|agent|convicted|convictions|registered|citizen|record|minor|minors|debts|residence|previously|violat*|liable|entitled|eligible|extremist
foreign agent|agents & organis*|organiz*|refus*|reject*|deny|denies|denied|denying|denial|cannot|ban|bans|banned|banning|right|applicant
unregistered|non-registered|unrecognised|unrecognized|banned|proscribed|outlawed .. group|party|organisation|organization|movement|union|association|organisations
not .. registered|recognised|recognized .. party|organisation|organization|group|movement|legal|officially|with|as|union|ministry|in
registered & party|organisation|organization|group & not|only|refus*
previous|previously|earlier|prior|past|repeated|criminal|outstanding .. offence|offense|offences|offenses|conviction|convictions|violations|violation|record|liability|punished|fined|convicted|involved|brought|prosecuted & organis*|organiz*|applicant*|refus*
unexpunged|outstanding .. conviction
brought .. to .. administrative|responsibility & organis*|applicant*|refus*
only .. registered|citizens|parties|organisations|organizations|legal .. may|can|could|allowed|entitled
under .. age|18|16 & organis*|organiz*|applicant*
not .. citizen|citizens|resident|residents & organis*|organiz*|applicant*|refus*
legal .. entity|status|personality & not|without|lack*|registered|refus*
unlawful association|organisation|organization
splinter|illegal .. group|faction|organisation & ban|bans|banned|banning|refus*|police
[ground not_notified]
unauthorised|unauthorized|unsanctioned|unapproved|unpermitted|unregistered|uncoordinated|unannounced|undeclared|non-approved|unlicensed|uncoordinated|un-sanctioned|nonapproved & <assembly>
not|n't|never sanctioned|authorised|authorized|agreed|coordinated|notified|registered|announced|declared & dispers*|illegal|detain*|police|broke|said|because
without|no|lack*|absence|having no|lacked|any .. permit|permits|permission|permissions|notification|approval|authorisation|authorization|notice|clearance|licence|license|consent|coordination|prior|application
illegal|unlawful .. procession|gathering|assembly|rally|protest|demonstration|march|picket|event|action|meeting|gatherings|assemblies|rallies|protests|demonstrations
fail* .. to .. notify|obtain|seek|apply|inform|get|secure|register|request|coordinate
had not|n't .. applied|notified|sought|informed|obtained|received|asked|requested|permission|been
didn't|hadn't|haven't|hasn't|wasn't|weren't .. permission|permit|notify|apply|obtain|notified|authorised|authorized|approved|sanctioned|applied|sanctioned|registered|informed|asked|notification
nobody|no one|none .. applied|notified|submitted|asked|informed|sought
no .. application|applications|notification|notifications|notice|request|requests|permit|permission .. received|submitted|filed|made|sought|was|were|been|obtained|given|lodged
prior|advance|police .. permission|authorisation|authorization|approval|notice|notification|consent|clearance & without|no|not|lack*|required|need*
despite .. ban|prohibition|refusal & dispers*|broke|illegal|held
violat* .. order|procedure|rules|established .. of|for .. holding|conducting|organis*|organiz*|rallies|public
not .. been .. approved|authorised|authorized|sanctioned|agreed|permitted
illegality & <assembly>
deviat*|departed|strayed .. from .. route|agreed|approved
[ground none_given]
without|no|any|gave|give|giving|offered|provided|stated|specifying .. explanation|explanations|explaining|reason|reasons|justification|grounds|specifying|clarification|citing|comment
unexplained|inexplicably
not|n't|never .. explain|explained|specify|specified|give|given|disclose|disclosed|state|stated|provide|provided|say|elaborate|justify|name|cite .. reason|reasons|why|grounds|explanation|refusal
reason|reasons|grounds .. not .. given|specified|stated|disclosed|explained|provided|named|reported|known|unclear
reason|reasons|grounds|explanation .. unknown|unclear|unspecified|undisclosed
no .. specific|official|clear|particular .. reason|reasons|grounds|explanation
declin* .. to .. explain|give|comment|say|specify
for .. unspecified|unknown|undisclosed|unclear .. reasons|reason
on .. what grounds
[ground other]
state|official|presidential|royal|foreign .. visit|visits|guests|delegation|summit
visit .. of|by .. president|delegation|dignitaries|minister|king|pope|leader
summit & ban|bans|banned|banning|refus*|cite|cites|cited|citing|during|security|because|due
election|elections|vote|voting|referendum|campaign & ban|bans|banned|banning|refus*|cite|cites|cited|citing|during|because|due|silence|period|before
day .. of .. mourning|silence|national
national mourning
mourning & ban|bans|banned|banning|refus*|cancel*|cite|cites|cited|citing
exam|exams|examinations & ban|bans|banned|banning|refus*|cite|cites|cited|citing|students|during
ramadan|holiday|holidays|christmas|independence|victory|anniversary & ban|bans|banned|banning|refus*|cite|cites|cited|citing|because|due|during
world cup|olympics|olympic|championship|eurovision & ban|bans|banned|banning|refus*|cite|cites|cited|citing|during|security|decree
lawn|lawns|grass|greenery|plants|flowerbeds
weather|wind|rain|storm & cancel*|refus*|ban|bans|banned|banning|cite|cites|cited|citing|because|due
competence|competency & not|outside|refus*|other|transfer*
untimely|inexpedient|inexpedience|inappropriate|inexpediency
sub judice
court .. order|ruling|injunction|case & ban|bans|banned|banning|refus*|cite|cites|cited|citing|pending

[stage notified]
applicant|applicants|notifier
application|applications|notice|notices|notification|notifications|request|requests|letter|paperwork|bid .. submitted|filed|lodged|sent|hold|made|received|refus*|reject*|pending|registered|returned|considered
submitted|filed|lodged|sent|submitting|filing|handed .. application|applications|notice|notification|request|letter|paperwork|documents|petition
applied|applying|apply|applies .. for|to
asked|requested|sought|seeking|requesting|asking|seek .. permission|permit|permits|approval|authorisation|authorization|clearance|use|nod|consent
notified|informed .. authorities|police|mayor|council|city|administration|government|officials|municipality|of
gave|given|served .. notice
who .. applied|submitted|filed|notified
signed|signing|signatories|signatory .. application|notice|notification
permit application|applications
pending
requested .. for|on|by
had .. applied|notified|submitted|requested|asked
[stage announced]
announced|announcing|announce|announces|announcement & <assembly>|gather*|plan*|date
call|calls|called|calling .. for|on|to .. <assembly>|rally|protest|gather|march|strike|streets|take|supporters|people|citizens|demonstrations|come|join|mass|nationwide
appeal|appeals|appealed|invited|invitation|urged|invite .. to .. <assembly>|come|gather|join|attend|protest|supporters|take|streets
plan|plans|planned|planning|intend*|intends|intention|preparing|prepare|prepares|prepared .. to .. hold|march|protest|rally|gather|stage|demonstrate|organise|organize|picket|strike|take|lay|come|go
plans|plan|preparations .. for .. <assembly>
planned|scheduled|slated|announced|appointed|proposed .. for|on
planned|scheduled|upcoming|forthcoming|proposed|announced|impending|looming|anticipated <assembly>
ahead .. of .. <assembly>|planned
on .. eve .. of .. <assembly>
before|prior .. to|the .. <assembly> & planned|arrest*|detain*|visit*|warn*|called
day|days|hours|week before & <assembly>
advertis*|publicis*|publiciz*|promot* .. <assembly>|meeting|event
posters|leaflets|flyers|post|posts & calling|call|invit*|announc*|gather*
wanted|want|wants|hoped|meant|mean .. to .. hold|march|protest|rally|gather|stage|demonstrate|organise|organize
was|were|is|are .. due|scheduled|planned|slated|supposed|expected .. to|for|on .. take|held|begin|start|gather|monday|tuesday|wednesday|thursday|friday|saturday|sunday|hold|march
supposed|due to .. take|start|begin|be|hold|march|gather
to be held|staged
will .. take place
will .. be held
will .. gather|march|rally|protest|strike
[stage discussed]
discussed|discussing|discuss|discussion|discussions|talked|talking .. about|of|the|possibility|possible|idea|in|holding|going|on .. <assembly>|protest|rally|protests|action|actions|possibility|organising|organizing|holding|going|picket|chat*|protesting
possibility|possible|idea|potential .. of|to .. <assembly>|holding|rally|protest|action|staging|organising|organizing
chat|chats|group|groups|channel .. in .. which|where .. discussed|planned|organised|organized
proposed|proposing|suggested|suggest|considering|consider|thinking|thought .. to|of|about|going|holding .. rally|protest|march|hold|go|gather|picket|strike|come|out|<assembly>
rumour|rumours|rumor|rumors & <assembly>
only .. discussed|talked|considered|possibility|thinking
not .. yet .. announced|applied|submitted|decided
alleged|suspected|supposed|possible|rumoured|rumored .. plans|plan|<assembly>
conspir*|plotting .. to .. protest|hold|organise|organize & <assembly>
before .. it .. announced|planned
coordinat* .. in .. chat|telegram|whatsapp
[stage refused]
banned|prohibited|outlawed .. <assembly>
not sanctioned|authorised|authorized|agreed|coordinated & <assembly> & detain*|dispers*|police
refused|denied|rejected|declined|banned|prohibited|turned|withheld|forbade|forbidden|blocked .. <assembly>|permission|permit|permits|application|applications|authorisation|authorization|request|approval|by|down
despite .. ban|refusal|prohibition|rejection|being|the|order|injunction|court|warnings & <assembly>|protest*|ban|banned|refus*|held|gather*|march*
after .. refusal|ban|rejection|being|authorities|city|police .. refused|denied|rejected|banned|hold|permission|approve
defiance|defied|defy|defying|flouting|flouted|spite .. ban|order|prohibition|curfew
had .. banned|refused|denied|rejected|prohibited|forbidden
that .. police|authorities|city|court|government .. banned|prohibited|refused|denied|forbidden|rejected
ban|prohibition .. on .. <assembly>
permission|permit|application|request .. refused|denied|rejected|declined|withheld|not
without .. permission|permit|approval|authorisation|authorization
[stage permitted]
agreed|legal|cleared|coordinated|lawful <assembly>
officially sanctioned|approved|permitted|authorised|authorized|agreed
permission|permissions|permit|permits|approval|authorisation|authorization|clearance|consent|go-ahead|nod|licence|license .. granted|given|received|obtained|issued|secured|cancel*|revok*|withdrawn|for|rescinded|to
received|got|obtained|secured|granted|given|gave|won|issued|had|have .. permission|permit|permits|approval|authorisation|authorization|clearance|consent|nod|go-ahead
previously|earlier|initially|already|originally|officially .. approved|permitted|allowed|agreed|authorised|authorized|sanctioned|cleared
agreed|approved|sanctioned|authorised|authorized|coordinated|cleared .. by|with .. authorities|police|city|mayor|council|government|municipality|administration|court|officials
allowed|permitted .. to .. hold|march|rally|gather|protest|demonstrate
letter .. of .. no objection
police|city|authorities .. approved|permitted|agreed|allowed|sanctioned|authorised|authorized
designated .. place|area|route
agreed .. route|place|time|number

[identified_by chat_membership]
chat|chats|group|groups|channel|chatroom|chatrooms|community|chat-room .. member|members|membership|participant|participants|subscriber|subscribers|administrator|admin|admins
member|members|participant|participants|subscriber|subscribers|admin|admins|administrator|administrators .. of|in .. chat|chats|group|channel|telegram|whatsapp|chatroom|chatrooms|community
subscrib*|subscription|subscriptions .. to .. channel|channels|telegram|chat|group
membership|participation|activity|correspondence|messages|message|comments|participating|taking|being|active|wrote|writing|posted|registered .. in|of|on|part .. chat|chats|group|telegram|messenger|whatsapp|chatroom|chatrooms|channel|viber
who .. in .. chat|chats|group|chatroom|chatrooms|telegram
was|were|being .. in .. chat|chats|chatroom|chatrooms|group|telegram
infiltrat* .. chat|chats|group|groups|channel|chatroom
read|reading|monitored|monitoring|reads|monitor .. chat|chats|correspondence|messages|group|chatroom|telegram
chat list|lists|members
joined|joining .. chat|chats|group|channel
screenshot|screenshots .. of|from .. chat|chats|correspondence|group|messages
through|from|via|using|by .. telegram|chat|chats|group & found|identified|traced|tracked|learned|knew|know|figured|located|phone*
leaked .. chat|members|subscribers
[identified_by application]
from|through|by|in|via .. application|applications|notice|notification|notifications|request|petition & found|traced|identified|visited|called|address*|names|signed
signed|signing|signatory|signatories|signature|signatures .. application|notice|notification|petition|letter|appeal|request|under
applicant|applicants & visit*|called|summon*|warn*|phone*|threat*
organiser|organizer|organisers|organizers .. listed|named|indicated|application|notice
names .. on|in|from|under .. application|notice|notification|petition|appeal|letter
indicated|listed|stated|given|specified .. in|on .. application|notice|notification|petition|appeal
whose .. names|signatures|addresses .. on|in
filed|submitted .. application|notification|notice & visit*|called|summon*|came|warn*
passport .. data|details & application|notification|provided|gave
[identified_by informer]
informer|informers|informant|informants|snitch|snitches|snitching|mole|moles|informed|tipoff|tip-offs|stool|whistleblower|stoolpigeon|provocateur|provocateurs|spies|plant
tip|tips .. from|off|by|about|received|anonymous
tipped off
denunciation|denunciations|denounced|denounce|denouncing|denouncer
reported .. by .. neighbour|neighbor|neighbours|neighbors|colleague|colleagues|student|students|teacher|parents|resident|passenger|activist|citizen|vigilant|relative|user|acquaintance
complaint|complained|complaints|statement|report|call .. by|from|of .. neighbour|neighbor|neighbours|neighbors|colleague|colleagues|resident|activist|citizen|passer-by|patriotic|deputy|vigilant|pro-government|pro-kremlin|colleague|parent|parents|user|blogger
neighbour|neighbor|neighbours|neighbors|colleague|colleagues|classmates|teacher .. reported|complained|called|informed|denounced|told|betrayed|snitched
hotline
undercover|plainclothes .. agent|agents|officer|officers
betrayed
handed .. over .. list|names
anonymous .. complaint|tip|letter|report|call
at .. request|complaint .. of
source .. in|inside|among .. chat|group
[identified_by camera]
facial|face|video|image .. recognition|identification|recognizing
facial-recognition|face-recognition|recognition
cctv|camera|cameras|video|surveillance|footage|photo|photos|photographs|drone|sphere|"sphere"|recording|recordings|pictures|images & identif*|recogni*|found|tracked|traced|caught|spotted|detain*|located|figured
cctv|surveillance|camera|cameras|security|street|metro|subway|city|video|drone|entrance .. footage|camera|cameras|recordings|images|video|system|recording|surveillance|monitoring
from|through|via|using|thanks .. camera|cameras|footage|cctv|recordings|images|photos|photographs
video .. footage|surveillance|recordings|materials|camera|cameras
recognised|recognized|identified|spotted|seen|caught|filmed|captured .. on|in|from|by|through|via|using .. camera|cameras|footage|video|photo|photos|cctv|photograph|film
safe|smart city
filmed|photographed .. by .. police|plainclothes|officers|drone
findface|ntechlab|clearview
system .. recognized|recognised|identified|recognition
number|licence|license plate|plates
drone footage
[identified_by operator_data]
mobile|cell|cellular|phone|telephone|telecom|communications|network|subscriber|billing|sim|tower|geolocation|location|roaming|operator|operators|imei|gps|cellphone .. data|records|operator|operators|location|signal|towers|tower|information|numbers|metadata|provider|companies|tracking|details
phone|phones|smartphone|telephone .. was|were|located|registered|in|at|near|seen|connected|tracked|geolocat* .. zone|area|square|place|vicinity|location|near|tower|base|rally|protest|network
tracked|traced|located|identified|found|pinpointed .. by|through|via|using|from|their|his|her .. phone|phones|mobile|cell|location|signal|data|number|numbers|billing|geolocation|gps|sim|bank|card|transaction
numbers .. of .. phones|phone|subscribers|mobile|mobiles
phones .. in|near .. area|zone|vicinity|square
base|cell|mobile|cellular station|stations|tower|towers|site
geolocat*|geo-location|geotag*|triangulat*|geodata|gps
billing & phone|data|operator|calls
wiretap*|intercepted|tapped .. phone|calls|conversations|call|telephone
stingray|imsi
bank|card|payment|transaction|transactions|troika|transfers|donations|donation .. data|records|card|cards|payments|transfers|account
internet provider|providers
ip address|addresses
phone book|contacts & found|seized|identified
call logs|records|log
digital .. footprint|traces
[identified_by post]
post|posts|posting|postings|repost|reposts|reposting|comment|comments|tweet|tweets|story|stories|status|publication|publications|video|sticker|stickers|like|likes|livestream|message|messages & social|facebook|instagram|vkontakte|twitter|telegram|tiktok|online|page|network|networks|media|account|whatsapp|x|vk
for|over|because|after|due|regarding|about .. post|posts|posting|repost|reposts|comment|comments|tweet|tweets|publication|publications|video|story|stories|stickers|status|message|messages|livestream|retweet
social media|network|networks .. post|posts|account|accounts|comment|comments|activity|page|pages|publication|publications|profile|profiles|message|messages|video|videos|users
online .. post|posts|comments|activity|messages|calls|publications|video
posted|posts|published|shared|reposted|retweeted|commented|wrote|liked|streamed .. on|in|to|online|social|about .. facebook|instagram|vkontakte|twitter|telegram|tiktok|social|page|online|whatsapp|story|account|vk|youtube|internet|protest
used .. social .. media|networks
facebook|instagram|vkontakte|twitter|telegram|tiktok|whatsapp|vk|weibo|wechat .. post|posts|page|account|story|stories|comment|message|status|video|profile
hashtag|hashtags
monitoring .. of .. social|internet|networks|media|online
[identified_by earlier_list]
list|lists|database|databases|register|registers|records|file|files|card|dossier|dossiers .. of|with|on .. activists|participants|detainees|protesters|those|names|people|previously|persons|opposition|extremists|women|organisers|organizers|potential|unreliable|students|political
previously|earlier|already|formerly|repeatedly|before .. detained|arrested|fined|participated|attended|took|registered|punished|protested|charged|listed|identified|known|involved|been|convicted|prosecuted|jailed
known .. to .. police|authorities|security|activists
known|prominent activists|activist|organisers|organizers & visit*|list|home|homes|police|detain*
police|preventive|watch|black|wanted|special|operational|their .. list|lists|database|register|records|registry|registration|blacklist|watchlist
preventive .. registration|register|list
blacklist|watchlist|watchlists|watch-list
who .. had|have .. previously|earlier|already|once|before .. detained|arrested|participated|protested|attended|fined|taken
past .. participation|protests|arrest|detention|arrests|detentions
on the .. radar
those who .. attended|took|participated|detained|arrested .. earlier|previous|before|last
usual suspects
criminal|police record|records
[identified_by unknown]
not|n't|no|nobody|unclear|unknown|wonder*|mystery|idea|puzzled|how .. know|knew|known|how|idea|clear|found|find .. how|found|find|got|obtained|learned|address|us|me|them|her|names|number|numbers
how .. they|police|officers|authorities|he|she|it .. found|find|got|know|knew|identified|obtained|learned|learnt|figured|traced|tracked|located .. us|me|them|him|her|out|address|addresses|number|numbers|names|name|phone|participants|about
unclear|unknown|mystery|puzzle .. how|where .. police|they|authorities|officers|found|got|obtained|identified|number|address
idea .. how|where
where .. got|get|obtained|find|found .. number|numbers|address|addresses|phone|names|data
somehow|some .. found|got|way|learned|identified|obtained|knew

[cue negation]
cannot|can't|couldn't|won't|isn't|aren't|don't|doesn't|hasn't|haven't|hadn't|wouldn't|shouldn't|needn't
hardly|barely|scarcely
fail*|failed .. to
refrain* from
without .. incident|incidents|arrests|violence|interference|any|intervention
peacefully
no .. arrests|detentions|incidents|violence|injuries|casualties|reports|one|clashes|intervention
not .. been|be|was|were
avoid*
instead of
rather than
absence of
[cue hypothetical]
shall
likely|unlikely|potential|potentially|presumably|perhaps|maybe|probably
threat of|that
risk*|risked|risking
prepar*|preparing|prepared .. to
propos*|suggest*|consider*|considering|mull*|weigh* .. to|whether|ban|the
worr*|concern*|afraid|dread* .. that|of|about|over
promis*|vow*|pledg* .. to
in case|event .. of
in order to
ready|willing|set|poised|bound .. to
hope|hopes|hoped|hoping|wish*
rumour*|rumor*|speculat*
was|were to be
suppos*|assum*|imagin*
provided that
should .. they|be|any
lest
[cue demand]
call|calls|called|calling .. upon
demand|demands|demanded|demanding
urge|urges|urged|urging
ask|asks|asking .. for|that
appeal|appeals|appealed .. to|for
insist*|press* .. for|on|that
plead*|beg|begged|implor*
want|wants|wanted .. to|their|the
must|need|needs|ought .. to|be
request*|petition|petitions|petitioned
condemn*|denounc*|protest|criticis*|criticiz*|deplor* .. against|the|by
release all|immediately
[cue history]
year|years|decade|decades|century|centuries|months ago
years|decades earlier|later|before
back in
in|since|during|from|of .. 1937|1962|1968|1979|1986|1989|1990|1991|1993|1995|1999|2000|2001|2004|2005|2006|2007|2008
soviet-era|stalin|stalinist|tsarist|ussr|gdr|perestroika|apartheid|nazi-era
historic|historical|historically
last .. year|decade|century
in the .. past|1980s|1990s|2000s|70s|80s|90s
first time since
used to
born .. in
[cue statistic]
since .. january|february|march|april|may|june|july|august|september|october|november|december|beginning|start|then
in|over|during|for|within .. past|last|first|previous .. year|years|months|decade|half|quarter|weeks|six|three|month
altogether|overall|cumulatively
according to .. statistics|data|report|figures
annual|yearly|monthly|quarterly|percentage|proportion|average|rate|statistics|statistical|data|figures|rankings|index
compared .. to|with
more|fewer|less .. than .. last|previous|year
times|fold .. more|less|higher
every|each day|year|week|month|third|second
during the .. year|period
number .. of .. cases|protests|detentions|prosecutions|refusals|arrests .. rose|grew|increased|fell|decreased|doubled|has
throughout|across .. year|years
in 2019|2020|2021|2022|2023|2024 alone
often|usually|regularly|frequently|routinely|repeatedly|systematically|always|typically|traditionally
[cue law]
law|laws|code|article|act|section|legislation|constitution|regulation|ordinance .. provides|provide|requires|require|stipulates|states|says|prohibits|prohibit|bans|allows|allow|guarantees|guarantee|permits|punishes|carries|defines|obliges|forbids|stipulate
according .. to .. law|legislation|code|article|act|constitution|rules
punishable|punished by|with
carries|carry .. penalty|maximum|punishment|term
up to .. years|days .. prison|in|jail|imprisonment
liable .. to|for
maximum .. penalty|sentence|fine|term|punishment
entitled|right|rights .. to .. assemble|protest|assembly|peaceful|lawyer|gather|demonstrate|freedom
provid* .. for .. fine|punishment|arrest|liability|up|administrative|criminal
as .. required|provided|prescribed|stipulated .. by
legal|lawful|lawfully .. basis|grounds|right
if you|they|police .. detained|arrested|stopped
must .. be .. notified|submitted|obtained|filed
constitution .. guarantees|article
in accordance with
regulat*|stipulat*|prescrib*
[cue plan]
planned|plans|plan|planning .. for|to|on
schedul*|rescheduled .. for|on|to|at
intend*|aim|aims|expects|going|gearing|preparing to
due|expected|set|supposed|slated|meant|scheduled|bound .. to|for|on|at .. take|begin|start|be|hold|gather|held
will .. take|be|hold|gather|march|rally|protest|begin|start
ahead of|before .. planned|rally|protest|march|demonstration|saturday|sunday
next|coming|upcoming|forthcoming weekend|saturday|sunday|week|month|rally|protest|march|demonstration|monday|tuesday|wednesday|thursday|friday|day
tomorrow|tonight
on the eve
eve of
wanted|want|wants|hoped|hoping|wish|wished .. to .. hold|stage|march|rally|protest|gather
dated|appointed|announced .. for
was|were to have|take|start|begin
proposed .. date|for|on
[cue denial]
deny|denies|denied|denying that|reports|allegations|claims|using|having|any|involvement|beating
denial|refut*|rebut*|debunk*|disput* .. of|that|reports|allegations|claims|account|the
reject*|dismiss*|rebuff* .. claims|accusations|allegations|reports|criticism|accusation
plead*|pleaded .. not guilty
not .. confirm|confirmed|true|happen|correspond|guilty|involved
contrary to
insist*|maintain* .. that|innocen*|not|innocence
false|untrue|fake|baseless|groundless|unfounded|fabricated .. reports|claims|allegations|information|rumours|rumors|accusations|news
contradict* .. claims|reports|police|account|official
disinformation|misinformation
[cue official_speech]
warned|warns|warning .. that|of|against
declared|declares|declare
claimed|claims|claim
spokesman|spokeswoman|spokesperson|spokespeople
statement|press release|communique|communiqué|briefing|address
told .. reporters|journalists|media|briefing|parliament|news|press
press service|office|conference
insisted|stressed|emphasised|emphasized|noted|pointed|added|reiterated|remarked|underlined|recalled|reminded
wrote .. on|in .. telegram|facebook|twitter|x|channel
vowed|promised|pledged|threatened
tweeted|posted
ordered|instructed|directed
quoted
cited|citing|referring|referred

[quantifier some]
some of|were|was|women|people|participants|detainees|protesters|activists|cases|others|demonstrators|journalists|students|places
in some|several|certain|individual|isolated|separate|at .. cases|instances|cities|regions|places|case
one|two|three|several|a few|few|part|a number|five|six|four .. of .. them|women|protesters|participants|detainees|those|demonstrators|activists|people|arrested|detained
at least some
a few|handful
part of .. participants|protesters|them|detainees|crowd
sometimes
[quantifier many]
lot|lots of
many|numerous .. people|participants|women|protesters|activists|others|detainees|were|students|residents|demonstrators|journalists|cases|had|have
a large|great|significant|considerable|growing|huge number|part|many
large numbers
en masse
mass .. detentions|arrests
in droves|numbers|their
[quantifier most]
most|majority .. of|were|women|people|participants|detainees|protesters|them|those|students
the .. majority|bulk|most
vast|overwhelming|absolute .. majority
more than half
almost|nearly all|everyone|everybody|every
bulk of
[quantifier all]
all|every|each|everyone|everybody .. of|participants|detainees|protesters|women|were|those|them|people|activists|present|demonstrators|detained|arrested|journalists|organisers|organizers|three|four|five|six|seven|eight|nine|ten|who|other|members|applicants|defendants|passengers
all .. detained|arrested|present|attending|taking
both .. were|of|women|men|activists|had|detained
everyone .. present|who|detained|there|else|in
without exception
entire .. group|crowd|family|team
whole .. group|crowd|family
anyone .. who|with
any .. person|participant
none of
no one

[approx at_least]
not fewer than
a minimum of
minimum
at the very least
at a minimum
at-least
[approx more]
well over
just over
slightly over|more
upward of
exceeding
exceeded
surpassing|topping|topped
north of
greater than
[approx up_to]
a maximum of
maximum
maximally
not more than
up-to
just under
a little under
[approx about]
close to
approx
approx .
circa
somewhere around
in the region of
in the order of
around about
estimated at
~
≈
±
an|a approximate
tentatively

# Numbers written with a hyphen.
[number 21]
twenty-one
[number 22]
twenty-two
[number 23]
twenty-three
[number 24]
twenty-four
[number 25]
twenty-five
[number 26]
twenty-six
[number 27]
twenty-seven
[number 28]
twenty-eight
[number 29]
twenty-nine
[number 31]
thirty-one
[number 32]
thirty-two
[number 33]
thirty-three
[number 34]
thirty-four
[number 35]
thirty-five
[number 36]
thirty-six
[number 37]
thirty-seven
[number 38]
thirty-eight
[number 39]
thirty-nine
[number 41]
forty-one
[number 42]
forty-two
[number 43]
forty-three
[number 44]
forty-four
[number 45]
forty-five
[number 46]
forty-six
[number 47]
forty-seven
[number 48]
forty-eight
[number 49]
forty-nine
[number 51]
fifty-one
[number 52]
fifty-two
[number 53]
fifty-three
[number 54]
fifty-four
[number 55]
fifty-five
[number 56]
fifty-six
[number 57]
fifty-seven
[number 58]
fifty-eight
[number 59]
fifty-nine
[number 61]
sixty-one
[number 62]
sixty-two
[number 63]
sixty-three
[number 64]
sixty-four
[number 65]
sixty-five
[number 66]
sixty-six
[number 67]
sixty-seven
[number 68]
sixty-eight
[number 69]
sixty-nine
[number 71]
seventy-one
[number 72]
seventy-two
[number 73]
seventy-three
[number 74]
seventy-four
[number 75]
seventy-five
[number 76]
seventy-six
[number 77]
seventy-seven
[number 78]
seventy-eight
[number 79]
seventy-nine
[number 81]
eighty-one
[number 82]
eighty-two
[number 83]
eighty-three
[number 84]
eighty-four
[number 85]
eighty-five
[number 86]
eighty-six
[number 87]
eighty-seven
[number 88]
eighty-eight
[number 89]
eighty-nine
[number 91]
ninety-one
[number 92]
ninety-two
[number 93]
ninety-three
[number 94]
ninety-four
[number 95]
ninety-five
[number 96]
ninety-six
[number 97]
ninety-seven
[number 98]
ninety-eight
[number 99]
ninety-nine
[multiplier 12]
dozen
[vague 0]
a few
few
handful
a handful
numerous
countless
a number of
droves
droves of
busloads
a group of
masses of
scores of
dozens of
thousands of
hundreds and hundreds
tens|hundreds of .. thousands
multiple
various
multitudes

# Round 2: slots said without their own word, in literary, legal and machine-translated prose.
[form march]
walk|walks & students|pupils|march*|anti-graft|night|gladioli|organis*|placard*|petition|police|carnations|flowers|protest*|pipeline|<num2>
anti-graft|night|silent|slow|torchlit|candle-lit|funeral|walking|protest walk|walks|procession|stroll|parade
walked|strolled|ambled|trudged .. to|from|towards|through|across|along
stroll|procession|cortege|column|trek|promenade & protest*|people|women|students|square|organis*
marchers|walkers
[form blockade]
blockade|blockades
sit-down|sit-downs & road|bridge|tram|depot|street|highway|tracks|protest*|avenue|square
sitting|sat|sit .. across|on .. road|rails|highway|bridge|tracks|street
shut .. to .. cars|traffic
keep|kept|block*|clos* .. street|road|bridge|highway|crossing|junction|gate & shut|tractor*|traffic|workers|protest*|pupils|students
spread .. mats|blankets|themselves .. across|on
tractors|pallets|tyres|lorries|trucks ... across|halt .. road|street|ring|highway
blocking|blocked|blocks .. road|traffic|street|bridge|gate|entrance
[form motorcade]
car|motorbike|bike|scooter|tractor|bicycle mob|rally|cavalcade|column|procession|run|convoy|ride
cavalcade|cavalcades|drive-by
tractors & halt|parked|column|convoy|drove
[form gathering]
tea party|parties
picnic|picnics
concentration|concentrations & people|nurses|colleagues|square|notice|teachers|workers
assembled|met .. in|on|at|before|in front|outside
stood|stand|standing .. near|at|by|outside|before|on|in front & people|women|whistles|flags|students|workers|residents|elders
parked .. tractors|cars|taxis
gathering|gatherings|get-together|meet-up
people's gathering
[form picket]
stood|stand|stands|standing .. before|outside|in front|at .. house|ministry|court|parliament|embassy|building|hall|administration|white|prison
picketed|picketing|pickets|picket
placards|posters .. outside|before|at|in front
[form single_picket]
stood|sat|stand|sits|stands ... alone|holding|held & poster|placard|sign|flower|alone|bench
holding|held .. a|handwritten|blank|sign|poster|placard & he|she|citizen|pensioner|teacher|worker|who|one
alone & placard|poster|flower|sign|stood|sat|bench|picket
[form vigil]
stood|stand|standing|sat .. in silence
in silence
candles & stood|held|lit|people|stairs|steps|square
minute|minutes of silence
[form flower_laying]
laid|lay|laying|bring|brought|brings|carried|placed|left .. flowers|carnations|roses|gladioli|wreath|wreaths
flower laying
[form camp]
yurts|yurt|tents|tent|encampment|tent-city
camp & front|tents|days|hall|square|would|ministry|sleep
[form strike]
downed tools
strike|strikes|strikers|striking|walkout|walk-out
stopped work|working
[form other]
round dance|dances
performance|song|singing|concert & protest*|police|square
sat down
[form meeting]
round table|tables
conference|assembly|meeting hall|room
tea|coffee .. with & mayor|deputy|governor|head|officials|administration|rector|me
delegation|delegates|representatives|elders & receive|office|send|governor|meet
indoors
[form rally]
stationary|static
rallies|rally|meeting|meetings & square|banned|prohibited|organis*|applic*|notice

[stage notified]
application|notification|notice|declaration|notifications|applications|papers & <assembly>|mayor*|office|police|refus*|answer|square|walk|picket|city|hall|prefect*|defendant|considered|administration|wrongly
deposited|submitted|filed|handed|brought|sent|lodged|gone|went|given|addressed .. in|its|a|the|their|notice .. declaration|notification|notice|papers|application|letter
had|has|have .. told|informed|written|notified|alerted .. police|mayor|prefecture|district|city|administration|to|mayoralty|command|council
been written|notified|declared|informed
requested .. for
written notice
asked|applied .. for .. permission|square|permit|consent|approval
no notice
for .. which .. no notice
[stage announced]
set|due|intended|slated|billed|fixed|scheduled|planned|called|timed .. for .. monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|noon|today|tomorrow|next
calls|call|calling|appeal|appeals|invitation .. to|on|placed|for|you|circulat*
put|signed|lent .. their|his|her|its|names|name .. to .. call|appeal|names
proposed|suggested|announced|advertised|called|urged|invited .. a|an|the|for|people|on|everyone|supporters .. walk|march|rally|picket|sit-in|vigil|gathering|protest|procession|strike|picnic|streets|to
had .. called|announced|promised|invited|urged .. in|on|facebook|to|for|people|residents
urging people|others|everyone|students
were|was|are going|planning|about|preparing|meaning|hoping .. to .. stand|march|come|gather|hold|picket|rally|protest|go|lay|camp
meant|intend*|wanted|planned|hoped .. to .. hold|stand|march|gather|camp|picket|lay|go|walk
wanted .. to .. rise|come|gather
whoever .. turns|comes|goes .. up|out|tomorrow|today
announc* & march|rally|picket|walk|protest*|gathering|square
[stage discussed]
decided|debat*|argu*|wonder*|discuss*|consider*|talk*|chatted|whisper*|toyed|ponder* .. whether|about|if|over|with|how & come|go|march|picket|flowers|gather*|rally|protest*|chat|carnations|square|memorial
discussed|debated|argued|considered|floated .. in|a|the|memorial|going|rally|about
was|were|been|being discussed|considered|debated|mooted
have|has|had not|n't|never .. announced|decided|planned|applied
only .. argued|talked|discussed|wondered|asked
idea|possibility .. of .. going|coming|holding|standing|marching|rally
[stage refused]
refus*|reject*|declin*|den|denied|denies|veto* .. to .. approve|issue|allow|permit|sanction|authorise|authorize|accept|grant|agree|let
refus*|reject*|denied|vetoed|turned & <assembly>|<application>|permission|permit|certificate|holding|city|mayor*|police|prefect*
object*|objection .. to
forbade|forbidden|forbid|prohibited|banned|outlawed|disallowed & <assembly>|it|prefect*|police|court|walk|picnic|governor
not .. agreed|approved|accepted|permitted|allowed|coordinated|granted|sanctioned|found|authorised & <assembly>|<application>|gathering|walk|notification
inexpedient|inappropriate|inadvisable
invok* .. clause|law|article|section .. against
struck down
was|were|is|been .. denied|refused|rejected|returned|banned|prohibited|forbidden|withdrawn|revoked & <assembly>|<application>|holding|permit & !members & !party
sent|handed|given back
withdrew|revoked|rescinded|withdrawn .. it|consent|permission|permit|its|letter|approval
turned .. down|back
letter .. of objection
[stage permitted]
consent|permission|permit|go-ahead|blessing|nod|clearance & given|gave|granted|received|has|issued|rally|letter
letter .. of no objection
agreed|approved|cleared|allowed|coordinated .. from|by|with .. first|mayor|city|police|akimat|council
took note
green light

[ground public_health]
mosquitoes|mosquito|rats|ticks|pest|rodents|insects|disinfection|fumigation|spraying|poisoned|disinfected|disinsection
virus|coronavirus|covid*|epidemic|pandemic|flu|quarantine|infection|infections|measles|cholera|outbreak
[ground emergency_regime]
martial law|regime
military|security|operational|war situation|conditions|time|operation
state of emergency|alert|siege
missile|drone|rocket|air strike|strikes|threat|raid|danger|attack|attacks|alert|sirens
emergency|earthquake|earthquakes|curfew|wartime|mobilisation & <assembly>|suspend*|prohibit*|banned|refus*|because|not
[ground not_notified]
nobody|no-one|none .. applied|asked|notified|informed|warned
no|without|lacked|lacking|lacks .. permission|permit|notice|notification|approval|consent|application|authorisation|authorization|clearance & disperse*|because|chased|get|police|ended|stopped|militia|broke|court|said|say|says
you .. have .. no .. permission
not .. notified|coordinated|applied & disperse*|because|broke|ended|chased|stopped
illegal|unlawful|unauthorised|unauthorized|unsanctioned|uncoordinated .. event|gathering|rally|action|march|assembly|procession|protest
your .. event|gathering|action .. illegal|unlawful
private territory|property|premises
[ground notice_defect]
day|days|hours|week|minutes .. late|later|earlier|early|ahead|short|before|than|in advance
later|earlier|sooner .. than .. necessary|law|required|provides|deadline|allowed
too late|early
came|come|arrived|received|submitted|filed|brought|handed .. late|later|early|ahead
lack*|miss*|omit*|without|not enclose*|no .. consent|signature|stamp|form|passport|plan|copy|details|address|data|power|clarity|map|list & notice|notification|application|<assembly>|returned|sent
filled|drawn|completed|drafted|signed|addressed .. wrongly|incorrectly|improperly|wrong|out
does|did not .. state|specify|name|indicate|contain|mention|enclose|include .. aims|number|route|organiser|purpose|address|hours|clarity
wrong .. form|office|address|department|date|desk|authority
formalities|formal|technical|procedural .. defects|defect|errors|error|mistake|grounds|irregularities|shortcomings
deadline|deadlines|time limit|limits|term|terms & notice|notification|application|missed|violat*|later|submitted
[ground organiser_not_entitled]
register of .. legal|organisations|organizations|associations|entities|parties
not .. registered|listed|entitled|consist|member|resident|citizen & organis*|organiz*|party|group|union|association|register|movement|applicant
unregistered|unlicensed .. party|group|organisation|organization|union|movement|association
no .. legal standing|status|registration|capacity
foreign agent|agents & organis*|organiz*|applic*|notice|may|refus*|because
previous|earlier|prior|outstanding|two|repeated .. offence|offences|offense|fines|conviction|convictions|violations|arrest
[ground other]
technical reasons|grounds|causes
officers|police|personnel|staff|forces|resources .. needed|busy|deployed|required|engaged|occupied|stretched|elsewhere|tied
not accept|agree|take .. the|offered|other|proposed .. place|site|venue|alternative
unseemly|dignity|image|beauty|season|weather|frost|heat|snow|storm|ice & refus*|because|letter|answer|<assembly>|not|reply
security council|protocol & because|refus*
[ground site_not_allowed]
not .. among|on|in|one .. specialised|specialized|designated|approved|list|places|sites|permitted|determined|hyde
no-protest|protest-free|restricted|closed|forbidden|no-go|red|security|buffer .. zone|zones|area
closer|nearer than|to
within .. metres|meters|yards of
off limits|bounds
not .. intended|meant|designed|suitable|suited|designated|provided .. for & square|park|street|place|road|site|bridge|pavement
specialised|specialized|designated|specially .. place|places|site|sites|areas|location
[ground site_occupied]
reserved|booked|taken|occupied|busy|given|needed|rented|leased|required|earmarked|let|engaged .. for|over|up|by|with|out
taken .. up .. by|with
given over to
stand|stands|standing|stood|put|set ... ice|stage|stalls|rink|slides|tree|tents|marquee|carousel|fair
there .. will|is|are|would .. be .. fair|concert|festival|exhibition|competition|race|celebration|holiday
was|were|is|are .. to .. be .. held & square|forecourt|place|park|day|fair|festival|inexpedient|picket|rally
repair|repairs|works|repaving|reconstruction|landscaping|construction|paving|renovation|maintenance|improvement .. of|on|at|and|are|is|work|in & <assembly>|square|prohibit*|refus*|because|view|park|reply|answer|closed
fair|festival|exhibition|carnival|concert|bicycle|marathon|race|races|clean-up|subbotnik|competition|celebration|celebrations|ceremony|parade|match|market|circus|commencement|rehearsal|championship & <assembly>|square|lawn|park|refus*|answer|reply|letter|place|inexpedient|notice
clean-up|subbotnik|cleaning .. takes|take|is|held|planned|day|there
another|other event|events|action .. there|at|in|on|already|planned|takes
[ground rights_of_others]
residents|neighbours|neighbors|shoppers|tenants|believers|worshippers|traders|merchants|businesses|citizens|patients|customers|third|drivers .. complain*|disturb*|inconvenien*|parties|rights|rest|peace|noise|had|interests|quiet|object*
property|deliveries|rights|interests|freedoms|rest|livelihood .. of .. third|others|other|residents|citizens|parties|people|company|persons
noise & residents|complain*|neighbours|because|banned|prohibit*
disruption .. to .. shoppers|residents|business|businesses|community|life|traders
circulation of goods
[ground traffic]
traffic|trolleybuses|buses|trams|trolleybus|transport|road|roads|pedestrians|highway|parking|passage|motorists|circulation & delay*|obstruct*|disrupt*|interfere*|block*|hinder*|impede*|tie|movement|obstacle|because|reason*|citing|cited
tie|snarl|hold .. up .. traffic
[ground public_order]
peace .. prevails|prevail|prevailing|maintained|kept
clashes|clash|violence|riot|riots|unrest|scuffles|disorder|disturbance|disturbances|breach|breaches|hooligans|vandalism|looting|provocations|provocation .. would|might|could|may|of|are|is|certain|possible|likely|expected|feared|and|"|to & <assembly>|order|refus*|police|prefect*|because|letter|ban*|prohibit*|citing|cites|evok*|risk*|chance|intelligence|danger
violent|radical .. protesters|elements|groups|persons|people
chance|risk|risks|danger|threat|likelihood|possibility|probability .. of .. violence|clashes|disturbance|disturbances|disorder|provocations|unrest|riots|breach
possible|likely provocations|clashes|disorder|violence|unrest|riots
public order|peace|tranquillity|tranquility
[ground counter_event]
rival|other|opposing|second|competing .. collective|group|groups|march|rally|demonstration|organisation|organization|applicants|event|association
same .. place|square|time|hour|day|route|spot|site & another|other|rival|already|group|collective|wants|applied|party|booked
objections|objection|protests|opposition|threats .. of|from|by .. religious|residents|party|parties|groups|right|nationalist*|veterans
[ground none_given]
why .. not|nobody|never|no .. say|said|explain|explained|stated|knows|given
no .. reason|reasons|explanation|explanations|grounds|ground|motive|justification
without .. reason|reasons|explanation|explaining|explanations|motivation|grounds|stating|giving|saying
not .. explain|say|give|specify|state|motivate .. why|reason|reasons|grounds
reason|reasons .. not|unknown|unclear|undisclosed
single|one .. line|word|sentence & answer|reply|letter|request
[ground public_safety]
danger|risk|hazard|threat|safety|crush|crushed|stampede|injury|accident .. to|of|for|people|crowd|participants|being & <assembly>|crowd|people|footbridge*|bridge|station|letter|police|because|refus*
terror|terrorist|security|bomb threat|threats|attack|attacks|alert|danger
people .. being .. crushed|hurt|injured|trampled
unsafe|dangerous|icy|slippery|collapse|falling
[ground morals]
moral|morals|morality|obscene|immoral|indecent|controversial|provocative|vulgar .. development|placards|content|of|slogans|values|dress|and
protect*|protection .. children|minors|family|families|values
minors|children|family|tradition*|religious|values & propaganda|moral*|protect*|display*|homosexual*|prohibit*|banned|order|cites
[ground capacity]
too .. many|small|narrow|crowded|large
not .. room|hold|accommodate|enough|fit .. for|space|many|people
no .. room|space .. for|on
crowding|overcrowd*|congestion
[ground aims_unlawful]
aims|purpose|purposes|slogans|theme|subject|goal|goals & unlawful|illegal|contrary|violate*|contradict*|constitution*|not
[ground discredits_state]
discredit*|insult*|defam* .. army|armed|authorities|state|forces|president|officials
[ground national_security]
intelligence on
security .. of .. state|country|nation

[identified_by chat_membership]
list|lists .. of|from .. its|the|chat|members|subscribers|participants|group
members|member .. list|lists
knew .. every|all|each .. nickname|nicknames|name|message
from .. correspondence|chat|comments & identified|established|subscribers|found|know*|list
correspondence|subscribers|messages & identified|established|found|traced|recognised
in common & chat|group|channel
in .. chat|group .. were|was|had|which|sat
[identified_by application]
who|having|had .. signed|submitted|filed|put .. application|notification|notice|their|her|his|it
name|names|address|addresses|number|surname|surnames .. on|in|from|under|at|given .. application|notification|notice|letter|form
[identified_by informer]
somebody|someone|anybody .. must|had|has|have|told|reported|leaked|passed|informed|handed|gave|said
turned out .. to .. be .. officer|agent|employee
was .. man|woman|officer|agent|employee from|of
neighbour|neighbor|colleague|concierge|janitor|teacher|headman|caretaker|classmate .. told|reported|wrote|pointed|passed|complained|informed|named
[identified_by camera]
camera|cameras|cctv|footage|video|drone ... had|recorded|over|picked|captured|recognised|recognized|seen|saw|caught|identified|frame|face|faces|him|her|them
picked|read .. face|faces .. out|from
recognis*|recogniz*|identif*|spot* .. on|from|in|by|faces|them|him|her .. footage|video|camera|cameras|photo|photos|photographs|crowd|recording
in .. frame
turnstile|dashcam|doorbell|street|campus|municipal|metro|bodycam|factory|intercom camera|cameras
[identified_by operator_data]
by|from|through .. number|numbers|billing|sim|location .. of .. her|his|their|phone|phones|telephone
phone|phones|sim|number|numbers|handset .. been|was|were|logged|registered|recorded|showed|seen .. in|near|square|on|by|mast|tower|cell
tower|towers|mast|masts|billing|geolocation|operator's|roaming
[identified_by post]
shared|published|placed|posted|reposted|forwarded|liked|wrote|written|put .. post|posts|material|video|message|photo|comment|call|story|flyer|article|about|online|page & police|because|came|found|visit*|why|charge*|prosecutor*|warning|inspection|detain*|court|callers|inadmissib*|case
post|posts|comment|repost|story|video|photograph .. was|were|about|on|under|why|shared|in|she|he
urging|calling|called|invited|inviting .. on|in|people|to .. online|forum|facebook|telegram|social|instagram|page|to
comment|comments|repost|story|like|sticker|livestream & found|came|because|police|why|visit*|charge*|case
[identified_by earlier_list]
list|lists|register|registers|record|records|file|files|database|notebook|table|spreadsheet .. of|from|made|drawn|compiled|since|kept|on|last .. last|strikers|on|earlier|previous|january|those|december|names|year|absent|detained|participants|protesters|the
earlier|previous|last|former .. strikers|detainees|participants|detention|arrest|protocol|case|fine
already .. had|been|detained|fined|on|known
since .. then|last|december|january|the .. protest|rally|strike
from .. a|the list
[identified_by unknown]
how ... obtained|got|found|known|knew|learned|learnt|came|know|find|traced|identified & cannot|not|n't|nobody|unknown|no|unclear|mystery|puzzle|?
not|nobody|no|n't .. know|knows|say|clear|idea|explain|sure|understand .. how|where|who|from
where .. from|they|police|he|she .. got|had|took|have .. number|numbers|address|addresses|name|names
