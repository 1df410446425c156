/**
 * English verbs that news copy uses, by their base form. The clause reader needs them to tell a verb from a noun;
 * whether a verb introduces speech stands in `cue-verbs.ts`. General knowledge of English; order is alphabetical.
 */
export const VERBS = `
  abandon abhor abide abolish abort absorb accede accelerate accept access accommodate accompany accomplish account
  accuse achieve acknowledge acquiesce acquire act activate adapt add address adhere adjust administer admire admit
  admonish adopt advance advertise advise advocate affect affirm affix afford age agonize agree aid aim air alienate
  align allege allow allude alter amaze amount amplify amuse analyse analyze animate announce answer anticipate
  apologize appeal appear applaud apply appoint appraise appreciate apprise approach approve argue arise arm arraign
  arrange arrest arrive ascertain ask aspire assail assault assemble assert assess assign assist assuage assume assure
  attach attack attain attempt attend attest attract attribute audit authorize automate aver avert avoid avow await
  award back backfire badger balance ban bankroll bar barricade bash batter battle baulk bawl be beam become beg begin
  behave believe belittle bellow bellyache belong bemoan benefit berate beseech best bestow bet betray bewail bewilder
  bill bind blame blare blast bleed block blog blow blurt bluster boast bolster bomb boost boot borrow bother bounce
  bound boycott brace brag brand bray breach bribe brief bring bristle broach broadcast broaden broker bruise buck
  build bully burgle burn burst bury buy bypass cackle cajole calculate calibrate call cancel cap capitalize captivate
  capture care caricature carry carve cast castigate cater caucus cause caution cease celebrate cement certify chafe
  chain chair challenge champion change channel chant characterize charge chastise chat check cheer cherish chide
  chime choose chop chortle chuckle circle circulate circumvent cite claim clamor clamour clap clarify classify
  cleanse clear climb clinch clone close co-author co-found coalesce coax coincide collapse collect collide combine
  come comfort command commence commend comment commiserate commission communicate commute compare compensate compete
  compile complain complete complicate compliment comply compromise conceal concede concentrate conclude concur
  condemn condense condone conduct confess confide confirm conflict conform confront confuse congratulate conjecture
  connect consider consist consolidate conspire constitute constrain construct consult consume contain contemplate
  contend contest continue contract contradict contribute control convene convert convey convict convince cooperate
  coordinate cope cordon correct correspond count countenance counter cover crack craft cram cramp crash crave create
  cringe cripple criticize croak cross crow crumble crush cultivate curb cure curtail dabble damage dampen dance dare
  dash date daunt dazzle debate debilitate debunk debut decay deceive decide decimate declare declassify decline
  decree decry dedicate deduce deduct deem deepen defame default defeat defend defer define deflect defraud defuse
  defy degrade delay delegate deliberate deliver delve demand demolish demonize demonstrate demoralize denounce dent
  deny depart depend depict deplore deploy deport depose derail deride derive descend describe deserve despise destroy
  detail detain detect deteriorate determine detest devastate develop devolve devote diagnose dial die differ dig
  diminish dine dip direct disable disagree disappear disappoint disapprove disavow disband discard discern discharge
  disclaim disclose discount discourage discover discredit discriminate discuss dishearten dislike dislodge dismantle
  dismiss disown disparage dispatch dispel displace display dispose dispute disqualify disrupt dissent dissolve
  dissuade distance distinguish distort distract distress distribute disturb ditch divert divide divorce divulge do
  dodge dominate donate doom double doubt downplay draft drag drain drape draw drawl dread dredge drift drill drink
  drive drop drown drum dry dub dump dwell dwindle earn ease eat echo eclipse edge educate elaborate elate elect
  electrify elevate eliminate elude email embark embarrass embezzle embody embrace embroil emerge emit emphasize
  employ empower enable enact encompass encounter encourage encrypt end endanger endear endorse endow endure energize
  enforce engage engender engineer engulf enhance enjoy enlarge enlist enquire enrich ensue ensure entail enter
  enthuse entice entitle entreat entrench enumerate envisage envision envy equal equate equip eradicate erase erupt
  escape eschew espouse establish estimate evacuate evict evolve exaggerate examine exasperate exceed excel excite
  exclaim exclude excoriate execute exempt exercise exert exhaust exhort exist exit expand expect expedite expel
  expend experience expire explain explode exploit explore expose expound express expropriate extend extol extract
  extradite exude eye face facilitate fade fail fancy far fare fascinate fault favor favour fear feature feed feel
  fend fetch fight figure file fill finance find finish fire fix fizzle flag flatten flatter flee flirt float flock
  flood flow flower fly focus foil fold follow forbid force forecast forego foresee foreshadow foretell forewarn forge
  forget forgive fork form formulate foster found fracture fragment frame fray free freeze fret frighten frown
  frustrate fuel fulfill fulminate fume function fund fundraise funnel furnish gain galvanize gamble garner gasp
  gather gauge gaze generate gesture get giggle give glance gleam glean glimpse gloat go goad govern grab graduate
  grant grapple grasp greet grieve grill grind grip gripe groan grouch grouse grow growl grumble grunt guarantee guard
  guess guide gush hack hail halt halve hammer hamper hand handle hang happen harangue harm harvest hate haul haunt
  have head heal hear heckle heed help hesitate hide highlight hijack hint hire hiss hit hoard hoist hold holler hone
  honor hope horrify host house howl hug hum humiliate hurl hurry hurt hypothesize identify ignite ignore illustrate
  imagine impact impart impeach impede imperil implement implode implore imply import impose impoverish impress
  imprison improve impugn incite include increase incur indicate indict infect infer influence inform infuriate
  inherit inhibit initiate inject injure innovate inquire insert insist inspect inspire install instruct insult insure
  integrate intend intensify interact intercept interject interpose interpret interrupt intervene interview intimate
  intimidate intone introduce inundate invade inveigh invest investigate invite invoke involve irk irritate isolate
  issue itch itemize jail jeer jeopardize jest join joke jolt judge jump justify keep kick kidnap kill kiss kneel
  knock know label lack lag lambast lambaste lament lampoon land languish lash last laud laugh launch lay lead
  leak lean learn lease leave lecture legalize lend let level leverage lick lie lift lighten like liken limit link
  list listen litigate live loan loathe lobby locate lock long look loom loot lose love lower lure lurk maintain make
  manage mandate manipulate manufacture march mark market marry marvel master match matter measure meet melt mend
  mention merge merit message mimic mince mind mine mingle minimize mislead misplace miss misstate misuse mitigate
  moan mobilize mock moderate modify monitor moot motivate mount mourn move mow mug mull multiply mumble murder murmur
  muse muster mutter nab nag nail name narrate narrow navigate need negate neglect negotiate net nip nod nominate note
  notify nudge number nurse obey object oblige observe obtain occupy occur offend offer offload offset omit open
  operate opine oppose opt ordain organize oust outgo outlaw outline outpace outperform outsource outstrip overcome
  overhaul overlap overlook override oversee overshadow overstate overtake overthrow overturn overwhelm owe own pack
  paint pant parade paraphrase pardon park part participate party pass past patrol pause pave pay peak peg penalize
  perceive perch perfect perform perish persist persuade petition pick pin pine pioneer pitch pivot place plan play
  plead please pledge plot plummet plunder plunge poach pocket point poison pollute ponder pool pop populate portray
  pose posit position possess post postpone postulate pour power practice praise pray preach preclude predict prefer
  prepare presage prescribe present preserve preside press pressure presume pretend prevail prevent price prioritize
  prize probe proceed process proclaim prod produce profess proffer profit prohibit project prolong promise promote
  prompt pronounce prop prophesy propose propound prosecute prosper protect protest prove provide provoke publicize
  publish pull pump punch punish purchase purge purport pursue push put puzzle quadruple qualify quash question
  quibble quiet quip quit quiz quote raid raise rally ram ramble ran rank ransack rant rap rate ratify rationalize
  rattle rave reach react read reaffirm realize reap reason reassert reassure rebel reboot rebound rebuff rebuild
  rebuke rebut recall recant recap recapitulate recede receive recite reckon reclaim recognize recollect recommend
  reconcile reconfirm reconsider record recount recover recruit redact redeem redefine redraw reduce reelect refer
  refine reflect reform refrain refresh refuel refund refurbish refuse refute regain regard register regret regroup
  regulate rehash reign rein reinforce reinstate reiterate reject rejoin relate relax relay release relinquish relish
  relocate rely remain remark remedy remember remind reminisce remove render renew renounce renovate rent reopen
  reorganize repair repay repeal repeat repel replace reply report reposition represent reprimand reproach reprove
  repudiate request require requisition rescue resemble resent resettle reside resign resist resolve resonate resort
  respect respond rest restate restore restrain restrict restructure result resume resurrect retain retell retire
  retort retract retreat retrieve return revamp reveal revere reverse revert review revisit revitalize revive revoke
  revolve reward rewrite rhapsodize rid ride ridicule rig rile ring rip rise risk rival roam roar rob roll rotate
  round row rue rule ruminate run rush sack sacrifice sadden sail salute salvage sanction satisfy save say scale scan
  scare scatter schedule scoff scold score scorn scowl scramble scrap scream screech screen screw script scuttle seal
  search seat secure see seek seem seethe seize select sell send sense sentence separate serve set settle sew shake
  shape share sharpen shatter shave shed shell shelve shield shift shine ship shock shoot shop shore shout show
  showcase shriek shrink shrug shut sideline sigh sign signal signify simplify sing sink sit skate skewer skirt
  skyrocket slam slap slash slay sleep slide slip slow slump smash smell smile smirk smoke smuggle snap snarl snatch
  sneer snicker sniff snub soar sob sober solicit solidify solve sort sound sow spare spark sparkle spawn speak
  specialize specify speculate speed spend spill spin split spoil sponsor spot spout sprawl spread spring spurn
  sputter squander square squeal stab stabilize stage stagger stall stammer stand start startle state stave stay steal
  steer stem stick stifle stimulate stipulate stir stoke store storm straighten strain strand strengthen stretch
  strike strip strive struggle study stumble stump stun stutter style submit subpoena subsidize succeed succumb sue
  suffer suggest summarize summon support suppose suppress surface surge surmise surmount surpass surprise surrender
  surround survey survive suspend sustain swallow swap sway swear sweep swell swim switch tackle tail tailor take talk
  tally tamper tap target tarnish taunt tax teach tease teem telegraph telephone tell temper tempt tend terminate
  terrify test testify text thank theorize think threaten thrive thunder thwart tick tie tighten tip tone topple
  torpedo torture touch toughen tour tout tow trace track trade train trample transform transition translate transpire
  transport trap trash travel treasure treat trigger triple trumpet trust try tuck tug tumble turn tweet twist twitter
  uncover undercut underestimate undergo underlie underline undermine underpin underscore understand undertake
  undervalue undo unfold unify unionize unite unleash unlock unnerve unravel unsettle unveil upbraid update upend
  uphold uplift uproot upset urge use usher utter vacate validate value vanish vary vault vent venture verbalize
  verify veto vex vie view vilify violate visit voice volunteer vote vouch vow wager wail wait waive wake walk want
  war warble warm warn warrant waste watch wave weaken wear weather weave weep weigh welcome well whine whip whisper
  widen wield win wind wipe wire wish withdraw withhold withstand witness wonder woo work worry wound wrap wreck
  wrestle wrinkle write yank yawn yearn yell yelp yield zing zoom
`;

