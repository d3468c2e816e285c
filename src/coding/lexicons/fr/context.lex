# Forms, grounds, stages, ways of finding people, and the words that turn a sentence round.

@people personnes personne gens femmes hommes femme homme manifestants manifestantes protestataires participants participantes militants militantes activistes d'activistes étudiants d'étudiants étudiantes lycéens habitants d'habitants habitantes riverains travailleurs salariés ouvriers d'ouvriers retraités mères épouses d'épouses proches familles opposants d'opposants citoyens interpellations d'interpellations arrestations d'arrestations détentions interpellés détenus arrêtés blessés morts tués victimes journalistes reporters photographes enseignants d'enseignants professeurs soignants médecins agriculteurs d'agriculteurs paysans syndicalistes partisans sympathisants jeunes adolescents d'adolescents mineurs enfants d'enfants élèves d'élèves avocats d'avocats députés élus d'élus membres grévistes musulmans migrants prisonniers observateurs condamnés prévenus abonnés d'abonnés cheminots fidèles moines passants âmes
@notpeople policiers gendarmes agents d'agents soldats militaires crs jours heures minutes semaines mois ans années euros roubles dollars kilomètres mètres villes départements
@assembly3 manifestation manifestations manif manifester rassemblement rassemblements marche marches grève défilé cortège réunion action actions l'action événement l'événement protestation protestations

[form single_picket]
piquet|piquets individuel|individuels|solitaire|solitaires
manifestation|manifestations|protestation solitaire|solitaires|individuelle|individuelles
seul|seule & pancarte|affiche|panneau
[form picket]
piquet|piquets
piqueter
pancartes & femmes|devant
[form rally]
rassemblement|rassemblements
meeting|meetings
manifestation|manifestations|manif|manifs
manifester
[form march]
marche|marches
défilé|défilés
défilent|défilé
cortège|cortèges
manifestation|manifestations & défil*|cortège|parcours|parti|partie|boulevard
procession|processions
pride|gay-pride
marche des fiertés
parade
marche blanche
[form flower_laying]
dépôt .. fleurs|gerbe|gerbes
fleurs & dépos*|monument|mémorial|tombe
gerbe|gerbes & dépos*|monument
oeillets|œillets
[form vigil]
veillée|veillées
bougies
recueillement
commémoration & silencieuse|bougies|mémoire
[form gathering]
rassemblement|rassemblements
rassemblés|rassemblées|rassemblé
attroupement|l'attroupement|d'attroupement|attroupements
assemblée|l'assemblée|d'assemblée générale|populaire|citoyenne
sit-in
réunis|réunies & place|devant
foule & rassembl*|place|devant|dispers*
[form meeting]
réunion|rencontre & fonctionnaires|autorités|gouverneur|maire|responsables|huis
sous forme de réunion
réunion
[form strike]
grève|grèves
gréviste|grévistes
débrayage|débrayages
grève de la faim
[form motorcade]
convoi|cortège & voitures|véhicules|tracteurs|camions|motos
opération escargot
opération|l'opération|d'opération escargot
convoi de la liberté
[form camp]
campement|campements
occupation|l'occupation|d'occupation & université|place|campus|zad
tentes & protest*|place|campement
zad
[form blockade]
blocage|blocages
barrage|barrages & routier*|filtrant*|agriculteurs|manifest*|route*
bloqu* .. route|routes|autoroute|l'autoroute|rue|rues|circulation|rond-point|pont|périphérique
route|autoroute|circulation ... bloqué*
[form online]
manifestation|rassemblement|action en ligne|virtuelle|virtuel
[form other]
flash-mob|flashmob
performance & protest*|militant*
chaîne humaine
concert de casseroles
casserolade*
boycott
happening

