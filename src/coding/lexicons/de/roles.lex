# Who acts and who suffers: role words, never names.

@soldier mobilisierte* mobilisierter mobilisierten soldaten soldat* wehrpflichtige* einberufene* eingezogene* eingezogener reservist* rekruten militärangehörige* frontsoldaten zeitsoldaten vertragssoldaten männer kämpfer
@kin ehefrau* frau frauen mutter mütter müttern angehörige* verwandte* familie* familien schwester* töchter tochter partnerin* gattinnen eltern witwe*

[actor police]
polizei
polizist*
polizeibeamt*
polizeikräfte*
polizeieinheit*
polizeieinsatz
polizeibehörde*
polizeisprecher*
polizeipräsid*
stadtpolizei
kantonspolizei
bundespolizei
landespolizei
kriminalpolizei
verkehrspolizei
miliz
milizionär*
ordnungshüter*
ordnungskräfte*
gendarmerie
gendarmen
beamte|beamten|beamter & <police>|festgenommen|festnahm*|demonstr*|wache|uniform*
zivilbeamte*
zivilpolizist*
polizisten in zivil
innenministerium & festnahm*|festgenommen|auflös*
uniformierte*

[actor riot_police]
bereitschaftspolizei*
sonderpolizei*
sondereinheit*
spezialeinheit*
spezialkräfte*
einsatzkommando*
einsatzhundertschaft*
omon
omon-einheit*
omon-polizist*
rosgwardija
rosgwardia
nationalgarde*
nationalgardist*
sondereinsatzkommando*
berkut*

[actor security_service]
fsb
kgb
geheimdienst*
inlandsgeheimdienst*
nachrichtendienst*
sicherheitsdienst*
staatssicherheit
verfassungsschutz*
staatsschutz*
revolutionsgarde*
mossad

[actor prosecutor]
staatsanwalt*
generalstaatsanwalt*
generalanwalt*
staatsanwaltschaft*
bundesanwalt*
anklagebehörde*

[actor investigators]
ermittlungskomitee*
ermittlungsbehörde*
ermittler*
untersuchungskomitee*
untersuchungsrichter*
ermittlungsausschuss

[actor court]
gericht|gerichte|gerichts|gerichten
bezirksgericht*
stadtgericht*
amtsgericht*
landgericht*
oberlandesgericht*
verwaltungsgericht*
oberverwaltungsgericht*
verfassungsgericht*
bundesverfassungsgericht*
oberste* gericht*
berufungsgericht*
kreisgericht*
strafgericht*
regionalgericht*
richter*
justiz
tribunal

[actor municipal_authority]
bürgermeister*
oberbürgermeister*
stadtverwaltung*
stadtregierung*
stadtrat|stadtrats|stadträte
stadtpräsident*
stadtbehörde*
rathaus|rathauses
magistrat*
gemeinderat*
gemeindeverwaltung*
ordnungsamt*
kreisverwaltungsreferat
bezirksamt*
bezirksverwaltung*
kreisverwaltung*
landratsamt*
versammlungsbehörde*
die stadt & genehmig*|verbot*|untersag*|erlaub*|bewillig*|lehnt*|<assembly2>
örtliche* behörde*
lokale* behörde*
lokalen behörden|beamten
kommunale* behörde*
kommunalverwaltung*
bezirksbehörde*
stadtoberhaupt
senatsverwaltung*
akimat
@assembly2 kundgebung* demonstration* protest* versammlung* aktion marsch mahnwache*

[actor regional_authority]
gouverneur*
regionalregierung*
regionalbehörde*
regionalverwaltung*
gebietsverwaltung*
landesregierung*
ministerpräsident* & land|bundesland
provinzregierung*
provinzgouverneur*
regierungspräsid*
kantonsregierung*
regierungsrat
statthalter*
oberhaupt .. republik|region
republikchef*
präfekt*

