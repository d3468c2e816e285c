# Forms, grounds, stages, ways of finding people, and the words that turn a sentence round.

@people menschen personen leute frauen männer ehefrauen mütter demonstrant* demonstrierende* demonstrierenden protestierende* protestierenden protestler* teilnehmer* teilnehmende* teilnehmenden aktivist* anhänger* unterstützer* einwohner* bewohner* anwohner* bürger* student* studierende* studierenden schüler* arbeiter* beschäftigte* angestellte* mitarbeiter* lehrer* mitglieder festgenommene* festgenommenen festnahmen verhaftungen verhaftete* verhafteten inhaftierte* gefangene* häftlinge journalist* reporter* fotograf* jugendliche* kinder minderjährige* verletzte* verletzten tote toten todesopfer opfer oppositionelle* kriegsgegner* anwälte angehörige* angehörigen verwandte* familien bauern landwirte* rentner* politiker* muslime gläubige* krimtataren mönche ärzte streikende* organisator* veranstalter* abonnent* beobachter* passanten seelen gewerkschafter* abonnentinnen
@notpeople polizisten polizist* polizeibeamte* beamte beamten soldaten soldat* truppen sicherheitskräfte einsatzkräfte wachleute polizeikräfte minuten stunden tage tagen wochen monate monaten jahre jahren euro rubel franken dollar prozent kilometer meter

[form single_picket]
einzelpikett*
einzelprotest*
einzelkundgebung*
ein-mann-protest*|ein-personen-protest*|einpersonenprotest*|ein-frau-protest*
solo-protest*|soloprotest*
einzelne*|einzelnen mahnwache*|protest*|streikposten
allein|alleine & plakat*|schild*|transparent*
[form picket]
mahnwache & plakat*|schild*|botschaft*
pikett*
picket*
streikposten
plakate|plakaten|schilder|schildern & hielt*|hielten|zeigt*|stand|standen|frauen
[form rally]
kundgebung*
protestkundgebung*
großkundgebung*
grosskundgebung*
demonstration*
demonstrieren
demonstriert*
demo|demos
großdemonstration*
grossdemonstration*
massendemonstration*
protestversammlung*
[form march]
marsch|märsche|marsches|märschen
protestmarsch*
protestmärsche*
schweigemarsch*
trauermarsch*
friedensmarsch*
fackelzug*
fackelzüge
sternmarsch*
protestzug*
demonstrationszug*
umzug|umzüge|umzugs
aufzug|aufzüge & versammlung*|<police>
marschiert*
marschieren
prozession*
parade|paraden
pride|pride-parade
csd
zogen|zog durch|vor
@police polizei polizist* polizisten
[form flower_laying]
blumen & legt*|niedergelegt|abgelegt|niederleg*|ablegt*|grab*|denkmal*|kranz*|kränze
blumenniederlegung*
nelken|rosen & legt*|niedergelegt|abgelegt|ablegt*
kranzniederlegung*
kranz|kränze
[form vigil]
mahnwache*
lichterkette*
gedenkwache*
kerzen
gedenkveranstaltung*
gedenkfeier*
[form gathering]
versammlung*
versammelt*
versammelten
zusammenkunft|zusammenkünfte
ansammlung*
kamen zusammen
spaziergang|spaziergänge
dorfversammlung*
volksversammlung*
[form meeting]
treffen & beamt*|behörde*|verwaltung|politik*|gouverneur*|bürgermeister*
gespräch & beamt*|behörde*|verwaltung|politik*|gouverneur*|bürgermeister*
als treffen|sitzung
geschlossene* treffen|sitzung|veranstaltung
[form strike]
streik|streiks
streikt*
streikende*
generalstreik*
hungerstreik*
warnstreik*
ausstand
arbeitsniederlegung*
[form motorcade]
autokorso*
autokorsos
fahrzeugkonvoi*
traktor* & konvoi|kolonne|korso
fahrraddemo*
[form camp]
protestcamp*
zeltlager*
zeltstadt
zelte & protest*|platz|errichtet*
camp & protest*|räum*
sitzstreik*
[form blockade]
blockade|blockaden
straßenblockade*
strassenblockade*
sitzblockade*
blockiert* .. straße*|strasse*|autobahn*|kreuzung*|brücke*
straße|strasse|autobahn .. blockiert
[form online]
online-protest*
online-demonstration*
online-kundgebung*
online-aktion*
virtuelle* .. protest*|demonstration*|kundgebung*
[form other]
flashmob*
menschenkette*
performance & protest*
boykott*
protestaktion*
kunstaktion*

