# Who acts and who suffers: role words, never names.

@soldier movilizado movilizados soldado soldados militares reclutas reservistas combatientes conscriptos uniformados frente reclutados
@ministry ministerio ministro ministra
@assembly2 manifestación manifestaciones protesta protestas mitin marcha marchas concentración concentraciones huelga paro movilización acto plantón

[actor police]
policía|policías
policial|policiales
agentes & !extranjer* & !inteligencia
agente & !extranjer* & detuv*|golpe*|manifestante*|dispar*
guardia civil
guardia urbana
policía municipal|local|nacional|federal|turca|rusa
carabineros
carabinero
uniformados & detuv*|reprim*|<assembly2>|manifestantes
cuerpos|cuerpo policial|policiales
fuerzas del orden
fuerza pública
ertzaintza
mossos
pnb
policía nacional bolivariana
comisaría
efectivos policiales
efectivos & policía*|<assembly2>|reprim*

[actor riot_police]
antidisturbios
antimotines
policía antidisturbios|antimotines
esmad
undmo
unidad de mantenimiento
fuerzas especiales
omon
rosgvardia
guardia nacional
gnb
granaderos
gendarmería
gendarmes
infantería

[actor security_service]
fsb
kgb
servicio|servicios secreto|secretos
servicio|servicios de inteligencia|seguridad
sebin
dgcim
seguridad del estado
inteligencia militar
g2

[actor prosecutor]
fiscalía
fiscal|fiscales
fiscal general
ministerio público
procuraduría
procurador*

[actor investigators]
comité de investigación
comité de instrucción
investigadores & policía*|caso|comité
cicpc
policía judicial

[actor court]
tribunal|tribunales
tribunal supremo|constitucional|superior
juez|jueza|jueces
juzgado|juzgados
corte|cortes & suprema|constitucional|apelaciones|interamericana|juez|sentencia|fall*
corte suprema
audiencia nacional|provincial
justicia & conden*|dict*|orden*|fall*|autoriz*
magistrado*

[actor municipal_authority]
alcaldía
alcalde|alcaldesa|alcaldes
ayuntamiento & !frente & !delante & !ante
ayuntamiento de
municipalidad
municipio & prohib*|autoriz*|deneg*|neg*
intendencia
intendente
autoridades locales|municipales
gobierno de la ciudad
gobierno municipal|local
concejo municipal
consejo municipal
junta municipal
prefectura municipal

[actor regional_authority]
gobernador|gobernadora|gobernadores
gobernación
gobierno regional|autonómico|provincial|estatal|departamental
autoridades regionales|provinciales
delegación del gobierno
subdelegación
xunta
generalitat
junta de
lehendakari
prefectura|prefecto
jefe .. república|región

[actor national_authority]
gobierno & !municipal & !regional & !provincial & !local
presidente|presidenta & !su & !expresidente & !consejo
kremlin
ministerio del interior|justicia|defensa|gobernación|exteriores|salud
ministro|ministra & !exministro
cancillería
ejecutivo
casa rosada
moncloa
palacio de miraflores
vocero|portavoz presidencial
dictadura
régimen

[actor occupation_authority]
autoridades de ocupación
autoridades ocupantes
administración .. ocupación
fuerzas de ocupación
impuest* por rusia

[actor legislature]
parlamento
congreso
asamblea nacional|legislativa
diputado|diputada|diputados
senador|senadora|senadores
senado
duma
legislatura
cortes generales
cámara .. diputados|senadores

[actor ruling_party]
partido gobernante|oficialista
rusia unida
oficialismo
psuv

[actor military]
ejército
militares & !familiares & !esposas & !madres
fuerzas armadas
soldados & dispar*|deten*|detuv*|reprim*|allan*
marina & deten*|reprim*
tropas & dispar*|<assembly2>|rusas
junta militar
guardia revolucionaria

[actor enlistment_office]
oficina|oficinas .. reclutamiento|alistamiento
centro|centros de reclutamiento
comisariado|comisaría militar

[actor prison_service]
servicio penitenciario
autoridades penitenciarias
instituciones penitenciarias
carceleros|guardiacárceles
administración .. prisión|colonia

[actor media_regulator]
roskomnadzor
conatel
enacom
regulador .. medios|comunicaciones

