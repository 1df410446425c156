/** Words for bodies that speak as one. General knowledge. */

/** Words inside or at the end of a name that make it a body's, not a person's. */
export const BODY_NAME_WORDS = `
  academy administration agency airlines airport airways alliance army assembly associates association authority
  bank board bureau cabinet campaign center centre chamber church city club co coalition college comission commission
  committee community company conference confederation congress consortium constabulary convention cooperative corp corp. corporation
  council county court courts daily data defence defense delegation department dept dept. directorate district division embassy
  enterprises exchange express federation financial fire forces forum foundation front fund gazette gmbh government group guard
  health herald holdings hospital house inc inc. industries initiative inspectorate institute institution insurance intelligence
  international journal judiciary labour laboratories labs league legislature limited llc ltd ltd. magazine mail media ministry mission
  motors movement museum nations navy network networks news office organisation organization observer observatory
  palace panel parliament partners partnership party plc police post press programme project radio register
  registry reserve review schools school secretariat senate service services society software solutions sources standard star state station
  studios systems taskforce team technologies telegraph television theatre times today tories treasury tribunal
  tribune trust tv union united university watch weekly wire works world
`;

/** Common nouns that stand for a body when definite: "the company", "the ministry". */
export const BODIES = `
  academy administration agency airline airport alliance army assembly association authority bank band board body
  branch brigade broadcaster bureau business cabinet camp campaign carrier center centre chain chamber charity church city club coalition
  college commission committee company confederation congress conglomerate consortium constabulary cooperative corporation
  council country county court delegation department developer directorate district division embassy employer exchange
  faction family federation firm fire-department force forum foundation fund giant government group hospital house industry
  inspectorate institute institution insurer investigators journal judiciary jury kingdom laboratory leadership league
  legislature lobby magazine maker majority manufacturer media ministry minority mission monarchy movement municipality
  museum nation navy network newspaper nonprofit non-profit office operator opposition organisation organization outfit outlet
  owners palace panel paper parliament partnership party patrol pentagon police presidency prosecution
  prosecutors provider publication publisher radio railway regime regulator regulators republic retailer school secretariat
  senate service society startup state station studio subsidiary supplier syndicate tabloid task-force team television
  think-tank town treasury tribunal troupe trust union university unit utility vatican venue village watchdog website site
  blog developers designers makers
`;

/** Bodies that speak without an article. */
export const BODY_ALONE =
  'police congress parliament prosecutors management organizers organisers investigators authorities wikileaks scotland-yard customs';

/** Countries, capitals and seats of power whose names stand for a government. */
export const PLACES = `
  afghanistan albania algeria america angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus
  belgium belize benin bhutan bolivia bosnia botswana brazil britain brunei bulgaria burma burundi cambodia cameroon
  canada chad chile china colombia congo croatia cuba cyprus czechoslovakia denmark djibouti dubai ecuador egypt england eritrea
  estonia ethiopia europe fiji finland france gabon gambia georgia germany ghana greece greenland grenada guatemala guinea
  guyana haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan
  kazakhstan kenya kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania
  luxembourg macedonia madagascar malawi malaysia maldives mali malta mauritania mauritius mexico moldova monaco
  mongolia montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman
  pakistan palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda samoa
  scotland senegal serbia singapore slovakia slovenia somalia spain sudan suriname sweden switzerland syria taiwan
  tajikistan tanzania thailand togo tonga tunisia turkey turkmenistan uganda ukraine uruguay uzbekistan vanuatu
  venezuela vietnam wales yemen yugoslavia zambia zimbabwe usa uk eu un u.s. u.k. u.n. e.u. us
  washington london paris berlin moscow beijing tokyo brussels delhi islamabad kabul baghdad tehran damascus cairo jerusalem
  ankara kiev kyiv rome madrid lisbon athens vienna bern warsaw prague budapest bucharest belgrade stockholm oslo
  copenhagen helsinki ottawa canberra wellington pretoria nairobi jakarta manila hanoi bangkok seoul pyongyang riyadh
  doha havana caracas brasilia bonn westminster whitehall holyrood stormont brexit
  alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa
  kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada
  ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming
`;

/** Bodies of one word that nothing else gives away. */
export const BODY_NAMES = `
  pentagon kremlin vatican hamas hezbollah isis nato opec unicef unesco interpol europol google facebook twitter apple microsoft
  amazon boeing airbus toyota reuters bloomberg politico breitbart buzzfeed gallup moody’s pew nielsen greenpeace oxfam taliban
  labour tories parliament congress senate uber tesla samsung sony nintendo ford nissan honda
  fifa uefa olympics congress eurostat bundesbank fed time wikipedia wikileaks youtube netflix reddit
  medicare nasa quinnipiac goldman amnesty mercedes volkswagen shell exxon chevron walmart
`;
