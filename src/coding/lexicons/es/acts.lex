# Acts before, during and after an assembly, in Spanish. Notation: see ../../pattern.ts and docs/coding.md.

@assembly manifestación manifestaciones manifestarse protesta protestas mitin mitín mítin mítines mitines marcha marchas concentración concentraciones plantón plantones reunión reuniones asamblea asambleas acto actos evento eventos acción acciones piquete piquetes huelga huelgas paro paros vigilia vigilias procesión procesiones desfile desfiles caminata caminatas movilización movilizaciones cacerolazo cacerolazos acampada acampadas campamento campamentos bloqueo bloqueos corte cortes caravana caravanas ofrenda ofrendas sentada sentadas convocatoria convocatorias orgullo conmemoración homenaje homenajes tuitazo escrache escraches plantón cadena romería peregrinación banderazo pañuelazo toma ocupación flashmob
@permit autoriz* permiso permisos permit* aprob* consentimiento visto
@application solicitud solicitudes comunicación notificación petición peticiones permiso aviso
@home casa casas domicilio domicilios vivienda viviendas hogar hogares apartamento apartamentos departamento departamentos piso pisos puerta puertas residencia residencias residencial
@duty responsabilidad responsabilidades multa multas cárcel prisión arresto detención sanción sanciones consecuencias despido despidos expulsión penal penales penas represalias cargos proceso procesos delito denuncia denuncias castigo movilización frente hijos
@device teléfono teléfonos móvil móviles celular celulares mensaje mensajes conversación conversaciones chat chats cuenta cuentas dispositivo dispositivos smartphone correos
@chat chat chats canal canales grupo grupos página páginas cuenta cuentas comunidad perfil perfiles
@police policía policías policial policiales agente agentes antidisturbios gendarme gendarmes gendarmería carabineros guardia guardias funcionarios uniformados militares soldados efectivos sebin dgcim gnb pnb esmad oficiales fiscalía fiscal fsb kgb omon inteligencia encapuchados ertzaintza mossos fuerzas investigadores patrulla patrullas ejército
@refuser autoridades autoridad alcaldía alcalde alcaldesa ayuntamiento gobierno gobernador gobernación municipio municipalidad intendencia intendente policía juez jueza tribunal juzgado ministerio delegación subdelegación prefectura administración funcionarios junta concejo concejal presidencia régimen
@people2 personas gente mujeres hombres manifestantes participantes activistas estudiantes vecinos vecinas trabajadores jubilados madres familiares opositores ciudadanos miles cientos decenas centenares docentes maestros campesinos indígenas simpatizantes partidarios feministas jóvenes médicos residentes multitud treintena veintena docena centenar millares maestras esposas habitantes pensionistas periodistas

[act assembly_refused]
no .. autoriz* & <assembly> = answer:refused
no .. permit* & <assembly> & <refuser> = answer:refused
no permit* .. <assembly> = answer:refused
no .. aprob* & <assembly> = answer:refused
no .. dio|dieron|da|dan|concedi*|otorg* .. permiso|autorización|permisos & <assembly> = answer:refused
sin .. permiso|autorización & <assembly> = answer:refused weak
neg* .. permiso|autorización|permisos|solicitud = answer:refused
negó|negaron|niega|niegan|negado ... autoriz*|permit*|permiso & <assembly> = answer:refused
denegó|denegaron|deniega|denegad*|denegar* = answer:refused weak
deneg* .. permiso|autorización|solicitud|<assembly> = answer:refused
deneg* & <assembly> = answer:refused
denegación & <assembly> = answer:refused
negativa & <assembly> & <refuser> = answer:refused
rechaz* .. <application> = answer:refused
<application> ... rechazad*|denegad*|desestimad*|negad* = answer:refused
desestim* .. <application> = answer:refused
rechaz* & <assembly> & <refuser> & <application> = answer:refused
rechazó|rechazaron .. <assembly> = answer:refused weak
no .. dej* .. marchar|manifestarse|reunirse|concentrarse & <refuser> = answer:refused
impid* .. celebr*|realiz* & <assembly> & <refuser> = answer:refused
ningun* .. autorizad*|permitid*|aprobad* & <assembly> = answer:refused
ninguna|ninguno .. fue autorizada|autorizado|permitida|permitido = answer:refused
<application> .. devuelt* = answer:returned
devolv* .. <application> = answer:returned
no .. admit* .. <application> = answer:returned
no .. tramit* .. <application> = answer:returned
sin respuesta & <application> = answer:no_answer
no .. respondi*|contest* & <application>|<assembly> = answer:no_answer
revoc* .. permiso|autorización|permisos = answer:revoked
retir* .. permiso|autorización = answer:revoked
cancel* .. permiso|autorización|permisos = answer:revoked
anul* .. permiso|autorización = answer:revoked
cambiar|modificar .. recorrido|ruta|lugar|itinerario|formato|horario & <assembly> & <refuser> = answer:change_demanded weak
prohib* .. <assembly> = answer:prohibited
<assembly> ... prohibid*|vetad*|vedad* = answer:prohibited
prohib* & <assembly> = answer:prohibited
prohibición & <assembly> = answer:prohibited weak
vet* .. <assembly> = answer:prohibited
vetó|vetaron & <assembly> = answer:prohibited
suspend* .. <assembly> & <refuser> = answer:prohibited weak
declar* .. ilegal & <assembly> = answer:prohibited weak
aleg* & <assembly> & <refuser> = answer:refused weak
alud* & <assembly> & <refuser> = answer:refused weak
argument* & <assembly> & <refuser> = answer:refused weak
invoc* & <assembly> & <refuser> = answer:refused weak

