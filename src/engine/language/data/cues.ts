/**
 * How often a verb, an adjective after "be" ("=sure"), a passive ("*say") or a noun ("#claim") introduces somebody's
 * words or thoughts, frame by frame (see `attribution/frames.ts`), in percent, rounded to five. "~" stands for frames
 * not listed. Counted over 840 US news articles of 2015 and 2016 in which readers had marked every attribution; verbs
 * that those articles lack were added from general knowledge of English. Entries that hardly ever do are left out.
 */
export const CUES = `
accept clause:45 that:45 as:35
accuse np:85 post:70 clause:45 pp-of:35 ~:60
acknowledge post:95 that:90 quote:85 as:75 obj-that:75 pp-as:75 gap:70 ing:70 pp-by:70 pp-for:70 clause:65 pp-in:65 np:60 wh:60 obj-inf:45 pp-after:45 ~:65
acquiesce that:85 pp-to:80 inf:75 pp-in:70 ~:70
add post:95 quote:95 that:95 obj-quote:75 pp-during:70 clause:50 obj-clause:50 obj-that:50 pp-around:45 pp-in:45 pp-over:45 ~:65
address obj-quote:50 wh:50 obj-clause:45 obj-that:45 obj-wh:45 clause:35 obj-inf:35 pp-about:25 quote:25
admire np:30
admit post:90 that:90 quote:75 obj-quote:70 obj-clause:65 pp-as:60 clause:50 pp-to:45 as:40 np:35 pp-through:35 ~:50
adopt post:60 obj-quote:55 that:55 obj-inf:45
advise post:45 obj-inf:40 clause:35 inf:35
advocate that:60 inf:50 pp-for:45 ing:40 np:35 pp-in:35 pp-over:35 wh:30 pp-against:25 ~:30
affirm that:70 quote:45 np:35 ~:30
agree post:90 that:80 pp-on:70 gap:65 pp-in:65 inf:60 clause:55 quote:55 obj-clause:40 pp-with:40 pp-to:35 obj-inf:30 ~:50
aim inf:65 np:55 that:40 ing:25 ~:35
air post:25
align pp-on:40
allege post:80 that:80 clause:60 np:35 ~:50
allow that:60 as:35 post:30
allude pp-to:75 inf:70 ~:60
announce post:95 clause:90 obj-inf:90 obj-that:90 that:90 obj-clause:80 as:75 obj-wh:75 np:70 pp-on:70 quote:65 wh:60 pp-in:45 ~:65
answer post:80 quote:60 wh:55 as:45 np:40 that:40 obj-inf:30 pp-as:25 pp-on:25 ~:35
anticipate that:70 ~:35
apologize that:75 pp-for:65 pp-to:65 np:50 quote:45 ~:50
appear obj-inf:70 obj-wh:65 inf:60 pp-to:55 quote:50 that:50 gap:40 pp-as:40 clause:35 np:35 pp-beside:25 ~:35
applaud clause:75 np:65 obj-inf:65 post:55 pp-along:35 ~:50
appoint post:65 clause:40 np:30
approve post:65 obj-that:50 clause:45 obj-quote:30 pp-about:30 pp-of:25
argue clause:95 that:95 post:85 pp-against:85 quote:85 np:80 obj-inf:80 pp-for:80 pp-over:75 pp-in:65 obj-that:55 pp-with:50 gap:40 ~:75
arise pp-about:55 pp-over:45 that:35 ~:30
arrange clause:50 pp-about:30 np:25
ask post:90 obj-wh:85 quote:85 that:85 wh:85 obj-that:80 pp-on:75 clause:70 np:70 obj-quote:70 pp-at:70 inf:65 obj-clause:65 obj-inf:65 pp-as:65 gap:55 pp-for:55 pp-in:50 pp-about:45 pp-of:45 pp-before:40 ~:60
assail np:85 as:75 pp-for:75 pp-in:70 clause:55 ~:65
assert that:85 as:75 clause:75 post:70 np:55 ~:60
assume that:45
assure post:90 obj-clause:85 obj-that:80 np:55 ~:65
attack clause:60 as:55 np:45 post:45 gap:30 obj-inf:30 obj-that:30 obj-wh:30 pp-to:25 that:25 ~:35
attempt inf:35
attract post:25
attribute that:65 ing:50 np:35 ~:35
authorize obj-that:55 obj-inf:50 clause:45 inf:30 gap:25 np:25 ~:30
back pp-in:60 post:55 clause:50 that:50 np:40 pp-for:25 pp-of:25 ~:30
bash obj-inf:50 np:40 clause:30 ~:30
battle pp-over:30
bear obj-quote:35
beg clause:50 obj-inf:45
begin post:55 that:50 pp-by:40
believe post:75 obj-clause:70 that:60 as:55 ing:55 pp-in:50 inf:45 clause:40 gap:35 obj-quote:35 pp-about:35 np:30 obj-wh:30 ~:35
belittle post:75 np:55 ing:35 ~:40
bemoan np:85 that:85 obj-inf:75 ~:70
bill as:55 pp-as:50 that:40 inf:30 ~:35
blame np:90 that:80 obj-quote:75 obj-that:75 clause:70 obj-inf:45 pp-in:40 pp-for:30 ~:60
blare np:60 ~:35
blast np:95 clause:90 obj-quote:85 obj-clause:80 pp-as:75 ~:75
block obj-that:35
boast pp-of:85 pp-about:80 quote:80 that:75 obj-that:70 pp-to:65 np:30 ~:55
brag pp-about:90 that:90 clause:80 pp-for:75 ~:70
break wh:50
bring post:25 pp-as:25
bristle that:60 pp-in:55 wh:35 ~:40
broadcast clause:65 np:45 as:30 ~:35
buy obj-that:40 post:25
calculate that:75 obj-that:30 ~:30
call that:90 obj-quote:85 pp-for:85 pp-on:80 pp-upon:75 post:70 pp-into:65 wh:65 obj-clause:60 pp-in:60 pp-with:60 inf:55 np:55 obj-that:55 quote:55 obj-inf:50 clause:45 pp-as:40 pp-of:40 pp-after:35 pp-to:30 ~:55
care wh:55 pp-about:45 np:40 that:35 obj-wh:25 ~:30
cast as:60 clause:30 pp-about:30
caucus inf:50 ing:35
caution that:90 clause:80 quote:80 np:70 pp-against:65 ~:65
celebrate ing:50 obj-quote:50 as:45
challenge obj-inf:65 ing:50 obj-that:50 clause:30 np:30
champion clause:50 obj-that:50 quote:30
change pp-on:35
chant post:80 quote:70 pp-of:50 np:35 ~:50
characterize as:70 pp-as:40 ~:45
charge post:80 obj-quote:60 that:60 clause:40 np:35 obj-clause:30 ~:35
cheer wh:55 pp-for:50 pp-on:45 np:40 that:35 obj-that:30 ~:30
chide np:85 obj-quote:85 clause:80 ~:70
chime pp-in:30
choose as:40 obj-inf:30 inf:25
circulate obj-that:50 ing:45
cite as:95 np:90 obj-that:90 quote:90 obj-clause:85 obj-quote:85 that:85 clause:80 obj-wh:75 pp-to:75 pp-in:70 obj-inf:60 pp-on:50 ~:70
claim post:90 clause:85 inf:85 that:85 obj-quote:75 pp-to:75 quote:75 gap:70 obj-inf:70 pp-as:65 pp-at:65 obj-wh:45 np:40 ~:60
clarify that:75 obj-that:65 np:40 wh:40 ~:45
close pp-with:30 that:30
come post:45
comment post:75 pp-about:65 that:65 pp-on:60 np:30 pp-to:30 pp-for:25 ~:40
compare np:55 wh:45 obj-clause:35 that:25
complain post:95 that:85 clause:80 pp-about:75 pp-after:70 pp-during:70 pp-to:70 quote:55 wh:40 ~:65
concede post:90 that:90 clause:85 wh:75 np:55 ~:65
conclude post:99 quote:90 that:85 obj-that:80 clause:75 pp-in:70 pp-with:70 gap:60 np:50 ~:70
condemn quote:80 clause:75 obj-inf:70 np:60 as:45 ~:55
confirm that:90 post:75 clause:70 np:60 obj-clause:40 obj-that:35 ~:55
confront obj-that:40
congratulate clause:60 np:30 ~:35
consider np:45 wh:40 obj-inf:35 as:30 quote:30 inf:25 ~:30
contemplate ing:70 obj-quote:70 wh:70 np:50 as:40 ~:50
contend that:85 pp-in:55 obj-quote:40 pp-for:35 ~:45
continue post:90 quote:75 that:60 obj-quote:45 pp-in:35 as:30 inf:30 obj-that:30 wh:30 ~:30
contradict wh:55 np:35 clause:30 obj-that:30
convict pp-for:40
convince obj-that:50 that:50 obj-clause:45 obj-inf:30 clause:25 np:25 ~:35
count as:50 clause:35 post:35 pp-on:30
counter that:60 clause:50 wh:50 pp-with:45 quote:30 pp-to:25
cover obj-clause:30
crack quote:45
craft obj-clause:45
create pp-in:45 obj-inf:25
criticize post:95 clause:80 np:75 wh:75 obj-clause:70 pp-for:70 pp-on:70 as:65 pp-as:55 obj-inf:45 ~:65
cut pp-in:30 post:25
debate wh:35
decide pp-about:60 clause:50 inf:50 pp-to:50 that:50 pp-in:45 pp-against:35 pp-on:30 wh:30 ~:30
declare post:90 quote:90 that:90 obj-quote:85 wh:75 obj-inf:70 pp-as:70 clause:65 np:55 pp-for:55 obj-that:50 ~:60
decline inf:85 pp-at:65 clause:60 post:60 pp-for:55 np:50 pp-to:45 pp-from:40 pp-in:40 ~:60
decry clause:85 np:85 that:85 obj-inf:80 ~:70
deem np:80 post:75 pp-about:70 obj-quote:55 quote:45 gap:35 obj-inf:35 pp-as:35 ~:45
defend as:90 obj-inf:80 obj-that:80 obj-wh:65 np:60 that:50 obj-quote:45 pp-against:40 pp-in:35 clause:25 ~:50
define wh:55
deflect np:45 ~:35
deliver obj-quote:60 obj-inf:45 obj-that:40 pp-during:40 clause:30 post:30 quote:25
demand clause:70 post:70 obj-quote:65 as:60 that:60 inf:45 np:35 wh:35 pp-for:30 ~:40
demonstrate that:70 post:35 clause:30 quote:30
denounce post:90 as:85 quote:80 np:75 obj-inf:75 obj-that:75 wh:75 pp-as:70 clause:65 ~:65
deny that:85 clause:60 pp-to:60 np:50 obj-that:50 ~:45
depict pp-on:50 np:35 ~:35
deride np:80 as:75 ~:65
describe as:90 clause:90 post:90 wh:90 obj-inf:75 pp-as:75 obj-quote:65 obj-that:65 np:60 ing:55 obj-clause:50 ~:65
detail clause:60 obj-inf:55 wh:45 np:40 obj-quote:35 quote:35 ~:35
determine that:45 clause:35 inf:30 wh:30
devote clause:55 obj-that:45 pp-of:40 np:30 pp-to:30 ~:30
differ pp-by:40 pp-on:30
disagree pp-on:50 pp-with:40 ~:35
disappoint clause:55 pp-in:50 as:30 np:25 ~:35
disavow clause:55 obj-that:55 np:25 obj-clause:25 ~:30
disclose clause:75 that:75 quote:70 obj-that:65 pp-for:60 pp-to:60 np:50 gap:40 ing:35 ~:50
discover gap:40 pp-over:35 that:35
discuss post:85 wh:80 obj-quote:70 np:65 obj-that:65 pp-for:60 obj-inf:50 that:50 as:40 obj-clause:40 clause:35 gap:35 ing:35 pp-as:35 ~:50
dislike clause:55 np:35 wh:30 ~:30
dismiss as:90 obj-that:90 clause:85 that:85 obj-quote:80 obj-clause:75 np:65 obj-wh:50 ~:65
disparage np:50 pp-as:25 ~:35
display as:55 np:45 obj-that:45 pp-of:35 ing:25 ~:30
dispute that:75 obj-that:70 np:60 ~:55
distance obj-clause:70 np:50 pp-from:30 ~:45
distinguish as:50 quote:30
double pp-on:50
doubt that:80 clause:50 np:35 ~:45
downplay np:50 clause:30 obj-clause:25 ~:30
draw post:60 as:40 obj-wh:40
drive that:45
earn as:35
echo that:75 obj-that:65 quote:65 post:60 clause:55 pp-with:55 np:45 obj-clause:35 obj-wh:35 ~:45
elaborate post:80 pp-in:60 pp-on:60 pp-as:35 ~:50
email np:65 obj-quote:50 obj-inf:35 post:35 quote:25
embrace that:55 obj-that:40 wh:40 clause:35 post:35 as:25
emerge that:40 ing:35 pp-of:30 pp-over:30
emphasize that:85 clause:75 obj-that:75 as:70 pp-to:65 np:55 ing:40 ~:55
empower clause:40 obj-inf:40
encourage obj-quote:65 clause:50 obj-that:50 obj-inf:40
end obj-quote:45 quote:35
endorse post:80 ing:75 that:75 obj-quote:70 obj-inf:65 clause:60 np:60 pp-in:45 pp-during:35 pp-until:30 ~:50
engage post:25
enjoy quote:55 wh:55 ing:50 clause:45 np:35
entitle quote:40 ~:30
envision wh:75 np:70 gap:65 pp-in:60 obj-that:45 ing:40 ~:55
erupt that:50 pp-on:40 pp-from:25
establish pp-for:40
estimate post:80 that:80 gap:65 np:60 clause:55 pp-at:50 inf:40 pp-before:35 ~:55
expand pp-upon:40 pp-on:35
expect np:60 that:55 clause:50 pp-from:50 pp-in:50 inf:45 obj-inf:45 obj-wh:30 pp-to:30 pp-over:25 ~:40
experience np:45 clause:25
explain post:99 that:95 quote:90 wh:85 obj-inf:80 clause:75 pp-after:70 pp-to:70 np:65 obj-quote:55 inf:50 ~:65
exploit clause:45
explore np:45 clause:25
expose clause:50 np:35 as:25
express obj-that:95 post:85 clause:80 np:80 obj-inf:75 that:60 pp-toward:45 ~:70
eye np:50 clause:35 obj-that:30 ~:30
fail obj-inf:30
favor pp-by:55 as:50 wh:50 np:30 post:30 clause:25 ing:25 obj-that:25
fear that:90 clause:70 obj-clause:70 pp-in:65 np:60 ing:35 ~:55
feel as:60 pp-about:55 clause:45 post:40 pp-for:35 gap:30 obj-inf:30 that:30 np:25 obj-that:25 wh:25
fight pp-about:40
figure that:55 gap:45 wh:30
file that:55 obj-that:40 np:35 clause:30 pp-in:25
find that:75 post:70 as:55 pp-about:55 quote:55 obj-that:45 clause:35 inf:25 obj-wh:25 ~:30
fire quote:65 that:60 clause:55 pp-at:50 np:30 ~:30
float obj-that:70 clause:40 ~:40
focus post:40 that:40 pp-on:35 clause:25 obj-that:25
forecast that:85 pp-of:70 ~:60
foresee np:75 obj-that:75 ~:60
foreshadow obj-inf:60 obj-that:60 np:30 ~:40
forget inf:70 clause:65 that:50 ~:50
frame as:70 clause:30 ~:30
frustrate that:65 pp-with:50 np:30 ~:35
gain obj-wh:25
get pp-between:30
give pp-for:35 as:30
go pp-of:65 pp-on:45 post:35 pp-after:30
grapple that:30
grow post:35 obj-that:30
guess obj-clause:50 that:50 clause:45 wh:45 ~:30
hail as:70 obj-inf:60 np:50 ~:50
hammer clause:40 np:35
hang post:35 pp-in:30
hate clause:40 np:35 obj-that:25
hear obj-wh:35 pp-in:30
highlight clause:85 as:60 obj-that:60 pp-as:55 np:50 quote:40 wh:40 pp-from:25 ~:40
hint post:85 clause:75 that:75 pp-at:65 pp-of:40 ~:55
hire as:45 obj-inf:30
hit obj-clause:45 obj-that:35 that:25
hold obj-clause:50 obj-inf:45 as:30 post:25
hone obj-inf:50 np:35 clause:30 obj-that:30 ~:30
hope clause:75 obj-that:70 inf:65 pp-for:60 pp-to:60 that:60 post:55 gap:50 obj-quote:45 quote:45 obj-inf:40 ~:50
horrify np:75 pp-at:65 ~:60
identify obj-that:60 as:50 pp-at:50 pp-in:50 clause:40 pp-as:35 np:30 obj-clause:30 obj-inf:30 pp-with:30 ~:35
ignore np:30
illustrate wh:55 np:35 that:35 ~:30
imagine clause:55 obj-clause:55 np:45 that:40 ing:30 ~:40
imply that:75 np:60 clause:50 pp-about:45 quote:45 ~:50
impose obj-that:40 pp-in:35
include quote:55 obj-that:45 obj-clause:30 obj-inf:30 ing:25 obj-quote:25
indicate post:90 that:80 clause:75 obj-that:75 wh:75 np:50 ~:60
inform obj-clause:70 obj-that:70 pp-of:65 ~:60
insist that:95 clause:90 post:85 np:60 obj-that:55 pp-on:35 ~:70
insult quote:50 clause:30
intend post:60 obj-inf:45 pp-as:40
interject quote:85 inf:75 ~:65
interview pp-on:30 that:30
introduce as:60 obj-that:60 obj-quote:55 obj-inf:40 that:35 clause:30 wh:25
investigate obj-inf:35 clause:30
invoke obj-clause:55 clause:45 np:45 post:45 as:30 obj-inf:30 ~:35
irritate np:55 pp-by:55 quote:40 ~:40
join obj-that:30 as:25
joke post:95 that:95 quote:90 pp-about:85 pp-with:45 ~:70
judge that:65 np:55 clause:30 wh:30 ~:35
jump np:30
justify clause:65 ing:60 np:50 ~:45
keep obj-inf:30 ing:25 post:25
knock as:50 obj-that:50 clause:40
know gap:65 inf:60 obj-that:60 as:55 pp-of:55 that:55 clause:50 pp-for:50 pp-inside:50 pp-since:50 pp-to:50 pp-until:50 pp-as:45 wh:45 obj-clause:40 obj-quote:35 np:30 post:30 pp-about:30 pp-on:30 quote:30 ~:35
label post:70 obj-quote:65 pp-as:60 quote:40 that:40 np:30 ~:40
lambast clause:75 as:65 np:35 ~:50
lament np:90 that:90 obj-that:85 quote:85 wh:85 ing:80 obj-clause:80 obj-wh:80 ~:75
lash pp-at:80 clause:50 ~:60
laud np:50 pp-for:25 ~:35
launch post:60 obj-quote:50 obj-clause:45 obj-that:40 pp-into:40 obj-inf:30
lay obj-clause:60 as:55 obj-that:55 wh:55 post:45 clause:35 np:35 obj-inf:25 ~:30
learn clause:65 pp-of:65 that:65 pp-in:55 wh:55 pp-about:50 obj-quote:40 obj-that:35 gap:30 np:30 obj-inf:30 pp-as:30 pp-on:30 pp-by:25 ~:35
leave obj-that:30 wh:30
lecture np:50 pp-on:35 ~:35
lend obj-clause:40
like inf:60 obj-that:40 obj-quote:35 quote:35 post:30
liken np:70 obj-that:70 obj-wh:65 pp-to:60 clause:45 ~:55
link obj-clause:45 post:35 clause:30 that:25
list post:85 clause:75 np:75 obj-that:75 quote:75 as:70 obj-inf:70 obj-wh:70 pp-on:55 pp-in:40 ~:60
lobby quote:50 inf:40 obj-inf:30 pp-for:30 that:25
look post:65 inf:55 that:55 as:50 pp-to:50 pp-as:45 pp-beyond:45 obj-wh:40 pp-into:35 quote:30 pp-at:25
love inf:70 quote:60 clause:30 np:25 ~:30
maintain post:60 that:55 clause:30
make obj-that:50 wh:45 pp-after:35 post:30 pp-as:30 that:25
manage post:25
mark pp-as:40 that:25
mean post:35
mention clause:85 as:80 ing:75 np:75 obj-that:75 that:75 obj-clause:70 obj-inf:70 pp-in:65 pp-as:55 pp-on:55 quote:50 wh:50 pp-above:45 ~:60
mince np:80 ~:60
mind ing:50 np:35 obj-that:30 ~:30
mock post:90 clause:80 np:80 obj-quote:80 obj-that:75 as:60 obj-inf:55 obj-clause:45 ~:60
mount obj-that:60 obj-inf:35
move inf:25 that:25
mull ing:70 np:70 pp-over:65 ~:60
muse post:90 pp-about:85 that:85 ~:65
name as:65 obj-that:60 quote:60 pp-after:50 pp-as:50 pp-in:50 np:45 clause:35 obj-inf:30 obj-wh:30 ~:35
negotiate obj-inf:40 pp-for:40
nominate obj-inf:35 np:25
note post:99 that:99 quote:95 clause:90 np:90 obj-quote:90 as:85 obj-that:85 pp-in:85 wh:85 gap:80 ing:80 obj-wh:80 pp-on:80 obj-clause:55 pp-before:50 ~:75
observe clause:60 np:55 pp-of:55 ing:25 ~:40
offer inf:80 clause:60 np:50 obj-that:50 pp-in:50 quote:50 as:45 obj-clause:45 obj-wh:40 that:40 gap:30 ing:30 pp-at:30 pp-for:30 ~:40
open post:50 pp-on:35 pp-with:30
opine post:85 pp-against:70 pp-on:70 ~:60
oppose that:65 as:55 obj-inf:55 np:50 pp-as:50 post:45 quote:40 clause:35 obj-quote:30 ing:25 ~:35
opt pp-against:50 inf:40 pp-for:30
out that:65 ing:40 post:40 pp-in:30 pp-to:30
outline obj-inf:65 wh:60 np:50 that:45 pp-in:30 ~:45
overstate wh:55 np:35 ~:35
paint as:45 np:30 obj-that:30
pass obj-that:50 pp-with:45 obj-inf:35 pp-along:35 np:30 that:30 obj-quote:25 quote:25
pause post:65 inf:50
perceive np:50 inf:45 post:40 pp-as:40 clause:30 ~:30
persuade obj-inf:50 obj-that:50 np:45 ~:40
pick obj-inf:30 as:25
pitch as:60 ing:45 that:30
pivot pp-from:45 pp-with:45 pp-to:30 ~:30
place pp-on:40 that:25
plan pp-on:45 inf:35 that:35 np:30 pp-about:30
play obj-quote:40 as:35 pp-with:30
plead inf:65 obj-clause:65 pp-for:65 clause:60 np:55 pp-with:50 ~:50
please np:55 pp-with:55 wh:35 ~:40
pledge that:85 pp-to:70 as:65 inf:55 quote:55 np:50 clause:30 obj-that:30 ~:45
plot clause:45 inf:35
point obj-clause:90 that:90 obj-quote:80 post:80 quote:80 np:75 obj-that:75 pp-at:65 pp-to:65 clause:60 wh:50 pp-toward:40 ~:60
portray post:85 as:80 quote:80 np:65 pp-as:45 ~:60
posit that:85 np:70 ~:60
position as:65
post that:80 post:75 np:65 quote:65 obj-clause:50 obj-that:50 clause:40 ing:35 pp-in:30 ~:45
praise post:95 as:85 obj-quote:85 np:80 obj-inf:80 quote:80 clause:75 ~:65
preach np:75 pp-at:65 ~:60
predict post:95 that:90 clause:85 gap:70 wh:60 np:55 obj-quote:55 obj-that:50 ~:60
prefer inf:75 obj-quote:70 np:65 obj-wh:65 pp-to:60 clause:55 that:50 obj-inf:40 ~:50
present obj-that:55 as:50 pp-at:45 clause:30 wh:30 obj-inf:25 ~:30
press obj-that:70 pp-about:65 quote:60 clause:55 obj-inf:50 pp-for:35 inf:30 ~:30
pressure np:45 obj-inf:25
proceed inf:45 post:30
proclaim post:85 quote:80 clause:75 pp-in:65 np:55 ~:60
prohibit ing:55 np:45 clause:35 ~:35
project that:70 obj-that:55 inf:50 clause:30 np:25
promise post:90 that:90 clause:85 pp-to:85 inf:75 np:75 obj-that:75 pp-on:70 pp-at:65 obj-quote:55 quote:55 pp-as:45 ~:65
promote post:75 obj-that:55 quote:45 as:35 np:35 clause:30 ~:30
prompt post:25
pronounce obj-quote:80 np:75 ~:60
propose clause:90 that:90 ing:75 obj-inf:75 post:75 inf:70 obj-clause:70 np:65 pp-under:65 obj-that:60 gap:45 pp-in:40 pp-to:40 ~:60
protest quote:50 that:45 clause:25
prove inf:40 clause:25 that:25
publicize obj-clause:55 np:35 ~:35
publish clause:45 np:45 quote:45 post:40 that:35 obj-quote:30 ~:30
pump np:65 ~:50
pursue that:50
push pp-for:70 pp-against:65 pp-on:60 clause:45 obj-that:45 inf:40 obj-inf:40 post:35 ~:30
put obj-quote:65 ing:40 inf:30 obj-that:30 pp-on:30 that:25
question post:90 wh:90 np:70 obj-that:70 obj-inf:65 pp-about:60 that:50 gap:45 inf:45 clause:40 pp-in:40 pp-to:40 ~:55
quip post:85 quote:85 ~:60
quote as:80 obj-quote:75 clause:70 np:45 quote:45 ~:50
rally obj-inf:35
ran obj-that:35 post:30
rank as:55
ratify clause:65 np:45 ~:40
rattle np:65 obj-inf:60 pp-as:60 as:40 pp-at:35 ~:45
reach obj-that:45
react np:40 pp-as:40 pp-with:40
read post:80 quote:55 obj-clause:50 as:25
realize that:60 pp-at:50 clause:40 np:30 ~:40
reassure np:25
rebuff pp-at:65 obj-inf:55 np:40 clause:35 ~:40
rebuke clause:70 np:60 obj-wh:60 ~:45
rebut that:80 np:70 obj-that:65 ~:55
recall post:90 obj-that:85 that:85 quote:80 as:75 clause:75 np:75 obj-clause:75 obj-wh:75 pp-for:75 wh:75 ing:65 obj-quote:65 obj-inf:50 ~:65
recite np:65 wh:40 ~:50
reckon pp-with:50 ~:35
recognize that:75 clause:60 np:40 post:40 wh:35 as:30 ~:40
recommend post:75 that:65 obj-inf:55 ing:45 np:40 clause:35 ~:40
reconsider wh:50
record np:30
recount post:90 obj-that:70 np:60 obj-clause:45 ~:55
refer post:85 that:85 pp-to:75 clause:45 inf:45 np:35 ~:55
reflect pp-on:30
refuse inf:75 np:70 obj-clause:70 pp-to:50 clause:45 post:45 ~:55
regard as:70 np:45 pp-as:35 ~:40
regret pp-about:55 np:30 ~:30
reiterate that:90 np:85 quote:80 obj-inf:75 obj-that:75 clause:70 pp-to:70 ~:70
reject obj-that:90 that:75 pp-on:65 np:60 obj-inf:60 quote:45 wh:45 clause:40 as:35 ~:50
relate that:45
release obj-quote:55 obj-that:55 obj-clause:50 clause:35 np:35 quote:30
relish clause:70 np:65 ~:55
rely post:30
remain obj-that:60
remark quote:75 post:70 pp-about:60 pp-upon:60 that:60 clause:50 pp-during:50 gap:30 inf:30 pp-after:25 pp-at:25 ~:35
remember post:75 wh:75 as:65 clause:65 ing:55 np:55 that:45 pp-during:30 ~:45
remind post:90 clause:85 obj-that:85 obj-clause:75 obj-inf:70 np:65 obj-quote:55 obj-wh:40 ~:60
renew that:60 as:50 obj-inf:50 obj-that:50 clause:30 quote:30
renounce np:50 clause:30 ~:35
repeat obj-that:85 post:80 that:75 np:65 obj-clause:65 obj-inf:65 pp-for:50 pp-to:40 pp-from:35 pp-over:35 ~:55
reply quote:95 post:90 clause:75 inf:75 pp-in:65 that:65 pp-to:45 pp-with:40 ~:65
report post:85 that:80 ing:75 obj-that:75 pp-about:75 quote:75 clause:70 wh:70 np:65 obj-wh:65 pp-after:60 pp-between:60 pp-in:60 pp-on:50 pp-to:50 as:45 inf:45 gap:40 pp-by:40 pp-for:40 pp-among:35 ~:55
represent that:45
repudiate np:55 clause:50 ~:40
request obj-inf:55 that:35
require that:60 inf:40 post:30
resist quote:65 ing:55 clause:50 np:40 obj-inf:30 ~:40
resonate pp-with:45
respond quote:85 that:85 post:80 clause:65 pp-on:55 inf:50 pp-to:45 pp-with:45 gap:35 np:30 pp-as:30 pp-in:30 pp-from:25 ~:40
restrict obj-that:60 np:40 ~:35
return quote:45 post:25
reveal that:90 post:85 obj-quote:75 clause:65 obj-clause:65 obj-wh:65 pp-of:60 wh:60 np:45 inf:40 obj-inf:30 quote:30 pp-in:25 ~:50
reverse obj-that:40
ridicule obj-that:60 np:45 ~:40
rip obj-inf:50 np:40 clause:30 pp-into:30 ~:35
rise that:35 post:25
roll as:40 obj-inf:35
rule ing:60 post:60 quote:60 that:45 pp-against:40 pp-since:40 as:30 clause:30 np:30 ~:30
say post:99 clause:95 obj-clause:95 pp-in:95 that:95 ing:90 obj-quote:90 obj-that:90 pp-for:90 pp-of:90 quote:90 np:85 obj-wh:85 pp-despite:85 obj-inf:80 pp-during:80 pp-from:80 pp-at:75 pp-into:75 pp-on:75 pp-to:75 wh:75 gap:70 pp-about:70 pp-as:65 ~:75
scoff post:85 obj-wh:70 pp-at:65 ~:60
scold post:75 np:55 wh:35 ~:40
see as:65 that:65 post:60 obj-quote:45 ing:40 obj-that:40 pp-for:40 obj-inf:30 pp-as:30 pp-in:30 pp-on:30 pp-since:25
seek as:60 inf:55 pp-for:55 pp-on:55 obj-that:50 pp-in:50 quote:50 obj-inf:45 post:45 pp-to:45 np:35 obj-wh:30 ~:35
seem obj-that:85 pp-to:75 gap:70 inf:70 obj-clause:70 wh:70 clause:65 pp-beside:60 np:55 ing:50 quote:50 that:50 obj-inf:45 pp-about:45 pp-as:40 pp-in:35 ~:55
seize pp-upon:50 obj-inf:35 post:25
sell obj-that:40
send as:35 ing:30 pp-by:30
sense that:55 clause:50
sentence np:50 ~:30
set post:50
share clause:70 post:65 obj-wh:60 that:60 obj-that:55 wh:55 pp-with:30 quote:25 ~:30
shoot post:65 quote:65 that:40
shout quote:90 clause:75 pp-by:65 pp-from:65 np:35 ~:60
show post:90 that:70 as:65 np:65 inf:60 pp-of:60 clause:55 obj-inf:50 wh:50 obj-clause:45 pp-about:40 pp-on:40 obj-that:35 pp-for:35 pp-to:35 obj-wh:30 pp-at:30 pp-by:30 pp-with:30 ~:45
sign as:45 inf:45 ing:40 obj-that:40 obj-inf:35 np:30 pp-into:30 that:30
signal that:80 clause:70 obj-inf:45 quote:40 np:30 ~:40
sing quote:70 ~:35
slam np:90 obj-quote:80 as:75 clause:75 obj-that:75 pp-as:45 pp-into:40 ~:65
slash clause:40 np:30
sound clause:55 pp-against:50 pp-on:50 np:35 that:35 ~:30
speak pp-about:85 pp-of:70 inf:65 pp-against:35 pp-as:35 that:35 quote:25
speculate that:85 pp-about:80 pp-on:50 gap:40 ~:55
spell as:60 np:55 clause:40 ~:40
spend ing:30 pp-of:25
spot np:30
stand pp-for:30 pp-from:30
start post:55
state post:90 quote:85 obj-quote:65 that:60 pp-on:55 clause:50 obj-inf:45 obj-wh:45 obj-that:40 as:30 inf:25 ~:40
stick pp-by:30 pp-to:25
strike as:35
struggle pp-to:50 pp-on:40 post:30
submit clause:55
sue clause:50 np:30
suggest quote:90 that:90 clause:80 post:80 ing:75 obj-wh:75 pp-after:70 obj-that:60 np:55 pp-in:55 obj-inf:50 pp-at:45 ~:65
support obj-wh:60 clause:50 quote:45 ing:40 as:35 post:35 pp-in:35 np:30 obj-inf:30 obj-quote:30 obj-that:30 wh:25
surface pp-as:65 pp-in:40 pp-of:30 ~:40
surprise obj-quote:55 that:40
take obj-that:40 post:40 obj-wh:30
talk pp-about:75 pp-of:75 pp-on:70 clause:65 obj-inf:60 obj-that:55 pp-at:45 obj-clause:40 pp-with:40 that:40 pp-to:35 np:30 pp-over:25 ~:50
target pp-as:40 post:30
tell post:95 obj-that:90 obj-wh:90 obj-quote:85 as:80 obj-clause:80 ing:75 np:70 clause:65 obj-inf:65 wh:65 quote:60 pp-of:50 pp-to:50 pp-in:45 ~:70
tend inf:25
testify post:65 quote:60 that:55 clause:30 pp-before:25 ~:30
thank clause:75 np:70 obj-quote:65 quote:40 ~:35
think obj-inf:55 post:55 clause:50 obj-quote:50 pp-about:50 pp-to:50 inf:45 that:45 np:35 pp-of:35 ing:30 obj-clause:30 pp-for:30 quote:30 pp-as:25 ~:35
threaten inf:65 pp-to:55 clause:40 np:40 quote:40 as:35 obj-that:35 ing:30 ~:40
throw obj-that:50 obj-inf:45
tick obj-clause:50 np:40 clause:30 ~:30
tie as:35
touch pp-on:50 post:35 that:30
tout np:95 clause:90 obj-clause:85 obj-inf:85 wh:80 as:70 ~:75
trade clause:30
trash obj-quote:65 as:50 np:45 ~:40
trumpet np:60 wh:60 as:30 pp-on:30 pp-during:25 ~:35
trust obj-inf:40
try pp-at:35
turn pp-against:35 as:30 that:30
tweet post:99 quote:95 clause:85 obj-that:85 pp-on:80 wh:80 np:75 obj-clause:75 pp-during:70 that:70 pp-about:65 pp-after:55 pp-at:55 pp-as:45 ~:70
underscore that:60 as:55 clause:40 np:40 obj-that:30 wh:30 obj-inf:25 ~:30
understand wh:45 that:40 pp-of:35 obj-quote:30 pp-about:30
unleash np:30
unsettle np:65 clause:40 ~:40
unveil post:55 obj-inf:50 np:40 obj-that:30 pp-on:25 ~:30
urge post:95 that:85 np:80 obj-inf:80 obj-quote:55 quote:55 ~:65
use obj-wh:30 quote:30
utter obj-that:70 quote:70 np:45 pp-in:30 ~:45
vent pp-about:65 pp-to:55 np:30 ~:40
veto obj-that:60 np:45 ~:40
vie pp-for:35
view as:40 pp-as:40 np:35 that:35 clause:30
visit inf:35
voice clause:75 np:75 obj-that:75 obj-inf:70 quote:50 ~:60
vote inf:50 pp-against:50 post:35 pp-for:25
vouch pp-for:85 that:85 ~:70
vow post:95 pp-to:90 that:90 inf:85 quote:85 clause:80 obj-inf:75 np:60 ~:70
walk obj-clause:25
want gap:50 obj-clause:50 obj-quote:45 pp-to:45 wh:45 inf:40 clause:35 obj-inf:35 post:35 that:35 np:30 quote:30 ~:30
warn post:95 that:95 pp-against:85 np:80 clause:75 inf:75 obj-that:70 pp-of:70 quote:70 pp-about:55 ~:70
watch inf:40 pp-as:30
weigh pp-in:35
welcome obj-inf:55 quote:55 obj-that:50 clause:35
whip obj-inf:45 np:25
win ing:25
wish clause:50 np:50 pp-for:30 ~:35
withdraw obj-inf:50 that:45 np:35
withhold np:40
witness np:55 obj-clause:55 quote:35 inf:30 wh:30 ing:25 ~:35
wonder post:85 pp-about:75 wh:75 pp-for:45 ~:60
work ing:35 pp-around:30
worry clause:75 that:75 wh:65 np:55 pp-about:50 obj-that:40 ~:50
write post:99 quote:95 that:85 pp-about:80 obj-that:75 pp-in:75 pp-of:75 clause:65 np:65 obj-quote:55 pp-to:55 wh:55 pp-on:50 pp-after:45 pp-into:45 pp-with:45 pp-for:40 pp-at:35 ~:70
yell quote:80 np:35 pp-at:35 ~:50
*accuse pp-by:60 that:60 pp-of:45 ~:45
*align pp-with:45 ~:35
*allow inf:25
*announce np:80 pp-on:75 ~:65
*approve np:65 pp-in:55 ~:40
*ask wh:95 pp-by:85 pp-about:80 inf:75 pp-during:75 quote:75 np:65 clause:60 that:50 ~:65
*assure gap:60 pp-of:60 inf:40 ~:45
*attack pp-by:60 pp-in:60 pp-on:60 pp-from:35 ~:50
*attribute pp-to:30
*back pp-by:30
*build pp-around:40 pp-on:35
*call post:75 pp-by:55 quote:55 np:40 pp-into:40 pp-on:35 pp-for:30 ~:40
*celebrate pp-as:60 pp-for:60 that:35 ~:40
*challenge pp-over:65 pp-on:55 pp-by:35 that:30 pp-in:25 ~:35
*champion pp-by:45 ~:35
*charge pp-with:60 pp-in:30 ~:45
*claim pp-by:65 ~:50
*conclude pp-by:75 pp-in:35 ~:50
*confirm pp-as:60 pp-since:55 pp-with:40 pp-by:35 np:30 ~:35
*consider pp-for:55 gap:50 np:50 pp-at:50 clause:35 quote:30 pp-in:25 ~:35
*convince clause:65 that:65 ~:55
*count pp-among:50 pp-in:30
*criticize pp-as:80 pp-by:80 pp-for:75 pp-on:45 ~:65
*declare post:85 np:70 clause:35 pp-by:35 ~:50
*dedicate pp-by:60 pp-to:55 ~:50
*deem gap:55 np:55 quote:30 ~:40
*define pp-as:50 pp-by:30
*denounce pp-by:55 ~:40
*deride pp-at:55 pp-by:55 pp-as:35 ~:40
*describe pp-by:70 pp-on:60 pp-to:60 pp-as:50 pp-in:35 ~:50
*determine pp-by:50 pp-from:45 inf:35 ~:30
*direct inf:45
*dismiss pp-after:65 pp-by:60 pp-on:60 pp-as:40 ~:50
*divide pp-over:60 pp-on:45 pp-between:40 pp-among:25
*echo pp-by:75 ~:60
*endorse np:60 pp-by:55 ~:50
*engage pp-in:40
*expect inf:90 pp-to:80 pp-in:70 np:60 ~:70
*feature pp-in:55 pp-on:55 quote:30 ~:40
*find pp-by:45 pp-in:40
*fire pp-from:40
*give pp-to:30
*grant np:50 clause:25 ~:35
*greet pp-by:30
*identify pp-as:50
*ignore quote:60 pp-by:55 ~:50
*impress pp-with:60 pp-by:55 ~:50
*intend pp-to:55 inf:50 pp-for:45 ~:40
*interpret pp-as:60 pp-by:60 ~:50
*introduce np:45 pp-by:35
*invite inf:35 pp-to:30
*know pp-among:80 pp-as:80 pp-for:80 pp-about:75 that:70 gap:65 quote:65 pp-by:60 inf:55 pp-in:40 pp-to:35 ~:60
*list pp-as:45
*make pp-against:30
*mean inf:50 ~:35
*mention pp-in:50 pp-as:45 pp-by:35 ~:30
*name as:70 post:70 pp-by:50 pp-in:50 quote:50 np:30 pp-for:30 clause:25 gap:25 ~:35
*nominate pp-as:75 pp-to:60 pp-by:50 pp-for:50 ~:50
*oppose pp-by:55 ~:35
*pass that:55 pp-in:50 pp-by:30 pp-over:25 ~:30
*persuade pp-of:55 inf:35 ~:35
*portray pp-as:60 pp-by:45 ~:40
*pose pp-to:40
*post that:45 pp-on:30
*press pp-about:45 pp-on:45 pp-by:25
*project pp-as:70 np:65 pp-by:65 inf:55 ~:55
*provide pp-by:35
*push pp-by:60 pp-to:40 np:30 pp-of:30 ~:35
*raise that:40
*recognize pp-as:60 np:55 pp-for:55 gap:25 ~:35
*recommend pp-for:55 pp-to:50 ~:35
*regard pp-as:60 ~:40
*reject pp-by:85 clause:75 ~:70
*release pp-amid:45 pp-as:45 clause:30 pp-in:30
*remember pp-as:75 pp-by:70 pp-for:70 ~:60
*report pp-by:75 that:75 inf:65 np:50 pp-in:50 pp-as:45 clause:40 pp-until:35 ~:55
*require inf:45
*respond pp-by:55 ~:45
*reveal as:80 that:70 clause:60 inf:40 pp-as:40 ~:45
*say inf:85 pp-about:85 pp-by:80 that:80 pp-over:75 quote:75 pp-for:50 ~:70
*scare quote:50 wh:40 that:25 ~:30
*see pp-by:55 pp-as:50 ing:35 np:30 wh:30 gap:25 pp-with:25 ~:35
*set pp-by:30
*share pp-by:40 ~:30
*shock inf:60 that:60 wh:60 pp-after:35 pp-by:30 ~:40
*show inf:75 ing:75 pp-in:65 pp-on:65 np:55 pp-by:40 ~:55
*sign pp-in:40 pp-by:30
*split pp-on:55
*stand that:55 clause:50 ~:35
*support pp-among:60 pp-by:45 that:30 quote:25 ~:35
*tell that:60 pp-to:50 clause:25 quote:25 ~:35
*upset clause:65 pp-after:65 that:60 ~:55
*view np:50 pp-as:45 pp-with:40 ~:35
*warn pp-about:65 that:60 pp-against:30 ~:40
*worry np:65 pp-about:65 pp-by:60 that:55 ~:50
*write pp-as:50 pp-by:40 pp-about:30
=according pp-to:80 ~:65
=adamant that:80 ~:60
=angry that:55 pp-about:45 ~:35
=aware that:65 pp-of:35 ~:40
=campaigning pp-against:55
=clear quote:60 pp-from:45 pp-in:35 that:30
=concerned that:60 pp-about:50 pp-with:25 ~:40
=confident pp-in:55 ~:30
=critical pp-of:65 pp-for:30 ~:45
=eager inf:90 ~:75
=free inf:45
=happy pp-about:40 inf:25
=hard pp-on:40
=hopeful pp-about:65 that:50 ~:40
=inclined inf:65 ~:50
=optimistic that:70 pp-about:55 ~:50
=outspoken pp-on:55 pp-in:45 ~:40
=proud pp-of:35
=quick inf:65 ~:50
=reluctant inf:65 ~:50
=skeptical pp-of:75 that:65 pp-about:55 pp-at:35 ~:50
=supportive pp-of:65 ~:50
=sure that:55 wh:50 ~:35
=unanimous pp-in:65 that:35 ~:40
=unclear wh:30
=unhappy clause:55 pp-with:45 ~:40
=vocal pp-in:55 ~:40
#account pp-of:30
#accusations pp-of:40
#address pp-that:40
#admiration pp-of:45
#admission pp-from:50 pp-that:50
#ads pp-with:30
#advice pp-about:55 pp-for:45 pp-of:45 pp-on:35 pp-from:30 pp-to:30
#agenda pp-around:30
#agreement pp-that:30
#aim pp-at:50
#allegations pp-against:40 pp-of:40 pp-that:35
#allegiance pp-to:35
#anger pp-following:35 pp-from:35 pp-at:25
#angered pp-by:65 pp-that:60
#angry pp-at:70 pp-about:65 pp-that:30
#announcement pp-to:35
#answer pp-about:50 pp-from:40 pp-with:40 pp-that:35
#anxiety pp-about:65 pp-among:55
#appearance pp-beside:50
#appointment pp-of:30
#approval pp-on:35
#architect pp-of:50
#argument pp-against:40 pp-that:30
#arguments pp-over:40 pp-that:25
#article pp-on:30
#assertion pp-of:65 pp-that:60 pp-during:55
#assessment pp-of:30
#assumption pp-that:60
#assurances pp-that:60
#attack pp-against:35 pp-that:30 pp-to:30
#attacks pp-about:50 pp-against:35 pp-on:35 pp-by:30
#attention pp-during:40 pp-from:40 pp-on:40 pp-to:35
#attitudes pp-about:60
#backing pp-of:45 pp-from:35
#backlash pp-against:40 pp-over:35
#balked pp-at:70
#belief pp-that:45
#best pp-by:35
#better pp-about:45
#board pp-for:25
#books pp-that:50
#brushed pp-off:70 pp-from:25
#call pp-of:40 pp-on:40 pp-to:40 pp-upon:40 pp-that:35
#calls pp-on:55 pp-of:40 pp-from:25 pp-to:25 pp-with:25
#campaigned pp-for:30
#campaigns pp-against:40
#case pp-::50 pp-for:45 pp-to:45 pp-on:25 pp-that:25
#challenge pp-against:35
#chants pp-of:75 pp-to:60
#charges pp-over:35 pp-into:30
#chatter pp-on:50 pp-about:45
#claim pp-about:40 pp-in:40 pp-that:40 pp-of:25
#claims pp-by:35 pp-that:35
#clashed pp-at:35 pp-over:30
#clear pp-::60 pp-that:60 pp-to:60 pp-over:50 pp-in:40
#column pp-that:45 pp-to:45 pp-on:35 pp-about:30 pp-in:25
#comfort pp-in:30 pp-to:30
#comfortable pp-with:60
#comment pp-about:35
#comments pp-about:40 pp-before:35 pp-on:35
#commitment pp-that:30
#complaint pp-that:45 pp-of:40 pp-to:35
#complaints pp-that:80 pp-from:50 pp-about:35 pp-among:25 pp-by:25
#concern pp-that:65 pp-about:50 pp-from:45 pp-within:45 pp-among:40 pp-for:30
#concerned pp-about:40 pp-with:40
#concerns pp-about:50 pp-among:40 pp-over:25
#confidence pp-that:50 pp-of:40
#confident pp-that:75 pp-about:70 pp-in:65
#consensus pp-on:65 pp-that:50
#contention pp-of:45 pp-that:45
#conversation pp-from:35 pp-in:35
#conversations pp-about:55
#court pp-that:35
#coverage pp-of:25
#critic pp-of:70
#criticism pp-about:60 pp-from:60 pp-on:60 pp-at:50 pp-following:50 pp-of:50 pp-that:50 pp-over:45 pp-for:40
#criticisms pp-of:30
#critique pp-of:40
#cry pp-to:45 pp-for:40 pp-of:35
#debate pp-about:35 pp-inside:35 pp-that:25 pp-to:25
#debates pp-against:35 pp-over:25
#decision pp-on:45 pp-by:35 pp-that:25
#decisions pp-on:25 pp-to:25
#deep pp-under:40 pp-into:35
#defense pp-of:35
#denunciation pp-of:50
#description pp-with:40 pp-of:35
#designed pp-to:25
#desire pp-to:35
#details pp-about:35
#dictum pp-to:50 pp-in:45
#dig pp-at:40
#disagreement pp-on:45 pp-over:35
#disagreements pp-with:65 pp-over:60
#disclosure pp-of:60 pp-that:55 pp-to:25
#discussion pp-about:40 pp-on:30 pp-of:25
#dismayed pp-at:45 pp-by:40
#doubt pp-that:75 pp-about:65 pp-on:45 pp-of:25
#doubts pp-that:50 pp-about:45
#email pp-::60 pp-with:50 pp-to:40
#embrace pp-of:55
#empathize pp-with:50
#enamored pp-of:55
#endorsement pp-of:55 pp-for:45 pp-from:40 pp-by:35
#endorsements pp-of:55
#enthusiasm pp-about:45
#estimates pp-by:50 pp-of:35
#evening pp-to:35
#favor pp-from:40 pp-of:40
#fear pp-that:55 pp-for:40
#fears pp-about:40 pp-that:30
#feelings pp-about:40 pp-toward:35
#finger pp-on:50 pp-in:45
#fire pp-on:30 pp-that:30
#focus pp-to:30 pp-in:25 pp-of:25
#focuses pp-on:65
#footage pp-of:55
#forth pp-on:60 pp-by:50 pp-about:35
#frustration pp-in:45 pp-over:35
#fun pp-at:65 pp-with:45
#fury pp-toward:45 pp-at:40 pp-about:25
#guilty pp-to:45 pp-in:40
#hope pp-of:55 pp-for:35 pp-that:35
#hopeful pp-about:70 pp-that:65
#hopes pp-that:65 pp-to:45 pp-on:35
#hostility pp-to:50 pp-from:45
#idea pp-on:35 pp-that:30
#inclination pp-to:55 pp-toward:25
#insistence pp-that:40 pp-on:35
#insults pp-against:40 pp-toward:40
#interest pp-of:45 pp-in:35 pp-to:35
#interested pp-in:35
#interview pp-in:35 pp-of:35 pp-after:30 pp-that:30 pp-before:25
#issue pp-with:45
#issues pp-by:30
#joke pp-about:45
#language pp-about:40
#lawsuit pp-in:35 pp-over:35
#legislation pp-to:25
#length pp-about:60 pp-over:45
#letter pp-about:50 pp-on:40 pp-to:25
#line pp-::30
#lines pp-::45
#list pp-by:30
#little pp-about:40
#look pp-at:35
#media pp-about:45 pp-to:30
#mention pp-from:45 pp-of:45
#message pp-::60 pp-about:50 pp-since:35 pp-through:35 pp-of:30 pp-on:30
#messages pp-about:55 pp-by:35
#million pp-since:25
#moment pp-to:25
#month pp-about:45 pp-that:25 pp-with:25
#morning pp-that:40
#movement pp-about:40
#nervous pp-about:60 pp-that:50
#news pp-to:35
#night pp-that:35
#note pp-about:65 pp-on:50 pp-that:40 pp-to:40 pp-of:30
#offensive pp-on:45 pp-against:40
#op-ed pp-in:35 pp-that:35
#opinion pp-on:50 pp-of:35
#opinions pp-about:60 pp-of:35
#opportunity pp-during:30
#opposition pp-by:40 pp-from:40 pp-to:35
#ordered pp-that:80 pp-up:65
#passion pp-for:60 pp-that:50
#piece pp-on:40 pp-that:40
#plan pp-to:30
#plans pp-of:35
#platform pp-to:35 pp-of:25
#pledge pp-to:30
#pledges pp-from:35 pp-to:35
#point pp-that:55 pp-about:50 pp-out:45 pp-on:40
#points pp-about:35 pp-on:30
#popular pp-in:30 pp-with:30
#positions pp-on:30
#post pp-::50 pp-from:40 pp-on:25
#praise pp-for:75 pp-on:65 pp-of:45 pp-from:35
#promise pp-to:50 pp-that:45
#promises pp-to:60 pp-of:45
#proponent pp-of:50
#proposal pp-::45 pp-on:35
#proposals pp-to:25
#protests pp-against:50
#proud pp-of:55 pp-to:30
#push pp-inside:35
#queries pp-about:55 pp-over:45
#question pp-to:45 pp-by:40 pp-with:40 pp-about:35 pp-of:35 pp-on:35
#questions pp-about:45
#quick pp-to:50
#railed pp-against:80 pp-about:70 pp-at:60
#railing pp-against:50
#rally pp-toward:35 pp-behind:30 pp-by:30
#ranged pp-to:50 pp-from:40
#reads pp-::75 pp-in:55
#reason pp-to:35
#recognition pp-among:55 pp-that:35
#reference pp-to:40
#references pp-to:50
#refrain pp-in:45 pp-that:40
#rejection pp-of:45
#release pp-on:30
#relief pp-in:30 pp-to:30
#reluctance pp-to:50
#reluctant pp-to:40
#remarks pp-that:35
#report pp-by:30
#reports pp-about:35 pp-on:30
#request pp-with:30
#requests pp-to:30
#resistance pp-from:35
#response pp-::45 pp-that:35
#rhetoric pp-toward:30 pp-to:25
#rulings pp-on:50
#rumors pp-that:40
#say pp-::55 pp-that:55 pp-by:45
#sense pp-among:40 pp-that:30
#shots pp-at:35
#show pp-to:35 pp-that:25
#shrugged pp-off:75
#sided pp-with:70
#sights pp-at:45 pp-on:30
#sign pp-that:30
#signs pp-of:40
#silence pp-about:60 pp-on:50 pp-to:50 pp-by:25
#singled pp-out:60
#skeptical pp-about:50 pp-that:50 pp-to:50
#sparred pp-over:70 pp-on:55 pp-for:30
#speak pp-about:50 pp-of:40 pp-with:40
#speculation pp-that:60 pp-on:50 pp-about:40
#speech pp-on:40 pp-regarding:40 pp-toward:40 pp-about:30 pp-after:30 pp-against:30
#speeches pp-about:40
#stance pp-about:50 pp-toward:40 pp-against:35
#statement pp-that:65 pp-::50 pp-about:45 pp-on:45 pp-at:35 pp-of:35
#statements pp-of:50
#step pp-beyond:30 pp-of:30
#stories pp-about:45 pp-with:40 pp-of:30
#story pp-from:25
#strategy pp-that:30
#stressed pp-that:75
#suggestion pp-that:55 pp-by:50 pp-at:40
#suggestions pp-of:40 pp-by:35
#support pp-among:40 pp-behind:40 pp-after:35 pp-with:35 pp-at:30 pp-of:30 pp-to:30
#supporter pp-of:40 pp-from:25
#sure pp-to:45
#surprise pp-that:40
#suspected pp-that:55
#swipe pp-against:45
#swipes pp-at:60
#talk pp-about:40
#talks pp-about:80 pp-over:50
#thoughts pp-on:45
#tribute pp-on:45 pp-to:35
#turn pp-against:50 pp-by:35
#tweet pp-about:60 pp-that:45 pp-by:35
#understanding pp-of:50 pp-with:50
#unwillingness pp-to:30
#video pp-about:45 pp-that:40
#view pp-from:35 pp-that:25
#views pp-about:60 pp-of:35
#voice pp-among:35
#vow pp-that:50 pp-to:40
#want pp-to:35
#warnings pp-that:40 pp-from:35
#wary pp-of:55
#way pp-::40 pp-about:35
#week pp-to:30
#willing pp-to:50
#word pp-about:65 pp-by:45 pp-for:45 pp-to:35
#words pp-about:60 pp-against:45 pp-on:35 pp-in:30 pp-to:30
#worry pp-about:55 pp-at:45
#year pp-about:40
#years pp-about:40
#zeal pp-to:50 pp-for:40
`;
