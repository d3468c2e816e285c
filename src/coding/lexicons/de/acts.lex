# Acts before, during and after an assembly, in German. Notation: see ../../pattern.ts and docs/coding.md.
# Swiss spelling (ss for ß) stands beside the German one; verbs that part ("löste … auf") are written in both orders.

@assembly kundgebung* demonstration demonstrationen demonstrieren demo demos protest proteste protests protesten protestaktion* protestkundgebung* protestmarsch* protestmärsche* protestzug* protestcamp* protestveranstaltung* protestversammlung* massenprotest* massenkundgebung* massendemonstration* massenveranstaltung* großdemonstration* grossdemonstration* großkundgebung* grosskundgebung* großveranstaltung* grossveranstaltung* gegendemonstration* gegenkundgebung* strassenprotest* straßenprotest* studentenprotest* bauernprotest* versammlung* mahnwache* marsch märsche marsches märschen umzug umzüge umzugs umzügen aufmarsch* aufmärsche* aufzug aufzüge aufzugs aufzügen aktion aktionen streik streiks streikaktion* generalstreik* hungerstreik* streikposten menschenkette* sitzblockade* sitzstreik* straßenblockade* strassenblockade* blockade blockaden autokorso* autokorsos schweigemarsch* trauermarsch* trauermärsche friedensmarsch* frauenmarsch* fackelzug* sternmarsch* gedenkmarsch* gedenkveranstaltung* gedenkkundgebung* gedenkaktion* pride pride-parade* csd parade paraden pikett* picket* einzelpikett* einzelprotest* ein-mann-protest* einpersonenprotest* zusammenkunft zusammenkünfte menschenansammlung* ansammlung* flashmob* spaziergang spaziergänge veranstaltung veranstaltungen manifestation* antikriegsprotest* antikriegsdemonstration* antikriegskundgebung* solidaritätskundgebung* friedensdemonstration* blumenniederlegung* niederlegung
@permit genehmig* erlaub* bewillig* gestatte* zugelassen zulassen zustimmung erlaubnis
@application antrag* anträge* anmeldung* gesuch gesuche gesuchs anzeige bewilligungsgesuch* ersuchen
@home haus hause häuser häusern wohnung wohnungen zuhause tür türen türe haustür haustüren wohnungstür* wohnungstüren adresse adressen wohnort wohnsitz wohnheim elternhaus elternhaus privatwohnung* wohnhaus wohnhäuser daheim
@duty haftung haft haftstrafe* gefängnis* geldstrafe* geldbuße* geldbusse* bußgeld* strafe strafen strafverfahren strafverfolgung* strafrechtlich* verantwortung konsequenzen folgen entlassung* kündigung* exmatrikulation* festnahme* verhaftung* anklage* anzeige* verfolgung repressalien einberufung* mobilisierung sorgerecht*
@device handy handys mobiltelefon* telefon telefone telefonen smartphone* nachricht nachrichten chatverlauf* chatverläufe* korrespondenz account accounts konto konten gerät geräte laptop* abonnements messenger*
@chat chat chats chatgruppe* chatgruppen gruppe gruppen kanal kanäle kanals kanälen telegram-kanal* telegram-kanäle* telegram-gruppe* telegramkanal* telegramgruppe* seite seiten account accounts community
@police polizei polizist polizisten polizistin polizistinnen polizeibeamt* polizeikräfte* polizeieinheit* bereitschaftspolizei* sicherheitskräfte* sicherheitsbehörde* sicherheitsdienst* beamte beamten beamter ordnungshüter* geheimdienst* inlandsgeheimdienst* fsb kgb omon sonderpolizei* sondereinheit* spezialeinheit* rosgwardija nationalgarde* miliz soldaten gendarmerie gendarmen staatsanwalt* staatsanwaltschaft* ermittler* militärpolizei* uniformierte* einsatzkräfte* staatsschutz* verfassungsschutz*
@refuser behörde behörden stadt stadtverwaltung* stadtrat* stadtregierung* bürgermeister* oberbürgermeister* rathaus rathauses magistrat* ordnungsamt* verwaltung* regierung regierungen polizei gericht gerichte verwaltungsgericht* landrat* landratsamt* gouverneur* ministerium innenministerium* präfektur* versammlungsbehörde* gemeinde kanton stadtpolizei senat kreisverwaltung* beamte beamten amt
@people2 menschen personen frauen männer demonstrant* demonstrierende* protestierende* teilnehmer* teilnehmende* aktivist* anhänger* studenten studierende* schüler* einwohner* bewohner* arbeiter* bürger* mütter ehefrauen angehörige* tausende zehntausende hunderttausende hunderte dutzende bauern landwirte rentner* jugendliche* menge oppositionelle* gegner* unterstützer*