[act assembly_relocated]
ofrec* ... otro|otra|lugar|sitio|alternativ*|plaza|parque|estadio & <assembly> = answer:offered
propus*|propon* ... otro|otra|lugar|sitio|alternativ*|recorrido|ruta & <assembly> = answer:offered
lugar|recorrido|ruta|sitio|itinerario alternativo|alternativa = answer:offered
alternativ* .. lugar|recorrido|ruta|sitio & <assembly> = answer:offered
traslad* .. <assembly> = answer:imposed weak
trasladada|trasladado|trasladar & <assembly> & <refuser> = answer:imposed
desvi* .. <assembly>|recorrido = answer:imposed weak
solo|sólo|únicamente .. permit*|autoriz* & <assembly> = answer:imposed weak
autoriz*|permit* .. solo|sólo|únicamente & <assembly> = answer:imposed weak
a puerta cerrada & reunión|encuentro|<assembly> = answer:imposed weak
sin prensa & reunión|encuentro = answer:imposed weak
confin* & <assembly> & <refuser> = answer:imposed weak

[act diversion]
convenc* ... no|desistir|aplazar|cancelar|suspender|posponer & <assembly>
disuad* & <assembly>|organizadores|mujeres|activistas
persuad* & <assembly>|organizadores
en lugar de .. <assembly>
en vez de .. <assembly>
ofrec* .. reunión|diálogo|encuentro & <assembly>|mujeres|organizadores|esposas
invit* .. reunión|reunirse|dialogar & <refuser> & <assembly>|organizadores
hablaron con .. en su lugar|vez

[act assembly_ban]
prohib* .. todas|toda|todo|cualquier|todos .. <assembly>
prohib* .. manifestaciones|protestas|marchas|reuniones|concentraciones|aglomeraciones|mítines
prohibición .. de|a .. manifestaciones|protestas|marchas|reuniones|concentraciones|aglomeraciones|manifestarse|protestar
manifestaciones|protestas|reuniones|concentraciones ... prohibidas
quedan prohibidas|prohibidos
prohibición general|total
prorrog*|extend*|ampli* .. prohibición
prohibición .. prorrog*|extend*|ampli*
derecho de|a .. reunión|manifestación .. suspendid*|restring*|limitad*
suspend*|restring*|limit* .. derecho .. reunión|manifestación|protesta
reuniones de más de

[act emergency_measure]
toque* de queda
estado de .. excepción|emergencia|sitio|alarma|conmoción
estado de emergencia|excepción|sitio|alarma
ley marcial
zona restringida|acordonada
garantías constitucionales .. suspend*
suspend* .. garantías
medidas prontas

[act threat]
amenaz* .. con & <police>|<refuser>|empleador|universidad|colegio|<duty>
amenaz* & <police>|<refuser>|mujeres|esposas|familiares|activistas|organizadores
amenazas = weak
recib* .. amenazas
amenazó|amenazaron|amenazado|amenazada|amenazados|amenazadas = weak
advirti* .. <duty>
advirti* .. que & <police>|<refuser> & organizadores|activistas|mujeres|participantes|manifestantes = weak
advert* ... de|sobre .. <duty> & <police>|<refuser>
intimid* & <police>|<refuser>|activistas|familiares|mujeres|<assembly>
amedrent*
hostig* & <police>|<refuser>|activistas|familiares|mujeres
chantaj* & <police>|<refuser>|activistas|mujeres
coaccion* & <police>|<refuser>|activistas|familiares
presion* ... para|sobre & <police>|<refuser>|universidad|empleador & activistas|mujeres|familia*|estudiantes = weak
oblig* .. firmar & <police>|compromiso|declaración|<refuser>
firmar .. compromiso|declaración|documento & <police>|<refuser>
charla* preventiva*
conversaciones preventivas
podrían|podría perder & <police>|<refuser>|trabajo|hijos = weak

[act formal_warning]
advertencia* .. oficial*|formal*|escrita*|por escrito
advertencia* .. fiscal*|policía|ministerio & <assembly>|activista*|organizador*
apercib*
amonest* .. formal*|escrit*|oficial*|por
amonestación*
advertencia .. entreg*|notific*
entreg* ... advertencia & <police>|fiscal*
fiscal* ... advertencia* & <assembly>|organizador*|activista*
notific* .. advertencia
requerimiento .. fiscal*

[act public_warning]
policía|autoridades|gobierno|ministerio|fiscalía|interior ... advirti*|advierte*|advertido & <assembly>
advirti*|advierte* .. contra|sobre .. <assembly>|participar
advertencia .. a|contra .. manifestantes|quienes|población|ciudadanos
llam*|instó|instaron|exhort*|pidi* ... no .. participar|asistir|acudir|salir|sumarse|marchar & <police>|<refuser>
abstenerse .. participar|asistir|acudir
no tolerar* & <police>|<refuser>
mano dura & <assembly>|manifestantes|protesta
tolerancia cero & <assembly>|manifestantes
será*|serán .. detenid*|arrestad*|sancionad*|castigad*|reprimid* & <refuser>|<police>|<assembly> = weak
el que corta|corte & cobra|ruta|calle
record* .. responsabilidad|sanciones & <assembly>|<police>

