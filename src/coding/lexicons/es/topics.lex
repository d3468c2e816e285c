# What a text or a sentence is about beside assemblies. A topic says nothing by itself: the model weighs it.

[topic crime]
robo*|robó|robar|ladrón|ladrones|atrac*|asaltante*|estaf*|droga*|narcotráfic*|narco|cocaína|cártel|cartel|corrupción|soborno*|homicid*|asesino*|violación|violador|apuñal*|pandilla*|extors*|contraband*|delincuen*|alcohol*|borrach*|feminicid*|sicario*
accidente*|atropell*|conductor|siniestro*|choque

[topic sport]
partido|fútbol|futbolista*|hinchas|estadio*|torneo*|campeon*|entrenador*|selección|gol|goles|liga|club|árbitro|rally|maratón|deportist*|olímpic*|jugador*|equipo

[topic entertainment]
concierto*|festival*|artista*|espectáculo*|teatro|carnaval*|exposición|cantante*|estreno*|película*|turist*|feria*|fiesta*|fuegos

[topic election]
candidat*|campaña|elector*|votación|votos|voto|elecciones|comicios|urnas|partido*

[topic business]
empresa*|inversor*|inversión|banco*|crédito*|impuesto*|licencia*|construcción|alquiler*|comercio|vuelo*|aerolínea*|salario*|pensiones|bolsa|mercado*

[topic war]
frente|bombarde*|ofensiva|dron|drones|misil*|fuerzas|combate*|moviliza*|recluta*|ucrania

[topic protest]
protest*|manifest*|marcha*|concentraci*|activista*|oposici*|opositor*|huelga*|represión|derechos|pancarta*|consigna*|solidarid*|antidisturbios|presos|piquete*|cacerol*

[topic justice]
tribunal*|juez|jueza|sentencia*|abogad*|fiscal*|código|artículo|imput*|conden*|juicio*