/** Verbs whose past tense or participle does not follow the rules: base, past tense(s), participle(s). */
export const IRREGULAR_VERBS = `
  arise arose arisen|awake awoke awoken|be was/were been|bear bore borne|beat beat beaten|become became become|
  beget begot begotten|begin began begun|bend bent bent|bet bet bet|bid bid bid|bind bound bound|bite bit bitten|
  bleed bled bled|blow blew blown|break broke broken|breed bred bred|bring brought brought|broadcast broadcast broadcast|
  build built built|burn burned/burnt burned/burnt|burst burst burst|buy bought bought|cast cast cast|
  catch caught caught|choose chose chosen|cling clung clung|come came come|cost cost cost|creep crept crept|cut cut cut|
  deal dealt dealt|dig dug dug|do did done|draw drew drawn|dream dreamed/dreamt dreamed/dreamt|drink drank drunk|
  drive drove driven|dwell dwelt dwelt|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|
  find found found|flee fled fled|fly flew flown|forbid forbade forbidden|forecast forecast forecast|
  foresee foresaw foreseen|foretell foretold foretold|forget forgot forgotten|forgive forgave forgiven|
  freeze froze frozen|get got got/gotten|give gave given|go went gone|grind ground ground|grow grew grown|
  hang hung/hanged hung/hanged|have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|
  keep kept kept|kneel knelt knelt|know knew known|lay laid laid|lead led led|lean leaned/leant leaned/leant|
  learn learned/learnt learned/learnt|leave left left|lend lent lent|let let let|lie lay/lied lain/lied|light lit lit|
  lose lost lost|make made made|mean meant meant|meet met met|mislead misled misled|mistake mistook mistaken|
  misunderstand misunderstood misunderstood|mow mowed mown|outdo outdid outdone|outgrow outgrew outgrown|
  overcome overcame overcome|override overrode overridden|oversee oversaw overseen|overtake overtook overtaken|
  overthrow overthrew overthrown|pay paid paid|plead pleaded/pled pleaded/pled|prove proved proved/proven|put put put|
  quit quit quit|read read read|rebuild rebuilt rebuilt|redraw redrew redrawn|repay repaid repaid|
  reset reset reset|retell retold retold|rewrite rewrote rewritten|rid rid rid|ride rode ridden|ring rang rung|
  rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|
  sew sewed sewn|shake shook shaken|shed shed shed|shine shone shone|shoot shot shot|show showed shown/showed|
  shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|slay slew slain|sleep slept slept|
  slide slid slid|sow sowed sown|speak spoke spoken|speed sped sped|spell spelled/spelt spelled/spelt|
  spend spent spent|spill spilled/spilt spilled/spilt|spin spun spun|split split split|
  spoil spoiled/spoilt spoiled/spoilt|spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen|
  stick stuck stuck|sting stung stung|strike struck struck|swear swore sworn|sweep swept swept|swell swelled swollen|
  swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told|
  think thought thought|throw threw thrown|undercut undercut undercut|undergo underwent undergone|
  underlie underlay underlain|understand understood understood|undertake undertook undertaken|undo undid undone|
  uphold upheld upheld|upset upset upset|wake woke woken|wear wore worn|weave wove woven|weep wept wept|win won won|
  wind wound wound|withdraw withdrew withdrawn|withhold withheld withheld|withstand withstood withstood|
  wring wrung wrung|write wrote written
`;

