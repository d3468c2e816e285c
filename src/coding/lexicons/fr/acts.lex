# Acts before, during and after an assembly, in French. Notation: see ../../pattern.ts and docs/coding.md.
# An elided article, pronoun or negation is part of its word (l'autorisation, s'est, n'ont): such forms stand as alternatives.

@assembly manifestation manifestations manif manifs manifester protestation protestations rassemblement rassemblements attroupement l'attroupement d'attroupement attroupements marche marches cortège cortèges défilé défilés réunion réunions assemblée l'assemblée d'assemblée assemblées meeting meetings événement l'événement d'événement événements évènement l'évènement d'évènement évènements action l'action d'action actions piquet piquets grève grèves débrayage débrayages veillée veillées procession processions parade parades sit-in occupation l'occupation d'occupation occupations blocage blocages barrage barrages campement campements convoi convois opération l'opération d'opération commémoration commémorations hommage l'hommage d'hommage concert-protestation mobilisation mobilisations fierté pride gay-pride contestation contestations mouvement mouvements chaîne flash-mob flashmob caravane caravanes dépôt
@permit autoris* l'autoris* d'autoris* permis permission* approuv* l'approuv* d'approuv* accord l'accord d'accord feu agrément l'agrément d'agrément
@application demande demandes déclaration déclarations notification notifications requête requêtes préavis dossier
@home domicile domiciles maison maisons appartement l'appartement d'appartement appartements adresse l'adresse d'adresse porte portes logement logements chez résidence résidences foyer foyers
@duty responsabilité poursuites prison amende l'amende d'amende amendes arrestation l'arrestation d'arrestation arrestations sanction sanctions conséquences licenciement expulsion l'expulsion d'expulsion exclusion l'exclusion d'exclusion pénale pénales pénal emprisonnement l'emprisonnement d'emprisonnement peine peines représailles mobilisation détention garde emploi l'emploi d'emploi condamnation
@device téléphone téléphones portable portables smartphone smartphones message messages messagerie correspondance compte comptes appareil l'appareil d'appareil appareils ordinateur ordinateurs
@chat chat chats canal canaux chaîne chaînes groupe groupes page pages compte comptes communauté télégramme telegram
@police police policier policiers policière policières policiere gendarme gendarmes gendarmerie agent l'agent d'agent agents crs brav brav-m militaires soldats soldat forces sécurité fsb kgb omon l'omon d'omon rosgvardia rosgvardiya garde procureur procureurs parquet enquêteur l'enquêteur d'enquêteur enquêteurs renseignement renseignements milice miliciens officiers officier l'officier d'officier antiémeute anti-émeutes anti-émeute
@refuser autorité l'autorité d'autorité autorités mairie maire préfet préfète préfecture gouvernement gouverneur police tribunal municipalité ville administration l'administration d'administration fonctionnaires responsables ministère ministre conseil cour justice pouvoir régime état l'état d'état juge hôtel l'hôtel d'hôtel commune sous-préfet rectorat
@people2 personnes gens femmes hommes manifestants manifestantes participants participantes militants militantes étudiants étudiantes activistes l'activistes d'activistes habitants habitantes riverains travailleurs salariés retraités mères épouses proches familles opposants citoyens milliers centaines dizaines dizaine trentaine vingtaine cinquantaine centaine millier foule lycéens enseignants soignants agriculteurs syndicalistes partisans jeunes médecins avocats cheminots personne

[act assembly_refused]
refus* .. autoris*|l'autoris*|d'autoris*|permis*|d'autoriser & <assembly> = answer:refused
refusé|refusée|refusés|refusées|refuse|refusent & <assembly> & <refuser> = answer:refused
a|ont|avait refusé & <assembly> = answer:refused weak
refus & <assembly>|<application> = answer:refused weak
pas .. autorisé|l'autorisé|d'autorisé|autorisée|autorisés|autorisées|permis|laissé & <assembly> = answer:refused
pas|jamais .. donné|accordé|délivré .. autorisation|l'autorisation|d'autorisation|permission|accord|feu = answer:refused
pas|jamais .. obtenu|reçu .. autorisation|l'autorisation|d'autorisation|permission & <assembly> = answer:refused
aucun*|l'aucun*|d'aucun*|aucune .. autorisé*|l'autorisé*|d'autorisé*|autorisée & <assembly> = answer:refused
aucune .. été autorisée = answer:refused
rejet* .. <application> = answer:refused
<application> ... rejetée|rejetées|refusée|refusées|déboutée = answer:refused
débouté & <assembly> & <refuser> = answer:refused
sans autorisation|l'autorisation|d'autorisation & <assembly> = answer:refused weak
pas laissé|laissés|laisse|laissent ... rassemblement|manifestation|manifester|défiler = answer:refused
empêch* .. <assembly> & <refuser> = answer:refused weak
<application> .. renvoyée|retournée = answer:returned
renvoy*|retourn* .. <application> & <refuser> = answer:returned
pas .. accepté|examiné|enregistré .. <application> = answer:returned
irrecevable & <application> = answer:returned
sans réponse & <application> = answer:no_answer
pas .. répondu & <application>|<assembly> = answer:no_answer
aucune|l'aucune|d'aucune réponse & <application> = answer:no_answer
retir* .. autorisation|l'autorisation|d'autorisation|permission = answer:revoked
révoqu* .. autorisation|l'autorisation|d'autorisation|permission = answer:revoked
annul*|l'annul*|d'annul* .. autorisation|l'autorisation|d'autorisation|permission = answer:revoked
modifi*|chang* .. parcours|itinéraire|lieu|format|l'itinéraire|trajet & <assembly> & <refuser> = answer:change_demanded weak
interdit|l'interdit|d'interdit|interdite|interdits|interdites|interdire|interdisant|interdisent|interdisait & <assembly> = answer:prohibited
interdi*|l'interdi*|d'interdi* .. <assembly> = answer:prohibited
<assembly> ... interdite|interdit|interdits|interdites|prohibé* = answer:prohibited
interdiction|l'interdiction|d'interdiction & <assembly> = answer:prohibited weak
arrêté|l'arrêté|d'arrêté d'interdiction|préfectoral|municipal & <assembly> = answer:prohibited
suspen* .. <assembly> & <refuser> = answer:prohibited weak
illégale|l'illégale|d'illégale|illégal|illégales & déclar* & <assembly> = answer:prohibited weak
invoqu*|l'invoqu*|d'invoqu* & <assembly> & <refuser> = answer:refused weak
invoquant|l'invoquant|d'invoquant & <assembly> = answer:refused weak
argu*|l'argu*|d'argu* & <assembly> & <refuser> = answer:refused weak
prétext* & <assembly> & <refuser> = answer:refused weak