[act assembly_refused]
nicht genehmigt = answer:refused
nicht .. genehmig* & <assembly> = answer:refused
nicht .. erlaubt|gestattet|bewilligt|zugelassen & <assembly> = answer:refused
nicht bewilligt = answer:refused
erlaubte*|genehmigte*|bewilligte*|gestattete* ... nicht & <assembly> = answer:refused
genehmigt .. keine* & <assembly> = answer:refused
genehmigt|erlaubt|bewilligt wurde|wurden keine*|nichts = answer:refused
keine* .. genehmigt|erlaubt|bewilligt & <assembly> = answer:refused
keine .. genehmigung|erlaubnis|bewilligung|zustimmung & <assembly> = answer:refused
genehmigung|erlaubnis|bewilligung|zustimmung .. verweiger*|versag*|verwehr* = answer:refused
verweiger* ... genehmigung|erlaubnis|bewilligung|zustimmung|genehmig* = answer:refused
verweiger* & <assembly> & <refuser> = answer:refused weak
weiger* ... genehmig*|erlaub*|zuzulassen|zuzustimmen|bewillig* = answer:refused
lehnte*|lehnten|lehnt|lehnen ... ab & <assembly>|<application> = answer:refused
lehnte*|lehnten|lehnt|lehnen ... <assembly>|<application> ... ab = answer:refused
abgelehnt & <assembly>|<application> = answer:refused
ablehnung* & <assembly>|<application> = answer:refused
ablehn* .. <application> = answer:refused
absage & <assembly> & <refuser> = answer:refused weak
absagte*|erteilte* .. absage & <assembly> = answer:refused weak
wies|wiesen ... zurück & <application> = answer:refused
wies|wiesen ... <application> ... zurück = answer:refused
zurückgewiesen & <application>|<assembly> = answer:refused
zurückweis* & <application> = answer:refused
grünes licht & nicht|kein & <assembly> = answer:refused
ließ*|liess* ... nicht .. stattfinden|demonstrieren|protestieren|zu = answer:refused
lassen|gelassen & nicht & <assembly> & <refuser> = answer:refused weak
durfte*|dürfen|darf ... nicht .. stattfinden|demonstrieren|protestieren|abgehalten = answer:refused
darf|durfte nicht & <assembly> = answer:refused weak
<application> .. zurückgegeben|zurückgeschickt|zurückgesandt = answer:returned
schickte*|sandte* ... <application> ... zurück = answer:returned
<application> ... nicht .. angenommen|entgegengenommen|bearbeitet|berücksichtigt = answer:returned
nahm*|nahmen ... <application> ... nicht .. an|entgegen = answer:returned
nicht .. geantwortet|beantwortet|reagiert & <application> = answer:no_answer
keine antwort|reaktion & <application>|<assembly> = answer:no_answer
unbeantwortet & <application> = answer:no_answer
antwortete* .. nicht & <application>|<assembly> = answer:no_answer
zog|zogen ... genehmigung|erlaubnis|bewilligung ... zurück = answer:revoked
genehmigung|erlaubnis|bewilligung ... zurückgezogen|entzogen|widerrufen|aufgehoben = answer:revoked
widerrief*|widerrufen ... genehmigung|erlaubnis|bewilligung = answer:revoked
auflage* & <assembly> & <refuser> & route|strecke|form|ort = answer:change_demanded weak
untersag* .. <assembly> = answer:prohibited
untersag* & <assembly> = answer:prohibited
<assembly> ... untersagt|verboten = answer:prohibited
verbot|verboten|verbietet|verbieten .. <assembly> = answer:prohibited
verboten & <assembly> = answer:prohibited
verbot & <assembly> = answer:prohibited weak
verbiet* & <assembly> = answer:prohibited weak
demonstrationsverbot* = answer:prohibited weak
versammlungsverbot* = answer:prohibited weak
verbotsverfügung* & <assembly> = answer:prohibited
unterband|unterbinden|unterbunden & <assembly> = answer:prohibited weak
verhinder* & <assembly> & <refuser> = answer:prohibited weak
abgesagt & <assembly> & <refuser> = answer:prohibited weak
begründete*|begründeten ... mit & <assembly> & <refuser> = answer:refused weak
beriefen|berief sich auf & <assembly> & <refuser> = answer:refused weak
verwies|verwiesen|verweisen auf & <assembly> & <refuser> = answer:refused weak
mit verweis|hinweis auf & <assembly> & <refuser> = answer:refused weak
eilantrag .. abgelehnt|zurückgewiesen & <assembly> = answer:prohibited weak

[act assembly_relocated]
alternativ* .. ort|platz|route|strecke|standort|datum|termin = answer:offered
alternativort* = answer:offered
ersatzort* = answer:offered
ausweichort* = answer:offered
bot|boten|angeboten|anbot ... stattdessen|anderen|andere|alternative|park|platz & <assembly> = answer:offered weak
schlug|schlugen|vorgeschlagen ... anderen|andere|alternativ* & <assembly> = answer:offered
stattdessen .. angeboten|vorgeschlagen & <assembly> = answer:offered
verleg* & <assembly> & <refuser> = answer:imposed
verlegt .. in|nach|auf & <assembly> = answer:imposed weak
verlegung & <assembly> = answer:imposed weak
nur .. genehmigt|erlaubt|bewilligt|gestattet & <assembly> = answer:imposed weak
nur .. stationär* & <assembly> = answer:imposed
darf|durfte|dürfen|durften .. nur & <assembly> = answer:imposed weak
andere route|strecke & <assembly>|polizei|behörde* = answer:imposed weak
am stadtrand & <assembly> & <refuser> = answer:imposed weak
hinter verschlossenen türen & treffen|gespräch|<assembly> = answer:imposed weak
ohne presse & treffen|gespräch|<assembly> = answer:imposed weak
als treffen|sitzung .. in|im = answer:imposed weak

[act diversion]
überred* & <assembly>|organisator*|veranstalter*|frauen
redete*|redeten ... aus & <assembly>
redete*|redeten ... <assembly> ... aus
ausgeredet & <assembly>
überzeug* ... abzusagen|verzichten|verschieben & <assembly>
abzubringen|abgebracht & <assembly>
drängte*|drängten ... abzusagen|verzichten|verschieben & <assembly>
statt .. <assembly> & gespräch|treffen
anstelle .. <assembly>
gespräch|treffen .. angeboten & <assembly>|frauen|aktivist*
lud*|luden ... gespräch & <assembly>|frauen|aktivist*|organisator*
sprachen .. stattdessen & frauen|<assembly>

[act assembly_ban]
verbot* .. alle*|öffentliche*|aller|sämtliche* .. <assembly>
verbot .. von|für|aller|öffentlicher .. <assembly>
alle*|sämtliche*|jegliche* .. <assembly> .. verboten|untersagt
demonstrationsverbot*
versammlungsverbot*
protestverbot*
kundgebungsverbot*
veranstaltungsverbot*
demoverbot*
allgemeinverfügung* & <assembly>|verbot*|untersag*
ansammlungen|versammlungen|kundgebungen|demonstrationen ... verboten|untersagt
ansammlungen|versammlungen von mehr als & verbot*|untersag*|erlaub*
menschenansammlungen .. verboten|untersagt
verbot .. verlängert
verlängert* .. verbot
verhängt* .. verbot
verbot .. verhängt & <assembly>
pauschal* .. verbot*|verboten
moratorium & <assembly>
versammlungsfreiheit .. eingeschränkt|ausgesetzt|aufgehoben
schränkte* ... versammlungsfreiheit ... ein

[act emergency_measure]
ausgangssperre*
ausgehverbot*
ausnahmezustand*
notstand .. ausgerufen|verhängt|erklärt
kriegsrecht*
notverordnung*
notstandsgesetz*
sperrzone*
sicherheitszone*
sperrgebiet* & <assembly>|verhäng*|erklär*
antiterroroperation* & regime|ausgerufen|verhängt
lockdown .. verhängt

