# Forms, grounds, stages, ways of finding people, and the words that turn a sentence round.

@people personas persona gente mujeres hombres manifestantes manifestante participantes asistentes activistas estudiantes vecinos vecinas trabajadores trabajadoras jubilados jubiladas pensionistas madres esposas familiares ciudadanos residentes habitantes detenidos detenidas detenciones arrestos arrestados muertos muertas muertes fallecidos heridos heridas lesionados víctimas opositores periodistas reporteros docentes maestros maestras profesores campesinos indígenas médicos simpatizantes partidarios jóvenes adolescentes menores niños abogados dirigentes líderes diputados presos miembros afiliados feministas obreros mineros huelguistas musulmanes migrantes almas asesinados desaparecidos procesados imputados condenados alumnos universitarios abuelas defensores observadores discapacidad
@notpeople policías policía agentes soldados militares guardias efectivos uniformados días horas minutos semanas meses años euros pesos dólares rublos kilómetros metros estados ciudades

[form single_picket]
piquete|piquetes individual|individuales|unipersonal|unipersonales|solitario|solitarios
protesta|protestas individual|individuales|unipersonal|solitaria|solitarias
manifestación individual|unipersonal
[form picket]
piquete|piquetes
plantón|plantones
piquetear
[form rally]
mitin|mitín|mítin
mítines|mitines
concentración & discurso*|mitin|plaza
manifestación|manifestaciones
manifestarse
acto & manifest*|protest*|convoc*
[form march]
marcha|marchas
marcharon|marchó|marchan
manifestación|manifestaciones & recorri*|calles|avenida|marcha|gran|multitudinaria
caminata|caminatas
procesión|procesiones
desfile|desfiles & orgullo|protesta*|lgbt*
columna & manifestantes|marcha
orgullo
recorrido
peregrinación
[form flower_laying]
ofrenda floral
ofrenda|ofrendas & flores|tumba|soldado|monumento
flores & tumba|monumento|memorial|deposit*|coloc*|llev*|ofrend*|dej*|soldado|lanz*
claveles
corona de flores
[form vigil]
vigilia|vigilias
velas & encend*|vigilia
velatón
[form gathering]
concentración|concentraciones
se reunieron|reúnen|reunido|reunió
han reunido
reunieron
concentraron|concentrado|concentran
congregaron|congregan|congregado
asamblea|asambleas & popular*|vecin*|ciudadan*|estudiant*
cabildo abierto
se congregaron|concentraron
sentada & !form
[form meeting]
reunión|encuentro & funcionarios|autoridades|gobernador|alcalde|gobierno|cerrada
como reunión
a puerta cerrada
[form strike]
huelga|huelgas
paro & general|nacional|docente|sindicato*|trabajador*|cívico|transportistas
huelguistas
huelga de hambre
[form motorcade]
caravana & coches|autos|vehículos|carros|motos|vehicular
caravana vehicular
tractorada|tractoradas
[form camp]
campamento & protest*|estudiant*|desaloj*|carpas
acampada|acampadas
carpas
acamp*
toma & universidad|edificio|facultad
sentada|sentadas
[form blockade]
bloqueo|bloqueos
corte|cortes de ruta|rutas|calle|carretera|carreteras|vía|vías|tráfico
cort* .. ruta|rutas|carretera|calle|avenida|autopista
piquete & ruta|corte
bloque* .. carretera|vía|ruta|calle|autopista|avenida|puente
[form online]
protesta|manifestación|acción virtual|en línea|online
tuitazo
[form other]
cacerolazo|cacerolazos
cacerolada
escrache|escraches
performance & protest*
cadena humana
boicot
flashmob
banderazo
pañuelazo

