# Acts before, during and after an assembly, in Polish. Notation: see ../../pattern.ts and docs/coding.md.

@assembly wiec wiecu wiece wieców wiecem wiecach manifestacj* demonstracj* protest protestu proteście protestem protesty protestów protestom protestach protestami marsz marszu marsze marszów marszem marszach pikiet* zgromadzeni* zgromadzeń pochód pochodu pochodzie pochody pochodów pochodem akcj* strajk* blokad* czuwani* procesj* parad* przemarsz* spacer* happening* miasteczk* okupacj* głodówk* mityng* wydarzeni* wystąpieni* impreza imprezy imprezę imprez manif manifa manify manifę łańcuch* żałobn* uroczystoś* zlot zlotu korowód flashmob*
@permit zgod* zezwol* pozwol* zgodę pozwoleni*
@application wnios* wniosk* zawiadomieni* zgłoszeni* podani* pismo prośb*
@home dom* domu domów domach domy mieszkani* mieszkań adres* drzwi próg akademik* posesj*
@duty odpowiedzialnoś* grzywn* kar kara karę kary kar karze więzieni* areszt* zwolnieni* konsekwencj* sankcj* mandat* zarzut* odpowiedzialności zatrzymani* wydaleni* represj* mobilizacj* poboru skreśleni*
@device telefon* smartfon* komórk* wiadomoś* korespondencj* kont* urządze* laptop* czat*
@chat czat* kanał* kanale kanałów grup* stron* kont* społecznoś* profil*
@police policj* policjant* milicj* milicjant* funkcjonariusz* omon* antyterroryst* specnaz* rosgward* żandarm* fsb kgb gubazik* siłow* służb* prokurat* prokuratur* śledcz* agent* abw tajniak* mundurow* żołnierz* oddział*
@refuser władz* ratusz* burmistrz* prezydent* merostw* mer mera urząd urzędu urzędnik* urzędnic* rząd rządu wojewod* wojewód* gmin* magistrat* policj* sąd sądu sądy administracj* gubernator* ministerstw* rada rady
@people2 ludzi ludzie osób osoby kobiet* mężczyzn* demonstran* demonstrując* protestując* uczestni* aktywist* działacz* studen* mieszkań* robotni* pracownic* pracowni* emeryt* matk* matek żon* zwolennik* tysiąc* tysięcy setk* setki dziesiąt* tłum* rolni* górni* nauczyciel* pielęgniark* opozycjoni* manifestan* manifestując* obywatel* rodzin* strajkując*

[act assembly_refused]
nie wyda* .. zgod*|zezwol*|pozwol* & <assembly> = answer:refused
nie wyraz* .. zgod* & <assembly> = answer:refused
nie zgodz* .. na & <assembly> = answer:refused
nie zgodzi* & <assembly> = answer:refused
nie zezwol* & <assembly> = answer:refused
nie pozwol* & <assembly> = answer:refused
nie dał*|dają|daje|dano .. zgod*|zezwol*|pozwol* & <assembly> = answer:refused
nie otrzyma*|dosta*|uzyska* .. zgod*|zezwol*|pozwol* & <assembly> = answer:refused
odmówi* .. zgod*|zezwol*|pozwol*|wydani*|rejestracj* = answer:refused
odmówi* & <assembly> & <refuser> = answer:refused
odmow* .. zgod*|zezwol*|pozwol*|wydani*|rejestracj* = answer:refused
odmow* & <assembly> & <refuser> = answer:refused weak
odmawia* .. zgod*|zezwol*|pozwol* = answer:refused
odrzuc* .. <application> = answer:refused
<application> ... odrzuc* = answer:refused
odrzuc* & <assembly> & <refuser> = answer:refused weak
brak zgody & <assembly> = answer:refused weak
bez zgody & <assembly> = answer:refused weak
negatywn* decyzj*|odpowied* & <assembly> = answer:refused
żadn* .. zgod*|zezwol* & <assembly> = answer:refused
nie dopuś* .. do & <assembly> & <refuser> = answer:refused weak
zwróc* .. <application> = answer:returned
<application> .. zwróc* = answer:returned
nie przyję* .. <application> = answer:returned
bez rozpoznani*|rozpatrzeni* & <application> = answer:returned
bez odpowiedzi & <application>|<assembly> = answer:no_answer
nie odpowie* & <application>|<assembly> = answer:no_answer
cofn* .. zgod*|zezwol*|pozwol* = answer:revoked
wycofa* .. zgod*|zezwol* = answer:revoked
uniewa* .. zgod*|zezwol* = answer:revoked
zmian* .. tras*|miejsc*|formuł*|termin* & <assembly> & <refuser> = answer:change_demanded weak
zakaz* .. <assembly> = answer:prohibited
zakaz* & <assembly> = answer:prohibited
<assembly> ... zakazan*|zabronion* = answer:prohibited
zabron* .. <assembly> = answer:prohibited
zabron* & <assembly> = answer:prohibited
zabrani* .. <assembly> = answer:prohibited
rozwiąz* & <assembly> & <refuser> & zakaz* = answer:prohibited weak
delegaliz* & <assembly> = answer:prohibited weak
powoł* .. się .. na & <assembly> & <refuser> = answer:refused weak
uzasadni* & <assembly> & <refuser> = answer:refused weak
tłumacz* & <assembly> & <refuser> = answer:refused weak