[ground national_security]
sécurité nationale
sûreté de l'état
mobilisation partielle & refus*|interdi*|invoqu*
[ground emergency_regime]
état|l'état|d'état d'urgence & interdi*|refus*|invoqu*
loi martiale & interdi*|refus*
plan vigipirate
vigipirate
menace .. drones
[ground public_safety]
sécurité publique
sécurité .. des .. personnes|participants|biens|manifestants
raisons|motifs de sécurité
menace|risque terroriste
risque .. attentat|d'attentat
mouvement* de foule
[ground public_order]
trouble|troubles .. ordre|l'ordre
ordre|l'ordre|d'ordre public
débordements & interdi*|refus*|crain*|risqu*|éviter
violences & interdi*|crain*|risqu*|éviter
heurts & interdi*|crain*|risqu*|éviter
casseurs & interdi*|crain*|risqu*
incitation|l'incitation|d'incitation .. haine|violence & interdi*
apologie|l'apologie|d'apologie du terrorisme
[ground counter_event]
contre-manifestation & interdi*|refus*|crain*
affrontements|l'affrontements|d'affrontements entre & interdi*|crain*|éviter
[ground public_health]
covid*
covid-19
coronavirus
pandémie
épidémie|l'épidémie|d'épidémie
épidémi*|l'épidémi*|d'épidémi*
quarantaine
sanitaire|sanitaires
santé publique
confinement & interdi*|refus*
contagion
[ground morals]
bonnes moeurs|mœurs
moralité publique
propagande .. homosexu*|lgbt*|gay
valeurs traditionnelles
dignité & interdi*
[ground rights_of_others]
droits .. d'autrui|des tiers|riverains
tranquillité .. riverains|publique
nuisances & riverains|interdi*
sentiments religieux
commerçants & interdi*|nuis*|gên*
[ground traffic]
circulation & interdi*|refus*|gên*|entrav*|perturb*
trafic & interdi*|refus*|gên*|entrav*|perturb*
piétons & interdi*|gên*
[ground capacity]
capacité .. d'accueil|lieu|place
trop .. de monde|personnes|participants
jauge
[ground site_occupied]
autre|l'autre|d'autre événement|manifestation|évènement
déjà .. occup*|réserv*|pris|prise
travaux & place|rue|refus*|interdi*
rénovation
foire|marché|festival & refus*|interdi*|même
[ground site_not_allowed]
proximité .. d'un|de|du|d' & ambassade|palais|parlement|tribunal|école|assemblée & interdi*|refus*
trop près|proche
périmètre .. interdit|interdiction|sécurité
lieu .. pas .. prévu|adapté|autorisé
[ground aims_unlawful]
principe de légalité
principe de la légalité
violation .. du .. principe
buts|objectifs|slogans|objet .. illégaux|illicites|contraires|illicite
[ground discredits_state]
discrédit* .. armée|l'armée|autorités|état|forces
offense|l'offense|d'offense .. président|l'état
outrage|l'outrage|d'outrage .. président|institutions|autorités
ingérence|l'ingérence|d'ingérence étrangère
influence|l'influence|d'influence étrangère
[ground notice_defect]
hors délai*
délai|délais & déclaration|préavis|dépos*|respect*
trop tard & déclar*|dépos*|demande
pas .. déclarée .. dans .. délai|délais
dossier incomplet
vice de forme
mal rempli*
[ground organiser_not_entitled]
pas .. habilité*|enregistré* & parti|association|organisation|organisateur*
non enregistré*
[ground not_notified]
non .. déclarée|déclaré|autorisée|autorisé & dispers*|évacu*|interven*|interpell*
pas .. été .. déclarée|autorisée & dispers*|évacu*|interven*
sans autorisation|déclaration & dispers*|évacu*|manifest*|rassembl*
illégal|l'illégal|d'illégal|illégale|illégaux & rassembl*|manifest* & dispers*|évacu*
[ground none_given]
sans .. explication|l'explication|d'explication|explications|motif|motifs|justification|raison|donner
aucune|l'aucune|d'aucune|aucun raison|motif|explication|justification
pas .. précisé|expliqué|motivé & refus|interdi*|décision|raison*
[ground other]
visite .. d'état|président|officielle|pape & interdi*|ferm*
deuil national
sommet & interdi*|ferm*|périmètre

[stage notified]
déclarée|déclaré & préfecture|manifestation|rassemblement
déclaration & préfecture|manifestation|rassemblement|déposé*
demande & déposé*|rejet*|refus*|autorisation|d'autorisation
demand* .. autorisation|l'autorisation|d'autorisation
préavis
déclarants
[stage announced]
annoncé|l'annoncé|d'annoncé|annoncée|annoncés & <assembly3>
appel|l'appel|d'appel .. à .. manifester|rassembl*|grève|manifestation|protester|sortir
appelé|l'appelé|d'appelé|appellent|appelle .. à .. manifester|grève|rassembl*|protester|sortir|descendre
prévu|prévue|prévus|prévues
programmé*
souhaitaient|voulaient tenir|manifester|organiser
[stage discussed]
discut* & chat*|groupe* & <assembly3>
évoqu*|l'évoqu*|d'évoqu* & chat*|groupe* & <assembly3>
[stage refused]
malgré|en dépit .. interdiction|l'interdiction|d'interdiction|refus
après .. interdiction|l'interdiction|d'interdiction|refus & <assembly3>
bravant .. interdiction|l'interdiction|d'interdiction
défiant .. interdiction|l'interdiction|d'interdiction
interdite|l'interdite|d'interdite|interdit & <assembly3>
non .. autorisé|autorisée
[stage permitted]
autorisé|l'autorisé|d'autorisé|autorisée & <assembly3> & !non & !pas
autorisation|l'autorisation|d'autorisation .. obtenue|accordée|reçue

