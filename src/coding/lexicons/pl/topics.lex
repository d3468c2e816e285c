# What a text or a sentence is about beside assemblies. A topic says nothing by itself: the model weighs it.

[topic crime]
kradzież*|ukrad*|złodziej*|rabun*|rozbó*|oszust*|oszuk*|narkotyk*|dealer*|korupcj*|łapów*|zabójst*|morder*|gwałt*|gwałciciel*|nożowni*|włamyw*|przemyt*|pijan*|alkohol*|pedofil*|gang*|gangster*
wypad* drogow*|kolizj*|kierowc*|potrąc*|pirat*

[topic sport]
mecz*|piłkarz*|piłk*|kibic*|stadion*|turniej*|mistrzostw*|trener*|reprezentacj*|gol|gole|goli|bramk*|liga|ligi|ligę|sędzi*|rajd*|maraton*|sportow*|olimpi*|zawodni*|drużyn*|murawa|murawę|boisk*

[topic entertainment]
koncert*|festiwal*|artyst*|widz*|teatr*|karnawał*|wystaw*|piosenkar*|premier*|film*|turyst*|jarmark*|święt*|fajerwerk*

[topic election]
kandydat*|kampani*|wyborc*|wybor*|głosowa*|komisj*|kart*|parti*

[topic business]
firm*|inwestor*|bank*|kredyt*|podat*|licencj*|budow*|czynsz*|handl*|lot*|lini*|pensj*|giełd*|rynek|rynku

[topic war]
front*|ostrzał*|ofensyw*|dron*|rakiet*|sił|walk*|mobilizacj*|pobór|ukrain*

[topic protest]
protest*|manifest*|demonstr*|wiec*|aktywist*|opozycj*|strajk*|represj*|praw|transparent*|hasł*|solidarnoś*|omon*|więźni*|pikiet*|marsz*|więźniark*

[topic justice]
sąd*|sędzi*|wyrok*|adwokat*|prokurat*|kodeks*|artykuł*|oskarż*|skaza*|proces*
