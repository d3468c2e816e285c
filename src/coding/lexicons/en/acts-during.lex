# What happens at an assembly.

@gather gathered gather gathers gathering assembled assemble marched march marches marching rallied rally rallying protested protest protesting demonstrated demonstrate demonstrating picketed picket picketing staged stage stages held hold holds holding took taking came come out went turned turnout attended attend attending joined join walked walk set camped laid lay placed put brought struck stood stand standing met converged chanted chanting
@people2 people women men protesters demonstrators activists supporters residents students workers wives mothers relatives teachers members thousands hundreds dozens crowd crowds

[act notice_filed]
<application> .. submitted|filed|sent|lodged
submit* .. <application>
file|files|filed|filing .. <application>
lodg* .. <application>|notification
sent .. <application> & <assembly>
applied .. for|to & <assembly>|permission|permit
applied for permission
apply .. for & <assembly>|permission|permit
notified .. <refuser>
asked .. for .. permission|permit
asked .. for .. use .. of
asked .. minister|authorities|police|council .. for|to & permission|use|square
request* .. permission|permit
sought .. permission|permit|authorisation|authorization
requested & <assembly>
notification .. left|given
gave .. notice & <assembly>
applications to hold

[act assembly_permitted]
approved .. <assembly> & !not
<assembly> .. approved|authorised|authorized|sanctioned|permitted & !not & !un
permitted .. <assembly> & !not
granted .. permission|permit|permits|authorisation|authorization
gave .. permission|permit|consent|green & <assembly>
agreed .. to .. <assembly> & <refuser>
allowed .. <assembly> & !not
allowed .. to .. gather|protest|rally|march|assemble|demonstrate & !not
authorised|authorized & <assembly> & !not & !un*
sanctioned .. <assembly> & !not
court .. overturned .. ban & <assembly>
received .. permission|permit|approval
picket was authorised|authorized

[act chilling_effect]
cancel* .. <assembly> & organisers|organizers|activists|fear|pressure|after
call* .. off .. <assembly> & organisers|organizers|activists|fear|pressure|after
postpon* .. <assembly> & organisers|organizers|fear|pressure
abandon* .. plans|plan & <assembly>
afraid .. to .. protest|go|attend|speak & <assembly> = weak
stopp* .. protesting|going|gathering|holding & fear|pressure|after = weak
left .. the country|russia|belarus & pressure|fear|threat*|activist*
fled .. the country|russia|belarus|abroad
forced .. to .. leave|flee
delet* .. chat|posts|messages|video|account & fear|fearing|after|pressure|administrators
withdrew .. from & fear|pressure|<assembly> = weak

[act assembly_held]
<gather> .. <assembly>
<assembly> .. held|took|began|begins|started|ended|drew|gathered|attended|continued|broke|erupted
held .. <assembly>
stag* .. <assembly>
<people2> ... gathered|assembled|marched|rallied|protested|demonstrated|picketed|converged|camped|turned|flocked
took part in .. <assembly>
taking part in .. <assembly>
took to the streets
took .. streets
came out & protest*|streets|square|against|rally|support
came to ... square|building|administration|monument & <people2>
went out & protest*|streets|square|people|thousands
gathered .. in|at|outside|near
gathered & <people2>
marched
rallied
protested
demonstrated
picketed
attended .. <assembly>
joined .. <assembly>
organis* .. <assembly>
organiz* .. <assembly>
lay* .. flowers
laid .. flowers
laying .. flowers
put .. flowers
plac* .. flowers
brought .. flowers
leaving .. flowers
flowers .. laid|placed|left|brought
lit .. candles
stood ... with .. placard*|poster*|sign*|banner*
holding .. placard*|poster*|sign*|banner*
block* .. road|roads|highway|traffic|railway & <people2>|protest*|farmers|participants
blocked .. traffic
went on strike
on strike
strike .. began|started
walked out
hunger strike
sit-in .. held|began|staged
camped .. outside
set out
chanted
people .. came & about|around|some|hundreds|thousands|dozens
met in front of
protests .. broke|erupted|began|took|swept|continued

[act counter_action]
provocateurs
counter-protest*
counterprotest*
counter-demonstrat*
pro-government .. supporters|activists|thugs|groups|youths & attack*|disrupt*|harass*|beat|threw|provok*
thugs & attack*|disrupt*|beat & <assembly>|protesters
unknown .. people|men|individuals & attack*|removed|cleared|disrupt*|threw|destroyed
cleared .. overnight
heckl*
hired .. thugs|youths|men
hurled|threw .. eggs|stones|bottles & protesters|demonstrators|activists

[act access_blocked]
cordon*
seal* off
sealed .. square|streets|area|roads
closed .. square|streets|roads|metro|stations|station|park & <police>|authorities|<assembly>
block* .. access|entrance|entrances|streets|roads|road|square|bridge|bridges & <police>|<assembly>|authorities
roads .. blocked|closed|sealed
<police> .. blocked .. them|protesters|demonstrators|marchers|activists|people
barricad*
barrier*
fenced .. off
barbed wire
not .. let .. in
not .. let .. into
not .. allowed .. in|into|near|onto|to .. enter|leave|square
kept .. from .. entering|accompanying|reaching|leaving
prevent* .. from .. reaching|entering|gathering|leaving|approaching
stopp* .. from .. reaching|entering|travelling|traveling
kettl*
turned .. back & <police>|checkpoint*|buses|protesters
buses .. stopped|blocked|turned
convoys .. blocked|stopped
occupied .. rally|square|grounds
heavy .. security|police .. presence = weak
blockade of
were let in
stations .. closed
metro .. closed

