# Forms, grounds, stages, ways of finding people, and the words that turn a sentence round.

@people osób osoby osobę osoba osobom ludzi ludzie ludziom kobiet kobiety kobieta kobietom mężczyzn mężczyźni mężczyznę uczestników uczestnicy uczestnik* uczestniczk* demonstrantów demonstrant* demonstranci demonstrujących demonstrując* protestujących protestując* manifestant* manifestujących aktywist* aktywiści działacz* zatrzymanych zatrzymani zatrzymane zatrzymań aresztowanych aresztowani aresztowań rannych ranni zabitych zabici ofiar ofiary poszkodowanych dziennikarz* reporter* student* studenci studentk* uczniów uczniowie nauczyciel* robotni* pracowni* górni* rolni* pielęgniar* lekarz* zwolenni* mieszkań* obywatel* emeryt* matek matki matka żon żony rodzin rodziny krewnych krewni bliskich dzieci nieletni* opozycjonist* polityk* prawni* adwokat* obserwator* członków członkowie więźni* związkow* strajkujących migrant* przechodni* skazanych oskarżonych podejrzanych dusz subskrybent* tatar* parlamentarzyst* posłów
@notpeople policjant* milicjant* funkcjonariusz* żołnierz* siłowik* dni godzin minut tygodni miesięcy lat lata rubli złotych zł euro dolarów procent kilometr* metr* miast miastach
@assembly3 wiec* manifestacj* demonstracj* protest* marsz* pikiet* zgromadzeni* zgromadzeń strajk* akcj* pochód pochodu blokad*

[form single_picket]
jednoosobow* .. pikiet*|protest*|demonstracj*
samotn* .. pikiet*|protest*
pojedyncz* .. pikiet*|protest*
sam|sama & transparent*|plakat*|kartk* & stał*|stan*
[form picket]
pikiet*
pikietuj*
pikietow*
[form rally]
wiec|wiecu|wiece|wieców|wiecem|wiecach
manifestacj*
demonstracj*
demonstrow*
manifestow*
mityng*
[form march]
marsz|marszu|marsze|marszów|marszem|marszach
pochód|pochodu|pochodzie|pochodem|pochody
przemarsz*
przesz* ulicami
maszerow*
maszeruj*
procesj*
parad*
manif|manifa|manify
korowód
[form flower_laying]
kwiat* & złoż*|składa*|złoży*|pomnik*|grob*|grób
złożeni* .. kwiat*|wieńc*
wieniec|wieńce|wieńców
znicz* & złoż*|kwiat*
[form vigil]
czuwani*
znicz*|zniczy
świec* & zapal*|pamię*
łańcuch* światła
[form gathering]
zgromadzeni*|zgromadzeń
zgromadzi*
zebra* się
zebrał* się
gromadz* się
spacer* & protest*|opozycj*|kobiet*
[form meeting]
spotkani* & urzędni*|władz*|gubernator*|zamknięt*
w formie spotkania
[form strike]
strajk*
głodówk*
[form motorcade]
konwój|konwoju & samochod*|aut*|traktor*
przejazd* & samochod*|kolumn*
kolumn* .. samochod*|aut*|traktor*|ciągnik*
samochodow* protest*|blokad*
[form camp]
miasteczk* & namiot*|protest*|białe
namiot*
okupacj* & uczelni*|uniwersytet*|budyn*
sit-in
[form blockade]
blokad*
zablokow* .. drog*|ulic*|tras*|autostrad*|rond*|torow*|tory
blokuj* .. drog*|ulic*|tras*|autostrad*|rond*|tory
[form online]
protest* .. internet*|online|wirtualn*
[form other]
flash mob
flashmob*
happening*
performance & protest*
łańcuch* solidarności
żyw* łańcuch*
łańcuch* .. ludzi
bojkot*