[act assembly_relocated]
zapropon* ... inn*|miejsc*|park*|plac*|termin*|tras* & <assembly> = answer:offered
propon* ... inn*|miejsc*|park*|plac*|termin*|tras* & <assembly> = answer:offered
alternatywn* .. miejsc*|tras*|termin*|lokalizacj* = answer:offered
przenie* .. <assembly> = answer:imposed weak
przenies* & <assembly> & <refuser> = answer:imposed
tylko|jedynie|wyłącznie .. zgod*|zezwol*|pozwol* & <assembly> = answer:imposed weak
zgodz* .. tylko|jedynie|wyłącznie & <assembly> = answer:imposed weak
za zamkniętymi drzwiami & spotkani*|<assembly> = answer:imposed weak
w formie spotkania = answer:imposed
bez .. mediów|prasy|dziennikarzy & spotkani* = answer:imposed weak

[act diversion]
namawia* ... rezygn*|odwoł*|przełoż* & <assembly>
przekon* ... rezygn*|odwoł*|przełoż*|nie & <assembly>
odwod* .. od & <assembly>
odwieść & <assembly>|organizator*
zamiast .. <assembly>
zapropon* .. spotkani* & <assembly>|kobiet*|organizator*
zapros* .. spotkani*|rozmow* & <refuser> & <assembly>|kobiet*|organizator*
porozmawia* .. zamiast

[act assembly_ban]
zakaz* .. wszystki*|wszelki*|publiczn*|masow* .. <assembly>
zakaz .. zgromadze*|zgromadzeń|demonstracji|protestów|manifestacji|wieców
zakaz zgromadzeń
wprowadz* .. zakaz & <assembly>
zakaz .. wprowadz*|przedłuż*|obowiązuj* & <assembly>
przedłuż* .. zakaz*
zakazan* .. zgromadz*|demonstracj*|manifestacj*|protest*
ogranicz* .. wolnoś* zgromadzeń
ogranicz* .. zgromadzeń|zgromadzeni*
zgromadzeń powyżej
zgromadzenia powyżej
wolnoś* zgromadzeń .. ogranicz*|zawies*
moratorium & <assembly>

[act emergency_measure]
godzin* policyjn*
stan wyjątkowy|wojenny|nadzwyczajny
stanu wyjątkowego|wojennego|nadzwyczajnego
stan* .. wyjątkow*|wojenn* & wprowadz*|ogłos*|ogłosz*
stref* zamknięt*|zakazan*|bezpieczeństwa & <assembly>|wprowadz*
lockdown & wprowadz*

[act threat]
grozi* & <police>|<refuser>|pracodawc*|uczeln*|dyrektor*|<assembly>
groż* & <police>|<refuser>|pracodawc*|uczeln*|dyrektor*
grozi* .. <duty> & <police>|<refuser>
zagroz* .. <duty>
zagroz* & <police>|<refuser>|uczeln*|pracodawc*
groźb* & <police>|<refuser>|kobiet*|żon*|rodzin*|aktywist*|<duty>
pogroz*
zastrasz* & <police>|<refuser>|rodzin*|aktywist*|kobiet*|<assembly>
ostrze* .. <duty> & <police>|<refuser>
ostrze* .. przed & <police> & organizator*|aktywist*|kobiet*|uczestni* = weak
szantaż*
wywier* .. presj*|nacisk* & <police>|<refuser>|rodzin*|aktywist*|kobiet*|student*
zmusz* .. podpis* & <police>|oświadczen*|zobowiąz*|<refuser>
podpis* .. zobowiąz*|oświadczen*|lojal* & <police>|<refuser>|student*|<assembly>
rozmow* profilaktyczn*
rozmow* ostrzegawcz*
rozmow* prewencyjn*
przyciska* & <police> & aktywist* = weak

[act formal_warning]
oficjaln* ostrzeżeni*
pisemn* ostrzeżeni*|upomnieni*
formaln* ostrzeżeni*|upomnieni*
ostrzeżeni* prokuratorsk*|prokuratury|prokuratura
prokurat* .. ostrzeżeni*
wręcz* .. ostrzeżeni*|upomnieni*
ostrzeżeni* .. niedopuszczalnoś*
upomnieni* & <police>|prokurat*|aktywist*|organizator*

[act public_warning]
policj*|władz*|ministerstwo|prokuratur*|msw|mswia ... ostrze*|przestrzega* & <assembly>
ostrze* .. przed .. udział*|uczestnic*|<assembly> & <police>|<refuser>
ostrzegł|ostrzegła|ostrzega|ostrzegają|ostrzegli & <assembly> & <police>|<refuser>
apel* ... nie & <assembly> & <police>|<refuser>
wezwał*|wzywa* ... nie & <assembly> & <police>|<refuser>
zaapel* ... nie & <assembly>|ulic* & <police>|<refuser>
przypomni* .. odpowiedzialnoś*|karach|karze & <assembly>|<police>
nie będ* .. toler* & <police>|<refuser>
zapowiedzi* .. zdecydowan*|stanowcz*|ostr* & <police>|<refuser>
powstrzyma* .. się .. od .. udział*

[act summons]
wezwan* .. na .. przesłuchan*|rozmow*|policj*|milicj*|komisariat|komend*
wezwan* .. do .. prokurat*|sąd*|komisariat*|kgb|fsb|dziekan*|rektor*|dyrektor*|stawienni*
wezwał* .. na .. przesłuchan*|rozmow*|dywanik
wzywa* .. na .. przesłuchan*|rozmow*|policj*|milicj*
wezwani* & przesłuchan*|prokurat*|policj*|milicj*|sąd*|komisariat*
wezwano & <police>|prokurat*|aktywist*
przesłuch* & <police>|prokurat*|aktywist*|uczestni*
stawić się & policj*|milicj*|komisariat*|prokurat*|sąd*
zapros* .. na .. rozmow* & <police>|dyrektor*|rektor*