[actor employer]
empleador|empleadora|empleadores
patronal
empresa & despid*|despidi*|trabajador*
dirección de .. empresa|fábrica|hospital

[actor education]
universidad|universidades
rector|rectora|rectorado
decano|decana|decanato
colegio & director*|alumno*|expuls*
escuela & director*|alumno*|expuls*
facultad
directora|director .. escuela|colegio|instituto

[actor platform]
vkontakte
facebook
youtube
telegram & bloque*|elimin*|etiquet*|marc*
twitter
meta

[actor telecom]
operador*|operadora* & móvil*|internet|telefon*|telecom*
cantv
proveedor* de internet

[actor state_media]
medios estatales|oficiales|oficialistas|públicos
televisión|canal|prensa estatal|oficial|oficialista
propagandista*
telesur
vtv

[actor private_security]
guardias|guardia de seguridad
vigilantes
seguridad privada
guardaespaldas

[actor pro_government_group]
colectivos & armad*|chavist*|motorizados|atac*|agred*|gobierno
grupos armados|civiles
paramilitares
parapolicial*
turbas
grupos .. afines|oficialistas|progubernamentales
partidarios|simpatizantes .. gobierno
cosacos
camisas negras
brigadas de respuesta
grupos de choque

[actor unknown_persons]
desconocidos
encapuchados
hombres|personas|individuos armados|enmascarados|desconocidos|encapuchados
sujetos & armados|desconocidos|no
no identificad* & hombres|personas|individuos|sujetos
hombres de civil
vestid* de civil

[actor unknown]
autoridades & !locales & !municipales & !regionales & !provinciales & !organizadores
fuerzas|cuerpos|organismos|agentes de seguridad
fuerzas de seguridad
funcionarios
cuerpos de seguridad
estado & represión|reprim*|terrorismo

[actor organisers]
organizador|organizadora|organizadores|organizadoras
convocante|convocantes
convocad* por
organizad* por
asociaciones .. convoca*
plataformas
sindicato|sindicatos & convoc*|huelga|paro|<assembly2>
central|confederación & obrera|sindical|campesina|trabajadores|convoc*
movimiento & convoc*|organiz*|feminista|estudiantil
coordinadora
colectivo & convoc*|organiz*|feminista
activista* & solicit*|convoc*|organiz*|present*
federación & estudiant*|convoc*|universitari*

[target relatives_of_soldiers+women]
esposas|esposa|madres|madre|mujeres|hermanas|hijas|viudas .. <soldier>
esposas
esposas y madres
madres y esposas
mujeres cuyos maridos|esposos|hijos
camino a casa
put domoi|domoy

[target relatives_of_soldiers]
familiares|parientes|familias|allegados|padres .. <soldier>
familiares|parientes & frente|movilizad*|soldados|guerra
regreso de sus familiares|maridos|esposos|hijos

[target women]
mujer|mujeres
madre|madres
niñas
chica|chicas
esposas
activista & la|una
feministas
manifestantes & mujeres
estudiantes mujeres
abuelas
señora|señoras

[target organisers]
organizador|organizadora|organizadores|organizadoras
convocante|convocantes
coordinador|coordinadora|coordinadores
líder|líderes|lideresa
dirigente|dirigentes
solicitante|solicitantes
portavoz|vocero & movimiento|detenid*|arrest*
promotor|promotores

[target participants]
participante|participantes
manifestante|manifestantes
asistente|asistentes
activista|activistas
persona|personas
gente
simpatizante|simpatizantes
partidarios
concentrados
detenido|detenidos|detenida|detenidas
arrestados|arrestadas
fallecidos
muertos
heridos
opositores|opositor|opositora
disidente|disidentes
ciudadanos|ciudadanas
vecinos|vecinas
residentes
habitantes
jóvenes|joven
hombre|hombres & detenid*|arrestad*|<assembly2>
miles
cientos
decenas
centenares
multitud
huelguistas
campesinos|campesinas
jubilados|jubiladas
pensionistas
miembros
entre ellas|ellos
todos & libertad|libres|detenid*
madres del sábado
madres de plaza
piqueteros
caminantes
asambleístas

[target online_participants]
miembros .. chat|grupo|canal
administrador*|administradora* .. chat|grupo|canal
suscriptor*
bloguero*
usuarios .. redes|twitter|telegram
tuitero*
internautas