[act summons]
cit* .. a|para|en .. declarar|fiscalía|comisaría|policía|juzgado|tribunal|interrogatorio
citad* & policía|fiscalía|juzgado|tribunal|declarar|comisaría|comparec*
citación*
citatorio*
convocad* .. a|por & fiscalía|comisaría|policía|rector|director
llamad* .. a declarar|comparecer
comparec* & fiscalía|tribunal|juzgado|policía|juez
interrog* & <police>|activista*|fiscalía
interrogatorio* & <police>|activista*|participantes
tuvo|tuvieron que presentarse|acudir & policía|fiscalía|comisaría
presentarse .. ante|en .. policía|fiscalía|comisaría|juez|tribunal

[act home_visit]
<police> ... fue|fueron|acudi*|llega*|llegó|visit*|present* ... <home>
visit* & <police> & <home>|activista*|mujeres|esposas|familia*
visitas .. policía|policiales|domiciliarias|agentes
visita .. policía|policial|domiciliaria|agentes & <home>|activista*|mujeres
acudi*|present*|llega*|llegó|llegaron|fueron|fue .. a|en .. <home> & <police>
toc* .. puerta|puertas & <police>
llam* .. puerta|puertas & <police>
golpe* .. puerta|puertas & <police>
en|a la puerta .. de su casa & <police>
en su casa|domicilio & <police> = weak

[act home_search]
allan* & <home>|oficina*|sede|local|<police>|vivienda*
allanamiento*
registr* .. casa|casas|domicilio*|vivienda*|oficina*|sede|piso|apartamento*|redacción|local
registro* domiciliario*
registros .. en .. casas|domicilios|viviendas|oficinas|sede
cate* .. <home>|oficina*|sede
irrump* .. <home>|oficina*|sede|redacción & <police>
redada* & <police>|<home>|activistas|oficina*|sede
asalt* .. sede|oficina*|redacción|<home> & <police>
derrib* .. puerta & <police>
entr* .. a la fuerza & <home>|<police>

[act device_search]
oblig* .. mostrar|desbloquear|entregar|enseñar & <device>
revis* .. teléfono*|celular*|móvil*|mensajes|chats|dispositivos
registr* .. teléfono*|celular*|móvil*|mensajes
inspeccion* .. teléfono*|celular*|móvil*|mensajes
teléfono*|celular*|móvil* .. revisad*|registrad*|inspeccionad*
exig* .. contraseña*|teléfono*|celular*|móvil*|desbloquear
desbloque* .. teléfono*|celular*|móvil*
requis* .. celular*|teléfono*

[act surveillance]
vigil* .. a|de|activista*|manifestantes & <police> = weak
vigilancia & <police>|activista*|cámaras
seguimiento* & <police>|activista*
espi* & activista*|gobierno|teléfono*|policía|pegasus
pegasus
intervenid* & teléfono*|comunicaciones
escuchas telefónicas
pinch* .. teléfono*
reconocimiento facial
film*|grab*|fotografi* & <police> & manifestantes|participantes|asistentes
infiltr* & <police>|chat*|grupo*|manifestación|<assembly>
identific* .. mediante|a través|por .. cámara*
cómo .. encontraron|localizaron

[act identity_check]
identific* .. a .. participantes|manifestantes|asistentes|personas & <police>
control* .. identidad|documentación|documentos
pid* .. documentación|documentos|identificación|dni|cédula* & <police>
revis* .. bolsos|mochilas|bolsas|pancartas|documentos|pertenencias
registr* .. bolsos|mochilas|bolsas
cache* & <police>|<assembly>|participantes|manifestantes
detector* de metales
toma* .. datos & <police> & manifestantes|participantes|asistentes
verific* .. documentos|identidad & <police>

[act channel_takeover]
<chat> .. eliminad*|bloquead*|cerrad*|borrad*|suspendid*|hackead*|intervenid*
bloque* .. <chat>
elimin* .. <chat>
borr* .. chat|grupo|canal
cerr* .. canal|chat|grupo & telegram|policía|autoridades
etiquet* ... fake|falso
marc* ... fake|falso & canal|telegram
etiqueta .. fake|falso
tomar*|tomó|tomaron .. control .. <chat>
expuls* .. del .. chat|grupo|canal
administrador* .. reemplazad*|sustituid*|destituid* & <chat>

[act online_attack]
hacke* & cuenta*|página*|sitio*|web|canal|telegram
jaque* & cuenta*|página*|sitio*|web|canal
ciberataque*
ataque* informático*
ddos
datos personales .. publicad*|filtrad*|difundid*|expuest*
public*|filtr*|difund* .. datos personales
doxeo|doxxing|doxing
bots & chat*|canal*|grupo*|inund*

[act network_shutdown]
internet .. cort*|bloque*|suspend*|interrump*|restring*|apag*|caíd*|desconect*|limit*
cort* .. internet|conexión
corte* .. de .. internet
apagón|apagones .. internet|digital|informático
bloque* .. acceso .. twitter|facebook|telegram|whatsapp|instagram|youtube|tiktok|redes
bloque* .. twitter|facebook|telegram|whatsapp|instagram|youtube|tiktok|signal
twitter|facebook|telegram|whatsapp|instagram|youtube|tiktok|signal .. bloquead*|suspendid*|restringid*
suspend* .. internet|acceso|twitter
datos móviles .. cort*|suspend*|bloque*|interrump*
sin internet|conexión & <assembly>|protesta*|gobierno

