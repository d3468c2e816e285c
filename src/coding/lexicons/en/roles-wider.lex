# Further role words, never names: British, American, Indian, African, Hong Kong and machine-translated usage.

@soldier soldier's soldiers' mobilised's servicemen's conscript recruits recruit serviceman enlisted pows front fighting contract veterans fallen missing captured guardsmen
@kin fiancees fiancee girlfriends girlfriend widow widows husbands husband brothers brother sons son fathers father parents children kin grandmothers grandmother aunts spouse kids relative next-of-kin
@singular campaigner pensioner retiree passer-by passerby bystander attorney advocate applicant oppositionist dissident feminist environmentalist artist musician poet writer singer actor actress professor lecturer academic schoolgirl schoolboy nurse medic priest pastor monk imam councillor councilor senator mp lawmaker candidate chairman chairwoman chairperson spokesman spokeswoman head founder co-founder administrator admin observer videographer editor photojournalist blogger volunteer driver miner employee citizen muscovite villager veteran soldier serviceman conscript widow sister daughter son husband father brother parent grandmother marcher attendee striker unionist defendant suspect employer economist engineer historian publisher bookseller migrant refugee foreigner teenager child tatar muslim dweller somebody someone anyone person picket supporter sympathiser sympathizer sympathizer

[actor police]
police service|force|forces|department|headquarters|directorate|chief|commissioner|commander|inspector|constables|units|unit|patrol|patrols|squad|squads|personnel|men|station|superintendent
city|local|district|county|capital|metropolitan|met|traffic|transport|national|federal|provincial|regional|municipal|security|judicial|border|uniformed|armed|village|railway police
district|precinct|local|neighbourhood|neighborhood|beat|community police officer|officers
district|precinct|neighbourhood|neighborhood|patrol|uniformed|station|desk|duty|traffic officer|officers
law enforcement officers|officer|agencies|agency|bodies|personnel|officials|authorities|organs|agents|forces|structures
law-enforcement
law enforcers|enforcer
cop|cops
policing
constable
inspector|inspectors & <police>|station|police|protest*|home|door
superintendent|superintendents
sheriff|sheriff's|sheriffs
sheriff 's office|deputies
troopers|trooper
carabinieri|carabiniere
gendarme|gendarmes|gendarmerie|jandarma
militiaman|policewoman|policewomen
plainclothes|plain-clothes|plainclothed ?police ?officer|officers|policemen|agents|men|detectives
plainclothesmen
officers in civilian|civvies|uniform|mufti
employees|staff .. of .. police|interior|internal|mvd
police|internal affairs officers|department|bodies|employees|directorate
internal affairs department|bodies|directorate|agencies|officers|office
department of internal affairs
mvd
interior ministry .. officers|troops|department|directorate|branch|units|employees
main directorate
centre|center e
center|centre for .. countering|combating .. extremism
anti-extremism|anti-extremist|counter-extremism center|centre|police|department|officers|unit|squad
gubopik
garda|gardai
guardia civil
mossos
scotland yard
rcmp
nypd|lapd
nyps
patrolmen
national security|political|secret|morality|religious police
men|people in uniform
uniformed men|officers|personnel
sho
ssp|dcp|dsp|dig|igp|acp

[actor riot_police]
riot squad|squads|officers|troops|units|cops|policemen|gear
anti-riot
anti-riot police|units|unit|squad|squads|forces|officers
riot-police
special rapid|response|purpose|tactical|operations|weapons
tactical unit|squad|police|units
rapid action|response|reaction force|forces|unit
omon officers|fighters|squad|troops
omon's
rosgvardiya|rosguard
rosgvardia|rosgvardiya|national guard officers|troops|servicemen|employees|members|soldiers
national guard|guardsmen
national guardsmen
berkut
sobr
spetsnaz
crs
gsu
general service unit
public order|safety policing|unit|police|units|brigade
raptors & <police>|riot|hong
mounted police|officers
internal|interior troops
police in riot|full gear|helmets
officers in riot|full gear
helmeted police|officers

[actor security_service]
sbu|knb|gknb|gkb|mss|dss|nis|ssu|sgb|dgsi|nisa|niss|mossad|mukhabarat|dgse
fsb agents|officers|operatives|employees|staff
kgb agents|officers|operatives|employees|staff
state security|service
state security service|services|agents|officers|police|committee|ministry|agency|department
security service|services agents|officers|of
federal security service
intelligence services|agency|officers|officials|operatives|unit|organisation|organization|bureau|department
national security service|committee|agency|bureau|department|agents|officers|council
ministry of .. intelligence|state
counterintelligence|counter-intelligence
special|secret services|agents
special branch officers|police|agents
revolutionary|republican guard|guards
basij|basiji|basijis|basij
shin bet
undercover agents|officers|police
operatives
security agents|operatives|operative|agent|men
department of state .. services
agents of .. security|intelligence|fsb|state

[actor prosecutor]
prosecutor|prosecutors general
prosecutor|prosecutors general 's office
general|state|public|chief|military|regional|district|city|federal|crown|deputy prosecutor|prosecutors
general|regional|district|city|military|state prosecutor 's office
attorney general
attorney general 's office
district attorney
procurator|procuracy|procurators|procuratorate
prosecution service|authorities|office
director of public prosecutions
department of justice & prosecut*|charge*|court
prosecutorial

[actor investigators]
investigative committee|department|directorate|bodies|branch|authorities|officers|division
investigating|investigation authorities|officer|committee|department|bodies|team
sledkom
detective
the cicpc
cid
criminal investigation department|bureau
bureau of investigation
national investigation agency
fbi
crime branch
inquiry officer
interrogator|interrogators

[actor court]
court of .. appeal|appeals|cassation
district|city|regional|supreme|high|constitutional|administrative|federal|military|sessions|magistrates|magistrate's|municipal|county|appellate|appeal|provincial|revolutionary|criminal|civil|local|garrison|people's|crown|interdistrict|labour|labor|apex court|courts|tribunal
district|city|regional|supreme|high|federal|trial|presiding|investigating judge|justice
magistrates
magistrate 's court
magistrates ' court
bench & court|judge*|petition|justice
jury
justice|justices & court|bench
appeals|appeal|appellate court|panel|judges
european court of human rights
ecthr

[actor municipal_authority]
mayor|mayors of
deputy|vice|acting|city|town|district mayor|mayors
mayor ' s office
mayor 's office|administration|team|spokesman|spokesperson|press
city|town|municipal|district|local|county|village|borough|metropolitan council|hall|administration|authorities|officials|government|assembly|duma|executive|commissioner|leadership|officers|leaders|parliament|manager|committee|official|bosses
city|district|town|municipal executive committee
city hall officials|official|spokesman
executive committee
council|councils & <assembly>|permit|permission|application*|city
councillors|councilors|councillor|councilor
prefecture & <assembly>|district|moscow|permission
sub-prefect|subprefect|prefect of .. district
akim|akims
akim 's office|of
deputy akim
city|district|regional akimat
hokimiyat|khokimiyat|hokim|khokim
ispolkom|gorispolkom
head of .. district|city|municipal|village|settlement|town
district|village|city head|chief|heads
district authorities
panchayat
municipal corporation
police and city authorities
public works department
department|committee of .. public|trade|culture|safety|social|improvement & city|<assembly>
city as

[actor regional_authority]
governor|governors of
governor 's office|administration|spokesman
vice|deputy|acting|lieutenant governor|governors
regional|provincial|oblast|krai|republican|state|territorial administration|government|authorities|ministry|officials|head|leadership|official|parliament|minister|department|council|security|assembly
regional|provincial prefect|governor
chief minister|minister's
chief secretary
deputy|district|divisional commissioner
district|chief magistrate
district collector
home|department secretary & state|delhi
head|leader|ruler of .. region|republic|chechnya|dagestan|bashkortostan|crimea
leader of .. chechnya
region|republic|province|oblast 's .. authorities|government|governor|head|administration|ministry
prefect
department of regional .. security|policy
lieutenant governor
fct minister|administration
state & court|high|section|petition
government of .. region|republic|province|city|state
state|provincial officials|authorities

[actor national_authority]
presidential administration|office|spokesman|spokesperson|press|palace|staff
president|presidents of
prime minister 's office
premier|chancellor
interior|home|justice|foreign|defence|defense|education|health|information|culture|digital|labour|labor|transport|internal|communications|security ministry|minister|ministers|secretary|affairs|office
home office|department|secretary|affairs
ministry of .. interior|home|justice|foreign|defence|defense|education|health|information|culture|digital|labour|labor|transport|internal|communications|affairs
minister of .. interior|home|justice|foreign|defence|defense|education|health|information|culture|internal|state
interior minister
kremlin spokesman|spokesperson|officials
regime
central|federal|national|union|interim|transitional government|authorities|officials
government officials|spokesman|spokesperson|agencies|bodies|ministers
white house
state|security|supreme council
council of .. ministers
chief executive
supreme leader
head of state
leadership & <assembly>|protest*|country
cabinet|ministers of
national leader
dictator

[actor occupation_authority]
occupation|occupying|occupational|occupier|occupiers administration|authorities|police|officials|forces|court|power|regime|fsb|structures|security
occupiers|occupants|invaders
de facto authorities|administration|police
russian-appointed|russian-installed|russian-backed|russian-controlled|moscow-installed|moscow-backed|kremlin-installed|russia-installed|kremlin-backed|moscow-appointed
russian occupation|occupying|occupational
russian-appointed|russian-installed|russian-backed|russian-controlled|moscow-installed|moscow-backed|kremlin-installed|russia-installed .. authorities|officials|administration|head|police|governor|court|leader
russian-occupied
self-proclaimed .. authorities|republic|officials
collaborators & occup*|russian

