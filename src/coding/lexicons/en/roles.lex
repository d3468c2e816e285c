# Who acts and who suffers: role words, never names.

@soldier mobilized mobilised soldiers soldier conscripts conscripted conscript servicemen troops reservists called-up drafted military occupiers fighters men
@kin wives wife mothers mother relatives sisters sister daughters families family partners spouses loved

[actor police]
police
policeman|policemen|policewoman|policewomen
police officer|officers
officer|officers
law enforcement
special branch
plainclothes ?police officer|officers|policemen
constables
militia
cicpc
state police
officers in plain clothes
security authorities

[actor riot_police]
riot police
omon
rosgvardia
national guard
special forces
swat

[actor security_service]
fsb
kgb
security service|services
secret service|police
intelligence ministry|agents|service
mois
agents
irgc

[actor prosecutor]
prosecutor|prosecutors
prosecutor 's office
prosecution

[actor investigators]
investigative committee
investigator|investigators
detectives

[actor court]
court|courts
judge|judges
magistrate
tribunal
supreme|high|constitutional|district|city|appeals court

[actor municipal_authority]
mayor
mayor 's office
mayoralty
city hall
city council|authorities|administration|officials|government
municipal|local authorities|administration|officials|authority|government|council
municipality
akimat
district administration|council|authorities
town hall|council
local officials
city administration
administration

[actor regional_authority]
governor
regional authorities|government|administration|officials|governor
state government
government of .. state
provincial government|authorities
republic's|region's authorities|government|head
security bureau
fct authorities
head of .. republic

[actor national_authority]
government
kremlin
president
ministry of justice
justice ministry
the ministry
interior ministry
ministry of interior
prime minister
ministry|minister & !former
cabinet
state department

[actor occupation_authority]
occupation authorities|administration
russian-installed
occupying authorities|forces

[actor legislature]
parliament
deputies
deputy & parliament|duma|assembly|party|legislat*|rada|council|faction|mp|lawmaker|elected
lawmaker|lawmakers
member .. of .. assembly|duma|parliament
duma
senator
legislature

[actor ruling_party]
united russia
ruling party

[actor military]
army
soldiers & <police>|visit*|came|fired|shot|searched
military & !service & !wives & !mobil*
troops & fired|opened|dispers*|detain*
russian soldiers|troops|forces
marines

[actor enlistment_office]
enlistment office|offices
conscription office
draft office|board
military commissar*

[actor prison_service]
prison service|authorities|officials|guards
warden

[actor media_regulator]
roskomnadzor
media regulator
communications authority

[actor employer]
employer|employers
management & fired|dismissed|workers
harassat
education ministry

[actor education]
university
universities
school|schools & principal|teacher*|students|pupils
rector
dean
college
principal

[actor platform]
vkontakte
facebook
youtube
telegram & label*|block*|delet*|marked
twitter
meta

[actor telecom]
mobile operator|operators
internet provider|providers

[actor state_media]
state media|television|tv
state-run media|television
propagandist*

[actor private_security]
security guards|guard
private security

[actor pro_government_group]
pro-government .. supporters|activists|thugs|group|groups|youths
titushki
cossacks
combat brotherhood
vigilantes
militiamen

[actor unknown_persons]
unknown people|men|persons|individuals
unidentified people|men|persons|individuals
masked men
groups of unknown
man|men in civilian clothing|clothes
armed man|men in civilian

[actor unknown]
authorities
security forces
the state & detain*|arrest*|court|prosecut*|refus*
officials
security
security agencies

[actor organisers]
organisers|organizers
organized|organised by
organisers|organizers|activists & applied|submitted|filed|notified|asked|organi*
activists & application*|submitted|applied
initiators
coalition
council of .. forces

[target relatives_of_soldiers+women]
wives|mothers|wife|mother|sisters|daughters .. <soldier>
soldiers' wives|mothers
wives and mothers
mobilized|mobilised wives|wife
wives .. of .. those
women|wives whose .. husbands|sons
army wives
military wives
the wives
female relatives

