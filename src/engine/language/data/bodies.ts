/** Words for bodies that speak as one. General knowledge. */

/** Words inside or at the end of a name that make it a body's, not a person's. */
export const BODY_NAME_WORDS = `
  spiegel zeit monde figaro pais país mundo repubblica stampa corriere vanguardia libération wyborcza prawna nemzet gael fáil féin cymru welle
  pradesh morcha dal sabha sena parishad sangh yojana liga bund partei parti partido jornal diario kurier tageblatt rundschau
  clinic surgery infirmary hospice
  project
  academies academy action administration advertiser advisers advisors afc ag agency airlines airport airways albion
  alliance analytics appeal archdiocese archive archives argus army assembly asset assets associates association
  athletic atlantic authority ballet bank battalion beacon beast beverages board brands breweries brewery brigade
  broadband broadcasting bros bros. brotherhood bugle bulletin bundestag bureau cabinet campaign campaigners capital
  casinos cathedral caucus celtic cement center centre chamber charity chemicals choir chronicle church city club co
  co. coalition collective college comission commission commissioners committee communications community company
  confederation conference congress conservancy consortium constabulary construction consulting convention
  cooperative corp corp. corporation corps council county courier court courts crescent cross daily data defence
  defense delegation department dept dept. digest diocese directorate dispatch district division duma dáil echo
  electors electric electricity electronics embassy energy engineering enquirer enterprises entertainment equities
  equity estates examiner exchange express farms fc federation fellowship festival financial fire fisheries fleet
  foods footwear forces forestry forum foundation foundry front fund furniture gallery games gardens gas gazette
  gazetteer geological gleaner globe gmbh government governors grammar group guard guardian guild health healthcare
  herald hindu holdings horizons hospital hotels hotspur house inc inc. independent industries initiative inquest
  inquirer insider inspectorate institute institution instruments insurance intelligence interactive intercept
  international investments journal journalists judiciary justice kk knesset laboratories labour labs league
  ledger legislature leisure library lifesciences limited lines llc llp lobby logistics lok ltd ltd. magazine mail
  majlis manufacturing markets materials media mercury metals meteorological minerals mining ministries ministry
  mirror mission mobile monitor mosque motors movement museum nation nations navy network networks news nv
  observatory observer office oil ombudsman opera orchestra organisation organization outfitters outlook oyj pacific
  paints palace panel parenthood parish parks parliament partners partnership party petroleum pharma pharmaceuticals
  pictures planet plastics plc plc. police polytechnic post power preserve presidency press presse products programme
  properties pty publishers publishing pvt radio rail railroad railway railways rajya rangers rebellion record
  recorder records reduction regiment register registry regulators relief reporter research reserve resistance
  resorts resources responders restaurants retail review rfc rights rovers sabha school schools sciences seanad
  secretariat securities selectmen semiconductor senate sentinel service services shimbun shipping society software
  solar solutions sources sox sports squadron standard star state statesman station steel stores street studios sun
  supermarkets supervisors survey synagogue systems taskforce team teamsters technologies telecom telecoms telegraph
  television textiles theatre think-tank times tobacco today tools tories toys trading transit transport travel
  treasury tribe tribunal tribune trust trustees tv union united university utilities vanguard ventures veterans
  volunteers wanderers watch watchdog water wealth weather weekly wines wire workers works world zeitung zoo
`;

/** Words of bodies' names that families have too: "Heath Ledger" and "Ann Church" are people. */
export const SURNAMES_TOO = `
  banks chase church court cross echo farmer fields foundry guard house journey justice king leader ledger lodge mission moody nation
  page parish park parks post power powers price record reeves rivers rush star steel stone street sun temple walker waters watch west
  wolf works young bank post power major mercury sterling spencer standard
`;

/** Words for somebody that papers are called by: a capital inside a sentence shows it ("the Observer said"). */
export const PAPER_NAMES = `
  advertiser chronicler citizen correspondent critic economist enquirer examiner farmer guardian inquirer independent investor irishman
  lawyer monitor observer oracle patriot reporter scientist scotsman spectator statesman tatler traveller witness worker
`;