[actor legislature]
mps|mp
state duma
federation|state|legislative council
verkhovna rada
rada & verkhovna|parliament|bill|law|deputies
senate|senators
congress & law|bill|passed|vote
congressmen|congresswoman|congressman
legislative|regional|supreme assembly|council|yuan|duma
national|state assembly|duma
house of representatives|commons|lords
bundestag|knesset|majlis|mejlis|mazhilis|mejilis|sejm|riksdag|cortes
legislators|lawmaking
jogorku kenesh
zhogorku kenesh
duma deputy|deputies
deputy of .. duma|assembly|parliament
parliamentary deputies|majority|committee
parliamentarians|parliamentarian
member|members of .. parliament|congress|legislative|legislature

[actor ruling_party]
georgian dream
ruling|governing .. party|coalition|bloc
united russia party|members|deputies|activists
zanu-pf
bjp
akp
amanat
nur otan
communist party
fidesz
pro-government party|parties
ya|new|yeni azerbaijan party
members of .. ruling

[actor military]
military & troops|soldiers|crackdown|fired|deployed|junta|crowd
armed forces
military police|junta|personnel|units|government|council|servicemen|troops|officers|authorities|command
junta
paratroopers|commandos|marine|tanks
army|military units|officers|soldiers|troops|trucks|personnel|chief
troops
soldiers & checkpoint*|crowd|dispers*|beat*|police|shoot*|home|homes|house|residence|knock*
servicemen & checkpoint*|crowd|protest*|dispers*|detain*|beat*|russian|armed
russian servicemen|military|army|occupiers
command|commander|commanders & husband*|unit|soldier*|mobili*
rapid support forces
paramilitary|paramilitaries .. forces|force|troops
paramilitaries
rangers & pakistan|deployed|karachi|islamabad
national guard
the national guard

[actor enlistment_office]
military commissariat|commissariats|commissar|commissars|registration|recruitment|enlistment|recruiters
military registration .. and .. enlistment .. office|offices
military enlistment|recruitment|draft|registration office|offices
recruitment|recruiting|conscription|draft|enlistment|mobilisation|mobilization office|offices|centre|center|centers|officers|board|commission|officer
territorial recruitment|centre|center|centers
tcc|trc
commissariat|commissariats
recruiters

[actor prison_service]
prison administration|staff|guards|warden|wardens|director|governor|service|officers|doctors|chiefs
penitentiary service|authorities|administration|officers|system
federal penitentiary|prison service
fsin
detention .. center|centre|facility staff|administration|guards|officers|authorities|employees
jailer|jailers|jailors|wardens
guards & prison*|cell*|colony|detention|jail
colony administration|staff|management|officers
correctional|corrections officers|department|service

[actor media_regulator]
media|communications|telecoms|telecom|telecommunications|internet|broadcasting|state|press watchdog|regulator|commission|authority|council|ministry|agency
roskomnadzor's
censor|censors|censorship & <channel>|block*|media|site|website
ofcom
broadcasting commission|council|authority
federal service .. communications|supervision
@channel channel channels website websites site sites broadcaster

[actor employer]
employer 's
management|bosses|boss|superiors|manager|managers|director|administration|directorate|supervisor|supervisors & fired|fire|dismiss*|sack*|worker*|employee*|staff|job*|strike*|resign*|factory|plant|company|hospital|theatre|theater
company|companies|firm|plant|factory|corporation|holding|enterprise & fired|dismiss*|sack*|workers|employees|staff|strike*|lock*
plant|factory|company|hospital|theatre|theater|mine|hospital's management|administration|bosses|director|directors|managers|officials|owners|management
chief doctor|physician|editor
head physician|doctor
hr|personnel department|officer|manager
human resources
owner|owners & factory|plant|company|workers|strike*

[actor education]
university administration|management|officials|leadership|authorities|rector|security|staff|president|chancellor
school administration|management|principal|director|leadership|authorities|headmaster|staff|officials|head
institute|academy|lyceum|gymnasium|faculty & expel*|student*|dean|rector|pupil*|teacher*
rector|rectors|vice-rector|vice-rectors|pro-rector|rectorate
rector 's office
dean|deans|vice-dean|deputy dean
dean 's office
headmaster|headmistress|headteacher|headteachers|principals|schoolmaster
head teacher|teachers
class teacher|teachers
school|deputy|vice director|principal
teachers & pupils|schoolchildren|lesson*|class|parents|warn*
vice-chancellor|chancellor|provost & university|student*|campus
department of education
curator|curators & student*|group|university
college|university president|principal|administrators
education department|officials|authorities

[actor platform]
vk & page*|group*|communit*|delet*|block*|account*
telegram|messenger & label*|block*|delet*|mark*|remov*|restrict*|ban|bans|banned|banning|fake|scam
instagram|tiktok|whatsapp|google|apple|snapchat|wechat|weibo|odnoklassniki & block*|delet*|remov*|suspend*|account*|app
social network|networks|platform & block*|delet*|remov*|suspend*|restrict*
facebook|youtube & block*|delet*|remov*|suspend*|account*|video
administration|moderators of .. telegram|vkontakte|vk|network|platform

[actor telecom]
mobile|cellular|telecom|telecoms|telecommunications|phone|cell|internet|communications|cellphone operator|operators|provider|providers|company|companies|carrier|carriers|firms|network
internet service provider|providers
isp|isps
mts|beeline|megafon|rostelecom|kyivstar|kcell|kazakhtelecom|safaricom|airtel|jio|tele2|beltelecom
service providers|provider & internet|mobile|data

[actor state_media]
state|government|state-run|state-owned|state-controlled|government-controlled|pro-government|pro-kremlin|official|pro-regime|pro-beijing|state-backed media|television|tv|broadcaster|broadcasters|newspaper|newspapers|channel|channels|outlets|outlet|agency|daily|bloggers|press|radio|website
state news agency
propagandist|propagandists|propaganda & media|channel|tv|host|video|film
channel one
first channel
rossiya|russia 1|24
russia today
rt & channel|state|broadcaster
people's|global daily|times
talk show|shows & state|host
tv host|presenter|anchor
z-channels|z-bloggers

[actor private_security]
security guards|guard|personnel|staff|firm|company|contractors|contractor|employees & !prison & !coast
private|university|campus|mall|event|court|hotel|shopping|store|school|bank|mine security|guards
bouncers|bodyguards|bodyguard
stewards & <assembly>
watchman|watchmen
guards & university|campus|office|building|entrance|mall|private

[actor pro_government_group]
pro-government|pro-kremlin|pro-regime|pro-beijing|pro-russian|pro-putin|loyalist|pro-police|pro-presidential|pro-lukashenko|pro-china activists|supporters|thugs|group|groups|youths|demonstrators|protesters|militia|militias|mob|mobs|gangs|bloggers|organisation|organization|movement|nationalists|counter-protesters
government|ruling|regime supporters|loyalists|party|youths|cadres|thugs|militants
ruling party|party's supporters|youths|cadres|thugs|youth|activists|workers
titushky|titushkas|tituski
cossack
colectivos|colectivo
counter-protesters|counterprotesters|counter-demonstrators|counterdemonstrators
counter protesters|demonstrators
young guard
nod activists|members
national liberation movement
serb activists|group|movement|members
sorok sorokov
yunarmia|yunarmiya|nashi
hired thugs|youths|goons|men
thugs|goons|hooligans|vigilante|vigilantes|baltagiya|militiamen
far-right|ultranationalist|ultra-nationalist|neo-nazi|nationalist .. group|groups|activists|militants|youths|thugs|supporters|gangs|radicals
nationalists|ultranationalists|neo-nazis|skinheads|ultras|radicals
youth wing|league
patriotic|veteran|veterans' group|groups|organisation|organization|organisations|organizations|movement|activists
combat brotherhood
football fans|hooligans
triad|triads
male state
pro-life activists
orthodox activists

[actor unknown_persons]
unknown|unidentified|masked|armed|hooded|balaclava-clad|unnamed|mysterious|disguised|camouflaged|black-clad|civilian-clad .. men|man|people|persons|person|individuals|individual|assailants|assailant|attackers|attacker|youths|gunmen|thugs|group|vandals|hackers|perpetrators|civilians|women|agents|officers|gang
unknowns
gunmen|assailants|assailant|attackers|strangers|perpetrators|arsonists|hackers|vandals|provocateurs|abductors|kidnappers
men|man|people|persons|individuals|youths|someone|officers in .. civilian|plain|masks|balaclavas|black|camouflage|civvies|plainclothes|mufti|hoods
burly|athletic|strong|sturdy|athletic-looking|muscular|sporty men|guys|youths|people
young men|people|guys & mask*|attack*|threw|tore|eggs|civilian
group of .. men|youths|people|unknown|masked
men|people without .. insignia|identification|badges
a man|stranger & attack*|threw|snatch*|tore|follow*|film*|provok*
armed men

[actor unknown]
security officials|officers|services|service|personnel|apparatus|authorities|officer|force|agents|structures|troops
state authorities|bodies|organs|agencies|officials|structures|apparatus
local|russian|belarusian|iranian|chinese|kazakh|georgian|turkish|egyptian|azerbaijani|venezuelan|cuban|ugandan|myanmar security forces|services|officers
local|russian|belarusian|iranian|chinese|kazakh|georgian|turkish|egyptian|azerbaijani|venezuelan|cuban|ugandan|hong authorities|officials
official & police|city|mayor|<refuser>
siloviki
enforcers
security|law forces|enforcement
power|security|force structures|agencies|officials|ministries
special services
regime forces|security|troops
state security|forces
representatives of .. authorities|state|government
forces of order
public officials|authorities
government forces
agents & arrest*|detain*|took|raid*|search*
they detained|detain|arrested|took|take|beat|searched|threatened|warned|came|wanted|asked|demanded|visited|knocked|forced|showed

