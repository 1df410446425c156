import { readings } from '../annotated';

readings('a person behind titles, offices and bodies', [
  '{s:Tarn County Sheriff Bill Harker|Bill Harker|named} {c:said} {t:the road was shut}.',
  '{s:SKA Administrator Ida Fenn|Ida Fenn|named} {c:said} {t:the launch was off}.',
  '{s:UK PM Ada Quill|Ada Quill|named} {c:said} {t:the bill was dead}.',
  '{s:STO Secretary-General Odo Marlow|Odo Marlow|named} {c:said} {t:the talks went on}.',
  '{s:GSS Dean Emma Prill|Emma Prill|named} {c:said} {t:the term was over}.',
  '{s:MEC Mabuya|Mabuya|named} {c:said} {t:the dam was full}.',
  '{s:Taoiseach Maeve Corrin|Maeve Corrin|named} {c:said} {t:the vote stood}.',
  '{s:DIG Ravi Kestrel|Ravi Kestrel|named} {c:said} {t:two men were held}.',
  '{s:Herpetologist Odo Moorcroft|Odo Moorcroft|named} {c:said} {t:the frogs were back}.',
  '{s:One of the authors, eel biologist Ada Marlow|Ada Marlow|named}, {c:told} the paper {t:that the river was low}.',
  '{s:The town’s harbour master, Omar al-Harrin|Omar al-Harrin|named}, {c:said} {t:the quay was shut}.',
  '{s:Ivo al-Masir, a spokesman for the port|Ivo al-Masir|named}, {c:said} {t:the quay was shut}.',
  '{s:Judge Neil Ford QC|Neil Ford|named} {c:said} {t:the term was long}.',
  '{s:Ann Bishop Lee|named} {c:said} {t:the term was long}.',
]);

readings('a body that is called something', [
  '{s:Tarn Purina Co.|organization} {c:said} {t:sales had risen}.',
  '{s:Downing Street|organization} {c:said} {t:the plan was dead}.',
  '{s:No 10|organization} {c:said} {t:the plan was dead}.',
  '{s:The Observer|organization} {c:said} {t:the talk was full}.',
  '{s:The Economist|organization} {c:said} {t:the talk was dull}.',
  '{s:The Tarn Reporter|organization} {c:said} {t:the talk was dull}.',
  '{s:The Scottish Conservatives|organization} {c:said} {t:the minister should go}.',
  '{s:The Liberal Democrats|organization} {c:said} {t:the minister should go}.',
  '{s:The Coast Guard|organization} {c:said} {t:the boat was found}.',
  '{s:Gardaí|organization} {c:said} {t:the road was shut}.',
  '{s:Tarn Welle (TW)|organization} {c:said} {t:the road was shut}.',
  '{s:Prosecutors|organization} {c:said} {t:he had fled}.',
  '{s:Tarnish state media|organization} {c:said} {t:he had fled}.',
  '{s:US authorities|organization} {c:said} {t:he had fled}.',
  '{s:Authorities|vague} {c:said} {t:he had fled}.',
]);

readings('a body beside a common noun, and two of them', [
  '{s:One of these groups, the Tarnish Harbour Forces (THF)|organization}, {c:said} {t:it was late}.',
  '{s:One local station, Tarn Daily News|organization}, {c:said} {t:it was late}.',
  '{s:Both sides|organization} {c:said} {t:it was late}.',
  '{s:The Skerrian Ministry of Foreign Affairs|organization} {c:said} {t:it was late}.',
  '{s:The Tarn Geological Survey|organization} {c:said} {t:it was late}.',
  'The special envoy to Norway Kurt Fenn left. {s:Fenn|Kurt Fenn|named} {c:said} {t:it was late}.',
]);