/** Parties that are called by the plural of their members. */
export const PARTIES = `
  conservatives liberals democrats republicans greens tories unionists nationals nationalists socialists communists
  libertarians progressives islamists whigs
`;

/** Common nouns that stand for a body when definite: "the company", "the ministry". */
export const BODIES = `
  military
  defence defense prosecution crown bench
  brokerage gang feds carmaker automaker drugmaker planemaker chipmaker bookmaker lender quango thinktank clinic orchestra choir
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
  think-tank town treasury tribunal troupe trust union university unit utility vatican venue village watchdog
 developers designers makers
`;

/** Bodies that speak without an article. */
export const BODY_ALONE = `
  congress customs gardai gardaí gchq hmrc interpol investigators management mi5 mi6 nhs ofcom ofgem ofsted ofwat
  organisers organizers parliament police prosecutors scotland-yard unison unite wikileaks
`;

/** Countries, capitals and seats of power whose names stand for a government. */
export const PLACES = `
  aberdeen abidjan abkhazia abuja accra adelaide afghanistan ahmedabad alabama alaska albania alberta algeria algiers
  america amman amritsar anambra andhra andorra angola ankara antigua antwerp argentina arizona arkansas armenia
  ashgabat asmara assam astana athens atlanta auckland australia austria azerbaijan baghdad bahamas bahrain baku
  balochistan baltimore bamako bangalore bangkok bangladesh barbados barcelona basra beijing beirut belarus belfast
  belgium belgrade belize bengal bengaluru benin berkshire berlin bern bhopal bhutan bihar birmingham bishkek
  bloemfontein bolivia bonn borno bosnia boston botswana brasilia bratislava brazil brexit brisbane bristol britain
  brunei brussels bucharest budapest bulgaria burkina burma burundi busan cairo calgary california cambodia
  cambridgeshire cameroon canada canberra caracas cardiff chad chandigarh chechnya chennai chhattisgarh chicago chile
  china chisinau chittagong christchurch cincinnati cleveland cologne colombia colombo colorado comoros congo
  connacht connecticut copenhagen cork cornwall crimea croatia cuba cumbria cyprus czechoslovakia dakar dallas
  damascus darwin delaware delhi denmark derry detroit devon dhaka dili djibouti dodoma doha dominica donetsk dorset
  dubai dublin dundee durban dushanbe e.u. ecuador edinburgh egypt england enugu eritrea essex estonia eswatini
  ethiopia eu europe faisalabad fiji finland florida france frankfurt freetown gabon gaborone galway gambia gauteng
  gaza geneva georgia germany ghana gilgit glasgow goa greece greenland grenada guangzhou guatemala guinea gujarat
  guyana haiti hamburg hampshire hanoi harare hargeisa haryana havana hawaii helsinki himachal hobart holyrood
  honduras houston hungary hyderabad ibadan iceland idaho illinois india indiana indonesia iowa iran iraq ireland
  islamabad israel istanbul italy jaipur jakarta jamaica japan jeddah jerusalem jharkhand johannesburg jordan juba
  kabul kaduna kampala kano kanpur kansas karachi karnataka kashmir kathmandu kazakhstan kent kentucky kenya kerala
  khartoum khyber kiev kigali kinshasa kiribati kolkata kosovo kumasi kuwait kwazulu-natal kyiv kyoto kyrgyzstan
  ladakh lagos lahore lancashire laos latvia lebanon leeds leicester leinster lesotho liberia libreville libya
  liechtenstein limerick limpopo lincolnshire lisbon lithuania liverpool ljubljana lomé london louisiana luanda
  lucknow lusaka luxembourg lyon macau macedonia madagascar madrid maharashtra maine malawi malaysia maldives mali
  malta manchester manila manipur manitoba maputo marseille maryland massachusetts mauritania mauritius melbourne
  mexico michigan milan milwaukee minneapolis minnesota minsk mississippi missouri mizoram mogadishu moldova monaco
  mongolia monrovia montana montenegro montreal morocco moscow mosul mozambique mpumalanga multan mumbai munich
  munster muscat myanmar nagaland nagpur nairobi namibia nauru nebraska nepal netherlands nevada newcastle niamey
  nicaragua nicosia niger nigeria norfolk northumberland norway nottingham nsw odisha ogun ohio oklahoma oman ontario
  oregon osaka oslo ottawa ouagadougou oxfordshire oyo pakistan palau palestine panama paraguay paris patna
  pennsylvania perth peru peshawar philadelphia philippines pittsburgh plymouth podgorica poland polokwane portsmouth
  portugal prague pretoria pristina pune punjab pyongyang qatar quebec queensland quetta québec rabat rajasthan
  ramallah rawalpindi reykjavik riga riyadh romania rome rotterdam russia rwanda sacramento samoa sana'a sanaa
  sarajevo saskatchewan scotland seattle senegal seoul serbia seychelles shanghai sheffield shenzhen sialkot sikkim
  sindh singapore skopje slovakia slovenia sofia somalia somerset southampton soweto spain stockholm stormont sudan
  suffolk suriname surrey sussex swansea sweden switzerland syria taipei taiwan tajikistan tallinn tanzania tashkent
  tasmania tbilisi tehran telangana tennessee texas thailand thimphu tibet tirana togo tokyo tonga toronto tripoli
  tripura tunis tunisia turkey turkmenistan tuvalu u.k. u.n. u.s. uganda uk ukraine ulster un uruguay us usa utah
  uttarakhand uzbekistan valletta vancouver vanuatu venezuela vermont vienna vientiane vietnam vilnius virginia wales
  warsaw washington wellington westminster whitehall windhoek wisconsin wuhan wyoming yangon yaoundé yemen yerevan
  yorkshire yugoslavia zagreb zambia zimbabwe zurich
`;