[act home_visit]
<police> ... przysz*|przyjech*|odwiedz*|zapuk*|nachodz*|zjawi*|pojawi* ... dom*|mieszkani*
przysz*|przyjech*|zjawi*|pojawi* .. do .. dom*|mieszkani* & <police>
przychodz* .. do .. dom*|mieszkani* & <police>
odwiedz* & <police> & <home>|aktywist*|kobiet*|rodzin*|żon*
wizyt* .. policj*|milicj*|funkcjonariusz*|służb* & <home>|aktywist*|kobiet*|rodzin*
wizyt* .. domow* & <police>
nachodz* & <police>
puka* .. do .. drzwi & <police>
zapuka* & <police>
pod drzwiami & <police>

[act home_search]
rewizj* & <police>|mieszkani*|dom*|biur*|aktywist*|redakcj*
przeszuk* & mieszkani*|dom*|biur*|redakcj*|siedzib*|lokal*|<police>
przeszukani*
nalot* & <police>|biur*|redakcj*|siedzib*|mieszkani* & !lotnicz* & !bomb*
wtargn* & <police>|mieszkani*|biur*|redakcj*|siedzib*|dom*
wdar* & <police> & mieszkani*|biur*|redakcj*|siedzib*|dom*
wkroczy* & <police> & mieszkani*|biur*|redakcj*|siedzib*
wyważ* .. drzwi
wyłam* .. drzwi

[act device_search]
zmusz* .. pokaza*|odblokow*|odda* & <device>
kaza* .. pokaz*|odblokow* & <device>
sprawdz* .. telefon*|komórk*|wiadomoś*|smartfon*
przegląda* .. telefon*|komórk*|wiadomoś*|smartfon* & <police>
przeszuk* .. telefon*|komórk*|smartfon*
telefon*|komórk*|smartfon* .. sprawdz*|przeszuk*|przegląd*
odblokow* .. telefon*|komórk*|smartfon*
żąda* .. hasł*|telefon* & <police>

[act surveillance]
inwigil*
śledz* & <police>|aktywist*|tajniak*|cywil* = weak
podsłuch* & <police>|aktywist*|telefon*|opozycj*
pegasus*
rozpoznawani* twarzy
nagrywa*|filmowa*|filmuj*|fotografowa* & <police> & uczestni*|protestując*|demonstran*|zebran*
obserwowa*|obserwuj* & <police> & uczestni*|protest*|<assembly>|aktywist* = weak
infiltr* & <police>|grup*|czat*
przenikn* & <police> & grup*|czat*
zidentyfik* & <police> & <assembly>|uczestni*|kamer*
jak .. znale* .. mnie|nas|je|ich

[act identity_check]
legitymow*
wylegitymow*
sprawdz* .. dokument*|tożsamoś*|paszport*|dowod*|torb*|plecak*|transparent*
kontrol* .. dokument*|tożsamoś*|toreb|torb*|plecak*|osobist* & <police>|<assembly>
spis* .. dane|uczestni*|nazwisk* & <police>
spisan* & <police>|uczestni*|protest*
spisywa* & <police>|uczestni*
przeszuk* .. torb*|plecak*|toreb
wykrywacz* metalu|metali
bramk* & wykrywacz*|metal*|<assembly>

[act channel_takeover]
<chat> .. usunięt*|zablokow*|zamknię*|skasow*|przejęt*|zhakow*
usun* .. <chat> & telegram*|władz*|<police>|administrator*
zablokow* .. <chat> & telegram*|władz*|<police>|youtube|facebook
oznacz* ... fake|fałsz* & kanał*|telegram*|grup*
etykiet* .. fake
przej* .. <chat> & <police>|służb*|władz*|kontrol*
przeję* .. kontrol* .. <chat>
wyrzuc* .. z .. czat*|grup*|kanał*
usun* .. z .. czat*|grup*|kanał*
administrator* .. zmien*|usun*|zastąp* & <chat>

[act online_attack]
zhakow* & kont*|stron*|kanał*|telegram*
włam* .. na .. kont*|stron*
cyberatak*
atak* .. hakersk*|ddos
ddos
dane osobowe .. opublik*|ujawn*|wyciek*
opublik*|ujawn* .. dane|danych .. osobow*
doxing|doxxing
bot* & czat*|kanał*|grup* & zalew*|atak*

[act network_shutdown]
internet* .. wyłącz*|odcię*|zablok*|ograni*|przerw*|spowoln*|zakłóc*
wyłącz* .. internet*|sieć|łącznoś*
odcię* .. internet*|dostęp*|łącznoś*
odcina* .. internet*|dostęp*
blokad* .. internet*
blokow* .. internet*|facebook*|telegram*|twitter*|whatsapp*|youtube*|instagram*
zablokow* .. facebook*|telegram*|twitter*|whatsapp*|youtube*|instagram*|tiktok*|signal*
brak .. internet*|łącznoś* & <assembly>|protest*
internet mobiln* & nie|wyłącz*|zakłóc*|ograni*
przerw* .. w .. dostępie .. internet*