[actor organisers]
organisers|organizers|organiser|organizer .. of
organising|organizing committee|committees|group
initiative group|groups
initiator|initiators
applicant|applicants & submit*|filed|appl*|notif*|ask*
coordinators|convenors|conveners|convenor|convener
called|organised|organized|staged|led|convened|held by
movement|movements|group|groups|organisation|organization|organisations|organizations|alliance|front|network|collective|initiative|campaign|association|federation|league|committee|council|confederation|congress|platform|assembly & organis*|organiz*|called|call|plan*|held|hold|hold|stag*|appl*|announc*|submit*|ask*|notif*|hosted|lead*|led
union|unions|syndicate & organis*|organiz*|called|call|plan*|held|hold|stag*|appl*|announc*|strike*|submit*|march*|rally
trade|labour|labor|teachers|workers|farmers|students|student|doctors|miners .. union|unions|congress|federation|council|unionists
party|parties & organis*|organiz*|called|call|plan*|held|hold|stag*|appl*|announc*|submit*|ask*|rally|march
opposition|main|communist|yabloko|democratic|socialist|green .. party|parties|coalition|bloc|alliance|movement
the opposition
opposition .. leader|leaders|groups|activists|supporters|politicians & organis*|organiz*|called|call|plan*|held|hold|appl*|announc*|submit*|ask*
civil society .. groups|organisations|organizations|activists
rights|human|lgbt|lgbtq|environmental|pro-democracy|feminist|activist|campaign|women's|student|students'|civic|protest|anti-war|advocacy|community|civil .. group|groups|movement|movements|organisation|organization|organisations|organizations|network|collective|coalition
activist|activists & organis*|organiz*|called|call|plan*|appl*|announc*|submit*|ask*|notif*|hold|held|stag*
students|residents|villagers|farmers|workers|teachers|drivers|miners|politician|politicians|deputy|leader|leaders & organis*|organiz*|called|call|plan*|appl*|announc*|submit*|notif*|ask*
way home
put domoy
communists|yabloko|nationalists|ecologists|environmentalists|feminists & organis*|organiz*|appl*|submit*|plan*|hold|rally|picket

[actor other]
appeal|appeals board|commission|committee
board|commission|tribunal & appeal*|upheld|ban
embassy|consulate
church|patriarchate|diocese
bank|banks & account*|froze*|block*
airline|airport
hospital|clinic & admit*|treat*|discharg*|committed
ombudsman|ombudsperson|ombudswoman
guardianship|custody|child authorities|services|protection
social services
landlord|landlords
tax service|authority|inspectorate
emergency services|ministry
customs|border guards|service|guard|officers|agents
immigration|migration service|authorities|officers|department|officials|police
un|united nations|rights experts|committee|office
firefighters|rescuers
utility|municipal|communal workers|services
academy|union & expelled|membership

[target relatives_of_soldiers+women]
women|woman|mothers|wives|wife|mother|sisters|girlfriends|widows|daughters & mobilised|mobilized|mobilisation|mobilization|husband|husbands|soldiers|conscripts|front|servicemen|servicemen's|demobilisation|demobilization
soldier|serviceman|conscript 's wife|mother|widow|sister|girlfriend|daughter
soldiers ' wives|mothers|relatives|widows
soldiers|conscripts|servicemen's|reservists|officers' ' .. wives|mothers
soldiers' wives|mothers|widows|families|committee
mobilized|mobilised|soldiers|soldier|army|military|conscripts .. wives|mothers|women|sisters|girlfriends
mobilized|mobilised .. men's|soldiers'|soldier's|russians .. wives|wife|mothers
wives|mothers|women|sisters of .. mobilised|mobilized|soldiers|conscripts|servicemen|reservists|men|fighters|contract|russian|missing|fallen|captured
wives and .. mothers|relatives|sisters|girlfriends
mothers and .. wives|sisters|relatives
women .. wanting|demanding|asking|who .. husbands|sons

widows & war|soldier*|ukraine|front
fiancees|brides|girlfriends & mobili*|soldier*|front
the women|wives|mothers

[target relatives_of_soldiers]
relatives|families|family|parents|relative|kin|spouses|fathers & mobilised|mobilized|mobilisation|mobilization|soldiers|conscripts|front|servicemen|demobilisation|demobilization
relatives|families|family|parents|kin|fathers|spouses|loved|relations|children of .. <soldier>
next of kin
relatives
close relatives|ones
family members & mobili*|soldier*|front|military
soldiers|mobilised|mobilized|conscripts|servicemen ' families|relatives|parents
soldiers' families|relatives|parents
military families
fathers and mothers & mobili*|soldier*|front
movement of wives|mothers|relatives

[target women]
female|females|ladies|lady|grandmother|grandmothers|grandma|daughters|daughter|sisters|sister|widow|widows|nun|nuns|schoolgirl|schoolgirls|feminist|feminists|housewife|housewives|actress|saleswoman|businesswoman|spokeswoman|chairwoman|congresswoman|policewoman|pregnant
young|elderly|pregnant|old|several|two|three|four|five|six|many|some women|woman
female .. activist|activists|protester|protesters|student|students|journalist|journalists|participants|demonstrators|workers|detainees|lawyer|politician|relatives
she & fined|jailed|sentenced|summon*|visit*|releas*|charg*|taken|threaten*|search*|dismiss*|fired|telephon*|arrest*|detain*|kept|held|station|custody
women's .. group|rights|movement|organisation|organization|march|activists
women 's .. group|rights|movement|organisation|organization|march|activists|action|protest
mother of
a mother|wife|sister|widow|girlfriend

[target organisers]
organising|organizing committee|committees
initiative group|groups
initiator|applicants|applicant
convenor|convenors|convener|conveners
mastermind|masterminds|ringleader|ringleaders|instigator|instigators
leader|leaders|head|chairman|chairwoman|chair|president|chairperson|founder|founders|co-founder|co-founders|coordinator|coordinators|co-ordinator|co-ordinators|spokesperson|spokesman|spokeswoman|secretary of .. union|movement|protest|protests|group|organisation|organization|opposition|party|federation|association|headquarters|strike|campaign|council|committee|alliance|network|headquarter
movement|protest|union|strike|opposition|student|rally|march|farmer|farmers|labour|labor|community|campaign|grassroots|civic|activist|vigil|demonstration|picket leader|leaders|organiser|organisers|organizer|organizers|boss|chief|coordinator|coordinators
leaders & <crowd2>|<assembly>|union*|movement*|opposition|called|farmers
union bosses|officials|chief|president|leaders
strike committee|committees|leaders|organisers|organizers
general secretary
secretary-general
stewards|marshals & <assembly>
those who .. organised|organized|called
person|man|woman|people .. who .. organised|organized|applied|filed|submitted|notified
co-organiser|co-organizer|co-organisers|co-organizers
headquarters .. coordinator|head|staff
authors .. of .. application|notification|appeal
signatories|signatory & application|notice|notification|letter
activists & appl*|submit*|filed|permission|permit|notif*|refus*|request*

[target participants]
protestor|marcher|attendee|rallygoer|rallygoers|rally-goer|rally-goers|arrestee|arrestees|oppositionist|oppositionists|dissident|campaigner|campaigners|rioter|rioters|mourners|mourner|revellers|agitators|sympathisers|sympathizers|followers|follower|supporter|detainee|striker|demonstrator's|dissenters|dissenter|hunger-strikers|squatters|troublemakers|trespassers|sit-inners|pro-democracy|anti-government|picketers
hunger strikers|striker
anti-government|anti-war|peaceful|opposition|pro-democracy|student|young|pro-palestinian|pro-european|pro-russian|environmental|climate|feminist|lgbt|anti-lockdown|anti-mobilisation|anti-mobilization protesters|demonstrators|activists|activist|protester|supporters|marchers|protestors
opposition supporters|activists|members|activist|figures|member
party workers|supporters|members|activists|cadres|worker|activist
cadres|workers & party|congress|bjp|opposition
locals|villagers|villager|inhabitants|inhabitant|dwellers|townspeople|muscovites|petersburgers|petersburgers|siberians|pensioners|pensioner|passengers|truckers|trucker|unionists|commuters|householders|homeowners|shareholders|depositors|tenants|peasants|campesinos|fishermen|vendors|traders
single|solo|lone picketer|picketers|picket|protester|protesters|demonstrator
resident|inhabitant|native of
man|woman|girl|boy|teenager|pensioner|resident|citizen|person & detain*|arrest*|fined|picket*|poster|placard|charg*|jail*|protest*|sentenc*|sign

