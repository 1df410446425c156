/**
 * Cities that stand before a colon as the place that a story comes from. General knowledge; a name in capitals that is
 * not here is a place when the sentence behind it says on which day.
 */
export const DATELINE_CITIES = `
  abu dhabi|abuja|accra|addis ababa|adelaide|agra|ahmedabad|ajmer|algiers|aligarh|allahabad|amman|amritsar|amsterdam|ankara|
  asuncion|athens|atlanta|auckland|aurangabad|baghdad|bahawalpur|baku|bamako|bangalore|bangkok|bangui|banjul|bareilly|barcelona|
  beijing|beirut|belfast|belgrade|bengaluru|berlin|berne|bhopal|bhubaneswar|bogota|boston|brasilia|bratislava|brazzaville|
  brisbane|brussels|bucharest|budapest|buenos aires|bujumbura|cairo|calcutta|calgary|canberra|cape town|caracas|
  cardiff|chandigarh|chennai|chicago|chittagong|chattogram|cincinnati|cleveland|coimbatore|colombo|conakry|copenhagen|cork|
  cuttack|dakar|dallas|damascus|dar es salaam|darwin|dehradun|delhi|denver|detroit|dhaka|dharamshala|doha|dubai|dublin|durban|
  dushanbe|edinburgh|entebbe|enugu|faisalabad|frankfurt|freetown|gaborone|gandhinagar|gangtok|gaza|geneva|ghaziabad|gilgit|
  glasgow|gorakhpur|gujranwala|gujrat|gurgaon|gurugram|guwahati|gwadar|gwalior|hamburg|hanoi|harare|hargeisa|havana|helsinki|
  hobart|hong kong|honolulu|houston|hubballi|hyderabad|ibadan|imphal|indianapolis|indore|islamabad|istanbul|itanagar|jabalpur|
  jaipur|jakarta|jalandhar|jammu|jamshedpur|jerusalem|jodhpur|johannesburg|jos|juba|kabul|kaduna|kampala|kandahar|kano|kanpur|
  karachi|kathmandu|khartoum|khulna|kigali|kingston|kinshasa|kochi|kohima|kolkata|kollam|kota|kottayam|kozhikode|kuala lumpur|
  kuwait city|kyiv|lagos|lahore|larkana|las vegas|lilongwe|lima|lisbon|london|los angeles|luanda|lucknow|ludhiana|lusaka|
  luxembourg|madrid|madurai|maiduguri|malakand|male|managua|manama|mangaluru|manila|maputo|mardan|maseru|mbabane|meerut|
  melbourne|mexico city|miami|milan|milwaukee|minneapolis|mogadishu|mombasa|monrovia|montevideo|montreal|moscow|multan|mumbai|
  munich|muscat|muzaffarabad|muzaffarpur|mysuru|n['’]djamena|nagpur|nairobi|nashik|nassau|new delhi|new orleans|new york|
  niamey|nicosia|noida|nouakchott|oslo|ottawa|ouagadougou|panaji|panama city|paris|patiala|patna|perth|peshawar|philadelphia|
  phnom penh|phoenix|pittsburgh|port harcourt|port louis|port moresby|prague|prayagraj|pretoria|puducherry|pune|pyongyang|quebec|
  quetta|quito|rabat|raipur|rajkot|rajshahi|ranchi|rawalpindi|reykjavik|riga|rio de janeiro|riyadh|rome|rourkela|salt lake city|
  san diego|san francisco|sanaa|santiago|sao paulo|sargodha|seattle|seoul|shanghai|sharjah|shillong|shimla|sialkot|siliguri|
  singapore|skopje|sofia|srinagar|st louis|stockholm|sukkur|surat|sydney|sylhet|taipei|tallinn|tashkent|tbilisi|tehran|
  tel aviv|thimphu|thiruvananthapuram|thrissur|tirana|tiruchirappalli|tirupati|tokyo|toronto|tripoli|tunis|udaipur|ujjain|
  ulaanbaatar|united nations|vadodara|vancouver|varanasi|vatican city|vienna|vientiane|vijayawada|vilnius|visakhapatnam|warangal|
  warsaw|washington|wellington|windhoek|yangon|yaounde|yerevan|zagreb|zurich`;