[act chilling_effect]
cancel* .. <assembly> & organizadores|activistas|miedo|presión|temor|colectivo*|amenazas
suspend* .. <assembly> & organizadores|miedo|presión|temor|amenazas
aplaz* .. <assembly> & organizadores|miedo|presión|temor|amenazas
desconvoc* .. <assembly>
desconvoc* & organizadores|sindicato*|<assembly>
por miedo|temor & <assembly>|activista*|represalias|familias
abandon* .. el país|venezuela|nicaragua|cuba|rusia|bielorrusia & activista*|persecución|amenazas|presión|miedo|exilio
huy* .. del país|al exilio|exilio
exili* & activista*|persecución|amenazas|periodista* = weak
borr*|elimin* .. mensajes|publicaciones|chat & miedo|temor|presión

[act notice_filed]
solicit* .. permiso|autorización|permisos & <assembly>
solicit* .. <assembly>
solicit* & <assembly> & <refuser> = weak
present* .. solicitud|notificación|comunicación & <assembly>
pid* .. permiso|autorización & <assembly>|plaza
comunic* .. <assembly> & <refuser> & convocantes|organizadores|sindicato* = weak
notific* .. <refuser> & <assembly>
solicitud .. presentad*|registrad* & <assembly>

[act assembly_permitted]
autoriz* .. <assembly> & !no & !ningun* & !sin
<assembly> ... autorizad*|permitid*|aprobad* & !no & !ningun* & !sin
permiti*|permiten|permite .. <assembly> & !no & <refuser>
concedi*|otorg*|dieron|dio .. permiso|autorización & <assembly> & !no
recibi*|obtuv* .. permiso|autorización & <assembly> & !no
aprob* .. <assembly> & <refuser> & !no
tribunal|juez|justicia|supremo .. autoriz*|levant*|permit* & <assembly>
visto bueno & <assembly> & !no
luz verde & <assembly> & !no

[act assembly_held]
se manifest*
manifestaron|manifestó|manifestaban|manifiestan & <people2>|calle*|plaza|contra
manifestarse & <people2>|plaza|calle*
protestaron|protestó|protestan|protestaban
protestar & <people2>|calle*|plaza
marcharon|marchó|marchan|marchaban
salieron|salió|salen|salido .. a .. calle|calles|marchar|protestar|manifestarse
salieron a .. calle|calles
tomaron|tomado|tomar .. calle|calles|plaza*
en .. la calle & <people2>|protesta*|piden|exigen
se concentra*
concentraron|concentran|concentrado & <people2>|frente|plaza|ante
se reunieron|reúnen|reunido|reunió|reunían & <people2>|plaza|frente|delante|ante|protesta*
han reunido & <people2>|frente|delante|plaza
se congreg*
congregaron|congregó|congrega & <people2>|plaza|frente
se convoc*
<assembly> .. celebr*|realiz*|comenz*|empez*|arranc*|tuvo|reuni*|congreg*|convoc*|recorri*|llen*|transcurri*|termin*|concluy*|estall*|sigu*|continú*|partió|partieron
celebr* .. <assembly>
realiz* .. <assembly>
tuvo|tuvieron lugar & <assembly>
llev* .. a cabo & <assembly>
particip* .. <assembly>
asisti* .. <assembly>
acudi* .. <assembly>|<people2>|plaza
acudieron & <people2>|<assembly>
hubo|hay|había .. <assembly>|<people2> & <assembly> = weak
hubo .. personas|manifestantes
convoc* .. <assembly>|por
lo convocaba|convocaron|convocó
organiz* .. <assembly>
encabez* .. <assembly>
se sum* .. <assembly>
con pancartas|carteles
port*|sosten*|exhib* .. pancarta*|cartel*|bandera*
lanz* .. claveles|flores
coloc*|deposit*|dej*|llev*|ofrend*|pus* .. flores|claveles|rosas|velas
ofrenda floral
ofrenda de|floral flores|ante
encend* .. velas
cort*|bloque* .. ruta*|carretera*|calle*|vía*|autopista*|tráfico|avenida* & <people2>|<assembly>|protesta*
en huelga|paro
se declar* .. huelga|paro
inici* .. huelga|paro
huelga de hambre
core* .. consignas
gritar*|gritan .. consignas|lemas
acamp* & <people2>|plaza|frente
protestas .. estallaron|comenzaron|siguen|continúan|continuaron|estallido|iniciaron
desfil* & <people2>|<assembly> = weak
recorri* .. calles|avenida|centro & <people2>|<assembly>

[act counter_action]
provocador* & <assembly>|manifestantes
contramanifest*
contraprotest*
partidarios|simpatizantes .. gobierno|oficialis* & agred*|atac*|hostig*|increp*
colectivos & armad*|atac*|agred*|chavist*|motorizados & <assembly>|manifestantes
grupos armados & <assembly>|manifestantes|protesta*
grupos de choque
turbas & agred*|atac*|<assembly>|manifestantes
desconocidos .. agred*|atac*|lanz*|arroj* & <assembly>|manifestantes|activista*
lanz*|arroj* .. huevos|piedras|botellas & manifestantes|activista*|participantes = weak
encapuchados & atac*|agred* & <assembly>|manifestantes
actos de repudio
acto de repudio