they|them & detain*|arrest*|fined|dispers*|releas*|taken|beat*|warn*|held|charg*|kettl*|surround*|police|threaten*
others & detain*|arrest*|fined|releas*|taken|beat*|charg*|sentenc*|injur*
everyone|everybody|anyone|all & detain*|arrest*|fined|releas*|taken|dispers*|phone*|gather*
one|some|most|several|many of .. them|participants|protesters|detainees|those|demonstrators
members|member of .. group|movement|party|union|opposition|organisation|organization|church|community|association
those|people|persons detained|arrested|gathered|present|protesting|participating|taking|charged|involved|attending|injured|released|who
crowd|crowds of
group|groups of .. protesters|activists|people|demonstrators|students|women|residents|young|men|supporters|workers
political .. prisoner|prisoners|activist|activists|detainees
prisoner|prisoners & political|protest*|conscience
artist|artists|musician|musicians|poet|writer|singer|actor|historian|professor|lecturer|academic|academics|scientist|scientists|veteran|veterans|engineer|programmer|entrepreneur & detain*|arrest*|fined|picket*|poster|placard|charg*|jail*|protest*|sentenc*
taxi|lorry|truck|bus drivers
drivers|motorists|truckers|couriers & protest*|strike*|block*|convoy|motorcade
ex-servicemen|veterans
suspect|suspects|defendant|defendants|accused & protest*|<assembly>|case|riot*
casualties|victims|wounded|injured|dead & protest*|<assembly>|police|clash*|shoot*
fans & protest*|police
parents & protest*|<assembly>|detain*
feminist|feminists|environmentalist|environmentalists|anarchist|anarchists|communists|leftists|nationalists|separatists|islamists|monarchists
buses|convoy|convoys|motorcade|caravan & stopped|blocked|turned|intercept*|halt*
women|girls|mothers|wives|students|workers|farmers|teachers|miners|journalists & protest*|<assembly>|march*|picket*|rall*

[target online_participants]
member|members|participant|participants|administrator|administrators|admin|admins|subscriber|subscribers|moderator|moderators|creator|creators|owner|user|users of .. chat|chats|group|channel|channels|telegram|community|page
chat|channel|group|telegram|community admin|admins|administrator|administrators|moderator|moderators|members|subscribers|participants|users|owner|creator
subscriber|moderator|moderators
internet|social|telegram|facebook|vkontakte|tiktok|twitter users|user
netizens|netizen
user|users & post*|chat*|telegram|account*|repost*
bloggers|blogger|influencer|influencers|youtuber|youtubers|streamer|streamers|vloggers|tiktoker|tiktokers
chatters
women|people|those|everyone ... in .. chat|chats|group|channel
activists & chat|chats|telegram|messenger

[target relatives_of_participants]
relatives|families|family|parents|mother|father|wife|husband|brother|sister|son|daughter|grandmother|children|spouse|partner|kin .. of .. <crowd2>|detained|arrested|prisoners|prisoner|protester|victims|killed|leader|him|those
<crowd2> .. relatives|families|family|parents|mother|father|wife|husband|brother|sister|son|daughter
detainees ' .. relatives|families|parents
his|her|their|activist's|protester's .. mother|father|wife|husband|brother|sister|son|daughter|parents|relatives|family|children|partner|girlfriend|grandmother|in-laws & activist*|protest*|opposition|detain*|police|officers
activist|protester|student|leader|politician|detainee 's .. mother|father|wife|husband|brother|sister|son|daughter|parents|relatives|family|children|partner|home|house
relatives|relative|family|families & detain*|arrest*|protest*|activist*|prison*|killed
family members & detain*|arrest*|protest*|activist*|prison*|opposition
parent|parents & student*|pupil*|minor*|teenager*|child*|school*
brother 's
loved ones & detain*|prison*

[target soldiers]
soldier|soldiers|servicemen|serviceman|conscripts|conscript|reservists|mobilised|mobilized & sent|punish*|refus*|assault|video|beaten
the mobilised|mobilized|conscripts
mobilised|mobilized .. men|soldiers|russians|and
refuseniks|deserters|objectors
their|her husbands|husband|sons|son & front|assault|sent|punish*|command*|unit
husband|husbands & front|assault|sent|punish*|command*|unit|mobili*
contract soldiers
veterans
military personnel & sent|punish*|protest*|detain*

[target journalists]
photojournalist|photojournalists|videographer|videographers|cameraman|cameramen|camerawoman|newsman|newsmen|newspaperman|editor|editors|editor-in-chief|columnist|columnists|presenter|anchor|stringer|stringers|freelancer|freelancers|newspersons|newsperson|reporters|pressmen|correspondents|streamer
media|press .. workers|worker|crew|crews|representatives|personnel|professionals|employees|people|members|person|persons
film|television|tv|camera|video crew|crews|operator|operators|reporter|journalist
members of .. media|press
journalist|reporter|correspondent|photographer .. from|of|for|with
freelance|foreign|independent|local|dutch|student journalist|journalists|reporter|reporters|photographer|photographers|correspondent
citizen journalist|journalists
the press|media & kept|barred|denied|block*|allowed|excluded|access
editorial .. staff|office|team|board
newsroom
chief editor
broadcasters & detain*|arrest*
operator & camera|journalist*|film*|channel
author & article|newspaper|arrest*

[target observers]
observer|observers|monitors|monitor & protest*|<assembly>|detain*|mission|election*|legal|denied
legal|election|human|independent|international observers|observer|monitors
monitoring group|mission|team & detain*|denied|barred

[target lawyers]
lawyer|attorney|attorneys|advocate|advocates|counsel|solicitor|solicitors|barrister|barristers|defender|defenders & detain*|arrest*|disbar*|searched|charged|beaten|attacked|summoned|fined|threatened|licence|license
defence|defense|human|public lawyer|lawyers|attorney|attorneys|counsel|team|defender
legal team|counsel|aid|representative|representatives
bar council|association

[target human_rights_defenders]
human|civil|women's|lgbt|minority|animal rights activist|activists|defender|defenders|campaigner|campaigners|advocate|advocates|worker|workers|lawyer|lawyers|monitors
human-rights activist|activists|defender|defenders|campaigner|campaigners|lawyer
rights activist|activists|advocate|advocates|campaigner|campaigners|workers|worker|lawyer|lawyers|defender|defenders|monitors|group|groups
environmental|civic|social|community|labour|labor|pro-democracy|anti-corruption|civil|land|indigenous|public activist|activists|defender|defenders|campaigner|campaigners|society
environmentalist|environmentalists|ecologist|ecologists|ecoactivist|eco-activist|eco-activists
volunteers|volunteer & legal|ovd-info|rights|aid
ngo|ngos .. worker|workers|staff|members|employees|head|activists
memorial|ovd-info|viasna employees|staff|members|volunteers|head
activist|activists .. of .. memorial|viasna
civil society
head|director|chairman|coordinator|chair of .. rights|ngo|centre|center|memorial|viasna|association

[target politicians]
opposition figure|figures|politician|politicians|leader|leaders|lawmaker|lawmakers|deputy|deputies|candidate|candidates|mp|mps|chief|member|members|parties|party|presidential
ex-deputy|ex-mayor|ex-mp|ex-president|ex-minister|ex-governor|ex-presidential|oppositionist|oppositionists
former .. deputy|mayor|president|minister|governor|mp|lawmaker|senator|candidate|prime
councillor|councillors|councilor|councilors|senator|senators|mp|mps|lawmaker|lawmakers|congressman|congresswoman|legislator|legislators|deputies|parliamentarian|parliamentarians & detain*|arrest*|opposition|charg*|sentenc*|protest*|jail*
municipal|city|regional|local|district|duma|state|parliament deputy|deputies|councillor|councillors|lawmaker|lawmakers
presidential|parliamentary|opposition|mayoral|would-be|gubernatorial candidate|candidates|contender|hopeful|challenger
party .. leader|leaders|chairman|chairperson|chairwoman|official|officials|spokesperson|secretary|deputy|head|president|chief|activist|members|member
leader|leaders|chairman|deputy|chair|head|secretary|co-chair|member|members|official|officials of .. party|opposition|communist|yabloko|bloc|coalition
deputy leader|leaders|chair|chairs|chairman|chairmen
chairman & party|opposition|arrest*|detain*|deputy
leaders & party|opposition|arrest*|detain*
dozens of .. leaders
navalny|opposition leader
secretary general & party
mayor & detain*|arrest*|opposition|ousted|jail*

[target students]
schoolchild|schoolboy|schoolboys|schoolgirl|schoolgirls|pupil|undergraduate|undergraduates|postgraduate|graduate|freshman|freshmen|sophomore|classmates|alumni|teenagers|collegians
university|college|school|law|medical|secondary|student student|students|pupils|leaders|leader|activists|activist|union|protesters
high school student|students|pupils
student|students' union|unions|leader|leaders|activist|activists|organisation|organization|council|movement|body|protesters
high-schoolers|schoolers|schoolkids|scholars
youth & universit*|school*|campus

[target minors]
minor|teenager|teenagers|teen|teens|child|children|kid|kids|schoolchildren|schoolchild|schoolboy|schoolgirl|underage|under-age|juvenile|juveniles|adolescent|adolescents|infant|infants|baby|toddler|year-old|pupils & !wife & !mother
16-year-old|17-year-old|15-year-old|14-year-old
year-old schoolboy|schoolgirl|pupil|girl|boy|teenager|student
underage|minor .. participants|protesters|detainees|children|activists
boys|girls & school*|aged|teen*|detain*

[target lgbt]
lgbt|lgbtq|lgbtq+|lgbti|lgbtqi|lgbtqia|lgbt+|gays|lesbian|lesbians|bisexual|transgender|transsexual|queers|homosexual|homosexuals|non-binary|drag
gay|trans|lgbt|lgbtq|pride people|community|activist|activists|rights|parade|march|marchers|event|organisers|organizers|participants|men|women
equality|pride march|parade
sexual minorities|minority

