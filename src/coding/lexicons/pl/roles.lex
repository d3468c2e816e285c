# Who acts and who suffers: role words, never names.

@soldier zmobilizowan* żołnierz* poborow* rezerwist* wojskow* powołan* mężczyzn wcielon* walcząc*
@assembly2 wiec* manifestacj* demonstracj* protest* marsz* pikiet* zgromadzeni* zgromadzeń strajk* akcj* blokad*

[actor police]
policja|policji|policję|policją|policyjn*
policjant*
milicja|milicji|milicję|milicją|milicyjn*
milicjant*
funkcjonariusz*
mundurow*
komend* & policj*|stołeczn*|wojewódzk*
komisariat* & zatrzym*|policj*
stróż* prawa
organ* ścigania
organ* porządkow*
służb* porządkow*
straż* miejsk*
dzielnicow*
patrol* & policj*|zatrzym*
tajniak*
po cywilnemu
radiowóz|radiowozy|radiowozu
msw & zatrzym*|rozpędz*

[actor riot_police]
omon|omonu|omonem
omonow*
oddział* prewencji
oddział* specjaln*
policj* .. prewencj*
antyterroryst*
rosgwardi*
gwardi* narodow*|rosyjsk*
specnaz*
wojsk* wewnętrzn*
berkut*
tarczownik*

[actor security_service]
fsb
kgb
służb* bezpieczeństwa
służb* specjaln*
służb* wywiad*
sbu
gubopik*
gubazik*
bezpiek*
abw
kontrwywiad*

[actor prosecutor]
prokuratur*
prokurator*
prokuratora generaln*

[actor investigators]
komitet* śledcz*
śledczy|śledczych|śledczym
śledcza

[actor court]
sąd|sądu|sądzie|sądem|sądy|sądów|sądowi
sąd* najwyższ*|okręgow*|rejonow*|apelacyjn*|administracyjn*
sędzi|sędzia|sędziego|sędziowie|sędziów|sędzią
trybunał*

[actor municipal_authority]
burmistrz*
ratusz*
merostw*
mer|mera|merem|merowi
władz* miast*|miejsk*|stolic*|lokaln*|samorządow*
urząd|urzędu|urzędzie miasta|miejski|miejskiego|gminy
prezydent* miast*|warszaw*|krakow*|wrocław*|gdańsk*|poznan*|łodzi|lublin*
magistrat*
rada|rady|radę miasta|miejska|miejskiej
administracj* miast*|miejsk*|rejon*|dzielnic*
komitet* wykonawcz*
samorząd*
stołeczn* władz*|urząd|urzędu
urzędni* miejs*|ratusz*|miast*
mohorwykonkam|mińhorwykankam|miejski komitet

[actor regional_authority]
wojewod|wojewoda|wojewody|wojewodę|wojewodą
gubernator*
władz* obwod*|region*|wojewódz*|kraju|republiki
urząd wojewódzki
urzędu wojewódzkiego
administracj* obwod*|region*
marszałek|marszałka województw*
szef* .. regionu|republiki|obwodu
głow* .. republiki

[actor national_authority]
rząd|rządu|rządem|rządzie|rządowi
prezydent* & !miast* & !były & !byłego
kreml|kremla|kremlu|kremlem
ministerstw*
minist|minister|ministra|ministrem|ministrowie
premier|premiera|premierem
resort*
msz
łukaszenk* & rozkaz*|zapowied*|zagroz*|oskarż*|ostrze*
reżim|reżimu|reżimem
kancelari* premiera|prezydenta

[actor occupation_authority]
władz* okupacyjn*
administracj* okupacyjn*
okupant*
okupacyjn* władz*|administracj*

[actor legislature]
sejm|sejmu|sejmie
senat|senatu
parlament*
dum|duma|dumy|dumę
poseł|posłowie|posłów|posłanka|posłanki
deputowan*
senator*

[actor ruling_party]
jedn* rosj*
parti* rządząc*

[actor military]
armi*
wojsk* & !powołan* & !wcielon* & !wewnętrzn*
żołnierz* & strzel*|otworz*|rozpęd*|zatrzym*|wtargn*
sił* zbrojn*
rosyjsk* wojsk*|żołnierz*
żandarmeri*
junt*

[actor enlistment_office]
komisj* uzupełnień
komend* uzupełnień
komisariat* wojskow*
wojenkomat*

[actor prison_service]
służb* więzienn*
administracj* więzieni*|koloni*
strażni* & więzien*|koloni*
władz* więzieni*|koloni*

