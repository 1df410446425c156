/** Words for people as sources. General knowledge of English and of news copy. */

/** Titles that stand before a name; those in the first list tell a man or a woman. */
export const TITLES = {
  man: 'mr mr. sir lord king prince baron brother father pope sheikh sheik emir señor monsieur herr shri sri alhaji alh. otunba',
  woman:
    'mrs mrs. ms ms. miss lady dame queen princess baroness sister madam madame señora smt smt. shrimati kumari kum. hajia',
  any: `dr dr. prof prof. professor sen sen. senator rep rep. representative congressman congresswoman gov gov. governor lt lt.
    president premier chancellor minister ambassador judge justice magistrate attorney mayor councillor councilman
    councilwoman councilmember alderman commissioner secretary treasurer sheriff chief officer detective inspector
    superintendent sergeant sgt sgt. corporal cpl cpl. captain capt capt. major maj maj. colonel col col. general gen
    gen. admiral adm adm. commander cmdr cmdr. lieutenant private pvt pvt. constable rev rev. reverend bishop archbishop
    cardinal rabbi imam ayatollah pastor deacon coach director chairman chairwoman chair speaker leader spokesman
    spokeswoman spokesperson deputy assistant associate acting former vice senior junior prime foreign first candidate
    nominee delegate dean principal editor author analyst economist strategist pollster historian lawyer lawmaker
    adviser advisor aide manager executive founder activist actor actress singer writer host anchor columnist
    correspondent reporter journalist cllr cllr. coun coun. cr master marshal warden
    dci dsi det det. insp insp. supt supt. hon hon. honourable honorable right mp
    pm mec mla mlc mna mpa msp td tds mk dig igp dgp adgp ssp dsp acp dcp cji cm ceo cfo coo administrator brigadier
    havildar subedar naib taoiseach tánaiste tanaiste sarpanch maulana mufti pandit swami oba alhaji alhaja barrister
    engr engr. engineer advocate adv adv. smt smt. shri sri garda lieutenant-colonel lt-col lt-gen wpc pc dc ds dcs ch
    coroner solicitor ombudsman undersecretary under-secretary vice-president vice-chancellor vice-chairman
    barr barr. er. arc. pst. dy. addl. spc spc. lcpl pte pte. ens. cmdt cmdt. ofc. const.
    co-founder co-author co-owner co-director astronaut goalkeeper midfielder striker`,
} as const;

/** Words after which, or in which, a woman or a man is meant. */
export const GENDERED = {
  man: `spokesman chairman congressman councilman assemblyman alderman businessman policeman fireman salesman
    anchorman man boy father son brother husband uncle grandfather nephew widower king prince duke actor waiter
    gentleman grandson boyfriend stepfather pope priest fisherman serviceman sportsman craftsman cameraman`,
  woman: `spokeswoman chairwoman congresswoman councilwoman assemblywoman businesswoman policewoman woman girl mother
    daughter sister wife aunt grandmother niece widow queen princess duchess actress waitress lady granddaughter
    girlfriend stepmother nun saleswoman first-lady servicewoman sportswoman`,
} as const;

/** People who speak for a body: unnamed, they are the body speaking. */
export const SPOKES = `
  spokesman spokeswoman spokesperson spokespeople spokesmen spokespersons spokeswomen representative representatives
  press-secretary publicist
`;

/** Words that say nothing of who a person is. */
export const BARE = `
  press
  source sources person people individual individuals insider insiders observer observers critic critics expert experts
  official officials some many others most few several someone somebody somewhere anonymous one ones user users reader
  readers commenter commenters commentator commentators skeptic skeptics sceptic sceptics opponent opponents proponent
  proponents detractor detractors supporter supporters watcher watchers voter voters american americans citizen citizens
  everyone anyone folks guy guys poster blogger netizen netizens public media pundit pundits analyst analysts
  researcher scientist specialist specialists another other both two three four
  community communities advocates advocate activist activists group groups republican democrats democrat republicans
  conservatives conservative liberals liberal progressives progressive leftists figure figures industry world
  market markets economists economist strategists strategist consumers investors traders dealers brokers bankers
  academics historians scholars lawyers residents locals neighbors neighbours parents students fans workers
  campaigners diplomats lawmakers politicians leaders
  evangelicals moderates seniors whites blacks latinos hispanics muslims christians catholics jews millennials teens kids
  audience crowd partisans elites insiders immigrants veterans families households youths women men girls boys children locals netizens fact-checkers loyalists
`;