[act threat]
droh* .. mit & <police>|<refuser>|arbeitgeber*|universität*|schule*|<duty>
droh* ... <police>|<refuser>|arbeitgeber*|universität*|schule*|<duty> ... mit
droht* & <police>|<refuser>|universität*
drohte*|drohten ... mit
drohte*|drohten & <duty>|<police>|<refuser>|<assembly> = weak
drohungen & <police>|<refuser>|frauen|aktivist*|familien|angehörige*
drohung & <police>|<refuser>
bedroht|bedrohte|bedrohten & <police>|<refuser>|aktivist*|frauen|angehörige*
androh*
angedroht
gedroht
einschüchter* & <police>|<refuser>|aktivist*|frauen|angehörige*|familie*|<assembly>
eingeschüchtert
schüchterte*|schüchterten ... ein
warn* .. vor <duty>
warnte*|warnten ... <duty>
warnte*|gewarnt & <police>|<refuser> & organisator*|veranstalter*|aktivist*|frauen|teilnehmer* = weak
erpress* & <police>|<refuser>|aktivist*|frauen
unter druck gesetzt|setzen & <police>|<refuser>|aktivist*|frauen|familie*|studenten|angehörige*
setzte*|setzten .. unter druck
druck auf & frauen|familie*|aktivist*|angehörige* & <police>|behörd* = weak
gezwungen .. zu unterschreiben|unterschreiben
zwang|zwangen ... unterschreiben|unterzeichnen
unterschreiben|unterschrieben|unterzeichnen ... verpflichtung*|erklärung|verzicht* & <police>|<assembly>|universität*
verpflichtungserklärung*
präventi* .. gespräch*
vorbeugend* .. gespräch*
gefährderansprache*
prophylaktisch* .. gespräch*
müssten|müsste|müssen mit .. <duty> .. rechnen & <police>|<refuser>|<assembly>

[act formal_warning]
offizielle* verwarnung*|warnung*
schriftliche* verwarnung*|warnung*|mahnung*
förmliche* verwarnung*|warnung*
verwarnung*
verwarnt* & <police>|<assembly>|aktivist*
verwarnt & <police>|<assembly>
abmahnung* & <assembly>|aktivist*|organisator*
gefährderanschreiben*
warnschreiben
warnung|verwarnung .. ausgehändigt|zugestellt|überreicht|ausgestellt
staatsanwaltschaft .. verwarn*|warnte*
verwarnung .. unzulässigkeit
mahnbescheid & <assembly>

[act public_warning]
warn* .. vor .. teilnahme|beteiligung
warn* .. vor & <assembly> & <police>|<refuser>
polizei|behörden|innenministerium|staatsanwaltschaft|regierung|ministerium ... warnte*|warnen|warnt & <assembly>
rief*|riefen|rufen|ruft ... nicht ... auf & <assembly> & <police>|<refuser>
aufgerufen|auffordern|aufgefordert ... nicht & <assembly> & <police>|<refuser> = weak
appell* ... nicht & <assembly> & <police>|<refuser>
fernzubleiben
fernbleiben & <assembly>
nicht .. teilzunehmen|beteiligen & <police>|<refuser>
kündigte*|kündigten ... hartes|hart|konsequent*|entschieden* .. vorgehen|durchgreifen & <police>|<refuser>
hart durchgreifen|vorgehen & <police>|<refuser>
nicht dulden|tolerieren|hinnehmen & <police>|<refuser>|<assembly>
null toleranz & <assembly>
strafbar & <assembly> & <police>|<refuser>
erinnerte*|erinnerten ... strafen|strafe|verantwortung|haftung & <assembly>
abgeraten|rieten|riet ... ab & <assembly>
abgeraten|rieten|riet ... <assembly> ... ab

[act summons]
vorlad* & !schein
vorgeladen
vorladung*
lud|luden ... vor & <police>|gericht|staatsanwaltschaft|verhör
lud|luden ... <police>|gericht|staatsanwaltschaft|verhör ... vor
einbestellt & <police>|universität*|schule|direktor*|rektor*|aktivist*
einbestell* & <police>|rektor*
zitiert .. zu|zur|zum|ins & <police>|rektor*|direktor*|schulleit*|staatsanwalt*
zum|zu|zur verhör|vernehmung|befragung|gespräch .. bestellt|geladen|gerufen|vorgeladen|gebeten|zitiert
verhör* & <police>|aktivist*|staatsanwalt*|fsb
verhört & <police>|aktivist*|teilnehmer*
vernommen & <police>|staatsanwalt*
vernehmung* & <police>|staatsanwalt*|aktivist*
vernahm*|vernahmen & <police>
auf .. wache|revier|polizeiwache|polizeirevier .. bestellt|geladen|gerufen|bestellen
bei .. polizei .. melden|erscheinen
befragt & <police> & aktivist*|frauen|teilnehmer*|<assembly> = weak

[act home_visit]
<police> ... nach hause|zuhause
kam*|kamen|gekommen|erschien*|tauchte*|tauchten ... nach hause|<home> & <police>
zu hause .. besuch*|aufgesucht & <police>
hausbesuch*
besucht|besuchte|besuchten & <police> & <home>|aktivist*|frauen|angehörige*|familie*
besuch .. polizei|polizisten|beamten & aktivist*|frauen|<home>|angehörige*
suchte*|suchten ... auf & <police> & <home>|aktivist*|frauen
aufgesucht & <police>
stand|standen ... vor .. tür|haustür|wohnungstür|haus & <police>
klingelte*|klingelten & <police>
klopfte*|klopften .. tür|an & <police>
vor der tür & <police>
an .. tür|haustür|wohnungstür & <police>

[act home_search]
hausdurchsuchung*
wohnungsdurchsuchung*
durchsuchung*
durchsucht & !internet
durchsuchte|durchsuchten .. <home>|büro*|räume*|zentrale|redaktion*
razzia|razzien
stürmt* .. <home>|büro*|redaktion*|räume*
drang|drangen ... in .. <home>|büro*|redaktion* ... ein = weak
eingedrungen & <home>|büro* & <police>
brach|brachen .. tür|wohnungstür .. auf
stürmt* & <police> & <home>|büro*|redaktion*
aufgebrochen & tür|wohnungstür & <police>

[act device_search]
zwang|zwangen|gezwungen ... zeigen|vorzeigen|entsperren|herauszugeben|freizugeben & <device>
handy*|telefon*|smartphone* .. durchsucht|kontrolliert|überprüft|ausgelesen|untersucht
durchsuch*|kontrollier*|überprüf* .. handy*|telefon*|smartphone*|nachrichten|chats
entsperr* .. handy*|telefon*|smartphone*
verlang* ... passwort|passwörter|handy*|telefon*|nachrichten & <police>
las|lasen ... nachrichten & <police>
nachrichten .. zeigen|vorzeigen
chatverläufe .. zeigen|vorzeigen|kontrolliert|durchsucht

[act surveillance]
überwach* & <police>|aktivist*|<assembly>|behörd*|kamera*
beschatt* & <police>|aktivist*|zivil*
observier* & <police>|aktivist*
bespitzel*
abgehört
abhör* & <police>|aktivist*|telefon*
gesichtserkennung*
filmt*|gefilmt|filmen & <police> & teilnehmer*|demonstrant*|<assembly>|aktivist*
fotografiert* & <police> & teilnehmer*|demonstrant*|<assembly>|aktivist*
identifiziert & kamera*|<police> & <assembly>|teilnehmer*
las|lasen .. mit & chat*|<police>
las|lasen ... chat*|<police> ... mit
unterwander* & chat*|gruppe*|<police>
eingeschleust & chat*|gruppe*
verfolgt* & zivil|zivilbeamt* & aktivist*
wie .. sie .. gefunden|fanden
beobachtet* & <police> & <assembly>|teilnehmer*|aktivist* = weak

