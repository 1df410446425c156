/**
 * People whom a paper names without saying who they are: heads of state and government and the like of this century. A
 * name that is missing here costs a question too many, one that is out of date a question too few.
 */
export const KNOWN_PEOPLE = `
  obama clinton trump biden bush reagan carter nixon kennedy lincoln harris pence cheney gore romney mccain sanders
  putin zelensky zelenskyy xi merkel macron hollande sarkozy blair brown cameron may johnson truss sunak starmer
  modi trudeau netanyahu erdogan assad khamenei lula bolsonaro milei maduro chavez castro mandela zuma ramaphosa
  abe kishida francis benedict gandhi thatcher churchill hitler stalin gorbachev yeltsin arafat snowden musk bezos
  zuckerberg gates jobs buffett oprah beyonce madonna beatles shakespeare einstein darwin
`;