[act access_blocked]
acordon*
cerc* .. policial|policía|plaza|con vallas
valla|vallas|vallado|vallada|vallaron
barrera|barreras & <police>|plaza|manifestantes|<assembly>|pasaron
barricada* & <police>
cerr* .. plaza|calles|accesos|metro|estación|estaciones|avenida & <police>|autoridades|<assembly>
plaza .. cerrad*|vedad*|bloquead*|vallad*|acordonad*|tomada
bloque* .. acceso*|paso|entrada*|salida*|plaza|calle* & <police>|<assembly>
impid* .. paso|acceso|llegar|entrar|entrada|ingreso|avanzar|acercarse|salir & <police>|manifestantes|<assembly>
no .. dej* .. pasar|entrar|llegar|acercarse|avanzar|salir & <police>|manifestantes|<assembly>
rodea* .. <people2>|plaza|manifestantes|sede|<home> & <police>
rodea* & <police> & <assembly>|manifestantes|multitud|activista*
encapsul* & <police>|manifestantes
cordón policial
cordones policiales
alambre* de púas|espino
deten*|fren*|intercept*|retuv* .. autobus*|bus|buses|caravana*|autocar* & <police>
militariz* & plaza|calles|ciudad|<assembly>
fuerte|amplio .. dispositivo|despliegue .. policial|seguridad = weak
despliegue policial|militar = weak
estaciones .. cerradas

[act order_to_disperse]
orden* .. dispers*|desaloj*|retirarse|abandonar|disolver*
pid* .. retirarse|dispers*|disolver*|abandonar|desaloj* & <police>
inst*|conmin* .. retirarse|dispers*|disolver*|abandonar|desaloj* & <police>
exig* .. desaloj*|retirarse|dispers* & <police>
altavoz|altavoces|megáfono* & <police>
ultimátum & <police>|<assembly>|campamento

[act dispersal]
dispers* & <police>|<assembly>|manifestantes|gases|multitud|protesta*
dispersó|dispersaron|dispersar|dispersados|dispersada
disolv*|disuelt*|disuelv* & <assembly>|<police>|manifestantes
desaloj* & <police>|<assembly>|manifestantes|plaza|campamento|carpas
desalojo* & <police>|<assembly>|plaza|campamento
reprim* & <police>|<assembly>|manifestantes|protesta*|gobierno|marcha
represión .. policial|<assembly>|manifestantes|protesta* = weak
hubo represión = weak
carg* .. contra .. manifestantes|<assembly>|personas|multitud & <police>
cargas policiales
carga policial
interrump* .. <assembly> & <police>
interven* & <police> & <assembly>|manifestantes = weak
despej* & <police> & plaza|calle*|manifestantes|vía*|carretera*
retir*|expuls* .. manifestantes|acampados & <police>
desmantel* .. campamento|acampada|carpas|barricadas
impid*|impidi* .. <assembly> & <police>
sofoc* .. protesta*|<assembly>|manifestaci*
aplast* .. protesta*|<assembly>

[act detention]
deten* & !detener & !detenimiento & <police>|<assembly>|manifestantes|activista* = weak
detenid*
detención|detenciones
detuvo|detuvieron|detiene|detienen
arrest* & !domiciliario
apres* & !apresur* & <police>|<assembly>|manifestantes|activista*|opositor*
aprehend* & <police>|<assembly>|manifestantes|activista*|opositor*
aprehensión|aprehensiones & <police>|<assembly>|activista*
captur* & <police> & <assembly>|manifestantes|activista*|opositor*|dirigente*
capturad* & <assembly>|manifestantes|activista*|opositor*|protesta*
retenid* & <police> & <assembly>|manifestantes|activista*
llevad* .. a .. comisaría|comisarías|cuartel|calabozo*|dependencias
se llev* & <police> & manifestantes|activista*|persona*|joven*
trasladad* .. comisaría|comisarías|cuartel|calabozo*|dependencias
conducid* .. comisaría|comisarías|cuartel|dependencias
bajo custodia & <police>|<assembly>|manifestantes
subi* .. patrulla*|furgón|furgones|camión|camiones & <police>
furgón policial
furgones policiales
encarcelad* & <assembly>|manifestantes|activista* = weak
preso*|presa* & <assembly>|protesta* & <police> = weak
redadas & <assembly>|manifestantes

[act abduction]
secuestr* & activista*|opositor*|manifestantes|encapuchados|desconocidos|agentes|periodista*|líder*
desaparición forzada
desapariciones forzadas
desaparecid* & activista*|opositor*|manifestantes|líder* & agentes|encapuchados|desconocidos = weak
encapuchados .. llev*|secuestr*|subi*
desconocidos .. llev*|secuestr*|subi*
hombres armados|encapuchados & llev*|secuestr*|subi*
sin identificarse & <police>|agentes|llev*