[act chilling_effect]
odwoł* .. <assembly> & organizator*|aktywist*|obaw*|strach*|presj*|groźb*
odwoł* & organizator* & <assembly>
przełoż* .. <assembly> & organizator*|obaw*|strach*|presj*
zrezygn* .. z .. <assembly>
zrezygn* & <assembly> & organizator*|obaw*|strach*|presj*
z obawy|strachu & <assembly>|aktywist*|represj*|rodzin*
ze strachu & <assembly>|aktywist*|represj*
wyjech* .. z .. kraju|białorusi|rosji & aktywist*|represj*|prześladow*|obaw*|działacz*
ucie* .. z .. kraju|białorusi|rosji & aktywist*|represj*|prześladow*|działacz*
opuś* .. kraj|białoruś|rosję & aktywist*|represj*|prześladow*|zmusz*|działacz*
usun*|skasow* .. czat*|wpis*|wiadomoś*|nagrani* & obaw*|strach*|presj*|represj*

[act notice_filed]
złoży* .. <application> & <assembly>
złożon* .. <application>|<assembly>
zgłos* .. <assembly>
zgłosz* .. <assembly> & organizator*|władz*|ratusz*|urz*
wystąpi* .. o .. zgod*|zezwol*
zwróc* .. się .. o .. zgod*|zezwol*
popros* .. o .. zgod*|zezwol* & <assembly>
wniosek .. o & <assembly> & <refuser>
zawiadom* .. władz*|ratusz*|urząd|policj* & <assembly>

[act assembly_permitted]
wyda* .. zgod*|zezwol*|pozwol* & <assembly> & !nie
zgodzi* .. się .. na & <assembly> & !nie & <refuser>
zezwol* .. na .. <assembly> & !nie
pozwol* .. na .. <assembly> & !nie
dosta*|otrzyma*|uzyska* .. zgod*|zezwol*|pozwol* & <assembly> & !nie
<assembly> .. za .. zgod* & !nie
legaln* <assembly> = weak
sąd .. uchyl* & zakaz* & <assembly>
uchyl* .. zakaz*

[act assembly_held]
wysz* .. na .. ulic*|plac*|protest*
wychodz* .. na .. ulic*|plac*
na ulic* & <people2>|protest*|<assembly>
wyleg* .. na
demonstrow*
demonstruj*
protestow*
protestuj*
manifestow*
manifestuj*
pikietow*
pikietuj*
zebra* .. się & <people2>|plac*|przed|pod
zebrał* .. się
zgromadz* .. się & <people2>|plac*|przed|pod|protest*
zgromadził*
gromadz* .. się & <people2>|plac*|przed|pod
przesz* .. ulic*|centrum|przez & <people2>|<assembly>|protest*
maszerow*
maszeruj*
wyrusz* & <assembly>|<people2> & ulic*|plac*|marsz*
odby* .. się ... <assembly>
<assembly> ... odby* .. się
odbył*|odbywa*|odbyło|odbędą & <assembly>
<assembly> ... rozpocz*|zakończ*|trwa*|ruszy*|zgromadz*|przesz*|wybuch*
trwa* .. <assembly>
wzię* .. udział & <assembly>
bra* .. udział & <assembly>
udział wzię*
uczestnicz* .. w & <assembly>
przysz* .. na .. <assembly>|plac*
dołącz* .. <assembly>|protest*
zorganizow* .. <assembly>
organizuj* .. <assembly>
urządz* .. <assembly>
z transparentami|plakatami|flagami|banerami
trzyma* .. transparent*|plakat*|flag*|baner*
złoży* .. kwiat*|wieniec|wieńce|znicz*
składa* .. kwiat*|wieniec|wieńce
kwiat* .. złoż*|składa*
zapal* .. znicz*|świec*
zapłon* .. znicz*|świec*
strajkow*
strajkuj*
rozpocz* .. strajk*|głodówk*|protest
ogłos* .. strajk*|głodówk*
zablokow* .. drog*|ulic*|tras*|autostrad*|ruch|rond* & <people2>|<assembly>|protest*
blokuj* .. drog*|ulic*|tras*|autostrad*|ruch|rond* & <people2>|<assembly>|protest*
blokow* .. drog*|ulic*|tras*|autostrad*|ruch|rond* & <people2>|<assembly>|protest*
skandow*
skanduj*
okupuj* & student*|<people2>
okupow* & student*|<people2>
wybuch* .. protest*
zwoł* .. <assembly> = weak

[act counter_action]
prowokator* & <assembly>|demonstr*|uczestni*
kontrmanifest*
kontrdemonstr*
kontrprotest*
tituszk*
bojówk* & napad*|zaatak*|<assembly>
zwolenni* .. władz*|rząd*|łukaszenk*|putin* & zaatak*|zakłóc*|napad*
zakłóc* & <assembly> = weak
nieznan* .. napad*|zaatak*|rzuc* & <assembly>|uczestni*|aktywist*
obrzuc* .. jaj*|kamieni*|butelk* & uczestni*|demonstr*|aktywist*

[act access_blocked]
otocz* & <police> & plac*|demonstr*|protest*|budyn*|tłum*
otoczon* & <police>|plac*|kordon*
kordon*
odgrodz* & plac*|ulic*|<police>
ogrodz* & plac*|<police>
barierk* & <police>|plac*|<assembly>
barykad* & <police>
zamkn* .. plac*|ulic*|metro|stacj*|dojazd* & <police>|władz*|<assembly>
zamknięt* .. plac*|ulic*|stacj* & <police>|władz*|<assembly>
plac* .. zamknięt*|otoczon*|ogrodz*|zablokow*
zablokow* .. wejści*|dojści*|dostęp|dojazd*|przejści*|plac* & <police>
nie wpuś* & <police>|plac*|<assembly>|budyn*
nie wpuszcz* & <police>|plac*|<assembly>|budyn*
nie przepuś*|przepuszcz* & <police>|demonstr*|<assembly>
nie dopuś* & <police> & plac*|demonstr*|uczestni*
uniemożliw* .. dojś*|wejś*|dotar*|dojazd*|przejś* & <police>|<assembly>
zatrzym* .. autobus*|autokar*|konwój & <police>
odcię* .. plac*|ulic*|drog* & <police>
kocioł policyjny
w kotle & <police>
drut kolczast*
zatarasow* & <police>