[act assembly_relocated]
propos* ... autre|l'autre|d'autre|lieu|parcours|place|parc|stade|itinéraire & <assembly> = answer:offered
lieu|parcours|itinéraire|site alternatif|de substitution = answer:offered
alternative|l'alternative|d'alternative & lieu|parcours|itinéraire & <assembly> = answer:offered
déplac* .. <assembly> = answer:imposed weak
déplacé|déplacée & <assembly> & <refuser> = answer:imposed
transfér* & <assembly> & <refuser> = answer:imposed weak
accepté|acceptée .. sous .. forme = answer:imposed
sous .. forme .. de réunion = answer:imposed
autorisé|l'autorisé|d'autorisé|autorisée .. seulement|uniquement & <assembly> = answer:imposed weak
seulement|uniquement .. autorisé*|l'autorisé*|d'autorisé*|autorisée & <assembly> = answer:imposed weak
à huis clos = answer:imposed weak
huis clos & réunion|rencontre|<assembly> = answer:imposed weak
sans .. presse & réunion|rencontre|parlé = answer:imposed weak
cantonn* & <assembly> & <refuser> = answer:imposed weak
rassemblement statique = answer:imposed

[act diversion]
dissuad* & <assembly>|organisateurs|femmes|militants
convain* ... renoncer|reporter|annuler & <assembly>
persuad* ... renoncer|reporter|annuler|ne & <assembly>
au lieu .. <assembly>
à la place .. <assembly>
parlé|parlent|discuté .. à la place
à la place & parlé|discuté|reçu|rencontre
discuté|négocié avec & autorités|responsables|fonctionnaires|maire & femmes|épouses|<assembly>
propos* .. rencontre|dialogue|réunion & <assembly>|femmes|organisateurs|épouses
reçu*|invité* .. par .. gouverneur|maire|préfet|ministre & <assembly>|délégation|femmes = weak

[act assembly_ban]
interdi*|l'interdi*|d'interdi* .. toute|toutes|tous|tout .. <assembly>
interdiction|l'interdiction|d'interdiction .. générale|de .. manifester|manifestations|rassemblements|attroupements
interdiction|l'interdiction|d'interdiction de manifester
interdiction|l'interdiction|d'interdiction des .. rassemblements|manifestations|attroupements|réunions
manifestations|rassemblements|attroupements|réunions ... interdits|interdites
toute manifestation|assemblée|réunion .. interdite
tout rassemblement|attroupement .. interdit
rassemblements de plus de
prolong*|prorog* .. interdiction|l'interdiction|d'interdiction
interdiction|l'interdiction|d'interdiction .. prolong*|prorog*|reconduit*|étendue
liberté .. de .. manifestation|réunion|manifester .. suspend*|restrein*|limit*
suspen*|restrein* .. liberté .. réunion|manifest*
moratoire & <assembly>

[act emergency_measure]
couvre-feu*
état|l'état|d'état d'urgence
état|l'état|d'état de siège
état|l'état|d'état d'exception
loi martiale
zone .. interdite|rouge & <assembly>|<police>
périmètre .. sécurité|protection|interdit & <assembly>|<police>
confinement .. décrété|imposé

[act threat]
menac* .. de & <police>|<refuser>|employeur|université|<duty>
menac* & <police>|<refuser>|femmes|épouses|familles|proches|militants
menaces & <police>|<refuser>|femmes|épouses|familles|proches|militants
menacé|menacée|menacés|menacées|menacent = weak
averti*|l'averti*|d'averti* .. <duty>
averti*|l'averti*|d'averti* .. que & <police>|<refuser> & organisateurs|militants|femmes|participants = weak
mis* en garde & <police>|<refuser> & organisateurs|militants|femmes|participants|<duty>
intimid*|l'intimid*|d'intimid* & <police>|<refuser>|militants|familles|proches|femmes|<assembly>
chantage
pressions & <police>|<refuser>|militants|familles|proches|femmes|étudiants = weak
fait pression & <police>|<refuser>|militants|familles|proches|femmes
forc*|oblig*|contrain* .. signer & <police>|<refuser>|engagement|déclaration
signer .. engagement|l'engagement|d'engagement|déclaration & <police>|<refuser>
entretien*|l'entretien*|d'entretien* préventif*
conversation* préventive*
risqu* .. <duty> & <refuser>|<police>|ministre & <assembly> = weak

[act formal_warning]
avertissement*|l'avertissement*|d'avertissement* .. officiel*|écrit*|formel*
mise* en demeure
mises en garde .. écrites|officielles
avertissement*|l'avertissement*|d'avertissement* & procureur|parquet|police & organisat*|militant*|<assembly>
rappel* à la loi
notifi* .. avertissement*|l'avertissement*|d'avertissement*

