/**
 * English verbs that news copy uses: one verb, one row. A row says
 *
 *     lemma/other spelling  -tt-  past participle: classes; rates; be rates
 *
 * and of that only what is odd about the verb. Most forms follow from the lemma (`morphology.ts`), so do the spellings
 * -ise beside -ize and -ll- beside -l-. `-tt-` is a consonant that doubles though the verb has two syllables
 * ("admitted"); what has one syllable doubles by itself ("banned"). A past and a participle stand here where they are
 * irregular, several apart by "/"; the participle is left out where it is the past. The classes are those of
 * `verb-classes.ts`. The rates say how often, in percent, the verb introduces somebody's words in a frame
 * (`frame.ts`), and behind "be" how often the passive does ("be that:65" for "is said that"); "~" stands for the
 * frames that are not listed. A verb without rates introduces none.
 *
 * Counted over 840 US news articles of 2015 and 2016 in which readers had marked every attribution, rounded to five, with
 * what a verb's place adds (see `attribution/cues/likelihood.ts`) taken out and what is seldom seen drawn towards its
 * verb and its frame. Verbs that those articles lack, or have too seldom to count, were added from general knowledge of
 * English: a whole class of like meaning ("divulge", "convey"; "skewer", "malign"; "bellow", "grouse"; "cajole", "prod")
 * has the same round rates, by analogy with the verbs of its kind that were counted, and none of its own.
 */
