# Who says it.

[says verb]
said
says
reported
reports
report
writes
wrote
told
tells
according
stated
states
noted
notes
informed
added
claims
claimed
announced
published
posted
recalled
explained
counted
quoted
confirmed
describes
described
[says according]
according to
by .. account|count|data|estimate|estimates
in the words of
as reported by
as .. wrote|reported|writes|reports
[says citing]
citing
cited
with reference to
referring to & outlet|channel|agency|report
quotes
quoting
[says this]
reported by
writes the
this is written|reported by
this is reported
this was reported
it is noted
it is known
writes about this
about this
the authors say

[source witness]
eyewitness|eyewitnesses
witness|witnesses
resident|residents & told|said|say
one of the .. women|participants|activists|detainees|wives|protesters|them
a woman & said|told|claims
women & said|told|say
relatives & told|said|say
activist|activists & said|told|say|reported
participant|participants & said|told|say
organiser|organisers|organizer|organizers & said|told|say
source|sources & said|told|informed
he|she & said|told
protester|protesters & said|told|say
demonstrators & said|told|say
[source official]
police & said|say|reported|announced|account|confirmed|chief
spokesman|spokeswoman|spokesperson
ministry & said|says|reported|announced|words|statement
mayor & said|says|told
prosecutor* & said|reported|announced
official|officials & said|say|told|confirmed
authorities & said|say|reported|announced
press service
minister & said|says|told
governor & said|says|told
court & said|ruled
police chief
commander
government & said|says
[source lawyer]
lawyer|lawyers & said|told|say|according
attorney & said|told
[source organisation]
human rights experts
rights experts
rights group|groups|organisation|organization|organisations|organizations
human rights .. group|groups|organisation|organization|centre|center|experts|defenders
monitor|monitors|monitoring & group|said|rights|counted|told
ngo|ngos
party & said|says|announced
union & said|says
council & said|says
[source channel]
telegram channel|channels
channel & telegram
[source outlet]
newspaper
agency
news site|agency|outlet|portal|website|channel
media = unnamed
outlet
publication
edition
website
site
broadcaster
magazine
[source document]
document|documents
letter
statement
order