[act force]
gas|gases lacrimógeno|lacrimógenos
gases
lacrimógen*
bombas lacrimógenas
gas pimienta
spray pimienta
cañón|cañones de agua
cañón|cañones .. agua
camión hidrante
camiones hidrantes
chorros de agua
balas .. de goma|caucho
perdigon*
balines
pelotas de goma
proyectil* de foam|goma
munición real
porra|porras|porrazos
bastonazos|toletes|macanas|tolete|bolillo
granadas aturdidoras
dispar* .. contra|a .. manifestantes|multitud|personas|gente|<assembly>
dispar* & <police> & manifestantes|multitud|<assembly>|gases|balas
disparos & <police>|manifestantes|<assembly>
abri* fuego
golpe* & !estado & <police> & manifestantes|participantes|mujeres|hombre|mujer|periodista*|personas|activista*|estudiantes
golpiza*|paliza* & <police>|<assembly>|manifestantes
atac* .. a .. manifestantes|madres|participantes|mujeres|estudiantes & <police>
arremet* & <police>|manifestantes
agred* & <police> & manifestantes|participantes|mujeres|activista*|periodista*|personas
agresión|agresiones & <police>|manifestantes
por la fuerza & <police>|detenid*|manifestantes|<assembly>
a la fuerza & <police>|manifestantes|<assembly> = weak
uso .. de .. la fuerza
uso excesivo|desproporcionado
violencia policial
brutalidad policial
brutal* & <police>|<assembly>|manifestantes = weak
violentamente & <police>|<assembly>|manifestantes = weak
arrastr* & <police>|manifestantes
manos atadas
represión violenta|brutal

[act injury]
herid* & <assembly>|<police>|manifestantes|protesta*|enfrentamientos|represión
lesionad* & <assembly>|<police>|manifestantes|protesta*|enfrentamientos|represión
lesiones & <assembly>|<police>|manifestantes|protesta*
contusion* & <assembly>|<police>|manifestantes|protesta*
hospitaliz* & <assembly>|<police>|manifestantes|protesta*
perdi* .. ojo|ojos & <assembly>|<police>|protesta*
trauma ocular
fractur* & <police>|manifestantes|<assembly>
intoxicad* & gases|<police>|<assembly>

[act death]
muert* & <assembly>|<police>|manifestantes|protesta*|represión|custodia|enfrentamientos
fallecid* & <assembly>|<police>|manifestantes|protesta*|represión|custodia
fallecidos
falleci* & <assembly>|<police>|manifestantes|protesta*|custodia|prisión|cárcel
muri* & <assembly>|<police>|manifestantes|protesta*|custodia|prisión|cárcel|disparo
murieron & <assembly>|<police>|manifestantes|protesta*
asesinad* & <assembly>|<police>|manifestantes|protesta*|represión
matar*|mató|mataron & <assembly>|<police>|manifestantes|protesta*
víctimas mortales & <assembly>|protesta*
muertes & <assembly>|protesta*|represión
perdi* la vida & <assembly>|protesta*|<police>

[act confiscation]
confisc*
decomis* & pancarta*|teléfono*|celular*|equipo*|cámara*|<police>
incaut* & pancarta*|teléfono*|celular*|equipo*|cámara*|computadora*|ordenador*|<police>
requis* & pancarta*|teléfono*|celular*|móvil*|equipo*|cámara*|<police>
quit*|arrebat* .. pancarta*|teléfono*|celular*|móvil*|cámara*|bandera*|cartel* & <police>|manifestantes|periodista*
despoj* .. de .. pancarta*|teléfono*|celular*|móvil*|cámara*|equipo* & <police>|manifestantes|periodista*

[act press_obstruction]
periodista*|reportero*|prensa|medios|observadores|camarógrafo* ... impid*|impidi*|imped*|bloque*|oblig*|obstacul*|agredi*|hostig*
impid*|imped* .. periodista*|prensa|reportero*|medios|cobertura
impid*|imped* .. trabajo|labor & periodista*|prensa|reportero*
obstacul* .. periodista*|prensa|cobertura
obstacul* .. labor|trabajo & periodista*|prensa|reportero*
oblig* .. borrar|eliminar & periodista*|imágenes|video*|vídeo*|fotos|grabación|grabaciones
borrar .. imágenes|video*|vídeo*|fotos|grabación|grabaciones|material
no .. permit*|dej* .. periodista*|prensa|medios|reportero*
no .. permit*|dej* .. grabar|filmar|entrar & periodista*|prensa|medios|reportero*
prensa .. no .. pudo|entrar|acceder
sin .. presencia .. prensa|medios = weak
sin la prensa = weak
acreditación|acreditaciones .. deneg*|neg*|retir*|revoc*
agre* .. periodista*|reportero*|fotógrafo*|camarógrafo* & <police>|<assembly>
romp*|destru*|destroz* .. cámara*|equipo* & periodista*|<police>

[act charge]
imput* & fiscalía|juez|tribunal|delito*|activista*|manifestantes|detenid*
acus* .. de|por .. terrorismo|rebelión|sedición|desórdenes|disturbios|incitación|odio|extremismo|vandalismo|resistencia|desobediencia|asociación|traición|conspiración
acusad* .. de & fiscalía|juez|tribunal|detenid*|activista*|manifestantes
cargos .. contra|de|por|penales
present* .. cargos
formul* .. cargos
proces* .. por & activista*|manifestantes|juez|fiscalía|tribunal|<assembly>
procesad* & activista*|manifestantes|detenid*
abri* .. causa|expediente|investigación|proceso|caso & activista*|manifestantes|<assembly>|fiscalía|organizador*
expediente* sancionador*
expediente* .. abiert*|administrativo*
denunciad* .. por & policía|manifestantes|organizador*|<assembly>
investigad* .. por & activista*|manifestantes|<assembly>|fiscalía = weak
querella* & activista*|manifestantes|<assembly>|fiscalía
enfrenta* .. cargos|años|penas = weak
levant* .. acta* & manifestantes|participantes|<police>
atestado*
a juicio & activista*|manifestantes|<assembly> = weak
se sent* .. banquillo