[ground national_security]
seguridad nacional
seguridad del estado
seguridad y defensa
[ground emergency_regime]
estado de .. excepción|emergencia|sitio|alarma & prohib*|deneg*|autoriz*|impid*
ley marcial & prohib*|deneg*
amenaza de .. drones
alerta máxima|roja
[ground public_safety]
seguridad pública
seguridad ciudadana
razones|motivos|cuestiones de seguridad
seguridad de .. participantes|ciudadanos|personas|manifestantes|vecinos
amenaza|riesgo terrorista
riesgo para .. personas|integridad|seguridad
[ground public_order]
orden público
alteración|alteraciones .. orden
desórdenes|disturbios & prohib*|deneg*|evitar|riesgo|temor
altercados & prohib*|deneg*|evitar|riesgo
paz pública
actos violentos|vandálicos & prohib*|deneg*|evitar
violencia & prohib*|evitar & <form>
@form manifestación manifestaciones protesta protestas marcha marchas concentración concentraciones mitin acto actos reunión
[ground counter_event]
contramanifestación & prohib*|deneg*|coincid*
coincid* .. otra|otro .. manifestación|marcha|concentración|convocatoria
enfrentamientos entre & prohib*|deneg*|evitar
[ground public_health]
covid*
covid-19
coronavirus
pandemia
epidemia
cuarentena & prohib*|deneg*|sanitari*
salud pública
sanitari* & prohib*|deneg*|medida*|restricc*|emergencia|crisis|razones|motivos
contagio|contagios
[ground morals]
moral pública
buenas costumbres
propaganda .. homosexual*|lgbt*
valores tradicionales
[ground rights_of_others]
derechos .. terceros|demás|vecinos|otros
libre circulación|tránsito
molestias .. vecinos|ciudadanos|comerciantes
descanso .. vecinos
sentimientos religiosos
comerciantes & afect*|perju*
[ground traffic]
tráfico & prohib*|deneg*|afect*|interrump*|obstacul*|problemas
tránsito & prohib*|deneg*|afect*|interrump*|obstacul*
circulación & prohib*|deneg*|afect*|interrump*|vehículos|vehicular
peatones & prohib*|deneg*|afect*
[ground capacity]
aforo
capacidad & plaza|lugar|supera*|excede*
demasiada|demasiadas .. gente|personas
[ground site_occupied]
otro|otros|otra acto|evento|eventos|actos|actividad|actividades
ya .. ocupad*|reservad*
obras & plaza|deneg*|prohib*|calle
reparacion*|remodelación|restauración
feria & plaza|deneg*|prohib*
festival & plaza|deneg*|prohib*
[ground site_not_allowed]
cerca|cercanía|proximidad .. de|del|a & palacio|embajada|tribunal|parlamento|congreso|hospital|gobierno & prohib*|deneg*|impid*
zona|zonas .. prohibid*|restringid*|seguridad
no .. habilitad*|apt* & lugar|plaza|espacio
[ground aims_unlawful]
principio de legalidad
fines|objetivos|consignas|lemas .. ilícit*|ilegal*|contrari*
apología .. terrorismo|odio
incitación al odio & prohib*
[ground discredits_state]
desacredit*|desprestigi* .. ejército|fuerzas|estado|gobierno
injurias .. corona|estado|presidente
ofens* .. autoridades|presidente|símbolos
injerencia extranjera
[ground notice_defect]
fuera de plazo
plazo .. legal|establecido|diez|días & solicitud|comunic*
no .. comunic* .. plazo|tiempo|antelación|antelacion
falta de .. requisitos|documentación|datos
incompleta & solicitud|documentación
defectos .. forma|solicitud
antelación & comunic*|solicit*
[ground organiser_not_entitled]
no .. registrad*|inscrit*|legalizad* & partido|organización|sindicato
sin personería|personalidad
[ground not_notified]
no autorizad* & dispers*|disolv*|disuel*|desaloj*|interven*|reprim*
sin .. autorización|permiso|comunicar|comunicación|notificar & dispers*|disolv*|disuel*|desaloj*|interven*|manifest*|protest*
ilegal* & manifest*|concentraci*|marcha & dispers*|disolv*|disuel*
no comunicad*
[ground none_given]
sin .. explicaci*|explicar|motivo|motivos|justificaci*|justificar
no .. explic*|preciso*|inform*|aclar* .. motivo|motivos|razones|causas
sin dar .. razones|motivos|explicaciones
[ground other]
visita .. presidente|papa|rey|oficial|estado & prohib*|cerr*
luto|duelo nacional|oficial
cumbre & prohib*|cerr*

