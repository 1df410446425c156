import { wordTable } from '../../util/word-table';

/** Numbers that are written as words. */
export const NUMBER_WORDS = wordTable<number>({
  zero: 0, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30,
  forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6,
  seventh: 7, eighth: 8, ninth: 9, tenth: 10, twice: 2, both: 2, pair: 2, couple: 2, double: 2, doubled: 2, doubles: 2, half: 50,
  twin: 2, twins: 2, duo: 2, trio: 3, triple: 3, tripled: 3, quarter: 25, dozen: 12,
}); // prettier-ignore

/** What a number is multiplied by when one of these follows it. */
export const MULTIPLIERS = wordTable<number>({
  hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, k: 1e3, m: 1e6, mn: 1e6, bn: 1e9, b: 1e9, tn: 1e12, dozen: 12,
}); // prettier-ignore

/** Things that a headline counts because the story lists them. */
export const COUNTED_THINGS = `
  things ways reasons takeaways facts tips questions lessons moments charts photos pictures signs steps times quotes
  ideas myths numbers stories answers points rules tricks hacks books films movies places winners losers
  word words letters who that you
`;

/** Words that count in a story and turn phrases in a headline: "doubles down", "second thoughts". */
export const LOOSE_NUMBERS = `
  double doubled doubles triple tripled half quarter twin twins pair couple duo trio both twice dozen
  second third fourth fifth sixth seventh eighth ninth tenth
`;

/** First names that are other words in a headline which gives each of its words a capital. */
export const COMMON_FIRST_NAMES =
  'may will guy mark grace hope joy rose art grant chase pat rob sue trace dean frank jack bill drew faith miles pearl dawn eve ray rod victor rich max august carol penny ruby stone';
