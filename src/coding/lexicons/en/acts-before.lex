# What authorities do before an assembly. Notation: see ../../pattern.ts and docs/coding.md.

@assembly rally rallies protest protests demonstration demonstrations march marches picket pickets picketing vigil vigils gathering gatherings assembly assemblies procession processions event events meeting meetings action actions sit-in sit-ins parade parades pride strike strikes motorcade motorcades convoy commemoration commemorations demo demos flashmob campout camp blockade blockades manifestation
@application application applications notice notices notification notifications request requests petition petitions letter
@refuser authorities authority mayor mayors mayor's mayoralty city council administration officials official government police court governor prefecture ministry municipality commissioner akimat department hall office board magistrate state district
@police police policeman policemen policewoman policewomen officer officers security agents agent troops soldiers soldier gendarmes gendarmerie guards fsb kgb militia constables forces special investigators detectives prosecutors prosecutor plainclothes operatives riot
@home home homes house houses apartment apartments flat flats door doors doorstep residence residences address addresses dormitory
@duty liability responsibility punishment punished fine fines fined arrest arrested prison jail jailed prosecution prosecuted charges charged criminal consequences expelled expulsion dismissal fired sacked job jobs detention detained action
@device phone phones smartphone smartphones messages message correspondence chats device devices accounts account telegram messengers gallery
@chat chat chats chatroom chatrooms channel channels group groups page pages community communities account accounts

[act assembly_refused]
not permitted & <assembly> = answer:refused
not .. approved|agreed|authorised|authorized|sanctioned|allowed|permitted & <assembly> = answer:refused
refus* .. to .. approve|permit|allow|sanction|authorise|authorize|agree|grant|let & <assembly>|permission|permit = answer:refused
refus* .. permission|permit|permits|authorisation|authorization|consent|approval = answer:refused
refused|refusing & <assembly> & <refuser> = answer:refused weak
refusal|refusals & <assembly>|<application> = answer:refused
refusal = answer:refused weak
deny|denies|denied|denying|denial .. permission|permit|permits|authorisation|authorization|request|application|consent = answer:refused
denied & <assembly> = answer:refused weak
were|was denied = answer:refused weak
declin* ... permission|permit|approve|allow|authorise|authorize & <assembly> = answer:refused
reject* ... <application> = answer:refused
<application> ... rejected|refused|denied|declined = answer:refused
turn* .. down & <assembly>|<application> = answer:refused
did|does|would|do not .. allow|permit|approve|agree|authorise|authorize|sanction & <assembly> = answer:refused
didn't|wouldn't|doesn't .. allow|permit|approve|agree|authorise|authorize|sanction & <assembly> = answer:refused
without .. permission|approval & <assembly> = answer:refused weak
police objection = answer:refused
object* to & <assembly> & police = answer:refused weak
disallow* & <assembly> = answer:refused
blocked .. <assembly> = answer:refused weak
<application> .. returned = answer:returned
return* .. <application> = answer:returned
refus* to .. accept|consider .. <application> = answer:returned
did not accept .. <application> = answer:returned
no .. answer|reply|response & <application> = answer:no_answer
unanswered & <application> = answer:no_answer
never .. answered|replied|responded & <application> = answer:no_answer
revok* .. permission*|permit*|authorisation*|authorization*|consent = answer:revoked
withdr* .. permission*|permit*|authorisation*|authorization*|consent = answer:revoked
cancel* .. permission*|permit*|authorisation*|authorization* = answer:revoked
permission* .. revoked|cancelled|canceled|withdrawn = answer:revoked
rescind* .. permission*|permit* = answer:revoked
change .. aims|purpose|purposes|route|format|form|wording & <assembly> & <refuser> = answer:change_demanded weak
ban|bans|banned|banning .. <assembly> = answer:prohibited
banned & <assembly> = answer:prohibited
<assembly> .. banned|prohibited|outlawed = answer:prohibited
prohibit* .. <assembly> = answer:prohibited
forb* .. <assembly> = answer:prohibited
forbidden & <assembly> = answer:prohibited weak
ban & <assembly> = answer:prohibited weak
outlaw* .. <assembly> = answer:prohibited
injunction & <assembly> = answer:prohibited
called .. off & <assembly> & <refuser> = answer:prohibited weak
declared .. illegal & <assembly> = answer:prohibited weak
cited|citing & <assembly> & <refuser> = answer:refused weak
authorities|officials|administration|office|council cited = answer:refused weak
none .. allowed|approved|permitted|agreed & <assembly> = answer:refused weak