[actor national_authority]
regierung|regierungen
bundesregierung*
kreml|kremls
kremlsprecher*
präsident|präsidenten & !ehemalig* & !früher*
staatspräsident*
staatschef*
innenministerium*
innenminister*
justizministerium*
justizminister*
verteidigungsministerium*
außenministerium*
gesundheitsministerium*
ministerium
minister
premierminister*
regierungssprecher*
zentralregierung*
machthaber*

[actor occupation_authority]
besatzungsbehörde*
besatzungsverwaltung*
besatzungsmacht
besatzer*
von .. russland|moskau .. eingesetzt*

[actor legislature]
parlament*
duma
staatsduma
abgeordnete*
senator*
bundestag*
bundesrat
nationalrat
gesetzgeber*
oberhaus
unterhaus
nationalversammlung

[actor ruling_party]
einiges russland
regierungspartei*
kremlpartei*

[actor military]
armee
militär & !dienst
streitkräfte*
soldaten & schoss*|schossen|feuert*|geschossen|festnahm*|festgenommen|stürmt*|auflös*|drangen|patrouill*
russische* soldaten|truppen|streitkräfte
truppen & <assembly2>|schossen|feuert*
militärpolizei*
junta
militärregierung

[actor enlistment_office]
wehramt*
wehrkommissariat*
militärkommissariat*
kreiswehrersatzamt
musterungsbehörde*
rekrutierungsbüro*
einberufungsstelle*

[actor prison_service]
gefängnisverwaltung*
gefängnisleitung*
gefängniswärter*
strafvollzug*
strafvollzugsbehörde*
wärter*
lagerleitung

[actor media_regulator]
roskomnadsor
roskomnadzor
medienaufsicht*
medienregulierung*
aufsichtsbehörde* & medien|internet|sperr*
telekommunikationsbehörde*

[actor employer]
arbeitgeber*
firmenleitung*
betriebsleitung*
geschäftsleitung*
unternehmensleitung*
werksleitung*
konzernleitung
chef|chefin & entlass*|gekündigt|gefeuert|arbeit*

[actor education]
universität*
hochschule*
hochschulleitung*
rektor*
rektorat*
dekan*
schulleit*
schuldirektor*
schulbehörde*
schule & direktor*|lehrer*|schüler*|verwiesen
fakultät*

[actor platform]
vkontakte
facebook
youtube
telegram & sperrt*|lösch*|blockier*|markier*|kennzeichn*
twitter
meta
tiktok

[actor telecom]
mobilfunkanbieter*
mobilfunkbetreiber*
netzbetreiber*
internetanbieter*
provider

[actor state_media]
staatsmedien
staatliche* medien|fernsehen|sender
staatsfernsehen*
staatssender*
propagandist*
staatspropaganda
fernsehmoderator*
kremlmedien

[actor private_security]
sicherheitsleute
wachleute
wachmann|wachmänner
sicherheitspersonal
security-mitarbeiter
private* sicherheitsdienst*|sicherheitskräfte*
ordner|ordnern

[actor pro_government_group]
regierungstreue* & anhänger*|gruppe*|schläger*|aktivist*|miliz*
regierungsnahe* & anhänger*|gruppe*|schläger*|aktivist*
putintreue*|kremltreue*
kosaken
tituschki*
schlägertrupp*
bürgerwehr*
paramilitär*
colectivos
schläger

[actor unknown_persons]
unbekannte & <assembly2>|griffen|aktivist*|zerr*|entführ*|angegriffen|überfall*|maskiert*
unbekannten & angegriffen|entführt|verschleppt|geschlagen|überfallen|zusammengeschlagen
unbekannte* männer|personen|täter
maskierte*
vermummte* & griffen|zerr*|entführ*|schlug*|männer
männer in zivil

[actor unknown]
behörde|behörden & !örtliche* & !lokale*
sicherheitskräfte*
sicherheitsbehörde*
sicherheitsorgane*
einsatzkräfte*
staatsmacht
staatsführung
obrigkeit
amtsträger*
verantwortliche* = weak
funktionär*
offizielle
führung
regime
regimes