export const VERBS = `
  abandon: clause:10 np:10 ~:15
  abet -tt-
  abhor -rr-: that:70 inf:50 ing:50 np:50 quote:50 ~:40
  abide: pp-by:0 ~:15
  abolish: np:0 ~:15
  abort
  absorb
  accede
  accelerate
  accept: as:45 that:45 clause:35 quote:35 ing:25 obj-inf:25 obj-that:20 pp-as:20 ~:30; be none:10 ~:20
  access
  accommodate: np:15 ~:25
  accompany: clause:10 np:0 ~:15
  accomplish
  account: often-noun
  accumulate: np:0 ~:15
  accuse: tells opines imputes; np:85 clause:70 post:65 pp-of:40 ~:75; be that:80 pp-by:60 ~:50
  accustom: pp-to:0 ~:15
  achieve: be ~:20
  acknowledge: tells never-noun; post:100 quote:90 that:90 as:85 gap:85 ing:85 obj-that:85 pp-as:85 clause:75 wh:75 np:70 pp-in:70 pp-after:50 ~:80
  acquiesce: that:80 pp-to:70 inf:65 pp-in:55 ~:60
  acquire
  acquit -tt-
  act
  activate
  adapt
  add: tells inverts never-noun; post:90 that:90 quote:85 as:80 obj-clause:50 pp-over:45 pp-around:40 clause:35 np:15 pp-to:0 ~:65; be pp-to:10 ~:20
  address: scheduled; obj-quote:55 obj-that:55 wh:50 obj-clause:45 clause:35 obj-inf:35 quote:35 ing:25 np:25 pp-of:20 pp-on:15 pp-after:10 pp-to:10 ~:30
  adhere
  adjust: pp-for:0 pp-to:0 ~:15
  administer: np:20 ~:30
  admire: np:40 ~:25
  admit -tt-: tells loaded-guilt never-noun; that:90 obj-quote:85 post:85 quote:85 obj-clause:75 as:55 clause:50 np:50 pp-to:45 pp-through:25 ~:60
  admonish: obj-quote:75 post:75 as:65 np:65 quote:65 obj-inf:60 ~:50
  adopt: obj-quote:55 that:55 obj-inf:40 np:15 ~:20; be none:10 ~:20
  adore: np:10 ~:20
  advance: often-noun; np:0 pp-at:0 pp-in:0 ~:15
  advertise: np:20 clause:0 pp-in:0 pp-on:0 ~:10
  advise: addresses imputes; obj-inf:50 inf:35 clause:30 post:30 obj-that:10 np:0 ~:15; be inf:75 that:70 pp-by:0 ~:20
  advocate: that:70 inf:60 pp-for:55 ing:50 wh:50 pp-over:30 pp-in:25 pp-within:20 ~:40
  affect
  affiliate: pp-with:0 ~:15
  affirm: tells; that:75 np:50 quote:50 clause:35 ~:40
  affix
  afford
  age
  aggravate: np:10 ~:20
  agonize: post:80 quote:70 that:70 pp-about:65 pp-over:50 ~:45
  agree: tells never-noun; inf:20 pp-in:15 post:85 quote:80 that:80 clause:70 gap:75 pp-on:75 pp-with:55 obj-clause:50 obj-inf:50 pp-to:45 ~:65
  aid: often-noun; np:15 ~:20; be pp-by:10 ~:20
  aim: thinks often-noun; inf:55 np:50 pp-at:25 ~:35; be pp-at:15 ~:20
  air: sends often-noun; post:15
  alarm: feels stirs often-noun; ~:30; be pp-by:30 ~:35
  alert: often-noun; obj-that:75 obj-clause:65 obj-inf:50 pp-of:40 np:15 ~:30
  alienate: ~:20; be pp-by:0 ~:20
  align: np:20 pp-with:0 ~:15; be pp-with:40 ~:35
  allege: tells opines hearsay never-noun; that:85 post:80 obj-clause:60 np:20 ~:45; be that:65 inf:60 ~:40
  allot -tt-
  allow: that:60 as:35 post:30 clause:25 np:25 obj-inf:10 ~:15; be inf:35 obj-inf:10 ~:20
  allude: inf:80 pp-to:75 ~:65
  alter
  amaze
  amount
  amplify: ~:25
  amuse
  analyze
  anger: thinks feels stirs; np:35 ~:40; be pp-by:60 ~:55
  animate: np:10 ~:20
  announce: tells scheduled never-noun; post:100 clause:95 obj-inf:95 as:90 obj-clause:90 obj-that:90 np:80 obj-wh:75 pp-on:75 quote:70 wh:70 pp-in:55 ~:85; be np:75 pp-on:75 none:55 ~:60
  answer: often-noun; post:85 quote:70 wh:70 np:60 as:55 obj-inf:40 clause:35 pp-as:35 ~:50
  anticipate: tells imputes; that:60 np:20 ~:25; be that:80 inf:80 ~:60
  apologize: pp-for:75 that:75 np:35 ~:55
  appeal: often-noun; that:35
  appear: seems scheduled; inf:65 obj-inf:65 pp-to:65 quote:60 gap:55 np:55 obj-wh:55 pp-as:55 that:55 clause:50 none:25 pp-before:20 pp-with:20 pp-in:15 pp-on:15 pp-at:10 ~:45
  append: np:55 ~:50
  applaud: clause:80 np:70 obj-inf:65 post:65 pp-along:30 ~:60
  apply
  appoint: enacts; clause:60 obj-inf:55 ~:40; be np:10 ~:25
  appraise
  appreciate: np:20 ~:25
  apprise: obj-that:75 obj-clause:65 obj-inf:50 pp-of:40 np:15 ~:30
  approach: often-noun
  approve: enacts; obj-that:50 clause:40 np:40 pp-for:25 pp-of:20 ~:30; be np:60 pp-in:50 pp-by:30 ~:40
  argue: tells opines inverts never-noun; clause:100 pp-against:95 quote:95 that:95 post:80 pp-in:80 gap:70 obj-that:70 pp-with:65 ~:90
  arise arose arisen: pp-about:55 pp-over:40 that:35 ~:30
  arm: often-noun
  arraign: scheduled
  arrange: clause:40 np:25 pp-about:25 ~:15
  arrest: be none:0 pp-on:0 ~:15
  arrive: scheduled
  articulate: np:65 ~:55
  ascertain
  ask: addresses asks; that:95 quote:90 wh:90 obj-that:85 obj-wh:85 obj-clause:80 post:80 inf:75 obj-quote:75 pp-for:75 gap:65 np:65 pp-in:60 pp-of:50 pp-about:30 ~:70; be quote:90 wh:90 pp-by:85 pp-about:75 pp-during:75 np:70 pp-in:70 ~:80
  aspire
  assail: np:85 as:80 pp-in:55 ~:70
  assault
  assemble
  assert: tells never-noun; that:90 as:85 post:85 np:70 ~:75
  assess: ~:20
  assign: np:10 ~:25
  assist: np:0 ~:15
  associate: pp-with:15 clause:0 np:0 ~:10; be pp-with:0 ~:15
  assuage: np:10 ~:20
  assume: hearsay never-noun; that:50 clause:30 as:25 np:0 ~:15; be that:75 inf:60 ~:50
  assure: addresses never-noun; obj-that:90 post:90 obj-clause:85 clause:80 np:50 pp-of:50 ~:70; be pp-of:55 ~:45
  attach: np:10 pp-to:0 ~:15
  attack: often-noun; clause:65 np:55 post:55 as:50 gap:40 obj-inf:40 inf:35 pp-to:35 that:30 obj-clause:25 ~:45; be pp-in:55 pp-on:50 pp-from:25 ~:45
  attain
  attempt: often-noun; inf:35 pp-to:10 ~:30
  attend: scheduled
  attest: tells opines; post:90 quote:90 that:90 clause:70 ~:55
  attract: earns
  attribute: tells often-noun; that:70 ing:55 pp-to:30 ~:40; be pp-to:45 ~:30
  audit: often-noun
  authorize: obj-that:55 obj-inf:50 np:35 gap:30 ~:40
  automate
  aver: post:90 quote:90 that:90 clause:70 ~:55
  avert
  avoid: evades; clause:25 ing:20 quote:20 np:0 ~:10
  avow: post:75 quote:65 that:65 clause:50 ~:35
  await
  awake awoke awoken
  award: often-noun; clause:20 np:0 ~:10; be np:0 ~:15
  back: often-noun; clause:65 post:65 pp-in:55 that:55 np:50 pp-on:30 pp-from:0 ~:45; be ~:30
  backfire
  badger
  bail: np:0 ~:15
  balance: np:0 ~:15
  balk/baulk: pp-at:95 ~:85
  ballot: often-noun; pp-in:0 ~:20
  ban: often-noun; clause:35 np:0 ~:10 ing:25; be pp-from:0 ~:15
  bankroll: np:25 ~:30
  bar: ~:30
  bark: post:85 quote:80 that:75 pp-about:60 pp-against:60 clause:50 obj-quote:50 pp-at:50 np:20 ~:30
  barricade
  bash: obj-inf:50 np:45 clause:35 pp-in:15 ~:40
  batter: be pp-in:0 ~:15
  battle: pp-over:25 pp-with:15
  bawl
  be was/were been
  beam: loaded-gesture; post:55 pp-as:0 ~:10
  bear bore borne: often-noun; that:30 obj-quote:25 np:10 ~:15
  beat beat beaten
  become became become: clause:20 obj-that:10; be as:40 obj-that:20 np:0 ~:15
  befit -tt-
  beg: obj-inf:45 clause:40 np:15 ~:20
  beget -tt- begot begotten
  begin -nn- began begun: scheduled; pp-by:40 that:35 post:15 pp-to:15 obj-that:10 quote:10
  behave
  believe: tells opines hearsay loaded-mind never-noun; post:95 obj-clause:80 as:75 wh:75 that:70 ing:65 quote:50 inf:40 np:35 ~:60; be that:65 inf:55 ~:40
  belittle: post:70 np:45 ing:30 ~:40
  bellow: post:85 quote:80 that:75 pp-about:60 pp-against:60 clause:50 obj-quote:50 pp-at:50 np:20 ~:30
  bellyache: post:85 quote:80 that:75 pp-about:60 pp-against:60 clause:50 obj-quote:50 pp-at:50 np:20 ~:30
  belong
  bemoan: that:85 np:70 obj-inf:70 ~:60
  bend bent: pp-on:0 ~:15
  benefit
  berate: post:65 obj-quote:60 as:50 quote:50 obj-inf:45 np:40 ~:30
  beseech: obj-quote:85 as:80 post:80 obj-inf:75 np:70 quote:70 ~:60
  best
  bestow
  bet bet: often-noun; that:25 pp-on:0 ~:10
  betray: np:30 ~:45
  bewail: as:65 np:65 that:65 post:60 quote:60 pp-for:50 ~:45
  bewilder
  bid bid: often-noun
  bill: often-noun; as:55 pp-as:45 that:40 inf:25 ~:35
  bind bound: be that:20 inf:0 pp-to:0 ~:10
  bite bit bitten
  blame: tells opines imputes; np:85 obj-quote:85 obj-that:85 obj-inf:50 pp-for:45 pp-in:35 ~:70; be pp-for:70 ~:20
  blare: np:50 post:40 pp-from:20 ~:30
  blast: clause:95 np:95 quote:95 ~:90
  bleed bled
  blister: np:0 ~:15
  block: often-noun; obj-that:30 clause:25 np:20 obj-clause:20 obj-inf:0 pp-over:0 ~:10; be pp-in:0 ~:15
  blog
  blow blew blown: often-noun
  blurt
  bluster: loaded-tone; post:85 quote:80 that:75 pp-about:60 pp-against:60 clause:50 obj-quote:50 pp-at:50 np:20 ~:30
  boast: loaded-tone; pp-about:85 post:80 pp-of:80 that:80 quote:75 obj-that:70 np:25 ~:60
  bolster
  bomb: np:0 pp-in:0 ~:15
  boo: as:65 np:65 that:65 post:60 quote:60 pp-for:50 ~:45
  boom: often-noun; quote:70 wh:20 ~:30
  boost: often-noun
  boot
  borrow
  bother: np:35 inf:0 ~:15
  bounce
  bound: often-noun
  boycott: np:40 ~:35
  brace: obj-that:15 clause:0 ~:10
  brag: loaded-tone; that:95 pp-about:90 clause:85 post:80 pp-for:75 ~:70
  brand: often-noun; as:60 obj-quote:60 quote:60 np:35 ~:40
  bray
  breach: np:30 ~:25
  break broke broken: often-noun; wh:35
  breed bred
  brew: often-noun; ~:15
  bribe
  brief: reaches; inf:40 np:15 pp-on:0 ~:10; be ~:35
  bring brought: prompts; obj-inf:30 obj-that:20 post:20 obj-quote:15 pp-as:15 that:10; be pp-by:20 pp-to:10 ~:25
  bristle: that:70 pp-in:50 wh:35 ~:45
  broach: that:85 quote:75 post:70 wh:65 clause:60 np:55 ~:45
  broadcast broadcast: clause:60 np:40 pp-on:10 ~:30
  broaden
  broker: np:15 obj-that:15 inf:0 ~:10
  bruise: ~:15
  brush: often-noun; np:60 ~:45
  buck
  build built: be pp-on:30 pp-around:25 pp-by:0 ~:15
  bully
  buoy: be pp-by:0 ~:15
  burgle
  burn burned/burnt
  burst burst: pp-on:0 ~:15
  bury
  buy bought: obj-that:25
  bypass: np:10 ~:20
  cackle
  cajole: obj-that:75 obj-clause:65 obj-inf:50 pp-of:40 np:15 ~:30
  calculate: that:60 obj-that:30 np:10 ~:25
  calibrate
  call: tells opines names often-noun scheduled; obj-quote:90 that:90 pp-for:85 pp-on:80 pp-upon:80 obj-clause:65 obj-inf:65 obj-that:65 pp-with:65 wh:65 np:60 pp-in:60 pp-as:55 pp-into:55 pp-of:55 pp-to:55 inf:50 pp-after:50 clause:40 ~:70; be quote:65 obj-wh:55 pp-on:40 pp-for:35 pp-into:35 none:30 ~:45
  campaign: scheduled often-noun; pp-against:35 pp-for:20 np:15 that:10
  cancel: be none:0 ~:15
  cap: be pp-by:0 ~:15
  capitalize
  captivate
  capture: be pp-by:20 ~:25
  care: pp-about:55 np:45 pp-for:25 ~:35
  caricature
  carp: often-noun; post:85 quote:80 that:75 pp-about:60 pp-against:60 clause:50 obj-quote:50 pp-at:50 np:20 ~:30
  carry
  carve
  cast cast: voices; as:50 clause:25 np:20 pp-in:10 ~:30
  castigate: post:75 obj-quote:65 as:60 quote:60 np:55 obj-inf:55 ~:45
  catch caught: pp-between:25 pp-in:25
  cater: pp-to:0 ~:15
  caucus: inf:35 ing:25
  cause: often-noun; be that:30 ~:20
  caution: tells opines reaches often-noun; that:85 quote:80 clause:75 np:65 ~:60
  cease
  celebrate: ing:45 as:35 obj-quote:35 post:30 obj-that:20 np:0 pp-in:0 ~:10; be pp-as:65 pp-for:60 that:45 ~:55
  cement: as:20 np:10 ~:15
  center/centre: often-noun; pp-on:20 ~:15
  certify
  chafe
  chain: np:10 ~:15
  chair: often-noun
  challenge: tells often-noun; obj-inf:55 obj-that:55 ing:50 post:45 pp-for:25 pp-of:25 pp-to:15 ~:30; be pp-over:55 pp-on:50 that:45 pp-by:30 ~:40
  champion: often-noun; as:50 quote:35 np:15 ~:25; be pp-by:40 ~:35
  change: often-noun; pp-on:25 wh:20
  channel
  chant: post:90 quote:80 ~:60
  characterize: never-noun; as:80 pp-as:55 ~:60
  charge: tells often-noun; obj-quote:75 that:65 post:60 np:45 pp-with:25 pp-into:15 ~:40; be pp-with:55 pp-in:25 ~:50
  chastise: post:70 obj-quote:65 as:60 obj-inf:55 quote:55 ~:40
  chat
  check: often-noun; pp-in:20 np:0 pp-on:0 ~:10
  cheer: pp-for:45 wh:45 post:35 pp-on:35 pp-as:20 pp-with:15 pp-from:10 pp-in:10 ~:30
  cherish
  chide: np:85 obj-quote:80 clause:75 ~:65
  chime: pp-in:25 ~:20
  choose chose chosen: as:30 inf:30 obj-inf:30 np:0 obj-clause:0 pp-between:0 pp-to:0 ~:10; be pp-by:20 none:0 pp-as:0 ~:10
  chop
  chortle
  chuckle: loaded-gesture
  circle: often-noun
  circulate: sends; obj-that:45 ing:40 gap:20 np:15 pp-after:10 ~:25
  circumvent
  cite: tells; as:95 clause:95 obj-clause:95 obj-quote:95 quote:95 gap:90 obj-that:90 obj-wh:90 obj-inf:80 pp-in:70 pp-on:60 ~:85
  claim: tells opines trails hearsay hearsay-in-frame loaded-doubt often-noun; post:95 inf:90 obj-quote:90 that:90 clause:85 quote:85 gap:80 obj-inf:80 obj-wh:55 np:50 ~:75; be that:80 inf:70 pp-by:55 ~:45
  clamor/clamour
  clap
  clarify: never-noun; that:80 obj-that:75 np:50 wh:50 ~:60
  clash: often-noun; pp-at:30 pp-over:20 pp-on:0 pp-with:0 ~:10
  classify: be clause:20 none:10 pp-at:0 ~:15
  cleanse
  clear: be inf:10 ~:15
  climb
  clinch
  cling clung
  clone
  close: scheduled; pp-with:25 post:10; be none:0 ~:15
  co-author: np:35 ~:30
  co-found
  coalesce
  coax: obj-that:75 obj-clause:65 obj-inf:50 pp-of:40 np:15 ~:30
  coin: often-noun; obj-quote:55 np:10 ~:35
  coincide: pp-with:0 ~:15
  collaborate: pp-with:0 ~:15
  collapse
  collect
  collide
  color/colour: often-noun; np:10 ~:20
  combat: often-noun; np:0 ~:15
  combine
  come came come: post:20 pp-against:20 inf:15 pp-around:10 pp-for:10 pp-over:10 pp-under:10
  comfort
  command
  commence
  commend: post:75 obj-quote:70 as:60 quote:60 np:55 obj-inf:55 ~:45
  comment: tells often-noun; post:90 that:85 pp-about:80 pp-on:80 np:50 pp-for:45 pp-to:45 ~:65
  commiserate
  commission: ~:40
  commit -tt-: feels; np:25 pp-to:25 clause:10 ~:20
  communicate: np:20 ~:25
  commute
  compare: tells; np:55 obj-clause:30 obj-quote:25 that:25 obj-that:15 clause:0 pp-to:0 pp-with:0 ~:10
  compel: obj-inf:20 ~:30
  compensate
  compete: scheduled
  compile: clause:15 ~:25
  complain: tells opines never-noun; clause:85 post:85 that:85 pp-about:75 pp-after:65 pp-during:65 wh:65 ~:70
  complete: be none:0 ~:15
  complicate
  compliment
  comply: pp-with:0 ~:15
  compose: be pp-of:10 ~:20
  compromise: often-noun; pp-on:40 np:15 ~:30; be none:0 ~:15
  conceal
  concede: tells opines loaded-guilt never-noun; post:95 that:90 clause:85 np:50 ~:70
  concentrate
  concern: feels stirs often-noun; np:55 pp-about:50 ~:45; be that:70 pp-about:60 ~:40
  conclude: tells never-noun; post:100 clause:90 obj-that:90 quote:90 that:90 pp-by:80 gap:75 pp-with:75 pp-in:70 np:65 ~:85; be pp-by:45 pp-in:25 ~:30
  concur -rr-: post:85 quote:80 that:80 clause:65 pp-with:60 ~:55
  condemn: tells opines never-noun imputes; quote:85 obj-inf:80 np:75 ~:70; be pp-as:65 pp-for:65 ~:20
  condense
  condone
  conduct: often-noun
  confer -rr-
  confess: loaded-guilt never-noun; that:85 quote:75 post:70 wh:65 clause:60 np:55 ~:45
  confide: post:80 that:75 quote:70 clause:60 ~:45
  confirm: tells never-noun; post:90 that:90 clause:70 np:60 obj-that:60 ~:65; be pp-as:55 none:45 pp-since:45 pp-with:40 ~:50
  conflat: np:35 ~:30
  conflict: often-noun; pp-with:0 ~:15
  conform
  confound: ~:25
  confront: obj-that:30; be ~:15
  confuse: ~:30; be pp-with:10 ~:25
  congratulate: np:60 ~:55
  conjecture: post:90 quote:90 that:90 clause:70 ~:55
  connect
  consider: tells opines hearsay hearsay-in-frame; obj-clause:65 as:55 np:55 wh:55 ing:40 clause:30 ~:50; be clause:70 gap:65 pp-for:60 quote:55 none:45 obj-inf:40 pp-in:25 ~:50
  consist
  consolidate: earns; clause:10 np:10 ~:15
  conspire
  constitute: np:0 ~:15
  constrain
  construct
  consult: as:15
  consume
  contact: often-noun; np:30 ~:25; be pp-by:0 ~:15
  contain: clause:35 np:0 pp-in:0 ~:10; be pp-in:0 ~:15
  contemplate: obj-quote:75 ing:70 wh:70 np:45 ~:50
  contend: tells opines never-noun; that:75 clause:60 pp-in:40 pp-with:20 ~:45
  contest: often-noun; obj-that:25 clause:15 np:0 ~:10
  continue: inverts never-noun; post:80 quote:60 that:60 as:35 obj-that:35 clause:25 inf:25 ing:25 pp-for:25 pp-in:25 np:20 pp-after:20 pp-as:20 pp-with:15 pp-on:10 pp-to:10 pp-until:10 ~:30
  contract: often-noun
  contradict: wh:60 np:45 obj-that:40 clause:35 ~:30
  contrast: often-noun; np:40 that:35 ~:30
  contribute
  control: often-noun; be pp-by:0 ~:15
  convene: scheduled; np:10 ~:15
  convert
  convey: never-noun; that:85 quote:75 post:70 wh:65 clause:60 np:55 ~:45
  convict: pp-for:40 pp-of:15 np:0 ~:20; be pp-of:0 ~:15
  convince: reaches feels stirs; obj-that:75 that:70 obj-inf:45 clause:40 ~:50; be that:75 clause:70 ~:55
  cooperate: pp-with:0 ~:15
  coordinate
  cope
  cordon
  correct: np:20 ~:25
  correspond: pp-with:10 ~:20
  cost cost: often-noun
  counsel: often-noun; obj-that:75 obj-clause:65 obj-inf:50 pp-of:40 np:15 ~:30
  count: often-noun; as:40 clause:30 obj-that:20 pp-on:20 pp-in:0 ~:15; be pp-among:30 pp-in:25 none:0 pp-on:0 ~:15
  countenance
  counter: tells; that:70 wh:55 clause:45 np:35 pp-to:35 pp-beyond:20 pp-by:20 ~:40
  court: often-noun; np:10 ~:20
  cover: often-noun; clause:25 np:15 obj-clause:15 obj-that:15 pp-in:0 ~:10; be pp-by:10 ~:30
  covet: thinks
  crack: often-noun; quote:40 np:20 pp-on:0 ~:10
  craft: clause:45 np:15 ~:20
  cram
  cramp
  crash: np:10 ~:20
  crave: thinks; that:65 inf:55 pp-for:55 np:40 ~:35
  create: obj-inf:25 pp-in:15
  credit: often-noun imputes; np:75 pp-to:35 ~:55; be pp-with:75 ~:20
  creep crept
  cringe
  cripple: np:10 ~:15
  criticize: tells opines never-noun imputes; post:90 np:85 obj-that:85 wh:85 as:75 pp-on:70 obj-inf:65 pp-as:65 ~:80; be pp-by:85 pp-for:85 pp-as:80 ~:75
  critique: often-noun; as:65 np:65 that:65 post:60 quote:60 pp-for:50 ~:45
  croak
  cross
  crow: loaded-tone; post:85 quote:80 that:75 pp-about:60 pp-against:60 clause:50 obj-quote:50 pp-at:50 np:20 ~:30
  crown: often-noun; be ~:35
  crumble
  crush: be ~:15
  cultivate
  curb
  cure: np:15 ~:20
  curtail: np:15 ~:25
  cut cut: often-noun; post:20 pp-to:20
  dabble
  damage: often-noun; np:15 pp-to:0 ~:10
  dampen: np:10 ~:20
  dance: ~:15
  dare: ~:35
  dash: pp-to:10 ~:20
  date
  daunt
  dazzle
  deadlock: often-noun; ~:25; be ~:15
  deal dealt: often-noun; quote:25
  debate: scheduled often-noun; post:50 wh:45 clause:30 np:20 ~:15; be ~:45
  debilitate
  debunk
  debut: often-noun
  decay
  deceive
  decide: scheduled; pp-about:70 clause:55 pp-to:55 that:55 inf:50 pp-in:40 wh:40 pp-on:35 np:25 pp-at:25 pp-over:25 ~:45
  decimate
  declare: never-noun; quote:95 post:90 that:90 obj-quote:85 as:80 wh:80 obj-inf:75 clause:60 pp-for:55 np:45 ~:70; be post:80 np:65 obj-that:60 pp-by:30 ~:50
  declassify
  decline: often-noun; inf:80 pp-for:75 np:60 post:55 pp-to:50 pp-in:40 pp-from:30 ~:70
  decree: that:75 clause:60 post:60 wh:60 np:40 ~:35
  decry: tells opines never-noun; that:90 clause:85 np:85 obj-inf:80 ~:70
  dedicate: np:20 pp-to:0 ~:15; be pp-by:50 pp-to:50 ~:45
  deduce: post:90 quote:90 that:90 clause:70 ~:55
  deduct
  deem: hearsay hearsay-in-frame; np:75 obj-quote:75 pp-about:75 gap:45 ~:50; be gap:60 np:50 ~:45
  deepen: np:40 ~:35
  defame: as:65 np:65 that:65 post:60 quote:60 pp-for:50 ~:45
  default: often-noun; pp-on:0 ~:15
  defeat: be ~:25
  defend: as:90 obj-inf:85 obj-that:85 post:80 obj-wh:60 clause:55 gap:50 pp-in:40 ~:65
  defer -rr-: clause:10 np:0 ~:15
  define: wh:45 np:0 obj-clause:0 pp-as:0 ~:15; be pp-as:50 pp-by:35 that:10 ~:20
  deflect: evades; np:45 ~:35
  defraud
  defund: np:0 ~:15
  defuse
  defy: np:10 ~:15
  degrade
  delay: often-noun
  delegate
  deliberate
  deliver: voices sends scheduled; obj-quote:55 obj-inf:40 post:40 clause:35 pp-during:35 quote:35 wh:30 pp-at:20 pp-to:20 gap:15 pp-in:10 pp-on:10 ~:25; be none:10 pp-by:0 ~:15
  delve: ~:30
  demand: often-noun; post:85 obj-quote:80 clause:75 that:75 as:65 inf:65 np:45 pp-for:45 ~:55
  demolish
  demonize: as:65 np:65 that:65 post:60 quote:60 pp-for:50 ~:45
  demonstrate: that:70 clause:45 quote:40 wh:40 obj-inf:25 np:20 pp-in:10 ~:30
  demoralize
  demurr: post:30 ~:25
  denounce: tells opines never-noun; as:90 obj-quote:85 quote:85 wh:85 np:80 obj-that:80 obj-inf:65 clause:50 ~:75; be pp-by:55 ~:45
  dent: np:0 ~:15
  deny: tells never-noun; that:90 clause:65 obj-that:50 np:45 ~:55; be none:30 np:15 ~:25
  depart: scheduled
  depend
  depict: pp-on:50 np:35 ~:40
  deplore: as:65 np:65 that:65 post:60 quote:60 pp-for:50 ~:45
  deploy
  deport
  depose: np:40 ~:35
  deprive: np:10 ~:20
  derail: np:10 ~:20
  deride: as:70 np:65 ~:55; be pp-at:50 pp-by:50 pp-as:30 ~:40
  derive: pp-from:0 ~:15
  descend: obj-inf:25 np:0 pp-into:0 pp-on:0 ~:10
  describe: tells opines never-noun; as:95 clause:95 post:95 wh:95 obj-inf:85 obj-wh:85 ing:75 np:70 obj-clause:65 ~:80; be pp-on:50 pp-to:50 pp-as:40 ~:45
  deserve: inf:20
  design: often-noun; inf:30 pp-to:15 ~:25; be inf:20 ~:15
  desire: thinks often-noun
  despise: thinks; that:70 inf:50 ing:50 np:50 quote:50 ~:40
  destroy: be none:10 ~:25
  detail: often-noun; clause:80 obj-inf:60 wh:60 np:55 ~:50
  detain: ~:15; be ~:30
  detect
  deter -rr-
  deteriorate
  determine: feels; post:55 that:55 clause:50 wh:45 np:25 ~:35; be pp-by:45 pp-from:30 pp-to:25 ~:35
  detest: thinks; that:70 inf:50 ing:50 np:50 quote:50 ~:40
  devastate: ~:15
  develop
  devolve: pp-into:0 ~:15
  devote: clause:50 obj-that:45 pp-of:40 np:30 pp-to:25 ~:35
  diagnose
  dial -ll-: np:0 ~:15
  die
  differ: post:35 pp-by:35 pp-on:20 pp-from:0 ~:15
  dig dug: np:0 ~:20
  diminish: be none:10 ~:20
  dine: obj-wh:20 ~:25
  dip
  direct: pp-at:25 obj-clause:15 obj-inf:15 quote:15 np:0 ~:10; be inf:45 pp-by:0 pp-to:0 ~:15
  disable: np:0 ~:15
  disagree: pp-on:50 ~:45
  disallow: ~:15
  disappear
  disappoint: feels stirs; clause:50 pp-in:45 np:30 ~:35
  disapprove: pp-of:65 ~:40
  disavow: obj-that:75 clause:70 np:45 ~:50
  disband
  discard
  discern
  discharge
  disclaim
  disclose: tells never-noun; quote:85 that:80 clause:75 obj-that:75 ing:45 ~:60; be ~:40
  discount
  discourage: np:0 ~:15
  discover: that:45 gap:35 pp-over:30 obj-that:20 np:0 ~:15; be ~:25
  discredit: np:15 ~:20
  discriminate: pp-against:20 ~:25
  discuss: scheduled; obj-quote:90 wh:90 obj-that:85 np:75 post:75 obj-clause:65 pp-for:65 clause:60 ing:50 pp-as:50 ~:70
  dishearten
  dislike: thinks; clause:50 np:40 wh:40 ~:35
  dislodge: np:15 ~:25
  dismantle: np:0 ~:15
  dismay: be ~:35
  dismiss: tells opines; as:95 clause:90 obj-that:90 that:90 obj-quote:80 np:65 ~:75; be pp-after:60 pp-by:60 pp-on:60 pp-as:35 ~:50
  disown: as:65 np:65 that:65 post:60 quote:60 pp-for:50 ~:45
  disparage: np:55 pp-as:30 ~:45
  dispatch
  dispel: ~:20
  displace: clause:25 np:10 ~:20
  display: as:50 np:45 ing:25 wh:25 ~:35
  dispose
  dispute: tells opines often-noun; that:80 obj-that:75 np:70 ~:65
  disqualify: np:0 ~:15; be none:10 ~:20
  disrupt
  dissatisfy: be none:10 ~:20
  dissent: post:60 pp-from:60 ~:40
  dissolve
  dissuade: obj-that:75 obj-clause:65 obj-inf:50 pp-of:40 np:15 ~:30
  distance: obj-clause:75 np:55 ~:50
  distinguish: as:65 quote:40 np:10 ~:30
  distort: np:10 ~:20
  distract: pp-from:0 ~:20
  distress
  distribute: that:20 np:15; be ~:20
  disturb
  ditch
  divert: np:10 ~:20
  divide: feels; pp-on:30 clause:10; be pp-over:45 pp-between:20 pp-among:10 pp-by:10 ~:25
  divorce: np:0 ~:15
  divulge: that:85 quote:75 post:70 wh:65 clause:60 np:55 ~:45
  do did done
  document: often-noun; np:65 ~:45
  dodge: evades; np:10 ~:20
  dog: often-noun; np:0 ~:15
  dominate
  donate
  doom: np:10 ~:15
  dot: often-noun; pp-with:0 ~:15
  double: pp-on:40 clause:25 obj-clause:25 pp-as:20 np:0 ~:15
  doubt: tells opines often-noun; that:80 clause:65 np:40 ~:55
  downplay: np:45 clause:35 obj-wh:20 ~:25
  draft: often-noun
  drag
  drain
  drape
  draw drew drawn: earns often-noun; post:30 as:15 obj-wh:15 pp-about:0 pp-from:0 pp-into:0 pp-on:0 ~:10; be pp-to:0 ~:20
  drawl: post:85 quote:80 that:75 pp-about:60 pp-against:60 clause:50 obj-quote:50 pp-at:50 np:20 ~:30
  dread: thinks; that:70 inf:50 ing:50 np:50 quote:50 ~:40
  dream dreamed/dreamt: often-noun
  dredge
  dress: often-noun; obj-that:35 pp-in:0 ~:10
  drift
  drill
  drink drank drunk: post:15
  drive drove driven: often-noun; that:30
  drop: often-noun; be ~:15
  drown: np:0 ~:15
  drum: np:0 ~:20
  dry
  dub: names; post:75 obj-quote:70 quote:65 as:55 obj-inf:55 np:50 ~:45
  dump: ~:25
  dwell dwelt: pp-on:60 ~:45
  dwindle
  earn: earns; as:25
  ease
  eat ate eaten
  echo: that:75 quote:65 obj-that:60 obj-clause:55 post:55 clause:50 np:35 obj-wh:30 ~:40; be pp-by:60 ~:50
  eclipse: np:0 ~:15
  edge: often-noun
  educate: np:15 ~:25
  elaborate: post:80 pp-on:65 pp-in:45 pp-as:40 ~:55
  elate
  elect
  electrify
  elevate
  eliminate: be none:0 ~:15
  elude: np:0 ~:15
  email: reaches; obj-quote:50 np:45 obj-inf:35 quote:25 pp-as:15 pp-in:15 ing:10 pp-before:10 pp-by:10 pp-from:0 ~:20
  embark: pp-on:0 ~:15
  embarrass: clause:15 np:0 ~:20
  embed -dd-: ~:30
  embezzle
  embody: np:0 ~:15
  embrace: that:55 obj-that:50 wh:50 clause:40 np:25 pp-of:20 ~:30; be pp-by:0 ~:15
  embroil
  emerge: surfaces; pp-over:30 ing:25 pp-of:25 that:25
  emit -tt-
  emphasize: tells never-noun; obj-that:85 quote:85 that:80 np:60 ~:70
  employ: np:10 ~:15
  empower: clause:40 obj-inf:40 np:0 ~:20
  enable
  enact: ~:20
  encompass: ~:15
  encounter
  encourage: obj-quote:75 clause:60 obj-that:60 obj-inf:50 ing:30 np:20 ~:40
  encrypt
  end: often-noun; quote:30 ing:25 clause:15
  endanger: np:15 ~:25
  endear
  endorse: obj-quote:85 that:85 ing:75 np:70 post:70 clause:55 pp-during:40 pp-in:35 pp-until:30 ~:65; be pp-by:60 ~:55
  endow
  endure: earns
  energize
  enforce: np:20 ~:25
  engage: be pp-in:30 quote:30 ~:20
  engender
  engineer
  engulf: np:0 ~:20
  enhance: np:0 ~:15
  enjoy: thinks earns; quote:50 wh:50 ing:45 clause:40 gap:25 pp-in:10 pp-near:0 ~:30
  enlarge
  enlist: np:10 ~:15
  enrich
  ensue
  ensure
  entail
  enter: obj-that:20
  enthuse: post:95 quote:95 that:85 pp-about:70 ~:45
  entice
  entitle: names; quote:40 ~:30; be pp-to:10 ~:15
  entreat: obj-quote:85 as:80 post:80 obj-inf:75 np:70 quote:70 ~:60
  entrench
  enumerate
  envisage: that:60 ing:50 np:40 ~:35
  envision: gap:60 np:60 wh:60 ing:35 ~:50
  envy: thinks
  equal -ll-
  equate
  equip -pp-
  eradicate: np:20 ~:25
  erase
  erode: np:0 ~:15
  erupt: that:40 pp-on:30 clause:15 pp-in:0 pp-into:0 ~:10
  escalate: np:10 ~:15
  escape: clause:30 np:0 pp-to:0 ~:15
  eschew
  espouse: that:70 inf:50 ing:50 np:50 quote:50 ~:40
  establish: pp-for:35 obj-that:15 obj-inf:0 ~:10
  estimate: tells opines trails hearsay hearsay-in-frame often-noun; obj-at:85 post:85 that:80 gap:65 inf:50 np:50 pp-at:45 pp-before:30 ~:55; be that:65 inf:60 pp-at:50 ~:40
  evacuate
  evade: evades
  evaluate: ~:25
  evict
  evolve
  exaggerate: np:10 ~:15
  examine: scheduled; quote:50 clause:20 np:0 ~:15
  exasperate
  exceed
  excel
  excite: np:15 ~:25
  exclaim: post:85 quote:75 that:75 pp-about:65 ~:45
  exclude: clause:30 ~:35
  excoriate: as:65 np:65 that:65 post:60 quote:60 pp-for:50 ~:45
  execute
  exempt
  exercise: often-noun; ~:20
  exert
  exhaust
  exhort: post:80 obj-quote:75 as:65 obj-inf:65 quote:65 np:55 ~:50
  exist: inf:20
  exit: often-noun
  expand: pp-on:30 pp-upon:30 post:25 quote:15; be ~:15
  expect: tells opines hearsay; that:85 clause:75 obj-inf:75 np:70 post:70 pp-in:60 obj-wh:50 pp-from:50 pp-over:40 ~:65; be np:80 pp-in:75 pp-over:60 ~:85
  expedite
  expel
  expend
  experience: often-noun; np:35 clause:30 quote:30 ~:25
  expire: pp-in:0 ~:15
  explain: tells inverts never-noun; post:100 obj-inf:95 that:95 quote:90 wh:85 np:75 obj-quote:75 ~:80
  explode
  exploit: clause:50 wh:25 ~:20
  explore: np:35 clause:25 obj-that:0 ~:15
  expose: clause:55 np:35 ~:30; be ~:15
  expound: that:85 quote:75 post:70 wh:65 clause:60 np:55 ~:45
  express: tells voices; obj-that:95 obj-clause:90 obj-inf:90 ~:85
  expropriate
  extend
  extol: post:75 obj-quote:65 as:60 quote:60 np:55 obj-inf:55 ~:45
  extract: often-noun
  extradite: np:15 ~:20
  exude
  eye: np:45 obj-that:30 ~:35
  face: earns often-noun; be pp-with:0 ~:15
  facilitate: np:0 ~:15
  fade: pp-in:0 ~:15
  fail: often-noun; obj-inf:25 inf:10
  fall fell fallen: often-noun
  falter: pp-in:0 ~:20
  fancy
  fare
  fascinate
  fault: as:65 np:65 that:65 post:60 quote:60 pp-for:50 ~:45
  favor/favour: often-noun; as:60 wh:60 clause:50 pp-to:25 ~:40; be inf:30 ~:20
  fear: tells opines thinks hearsay often-noun; that:95 clause:85 quote:85 obj-clause:80 ing:70 np:70 pp-in:55 ~:75; be that:90 inf:80 ~:70
  feature: often-noun; post:15; be pp-on:60 pp-in:50 quote:35 ~:45
  feed fed: often-noun
  feel felt: thinks loaded-mind perceives; clause:70 as:60 pp-about:60 gap:50 post:50 pp-for:50 obj-inf:40 np:35 pp-like:25 ~:45; be that:70 inf:55 obj-wh:50 ~:40
  fend: clause:25 np:10 ~:20
  fetch
  feud: often-noun; pp-with:0 ~:15
  field: often-noun; np:0 ~:15
  fight fought: often-noun; pp-about:30 inf:10
  figure: often-noun; that:50 gap:40 wh:35 inf:0 np:0 pp-in:0 ~:15
  file: voices sends enacts often-noun; np:45 post:45 obj-that:35 clause:20 pp-as:20 pp-in:20 pp-against:15 pp-for:15 pp-on:15 pp-into:10 ~:30; be pp-in:20 none:0 pp-on:0 ~:10
  fill: be pp-by:10 ~:20
  film: often-noun; np:0 ~:15
  finalize: be ~:15
  finance: often-noun
  find found: tells often-noun imputes; that:75 post:65 pp-about:60 quote:55 obj-that:50 clause:45 obj-quote:40 pp-of:25 pp-on:25 np:20 obj-clause:20 pp-between:15 pp-in:15 obj-inf:10 ~:35; be inf:60 that:60 pp-by:35 quote:30 none:0 ~:15
  finish: scheduled
  fire: often-noun; quote:60 that:60 clause:45 np:35 pp-as:20 pp-with:15 pp-from:10 pp-in:10 ~:30; be pp-from:40 that:25 none:0 pp-for:0 ~:10
  fish: often-noun; np:10 ~:20
  fix
  fizzle
  flag: often-noun
  flatten
  flatter
  flee fled
  flip: often-noun; pp-for:25 clause:0 np:0 ~:10
  flirt: pp-with:20 ~:25
  float: obj-that:65 clause:55 np:40 ~:45
  flock
  flood: often-noun
  flow: often-noun
  flower
  fly flew flown: pp-in:15
  focus: often-noun; clause:40 pp-on:40 that:40 np:25 ~:35; be pp-on:30 quote:30 ~:15
  foil
  fold: often-noun
  follow: often-noun; post:20 pp-by:15 clause:10
  forbid -dd- forbade forbidden
  force: often-noun
  forecast forecast: tells opines often-noun imputes; that:80 pp-of:75 ~:60; be that:80 inf:80 ~:60
  forego
  foresee foresaw foreseen: tells; np:70 obj-that:70 ~:60
  foreshadow: obj-that:70 obj-inf:60 np:35 ~:50
  foretell foretold: that:65 ing:50 np:50 ~:40
  forewarn
  forge
  forget -tt- forgot forgotten: thinks; inf:65 clause:60 that:40 ~:45
  forgive forgave forgiven
  fork
  form: often-noun; clause:20 np:0 ~:10
  formulate: ~:20
  forward: sends; ~:25
  foster: np:0 ~:15
  found
  fracture: np:0 ~:15
  fragment
  frame: often-noun; as:70 clause:40 np:15 ~:35
  fray
  free: inf:25 obj-that:15 clause:10
  freeze froze frozen
  fret: post:90 quote:90 that:90 pp-about:80 pp-over:70 ~:60
  frighten
  frown: loaded-gesture
  frustrate: feels stirs; that:70 pp-with:40 np:25 ~:30; be pp-by:15 ~:25
  fuel -ll-: prompts; that:35
  fulfill/fulfil: clause:10 np:0 ~:15
  fulminate: post:85 quote:80 that:75 pp-about:60 pp-against:60 clause:50 obj-quote:50 pp-at:50 np:20 ~:30
  fume: loaded-tone; post:80 quote:70 that:70 pp-about:60 ~:40
  function: often-noun; ~:15
  fund: often-noun
  fundraise: pp-for:15 clause:0 ~:10
  funnel: np:0 ~:15
  furnish
  gain: earns often-noun; obj-wh:15
  galvanize
  gamble: often-noun; np:0 ~:15
  garner: earns
  gasp
  gather: scheduled; be ~:15
  gauge
  gaze
  generate
  gesture
  get got got/gotten: earns; pp-behind:20 obj-that:10
  giggle: loaded-gesture
  gild: np:0 ~:15
  give gave given: voices; pp-for:25 as:20 ing:20; be pp-to:30 pp-by:20 np:0 obj-inf:0 ~:10
  glance
  gleam
  glean
  glimpse
  gloat: post:85 quote:80 that:75 pp-about:60 pp-against:60 clause:50 obj-quote:50 pp-at:50 np:20 ~:30
  go went gone: pp-of:45 post:30 pp-on:30 obj-inf:25 pp-after:25 pp-by:15 quote:15 that:15 clause:10 pp-for:10
  goad: obj-that:75 obj-clause:65 obj-inf:50 pp-of:40 np:15 ~:30
  govern: np:15 ~:20
  grab
  graduate
  grant: often-noun; obj-that:15 np:0 ~:10; be np:45 clause:35 ~:40
  grapple: that:30 pp-with:10 ~:15
  grasp: np:0 ~:15
  gravitate: pp-toward:10 ~:35
  greet: be pp-by:20 ~:15
  grieve: ~:35
  grill
  grimace: loaded-gesture
  grin: loaded-gesture
  grind ground
  grip
  gripe: loaded-tone; post:95 quote:95 that:85 pp-about:70 ~:45
  groan: post:85 quote:75 pp-about:70 that:70 ~:45
  grouch: post:85 quote:80 that:75 pp-about:60 pp-against:60 clause:50 obj-quote:50 pp-at:50 np:20 ~:30
  grouse: post:85 quote:80 that:75 pp-about:60 pp-against:60 clause:50 obj-quote:50 pp-at:50 np:20 ~:30
  grow grew grown: obj-that:25 post:10
  growl: post:95 quote:95 that:85 pp-about:70 ~:45
  grumble: post:75 quote:65 that:65 pp-about:55 ~:30
  grunt
  guarantee: np:20 that:20 ~:15; be inf:20 ~:25
  guard: often-noun
  guess: that:65 obj-clause:60 wh:60 clause:45 np:25 ~:40
  guide: often-noun; np:0 ~:15
  gush: loaded-tone; post:85 quote:75 that:70 pp-about:65 ~:45
  hack: be none:10 ~:20
  hail: imputes; as:75 obj-inf:65 ~:60; be pp-as:75 as:75 ~:20
  halt: np:0 ~:15
  halve
  hammer: np:35 pp-on:15 ~:30
  hamper: ~:15
  hand: often-noun; be np:0 ~:20
  handle: often-noun
  hang hung/hanged: post:25 pp-on:0 pp-over:0 ~:10
  happen: quote:25
  harangue
  harm: often-noun; np:0 ~:15
  harvest
  hate: thinks; clause:40 np:40 obj-that:30 ~:25
  haul
  haunt
  have had
  head: often-noun
  headline: often-noun; np:0 ~:20
  heal: np:15 ~:25
  hear heard: scheduled never-noun perceives; post:60 that:50 wh:20 clause:0 gap:0 pp-about:0 pp-before:0 pp-from:0 pp-on:0 quote:0 ~:10; be ~:25
  heckle: ~:40
  heed: np:10 ~:15
  help: often-noun; post:25 obj-that:10
  hesitate
  hide hid hidden
  highlight: clause:75 as:70 obj-that:65 pp-as:60 np:50 obj-clause:50 wh:50 pp-from:20 ~:55
  hijack
  hint: tells hearsay hearsay-in-frame; post:85 clause:75 that:75 pp-at:50 pp-of:45 ~:55
  hire: often-noun; as:35 obj-inf:25 clause:15 obj-clause:15 obj-that:15 inf:0 ~:10; be ~:20
  hiss
  hit hit: often-noun; obj-clause:30 obj-that:30 clause:20 obj-wh:15 pp-on:15 ~:10; be pp-by:15 ~:20
  hoard
  hoist
  hold held: hearsay hearsay-in-frame scheduled often-noun; obj-inf:35 post:15
  holler: post:85 quote:80 that:75 pp-about:60 pp-against:60 clause:50 obj-quote:50 pp-at:50 np:20 ~:30
  hone: obj-inf:50 np:40 obj-that:30 ~:35
  honor/honour: np:15 ~:25
  hope: tells thinks hearsay hearsay-in-frame often-noun; clause:85 obj-that:80 gap:75 inf:75 pp-for:75 that:75 post:60 pp-to:60 ~:70; be that:90 ~:50
  horrify: np:75 ~:60
  host: scheduled often-noun
  house: often-noun
  howl
  hug
  hum
  humiliate
  hurl: np:0 ~:25
  hurry
  hurt hurt
  hypothesize: post:80 that:75 quote:70 clause:60 ~:45
  identify: obj-that:80 post:80 as:75 clause:45 obj-clause:45 pp-as:40 pp-with:40 ~:50; be pp-as:40 pp-by:0 ~:20
  ignite
  ignore: evades; post:50 np:40 obj-inf:30 obj-that:25 ~:35; be quote:70 pp-by:65 ~:60
  illustrate: wh:50 that:40 np:35 ~:30
  imagine: hearsay hearsay-in-frame; obj-clause:70 clause:65 ~:55
  immigrate: clause:10 pp-to:0 ~:15
  impact: often-noun; np:0 obj-inf:0 ~:15
  impart
  impeach
  impede
  imperil: np:15 ~:25
  implement: np:20 ~:25; be none:0 ~:15
  implode
  implore: post:70 obj-quote:65 as:60 quote:60 obj-inf:55 np:50 ~:45
  imply: tells never-noun; that:85 pp-to:55 ~:70
  import: often-noun; np:0 ~:20
  impose: obj-that:30 clause:10 np:10 ~:15
  impoverish
  impress: feels stirs; be pp-by:60 ~:55
  imprison: np:10 ~:20
  improve
  impugn: as:65 np:65 that:65 post:60 quote:60 pp-for:50 ~:45
  incite
  incline: ~:25; be inf:60 ~:50
  include: quote:55 obj-that:50 post:30 ing:25 obj-clause:25 obj-inf:25 obj-quote:20 clause:15 pp-about:15
  increase: often-noun
  incur
  indicate: tells never-noun; post:95 obj-that:80 that:80 wh:80 clause:75 np:55 ~:70
  indict: np:10 ~:15
  infect
  infer -rr-: that:85 quote:75 post:70 wh:65 clause:60 np:55 ~:45
  infiltrate: np:10 ~:20
  influence: often-noun
  inform: addresses never-noun; obj-clause:70 obj-that:70 pp-of:65 ~:60; be ~:30
  infuriate: thinks
  inherit
  inhibit
  initiate
  inject
  injure: be none:0 ~:15
  innovate
  inquire/enquire: post:65 quote:60 wh:55 pp-about:50 ~:35
  insert: pp-in:0 ~:20
  insinuate: never-noun; post:90 quote:90 that:90 clause:70 ~:55
  insist: tells opines never-noun; that:95 clause:90 post:90 np:80 pp-on:60 ~:85
  inspect: scheduled
  inspire
  install
  instruct: reaches imputes; obj-inf:15 np:10 ~:20; be inf:75 ~:20
  insult: often-noun; quote:50 clause:35 np:20 ~:25
  insure
  integrate
  intend: obj-inf:55 pp-as:50 inf:40 ~:45; be inf:55 pp-for:55 pp-to:55 ~:50
  intensify: post:15
  interact
  intercept
  interest: often-noun; pp-in:45 np:20 pp-as:20 ~:30; be pp-in:35 none:10 ~:25
  interject: quote:85 inf:65 ~:60
  interpose
  interpret: np:40 ~:35; be pp-as:55 pp-by:55 ~:50
  interrupt: obj-quote:35
  intervene
  interview: often-noun; pp-on:25 that:25
  intimate: post:80 that:75 quote:70 clause:60 ~:45
  intimidate
  intone: post:85 quote:80 that:75 pp-about:60 pp-against:60 clause:50 obj-quote:50 pp-at:50 np:20 ~:30
  intrigue: stirs
  introduce: enacts; as:55 obj-that:55 clause:45 obj-inf:45 that:45 wh:35 np:20 pp-in:10 ~:25; be np:40 pp-by:30 none:0 pp-to:0 ~:15
  inundate
  invade
  inveigh: post:85 quote:80 that:75 pp-about:60 pp-against:60 clause:50 obj-quote:50 pp-at:50 np:20 ~:30
  invest
  investigate: scheduled; clause:35 obj-inf:30 that:20; be pp-by:25 ~:20
  invite: earns; obj-inf:20; be inf:30 pp-to:30 ~:20
  invoke: np:55 obj-clause:55 post:55 clause:50 obj-inf:35 ~:40
  involve: clause:20
  irk
  irritate: ~:45
  isolate
  issue: voices sends often-noun; obj-quote:65 np:60 quote:60 obj-inf:55 obj-that:50 obj-clause:45 that:45 clause:30 inf:30 pp-by:20 pp-over:20 pp-in:10 ~:40; be none:0 pp-by:0 ~:15
  itch
  itemize
  jab: often-noun; ~:30
  jail: often-noun
  jeer: post:85 quote:80 that:75 pp-about:60 pp-against:60 clause:50 obj-quote:50 pp-at:50 np:20 ~:30
  jeopardize
  jest
  jockey: often-noun; ~:30
  join: scheduled; as:20 pp-in:20
  joke: often-noun; post:90 that:90 pp-about:85 quote:85 pp-with:40 ~:65
  jolt: np:10 ~:20
  judge: often-noun; that:70 np:60 obj-clause:55 pp-from:10 ~:40
  jump: often-noun; np:20 clause:15 pp-on:15
  justify: clause:70 ing:65 np:65 ~:60; be ~:20
  keep kept: ing:25 obj-inf:25 post:20 obj-quote:15 that:15; be none:10 ~:20
  kick: often-noun
  kidnap -pp-
  kill: often-noun
  kiss
  kneel knelt: pp-to:0 ~:15
  knock: as:50 obj-that:50 clause:35 ing:25 pp-in:10 ~:30
  know knew known: thinks never-noun; inf:75 as:70 gap:70 obj-that:65 that:65 clause:60 obj-quote:60 pp-about:60 pp-of:60 obj-clause:55 pp-for:55 pp-since:45 pp-until:45 quote:45 np:40 pp-on:40 post:35 ~:50; be pp-about:90 that:90 pp-as:85 pp-for:85 inf:80 none:80 pp-by:60 pp-to:50 ~:75
  label: tells names; obj-quote:70 pp-as:55 quote:50 that:45 np:35 ~:40
  labor/labour: often-noun; ~:20
  lack: often-noun
  lag
  lambaste/lambast: tells; obj-quote:85 post:80 obj-inf:75 quote:70 clause:60 as:55 np:30 ~:40
  lament: tells opines never-noun; quote:90 that:90 np:85 obj-clause:85 obj-that:85 wh:85 ing:80 ~:75
  lampoon
  land: scheduled often-noun
  languish
  lash: post:75 pp-at:70 ~:55
  last
  laud: np:45 pp-for:25 ~:35
  laugh: loaded-gesture often-noun; np:30 post:25 pp-at:0 ~:15
  launch: enacts scheduled; obj-clause:40 clause:35 as:25 obj-that:25 pp-into:25 wh:25 np:10 pp-in:0 ~:15
  lay laid: voices; wh:65 clause:60 obj-clause:60 obj-that:60 post:60 as:50 obj-inf:40 pp-at:25 ~:45; be ~:15
  lead led: often-noun; pp-with:15
  leak: often-noun
  lean leaned/leant: post:40 np:30 pp-toward:25 that:25 pp-on:20 gap:0 pp-in:0 ~:10
  learn learned/learnt: never-noun; post:70 clause:65 that:65 pp-about:55 pp-of:50 wh:50 gap:40 pp-by:40 pp-as:35 pp-on:30 pp-from:10 ~:45
  lease
  leave left: scheduled often-noun; obj-that:20 wh:15; be ing:35 np:0 pp-to:0 pp-with:0 ~:10
  lecture: np:45 pp-on:25 ~:35
  legalize: clause:20 np:10 ~:15
  lend lent: obj-clause:35 clause:15 np:15 pp-to:0 ~:10
  let let: clause:20
  level: voices often-noun; np:25 ~:30
  leverage
  license/licence: often-noun; np:0 ~:15
  lick
  lie lay/lied lain/lied: often-noun; pp-about:40 clause:0 pp-to:0 pp-under:0 ~:10
  lift: often-noun; obj-quote:15 that:15; be none:10 ~:20
  light lit: pp-into:20 that:20 np:0 ~:10
  lighten
  like: thinks; inf:75 obj-quote:35 quote:35 obj-that:15 clause:0 ing:0 np:0 obj-clause:0 obj-wh:0 ~:10
  liken: np:70 obj-that:70 obj-wh:70 pp-to:65 clause:55 ~:60
  limit: often-noun; that:20 clause:0 obj-inf:0 ~:10; be pp-to:0 ~:15
  linger: np:15 ~:30
  link: often-noun; post:45 obj-clause:40 clause:20 pp-to:10 ~:15
  list: often-noun; clause:80 obj-that:75 post:75 quote:75 as:65 np:65 obj-wh:65 pp-in:30 ~:60; be pp-as:35 pp-on:10 ~:20
  listen
  litigate
  live: often-noun; that:25
  loan: often-noun; ~:15
  loathe: that:70 inf:50 ing:50 np:50 quote:50 ~:40
  lob: often-noun; np:25 ~:40
  lobby: quote:40 inf:35 obj-inf:25 that:25 clause:20 obj-that:15 pp-for:15 np:0 pp-on:0 ~:10
  locate: be none:15 pp-at:10 ~:20
  lock: be pp-in:20 ~:25
  lodge: voices
  log: often-noun; np:20 ~:35
  long: thinks
  look: often-noun scheduled; as:55 inf:55 pp-to:55 that:55 obj-wh:50 pp-as:45 post:40 ing:25 pp-at:25 pp-into:20 pp-on:20 np:15 pp-in:15 pp-toward:15 pp-from:10 pp-over:10 pp-through:10 ~:35
  loom
  loot
  lose lost: be ~:15
  love: thinks often-noun; inf:70 quote:65 ing:30 np:30 ~:40
  lower
  lure: np:0 ~:15
  lurk
  maintain: tells opines never-noun; that:50 clause:15 as:0 np:0 ~:10; be pp-by:0 ~:15
  make made: voices sends often-noun; obj-that:55 wh:45 obj-quote:30 obj-clause:25 obj-inf:25 pp-as:25 that:25 clause:20 post:20 pp-to:15 ing:0 np:0 obj-wh:0 pp-about:0 pp-at:0 pp-during:0 pp-in:0 pp-on:0 pp-with:0 ~:10; be pp-against:35 np:10
  malign: as:65 np:65 that:65 post:60 quote:60 pp-for:50 ~:45
  manage: be pp-by:0 ~:15
  mandate: often-noun; np:10 ~:20
  manipulate
  manufacture
  mar: be pp-by:10 ~:20
  march: often-noun
  mark: often-noun; pp-as:30 that:30 as:20 obj-that:20 clause:10 np:10 ~:15
  market: often-noun
  marry: be none:0 pp-to:0 ~:15
  marvel: post:85 quote:80 that:75 pp-about:60 pp-against:60 clause:50 obj-quote:50 pp-at:50 np:20 ~:30
  mask: often-noun; np:15 ~:25
  master: often-noun
  match: often-noun; be pp-by:0 ~:15
  matter: often-noun; pp-to:30 np:15 wh:15 ~:25
  mean meant: post:25 inf:20 that:20; be inf:55 ~:40
  meander: ~:25
  measure: often-noun; pp-on:30 that:25 clause:20 inf:10 ~:15; be none:10 ~:25
  meet met: earns scheduled often-noun; obj-inf:20 pp-on:15; be pp-with:35 none:15 ~:30
  melt
  mend
  mention: tells never-noun; as:90 obj-that:85 that:85 clause:80 ing:80 obj-clause:75 obj-inf:75 np:70 pp-as:50 pp-on:45 pp-in:35 pp-above:30 ~:65; be pp-in:45 none:40 pp-as:40 pp-by:25 ~:35
  merge: pp-with:0 ~:20
  merit
  message: reaches often-noun; pp-to:0 ~:15
  mimic
  mince: np:65 ~:50
  mind: thinks; ing:60 ~:40
  mine: often-noun; np:0 ~:20
  mingle
  minimize: np:15 ~:25
  mishandle: gap:10 pp-for:0 ~:15
  misjudge: np:10 ~:20
  mislead misled: np:20 ~:25
  misplace
  misrepresent: np:10 ~:20
  miss: clause:20
  misstate: np:0 ~:25
  mistake mistook mistaken: often-noun
  misunderstand misunderstood
  misuse
  mitigate: np:0 ~:15
  moan: post:95 quote:95 that:85 pp-about:70 ~:45
  mobilize: obj-inf:10 np:0 ~:15
  mock: post:90 obj-quote:85 np:80 obj-that:80 obj-clause:75 obj-inf:75 as:65 ~:70
  moderate: ~:15
  modify: np:0 ~:15
  monitor: np:20 clause:15 ~:10
  moot
  motivate: inf:40 np:10 ~:25; be none:15 ~:25
  mount: obj-that:55 obj-inf:45 clause:35 np:20 ~:30
  mourn: np:20 ~:25
  move: often-noun; inf:15 that:15 pp-through:10; be pp-to:10 ~:15
  mow mowed mown
  mug
  mull: ing:60 np:55 pp-over:55 ~:50
  multiply
  mumble: post:85 quote:80 that:75 pp-about:60 pp-against:60 clause:50 obj-quote:50 pp-at:50 np:20 ~:30
  murder: often-noun; be ~:15
  murmur: post:95 quote:95 that:85 pp-about:70 ~:45
  muse: post:90 pp-about:80 that:80 ~:60
  muster: np:10 ~:25
  mutter: post:95 quote:95 that:85 pp-about:70 ~:45
  nab
  nag
  nail: np:0 ~:15
  name: names often-noun; post:75 as:70 obj-that:65 quote:60 obj-clause:50 pp-as:50 np:40 obj-inf:35 pp-in:30 pp-for:20 ~:45; be as:70 quote:70 gap:50 pp-in:45 ~:55
  narrate
  narrow
  navigate
  need: thinks often-noun; obj-inf:20 post:20; be inf:15 pp-to:10 pp-in:0 ~:20
  negate
  neglect
  negotiate: pp-for:45 obj-inf:40 clause:35 obj-that:35 np:25 pp-with:25 pp-in:10 ~:30; be ~:35
  net
  nickname: names
  nip
  nod: loaded-gesture; ~:25
  nominate: enacts; as:45 obj-inf:45 np:35 obj-clause:25 clause:10 ~:30; be pp-as:60 pp-to:50 pp-by:35 ~:45
  note: tells opines inverts trails often-noun; post:100 quote:100 clause:90 pp-in:85 ~:95
  notice: often-noun perceives; that:55 np:15 ~:30
  notify: reaches; obj-that:75 obj-clause:65 obj-inf:50 pp-of:40 np:15 ~:30
  nudge: obj-that:75 obj-clause:65 obj-inf:50 pp-of:40 np:15 ~:30
  number: often-noun; that:15 np:0 ~:10
  nurse: often-noun
  obey
  object: tells often-noun; that:80 post:75 quote:70 pp-to:65 ~:40
  oblige
  observe: tells never-noun; post:85 clause:70 np:45 pp-of:45 ing:30 ~:50
  obtain
  occupy
  occur -rr-
  offend: ~:25
  offer: voices enacts often-noun; post:75 quote:75 inf:70 as:55 obj-clause:45 gap:40 ing:40 obj-wh:40 pp-in:40 obj-inf:25 ~:50; be np:30 pp-by:0 ~:15
  offload
  offset: np:10 ~:20
  omit -tt-
  open: scheduled often-noun; post:35 pp-with:25 pp-to:20; be ~:15
  operate: that:45 np:0 pp-in:0 ~:10
  opine: never-noun; post:85 pp-against:65 pp-on:60 ~:55
  oppose: feels; quote:75 as:70 obj-inf:70 np:65 post:65 obj-quote:60 ing:50 pp-as:50 clause:35 pp-to:35 ~:55; be pp-by:55 pp-to:30 ~:45
  opt: pp-against:50 inf:45 pp-for:30 ~:35
  ordain
  order: enacts often-noun; that:90 clause:85 obj-inf:85 obj-that:85 np:80 ~:75
  organize
  originate: pp-with:0 ~:15
  oust: np:0 ~:20
  outdo outdid outdone
  outgo
  outgrow outgrew outgrown
  outlaw
  outline: often-noun; obj-inf:65 wh:60 np:55 ~:50
  outpace
  outperform
  outrage: feels stirs often-noun; be none:45 ~:40
  outrun -nn- outran outrun
  outsource: np:0 ~:15
  outstrip
  overcome overcame overcome
  overhaul
  overlap
  overlook: np:0 ~:15
  override overrode overridden
  oversee oversaw overseen
  overshadow: be pp-by:0 ~:15
  overstate: wh:55 np:35 ~:40
  overtake overtook overtaken
  overthrow overthrew overthrown: np:0 ~:15
  overturn: clause:20 np:10 ~:15; be ~:45
  overwhelm: np:20 ~:25; be pp-by:40 ~:35
  owe
  own
  pack: often-noun
  paint: often-noun; as:50 np:30 pp-on:25 ~:35
  pander: pp-to:15 ~:20
  pant
  parade
  paraphrase: that:85 quote:75 post:70 wh:65 clause:60 np:55 ~:45
  pardon
  park: post:25 np:0 ~:10
  part: often-noun; np:0 ~:15
  participate
  party: often-noun
  pass: enacts often-noun; obj-that:50 obj-inf:40 that:35 np:30 pp-along:30 pp-with:30 quote:30 pp-from:20 pp-at:15 pp-on:15 pp-to:15 pp-before:10 pp-by:10 pp-in:0 pp-through:0 ~:25; be that:65 pp-in:50 pp-by:35 pp-over:30 ~:45
  past: np:10 ~:25
  patrol
  pause: post:65 inf:45 np:0 ~:20
  pave: np:0 ~:15
  pay paid: voices often-noun; clause:15
  peak: pp-in:0 ~:15
  peg: obj-at:85
  penalize
  pepper: often-noun; np:10 ~:15
  perceive: hearsay hearsay-in-frame; inf:50 post:50 pp-as:40 clause:30 ~:35
  perch
  perfect
  perform: scheduled
  perish
  permit -tt-: be ~:35
  persist: ~:30
  persuade: reaches; obj-that:75 obj-inf:70 np:50 ~:60; be inf:60 pp-of:55 ~:50
  petition: obj-that:75 obj-clause:65 obj-inf:50 pp-of:40 np:15 ~:30
  pick: earns often-noun; as:20 obj-inf:20 np:10
  pin
  pine: that:65 inf:55 pp-for:55 np:40 ~:35
  pioneer
  pit: often-noun; np:0 ~:15
  pitch: as:70 ing:45 pp-for:25 np:20 pp-as:20 pp-to:20 ~:35
  pivot: pp-to:30 pp-from:25 pp-between:20 ~:35
  place: often-noun; obj-at:85 post:30 that:20 np:15 clause:0 ~:10; be pp-on:10 ~:15
  plague: often-noun; be pp-by:0 ~:15
  plan: often-noun; post:55 pp-on:55 inf:50 np:30 pp-to:25 pp-in:20 pp-for:15 ~:40
  plant: often-noun; np:35 ~:30; be none:0 ~:15
  play: scheduled often-noun; as:25 obj-that:15
  plead pleaded/pled: enacts; inf:75 np:75 pp-for:70 pp-with:55 ~:65
  please: feels; np:60 pp-with:60 wh:45 ~:50; be pp-with:30 ~:35
  pledge: often-noun; that:85 post:70 pp-to:70 as:65 np:60 quote:55 obj-that:45 clause:40 pp-for:40 ~:50
  plot: often-noun; clause:45 inf:35 np:10 ~:20
  plow/plough: often-noun; ~:15
  plummet
  plunder
  plunge
  poach
  pocket: np:0 ~:15
  point: tells opines loaded-endorsement often-noun; that:95 obj-clause:90 obj-quote:85 quote:85 np:80 obj-that:80 post:80 clause:75 pp-at:65 wh:65 pp-in:60 pp-to:55 pp-toward:40 ~:70
  poise: inf:40 ~:35; be pp-to:0 ~:15
  poison
  polarize: clause:40 that:35 pp-in:30 np:0 ~:20
  politicize: np:10 ~:20
  poll: often-noun gerund-noun; np:10 ~:15
  pollute
  ponder: wh:60 quote:50 ing:45 np:45 ~:35
  pool: post:40 ~:20
  pop: np:0 ~:20
  populate
  portray: never-noun; as:90 quote:90 np:70 pp-as:55 ~:75; be pp-as:55 pp-by:35 ~:40
  pose: be pp-to:40 pp-by:10 ~:20
  posit: that:90 np:75 ~:65
  position: often-noun; as:60 that:40 inf:25 np:20 ~:30; be inf:0 ~:15
  possess
  post: tells sends enacts often-noun; post:75 quote:70 that:65 clause:55 np:45 obj-clause:45 obj-that:45 pp-on:15 pp-to:15 ~:40; be that:50 pp-by:0 ~:15
  postpone: np:0 ~:15
  postulate: that:85 quote:75 post:70 wh:65 clause:60 np:55 ~:45
  pour
  power: often-noun
  practice
  praise: tells opines often-noun imputes; as:95 clause:90 quote:90 obj-inf:85 ~:75; be pp-for:75 pp-as:65 ~:20
  pray: ~:15
  preach: np:70 ~:55
  preclude
  predict: tells opines never-noun imputes; post:95 that:90 wh:90 clause:85 gap:85 np:70 obj-quote:65 ~:75; be that:80 inf:80 ~:60
  prefer -rr-: thinks; obj-quote:85 inf:80 clause:75 np:75 ~:70
  prepare
  presage
  prescribe
  present: often-noun; obj-that:55 as:50 obj-clause:30 obj-inf:30 np:25 ~:35; be none:40 pp-by:15 ~:35
  preserve: np:0 ~:15
  preside
  press: asks often-noun; obj-that:75 pp-about:70 obj-inf:60 quote:60 pp-for:40 np:25 ~:45; be clause:55 pp-about:40 pp-on:40 pp-by:20 ~:30
  pressure: often-noun; np:45 obj-inf:30 ~:35
  presume: hearsay; np:20 ~:35; be inf:85 that:85 ~:60
  pretend: ~:30
  prevail
  prevent
  price: often-noun; np:0 ~:15
  prioritize: ~:25
  prize: often-noun
  probe: clause:10 ~:15
  proceed: often-noun; inf:40 post:40 pp-with:0 ~:15
  process: that:30 np:15 ~:20
  proclaim: never-noun; post:85 quote:85 np:55 pp-in:55 ~:60
  prod: obj-that:75 obj-clause:65 obj-inf:50 pp-of:40 np:15 ~:30
  produce: often-noun
  profess: loaded-doubt; post:80 quote:75 that:75 clause:60 obj-inf:55 ~:50
  proffer
  profit: often-noun; ~:25
  prohibit: ing:55 np:50 clause:40 ~:45
  project: tells often-noun imputes; that:65 obj-that:55 inf:50 clause:45 np:25 pp-over:20 pp-along:15 ~:35; be pp-as:65 inf:50 ~:55
  prolong: np:10 obj-clause:10 ~:15
  promise: reaches often-noun; that:90 clause:85 obj-quote:85 obj-that:85 post:85 pp-to:80 np:70 ~:75
  promote: post:85 obj-that:65 quote:60 clause:40 pp-as:30 ~:45
  prompt: prompts often-noun; be pp-by:0 ~:20
  pronounce: np:75 obj-quote:75 ~:60
  prop: np:10 ~:20
  propel: clause:10 ~:15
  prophesy: post:90 quote:90 that:90 clause:70 ~:55
  propose: never-noun; that:90 obj-clause:75 obj-inf:75 ing:70 post:70 obj-quote:65 obj-that:65 inf:60 np:50 pp-in:30 ~:55
  propound
  prosecute: np:25 ~:20; be none:0 ~:15
  prosper
  protect: be none:10 ~:20
  protest: often-noun; quote:45 that:40 clause:35 np:25 pp-at:0 pp-outside:0 ~:15
  prove proved proved/proven: clause:30 that:30 inf:25 obj-quote:20 quote:20 ing:0 np:0 obj-inf:0 ~:10
  provide: voices; obj-that:30 pp-about:20 clause:15 np:15 obj-inf:15 pp-to:15 obj-clause:0 ~:10; be pp-by:30 ~:20
  provoke: earns
  publicize: obj-clause:65 np:40 ~:45
  publish: sends enacts scheduled; quote:50 np:40 obj-quote:40 clause:35 that:35 pp-by:15 pp-for:15 pp-in:0 ~:25
  pull
  pump: np:65 ~:55
  punch
  punish: be none:10 ~:15
  purchase: that:35
  purge
  purport: hearsay loaded-doubt; inf:35 ~:30
  pursue: that:40 obj-that:30 clause:10 np:10 ~:15; be none:0 ~:20
  push: pp-for:70 pp-against:65 clause:55 obj-that:50 pp-on:50 inf:45 obj-inf:45 post:45 as:30 that:25 np:20 pp-during:20 pp-through:0 ~:40; be pp-by:55 pp-to:35 np:30 pp-of:25 ~:40
  put put: voices sends; obj-at:85 post:75 obj-quote:40 inf:30 ing:30 obj-clause:25 obj-that:25 as:15 pp-on:15 clause:0 np:0 obj-inf:0 pp-by:0 pp-in:0 ~:10; be ~:20
  puzzle
  quadruple
  qualify: be np:10 inf:0 ~:15
  quash: np:10 ~:25
  question: tells opines asks often-noun; wh:95 obj-quote:90 obj-inf:85 obj-that:85 post:85 clause:80 np:80 that:70 gap:60 pp-to:55 pp-in:45 ~:75; be pp-about:80 ~:50
  quibble
  quiet
  quip: tells never-noun; post:80 quote:80 ~:50
  quit quit
  quiz: asks
  quote: tells often-noun; obj-quote:80 as:70 clause:70 post:60 np:40 ~:45; be ~:30
  rage: loaded-tone often-noun
  raid: often-noun
  rail: often-noun; pp-against:90 ~:70
  raise: voices prompts often-noun; pp-about:20 pp-at:20 obj-that:15 obj-clause:10; be that:45 inf:0 pp-in:0 wh:0 ~:10
  rally: obj-inf:30
  ram
  ramble
  range: often-noun; pp-to:30 pp-from:10 ~:15
  rank: often-noun; as:45 np:0 obj-clause:0 pp-among:0 ~:15
  ransack
  rant: loaded-tone; post:95 quote:95 that:85 pp-about:70 ~:45
  rap
  ratchet: np:25 ~:15
  rate: often-noun imputes
  ratify: clause:60 ~:45
  rationalize
  rattle: obj-inf:50 np:45 ~:40; be clause:45 pp-by:20 ~:35
  ravage: np:0 ~:15
  rave: post:85 quote:80 that:75 pp-about:60 pp-against:60 clause:50 obj-quote:50 pp-at:50 np:20 ~:30
  reach: often-noun; obj-that:30 that:15 quote:10
  react: post:60 quote:40 pp-as:35 ~:10
  read read: often-noun; post:95 quote:60 obj-clause:45 clause:35 np:25 pp-over:25 pp-at:20 pp-between:20 pp-in:20 pp-from:10 ~:40; be ~:30
  reaffirm: post:85 that:85 quote:80 clause:70 np:65 ~:60
  realize: thinks; that:80 clause:70 pp-at:45 ~:60
  reap: np:0 ~:15
  reason: tells often-noun; post:75 that:70 clause:10 inf:10 ~:20
  reassert: that:85 quote:75 post:70 wh:65 clause:60 np:55 ~:45
  reassure: reaches; np:30 ~:20
  rebel: ~:25
  reboot
  rebound
  rebrand: ~:30
  rebuff: obj-inf:45 ~:25
  rebuild rebuilt
  rebuke: clause:60 np:60 obj-wh:50 pp-to:15 ~:40
  rebut -tt-: that:85 np:80 obj-that:75 ~:65
  recall: tells; clause:90 obj-that:90 post:90 wh:90 as:85 ing:85 obj-clause:85 obj-wh:85 that:85 np:75 obj-quote:70 ~:80
  recant: that:85 quote:75 post:70 wh:65 clause:60 np:55 ~:45
  recap
  recapitulate
  recede
  receive: earns; be pp-by:0 ~:15
  recite: np:70 wh:50 ~:60
  reckon: tells opines; pp-with:55 ~:45
  reclaim
  recognize: that:80 np:60 wh:50 as:40 ~:55; be pp-as:55 pp-for:55 np:45 gap:30 pp-by:25 ~:40
  recollect
  recommend: tells never-noun; that:75 post:65 clause:55 ing:50 np:40 ~:45; be pp-for:50 pp-to:45 pp-by:25 ~:35
  reconcile
  reconfirm
  reconsider: wh:65 pp-after:15 ~:30
  reconvene: scheduled
  record: often-noun; np:35 that:30 clause:25 obj-that:20 gap:10 ~:15
  recount: never-noun; post:75 obj-clause:65 obj-that:65 np:60 ~:55
  recover: pp-from:0 ~:15
  recruit
  recur -rr-
  redact: np:20 ~:25; be pp-in:10 ~:20
  redeem
  redefine
  redirect: np:0 ~:15
  redraw redrew redrawn
  reduce
  reelect
  refer -rr-: that:95 post:80 inf:60 np:45 ~:75
  reference: often-noun; as:75 obj-that:75 np:70 clause:60 obj-clause:50 obj-inf:50 ~:55
  refine
  reflect: pp-on:35 that:20 obj-clause:0 ~:10
  reform: often-noun
  refrain: pp-from:10 ~:20
  refresh
  refuel
  refund
  refurbish
  refuse: obj-clause:80 inf:75 np:65 pp-to:55 ~:70
  refute: loaded-disproof; obj-quote:80 post:80 as:70 np:70 quote:70 obj-inf:65 ~:60
  regain: np:0 ~:15
  regard: hearsay hearsay-in-frame; as:75 np:45 pp-as:40 ~:50; be pp-as:60 ~:45
  register: be inf:10 none:0 ~:15
  regret -tt-: thinks often-noun; pp-about:65 ing:35 np:35 ~:40
  regroup
  regulate: np:0 ~:15
  rehash
  reign
  rein
  reinforce: np:10 ~:20
  reinstate: np:25 clause:0 ~:10
  reinvent: np:0 ~:15
  reiterate: never-noun; clause:95 that:90 quote:85 np:80 obj-inf:80 obj-that:80 ~:75
  reject: tells; obj-that:90 that:85 obj-inf:80 np:65 clause:55 pp-on:55 as:50 ~:60; be pp-by:80 clause:75 ~:70
  rejoin
  relate: that:45 quote:20 pp-to:0 ~:10
  relax
  relay: np:15 ~:20
  release: voices sends scheduled; obj-that:55 obj-clause:45 clause:40 quote:40 np:35 obj-wh:20 pp-as:20 pp-for:20 pp-of:20 post:15 pp-after:15 pp-at:15 pp-over:15 pp-by:10 pp-in:0 pp-on:0 ~:25; be pp-amid:30 pp-as:30 clause:20 none:20 pp-in:20 pp-by:0 pp-to:0 ~:15
  relinquish
  relish: thinks; clause:70 np:65 ~:60
  relocate
  rely: quote:15
  remain: obj-that:40 obj-inf:10 obj-wh:10 post:10
  remark: tells; quote:75 that:65 post:60 pp-upon:60 pp-about:55 clause:50 inf:35 np:25 pp-after:25 pp-by:15 pp-in:10 ~:40
  remedy
  remember: thinks; post:95 wh:85 as:80 clause:80 that:75 np:60 ~:70; be pp-as:75 pp-by:70 pp-for:70 ~:65
  remind: addresses never-noun; obj-that:95 clause:90 obj-clause:85 post:85 obj-inf:80 np:70 obj-wh:60 ~:75
  reminisce: pp-about:65 quote:60 pp-on:55 ~:40
  remit -tt-
  remove
  render: ~:35
  renege: pp-on:30 ~:35
  renew: prompts; that:60 as:55 obj-that:50 obj-inf:45 clause:40 quote:40 pp-through:10 np:0 ~:30
  renounce: np:40 ~:35
  renovate: clause:10 ~:15
  rent
  reopen: scheduled
  reorganize
  repair: np:0 ~:15
  repay repaid: np:10 ~:20
  repeal
  repeat: obj-that:80 that:80 obj-clause:65 obj-inf:65 clause:60 pp-for:40 pp-to:35 pp-from:20 ~:55
  repel
  replace
  reply: tells; quote:85 post:80 inf:75 that:60 pp-to:45 pp-with:40 ~:65
  report: tells inverts trails hearsay hearsay-in-frame scheduled often-noun; post:85 quote:85 pp-about:80 that:80 wh:75 obj-wh:70 as:55 inf:55 pp-after:55 pp-between:55 pp-by:55 pp-for:50 pp-to:50 pp-in:45 pp-among:40 pp-on:40 pp-from:0 ~:65; be that:85 inf:75 pp-by:75 pp-as:45 pp-until:30 ~:60
  reposition
  represent: that:35 clause:25
  reprimand: as:65 np:65 that:65 post:60 quote:60 pp-for:50 ~:45
  reprise: often-noun; ~:55
  reproach
  reprove
  repudiate: np:60 clause:55 ~:50
  repute: hearsay; be that:80 inf:70 ~:20
  request: often-noun; obj-inf:60 np:35 pp-over:20 ~:40; be none:65 pp-by:35 ~:55
  require: that:60 post:45 inf:35 obj-inf:25 obj-that:20 clause:0 ing:0 np:0 pp-for:0 ~:10; be inf:50 none:0 pp-by:0 ~:25
  requisition
  rescue: np:0 ~:15
  research: often-noun; np:10 ~:20
  resemble
  resent: thinks; that:70 inf:50 ing:50 np:50 quote:50 ~:40
  reserve: often-noun; np:20
  reset -tt- reset
  resettle: np:0 ~:20
  reside
  resign: post:15 that:15
  resist: quote:60 ing:50 clause:45 ~:35
  resolve: ~:15; be none:0 ~:15
  resonate: pp-with:45 np:10 pp-across:0 ~:20
  resort
  respect
  respond: tells never-noun; post:80 that:80 quote:75 inf:55 clause:35 gap:35 pp-as:30 pp-to:30 pp-with:30 np:25 pp-by:20 pp-in:20 pp-from:15 ~:40; be pp-by:55 ~:50
  rest: often-noun; ~:30
  restate: that:85 quote:75 post:70 wh:65 clause:60 np:55 ~:45
  restore: be ~:15
  restrain
  restrict: obj-that:60 np:55 ~:50; be pp-from:0 ~:15
  restructure: np:10 ~:20
  result: often-noun
  resume: scheduled
  resurrect
  retain
  retell retold
  retire
  retort: post:80 quote:75 that:70 pp-about:60 ~:40
  retract: that:85 quote:75 post:70 wh:65 clause:60 np:55 ~:45
  retreat
  retrieve
  return: scheduled often-noun; quote:30 post:15; be pp-to:0 ~:15
  retweet: np:75 obj-clause:65 ~:55
  revamp
  reveal: tells loaded-endorsement never-noun imputes; post:90 that:85 obj-quote:80 clause:70 obj-clause:70 obj-wh:55 wh:55 np:50 obj-inf:45 pp-in:30 quote:30 ~:60; be that:80 as:65 clause:65 inf:35 pp-as:30 ~:45
  revel: pp-in:20 ~:30
  reverberate: ~:15
  revere: that:70 inf:50 ing:50 np:50 quote:50 ~:40
  reverse: obj-that:25 clause:20 that:20 np:0 ~:10
  revert
  review: often-noun; as:15 ~:10
  revise: np:20 ~:30
  revisit: np:25 clause:15 ~:30
  revitalize
  revive: prompts; np:0 ~:15
  revoke
  revolve
  reward: often-noun; np:0 ~:15
  rewrite rewrote rewritten: np:0 ~:20
  rhapsodize: post:85 quote:80 that:75 pp-about:60 pp-against:60 clause:50 obj-quote:50 pp-at:50 np:20 ~:30
  rid rid
  ride rode ridden: often-noun
  ridicule: obj-that:65 ~:50
  riff: often-noun; ~:25
  rig: be none:15 ~:25
  rile: np:10 ~:20
  ring rang rung: often-noun; np:0 ~:15
  rip: obj-inf:50 pp-into:30 ~:40
  rise rose risen: often-noun; that:25
  risk: often-noun; np:35 ing:10 ~:25
  rival: often-noun; np:10 ~:15
  roam
  roar: post:85 quote:80 that:75 pp-about:60 pp-against:60 clause:50 obj-quote:50 pp-at:50 np:20 ~:30
  rob: often-noun
  roil: be pp-by:0 ~:15
  roll: often-noun; obj-inf:30
  root: often-noun; pp-for:35 pp-in:0 ~:25
  rotate
  round: often-noun
  rouse: np:10 ~:20
  row: pp-of:0 ~:15
  rue: that:70 inf:50 ing:50 np:50 quote:50 ~:40
  rule: scheduled often-noun; ing:65 post:65 that:65 pp-against:60 np:55 as:40 pp-on:30 pp-since:25 ~:50
  ruminate: pp-about:65 quote:60 pp-on:55 ~:40
  rumor/rumour: hearsay often-noun; be that:95 inf:95 ~:85
  run ran run: sends often-noun; be ~:15
  rush: obj-that:30
  sack
  sacrifice: pp-for:20 ~:25
  sadden
  sag: pp-in:0 ~:15
  sail
  salute: as:65 np:65 that:65 post:60 quote:60 pp-for:50 ~:45
  salvage
  sample: often-noun; clause:10 np:0 ~:15
  sanction: often-noun
  sandwich: often-noun; pp-between:0 ~:15
  satisfy: post:30 pp-with:25 clause:15 np:0 ~:10; be ~:35
  savage: often-noun; as:65 np:30 ~:45
  save: be ~:20
  say said: tells opines inverts hearsay hearsay-in-frame never-noun; obj-clause:100 obj-wh:95 post:95 pp-despite:95 pp-for:95 obj-inf:85 obj-quote:85 pp-at:85 pp-of:85 gap:80 np:80 obj-that:80 pp-in:80 wh:80 pp-about:75 pp-as:75 pp-into:75 pp-on:70 ~:90; be inf:85 that:85 pp-about:80 quote:70 pp-over:60 pp-by:50 pp-for:45 ~:65
  scale: often-noun; np:10 ~:20
  scan
  scare: feels stirs; np:65 ~:45; be quote:60 post:50 wh:50 that:35 ~:40
  scatter: np:25 ~:30
  schedule: often-noun
  scoff: loaded-tone; post:85 obj-wh:70 ~:60
  scold: post:75 np:50 wh:40 ~:45
  score: often-noun
  scorn: np:0 ~:15
  scowl
  scramble: inf:15 np:0 ~:10
  scrap: np:0 ~:20
  scream: np:10 ~:25
  screech
  screen: often-noun
  screw
  script: often-noun
  scuttle: np:0 ~:20
  seal: often-noun
  search: often-noun
  seat: often-noun
  secure: earns
  see saw seen: tells opines thinks hearsay hearsay-in-frame perceives; as:70 that:65 obj-that:60 obj-quote:55 ing:50 obj-inf:50 post:50 pp-for:50 clause:35 wh:35 np:30 pp-in:30 pp-on:30 obj-clause:25 pp-during:20 pp-since:20 pp-from:10 ~:40; be pp-as:60 pp-by:60 ing:40 none:35 pp-on:25 ~:50
  seek sought: thinks; as:65 pp-for:65 quote:65 obj-inf:60 post:60 inf:55 obj-that:55 pp-on:55 np:40 clause:30 ~:45
  seem: seems; obj-that:85 wh:80 obj-clause:75 pp-like:75 pp-to:75 inf:70 that:70 obj-inf:60 none:55 pp-as:55 np:45 ~:65
  seethe: post:85 quote:80 that:75 pp-about:60 pp-against:60 clause:50 obj-quote:50 pp-at:50 np:20 ~:30
  seize: obj-inf:25 pp-upon:25 pp-on:15 np:0 ~:10
  select: clause:20
  sell sold: obj-that:25
  send sent: voices sends; post:40 as:25 ing:25 np:20 pp-by:20 quote:20 obj-that:15 wh:15 clause:0 obj-clause:0 obj-inf:0 pp-from:0 pp-in:0 pp-to:0 ~:10
  sense: perceives; that:55 clause:50 np:0 ~:20
  sentence: enacts often-noun scheduled; np:40 pp-to:20 ~:30; be pp-to:20 ~:25
  separate
  serve
  set set: often-noun; post:20 inf:15 pp-with:15; be pp-by:25 inf:15 pp-as:0 pp-for:0 pp-in:0 pp-to:0 ~:10
  settle: pp-on:15
  sew sewed sewn
  sext: np:15 ~:25
  shake shook shaken
  shape: often-noun; be pp-by:0 ~:15
  share: sends often-noun; clause:65 that:65 obj-that:55 obj-wh:50 post:50 quote:40 gap:30 np:30 pp-with:30 pp-to:20 pp-in:15 ~:35; be pp-by:40 ~:35
  sharpen
  shatter
  shave
  shed shed: np:15 ~:20
  shell: ~:20
  shelve: ~:20
  shield
  shift: often-noun; post:30 obj-inf:20 obj-that:20 pp-to:15 clause:10
  shine shone
  ship: often-noun; np:10 ~:20
  shock: feels stirs often-noun; np:0 ~:15; be wh:70 that:65 inf:60 pp-after:35 pp-by:35 ~:50
  shoot shot: post:40 quote:40 that:20 obj-quote:15
  shop: often-noun
  shore: clause:35 np:0 ~:20
  shout: often-noun; post:90 quote:85 clause:75 pp-by:50 np:40 ~:60
  shove: often-noun; np:0 ~:20
  show showed shown/showed: tells reaches trails often-noun; post:85 as:75 that:75 clause:65 np:65 obj-inf:65 obj-that:65 pp-of:65 inf:55 pp-for:50 pp-on:50 wh:50 obj-clause:45 pp-with:40 quote:40 obj-wh:35 pp-at:30 pp-in:10 ~:60; be inf:75 ing:75 pp-in:50 np:45 pp-by:35 ~:60
  showcase: wh:40 np:0 ~:15
  shriek: post:85 quote:80 that:75 pp-about:60 pp-against:60 clause:50 obj-quote:50 pp-at:50 np:20 ~:30
  shrink shrank shrunk: np:10 ~:15
  shrug: loaded-gesture often-noun; ~:50
  shut shut: np:10 ~:15; be ~:20
  sideline
  sidestep -pp-: evades
  sigh: loaded-gesture
  sign: sends enacts often-noun; as:45 inf:40 ing:40 obj-that:35 np:30 that:30 clause:25 pp-into:10 pp-at:0 pp-for:0 pp-on:0 ~:15; be pp-in:45 pp-by:20 pp-into:0 ~:25
  signal: trails often-noun; that:80 clause:70 as:65 np:35 ~:45
  signify
  simplify: np:10 ~:20
  sing sang sung: quote:60 np:25 ~:35
  single: often-noun; np:60 ~:55
  sink sank sunk: np:35 ~:30
  sit sat: scheduled
  skate: ~:15
  skateboard: often-noun; np:10 ~:20
  sketch: often-noun; ~:35
  skewer: as:65 np:65 that:65 post:60 quote:60 pp-for:50 ~:45
  skip: often-noun; np:0 ~:15
  skirt: np:20 ~:25
  skyrocket
  slam: often-noun; obj-quote:85 obj-that:80 clause:75 np:75 ~:65
  slander: often-noun; as:65 np:65 that:65 post:60 quote:60 pp-for:50 ~:45
  slap: np:20 ~:25
  slash: clause:40 np:30 ~:25
  slate: often-noun; be inf:0 ~:15
  slay slew slain
  sleep slept: pp-in:0 ~:15
  slide slid: np:20 pp-from:0 ~:15
  slip: often-noun
  slow
  slump
  smash
  smear: often-noun; as:65 np:65 that:65 post:60 quote:60 pp-for:50 ~:45
  smell
  smile: loaded-gesture often-noun; ~:20
  smirk: loaded-gesture
  smoke
  smuggle
  snag: often-noun; np:10 ~:25
  snap: post:65 quote:60 that:55 pp-about:45 np:15 ~:25
  snarl: post:85 quote:80 that:75 pp-about:60 pp-against:60 clause:50 obj-quote:50 pp-at:50 np:20 ~:30
  snatch
  sneer: loaded-tone; post:95 quote:95 that:85 pp-about:70 ~:45
  snicker
  sniff: loaded-gesture; post:75 quote:65 that:65 pp-about:55 ~:35
  snipe: loaded-tone
  snub
  soar: ~:15
  sob: loaded-gesture
  sober
  solicit: np:0 ~:15
  solidify
  solve: np:10 ~:20
  sort
  sound: often-noun; pp-against:45 clause:40 np:40 pp-on:40 that:35 pp-like:0 ~:20
  sow sowed sown: pp-of:15 ~:35
  spar: post:70 pp-over:60 pp-on:55 pp-for:30 ~:45
  spare
  spark: prompts; np:20 as:15 clause:15 ~:10
  sparkle
  spawn
  speak spoke spoken: scheduled often-noun; pp-about:85 pp-of:70 inf:55 that:45 pp-against:40 pp-as:35 clause:20 pp-over:20 np:10 pp-for:10 pp-in:10 pp-on:10 pp-at:0 pp-before:0 pp-from:0 pp-to:0 pp-with:0 ~:15
  specialize: pp-in:0 ~:15
  specify: that:65 ~:45
  speculate: tells opines hearsay never-noun; post:95 that:90 pp-about:85 ~:65; be that:95 ~:75
  speed sped
  spell spelled/spelt: as:65 ~:45
  spend spent: post:20 pp-of:20 ing:15 that:15
  spew: loaded-tone
  spike: often-noun; ~:20
  spill spilled/spilt: pp-into:0 ~:15
  spin spun
  spirit: often-noun; np:10 ~:20
  split split: feels; be pp-on:50 np:0 pp-by:0 ~:15
  spoil spoiled/spoilt
  sponsor: np:20 clause:15 ~:10; be pp-by:20 ~:25
  spot: often-noun; np:30 ~:25
  spout
  sprawl
  spread spread: np:20 pp-of:0 pp-to:0 ~:10
  spring sprang sprung: ~:15
  spurn: that:70 inf:50 ing:50 np:50 quote:50 ~:40
  sputter
  squabble: pp-with:15 ~:30
  squander
  square
  squeal
  squeeze: often-noun; ~:15
  stab
  stabilize: np:0 ~:15
  stack: often-noun; be pp-with:0 ~:15
  stage: often-noun; np:20 ~:25
  stagger
  stall
  stammer: post:85 quote:80 that:75 pp-about:60 pp-against:60 clause:50 obj-quote:50 pp-at:50 np:20 ~:30
  stand stood: often-noun; clause:25 post:25 pp-for:25 pp-on:20 pp-by:15 that:15 np:0 pp-as:0 pp-at:0 pp-behind:0 pp-beside:0 pp-in:0 pp-to:0 ~:10; be that:45 clause:40 pp-by:20 ~:25
  star: often-noun; np:10 ~:20
  start: scheduled often-noun; post:35 clause:20 ing:20 np:15 obj-clause:15 quote:15 inf:10 obj-that:10
  startle
  state: tells opines often-noun; post:90 quote:85 obj-quote:70 obj-that:50 obj-wh:50 pp-on:50 that:50 as:40 clause:40 inf:30 np:20 wh:15 ~:45
  stave
  stay: often-noun
  steal stole stolen
  steer
  stem: pp-from:0 ~:20
  step: often-noun; inf:25
  stick stuck: pp-by:25 that:25 pp-to:20 pp-with:10 np:0 ~:15
  stifle: np:45 ~:40
  stimulate
  sting stung
  stipulate: that:65 ~:35
  stir: prompts
  stoke: prompts; np:15 ~:20
  stop: often-noun; ing:20
  store: often-noun
  storm: often-noun
  straighten
  strain: often-noun
  strand
  strengthen
  stress: tells opines often-noun; that:95 np:90 obj-clause:85 ~:80
  stretch
  strike struck: often-noun; as:30 clause:25 obj-that:25 np:0 obj-inf:0 ~:10
  strip
  strive: that:65 inf:55 pp-for:55 np:40 ~:35
  struggle: pp-to:45 pp-on:30 inf:20 post:15 np:0 pp-in:0 pp-since:0 pp-with:0 ~:10
  study: often-noun
  stumble
  stump
  stun: np:0 ~:15
  stutter: post:85 quote:80 that:75 pp-about:60 pp-against:60 clause:50 obj-quote:50 pp-at:50 np:20 ~:30
  style: often-noun
  subdue: ~:20
  submit -tt-: clause:40 np:20 pp-for:0 pp-to:0 ~:15; be pp-by:0 ~:15
  subpoena
  subsidize
  succeed
  succumb
  sue: enacts; np:35 pp-over:15 pp-after:10 ~:25
  suffer
  suggest: tells opines hearsay hearsay-in-frame never-noun; obj-quote:90 obj-that:90 quote:90 that:90 post:80 ing:75 obj-clause:75 pp-after:70 pp-in:70 np:65 pp-at:55 ~:85; be that:90 ~:55
  suit: often-noun; inf:20 ~:25
  summarize: that:85 quote:75 post:70 wh:65 clause:60 np:55 ~:45
  summon: ~:15
  support: often-noun; post:70 quote:65 ing:60 as:55 clause:55 obj-inf:55 obj-wh:55 inf:45 obj-clause:40 pp-before:25 ~:50; be pp-among:45 ~:40
  suppose: hearsay hearsay-in-frame
  suppress
  surface: pp-as:65 pp-in:40 pp-of:35 ~:50
  surge: often-noun
  surmise: post:85 that:75 quote:70 clause:60 ~:45
  surmount
  surpass
  surprise: feels stirs; that:55 obj-quote:45 ~:25; be that:45 ~:30
  surrender: np:10 ~:20
  surround: be pp-by:0 ~:15
  survey: often-noun
  survive
  suspect: tells opines thinks hearsay often-noun; that:90 pp-of:40 ~:50; be that:70 inf:60 pp-of:50 ~:45
  suspend
  sustain
  swallow
  swap
  sway: np:0 ~:15
  swear swore sworn: that:75 clause:65 inf:65 post:60 ~:40; be ~:15
  sweep swept
  swell swelled swollen: pp-to:10 ~:20
  swim swam swum
  swing swung: often-noun
  switch: often-noun; np:20 pp-to:0 ~:15
  tack: pp-on:10 ~:25
  tackle: clause:15 np:0 ~:10
  tail
  tailor
  take took taken: voices; obj-that:35 obj-quote:25 post:25 obj-inf:15 obj-wh:15 pp-to:10
  talk: often-noun; clause:80 obj-that:80 pp-about:75 pp-of:75 pp-on:75 obj-inf:70 pp-with:55 that:55 obj-clause:50 pp-at:50 pp-like:50 pp-through:45 np:40 pp-over:40 pp-to:35 ~:65
  tally: ~:30; be ~:15
  tamp: np:0 ~:20
  tamper
  tap
  target: often-noun; pp-as:30 np:20 obj-that:20 clause:0 pp-at:0 pp-for:0 ~:10; be none:0 pp-by:0 pp-for:0 ~:15
  tarnish: ~:30
  task: often-noun; pp-with:15 ~:25
  taunt: np:65 ~:50
  tax: often-noun
  teach taught: reaches; that:25
  tear tore torn: np:10 ~:20
  tease
  teem
  telegraph
  telephone
  tell told: tells addresses never-noun imputes; obj-wh:95 post:95 ing:85 obj-quote:85 obj-that:85 obj-clause:75 obj-inf:75 wh:75 clause:70 np:65 quote:65 pp-of:60 pp-in:50 ~:80; be that:75 clause:70 inf:70 pp-to:50 quote:45 ~:40
  temper: np:0 ~:15
  tempt
  tend: often-noun; inf:20 pp-to:0 ~:15
  term: names often-noun; as:60 obj-quote:60 quote:60 np:35 ~:40
  terminate: np:0 ~:15
  terrify
  test: often-noun; be pp-against:10 ~:15
  testify: tells scheduled never-noun; post:70 that:60 quote:55 pp-on:25 pp-before:20 pp-in:15 ~:30
  text: reaches often-noun
  thank: often-noun; obj-quote:65 post:65 np:60 pp-to:0 ~:35
  theorize: post:90 quote:90 that:90 clause:70 ~:55
  think thought: tells opines thinks hearsay loaded-mind never-noun; obj-quote:80 inf:65 obj-inf:65 quote:65 clause:60 post:60 pp-about:60 that:60 pp-to:55 pp-as:40 pp-for:40 pp-of:40 pp-before:30 np:25 pp-in:25 pp-from:20 ~:50; be that:65 inf:55 ~:40
  threaten: inf:65 clause:55 ing:40 np:40 ~:50
  thrill: often-noun; be ~:30
  thrive
  throw threw thrown: obj-that:45 pp-in:30 np:15 ~:25; be pp-at:0 pp-into:0 ~:15
  thunder: post:85 quote:80 that:75 pp-about:65 ~:50
  thwart
  tick: obj-clause:40 np:30 pp-to:15 pp-in:10 ~:25
  tie: often-noun; as:25 clause:15 np:10
  tighten
  tilt: often-noun; pp-toward:0 ~:15
  tip: hearsay often-noun; np:10 ~:25; be that:80 inf:70 ~:20
  title: names often-noun; clause:70 quote:60 ~:50
  toil: often-noun; pp-on:0 ~:15
  tone: often-noun; np:50 ~:40
  topple
  torpedo
  torture
  toss: often-noun; ~:20
  total: often-noun; np:0 ~:15
  touch: often-noun; pp-on:60 np:10 pp-in:10 ~:30
  toughen
  tour: scheduled often-noun; np:0 ~:15
  tout: hearsay hearsay-in-frame; np:95 clause:90 obj-clause:90 wh:90 obj-inf:85 ~:80; be that:80 inf:70 ~:20
  tow
  tower: often-noun; pp-above:0 ~:15
  trace: np:30 clause:10 ~:20
  track: often-noun
  trade: often-noun; clause:30 pp-as:15 pp-at:10 pp-in:10 ~:20
  train: often-noun
  trample: np:0 ~:15
  transfer -rr-: often-noun; np:10 ~:20
  transform
  transition: pp-to:15 ~:30
  translate
  transmit -tt-
  transpire: surfaces
  transport: often-noun; np:0 ~:15
  trap: often-noun; pp-in:0 ~:15
  trash: obj-quote:60 as:55 ~:45
  travel: scheduled often-noun
  treasure: thinks
  treat: often-noun; be pp-as:25 none:0 np:0 pp-for:0 ~:10
  trigger: prompts
  triple: ~:20
  trouble: often-noun; ~:20; be ~:35
  trumpet: wh:60 np:55 pp-on:35 pp-during:25 ~:40
  trust: thinks often-noun; clause:20 obj-clause:10 ~:15; be none:40 pp-with:15 ~:30
  try: often-noun; pp-at:25 quote:20 inf:15 np:0 obj-clause:0 obj-inf:0 pp-to:0 ~:10
  tuck
  tug
  tumble
  turn: often-noun; pp-against:30 as:25 that:25 pp-to:15 post:10 pp-on:10; be pp-over:0 ~:15
  tweet: tells sends often-noun; post:100 quote:95 obj-quote:90 obj-that:90 as:85 that:85 obj-clause:80 wh:80 pp-as:60 pp-after:55 pp-at:55 ~:75
  twist: often-noun
  twitter
  uncover: np:25 that:25 wh:20 ~:15
  undercut -tt- undercut: np:0 ~:15; be pp-by:0 ~:15
  underestimate: ~:20
  undergo underwent undergone: np:0 ~:15
  underlie underlay underlain
  underline: ~:25
  undermine: be none:15 ~:25
  underpin
  underscore: as:55 that:50 clause:45 obj-clause:40 obj-that:30 obj-inf:25 ~:35; be wh:15 ~:25
  understand understood: tells thinks hearsay never-noun; wh:80 obj-clause:60 that:60 obj-quote:50 pp-of:50 np:35 ~:45; be that:70 inf:60 ~:40
  understate: be pp-in:10 ~:35
  undertake undertook undertaken: np:15 ~:25
  undervalue
  undo undid undone: np:15 ~:35
  unfold: post:15
  unify: pp-on:30 clause:10
  unionize
  unite: pp-around:25
  unleash: ing:35 np:15 ~:20
  unload: pp-on:15 ~:20
  unlock
  unnerve
  unplug -gg-
  unravel
  unsettle: np:60 ~:45
  unveil: scheduled; obj-inf:55 np:25 ~:30
  upbraid: obj-quote:85 as:80 post:80 obj-inf:75 np:70 quote:70 ~:60
  update: pp-on:25 np:0 ~:15
  upend
  uphold upheld: np:10 ~:20
  uplift
  uproot
  upset -tt- upset: feels stirs; be clause:60 that:55 pp-after:50 ~:45
  urge: tells imputes; post:95 np:90 that:90 ~:80; be inf:75 ~:20
  use: often-noun; obj-quote:40 obj-inf:20 quote:20 obj-wh:15 post:15 as:10 obj-that:10 that:10
  usher: pp-in:0 ~:15
  utter: quote:70 obj-that:60 np:35 pp-in:15 ~:45
  vacate
  validate: np:0 ~:15
  value: often-noun imputes; be pp-at:75 ~:20
  vanish
  vary
  vault
  vent: pp-about:65 pp-to:50 np:25 ~:40
  venture: often-noun; ~:25
  verbalize
  verify
  vet: often-noun; be pp-by:0 ~:15
  veto: obj-that:60 ~:45
  vex
  vie: pp-for:35 inf:0 pp-with:0 ~:15
  view: tells opines hearsay hearsay-in-frame often-noun; as:55 np:45 pp-through:30 pp-by:25 ~:40; be np:45 pp-as:45 pp-with:35 pp-by:20 ~:40
  vilify: as:65 np:65 that:65 post:60 quote:60 pp-for:50 ~:45
  violate
  visit: scheduled often-noun; inf:30
  voice: voices often-noun; clause:85 obj-that:85 np:80 obj-inf:80 ~:70
  volunteer: post:30 inf:25 pp-for:0 ~:10
  vote: enacts scheduled often-noun; pp-against:60 inf:55 pp-for:50 gap:35 clause:25 post:25 np:20 pp-in:20 pp-of:20 that:15 pp-at:10 pp-from:10 pp-until:10 pp-on:0 ~:30; be pp-on:15 ~:20
  vouch: pp-for:85 that:70 ~:65
  vow: that:95 clause:90 inf:90 post:90 pp-to:90 quote:90 obj-inf:85 ~:80
  wager
  wail: post:95 quote:95 that:85 pp-about:70 ~:45
  wait: often-noun
  waive
  wake woke woken
  walk: often-noun; obj-clause:20 pp-from:0 pp-into:0 pp-to:0 pp-with:0 ~:10
  want: thinks often-noun; obj-quote:70 post:70 obj-clause:65 gap:60 wh:60 pp-to:55 quote:55 np:45 clause:25 pp-without:15 ~:50
  war: often-noun
  warble
  warm: np:15 ~:25
  warn: tells opines addresses inverts never-noun imputes; post:95 that:95 inf:90 pp-against:90 pp-about:80 clause:75 np:75 quote:70 ~:85; be pp-about:65 that:75 inf:75 pp-against:35 ~:45
  warrant
  waste
  watch: often-noun; post:40 inf:30 pp-as:25 np:15 wh:15 obj-inf:0 obj-wh:0 pp-from:0 pp-in:0 pp-on:0 ~:10
  waterboard: ~:15
  wave: often-noun; quote:30 obj-quote:20 that:20 clause:15 np:15
  weaken: np:0 ~:15
  wear wore worn
  weather
  weave wove woven
  weep wept: loaded-gesture
  weigh: pp-in:35 quote:30 ing:20 pp-on:15 np:10 ~:25
  welcome: quote:65 obj-inf:60 obj-that:60 np:45 as:20 ~:40
  well
  whine: loaded-tone; post:85 quote:80 that:75 pp-about:60 pp-against:60 clause:50 obj-quote:50 pp-at:50 np:20 ~:30
  whip: obj-inf:45 clause:30 np:15 ~:20
  whisper: hearsay; quote:80 post:70 that:70 pp-about:60 ~:35
  widen
  wield: np:10 ~:25
  win won: earns often-noun; ing:15
  wind wound
  wink: loaded-gesture
  wipe
  wire
  wish: thinks often-noun; clause:60 np:50 pp-for:35 ~:45
  withdraw withdrew withdrawn: that:50 pp-from:10 ~:30
  wither: np:25 ~:30
  withhold withheld: np:45 obj-that:30 clause:15 ~:20
  withstand withstood
  witness: often-noun; obj-clause:55 np:45 ~:35
  wonder: tells; post:95 pp-about:90 wh:90 pp-for:60 ~:75
  woo: ~:35
  work: often-noun; ing:20 pp-around:20 inf:15
  worry: tells thinks feels stirs often-noun; clause:85 that:75 wh:75 pp-about:55 np:40 ~:60; be pp-about:85 that:85 pp-by:55 ~:65
  worship -pp-: often-noun; ~:15
  wound: often-noun; np:10 ~:20
  wrap: often-noun; post:20 np:0 pp-in:0 ~:15
  wreck
  wrestle: pp-with:0 ~:15
  wring wrung
  wrinkle
  write wrote written: tells reaches inverts voices sends never-noun; post:95 quote:95 pp-about:85 obj-that:70 clause:60 pp-after:60 np:55 obj-quote:55 pp-for:50 pp-in:50 pp-on:50 pp-to:50 pp-with:50 pp-at:40 ~:80; be pp-as:45 pp-by:30 ~:25
  yank: np:0 ~:15
  yawn
  yearn: thinks; that:65 inf:55 pp-for:55 np:40 ~:35
  yell: post:90 quote:85 ~:60
  yelp
  yield: often-noun; np:10 ~:20
  zing
  zoom
`;
