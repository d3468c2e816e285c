# What a text or a sentence is about beside assemblies. A topic says nothing by itself: the model weighs it.

[topic crime]
theft|thefts|stole|stolen|stealing|robber|robbers|robbery|robbed|burglar*|fraud*|scam|scammer|scammers|drug|drugs|narcotic*|cocaine|heroin|cannabis|trafficker|traffickers|trafficking|smuggl*|bribe|bribes|bribery|embezzl*|corruption|murder|murdered|murderer|homicide|rape|rapist|raped|knife|stabbed|stabbing|drunk|drunken|alcohol|intoxicated|hijacked|carjack*|extort*|racket*|counterfeit*|paedophil*|pedophil*|thief|thieves|pickpocket*|gang|gangs|gangster*|mafia|cartel|manslaughter|kidnapper|ransom|launder*|poach*|cybercrime|shoplift*|mugg*|gunman|shooter|suspect's|brawl|domestic
crash|crashed|collision|accident|speeding|drink-driving|hit-and-run|overturned|driver's|motorist|wildfire|earthquake|flood|flooded|fire|blaze|avalanche|collapse

[topic sport]
match|matches|football|soccer|hockey|basketball|tennis|cricket|rugby|baseball|stadium|tournament|championship|cup|league|marathon|race|races|racing|coach|goalkeeper|striker|goal|goals|referee|athlete|athletes|olympic|olympics|medal|club|season|playoff|semifinal|semi-final|quarterfinal|fixture|innings|wicket|batsman|derby|team|teams|player|players|fans|footballer|wrestler|boxing|boxer|rally-raid|driver|lap|podium|fifa|uefa|midfielder|scored|penalty

[topic entertainment]
concert|concerts|festival|fair|singer|singers|band|actor|actress|audience|play|theatre|theater|carnival|exhibition|film|films|movie|movies|premiere|fireworks|tourist|tourists|tourism|excursion|holiday|holidays|christmas|easter|celebrity|celebrities|album|song|songs|museum|gallery|circus|parade|award|awards|oscar|show|shows|entertainment|wedding|cinema|ticket|tickets|restaurant|beach|fashion|streaming|dance|dancers|costume|costumes|santa

[topic election]
candidate|candidates|voter|voters|voting|ballot|ballots|election|elections|electoral|campaign|campaigning|polling|poll|polls|turnout|incumbent|primary|primaries|referendum|constituency|manifesto|caucus|nominee|coalition|runoff|run-off|commission|votes

[topic business]
business|businesses|entrepreneur*|developer|company|companies|investor|investors|investment|bank|banks|credit|loan|loans|tax|taxes|licence|license|licensing|construction|rent|shop|shops|trade|flight|flights|airline|airlines|aircraft|salary|salaries|market|markets|shares|stock|stocks|profit|profits|revenue|merger|ceo|oil|gas|price|prices|inflation|exchange|currency|export|exports|imports|budget|economy|retail|housing|planning|ltd|startup|crypto|bitcoin

[topic war]
shelling|shelled|front|frontline|front-line|offensive|drone|drones|missile|missiles|rocket|rockets|artillery|combat|mobilisation|mobilization|mobilised|mobilized|conscription|draft|conscripts|airstrike|airstrikes|ceasefire|troops|battalion|brigade|tank|tanks|battlefield|invasion|hostages|bombing|bombed|militants|insurgents|rebels|jihadist*|isis|hamas|hezbollah|taliban|boko|nato|trenches|pow|casualties

[topic protest]
protest|protests|protester|protesters|protestor|protestors|protesting|rally|rallies|picket|pickets|picketing|activist|activists|opposition|demonstration|demonstrations|demonstrator|demonstrators|unauthorised|unauthorized|unsanctioned|marchers|strikers|dissident|dissidents|ovd-info|vigil|sit-in|paddy|avtozak|placard|placards|banner|banners|slogan|slogans|chanted|chanting|solidarity|dissent|crackdown|unrest|pro-democracy|anti-war|anti-government|assembly|assemblies|gatherings|encampment|dharna|bandh|hartal

[topic justice]
court|courts|judge|judges|verdict|sentence|sentenced|lawyer|lawyers|attorney|article|prosecutor|prosecutors|prosecution|trial|hearing|plea|jury|appeal|appeals|indictment|charged|charges|defendant|custody|bail|convicted|conviction|magistrate|tribunal|ruling|lawsuit|plaintiff|judgment|judgement|petition|testimony|remand