[target workers]
labourer|labourers|laborers|laborer|employee|staff|staffers|miner|nurse|driver|truckers|trucker|couriers|courier|lecturers|lecturer|professors|professor|academics|academic|cleaners|builders|dockers|oilmen|oil-workers|steelworkers|metalworkers|railwaymen|firefighters|civil-servants|unionist|unionists|strikers|striker|farmer|peasants|postal|porters|conductors|doctor & protest*|strike*|<assembly>|dismiss*|fired|sack*|detain*|arrest*|union*|picket*
factory|oil|plant|mine|health|healthcare|municipal|public|medical|transport|railway|garment|textile|construction|metro|rail|junior|striking|delivery|bank|social|care|ambulance|airport|port|migrant|state|sugar|gas|energy|utility workers|worker|employees|doctors|staff|drivers|miners|servants
civil|public servants|servant|sector
school|university|kindergarten teachers|teacher|staff|employees
taxi|bus|truck|lorry|delivery|tram|ambulance|minibus drivers|driver
teacher|teachers 's|' union
labour|labor|trade|teachers'|workers'|miners'|doctors'|nurses' union|unions|unionist|unionists|leader|leaders|activist|activists|organiser|organizer
union .. members|member|leader|leaders|activist|activists|officials|workers|secretary|president
journalist|teacher|doctor|employee|worker & fired|dismiss*|sack*
members of .. union
artists|actors|musicians & dismiss*|fired|theatre|theater

[target medics]
medic|doctor|nurse|paramedic|physician|physicians|surgeon|surgeons|ambulance|midwives|health-workers
medical|health|healthcare|hospital workers|worker|staff|personnel|volunteers|students|professionals
field|street|volunteer medic|medics|doctors
first aiders|aider|responders
chief doctor

[target ethnic_or_religious_group]
tatar|bashkir|bashkirs|chechen|chechens|ingush|buryat|buryats|dagestani|dagestanis|uyghur|uighur|uighurs|tibetan|tibetans|rohingya|roma|jew|jews|jewish|hindu|hindus|sikh|sikhs|christian|catholic|catholics|protestant|protestants|baptist|baptists|orthodox|buddhist|buddhists|monks|monk|priest|priests|pastor|pastors|imam|imams|clergy|clerics|cleric|shiite|shiites|sunni|sunnis|baha'i|baha'is|ahmadi|ahmadis|falun|pentecostal|pentecostals|believers|parishioners|devotees|indigenous|aboriginal|mapuche|oromo|amhara|tigrayan|igbo|biafran|baloch|pashtun|pashtuns|hazara|hazaras|kashmiri|kashmiris|azeri|azeris|azerbaijani|armenian|armenians|pamiri|pamiris|karakalpak|karakalpaks|alevi|alevis|yazidi|yazidis|palestinian|palestinians|arab|arabs|berber|amazigh|hirak|hazaras|nuns & protest*|<assembly>|detain*|arrest*|march*|police|ban|bans|banned|banning|procession|gather*
jehovah 's witnesses|witness
crimean .. tatar|tatars
ethnic .. group|minority|minorities|russians|kurds|georgians|community|armenians|uzbeks|serbs
religious .. group|community|minority|minorities|organisation|organization|believers|leaders
falun gong
muslim|muslims|christian|christians|jewish|kurdish|kurds|shia|tatar community|activist|activists|group|worshippers|leaders|protesters
worshipper|congregation|church members
indigenous people|peoples|community|communities|leader|leaders|activists|protesters
native american|americans|peoples

[target migrants]
refugee|asylum-seekers|asylum|foreigner|foreigners|immigrants|immigrant|expatriates|expats|expat|emigres|deportees|stateless
labour|labor|undocumented|illegal migrants|workers|immigrants
foreign nationals|citizens|students|national|workers
relocants

[target bystanders]
passer-bys|pedestrian|pedestrians|onlooker|spectators|shoppers|tourists|tourist|commuters|motorists|diners|neighbours|neighbors|neighbour|neighbor & detain*|arrest*|injur*|beat*|police|gas|protest*|shot|random
random|ordinary|chance|accidental people|passers-by|passersby|citizens|pedestrians|person
people .. passing|walking|nearby|happened
by-standers|by-stander
everyone|anyone|all .. phone|phones|nearby|area

[target organisation]
movement|movements|group|groups|organisation|organizations|organisations|organization|ngo|association|foundation|fund|initiative|collective|network|community|alliance|federation|union|party|league|centre|center|coalition|church & ban|bans|banned|banning|dissol*|raid*|label*|list*|agent*|designat*|outlaw*|liquidat*|suspend*|fine*|denied|refus*|extremist|terrorist|undesirable|clos*|search*|accus*
organisation|organization|ngo|group|movement|association|foundation|party|union|centre|center 's .. office|offices|headquarters|accounts|activities|leaders|registration
opposition|main|communist|ruling|banned|political|socialist|workers'|people's party|parties|movement|group|organisation|organization|coalition|alliance
opposition .. party|parties|coalition|alliance
human rights group|organisation|organization|centre|center|ngo|council
rights group|organisation|organization|ngo|groups
non-governmental|non-profit|nonprofit|civil|public|civic|student|trade organisation|organization|organisations|organizations|society|union|unions|association
trade union|unions|federation
headquarters|office|offices & party|movement|raid*|search*|sealed|police|opposition|organisation|organization
women 's .. organisation|organization|group|movement
bookshop|bookstore|cafe|bar|club|gallery|theatre|theater & raid*|closed|fined|search*|police|event|film
memorial|viasna|golos & dissol*|liquidat*|agent*|ban|bans|banned|banning|search*|court
anti-corruption foundation
council|committee of .. mothers|wives|soldiers|forces
coordination council
initiative .. group
student union|council
church|mosque|parish & raid*|closed|police|ban|bans|banned|banning

[target media_outlet]
newspaper|website|site|outlet|broadcaster|channel|station|radio|magazine|portal|media|newsroom|agency|publication & block*|raid*|fine*|clos*|ban|bans|banned|banning|licence|license|suspend*|shut*|agent*|undesirable|search*|revok*|hack*|attack*|label*
independent|opposition|critical|exiled|news|online|local|foreign media|outlet|outlets|website|websites|newspaper|newspapers|channel|channels|broadcaster|broadcasters|publication|publications|portal|station|sites|site
news .. website|websites|site|sites|outlet|outlets|portal|agency|channel|media
media .. outlet|outlets|organisation|organization|organisations|company|group|house|houses
radio|tv|television .. station|stations|channel|channels|company
editorial office|offices
youtube|telegram channel|channels & block*|ban|bans|banned|banning|agent*|label*|delet*|hack*

[target general_public]
public & warn*|call*|urge|urges|urged|urging|ask*|ban|bans|banned|banning|advis*|prohibit*
citizens|citizen|residents|people|inhabitants|population|parents|everyone|anybody|anyone|individuals|nation|townspeople|compatriots & warn*|urge|urges|urged|urging|remind*|advis*|refrain|curfew|prohibit*|abstain
members of .. public
civilians|townsfolk|households|consumers|subscribers|users|internet users & internet|curfew|cut|ban|bans|banned|banning|access|shutdown|let|enter
city|local|area|district|town residents|dwellers|inhabitants
passengers|visitors|shoppers|motorists|pedestrians|commuters & closed|metro|square|enter*|block*|let
young people & warn*|urge|urges|urged|urging|call*
parents of & warn*|urge|urges|urged|urging|school*
anyone|those|whoever|persons who & warn*|arrest*|punish*|prosecut*|face*|detain*
districts|villages|towns|cities & internet|curfew|without

[target other]
petrol|gas|filling stations|station
arrest|person|man & police
inmate|inmates|prisoners|convicts
shop|shops|shopkeepers|owners|businesses|business|traders|hoteliers|hotels|landlords|drivers|suppliers|printers|restaurant & protest*|warn*|threat*|fined|closed|raid*
officials|official|policeman|policemen|officers & injur*|hurt|wounded|dismiss*|suspend*|killed
monument|memorial|memorials|flowers|mural|stone & remov*|destroy*|clear*|vandal*|demolish*

# Round 2: roles by trade, rank, household and number.
@singular librarian pharmacist biologist philologist deacon herder welder midwife beekeeper turner clerk carpenter plumber electrician mechanic cook baker waiter barista cashier courier shepherd fisherman gardener headmaster solicitor sophomore undergraduate postgraduate graduate freshman postdoc apprentice trainee intern pupil schoolchild teen youngster kid child baby infant toddler man's woman's boy's girl's treasurer secretary chair chairperson convenor stringer operator cameraman's colleague classmate neighbour neighbor widow widower bride pensioner's veteran tailor hairdresser architect accountant programmer designer manager taxi courier dentist surgeon paramedic vet librarian's seamstress weaver operator electrician's janitor guard cleaner beautician florist vendor trader shopkeeper hawker builder bricklayer painter locksmith fitter crane tractor nun rabbi bishop choirmaster violinist guitarist dancer sculptor photographer's physicist chemist geologist geographer translator interpreter tutor lecturer's fourth-year first-year second-year tenth-grader ninth-grader eleventh-grader fifth-grader

[actor police]
the patrol|levies|force|command & police|detain*|arrest*|copied|withdrew|refus*|answer|picked|officers|stood|surnames|march|protest*|superintendent|permit*|letter|objected|notice
patrol car|cars|officers|officer|wagon|van|vehicle
sergeant|corporal|lieutenant|captain|colonel|major|chief superintendent|inspector|constable|sub-inspector|trooper
sergeant|corporal|lieutenant|colonel|superintendent|constable|troopers|patrolman
inspector general|general's
inspector|inspectors .. of .. juvenile|juveniles|police|minors
juvenile|precinct|beat|neighbourhood|neighborhood|community inspector|inspectors|inspection|cop|officer|officers|policeman|policemen|department
cop|cops|bobby|bobbies|constables|policewomen|gendarmes|carabinieri|ertzaintza|levies
dps|traffic police|gaishnik|gai
commissioner|commander|chief|superintendent|head of police
police|militia .. command|department|division|station|directorate|commissariat|post|region|unit|spokesman|spokesperson|spokeswoman
employees|staff|officers|men .. in .. civilian|plain
employees|employee .. of .. militia|police|internal|centre|center
senior|duty officer|officers|sergeant
cid|crb|dci|scorpion|sho|oc
cordon & police|officers|let|past
officers .. with|of|in .. shields|sticks|helmets|batons

