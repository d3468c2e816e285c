# Who acts and who suffers: role words, never names. Elided forms (l'avocat, d'avocats) stand as alternatives.

@soldier mobilisé mobilisés soldat soldats militaires conscrits réservistes combattants appelés
@assembly2 manifestation manifestations rassemblement rassemblements marche grève protestation protestations cortège réunion événement l'événement action mobilisations

[actor police]
police|polices
policier|policiers|policière|policières
gendarme|gendarmes & !mobiles
gendarmerie
agent|l'agent|d'agent|agents & police|policier*|interpell*|arrêt*|civil|manifest*
agents en civil
policiers en civil
forces de l'ordre
force de l'ordre
forces de police
préfecture de police
milice|miliciens & biélorus*|bélarus*|minsk|interpell*|arrêt*
commissaire|commissariat
brigade anticriminalité
bac
ministère de l'intérieur & interpell*|arrêt*|dispers*

[actor riot_police]
crs
compagnies républicaines
gendarmes mobiles
police|policiers|forces anti-émeutes|anti-émeute|antiémeute
brav-m|brav
omon|l'omon|d'omon
rosgvardia|rosgvardiya
garde nationale
forces spéciales
unités spéciales

[actor security_service]
fsb
kgb
services|service secrets|secret
services|service de renseignement|renseignements|sécurité
services spéciaux
renseignements généraux|territoriaux
sûreté de l'état
gardiens de la révolution
agents du fsb|kgb

[actor prosecutor]
parquet
procureur|procureure|procureurs
procureur de la république
ministère public

[actor investigators]
comité d'enquête
enquêteur|l'enquêteur|d'enquêteur|enquêteurs
juge d'instruction
police judiciaire

[actor court]
tribunal|tribunaux
tribunal administratif|correctionnel|judiciaire
cour d'appel|de|suprême|constitutionnelle|administrative|européenne & !place
cour suprême|constitutionnelle|européenne
conseil d'état
conseil constitutionnel
juge|juges
magistrat|magistrats
justice & condamn*|tranch*|suspend*|annul*|autoris*|confirm*

[actor municipal_authority]
mairie
maire|maires
municipalité
conseil municipal
autorités locales|municipales
ville & interdi*|autoris*|refus*
hôtel|l'hôtel|d'hôtel de ville
fonctionnaires|responsables|administration locaux|locale|municipaux|municipale
administration|l'administration|d'administration de la ville
administration|l'administration|d'administration municipale
district & administration
fonctionnaires

[actor regional_authority]
préfet|préfète|préfets
préfecture & !police
sous-préfet|sous-préfecture
gouverneur|gouverneure
gouvernorat
gouvernement régional|provincial|local
autorités régionales|provinciales
chef .. de .. république|région & !état
wali|wilaya

[actor national_authority]
gouvernement & !régional & !provincial
président|présidente & !ancien & !conseil & !ex-président
présidence
kremlin
élysée|l'élysée|d'élysée
matignon
ministère|ministre & !ancien & !ex-ministre
ministère de l'intérieur|justice|défense
ministre de l'intérieur|justice|défense
premier ministre
porte-parole du gouvernement|kremlin
exécutif|l'exécutif|d'exécutif
pouvoir & <assembly2>|répress*|réprim* = weak
régime
junte

[actor occupation_authority]
autorités|administration .. d'occupation
occupant|l'occupant|d'occupant|occupants
autorités occupantes
installé|l'installé|d'installé|installées par la russie|moscou

[actor legislature]
parlement
parlementaires
assemblée|l'assemblée|d'assemblée nationale
sénat
sénateur|sénateurs|sénatrice
député|députés|députée & !interpell* & !arrêt*
douma
knesset

[actor ruling_party]
russie unie
parti au pouvoir
parti présidentiel

[actor military]
armée|l'armée|d'armée
militaires & !familles & !épouses & !femmes
soldats & tir*|ouvert|arrêt*|dispers*|interpell*|perquisition*
troupes & tir*|russes|manifest*
forces armées
forces|soldats russes
junte militaire

[actor enlistment_office]
commissariat militaire
commissariats militaires
bureau|bureaux de recrutement|d'enrôlement|conscription

[actor prison_service]
administration|l'administration|d'administration pénitentiaire
services pénitentiaires
gardiens & prison|colonie|détenu*
direction .. prison|colonie

[actor media_regulator]
roskomnadzor
arcom
régulateur .. médias|communications|audiovisuel
gendarme .. médias|télécoms

[actor employer]
employeur|l'employeur|d'employeur|employeurs
direction & usine|entreprise|hôpital|licenci*|salarié*
patronat
patron & licenci*|salarié*

[actor education]
université|l'université|d'université|universités
recteur|rectorat|rectrice
doyen|doyenne
proviseur|proviseure
directeur|directrice|direction .. école|l'école|lycée|université|l'université
lycée & proviseur|exclu*|élèves

