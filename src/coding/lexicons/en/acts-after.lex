# What follows an assembly.

[act charge]
charged & !with & !battery = weak
charged .. with|over|under
charges .. against|filed|brought|pressed
charge .. against = weak
charg* ... with .. administrative|criminal|offence|offense|offences|offenses|violating|organising|organizing|participating|riot*|treason|sedition
criminal case|cases .. opened|launched|initiated|against
opened .. case|cases|criminal|investigation
case|cases .. opened|launched|initiated
indict*
accused .. of .. violating|breaking|organising|organizing|participating|inciting|extremism|terrorism|riots|rioting
drew up .. protocol|protocols|report|reports
drawn up & protocol*|report*
protocol .. drawn|against
administrative case|cases|protocol|protocols|offence|offense|offences
facing .. charges|trial|years
face .. charges|trial = weak
stand trial = weak
on trial
prosecuted = weak

[act fine]
fined
fine|fined|fines|fining .. of|for .. rubles|roubles|euros|dollars|pounds|hryvnias|tenge
fine .. of
fines .. imposed|on|of
impos* .. fine|fines
order* .. to pay & court|fine
sentenced .. to .. fine|fines

[act short_arrest]
got .. days
days .. arrest
days .. of .. administrative .. arrest|detention
days in jail|prison|custody|detention
jailed .. for .. days
sentenced .. to .. days
administrative arrest|detention
arrested .. for .. days
days' .. arrest|detention|jail

[act imprisonment]
sentenced .. to .. years|year|months|prison|imprisonment|life
sentenced
years .. in .. prison|jail|colony
year .. sentence|term
jailed .. for .. years|months
prison .. term|sentence|sentences
imprisoned
imprisonment
remanded .. in .. custody
pre-trial .. detention
pretrial detention
house arrest
placed .. under .. arrest|house
convicted

[act other_sanction]
community service
compulsory .. work|labour|labor|works|treatment
corrective .. work|labour|labor
hours .. of .. community|compulsory|work
froze|frozen .. account|accounts|assets
accounts .. frozen|blocked
licen* .. revoked|suspended|withdrawn
revok* .. licen*
suspend* .. activities|activity|party|licence|license|organisation|organization
dissol* & party|organisation|organization|court|ngo
liquidat* & party|organisation|organization|court|ngo
deregister*
banned .. party|organisation|organization|movement & court = weak
psychiatric .. hospital|clinic|treatment
damages & court|protesters|organisers|organizers
travel ban

[act ill_treatment]
tortur*
ill-treat*
mistreat*
beaten .. in .. custody|detention|station|van|prison
electric shock|shocks
abused .. in .. custody|detention|prison
strip-search*
humiliat* & <police>|custody|detention
denied .. food|water|medical|medicine

[act rights_denied]
lawyer|lawyers ... not .. let|allowed|admitted|permitted
not .. let .. lawyer|lawyers|in & lawyer*
denied .. access .. to .. lawyer|lawyers|counsel|family
denied .. lawyer|lawyers|counsel
no .. access .. to .. lawyer|lawyers|counsel
without .. lawyer|lawyers|counsel & detain*|question*|held
refus* .. lawyer|lawyers
whereabouts .. unknown
whereabouts & unknown|known
incommunicado
can|could reach nobody
held .. more than|over|longer .. hours
held longer
beyond .. hours|term & held|detained
not .. allowed .. to .. call|contact

[act dismissal]
fired .. from & job|work|school|university|teacher|after
sacked
dismissed .. from|for|after & job|work|school|university|post|teacher*|employee*|worker*
dismissed & teacher*|employee*|worker*|students|protest*
lost .. job|jobs|post
expelled .. from .. university|school|college|institute
expelled & student*|university
students .. expelled
expulsion .. of .. student*
suspended .. from .. work|job|school|university
contract .. not .. renewed|extended
forced .. to .. resign
laid off & protest*|strike*|participat*

[act military_reprisal]
sent .. to .. front|frontline|assault & husband*|son|sons|protest*|detain*|relative*
draft* & protest*|detain*|summons|activist*
draft .. notice|notices|papers|summons & protest*|detain*|police
conscript* & protest*|detain*|activist* = weak
call-up papers
husband|husbands ... transferred|punished|sent

