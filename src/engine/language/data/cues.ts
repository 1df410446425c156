/**
 * How often a verb, an adjective after "be" ("=sure"), a passive ("*say") or a noun ("#claim") introduces somebody's
 * words or thoughts, frame by frame (see `attribution/frames.ts`), in percent, rounded to five. "~" stands for frames
 * not listed. Counted over 840 US news articles of 2015 and 2016 in which readers had marked every attribution, with what
 * a verb's place adds (see `attribution/likelihood.ts`) taken out and what is seldom seen drawn towards its verb and its
 * frame. Verbs that those articles lack, or have too seldom to count, were added from general knowledge of English: a
 * whole class of like meaning ("divulge", "convey"; "skewer", "malign"; "bellow", "grouse"; "cajole", "prod") has the
 * same round rates, by analogy with the verbs of its kind that were counted, and none of its own. Entries that hardly
 * ever do are left out. What a noun has for "from" and "among" was counted behind verbs of receiving ("drew criticism
 * from").
 */
export const CUES = `
abandon clause:10 np:10 ~:15
abhor that:70 inf:50 ing:50 np:50 quote:50 ~:40
abide pp-by:0 ~:15
abolish np:0 ~:15
accept as:45 that:45 clause:35 quote:35 ing:25 obj-inf:25 obj-that:20 pp-as:20 ~:30
accommodate np:15 ~:25
accompany clause:10 np:0 ~:15
accumulat np:0 ~:15
accuse np:85 clause:70 post:65 pp-of:40 ~:75
accustom pp-to:0 ~:15
acknowledge post:100 quote:90 that:90 as:85 gap:85 ing:85 obj-that:85 pp-as:85 clause:75 wh:75 np:70 pp-in:70 pp-after:50 ~:80
acquiesce that:80 pp-to:70 inf:65 pp-in:55 ~:60
add post:90 that:90 quote:85 as:80 obj-clause:50 pp-over:45 pp-around:40 clause:35 np:15 pp-to:0 ~:65
address obj-quote:55 obj-that:55 wh:50 obj-clause:45 clause:35 obj-inf:35 quote:35 ing:25 np:25 pp-of:20 pp-on:15 pp-after:10 pp-to:10 ~:30
adjust pp-for:0 pp-to:0 ~:15
administer np:20 ~:30
admire np:40 ~:25
admit that:90 obj-quote:85 post:85 quote:85 obj-clause:75 as:55 clause:50 np:50 pp-to:45 pp-through:25 ~:60
admonish obj-quote:75 post:75 as:65 np:65 quote:65 obj-inf:60 ~:50
adopt obj-quote:55 that:55 obj-inf:40 np:15 ~:20
ador np:10 ~:20
advance np:0 pp-at:0 pp-in:0 ~:15
advertise np:20 clause:0 pp-in:0 pp-on:0 ~:10
advise inf:35 clause:30 post:30 obj-that:10 np:0 ~:15
advocate that:70 inf:60 pp-for:55 ing:50 wh:50 pp-over:30 pp-in:25 pp-within:20 ~:40
affiliat pp-with:0 ~:15
affirm that:75 np:50 quote:50 clause:35 ~:40
aggravat np:10 ~:20
agonize post:80 quote:70 that:70 pp-about:65 pp-over:50 ~:45
agree post:85 quote:80 that:80 gap:75 pp-on:75 pp-with:55 obj-clause:50 obj-inf:50 pp-to:45 ~:65
aid np:15 ~:20
aim inf:55 np:50 pp-at:25 ~:35
air post:15
alarm ~:30
alert obj-that:75 obj-clause:65 obj-inf:50 pp-of:40 np:15 ~:30
alienate ~:20
align np:20 pp-with:0 ~:15
allege that:85 post:80 obj-clause:60 np:20 ~:45
allow that:60 as:35 post:30 clause:25 np:25 obj-inf:10 ~:15
allude inf:80 pp-to:75 ~:65
amplify ~:25
anger np:35 ~:40
animate np:10 ~:20
announce post:100 clause:95 obj-inf:95 as:90 obj-clause:90 obj-that:90 np:80 obj-wh:75 pp-on:75 quote:70 wh:70 pp-in:55 ~:85
answer post:85 quote:70 wh:70 np:60 as:55 obj-inf:40 clause:35 pp-as:35 ~:50
anticipate that:60 np:20 ~:25
apologize pp-for:75 that:75 np:35 ~:55
appeal that:35
appear inf:65 obj-inf:65 pp-to:65 quote:60 gap:55 np:55 obj-wh:55 pp-as:55 that:55 clause:50 none:25 pp-before:20 pp-with:20 pp-in:15 pp-on:15 pp-at:10 ~:45
append np:55 ~:50
applaud clause:80 np:70 obj-inf:65 post:65 pp-along:30 ~:60
appoint clause:60 obj-inf:55 ~:40
appreciate np:20 ~:25
apprise obj-that:75 obj-clause:65 obj-inf:50 pp-of:40 np:15 ~:30
approve obj-that:50 clause:40 np:40 pp-for:25 pp-of:20 ~:30
argue clause:100 pp-against:95 quote:95 that:95 post:80 pp-in:80 gap:70 obj-that:70 pp-with:65 ~:90
arise pp-about:55 pp-over:40 that:35 ~:30
arrange clause:40 np:25 pp-about:25 ~:15
articulat np:65 ~:55
ask that:95 quote:90 wh:90 obj-that:85 obj-wh:85 obj-clause:80 post:80 inf:75 obj-quote:75 pp-for:75 gap:65 np:65 pp-in:60 pp-of:50 pp-about:30 ~:70
assail np:85 as:80 pp-in:55 ~:70
assert that:90 as:85 post:85 np:70 ~:75
assess ~:20
assign np:10 ~:25
assist np:0 ~:15
associat pp-with:15 clause:0 np:0 ~:10
assuage np:10 ~:20
assume that:50 clause:30 as:25 np:0 ~:15
assure obj-that:90 post:90 obj-clause:85 clause:80 np:50 pp-of:50 ~:70
attach np:10 pp-to:0 ~:15
attack clause:65 np:55 post:55 as:50 gap:40 obj-inf:40 inf:35 pp-to:35 that:30 obj-clause:25 ~:45
attempt inf:35 pp-to:10 ~:30
attest post:90 quote:90 that:90 clause:70 ~:55
attribute that:70 ing:55 pp-to:30 ~:40
authorize obj-that:55 obj-inf:50 np:35 gap:30 ~:40
aver post:90 quote:90 that:90 clause:70 ~:55
avoid clause:25 ing:20 quote:20 np:0 ~:10
avow post:75 quote:65 that:65 clause:50 ~:35
award clause:20 np:0 ~:10
back clause:65 post:65 pp-in:55 that:55 np:50 pp-on:30 pp-from:0 ~:45
bail np:0 ~:15
balance np:0 ~:15
balk pp-at:95 ~:85
ballot pp-in:0 ~:20
ban clause:35 np:0 ~:10
bankroll np:25 ~:30
bann ing:25 np:20 ~:10
bar ~:30
bark post:85 quote:80 that:75 pp-about:60 pp-against:60 clause:50 obj-quote:50 pp-at:50 np:20 ~:30
bash obj-inf:50 np:45 clause:35 pp-in:15 ~:40
battle pp-over:25 pp-with:15
beam post:55 pp-as:0 ~:10
bear that:30 obj-quote:25 np:10 ~:15
become clause:20 obj-that:10
beg obj-inf:45 clause:40 np:15 ~:20
begin pp-by:40 that:35 post:15 pp-to:15 obj-that:10 quote:10
believe post:95 obj-clause:80 as:75 wh:75 that:70 ing:65 quote:50 inf:40 np:35 ~:60
belittle post:70 np:45 ing:30 ~:40
bellow post:85 quote:80 that:75 pp-about:60 pp-against:60 clause:50 obj-quote:50 pp-at:50 np:20 ~:30
bellyache post:85 quote:80 that:75 pp-about:60 pp-against:60 clause:50 obj-quote:50 pp-at:50 np:20 ~:30
bemoan that:85 np:70 obj-inf:70 ~:60
bend pp-on:0 ~:15
berate post:65 obj-quote:60 as:50 quote:50 obj-inf:45 np:40 ~:30
beseech obj-quote:85 as:80 post:80 obj-inf:75 np:70 quote:70 ~:60
bet that:25 pp-on:0 ~:10
betray np:30 ~:45
bewail as:65 np:65 that:65 post:60 quote:60 pp-for:50 ~:45
bill as:55 pp-as:45 that:40 inf:25 ~:35
blame np:85 obj-quote:85 obj-that:85 obj-inf:50 pp-for:45 pp-in:35 ~:70
blare np:50 post:40 pp-from:20 ~:30
blast clause:95 np:95 quote:95 ~:90
blister np:0 ~:15
block obj-that:30 clause:25 np:20 obj-clause:20 obj-inf:0 pp-over:0 ~:10
bluster post:85 quote:80 that:75 pp-about:60 pp-against:60 clause:50 obj-quote:50 pp-at:50 np:20 ~:30
boast pp-about:85 post:80 pp-of:80 that:80 quote:75 obj-that:70 np:25 ~:60
bomb np:0 pp-in:0 ~:15
boo as:65 np:65 that:65 post:60 quote:60 pp-for:50 ~:45
boom quote:70 wh:20 ~:30
bother np:35 inf:0 ~:15
boycott np:40 ~:35
brace obj-that:15 clause:0 ~:10
brag that:95 pp-about:90 clause:85 post:80 pp-for:75 ~:70
brand as:60 obj-quote:60 quote:60 np:35 ~:40
breach np:30 ~:25
break wh:35
brew ~:15
brief inf:40 np:15 pp-on:0 ~:10
bring obj-inf:30 obj-that:20 post:20 obj-quote:15 pp-as:15 that:10
bristle that:70 pp-in:50 wh:35 ~:45
broach that:85 quote:75 post:70 wh:65 clause:60 np:55 ~:45
broadcast clause:60 np:40 pp-on:10 ~:30
broker np:15 obj-that:15 inf:0 ~:10
bruise ~:15
brush np:60 ~:45
burst pp-on:0 ~:15
buy obj-that:25
bypass np:10 ~:20
cajole obj-that:75 obj-clause:65 obj-inf:50 pp-of:40 np:15 ~:30
calculate that:60 obj-that:30 np:10 ~:25
call obj-quote:90 that:90 pp-for:85 pp-on:80 pp-upon:80 obj-clause:65 obj-inf:65 obj-that:65 pp-with:65 wh:65 np:60 pp-in:60 pp-as:55 pp-into:55 pp-of:55 pp-to:55 inf:50 pp-after:50 clause:40 ~:70
campaign pp-against:35 pp-for:20 np:15 that:10
care pp-about:55 np:45 pp-for:25 ~:35
carp post:85 quote:80 that:75 pp-about:60 pp-against:60 clause:50 obj-quote:50 pp-at:50 np:20 ~:30
cast as:50 clause:25 np:20 pp-in:10 ~:30
castigate post:75 obj-quote:65 as:60 quote:60 np:55 obj-inf:55 ~:45
catch pp-between:25 pp-in:25
cater pp-to:0 ~:15
caucus inf:35 ing:25
caution that:85 quote:80 clause:75 np:65 ~:60
celebrate ing:45 as:35 obj-quote:35 post:30 obj-that:20 np:0 pp-in:0 ~:10
cement as:20 np:10 ~:15
center pp-on:20 ~:15
chain np:10 ~:15
challenge obj-inf:55 obj-that:55 ing:50 post:45 pp-for:25 pp-of:25 pp-to:15 ~:30
champion as:50 quote:35 np:15 ~:25
change pp-on:25 wh:20
chant post:90 quote:80 ~:60
characterize as:80 pp-as:55 ~:60
charge obj-quote:75 that:65 post:60 np:45 pp-with:25 pp-into:15 ~:40
chastise post:70 obj-quote:65 as:60 obj-inf:55 quote:55 ~:40
check pp-in:20 np:0 pp-on:0 ~:10
cheer pp-for:45 wh:45 post:35 pp-on:35 pp-as:20 pp-with:15 pp-from:10 pp-in:10 ~:30
chide np:85 obj-quote:80 clause:75 ~:65
chime pp-in:25 ~:20
choose as:30 inf:30 obj-inf:30 np:0 obj-clause:0 pp-between:0 pp-to:0 ~:10
circulate obj-that:45 ing:40 gap:20 np:15 pp-after:10 ~:25
cite as:95 clause:95 obj-clause:95 obj-quote:95 quote:95 gap:90 obj-that:90 obj-wh:90 obj-inf:80 pp-in:70 pp-on:60 ~:85
claim post:95 inf:90 obj-quote:90 that:90 clause:85 quote:85 gap:80 obj-inf:80 obj-wh:55 np:50 ~:75
clarify that:80 obj-that:75 np:50 wh:50 ~:60
clash pp-at:30 pp-over:20 pp-on:0 pp-with:0 ~:10
close pp-with:25 post:10
co-author np:35 ~:30
coax obj-that:75 obj-clause:65 obj-inf:50 pp-of:40 np:15 ~:30
coin obj-quote:55 np:10 ~:35
coincide pp-with:0 ~:15
collaborat pp-with:0 ~:15
color np:10 ~:20
combat np:0 ~:15
come post:20 pp-against:20 inf:15 pp-around:10 pp-for:10 pp-over:10 pp-under:10
commend post:75 obj-quote:70 as:60 quote:60 np:55 obj-inf:55 ~:45
comment post:90 that:85 pp-about:80 pp-on:80 np:50 pp-for:45 pp-to:45 ~:65
commission ~:40
committ np:25 pp-to:25 clause:10 ~:20
communicate np:20 ~:25
compare np:55 obj-clause:30 obj-quote:25 that:25 obj-that:15 clause:0 pp-to:0 pp-with:0 ~:10
compell obj-inf:20 ~:30
compile clause:15 ~:25
complain clause:85 post:85 that:85 pp-about:75 pp-after:65 pp-during:65 wh:65 ~:70
comply pp-with:0 ~:15
compromise pp-on:40 np:15 ~:30
concede post:95 that:90 clause:85 np:50 ~:70
concern np:55 pp-about:50 ~:45
conclude post:100 clause:90 obj-that:90 quote:90 that:90 pp-by:80 gap:75 pp-with:75 pp-in:70 np:65 ~:85
concur post:85 quote:80 that:80 clause:65 pp-with:60 ~:55
condemn quote:85 obj-inf:80 np:75 ~:70
confess that:85 quote:75 post:70 wh:65 clause:60 np:55 ~:45
confide post:80 that:75 quote:70 clause:60 ~:45
confirm post:90 that:90 clause:70 np:60 obj-that:60 ~:65
conflat np:35 ~:30
conflict pp-with:0 ~:15
confound ~:25
confront obj-that:30
confuse ~:30
congratulate np:60 ~:55
conjecture post:90 quote:90 that:90 clause:70 ~:55
consider obj-clause:65 as:55 np:55 wh:55 ing:40 clause:30 ~:50
consolidate clause:10 np:10 ~:15
constitute np:0 ~:15
consult as:15
contact np:30 ~:25
contain clause:35 np:0 pp-in:0 ~:10
contemplate obj-quote:75 ing:70 wh:70 np:45 ~:50
contend that:75 clause:60 pp-in:40 pp-with:20 ~:45
contest obj-that:25 clause:15 np:0 ~:10
continue post:80 quote:60 that:60 as:35 obj-that:35 clause:25 inf:25 ing:25 pp-for:25 pp-in:25 np:20 pp-after:20 pp-as:20 pp-with:15 pp-on:10 pp-to:10 pp-until:10 ~:30
contradict wh:60 np:45 obj-that:40 clause:35 ~:30
contrast np:40 that:35 ~:30
convene np:10 ~:15
convey that:85 quote:75 post:70 wh:65 clause:60 np:55 ~:45
convict pp-for:40 pp-of:15 np:0 ~:20
convince obj-that:75 that:70 obj-inf:45 clause:40 ~:50
cooperate pp-with:0 ~:15
correct np:20 ~:25
correspond pp-with:10 ~:20
counsel obj-that:75 obj-clause:65 obj-inf:50 pp-of:40 np:15 ~:30
count as:40 clause:30 obj-that:20 pp-on:20 pp-in:0 ~:15
counter that:70 wh:55 clause:45 np:35 pp-to:35 pp-beyond:20 pp-by:20 ~:40
court np:10 ~:20
cover clause:25 np:15 obj-clause:15 obj-that:15 pp-in:0 ~:10
crack quote:40 np:20 pp-on:0 ~:10
craft clause:45 np:15 ~:20
crash np:10 ~:20
crave that:65 inf:55 pp-for:55 np:40 ~:35
create obj-inf:25 pp-in:15
credit np:75 pp-to:35 ~:55
cripple np:10 ~:15
criticize post:90 np:85 obj-that:85 wh:85 as:75 pp-on:70 obj-inf:65 pp-as:65 ~:80
critique as:65 np:65 that:65 post:60 quote:60 pp-for:50 ~:45
crow post:85 quote:80 that:75 pp-about:60 pp-against:60 clause:50 obj-quote:50 pp-at:50 np:20 ~:30
cure np:15 ~:20
curtail np:15 ~:25
cut post:20 pp-to:20
damage np:15 pp-to:0 ~:10
dampen np:10 ~:20
dance ~:15
dare ~:35
dash pp-to:10 ~:20
deadlock ~:25
deal quote:25
debate post:50 wh:45 clause:30 np:20 ~:15
decide pp-about:70 clause:55 pp-to:55 that:55 inf:50 pp-in:40 wh:40 pp-on:35 np:25 pp-at:25 pp-over:25 ~:45
declare quote:95 post:90 that:90 obj-quote:85 as:80 wh:80 obj-inf:75 clause:60 pp-for:55 np:45 ~:70
decline inf:80 pp-for:75 np:60 post:55 pp-to:50 pp-in:40 pp-from:30 ~:70
decree that:75 clause:60 post:60 wh:60 np:40 ~:35
decry that:90 clause:85 np:85 obj-inf:80 ~:70
dedicate np:20 pp-to:0 ~:15
deduce post:90 quote:90 that:90 clause:70 ~:55
deem np:75 obj-quote:75 pp-about:75 gap:45 ~:50
deepen np:40 ~:35
defame as:65 np:65 that:65 post:60 quote:60 pp-for:50 ~:45
default pp-on:0 ~:15
defend as:90 obj-inf:85 obj-that:85 post:80 obj-wh:60 clause:55 gap:50 pp-in:40 ~:65
defer clause:10 np:0 ~:15
define wh:45 np:0 obj-clause:0 pp-as:0 ~:15
deflect np:45 ~:35
defund np:0 ~:15
defy np:10 ~:15
deliver obj-quote:55 obj-inf:40 post:40 clause:35 pp-during:35 quote:35 wh:30 pp-at:20 pp-to:20 gap:15 pp-in:10 pp-on:10 ~:25
delve ~:30
demand post:85 obj-quote:80 clause:75 that:75 as:65 inf:65 np:45 pp-for:45 ~:55
demonize as:65 np:65 that:65 post:60 quote:60 pp-for:50 ~:45
demonstrate that:70 clause:45 quote:40 wh:40 obj-inf:25 np:20 pp-in:10 ~:30
demurr post:30 ~:25
denounce as:90 obj-quote:85 quote:85 wh:85 np:80 obj-that:80 obj-inf:65 clause:50 ~:75
dent np:0 ~:15
deny that:90 clause:65 obj-that:50 np:45 ~:55
depict pp-on:50 np:35 ~:40
deplore as:65 np:65 that:65 post:60 quote:60 pp-for:50 ~:45
depose np:40 ~:35
depriv np:10 ~:20
derail np:10 ~:20
deride as:70 np:65 ~:55
derive pp-from:0 ~:15
descend obj-inf:25 np:0 pp-into:0 pp-on:0 ~:10
describe as:95 clause:95 post:95 wh:95 obj-inf:85 obj-wh:85 ing:75 np:70 obj-clause:65 ~:80
deserve inf:20
design inf:30 pp-to:15 ~:25
despise that:70 inf:50 ing:50 np:50 quote:50 ~:40
detail clause:80 obj-inf:60 wh:60 np:55 ~:50
detain ~:15
determine post:55 that:55 clause:50 wh:45 np:25 ~:35
detest that:70 inf:50 ing:50 np:50 quote:50 ~:40
devastate ~:15
devolve pp-into:0 ~:15
devote clause:50 obj-that:45 pp-of:40 np:30 pp-to:25 ~:35
dial np:0 ~:15
differ post:35 pp-by:35 pp-on:20 pp-from:0 ~:15
dig np:0 ~:20
dine obj-wh:20 ~:25
direct pp-at:25 obj-clause:15 obj-inf:15 quote:15 np:0 ~:10
disable np:0 ~:15
disagree pp-on:50 ~:45
disallow ~:15
disappoint clause:50 pp-in:45 np:30 ~:35
disapprove pp-of:65 ~:40
disavow obj-that:75 clause:70 np:45 ~:50
disclose quote:85 that:80 clause:75 obj-that:75 ing:45 ~:60
discourage np:0 ~:15
discover that:45 gap:35 pp-over:30 obj-that:20 np:0 ~:15
discredit np:15 ~:20
discriminate pp-against:20 ~:25
discuss obj-quote:90 wh:90 obj-that:85 np:75 post:75 obj-clause:65 pp-for:65 clause:60 ing:50 pp-as:50 ~:70
dislike clause:50 np:40 wh:40 ~:35
dislodge np:15 ~:25
dismantle np:0 ~:15
dismiss as:95 clause:90 obj-that:90 that:90 obj-quote:80 np:65 ~:75
disown as:65 np:65 that:65 post:60 quote:60 pp-for:50 ~:45
disparage np:55 pp-as:30 ~:45
dispel ~:20
displace clause:25 np:10 ~:20
display as:50 np:45 ing:25 wh:25 ~:35
dispute that:80 obj-that:75 np:70 ~:65
disqualify np:0 ~:15
dissent post:60 pp-from:60 ~:40
dissuade obj-that:75 obj-clause:65 obj-inf:50 pp-of:40 np:15 ~:30
distance obj-clause:75 np:55 ~:50
distinguish as:65 quote:40 np:10 ~:30
distort np:10 ~:20
distract pp-from:0 ~:20
distribute that:20 np:15
divert np:10 ~:20
divide pp-on:30 clause:10
divorce np:0 ~:15
divulge that:85 quote:75 post:70 wh:65 clause:60 np:55 ~:45
document np:65 ~:45
dodge np:10 ~:20
dogg np:0 ~:15
doom np:10 ~:15
dott pp-with:0 ~:15
double pp-on:40 clause:25 obj-clause:25 pp-as:20 np:0 ~:15
doubt that:80 clause:65 np:40 ~:55
downplay np:45 clause:35 obj-wh:20 ~:25
draw post:30 as:15 obj-wh:15 pp-about:0 pp-from:0 pp-into:0 pp-on:0 ~:10
drawl post:85 quote:80 that:75 pp-about:60 pp-against:60 clause:50 obj-quote:50 pp-at:50 np:20 ~:30
dread that:70 inf:50 ing:50 np:50 quote:50 ~:40
dress obj-that:35 pp-in:0 ~:10
drink post:15
drive that:30
drown np:0 ~:15
drum np:0 ~:20
dub post:75 obj-quote:70 quote:65 as:55 obj-inf:55 np:50 ~:45
dump ~:25
dwell pp-on:60 ~:45
earn as:25
echo that:75 quote:65 obj-that:60 obj-clause:55 post:55 clause:50 np:35 obj-wh:30 ~:40
eclipse np:0 ~:15
educate np:15 ~:25
elaborate post:80 pp-on:65 pp-in:45 pp-as:40 ~:55
elude np:0 ~:15
email obj-quote:50 np:45 obj-inf:35 quote:25 pp-as:15 pp-in:15 ing:10 pp-before:10 pp-by:10 pp-from:0 ~:20
embark pp-on:0 ~:15
embarrass clause:15 np:0 ~:20
embedd ~:30
embody np:0 ~:15
embrace that:55 obj-that:50 wh:50 clause:40 np:25 pp-of:20 ~:30
emerge pp-over:30 ing:25 pp-of:25 that:25
emphasize obj-that:85 quote:85 that:80 np:60 ~:70
employ np:10 ~:15
empower clause:40 obj-inf:40 np:0 ~:20
enact ~:20
encompass ~:15
encourage obj-quote:75 clause:60 obj-that:60 obj-inf:50 ing:30 np:20 ~:40
end quote:30 ing:25 clause:15
endanger np:15 ~:25
endorse obj-quote:85 that:85 ing:75 np:70 post:70 clause:55 pp-during:40 pp-in:35 pp-until:30 ~:65
enforce np:20 ~:25
engulf np:0 ~:20
enhance np:0 ~:15
enjoy quote:50 wh:50 ing:45 clause:40 gap:25 pp-in:10 pp-near:0 ~:30
enlist np:10 ~:15
enquire post:85 quote:85 wh:85 pp-about:65 ~:60
enter obj-that:20
enthuse post:95 quote:95 that:85 pp-about:70 ~:45
entitle quote:40 ~:30
entreat obj-quote:85 as:80 post:80 obj-inf:75 np:70 quote:70 ~:60
envisage that:60 ing:50 np:40 ~:35
envision gap:60 np:60 wh:60 ing:35 ~:50
eradicate np:20 ~:25
erod np:0 ~:15
erupt that:40 pp-on:30 clause:15 pp-in:0 pp-into:0 ~:10
escalat np:10 ~:15
escape clause:30 np:0 pp-to:0 ~:15
espouse that:70 inf:50 ing:50 np:50 quote:50 ~:40
establish pp-for:35 obj-that:15 obj-inf:0 ~:10
estimate post:85 that:80 gap:65 inf:50 np:50 pp-at:45 pp-before:30 ~:55
evaluat ~:25
exaggerate np:10 ~:15
examine quote:50 clause:20 np:0 ~:15
excite np:15 ~:25
exclaim post:85 quote:75 that:75 pp-about:65 ~:45
exclude clause:30 ~:35
excoriate as:65 np:65 that:65 post:60 quote:60 pp-for:50 ~:45
exercise ~:20
exhort post:80 obj-quote:75 as:65 obj-inf:65 quote:65 np:55 ~:50
exist inf:20
expand pp-on:30 pp-upon:30 post:25 quote:15
expect that:85 clause:75 obj-inf:75 np:70 post:70 pp-in:60 obj-wh:50 pp-from:50 pp-over:40 ~:65
experience np:35 clause:30 quote:30 ~:25
expire pp-in:0 ~:15
explain post:100 obj-inf:95 that:95 quote:90 wh:85 np:75 obj-quote:75 ~:80
exploit clause:50 wh:25 ~:20
explore np:35 clause:25 obj-that:0 ~:15
expose clause:55 np:35 ~:30
expound that:85 quote:75 post:70 wh:65 clause:60 np:55 ~:45
express obj-that:95 obj-clause:90 obj-inf:90 ~:85
extol post:75 obj-quote:65 as:60 quote:60 np:55 obj-inf:55 ~:45
extradite np:15 ~:20
eye np:45 obj-that:30 ~:35
facilitate np:0 ~:15
fade pp-in:0 ~:15
fail obj-inf:25 inf:10
falter pp-in:0 ~:20
fault as:65 np:65 that:65 post:60 quote:60 pp-for:50 ~:45
favor as:60 wh:60 clause:50 pp-to:25 ~:40
favour as:60 wh:60 clause:50 pp-to:25 ~:40
fear that:95 clause:85 quote:85 obj-clause:80 ing:70 np:70 pp-in:55 ~:75
feature post:15
feel clause:70 as:60 pp-about:60 gap:50 post:50 pp-for:50 obj-inf:40 np:35 pp-like:25 ~:45
fend clause:25 np:10 ~:20
feud pp-with:0 ~:15
field np:0 ~:15
fight pp-about:30 inf:10
figure that:50 gap:40 wh:35 inf:0 np:0 pp-in:0 ~:15
file np:45 post:45 obj-that:35 clause:20 pp-as:20 pp-in:20 pp-against:15 pp-for:15 pp-on:15 pp-into:10 ~:30
film np:0 ~:15
find that:75 post:65 pp-about:60 quote:55 obj-that:50 clause:45 obj-quote:40 pp-of:25 pp-on:25 np:20 obj-clause:20 pp-between:15 pp-in:15 obj-inf:10 ~:35
fire quote:60 that:60 clause:45 np:35 pp-as:20 pp-with:15 pp-from:10 pp-in:10 ~:30
fish np:10 ~:20
flipp pp-for:25 clause:0 np:0 ~:10
flirt pp-with:20 ~:25
float obj-that:65 clause:55 np:40 ~:45
fly pp-in:15
focus clause:40 pp-on:40 that:40 np:25 ~:35
follow post:20 pp-by:15 clause:10
forecast that:80 pp-of:75 ~:60
foresee np:70 obj-that:70 ~:60
foreshadow obj-that:70 obj-inf:60 np:35 ~:50
foretell that:65 ing:50 np:50 ~:40
forget inf:65 clause:60 that:40 ~:45
form clause:20 np:0 ~:10
formulate ~:20
forward ~:25
foster np:0 ~:15
fracture np:0 ~:15
frame as:70 clause:40 np:15 ~:35
free inf:25 obj-that:15 clause:10
fret post:90 quote:90 that:90 pp-about:80 pp-over:70 ~:60
frustrate that:70 pp-with:40 np:25 ~:30
fuel that:35
fulfill clause:10 np:0 ~:15
fulminate post:85 quote:80 that:75 pp-about:60 pp-against:60 clause:50 obj-quote:50 pp-at:50 np:20 ~:30
fume post:80 quote:70 that:70 pp-about:60 ~:40
function ~:15
fundraise pp-for:15 clause:0 ~:10
funnel np:0 ~:15
gain obj-wh:15
gamble np:0 ~:15
get pp-behind:20 obj-that:10
gild np:0 ~:15
give pp-for:25 as:20 ing:20
gloat post:85 quote:80 that:75 pp-about:60 pp-against:60 clause:50 obj-quote:50 pp-at:50 np:20 ~:30
go pp-of:45 post:30 pp-on:30 obj-inf:25 pp-after:25 pp-by:15 quote:15 that:15 clause:10 pp-for:10
goad obj-that:75 obj-clause:65 obj-inf:50 pp-of:40 np:15 ~:30
govern np:15 ~:20
grant obj-that:15 np:0 ~:10
grapple that:30 pp-with:10 ~:15
grasp np:0 ~:15
gravitat pp-toward:10 ~:35
grieve ~:35
gripe post:95 quote:95 that:85 pp-about:70 ~:45
groan post:85 quote:75 pp-about:70 that:70 ~:45
grouch post:85 quote:80 that:75 pp-about:60 pp-against:60 clause:50 obj-quote:50 pp-at:50 np:20 ~:30
groundbreak np:10 ~:20
grouse post:85 quote:80 that:75 pp-about:60 pp-against:60 clause:50 obj-quote:50 pp-at:50 np:20 ~:30
grow obj-that:25 post:10
growl post:95 quote:95 that:85 pp-about:70 ~:45
grumble post:75 quote:65 that:65 pp-about:55 ~:30
guarantee np:20 that:20 ~:15
guess that:65 obj-clause:60 wh:60 clause:45 np:25 ~:40
guide np:0 ~:15
gush post:85 quote:75 that:70 pp-about:65 ~:45
hail as:75 obj-inf:65 ~:60
halt np:0 ~:15
hammer np:35 pp-on:15 ~:30
hamper ~:15
hang post:25 pp-on:0 pp-over:0 ~:10
happen quote:25
harm np:0 ~:15
hate clause:40 np:40 obj-that:30 ~:25
headlin np:0 ~:20
heal np:15 ~:25
hear that:30 wh:20 clause:0 gap:0 pp-about:0 pp-before:0 pp-from:0 pp-on:0 quote:0 ~:10
heckle ~:40
heed np:10 ~:15
help post:25 obj-that:10
highlight clause:75 as:70 obj-that:65 pp-as:60 np:50 obj-clause:50 wh:50 pp-from:20 ~:55
hint post:85 clause:75 that:75 pp-at:50 pp-of:45 ~:55
hire as:35 obj-inf:25 clause:15 obj-clause:15 obj-that:15 inf:0 ~:10
hit obj-clause:30 obj-that:30 clause:20 obj-wh:15 pp-on:15 ~:10
hold obj-inf:35 post:15
holler post:85 quote:80 that:75 pp-about:60 pp-against:60 clause:50 obj-quote:50 pp-at:50 np:20 ~:30
hone obj-inf:50 np:40 obj-that:30 ~:35
honor np:15 ~:25
hope clause:85 obj-that:80 gap:75 inf:75 pp-for:75 that:75 post:60 pp-to:60 ~:70
horrify np:75 ~:60
hurl np:0 ~:25
hypothesize post:80 that:75 quote:70 clause:60 ~:45
identify obj-that:80 post:80 as:75 clause:45 obj-clause:45 pp-as:40 pp-with:40 ~:50
ignore post:50 np:40 obj-inf:30 obj-that:25 ~:35
illustrate wh:50 that:40 np:35 ~:30
imagine obj-clause:70 clause:65 ~:55
immigrat clause:10 pp-to:0 ~:15
impact np:0 obj-inf:0 ~:15
imperil np:15 ~:25
implement np:20 ~:25
implore post:70 obj-quote:65 as:60 quote:60 obj-inf:55 np:50 ~:45
imply that:85 pp-to:55 ~:70
import np:0 ~:20
impose obj-that:30 clause:10 np:10 ~:15
imprison np:10 ~:20
impugn as:65 np:65 that:65 post:60 quote:60 pp-for:50 ~:45
inclin ~:25
include quote:55 obj-that:50 post:30 ing:25 obj-clause:25 obj-inf:25 obj-quote:20 clause:15 pp-about:15
indicate post:95 obj-that:80 that:80 wh:80 clause:75 np:55 ~:70
indict np:10 ~:15
infer that:85 quote:75 post:70 wh:65 clause:60 np:55 ~:45
infiltrat np:10 ~:20
inform obj-clause:70 obj-that:70 pp-of:65 ~:60
inquire post:65 quote:60 wh:55 pp-about:50 ~:35
insert pp-in:0 ~:20
insinuate post:90 quote:90 that:90 clause:70 ~:55
insist that:95 clause:90 post:90 np:80 pp-on:60 ~:85
instruct obj-inf:15 np:10 ~:20
insult quote:50 clause:35 np:20 ~:25
intend obj-inf:55 pp-as:50 inf:40 ~:45
intensify post:15
interest pp-in:45 np:20 pp-as:20 ~:30
interject quote:85 inf:65 ~:60
interpret np:40 ~:35
interrupt obj-quote:35
interview pp-on:25 that:25
intimate post:80 that:75 quote:70 clause:60 ~:45
intone post:85 quote:80 that:75 pp-about:60 pp-against:60 clause:50 obj-quote:50 pp-at:50 np:20 ~:30
introduce as:55 obj-that:55 clause:45 obj-inf:45 that:45 wh:35 np:20 pp-in:10 ~:25
inveigh post:85 quote:80 that:75 pp-about:60 pp-against:60 clause:50 obj-quote:50 pp-at:50 np:20 ~:30
investigate clause:35 obj-inf:30 that:20
invite obj-inf:20
invoke np:55 obj-clause:55 post:55 clause:50 obj-inf:35 ~:40
involve clause:20
irritate ~:45
issue obj-quote:65 np:60 quote:60 obj-inf:55 obj-that:50 obj-clause:45 that:45 clause:30 inf:30 pp-by:20 pp-over:20 pp-in:10 ~:40
jabb ~:30
jeer post:85 quote:80 that:75 pp-about:60 pp-against:60 clause:50 obj-quote:50 pp-at:50 np:20 ~:30
jockey ~:30
join as:20 pp-in:20
joke post:90 that:90 pp-about:85 quote:85 pp-with:40 ~:65
jolt np:10 ~:20
judge that:70 np:60 obj-clause:55 pp-from:10 ~:40
jump np:20 clause:15 pp-on:15
justify clause:70 ing:65 np:65 ~:60
keep ing:25 obj-inf:25 post:20 obj-quote:15 that:15
kneel pp-to:0 ~:15
knock as:50 obj-that:50 clause:35 ing:25 pp-in:10 ~:30
know inf:75 as:70 gap:70 obj-that:65 that:65 clause:60 obj-quote:60 pp-about:60 pp-of:60 obj-clause:55 pp-for:55 pp-since:45 pp-until:45 quote:45 np:40 pp-on:40 post:35 ~:50
label obj-quote:70 pp-as:55 quote:50 that:45 np:35 ~:40
labor ~:20
lambast clause:60 as:55 np:30 ~:40
lambaste obj-quote:85 as:80 post:80 obj-inf:75 np:70 quote:70 ~:60
lament quote:90 that:90 np:85 obj-clause:85 obj-that:85 wh:85 ing:80 ~:75
lash post:75 pp-at:70 ~:55
laud np:45 pp-for:25 ~:35
laugh np:30 post:25 pp-at:0 ~:15
launch obj-clause:40 clause:35 as:25 obj-that:25 pp-into:25 wh:25 np:10 pp-in:0 ~:15
lay wh:65 clause:60 obj-clause:60 obj-that:60 post:60 as:50 obj-inf:40 pp-at:25 ~:45
lead pp-with:15
lean post:40 np:30 pp-toward:25 that:25 pp-on:20 gap:0 pp-in:0 ~:10
learn post:70 clause:65 that:65 pp-about:55 pp-of:50 wh:50 gap:40 pp-by:40 pp-as:35 pp-on:30 pp-from:10 ~:45
leave obj-that:20 wh:15
lecture np:45 pp-on:25 ~:35
legalize clause:20 np:10 ~:15
lend obj-clause:35 clause:15 np:15 pp-to:0 ~:10
let clause:20
level np:25 ~:30
licens np:0 ~:15
lie pp-about:40 clause:0 pp-to:0 pp-under:0 ~:10
lift obj-quote:15 that:15
light pp-into:20 that:20 np:0 ~:10
like inf:75 obj-quote:35 quote:35 obj-that:15 clause:0 ing:0 np:0 obj-clause:0 obj-wh:0 ~:10
liken np:70 obj-that:70 obj-wh:70 pp-to:65 clause:55 ~:60
limit that:20 clause:0 obj-inf:0 ~:10
linger np:15 ~:30
link post:45 obj-clause:40 clause:20 pp-to:10 ~:15
list clause:80 obj-that:75 post:75 quote:75 as:65 np:65 obj-wh:65 pp-in:30 ~:60
live that:25
loan ~:15
loathe that:70 inf:50 ing:50 np:50 quote:50 ~:40
lobb np:25 ~:40
lobby quote:40 inf:35 obj-inf:25 that:25 clause:20 obj-that:15 pp-for:15 np:0 pp-on:0 ~:10
logg np:20 ~:35
longstand np:10 ~:20
look as:55 inf:55 pp-to:55 that:55 obj-wh:50 pp-as:45 post:40 ing:25 pp-at:25 pp-into:20 pp-on:20 np:15 pp-in:15 pp-toward:15 pp-from:10 pp-over:10 pp-through:10 ~:35
love inf:70 quote:65 ing:30 np:30 ~:40
lure np:0 ~:15
maintain that:50 clause:15 as:0 np:0 ~:10
make obj-that:55 wh:45 obj-quote:30 obj-clause:25 obj-inf:25 pp-as:25 that:25 clause:20 post:20 pp-to:15 ing:0 np:0 obj-wh:0 pp-about:0 pp-at:0 pp-during:0 pp-in:0 pp-on:0 pp-with:0 ~:10
malign as:65 np:65 that:65 post:60 quote:60 pp-for:50 ~:45
mandate np:10 ~:20
mark pp-as:30 that:30 as:20 obj-that:20 clause:10 np:10 ~:15
marvel post:85 quote:80 that:75 pp-about:60 pp-against:60 clause:50 obj-quote:50 pp-at:50 np:20 ~:30
mask np:15 ~:25
matter pp-to:30 np:15 wh:15 ~:25
mean post:25 inf:20 that:20
meander ~:25
measure pp-on:30 that:25 clause:20 inf:10 ~:15
meet obj-inf:20 pp-on:15
mention as:90 obj-that:85 that:85 clause:80 ing:80 obj-clause:75 obj-inf:75 np:70 pp-as:50 pp-on:45 pp-in:35 pp-above:30 ~:65
merge pp-with:0 ~:20
message pp-to:0 ~:15
mince np:65 ~:50
mind ing:60 ~:40
mine np:0 ~:20
minimize np:15 ~:25
mishandl gap:10 pp-for:0 ~:15
misjudg np:10 ~:20
mislead np:20 ~:25
misrepresent np:10 ~:20
miss clause:20
misstate np:0 ~:25
mitigate np:0 ~:15
moan post:95 quote:95 that:85 pp-about:70 ~:45
mobilize obj-inf:10 np:0 ~:15
mock post:90 obj-quote:85 np:80 obj-that:80 obj-clause:75 obj-inf:75 as:65 ~:70
moderate ~:15
modify np:0 ~:15
monitor np:20 clause:15 ~:10
motivate inf:40 np:10 ~:25
mount obj-that:55 obj-inf:45 clause:35 np:20 ~:30
mourn np:20 ~:25
move inf:15 that:15 pp-through:10
mull ing:60 np:55 pp-over:55 ~:50
mumble post:85 quote:80 that:75 pp-about:60 pp-against:60 clause:50 obj-quote:50 pp-at:50 np:20 ~:30
murmur post:95 quote:95 that:85 pp-about:70 ~:45
muse post:90 pp-about:80 that:80 ~:60
muster np:10 ~:25
mutter post:95 quote:95 that:85 pp-about:70 ~:45
nail np:0 ~:15
name post:75 as:70 obj-that:65 quote:60 obj-clause:50 pp-as:50 np:40 obj-inf:35 pp-in:30 pp-for:20 ~:45
need obj-inf:20 post:20
negotiate pp-for:45 obj-inf:40 clause:35 obj-that:35 np:25 pp-with:25 pp-in:10 ~:30
nod ~:25
nominate as:45 obj-inf:45 np:35 obj-clause:25 clause:10 ~:30
note post:100 quote:100 clause:90 pp-in:85 ~:95
notic that:55 np:15 ~:30
notify obj-that:75 obj-clause:65 obj-inf:50 pp-of:40 np:15 ~:30
nudge obj-that:75 obj-clause:65 obj-inf:50 pp-of:40 np:15 ~:30
number that:15 np:0 ~:10
object that:80 post:75 quote:70 pp-to:65 ~:40
observe post:85 clause:70 np:45 pp-of:45 ing:30 ~:50
offend ~:25
offer post:75 quote:75 inf:70 as:55 obj-clause:45 gap:40 ing:40 obj-wh:40 pp-in:40 obj-inf:25 ~:50
offset np:10 ~:20
offsett np:0 ~:20
open post:35 pp-with:25 pp-to:20
operate that:45 np:0 pp-in:0 ~:10
opine post:85 pp-against:65 pp-on:60 ~:55
oppose quote:75 as:70 obj-inf:70 np:65 post:65 obj-quote:60 ing:50 pp-as:50 clause:35 pp-to:35 ~:55
opt pp-against:50 inf:45 pp-for:30 ~:35
order that:90 clause:85 obj-inf:85 obj-that:85 np:80 ~:75
originat pp-with:0 ~:15
oust np:0 ~:20
out that:65 ing:40 post:40 pp-in:30 pp-to:30
outline obj-inf:65 wh:60 np:55 ~:50
outsource np:0 ~:15
outstand np:10 ~:20
overlook np:0 ~:15
overstate wh:55 np:35 ~:40
overthrow np:0 ~:15
overturn clause:20 np:10 ~:15
overwhelm np:20 ~:25
paint as:50 np:30 pp-on:25 ~:35
pander pp-to:15 ~:20
paraphrase that:85 quote:75 post:70 wh:65 clause:60 np:55 ~:45
park post:25 np:0 ~:10
part np:0 ~:15
pass obj-that:50 obj-inf:40 that:35 np:30 pp-along:30 pp-with:30 quote:30 pp-from:20 pp-at:15 pp-on:15 pp-to:15 pp-before:10 pp-by:10 pp-in:0 pp-through:0 ~:25
past np:10 ~:25
pause post:65 inf:45 np:0 ~:20
pave np:0 ~:15
pay clause:15
peak pp-in:0 ~:15
pepper np:10 ~:15
perceive inf:50 post:50 pp-as:40 clause:30 ~:35
persist ~:30
persuade obj-that:75 obj-inf:70 np:50 ~:60
petition obj-that:75 obj-clause:65 obj-inf:50 pp-of:40 np:15 ~:30
pick as:20 obj-inf:20 np:10
pine that:65 inf:55 pp-for:55 np:40 ~:35
pitch as:70 ing:45 pp-for:25 np:20 pp-as:20 pp-to:20 ~:35
pitt np:0 ~:15
pivot pp-to:30 pp-from:25 pp-between:20 ~:35
place post:30 that:20 np:15 clause:0 ~:10
plan post:55 pp-on:55 inf:50 np:30 pp-to:25 pp-in:20 pp-for:15 ~:40
plant np:35 ~:30
play as:25 obj-that:15
plead inf:75 np:75 pp-for:70 pp-with:55 ~:65
please np:60 pp-with:60 wh:45 ~:50
pledge that:85 post:70 pp-to:70 as:65 np:60 quote:55 obj-that:45 clause:40 pp-for:40 ~:50
plot clause:45 inf:35 np:10 ~:20
plow ~:15
pocket np:0 ~:15
point that:95 obj-clause:90 obj-quote:85 quote:85 np:80 obj-that:80 post:80 clause:75 pp-at:65 wh:65 pp-in:60 pp-to:55 pp-toward:40 ~:70
pois inf:40 ~:35
polariz clause:40 that:35 pp-in:30 np:0 ~:20
politiciz np:10 ~:20
poll np:10 ~:15
ponder wh:60 quote:50 ing:45 np:45 ~:35
pool post:40 ~:20
pop np:0 ~:20
portray as:90 quote:90 np:70 pp-as:55 ~:75
posit that:90 np:75 ~:65
position as:60 that:40 inf:25 np:20 ~:30
post post:75 quote:70 that:65 clause:55 np:45 obj-clause:45 obj-that:45 pp-on:15 pp-to:15 ~:40
postpone np:0 ~:15
postulate that:85 quote:75 post:70 wh:65 clause:60 np:55 ~:45
praise as:95 clause:90 quote:90 obj-inf:85 ~:75
pray ~:15
preach np:70 ~:55
predict post:95 that:90 wh:90 clause:85 gap:85 np:70 obj-quote:65 ~:75
prefer obj-quote:85 inf:80 clause:75 np:75 ~:70
present obj-that:55 as:50 obj-clause:30 obj-inf:30 np:25 ~:35
preserve np:0 ~:15
press obj-that:75 pp-about:70 obj-inf:60 quote:60 pp-for:40 np:25 ~:45
pressure np:45 obj-inf:30 ~:35
presume np:20 ~:35
pretend ~:30
price np:0 ~:15
prioritize ~:25
probe clause:10 ~:15
proceed inf:40 post:40 pp-with:0 ~:15
process that:30 np:15 ~:20
proclaim post:85 quote:85 np:55 pp-in:55 ~:60
prod obj-that:75 obj-clause:65 obj-inf:50 pp-of:40 np:15 ~:30
profess post:80 quote:75 that:75 clause:60 obj-inf:55 ~:50
profit ~:25
prohibit ing:55 np:50 clause:40 ~:45
project that:65 obj-that:55 inf:50 clause:45 np:25 pp-over:20 pp-along:15 ~:35
prolong np:10 obj-clause:10 ~:15
promise that:90 clause:85 obj-quote:85 obj-that:85 post:85 pp-to:80 np:70 ~:75
promote post:85 obj-that:65 quote:60 clause:40 pp-as:30 ~:45
pronounce np:75 obj-quote:75 ~:60
prop np:10 ~:20
propell clause:10 ~:15
prophesy post:90 quote:90 that:90 clause:70 ~:55
propose that:90 obj-clause:75 obj-inf:75 ing:70 post:70 obj-quote:65 obj-that:65 inf:60 np:50 pp-in:30 ~:55
prosecute np:25 ~:20
protest quote:45 that:40 clause:35 np:25 pp-at:0 pp-outside:0 ~:15
prove clause:30 that:30 inf:25 obj-quote:20 quote:20 ing:0 np:0 obj-inf:0 ~:10
provide obj-that:30 pp-about:20 clause:15 np:15 obj-inf:15 pp-to:15 obj-clause:0 ~:10
publicize obj-clause:65 np:40 ~:45
publish quote:50 np:40 obj-quote:40 clause:35 that:35 pp-by:15 pp-for:15 pp-in:0 ~:25
pump np:65 ~:55
purchase that:35
purport inf:35 ~:30
pursue that:40 obj-that:30 clause:10 np:10 ~:15
push pp-for:70 pp-against:65 clause:55 obj-that:50 pp-on:50 inf:45 obj-inf:45 post:45 as:30 that:25 np:20 pp-during:20 pp-through:0 ~:40
put post:75 obj-quote:40 inf:30 ing:30 obj-clause:25 obj-that:25 as:15 pp-on:15 clause:0 np:0 obj-inf:0 pp-by:0 pp-in:0 ~:10
quash np:10 ~:25
question wh:95 obj-quote:90 obj-inf:85 obj-that:85 post:85 clause:80 np:80 that:70 gap:60 pp-to:55 pp-in:45 ~:75
quip post:80 quote:80 ~:50
quote obj-quote:80 as:70 clause:70 post:60 np:40 ~:45
rail pp-against:90 ~:70
raise pp-about:20 pp-at:20 obj-that:15 obj-clause:10
rally obj-inf:30
ran obj-that:30 np:15 pp-against:0 pp-for:0 ~:10
rang pp-to:30 pp-from:10 ~:15
rank as:45 np:0 obj-clause:0 pp-among:0 ~:15
rant post:95 quote:95 that:85 pp-about:70 ~:45
ratchet np:25 ~:15
ratify clause:60 ~:45
rattle obj-inf:50 np:45 ~:40
ravag np:0 ~:15
rave post:85 quote:80 that:75 pp-about:60 pp-against:60 clause:50 obj-quote:50 pp-at:50 np:20 ~:30
reach obj-that:30 that:15 quote:10
react post:60 quote:40 pp-as:35 ~:10
read post:95 quote:60 obj-clause:45 clause:35 np:25 pp-over:25 pp-at:20 pp-between:20 pp-in:20 pp-from:10 ~:40
reaffirm post:85 that:85 quote:80 clause:70 np:65 ~:60
realize that:80 clause:70 pp-at:45 ~:60
reap np:0 ~:15
reason clause:10 inf:10 ~:20
reassert that:85 quote:75 post:70 wh:65 clause:60 np:55 ~:45
reassure np:30 ~:20
rebel ~:25
rebrand ~:30
rebuff obj-inf:45 ~:25
rebuke clause:60 np:60 obj-wh:50 pp-to:15 ~:40
rebut that:85 np:80 obj-that:75 ~:65
recall clause:90 obj-that:90 post:90 wh:90 as:85 ing:85 obj-clause:85 obj-wh:85 that:85 np:75 obj-quote:70 ~:80
recant that:85 quote:75 post:70 wh:65 clause:60 np:55 ~:45
recite np:70 wh:50 ~:60
reckon pp-with:55 ~:45
recognize that:80 np:60 wh:50 as:40 ~:55
recommend that:75 post:65 clause:55 ing:50 np:40 ~:45
reconsider wh:65 pp-after:15 ~:30
record np:35 that:30 clause:25 obj-that:20 gap:10 ~:15
recount post:75 obj-clause:65 obj-that:65 np:60 ~:55
recover pp-from:0 ~:15
redact np:20 ~:25
redirect np:0 ~:15
refer that:95 post:80 inf:60 np:45 ~:75
referenc as:75 obj-that:75 np:70 clause:60 obj-clause:50 obj-inf:50 ~:55
reflect pp-on:35 that:20 obj-clause:0 ~:10
refrain pp-from:10 ~:20
refuse obj-clause:80 inf:75 np:65 pp-to:55 ~:70
refute obj-quote:80 post:80 as:70 np:70 quote:70 obj-inf:65 ~:60
regain np:0 ~:15
regard as:75 np:45 pp-as:40 ~:50
regret pp-about:65 ing:35 np:35 ~:40
regulate np:0 ~:15
reinforce np:10 ~:20
reinstate np:25 clause:0 ~:10
reinvent np:0 ~:15
reiterate clause:95 that:90 quote:85 np:80 obj-inf:80 obj-that:80 ~:75
reject obj-that:90 that:85 obj-inf:80 np:65 clause:55 pp-on:55 as:50 ~:60
relate that:45 quote:20 pp-to:0 ~:10
relay np:15 ~:20
release obj-that:55 obj-clause:45 clause:40 quote:40 np:35 obj-wh:20 pp-as:20 pp-for:20 pp-of:20 post:15 pp-after:15 pp-at:15 pp-over:15 pp-by:10 pp-in:0 pp-on:0 ~:25
relish clause:70 np:65 ~:60
rely quote:15
remain obj-that:40 obj-inf:10 obj-wh:10 post:10
remark quote:75 that:65 post:60 pp-upon:60 pp-about:55 clause:50 inf:35 np:25 pp-after:25 pp-by:15 pp-in:10 ~:40
remember post:95 wh:85 as:80 clause:80 that:75 np:60 ~:70
remind obj-that:95 clause:90 obj-clause:85 post:85 obj-inf:80 np:70 obj-wh:60 ~:75
reminisce pp-about:65 quote:60 pp-on:55 ~:40
render ~:35
reneg pp-on:30 ~:35
renew that:60 as:55 obj-that:50 obj-inf:45 clause:40 quote:40 pp-through:10 np:0 ~:30
renounce np:40 ~:35
renovate clause:10 ~:15
repair np:0 ~:15
repay np:10 ~:20
repeat obj-that:80 that:80 obj-clause:65 obj-inf:65 clause:60 pp-for:40 pp-to:35 pp-from:20 ~:55
reply quote:85 post:80 inf:75 that:60 pp-to:45 pp-with:40 ~:65
report post:85 quote:85 pp-about:80 that:80 wh:75 obj-wh:70 as:55 inf:55 pp-after:55 pp-between:55 pp-by:55 pp-for:50 pp-to:50 pp-in:45 pp-among:40 pp-on:40 pp-from:0 ~:65
represent that:35 clause:25
reprimand as:65 np:65 that:65 post:60 quote:60 pp-for:50 ~:45
repris ~:55
repudiate np:60 clause:55 ~:50
request obj-inf:60 np:35 pp-over:20 ~:40
require that:60 post:45 inf:35 obj-inf:25 obj-that:20 clause:0 ing:0 np:0 pp-for:0 ~:10
rescue np:0 ~:15
research np:10 ~:20
resent that:70 inf:50 ing:50 np:50 quote:50 ~:40
reserv np:20
resettle np:0 ~:20
resign post:15 that:15
resist quote:60 ing:50 clause:45 ~:35
resolve ~:15
resonate pp-with:45 np:10 pp-across:0 ~:20
respond post:80 that:80 quote:75 inf:55 clause:35 gap:35 pp-as:30 pp-to:30 pp-with:30 np:25 pp-by:20 pp-in:20 pp-from:15 ~:40
rest ~:30
restate that:85 quote:75 post:70 wh:65 clause:60 np:55 ~:45
restrict obj-that:60 np:55 ~:50
restructure np:10 ~:20
retort post:80 quote:75 that:70 pp-about:60 ~:40
retract that:85 quote:75 post:70 wh:65 clause:60 np:55 ~:45
return quote:30 post:15
retweet np:75 obj-clause:65 ~:55
reveal post:90 that:85 obj-quote:80 clause:70 obj-clause:70 obj-wh:55 wh:55 np:50 obj-inf:45 pp-in:30 quote:30 ~:60
revel pp-in:20 ~:30
reverberat ~:15
revere that:70 inf:50 ing:50 np:50 quote:50 ~:40
reverse obj-that:25 clause:20 that:20 np:0 ~:10
review as:15 ~:10
revis np:20 ~:30
revisit np:25 clause:15 ~:30
revive np:0 ~:15
reward np:0 ~:15
rewrite np:0 ~:20
rhapsodize post:85 quote:80 that:75 pp-about:60 pp-against:60 clause:50 obj-quote:50 pp-at:50 np:20 ~:30
ridicule obj-that:65 ~:50
riff ~:25
rile np:10 ~:20
ring np:0 ~:15
rip obj-inf:50 pp-into:30 ~:40
rise that:25
risk np:35 ing:10 ~:25
rival np:10 ~:15
roar post:85 quote:80 that:75 pp-about:60 pp-against:60 clause:50 obj-quote:50 pp-at:50 np:20 ~:30
roll obj-inf:30
root pp-for:35 pp-in:0 ~:25
rous np:10 ~:20
row pp-of:0 ~:15
rue that:70 inf:50 ing:50 np:50 quote:50 ~:40
rule ing:65 post:65 that:65 pp-against:60 np:55 as:40 pp-on:30 pp-since:25 ~:50
ruminate pp-about:65 quote:60 pp-on:55 ~:40
rush obj-that:30
sacrifice pp-for:20 ~:25
sagg pp-in:0 ~:15
salute as:65 np:65 that:65 post:60 quote:60 pp-for:50 ~:45
sampl clause:10 np:0 ~:15
sandwich pp-between:0 ~:15
satisfy post:30 pp-with:25 clause:15 np:0 ~:10
savag as:65 np:30 ~:45
say obj-clause:100 obj-wh:95 post:95 pp-despite:95 pp-for:95 obj-inf:85 obj-quote:85 pp-at:85 pp-of:85 gap:80 np:80 obj-that:80 pp-in:80 wh:80 pp-about:75 pp-as:75 pp-into:75 pp-on:70 ~:90
scale np:10 ~:20
scare np:65 ~:45
scatter np:25 ~:30
scoff post:85 obj-wh:70 ~:60
scold post:75 np:50 wh:40 ~:45
scorn np:0 ~:15
scramble inf:15 np:0 ~:10
scrap np:0 ~:20
scream np:10 ~:25
scuttle np:0 ~:20
see as:70 that:65 obj-that:60 obj-quote:55 ing:50 obj-inf:50 post:50 pp-for:50 clause:35 wh:35 np:30 pp-in:30 pp-on:30 obj-clause:25 pp-during:20 pp-since:20 pp-from:10 ~:40
seek as:65 pp-for:65 quote:65 obj-inf:60 post:60 inf:55 obj-that:55 pp-on:55 np:40 clause:30 ~:45
seem obj-that:85 wh:80 obj-clause:75 pp-like:75 pp-to:75 inf:70 that:70 obj-inf:60 none:55 pp-as:55 np:45 ~:65
seethe post:85 quote:80 that:75 pp-about:60 pp-against:60 clause:50 obj-quote:50 pp-at:50 np:20 ~:30
seize obj-inf:25 pp-upon:25 pp-on:15 np:0 ~:10
select clause:20
sell obj-that:25
send post:40 as:25 ing:25 np:20 pp-by:20 quote:20 obj-that:15 wh:15 clause:0 obj-clause:0 obj-inf:0 pp-from:0 pp-in:0 pp-to:0 ~:10
sense that:55 clause:50 np:0 ~:20
sentence np:40 pp-to:20 ~:30
set post:20 inf:15 pp-with:15
settle pp-on:15
sext np:15 ~:25
share clause:65 that:65 obj-that:55 obj-wh:50 post:50 quote:40 gap:30 np:30 pp-with:30 pp-to:20 pp-in:15 ~:35
shedd np:15 ~:20
shell ~:20
shelve ~:20
shift post:30 obj-inf:20 obj-that:20 pp-to:15 clause:10
ship np:10 ~:20
shock np:0 ~:15
shoot post:40 quote:40 that:20 obj-quote:15
shore clause:35 np:0 ~:20
shout post:90 quote:85 clause:75 pp-by:50 np:40 ~:60
shov np:0 ~:20
show post:85 as:75 that:75 clause:65 np:65 obj-inf:65 obj-that:65 pp-of:65 inf:55 pp-for:50 pp-on:50 wh:50 obj-clause:45 pp-with:40 quote:40 obj-wh:35 pp-at:30 pp-in:10 ~:60
showcase wh:40 np:0 ~:15
shriek post:85 quote:80 that:75 pp-about:60 pp-against:60 clause:50 obj-quote:50 pp-at:50 np:20 ~:30
shrink np:10 ~:15
shrugg ~:50
shut np:10 ~:15
sign as:45 inf:40 ing:40 obj-that:35 np:30 that:30 clause:25 pp-into:10 pp-at:0 pp-for:0 pp-on:0 ~:15
signal that:80 clause:70 as:65 np:35 ~:45
simplify np:10 ~:20
sing quote:60 np:25 ~:35
singl np:60 ~:55
sink np:35 ~:30
skate ~:15
skateboard np:10 ~:20
sketch ~:35
skewer as:65 np:65 that:65 post:60 quote:60 pp-for:50 ~:45
skipp np:0 ~:15
skirt np:20 ~:25
slam obj-quote:85 obj-that:80 clause:75 np:75 ~:65
slander as:65 np:65 that:65 post:60 quote:60 pp-for:50 ~:45
slap np:20 ~:25
slash clause:40 np:30 ~:25
sleep pp-in:0 ~:15
slide np:20 pp-from:0 ~:15
smear as:65 np:65 that:65 post:60 quote:60 pp-for:50 ~:45
smile ~:20
snagg np:10 ~:25
snap post:65 quote:60 that:55 pp-about:45 np:15 ~:25
snarl post:85 quote:80 that:75 pp-about:60 pp-against:60 clause:50 obj-quote:50 pp-at:50 np:20 ~:30
sneer post:95 quote:95 that:85 pp-about:70 ~:45
sniff post:75 quote:65 that:65 pp-about:55 ~:35
soar ~:15
solicit np:0 ~:15
solve np:10 ~:20
sophisticat ~:20
sound pp-against:45 clause:40 np:40 pp-on:40 that:35 pp-like:0 ~:20
sow pp-of:15 ~:35
spark np:20 as:15 clause:15 ~:10
sparr post:70 pp-over:60 pp-on:55 pp-for:30 ~:45
speak pp-about:85 pp-of:70 inf:55 that:45 pp-against:40 pp-as:35 clause:20 pp-over:20 np:10 pp-for:10 pp-in:10 pp-on:10 pp-at:0 pp-before:0 pp-from:0 pp-to:0 pp-with:0 ~:15
specialize pp-in:0 ~:15
specify that:65 ~:45
speculate post:95 that:90 pp-about:85 ~:65
spell as:65 ~:45
spend post:20 pp-of:20 ing:15 that:15
spik ~:20
spill pp-into:0 ~:15
spirit np:10 ~:20
sponsor np:20 clause:15 ~:10
spot np:30 ~:25
spread np:20 pp-of:0 pp-to:0 ~:10
spring ~:15
spurn that:70 inf:50 ing:50 np:50 quote:50 ~:40
squabbl pp-with:15 ~:30
squeez ~:15
stabilize np:0 ~:15
stage np:20 ~:25
stammer post:85 quote:80 that:75 pp-about:60 pp-against:60 clause:50 obj-quote:50 pp-at:50 np:20 ~:30
stand clause:25 post:25 pp-for:25 pp-on:20 pp-by:15 that:15 np:0 pp-as:0 pp-at:0 pp-behind:0 pp-beside:0 pp-in:0 pp-to:0 ~:10
starr np:10 ~:20
start post:35 clause:20 ing:20 np:15 obj-clause:15 quote:15 inf:10 obj-that:10
state post:90 quote:85 obj-quote:70 obj-that:50 obj-wh:50 pp-on:50 that:50 as:40 clause:40 inf:30 np:20 wh:15 ~:45
stem pp-from:0 ~:20
stepp inf:25
stick pp-by:25 that:25 pp-to:20 pp-with:10 np:0 ~:15
stifle np:45 ~:40
stipulate that:65 ~:35
stoke np:15 ~:20
stopp ing:20
stress that:95 np:90 obj-clause:85 ~:80
strike as:30 clause:25 obj-that:25 np:0 obj-inf:0 ~:10
strive that:65 inf:55 pp-for:55 np:40 ~:35
struggle pp-to:45 pp-on:30 inf:20 post:15 np:0 pp-in:0 pp-since:0 pp-with:0 ~:10
stun np:0 ~:15
stutter post:85 quote:80 that:75 pp-about:60 pp-against:60 clause:50 obj-quote:50 pp-at:50 np:20 ~:30
subdu ~:20
submit clause:40 np:20 pp-for:0 pp-to:0 ~:15
sue np:35 pp-over:15 pp-after:10 ~:25
suggest obj-quote:90 obj-that:90 quote:90 that:90 post:80 ing:75 obj-clause:75 pp-after:70 pp-in:70 np:65 pp-at:55 ~:85
suit inf:20 ~:25
summarize that:85 quote:75 post:70 wh:65 clause:60 np:55 ~:45
summon ~:15
support post:70 quote:65 ing:60 as:55 clause:55 obj-inf:55 obj-wh:55 inf:45 obj-clause:40 pp-before:25 ~:50
surface pp-as:65 pp-in:40 pp-of:35 ~:50
surmise post:85 that:75 quote:70 clause:60 ~:45
surprise that:55 obj-quote:45 ~:25
surrender np:10 ~:20
suspect that:90 pp-of:40 ~:50
sway np:0 ~:15
swear that:75 clause:65 inf:65 post:60 ~:40
swell pp-to:10 ~:20
switch np:20 pp-to:0 ~:15
tack pp-on:10 ~:25
tackle clause:15 np:0 ~:10
take obj-that:35 obj-quote:25 post:25 obj-inf:15 obj-wh:15 pp-to:10
talk clause:80 obj-that:80 pp-about:75 pp-of:75 pp-on:75 obj-inf:70 pp-with:55 that:55 obj-clause:50 pp-at:50 pp-like:50 pp-through:45 np:40 pp-over:40 pp-to:35 ~:65
tally ~:30
tamp np:0 ~:20
target pp-as:30 np:20 obj-that:20 clause:0 pp-at:0 pp-for:0 ~:10
tarnish ~:30
task pp-with:15 ~:25
taunt np:65 ~:50
teach that:25
tear np:10 ~:20
tell obj-wh:95 post:95 ing:85 obj-quote:85 obj-that:85 obj-clause:75 obj-inf:75 wh:75 clause:70 np:65 quote:65 pp-of:60 pp-in:50 ~:80
temper np:0 ~:15
tend inf:20 pp-to:0 ~:15
term as:60 obj-quote:60 quote:60 np:35 ~:40
terminate np:0 ~:15
testify post:70 that:60 quote:55 pp-on:25 pp-before:20 pp-in:15 ~:30
thank obj-quote:65 post:65 np:60 pp-to:0 ~:35
theorize post:90 quote:90 that:90 clause:70 ~:55
think obj-quote:80 inf:65 obj-inf:65 quote:65 clause:60 post:60 pp-about:60 that:60 pp-to:55 pp-as:40 pp-for:40 pp-of:40 pp-before:30 np:25 pp-in:25 pp-from:20 ~:50
threaten inf:65 clause:55 ing:40 np:40 ~:50
throw obj-that:45 pp-in:30 np:15 ~:25
thunder post:85 quote:80 that:75 pp-about:65 ~:50
tick obj-clause:40 np:30 pp-to:15 pp-in:10 ~:25
tie as:25 clause:15 np:10
tilt pp-toward:0 ~:15
tip np:10 ~:25
titl clause:70 quote:60 ~:50
toil pp-on:0 ~:15
tone np:50 ~:40
toss ~:20
total np:0 ~:15
touch pp-on:60 np:10 pp-in:10 ~:30
tour np:0 ~:15
tout np:95 clause:90 obj-clause:90 wh:90 obj-inf:85 ~:80
tower pp-above:0 ~:15
trace np:30 clause:10 ~:20
trade clause:30 pp-as:15 pp-at:10 pp-in:10 ~:20
trample np:0 ~:15
transferr np:10 ~:20
transition pp-to:15 ~:30
transport np:0 ~:15
trap pp-in:0 ~:15
trash obj-quote:60 as:55 ~:45
triple ~:20
troubl ~:20
trumpet wh:60 np:55 pp-on:35 pp-during:25 ~:40
trust clause:20 obj-clause:10 ~:15
try pp-at:25 quote:20 inf:15 np:0 obj-clause:0 obj-inf:0 pp-to:0 ~:10
turn pp-against:30 as:25 that:25 pp-to:15 post:10 pp-on:10
tweet post:100 quote:95 obj-quote:90 obj-that:90 as:85 that:85 obj-clause:80 wh:80 pp-as:60 pp-after:55 pp-at:55 ~:75
unauthoriz np:0 ~:15
uncover np:25 that:25 wh:20 ~:15
undercut np:0 ~:15
underestimate ~:20
undergo np:0 ~:15
underline ~:25
underscore as:55 that:50 clause:45 obj-clause:40 obj-that:30 obj-inf:25 ~:35
understand wh:80 obj-clause:60 that:60 obj-quote:50 pp-of:50 np:35 ~:45
undertake np:15 ~:25
undo np:15 ~:35
unfold post:15
unify pp-on:30 clause:10
unite pp-around:25
unleash ing:35 np:15 ~:20
unload pp-on:15 ~:20
unnotic pp-in:10 ~:25
unqualifi pp-for:10 ~:20
unsettle np:60 ~:45
unveil obj-inf:55 np:25 ~:30
upbraid obj-quote:85 as:80 post:80 obj-inf:75 np:70 quote:70 ~:60
update pp-on:25 np:0 ~:15
uphold np:10 ~:20
upris ~:20
urge post:95 np:90 that:90 ~:80
use obj-quote:40 obj-inf:20 quote:20 obj-wh:15 post:15 as:10 obj-that:10 that:10
usher pp-in:0 ~:15
utter quote:70 obj-that:60 np:35 pp-in:15 ~:45
validate np:0 ~:15
vent pp-about:65 pp-to:50 np:25 ~:40
venture ~:25
veto obj-that:60 ~:45
vie pp-for:35 inf:0 pp-with:0 ~:15
view as:55 np:45 pp-through:30 pp-by:25 ~:40
vilify as:65 np:65 that:65 post:60 quote:60 pp-for:50 ~:45
visit inf:30
voice clause:85 obj-that:85 np:80 obj-inf:80 ~:70
volunteer post:30 inf:25 pp-for:0 ~:10
vote pp-against:60 inf:55 pp-for:50 gap:35 clause:25 post:25 np:20 pp-in:20 pp-of:20 that:15 pp-at:10 pp-from:10 pp-until:10 pp-on:0 ~:30
vouch pp-for:85 that:70 ~:65
vow that:95 clause:90 inf:90 post:90 pp-to:90 quote:90 obj-inf:85 ~:80
wail post:95 quote:95 that:85 pp-about:70 ~:45
walk obj-clause:20 pp-from:0 pp-into:0 pp-to:0 pp-with:0 ~:10
want obj-quote:70 post:70 obj-clause:65 gap:60 wh:60 pp-to:55 quote:55 np:45 clause:25 pp-without:15 ~:50
warm np:15 ~:25
warn post:95 that:95 inf:90 pp-against:90 pp-about:80 clause:75 np:75 quote:70 ~:85
watch post:40 inf:30 pp-as:25 np:15 wh:15 obj-inf:0 obj-wh:0 pp-from:0 pp-in:0 pp-on:0 ~:10
waterboard ~:15
wave quote:30 obj-quote:20 that:20 clause:15 np:15
weaken np:0 ~:15
weigh pp-in:35 quote:30 ing:20 pp-on:15 np:10 ~:25
welcome quote:65 obj-inf:60 obj-that:60 np:45 as:20 ~:40
whine post:85 quote:80 that:75 pp-about:60 pp-against:60 clause:50 obj-quote:50 pp-at:50 np:20 ~:30
whip obj-inf:45 clause:30 np:15 ~:20
whisper quote:80 post:70 that:70 pp-about:60 ~:35
wield np:10 ~:25
will inf:60 pp-to:15 ~:45
win ing:15
wish clause:60 np:50 pp-for:35 ~:45
withdraw that:50 pp-from:10 ~:30
wither np:25 ~:30
withhold np:45 obj-that:30 clause:15 ~:20
witness obj-clause:55 np:45 ~:35
wonder post:95 pp-about:90 wh:90 pp-for:60 ~:75
woo ~:35
work ing:20 pp-around:20 inf:15
worry clause:85 that:75 wh:75 pp-about:55 np:40 ~:60
worship ~:15
wound np:10 ~:20
wrap post:20 np:0 pp-in:0 ~:15
wrestle pp-with:0 ~:15
write post:95 quote:95 pp-about:85 obj-that:70 clause:60 pp-after:60 np:55 obj-quote:55 pp-for:50 pp-in:50 pp-on:50 pp-to:50 pp-with:50 pp-at:40 ~:80
wyom clause:10 ~:15
yank np:0 ~:15
yearn that:65 inf:55 pp-for:55 np:40 ~:35
yell post:90 quote:85 ~:60
yield np:10 ~:20
=according pp-to:85 ~:70
=active pp-in:0 ~:15
=adamant that:80 ~:55
=angry that:65 pp-about:55 ~:40
=aware that:75 pp-of:35 ~:45
=beginning ~:20
=best pp-at:15 ~:25
=better pp-at:35 ~:30
=biased pp-against:20 ~:25
=campaigning pp-against:55
=chairman pp-of:0 ~:20
=clear quote:65 that:40 pp-from:30 pp-in:30 wh:20 ~:35
=competitive pp-in:15 ~:30
=concerned that:60 pp-about:50 pp-with:25 ~:40
=confident pp-in:50 that:45 ~:40
=consistent pp-with:0 ~:15
=critical pp-of:60 pp-for:35 pp-to:25 ~:45
=crucial pp-for:0 pp-to:0 ~:15
=different pp-from:0 ~:15
=difficult inf:15 pp-to:10 ~:20
=eager inf:90 ~:65
=early inf:10 ~:15
=easier ~:25
=easy inf:15 pp-for:0 ~:10
=emblematic that:35 ~:25
=evident ~:20
=familiar ~:20
=fine pp-by:0 ~:15
=fit pp-for:20 ~:25
=free inf:50 pp-of:15 ~:25
=friendly pp-with:10 ~:25
=friends pp-with:0 ~:15
=happy pp-about:35 inf:25 ~:15
=hard pp-on:35 pp-for:10 ~:15
=hard-pressed inf:15 ~:20
=hopeful pp-about:75 that:70 ~:55
=hostile ~:40
=immune ~:35
=important inf:25 that:10
=impossible inf:35 ~:30
=inclined inf:65 ~:50
=incompatible pp-with:0 ~:20
=ineligible inf:0 ~:15
=key pp-to:0 ~:15
=late ~:25
=likely that:20 inf:0 pp-to:0 ~:10
=lots pp-of:10 ~:20
=loyal pp-to:15 ~:20
=necessary inf:15 ~:20
=nervous pp-about:15 ~:20
=next pp-for:0 ~:15
=nowhere inf:0 ~:15
=open pp-to:30 inf:0 ~:15
=optimistic that:70 pp-about:50 ~:45
=outspoken pp-on:50 ~:40
=painful ~:30
=plenty pp-of:0 ~:15
=popular ~:15
=proud pp-of:30 clause:15 ~:20
=quick inf:45 ~:40
=ready pp-to:30 inf:20 pp-for:10 ~:15
=receptive pp-to:10 ~:25
=reluctant inf:70 ~:55
=responsible pp-for:10 ~:15
=right inf:10 ~:20
=rumored inf:95 that:95
=rumoured inf:95 that:95
=safe inf:15 ~:20
=skeptical pp-of:75 that:75 pp-about:60 pp-at:25 ~:50
=strewn pp-across:0 ~:15
=subject pp-to:0 ~:15
=supportive pp-of:60 ~:50
=sure that:55 wh:50 ~:35
=tough pp-for:0 ~:15
=unanimous pp-in:55 ~:45
=unaware pp-of:35 ~:45
=uncertain wh:35 ~:25
=unclear wh:30 pp-at:15 pp-from:10 ~:25
=undecided ~:30
=unfair pp-to:15 ~:25
=unfit ~:20
=unhappy clause:55 ~:40
=unlikely inf:20 that:20 ~:15
=unusual pp-for:0 ~:15
=vocal pp-in:45 ~:40
=worth pp-about:35 ~:25
=wrong inf:10 pp-with:0 ~:15
*accept none:10 ~:20
*accuse that:80 pp-by:60 ~:50
*achieve ~:20
*add pp-to:10 ~:20
*adopt none:10 ~:20
*advise pp-by:0 ~:20
*aid pp-by:10 ~:20
*aim pp-at:15 ~:20
*alarm pp-by:30 ~:35
*alienate pp-by:0 ~:20
*align pp-with:40 ~:35
*allege that:65 inf:60 ~:40
*allow inf:35 obj-inf:10 ~:20
*anger pp-by:60 ~:55
*announce np:75 pp-on:75 none:55 ~:60
*appoint np:10 ~:25
*approve np:60 pp-in:50 pp-by:30 ~:40
*arrest none:0 pp-on:0 ~:15
*ask quote:90 wh:90 pp-by:85 pp-about:75 pp-during:75 np:70 pp-in:70 ~:80
*associat pp-with:0 ~:15
*assume that:75 inf:60 ~:50
*assure pp-of:55 ~:45
*attack pp-in:55 pp-on:50 pp-from:25 ~:45
*attribute pp-to:45 ~:30
*award np:0 ~:15
*back ~:30
*bann pp-from:0 ~:15
*batter pp-in:0 ~:15
*become as:40 obj-that:20 np:0 ~:15
*believe that:65 inf:55 ~:40
*bind that:20 inf:0 pp-to:0 ~:10
*block pp-in:0 ~:15
*brief ~:35
*bring pp-by:20 pp-to:10 ~:25
*build pp-on:30 pp-around:25 pp-by:0 ~:15
*buoy pp-by:0 ~:15
*call quote:65 obj-wh:55 pp-on:40 pp-for:35 pp-into:35 none:30 ~:45
*cancel none:0 ~:15
*cap pp-by:0 ~:15
*capture pp-by:20 ~:25
*cause that:30 ~:20
*celebrate pp-as:65 pp-for:60 that:45 ~:55
*challenge pp-over:55 pp-on:50 that:45 pp-by:30 ~:40
*champion pp-by:40 ~:35
*charge pp-with:55 pp-in:25 ~:50
*choose pp-by:20 none:0 pp-as:0 ~:10
*claim pp-by:55 ~:45
*classify clause:20 none:10 pp-at:0 ~:15
*clear inf:10 ~:15
*close none:0 ~:15
*complete none:0 ~:15
*compos pp-of:10 ~:20
*compromise none:0 ~:15
*concern that:70 pp-about:60 ~:40
*conclude pp-by:45 pp-in:25 ~:30
*confirm pp-as:55 none:45 pp-since:45 pp-with:40 ~:50
*confront ~:15
*confuse pp-with:10 ~:25
*consider clause:70 gap:65 pp-for:60 quote:55 none:45 obj-inf:40 pp-in:25 ~:50
*contact pp-by:0 ~:15
*contain pp-in:0 ~:15
*control pp-by:0 ~:15
*convict pp-of:0 ~:15
*convince that:75 clause:70 ~:55
*count pp-among:30 pp-in:25 none:0 pp-on:0 ~:15
*cover pp-by:10 ~:30
*criticize pp-by:85 pp-for:85 pp-as:80 ~:75
*crown ~:35
*crush ~:15
*deadlock ~:15
*debate ~:45
*declare post:80 np:65 obj-that:60 pp-by:30 ~:50
*dedicate pp-by:50 pp-to:50 ~:45
*deem gap:60 np:50 ~:45
*defeat ~:25
*define pp-as:50 pp-by:35 that:10 ~:20
*deliver none:10 pp-by:0 ~:15
*denounce pp-by:55 ~:45
*deny none:30 np:15 ~:25
*deride pp-at:50 pp-by:50 pp-as:30 ~:40
*describe pp-on:50 pp-to:50 pp-as:40 ~:45
*design inf:20 ~:15
*destroy none:10 ~:25
*detain ~:30
*determine pp-by:45 pp-from:30 pp-to:25 ~:35
*diminish none:10 ~:20
*direct inf:45 pp-by:0 pp-to:0 ~:15
*disclose ~:40
*discover ~:25
*dismay ~:35
*dismiss pp-after:60 pp-by:60 pp-on:60 pp-as:35 ~:50
*disqualify none:10 ~:20
*dissatisfi none:10 ~:20
*distribute ~:20
*divide pp-over:45 pp-between:20 pp-among:10 pp-by:10 ~:25
*draw pp-to:0 ~:20
*drop ~:15
*echo pp-by:60 ~:50
*eliminate none:0 ~:15
*embrace pp-by:0 ~:15
*endorse pp-by:60 ~:55
*engage pp-in:30 quote:30 ~:20
*entitle pp-to:10 ~:15
*estimate that:65 inf:60 pp-at:50 ~:40
*expand ~:15
*expect np:80 pp-in:75 pp-over:60 ~:85
*expose ~:15
*face pp-with:0 ~:15
*favor inf:30 ~:20
*fear that:90 inf:80 ~:70
*feature pp-on:60 pp-in:50 quote:35 ~:45
*feel that:70 inf:55 obj-wh:50 ~:40
*file pp-in:20 none:0 pp-on:0 ~:10
*fill pp-by:10 ~:20
*finaliz ~:15
*find pp-by:35 quote:30 none:0 ~:15
*fire pp-from:40 that:25 none:0 pp-for:0 ~:10
*focus pp-on:30 quote:30 ~:15
*frustrate pp-by:15 ~:25
*gather ~:15
*give pp-to:30 pp-by:20 np:0 obj-inf:0 ~:10
*grant np:45 clause:35 ~:40
*greet pp-by:20 ~:15
*guarantee inf:20 ~:25
*hack none:10 ~:20
*hand np:0 ~:20
*hear ~:25
*hire ~:20
*hit pp-by:15 ~:20
*hope that:90 ~:50
*identify pp-as:40 pp-by:0 ~:20
*ignore quote:70 pp-by:65 ~:60
*implement none:0 ~:15
*impress pp-by:60 ~:55
*inclin inf:60 ~:50
*inform ~:30
*injure none:0 ~:15
*intend inf:55 pp-for:55 pp-to:55 ~:50
*interest pp-in:35 none:10 ~:25
*interpret pp-as:55 pp-by:55 ~:50
*introduce np:40 pp-by:30 none:0 pp-to:0 ~:15
*investigate pp-by:25 ~:20
*invite inf:30 pp-to:30 ~:20
*issue none:0 pp-by:0 ~:15
*justify ~:20
*keep none:10 ~:20
*know pp-about:90 that:90 pp-as:85 pp-for:85 inf:80 none:80 pp-by:60 pp-to:50 ~:75
*lay ~:15
*leave ing:35 np:0 pp-to:0 pp-with:0 ~:10
*lift none:10 ~:20
*limit pp-to:0 ~:15
*list pp-as:35 pp-on:10 ~:20
*locate none:15 pp-at:10 ~:20
*lock pp-in:20 ~:25
*lose ~:15
*maintain pp-by:0 ~:15
*make pp-against:35 np:10
*manage pp-by:0 ~:15
*marr pp-by:10 ~:20
*marry none:0 pp-to:0 ~:15
*match pp-by:0 ~:15
*mean inf:55 ~:40
*measure none:10 ~:25
*meet pp-with:35 none:15 ~:30
*mention pp-in:45 none:40 pp-as:40 pp-by:25 ~:35
*motivate none:15 ~:25
*move pp-to:10 ~:15
*murder ~:15
*name as:70 quote:70 gap:50 pp-in:45 ~:55
*need inf:15 pp-to:10 pp-in:0 ~:20
*negotiate ~:35
*nominate pp-as:60 pp-to:50 pp-by:35 ~:45
*offer np:30 pp-by:0 ~:15
*open ~:15
*oppose pp-by:55 pp-to:30 ~:45
*outrag none:45 ~:40
*overshadow pp-by:0 ~:15
*overturn ~:45
*overwhelm pp-by:40 ~:35
*pass that:65 pp-in:50 pp-by:35 pp-over:30 ~:45
*permitt ~:35
*persuade inf:60 pp-of:55 ~:50
*place pp-on:10 ~:15
*plagu pp-by:0 ~:15
*plant none:0 ~:15
*please pp-with:30 ~:35
*pois pp-to:0 ~:15
*portray pp-as:55 pp-by:35 ~:40
*pose pp-to:40 pp-by:10 ~:20
*position inf:0 ~:15
*post that:50 pp-by:0 ~:15
*present none:40 pp-by:15 ~:35
*press clause:55 pp-about:40 pp-on:40 pp-by:20 ~:30
*presume inf:85 that:85 ~:60
*project pp-as:65 inf:50 ~:55
*prompt pp-by:0 ~:20
*prosecute none:0 ~:15
*protect none:10 ~:20
*provide pp-by:30 ~:20
*punish none:10 ~:15
*pursue none:0 ~:20
*push pp-by:55 pp-to:35 np:30 pp-of:25 ~:40
*put ~:20
*qualify np:10 inf:0 ~:15
*question pp-about:80 ~:50
*quote ~:30
*raise that:45 inf:0 pp-in:0 wh:0 ~:10
*rattle clause:45 pp-by:20 ~:35
*read ~:30
*receive pp-by:0 ~:15
*recognize pp-as:55 pp-for:55 np:45 gap:30 pp-by:25 ~:40
*recommend pp-for:50 pp-to:45 pp-by:25 ~:35
*redact pp-in:10 ~:20
*regard pp-as:60 ~:45
*register inf:10 none:0 ~:15
*reject pp-by:80 clause:75 ~:70
*release pp-amid:30 pp-as:30 clause:20 none:20 pp-in:20 pp-by:0 pp-to:0 ~:15
*remember pp-as:75 pp-by:70 pp-for:70 ~:65
*report that:85 inf:75 pp-by:75 pp-as:45 pp-until:30 ~:60
*request none:65 pp-by:35 ~:55
*require inf:50 none:0 pp-by:0 ~:25
*resolve none:0 ~:15
*respond pp-by:55 ~:50
*restore ~:15
*restrict pp-from:0 ~:15
*return pp-to:0 ~:15
*reveal that:80 as:65 clause:65 inf:35 pp-as:30 ~:45
*rig none:15 ~:25
*roil pp-by:0 ~:15
*rumor that:65 inf:55 ~:40
*rumour inf:95 that:95 ~:85
*run ~:15
*satisfy ~:35
*save ~:20
*say inf:85 that:85 pp-about:80 quote:70 pp-over:60 pp-by:50 pp-for:45 ~:65
*scare quote:60 post:50 wh:50 that:35 ~:40
*see pp-as:60 pp-by:60 ing:40 none:35 pp-on:25 ~:50
*sentence pp-to:20 ~:25
*set pp-by:25 inf:15 pp-as:0 pp-for:0 pp-in:0 pp-to:0 ~:10
*shape pp-by:0 ~:15
*share pp-by:40 ~:35
*shock wh:70 that:65 inf:60 pp-after:35 pp-by:35 ~:50
*show inf:75 ing:75 pp-in:50 np:45 pp-by:35 ~:60
*shut ~:20
*sign pp-in:45 pp-by:20 pp-into:0 ~:25
*slat inf:0 ~:15
*speculate that:95 ~:75
*split pp-on:50 np:0 pp-by:0 ~:15
*sponsor pp-by:20 ~:25
*stack pp-with:0 ~:15
*stand that:45 clause:40 pp-by:20 ~:25
*submit pp-by:0 ~:15
*suggest that:90 ~:55
*support pp-among:45 ~:40
*surprise that:45 ~:30
*surround pp-by:0 ~:15
*suspect that:70 inf:60 pp-of:50 ~:45
*swear ~:15
*tally ~:15
*target none:0 pp-by:0 pp-for:0 ~:15
*tell that:65 pp-to:50 quote:45 ~:40
*test pp-against:10 ~:15
*think that:65 inf:55 ~:40
*thrill ~:30
*throw pp-at:0 pp-into:0 ~:15
*treat pp-as:25 none:0 np:0 pp-for:0 ~:10
*troubl ~:35
*trust none:40 pp-with:15 ~:30
*turn pp-over:0 ~:15
*undercut pp-by:0 ~:15
*undermine none:15 ~:25
*underscore wh:15 ~:25
*understand that:70 inf:60 ~:40
*understat pp-in:10 ~:35
*unqualifi none:15 ~:25
*upset clause:60 that:55 pp-after:50 ~:45
*vett pp-by:0 ~:15
*view np:45 pp-as:45 pp-with:35 pp-by:20 ~:40
*vote pp-on:15 ~:20
*warn pp-about:65 that:65 pp-against:35 ~:45
*worry pp-about:85 that:85 pp-by:55 ~:65
*write pp-as:45 pp-by:30 ~:25
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
#criticism pp-from:75 pp-among:65 pp-for:60 pp-on:60 pp-of:55 pp-over:55
#critique pp-of:45
#debate pp-about:40 pp-that:35 pp-on:30
#defense pp-of:50
#desire pp-to:45
#details pp-about:55
#doubts pp-about:55
#eager pp-to:70
#email pp-to:30
#embrace pp-of:55
#endorsement pp-from:55 pp-of:45
#endorsements pp-from:55 pp-of:30
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
#opposition pp-from:60 pp-among:60 pp-to:50
#plan pp-to:40
#plans pp-for:35 pp-to:30
#pledge pp-to:50
#positions pp-on:45 pp-that:30
#praise pp-from:55
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
#support pp-among:55 pp-from:55 pp-behind:40 pp-for:35 pp-to:30
#supporter pp-of:45
#surprise pp-that:40
#talk pp-about:55 pp-of:35
#talks pp-about:75
#tribute pp-to:40
#view pp-of:40
#views pp-of:40
`;