[actor riot_police]
sobr|omon|berkut|rosgvardia|crs|spetsnaz
forces|men|officers|unit|units .. of .. special|riot|rapid
special|rapid|anti-riot|crowd-control unit|units|forces|squad|company|response
commander & special|unit|loudspeaker|baton|shields|riot
fully|heavily equipped|armoured|armored|armed officers|police
officers with|in|behind shields|helmets

[actor security_service]
sebin|dgcim|gknb|knb|kgb|fsb|sbu|sgb|dss|nss|mit|ssd|isoc|esc|mukhabarat|gubop|sgb|sis|asio|nabu|mss|nisa|niss
state|national|internal|homeland|secret|intelligence .. security|service|services|department|committee|agency|office|ministry|operations|command
state security agents|agent|officers|committee|service
special branch
intelligence .. office|officers|agents|ministry|men|service|department|organisation|organization|command
men|officers|agents .. of|from .. intelligence|security|kgb|fsb|gknb|ministry
security men|man|agents|agent|operatives
officer|officers|agent|employee .. of|from .. fsb|kgb|knb|sbu|gknb

[actor court]
bailiff|bailiffs
city|district|supreme|administrative|criminal|provincial|revolutionary|high|regional|municipal|magistrates'|crown|constitutional|military|appeal|specialised|kirovsky|economic .. court|tribunal
judge|judges|magistrate|magistrates|kuria|kúria|bench
federal|grade|presiding|administrative|duty .. judge|magistrate
the court

[actor municipal_authority]
special events|events|licensing|permits|parks office|department|committee|bureau|commission
deputy commissioner|mayor|mayors
sub-divisional|district|executive magistrate|officer|commissioner
executive power
city|town|district|borough|municipal|county .. hall|council|administration|authorities|executive|officials|committee|government|board|commissioner|offices
the officials|akim|hakim|hokim|starosta
akim|akimat|hokim|hokimiyat|khokim|aldermen|village head|headman|village council
village head|headman|chief|elder
deputy|acting|vice|first .. mayor|head of .. administration|city|district
mayor|mayors|mayoress|burgomaster|mayoralty
somebody|someone|official|officials .. from|of .. administration|city|district|mayor's|hall

[actor regional_authority]
prefecture|prefect|prefectoral|prefectural|sub-prefect|sub-prefecture
governorship|governorate|governor|governor's|wali|vali|voivode
head|leader|glava of .. region|republic|yakutia|chechnya|dagestan|tatarstan|ingushetia|bashkortostan|buryatia|tuva|kalmykia|karelia|komi|province|oblast|state
press secretary|service .. of .. head|governor
plenipotentiary
ova|oblast administration|military administration
home|interior|information department|commissioner .. for|of .. information|state
home department
commissioner for information
state|provincial|regional .. government|administration|cabinet|governor|authorities|commissioner
republic's .. prime|minister|government|head|ministry
deputy|vice .. head|governor of .. ova|region|oblast|republic|province
deputy governor

[actor national_authority]
prime|interior|justice|education|information|defence|defense|health|deputy|labour|foreign .. minister|ministry
ministry|ministries|minister of
presidential|president's .. administration|office|spokesman|envoy|spokesperson
government|cabinet|state committee|department
state security committee
we .. appeal|call|ask|remind|urge

[actor occupation_authority]
commandant|commandant's|commandants
"commandant's office"
so-called .. commandant|authorities|administration|police|head
military-civil|civil-military .. administration
"military-civil administration"
occupiers|occupying|invaders|occupation

[actor legislature]
parliament|deputies|lawmakers|senate|assembly & voted|passed|amended|adopted|law|reading|amendments

[actor ruling_party]
ruling .. georgian|sns|party|fidesz|akp|zanu|united|dream|nrm|ccm|bjp|psuv
fidesz|sns|akp|zanu-pf|nrm|psuv|ccm|pdp|apc
councillor|member|mp|deputy|official|leader|group .. of .. ruling|governing
group leader
governing party

[actor military]
russian .. military|occupiers|soldiers|troops|servicemen
occupiers & fired|drove|threw|shot|gave|bursts|burst|grenade*|air
tcc|territorial recruitment|recruitment centre|center
military|soldiers|troops .. fired|opened|threw|drove|patrol|patrols

[actor employer]
headmistress|headmaster|director|manager|supervisor|foreman|boss|matron|administrator|chief & work*|teacher*|nurse*|contract|statement|shift*|told|called|school|hospital|plant|brother|hinted|department|class|write|voice|job
ward|shift|line|team|floor|section|department .. supervisor|manager|head|chief|foreman|leader
head|chief|director|manager .. of .. department|ward|shift|plant|factory|hospital|school|clinic|unit|section|depot|workshop|mine
head|chief|senior doctor|physician|nurse|editor|engineer|accountant
deputy .. for ideology
deputy director|manager|head & workers|miners|staff|shift|plant|hospital|work
hr|human resources
central|city|regional|district|children's|university hospital|clinic
plant|factory|mine|depot|company|hospital|theatre|firm|museum & fired|sacked|dismissed|contract|shift|suspended|noticeboard|lists|workers|employees|bonus
payroll|management|administration .. text|said|told|of .. plant|factory|mine

[actor education]
grammar|secondary|high|music|art|primary|boarding|elementary|vocational .. school|schools & suspend*|teacher*|expel*|dismiss*|her|pupils|lecturer
education|school .. office|officer|inspectorate|department|board|authority|ministry|inspector|directorate|officials
education inspectorate|office|officer|department
state|national|medical|technical|polytechnic|pedagogical|agricultural .. university|college|institute|academy
college|university|institute|faculty|academy|conservatory|school & revoked|suspend*|expel*|consent|students|student*|undergraduates|contract|renew*|rector|dean*|lawn
rector|vice-rector|provost|chancellor|dean|deans|dean's|principal|headmaster|headmistress|headteacher

[actor state_media]
public|state|national broadcaster|television|tv|radio|channel|agency
evening|morning|main news|bulletin|broadcast & state|public|broadcaster|tv
pink-page|pro-government|tabloid|tabloids .. columnist|columnists|press|media|paper|daily|hosts
rtv|rts|irib|cctv|vgtrk|ort|ntv|ren-tv|trt

[actor private_security]
guard|guards|watchman|watchmen|bouncers|stewards|security men|marshals & plant|factory|company|uniform|private|mall|station|campus|university|shopping|protest*|cameraman
guard|guards .. in|of|at .. plant|plant's|company|factory|uniform|shopping|university|mine
chop|private security|guards

[actor pro_government_group]
lads|youths|boys|young men|guys|toughs|volunteers|athletes|sportsmen .. in|with|of .. caps|masks|jackets|hoods|tracksuits|t-shirts|red|black|white|vests
men in .. jackets|vests|caps|t-shirts .. of|with .. ruling|party|colectivo
colectivo|colectivos|titushki|druzhinniki|druzhina|basij|basiji|bikers|wolves|interahamwe|vigilantes|volunteers|cossacks
"volunteers"
guards .. of .. ruling
supporters|members|activists|youth .. of .. ruling|president|governing|government

[actor unknown_persons]
driver|motorist|car & drove|ploughed|rammed|photograph*|films|filmed|line|row|crowd
two|three|four|several|some|a|an|unknown .. men|man|people|women|youths|person|strangers & film*|watch*|parked|grey|car|unknown|follow*|entrance|masks|plates|hood*|pick-up|came
anonymous|unnamed|unknown|newly .. profile|channel|account|page|user|users|bot|facebook|telegram|caller|callers|website
men|man|people .. in|on|with|without|from .. masks|motorbikes|motorcycles|hoods|balaclavas|car|plates|pick-up|unmarked|identification|badges|jeep|van|suv|black
unknown|unidentified|hooded|masked|armed .. persons|people|men|young|man|woman|person
strangers|stranger|someone|somebody|nobody & chat|file*|emptied|threw|followed|film*|group
hooded|masked

[actor unknown]
plain-clothes|plainclothes|plain-clothed men|agents|persons|people|employees
agents & closed|plain*|arrest*|took|blocked|let|filmed|stood
security|law-enforcement|law enforcement forces|structures|bodies|organs|men
people|men|persons in uniform

[actor other]
firemen|firefighters|fire brigade|rescuers
union of .. young|lawyers
bar|lawyers' association|union|society
landlord|owner|utility|electricity|bank|guardianship|social services|child

[actor organisers]
the group|alliance|collective|confederation|guild|committee|federation|league|network|coalition|society|forum|syndicate|cooperative|co-operative|platform & appeal*|challeng*|notice|applied|lodged|deposited|seized|march*|sued|court|filed|complain*|declar*|went|ahead|expected|walk|permission|letter
collective|alliance|guild|confederation|federation|committee|syndicate|council|forum|co-operative|platform|league .. of|ndox|for|"
claimant|claimants|plaintiff|plaintiffs|applicant|applicants|petitioner|petitioners|declarants
council of elders|mothers|students
gardeners|dairymen|beekeepers|pensioners|winegrowers|allotment|traders|fishermen|villagers|families|teachers|nurses|drivers|owners|mothers|wives .. had|meant|want*|plan*|applied|notice|papers|organis*|petition*|given|written|picket
they .. turned|moved|appealed|filed|wrote|applied|asked|lodged|went
students|pupils|mothers|residents|women|workers|families .. of|for|against .. dry|pipe|demolished|free|clean|houses