[target relatives_of_soldiers]
relatives .. <soldier>
families of .. <soldier>
families of the .. mobilized|mobilised
the relatives
loved ones
way home
put domoy

[target women]
women
woman
girls
girl
female .. activist*|protester*|student*
wives
mothers
mother
she|her & detain*|arrest*|police|home

[target organisers]
organiser|organisers|organizer|organizers
applicant|applicants
initiators
coordinator|coordinators
leaders & detain*|arrest*|movement|union|protest*
leader & movement|union|protest*|youth
secretary general

[target participants]
participants
participant
protesters
protestors
protester
demonstrators
demonstrator
activists
activist
people
persons
marchers
supporters
attendees
rallygoers
picketers
picketer
detainees
dissidents
youths|youth
young people
residents
crowd
crowds
citizens & !call*
thousands
hundreds
dozens
men & detain*|arrest*
man & detain*|arrest*|fined|picket
strikers
farmers
teachers
members
those who
some
muscovite

[target online_participants]
members .. of .. chat|chats|group|channel
chat .. members|participants|administrators|admins
chat rooms|room|groups|group
administrator|administrators|admin|admins .. chat|channel|group
subscribers
telegram chat*
bloggers
blogger

[target relatives_of_participants]
relatives|families|family|parents|mother|father|wife .. of .. activist*|protester*|detain*|student*|participant*|opposition
his|her family
family home|homes|residence|house
family 's
parents
a relative
a family

[target soldiers]
the mobilized and
their husbands .. at .. front

[target journalists]
journalist
journalists
reporter
reporters
correspondent
correspondents
photographer|photographers
photojournalist*
members of the media|press
media .. workers|crews|representatives
press corps
cameraman|cameramen
camera crews
news crew|crews

[target observers]
observer|observers
monitors & election*|rally|protest*

[target lawyers]
lawyer & detain*|arrest*|disbar*|searched|charged|beaten|attacked|summoned|fined|threatened|licence|license
lawyers
attorney|attorneys

[target human_rights_defenders]
human rights activist|activists|defender|defenders
rights defender|defenders|activists
rights .. lawyer|lawyers
environmental activist*

[target politicians]
politician|politicians
opposition leader|leaders|figures|figure|politician|politicians
party .. leader|leaders|chairman|chairperson
leading figures
lawmaker*|deputy & detain*|arrest*
presidential candidate
candidate|candidates & detain*|arrest*
members of .. party

[target students]
student
students
pupils
schoolchildren
university students

[target minors]
minors
minor & detain*|arrest*
teenagers
teenager
children
underage

[target lgbt]
lgbt*
gay*
queer
trans
pride

[target workers]
workers
worker
teachers
teacher
miners
drivers
nurses & strike*
doctors & strike*
farmers
employees
trade .. union|unionists
labour|labor activists

[target medics]
medics
doctors
nurses
paramedics

[target ethnic_or_religious_group]
crimean tatar*
tatars
muslims
muslim
christians
kurds
kurdish
uyghurs
dalits
jehovah's
shia
worshippers

[target migrants]
migrants
migrant
refugees

[target bystanders]
bystander|bystanders
passer-by
passers-by
passersby
onlookers

[target organisation]
party & !ruling
the movement
movement & label*|list*|agent*|designat*|put
organisation|organization
group & label*|list*|agent*|designat*|put|accus*|ministry
union & ban|bans|banned|banning|dissol*|raid*
headquarters
ngo|ngos
national council of
coalition
foundation
platform & accus*|designat*

[target media_outlet]
newspaper & block*|raid*|fine*|clos*
website & block*
news site & block*
outlet & block*|raid*|fine*|clos*
broadcaster & ban|bans|banned|banning|raid*|fine*|clos*
tv .. channel|station

[target general_public]
the public
residents & warn*|call*|urge|urges|urged|urging
citizens & warn*|call*|urge|urges|urged|urging
civilians
population
people .. not .. to & warn*|call*|urge|urges|urged|urging