[actor media_regulator]
roskomnadzor*
krrit
regulator* & medi*|telekom*

[actor employer]
pracodawc*
dyrekcj* & zakład*|fabryk*|szpital*|zwoln*
kierownictw* & zakład*|fabryk*|zwoln*|firm*
szef* & zwoln*|firm*|zakład*

[actor education]
uniwersytet*
uczelni*
rektor*
dziekan*
szkoł* & dyrektor*|ucznio*|nauczyciel*
dyrektor* szkoły
kuratorium
kurator oświaty

[actor platform]
vkontakte
facebook*
youtube
telegram* & zablok*|usun*|oznacz*
twitter*
meta
tiktok*

[actor telecom]
operator* & komórk*|sieci|telekom*|internet*
dostawc* internetu

[actor state_media]
medi* państwow*
państwow* medi*|telewizj*|agencj*
telewizj* państwow*|publiczn*
propagandyst*
tvp & oskarż*|nazwa*|propagand*

[actor private_security]
ochroniarz*
ochron* & firm*|prywatn*|wyprowadz*
agencj* ochrony

[actor pro_government_group]
tituszk*
bojówk*
zwolenni* .. władz*|rząd*|łukaszenk*|reżim*
prorządow* .. aktywist*|bojówk*|grup*
kozac*
kibol* & zaatak*|napad*
nacjonalist* & zaatak*|napad*|kontrmanifest*

[actor unknown_persons]
nieznan* sprawc*|osob*|mężczyzn*|ludzi*
nieznani & wepch*|porwa*|zaatak*|pobi*
zamaskow* & mężczyzn*|osob*|ludzi*|napastni*|wciąg*|porwa*
ludzie|mężczyźni w maskach|kominiarkach|cywilu|cywilnych
ludzi|osoby w kominiarkach|maskach|cywilu
niezidentyfikow*

[actor unknown]
władz* & !miast* & !miejsk* & !lokaln* & !obwod* & !okupacyjn* & !stolic* & !wojewódz*
siłowik*
siłow* & struktur*|resort*
służb* & !bezpieczeństwa & !porządkow* & !więzienn* & !specjaln*
urzędni* & !miejs* & !miast*
aparat* represji

[actor organisers]
organizator*
inicjator*
wnioskodawc*
zgłaszając*
zorganizowan* przez
związk* zawodow*
związkowc*
komitet* strajkow*|protestacyjn*|obrony
strajk* kobiet
aktywist*|działacz* & złoży*|zgłos*|organiz*|wniosek|wniosk*
ruch* & organiz*|wezwa*|zwoła*
stowarzyszeni* & organiz*|zgłos*|wezwa*
sztab* opozycji

[target relatives_of_soldiers+women]
żon*|matk*|matek|sióstr|siostr*|córk*|wdow*|partnerk* .. <soldier>
żony i matki
matki i żony
żon i matek
kobiet* których mężowie|synowie
drog* do domu
droga do domu

[target relatives_of_soldiers]
rodzin*|krewn*|blisk*|rodzic* .. <soldier>
krewn* & zmobilizow*|front*|żołnierz*
rodzin* zmobilizow*|żołnierz*

[target women]
kobiet*
dziewczyn*
matk*|matek
żon|żony|żonom|żonami
aktywistk*
działaczk*
uczestniczk*
studentk*
dziennikark*
uczennic*
emerytk*
babci*

[target organisers]
organizator*
inicjator*
koordynator*
lider* & protest*|ruch*|strajk*|związk*|opozycj*|aresztow*|zatrzym*
przywódc* & protest*|strajk*|ruch*|opozycj*
wnioskodawc*
szef* sztabu

[target participants]
uczestnik*
uczestnicy|uczestników|uczestnikom|uczestnikami
uczestniczk*
uczestnicząc*
demonstrant*
demonstranci
demonstrując*
protestując*
manifestując*
manifestant*
aktywist*
aktywiści
działacz*
osób|osoby|osobom|osobami|osobę|osoba
ludzie|ludzi|ludziom
zwolenni* & !władz* & !rząd*
zatrzyman*
aresztowan* & demonstr*|protest*|<assembly2>
opozycjonist*
dysydent*
obywatel* & zatrzym*|aresztow*|<assembly2>
mieszkań*
mieszkank*
młodzież
młodych|młodzi
mężczyzn* & zatrzym*|aresztow*|<assembly2>
tysiące|tysięcy
setki|setek
dziesiątki|dziesiątek
tłum|tłumu|tłumy
strajkując*
rolni* & protest*|blok*|zatrzym*
emeryt*
członk* & protest*|ruch*|zatrzym*
pikietując*
zebran* & policj*|milicj*|<assembly2>
niektórzy
latek|latka|latkę|latek