[act public_warning]
police|autorités|préfet|gouvernement|ministère|ministre|procureur ... averti*|l'averti*|d'averti*|avertit|avertissent|averti & <assembly>
mis* en garde .. contre & <assembly>
met|mettent en garde & <assembly>
appel*|l'appel*|d'appel* ... ne pas .. participer|manifester|rejoindre|sortir|rendre & <police>|<refuser>
exhort* ... ne pas & <assembly> & <police>|<refuser>
déconseill* & <assembly> & <police>|<refuser>
s'abstenir .. participer|manifester
ne tolér* & <police>|<refuser>
tolérance zéro & <assembly>
fermeté & <assembly> & <refuser>|<police> = weak
sera|seront .. puni*|sanctionné*|poursuivi*|verbalisé* & <assembly> & <refuser>|<police>
rappel* .. sanctions|peines|amendes|encourues & <assembly>|<police>

[act summons]
convoqu* .. par|au|à|devant & police|commissariat|procureur|parquet|juge|tribunal|gendarmerie|recteur|directeur|fsb
convoqu* & <police>|commissariat|procureur|juge
convocation* & <police>|commissariat|procureur|juge|tribunal
interrog*|l'interrog*|d'interrog* & <police>|militant*|commissariat|<assembly>
interrogatoire*|l'interrogatoire*|d'interrogatoire* & <police>|militant*
cité* à comparaître
comparaître & tribunal|juge|militant*|<assembly>
audition*|l'audition*|d'audition* libre*
entendu*|l'entendu*|d'entendu* par & police|gendarmes|enquêteurs|juge|policiers
se présenter .. police|commissariat|gendarmerie|parquet

[act home_visit]
<police> ... venus|venu|rendus|rendu|présentés|présenté|débarqué|passés ... <home>|chez
visit* .. à domicile
visites domiciliaires
visite* .. police|policiers|gendarmes|agents & <home>|militant*|femmes|épouses
venus|venu|rendus|rendu|présentés|présenté|débarqué ... domicile|chez|maison|appartement|porte & <police>
frapp*|sonn*|toqu* .. porte|portes & <police>
à .. porte & <police>
à son|leur domicile & <police>
chez .. elle|elles|eux|lui & <police> = weak

[act home_search]
perquisition*
perquisitionn*
fouill* .. domicile|maison|appartement|bureaux|locaux|siège
descente* .. de police
descente & <police> & locaux|siège|bureaux|domicile
rédaction|siège|locaux|bureaux .. fouill*|perquisition*
défonc* .. porte & <police>
pénétr* .. domicile|appartement|locaux|siège & <police>
fait irruption & <police>

[act device_search]
forc*|oblig*|contrain* .. montrer|déverrouiller|remettre & <device>
téléphone*|portable*|smartphone* .. fouill*|contrôl*|inspect*|examin*|vérifi*
fouill*|contrôl*|inspect*|examin*|vérifi* .. téléphone*|portable*|smartphone*|messages
exig*|l'exig*|d'exig* .. mot|mots|code|téléphone* & <police>
déverrouill* .. téléphone*|portable*
montrer .. messages|téléphone*|correspondance & <police>

[act surveillance]
surveill* & <police>|militant*|caméra*|drones|téléphone*
surveillance & <police>|militant*|caméra*
mis* sur écoute
écoutes|l'écoutes|d'écoutes téléphoniques
fich* & <police> & militant*|manifestant* = weak
filé*|suivi*|filature & <police>|civil & militant*|opposant*
reconnaissance faciale
film*|photographi* & <police> & manifestants|participants|militants|assistance
infiltr*|l'infiltr*|d'infiltr* & <police>|groupe*|chat*|<assembly>
identifi*|l'identifi*|d'identifi* .. grâce|par|via .. caméra*
pegasus
espionn*|l'espionn*|d'espionn* & militant*|opposant*|journaliste*|téléphone*
comment .. retrouvé*|trouvé* .. nous|moi|elles

[act identity_check]
contrôle* .. d'identité|identité
contrôl* .. identité|identités|papiers|sacs|documents|pancartes
papiers|sacs|documents|pancartes|affiches|inscriptions .. contrôl*|vérifi*|fouill*
vérifi* .. identité|identités|papiers|documents
relev* .. identité|identités|noms & <police>
fouill* .. sac|sacs|corps
fouilles & <assembly>|<police>|participants
détecteurs de métaux
portique* détecteur*
portiques & métaux|<assembly>|sécurité
palpation*

[act channel_takeover]
<chat> .. supprim*|bloqu*|fermé*|effac*|piraté*|suspendu*
bloqu* .. <chat> & <police>|autorités|telegram|régulateur
supprim* .. chat|groupe|canal|chaîne|compte
ferm* .. chat|groupe|canal & telegram|autorités
qualifi* .. fake|faux & canal|groupe|telegram|chaîne
marqu*|étiquet* ... fake|faux|fausse & canal|groupe|telegram|chaîne
étiquette|l'étiquette|d'étiquette .. fake
pris .. contrôle .. <chat>
exclu*|l'exclu*|d'exclu* .. du .. chat|groupe|canal
administratrice|l'administratrice|d'administratrice|administrateur .. remplacé*|évincé*|écarté* & <chat>

[act online_attack]
pirat* & compte*|site*|page*|canal|telegram
piratage*
hack* & compte*|site*|page*|canal|telegram
cyberattaque*
ddos
données personnelles .. publi*|divulgu*|diffus*|fuit*
publi*|divulgu*|diffus* .. données personnelles|adresses|coordonnées
doxxing|doxing
bots & chat*|canal|groupe*|inond*

[act network_shutdown]
internet|l'internet|d'internet .. coup*|bloqu*|suspend*|restrein*|interromp*|perturb*|ralenti*|limit*
coup* .. internet|l'internet|d'internet|réseau|connexion
coupure* .. d'internet|internet|réseau|mobile
coupures d'internet|internet
blocage .. d'internet|internet|réseaux|whatsapp|telegram|facebook|twitter|tiktok
bloqu* .. accès|l'accès|d'accès .. facebook|twitter|telegram|whatsapp|instagram|youtube|tiktok|réseaux
bloqu* .. facebook|twitter|telegram|whatsapp|instagram|youtube|tiktok|signal
facebook|twitter|telegram|whatsapp|instagram|youtube|tiktok|réseaux .. bloqué*|suspendu*|restrein*|inaccessible*
données mobiles & coup*|suspend*|restrein*
suspen* .. internet|l'internet|d'internet|l'accès