[target participants]
<num2> .. of .. them|those|us|the|whom|these
one|two|three|all|both|none|neither|some|half|most|many|each .. of .. them|those|us|these|whom|six|seven|eight|nine|ten|five|four|detainees|women|men
the .. other six|two|three|four|five|seven|eight|nine|ten|men|women
the six|two|three|four|five|seven|eight|nine|ten|eleven|twelve|rest|others|lot|lad|boy|girl|youth|pair|couple|elders|aksakals|detained|arrested|injured|gathered|marchers|walkers|strikers|sitting|convicted
all three|four|five|six|seven|eight|nine|ten|two|1*|2*|3*|detained|arrested
both|everyone|everybody|nobody|none|whoever|those & detain*|arrest*|fined|police|officers|herd*|station|let|taken|released|passport*|photograph*|placard*|gate*|ring|square|metro|leaving|walk*|march*|film*|cordon
librarian|pharmacist|biologist|philologist|deacon|herder|welder|midwife|beekeeper|beekeepers|turner|clerk|carpenter|plumber|electrician|mechanic|cook|baker|waiter|barista|cashier|courier|shepherd|fisherman|fishermen|gardener|gardeners|solicitor|apprentice|trainee|fitter|operator|tailor|hairdresser|architect|accountant|programmer|designer|dentist|seamstress|weaver|janitor|cleaner|florist|vendor|builder|bricklayer|locksmith|sculptor|physicist|chemist|geologist|translator|tutor|violinist|dancer|priest|monk|bus|crane|poet|widow|widows|brothers|brother|sisters|sister|couple|grandmother|grandfather|headmaster|classmate|sophomore|undergraduates|undergraduate|candidates|aspirants|walkers|labourers|laborers|labourer|elders|aksakals|adherents|followers|faculty|winegrowers|tenants|renters|dairymen|retirees|retired|pensioners|traders|unionists|counter-protesters|townspeople
a|an|one .. man|woman|lad|youth|boy|girl|person|pensioner|resident|student .. of|aged|in|who|born|with|hopping|from
offender
citizen .. r|s|kh|k|m|a
man|woman|men|women & detain*|arrest*|charged|fined|march*|protest*|rally|walk|police|van|vans|crowd|injur*|hopping|bonnet|hospital
we were|stood
me|us & police|officer*|warning|summons|chat|told|visit*|grandma
followers|adherents|sympathisers|sympathizers
people .. living|there|who|gathered|standing|sitting|came
several|two|three|few|hundred .. hundred|thousand|dozen|hundreds
supporters|students|workers|residents & protest*|march*|rally|gas|police|injured|thousand
hundred|thousand .. from|candidates|residents|students|people|of
medics|injured & counted|protest*|injur*

[target organisers]
claimant|claimants|plaintiff|plaintiffs|applicant|applicants|petitioner
chairman|chairwoman|chair|chairperson|president|head|leader|leaders|secretary|spokeswoman|spokesman|treasurer|coordinator|coordinators|convenor|convener|founder|initiators|initiator|board|delegates|member .. of|'s|who .. forum|guild|union|committee|movement|association|co-operative|board|strike|confederation|march|group|council|federation|party|it
guild|union|strike|movement|association|confederation|confederation's|guild's|union's|committee|forum leader|leaders|treasurer|chairman|president|secretary|regional|chair|board|members
our|the committee|coordinator|coordinators|applicant|applicants|admin|organisers|spokeswoman|gate
who .. signed|organised|organized|called|proposed|submitted|led
collective|alliance|guild|confederation|federation|syndicate|council|co-operative|platform|league|committee|families|gardeners|dairymen|beekeepers|pensioners|group & appeal*|notice|march|walk|picket|rally|refus*|permission|applied|square|letter|offered|court|consent|note|declar*|ban*|prohibit*|struck|agent*|advis*|picnic
elders' .. group|alliance|collective|union|association|network|forum
group|alliance|neighbors|united|network|coalition|forum|society|front|league & had|permission|permit|application|expected|march|rally
households|owners|families & picket|notice|demolished|allotment|round|visit*|list|names
picnic|pride
strike leader|leaders|committee|organiser
a|the poet|blogger|coordinator & proposed|called|walk|organis*|march
crane operator
they .. are|were .. agents|paid|traitors

[target online_participants]
this|our|the|its|strike|neighbourhood|two|viber|whatsapp|telegram|line .. chat|chats|channel|group|groups|page|community & police|fake|tag|emptied|officer|list|members|subscribers|left|closed|deleted|flooded|reads|sat|extremist|control|kgb
page|group|groups|community .. of .. chat|movement|girls|group|villages
its|last|our|their|chat's|channel's administrator|administrators|admin|admins|moderator
subscribers|subscriber|members|everyone|people & chat|channel|group|whatsapp|telegram|viber|212
administrator|admin|administrators|admins
list .. of|from .. its|chat|members
who .. wrote|posted|shared|read|commented .. chat|group|post

[target general_public]
whoever|anybody|anyone|everybody|everyone|those who|that .. thinks|wants|turns|comes|goes|takes|is|walk|come|attend|participate|intends
residents|citizens|people|parents|inhabitants|townspeople|youth|public|students & appeal*|warn*|do|recommended|urge*|requested|call*|not|refrain|prohibited|allowed|curfew|movement|gather|asked
pupils|schools|parents & keep|away|told|warn*|ministry
esteemed|dear|respected citizens|residents|parents|guests
the public|townspeople|citizens|population
nobody|no one|persons|people may|can & assemble|gather|together
users|subscribers & open*|vpn|internet|facebook|whatsapp|complain*
young people|men|persons|adults & ask*|phones|checkpoint*|checked|street|stop*

[target minors]
schoolboy|schoolgirl|schoolchild|pupil|pupils|tenth-grader|ninth-grader|eleventh-grader|grader|graders|adolescent|adolescents|teen|teens|juvenile|juveniles|high-school|underage|under-age
boy|girl|apprentice|youth .. of|aged|, .. 12|13|14|15|16|17|years|twelve|thirteen|fourteen|fifteen|sixteen|seventeen
1*-year-old|12-year-old|13-year-old|14-year-old|15-year-old|16-year-old|17-year-old

[target students]
undergraduate|undergraduates|sophomore|freshman|freshmen|postgraduate|doctoral|philologist|classmate|classmates|aspirants|fellows|pupils|pupil|first-year|second-year|third-year|fourth-year|faculty
guild leaders|president

[target women]
midwife|widow|widows|grandmother|grandmothers|policewomen|ladies|lady|sisters|sister|daughter|headmistress|actress|spokeswoman|schoolgirl
woman|girl .. of|aged|in|who

[target workers]
welder|fitter|labourer|labourers|laborers|turner|operator|operators|beekeepers|dairymen|winegrowers|collectors|conductors|traders|payroll|fishermen|clerk|drillers|driller|strikers|employee|staff|unionists|miner|dockers|nurse|driver|drilling
everybody|everyone|whoever & payroll|machine|shift|job|plant|factory

[target medics]
midwife|pharmacist|surgeon|physician|ambulance|hospital staff
nurse|nurses|doctor|medic

[target journalists]
operator .. of|" .. tv|dala|channel|"
stringer|stringers|videographer|freelance|freelancer|freelancers|editor|editors|columnist
our .. colleague|photographer|reporter|cameraman|correspondent|editor|operator|team|crew
cameraman|cameramen|photographers|crew|newsroom

[target relatives_of_participants]
parents|mother|father|wife|husband|family|families|relatives|brother|sister|grandmother|grandma|son|daughter|kin|children .. of|'s .. one|him|her|them|activist|student|students|detainee|picketer|those|participants|ours|four|biologist's|university
his|her|their|my mother|father|parents|brother|sister|wife|husband|family|families|grandmother|grandma|son|daughter|relatives & called|visit*|told|warn*|fired|dismiss*|policeman|district|headmaster|headmistress|summon*|drafted|phone*|next|searched|where|director
biologist's|student's|activist's|organiser's|coordinator's|poet's|students' mother|mothers|parents|family|father|families
families|parents|mothers & students|four|visit*|callers|where|held|told|pupils|daughter|boy
one|a mother|grandmother|father|parent & told|heard|boy|son|grandson
phones & parents'
parents'|mothers'|families'

[target relatives_of_soldiers+women]
we|girls|our & wives|mothers|mobilised|mobilized|odesa|husbands|gathering
mothers|wives|sisters .. of .. those|conscripts|mobilised|mobilized|soldiers|prisoners|missing|captured|pows|agendas|who
whose|who .. received|husbands|sons .. agendas|summonses|front|call-up

[target soldiers]
sergeant|private|conscript & husband|wounded|tcc|front|leave
husband .. of

[target bystanders]
passing|passed|buying|walking|happened .. by|to|coffee
who .. was|were .. just|merely|only|simply
passers-by|passer-by|passing|seller|vendor|shoppers|commuters

[target organisation]
our|its|the website|channel|page|outlet|site|newsroom & opened|accessible|blocked|fake|tag
alliance|collective|federation|confederation|guild|union|association|ngo|initiative|network|estuaire|united|front & permission|consent|permit|refus*|letter|note|declared|march|prohibit*|extremist|recognised|court
group .. of .. citizens
people's|citizens'|citizens|workers'|civic .. platform|front|movement|union|assembly|congress|alliance
unregistered|opposition|banned .. party|movement|group|citizens'