[act movement_restricted]
deport*
expelled .. from .. country|russia|belarus|georgia
expulsion from .. country
strip* .. of .. citizenship|residence|passport
citizenship .. revoked|stripped
ban|bans|banned|banning .. from .. leaving|entering|travelling|traveling
barred .. from .. leaving|entering|travelling|traveling
entry ban
travel ban|bans|banned|banning
passport .. cancelled|revoked|canceled
residence permit .. revoked|cancelled

[act attack]
arson & home|house|car|office|activist*
set .. fire .. to & home|house|car|office|activist*
set on fire & home|house|car|office|activist*
attacked .. by & unknown|masked|men|activist*|organiser*|organizer*
assault* & activist*|organiser*|organizer*|journalist* = weak
beaten .. by .. unknown|unidentified|masked
windows .. smashed|broken & home|house|office|cafe
smashed .. windows
slashed .. tyres|tires
vandali* & home|house|office|car|activist*

[act designation]
foreign agent|agents
designat* ... foreign|terrorist|extremist|undesirable
declar* ... foreign|terrorist|extremist|undesirable|organisation|organization
label* ... foreign|terrorist|extremist|undesirable
list* .. as .. foreign|terrorist|extremist|undesirable
put ... on .. list|blacklist|register|registry
was listed
added ... to .. list|register|registry
wanted list
outlawed .. organisation|organization|movement|group = weak
recognized|recognised ... extremist|terrorist|undesirable

[act smear]
accus* .. of .. being|working|spreading|receiving|betraying|destabilising|destabilizing|acting & movement|group|women|wives|protesters|activists|organisers|organizers|platform|opposition
accus* & foreign|paid|west|traitors|inaccurate|false|fake = weak
paid .. by|from .. abroad|west|foreign
foreign|western .. hand|puppets|funded|funding|intelligence|interference|masters & protest*|movement|<assembly>
traitor|traitors
agents of & west|foreign|enemy
called .. them|protesters|demonstrators|women|movement .. extremist*|terrorist*|traitor*|criminals|thugs|agents
branded .. protesters|demonstrators|them|movement|women
negative image
discredit* .. movement|protest*|wives|women
smear*
disinformation & wives|movement|women|protest* = weak
provocation|provocations & called|officials|kremlin|minister = weak

[act legislation]
law|bill|amendments|amendment|decree ... passed|adopted|approved|signed|came|force|enacted & assembl*|protest*|rall*|demonstrat*|gathering*|speech
pass* .. law|bill|amendments & assembl*|protest*|rall*|demonstrat*|gathering*
adopt* .. law|bill|amendments & assembl*|protest*|rall*|demonstrat*|gathering*
tighten* .. law|laws|rules & assembl*|protest*|rall*|demonstrat*
came into force & amendments|law
prior .. written .. approval|permission
sign* .. law|decree & assembl*|protest*|rall*|demonstrat*

[act remedy]
appeal* & court|decision|ban|fine|sentence|ruling|refusal|arrest|board
appeal .. board|court
challeng* & court|decision|ban|refusal|fine
sue|sued|sues|suing .. city|authorities|government|administration|police & <assembly>|refusal|ban
sued
filed .. lawsuit|suit|complaint|appeal
lawsuit & <assembly>|refusal|ban|authorities
complaint .. filed|lodged|to
court .. ruled|overturned|upheld|found|rejected|quashed|dismissed|asked|struck & <assembly>|ban|refusal|fine|detention|arrest|order
overturn*
upheld & court|ban|decision|fine|sentence
petition & court
violation decision
constitutional court
declared .. unconstitutional|unlawful|illegal & court

[act release]
releas* & detain*|custody|police|prison|hours|bail|protesters|activist*|journalist*|later|without|court|all & !press & !statement
released
let .. go
let .. them .. go
set free
freed
were free
bail & released|granted
charges .. dropped
dropped .. charges|case
acquitted
ban .. lifted
lift* .. ban