[actor organisers]
organisator*
veranstalter*
initiator*
anmelder*
antragsteller*
aktivist* & angemeldet|beantragt*|eingereicht|organisiert*|anmeld*
organisationskomitee*
bündnis & <assembly2>|aufgerufen|rief|organisiert*
bewegung & aufgerufen|rief|organisiert*|aufruf
gewerkschaft* & aufgerufen|rief|rufen|organisiert*|streik*
aufgerufen hatte|hatten

[target relatives_of_soldiers+women]
ehefrauen|frauen|mütter|müttern|mutter|ehefrau|schwestern|töchter|witwen|partnerinnen .. <soldier>
frauen|mütter|schwestern ... von soldaten|mobilisierten|wehrpflichtigen
soldatenfrauen
soldatenmütter*
soldatenmutter
ehefrauen
mütter und ehefrauen
frauen und mütter
mütter .. schwestern
frauen|ehefrauen deren männer|ehemänner|söhne
kriegerfrauen
heimweg
weg nach hause
put domoj

[target relatives_of_soldiers]
angehörige*|verwandte*|familie|familien|familienangehörige*|eltern .. <soldier>
soldatenfamilien
angehörige* .. mobilisierte*
angehörige|angehörigen

[target women]
frau
frauen
mädchen
mutter
mütter
aktivistin*
demonstrantin*
teilnehmerin*
studentin*
journalistin*
schülerin*
rentnerin*
ehefrauen
großmutter|oma|omas

[target organisers]
organisator*
veranstalter*
initiator*
anmelder*
antragsteller*
koordinator*
anführer*
vorsitzende* & bewegung|gewerkschaft|partei|verein
sprecher* & bewegung|bündnis
mitorganisator*
streikführer*

[target participants]
teilnehmer*
teilnehmende*
teilnehmern
demonstrant*
demonstrierende*
demonstrierenden
protestierende*
protestierenden
protestler*
protestteilnehmer*
kundgebungsteilnehmer*
aktivist*
aktivistin*
menschen
personen
menge
menschenmenge
leute
anhänger*
unterstützer*
sympathisant*
festgenommene*
verhaftete*
inhaftierte*
dissident*
oppositionelle*
kriegsgegner*
regierungsgegner*
gegner* & <assembly2>|festgenommen
bürger*
einwohner*
bewohner*
anwohner*
jugendliche*
junge leute|menschen
tausende
zehntausende
hunderttausende
hunderte
dutzende
männer & festgenommen|festnahm*|verhaftet|<assembly2>
mann & festgenommen|festnahm*|verhaftet|<assembly2>|plakat
streikende*
bauern
landwirte*
rentner*
mitglieder
versammelte*
moskauer* & festgenommen|<assembly2>
jährige|jähriger|jährigen
streikposten
passagiere & <assembly2>

[target online_participants]
mitglieder .. chat*|gruppe*|kanal*|kanals
administrator*|admin|admins .. chat*|gruppe*|kanal*|kanals
abonnent*
chatteilnehmer*
chatmitglieder
blogger*
telegram-kanal*
nutzer* & chat*|kommentar*|festgenommen

[target relatives_of_participants]
angehörige*|verwandte*|familie*|eltern|mutter|vater|ehefrau|frau .. aktivist*|demonstrant*|festgenommene*|inhaftierte*|oppositionelle*|häftling*|student*|gefangene*
seine|ihre|deren familie|familien|eltern|angehörigen|verwandten
familienangehörige* & aktivist*|festgenommen*|opposition*

[target soldiers]
ihre männer .. front
mobilisierten & festgenommen|bestraft|front