[act fine]
multad*
multó|multaron|multa|multar
multa .. de|por
multas .. de|por|a|contra
sancion* .. con .. multa|euros|pesos|dólares|rublos
sancionad* & manifestantes|organizador*|activista*|<assembly>|euros
sanción .. económica|administrativa|euros
impus*|impon*|impuest* .. multa*|sanción|sanciones
pagar .. multa|euros|pesos|rublos|dólares & juez|tribunal|multa|<assembly>
condenad* .. a .. pagar|multa

[act short_arrest]
días .. de .. arresto|cárcel|detención|prisión|calabozo
a .. días de arresto|cárcel|prisión
arresto administrativo
detención administrativa
condenad* .. días
arrest* .. por .. días
arresto .. de .. días

[act imprisonment]
condenad* .. a .. años|año|meses|prisión|cárcel|cadena
condenó|condenaron|condena .. a .. años|meses|prisión|cárcel
años .. de .. prisión|cárcel|reclusión
meses .. de .. prisión|cárcel|reclusión
pena .. de .. prisión|cárcel|años
sentenci* .. a .. años|meses|prisión|cárcel
prisión preventiva
prisión provisional
preventiva & juez|tribunal|prisión
arresto domiciliario
prisión domiciliaria
casa por cárcel
encarcel*
enviad* .. a prisión|cárcel
ingres* .. en prisión
privad* .. de .. libertad
condena* & activista*|manifestantes|opositor*|<assembly> = weak
tras las rejas
presos políticos = weak

[act other_sanction]
trabajo* comunitario*|correctivos|forzados|forzosos
trabajos .. beneficio .. comunidad
cuentas .. congelad*|bloquead*|embargad*
congel* .. cuentas
licencia .. revoc*|suspend*|retir*|cancel*
personería|personalidad jurídica .. cancel*|retir*|revoc*|suspend*|anul*
cancel* .. personería|personalidad
disolución|disolvi*|disuelt* & partido|organización|ong|fundación|asociación
ilegaliz* & partido|organización|movimiento
inhabilit* & partido|candidat*|opositor*|líder*|años
psiquiátric* & activista*|hospital|internad*|tratamiento
indemniz* & tribunal|juez & manifestantes|organizador*|<assembly>
clausur* & ong|organización|sede|medio|universidad
medidas cautelares & activista*|manifestantes|prohib*

[act ill_treatment]
tortur*
malos tratos
maltrat* & detenid*|custodia|comisaría|prisión|policía|cárcel
golpead* .. en|bajo .. comisaría|custodia|celda|furgón|prisión|cuartel
descargas eléctricas
electrochoques
humill* & <police>|detenid*|custodia|prisión
tratos crueles|inhumanos|degradantes
desnud* & <police>|detenid*|custodia|comisaría
sin comida|agua|alimentos & detenid*|custodia|comisaría|celda
abuso* sexual* & detenid*|custodia|<police>

[act rights_denied]
sin acceso .. abogado|abogados|defensa|familia*
neg* .. acceso .. abogado|abogados|familia*
abogado*|defensor* ... no .. dej*|permit*|pudo|pudieron & detenid*|acceso|entrar|ver
no .. dej*|permit* .. abogado|abogados|llamar|visitas|familia* & detenid*
no .. permit* .. abogado*|llamada|visita*
sin .. abogado|asistencia|defensa & detenid*|interrog*
incomunicad*
incomunicación
paradero .. desconocid*|desconoce|desconocía|se desconoce
se desconoce .. paradero
desconoce* .. paradero
más de .. horas .. detenid*|retenid*
detenid* .. más de .. horas & comisaría|policía

[act dismissal]
despid* & participa*|<assembly>|trabajador*|docente*|maestro*|profesor*|empleado*
despedid* & trabajador*|docente*|maestro*|profesor*|empleado*|<assembly>|participa*
despidos & <assembly>|trabajador*|represalia*
expuls* .. universidad|escuela|colegio|facultad|instituto
expulsad* & estudiante*|universidad|alumno*
perdi* .. trabajo|empleo|puesto
echad* .. trabajo|empleo|universidad
destituid* & docente*|profesor*|funcionario*|juez & <assembly>|participa*|apoyar
suspendid* & estudiante*|docente*|profesor*|empleo
oblig* .. renunciar|dimitir
contrato .. no .. renov*

[act military_reprisal]
envi* .. al frente & marido*|esposo*|hijo*|protesta*|detenid*|movilizad*
mandad* .. al frente & marido*|esposo*|hijo*|protesta*|detenid*
citación militar & detenid*|protesta*|<assembly>
reclut* & detenid*|protesta*|<assembly>|activista* = weak
reclutamiento forz*

[act movement_restricted]
deport*
expuls* .. del país|territorio
expulsión .. del país
prohib* .. salir|entrar|salida|entrada|viajar
prohibición de .. salida|entrada|viajar|salir
retir*|anul*|cancel*|revoc* .. pasaporte*|nacionalidad|residencia|ciudadanía
despoj* .. nacionalidad|ciudadanía
nacionalidad .. despoj*|retir*|quit*|privad*|revoc*
privad* .. de .. nacionalidad|ciudadanía
desterr*
destierro
impedi* .. salir .. país
impid* .. salir|entrar .. país

