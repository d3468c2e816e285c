# Numbers in words, and words that multiply them.

@singular aktywista aktywistę aktywisty aktywistka aktywistkę aktywistki działacz działacza działaczka działaczkę kobieta kobietę mężczyzna mężczyznę uczestnik uczestnika uczestniczka uczestniczkę demonstrant demonstranta demonstrantka demonstrantkę student studenta studentka studentkę dziennikarz dziennikarza dziennikarka dziennikarkę reporter reportera fotoreporter fotoreportera adwokat adwokata mieszkaniec mieszkańca mieszkanka mieszkankę organizator organizatora organizatorka organizatorkę lider lidera polityk polityka poseł posła posłanka posłankę nauczyciel nauczyciela nauczycielka nauczycielkę lekarz lekarza lekarka lekarkę emeryt emeryta emerytka emerytkę bloger blogera nastolatek nastolatka nastolatkę opozycjonista opozycjonistę osoba osobę latek latka latkę korespondent korespondenta korespondentka operator operatora obrońca obrońcę matka matkę ksiądz księdza jego ją
[number 1]
jeden|jedna|jedną|jednego|jednej|jedno|jednym
[number 2]
dwa|dwie|dwóch|dwoje|dwojga|dwaj|oboje|obaj|dwu|dwiema|dwoma
[number 3]
trzy|trzech|trzej|troje|trojga|trzema|trzem
[number 4]
cztery|czterech|czterej|czworo|czworga|czterema
[number 5]
pięć|pięciu|pięcioro|pięciorga
[number 6]
sześć|sześciu|sześcioro|sześciorga
[number 7]
siedem|siedmiu|siedmioro|siedmiorga
[number 8]
osiem|ośmiu|ośmioro
[number 9]
dziewięć|dziewięciu|dziewięcioro
[number 10]
dziesięć|dziesięciu|dziesięcioro
[number 11]
jedenaście|jedenastu
[number 12]
dwanaście|dwunastu|tuzin
[number 13]
trzynaście|trzynastu
[number 14]
czternaście|czternastu
[number 15]
piętnaście|piętnastu
[number 16]
szesnaście|szesnastu
[number 17]
siedemnaście|siedemnastu
[number 18]
osiemnaście|osiemnastu
[number 19]
dziewiętnaście|dziewiętnastu
[number 20]
dwadzieścia|dwudziestu
[number 30]
trzydzieści|trzydziestu
[number 40]
czterdzieści|czterdziestu
[number 50]
pięćdziesiąt|pięćdziesięciu
[number 60]
sześćdziesiąt|sześćdziesięciu
[number 70]
siedemdziesiąt|siedemdziesięciu
[number 80]
osiemdziesiąt|osiemdziesięciu
[number 90]
dziewięćdziesiąt|dziewięćdziesięciu
[number 100]
sto|stu
[number 200]
dwieście|dwustu
[number 300]
trzysta|trzystu
[number 400]
czterysta|czterystu
[number 500]
pięćset|pięciuset
[number 600]
sześćset|sześciuset
[number 700]
siedemset|siedmiuset
[number 800]
osiemset|ośmiuset
[number 900]
dziewięćset|dziewięciuset
[number 1000]
tysiąc
[multiplier 1000]
tysięcy
tysiące
tysiąca
tys
tys .
[multiplier 1000000]
milion|miliona|milionów|miliony
mln
[vague 0]
kilka
kilku
kilkoro
kilkanaście
kilkunastu
kilkadziesiąt
kilkudziesięciu
kilkaset
kilkuset
kilka tysięcy
dziesiątki
setki
tysiące
wielu
wiele
paru
parę