/** Bodies of one word that nothing else gives away. */
export const BODY_NAMES = `
  rté rte xinhua haaretz yonhap nikkei axios propublica vox npr pbs news24 netwerk24 suzuki hyundai rolls-royce moody's nasscom icici hdfc axis wipro mahindra hul itc ongc gail sail bhel isro
  lifeline shelter mencap scope nspcc rspca rnli barnardo's headspace beyondblue unison usdaw asda waitrose boots greggs wickes argos currys jd
  eircom aib ryanair tullow safaricom equity mpesa jumia flutterwave mtn glo shoprite woolworths nedbank absa sasol naspers coles myer telstra optus wesfarmers xero fonterra
  elysée élysée whitehall zhongnanhai bhavan nabanna downing
  time ford
  adani airbnb airbus airtel al-shabaab aldi alibaba amazon amd amnesty anthropic apple aramco asda asean astrazeneca
  audi barclays basf bayer bhp bloomberg bmw boeing breitbart bundesbank buzzfeed bytedance canon chevron cisco
  coca-cola coles comcast congress daesh dangote diageo disney doordash drdo ecowas ericsson eskom espn europol
  eurostat exxon facebook fatah fed fema fia fiat fifa flipkart frontex gallup gardai gardaí gazprom goldman google
  greenpeace gsk hamas hasbro hbo heineken hezbollah hitachi hizbollah hmrc honda hp hsbc huawei hyundai iaaf iaea
  iata ibm icao ikea imf infosys instagram intel interpol ioc isil isis isro kfc kia kremlin labour lg lidl linkedin
  lloyds lyft mattel mcdonald's medicare mercedes microsoft mitsubishi mitsui moderna moody’s morrisons mtn nasa nato
  natwest nestle nestlé netflix nielsen nikon nintendo nissan noaa nokia nomura novartis nvidia ofcom ofgem ofsted
  ofwat olympics opec openai optus oracle oxfam palantir panasonic parliament paytm pentagon pepsico peugeot pew
  pfizer pixar politico primark qantas quinnipiac reddit reliance renault reuters roche rosneft safaricom sainsbury's
  samsung senate shell siemens snapchat sony spacex starbucks stellantis taliban tata telstra tencent tesco tesla
  tiktok tories toyota transnet twitter uber uefa unesco unhcr unicef unilever unrwa vatican verizon vodafone
  volkswagen wada walmart whatsapp wikileaks wikipedia woolworths wto xiaomi youtube
`;