[target relatives_of_participants]
familiares|familia|familias|padres|madre|padre|esposa|hermano|hijo .. detenid*|preso*|presa*|activista*|manifestante*|opositor*|desaparecid*|periodista*|estudiante*|víctimas
su|sus familia|familiares|padres|madre|hijos & activista*|detenid*|opositor*

[target soldiers]
movilizados & deten*|castig*|frente

[target journalists]
periodista|periodistas
reportero|reportera|reporteros|reporteras
corresponsal|corresponsales
fotógrafo|fotógrafa|fotógrafos
fotoperiodista*
fotorreportero*
camarógrafo*
comunicador|comunicadores|comunicadora
equipo de prensa
equipos de prensa
trabajadores de .. prensa|medios
comunicadores sociales

[target observers]
observador|observadora|observadores
veedores

[target lawyers]
abogado|abogada|abogados|abogadas
defensor|defensora & detenid*|tribunal|juicio
letrado|letrada|letrados

[target human_rights_defenders]
defensor|defensora|defensores|defensoras .. derechos|humanos
activista|activistas .. derechos .. humanos
ambientalista|ambientalistas
ecologista|ecologistas
defensor|defensora|defensores .. ambientales|tierra|territorio

[target politicians]
político|políticos|política & detenid*|opositor*|arrestad*
líder|líderes|dirigente|dirigentes opositor|opositora|opositores
líder|dirigente .. oposición
diputado|diputada|diputados & detenid*|arrest*|agred*
candidato|candidata|candidatos & detenid*|arrest*|oposi*
concejal|concejala|concejales
exdiputado|exalcalde|exministro|exgobernador
presos políticos

[target students]
estudiante|estudiantes
alumno|alumna|alumnos|alumnas
universitario|universitarios|universitarias
secundarios
normalistas

[target minors]
menor|menores .. edad
menores
adolescente|adolescentes
niño|niños|niñas|niña

[target lgbt]
lgbt*
lgbtq*
lgbtiq*
gays|gay
lesbianas
homosexuales
trans
travestis
orgullo

[target workers]
trabajador|trabajadora|trabajadores|trabajadoras
obrero|obrera|obreros
docente|docentes
maestro|maestra|maestros|maestras
profesor|profesora|profesores
mineros
camioneros
transportistas
empleados|empleadas
sindicalista|sindicalistas
enfermeras & huelga|paro|<assembly2>
médicos & huelga|paro|<assembly2>

[target medics]
médico|médicos|médica|médicas
enfermero|enfermera|enfermeras
paramédico*
sanitarios
personal médico|sanitario
brigadistas

[target ethnic_or_religious_group]
indígena|indígenas
mapuche*
tártaros
musulman*
creyentes
kurdos|kurdas|kurdo
uigures
testigos de jehová
afrodescendientes
garífunas
gitanos
sacerdote|sacerdotes
católicos

[target migrants]
migrante|migrantes
refugiado|refugiados|refugiadas
inmigrante|inmigrantes

[target bystanders]
transeúnte|transeúntes
peatones & detenid*|herid*
curiosos
viandantes

[target organisation]
partido & ilegaliz*|prohib*|inhabilit*|disuel*|sede|allan*|solicit*
movimiento & declar*|design*|agente*|prohib*|extremista*|convoc*
organización|organizaciones & declar*|design*|agente*|prohib*|extremista*|cancel*|ilegal*
ong|ongs & cancel*|clausur*|cerr*|ilegal*|declar*|allan*
fundación & cancel*|clausur*|cerr*|declar*
sindicato & allan*|prohib*|ilegal*|intervenid*
asociación & cancel*|clausur*|declar*|disuel*
sede del partido
universidad & confisc*|clausur*|cerr*|interven*

[target media_outlet]
medio|medios & clausur*|cerr*|bloque*|allan*|multad*
periódico|diario & clausur*|cerr*|bloque*|allan*|multad*|confisc*
emisora|radio & clausur*|cerr*|bloque*|allan*|multad*
redacción
portal & bloque*|cerr*
canal & clausur*|cerr*|bloque*|sanción

[target general_public]
población
ciudadanía
ciudadanos & advirti*|llam*|inst*|exhort*|pid*
civiles
vecinos & advirti*|llam*|inst*