[act identity_check]
ausweiskontroll*
personenkontroll*
personalien .. aufgenommen|festgestellt|überprüft|notiert
personalien
identitätsfeststellung*
identität .. festgestellt|überprüft|kontrolliert & <police>
kontrollier* .. ausweis*|pässe|pass|taschen|dokumente|papiere
ausweis*|pässe|taschen|dokumente|papiere .. kontrolliert|überprüft|durchsucht
durchsuch* .. taschen|rucksäcke|rucksack
metalldetektor*
taschenkontroll*
einlasskontroll*
plakate .. kontrolliert|überprüft|begutachtet

[act channel_takeover]
<chat> .. gelöscht|gesperrt|blockiert|geschlossen|gehackt|übernommen
lösch* .. <chat>
gesperrt & kanal|chat|gruppe & <assembly>|bewegung|frauen|telegram
sperr* .. <chat>
blockier* .. <chat>
übernahm*|übernommen|übernehmen .. <chat>
vermerk .. fake
markier* ... fake
fake-kennzeichnung*
als .. fake .. markiert|gekennzeichnet|eingestuft
fake & vermerk|markierung|kennzeichnung|label|etikett & <chat>|bekam|erhielt
kennzeichn* ... fake
aus .. chat|gruppe|kanal .. gedrängt|geworfen|entfernt|ausgeschlossen
warf|warfen ... aus .. chat|gruppe|kanal
administrator*|admin .. ersetzt|abgesetzt|ausgetauscht|entfernt & <chat>
administratorrechte*

[act online_attack]
hack* & konto|konten|account*|seite*|website*|kanal|telegram
gehackt & konto|konten|account*|seite*|website*|kanal|telegram
ddos*
cyberangriff*
hackerangriff*
persönliche daten .. veröffentlicht|geleakt
veröffentlicht* .. persönliche daten|adressen
gedoxt|doxing|doxxing
bots & chat*|kanal*|gruppe*|überflut*

[act network_shutdown]
internet .. abgeschaltet|gesperrt|abgestellt|unterbrochen|gekappt|eingeschränkt|blockiert|gedrosselt|lahmgelegt|ausgefallen
internetsperre*
internetabschaltung*
internetausfall*
internetblockade*
mobil* internet .. abgeschaltet|gesperrt|gestört|unterbrochen|ausgefallen|nicht
schaltet* ... internet|mobilfunk|netz ... ab
abschaltung .. internet*|mobilfunk*|mobilen
kappt* .. internet
drosselt* .. internet
sperrt* .. zugang .. zu & twitter|facebook|telegram|whatsapp|instagram|youtube|tiktok
twitter|facebook|telegram|whatsapp|instagram|youtube|tiktok .. gesperrt|blockiert|eingeschränkt
blockiert* .. twitter|facebook|telegram|whatsapp|instagram|youtube|tiktok

[act chilling_effect]
sagte*|sagten ... ab & <assembly> & organisator*|veranstalter*|aktivist*
abgesagt & <assembly> & organisator*|veranstalter*|aktivist*|druck|angst
verzichte* .. auf .. <assembly> & organisator*|veranstalter*|druck|angst|aktivist*
verschob|verschoben|verschieben & <assembly> & organisator*|veranstalter*|druck|angst = weak
aus angst|furcht vor & <assembly>|aktivist*|frauen|teilnehmer*
aus angst|furcht
verließ*|verliess*|verlassen .. das|ihr|sein land & aktivist*|druck|verfolgung|angst
floh|flohen|geflohen|geflüchtet|flüchtete* & aktivist*|druck|verfolgung|angst|ausland|land
löscht* .. chat|beitrag|beiträge|video|konto|nachrichten & angst|druck|administrator*|nach = weak
exil & gehen|ging|gezwungen|floh* = weak

[act notice_filed]
<application> .. gestellt|eingereicht|eingegangen|abgegeben
stellt* .. antrag|anträge & <assembly>|kundgebung
reicht* ... antrag|anträge|gesuch ... ein & <assembly>
beantragt* & <assembly>
beantragt .. genehmigung|erlaubnis|bewilligung
angemeldet & <assembly>
angemeldete*|angemeldeten <assembly>
meldet* ... an & <assembly>
meldet* ... <assembly> ... an
meldete|meldeten .. <assembly>
anmeldung .. für|einer|der .. <assembly>
ersucht* .. um .. genehmigung|erlaubnis|bewilligung
bat|baten .. um .. genehmigung|erlaubnis|bewilligung
informierte*|benachrichtigte* .. behörden|stadtverwaltung & <assembly>

[act assembly_permitted]
genehmigt* .. <assembly> & !nicht & !keine
<assembly> ... genehmigt|erlaubt|bewilligt|gestattet|zugelassen & !nicht & !keine & !keiner
erlaubt* .. <assembly> & !nicht
erlaubt war|wurde|waren|wurden & <assembly> & !nicht
bewilligt* .. <assembly> & !nicht
erteilt* .. genehmigung|erlaubnis|bewilligung & <assembly> & !nicht & !keine
erhielt*|bekam* .. genehmigung|erlaubnis|bewilligung & <assembly> & !keine
stimmte*|stimmten ... zu & <assembly> & <refuser>
grünes licht & <assembly> & !nicht & !kein
gab|gaben .. zustimmung|erlaubnis & <assembly>
gericht .. hob|kippte|erlaubte & verbot|<assembly>
verbot .. gekippt|aufgehoben & <assembly>
genehmigte*|genehmigten <assembly> = weak