[act attack]
incendi* & casa|coche|auto|carro|vehículo|oficina|sede|activista*
quem* & casa|coche|auto|carro|vehículo|oficina|sede & activista*|opositor*
atac* .. por .. desconocidos|encapuchados & activista*|líder*|organizador*|periodista*|opositor*
agredid* .. por .. desconocidos|encapuchados
ataque* & casa|oficina|sede|activista*|organizador* & desconocidos|encapuchados|<assembly> = weak
atentado* & activista*|líder*|organizador*|sede = weak
pint* .. casa|fachada|puerta & activista*|opositor*|amenaza*
destroz* & sede|oficina|casa|coche & activista*|opositor*|partido
apedre* & casa|sede|coche
amenaza de bomba

[act designation]
agente* extranjer*
declar* ... extremista*|terrorista*|indeseable*|agente*
design* ... terrorista*|extremista*|agente*|indeseable*
calific* .. como|de .. organización .. terrorista|extremista|indeseable
inclu* .. en .. lista|registro|listado & terrorista*|extremista*|agente*|busca*
lista de .. terroristas|extremistas|agentes|buscados
organización indeseable|extremista|terrorista
organizaciones indeseables|extremistas|terroristas
orden de .. búsqueda|captura
busca y captura

[act smear]
acus* ... de .. golpist*|terrorista*|traidor*|agente*|desestabiliz*|fascista*|vendid* & manifestantes|opositor*|movimiento|mujeres|activista*|protesta*
tach* .. de .. terrorista*|traidor*|golpist*|fascista*|vándalo*|extremista*|delincuente*
tild* .. de .. terrorista*|traidor*|golpist*|fascista*|vándalo*|extremista*|delincuente*
llam* .. terroristas|traidores|golpistas|fascistas|vándalos|delincuentes|extremistas|mercenarios
calific* .. de|como .. terrorista*|traidor*|golpist*|fascista*|vándalo*|extremista*|delincuente*
financiad* .. desde|por .. exterior|extranjero|eeuu|cia|occidente|estados|soros
pagad* .. desde|por .. exterior|extranjero|eeuu|cia|occidente|estados|soros
manos|mano extranjera*|negra & <assembly>|protesta*
orquestad* & exterior|extranjero|cia|occidente|eeuu|imperio|<assembly>|protesta*
intento de golpe & protesta*|manifestantes|gobierno = weak
injerencia & protesta*|manifestantes|movimiento = weak
desprestig*|desacredit*|difam* & movimiento|protesta*|manifestantes|mujeres|activista*|gobierno
estigmatiz* & movimiento|protesta*|manifestantes|activista*
campaña de desprestigio|difamación|odio

[act legislation]
ley ... aprob*|promulg*|entr*|sancion*|endurec*|firm* & <assembly>|manifestaci*|protesta*|reunión|expresión|ong
aprob* .. ley|reforma|decreto & <assembly>|manifestaci*|protesta*|reunión|expresión|ong|asociación
promulg* .. ley|decreto & <assembly>|manifestaci*|protesta*|reunión|ong
ley mordaza
ley antiprotesta*
ley anti-protesta*
protocolo antipiquetes
protocolo anti-piquetes
endurec* .. penas|ley|sanciones & <assembly>|manifestaci*|protesta*
decreto & prohib*|restring*|limit* & <assembly>|manifestaci*|protesta*
proyecto de ley & <assembly>|manifestaci*|protesta*|reunión
firm* .. ley|decreto & <assembly>|manifestaci*|protesta*

[act remedy]
recurr* .. prohibición|decisión|multa|sanción|sentencia|ante|denegación
recurso .. ante|contra|present*|interpuest*|amparo
amparo & tribunal|juez|<assembly>|detenid*
hábeas corpus
habeas corpus
apel* .. ante|decisión|sentencia|fallo|multa
apelación & tribunal|corte|sentencia
demand* .. ante|contra & ayuntamiento|gobierno|policía|prohibición & tribunal|juez|juzgado
tribunal|juez|juzgado|corte|supremo|constitucional .. anul*|ratific*|confirm*|revoc*|avaló|avala|declar*|fall*|dictamin*|rechaz* & <assembly>|prohibición|multa|detención|sentencia|manifestaci*
sentencia del tribunal
sentencia .. constitucional|supremo|estrasburgo
anul* .. multa|sanción|condena|prohibición
inconstitucional*
denunci* .. ante .. tribunal|fiscalía|corte|comisión|cidh & detención|violencia|policía

[act release]
liberad*
liber* .. a|de & detenid*|pres*|activista*|manifestantes|periodista*
liberó|liberaron|liberación
puest* .. en libertad
en libertad
salieron|salido|salió .. libre|libres|libertad
excarcel*
soltad*|soltaron|soltó & <police>|detenid*|horas
qued* .. libre|libres|libertad
bajo fianza
libertad condicional|provisional
absuelt*|absolvi*
retir* .. cargos
archiv* .. causa|caso|denuncia & activista*|manifestantes|juez|<assembly>
sobrese*
amnistía* & pres*|detenid*
indult* & activista*|pres*|manifestantes
levant* .. prohibición|toque|estado
