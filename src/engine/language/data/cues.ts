/**
 * How often a verb, an adjective after "be" ("=sure"), a passive ("*say") or a noun ("#claim") introduces somebody's
 * words or thoughts, frame by frame (see `attribution/frames.ts`), in percent, rounded to five. "~" stands for frames
 * not listed. Counted over 840 US news articles of 2015 and 2016 in which readers had marked every attribution; verbs
 * that those articles lack were added from general knowledge of English. Entries that hardly ever do are left out.
 */
export const CUES = `
accept as:50 that:50 clause:45 quote:40 obj-inf:25 obj-that:25 pp-as:20 ~:30
accuse np:90 post:75 pp-of:65 ~:80
acknowledge post:100 quote:95 that:95 as:90 gap:90 ing:90 obj-that:90 pp-as:90 pp-in:80 np:75 wh:75 pp-after:60 ~:85
acquiesce that:85 pp-to:80 inf:75 pp-in:70 ~:70
add post:95 quote:95 that:95 as:90 obj-quote:85 obj-clause:70 pp-over:60 clause:55 pp-around:55 np:25 pp-to:15 ~:80
address obj-quote:65 wh:55 obj-clause:50 obj-inf:50 clause:45 obj-that:45 quote:40 pp-about:35 ing:25 obj-wh:25 pp-of:25 pp-on:20 pp-after:15 pp-to:15 ~:30
admire np:30
admit obj-quote:90 that:90 quote:85 obj-clause:80 post:80 clause:70 as:60 np:55 pp-to:50 pp-through:25 ~:65
admonish obj-quote:85 np:70 quote:70 as:80 obj-inf:75 post:80 ~:60
adopt obj-quote:60 that:60 obj-inf:45
advertise np:20
advise inf:35 post:30 clause:25 quote:20
advocate that:75 inf:60 pp-for:60 ing:55 clause:45 np:45 wh:45 pp-over:20 pp-within:20 pp-in:15 ~:40
affirm that:80 quote:60 np:55 ~:45
agonize that:90 pp-about:80 pp-over:70 post:90 quote:90 ~:60
agree quote:90 clause:85 inf:85 that:85 gap:80 post:80 pp-on:80 obj-clause:65 obj-inf:65 pp-to:65 pp-with:65 ~:75
aim inf:70 np:60 pp-at:30 ~:45
air post:20
align np:25
allege that:90 post:85 obj-clause:70 np:30 ~:55
allow that:55 clause:30 np:30 as:25 pp-for:25
allude pp-to:75 inf:70 ~:60
amass clause:30
announce post:100 as:95 clause:95 obj-clause:95 obj-that:95 that:95 obj-inf:90 quote:80 pp-on:75 wh:75 obj-wh:70 pp-in:60 ~:85
answer post:90 quote:80 wh:75 np:65 as:60 that:60 obj-inf:50 clause:45 pp-as:40 ~:55
anticipate that:70 ~:35
apologize that:75 pp-for:65 np:30 ~:45
appeal that:40
appear inf:70 pp-to:70 obj-inf:65 that:65 clause:60 gap:60 np:60 pp-as:60 quote:55 pp-with:25 pp-before:20 pp-at:15 pp-on:15 pp-in:10 ~:50
applaud clause:85 np:85 obj-inf:75 post:70 pp-along:35 ~:65
appoint clause:70 obj-inf:65 np:55 ~:50
approve obj-that:60 clause:50 np:50 pp-for:30 pp-of:30 ~:35
argue clause:100 that:100 np:95 obj-inf:95 pp-against:95 pp-for:95 quote:95 gap:80 post:80 obj-that:75 pp-with:75 ~:90
arise pp-about:55 pp-over:45 that:35 ~:30
arrange clause:50 pp-about:30 np:25
ask quote:95 that:95 obj-clause:90 obj-that:90 obj-wh:90 pp-for:90 wh:90 obj-inf:85 obj-quote:85 inf:75 np:75 gap:70 pp-in:70 pp-of:65 pp-about:50 ~:80
assail np:85 as:80 pp-in:60 ~:65
assert post:95 that:95 as:90 np:85 ~:80
assume that:55 clause:35 as:30
assure post:95 obj-clause:90 obj-that:90 pp-of:60 ~:75
attack as:65 clause:65 np:60 gap:45 obj-inf:45 that:45 inf:40 obj-clause:40 pp-to:35 ~:50
attempt inf:50 pp-to:25 ~:40
attest post:90 quote:90 that:90 clause:70 ~:55
attribute that:75 ing:55 np:45 pp-to:30 ~:40
authorize obj-that:65 obj-inf:55 np:45 gap:35 ~:40
aver post:90 quote:90 that:90 clause:70 ~:55
avoid clause:35 ing:25 quote:25
avow post:90 quote:90 that:90 clause:70 ~:55
award clause:25
back clause:65 that:65 post:55 pp-in:55 np:50 pp-on:35 pp-from:10 ~:45
ban clause:25
bann ing:35 np:30
bash obj-inf:50 np:45 clause:40 pp-in:15 ~:35
battle pp-over:25 pp-with:20
beam post:55
bear that:25
become clause:25 obj-that:20
beg clause:50 obj-inf:45
begin pp-by:50 that:45 post:25 pp-to:20 quote:20
believe post:95 as:80 obj-clause:80 wh:80 clause:75 ing:75 that:75 obj-quote:70 pp-in:70 inf:55 gap:40 np:40 ~:65
belittle post:75 np:55 ing:35 ~:40
bemoan that:90 np:80 obj-inf:75 ~:65
berate obj-quote:85 np:70 quote:70 as:80 obj-inf:75 post:80 ~:60
beseech obj-quote:85 np:70 quote:70 as:80 obj-inf:75 post:80 ~:60
bet that:30
bill as:55 pp-as:50 that:40 inf:30 ~:35
blame np:90 obj-quote:90 obj-that:90 obj-inf:65 pp-for:50 pp-in:45 ~:75
blare np:60 ~:35
blast clause:95 np:95 obj-that:95 quote:95 ~:90
block obj-that:45 clause:25 np:25 obj-clause:25
boast that:90 pp-about:85 obj-that:75 pp-of:70 quote:70 pp-to:65 np:35 ~:60
bother np:35
brace obj-that:20 pp-for:20
brag pp-about:85 that:85 clause:80 post:70 pp-for:70 ~:60
break wh:40
brief inf:35 np:20
bring obj-inf:30 obj-that:25 obj-quote:20 post:20 pp-as:20 that:20
bristle that:60 pp-in:55 wh:35 ~:40
broadcast clause:70 np:50 as:40 pp-on:25 ~:35
broker np:20 obj-that:20
buy obj-that:25
calculate that:75 obj-that:35 np:15 ~:30
call obj-quote:95 that:95 obj-clause:90 pp-for:90 pp-on:90 pp-upon:90 pp-with:75 wh:75 np:70 pp-in:70 quote:70 pp-into:65 inf:60 pp-as:60 pp-of:60 pp-to:60 clause:55 pp-after:55 post:40 ~:80
campaign pp-against:40 pp-for:25 np:20 that:20
care pp-about:40 pp-for:20
cast as:55 clause:35 np:20 pp-in:10 ~:30
castigate obj-quote:85 np:70 quote:70 as:80 obj-inf:75 post:80 ~:60
catch pp-between:25 pp-in:25
caucus inf:40 ing:25
caution that:95 quote:90 clause:85 np:75 ~:70
celebrate ing:45 obj-quote:45 as:40 post:40 clause:20 obj-that:20
center pp-on:30
challenge obj-inf:60 obj-that:55 post:55 ing:50 clause:45 pp-for:30 pp-of:30 pp-to:20 ~:35
champion as:50 quote:35
change pp-on:25 wh:20
chant post:95 quote:85 ~:65
characterize as:70 pp-as:40 ~:45
charge obj-quote:80 that:80 post:75 np:60 pp-with:35 pp-into:20 ~:50
chastise obj-quote:85 np:70 quote:70 as:80 obj-inf:75 post:80 ~:60
cheer wh:55 post:45 pp-for:45 pp-on:40 pp-as:25 pp-with:20 pp-in:15 pp-from:10 ~:30
chide np:85 obj-quote:85 clause:80 ~:70
chime pp-in:30
choose as:45 inf:40 obj-inf:35 clause:20
circulate obj-that:55 ing:45 gap:25 np:25 pp-after:15 ~:30
cite as:95 clause:95 obj-clause:95 obj-quote:95 quote:95 gap:90 np:90 obj-inf:90 obj-wh:90 post:75 pp-on:65 pp-in:60 ~:85
claim obj-quote:95 post:95 that:95 inf:90 quote:90 clause:85 gap:85 obj-inf:85 pp-to:80 obj-wh:60 np:55 ~:75
clarify that:75 obj-that:65 np:40 wh:40 ~:45
clash pp-at:30 pp-over:25
close pp-with:25 post:20
come inf:20 pp-against:20
commend obj-quote:85 np:70 quote:70 as:80 obj-inf:75 post:80 ~:60
comment post:90 that:85 pp-about:80 pp-on:80 pp-for:55 np:45 pp-to:45 ~:60
committ pp-to:20
compare np:55 obj-clause:30 obj-quote:30 that:30 obj-that:20
complain clause:90 that:90 pp-about:80 post:70 pp-after:70 pp-during:70 ~:75
concede post:95 clause:85 that:85 np:60 wh:60 ~:65
conclude post:100 clause:95 obj-that:95 quote:95 that:95 pp-in:80 pp-with:80 gap:75 np:65 ~:85
concur post:90 quote:90 that:90 clause:70 ~:55
condemn quote:90 obj-inf:85 np:75 ~:70
confide post:90 quote:90 that:90 clause:70 ~:55
confirm post:95 that:95 clause:80 ~:75
confront obj-that:35
congratulate np:70 ~:55
conjecture post:90 quote:90 that:90 clause:70 ~:55
consider as:75 obj-clause:70 np:60 obj-inf:60 ing:50 clause:35 ~:55
consult as:30
contain clause:35
contemplate obj-quote:80 ing:70 wh:70 ~:50
contend that:85 clause:70 obj-quote:60 pp-in:45 pp-with:25 ~:50
contest obj-that:35
continue post:90 quote:85 that:75 clause:40 obj-inf:40 inf:35 ing:35 obj-that:35 pp-for:35 pp-in:35 np:30 pp-as:30 pp-after:25 pp-on:25 pp-with:20 pp-to:15 pp-until:15 ~:45
contradict wh:55 np:35 clause:30 obj-that:30
contrast np:55 that:50 clause:40 ~:35
convict pp-for:40
convince obj-that:80 that:75 obj-inf:50 clause:45 ~:55
count as:45 clause:35 obj-that:25 pp-on:25
counter that:70 wh:60 clause:50 np:30 pp-by:25 pp-beyond:20 ~:40
cover clause:30 np:20 obj-that:20
crack quote:50 np:25
craft clause:45
create obj-inf:30
credit np:80 pp-to:40 ~:55
criticize clause:95 np:90 obj-that:90 wh:90 as:80 obj-inf:70 pp-as:70 post:65 pp-on:65 ~:85
cut post:25 pp-to:20
damage np:20
debate post:50 wh:50 clause:30 np:30
decide pp-about:75 clause:65 pp-to:65 that:65 inf:60 pp-in:45 np:30 pp-at:30 pp-over:30 ~:50
declare obj-quote:95 post:95 quote:95 that:95 as:85 obj-inf:85 wh:85 pp-as:80 clause:70 pp-for:65 np:55 ~:75
decline inf:90 pp-for:85 np:75 post:65 pp-to:60 pp-in:50 pp-from:40 ~:80
decry np:95 that:95 clause:90 obj-inf:90 ~:80
deduce post:90 quote:90 that:90 clause:70 ~:55
deem obj-quote:85 pp-about:80 np:75 quote:60 gap:50 ~:55
defend as:85 obj-inf:85 obj-that:85 post:70 np:65 obj-quote:65 that:65 clause:55 gap:50 obj-wh:50 pp-in:35 ~:60
define wh:30
deflect np:45 ~:35
deliver obj-quote:70 post:55 clause:50 obj-inf:50 quote:45 pp-during:40 as:35 np:35 obj-clause:35 wh:35 gap:25 obj-that:25 pp-in:15 pp-on:15 ~:30
demand post:85 that:85 obj-quote:80 clause:75 as:70 inf:70 wh:50 np:45 pp-for:45 ~:55
demonstrate that:75 clause:50 quote:45 wh:45 obj-inf:30 np:20 pp-in:15 ~:35
denounce as:90 obj-quote:90 quote:90 np:85 obj-that:85 wh:85 clause:60 obj-inf:60 ~:75
deny that:95 clause:70 obj-that:55 ~:60
depict pp-on:50 np:35 ~:35
deride np:80 as:75 ~:65
descend obj-inf:35
describe as:100 clause:95 post:95 wh:95 obj-inf:90 obj-that:90 obj-wh:85 pp-as:75 ing:70 obj-clause:70 np:65 ~:80
deserve inf:25
design inf:40 pp-to:20 ~:30
detail clause:65 wh:65 obj-inf:60 quote:55 np:50 ~:45
determine that:70 post:60 inf:45 wh:45 clause:40 np:25 ~:35
devote clause:60 obj-that:50 pp-of:50 pp-to:30 ~:35
differ post:45 pp-by:35 pp-on:25
direct obj-inf:25 pp-at:25 quote:25 obj-clause:20
disagree pp-on:50 pp-with:40 ~:35
disappoint clause:55 pp-in:50 as:30 np:25 ~:35
disavow clause:75 obj-that:70 ~:50
disclose quote:85 that:85 clause:80 obj-that:80 np:65 pp-to:65 ing:50 ~:60
discover gap:35 that:35 pp-over:30 obj-that:25
discuss obj-quote:90 obj-that:90 wh:90 clause:80 obj-inf:80 np:75 ing:60 post:60 pp-as:55 pp-for:55 ~:70
dislike clause:55 np:35 wh:30 ~:30
dismiss as:95 clause:95 obj-that:95 that:95 np:75 obj-quote:75 ~:80
disparage np:50 pp-as:25 ~:35
display as:60 np:50 obj-that:50 ing:30 wh:30 ~:35
dispute that:75 obj-that:70 np:60 ~:55
distance obj-clause:80 np:65 ~:55
distinguish as:50 quote:30
distribute that:25 np:20
divide pp-on:30 clause:20
double pp-on:55 clause:35 obj-clause:30 pp-as:20
doubt that:80 clause:50 np:35 ~:45
downplay np:35 clause:30 obj-wh:20
draw post:25
dress obj-that:40
drink post:20
drive that:30
dub obj-quote:85 np:70 quote:70 as:80 obj-inf:75 post:80 ~:60
earn as:25
echo that:80 quote:75 clause:70 obj-that:70 post:65 np:40 obj-wh:40 ~:50
elaborate post:80 pp-in:60 pp-on:60 pp-as:35 ~:50
email obj-quote:65 np:60 obj-inf:40 quote:35 gap:25 pp-to:25 pp-as:20 ing:15 pp-by:15 pp-before:10 pp-in:10 pp-from:5 ~:30
embrace that:65 wh:55 clause:45 obj-that:45 as:40 obj-clause:35 pp-of:25 ~:30
emerge that:35 ing:30 pp-over:30 pp-of:25
emphasize that:95 obj-that:90 quote:90 np:70 pp-after:70 ~:75
empower clause:40 obj-inf:40
encourage obj-quote:70 clause:65 obj-that:60 obj-inf:55 ing:35 np:20 ~:40
end quote:35 ing:30 clause:25
endorse obj-quote:90 that:90 ing:80 np:75 obj-inf:55 post:50 pp-during:45 pp-in:30 pp-until:30 ~:65
endure np:20
enjoy quote:60 wh:55 clause:45 ing:45 gap:25 np:25 pp-in:15 pp-near:0 ~:30
enquire wh:85 pp-about:65 post:85 quote:85 ~:60
enter obj-that:20
enthuse post:95 quote:95 that:85 pp-about:70 ~:45
entitle quote:40 ~:30
entreat obj-quote:85 np:70 quote:70 as:80 obj-inf:75 post:80 ~:60
envisage that:80 np:60 ing:70 ~:50
envision gap:60 np:60 ing:40 ~:45
erupt that:45 pp-on:30 clause:20
establish pp-for:35 obj-that:25
estimate post:90 that:85 gap:70 clause:65 inf:55 pp-at:50 pp-before:35 ~:60
examine quote:45 clause:20
exclaim post:95 quote:95 that:85 pp-about:70 ~:45
exhort obj-quote:85 np:70 quote:70 as:80 obj-inf:75 post:80 ~:60
exist inf:25
expand pp-on:35 pp-upon:35 post:30 quote:20
expect that:90 clause:85 obj-inf:85 inf:80 np:80 post:75 pp-in:65 obj-wh:55 pp-over:50 pp-from:30 ~:70
experience np:45 clause:40 ~:30
explain post:100 that:100 clause:95 obj-inf:95 quote:95 wh:95 np:85 obj-quote:85 ~:90
exploit clause:45 wh:25
explore np:45 clause:25
expose clause:65 as:40 ~:35
express obj-that:100 clause:95 obj-clause:95 obj-inf:95 ~:90
extol obj-quote:85 np:70 quote:70 as:80 obj-inf:75 post:80 ~:60
eye np:50 clause:35 obj-that:30 ~:30
fail obj-inf:35 inf:20
favor clause:65 as:60 wh:60 ing:45 pp-to:30 pp-by:25 ~:40
fear that:95 clause:90 quote:90 obj-clause:85 pp-in:50 ~:75
feature post:20
feel clause:75 as:65 that:60 gap:55 pp-for:55 obj-inf:50 post:50 np:40 pp-like:25 ~:45
fight pp-about:30
figure that:60 gap:40 wh:40
file post:65 np:50 obj-that:45 clause:30 pp-against:25 pp-as:25 pp-for:20 pp-in:20 pp-on:20 pp-into:10 ~:35
find that:85 quote:75 post:70 pp-about:70 clause:60 obj-that:60 obj-clause:35 pp-of:35 pp-on:35 np:30 pp-between:25 pp-in:25 obj-inf:15 ~:45
fire quote:75 that:70 clause:45 pp-at:45 pp-as:30 pp-with:20 pp-in:15 pp-from:10 ~:40
flipp pp-for:30
float obj-that:70 clause:40 ~:40
fly pp-in:20
focus clause:45 obj-that:45 pp-on:45 that:45 np:30 ~:40
follow post:20 pp-by:20
forecast that:85 pp-of:70 ~:60
foresee np:75 obj-that:75 ~:60
foreshadow obj-inf:60 obj-that:60 np:30 ~:40
foretell that:80 np:60 ing:70 ~:50
forget inf:70 clause:65 that:50 ~:50
frame as:80 clause:45 np:20 ~:40
free inf:30 clause:20 np:20 obj-that:20
fret that:90 pp-about:80 pp-over:70 post:90 quote:90 ~:60
frustrate that:60 pp-with:35
fuel that:35
fume post:95 quote:95 that:85 pp-about:70 ~:45
give pp-for:30 as:25 obj-that:20
go pp-of:55 post:45 pp-on:40 pp-after:35 obj-inf:30 quote:25 clause:20 pp-by:20
grant obj-that:20
grapple that:25
gripe post:95 quote:95 that:85 pp-about:70 ~:45
groan post:95 quote:95 that:85 pp-about:70 ~:45
grow obj-that:25
growl post:95 quote:95 that:85 pp-about:70 ~:45
grumble post:95 quote:95 that:85 pp-about:70 ~:45
guarantee that:25 np:20
guess that:75 obj-clause:65 wh:65 clause:55 np:35 ~:45
gush post:95 quote:95 that:85 pp-about:70 ~:45
hail as:80 obj-inf:70 np:65 ~:60
hammer np:40 pp-on:20 ~:30
hang post:30
happen quote:20
hate clause:40 np:35 obj-that:25
hear that:40
highlight clause:80 as:70 obj-that:65 pp-as:60 np:50 wh:45 pp-from:20 ~:55
hint post:90 clause:80 that:75 pp-at:60 pp-of:45 ~:55
hire as:40 obj-inf:35 clause:20 obj-clause:20 obj-that:20
hit obj-clause:40 obj-that:40 clause:30 obj-wh:20 pp-on:20
hold obj-inf:20 post:20
hone obj-inf:50 np:35 clause:30 obj-that:30 ~:30
hope clause:95 obj-that:90 pp-for:90 that:90 gap:85 post:65 pp-to:65 ~:80
horrify np:75 pp-at:65 ~:60
hypothesize post:90 quote:90 that:90 clause:70 ~:55
identify as:85 post:85 obj-that:75 clause:60 quote:60 np:50 obj-clause:50 pp-as:45 pp-with:35 ~:55
ignore np:45 clause:40 obj-that:30 ~:35
illustrate wh:55 np:35 that:35 ~:30
imagine obj-clause:70 clause:65 np:55 ~:50
implore obj-quote:85 np:70 quote:70 as:80 obj-inf:75 post:80 ~:60
imply clause:80 that:75 np:60 pp-to:40 ~:55
impose np:20 obj-that:20
include quote:60 obj-that:50 obj-inf:35 obj-quote:35 obj-clause:30 post:30 clause:25 ing:25 pp-about:20
indicate post:95 obj-that:85 that:85 wh:85 np:65 ~:75
inform obj-clause:70 obj-that:70 pp-of:65 ~:60
inquire wh:85 pp-about:65 post:85 quote:85 ~:60
insinuate post:90 quote:90 that:90 clause:70 ~:55
insist post:100 that:100 clause:95 pp-on:75 ~:90
insult quote:50 clause:30
intend obj-inf:60 pp-as:55 inf:50 ~:45
intensify post:20
interest pp-in:45 clause:35 np:20 pp-as:20 ~:30
interject quote:85 inf:75 ~:65
interrupt obj-quote:40
interview that:40 pp-on:25
intimate post:90 quote:90 that:90 clause:70 ~:55
introduce as:60 clause:55 obj-that:55 obj-inf:50 that:45 wh:35 np:25 pp-in:10 ~:30
investigate clause:40 obj-inf:35 that:25
invite obj-inf:30
invoke obj-clause:60 post:60 clause:55 np:55 obj-inf:35 ~:40
involve clause:20
irritate np:55 pp-by:55 quote:40 ~:40
issue obj-quote:75 quote:70 np:60 obj-inf:60 obj-that:55 post:50 inf:40 clause:35 pp-by:30 pp-over:30 pp-in:10 ~:45
join as:25 pp-in:25
joke post:95 quote:95 that:95 pp-about:90 pp-with:50 ~:75
judge that:75 np:60 obj-clause:60 clause:45 pp-from:10 ~:40
jump np:25 clause:20 pp-on:20
justify clause:65 ing:60 np:50 ~:45
keep obj-inf:30 ing:25 post:25 obj-quote:20 that:20
knock obj-that:60 as:55 clause:40 np:40 ing:30 pp-in:15 ~:35
know inf:80 as:75 gap:75 obj-that:75 that:75 clause:70 obj-clause:65 obj-quote:65 pp-about:65 pp-for:65 pp-of:65 np:50 pp-as:50 pp-since:50 quote:50 post:45 pp-on:45 pp-to:45 pp-until:45 ~:55
label obj-quote:80 pp-as:60 quote:60 that:55 np:40 ~:45
lambast clause:75 as:65 np:35 ~:50
lambaste obj-quote:85 np:70 quote:70 as:80 obj-inf:75 post:80 ~:60
lament that:95 quote:90 np:85 obj-clause:85 obj-that:85 wh:85 ing:80 ~:75
lash pp-at:75 post:70 ~:55
laud np:50 pp-for:25 ~:35
laugh np:30 post:25
launch obj-clause:45 clause:40 obj-that:35 as:30 pp-into:30 wh:30 obj-inf:20 pp-to:20
lay clause:80 obj-clause:75 obj-that:75 wh:75 post:70 as:60 np:60 obj-inf:50 pp-at:35 ~:55
lean post:45 np:35 that:35 pp-toward:30 pp-on:25
learn clause:75 that:75 post:65 pp-about:60 wh:60 np:55 pp-of:55 gap:40 pp-as:35 pp-in:35 pp-on:35 pp-from:15 ~:50
leave obj-that:20 wh:20
lecture np:50 pp-on:35 ~:35
lend obj-clause:40 clause:20 np:20
let clause:25
lie pp-about:40
lift obj-quote:20 that:20
light that:25 pp-into:20
like inf:70 obj-quote:50 quote:45 obj-that:20
liken np:70 obj-that:70 obj-wh:65 pp-to:60 clause:45 ~:55
limit that:25
link obj-clause:35 post:35 clause:20
list clause:80 quote:80 obj-that:75 post:70 as:65 np:65 obj-wh:65 that:65 obj-inf:50 pp-in:30 ~:55
live that:20
lobby quote:50 inf:40 obj-inf:35 that:35 clause:25 obj-that:25
look that:70 inf:65 as:60 pp-to:60 obj-wh:55 pp-as:50 quote:50 clause:45 pp-for:45 ing:35 pp-at:30 pp-like:30 pp-on:30 np:20 pp-in:20 pp-into:20 pp-over:20 pp-toward:20 pp-from:10 pp-through:10 ~:40
love inf:75 quote:75 clause:50 ing:40 ~:45
maintain that:55 clause:20
make obj-that:60 wh:45 obj-inf:40 post:35 that:35 obj-quote:30 pp-as:30 clause:25 obj-clause:25
mark pp-as:35 that:35 obj-that:30 as:25
mean post:30 that:25 inf:20
measure pp-on:30 that:30 clause:20 obj-that:20
mention as:90 clause:85 ing:85 obj-that:85 np:80 obj-clause:80 obj-inf:80 that:80 pp-as:60 pp-on:45 pp-in:35 pp-above:5 ~:70
mince np:80 ~:60
mind ing:50 np:35 obj-that:30 ~:30
moan post:95 quote:95 that:85 pp-about:70 ~:45
mock post:95 obj-quote:90 obj-that:85 np:80 obj-inf:80 ~:70
monitor clause:20 np:20
mount obj-that:65 obj-inf:50 np:25 ~:30
move inf:20 that:20
mull ing:70 np:70 pp-over:65 ~:60
murmur post:95 quote:95 that:85 pp-about:70 ~:45
muse post:90 pp-about:85 that:85 ~:65
mutter post:95 quote:95 that:85 pp-about:70 ~:45
name as:70 obj-that:70 quote:70 obj-clause:65 pp-as:55 pp-after:50 obj-inf:40 pp-for:30 pp-in:25 ~:45
need post:20
negotiate obj-inf:45 pp-for:45 clause:35 obj-that:35 pp-in:15 ~:30
nominate as:55 obj-inf:50 np:40 clause:15 ~:30
note post:100 quote:100 that:100 pp-in:65 ~:95
observe post:85 clause:65 np:50 ing:30 pp-of:30 ~:40
offer quote:85 inf:80 obj-clause:65 obj-that:65 post:65 as:60 that:60 gap:45 ing:45 obj-inf:35 pp-in:30 ~:55
open post:35 pp-to:25 pp-with:25
operate that:45
opine post:85 pp-against:70 pp-on:70 ~:60
oppose quote:85 as:80 obj-inf:75 np:70 ing:65 clause:50 pp-as:45 pp-to:45 ~:60
opt pp-against:55 inf:45 ~:35
order np:95 obj-inf:95 that:95 clause:90 obj-that:90 ~:80
out that:65 ing:40 post:40 pp-in:30 pp-to:30
outline obj-inf:65 wh:65 that:60 np:55 ~:50
overstate wh:55 np:35 ~:35
overturn clause:20
paint as:60 np:45 pp-on:30 ~:40
pass obj-that:55 quote:50 obj-inf:45 that:40 pp-along:25 pp-on:20 pp-to:20 pp-at:15 pp-by:15 pp-before:10 pp-in:10 pp-with:10 pp-through:5 ~:30
pause post:65 inf:50
pay clause:20
perceive inf:55 post:55 pp-as:45 clause:40 np:40 ~:35
persuade obj-inf:80 obj-that:80 ~:65
pick as:25
pitch as:60 ing:45 pp-for:25 np:20 pp-as:20 pp-to:20 ~:30
pivot pp-from:30 pp-between:20 ~:40
place post:35 that:25 np:20
plan inf:75 post:70 pp-on:65 pp-to:50 np:45 pp-for:30 pp-in:30 ~:60
play as:30 obj-that:20
plead inf:80 np:80 pp-for:70 pp-with:60 ~:65
please np:55 pp-with:55 wh:35 ~:40
pledge that:90 pp-to:80 as:75 post:70 quote:65 np:60 obj-that:45 pp-for:45 ~:55
plot clause:45 inf:35
point obj-clause:95 that:95 obj-quote:90 quote:90 np:85 obj-that:85 pp-at:70 pp-to:70 post:65 pp-in:65 wh:55 pp-toward:45 ~:75
polariz clause:45 that:40 pp-in:30
portray as:95 quote:90 np:55 pp-as:55 ~:70
posit that:85 np:70 ~:60
position as:70 that:50 ~:35
post quote:85 that:85 post:75 clause:70 obj-clause:55 obj-that:55 pp-on:25 pp-to:25 ~:50
praise clause:95 as:90 quote:90 obj-inf:85 np:80 post:60 ~:75
preach np:75 pp-at:65 ~:60
predict clause:90 that:90 wh:90 gap:85 post:85 np:75 obj-quote:75 ~:80
prefer obj-quote:90 clause:80 inf:80 np:80 pp-to:75 obj-wh:60 ~:70
present obj-that:70 as:60 obj-clause:35 obj-inf:35 np:30 ~:40
press pp-about:70 quote:65 obj-that:60 obj-inf:45 np:30 pp-for:30 ~:35
pressure np:50 obj-inf:40 ~:35
proceed inf:45 post:30
proclaim post:90 quote:85 pp-in:55 ~:60
profess post:90 quote:90 that:90 clause:70 ~:55
prohibit ing:55 np:45 clause:35 ~:35
project that:75 clause:60 obj-that:60 inf:55 np:25 pp-over:25 pp-along:15 ~:35
promise clause:95 obj-quote:95 post:95 pp-to:95 that:95 obj-that:90 inf:85 pp-on:85 np:75 quote:75 ~:80
promote post:90 quote:75 obj-that:70 as:55 pp-as:35 ~:50
pronounce obj-quote:80 np:75 ~:60
prophesy post:90 quote:90 that:90 clause:70 ~:55
propose that:90 obj-inf:80 obj-clause:75 obj-that:75 inf:70 ing:70 post:70 clause:65 obj-quote:65 np:55 pp-in:35 ~:60
prosecute np:30
protest quote:55 that:50 np:35 clause:30
prove inf:35 obj-quote:25 quote:25 that:25 clause:20
provide obj-that:30 pp-about:25 clause:20 np:20 obj-inf:20
publicize obj-clause:55 np:35 ~:35
publish quote:60 clause:50 np:50 obj-quote:50 that:50 pp-for:25 pp-by:20 pp-in:5 ~:35
pump np:65 ~:50
purchase that:40
pursue that:45 obj-that:30
push pp-against:75 pp-for:70 clause:60 obj-inf:60 pp-on:60 inf:50 as:35 that:35 np:25 pp-during:25 pp-through:10 ~:45
put post:85 obj-quote:55 ing:40 inf:35 obj-clause:30 obj-that:30
question obj-quote:95 that:95 wh:95 clause:90 obj-inf:90 obj-that:90 np:85 post:75 gap:65 pp-to:60 pp-in:50 ~:80
quip post:85 quote:85 ~:60
quote as:80 obj-quote:80 clause:75 post:65 quote:60 ~:50
rail pp-against:95 ~:70
raise pp-about:25 obj-that:20
rally obj-inf:25
ran obj-that:30 np:20
rang pp-to:35
rank as:35
rant post:95 quote:95 that:85 pp-about:70 ~:45
ratchet np:35 obj-wh:20
rate pp-in:20
ratify clause:65 np:45 ~:40
rattle obj-inf:40
reach obj-that:40 that:25 quote:20
react post:70 quote:55 pp-as:40 pp-to:20
read post:95 quote:60 obj-clause:50 clause:30 np:25 pp-over:25 pp-at:20 pp-between:20 pp-in:20 pp-from:10 ~:40
reaffirm post:90 quote:90 that:90 clause:70 ~:55
realize that:85 clause:80 pp-at:35 ~:55
reassure np:25
rebuff obj-inf:45 np:30
rebuke clause:65 np:55 obj-wh:55 pp-to:20 ~:40
rebut that:90 np:85 obj-that:85 ~:65
recall clause:95 obj-that:95 post:95 wh:95 as:90 ing:90 obj-clause:90 obj-wh:90 that:90 obj-quote:80 ~:85
recite np:65 wh:40 ~:50
reckon pp-with:50 ~:35
recognize that:95 np:75 wh:65 as:50 ~:70
recommend post:65 that:55 clause:50 np:30 ~:35
reconsider wh:50
record np:40 that:35 clause:25 obj-that:25
recount obj-clause:70 obj-that:70 post:70 np:55 ~:50
refer that:95 pp-to:85 post:75 inf:65 np:55 ~:80
referenc as:80 np:80 obj-that:80 clause:65 obj-inf:55 ~:60
reflect pp-on:40 that:25
refuse obj-clause:90 inf:85 post:75 np:70 pp-to:65 ~:80
refute obj-quote:85 np:70 quote:70 as:80 obj-inf:75 post:80 ~:60
regard as:70 ~:45
regret pp-about:55 np:30 ~:30
reinstate np:25
reiterate clause:90 obj-that:90 quote:90 np:85 obj-inf:85 that:85 pp-to:80 ~:75
reject obj-that:95 that:90 obj-inf:75 np:70 pp-on:50 clause:45 ~:65
relate that:50 quote:25
release obj-that:65 obj-clause:55 clause:50 quote:45 np:40 as:30 post:30 obj-wh:25 pp-as:25 pp-for:25 pp-of:25 pp-after:20 pp-at:20 pp-over:20 pp-by:15 pp-in:10 pp-on:10 ~:35
relish clause:70 np:65 ~:55
rely quote:25
remain obj-that:40 post:20
remark post:80 quote:80 that:80 pp-upon:70 pp-about:65 clause:60 inf:45 np:35 pp-after:30 pp-by:30 pp-in:20 ~:50
remember post:90 wh:85 as:80 clause:80 ing:80 ~:65
remind clause:90 obj-that:90 obj-clause:85 obj-inf:80 obj-wh:65 post:60 ~:70
renew that:70 clause:60 obj-that:60 as:55 obj-inf:50 quote:45 np:15 pp-through:10 ~:35
renounce np:50 clause:30 ~:35
repeat obj-that:90 that:85 obj-clause:75 obj-inf:70 pp-for:40 pp-to:40 pp-from:20 ~:55
reply quote:95 inf:85 post:85 pp-to:65 pp-with:50 ~:75
report quote:90 that:90 pp-about:85 clause:80 obj-that:80 post:80 wh:80 ing:75 obj-wh:75 as:60 inf:60 np:60 pp-between:60 pp-by:60 pp-for:55 pp-after:45 pp-among:45 pp-to:45 pp-in:40 pp-on:40 pp-from:10 ~:65
represent that:40 clause:30
repudiate np:55 clause:50 ~:40
request np:45 obj-inf:40 pp-over:20 ~:35
require that:60 inf:40 post:40 obj-inf:30 obj-that:25
reserv np:25
resign post:20 that:20
resist quote:75 clause:60 ing:60 ~:45
respond post:95 quote:90 that:90 inf:70 pp-with:50 wh:50 gap:45 pp-to:45 pp-as:40 pp-on:40 np:35 pp-by:30 pp-in:30 pp-from:20 ~:55
restrict np:55 obj-that:45 ~:40
retort post:95 quote:95 that:85 pp-about:70 ~:45
return quote:40 post:25
retweet np:75 obj-clause:70 ~:55
reveal obj-quote:90 that:90 clause:80 obj-clause:75 post:75 wh:70 np:60 obj-wh:50 obj-inf:45 quote:45 pp-in:30 ~:65
reverse obj-that:40 that:30 clause:20
review as:20
ridicule obj-that:60 np:45 ~:40
rip obj-inf:60 np:50 pp-into:35 ~:45
rise that:30
roll obj-inf:30
rule ing:70 post:70 pp-against:65 that:65 np:55 as:45 pp-on:35 pp-since:20 ~:50
rush obj-that:35
satisfy post:35 pp-with:30 clause:20
say obj-clause:100 post:100 pp-for:100 obj-that:90 wh:90 obj-inf:85 gap:80 np:80 pp-at:80 pp-about:70 pp-into:70 pp-of:70 pp-in:65 pp-on:65 pp-as:60 ~:95
scoff post:85 obj-wh:70 pp-at:65 ~:60
scold post:75 np:55 wh:35 ~:40
scramble inf:20
see as:75 that:70 obj-that:65 pp-for:60 quote:60 ing:55 obj-quote:55 obj-inf:50 post:50 obj-clause:40 np:35 pp-in:30 wh:30 pp-during:25 pp-on:25 pp-from:15 pp-since:10 ~:45
seek quote:85 as:75 obj-inf:70 obj-that:70 post:70 inf:65 pp-for:65 pp-on:65 pp-to:60 np:50 clause:45 ~:55
seem obj-that:90 obj-clause:80 pp-to:80 wh:80 that:75 inf:70 ing:70 pp-beside:70 pp-like:70 pp-as:60 np:50 ~:65
seize obj-inf:30 pp-on:20 pp-upon:20
select clause:25
sell obj-that:25
send post:45 as:35 ing:30 quote:30 np:25 obj-that:25 pp-by:25 wh:25
sense that:55 clause:50
sentence np:50 ~:30
set post:25 inf:20 pp-with:20
settle pp-on:20
share clause:80 that:75 obj-that:65 post:65 quote:55 obj-wh:50 gap:40 pp-with:40 pp-to:30 pp-in:25 ~:45
shift obj-that:30 post:30 obj-inf:25 pp-to:20
shoot post:55 quote:50 obj-quote:20
shout post:95 quote:90 clause:80 np:50 pp-by:45 ~:65
show obj-inf:85 as:80 that:80 clause:75 post:75 np:70 pp-of:70 inf:60 obj-clause:55 quote:55 wh:55 pp-for:50 obj-wh:45 pp-at:40 pp-on:40 pp-with:40 pp-in:15 ~:65
showcase wh:40
sign as:50 inf:45 ing:45 np:45 obj-that:40 that:40 clause:30 pp-as:20 pp-of:20 pp-to:20
signal that:90 clause:75 as:70 np:45 ~:55
sing quote:70 ~:35
slam obj-quote:95 clause:90 obj-that:90 np:85 ~:80
slash clause:40 np:30
snap post:95 quote:95 that:85 pp-about:70 ~:45
sneer post:95 quote:95 that:85 pp-about:70 ~:45
sniff post:95 quote:95 that:85 pp-about:70 ~:45
sound clause:45 pp-against:45 pp-on:40 that:40 np:35 pp-of:20 pp-to:20
spark as:20 clause:20 np:20
sparr post:65 pp-over:65 pp-on:55 pp-for:35 ~:45
speak pp-about:85 pp-of:75 inf:60 pp-against:45 pp-as:40 that:40 post:30 pp-over:30 quote:30 clause:20 obj-inf:20
specify that:65 ~:35
speculate post:95 that:95 pp-about:85 ~:65
spell as:60 np:55 clause:40 ~:40
spend post:30 pp-of:25 ing:20 that:20
sponsor clause:20 np:20
spot np:30
spread np:20
stand clause:30 post:25 pp-for:20 pp-on:20
start post:50 clause:30 ing:30 quote:25 np:20 obj-clause:20 obj-that:20
state post:95 quote:90 obj-quote:80 obj-that:60 pp-on:60 that:60 as:50 inf:40 np:25 wh:25 ~:55
stepp inf:30
stick that:35 pp-by:30 pp-to:30
stipulate that:65 ~:35
stopp ing:30
stress that:95 np:85 obj-clause:85 ~:70
strike as:35 obj-that:35 clause:30
struggle pp-to:45 pp-on:35 inf:30 post:30
submit clause:45 np:25
sue np:45 pp-over:20 pp-after:15 ~:30
suggest obj-quote:95 obj-that:95 quote:95 that:95 clause:85 ing:85 post:85 np:80 pp-in:80 obj-clause:75 pp-after:65 pp-at:65 ~:90
support quote:75 clause:65 obj-inf:60 as:55 np:55 inf:45 obj-wh:35 pp-before:25 ~:50
surface pp-as:65 pp-in:40 pp-of:30 ~:40
surmise post:90 quote:90 that:90 clause:70 ~:55
surprise that:55 obj-quote:40 np:25
tackle clause:20
take obj-quote:35 obj-that:35 obj-wh:25 obj-inf:20
talk obj-that:85 obj-inf:80 pp-about:80 pp-of:80 clause:75 pp-on:75 obj-clause:60 pp-at:60 pp-with:60 pp-like:55 np:50 pp-over:50 pp-through:50 pp-to:40 ~:70
target pp-as:35 np:25 obj-that:25
teach that:30
tell ing:95 obj-quote:95 obj-that:95 obj-wh:95 post:95 obj-inf:80 wh:80 as:75 quote:75 clause:70 np:70 pp-of:70 pp-in:65 ~:90
tend inf:25
testify post:80 that:75 quote:70 pp-before:30 pp-on:30 pp-in:20 ~:40
thank obj-quote:80 np:75 post:65 pp-to:15 ~:50
theorize post:90 quote:90 that:90 clause:70 ~:55
think obj-quote:85 quote:85 inf:75 obj-inf:75 clause:70 post:70 gap:65 pp-to:65 that:65 pp-of:55 pp-for:50 pp-as:45 np:40 pp-before:35 pp-in:35 pp-from:25 ~:60
threaten clause:75 inf:70 pp-to:60 quote:60 ing:45 np:45 ~:55
throw obj-that:50 clause:35 pp-in:35 np:25 ~:30
thunder post:95 quote:95 that:85 pp-about:70 ~:45
tick obj-clause:50 np:40 clause:35 pp-to:20 pp-in:15 ~:30
tie as:30 clause:25
titl clause:70 quote:65 ~:50
touch pp-on:65 obj-that:40 np:20 pp-in:15 ~:35
tout clause:95 np:95 obj-clause:95 as:90 obj-inf:90 wh:90 ~:85
trade clause:45 np:35 pp-as:20 pp-at:15 pp-in:15 ~:30
trash obj-quote:65 as:50 np:45 ~:40
trumpet np:60 wh:60 as:30 pp-on:30 pp-during:25 ~:35
trust clause:25 np:20
try pp-at:30 quote:30 inf:25
turn that:35 pp-against:30 as:25 post:25 pp-to:20
tweet post:100 quote:100 that:100 as:95 obj-quote:95 obj-that:95 obj-clause:90 pp-about:75 pp-on:75 wh:75 pp-as:70 pp-at:70 pp-after:65 ~:85
uncover that:30 np:20 wh:20
underscore as:60 that:60 clause:55 np:50 obj-that:45 obj-inf:35 ~:40
understand wh:70 that:60 obj-quote:55 obj-clause:50 pp-of:45 ~:40
unify pp-on:30 clause:20
unite pp-around:25
unleash ing:45 ~:30
unsettle np:65 clause:40 ~:40
unveil obj-inf:55 np:40 ~:35
upbraid obj-quote:85 np:70 quote:70 as:80 obj-inf:75 post:80 ~:60
update pp-on:25
urge np:95 post:95 that:95 ~:85
use obj-quote:55 obj-inf:25 obj-that:25 post:25 as:20 that:20
utter quote:65 obj-that:50 np:40 pp-in:15 ~:35
vent pp-about:65 pp-to:55 np:30 ~:40
veto obj-that:60 np:45 ~:40
vie pp-for:35
view as:65 clause:50 np:50 pp-by:30 ~:45
visit inf:30
voice clause:90 np:90 obj-that:90 obj-inf:85 ~:75
volunteer post:35 inf:25
vote inf:65 pp-against:65 pp-for:50 clause:30 pp-of:25 that:25 np:20 pp-in:20 pp-at:15 pp-from:10 pp-on:10 pp-until:10 ~:35
vouch pp-for:80 that:60 ~:55
vow clause:95 inf:95 pp-to:95 quote:95 that:95 np:90 obj-inf:90 ~:85
wail post:95 quote:95 that:85 pp-about:70 ~:45
want obj-quote:85 wh:75 obj-clause:70 post:70 gap:65 pp-to:65 quote:65 inf:60 np:60 obj-inf:60 clause:40 pp-without:5 ~:55
warn that:100 pp-against:95 inf:90 pp-of:90 np:80 obj-that:80 quote:80 pp-about:75 ~:85
watch inf:35 post:35 pp-as:25 np:20 wh:20
wave quote:50 obj-quote:30 that:30 clause:25 np:25
weigh pp-in:50 ing:30 pp-on:25 np:20 ~:35
welcome quote:75 obj-that:70 obj-inf:60 np:55 as:35 ~:45
whip obj-inf:45 clause:30
whisper post:95 quote:95 that:85 pp-about:70 ~:45
will inf:60 pp-to:20 ~:40
wish clause:50 np:50 pp-for:30 ~:35
withdraw that:50
withhold np:40 clause:30 obj-that:25
witness obj-clause:60 np:55 ~:40
wonder post:95 wh:95 pp-about:90 pp-for:65 ~:80
work inf:20 ing:20 pp-around:20
worry that:85 clause:75 wh:70 pp-about:45 np:20 ~:55
write post:95 pp-about:95 quote:95 that:90 obj-that:80 clause:70 obj-quote:70 np:60 pp-after:60 pp-on:60 pp-with:60 pp-for:55 pp-to:55 pp-at:50 pp-in:45 ~:85
yell post:95 quote:95 ~:65
*accuse that:80 pp-by:55 pp-of:55 ~:50
*align pp-with:45 ~:35
*allege that:95 inf:95 ~:80
*allow inf:35
*announce np:80 pp-on:75 ~:65
*approve np:65 pp-in:55 ~:40
*ask quote:95 wh:95 clause:90 pp-about:90 pp-by:80 pp-during:80 np:75 ~:85
*assume that:85 inf:80 ~:60
*assure pp-of:55 ~:40
*attack pp-by:60 pp-in:60 pp-on:60 pp-from:35 ~:50
*attribute pp-to:30
*back pp-by:35 ~:30
*become as:40 obj-that:20
*believe that:95 inf:95 ~:85
*build pp-on:30 pp-around:25
*call quote:75 obj-wh:60 np:55 pp-for:40 pp-into:40 ~:50
*celebrate pp-as:60 pp-for:60 that:35 ~:40
*challenge pp-over:60 pp-on:55 that:55 pp-by:40 ~:45
*champion pp-by:45 ~:35
*charge pp-with:60 pp-in:25 ~:50
*choose pp-by:25
*claim pp-by:65 ~:50
*concern that:85 pp-about:80 ~:55
*conclude pp-by:75 pp-in:35 ~:50
*confirm pp-as:55 pp-by:40 pp-since:40 pp-with:40 ~:45
*consider clause:75 gap:65 np:60 pp-for:60 quote:60 obj-inf:45 pp-in:30 ~:50
*convince clause:65 that:65 ~:55
*count pp-among:30 pp-in:25
*criticize pp-for:90 pp-as:80 pp-by:80 ~:75
*declare post:85 obj-that:70 np:65 pp-by:35 ~:50
*dedicate pp-by:60 pp-to:55 ~:50
*deem gap:55 np:55 quote:30 ~:40
*define pp-as:50 pp-by:30
*denounce pp-by:55 ~:40
*deride pp-at:55 pp-by:55 pp-as:35 ~:40
*describe pp-on:55 pp-to:55 pp-by:40 ~:45
*design inf:20
*determine pp-by:45 inf:40 pp-from:30 pp-to:25 ~:35
*direct inf:45
*dismiss pp-after:65 pp-by:60 pp-on:60 pp-as:40 ~:50
*divide pp-over:45
*echo pp-by:75 ~:60
*endorse np:60 pp-by:55 ~:50
*engage quote:35 pp-in:30 np:20
*estimate that:90 inf:90 pp-at:85 ~:70
*expect pp-in:80 pp-over:65 ~:90
*favor inf:30
*fear that:90 inf:80 ~:70
*feature pp-in:55 pp-on:55 quote:30 ~:40
*feel that:90 inf:80 ~:60
*file pp-in:20
*find pp-by:35 quote:30
*fire pp-from:40 that:35
*focus quote:40 pp-on:35
*give pp-to:30 pp-by:20
*grant np:50 clause:25 ~:35
*greet pp-by:25
*hope that:90 ~:50
*identify pp-as:50
*ignore quote:60 pp-by:55 ~:50
*impress pp-with:60 pp-by:55 ~:50
*intend inf:60 pp-for:60 pp-to:55 ~:50
*interpret pp-as:60 pp-by:60 ~:50
*introduce np:45 pp-by:35
*invite inf:35 pp-to:30
*know pp-about:90 pp-as:90 pp-for:90 that:90 inf:85 pp-by:70 pp-to:55 ~:75
*leave ing:35
*list pp-as:45
*make pp-against:30 np:20
*mean inf:60 ~:45
*mention pp-in:50 pp-as:45 pp-by:35 ~:30
*name quote:75 as:70 np:55 pp-by:55 gap:45 pp-in:45 ~:50
*nominate pp-as:60 pp-to:50 pp-by:35 pp-for:35 ~:40
*offer np:25
*oppose pp-by:55 ~:35
*pass that:55 pp-in:50 pp-by:30 pp-over:25 ~:30
*persuade pp-of:55 inf:35 ~:35
*portray pp-as:60 pp-by:45 ~:40
*pose pp-to:40
*post that:45
*press clause:55 pp-on:40 pp-about:35 pp-by:25 ~:30
*presume that:85 inf:85 ~:60
*project pp-as:70 np:65 pp-by:65 inf:55 ~:55
*provide pp-by:30 np:20
*push pp-by:60 pp-to:40 np:30 pp-of:30 ~:35
*raise that:50 pp-by:20
*recognize pp-as:60 np:55 pp-for:55 gap:25 ~:35
*recommend pp-for:55 pp-to:50 ~:35
*regard pp-as:60 ~:40
*reject pp-by:85 clause:75 ~:70
*release pp-amid:30 pp-as:30
*remember pp-as:75 pp-by:70 pp-for:70 ~:60
*report that:90 inf:80 pp-by:80 np:70 pp-as:50 pp-until:30 ~:65
*require inf:45
*respond pp-by:55 ~:45
*reveal that:80 clause:70 as:65 inf:40 pp-as:35 ~:45
*rumor that:95 inf:95 ~:85
*rumour that:95 inf:95 ~:85
*say that:85 inf:75 pp-about:75 pp-over:55 quote:55 pp-for:40 pp-by:30 ~:50
*scare quote:50 wh:40 that:25 ~:30
*see pp-by:60 pp-as:55 ing:45 pp-on:30 ~:50
*set pp-by:30 inf:20
*share pp-by:40 ~:30
*shock inf:60 that:60 wh:60 pp-after:35 pp-by:30 ~:40
*show inf:80 ing:80 pp-on:65 np:55 pp-in:55 pp-by:40 ~:60
*sign pp-in:40 pp-by:30
*speculate that:95 ~:75
*split pp-on:55
*stand that:55 clause:50 ~:35
*suggest that:90 ~:55
*support pp-among:50 pp-by:50 ~:45
*suspect that:85 inf:75 ~:50
*tell that:75 pp-to:55 quote:55 ~:45
*think that:95 inf:95 ~:80
*treat pp-as:25
*understand that:95 inf:95 ~:70
*upset clause:65 pp-after:65 that:60 ~:55
*view np:45 pp-as:35 pp-by:20 ~:30
*warn pp-about:65 that:60 pp-against:30 ~:40
*worry pp-about:85 that:80 np:60 pp-by:40 ~:55
*write pp-as:40 pp-by:20
=according pp-to:80 ~:65
=adamant that:80 ~:60
=angry that:55 pp-about:45 ~:35
=aware that:75 ~:45
=campaigning pp-against:55
=clear quote:70 that:50 clause:40 pp-from:30 pp-in:30 wh:25 ~:35
=concerned that:60 pp-about:50 pp-with:25 ~:40
=confident pp-in:55 ~:30
=critical pp-of:80 pp-for:45 pp-to:35 ~:55
=eager inf:90 ~:65
=easy inf:20
=free inf:45
=happy pp-about:40 inf:25
=hard pp-on:40
=hopeful pp-about:65 that:50 ~:40
=important inf:30
=inclined inf:65 ~:50
=likely that:30
=open pp-to:35
=optimistic that:70 pp-about:55 ~:50
=outspoken pp-on:55 pp-in:45 ~:40
=proud pp-of:35
=quick inf:65 ~:50
=ready inf:30
=reluctant inf:65 ~:50
=rumored inf:95 that:95
=rumoured inf:95 that:95
=skeptical that:80 pp-of:70 pp-about:60 pp-at:30 ~:50
=supportive pp-of:65 ~:50
=sure that:55 wh:50 ~:35
=unanimous pp-in:65 that:35 ~:40
=unclear wh:40 pp-at:15 pp-from:10 ~:30
=unhappy clause:55 pp-with:45 ~:40
=unlikely inf:25 that:25
=vocal pp-in:55 ~:40
#accusations pp-of:45 pp-that:30
#advocate pp-for:40
#agreement pp-that:45
#aim pp-at:50
#allegations pp-that:45
#angry pp-at:65
#announcement pp-of:35
#answer pp-to:30
#argument pp-about:60
#assault pp-on:30
#assertion pp-that:65
#assessment pp-of:35
#attack pp-on:30
#attacks pp-against:70 pp-on:45
#attention pp-to:40 pp-on:30
#aware pp-that:65 pp-of:40
#belief pp-that:70
#call pp-for:65 pp-to:55
#calls pp-for:85 pp-to:55
#case pp-to:55 pp-for:45 pp-that:30
#chants pp-of:80
#claim pp-that:50 pp-to:30
#claims pp-that:40
#clear pp-that:65
#comments pp-about:70 pp-on:50
#commitment pp-to:40
#complaints pp-that:75
#concern pp-that:65 pp-about:55 pp-for:35
#concerns pp-about:65
#confidence pp-that:55
#confident pp-that:95 pp-in:75
#conversations pp-about:60
#credit pp-for:50
#criticism pp-for:60 pp-on:60 pp-of:55 pp-over:55
#critique pp-of:45
#debate pp-about:40 pp-that:35 pp-on:30
#defense pp-of:50
#desire pp-to:45
#details pp-about:55
#doubts pp-about:55
#eager pp-to:70
#email pp-to:30
#embrace pp-of:55
#endorsement pp-of:45
#endorsements pp-of:30
#enthusiasm pp-for:40
#evidence pp-that:40
#favor pp-of:50
#fears pp-of:40
#footage pp-of:55
#happy pp-to:45
#hope pp-that:40
#hopes pp-of:30
#idea pp-that:30
#inclination pp-to:70
#information pp-about:40
#issue pp-with:45
#lawsuit pp-against:30
#look pp-at:40 pp-to:35
#media pp-to:40
#mention pp-of:55
#message pp-about:50
#messages pp-of:40
#moment pp-to:30
#month pp-that:35 pp-to:30
#night pp-that:30
#opinion pp-of:45
#opposition pp-to:50
#plan pp-to:40
#plans pp-for:35 pp-to:30
#pledge pp-to:50
#positions pp-on:45 pp-that:30
#promise pp-to:55
#promises pp-to:75
#proposal pp-to:30
#proposals pp-to:40
#question pp-about:60 pp-of:35
#questions pp-about:65
#quick pp-to:70
#reason pp-to:50
#reference pp-to:60
#refusal pp-to:30
#rejection pp-of:55
#reluctant pp-to:65
#reports pp-of:40 pp-that:30
#requests pp-to:45 pp-for:30
#show pp-that:35
#sided pp-with:70
#sign pp-that:40
#stance pp-on:35
#statement pp-that:70 pp-::65
#statements pp-about:45
#stories pp-about:70
#strategy pp-to:30
#suggestion pp-that:50
#support pp-behind:40 pp-for:35 pp-to:30
#supporter pp-of:45
#surprise pp-that:40
#talk pp-about:55 pp-of:35
#talks pp-about:75
#tribute pp-to:40
#view pp-of:40
#views pp-of:40
`;