/** Of those, the words that tell nothing even of one person: "a trader" has a trade, "a person" has not. */
export const ANYBODY = `
  source person people individual insider observer critic expert official one some many others other another most few several someone
  somebody somewhere anonymous user reader commenter skeptic sceptic opponent proponent detractor supporter watcher
  voter american citizen everyone anyone folk folks guy netizen public media two three four community group
  republican democrat conservative liberal progressive leftist figure industry world market
  both ones pundit commentator specialist loyalist
`;

/** Of many of these readers know nothing, whatever town or body they are of: sectors, sides, the public. */
export const CROWDS = `
  american citizen commenter consumer critic customer detractor everyone fan family folk individual household immigrant kid local man
  million netizen observer opponent person proponent protester protestor public reader resident sceptic shopper skeptic student
  supporter taxpayer teen tourist user viewer villager voter watcher woman youth group community industry market media world
  audience crowd press addict
`;

/** Nouns for bodies that say in which field somebody works, and not for whom: "industry experts". */
export const SECTORS = `
  business community country industry kingdom majority media minority movement nation radio regime republic state-media television town village
`;

/** Many of these are told apart by the part they had in what happened: that is how they know. */
export const SCENE = `
  attendee author bystander classmate colleague cousin detective eyewitness firefighter friend juror organiser organizer paramedic
  participant relative rescuer researcher roommate scene-of-crime-officer steward survivor teammate witness
`;

/** People whose word carries some inside view even when all we hear is their trade: "a teacher", "a neighbor". */
export const ROLES = `
  accused adult appellant claimant graduate complainant deceased petitioner respondent staff abbot accountant activist admiral actor actress adviser advisor advocate agent aide ally ambassador analyst anchor announcer
  architect artist aspirant assistant associate astronaut athlete attorney author backer baker banker barber
  bartender biologist bishop blogger boss boxer boy broker brother builder bureaucrat businessman businesswoman
  buyer candidate captain cardinal ceo cfo coo cto undersecretary vice-president caretaker carpenter cashier celebrity chairman chairperson chairwoman chair chancellor
  chaplain chef chemist chief child citizen clergyman clerk client climber clinician coach co-author co-chair
  co-founder co-host co-worker colleague collector columnist comedian commander commentator commissioner
  companion comptroller conductor confidant congressman congresswoman conservative constable consultant contender contractor
  contributor coordinator coroner correspondent councillor councilman councilwoman counsel counselor counterpart
  courtier cousin creator critic curator customer dad daughter dealer dean debater defendant defender delegate
  democrat dentist deputy designer detective developer diplomat director dispatcher distributor doctor
  donor driver economist editor educator elder employee employer engineer entrepreneur envoy evangelist examiner
  executive expert farmer father favorite fighter filmmaker financier firefighter fisherman foe footballer foreman
  founder friend front-runner frontrunner general geologist girl girlfriend governor grandmother grandfather guard
  guest head heir historian host hostess housewife hunter husband immigrant incumbent innkeeper inspector instructor
  interpreter interviewer inventor investigator investor janitor journalist judge juror justice keeper king
  landlord lawmaker lawyer leader legislator liberal librarian lieutenant listener lobbyist loyalist magistrate
  magnate maker man manager manufacturer mathematician mayor mechanic mediator member mentor merchant messenger
  meteorologist midwife minister miner missionary mogul moderator monk mother musician nanny narrator negotiator
  neighbor neighbour newcomer newsman nominee novelist nun nurse observer officer official opponent organiser
  organizer orphan owner painter panelist parent participant partner passenger passer-by pastor pathologist
  patient patrolman pediatrician pensioner performer pharmacist philanthropist philosopher photographer physician
  physicist pilot plaintiff planner player plumber poet policeman policewoman politician pollster pontiff pope
  porter postmaster preacher premier presenter president priest prime-minister prince princess princeling principal prisoner
  producer professor programmer promoter prosecutor protester protestor provost psychiatrist psychologist publisher
  pundit pupil rabbi rancher real-estate-agent receptionist recruiter refugee regulator relative reporter republican
  rescuer researcher resident reviewer rival sailor salesman scholar scientist sculptor secretary senator sergeant
  sheriff shepherd shopkeeper singer sister socialist soldier solicitor son songwriter speaker specialist speechwriter spouse staffer
  star statesman statistician stockbroker storekeeper strategist student superintendent supervisor supplier supporter surgeon
  surrogate surveyor survivor suspect teacher technician teenager tenant theologian therapist tourist trader
  trainer traveler traveller treasurer trustee tutor tycoon uncle underwriter user vendor veteran veterinarian viewer
  victim villager visitor volunteer voter waiter waitress warden whistleblower whistle-blower widow wife winner
  witness woman worker workman writer youngster driver arbitrager poster signatory signer newlywed holder
  neurosurgeon operative partisan neighbour co-owner campaigner schoolteacher billionaire millionaire businessperson evangelical nominee hopeful insurgent boatbuilder eyewitness bystander
  striker midfielder winger goalkeeper quarterback linebacker pitcher shortstop batsman bowler wicketkeeper jockey skipper
  cyclist swimmer sprinter golfer wrestler gymnast skier referee umpire shopper commuter motorist pedestrian holidaymaker
  paramedic barrister publican landlady headteacher headmaster headmistress vicar rapper guitarist drummer vocalist mum
`;

