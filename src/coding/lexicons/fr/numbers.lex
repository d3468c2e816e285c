# Numbers in words, and words that multiply them.

@singular militant militante manifestant manifestante femme homme étudiant l'étudiant étudiante l'étudiante lycéen lycéenne journaliste reporter photographe avocat l'avocat avocate l'avocate opposant l'opposant opposante l'opposante participant participante personne mère épouse l'épouse mineur adolescent l'adolescent adolescente enseignant l'enseignant enseignante professeur professeure médecin candidat candidate député députée retraité retraitée syndicaliste habitant l'habitant habitante activiste l'activiste organisateur l'organisateur organisatrice défenseur défenseure leader prêtre mari il elle lui
[number 1]
un seul
une seule
[number 2]
deux
[number 3]
trois
[number 4]
quatre
[number 5]
cinq
[number 6]
six
[number 7]
sept
[number 8]
huit
[number 9]
neuf
[number 10]
dix
dizaine
[number 11]
onze
[number 12]
douze
douzaine
[number 13]
treize
[number 14]
quatorze
[number 15]
quinze
quinzaine
[number 16]
seize
[number 17]
dix-sept
[number 18]
dix-huit
[number 19]
dix-neuf
[number 20]
vingt
vingtaine
[number 21]
vingt-et-un
[number 22]
vingt-deux
[number 23]
vingt-trois
[number 24]
vingt-quatre
[number 25]
vingt-cinq
[number 26]
vingt-six
[number 27]
vingt-sept
[number 28]
vingt-huit
[number 29]
vingt-neuf
[number 30]
trente
trentaine
[number 40]
quarante
quarantaine & personnes|manifestants|femmes|participants|militants
[number 50]
cinquante
cinquantaine
[number 60]
soixante
soixantaine
[number 70]
soixante-dix
[number 80]
quatre-vingts|quatre-vingt
[number 90]
quatre-vingt-dix
[number 100]
cent
centaine
[number 1000]
millier
[multiplier 12]
douzaines
[multiplier 100]
cent|cents
[multiplier 1000]
mille
milliers
[multiplier 1000000]
million|millions
[vague 0]
dizaines
plusieurs
centaines
milliers
nombreux
nombreuses
quelques
