# Forms, grounds, stages, ways of finding people, and the words that turn a sentence round.

@people people persons women men protesters protestors demonstrators activists supporters residents students workers wives mothers relatives teachers members participants journalists reporters detainees farmers citizens marchers families homes youths others lawyers leaders officers organisers organizers civilians picketers attendees individuals girls boys minors children parents young opposition arrests detentions injured wounded dead killed human lives muslims tatars politicians monks medics doctors nurses employees strikers persons applicants defendants crowd
@notpeople officers police policemen soldiers troops guards

[form single_picket]
single picket|pickets|picketer|picketers
solo picket|pickets|picketer|protest|protester
one-person picket|protest
one-man picket|protest
single-person picket|pickets
[form picket]
picket|pickets
picketing
picketed
[form rally]
rally
rallies
rallied
demonstration|demonstrations
mass meeting
[form march]
march
marches
marched
marching
marchers
mid-march
procession|processions
parade|parades
pride
walked from
[form flower_laying]
lay|laid|laying|put|placed|placing|leaving|left|brought .. flowers
flower-laying
flowers .. laid|left|placed
wreath|wreaths
flowers
[form vigil]
vigil|vigils
candlelight .. event|vigil|gathering
candles
[form gathering]
gathering|gatherings
gathered
assembled
met in front
public assembly
people's assembly
[form meeting]
meeting .. in|with|at|between
as a meeting
closed meeting
[form strike]
strike
strikes
went on strike
walkout
hunger strike
[form motorcade]
motorcade|motorcades
car rally
convoy .. of .. cars|vehicles|tractors
[form camp]
camped
encampment|encampments
protest camp|camps
tent|tents
camp out
sit-in
[form blockade]
blocked .. road|roads|highway|traffic|railway|lanes
roadblock|roadblocks
blockade|blockades & road*|highway|farmers|protesters
blocking .. road|roads|highway|traffic
[form online]
online .. protest|rally|action
virtual .. protest|rally
[form other]
flash mob
flashmob
performance & protest
human chain|chains
boycott

[ground national_security]
national security
state security
security of .. state
partial mobilization|mobilisation & decree|refus*|cite|cites|cited|citing
president's decree
security of the army
[ground emergency_regime]
high alert
heightened alert
martial law & refus*|ban|bans|banned|banning|cite|cites|cited|citing
state of emergency & refus*|ban|bans|banned|banning|cite|cites|cited|citing
counter-terror* .. regime|operation
drone .. danger|threat|attack*
[ground public_safety]
public safety
safety of .. participants|people|citizens|public
terror* .. threat|attack*|danger
threat of .. terror*
crowd safety
unsafe
for .. safety .. reasons
security reasons|concerns|grounds
safety reasons|concerns|grounds
[ground public_order]
public order
public disorder
disorder
riots & ban|bans|banned|banning|cite|cites|cited|citing|fear*|aim*
planning .. violence
aim .. violence
incit* .. violence & ban|bans|banned|banning|refus*
unrest & ban|bans|banned|banning|cite|cites|cited|citing|fear*
breach of .. peace
law and order
loot
violence & banned|ban|aim|plan*
[ground counter_event]
counter-demonstration|counter-protest & ban|bans|banned|banning|refus*|cite|cites|cited|citing
clashes .. between|with & ban|bans|banned|banning|refus*|cite|cites|cited|citing
rival .. group|groups|rally|march
[ground public_health]
covid*
covid-19
coronavirus
quarantine
pandemic
epidemic
epidemiological
sanitary
public health
health .. reasons|restrictions|rules
vaccination
disinfection
gathering .. limit|limits
[ground morals]
public morals
morals
morality
gay propaganda
propaganda .. of .. homosexual*|non-traditional|lgbt*
traditional values
[ground rights_of_others]
rights of others
rights of .. residents|citizens|businesses
inconvenience .. to|residents|businesses|public
disturb* .. residents|public
religious feelings
offend* .. believers|religious
complaints .. from|by .. residents
[ground traffic]
traffic & refus*|ban|bans|banned|banning|cite|cites|cited|citing|pretext|reason|disrupt*|obstruct*|deny|denies|denied|denying|denial
motor traffic
pedestrians & refus*|ban|bans|banned|banning|cite|cites|cited|citing|obstruct*
obstruct* .. traffic|pedestrians|transport
transport & refus*|disrupt*
[ground capacity]
too many .. people|participants
capacity of
exceed* .. number|limit|capacity
more than .. people & allowed|authorised|authorized|wanted
overcrowd*
[ground site_occupied]
another event
other event|events & refus*|planned|deny|denies|denied|denying|denial|cite|cites|cited|citing
already .. booked|occupied|taken|reserved|scheduled
closed for .. repairs|repair|renovation|reconstruction
repairs
repair work|works
construction work|works
renovation
maintenance & refus*|site|square|cite|cites|cited|citing
festival & refus*|same|cite|cites|cited|citing
fair & refus*|square|cite|cites|cited|citing
site .. occupied|busy|taken
[ground site_not_allowed]
too close to
close to .. government|administration|court|parliament|president*|embassy
not .. designated & place|site|venue
designated .. area|areas|place|places|site|sites & only
not .. permitted .. at|near .. site|building|place
within .. metres|meters .. of
list of .. places|sites|venues
[ground aims_unlawful]
principle of legality
aims .. violate*|contrary|unlawful|illegal
goals .. violate*|contrary|unlawful|illegal
aims of the .. rally|event|action
goals of the .. rally|event|action
slogans .. violate*|contrary|unlawful|illegal
[ground discredits_state]
discredit* .. army|armed|authorities|state|government
insult* .. authorities|president|state
foreign .. influence|interference & ban|bans|banned|banning|refus*|cite|cites|cited|citing
[ground notice_defect]
notice .. late|faulty|wrong|incomplete|defective
late notice
faulty
incomplete .. information|application|documents
wrong .. form|office|date & notice|application|notification
not .. submitted .. in time
missed .. deadline
too late & notice|application|notified
improperly .. filled|filed|submitted
failed to .. specify|indicate
[ground organiser_not_entitled]
not .. entitled .. to .. organise|organize|hold|apply
not .. registered & party|organisation|organization|group
unregistered & party|organisation|organization|refus*
no right to .. organise|organize|hold
previous .. offence|offense|convictions|violations & organiser|organizer|refus*
[ground not_notified]
nobody .. had .. applied
no .. permit .. applied|sought|obtained
without .. permit|permission|notification|approval & dispers*|illegal|police|broke
unauthorised|unauthorized & dispers*|broke|ended
unsanctioned & dispers*|broke|ended
had not .. applied|notified|sought
illegal .. procession|gathering|assembly & dispers*|police
[ground none_given]
without .. explanation|explaining|giving|reason|reasons
no reason|reasons|explanation .. given|was
gave no .. reason|reasons|explanation
[ground other]
state visit
visiting .. delegation|dignitaries
day of .. mourning

