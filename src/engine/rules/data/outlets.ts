/** Names of news outlets: those of one word or of letters, and the words that end a longer name. General knowledge. */

export const OUTLET_NAMES = `
  AP|AFP|ABC|BBC|CBC|CBS|CNN|CNBC|ITV|MSNBC|NBC|NPR|PBS|PA|RTÉ|Reuters|Bloomberg|Axios|Breitbart|BuzzFeed|Politico|POLITICO|ProPublica|Vox|
  Slate|Salon|Haaretz|Newsweek|Time|TIME|Yahoo News|Associated Press|Agence France-Presse|Al Jazeera|Al-Jazeera|Xinhua|Tass|Interfax|Kyodo|Le Monde|
  Der Spiegel|Die Welt|El País|Wall Street Journal|Daily Beast|Huffington Post|HuffPost|Vanity Fair|New Yorker|New York Times|Washington Post|Economist|Atlantic|Intercept
`;

export const OUTLET_ENDINGS = `
  Times|Post|Journal|News|Courier|Herald|Tribune|Guardian|Gazette|Mail|Telegraph|Examiner|Chronicle|Observer|Standard|Star|Sun|Globe|Inquirer|
  Register|Express|Mirror|Record|Echo|Argus|Mercury|Sentinel|Bulletin|Dispatch|Independent|Press|Radio|TV|Television|Review|Weekly|Magazine|Today|Ledger|Advertiser
`;
