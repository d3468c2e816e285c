# Numbers in words, and words that multiply them.

@singular activista manifestante mujer hombre joven estudiante periodista reportero reportera fotógrafo fotógrafa abogado abogada líder dirigente persona participante madre padre menor adolescente docente maestro maestra profesor profesora médico médica candidato candidata diputado diputada concejal opositor opositora político política detenido detenida vecino vecina jubilado jubilada él ella defensor defensora sacerdote trabajador trabajadora sindicalista organizador organizadora corresponsal camarógrafo
[number 1]
uno
[number 2]
dos|ambos|ambas
un par
[number 3]
tres
[number 4]
cuatro
[number 5]
cinco
[number 6]
seis
media docena
[number 7]
siete
[number 8]
ocho
[number 9]
nueve
[number 10]
diez
decena
[number 11]
once
[number 12]
doce
docena
[number 13]
trece
[number 14]
catorce
[number 15]
quince
quincena
[number 16]
dieciséis
[number 17]
diecisiete
[number 18]
dieciocho
[number 19]
diecinueve
[number 20]
veinte
veintena
[number 21]
veintiún|veintiuno|veintiuna
[number 22]
veintidós
[number 23]
veintitrés
[number 24]
veinticuatro
[number 25]
veinticinco
[number 30]
treinta
treintena
[number 40]
cuarenta
[number 50]
cincuenta
medio centenar
cincuentena
[number 60]
sesenta
[number 70]
setenta
[number 80]
ochenta
[number 90]
noventa
[number 100]
cien|ciento
centenar
[number 200]
doscientos|doscientas
[number 300]
trescientos|trescientas
[number 400]
cuatrocientos|cuatrocientas
[number 500]
quinientos|quinientas
[number 1000]
millar
[multiplier 12]
docenas
[multiplier 100]
centenares
[multiplier 1000]
mil
millares
[multiplier 1000000]
millón|millones
[vague 0]
decenas
varios
varias
cientos
centenares
miles
muchos
muchas
algunos
algunas
numerosos
numerosas