[act assembly_held]
ging*|gehen|gegangen ... auf .. straße|strasse|straßen|strassen
auf .. straße|strasse|straßen|strassen & protest*|<assembly>|<people2>|demonstr*
demonstriert*|demonstrieren
protestiert*|protestieren
versammelt* & <people2>|platz|vor|<assembly>
versammelt sich|haben
kamen ... zusammen & <people2>|<assembly>|platz
marschiert* & <people2>|straßen|strassen|zentrum|innenstadt
zog|zogen .. durch|vor|zum|zur & <people2>|straßen|strassen|<assembly>|innenstadt|zentrum
fand|fanden ... statt & <assembly>
fand|fanden ... <assembly> ... statt
stattgefunden & <assembly>
findet|finden ... statt & <assembly> = weak
findet|finden ... <assembly> ... statt = weak
<assembly> ... begann*|begonnen|endete*|stattfand*|versammelt*|dauerte
beteiligt* .. <assembly>|sich
teilgenommen & <assembly>
nahm*|nahmen ... teil & <assembly>
nahm*|nahmen ... <assembly> ... teil
nahmen .. an .. <assembly>
an .. <assembly> .. nahm|nahmen|beteiligten
folgte*|folgten .. aufruf & <people2>|<assembly>
hielt*|hielten ... <assembly> ... ab
abgehalten & <assembly>
hielt*|hielten ... plakat*|transparent*|schild*|banner*
mit plakaten|transparenten|schildern|bannern
zeigt* .. plakat*|transparent*|schild*|banner*
organisiert* .. <assembly>
veranstaltet* .. <assembly>
legt* ... blumen|nelken|rosen|kränze|kranz ... nieder|ab
blumen|nelken|rosen|kränze|kranz .. niedergelegt|abgelegt|niederlegten|ablegte*
zündet* ... kerzen ... an
kerzen .. angezündet|entzündet
streikt*|streiken & !nicht
traten|trat .. streik|hungerstreik
in den streik|ausstand|hungerstreik
hungerstreik .. begonnen|getreten
blockiert* .. straße*|strasse*|autobahn*|kreuzung*|zufahrt*|brücke* & <people2>|<assembly>
straße|strasse|autobahn|kreuzung .. blockiert & <people2>|<assembly>
sitzblockade
skandiert*
riefen .. parolen|slogans
ansammlung von .. menschen|personen
proteste .. ausgebrochen|begannen|brachen|gingen|dauern|weiteten|hielten|folgten
protestwelle*
rief*|riefen ... zu .. <assembly> .. auf = weak
errichtet* .. protestcamp|zelte|zeltlager
zelteten|campierten
kamen .. zu .. <assembly>

[act counter_action]
provokateur* & <assembly>|demonstr*|teilnehmer*
gegendemonstr*
gegenprotest*
gegenkundgebung*
schläger* & <assembly>|demonstr*|protestier*|griffen|angegriffen
regierungstreue*|regierungsnahe*|putintreue*|kremltreue* & <assembly>|griffen|störten|angriff*|aktivist*
störten|störte & <assembly>
drängt* .. frauen|demonstrant*|teilnehmer*|aktivist* .. weg|ab
unbekannte* .. griffen|attackierten|bewarfen|störten & <assembly>|teilnehmer*|demonstr*|aktivist*
bewarf*|bewarfen|beworfen & <assembly>|demonstr*|aktivist*|teilnehmer*
beschimpft* & demonstr*|teilnehmer*|<assembly> = weak

[act access_blocked]
abgesperrt
absperrung*
absperrgitter*
sperrt* ... ab & platz|straße*|strasse*|innenstadt|zentrum|gelände|<police>
sperrt* ... platz|straße*|strasse*|innenstadt|zentrum|gelände|<police> ... ab
gesperrt & platz|straße*|strasse*|innenstadt|zentrum|metro*|u-bahn*|station* & <police>|<assembly>
abgeriegelt
riegelt* ... ab
abriegel*
umstellt* & <police>|platz|gebäude|<assembly>|demonstr*
umzingelt*
eingekesselt
kesselt* .. ein
polizeikessel*
einkessel*
barrikade* & <police>
zugang .. versperrt|blockiert|verwehrt|gesperrt|verweigert
versperrt* .. zugang|weg|straße*|strasse*|zufahrt
blockiert* .. zugang|zugänge|zufahrt*|platz|demonstr* & <police>
nicht .. durchgelassen|hereingelassen|hineingelassen|eingelassen
nicht .. auf .. platz .. gelassen|lassen
ließ*|liess* .. niemanden|nicht & platz|gebäude|durch & <police>
hindert* .. daran & <police> & <assembly>|demonstr*|platz
gehindert & <police> & <assembly>|demonstr*|teilnehmer*|platz
stopp* & busse|bus|konvoi* & <police>
busse|konvoi .. gestoppt|angehalten|aufgehalten
stacheldraht*
großaufgebot|grossaufgebot = weak
polizeiaufgebot = weak
metrostation* .. geschlossen|gesperrt
u-bahn-station* .. geschlossen|gesperrt

[act order_to_disperse]
fordert* ... auf & verlassen|auseinander*|auflösen|aufzulösen|räumen|beenden & <police>
aufgefordert ... verlassen|auseinanderzugehen|aufzulösen|räumen|gehen & <police>|demonstr*|<assembly>|teilnehmer*
forderte* .. auf .. auseinanderzugehen
auseinanderzugehen
lautsprecher* & <police>
platzverweis*
befahl|befahlen & <police> & verlassen|auseinander*|auflösen
aufforderung & <police>|<assembly> & verlassen|auflös*|auseinander*
rief|riefen .. dazu auf .. <assembly> .. verlassen|beenden

[act dispersal]
<assembly> ... beendet & <police>|schon|nach|minuten = weak
<police> ... löst* ... auf
<police> ... schritt*|schritten|einschritt ... ein
löst*|löste*|lösten ... auf & <assembly>|<police>|demonstr*|menge
löst*|löste*|lösten ... <assembly>|<police>|demonstr*|menge ... auf
aufgelöst & <assembly>|<police>|demonstr*|menge
auflösung .. <assembly>
auflös* & <assembly> & <police>
auseinandergetrieben
trieb*|trieben ... auseinander
vertrieb*|vertrieben & <police>|demonstr*|<assembly>|platz
zerstreut*|zerstreuen & <police>|demonstr*|<assembly>|menge
zerschlag* & <assembly>|<police>|demonstr*
niedergeschlagen & <assembly>|protest*|aufstand|bewegung
niederschlag* .. protest*|demonstr*|<assembly>
schlug|schlugen ... nieder & <assembly>|protest*|demonstr*
schlug|schlugen ... <assembly>|protest*|demonstr* ... nieder
räumt*|räumten & <police> & platz|camp|lager|demonstr*|<assembly>|straße*|strasse*|blockade*
geräumt & platz|camp|lager|protestcamp|<assembly>|blockade*
räumung & platz|camp|protestcamp|<assembly>
unterband|unterbunden & <assembly> & <police>
schritt*|schritten ... <police> ... ein
schritt ... ein & <police>
schritt ... <police> ... ein
eingeschritten & <police>
einschreiten & <police>
beendet* & <assembly> & <police>
<assembly> .. beendet|abgebrochen|unterbrochen & <police>|schon|gewaltsam
unterbrach*|unterbrachen & <assembly> & <police>
drängt* ... zurück|ab|weg & <police> & demonstr*|menge|menschen
zurückgedrängt & <police>|demonstr*
ging*|gingen ... gegen .. vor & <police> & <assembly>|demonstr*|protestier*
gingen gewaltsam|hart|brutal & <police>
vorgegangen & <police> & <assembly>|demonstr*
vorgehen gegen & <assembly>|demonstr*|protestier* = weak
verhinderte*|verhinderten .. <assembly> & <police>