[target online_participants]
członk*|uczestni*|administrator* .. czat*|grup*|kanał*
administrator* .. telegram*
subskrybent*
bloger*
internaut*

[target relatives_of_participants]
rodzin*|krewn*|blisk*|rodzic*|matk*|ojc*|żon* .. zatrzyman*|aktywist*|demonstr*|więźni*|opozycj*|student*|dziennikarz*|aresztow*
jego|jej|ich rodzin*|rodzic*|blisk*|matk*

[target soldiers]
zmobilizowan* & ukara*|front*|zatrzym*

[target journalists]
dziennikarz*
dziennikark*
reporter*
korespondent*
fotoreporter*
fotograf* & zatrzym*|pobi*|media*|agencj*
operator* & kamer*|telewizj*
ekip* telewizyjn*
przedstawiciel* mediów
pracowni* mediów

[target observers]
obserwator*

[target lawyers]
adwokat*
prawni* & zatrzym*|areszt*|klient*|nie|dopuszcz*
obrońc* & !praw & !ukrain*
mecenas*

[target human_rights_defenders]
obrońc* praw
działacz* praw człowieka
ekolog*
wiasn* & zatrzym*|obrońc*
aktywist* .. praw|ekolog*

[target politicians]
polityk*
politycy|polityczk*
lider* opozycji|opozycyjn*|partii
poseł|posłów|posłanka|posłankę|posła & zatrzym*|areszt*|pobi*|gaz*
kandydat* & zatrzym*|areszt*|opozycj*
radn* & zatrzym*|areszt*
opozycyjn* polity*
więźni* polityczn*

[target students]
student*
studenci
studentk*
uczniów|uczniowie|uczniom
żak|żaków
maturzyst*

[target minors]
nieletni*
niepełnoletni*
małoletni*
nastolat*
dzieci|dzieciom|dziecko
uczniów|uczniowie

[target lgbt]
lgbt*
gej|geje|gejów
lesbij*
homoseksual*
osób|osoby|osobom nieheteronormatywn*|transpłciow*
tęczow*
parad* równości

[target workers]
robotni*
pracowni* & strajk*|zakład*|protest*|zwoln*|fabryk*
nauczyciel*
górni*
kierowc* & strajk*|protest*|blok*
pielęgniar* & strajk*|protest*
lekarz* & strajk*|protest*
związkow*
pracownic*

[target medics]
lekarz*
lekark*
pielęgniar*
ratowni* medyczn*
medyk*
medyc*

[target ethnic_or_religious_group]
tatar* & krym*|krymsk*
tatar* krymsk*
muzułman*
wiern* & zatrzym*|świątyn*|kości*
kurd*
ujgur*
świadk* jehowy
mniejszoś* polsk*|narodow*|romsk*
polak* na białorusi
romów|romowie
katolik*
księż*|ksiądz* & zatrzym*|areszt*

[target migrants]
migrant*
uchodźc*
imigrant*

[target bystanders]
przechodni*
przypadkow* .. osob*|przechodni*|ludzi
gapi* & zatrzym*

[target organisation]
parti* & zdelegal*|rozwiąz*|zawies*|zakaz*|siedzib*
ruch* & uzna*|ekstremist*|agent*|zdelegal*
organizacj* & uzna*|ekstremist*|agent*|zdelegal*|likwid*|rozwiąz*
stowarzyszeni* & zdelegal*|likwid*|rozwiąz*|uzna*
związ* polaków
fundacj* & uzna*|likwid*|zdelegal*|niepożądan*
kanał* & fake|agent*|ekstremist*|zablok*
centrum praw & wiasn*|zlikwid*

[target media_outlet]
redakcj*
gazet* & zablok*|zamkn*|rewizj*|ukar*
portal* & zablok*|zamkn*|ekstremist*
stacj* & tvn|koncesj*|zamkn*
stron* & zablok*

[target general_public]
ludnoś*
społeczeństw* & ostrze*|apel*|wezwa*
mieszkańc* & ostrze*|apel*|wezwa*
obywatel* & ostrze*|apel*|wezwa*
cywil* & !po & !cywilu