[ground national_security]
nationale*|nationalen sicherheit
staatssicherheit
sicherheit .. staates|landes
teilmobilmachung & genehmig*|abgelehnt|untersag*|begründ*
[ground emergency_regime]
erhöhte* .. alarmbereitschaft|gefahrenlage|bereitschaft
kriegsrecht & verbot*|untersag*|abgelehnt|begründ*
ausnahmezustand & verbot*|untersag*|abgelehnt|begründ*|versammlung*
drohnengefahr
drohnenangriff* & verbot*|abgesagt|untersag*
anti-terror-operation|antiterroroperation
[ground public_safety]
öffentliche*|öffentlichen sicherheit
sicherheit der .. teilnehmer*|bürger*|menschen
sicherheitsgründe*
sicherheitsbedenken
terrorgefahr
terroranschlag* & gefahr|droh*|verbot*
anschlagsgefahr
aus sicherheitsgründen
gefahr für .. leib|leben|teilnehmer*
[ground public_order]
öffentliche*|öffentlichen ordnung
ausschreitungen & verbot*|untersag*|befürcht*|begründ*|droh*|erwart*
unruhen & verbot*|untersag*|befürcht*|begründ*|droh*
gewalttätig* & verbot*|untersag*|befürcht*|begründ*|auflös*
krawalle & verbot*|befürcht*
landfriedensbruch & verbot*|auflös*
störung der .. ordnung
volksverhetz* & verbot*|untersag*
[ground counter_event]
gegendemonstration* & verbot*|untersag*|begründ*
zusammenstöße*|zusammenstösse* .. zwischen|mit & verbot*|untersag*|befürcht*
[ground public_health]
covid*
covid-19
covid-einschränkungen
covid-beschränkungen
corona*
coronavirus*
pandemie*
epidemi*
quarantäne*
infektionsschutz*
infektionsgefahr
hygiene*
gesundheit & verbot*|untersag*|genehmig*|bewillig*
sanitär*
grippe* & verbot*|untersag*
[ground morals]
öffentliche* moral
sittlichkeit
propaganda .. homosexu*|nicht-traditionell*|lgbt*
traditionelle* werte
schutz .. kinder|minderjährig*|jugend & verbot*|untersag*
[ground rights_of_others]
rechte .. anderer|dritter|anwohner*|bürger*
belästigung
anwohner* & lärm*|beschwerd*|stör*
religiöse* gefühle
[ground traffic]
verkehr & verbot*|untersag*|genehmig*|behinder*|beeinträchtig*|begründ*|bewillig*
verkehrsbehinderung*
straßenverkehr*|strassenverkehr*
fußgänger*|fussgänger* & behinder*|stör*
verkehrsgründe*
[ground capacity]
zu viele .. menschen|teilnehmer*|personen
kapazität*
zu klein & platz|teilnehmer*
teilnehmerzahl .. überschritt*|beschränk*|überstieg|übersteig*
[ground site_occupied]
andere|anderen veranstaltung*
bereits .. belegt|vergeben|reserviert|angemeldet|besetzt
platz .. belegt|besetzt|vergeben
bauarbeiten
renovierung*
sanierung*
reparatur*
weihnachtsmarkt
jahrmarkt & genehmig*|abgelehnt|platz
stadtfest & genehmig*|abgelehnt|platz
[ground site_not_allowed]
nähe|nahe .. von|zu|zum|zur|der|des & regierungs*|gericht*|parlament*|schule*|botschaft* & verbot*|untersag*|erlaub*|abgelehnt
bannmeile
zu nah
sperrzone* & versammlung*|demonstr*
nicht .. vorgesehen|ausgewiesen & ort|platz
[ground aims_unlawful]
legalitätsprinzip*
prinzip* der .. gesetzlichkeit|legalität|rechtmäßigkeit
grundsatz* der .. gesetzlichkeit|legalität|rechtmäßigkeit|gesetzmäßigkeit
ziel*|ziele .. rechtswidrig|gesetzwidrig|widerspr*|verstoß*
parolen .. rechtswidrig|verboten|strafbar & verbot*|auflös*|untersag*
[ground discredits_state]
diskreditier* .. armee|streitkräfte|behörden|staat
verunglimpf* .. staat*|armee|präsident*
beleidig* .. präsident*|staat*|behörde*
ausländische* einfluss*|einmischung
[ground notice_defect]
formfehler*
fristgerecht & nicht
frist .. versäumt|verpasst|überschritten|eingehalten
zu spät .. angemeldet|eingereicht|beantragt
verspätet & angemeldet|eingereicht|antrag|anmeldung
unvollständig & antrag|anmeldung|angaben|unterlagen
falsch .. ausgefüllt|eingereicht
fehlerhaft & antrag|anmeldung
[ground organiser_not_entitled]
nicht berechtigt & organisator*|veranstalter*|antragsteller*|anmelder*
nicht registriert & partei|organisation|verein
nicht .. zugelassen* .. partei|organisation
[ground not_notified]
nicht angemeldet* & auflös*|aufgelöst|löst*|beendet|geräumt
nicht genehmigt* & auflös*|aufgelöst|löst*|beendet|geräumt|festgenommen
unangemeldet*
ungenehmigt*
unerlaubt* & versammlung*|demonstr*|kundgebung*|protest*|veranstaltung*
ohne genehmigung|anmeldung|bewilligung
illegal* & versammlung*|demonstr*|kundgebung* & auflös*|aufgelöst|löst*|beendet
[ground none_given]
ohne .. angabe .. gründen|grund
ohne begründung
ohne .. erklärung
grund|gründe .. nicht .. genannt|angegeben|mitgeteilt
keine gründe|begründung
[ground other]
staatsbesuch*
staatstrauer
trauertag*
gipfeltreffen & verbot*|sperr*

