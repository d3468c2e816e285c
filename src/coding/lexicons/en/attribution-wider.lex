# Further words of saying and sources.

[says verb]
say
tell
telling
reporting
write
writing
claiming
noting
adds
announces
announcing
publishes
posting
recalls
recounted
recounts
recounting
explains
explain
counting
confirms
confirming
describing
describe
alleges
alleged
allege
alleging
insists
insisted
insist
stresses
stressed
emphasised
emphasized
complained
complains
complain
revealed
reveals
reveal
documented by
tallied
tallies
clarified
clarifies
commented
comments
remarked
testified
testifies
relayed
tweeted
tweets
pointed out
points out
maintains
maintained
argued
argues
admitted
admits
acknowledged
acknowledges
conceded
informs
inform
notifies
is quoted
was quoted
quoted as
[says according]
according .. to
as .. told|reports|report|said|says|stated|noted|informed|informs|explained|confirmed|described|clarified|learned|wrote|found
by .. own|word|words|reckoning|tally|calculations|figures|estimation|report|reports|version
on .. word|words|information|authority|evidence
in .. words|account|opinion
figures|data|estimates|count|tally|information .. from|by|of
seen by
obtained by
reviewed by
provided by
released by
published by
posted by
shared by
shot|filmed|taken by
confirmed by
collected|compiled|documented|recorded|verified|counted by
told to
at the disposal of
became known .. from|to|thanks
it became known
in .. interview .. with|to
in .. comment|commentary|conversation|statement .. to|with
on condition of anonymity
said by
words .. of
court documents|records|filings
a statement said
statement .. from|by|said
photos|video|videos|footage|images|pictures .. by|from|on|shared|posted|published|show|showed
[says citing]
cites
source :
with .. reference|references to
in .. reference|links to
with .. link to
referring .. to
referred .. to
quoted
attributing .. to
reference .. to
relying on
based on .. report|reports|data|sources
drawing on
learned .. from
learnt .. from
heard .. from
[says this]
reported|reports|report|announced|stated|said|written|told|noted|informed|confirmed|posted .. by
this .. was|is|has .. reported|announced|stated|written|told|said|confirmed|noted|published
reports|reported|wrote|writes|announced|said|stated|informs|informed|posts|posted .. about .. this|it
reported .. this
this .. reports|reported|writes|wrote|said|announced|informs
about .. this|it .. reports|reported|writes|wrote|said|told
it .. is|was|has .. reported|noted|stated|known|emphasized|specified|clarified|alleged|said|claimed
the news|information .. reported|published|confirmed
source :
writes .. about
the .. publication|outlet|newspaper|channel|agency|website|edition|report|statement|portal|site|paper|organisation|organization|project .. writes|reports|notes|said|says|reported|wrote|noted|adds|added|clarifies|emphasizes|stated
the report|statement|message says|said|reads|notes|states
reads .. statement|message|report|post
says .. statement|message|report|post

