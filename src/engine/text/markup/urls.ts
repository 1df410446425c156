/** By characters, of which none is to be cut in half where an address is too long. */
const ADDRESS = /(?:https?:\/\/|www\.(?=[a-z\d]))[^\s<>"“”«»{}|\\^`\u2060]{1,2000}/iuy;
const MAIL = /mailto:[^\s<>"“”]{3,200}/iuy;

/** End of the web address that starts at `at`, without the punctuation of the sentence around it; -1: there is none. */
export function addressEnd(text: string, at: number): number {
  const first = text[at];
  if (first !== 'h' && first !== 'H' && first !== 'w' && first !== 'W' && first !== 'm') return -1;
  const pattern = first === 'm' ? MAIL : ADDRESS;
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (!match) return -1;
  let end = at + match[0].length;
  let depth = 0;
  for (let i = at; i < end; i++) {
    if (text[i] === '(') depth++;
    else if (text[i] === ')' && --depth < 0) {
      end = i;
      break;
    }
  }
  while (end > at && ".,;:!?'’*_~]".includes(text[end - 1])) end--;
  return end;
}