[act order_to_disperse]
order* .. to .. disperse|leave|stop
order* .. dispers*
told .. to .. disperse|leave|go & <police>
ask* .. to .. disperse|leave & <police>
call* .. on ... to .. disperse
urge|urges|urged|urging ... to .. disperse|leave & <police>
demand* ... disperse|leave & <police>
warn* ... to disperse
given .. minutes & leave|disperse
loudspeaker* & <police>|disperse

[act dispersal]
dispers* & !order* & !told & !asked & !to
dispersed
dispersing
dispersal
broke up .. <assembly>|protest|crowd
break* up .. <assembly>|crowd
broken up & <assembly>|<police>
put down & <assembly>|protest|brutally
crack* down .. on|hard
crackdown & <assembly>|protesters = weak
clear* .. square|camp|protesters|protestors|people|demonstrators|streets & <police>
cleared .. the people
pushed .. back|out|into & <police> & protesters|demonstrators|people|them
drove .. away|protesters
forc* .. out & <police> & protesters|demonstrators|square
stopp* .. <assembly> & <police>
interrupt* .. <assembly> & <police>
prevented .. <assembly>|protest & <police>
pre-empted
thwart* & <assembly> & <police>
blocked .. party's|youth .. <assembly>
suppress* .. <assembly>|protest|protests
was not allowed & statement|speech

[act detention]
detain*
detention*
arrest* & !warrant & !house
arrests
rounded up
round* up
taken .. away & <police>|men|bus|van
taken .. into .. custody
took .. into .. custody
took .. away & <police>
led .. away & <police>
taken .. to .. police|station|stations|precinct
taken .. to .. detention
held .. by .. police & <assembly>|protesters|activists
hold & police & leaders|leading|activists
bundled .. into
haul* .. away|off
picked up & <police>
drag* .. away|into|off & <police>|van
driven .. to .. station|stations
put .. onto|into|on .. bus|buses|van|vans|minibuses
in custody & <assembly>|protesters|activists = weak
apprehend*
police van|vans
police wagon
nabbed

[act abduction]
abduct*
kidnap*
taken .. by .. unknown|unidentified|masked
unknown .. men ... took|seized|grabbed
unidentified .. men ... took|seized|grabbed
masked .. men ... took|seized|grabbed|pushed
pushed .. into .. car|vehicle|van|landcruiser & armed|plainclothes|civilian|unknown|masked
forced .. into .. car|vehicle|van & armed|plainclothes|civilian|unknown|masked
forcibly disappeared
disappeared & after|activist* = weak

[act force]
teargas
tear gas
pepper spray
pepper-spray*
water cannon|cannons
rubber bullet|bullets
baton|batons
truncheon*
stun grenade|grenades
live .. rounds|fire|ammunition|bullets
opened fire
open* fire
shot .. at|into & protesters|crowd|demonstrators|police
fire|fires|fired|firing .. into .. air|crowd|crowds
fired & <police> & protesters|crowd|demonstrators|gas|bullets|shots
shots & protesters|crowd|demonstrators|police
beat .. protesters|demonstrators|people|him|her|them|activists|journalists
beaten & !egg*
beating|beatings & <police>|protesters|detain*
use* .. force
used .. force
use of .. force
excessive force
brutally & <police>|protesters|<assembly> = weak
violently & <police>|protesters|dispersed = weak
kicked & <police>|protesters
tasers|taser
manhandl*
rough* up

[act injury]
injur* & protest*|<assembly>|police|clash*|crowd|people
wounded & protest*|<assembly>|police|clash*|crowd|people
hurt & protest*|<assembly>|police|clash*
hospitali* & protest*|<assembly>|police|clash*|beaten
broken .. arm|leg|nose|ribs|rib|jaw
concussion

[act death]
killed & protest*|<assembly>|police|clash*|crowd|demonstrators|people|security
shot dead
died & protest*|<assembly>|police|custody|prison|colony|clash*|demonstrators|detention
death|deaths & protest*|custody|demonstrators|clash* = weak
dead & protest*|clash*|demonstrators|people = weak
death toll

[act confiscation]
confiscat*
seiz* .. phone|phones|equipment|posters|placards|banners|camera|cameras|laptop|laptops|computers|devices|money|materials|flags|documents|leaflets
took .. away .. phone|phones|equipment|posters|placards|banners|camera|cameras|flags|passport
phone|phones|things|passport|equipment|camera|cameras|laptops|computers .. taken|seized|confiscated
lost their phones
seized & <police> & <home>|activist*|protest*|phones

[act press_obstruction]
journalists|reporters|press|media|observers|correspondents|crews ... barred|kept|denied|blocked|prevented|excluded|obstructed|stopped
barred .. journalists|reporters|press|media|observers
kept out & journalists|reporters|press
prevent* .. journalists|reporters|photographers|media .. from
not .. allow* ... journalists|reporters|press|media|cameras
journalists|reporters ... not .. allowed|permitted|admitted|let
obstruct* .. journalists|reporters|press|work
delete .. footage|photos|pictures|video|recordings|images
forced .. journalists|reporters|photographers
accreditation .. denied|refused|revoked
smashed .. camera|cameras
harass* .. journalists|reporters