[actor platform]
vkontakte
facebook
youtube
telegram & bloqu*|supprim*|marqu*|étiquet*
twitter
meta
tiktok

[actor telecom]
opérateur|l'opérateur|d'opérateur|opérateurs & mobile*|téléphon*|télécom*|internet
fournisseur* .. d'accès|internet

[actor state_media]
médias .. d'état|étatiques|publics|officiels
télévision .. d'état|publique|nationale
chaîne d'état|publique
propagandiste*
propagande d'état

[actor private_security]
vigile|vigiles
agents de sécurité
service d'ordre
société de sécurité

[actor pro_government_group]
partisans .. pouvoir|gouvernement|régime|président
milices & pouvoir|pro-|gouvernement|attaqu*
contre-manifestants
nervis
cosaques
baltaguia|baltaguis
bassidj*|basij*
extrême|l'extrême|d'extrême droite & attaqu*|agress*|contre-manifest*
groupuscule*

[actor unknown_persons]
inconnus|l'inconnus|d'inconnus & !soldat
inconnu|l'inconnu|d'inconnu & attaqu*|agress*|frapp*
hommes|individus|personnes masqués|cagoulés|armés|inconnus|masquées|inconnues
hommes .. en civil
individus non identifiés
personnes non identifiées

[actor unknown]
autorité|l'autorité|d'autorité|autorités & !locales & !municipales & !régionales
forces de sécurité
forces & sécurité|tir*|manifest*
responsables & !politiques = weak
officiels|l'officiels|d'officiels
sécurité = weak

[actor organisers]
organisateur|l'organisateur|d'organisateur|organisateurs|organisatrice|organisatrices
initiateur|l'initiateur|d'initiateur|initiateurs
organisé|l'organisé|d'organisé|organisée par
à l'appel de|des|du
intersyndicale|l'intersyndicale|d'intersyndicale
syndicat|syndicats & appel*|grève|manifest*|organis*|<assembly2>
collectif|collectifs & appel*|manifest*|organis*|<assembly2>
association|l'association|d'association|associations & appel*|manifest*|organis*|déclar*|dépos*|<assembly2>
mouvement & appel*|organis*|étudiant
militants & dépos*|déclar*|organis*|appel*
coordination & appel*|étudiant*|organis*
déclarants
cgt|cfdt|fo

[target relatives_of_soldiers+women]
épouse|l'épouse|d'épouse|épouses|femme|femmes|mère|mères|soeurs|sœurs|filles|veuves .. <soldier>
épouse|l'épouse|d'épouse|épouses & mobilisé*|russe*|soldat*|front|guerre
femmes|mères de soldats|mobilisés|militaires
épouses et mères et épouses
femmes dont les maris|époux|fils
épouse|l'épouse|d'épouse mobilisée
chemin|retour de|à la maison

[target relatives_of_soldiers]
proches|familles|famille|parents|pères .. <soldier>
proches & mobilisé*|front|soldat*
proches
familles & mobilisé*|front|soldat*|parler

[target women]
femme|femmes
fille|filles & étudiante*|jeune|jeunes|interpell*
mère|mères
épouses|l'épouses|d'épouses
manifestantes
militantes|militante
étudiantes|étudiante
féministes
retraitée|retraitées

[target organisers]
organisateur|l'organisateur|d'organisateur|organisateurs|organisatrice|organisatrices
déclarant|déclarants
leader|leaders
meneur|meneurs|meneuse
dirigeant|dirigeants & syndicat*|mouvement|parti|étudiant*|interpell*|arrêt*
coordinateur|coordinatrice|coordinateurs
figure|figures & mouvement|contestation
responsable|responsables syndical|syndicaux

[target participants]
participant|participante|participants|participantes
manifestant|manifestante|manifestants|manifestantes
protestataire|protestataires
contestataire|contestataires
militant|militante|militants|militantes
activiste|l'activiste|d'activiste|activistes
personne|personnes
gens
foule|foules
sympathisants
partisans & !pouvoir & !gouvernement & !président
opposant|l'opposant|d'opposant|opposante|opposants
dissident|dissidents|dissidente
interpellé|l'interpellé|d'interpellé|interpellés
détenus & manifest*|interpell*|<assembly2>
citoyen|citoyens & manifest*|interpell*|arrêt*|rassembl*
habitant|l'habitant|d'habitant|habitants|habitantes
riverains
jeunes|jeune
homme|hommes & interpell*|arrêt*|détien*|battent|frapp*|<assembly2>
milliers
centaines
dizaines
gréviste|grévistes
agriculteur|l'agriculteur|d'agriculteur|agriculteurs
paysans
retraités
membres
occupants|l'occupants|d'occupants & université|zad|expuls*|place
zadistes
gilets jaunes
badauds & interpell*

[target online_participants]
membres .. du|de .. chat|groupe|canal
administrateur|l'administrateur|d'administrateur|administratrice|administrateurs .. chat|groupe|canal|chaîne
abonnés|l'abonnés|d'abonnés|abonné
blogueur|blogueuse|blogueurs
internaute|l'internaute|d'internaute|internautes