readings('what readers are told of people without a name', [
  '{s:A hospital official|described} {c:said} {t:the ward was full}.',
  '{s:One MP|described} {c:said} {t:the bill was dead}.',
  '{s:A woman|described} {c:said} {t:the door was open}.',
  '{s:His legal team|described} {c:said} {t:the door was open}.',
  '{s:A family spokesman|described} {c:said} {t:the funeral was private}.',
  '{s:One local newspaper|described} {c:said} {t:the door was open}.',
  '{s:State officials|described} {c:said} {t:the road was shut}.',
  '{s:Local officials|vague} {c:said} {t:the road was shut}.',
  '{s:Two employees of a car dealership|described} {c:said} {t:the lot was empty}.',
  '{s:New Skerry and Tarn County officials|described} {c:said} {t:the road was shut}.',
  '{s:Organisers|described} {c:said} {t:the march was off}.',
  '{s:Witnesses|described} {c:said} {t:the driver fled}.',
  '{s:Scientists studying eels in the estuary|described} {c:said} {t:the river was low}.',
  '{s:U.S. trade officials|described} {c:said} {t:the river was low}.',
  '{s:Federal drug officials|described} {c:said} {t:the river was low}.',
  '{s:One of the children|described} {c:said} {t:the river was low}.',
  '{s:An aide to Trade Secretary Ada Quill|described} {c:said} {t:the river was low}.',
  '{s:News outlets|vague} {c:said} {t:the river was low}.',
  '{s:Both addicts and officials|vague} {c:said} {t:the river was low}.',
  '{s:Industry experts|vague} {c:said} {t:the price was high}.',
  '{s:Tarn residents|vague} {c:said} {t:the price was high}.',
  '{s:Human rights groups|vague} {c:said} {t:the court was closed}.',
]);

readings('records speak for themselves', [
  '{s:Early signs|vague} {c:suggest} {t:that prices fell}.',
  '{s:The hotel’s website|document} {c:said} {t:it was full}.',
  '{s:The guide|document} {c:says} {t:it is full}.',
]);

readings('a name that comes later, or in another form', [
  '{s:An emergency doctor|Sara Otter|named} {c:said} {t:wards were full}.\n\n{s2:Dr Sara Otter of Tarn Hospital|Sara Otter|named} {c2:said} {t2:parents were worried}.',
  '{s:A judge in Tarn|Gray Milner|named} {c:ruled} {t:that the law stands}.\n\n{s2:Judge Gray Milner|Gray Milner|named} {c2:said} {t2:it was sound}.',
  '{s:An anonymous judge|An anonymous judge|described} {c:said} {t:that the law stands}.\n\n{s2:Judge Gray Milner|Gray Milner|named} {c2:said} {t2:it was sound}.',
  '{s:Beth|Bethany Fenn|named} {c:said} {t:it was late}.\n\n{s2:Bethany Fenn|Bethany Fenn|named} {c2:said} {t2:it was early}.',
  '{s:Ana Orsel Marlow|Ana Orsel Marlow|named} {c:said} {t:it was late}. {s2:Orsel|Ana Orsel Marlow|named} {c2:said} {t2:it was early}.',
  'Ann Fenn and Bo Marlow met on Friday. {s:Both women|Ann Fenn and Bo Marlow|named} {c:said} {t:it was late}.',
]);

readings('a name that is not the source’s own', [
  '{s:Tom (not his real name)|Tom|described} {c:said} {t:the lecturer wrote at night}. {s2:He|Tom|described} {c2:said} {t2:he was afraid}.',
  '{s:A woman|A woman|described}, using the pseudonym Ada, {c:said} {t:the lecturer wrote at night}. {s2:Ada|Ada|described} {c2:said} {t2:he was drunk}.',
  '{s:Ada, whose name has been changed|Ada|described}, {c:said} {t:the lecturer wrote at night}.',
  '{s:Ada|Ada|described}* {c:said} {t:the lecturer wrote at night}.\n\n* Names have been changed.',
  '{s:Ada|Ada|named}* {c:said} {t:the lecturer wrote at night}.\n\n* Prices are for two.',
]);