[stage notified]
angemeldete*|angemeldeten|angemeldet
anmeldung & !frist
anmelder*
antrag|anträge & gestellt|eingereicht|abgelehnt|<assembly3>
antragsteller*
beantragt*
gesuch & eingereicht|bewillig*|abgelehnt
[stage announced]
angekündigt*
kündigt* ... an & <assembly3>
aufgerufen & <assembly3>
aufruf .. zu|zur|zum
rief*|riefen|ruft|rufen ... auf
geplant* .. <assembly3>
<assembly3> .. geplant
geplant
vorgesehen & <assembly3>
wollten|wollen .. demonstrieren|protestieren|abhalten
[stage discussed]
diskutiert* & chat*|gruppe* & <assembly3>
besprochen & chat*|gruppe* & <assembly3>
möglichkeit .. diskutiert|besprochen
in chats
[stage refused]
nach .. ablehnung|verbot|absage & <assembly3>
trotz .. verbot*|ablehnung|absage
entgegen .. verbot
verbotene*|verbotenen <assembly3>
nicht genehmigte*|genehmigten
nicht bewilligte*|bewilligten
ungenehmigt*
[stage permitted]
genehmigte*|genehmigten|bewilligte*|bewilligten|erlaubte*|erlaubten <assembly3> & !nicht
genehmigung .. erhalten|erteilt|bekommen
@assembly3 kundgebung* demonstration* demo demos protest* versammlung* mahnwache* marsch märsche aktion aktionen streik* veranstaltung* umzug demonstrieren