/** Verbs of more than one syllable that double their last consonant before -ed and -ing. */
export const DOUBLING_VERBS = `
  abet abhor acquit admit allot bar befit beg bet blog blot brag cap chat chip chop clap commit compel concur confer
  control cram cut defer deter dig dim dip drag drip drop drum dub emit equip excel expel fit flag flap flip forget
  format get grab grin grip handicap hit hop hug infer input jam jog kidnap knit knot let mob mop nab nag net nod
  occur omit outfit outrun patrol permit pet pin plan plot plug pop prefer program prod prop propel put quip quit quiz
  rap rebel rebut recur refer regret remit repel rig rip rob rub run scan scrap set ship shop shut sin sip sit skid
  skip slam slap slip snap sob span spin spit split spot stab star stem step stir stop strip stun submit swap swim
  tag tap thin tip top transfer transmit trap trek trim trip unplug upset whip win worship wrap zip
`;

/** Verbs of speech and thought that are no noun in any form: their forms need no verb's company to be read as verbs. */
export const VERB_ONLY = `
  say tell write argue insist believe think add explain suggest describe declare announce warn acknowledge admit
  agree allege assert assure clarify complain concede conclude confirm contend confess convey criticize deny disclose
  emphasize inform maintain mention observe opine predict proclaim propose recommend reiterate remind
  respond reveal speculate testify assume recount imply indicate insinuate know learn hear
  understand lament decry denounce condemn portray characterize quip continue
`;

/** Words in -ed and -ing that are no verbs, though their endings say so. */
export const NO_VERB_FORMS = `
  hundred kindred sacred naked wicked rugged ragged crooked beloved unprecedented unemployed undecided unaffiliated
  undocumented unlimited unfounded unnamed untested unwanted uninsured unarmed uncommitted unscripted unfiltered unrelated
  talented gifted conservative-minded left-handed biased skilled unskilled detailed-minded limited mixed unfairly-treated
  according during regarding concerning including excluding notwithstanding pending
  anything something everything nothing evening morning building wedding ceiling sibling darling sterling duckling
  offspring clothing housing parking shopping spellinging meeting hearing filing funding spending spring string
  ring thing king wing fracking banking campaigning-wise engineering marketing advertising fundraising upbringing
  stocking inning landing ruling painting setting rating ranking polling voting drilling mining farming killing shooting
  opening beginning ending gathering fighting bombing trading lending borrowing outing pudding booking
`;