[act detention]
festgenommen
festnahme*
festnehm*
nahm*|nahmen ... fest
nahm*|nahmen ... gewahrsam
verhaftet* & !haftbefehl
verhaftung*
verhaften
in gewahrsam
gewahrsam
festgehalten & <police>|wache|revier|demonstr*|aktivist*|stunden
festgesetzt & <police>|demonstr*|aktivist*|<assembly>
festhalt* & <police>
abgeführt & <police>|polizist*|demonstr*
führt* ... ab & <police>
führt* ... <police> ... ab
auf .. wache|polizeiwache|revier|polizeirevier|polizeistation .. gebracht|gefahren|mitgenommen|verbracht
in .. polizeibus*|gefangenentransporter*|polizeiwagen|polizeitransporter* .. gezerrt|gebracht|gesetzt|geladen
gefangenentransporter*
mitgenommen & <police>
nahm*|nahmen ... mit & <police>
nahm*|nahmen ... <police> ... mit
abtransportiert
weggebracht & <police>
weggetragen & <police>
ergriffen & <police> & demonstr*|aktivist*|teilnehmer* = weak
inhaftiert & <assembly>|demonstr*|aktivist*|teilnehmer*|protest*
arretiert
polizeiarrest
nacht auf|in .. wache|gewahrsam|polizeirevier|polizeiwache

[act abduction]
entführt* & !flugzeug
entführung* & aktivist*|unbekannt*|maskiert*|demonstr*
verschleppt*
verschleppung*
unbekannte* ... zerrten|nahmen|brachten|packten|verschleppten
maskierte* ... zerrten|nahmen|brachten|packten|verschleppten
in .. auto|wagen|transporter|fahrzeug .. gezerrt & unbekannt*|maskiert*|zivil*
verschwunden & aktivist*|nach|festnahme = weak

[act force]
tränengas*
pfefferspray*
reizgas*
wasserwerfer*
gummigeschoss*
gummigeschosse*
gummikugel*
schlagstock*
schlagstöcke*
knüppel*
gummiknüppel*
blendgranat*
schockgranat*
lärmgranat*
scharfe* munition
schoss|schossen|geschossen & <police>|demonstr*|menge|<assembly>
eröffnet* .. feuer
feuert* & <police> & demonstr*|menge|tränengas|gummi*
schüsse & demonstr*|menge|<police>
warnschüsse
schlug|schlugen|geschlagen|schlagen & <police> & demonstr*|teilnehmer*|frau*|mann|menschen|aktivist*|journalist*|protestier*
verprügel* & !schule
prügel* & <police>|demonstr*|teilnehmer*|aktivist*
zusammengeschlagen & <police>|demonstr*|teilnehmer*|aktivist*
misshandel* & <police> & <assembly>|demonstr*|straße|strasse
gewaltsam* & <police>|<assembly>|demonstr* = weak
brutal* & <police>|<assembly>|demonstr* = weak
mit gewalt & <police>|<assembly>|demonstr* = weak
gewalt gegen .. demonstr*|teilnehmer*|protestier*|frauen|journalist*
polizeigewalt
wendet* ... gewalt ... an
setzt* .. gewalt|tränengas|wasserwerfer|schlagstöcke ... ein
griff|griffen .. demonstr*|protestier*|frauen|teilnehmer* .. an & <police>
zu boden & <police> & demonstr*|aktivist*|teilnehmer*|frau|mann
taser*
elektroschock* & <police>|demonstr*

[act injury]
verletzt* & <assembly>|<police>|demonstr*|zusammenst*|protest*|menschen & !gesetz* & !recht* & !rechte
verletzungen & <assembly>|<police>|demonstr*|zusammenst*|protest*
verletzte & <assembly>|<police>|demonstr*|zusammenst*|protest*
verwundet* & <assembly>|<police>|demonstr*|protest*
krankenhaus & <assembly>|<police>|demonstr*|protest*
gebrochen* .. arm|bein|nase|rippe*|kiefer
gehirnerschütterung*

[act death]
getötet & <assembly>|<police>|demonstr*|protest*|menschen|sicherheitskräfte*
erschossen & <assembly>|<police>|demonstr*|protest*
ums leben & <assembly>|<police>|demonstr*|protest*|haft
gestorben & <assembly>|<police>|demonstr*|protest*|haft|gefängnis
starb*|starben & <assembly>|<police>|demonstr*|protest*|haft|gefängnis|polizeigewahrsam
tote & <assembly>|<police>|demonstr*|protest*
todesopfer & <assembly>|protest*|demonstr*
tod & haft|gewahrsam|polizei*|gefängnis|straflager|<assembly> = weak

[act confiscation]
beschlagnahm*
konfiszier*
sichergestellt & <police>|handy*|plakat*|geräte|computer*|telefon*
eingezogen & plakat*|transparent*|pass|pässe|handy*|telefon* & <police>
nahm*|nahmen .. plakat*|transparent*|handy*|telefon*|kamera*|fahne* .. weg|ab|mit
weggenommen & plakat*|transparent*|handy*|telefon*|kamera*|fahne*|<police>
abgenommen & plakat*|transparent*|handy*|telefon*|kamera*|fahne*|pass
entriss*|entrissen & plakat*|transparent*|handy*|kamera*|<police>
zerriss*|zerrissen & plakat*|transparent*|<police>

[act press_obstruction]
journalist*|reporter*|presse|medien|beobachter*|pressevertreter*|kamerateam* ... behindert|gehindert|verwehrt|ausgeschlossen|abgewiesen|weggeschickt
behindert* .. journalist*|reporter*|presse|medien|kamerateam*
behindert* .. arbeit & journalist*|reporter*|presse|medien
hindert* .. journalist*|reporter*|presse|kamerateam*
presse|journalisten|medien|reporter ... nicht .. zugelassen|gelassen|erlaubt|rein|hinein
ohne presse|journalisten = weak
nicht .. filmen|fotografieren|drehen & journalist*|reporter*|presse|<police>|untersagt|verbot*
drehverbot*
aufnahmen|bilder|videos|fotos .. löschen|gelöscht & journalist*|reporter*|<police>
akkreditierung .. verweigert|entzogen
kamera .. zerstört|zerschlagen|weggenommen
an .. arbeit|berichterstattung .. gehindert
pressefreiheit & behinder*|<police>|<assembly> = weak