[target journalists]
journalist*
journalistin*
reporter*
korrespondent*
fotograf*
fotojournalist*
pressefotograf*
kameramann|kameraleute|kamerafrau
kamerateam*
medienvertreter*
pressevertreter*
medienschaffende*
fernsehteam*
berichterstatter*

[target observers]
beobachter* & wahl*|<assembly2>|behindert|festgenommen|menschenrecht*
wahlbeobachter*

[target lawyers]
anwalt|anwälte|anwältin|anwältinnen|anwälten|anwalts
rechtsanwalt*
rechtsanwält*
verteidiger* & gericht|festgenommen*|mandant*|rechts*
jurist*

[target human_rights_defenders]
menschenrechtler*
menschenrechtsaktivist*
menschenrechtsverteidiger*
bürgerrechtler*
umweltaktivist*
umweltschützer*
menschenrechtsanwalt*|menschenrechtsanwält*

[target politicians]
politiker*
oppositionspolitiker*
oppositionsführer*
kommunalpolitiker*
abgeordnete* & festgenommen|festnahm*|verhaftet|verurteilt|inhaftiert
parteichef* & festgenommen|verhaftet
kandidat* & festgenommen|verhaftet|opposition*
präsidentschaftskandidat*
oppositionelle & festgenommen|verhaftet|verurteilt

[target students]
student*
studierende*
studierenden
schüler*
schülerinnen
gymnasiast*

[target minors]
minderjährige*
kinder|kind|kindern
jugendliche*
teenager*
schüler*

[target lgbt]
lgbt*
lgbtq*
schwule*
lesben
homosexuelle*
queer*
csd
pride*
trans* & personen|menschen|frau|frauen

[target workers]
arbeiter*
beschäftigte*
angestellte*
mitarbeiter*
lehrer*
lehrkräfte
bergarbeiter*
bergleute
fahrer* & streik*|<assembly2>
lkw-fahrer*
pflegekräfte & streik*|<assembly2>
gewerkschafter*
gewerkschaftsmitglieder
ärzte & streik*
landarbeiter*

[target medics]
ärzte|arzt|ärztin|ärztinnen|ärzten
sanitäter*
krankenschwester*
pflegekräfte
pflegepersonal
mediziner*

[target ethnic_or_religious_group]
krimtatar*
muslim*
muslimin*
gläubige*
christen
kurden|kurdisch*
uiguren
tibeter
roma
zeugen jehovas
ingusch* & aktivist*|<assembly2>
indigene*
juden

[target migrants]
migrant*
flüchtling*
geflüchtete*
asylbewerber*

[target bystanders]
passant*
schaulustige*
unbeteiligte*
umstehende*

[target organisation]
partei & <assembly2>|verboten|antrag|gericht|genehmig*|aufgelöst
bewegung & eingestuft|erklärt|agent*|extremist*|verboten|diffamier*|ministerium
organisation|organisationen & eingestuft|erklärt|agent*|extremist*|verboten|aufgelöst|unerwünscht*
verein & eingestuft|verboten|aufgelöst|durchsucht
gruppe & eingestuft|erklärt|agent*|extremist*|verboten
gewerkschaft & verboten|aufgelöst|durchsucht|antrag
telegram-gruppe
kommunistische*|kommunistischen partei
ngo|ngos
stiftung & eingestuft|erklärt|verboten|agent*
parteizentrale|parteibüro
kanal & fake|agent*|eingestuft|geheimdienst*|gesperrt

[target media_outlet]
redaktion|redaktionen
zeitung & gesperrt|durchsucht|verboten|geschlossen|lizenz
sender & gesperrt|durchsucht|verboten|geschlossen|lizenz
website|webseite & gesperrt|blockiert
nachrichtenportal* & gesperrt|blockiert|eingestuft

[target general_public]
bevölkerung
öffentlichkeit & warn*|aufgerufen|appell*
bürger* & warn*|aufgerufen|appell*|rief|ruft
einwohner* & warn*|aufgerufen|appell*
zivilist*
zivilbevölkerung