[act chilling_effect]
annul*|l'annul*|d'annul* .. <assembly> & organisateurs|militants|peur|pression|crainte|collectif
annulé|l'annulé|d'annulé|annulée & <assembly> & organisateurs|militants|peur|pression|crainte
reporté|reportée & <assembly> & organisateurs|peur|pression|crainte = weak
renonc* .. <assembly>
renonc* & manifester|<assembly> & peur|pression|crainte|organisateurs
par|de peur|crainte & <assembly>|militants|familles|représailles
quitt* .. le pays|russie|biélorussie|bélarus & militant*|pression|peur|poursuites|menac*
fui* .. le pays|russie|biélorussie|bélarus|étranger
contraint* à l'exil|exil
s'exil* & militant*|opposant*|journaliste*
supprim* .. messages|publications|chat & peur|pression|crainte

[act notice_filed]
dépos* .. <application> & <assembly>
déclaration|demande .. déposée|adressée|envoyée & <assembly>
demand* .. autorisation|l'autorisation|d'autorisation|permission & <assembly>
sollicit* .. autorisation|l'autorisation|d'autorisation & <assembly>
déclar* .. en préfecture
préavis .. grève|déposé
soumis .. demande|dossier & <assembly>
inform*|l'inform*|d'inform*|notifi* .. préfecture|mairie|autorités & <assembly>

[act assembly_permitted]
autoris*|l'autoris*|d'autoris* .. <assembly> & !pas & !aucun* & !aucune & !sans & !non
<assembly> ... autorisé|l'autorisé|d'autorisé|autorisée|autorisés|autorisées & !pas & !aucun* & !aucune & !non
autorisé|l'autorisé|d'autorisé|autorisée|autorisés & <assembly> & <refuser> & !pas & !aucune & !non = weak
permis .. manifester|rassembl* & !pas
donn*|accord* .. autorisation|l'autorisation|d'autorisation|permission|feu & <assembly> & !pas
obtenu|reçu .. autorisation|l'autorisation|d'autorisation|permission & <assembly> & !pas
tribunal|justice|conseil .. suspend*|annul*|autoris* & arrêté|l'arrêté|d'arrêté|interdiction|l'interdiction & <assembly>
feu vert & <assembly> & !pas

[act assembly_held]
manifesté|manifestent|manifestaient|manifestait
manifest* .. dans|devant|contre|pour|à & <people2>|rue|rues|place
protesté|protestent|protestaient
est|s'est|n'est|l'est|qu'est|sont|s'sont|n'sont|l'sont|qu'sont|était|s'était|n'était|l'était|qu'était|étaient|s'étaient|n'étaient|l'étaient|qu'étaient|être|s'être|n'être|l'être|qu'être rassembl*|réuni*|retrouv* & <people2>|place|devant|rue
s'est|s'sont|se sont rassembl*
se sont rassemblés|rassemblées|réunis|réunies|retrouvés|retrouvées
rassembl* .. devant|place|sur|dans|à & <people2>
rassemblés|rassemblées|rassemblé & <people2>|place|devant
réunis|réunies & <people2> & place|devant|protest*|<assembly>
défil* & <people2>|rue|rues|ville|centre
march* & <people2> & rue|rues|ville|centre|vers = weak
descend* dans .. rue|rues
descendus dans
dans la rue|les rues & <people2>|<assembly>|protest*
battu le pavé
<assembly> ... eu lieu|tenue|tenu|déroulé*|commencé|débuté|rassembl*|réuni|éclaté|poursuiv*|terminé*|dispersé|organisé* = weak
<assembly> .. ont|a commencé|débuté|éclaté|repris
eu lieu & <assembly>
<assembly> .. s'est|se sont .. tenu*|déroulé*|formé*
tenu|tenue|tenir .. <assembly> & <people2> = weak
particip* .. <assembly>
pris part .. <assembly>
prend*|prenn* part .. <assembly>
rejoint .. <assembly>
organis*|l'organis*|d'organis* .. <assembly>
appel*|l'appel*|d'appel* .. à .. manifester|rassemblement|manifestation = weak
brandi* .. pancarte*|drapeau*|banderole*|affiche*
pancartes|banderoles .. brandi*|main|mains
avec .. pancartes|banderoles
dépos* .. fleurs|gerbe*|gerbes|oeillets|œillets|roses|bougies
fleurs|gerbe|oeillets|œillets .. déposé*|déposées
dépôt .. fleurs|gerbe
allum*|l'allum*|d'allum* .. bougies
en grève
grève .. commencé|débuté|entamé*|lancé*|suivie
cess* .. travail & grève|salariés|ouvriers|travailleurs
grève de la faim
bloqu* .. route*|autoroute*|rue*|pont*|circulation|rond-point*|axe*|accès & <people2>|<assembly>|agriculteurs|manifest*
route|autoroute|rue|pont|circulation ... bloqué* & <people2>|<assembly>|habitants|agriculteurs
scand* .. slogan*
scand*
occup*|l'occup*|d'occup* .. place|université|bâtiment|rond-point*|fac & <people2>|<assembly>|étudiants
camp* .. devant|place & <people2>
protestations .. grandiss*|éclaté|commenc*|continu*|gagn*
foule .. rassembl*|réuni*|massé*|devant|place
étaient|l'étaient|d'étaient là|présents|présentes & <people2> = weak
étaient|l'étaient|d'étaient là
mobilis* & <people2> & rue|<assembly>|syndicat* = weak