readings('a name behind a title of many words', [
  '{s:Secretary of State John F. Roe|John F. Roe|named} {c:said} {t:the talks went on}.',
  '{s:Speaker of the House Rep. Paul Roe|Paul Roe|named} {c:said} {t:the vote stood}.',
  '{s:TNC Chief of Staff Katie Roe|Katie Roe|named} {c:said} {t:the vote stood}.',
  '{s:Leader of the opposition Ida Roe|Ida Roe|named} {c:said} {t:the vote stood}.',
  '{s:Head of communications Ida Roe|Ida Roe|named} {c:said} {t:the vote stood}.',
  '{s:Father of two Bo Roe|Bo Roe|named} {c:said} {t:the road was shut}.',
  '{s:Master of ceremonies Asab Tarnin, an engineer|Asab Tarnin|named}, {c:said} {t:the hall was full}.',
  '{s:His father, the Rev. Charles Roe Jr.|named}, {c:said} {t:the hall was full}.',
  '{s:A former candidate — Jon Roe|Jon Roe|named} — {c:said} {t:the hall was full}.',
  '{s:Teal Baker, the director of surveys|Teal Baker|named}, {c:said} {t:the hall was full}.',
  '{s:A defiant Ms. Roe|named} {c:said} {t:the vote stood}.',
  '{s:A visibly tearful Ida Roe|named} {c:said} {t:the vote stood}.',
  '{s:A spokesman for Sen. Ida Roe|organization} {c:said} {t:the vote stood}.',
  '{s:The widow of Gen. Bo Roe|described} {c:said} {t:the vote stood}.',
  '{s:A lawyer for the builder Ann Roe|described} {c:said} {t:the vote stood}.',
  '{s:A senior Republican|described} {c:said} {t:the vote stood}.',
]);

readings('a share of those who were asked', [
  '{s:Some 56 per cent of farmers|document} {c:said} {t:the fare was fair}.',
  '{s:Two in three|document} {c:said} {t:the fare was fair}.',
  '{s:Nine out of 10 voters|document} {c:said} {t:the fare was fair}.',
  '{s:Two-thirds of those surveyed|document} {c:said} {t:the fare was fair}.',
  'Nearly {s:60% of drivers|document} {c:said} {t:the fare was fair}.',
  '{s:An estimated 40% of drivers|document} {c:said} {t:the fare was fair}.',
  '{s:The firm with 40% of the market|organization} {c:said} {t:the fare was fair}.',
  '{s:A shareholder with a 40% stake|described} {c:said} {t:the fare was fair}.',
  '{s:Ida Roe|named}, with 40 per cent of the vote, {c:said} {t:the fare was fair}.',
  '{s:Most voters|vague} {c:said} {t:the fare was fair}.',
  '{s:Two of them|vague} {c:said} {t:the fare was fair}.',
]);

readings('people in the plural, and the work of an office', [
  '{s:Adults of all ages|vague} {c:said} {t:the fare was fair}.',
  '{s:Three-fourths of them|vague} {c:said} {t:the fare was fair}.',
  '{s:The under-35s|vague} {c:said} {t:the fare was fair}.',
  '{s:The mother-of-two|described} {c:said} {t:the fare was fair}.',
  '{s:The harbour planning director Ida Roe|Ida Roe|named} {c:said} {t:the fare was fair}.',
  '{s:Former policing minister Bo Roe|Bo Roe|named} {c:said} {t:the fare was fair}.',
  '{s:A graduate of Tarn County Public Schools|described} {c:said} {t:the fare was fair}.',
]);

readings('those who write a paper, and those who had a part in it', [
  '{s:The conservative magazine|organization} {c:said} {t:the fare was fair}.',
  '{s:The blog|organization} {c:said} {t:the fare was fair}.',
  '{s:The hotel’s website|document} {c:says} {t:the fare is fair}.',
  '{s:A teammate|described} {c:said} {t:the fare was fair}.',
  '{s:Two union stewards|described} {c:said} {t:the fare was fair}.',
]);