[source witness]
eye-witness|eye-witnesses
witness|eyewitness accounts|account|reports|testimony
onlooker|onlookers|bystander|bystanders|passer-by|passers-by & said|told|say|says
local|locals|neighbour|neighbours|neighbor|neighbors & said|told|say|says|reported
local resident|residents|activists|activist
residents|resident|villager|villagers|inhabitants & said|told|say|says|according|reported|report
relative|relatives|family|mother|father|wife|husband|sister|brother|friend|friends|colleague|colleagues|parents|son|daughter|widow & said|told|says|say|according|reported|wrote|recalled|complained
activist|activists|participant|participants|protester|protesters|demonstrator|demonstrators|organiser|organisers|organizer|organizers|marcher|picketer|detainee|detainees|supporter|supporters|striker|strikers & said|told|says|say|according|reported|wrote|report|recalled|complained|claimed|explained|recounted|confirmed
woman|women|man|girl|mothers|wives|student|students|teacher|teachers|worker|workers|employee|employees|farmer|driver|journalist|reporter|photographer|politician|deputy|subscriber|subscribers|reader|readers|passenger|blogger & said|told|says|say|recalled|recounted|explained|complained|wrote
one .. of .. women|participants|activists|detainees|wives|protesters|organisers|organizers|demonstrators|mothers|residents|students|witnesses|applicants|them|those|relatives|subscribers|readers
some|several|two|many of .. women|participants|activists|detainees|wives|protesters|residents|students|witnesses & said|told|say|reported
those|people who|present|there|detained & said|told|say
source|sources & said|told|informed|says|say|according|familiar|close|anonymous|informed|knowledge
informed|anonymous|unnamed|local|own source|sources
source .. close|familiar|in|within|among
sources .. close|familiar|in|within|among
interlocutor|interlocutors
our|its|own .. correspondent|correspondents|reporter|reporters
a|an .. correspondent|reporter|journalist & reports|reported|said|saw|observed|witnessed
journalists|reporters & saw|witnessed|observed|scene|counted|ground
eyewitness video|videos|footage
members & said|told|say
[source official]
police|militia spokesman|spokeswoman|spokesperson|chief|commissioner|commander|department|headquarters|officer|officers|official|officials|source|sources|statement|inspector|superintendent|service
city|regional|national|metropolitan|state|local|federal|district police
national|chief|head|deputy .. of .. police|department
head|chief of .. police|department|ministry|directorate|region|district|administration|city
spokesman|spokeswoman|spokesperson|spokespersons|spokespeople .. for|of
government|ministry|army|military|kremlin|presidential|court|foreign|interior|ministry's|opposition|party|un|eu spokesman|spokeswoman|spokesperson
interior|justice|foreign|defence|defense|health|education|home|information|labour|internal ministry|minister|secretary|office|affairs
ministry of .. internal|interior|justice|foreign|defence|defense|health|education|home|information|labour|emergency
ministry of internal affairs
ministry of the interior
ministry of justice
interior ministry spokesman|spokesperson|spokeswoman|statement
minister of .. interior|internal|justice|foreign|defence|defense|health|education|home|information|labour
mayor 's office
governor 's office
prosecutor 's office
attorney general 's office
president 's office|spokesman|press
general prosecutor 's office
prosecutor general 's office
prosecutor|prosecutors & said|says|told|announced|reported|stated|asked|according
investigative committee
investigators|investigator|detectives & said|say|told|according|believe|claim|allege
city|town|municipal|regional|local|district|provincial|state hall|administration|authorities|officials|government|council|official & said|say|says|told|reported|announced|according|stated|explained
mayor|governor|akim|prefect|commissioner|president|premier|chancellor|secretary|commander|superintendent & said|says|told|announced|wrote|stated|explained|claimed|according|warned
akimat|municipality|prefecture|mayoralty & said|says|told|announced|stated|explained|according|reported
press secretary
press service|office|centre|center|department .. of
press-service|press-secretary
joint press service .. courts
ovd|mvd|fsb|sbu|kgb|knb & said|reported|press|told
officials|official|authorities|government & said|say|says|told|confirmed|announced|reported|insist|claim|claimed|according|stated
state|official media|tv|television & reported|said
deputy|lawmaker|senator|mp|councillor|councilor & said|told|wrote|says|announced
judge|magistrate & said|ruled|told
kremlin & said|says|spokesman
ombudsman|ombudsperson|ombudswoman|commissioner for & said|told|says|stated
court & said|ruled|according|press|website|records|file
department|directorate|bureau|agency|committee|commission|regulator|office & said|says|told|announced|stated|reported|according
army|military & said|says|spokesman|statement|announced
consul|ambassador|embassy & said|says|told|reported|confirmed
rector|dean|principal|director|headmaster & said|told|says|explained
hospital|doctors|ambulance & said|told|reported|officials
election commission
un .. spokesperson|spokesman|spokeswoman|rapporteur
home|chief secretary|minister & said|told
deputy commissioner
[source lawyer]
lawyer|lawyers|attorney|attorneys|advocate|solicitor|barrister|defender|counsel & said|told|say|says|according|reported|explained|stated|added|wrote|confirmed|clarified|noted
defence|defense|human|rights lawyer|lawyers|attorney|team
his|her|their|whose .. lawyer|lawyers|attorney|attorneys|counsel|defender
lawyer|attorney .. of|for
legal representative|team
[source organisation]
independent|monitoring|rights|election monitor|monitors & said|counted|reported|says|told = unnamed
human rights groups|organisations|organizations = unnamed
rights groups|organisations|organizations = unnamed
human rights organisation|organization|group|groups|centre|center|project|activists|organisations|organizations|defenders|community|media
human-rights group|groups|organisation|organization|project|centre|center
rights organisation|organization|centre|center|monitor|monitors|watchdog|project|advocates|activists|defenders|campaigners
civil rights .. group|organisation
watchdog|watchdogs
internet|press|media|press-freedom|election|digital|advocacy|monitoring .. watchdog|monitor|group|observatory
press freedom group|organisation|organization
monitor|monitors|observer|observers & counted|said|say|reported|group|mission|independent
un|u.n|united nations .. experts|office|rapporteur|rapporteurs|committee|group|agency|human
u . n . .. experts|office|rapporteur|rapporteurs|human
united nations
amnesty international
european union|commission|parliament
council of europe
human rights ombudsman & said
osce|odihr|ohchr
legal aid group|organisation|project
campaign|campaigners|movement|group|groups|coalition|alliance|association|federation|union|unions|network|committee|council|party|initiative|foundation|fund|society|collective & said|says|told|announced|wrote|stated|reported|according|counted|claimed|published
opposition|main|communist party|parties|coalition|alliance & said|says|announced|claimed
organisation|organization|organisations|organizations & said|says|told|announced|wrote|stated|reported|according|counted|monitoring
teachers|students|workers|farmers|doctors|lawyers|miners|journalists|trade|student|labour|labor .. council|union|unions|association|federation|syndicate|congress
trade union
student union|council|center|centre
rights activists|defenders & said|say|reported|according|counted|told
thai lawyers for human rights
civic .. group|groups|movement
feminist anti-war resistance
lawyers for|against
mothers|wives|women|council|committee .. of .. soldiers|mothers|wives
headquarters & said|reported|navalny
[source channel]
telegram-channel|telegram-channels
social media|network channels|channel|posts|users|accounts = unnamed
posts|videos|footage .. on social media = unnamed
channel|channels & telegram|youtube|subscribers
telegram|viber|youtube|whatsapp .. channel|channels|group|community|account|page|public|post
channel & writes|reports|published|posted|said|reported
public|community|page & vkontakte|vk|facebook|telegram & writes|reports|published|posted|said
local .. channel|channels
instagram|facebook|twitter|x|tiktok .. account|page|post|accounts
blog|blogger|vlogger & writes|wrote|reported|posted|published
chat & wrote|reported|posted
[source outlet]
news agency|agencies|outlets|outlet|portal|website|site|channel|service|publication|project|organisation|organization
independent|local|opposition|state|regional|online|exiled|private|russian|belarusian|foreign|international outlet|outlets|newspaper|website|publication|broadcaster|agency|channel|journalists|press|edition|portal
radio|television|tv station|channel|broadcaster
daily|weekly & newspaper|reported|wrote|said
local|russian|independent|ukrainian|belarusian|georgian|iranian|indian|regional|state|foreign|international|several|other|opposition media = unnamed
media reports|outlets = unnamed
journalists & told|reported|found
portal|edition|resource|magazine & writes|wrote|reports|reported|said|notes
press reports = unnamed
the paper|daily|weekly & reported|said|wrote|says
wire|news service|services
investigative .. outlet|project|journalists
[source document]
court .. documents|document|ruling|decision|records|filings|order|verdict|file
document|documents|letter|letters|statement|order|decree|notice|ruling|decision|resolution|reply|response|protocol|report|warrant|copy|scan|notification|refusal|verdict|indictment|press|petition|complaint|communique & said|says|states|stated|reads|read|according|cites|cited|dated|seen|obtained|published|signed
official .. letter|response|reply|statement|document|order|notice|gazette
written .. response|reply|refusal|statement|notice|order
police .. statement|report|notice|order
circular|memo|memorandum|gazette & said|says|dated|issued
press release
[source unknown]
reportedly
unconfirmed .. reports|report
media|social|preliminary|some|other|various|conflicting|initial|early reports|data|information
allegedly
rumours|rumors
it is .. reported|said|alleged|claimed|believed
reported & being|having|was|were & !by = weak