[act counter_action]
provocateurs & <assembly>|manifestants
contre-manifest*
contremanifest*
partisans .. pouvoir|gouvernement|régime .. attaqu*|l'attaqu*|d'attaqu*|agress*|perturb*
milices & attaqu*|l'attaqu*|d'attaqu*|agress* & <assembly>|manifestants
casseurs|nervis|voyous|baltaguia & attaqu*|l'attaqu*|d'attaqu*|agress*|<assembly>
nervis
inconnus|l'inconnus|d'inconnus .. attaqu*|l'attaqu*|d'attaqu*|agress*|jet*|perturb* & <assembly>|manifestants|militants
jet*|lanc* .. oeufs|œufs|pierres|bouteilles & manifestants|militants|participants = weak
perturb* .. <assembly> & groupe*|individus|militants = weak

[act access_blocked]
boucl* .. quartier|place|rues|rue|centre|secteur|périmètre
boucl* & <police>
quadrill* & <police>
cordon* .. police|policier*|policiers|sécurité
cordon policier
entour*|l'entour*|d'entour* & <police> & foule|manifest*|place|<assembly>|bâtiment
encercl*|l'encercl*|d'encercl* & <police>|foule|manifest*
l'a|l'ont|les|a|ont entourée|entouré|entourés|encerclée|encerclé|encerclés & <police>
nass* & <police>|manifest*
nassés|nassées|nasse
barr* .. accès|l'accès|d'accès|route|rue|rues|passage & <police>
barrières & <police>|place|<assembly>
barricades & <police>
barbelés
bloqu* .. accès|l'accès|d'accès|entrée|entrées|l'entrée|passage|place & <police>
ferm* .. place|rue|rues|métro|station|stations|accès|l'accès & <police>|autorités|<assembly>
place|rues|stations|métro .. fermé*|bouclé*|barré* & <police>|autorités|<assembly>
empêch*|l'empêch*|d'empêch* .. accéder|d'accéder|entrer|d'entrer|passer|atteindre|d'atteindre|avancer|d'avancer|rejoindre|sortir & <police>|manifest*|<assembly>
pas .. laissé .. entrer|passer|accéder & <police>|<assembly>
refoul* & <police> & manifest*|participants|journalistes
accès|l'accès|d'accès .. interdit|bloqué|fermé|refusé|barré & <police>|<assembly>|place
arrêt*|l'arrêt*|d'arrêt*|immobilis*|intercept* .. bus|cars|convoi & <police>|gendarmes
dispositif policier = weak
important|imposant .. dispositif = weak
entrait|l'entrait|d'entrait|entraient|entrer que par = weak

[act order_to_disperse]
ordonn*|l'ordonn*|d'ordonn* .. disperser|évacuer|quitter|partir & <police>|<assembly>
ordre|l'ordre|d'ordre .. disperser|dispersion|évacuer
somm* .. disperser|quitter|évacuer|partir & <police>
sommations
demand* .. disperser|quitter|évacuer & <police>
appel*|l'appel*|d'appel* .. disperser & <police>
haut-parleur*|mégaphone* & <police>
enjoint|l'enjoint|d'enjoint|enjoignent .. disperser|quitter

[act dispersal]
dispers* & <police>|<assembly>|manifest*|foule|gaz & !pas
dispersé|dispersée|dispersés|dispersées|disperser & !pas
dispersion .. <assembly>|manifest*|foule
évacu*|l'évacu*|d'évacu* & <police>|manifest*|<assembly>|campement|place|zad
démant* & campement|barrage*|barricades|tentes & <police>|autorités
délog* & <police>|manifest*|occupants
charg* .. manifest*|foule|cortège & <police>
charge* .. police|policière*|policiers & manifest*|<assembly>
repouss* & <police> & manifest*|foule|participants
chass* & <police> & manifest*|place|foule|participants
réprim* & <police>|<assembly>|manifest*|protest*|régime|pouvoir
répression & <assembly>|manifest*|protest* = weak
interromp*|l'interromp*|d'interromp* .. <assembly> & <police>
interrompu|l'interrompu|d'interrompu|interrompue & <assembly> & <police>
mis fin .. <assembly>
mettre fin .. <assembly>|occupation & <police>
interven*|l'interven*|d'interven* & <police> & <assembly>|manifest* = weak
empêch*|l'empêch*|d'empêch* .. <assembly> & <police>
mat* .. révolte|protestation*|manifestation*|contestation
écras*|l'écras*|d'écras* .. révolte|protestation*|manifestation*|contestation

[act detention]
interpell*|l'interpell*|d'interpell*
arrêt*|l'arrêt*|d'arrêt* .. par .. police|policiers|gendarmes|forces|agents
arrêté|l'arrêté|d'arrêté|arrêtée|arrêtés|arrêtées & <police>|<assembly>|manifest*|militant*|opposant*|journaliste*|personnes & !préfectoral & !ministériel & !municipal
arrestation*|l'arrestation*|d'arrestation*
arrêt*|l'arrêt*|d'arrêt* & <police> & <assembly>|manifest*|militant*|opposant* = weak
arrêtent|l'arrêtent|d'arrêtent|arrête & <police> = weak
placé* .. en garde|détention|rétention
garde* à vue
gardé* à vue
détenu|détenue|détenus|détenues & <police>|<assembly>|manifest*|militant*|personnes
détention* .. massive*|masse|arbitraire*
détentions & <assembly>|<police>|protest*|signal*|masse
détient|détiennent & <police>|policiers
emmen*|l'emmen*|d'emmen* & <police>|commissariat|fourgon*|poste
emmené|l'emmené|d'emmené|emmenée|emmenés|emmenées
embarqu*|l'embarqu*|d'embarqu* & <police>|fourgon*|manifest*
conduit* .. au .. poste|commissariat
appréhend*|l'appréhend*|d'appréhend* & <police>|manifest*|militant*
fourgon* .. police|cellulaire*
panier à salade
au commissariat & manifest*|militant*|<assembly>|nuit = weak
rafl* & manifest*|<police>|<assembly>