[act order_to_disperse]
wezwa* .. do .. rozejści*|rozejścia|opuszczeni*|zakończeni*
wzywa* .. do .. rozejści*|rozejścia|opuszczeni*
wezwa*|wzywa* & rozejścia|rozejść & <police>
rozejścia się
kaza* .. rozejść|opuś* & <police>
nakaz* .. rozejś*|opuszcz*|opuści* & <police>
zażąda* .. rozejś*|opuszcz*|opuści* & <police>
megafon*|głośnik* & <police>

[act dispersal]
rozpędz* & <assembly>|<police>|demonstr*|tłum*|uczestni*
rozpędzeni* & <assembly>|demonstr*
rozgoni* & <assembly>|<police>|demonstr*|tłum*
rozgania* & <assembly>|<police>|demonstr*|tłum*
rozprosz* & <police>|demonstr*|tłum*
rozbi* .. <assembly>|demonstr*|miasteczk* & <police>
rozwiąz* .. <assembly> & <police>|władz*|urz*
przerwa* .. <assembly> & <police>
stłumi* & <assembly>|protest*|demonstr*
tłumi* & <assembly>|protest*|demonstr* & <police>|władz*
pacyfik* & <assembly>|protest*|demonstr*|<police>
spacyfik* & <assembly>|protest*|demonstr*
usun* .. demonstr*|protestując*|uczestni* & <police>
wyp* .. demonstr*|protestując*|tłum* & <police> = weak
zepch* .. demonstr*|protestując*|tłum* & <police>
zlikwid* .. miasteczk*|obóz|namiot* & <police>|władz*
interweni* & <police> & <assembly>|demonstr*|protest* = weak
szturm* & <police> & <assembly>|demonstr*|plac*
brutaln* .. rozpraw* & <police>|demonstr*

[act detention]
zatrzyman*
zatrzyma* & <police>|osób|<people2>|<assembly>|aktywist*|demonstr*|dziennikarz*
zatrzymuj* & <police>|ludzi|osoby|demonstr*|uczestni*
zatrzymano
zatrzymani* & <police>|<assembly>|aktywist*|demonstr*|osób
zatrzymań
aresztow* & !domow*
aresztowa*
aresztowań
ujęt* & <police> & demonstr*|aktywist* = weak
schwyta* & <police>
pojma* & <police>
zabra* & <police> & demonstr*|aktywist*|uczestni*|komisariat*|więźniark*|kobiet* & !głos
wyprowadz* & <police> = weak
wywiez* & <police>|więźniark*|komisariat*|areszt*
wywieź* & <police>|więźniark*|komisariat*|areszt*
przewiez* .. komisariat*|komend*|areszt*|milicj*
przewiezion* .. komisariat*|komend*|areszt*
doprowadz* .. na|do .. komisariat*|komend*|areszt*|policj*|milicj*
trafi* .. na|do .. komisariat*|komend*|areszt*|izby
więźniark*
radiow* & <police>|demonstr*|aktywist*|uczestni*|wciąg*|wsadz*
suk* milicyjn*|policyjn*
wciąga*|wciągn* .. do & <police>
wyciąg* .. z tłumu
na komisariacie & aktywist*|demonstr*|uczestni* = weak
noc .. w|na .. areszcie|komisariacie

[act abduction]
porwa* & aktywist*|działacz*|nieznan*|demonstr*|opozycj*|zamaskow*
uprowadz* & aktywist*|działacz*|nieznan*|demonstr*|opozycj*|zamaskow*
nieznan* ... wciąg*|porwa*|zabra*|wywiez*|wepch*
zamaskow* ... wciąg*|porwa*|zabra*|wywiez*|wepch*
wepch* .. do .. samochod*|aut*|bus*
zaginę*|zagin* & aktywist*|działacz*|opozycj* = weak

[act force]
gaz* łzawiąc*
gazu łzawiącego
gaz* pieprzow*
gazow* & <police>|demonstr*|protest*
armatk* wodn*
gumow* kul*|pocisk*
kul* gumow*
pałk*
pałow*
granat* hukow*|ogłuszając*|błyskow*
ostr* amunicj*
strzela* & <police>|demonstr*|tłum*
strzel* .. do .. demonstr*|tłum*|protestując*|ludzi
otworz* .. ogień
otworzy* ogień
bił*|biła|bili|bije|biją|bito|bicie|biciem & <police> & demonstr*|protestując*|ludzi|uczestni*|kobiet*|aktywist* & !brawo = weak
bije & <police>|ludzi|demonstr*|tłum*
bili & <police>|ludzi|demonstr*
bito & <police>|ludzi|demonstr*|zatrzyman*
pobi* & <police>|demonstr*|uczestni*|aktywist*|zatrzyman*|milicj*
pobici* & <police>|demonstr*|zatrzyman*
kopa* & <police> & demonstr*|uczestni*|leżąc*
użyc* .. siły|gazu|przemocy & <police>
użyt* .. siły|gazu|przemocy
użył* .. siły|gazu|przemocy|armatek|pałek
przemoc* .. policj*|milicj*|funkcjonariusz*|służb*
brutalnoś* .. policj*|milicj*|funkcjonariusz*
brutaln* & <police>|<assembly>|demonstr* = weak
siłą & <police> & demonstr*|uczestni*|<assembly> = weak
powal* .. na ziemię & <police>
paralizator*
zaatakow* & <police> & demonstr*|protestując*|uczestni*