[stage notified]
applicant|applicants
application|applications & submitted|filed|hold|refus*|reject*
notice|notification & filed|given|submitted|left|faulty
applied
requested & <assembly>
had asked .. for|the
asked .. for permission
[stage announced]
call* for|on & <assembly>
called by
announced & <assembly>
the call .. came
calls .. for .. protest*|rally|rallies|march*
mean to .. march|protest|rally
plans for .. march|rally|protest
planned for
scheduled for
in the making
slated
due on
called on .. supporters|people .. to
[stage discussed]
possibility .. discussed
discussed & <assembly>|chat*|rall*|actions|possibility
chats|chat .. in .. which
being .. organized|organised|discussed & chat*
[stage refused]
after .. refusal|ban
despite .. ban|refusal|prohibition
banned .. <assembly>
had .. banned|refused|denied
unauthorised|unauthorized <assembly>
officially banned
police objection
[stage permitted]
authorised|authorized|sanctioned|permitted|approved <assembly>
permissions & cancel*|revok*|given
received .. permission
permission .. granted|given

[identified_by chat_membership]
were in .. chat|chats|chatrooms
members of .. chat|chats|group
active in .. chat|telegram
in chat rooms
participation in .. chat|chats
[identified_by application]
from .. application|applications|notice & found|traced|identified
had signed .. application|notice
[identified_by informer]
informer|informers|informant|informants
denunciation|denunciations
denounced
tip-off
[identified_by camera]
facial recognition
face recognition
cctv
surveillance cameras|camera
camera footage
[identified_by operator_data]
phone .. was .. in .. zone|area
mobile .. operator|operators .. data
phone .. records|data|location
geolocation
cell .. tower|data
[identified_by post]
over .. post|posts|stickers|repost
for .. post|posts|repost|comment|comments
social media .. post|posts
[identified_by earlier_list]
previously detained
earlier .. detained & list
list of .. activists|participants|detainees
police .. list|database
[identified_by unknown]
don't know how
do not know how
how they found .. us|me|them
unclear how
not .. known how

[cue negation]
not
no
never
nobody
none
without
n't
didn't
wasn't
weren't
no one
neither
nor
denied .. that
[cue hypothetical]
if
would
could
may
might
should
can
will
fear|fears|feared|fearing
plan|plans|planned|planning
intend*
expected
likely
possible|possibly
allegedly & !reported
hope*
want|wants|wanted
risk|risks
in case
unless
whether
to prevent
[cue demand]
demand*
call* on
urge|urges|urged|urging
appeal* to
petition*
ask* .. to
[cue history]
in the .. century
years ago
anniversary
soviet|ussr
decades
historic*
in .. nineteenth|eighteenth
history
[cue statistic]
since .. beginning|start
in total
over .. past|last .. year|years|months|decade
so far this .. year
every day
times
statistics
on average
annually
per cent|percent
[cue law]
under .. law|article|act
law .. provides|requires|stipulates
according to .. law|legislation
punishable
[cue plan]
planned .. for|to
scheduled
set for
slated
due .. to|on
had wanted to
meant to
mean to
intended to
called for .. on
will .. be held|take
to hold .. on
to be held
for .. november|december|january|february|march|april|june|july|august|september|october
[cue denial]
denied .. that|reports|allegations|claims
denies
rejected .. claims|accusations|allegations
dismissed .. claims|reports
[cue official_speech]
said
stated
announced
explained

[quantifier some]
in some cases
some of .. them|women|protesters|participants
some .. women|people|participants & forced|told|made
one of .. them
[quantifier many]
many
many of
[quantifier most]
most .. of
majority
[quantifier all]
all .. participants|detainees|protesters|women|of|were
everyone
everybody
each

[approx at_least]
at least
no fewer than
no less than
not less than
minimum of
[approx more]
more than
over
above
upwards of
in excess of
[approx up_to]
up to
as many as
no more than
at most
[approx about]
about
around
approximately
some
roughly
nearly
almost
an estimated
estimated