[act abduction]
enlev*|l'enlev*|d'enlev* & militant*|opposant*|inconnus|hommes|cagoul*|manifest*|journaliste*
enlèvement*|l'enlèvement*|d'enlèvement* & militant*|opposant*|manifest*
kidnapp*
disparition* forcée*
porté* disparu* & militant*|opposant*|manifest*
hommes cagoulés|armés|masqués & emmen*|enlev*|embarqu*
inconnus|l'inconnus|d'inconnus .. emmen*|enlev*|embarqu*

[act force]
gaz lacrymogène*
lacrymogène*
lacrymo*
gaz poivre
spray au poivre
canon* à eau
canons à eau
balle* .. en caoutchouc
flash-ball*
flashball*
lbd
grenade* .. assourdissante*|désencerclement|lacrymogène*
balles réelles
tirs à balles
matraqu*
coups .. de matraque|poing|pied & <police>
ouvert|l'ouvert|d'ouvert le feu
tir* .. sur .. manifest*|foule|participants
tirs & <police> & manifest*|foule|<assembly>
frapp* & <police> & manifest*|participants|femme*|homme*|personnes|militant*|journaliste*|mari
battu|battue|battus|battant|battent|battre|bat & <police>|policier* & !pavé & !campagne
tabass* & <police>|manifest*|participants|militant*
pass* à tabac
roué* de coups
brutalis* & <police>|manifest*|participants|militant*
violences policières
violence & <police> & <assembly>|manifest* = weak
violemment & <police>|<assembly>|manifest* = weak
brutal* & <police>|<assembly>|manifest* = weak
recours .. à la force
usage .. de la force
usé|l'usé|d'usé .. force
force excessive|disproportionnée
manu militari
plaqué* au sol
traîné* .. au|sur .. sol & <police>
taser*

[act injury]
bless* & <assembly>|<police>|manifest*|affrontements|heurts|répression|protest*
blessé|blessée|blessés|blessées & <assembly>|<police>|manifest*|affrontements|heurts
hospitalis* & <assembly>|<police>|manifest*|affrontements
éborgn*|l'éborgn*|d'éborgn*
contusion* & <police>|manifest*
fractur* & <police>|manifest*|<assembly>

[act death]
tué|tuée|tués|tuées & <assembly>|<police>|manifest*|affrontements|répression|protest*
mort|morte|morts|mortes & <assembly>|<police>|manifest*|affrontements|répression|détention|prison|protest*
décédé* & <assembly>|<police>|manifest*|détention|prison|garde
décès & <assembly>|<police>|manifest*|détention|prison
abattu*|l'abattu*|d'abattu* & <assembly>|<police>|manifest*
péri & <assembly>|manifest*|répression
perdu la vie & <assembly>|<police>|manifest*
bilan .. morts|tués & <assembly>|manifest*|répression

[act confiscation]
confisqu*
saisi* .. téléphone*|matériel|pancarte*|banderole*|ordinateur*|caméra*|affiche* & <police>|manifest*|militant*|journaliste*
téléphone*|matériel|pancarte*|banderole*|ordinateur*|caméra* .. saisi*|confisqué*
arrach*|l'arrach*|d'arrach* .. pancarte*|banderole*|affiche*|téléphone*|drapeau* & <police>|policier*
pris|retiré .. téléphone*|pancarte*|banderole*|passeport* & <police> = weak

[act press_obstruction]
journaliste*|presse|reporter*|médias|observateurs|photographe* ... empêch*|refoul*|exclu*|écart*|interdit*|bloqu*|agress*|malmen*
empêch*|l'empêch*|d'empêch* .. journaliste*|presse|reporter*|photographe*|médias
entrav*|l'entrav*|d'entrav* .. journaliste*|presse
entrav*|l'entrav*|d'entrav* .. travail & journaliste*|presse
pas .. laissé|laisse|autorisé .. journaliste*|presse|médias|filmer|photographier
presse .. pas .. admise|autorisée|accès
sans la presse
sans .. présence .. presse|médias|journalistes = weak
effacer|l'effacer|d'effacer .. images|photos|vidéos|enregistrements
forc*|oblig* .. effacer|supprimer & journaliste*|images|photos|vidéos
interdi*|l'interdi*|d'interdi* .. filmer|photographier|presse
accréditation*|l'accréditation*|d'accréditation* .. refus*|retir*
caméra*|matériel .. cass*|détrui*|bris* & journaliste*|<police>
agress*|l'agress*|d'agress* .. journaliste*|reporter*|photographe* & <police>|<assembly>

[act charge]
mis* en examen
mise en examen
inculp*|l'inculp*|d'inculp*
accusé*|l'accusé*|d'accusé* .. de|d' & tribunal|parquet|procureur|manifest*|militant*|<assembly>
accus*|l'accus*|d'accus* .. de .. trouble|extrémisme|terrorisme|sédition|rébellion|participation|violences|incitation
poursuivi* .. pour|en & manifest*|militant*|organisat*|<assembly>|parquet|tribunal
poursuites .. judiciaires|pénales|engagées|contre
enquête|l'enquête|d'enquête .. ouvert*|préliminaire|pénale|criminelle|administrative & <assembly>|manifest*|militant*|organisat*|parquet
ouvert|l'ouvert|d'ouvert .. enquête|information|procédure & <assembly>|manifest*|militant*|organisat*
procès-verb*
verbalis* & <police>|manifest*|participants|militant*
chefs d'accusation
chef d'accusation
jugé* .. pour & manifest*|militant*|<assembly>|tribunal
comparu*|comparution* & tribunal|manifest*|militant*
renvoyé* devant .. tribunal
plainte .. contre|déposée & manifest*|militant*|organisat*|préfet|mairie = weak
risqu*|encour* .. ans|années|prison|amende = weak

[act fine]
amende*|l'amende*|d'amende* .. de|pour|à|contre
amende*|l'amende*|d'amende* & euros|roubles|dollars|tenge|francs|tribunal|infligé*|condamné*|écopé|manifest*|participants
condamné* .. à .. amende|l'amende|d'amende|payer|verser
inflig*|l'inflig*|d'inflig* .. amende*|l'amende*|d'amende*
écop*|l'écop*|d'écop* .. amende*|l'amende*|d'amende*
verbalisé* .. euros
contravention* & manifest*|participants|<assembly>