[act injury]
ran* & <assembly>|<police>|demonstr*|starci*|protest* & !rano & !ranek & !ranking* = weak
rannych|ranni|ranny|ranna|ranne|rannego & <assembly>|<police>|demonstr*|starci*|protest*
zrani* & <assembly>|<police>|demonstr*
obrażeni* & <assembly>|<police>|demonstr*|protest*|zatrzyman*
hospitaliz* & <assembly>|<police>|demonstr*|protest*
do szpital* & <assembly>|<police>|demonstr*|protest*
poszkodow* & <assembly>|<police>|demonstr*|starci*
złam* .. ręk*|nog*|nos|żebr*|szczęk*

[act death]
zabi* & <assembly>|<police>|demonstr*|protest*|starci*
zginę* & <assembly>|<police>|demonstr*|protest*|starci*
zginął|zginęła|zginęło|zginęli & <assembly>|<police>|demonstr*|protest*
zmar* & <assembly>|<police>|demonstr*|protest*|areszc*|więzieni*|koloni*
śmier* & <assembly>|demonstr*|protest*|areszc*|więzieni*|koloni* = weak
zastrzel* & <assembly>|<police>|demonstr*|protest*
ofiar* śmierteln*
poni* śmier*

[act confiscation]
konfisk*
skonfisk*
zarekwir*
odebra* .. telefon*|transparent*|plakat*|flag*|sprzęt*|kamer*|paszport* & <police>|demonstr*|uczestni*
zabra* .. telefon*|transparent*|plakat*|flag*|sprzęt*|kamer*|laptop*|komputer*
zabezpiecz* .. telefon*|sprzęt*|laptop*|komputer* & <police>
wyrwa* .. transparent*|plakat*|telefon*|flag*|kamer*
zaję* .. sprzęt*|telefon*|komputer*|laptop* & <police>

[act press_obstruction]
dziennikarz*|dziennikark*|prasy|prasa|medi*|reporter*|obserwator* ... utrudni*|uniemożliw*|wypros*|przeszkadz*|usun*
utrudnia* .. prac* & dziennikarz*|dziennikark*|medi*|reporter*
uniemożliw* .. prac*|film*|nagr*|relacjon* & dziennikarz*|medi*|reporter*
nie wpuś*|wpuszcz*|wpuszczon* .. dziennikarz*|medi*|pras*|reporter*|obserwator*
nie pozw* .. film*|nagr*|fotograf* & dziennikarz*|<police>
dziennikarz*|medi*|pras* ... nie wpuś*|wpuszcz*|wpuszczon*|dopuszcz*
kaza*|zmus* .. skasow*|usuną* & nagr*|zdję*|dziennikarz*
skasow* .. nagr*|zdję*|film*
akredytacj* .. odebra*|odmów*|cofn*
odebra* .. akredytacj*
rozbi*|zniszcz* .. kamer*|aparat* & dziennikarz*|<police>
bez .. udziału .. mediów|prasy|dziennikarzy = weak

[act charge]
zarzut* .. postaw*|usłysz*|przedstaw*|dotycz*|o
postaw* .. zarzut*
usłysz* .. zarzut*
oskarż* .. o & prokurat*|sąd*|<assembly>|aktywist*|uczestni*|organizator*|zamieszk*|terroryzm*|ekstremizm*
akt oskarżenia
aktu oskarżenia
wszcz* .. śledztw*|postępowani*|spraw*|dochodzeni*
śledztw* .. wszcz*|w sprawie & <assembly>|aktywist*|demonstr*|prokurat*
postępowani* .. wszcz*|karn*|administracyjn*|wyjaśniając* & <assembly>|aktywist*|uczestni*|organizator*
spraw* karn* & <assembly>|aktywist*|uczestni*|organizator*|zamieszk*
protokół|protokoł* .. sporządz*|spis*|administracyjn*|wystaw*
sporządz* .. protok*
wnios* .. o .. ukaranie
wniosek do sądu & <assembly>|uczestni*|organizator*
przed sądem & <assembly>|aktywist*|uczestni* = weak
podejrzan* .. o & <assembly>|aktywist* = weak
rozpraw* & <assembly>|aktywist*|demonstr*|protest* = weak
proces & <assembly>|aktywist*|opozycj* = weak

[act fine]
grzywn*
ukara* .. grzywn*|mandat*
mandat* & <police>|uczestni*|<assembly>|zł|złotych|wystaw*
karę|kary|kara pieniężn*|grzywny
nałoży* .. karę|grzywn*|mandat*
wymierz* .. grzywn*|karę|mandat*
skaza* .. na .. grzywn*
zapłaci* & sąd*|grzywn* & rubli|złotych|zł|euro

[act short_arrest]
dni aresztu
dni .. aresztu|w areszcie
dób aresztu
doby aresztu
aresztu administracyjnego
areszt* administracyjn*
skaza* .. na .. dni|dób
dosta* .. dni|dób .. areszt*
ukara* .. areszt*
areszt* na .. dni|dób