[act charge]
angeklagt
anklage .. erhoben|gegen|wegen
erhob*|erhoben ... anklage
anklage* & gericht|staatsanwalt*|<assembly>|aktivist* = weak
beschuldigt* & <police>|staatsanwalt*|gericht|verfahren
strafverfahren
ermittlungsverfahren
ermittl* .. wegen|gegen & aktivist*|<assembly>|demonstr*|teilnehmer*|organisator*|staatsanwalt*
ermittlungen .. eingeleitet|aufgenommen|wegen|gegen
leitet* ... verfahren|ermittlungen ... ein
verfahren .. eingeleitet|eröffnet|wegen
verwaltungsverfahren
ordnungswidrigkeit*
strafanzeige*
anzeige .. erstattet|gegen|wegen & <police>|demonstr*|teilnehmer*|aktivist*
angezeigt & <police>|demonstr*|teilnehmer*|aktivist*
protokoll* .. erstellt|aufgenommen|angefertigt|ausgestellt|verfasst
verwaltungsprotokoll*
vor gericht & aktivist*|demonstr*|teilnehmer*|<assembly> = weak
wird|werden|wurde|wurden .. vorgeworfen & <police>|gericht|staatsanwalt*|<assembly>|paragraf* = weak
drohen|droht .. jahre|haft|gefängnis|geldstrafe = weak

[act fine]
geldstrafe* & !droh*
geldbuße*
geldbusse*
bußgeld*
bussgeld*
ordnungsbusse*
mit .. geldstrafe .. belegt
zu .. geldstrafe .. verurteilt
geldstrafe .. verhängt|verurteilt|auferlegt
verhängt* .. geldstrafe*|bußgeld*|strafe
gebüßt|gebüsst & franken|<assembly>
strafe von .. rubel|euro|franken|hrywnja|tenge|dollar
muss|müssen .. rubel|euro|franken|dollar .. zahlen
zahlen & gericht & rubel|euro|franken|strafe

[act short_arrest]
tage* .. haft|arrest|gefängnis|ordnungshaft|administrativhaft|verwaltungshaft|arreststrafe
zu .. tagen .. haft|arrest|gefängnis|verurteilt|administrativhaft
tagen .. haft|arrest|gefängnis|verwaltungshaft|administrativhaft|ordnungshaft
administrativhaft
administrativarrest
verwaltungshaft
verwaltungsarrest
ordnungshaft
arreststrafe*
kurzarrest*
für .. tage .. inhaftiert|eingesperrt|arrest*|haft
bekam*|erhielt* .. tage

[act imprisonment]
verurteilt* .. zu .. jahren|jahr|haft|gefängnis|lagerhaft|freiheitsstrafe
zu .. jahren .. verurteilt|haft|straflager|lagerhaft|gefängnis|freiheitsentzug
jahre* .. haft|straflager|lagerhaft|gefängnis|strafkolonie|freiheitsstrafe|freiheitsentzug
monate* .. haft|gefängnis|freiheitsstrafe|freiheitsentzug
verurteilt* & !geldstrafe = weak
haftstrafe*
gefängnisstrafe*
freiheitsstrafe*
lagerhaft
straflager*
strafkolonie*
untersuchungshaft
u-haft
hausarrest
inhaftiert & jahre*|monate*|gefängnis|untersuchungs*
schuldig gesprochen|befunden
hinter gitter*
urteil .. jahre*|haft

[act other_sanction]
gemeinnützig* arbeit*
sozialstunden
arbeitsstunden
zwangsarbeit
konten .. eingefroren|gesperrt|blockiert
fror|froren ... konten ... ein
lizenz .. entzogen|widerrufen|ausgesetzt
entzog*|entzogen ... lizenz|zulassung
verboten & partei|organisation|verein|verband|bewegung & gericht|regierung|ministerium
aufgelöst & partei|organisation|verein|verband|ngo & gericht|behörde*|ministerium
auflösung & partei|organisation|verein|verband|ngo & gericht|ministerium
zwangspsychiatr*
psychiatri* .. klinik|anstalt|behandlung|eingewiesen|zwangs*
schadensersatz & gericht|demonstr*|organisator*|<assembly>
tätigkeit .. ausgesetzt|eingestellt|verboten & partei|organisation|verein|bewegung
kontaktverbot*
auftrittsverbot*
aufenthaltsverbot* = weak

[act ill_treatment]
folter*
gefoltert
misshandl* & haft|gewahrsam|wache|gefängnis|polizei*|festgenommen*|häftling*
misshandelt & haft|gewahrsam|wache|gefängnis|polizei*|festgenommen*
geschlagen|verprügelt|geprügelt .. in|auf .. haft|gewahrsam|wache|polizeiwache|revier|polizeibus|gefängnis
elektroschock*
erniedrig* & <police>|haft|gewahrsam
gedemütigt & <police>|haft|gewahrsam
ohne essen|wasser|nahrung & haft|gewahrsam|wache|festgenommen*
ausziehen|entkleiden & <police>|haft|gewahrsam|wache

[act rights_denied]
kein* .. zugang .. zu .. anwalt|anwälten|anwältin|rechtsbeistand
anwalt|anwälte|anwältin|anwälten|rechtsbeistand ... nicht .. zugelassen|gelassen|vorgelassen|hereingelassen
anwalt|anwälte|anwältin|rechtsbeistand .. verweigert|verwehrt
verweigert* .. anwalt|anwälten|rechtsbeistand|kontakt
ohne anwalt|rechtsbeistand|anwälte
kontaktsperre
aufenthaltsort .. unbekannt|unklar|nicht
verbleib .. unbekannt|unklar
unbekannt .. wo|ort & festgenommen*|inhaftiert*|aktivist* = weak
kein kontakt|verbindung & festgenommen*|haft|gefängnis|anwalt*|familie
länger als .. stunden .. festgehalten|gewahrsam
ohne kontakt & haft|gewahrsam|gefängnis
isolationshaft

[act dismissal]
entlassen & arbeit*|lehrer*|stelle|mitarbeiter*|universität*|schule|teilnahme|<assembly>|angestellt* & !haft & !freigelassen
gekündigt & arbeit*|lehrer*|stelle|mitarbeiter*|teilnahme|<assembly>|angestellt*
kündigung & teilnahme|<assembly>|aktivist*|lehrer*|mitarbeiter*
entließ*|entliess* & lehrer*|mitarbeiter*|angestellt*|arbeiter*
gefeuert
verlor|verloren .. job|arbeit|stelle|arbeitsplatz|studienplatz
exmatrikulier*
exmatrikulation*
von .. universität|hochschule|schule .. verwiesen|ausgeschlossen|geworfen
suspendiert & lehrer*|student*|schüler*|mitarbeiter*|dienst
zur kündigung .. gezwungen|gedrängt
vertrag .. nicht .. verlängert

[act military_reprisal]
an .. front .. geschickt|versetzt|gebracht & mann|ehemann|männer|sohn|protest*|angehörige*|festgenommen*
einberuf* & festgenommen*|protest*|<assembly>|aktivist*
einberufungsbescheid* & festgenommen*|<assembly>|polizei*|demonstr*
einberufungsbefehl* & festgenommen*|<assembly>|polizei*|demonstr*
zwangsrekrutier*
eingezogen & protest*|aktivist*|festgenommen*|strafe = weak
sturmtruppe*|sturmeinheit* .. versetzt|geschickt & mann|ehemann|männer