[identified_by chat_membership]
mitglied*|mitglieder .. chat*|gruppe*|kanal*
im chat|telegram-chat
in chats|chatgruppen|telegram-gruppen
teilnahme .. chat*|telegram*
[identified_by application]
aus .. antrag|anmeldung & identifiziert|gefunden
antrag .. unterschrieben|unterzeichnet
[identified_by informer]
denunzi*
informant*
spitzel*
angeschwärzt
verraten & polizei|behörden
[identified_by camera]
gesichtserkennung*
überwachungskamera*
videoüberwachung*
kameraaufnahmen
videoaufnahmen & identifiziert|polizei
[identified_by operator_data]
mobilfunkdaten
handydaten
standortdaten
verbindungsdaten
geolokali*
funkzelle*
[identified_by post]
wegen .. post|posts|beitrag|beiträge|kommentar*|beitrags|reposts
post|beitrag|kommentar in .. netzwerk*|telegram|facebook|vk|internet
[identified_by earlier_list]
früher|bereits|schon .. festgenommen & liste|erneut
liste|listen von|der .. aktivist*|teilnehmer*|festgenommen*
schwarze* liste*
[identified_by unknown]
unklar .. wie
wissen nicht .. wie
wie .. gefunden .. unklar|unbekannt
wie .. mich|uns|sie .. gefunden|fanden

[cue negation]
nicht
kein
keine
keiner
keinen
keinem
nie
niemals
niemand
niemanden
ohne
weder
nichts
nirgends
[cue hypothetical]
wenn
falls
würde
würden
könnte
könnten
kann
können
möglich
möglicherweise
wahrscheinlich
vielleicht
angeblich
dürfte
dürften
soll
sollen
sollte
sollten
wolle
wollen
wollten
wollte
fürcht*
befürcht*
droht|drohen .. verhaftung|festnahme|geldstrafe|gefängnis|haft
plant|planen|planten|plante
beabsichtig*
hoff*
riskier*
um .. zu verhindern
wird|werden = weak
ob
[cue demand]
forder*
gefordert
verlang*
appell*
petition*
bitt*
ruf*|rief* .. auf
aufruf
[cue history]
sowjet*
ddr
jahrhundert
jahrestag
vor .. jahren
jahrzehnt*
geschicht*
historisch*
damals
[cue statistic]
seit .. beginn|anfang|kriegsbeginn
insgesamt
statistik*
im vergangenen jahr
pro jahr|monat|woche
jährlich
täglich
durchschnittlich
prozent
jede woche
[cue law]
laut gesetz
nach .. gesetz|artikel|paragraf
gemäß|gemäss .. gesetz|artikel|verfassung
gesetz .. sieht|schreibt|verlangt
strafbar
vorgesehen & gesetz
[cue plan]
geplant*
planen
vorgesehen
angesetzt
angekündigt
sollte|sollten .. stattfinden|folgen|beginnen
soll .. stattfinden
wollten|wollte ... demonstrieren|protestieren|versammeln|abhalten
ruf*|rief* ... für|am ... auf
findet am
anberaumt
verschoben auf
[cue denial]
bestreit*
bestritt*
dementier*
zurückgewiesen & vorwürfe|vorwurf|behauptung*
wies|wiesen ... zurück & vorwürfe|vorwurf|behauptung*
leugne*
falschmeldung
[cue official_speech]
erklärte*
sagte*
betonte*
teilte* ... mit
hieß es|heißt

[quantifier some]
einige*
einzelne*
manche*
mehrere .. fälle*|fällen
teil der .. teilnehmer*|frauen|festgenommen*
eine der|von
einer der|von
[quantifier many]
viele
vielen
zahlreiche*
[quantifier most]
die meisten
meisten
mehrheit
großteil|grossteil
fast alle
[quantifier all]
alle
allen
sämtliche*
jede|jeder|jeden .. teilnehmer*|festgenommen*|frau

[approx at_least]
mindestens
wenigstens
zumindest
nicht weniger als
[approx more]
mehr als
über
mehr denn
[approx up_to]
bis zu
bis
höchstens
maximal
nicht mehr als
[approx about]
rund
etwa
ungefähr
circa
ca
ca .
knapp
an die
gegen
fast
nahezu
schätzungsweise
ein
einem