[act imprisonment]
skaza* .. na .. lat|lata|rok|miesi*|więzieni*|koloni*|łagr*|pozbawieni*
lat|lata .. więzieni*|koloni*|łagr*|pozbawieni*
rok|roku więzieni*|koloni*
miesi* .. więzieni*|areszt*|pozbawieni*
kar* .. więzieni*|pozbawieni*
wyrok* .. lat|lata|więzieni*|skaz*
wyrok* & aktywist*|opozycj*|<assembly> = weak
pozbawieni* wolności
areszt* tymczasow*
tymczasow* aresztow*|areszt*
areszt* śledcz*
areszt* domow*
trafi* .. do .. więzieni*|koloni*|łagr*
uwięz* & aktywist*|opozycj*|działacz*|demonstr*
osadz* .. w .. więzieni*|areszc*|koloni*
za kratk*|kratami
uzna* .. winn*

[act other_sanction]
prac* społeczn*|przymusow*|poprawcz*|użyteczn*
godzin prac
ograniczeni* wolności
zamroz* .. kont*|rachun*
zablokow* .. rachun*|kont* & bank*|sąd*|aktywist*|organizacj*
cofn* .. licencj*|koncesj*
odebra* .. licencj*|koncesj*
zawies* .. działalnoś*|parti* & sąd*|ministerstw*|parti*|organizacj*
zlikwid* & organizacj*|parti*|stowarzyszen*|sąd*
likwidacj* .. organizacj*|parti*|stowarzyszen*
rozwiąz* .. parti*|organizacj*|stowarzyszen*|związ*
zdelegaliz*
delegaliz* & parti*|organizacj*|stowarzyszen*
psychiatr* & aktywist*|przymusow*|szpital*|leczeni* & sąd*|opozycj*|aktywist*|przymusow*
odszkodow* & sąd* & organizator*|demonstr*
dozór policyjny
dozoru policyjnego

[act ill_treatment]
tortur*
znęca* & <police>|zatrzyman*|areszc*|więzieni*|komisariat*
bił*|bili|bije|biją|bito|bici .. areszc*|komisariac*|więźniarc*|radiowoz*|więzieni*|koloni*
bici|bity|bita|bito & areszc*|komisariac*|więźniarc*|radiowoz*|więzieni*
pobi* .. w|na .. areszc*|komisariac*|więźniarc*|radiowoz*|więzieni*
katow* & <police>|zatrzyman*|areszc*|więzieni*
poniża* & <police>|zatrzyman*|areszc*|więzieni*
nieludzk* .. traktow*|warunk* & zatrzyman*|areszc*|więzieni*
złe traktowanie & zatrzyman*|areszc*|więzieni*|<police>
bez .. jedzenia|wody|snu & areszc*|zatrzyman*|komisariac*|cel*
raże* prądem

[act rights_denied]
nie dopuszcz* .. adwokat*|obrońc*|prawnik*|rodzin*
nie dopuś*|wpuś*|wpuszcz* .. adwokat*|obrońc*|prawnik*
adwokat*|obrońc*|prawnik* ... nie dopuszcz*|dopuś*|wpuś*|wpuszcz*
odmów* .. adwokat*|obrońc*|prawnik*|kontakt*|widze*
odmaw* .. adwokat*|obrońc*|prawnik*|kontakt*|widze*
bez .. adwokat*|obrońc*|prawnik* & zatrzyman*|przesłuch*|areszc*
bez .. kontakt* & zatrzyman*|areszc*|więzieni*|rodzin*
brak .. kontakt*|wieści|informacj* & zatrzyman*|areszc*|więzieni*|kolon*
nie wiadomo .. gdzie|dokąd & zatrzyman*|aktywist*|wywiez*|przebyw*
miejsc* pobytu .. nieznan*|nie
przetrzymyw* .. ponad|dłużej|więcej & godzin*
incommunicado

[act dismissal]
zwolni* .. z .. prac* & <assembly>|udział*|nauczyciel*|strajk*|aktywist*
zwolnion* & nauczyciel*|pracowni*|<assembly>|udział*|strajk* & !areszt* & !więzieni*
zwalnia* .. z .. prac*
wyrzuc* .. z .. prac*|uczelni|uniwersytet*|szkoł*|studi*
skreśl* .. z .. listy|studi* & student*
wydal* .. z .. uczelni|uniwersytet*|szkoł*
relegow* & student*|uczelni|uniwersytet*
strac* .. prac*|etat|posad* & <assembly>|udział*|strajk*|aktywist*
dyscyplinarn* .. zwoln* & <assembly>|udział*|strajk*|nauczyciel*
nie przedłuż* .. umow*|kontrakt*
zmus* .. odejś*|zwoln*|rezygn* & prac*|nauczyciel*

[act military_reprisal]
wysł* .. na front & mąż|mężów|męż*|syn*|protest*|zatrzyman*|żon*
wcielon* .. do & aktywist*|zatrzyman*|protest*|karnie
wcieli* .. do .. wojska|armii & aktywist*|zatrzyman*|protest*
powołan* .. do .. wojska|armii & aktywist*|zatrzyman*|protest*
wezwani* .. do .. wojska|komisji|komisariatu wojskowego & zatrzyman*|<assembly>|uczestni*

[act movement_restricted]
deport*
wydal* .. z kraju|białorusi|rosji|polski
wydaleni* & kraju|dziennikarz*|dyplomat*|aktywist*
zakaz .. wjazdu|wyjazdu|opuszcz*|podróż*
zakaz* .. wjazd*|wyjazd*
pozbawi* .. obywatelstwa
obywatelstw* .. pozbaw*|odebra*
odebra* .. obywatelstw*|paszport*
nie wypu* .. z kraju
nie wpu* .. do kraju
unieważni* .. paszport*

