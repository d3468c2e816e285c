# Numbers in words, and words that multiply them.

@singular aktivistin demonstrantin teilnehmerin studentin journalistin reporterin fotografin rentnerin lehrerin schülerin anwältin organisatorin politikerin bewohnerin einwohnerin blogger bloggerin frau mann mutter mädchen junge student journalist demonstrant reporter aktivist rentner jährige jähriger jährigen minderjähriger minderjährige jugendlicher einer eine einen ihn sie politiker teilnehmer person oppositioneller oppositionspolitiker abgeordneter fotograf korrespondent korrespondentin kameramann
[number 1]
eins
ein einziger|einzige|einzigen|einziges
[number 2]
zwei|beide|beiden|zweier
[number 3]
drei|dreier
[number 4]
vier
[number 5]
fünf
[number 6]
sechs
halbes|halben dutzend
[number 7]
sieben
[number 8]
acht
[number 9]
neun
[number 10]
zehn
[number 11]
elf
[number 12]
zwölf
dutzend
[number 13]
dreizehn
[number 14]
vierzehn
[number 15]
fünfzehn
[number 16]
sechzehn
[number 17]
siebzehn
[number 18]
achtzehn
[number 19]
neunzehn
[number 20]
zwanzig
[number 25]
fünfundzwanzig
[number 30]
dreißig|dreissig
[number 40]
vierzig
[number 50]
fünfzig
[number 60]
sechzig
[number 70]
siebzig
[number 80]
achtzig
[number 90]
neunzig
[number 100]
hundert|einhundert
[number 200]
zweihundert
[number 300]
dreihundert
[number 400]
vierhundert
[number 500]
fünfhundert
[number 1000]
tausend|eintausend
[number 2000]
zweitausend
[number 3000]
dreitausend
[number 5000]
fünftausend
[number 10000]
zehntausend
[number 100000]
hunderttausend
[multiplier 12]
dutzend
[multiplier 100]
hundert
[multiplier 1000]
tausend
tsd
[multiplier 1000000]
million|millionen
mio
[vague 0]
dutzende
dutzenden
mehrere
einige
zahlreiche
hunderte
hunderten
tausende
tausenden
zehntausende
hunderttausende
viele