[act short_arrest]
jours .. d'arrêts|de détention|de prison|d'emprisonnement|d'arrestation|de rétention & !grève
jours .. détention|d'arrêt|d'arrêts|prison|d'emprisonnement & tribunal|condamné*|administrative
détention|arrestation administrative
arrêts|l'arrêts|d'arrêts administratifs
condamné* .. à .. jours
écop*|l'écop*|d'écop* .. jours

[act imprisonment]
condamn* .. à .. ans|an|années|mois|prison|perpétuité
ans .. de .. prison|détention|colonie|camp|réclusion
ans d'emprisonnement|prison
mois .. de .. prison|détention
mois d'emprisonnement
peine* .. de prison|d'emprisonnement|ans
détention provisoire
détention préventive
mandat de dépôt
assign*|l'assign*|d'assign* à résidence
assignation*|l'assignation*|d'assignation* à résidence
incarcér*|l'incarcér*|d'incarcér*
emprisonn*|l'emprisonn*|d'emprisonn*
écrou*|l'écrou*|d'écrou*
envoyé*|l'envoyé*|d'envoyé* .. en prison|colonie|détention
reconnu* coupable*
condamné* & <assembly>|manifest*|militant*|opposant*|tribunal & !amende & !d'amende = weak
derrière les barreaux
verdict & tribunal|militant*|opposant* = weak

[act other_sanction]
travaux .. d'intérêt|forcés|obligatoires|correctifs|généraux
travail d'intérêt
comptes .. gelés|bloqués|saisis
gel* .. comptes|avoirs
licence .. retirée|révoquée|suspendue|annulée
retir* .. licence|agrément|accréditation
dissolution & association|l'association|d'association|parti|mouvement|organisation|collectif|gouvernement|tribunal
dissou* & association|l'association|d'association|parti|mouvement|organisation|collectif
dissoudre & association|l'association|d'association|parti|mouvement|organisation|collectif
hôpital|l'hôpital|d'hôpital|hospitalisation|internement|interné|internée psychiatrique
psychiatrique & militant*|opposant*|interné*
dommages et intérêts|dommages-intérêts & organisat*|manifest*|militant*
interdit|l'interdit|d'interdit|interdiction .. de .. paraître|séjour & manifest*|militant* = weak
contrôle judiciaire
suspen* .. activités & organisation|parti|association|ong

[act ill_treatment]
tortur*
maltrait* & détenu*|garde|prison|commissariat|policier*|interpellé*
mauvais traitements
frapp*|battu*|tabass* .. en|au|dans .. garde|commissariat|fourgon|cellule|prison|détention
chocs électriques
décharges électriques
humili*|l'humili*|d'humili* & <police>|garde|détenu*|prison|commissariat
fouille* .. à nu|intégrale*
privé* .. de .. nourriture|sommeil|soins|d'eau & détenu*|garde|prison|cellule

[act rights_denied]
pas .. accès|l'accès|d'accès .. avocat|l'avocat|d'avocat|avocats
accès|l'accès|d'accès .. avocat|l'avocat|d'avocat .. refus*
avocat|l'avocat|d'avocat|avocats|avocate ... pas .. autorisé*|admis*|laissé*|pu & <police>|commissariat|détenu*
sans avocat|l'avocat|d'avocat|avocats|assistance & détenu*|garde|interrog*
refus* .. avocat|l'avocat|d'avocat|avocats|visite|visites
au secret
mis* au secret
sans .. nouvelles & détenu*|opposant*|militant*|famille
ignor*|l'ignor*|d'ignor*|inconnu .. où|lieu & détenu*|opposant*|militant* = weak
lieu .. détention .. inconnu
sans contact & détenu*|prison|famille|avocat
retenu*|détenu* .. plus de .. heures
isolement|l'isolement|d'isolement & prison|détenu*|opposant* = weak

[act dismissal]
licenci* & participa*|<assembly>|enseignant*|salarié*|grève|employé*
licencié|licenciée|licenciés & <assembly>|participa*|enseignant*|salarié*
limog* & <assembly>|participa*|enseignant*|soutien = weak
renvoyé* .. de .. université|école|lycée|travail|l'université|l'école
exclu*|l'exclu*|d'exclu* .. de .. université|école|lycée|l'université|l'école|faculté
expuls*|l'expuls*|d'expuls* .. de l'université|l'école|lycée
perdu .. emploi|l'emploi|d'emploi|travail|poste|son
révoqué* & enseignant*|fonctionnaire*|professeur* = weak
suspendu* & enseignant*|professeur*|étudiant*|élève* = weak
contraint* .. de|à .. démission*|démissionner
contrat .. pas .. renouvelé

[act military_reprisal]
envoy*|l'envoy*|d'envoy* .. au front & mari*|fils|protest*|détenu*|époux|manifest*
enrôl*|l'enrôl*|d'enrôl* & manifest*|détenu*|militant*|forcé* = weak
convocation* militaire*
convocation* .. commissariat militaire
mobilisé* .. de force|représailles
troupes d'assaut & mari|époux|fils

[act movement_restricted]
expuls*|l'expuls*|d'expuls* .. du .. pays|territoire
expulsé*|l'expulsé*|d'expulsé*|expulsion & pays|territoire|frontière|étranger* & militant*|journaliste*|opposant*
déport* & militant*|opposant*|journaliste*
déchu* .. de .. nationalité
déchéance .. nationalité
retir* .. nationalité|citoyenneté|passeport|titre
interdi*|l'interdi*|d'interdi* .. de .. quitter|sortie|sortir|entrée|territoire|voyager
interdiction|l'interdiction|d'interdiction .. de .. quitter|sortie|territoire|voyager
interdiction|l'interdiction|d'interdiction du territoire
passeport .. confisqué|retiré|annulé
refoulé* .. à la frontière|l'aéroport
titre de séjour .. retiré|révoqué

