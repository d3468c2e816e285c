# Who says it.

[says verb]
sagt*
sagten
erzählt*
berichtet*
berichten
meldet*
melden
schreib*
schrieb*
schrieben
teilt* ... mit
mitgeteilt
erklärt*
erklären
äußert*|äussert*
betont*
bestätigt*
gab|gaben .. an|bekannt
gibt|geben .. an|bekannt
veröffentlicht*
zählt* & festnahmen|festgenommen*|demonstrant*|bürgerrecht*|organisation
hieß|hiess|heißt|heisst es
beschrieb*|beschreibt
fügte* .. hinzu
behauptet*
spricht|sprach|sprechen von
informiert*
zitiert*
[says according]
laut
zufolge
nach angaben
nach .. angaben
nach eigenen angaben
nach informationen
nach berichten
nach einschätzung|schätzung|schätzungen
den angaben zufolge
wie .. berichtet*|meldet*|schreibt|mitteilte|berichten|melden
so die|der|das = weak
aussagen von
berichten zufolge
[says citing]
unter berufung auf
beruft sich auf
berufen sich auf
berief sich auf
mit verweis auf
verweist auf
bezieht sich auf
[says this]
darüber .. berichtet*|schreibt|informiert*
dies .. berichtet*|meldet*
das berichtet*|meldet*|schreibt
geht .. aus .. hervor

[source witness]
augenzeuge*
augenzeugin*
zeuge|zeugen|zeugin & !jehovas
anwohner* & sagt*|erzählt*|berichtet*
einwohner* & sagt*|erzählt*|berichtet*
eine der .. frauen|teilnehmerinnen|aktivistinnen
einer der .. teilnehmer|festgenommenen|aktivisten|demonstranten
teilnehmer* & sagt*|erzählt*|berichtet*|zufolge
aktivist* & sagt*|erzählt*|berichtet*|schreib*|schrieb*|zufolge
demonstrant* & sagt*|erzählt*|berichtet*
frauen & erzählt*|berichtet*|sagt*|sprechen
angehörige* & sagt*|erzählt*|berichtet*
organisator*|veranstalter* & sagt*|erzählt*|berichtet*|zufolge|laut|angaben
studenten & sagt*|erzählt*|berichtet*
[source official]
polizei & mitteilt*|mitgeteilt|angaben|laut|zufolge|sprecher*|erklärt*|sagt*|teilt*|meldet*|bestätigt* = name:Polizei
polizeisprecher*
sprecher|sprecherin & polizei|behörde*|ministerium|regierung|kreml|staatsanwalt*|bürgermeister*
kremlsprecher*
pressestelle
pressedienst
innenministerium & mitteilt*|angaben|laut|zufolge|erklärt*|teilt* = name:Innenministerium
staatsanwaltschaft & mitteilt*|angaben|laut|zufolge|erklärt*|teilt* = name:Staatsanwaltschaft
behörden & angaben|laut|zufolge|erklärt*|mitteilt*|teilt*|mitgeteilt = name:Behörden
stadtverwaltung & angaben|laut|zufolge|erklärt*|mitteilt*|teilt*|mitgeteilt = name:Stadtverwaltung
gouverneur* & sagt*|erklärt*|schrieb*
bürgermeister* & sagt*|erklärt*|schrieb*
minister* & sagt*|erklärt*|mitteilt*
regierung & angaben|laut|zufolge|erklärt*|spricht
gericht & angaben|laut|zufolge|erklärt*|mitteilt*|teilt*
[source lawyer]
anwalt|anwältin & sagt*|erklärt*|zufolge|angaben|berichtet*|laut
anwälte & sagt*|erklärt*|zufolge|angaben|laut
verteidiger* & sagt*|erklärt*|zufolge
[source organisation]
menschenrechtsorganisation*
menschenrechtsgruppe*
menschenrechtler* & zufolge|angaben|berichten|laut
bürgerrechtsorganisation*
bürgerrechtsportal*
nichtregierungsorganisation*
hilfsorganisation*
ngo|ngos
gewerkschaft & mitteilt*|angaben|laut|zufolge|erklärt*
partei & mitteilt*|angaben|laut|zufolge|erklärt*
bürgerrechtler* & zufolge|angaben|berichten|laut
[source channel]
telegram-kanal*
telegram-kanäle*
telegramkanal*
telegramkanäle*
kanal & telegram
[source outlet]
zeitung
nachrichtenagentur
agentur
nachrichtenportal
onlineportal
portal
magazin
sender
fernsehsender
nachrichtenseite
website
medien = unnamed
medienberichte*|medienberichten = unnamed
wochenzeitung
[source document]
dokument|dokumente
schreiben
brief
bescheid
erklärung
mitteilung
urteil
