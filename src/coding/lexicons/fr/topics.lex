# What a text or a sentence is about beside assemblies. A topic says nothing by itself: the model weighs it.

[topic crime]
vol|vols|voleur*|cambriol*|braquage*|escroc*|drogue*|trafiquant*|trafic|cocaïne|corruption|pot-de-vin|meurtre*|assassin*|viol|violeur*|poignard*|couteau|gang*|rançon*|contreband*|délinquan*|alcool*|ivre*|pédophil*|féminicide*
accident*|l'accident*|d'accident*|chauffard*|collision*|automobiliste*

[topic sport]
match|football|footballeur*|supporters|stade*|tournoi*|champion*|entraîneur*|sélection|but|buts|ligue|club*|arbitre*|rallye|marathon|sportif*|olympique*|joueur*|équipe

[topic entertainment]
concert*|festival*|artiste*|spectacle*|théâtre|carnaval*|exposition*|chanteu*|film*|tourist*|foire*|fête*|feux

[topic election]
candidat*|campagne|électeur*|électoral*|scrutin|vote|voix|élections|urnes|parti

[topic business]
entreprise*|l'entreprise*|d'entreprise*|investisseu*|banque*|crédit*|impôt*|licence*|construction|loyer*|commerce|vol|avion*|salaires|bourse|marché*

[topic war]
front|bombard*|offensive|drone*|missile*|armée|combat*|mobilisation|mobilisé*|conscri*|ukraine

[topic protest]
protest*|manifest*|rassembl*|militant*|opposition|opposant*|grève*|répression|droits|pancarte*|slogan*|solidarité|crs|prisonniers|piquet*|contestation

[topic justice]
tribunal|tribunaux|juge*|jugement*|verdict*|avocat*|procureur*|code|article|condamn*|procès
