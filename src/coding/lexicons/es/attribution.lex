# Who says it.

[says verb]
dijo
dijeron
dice|dicen
declar*
afirm*
asegur*
señal*
indic*
inform*
report*
reseñ*

explic*
cont*
contó
contaron
relat*
denunci*
confirm*
anunci*
public*
difund*
escribi*
escribe*
precis*
sostuv*
sostiene*
agreg*
añad*
coment*
según
calcul*
cifr*
detall*
recog* & medios|agencia|diario
criticó|critica|criticaron
habla|hablan|habló de
[says according]
según
de acuerdo con|a
en palabras de
según informó|informa|publica|explicó|denunció|datos
conforme a & medios|ong|datos
a juicio de
[says citing]
citand*
citad* por
que cita
cita|citan a
con referencia a
en referencia a
[says this]
así lo .. dijo|informó|confirmó|denunció|señaló|anunció|indicó
lo .. informó|denunció|confirmó
según se informó
de ello informa

[source witness]
testigo|testigos & !jehová
testigo|testigos presencial|presenciales
vecinos & dij*|cont*|relat*|denunci*|asegur*|según
una de .. las|ellas .. mujeres|participantes|manifestantes|activistas
uno de .. los .. participantes|manifestantes|detenidos|activistas
participantes|manifestantes & dij*|cont*|relat*|denunci*|asegur*|según
activista|activistas & dij*|dice*|cont*|relat*|denunci*|asegur*|según|citad*
estudiantes & dij*|cont*|relat*|denunci*|asegur*|según
familiares & dij*|cont*|relat*|denunci*|asegur*|según
organizadores|convocantes & dij*|cont*|denunci*|asegur*|según|cifr*|calcul*
madres|esposas & dij*|cont*|relat*|denunci*
fuentes & dij*|inform*|asegur*|según|consultadas
[source official]
policía municipal
policía & inform*|dij*|según|confirm*|asegur*|indic*|calcul*|cifr*|comunicado = name:Policía
gobierno & inform*|dij*|según|confirm*|habla|asegur*|indic*|comunicado = name:Gobierno
ministerio & inform*|dij*|según|confirm*|asegur*|indic*|comunicado
ministro|ministra & inform*|dij*|según|confirm*|asegur*|declar*|anunci*|señal*
fiscalía & inform*|dij*|según|confirm*|habla|asegur*|indic*|comunicado = name:Fiscalía
fiscal general & inform*|dij*|según|confirm*|asegur*|indic*
portavoz|vocero|vocera
gobernador|gobernadora & inform*|dij*|según|confirm*|asegur*
alcalde|alcaldesa & inform*|dij*|según|confirm*|asegur*
autoridades & inform*|dij*|según|confirm*|asegur*|indic* = name:autoridades
delegación del gobierno & cifr*|según|inform*
fuentes oficiales|policiales|judiciales
ayuntamiento & inform*|según|cifr*|asegur*
presidente|presidenta & dij*|declar*|asegur*|afirm*|acus*
tribunal|juez & inform*|según|dict*
[source lawyer]
abogado|abogada|abogados & dij*|inform*|según|cont*|denunci*|asegur*|explic*
defensa & dij*|inform*|según|denunci*
[source organisation]
foro penal
ong|ongs
organización|organizaciones & inform*|dij*|según|denunci*|cifr*|registr*|criticó|cont*
organización no gubernamental
asociación & inform*|según|denunci*
amnistía internacional
human rights watch
defensoría .. pueblo
sindicato & inform*|según|denunci*
partido & inform*|según|denunci*
observatorio .. conflictividad|venezolano|social|cubano
comisión .. interamericana|derechos
cidh
plataforma & inform*|según|denunci*
[source channel]
canal de telegram
canales de telegram
canal & telegram
canales & telegram|otros = unnamed
[source outlet]
diario
periódico
agencia
medio & según|inform*|public*|digital
portal
revista
emisora
cadena & televisión|noticias|inform*
medios = unnamed
publicaciones = unnamed
prensa & según|local|rusa = unnamed
[source document]
documento|documentos
carta
comunicado
informe
resolución
sentencia
auto & juez|tribunal