[act attack]
podpal* & dom*|samoch*|aut*|biur*|mieszkani*|drzwi & aktywist*|działacz*|opozycj*|organizator*|biur*
napad* .. na & aktywist*|działacz*|organizator*|dziennikarz* = weak
napadn* & aktywist*|działacz*|organizator*|nieznan*
zaatakow* & nieznan*|zamaskow* & aktywist*|działacz*|organizator*|dziennikarz*
pobit* .. przez .. nieznan*|zamaskow*
wybi* .. szyb*|okn* & dom*|biur*|aktywist*|samoch*|lokal*
przebi* .. opon*
zdewast* & biur*|dom*|lokal*|samoch*|siedzib*
oblan* .. farb*|substancj* & aktywist*|drzwi|dom*|biur*

[act designation]
agent* zagraniczn*
zagraniczn* agent*
zagranicznego agenta
uznan* .. za .. ekstremist*|terroryst*|agent*|niepożądan*
uzna* .. za .. ekstremist*|terroryst*|agent*|niepożądan*
organizacj* ekstremist*|terroryst*|niepożądan*
formacj* ekstremist*
wpis* .. na list* & terroryst*|ekstremist*|agent*|poszukiw*
wpis* .. do .. rejestr* & agent*|ekstremist*
list* .. terrorystów|ekstremistów|agentów|poszukiwanych
list gończy
listy gończe
listem gończym

[act smear]
nazwa* .. zdrajc*|ekstremist*|agent*|terroryst*|prowokator*|bandyt*|faszyst*|najemnik*|marionet*|przestępc*
nazywa* .. zdrajc*|ekstremist*|agent*|terroryst*|prowokator*|bandyt*|faszyst*|najemnik*|marionet*|przestępc*
oskarż* .. o .. zdrad*|współprac*|destabiliz*|prowokacj*|sterow*|inspir* & protest*|opozycj*|ruch*|aktywist*|kobiet*|zachod*
sterow* .. z .. zagranic*|zachod*|polski|usa
inspirow* .. z .. zagranic*|zachod*
opłac* .. przez|z .. zachód|zagranic*|zachodu|usa|soros*
finansow* .. z|przez .. zachód|zagranic*|zachodu|usa|soros* & protest*|ruch*|opozycj*|aktywist*
zagraniczn* .. służb*|ośrodk*|mocodawc* & protest*|ruch*|<assembly>|kanał*
zachodn* .. służb*|mocodawc*|kurator* & protest*|ruch*|<assembly>
oczernia*
oczerni*
dyskredyt* & ruch*|protest*|kobiet*|aktywist*
szkalow* & ruch*|protest*|kobiet*|aktywist*
zniesław* & ruch*|protest*|kobiet*|aktywist*
nagonk*
wrog* .. państwa|narodu & ruch*|protest*|aktywist* = weak

[act legislation]
ustaw* ... przyję*|uchwal*|podpis*|wesz*|zaostrz*|nowelizac* & <assembly>|zgromadz*|protest*|demonstr*
przyję* .. ustaw*|nowelizacj*|popraw* & <assembly>|zgromadz*|protest*|demonstr*
uchwal* .. ustaw*|nowelizacj* & <assembly>|zgromadz*|protest*|demonstr*
podpis* .. ustaw*|dekret* & <assembly>|zgromadz*|protest*|demonstr*
zaostrz* .. praw*|ustaw*|kar*|przepis* & <assembly>|zgromadz*|protest*|demonstr*
projekt ustawy & <assembly>|zgromadz*|protest*|demonstr*
prawo o zgromadzeniach
dekret & <assembly>|zgromadz*|protest*|demonstr* = weak

[act remedy]
odwoł* .. się .. od|do & decyzj*|wyrok*|sąd*|zakaz*|grzywn*
odwołani* & sąd*|decyzj*|wyrok*|zakaz*|grzywn*
zaskarż* & decyzj*|wyrok*|zakaz*|sąd*|odmow*
złoży* .. skarg*|zażaleni*|apelacj*|odwołani*|pozew
zażaleni* & sąd*|zatrzyman*|decyzj*
apelacj* & sąd*|wyrok*
pozew & <assembly>|policj*|władz*|zakaz*
pozwa* .. policj*|władz*|ratusz*|miast*
sąd* .. uchyl*|utrzym*|oddal*|podtrzym*|uniew*|uzna* & zakaz*|decyzj*|wyrok*|grzywn*|<assembly>|zatrzyman*
uchyl* .. zakaz*|decyzj*|wyrok*|grzywn*
trybunał konstytucyjny
trybunał praw
niezgodn* .. z .. konstytucj*|prawem & sąd*|trybunał*

[act release]
zwolni* .. z .. areszt*|więzieni*|koloni*
zwolnion* & areszt*|więzieni*|koloni*|zatrzyman*|godzin*|komisariat*
zwolnieni & zatrzyman*|godzin*
wypu* & zatrzyman*|areszt*|godzin*|<police>|więzieni*|wolność
wypuszczon* & zatrzyman*|areszt*|godzin*|<police>
wypuszcz* .. na wolność
na wolnoś*
wysz* .. na wolność
wyszli|wyszedł|wyszła .. z .. areszt*|więzieni*|koloni*
uwolni* & zatrzyman*|areszt*|więzieni*|aktywist*|demonstr*
uwolnieni* & zatrzyman*|więzieni*|aktywist*|polityczn*
uniewinni*
umorz* & spraw*|postępowani*|śledztw*
był wolny|wolna
za kaucją
ułaskaw*
amnesti*
zarzuty wycofa*|umorz*
znies* .. zakaz*
zniesion* .. zakaz*|godzin*
