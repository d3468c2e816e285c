# Numbers in words, and words that multiply them.

@singular activist woman man protester demonstrator participant student journalist reporter photographer correspondent cameraman lawyer resident coordinator organiser organizer politician leader member teacher girl boy teenager blogger deputy mother wife picketer one him her she he minor doctor farmer worker detainee relative
[number 1]
one
[number 2]
two|both
a couple of
[number 3]
three
[number 4]
four
[number 5]
five
[number 6]
six
half a dozen
[number 7]
seven
[number 8]
eight
[number 9]
nine
[number 10]
ten
[number 11]
eleven
[number 12]
twelve
a dozen
[number 13]
thirteen
[number 14]
fourteen
[number 15]
fifteen
[number 16]
sixteen
[number 17]
seventeen
[number 18]
eighteen
[number 19]
nineteen
[number 20]
twenty
[number 30]
thirty
[number 40]
forty
[number 50]
fifty
[number 60]
sixty
[number 70]
seventy
[number 80]
eighty
[number 90]
ninety
[number 100]
a|one hundred
[number 1000]
a|one thousand
[multiplier 100]
hundred
[multiplier 1000]
thousand
[multiplier 1000000]
million
[vague 0]
dozens
scores
several
hundreds of
hundreds
thousands
many
tens of