[act movement_restricted]
abgeschoben
abschieb*
ausgewiesen & land|aktivist*|journalist*|diplomat*
ausweisung
ausreiseverbot*
einreiseverbot*
reiseverbot*
einreise .. verweigert|untersagt|verboten
ausreise .. verweigert|untersagt|verboten|gehindert
staatsbürgerschaft .. entzogen|aberkannt
entzug .. staatsbürgerschaft
ausgebürgert
reisepass .. entzogen|abgenommen|ungültig
aufenthaltserlaubnis|aufenthaltstitel .. entzogen|widerrufen
aufenthaltsgenehmigung .. entzogen|widerrufen

[act attack]
brandanschlag*
brandstiftung* & haus|auto|büro|aktivist*|wohnung
in brand & haus|auto|büro|aktivist*|wohnung
angezündet & haus|auto|büro|aktivist*|wohnung|fahrzeug
überfall* & aktivist*|unbekannt*|journalist*|organisator*|büro
überfallen & aktivist*|unbekannt*|journalist*|organisator*
angegriffen & unbekannt*|aktivist*|maskiert*|organisator* = weak
fenster .. eingeschlagen|eingeworfen|zerstört
scheiben .. eingeschlagen|eingeworfen
reifen .. zerstochen|aufgeschlitzt
von unbekannten .. geschlagen|verprügelt|zusammengeschlagen|angegriffen|überfallen
anschlag auf & aktivist*|büro|haus|auto = weak
verwüstet & büro|wohnung|haus|partei*

[act designation]
ausländische* agent*
zum|zur|zu ausländischen .. agenten
als ausländische* agent*
auslandsagent*
extremistisch* .. eingestuft|erklärt|anerkannt|verboten
terroristisch* .. eingestuft|erklärt|anerkannt
als extremist*|terrorist* .. eingestuft|eingestuft|erklärt|gelistet|verboten
unerwünscht* .. organisation*|erklärt|eingestuft
zur|zum .. unerwünschten|extremistischen|terroristischen .. erklärt
stuft* ... extremist*|terrorist*|unerwünscht* ... ein
auf .. liste|fahndungsliste|terrorliste|extremistenliste .. gesetzt|aufgenommen
zur fahndung .. ausgeschrieben
setzt* ... auf .. liste|fahndungsliste
register .. eingetragen|aufgenommen & agent*|extremist*

[act smear]
verleumd* & bewegung|protest*|frauen|<assembly>|aktivist*
diffamier* & bewegung|protest*|frauen|<assembly>|aktivist*
diskreditier* & bewegung|protest*|frauen|<assembly>|aktivist*
bezeichnet* ... als .. verräter*|extremist*|agent*|terrorist*|provokateur*|kriminelle*|faschist*|söldner*|marionett*
nannt* .. verräter*|extremist*|agent*|terrorist*|provokateur*|kriminelle*|faschist*|söldner*
als .. verräter*|agenten|provokateure|marionetten .. bezeichnet|beschimpft|gebrandmarkt|diffamiert
ausländischen geheimdiensten
vom|aus .. ausland|westen .. bezahlt|gesteuert|finanziert|gelenkt
westen .. gesteuert|bezahlt|finanziert|gelenkt
gesteuert & ausland|westen|cia|geheimdienst* & bewegung|protest*|kanal|<assembly>|frauen
schrieb*|schrieben ... geheimdienst*|ausland ... zu
geheimdienst*|cia|nato|soros ... stecke*|stecken|dahinter|hinter
ausländische* .. kräfte|mächte|drahtzieher & <assembly>|protest*|bewegung
beschuldigt* & ausland|westen|verrat|bewegung & <assembly>|protest*|frauen|aktivist* = weak
warf|warfen ... vor & ausland|westen|destabilisier*|verrat & protest*|bewegung|aktivist*|frauen
staatsfeind* & bewegung|protest*|frauen|aktivist* = weak
hetz* .. gegen & protest*|bewegung|aktivist*|frauen
schmutzkampagne*
verleumdungskampagne*

[act legislation]
gesetz ... verabschiedet|beschlossen|angenommen|unterzeichnet|verschärft|kraft|gebilligt & <assembly>|versammlungs*|protest*|demonstr*|meinungsfreiheit
verabschiedet* ... gesetz|änderungen & <assembly>|versammlungs*|protest*|demonstr*|meinungsfreiheit
billigt* ... gesetz* & <assembly>|versammlungs*|protest*|demonstr*
verschärf* .. gesetz*|strafen|regeln|versammlungsrecht|demonstrationsrecht & <assembly>|versammlungs*|protest*|demonstr*
gesetzentwurf|gesetzesentwurf & <assembly>|versammlungs*|protest*|demonstr*
unterzeichnet* .. gesetz|dekret|erlass & <assembly>|versammlungs*|protest*|demonstr*
versammlungsgesetz* & verabschiedet|beschlossen|verschärft|kraft|unterzeichnet|angenommen|neue*|neues
demonstrationsgesetz*
dekret & <assembly>|versammlungs*|protest*|demonstr* = weak

[act remedy]
klagt* .. gegen & verbot|<assembly>|stadt|behörde*|polizei|urteil|geldstrafe
klage .. eingereicht|gegen|abgewiesen
verklagt* & <assembly>|stadt|behörde*|polizei
legt* ... berufung|beschwerde|einspruch|widerspruch|rechtsmittel ... ein
berufung|beschwerde|einspruch|widerspruch|rechtsmittel .. eingelegt|eingereicht|abgewiesen|abgelehnt
berufungsgericht*
eilantrag* & <assembly>|verbot|gericht
verwaltungsgericht .. hob|bestätigte|entschied|kippte|erklärte|wies
gericht .. hob|bestätigte|kippte & verbot|<assembly>|urteil|geldstrafe
urteil .. aufgehoben|bestätigt
verbot .. aufgehoben|bestätigt|gekippt & gericht|verwaltungsgericht|klage
verfassungsgericht*
rechtswidrig & gericht|verwaltungsgericht & verbot|<assembly>|festnahme*|auflösung
verfassungswidrig
anfecht*|angefochten & gericht|verbot|urteil|strafe

[act release]
freigelassen
freilassung
ließ*|liess* ... frei
lassen .. frei|laufen
entlassen & haft|gewahrsam|gefängnis|festgenommen*|stunden
aus .. haft|gewahrsam|gefängnis .. entlassen|frei
auf freien fuß|fuss
wieder frei|freiem
auf freiem fuß|fuss
freikam*|freigekommen
kam|kamen .. frei
auf kaution
freigesprochen
freispruch
verfahren .. eingestellt
anklage .. fallengelassen|fallen
begnadigt & gefangen*|aktivist*|häftling*
verbot .. aufgehoben|gelockert