[ground national_security]
bezpieczeństw* narodow*|państw*
[ground emergency_regime]
stan* .. wyjątkow*|wojenn* & zakaz*|odmów*|odmow*
podwyższon* gotowoś*
zagroż* .. dron*
[ground public_safety]
bezpieczeństw* publiczn*
bezpieczeństw* .. uczestni*|obywatel*|mieszkań*|ludzi
względ* bezpieczeństwa
zagroż* terroryst*
zagroż* .. życi*|zdrowi*|mieni*
[ground public_order]
porząd* publiczn*
zamieszk* & zakaz*|obaw*|odmów*|ryzyk*|zapobie*
zakłóc* .. porządk*
burd* & zakaz*|obaw*
prowokacj* & zakaz*|obaw*|odmów*
[ground counter_event]
kontrmanifestacj* & zakaz*|odmów*
starc* .. między|z & zakaz*|obaw*
inne zgromadzenie
zgromadzeni* cykliczn*
[ground public_health]
covid*
koronawirus*
pandemi*
epidemi*
kwarantann*
sanitarn*
zdrowi* publiczn*
zakażeni* & zakaz*|odmów*|zgromadz*
[ground morals]
moralnoś*
propagand* .. homoseksual*|lgbt*
tradycyjn* wartoś*
[ground rights_of_others]
praw* .. innych|osób trzecich|mieszkańców
uczuci* religijn*
uciążliw* .. mieszkań*
skarg* .. mieszkań*
[ground traffic]
ruch* .. drogow*|ulicz*|pojazd*|piesz* & zakaz*|odmów*|utrudn*|zakłóc*
utrudni* .. ruch*|komunikac*|piesz*
tamow* .. ruch*
[ground capacity]
pojemnoś*
zbyt wiel* .. osób|ludzi|uczestni*
[ground site_occupied]
inn* .. wydarzeni*|imprez*|zgromadzeni* & zaję*|odmów*|plan*|teren*|plac*
zajęt* & plac*|miejsc*|teren*
remont*
prac* budowlan*|remontow*
jarmark*
[ground site_not_allowed]
zbyt blisko
w pobliżu .. szk*|sąd*|ambasad*|gmach*|rezydencj*|obiekt* & zakaz*|odmów*|nie
miejsc* .. niedozwol*|nieprzeznacz*
nie .. wyznaczon* & miejsc*
[ground aims_unlawful]
zasad* legalności|praworządności
cel* .. sprzeczn*|narusz*|niezgodn*
hasł* .. sprzeczn*|narusz*|niezgodn*
[ground discredits_state]
dyskredyt* .. armi*|sił*|władz*|państw*
zniewaga|zniewag*|obraz* .. prezydent*|władz*|państw*
[ground notice_defect]
po terminie
niekompletn* & wnios*|dokument*
błęd* formaln*
brak* formaln*
termin* .. przekrocz*|niedotrzym*|uchyb* & wnios*|zgłosz*|zawiadom*
zbyt późno & wnios*|zgłosz*|zawiadom*
nie .. dołącz* .. umów|umow*|dokument*
[ground organiser_not_entitled]
niezarejestrow* & parti*|organizacj*|organizator*
nie .. zarejestrow* & parti*|organizacj*
nie ma prawa & organizow*
[ground not_notified]
nielegaln* & <assembly3>|zgromadz* & rozpęd*|rozwiąz*|zatrzym*
bez zezwolenia|zgody|zgłoszenia & rozpęd*|rozwiąz*|zatrzym*
niezgłoszon*
niesankcjonow*
[ground none_given]
bez .. podania .. przyczyn*|powod*
bez .. wyjaśnieni*|uzasadnieni*
nie .. poda* .. przyczyn*|powod*
nie .. uzasadni*
[ground other]
wizyt* .. prezydent*|papież*|delegacj* & zakaz*|zamkn*
żałob* narodow*