[act assembly_relocated]
offer* ... venue|site|location|square|park|place|stadium|alternative|instead & <assembly> = answer:offered
offered instead = answer:offered
propos* ... alternative|another .. venue|site|location|square|place = answer:offered
suggest* ... alternative|another .. venue|site|location|square|place = answer:offered
alternative .. venue|site|location = answer:offered
agreed .. to .. only & <assembly> = answer:offered weak
relocat* & <assembly> = answer:imposed
moved to|indoors & <assembly> = answer:imposed weak
confin* ... to & <assembly>|protesters|people|demonstrators = answer:imposed
limit* ... to .. stadium|square|park|venue = answer:imposed
restrict* ... to .. stadium|square|park|venue = answer:imposed
only .. assemble|gather|protest|rally in|at = answer:imposed
may .. assemble only = answer:imposed
agreed .. after all & <assembly>|meeting = answer:imposed
as a meeting in = answer:imposed
behind closed doors = answer:imposed weak

[act diversion]
persuad* ... not|postpone|cancel|give|call & <assembly>
talked .. out .. of & <assembly>|organisers|organizers
dissuad* ... <assembly>|protesting|rallying
convinc* ... not|postpone|cancel|abandon & <assembly>
in place of .. <assembly>
instead of .. <assembly>
offer* ... meeting with|talks & <assembly>|wives|relatives|activists
invited ... meeting with & <assembly>|officials

[act assembly_ban]
ban|bans|banned|banning .. all|any|public|mass .. <assembly>
ban on .. <assembly>
bans .. <assembly>
ban|bans|banned|banning .. on .. gatherings|assemblies|protests|rallies|demonstrations|marches
prohibit* .. all|any|public|mass .. <assembly>
ban .. extended|prolonged|renewed
extend* .. ban
moratorium on .. <assembly>
section 144
prohibitory orders
gatherings of .. more
gatherings of ... people .. banned|prohibited
any gathering ... banned
assemblies .. prohibited|banned
protests .. prohibited|banned
blanket ban
no .. rallies|protests|gatherings|assemblies .. allowed|permitted
imposed ... ban

[act emergency_measure]
curfew*
state of emergency
emergency decree
emergency rule
martial law
emergency law
restricted zone
counter-terrorist operation regime
lockdown .. imposed

[act threat]
threaten* ... with|to
threatened
threatening & <police>|<refuser>|employer|school|university
threats of
threats & <police>|<refuser>|relatives|activists|wives
warn* ... of .. <duty>
warned ... <duty>
warned .. them|her|him|women|activists|organizers|organisers|students|relatives & <police>|<refuser>
warned .. that & <police>|<refuser>|university|school & <assembly> = weak
caution* ... not & <police>
intimidat* & <police>|<refuser>|families|family
blackmail*
forced .. to .. sign
made .. sign
sign* ... pledge|commitment|undertaking|statement|promise
commitment & agents|police|union
pledge & police|sign|signed
preventive talk|talks|conversation|conversations
oral warning
can expect action
lose .. jobs|job|children|custody & threat*|warn*
or .. will .. prison|jail

[act formal_warning]
official|written|formal warning|warnings|caution|cautions
issued .. warning|warnings|caution|cautions & prosecutor*|police|activist*|organizer*|organiser*
notice of liability
warning notice|letter
warnings .. about|against .. inadmissibility
prosecutor* ... warning
served .. with .. warning|notice
handed ... warning|warnings|notice
let go with .. warning

[act public_warning]
prosecutor*|police|ministry|bureau|authorities|officials ... warned .. of|against|that & <assembly>
warned .. people|citizens|residents|public|residents .. not|against
urge|urges|urged|urging ... not .. to & <assembly>
call* on|upon ... not .. to & <assembly>|police
advised .. against & <assembly>
vow* .. to & <police>|<refuser> & <assembly>
should stay away
stay away & police
strict action
will not tolerate & <assembly>
would be .. crime|illegal|offence & <assembly> & <refuser>
reminded .. of .. liability|responsibility
warning .. against .. participating|taking|joining|attending

[act summons]
summon*
call* .. in .. for .. questioning
called .. in & police|ministry|agents|intelligence|security|mois|prosecutor*
asked .. to .. come .. to .. police|station|prosecutor*
telephoned|phoned ... police|come
invited .. to .. police|station|prosecutor* & talk|conversation|questioning
questioned & <police>|agents = weak
taken in for questioning
interrogat* & <police>|agents|activist* = weak
had to .. go|report .. to .. court|police|station
ordered .. to .. report|appear