/** Nouns in front of a person's trade, or after it, that place it inside a body: "a campaign aide", "government sources". */
export const AFFILIATIONS = `
  administration government campaign ministry department agency council county city state federal police military army
  navy embassy company industry-group bank central-bank palace court party union hospital university school
  parliament parliamentary congressional cabinet presidential defense defence intelligence justice treasury
  treasury-department judiciary board airline airport trust ruling opposition committee bureau office
  foreign-ministry law-enforcement counterterrorism pentagon kremlin whitehouse club museum station newspaper debate
  convention election league team studio network syndicate rights-group secretariat commission regulator delegation
`;

/** Words that say how senior somebody is. */
export const RANKS = `
  senior top high-ranking highest-ranking ranking high-level top-level chief leading mid-level low-level junior
  former retired veteran longtime deputy assistant prominent influential key head principal lead acting
`;

/** Words that say which side somebody is on. */
export const SIDES = `
  republican democratic conservative liberal opposition pro-government anti-government rebel labour tory
  progressive left-wing right-wing pro-life pro-choice unionist nationalist separatist loyalist dissident gop
`;

/** What follows a word for somebody and says how they know. Matched in lower case after the head. */
export const KNOWLEDGE = `
familiar with|close to|briefed on|briefed about|with knowledge of|with direct knowledge|with first-hand knowledge|with firsthand knowledge|knowledgeable about
involved in|involved with|who attended|who was present|who were present|who took part|who saw|who witnessed|who heard|who has seen|who have seen
who was briefed|who were briefed|who has knowledge|who have knowledge|who worked|who works|who work|who inspected|who read|who was involved|who were involved
in the room|at the meeting|at the scene|at the convention|present at|at the rally|with access to|aware of|privy to|who knows|who know|who lives|who live|who was at|who were at
who helped|who led|who met|who is close|who are close|who advises|who advised|who served|who serves|who was there|who were there|connected to|with ties to|who treated|who knew
`;

/** Roles that a draft uses for one another: "a researcher" of the lead is the "senior scientist" who is named below it. */
export const SAME_WORK = [
  'researcher scientist academic expert professor biologist chemist physicist epidemiologist economist historian lecturer',
  'doctor physician surgeon gp medic consultant paediatrician',
  'lawyer attorney solicitor barrister advocate counsel',
  'mp lawmaker politician member senator congressman congresswoman legislator councillor',
  'judge justice magistrate',
  'officer policeman policewoman constable detective sergeant inspector',
  'executive boss chief ceo director head founder owner manager chairman chairwoman',
  'driver motorist',
  'singer musician',
  'player footballer striker midfielder goalkeeper',
] as const;

/** How somebody known is at the time: "a defiant Ann Fenn". */
export const MOODS = `
  angry anxious apologetic beaming bullish buoyant combative confident contrite defensive defiant dejected delighted determined
  disappointed ecstatic elated emotional exasperated exhausted frustrated furious grateful gushing humbled impassioned indignant
  jubilant nervous optimistic pensive philosophical proud relieved remorseful resolute rueful sheepish shocked smiling sombre
  somber stunned subdued tearful thankful tired triumphant unapologetic unrepentant upbeat upset weary worried
`;
