# Who says it.

[says verb]
dit|disent
déclar*
affirm*|l'affirm*|d'affirm*
assur*|l'assur*|d'assur*
indiqu*|l'indiqu*|d'indiqu*
rapport*
écrit|l'écrit|d'écrit|écrivent
racont*
expliqu*|l'expliqu*|d'expliqu*
précis*
confirm*
annonc*|l'annonc*|d'annonc*
publi*
diffus*
signal*
ajout*|l'ajout*|d'ajout*
témoign*
inform*|l'inform*|d'inform*
dénonc*
estim*|l'estim*|d'estim*
recens*|l'recens*|d'recens*
compt* & interpell*|arrest*|ong|association
soulign*
décri*
relat*
montre & canal|vidéo
fait|font état
parl* de
[says according]
selon
d'après
aux|l'aux|d'aux dires de
de l'avis de
selon .. rapporte|source|sources
comme .. rapport*|écrit|l'indique|l'écrit
à|l'à|d'à en croire
[says citing]
citant
cité* par
citent|l'citent|d'citent|cite
se référant à
en référence à
renvoyant à
qui cite
[says this]
c'est ce que .. rapporte|indique|écrit
c'est ce qu'a .. indiqué|déclaré|annoncé
l'a rapporté|indiqué|annoncé
l'ont rapporté|indiqué
il en ressort
rapporte* .. ce

[source witness]
témoin|témoins & !jéhovah
témoins|témoin oculaire|oculaires
riverains|habitants & dit|disent|racont*|témoign*|selon|affirm*
une|l'une|d'une des .. femmes|participantes|manifestantes|militantes
l'une|l'un des .. femmes|participant*|manifestant*|militant*|détenu*
participant|participante|participants & dit|disent|racont*|témoign*|selon|affirm*
manifestant|manifestante|manifestants & dit|disent|racont*|témoign*|selon|affirm*
militant|militante|militants & dit|disent|racont*|témoign*|selon|affirm*|dénonc*
activiste|l'activiste|d'activiste|activistes & dit|disent|racont*|témoign*|selon|affirm*
proches|familles & dit|disent|racont*|témoign*|selon|affirm*
organisateurs|l'organisateurs|d'organisateurs & dit|disent|selon|affirm*|annonc*|estim*|revendiqu*
étudiants|l'étudiants|d'étudiants|étudiant|étudiante & dit|disent|racont*|témoign*|selon|affirm*
femmes & racont*|témoign*|disent|expliqu*
source|sources & selon|policière*|proche|dit
d'après les auteurs
[source official]
police & selon|indiqu*|annonc*|communiqué|affirm*|déclar*|précis* = name:police
préfecture & selon|indiqu*|annonc*|communiqué|affirm*|déclar*|précis* = name:préfecture
préfet & selon|indiqu*|annonc*|communiqué|affirm*|déclar*|précis* = name:préfet
ministère & selon|indiqu*|annonc*|communiqué|affirm*|déclar*|précis*
ministre & selon|indiqu*|annonc*|affirm*|déclar*|précis*|dit
parquet & selon|indiqu*|annonc*|communiqué|affirm*|déclar*|précis* = name:parquet
procureur|procureure & selon|indiqu*|annonc*|communiqué|affirm*|déclar*|précis*
porte-parole
service de presse
mairie & selon|indiqu*|annonc*|communiqué|affirm*|déclar* = name:mairie
maire & selon|indiqu*|annonc*|affirm*|déclar*|dit
gouverneur & selon|indiqu*|annonc*|affirm*|déclar*|dit
autorités|l'autorités|d'autorités & selon|indiqu*|annonc*|affirm*|déclar*|précis* = name:autorités
source policière|judiciaire|officielle
sources policières|judiciaires|officielles
gouvernement & selon|indiqu*|annonc*|affirm*|déclar*
[source lawyer]
avocat|l'avocat|d'avocat|avocate|avocats & dit|disent|selon|affirm*|déclar*|précis*|indiqu*|expliqu*
[source organisation]
ong|ongs
organisation|l'organisation|d'organisation non gouvernementale
organisation|l'organisation|d'organisation|organisations .. de défense|droits
association|l'association|d'association|associations & selon|indiqu*|dénonc*|affirm*|recens*
syndicat|syndicats & selon|indiqu*|dénonc*|affirm*
ligue des droits
amnesty|l'amnesty|d'amnesty international
observatoire|l'observatoire|d'observatoire & selon|indiqu*|dénonc*|droits
collectif & selon|indiqu*|dénonc*|affirm*
parti & selon|indiqu*|dénonc*|affirm*
défenseurs .. des .. droits & selon|indiqu*|dénonc*|affirm*
[source channel]
canal telegram|télégramme
canaux telegram|télégramme|télégrammes
chaîne|chaînes telegram
canal
canaux & locaux|vidéo*|diffus* = unnamed
[source outlet]
journal
agence|l'agence|d'agence
édition|l'édition|d'édition
quotidien
hebdomadaire
magazine
média|site & selon|indépendant|rapport*|écrit
chaîne & télévision|info|selon
portail
médias = unnamed
presse & selon|locale|russe = unnamed
[source document]
document|documents
lettre
communiqué
arrêté|l'arrêté|d'arrêté
décision
jugement
rapport
