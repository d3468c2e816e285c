# What a text or a sentence is about beside assemblies. A topic says nothing by itself: the model weighs it.

[topic crime]
diebstahl*|gestohlen|raub*|räuber*|überfall*|betrug*|betrüger*|drogen*|rauschgift*|dealer*|korrupt*|bestech*|mord|mörder*|ermordet|vergewaltig*|messer*|messerstech*|einbruch*|einbrecher*|erpress*|schmuggel*|tatverdächtig*|betrunken*|alkohol*|kinderporno*
unfall*|unfälle|raser*|autofahrer*|fahrerflucht|verkehrsunfall*

[topic sport]
fußball*|fussball*|spiel|spiele|spieler*|fans|stadion*|turnier*|meisterschaft*|trainer*|mannschaft*|tor|tore|verein|liga|bundesliga|schiedsrichter*|rallye*|marathon*|sportler*|olympi*|pokal*

[topic entertainment]
konzert*|festival*|künstler*|zuschauer*|theater*|karneval*|fasching*|ausstellung*|sänger*|premiere*|film|filme|feuerwerk*|tourist*|weihnachtsmarkt*|jahrmarkt*|volksfest*|messe

[topic election]
wahlkampf*|kandidat*|wähler*|wahllokal*|wahlkommission*|abstimmung*|stimmzettel*|wahlen|wahl|partei*|bundestagswahl*

[topic business]
unternehmen*|firma|firmen|investor*|bank|banken|kredit*|steuer*|lizenz*|bau|bauunternehm*|miete*|handel|flug|flüge|fluggesellschaft*|löhne|lohn|aktie*|börse*|umsatz*

[topic war]
front|beschuss|offensive|drohne*|rakete*|streitkräfte|kampf|kämpfe|mobilmachung*|mobilisierung*|einberufung*|wehrdienst*|kriegsdienst*

[topic protest]
protest*|kundgebung*|demonstr*|aktivist*|opposition*|streik*|mahnwache*|versammlung*|bürgerrecht*|menschenrecht*|owd-info|ovd-info|politisch*|gefangenentransporter|plakat*|parole*|solidarit*|regierungskritisch*

[topic justice]
gericht*|richter*|urteil*|anwalt*|anwält*|paragraf*|artikel|staatsanwalt*|ermittl*|strafverfahren|verurteilt*
