import type { Span } from '../engine';

/** Longest stretch of the draft that a message repeats: enough to find the place, short enough to read at a glance. */
const LONGEST_QUOTED = 72;

/** Marks of a quotation around the words; a quotation inside them gets single marks, as in print. */
export function quoted(words: string, longest = LONGEST_QUOTED): string {
  const line = shortened(words, longest);
  const whole = WHOLE_QUOTATION.exec(line);
  return `“${whole ? whole[1] : singleMarks(line)}”`;
}

/** One quotation with its own marks, the closing one perhaps lost to shortening. */
const WHOLE_QUOTATION = /^[“"]([^“”"]+?)(?:[”"]|(?<=…))$/;

/** The words of several spans as one line, with an ellipsis where the draft has something between them. */
export function wordsOf(text: string, spans: readonly Span[]): string {
  return spans.map(([start, end]) => oneLine(text.slice(start, end))).join(' … ');
}

/** A message is one line, and reads as the copy does in print: without the markup around its words. */
export function oneLine(words: string): string {
  return (MARKUP.test(words) ? unmarked(words) : words).replace(/\s+/g, ' ').trim();
}

const MARKUP = /[<&*_]|\]\(/;
const TAG = /<\/?[a-z][^<>]{0,400}>/gi;
const LINK = /!?\[([^[\]]{0,400})\]\([^()\s]{0,800}\)/g;
const EMPHASIS = /(?<![\p{L}\p{N}])(\*{1,3}|_{1,3})(?=\S)([^*_]{1,400}?)(?<=\S)\1(?![\p{L}\p{N}])/gu;
const REFERENCE = /&(?:#(\d{2,5})|([a-z]{2,6}));/gi;
/** Characters that copy writes by name. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', laquo: '«', raquo: '»',
  mdash: '—', ndash: '–', hellip: '…', pound: '£', euro: '€', cent: '¢', deg: '°', eacute: 'é',
}; // prettier-ignore

const unmarked = (words: string): string =>
  words
    .replace(TAG, '')
    .replace(LINK, '$1')
    .replace(EMPHASIS, '$2')
    .replace(REFERENCE, (all, code: string | undefined, name: string | undefined) =>
      code ? String.fromCodePoint(Number(code)) : (NAMED[name!.toLowerCase()] ?? all),
    );

/** Cuts at a word's end and never through a surrogate pair. */
export function shortened(words: string, longest = LONGEST_QUOTED): string {
  // A span may be a megabyte long: look only at as much of it as can be shown.
  const line = oneLine(words.slice(0, longest * 4));
  if (line.length <= longest && words.length <= longest * 4) return line;
  const head = line.slice(0, longest - 1);
  const space = head.lastIndexOf(' ');
  let cut = space > longest / 2 ? head.slice(0, space) : head;
  if (/[\uD800-\uDBFF]$/.test(cut)) cut = cut.slice(0, -1);
  return cut.replace(/[\s,;:–—-]+$/, '') + '…';
}

function singleMarks(words: string): string {
  return words
    .replace(/“/g, '‘')
    .replace(/”/g, '’')
    .replace(/(^|[\s([])"/g, '$1‘')
    .replace(/"/g, '’');
}

const SINGULAR_START = /^(?:an?|one|another|this|that|each|every)\s/i;
const PLURAL_START =
  /^(?:some|many|several|few|both|two|three|four|five|six|seven|eight|nine|ten|dozens|most|these|those|various|multiple|numerous|other)\b/i;
/** "A number of senators are" */
const COUNTED_START = /^an?\s(?:\S+\s)?(?:number|handful|couple|majority|dozen|score|host|few)\s/i;
/** What comes after the head of a noun phrase: "officials | in the ministry", "a person | familiar with". */
const AFTER_HEAD =
  /\s(?:of|in|at|with|from|on|for|to|by|near|inside|within|who|that|which|whose|close|familiar|involved|briefed|speaking|working|present|among|around)\s|,/i;

/** Whether a source phrase takes a plural verb. A guess from its words, good enough to choose between "is" and "are". */
export function isPlural(phrase: string): boolean {
  const words = oneLine(phrase.slice(0, 300));
  if (COUNTED_START.test(words)) return true;
  if (SINGULAR_START.test(words)) return false;
  if (PLURAL_START.test(words)) return true;
  const head = words.split(AFTER_HEAD, 1)[0]!.split(' ').pop()!.toLowerCase();
  if (/^(?:people|police|men|women|they|we|staff|others)$/.test(head)) return true;
  return /[^su]s$/.test(head) && !/^(?:news|congress|press|politics|his|this)$/.test(head);
}