[stage notified]
solicitud|solicitudes
solicitante|solicitantes
solicit* .. permiso|autorización
comunicad* & delegación|subdelegación|ayuntamiento & <form>
pidi* .. permiso|autorización
[stage announced]
convocad*
convocó|convocaron|convocaba|convocan
convocatoria & <form>
anunci* & <form>
llam* a .. marchar|protestar|manifestarse|salir|concentrarse|huelga|paro
previst*
programad*
planead*
iban a & leer|marchar|manifestarse|concentrarse|protestar|realizar
[stage discussed]
discut* & chat*|grupo* & <form>
en chats|grupos .. donde
[stage refused]
pese a .. prohibición|negativa
a pesar de .. prohibición|negativa
tras .. prohibición|negativa|denegación & <form>
no autorizad*
prohibida|prohibidas & <form>
sin .. permiso|autorización
[stage permitted]
autorizad* & <form> & !no
con permiso|autorización & <form>
recibi*|obtuv* .. permiso|autorización

[identified_by chat_membership]
miembro|miembros .. chat
miembro|miembros .. grupo|canal & whatsapp|telegram
participa* .. chat
participa* .. grupo & whatsapp|telegram
por .. estar|participar .. en .. chat|grupo
[identified_by application]
firmantes .. solicitud
datos .. de .. solicitud
[identified_by informer]
delat*
soplón|soplones
informante|informantes
denuncia anónima
chivat*
[identified_by camera]
reconocimiento facial
cámaras de .. seguridad|vigilancia|videovigilancia
videovigilancia
imágenes de .. cámaras
[identified_by operator_data]
datos .. operador*|telefon*
geolocalización
antenas .. telefon*|móvil*
registros telefónicos
[identified_by post]
por .. publicación|publicaciones|tuit|tuits|mensaje|mensajes|comentario|comentarios|video & redes|whatsapp|twitter|facebook|tiktok|telegram
publicar|publicó .. redes|whatsapp|twitter|facebook|tiktok & detenid*|arrest*|imput*
estado de whatsapp
[identified_by earlier_list]
listas|lista .. de .. activistas|opositores|participantes
ya .. detenid* anteriormente|antes
listas negras
[identified_by unknown]
no sabe* .. cómo
se desconoce cómo
cómo .. encontraron|localizaron

[cue negation]
no
ni
nunca
jamás
nadie
ningún
ninguna
ninguno
sin
tampoco
[cue hypothetical]
si
podría
podrían
puede
pueden
podrá
podrán
quizá
quizás
posible
posiblemente
probablemente
presunt*
supuest*
tem*
querían|quería|quieren|quiere
pretend*
intención
planea*
amenaza con = weak
deb*
debería*
habría|habrían
sería|serían
piensan|piensa
riesgo
para evitar
será|serán
[cue demand]
exig*
pid*
piden
reclam*
demand*
solicit*
inst*
petición|peticiones
llamamiento
[cue history]
aniversario
hace .. años
décadas
histori*
siglo
franquis*
dictadura
desde 19|1995
en los años
[cue statistic]
desde .. inicio|comienzo|enero|principios
en total
total
hasta ahora|fecha
al año
cada semana|día|mes|año
por ciento
estadística*
promedio
balance
en lo que va
último año
[cue law]
según .. ley|código|artículo
la ley .. establece|prevé|exige|contempla
previsto en
artículo .. establece|prevé
código penal & establece|prevé|castiga
[cue plan]
previst*
programad*
planead*
convocad* .. para
planea*
iban|iba a
tenían previsto
se celebrará|realizará
tendrá lugar
para el|este|mañana
aplazad* a|para
[cue denial]
neg* .. que|haber & policía|gobierno|autoridades|ministro
niega|niegan
negó|negaron haber|que
desminti*|desmiente*
rechaz* .. acusaciones|críticas|denuncias
bulo
[cue official_speech]
dijo
declaró
afirmó
señaló
explicó
indicó
anunció
informó

[quantifier some]
algunos|algunas
algún|alguna
varios|varias de
parte de
en .. algunos|ciertos casos
una de|uno de
[quantifier many]
muchos
muchas
numeros*
[quantifier most]
mayoría
mayor parte
casi todos|todas
[quantifier all]
todos|todas
cada uno|una
ambos|ambas

[approx at_least]
al menos
por lo menos
como mínimo
cuando menos
no menos de
un mínimo de
[approx more]
más de
más
superior a
por encima de
[approx up_to]
hasta
no más de
como máximo
a lo sumo
[approx about]
unos
unas
un
una
cerca de
alrededor de
aproximadamente
casi
en torno a