[stage notified]
zgłoszon*
zgłoszeni*
wnios*|wniosek|wniosku & zgod*|<assembly3>|złoż*
złoży* .. wniosek|zawiadomieni*
wnioskodawc*
[stage announced]
zapowiedzian*
zapowiada* & <assembly3>
zapowiedzi* & <assembly3>
wezwa* .. do .. protest*|<assembly3>|wyjści*|strajk*|akcji
wezwano do
wezwanie do
apel .. o|do & <assembly3>
planowan*
zaplanow*
ma się odbyć
[stage discussed]
omawia* & czat*|grup* & <assembly3>
dyskut* & czat*|grup* & <assembly3>
[stage refused]
mimo|pomimo .. zakaz*|odmow*
wbrew .. zakaz*
po odmowie
zakazan* .. <assembly3>
nielegaln* .. <assembly3>
[stage permitted]
legaln* .. <assembly3>
za zgodą & <assembly3>
uzyska*|otrzyma*|dosta* .. zgod*|zezwol* & !nie

[identified_by chat_membership]
udział* .. w .. czat*|grup*|czacie
członk* .. czat*|grup*|kanał*
[identified_by application]
dane .. z .. wniosk*
podpisa* .. wniosek & zidentyfik*|ustal*
[identified_by informer]
donos*
donosiciel*
informator* & policj*|służb*
[identified_by camera]
rozpoznawani* twarzy
monitoring* & ustal*|zidentyfik*|kamer*
kamer* monitoringu
nagrani* .. kamer* & ustal*|zidentyfik*
[identified_by operator_data]
dan* .. operator*|telekom*
geolokaliz*
logowani* .. telefon*
[identified_by post]
za .. post|wpis|wpisy|komentarz|komentarze|repost
z powodu .. postu|wpisu|komentarza
wpis* w .. mediach|sieci|internecie|facebook*|telegram* & zatrzym*|oskarż*
[identified_by earlier_list]
wcześniej .. zatrzymywan* & list*
list* .. uczestników|aktywistów|zatrzymanych
czarn* list*
[identified_by unknown]
nie wie* .. jak
nie wiadomo .. jak|skąd
jak .. znale* .. nie

[cue negation]
nie
nikt
nikogo
nigdy
bez
ani
żaden
żadn*
brak
nic
[cue hypothetical]
jeśli
jeżeli
gdyby
by
żeby
aby
może
mogą
mogła
mogli
mógł
można
możliw*
prawdopodobnie
rzekomo
rzekom*
chce
chcą
chcieli
chciał*
planuj*
zamierza*
obawia*
grozi
powinn*
ma|mają być|zostać
czy
[cue demand]
żąda*
domaga*
apel*
wzywa*
wezwa*
prosi*
petycj*
postul*
[cue history]
rocznic*
lat temu
dekad*
histori*
wiek* & temu|xx|xix
radzieck*
prl
stanu wojennego
[cue statistic]
od .. początku
łącznie
w sumie
ogółem
statystyk*
procent
co roku|tydzień|miesiąc
średnio
w ubiegłym roku
[cue law]
zgodnie z .. praw*|ustaw*|kodeks*|artykuł*
ustaw* .. przewid*|stanow*
artykuł* .. przewid*
grozi .. kara
przewidzian*
[cue plan]
zaplanow*
planowan*
ma|mają|miał*|miała|miały .. odbyć|rozpocząć
odbędzie się
odbędą się
przełożon* na
zwołan* na
wezwano do
na .. godzin*
[cue denial]
zaprzecz*
zdementow*
dementuj*
nie potwierdz*
fałszyw* informacj*
[cue official_speech]
powiedzi*
oświadcz*
podkreśl*
poinform*
zapowiedzi*

[quantifier some]
niektór*
część
częś* .. uczestni*|zatrzyman*|osób
kilkoro
jeden z|jedna z
[quantifier many]
wielu
wiele
liczn*
[quantifier most]
większoś*
prawie wszys*
niemal wszys*
[quantifier all]
wszys*
każd*
obaj|oboje|obie

[approx at_least]
co najmniej
przynajmniej
minimum
nie mniej niż
[approx more]
ponad
więcej niż
powyżej
[approx up_to]
do
maksymalnie
najwyżej
nie więcej niż
[approx about]
około
ok
ok .
mniej więcej
blisko
prawie
niemal
w przybliżeniu