[act attack]
incendi*|l'incendi*|d'incendi* & maison|voiture|local|locaux|siège|bureau* & militant*|opposant*|élu*|parti|organisat*
incendie|l'incendie|d'incendie criminel & maison|voiture|local|locaux|siège
agressé*|l'agressé*|d'agressé* .. par .. inconnus|individus|hommes
agression|l'agression|d'agression & militant*|opposant*|organisat*|élu* = weak
attaqué*|l'attaqué*|d'attaqué* .. par .. inconnus|individus & militant*|opposant*|organisat*|local
vandalis* & local|locaux|siège|permanence|maison|voiture
vitres .. brisé*|cass* & maison|voiture|local|locaux|siège|permanence
pneus .. crevé*
attentat|l'attentat|d'attentat & militant*|opposant*|siège|local = weak

[act designation]
agent*|l'agent*|d'agent* .. de l'étranger|étranger*
agents|l'agents|d'agents étrangers
désign* .. comme .. terroriste*|extrémiste*|agent*|indésirable*
class* .. comme .. terroriste*|extrémiste*|agent*|indésirable*
déclar* .. terroriste*|extrémiste*|agent*|indésirable*
qualifi* .. organisation .. terroriste|extrémiste|indésirable
organisation* indésirable*|extrémiste*|terroriste*
inscri*|l'inscri*|d'inscri* .. sur .. liste|registre & terroriste*|extrémiste*|agent*|recherch*
liste .. des .. terroristes|extrémistes|agents|recherchées
avis|l'avis|d'avis de recherche

[act smear]
accus*|l'accus*|d'accus* .. de|d' .. traîtr*|trahison|terrorist*|agents|déstabilis*|extrémist*|manipul* & mouvement|manifest*|femmes|militant*|opposant*|protest*
qualifi* .. de .. terroriste*|traître*|traîtres|extrémiste*|agents|casseurs|voyous|fascistes|provocateurs
trait* .. de .. terroriste*|traîtres|extrémiste*|agents|casseurs|voyous|fascistes
financé* .. par|depuis .. l'étranger|étranger|occident|l'occident|cia|puissance*
payé* .. par|depuis .. l'étranger|étranger|occident|l'occident|cia
manipulé* .. par|depuis .. l'étranger|étranger|occident|l'occident|cia|puissance*|services
main .. de l'étranger|étrangère|l'occident
services .. étrangers|occidentaux & mouvement|manifest*|<assembly>|femmes|canal
ingérence|l'ingérence|d'ingérence & manifest*|mouvement|<assembly> = weak
discrédit* & mouvement|manifest*|femmes|militant*|protest*
diffam* & mouvement|manifest*|femmes|militant*
dénigr* & mouvement|manifest*|femmes|militant*
campagne de dénigrement|diffamation
ennemis|l'ennemis|d'ennemis de l'état|intérieur

[act legislation]
loi ... adopté*|l'adopté*|d'adopté*|votée|promulgu*|durci*|vigueur|approuv*|signé* & <assembly>|manifest*|réunion*|expression|liberté*|associations|ong
adopt*|l'adopt*|d'adopt* .. loi|projet|amendement*|décret & <assembly>|manifest*|réunion*|expression|liberté*|associations|ong
promulgu* .. loi|décret & <assembly>|manifest*|réunion*|liberté*
durci* .. loi|législation|sanctions|peines & <assembly>|manifest*
projet de loi & <assembly>|manifest*|réunion*|liberté* & !retraite*
loi anticasseurs|anti-casseurs
loi sur les agents|influence
proposition de loi & <assembly>|manifest*|liberté*
sign* .. loi|décret & <assembly>|manifest*|réunion*

[act remedy]
recours .. contre|devant|déposé|rejeté|examiné|référé & !force
référé-liberté
référé & tribunal|juge|conseil|interdiction|l'interdiction|d'interdiction
contest* .. arrêté|l'arrêté|d'arrêté|interdiction|l'interdiction|décision|amende|en justice
saisi* .. tribunal|conseil|juge|cour|justice & <assembly>|interdiction|l'interdiction|recours|association*
fait appel & condamn*|décision|jugement|tribunal|<assembly>
appel|l'appel|d'appel .. rejeté|interjet*
interjet*|l'interjet*|d'interjet*
tribunal|juge|justice|conseil|cour ... annul*|l'annul*|d'annul*|suspendu|suspend|rejeté|confirmé|validé|invalidé|censuré|jugé & <assembly>|interdiction|l'interdiction|arrêté|l'arrêté|d'arrêté|amende|condamnation
conseil d'état & interdiction|l'interdiction|<assembly>|suspen*
conseil constitutionnel
cour européenne
arrêt|l'arrêt|d'arrêt de la cour
attaqu*|l'attaqu*|d'attaqu* .. en justice
port* plainte & <police>|violences|préfet|détention
plainte & police|violences|<assembly> = weak
inconstitutionnel*|l'inconstitutionnel*|d'inconstitutionnel*

[act release]
libér* & détenu*|interpell*|arrêt*|prison|garde|militant*|manifest*|journaliste*|heures|opposant*
libéré|libérée|libérés|libérées
remis* en liberté
relâch*
remise en liberté
libération & détenu*|militant*|manifest*|prison|opposant*|provisoire
sorti|sortie|sortis .. de prison|garde
acquitt*|l'acquitt*|d'acquitt*
relax* & tribunal|militant*|manifest*|prévenu*
sans suite & manifest*|militant*|parquet|garde|procédure|plainte
charges .. abandonn*|levées
abandon*|l'abandon*|d'abandon* .. charges|poursuites
graci* & prisonnier*|opposant*|détenu*
amnisti*|l'amnisti*|d'amnisti* & prisonnier*|détenu*|manifest*
sous caution
lev* .. interdiction|l'interdiction|couvre-feu|état
