/**
 * People whom a paper may name without saying who they are, by the names it gives them. A name that is missing here
 * costs a question too many, one that is out of date a question too few.
 */
export const KNOWN_PEOPLE = `
  barack obama|michelle obama|joe biden|donald trump|melania trump|ivanka trump|kamala harris|hillary clinton|bill clinton|george w. bush
  george bush|jeb bush|jimmy carter|ronald reagan|richard nixon|john kennedy|john f. kennedy|abraham lincoln|george washington|al gore
  mitt romney|john mccain|bernie sanders|elizabeth warren|ted cruz|marco rubio|chris christie|carly fiorina|ben carson|john kasich
  mike pence|paul ryan|nancy pelosi|mitch mcconnell|lindsey graham|sarah palin|rand paul|newt gingrich|rudy giuliani|jd vance|j.d. vance
  vladimir putin|volodymyr zelensky|volodymyr zelenskyy|xi jinping|angela merkel|olaf scholz|emmanuel macron|françois hollande|nicolas sarkozy
  tony blair|gordon brown|david cameron|theresa may|boris johnson|liz truss|rishi sunak|keir starmer|margaret thatcher|winston churchill
  nigel farage|jeremy corbyn|narendra modi|justin trudeau|benjamin netanyahu|recep tayyip erdogan|bashar al-assad|nelson mandela|fidel castro
  pope francis|pope benedict|dalai lama|queen elizabeth|prince charles|king charles|prince william|prince harry|adolf hitler|joseph stalin
  mikhail gorbachev|osama bin laden|saddam hussein|elon musk|jeff bezos|mark zuckerberg|bill gates|steve jobs|michael dell|warren buffett
  tim cook|oprah winfrey|taylor swift|albert einstein|charles darwin|william shakespeare|george orwell|karl marx|martin luther king
  edward snowden|julian assange|greta thunberg|michael bloomberg|rupert murdoch
`;