# Round 2: reporting in other voices.
[says verb]
confirm
relate
relates
related
retells
retold
notice
noticed
learned from
learnt from
informs
informed in
testify
cautioned
declared
declares
own up
owned up
recount
remembers
counts
termed
lets know
let .. know
knows of
estimates
reckons
reckoned
[says according]
by|in .. words|information|account|count|tally|estimate|estimates|figures of
by .. count|tally|estimate|reckoning
as .. follows|appears|emerges|seen from
follows from
according .. to
as|is .. stated|reported|informed|told|explained|noted .. by|in
[source witness]
she|he|they .. say|says|said|tell|tells|told|relate|relates|related|confirm|confirms|confirmed|noticed|learned|heard|report|reported|complain|complained|retells|recalls|remembers|explained|explains|counted|writes|wrote
says|explains|recalls|tells|remembers he|she
herself|himself|themselves says|said|say|told|tell|confirmed|write
lecturer|nurse|midwife|roommate|flatmate|passenger|passengers|reader|readers|miner|miners|owners|users|members|medics|medic|doctors|doctor|paramedic|commuters|shopkeeper|trader|traders|roommate|classmate|classmates|daughter|son|mother|pupil|pupils|parent|parents|wife|husband|herder|deacon|pensioner|pensioners|welder|clerk|driver|drivers|sister|brother|grandmother|women|woman|girls|families|students|student|worker|workers|neighbour|villagers|townspeople .. say|says|said|tell|tells|told|relate|relates|related|confirm|confirms|confirmed|noticed|learned|heard|report|reported|complain|complained|retells|recalls|remembers|explained|explains|counted|writes|wrote
say|says|said|told|confirm|confirmed|according|tells .. lecturer|nurse|midwife|roommate|flatmate|passenger|passengers|reader|readers|miner|miners|owners|users|members|medics|medic|doctors|doctor|paramedic|commuters|shopkeeper|trader|traders|roommate|classmate|classmates|daughter|son|mother|pupil|pupils|parent|parents|wife|husband|herder|deacon|pensioner|pensioners|welder|clerk|driver|drivers|sister|brother|grandmother|women|woman|girls|families|students|student|worker|workers|neighbour|villagers|townspeople
reader|readers
told|tells|tell|assured us|me|this
learned|learnt|heard .. from .. her|his|their|one|a|the|sister|brother|relatives|mother
one mother|teacher|woman|man|student|father|of|worker|nurse & told|heard|says|said
volunteer medics
in session & explained|she|he
[source official]
the force|command|patrol|headquarters .. says|say|said|confirm|confirmed|announced|insists|insisted|declared
sheriff|sheriff's|constabulary|prefecture|prefecture's|governorate|governorship|akimat|magistrate|superintendent .. confirm|confirms|confirmed|count|said|says|announced|estimate|estimates|insists|insisted|replied|wrote|assured|stated|office|explained
police confirm|confirmed|own|insist|admit|deny|say|said|put|announced|stated|estimate
city|central|regional|clinical|district hospital|hospitals|centre|clinic & said|informed|told|confirmed|doctors|says|reported
commissioner|commander|superintendent|colonel|general|inspector|minister|spokesman|spokeswoman|prosecutor .. insisted|insists|termed|cautioned|declared|told|said|wrote|stated|explained|says
adviser|aide|deputy|press officer .. to|of .. mayor|governor|president|minister|police & wrote|said|told|wrote
deputy mayor|governor|head|minister|chief & wrote|said|told|says|telegram
ministry .. of|in & post|page|statement|calls|stated|reported|reference
department .. stated|statement|says|said
official|state gazette|news
[source lawyer]
lawyer|lawyers|solicitor|advocate|attorney|counsel|legal & tells|told|says|said|say|according|assists|confirmed|added|client*
[source organisation]
centre|center|bureau|institute|association|syndicate|initiative|project|front|guild|clinic|bar|league|society|network|committee|council|board|alliance|collective|confederation|union|forum|federation|barometer|observatory|union .. say|says|said|reports|reported|counted|wrote|writes|told|learned|adds|confirmed|announced|speaks|estimates|knows|documented|stated|believes
according|information|witness|confirmed|said|says .. centre|center|bureau|institute|association|syndicate|initiative|project|front|guild|clinic|bar|league|society|network|committee|council|board|alliance|collective|confederation|union|forum|federation|barometer|observatory|union
bar association
human rights|legal aid|legal .. centre|center|clinic|bureau|committee|group|association|league
initiative .. learned|reports|says|adds|writes|counted|according
by|according .. information|data|estimates|count .. of .. bureau|centre|center|initiative|project|union
rights group|organisation
union :|says|said|statement
organiser|organisers .. speaks|speak|put|claim|estimate
medics & counted
[source channel]
telegram|viber|instagram|facebook|whatsapp & wrote|writes|channel|reports|posted|informs
channel & informs|wrote|reports|according|writes|telegram|told
[source outlet]
told|by|reports|reported|writes|wrote|with|according|citing .. newspaper|daily|weekly|paper|edition|publication|radio|agency|portal|site|courier|magazine|journal
newspaper|daily|weekly|paper|edition|publication|radio|agency|portal|site|courier|magazine|journal .. reported|reports|wrote|writes|quoted|learned|states|stated|said|informs
told .. to .. the .. newspaper|site|edition|portal|channel
radio|tv|channel " = unnamed
[source document]
letter|reply|decree|answer|order|ruling|notice|plate|poster|leaflet|leaflets|text|message|sms|email|copy|scan|gazette|announcement|decision|protocol|statement|bulletin .. says|reads|read|cites|runs|states|stated|adds|seen|shown|appeared|carried|dated|goes|post
official gazette