[act home_visit]
came .. to .. <home>
come .. to .. <home> & <police>
came ... to ... home|homes|house|houses|apartment|apartments & <police>
went .. to .. <home> & <police>
visit* ... at .. home|homes & <police>
visit* & <police> & !prime & !state
home visit|visits
visits & <police> & women|activists|home|homes|relatives
visited .. directly
knock* .. on .. door|doors
show* up ... <home> & <police>
turn* up ... <home> & <police>
appear* ... door|doors|home|homes & <police>
waiting .. at .. door
soldiers at
police .. at .. door

[act home_search]
search* .. home|homes|house|houses|apartment|apartments|flat|flats|office|offices|residence|headquarters
<home> .. searched
searched where
raid* .. home|homes|house|houses|apartment|apartments|flat|flats|office|offices|headquarters|premises
raids & <police> = weak
raided & <police>
broke into .. home|apartment|house|flat|office
broke down .. door
house searches & !threat*
stormed ... home|apartment|house|office|headquarters
searches & <police>|investigators & <home>|activists|offices

[act device_search]
forced .. to .. show .. <device>
show .. correspondence|messages|phones|phone
forced ... unlock|hand
check* .. phones|phone|messages|devices
inspect* .. phones|phone|messages|devices|correspondence
search* .. phones|phone|devices
examin* .. phones|phone|messages|devices
review* ... phones|phone|messages & <police>|detain*
look* .. through .. phones|phone|messages
went through .. phone|phones
unlock .. phone|phones
demand* .. passwords|password|phones
phones .. checked|searched|inspected|examined
photos .. wiped|deleted
access .. to .. phones|phone|messages

[act surveillance]
surveil*
under surveillance
wiretap*
tapp* .. phones|phone
follow* & plainclothes|agents|police & activists|activist|home
monitored & <police>|authorities & chats|activists|social
filmed .. participants|protesters|demonstrators & <police>
filming .. participants|protesters|demonstrators & <police>
facial recognition
face recognition
identified .. by|through|using .. cameras|camera
infiltrat* & chat|chats|group|groups|channel
how they found .. us|me|her|them
how .. they .. found .. us|me|out
tracked .. down|phones
watched & agents|police|plainclothes & home|house|activists
read .. chats|chat|messages & <police>|authorities

[act identity_check]
check* .. documents|papers|ids|identity|passports|bags
document checks
identity checks
search* .. bags|backpacks
<assembly> .. searched|frisked
frisk*
metal detectors
bag searches
wrote .. down .. names|details|passport
record* .. passport|personal|names .. details|data
passport details
stop and search
were searched & bags|posters

[act channel_takeover]
delet* .. chat|chats|channel|group
chat|chats|channel|group|page ... deleted|blocked|removed|banned|closed|shut
block* .. chat|chats|channel|channels|group|groups|page|pages
label* .. fake
mark* ... fake
tak* over .. chat|channel|group|page
took over .. chat|channel|group|page
takeover of .. chat|channel|group
hijack* .. chat|channel|group
push* ... out .. of .. chat|channel|group
remov* ... from .. chat|channel|group
expelled ... from .. chat|channel|group
kick* ... out .. of .. chat|channel|group
administrator rights
admin rights
became .. administrator|admin & chat|channel|group
replaced .. administrator|admin & chat|channel|group

[act online_attack]
hack* & account|accounts|site|website|channel|page|chat|email|telegram
ddos
cyberattack*
cyber-attack*
doxx*
doxed
personal data .. published|leaked|posted
leak* .. personal .. data|details|information
published .. personal .. data|details|addresses
bots & flood*|attack*|chat|spam*
flooded .. with .. spam|bots

[act network_shutdown]
internet .. shut|shutdown|cut|blocked|suspended|disrupted|blackout|down|restricted|slowed|disconnected
shut* .. down .. internet|network|networks|mobile
internet shutdown|shutdowns|blackout|blackouts|outage|outages|disruption|disruptions
cut .. off .. internet|access
suspend* .. internet|mobile
without .. internet|mobile
mobile internet
block* .. access .. to .. twitter|facebook|telegram|whatsapp|instagram|social
blocked .. twitter|facebook|telegram|whatsapp|instagram|youtube
throttl*