[target relatives_of_participants]
proches|famille|familles|parents|mère|père|épouse|frère .. d'opposant*|détenu*|manifest*|militant*|d'activiste*|opposant*|prisonnier*|journaliste*
sa|ses|son|leurs|leur famille|proches|parents|familles & militant*|opposant*|détenu*
mari & frapp*|femme|interpell*

[target soldiers]
mobilisés & arrêt*|puni*|front

[target journalists]
journaliste|journalistes
reporter|reporters|reportrice
correspondant|correspondants|correspondante
photographe|photographes
photojournaliste*
photoreporter*
cameraman|cameramen|caméraman
équipe|l'équipe|d'équipe|équipes .. télévision|de|tournage
professionnels .. médias|presse
représentants .. médias|presse
vidéaste*

[target observers]
observateur|l'observateur|d'observateur|observateurs|observatrices|observatrice

[target lawyers]
avocat|l'avocat|d'avocat|avocate|avocats|avocates
défenseur & tribunal|procès|client*
juristes

[target human_rights_defenders]
défenseur|défenseurs|défenseure|défenseuse .. des .. droits
militant|militants|militante .. des|pour .. droits
écologiste|écologistes|l'écologiste
militant* .. écologistes|écologiste|environnement

[target politicians]
politicien|politiciens|politicienne
opposant|l'opposant|d'opposant|opposants politique|politiques
leader|chef|figure|dirigeant .. opposition|l'opposition|d'opposition
député|députée|députés & interpell*|arrêt*|condamn*|agress*
élu|l'élu|d'élu|élue|élus & interpell*|arrêt*|condamn*|agress*|local
candidat|candidate & interpell*|arrêt*|opposition
maire & interpell*|arrêt*|destitu*

[target students]
étudiant|l'étudiant|d'étudiant|étudiants|étudiante|étudiantes
lycéen|lycéens|lycéenne|lycéennes
élève|l'élève|d'élève|élèves
collégiens

[target minors]
mineur|mineurs & interpell*|arrêt*|garde|âgé*|police
adolescent|l'adolescent|d'adolescent|adolescents|adolescente
enfant|l'enfant|d'enfant|enfants
lycéens

[target lgbt]
lgbt*
lgbtq*
lgbtqia*
gays|gay
lesbiennes
homosexuel*|l'homosexuel*|d'homosexuel*
trans
queer
marche des fiertés

[target workers]
travailleur|travailleurs|travailleuses
ouvrier|l'ouvrier|d'ouvrier|ouvriers|ouvrières
salarié|salariés|salariées
enseignant|l'enseignant|d'enseignant|enseignants|enseignante|enseignantes
professeur|professeurs
mineurs & grève|mine|mines
cheminots
chauffeurs|routiers & grève|<assembly2>
fonctionnaires & grève
soignants
infirmières|infirmiers & grève|<assembly2>
syndicaliste|syndicalistes
employé|l'employé|d'employé|employés

[target medics]
médecin|médecins
infirmier|l'infirmier|d'infirmier|infirmière|infirmiers|infirmières
soignants
secouriste|secouristes
personnel médical|soignant
street-medics

[target ethnic_or_religious_group]
tatars & crimée
musulman|musulmans|musulmane
croyants|fidèles
kurde|kurdes
ouïghour*|l'ouïghour*|d'ouïghour*
tibétains
témoins de jéhovah
autochtones|l'autochtones|d'autochtones
kabyles
kanak|kanaks
roms
chrétiens
juifs

[target migrants]
migrant|migrants|migrante
réfugié|réfugiés|réfugiée
sans-papiers

[target bystanders]
passant|passants|passante
badauds
témoins|l'témoins|d'témoins & interpell*|bless*

[target organisation]
parti & interdi*|dissou*|dissol*|siège|perquisition*
mouvement & dissou*|dissol*|désign*|class*|interdi*|extrémist*|agent*
association|l'association|d'association|associations & dissou*|dissol*|désign*|interdi*|agent*|perquisition*
organisation|l'organisation|d'organisation|organisations & dissou*|dissol*|désign*|class*|interdi*|extrémist*|agent*|indésirable*
collectif & dissou*|dissol*|interdi*
ong|ongs & ferm*|dissou*|interdi*|agent*|suspen*
fondation & ferm*|dissou*|interdi*|désign*
syndicat & dissou*|interdi*|perquisition*
canal & fake|agent*|bloqu*|services

[target media_outlet]
média|médias & ferm*|bloqu*|suspen*|perquisition*|interdi*
journal & ferm*|bloqu*|suspen*|perquisition*|interdi*
rédaction|rédactions
radio & ferm*|suspen*|interdi*|coup*
chaîne & ferm*|suspen*|interdi*|coup*
site & bloqu*

[target general_public]
population
public & avert*|appel*|garde
citoyens & avert*|appel*|exhort*
habitants|l'habitants|d'habitants & avert*|appel*|exhort*
civils