[identified_by chat_membership]
membres|membre .. du .. chat|groupe|canal
participation .. chat|groupe|canal
dans .. chat|chats & participa*|membre*
[identified_by application]
signataires .. demande|déclaration
données .. demande|déclaration
[identified_by informer]
dénonc* & voisin*|collègue*|police|anonyme
délat*
indicateur|l'indicateur|d'indicateur|indic|informateur
mouchard
[identified_by camera]
reconnaissance faciale
caméras .. de .. surveillance|vidéosurveillance
vidéosurveillance
images .. caméras
[identified_by operator_data]
données .. téléphon*|opérateur*|mobiles
géolocalisation
bornage
[identified_by post]
pour .. publication|publications|message|messages|commentaire|commentaires|tweet|tweets|post & facebook|twitter|réseaux|ligne|telegram|vk
publié .. réseaux|facebook|telegram & interpell*|arrêt*|poursuivi*
[identified_by earlier_list]
déjà .. interpellé*|arrêté*|fiché*
listes|liste .. de .. militants|participants|opposants|manifestants
fiché*|fichés s
[identified_by unknown]
ne sait|savent .. comment
ignor*|l'ignor*|d'ignor* .. comment
comment .. ont .. trouvé*|retrouvé*

[cue negation]
ne
n'a
n'ont
n'est
n'était
n'avait
n'avaient
n'étaient
n'y
pas
jamais
personne ne
aucun|l'aucun|d'aucun
aucune
rien
ni
sans
nul
[cue hypothetical]
si
s'il
pourrait
pourraient
peut
peuvent
possible
probablement
peut-être
prétendu*
craign*
crain*
risqu*
devrait
devraient
serait
seraient
aurait
auraient
veulent
veut
voulait
voulaient
souhait*
menace de = weak
entend|l'entend|d'entend|entendent = weak
envisag*|l'envisag*|d'envisag*
pour éviter|empêcher
afin|l'afin|d'afin d'éviter|d'empêcher
[cue demand]
exig*|l'exig*|d'exig*
réclam*
demand*
appel*|l'appel*|d'appel* .. à|au
pétition*
revendiqu*
exhort*|l'exhort*|d'exhort*
[cue history]
anniversaire|l'anniversaire|d'anniversaire
il y a .. ans
décennie*
histori*
siècle
soviétique*
à|l'à|d'à l'époque
en 19|1968
[cue statistic]
depuis .. début|janvier|l'invasion
au|l'au|d'au total
en tout & depuis|total
statistiques
par an|mois|semaine
chaque semaine|jour|mois|année
pour cent
en moyenne
bilan
l'an dernier|passé
[cue law]
selon .. loi|code|l'article
la loi .. prévoit|exige|dispose|impose
article|l'article|d'article .. prévoit|dispose
passible*
prévu par .. loi|code
[cue plan]
prévu|prévue|prévus|prévues
programmé*
doit|doivent se tenir|avoir|défiler
devait|devaient .. se|avoir|tenir|défiler|manifester
aura|l'aura|d'aura lieu
se tiendra
souhaitaient .. tenir|manifester|organiser
voulaient .. tenir|manifester|organiser
appel*|l'appel*|d'appel* .. pour le
reporté*|reportée au|à
[cue denial]
démenti*
dément
démentent
nié|nie|nient
rejett* .. accusations
réfut*
fausse information
[cue official_speech]
a|l'a|d'a déclaré
a|l'a|d'a affirmé
a|l'a|d'a indiqué
a|l'a|d'a précisé
a|l'a|d'a assuré
déclaré
affirmé|l'affirmé|d'affirmé

[quantifier some]
certains|certaines
quelques
plusieurs .. cas
une partie .. des
l'un|l'une des|d'eux|d'elles
[quantifier many]
nombreux
nombreuses
beaucoup
[quantifier most]
la plupart
majorité
presque tous|toutes
[quantifier all]
tous|toutes
chacun|chacune
ensemble|l'ensemble|d'ensemble des
les deux

[approx at_least]
au moins
au minimum
pas moins de
minimum
[approx more]
plus de
plus d'un|d'une
au-delà|l'au-delà|d'au-delà de
davantage
[approx up_to]
jusqu'à
au maximum
maximum
pas plus de
[approx about]
environ|l'environ|d'environ
quelque
près de
autour de
à peu près
une
un
approximativement|l'approximativement|d'approximativement
presque
