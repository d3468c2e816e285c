# Who says it.

[says verb]
powiedzia*
mówi*
pisz*
napisa*
podał|podała|podało|podali|podaje|podają
poinformow*
informuj*
donosi|donoszą|donosił*|doniósł|doniosło|doniosła|doniosły
relacjonuj*
relacjonow*
przekaza*
przekazuj*
twierdzi*
oświadcz*
opowiada*
opowiedzi*
stwierdz*
zauważ*
potwierdz*
dodał|dodała|dodaje|dodali
opublikow*
publikuj*
podkreśl*
zaznacz*
wyjaśni*
ogłosi*
naliczy*
cytuj*
[says according]
według
zdaniem
jak podaje|podał|podała|podało|podają|informuje|informują|pisze|donosi|donoszą|poinformował*|relacjonuje|twierdzi*
z informacji
z relacji
na podstawie relacji
wedle
w ocenie
[says citing]
powołując się na
powołuje się na
powołał* się na
za & agencj*|portal*|radio
cytując
cytowan* przez
[says this]
poinformowa* .. o tym
o tym .. poinform*|pisze|informuje
wynika z
czytamy w

[source witness]
świad* & !jehow*
naoczn* świad*
mieszkań* & mówi*|powiedzia*|opowiada*|relacj*|twierdz*
jedn* z .. uczestni*|kobiet|zatrzyman*|aktywist*|demonstr*
jeden z .. uczestni*|zatrzyman*|aktywist*|demonstr*
uczestni* & mówi*|powiedzia*|opowiada*|relacj*|twierdz*|według|zdaniem
aktywist* & mówi*|powiedzia*|opowiada*|relacj*|twierdz*|według|zdaniem|pisze|napisa*
demonstr* & mówi*|powiedzia*|opowiada*|relacj*|twierdz*
organizator* & mówi*|powiedzia*|według|zdaniem|twierdz*|poda*|szacuj*
krewn* & mówi*|powiedzia*|opowiada*|twierdz*
student* & mówi*|powiedzia*|opowiada*|twierdz*
[source official]
policj* & według|poda*|poinform*|informuj*|przekaza*|potwierdz*|twierdz*|rzeczni* = name:policja
rzeczni*
służb* prasow*
biur* prasow*
msw & według|poda*|poinform*|informuj*
ministerstw* & według|poda*|poinform*|informuj*|przekaza*|oświadcz*
minister|ministra & powiedzia*|oświadcz*|poinform*|zapowiedzi*
prokuratur* & według|poda*|poinform*|informuj*|przekaza* = name:prokuratura
władz* & według|poda*|poinform*|twierdz*|oświadcz* = name:władze
ratusz* & według|poda*|poinform*|szacuj* = name:ratusz
burmistrz* & powiedzia*|poinform*|napisa*
wojewod* & powiedzia*|poinform*|napisa*
gubernator* & powiedzia*|poinform*|napisa*
rząd & według|poda*|poinform*
komend* & według|poda*|poinform*|policj*
[source lawyer]
adwokat* & powiedzia*|mówi*|według|poinform*|poda*
prawni* & powiedzia*|mówi*|według|poinform*
obrońc* & !praw & powiedzia*|mówi*|według|poinform*
[source organisation]
obrońc* praw człowieka
organizacj* praw
organizacj* pozarządow*
organizacj* & według|poda*|poinform*|naliczy*
centrum praw człowieka
stowarzyszeni* & według|poda*|poinform*
parti* & według|poda*|poinform*|oświadcz*
związ* & według|poda*|poinform*|oświadcz*
[source channel]
kanał* .. telegram*
kanał* na telegramie
kanał* & telegram*
[source outlet]
agencj*
gazet*
portal*
dzienni|dziennik
tygodni|tygodnik
telewizj*
medi* & według|poda*|informuj*|pisz* = unnamed
serwis*
stacj* & tvn|telewizyj*|radiow*
[source document]
dokument*
pism|pismo|pisma|piśmie
komunikat*
oświadczeni*
postanowieni*
wyrok