[target lgbt]
rainbow|homosexuality|homosexual*|queer|transgender|drag
[target migrants]
asylum-seeker|asylum-seekers|asylum seekers|seeker
[target other]
owners .. of .. institutes|shops|houses
print|tyre|barber shop
[actor police]
carabineros|gendarmerie|gnb|pnb|politia|policja|polizia|policía|milicja|mup|pnp|hkpf|kripos|lapd|guardia|jendarma|patrolmen
highway|state|railway|metro|river|mounted|tourist|auxiliary|reserve|special|dog|motorcycle police|patrol|patrols|troopers|officers
commissioner of police
officer .. commanding|in charge|on duty
deputy|assistant|acting|district|county|provincial|city police chief|commander|commissioner|superintendent
sp|dsp|dysp|asp|ig|dgp|cp|sho|ocpd|rpc|dpo|oic|ocs
neighbourhood|village|area constable|policeman|officer|inspector
stewards|marshals of police
[actor riot_police]
esmad|bope|gsu|ptu|raptors|žandarmerija|zandarmerija|interventna|flying|alpha
mobile squadron|squadrons|gendarmes|gendarmerie|force|brigade|unit
special tactical|operations|response|patrol|purpose squad|unit|group|force|police|team
intervention unit|units|police|squad
police .. in .. riot|body|full
black|robocop uniformed|clad & police|gas|shields
[actor security_service]
snb|nsa|rab|isi|stasi|shin bet|mossad|disip|niss|siss|sne|ubk|abin|bia|bnd|dgsi|verfassungsschutz|sisi|seguridad|cni|mukhabarat|ministry of state
counter-intelligence|counterintelligence|secret police|service|services
security directorate|department|committee|branch|agency|council|bureau|apparatus
man|men|lieutenant|colonel|major|captain|officers .. from|of .. security|committee|service|directorate
centre e
[actor municipal_authority]
alcaldía|alcaldia|mairie|sindaco|ayuntamiento|rathaus|burgomaster|townhall|city-hall|ispolkom|gorispolkom|mayor's|mayoral|mayoress
city|town|village|ward|district|municipal|borough councillor|councillors|clerk|secretary|official|officials|hall|council|chief|head|spokesman|spokeswoman|president
public order|events|culture|parks|sanitation|roads|transport office|department|directorate
special|permit|assembly events|office|authority|commission
[actor regional_authority]
gobernador|intendant|landrat|wojewoda|voivode|bezirksregierung|prefecture|subprefect|obkom|governorate|governor-general
region's|province's|oblast's|republic's|krai's|state's|county's governor|head|government|administration|authorities|ministry|leadership
land|county|provincial|regional|state interior|home|security ministry|minister|department
[actor national_authority]
presidency|council of ministers|security council|home office|state secretary
head of state|government
presidential|government spokesman|spokeswoman|spokesperson|administration|decree|office
home|interior|justice|digital|information|defence|labour|education|culture|sports minister|secretary|ministry
[actor legislature]
majlis|rada|knesset|sabor|skupština|skupstina|seimas|sejm|saeima|riigikogu|majles|mazhilis|legco|bundestag|congress|storting|kenesh|kurultai|mejlis
milli|jogorku|lok|national majlis|kenesh|sabha|assembly|congress|council
mps|senators|legislators|lawmakers
[actor media_regulator]
conatel|rtük|rtuk|ofcom|pemra|cnc|haca|rossvyaz|btk|cneca
regulator|watchdog & media|broadcast*|licence|website|communications|block*
[actor platform]
tiktok|instagram|google|apple|vk|whatsapp|odnoklassniki|viber|meta & deleted|removed|suspended|labelled|labeled|froze|restricted|banned|hid
[actor telecom]
mts|beeline|megafon|kcell|cantv|etecsa|kyivstar|safaricom|airtel|operator|operators|provider|providers|carriers & internet|mobile|signal|data|network|sms|phone*
mobile|cell|phone|telecom|network|internet operators|operator|provider|providers|company|carriers
[actor enlistment_office]
commissariat|commissariats|recruiters|recruiter|draft board|enlistment
military|draft|recruitment|conscription|enlistment commissariat|office|board|commission|centre|center|officers
territorial .. recruitment|centre
[actor prison_service]
warders|jailers|wardens|jailer
prison|colony|jail|isolator|detention administration|staff|guards|authorities|director|governor|officers|centre
[actor employer]
owner|owners|boss|bosses|foreman|supervisor|chief|manager|matron|rector's|shift & told|said|warn*|fired|workers|staff|let|contract|shift|bonus
employer|employers|works management|shop manager|personnel
[actor education]
schoolmaster|headteacher|teacher|tutor|supervisor|curator|proctor|registrar & students|pupils|expel*|class|university|school
dean's|rector's|principal's|registrar's office|order|decree
ministry|department of .. education
faculty|university|college|school|academy|institute council|senate|board|management|administration|disciplinary
[actor state_media]
state|government|public|official tv|television|channel|broadcaster|radio|newspaper|paper|agency|media|anchor|host|presenter
anchor|presenter|host|talk-show & state|tv|channel|television|programme
pravda|izvestia|komsomolskaya|rossiya|perviy|rt|sputnik|tass|belta|press tv|granma|telesur
[actor pro_government_group]
skinheads|ultras|nashi|bikers|sportsmen|wrestlers|athletes|volunteers|patriots|veterans & attack*|beat|threw|men|protesters|marchers|women|placards|picket*|rally
party|government|presidential|mayor's|ruling youth|loyalists|supporters|activists|volunteers|thugs|militants|stewards
militants|loyalists|counter-demonstrators|counter-protesters
[actor unknown_persons]
somebody|someone|stranger|strangers|men|youths|lads|passer-by & smash*|set|burn*|threw|daub*|beat*|attack*|hack*|post*|rip*|tore|followed|poured|slash*|circl*
a|two|three|four|five|several|some strangers|youths|unknowns|attackers|thugs|figures|motorcyclists|masked
hackers|trolls|trolling|bots
caller|callers
a .. man|voice & phone|rang|follow*|film*|car
[actor unknown]
people|men|man|persons .. in .. uniform|camouflage|masks
plainclothes|plain-clothes
law enforcers|enforcement
the regime|authorities
[actor court]
judges|magistrates|court's|bench|jury
supreme|high|constitutional|district|city|county|regional|appeal|appeals|military|labour|administrative|garrison|federal|state|crown|civil court|judge|tribunal|judges
[actor prosecutor]
public|state|district|city|regional|transport|deputy|assistant|chief|attorney prosecutor|prosecutors|prosecutor's|general|general's
procuracy|procurator|attorney-general|attorney
[actor investigators]
investigator|investigators|detective|detectives|inquiry
investigative|investigation|criminal committee|department|investigation|directorate|unit
[actor private_security]
security guard|guards|men|company|firm|staff
watchmen|bouncers|wachschutz|stewards
[actor military]
army|soldiers|troops|paratroopers|marines|servicemen|militaries|junta|tatmadaw|sac & fired|detain*|raid*|shot|took|patrol*|checkpoint|block*|sealed|kill*|arrest*|beat|stop*
[actor organisers]
coordinators|stewards|convenors|initiators|founders|signatories & notice|appl*|told|wrote|called|march|rally|picket|court
committee|union|guild|association|federation|movement|initiative|alliance|collective .. told|notified|applied|called|announced|submitted|filed|wrote|informed|asked|planned|wanted|want|organised|appealed|sued|requested
[target participants]
cyclists|harvesters|motorists|tram|cabbies|dockers|widows|orphans|pilgrims|squatters|commuters|fishers|hauliers|taxi|porters|bakers|cooks|weavers|seamstresses|stevedores|firefighters|postmen|librarians|musicians|actors|poets|philosophers|academics|scientists|researchers|lecturers|professors|adjuncts|tutors|caretakers|cleaners|carers|bus|rail|railwaymen|metalworkers|steelworkers|textile|garment
sitters|singers|picketers|mourners|sitting|kneeling|walkers|cyclist|marcher
young|elderly|old|middle-aged|retired|disabled woman|man|couple|women|men|people|lady|worker|teacher|officer
<num2> .. men|women|people|students|workers|mothers|others|more|persons
others|another|more & detain*|arrest*|police|hospital|court|fined|injur*|released
[target organisers]
coordinator's|organiser's|applicant's|chairman's|leader's
founders|signatories|signatory|convenors|stewards|spokesperson|spokespersons|initiators
unionist|trade unionist|unionists|leader|leaders
[target online_participants]
administrator's|admin's|moderator's
founder|owner|creator|moderator .. of .. chat|channel|group|page
commenters|followers|readers & chat|channel|group|page
[target journalists]
reporter's|photographer's|journalist's|cameraman's
camera operator|crew|crews|team
news|television|tv|film|camera crew|crews|team|reporter|editor
our reporter|reporters|correspondent|team|crew|stringer
blogger|streamer|livestreamer|vlogger & press|film*|camera|footage|stream*|police
[target relatives_of_participants]
brother|sister|mother|father|wife|husband|son|daughter|parents|grandmother|uncle|aunt|fiancée|girlfriend|boyfriend|cousin .. of .. organiser|activist|picketer|detainee|student|poet|leader|unionist|coordinator|defendant|journalist
activist's|student's|organiser's|coordinator's|picketer's|detainee's|poet's|leader's|unionist's mother|father|brother|sister|wife|husband|son|daughter|parents|family|grandmother
her|his|their brother|mother|father|husband|wife|son|sister|parents & front|fired|dismissed|visited|summoned|searched|called|phone|job|told|warned|drafted|shipped|threat*
[target general_public]
passengers|shoppers|users|subscribers|customers & internet|signal|curfew|checked|bags|metro
everybody|everyone|whoever|nobody|anyone & curfew|assemble|warn*|pockets
parents|youth|young|teenagers & should|warn*|know|police|minister|told
