import { analyze } from '../../src/engine/analyzer';
import { directiveInsertion } from '../../src/engine/copy/directive-edits';
import { directiveRemoval } from '../../src/engine/copy/directive-places';
import { findDirectives } from '../../src/engine/copy/directives';
import { createTagger } from '../../src/engine/language/tagger';
import type { Markup, Report } from '../../src/engine/model';
import { DEFAULT_NOTE_TEXTS, noteInsertions } from '../../src/engine/copy/notes';
import { DEFAULT_OPTIONS, type Options } from '../../src/engine/options';
import { RULE_IDS } from '../../src/engine/rules/profiles';
import { NO_WORDS, type DeskWords } from '../../src/engine/words';
import { jsonReport } from '../../src/formats/json';
import { textReport } from '../../src/formats/text';

/**
 * How the cost of a reading grows with the length of a text: a unit is repeated to some length and to twice that, and
 * the processor time of both is compared. What is linear takes twice as long.
 */

/**
 * How a unit is repeated: in one paragraph, as lines, as paragraphs; with other names and figures each time; and as lines
 * of a paragraph in which whatever they open is closed far below, once.
 */
export const SHAPES = ['one paragraph', 'lines', 'paragraphs', 'other names', 'one end'] as const;
export type Shape = (typeof SHAPES)[number];

/** What is measured of a reading, each by itself. */
export const PARTS = ['analysis', 'notes', 'silence', 'text', 'json', 'explain'] as const;
export type Part = (typeof PARTS)[number];
export type Costs = Readonly<Record<Part, number>>;

/** Of one part, or of something else that reads a text: ms of processor time at the greater length, and times the half. */
export interface Growth {
  readonly ratio: number;
  readonly ms: number;
}

/** Above this a doubling is no longer linear: what is left of the clock's noise and of memory that grows stays below. */
export const MOST_PER_DOUBLING = 2.6;
/** ms of the whole from which on times can be compared, and the longest text that is made for it, in UTF-16 code units. */
const ENOUGH = 100;
export const LONGEST = 1_000_000;
const SHORTEST = 4_000;
/** A part that takes fewer ms than this tells nothing: the clock's own steps are as long. */
const MEASURABLE = 40;
/** Measurements of one text, of which the fastest counts; and how many more where those look too slow. */
const TIMES = 2;
const AGAIN = 6;

/** Comments that are offered at once: one menu of an editor's. */
const OFFERED = 20;

const tagger = createTagger();

/** Everything asked: what is off by default has to be linear too. */
const ALL_RULES: Options = {
  ...DEFAULT_OPTIONS,
  claims: 'thorough',
  severities: Object.fromEntries(RULE_IDS.map((id) => [id, 'warning'])),
};

/** The greatest growth among all parts of a reading of a unit; 0 where nothing takes long enough to be measured. */
export function growthOf(unit: string, markup: Markup, shape: Shape = 'one paragraph'): Growth {
  let worst: Growth = { ratio: 0, ms: 0 };
  for (const growth of growthOfParts(unit, markup, shape).values()) if (growth.ratio > worst.ratio) worst = growth;
  return worst;
}

/** The growth of each part that takes long enough to be measured. */
export function growthOfParts(unit: string, markup: Markup, shape: Shape): ReadonlyMap<Part, Growth> {
  return growthsOf(
    PARTS,
    (length) => repeated(unit, shape, length),
    (text) => costsOf(text, markup),
  );
}

/** The growth of a reading where the desk has the more names of its own the longer the draft. */
export function growthWithNames(list: keyof DeskWords): Growth | undefined {
  return growthOfWork(
    (length) =>
      repeated('Ann Lee of Tarn Rope said the Harbour Post has learned that it is shut.', 'paragraphs', length),
    (text) => {
      const names = Array.from({ length: text.length / 20 }, (_, i) => `Marlow ${i.toString(36)} Finch`);
      analyze(text, 'markdown', tagger, { ...ALL_RULES, words: { ...NO_WORDS, [list]: names } });
    },
  );
}

/** The growth of one thing that reads a text. */
export function growthOfWork(made: (length: number) => string, work: (text: string) => unknown): Growth | undefined {
  return growthsOf(['all'], made, (text) => ({ all: cpuOf(() => work(text)) })).get('all');
}

function growthsOf<P extends string>(
  parts: readonly P[],
  made: (length: number) => string,
  costs: (text: string) => Readonly<Record<P, number>>,
): ReadonlyMap<P, Growth> {
  let length = SHORTEST;
  while (length < LONGEST && sumOf(costs(made(length))) < ENOUGH) length *= 2;
  let [small, large] = compared(length);
  // What is not linear shows the more the longer the text is, and what made the code ready or the clock late does not.
  while (length < LONGEST && isOver(small, large)) [small, large] = compared((length = Math.min(LONGEST, length * 4)));
  const out = new Map<P, Growth>();
  for (const part of parts)
    if (large[part] >= MEASURABLE) out.set(part, { ratio: large[part] / small[part], ms: large[part] });
  return out;

  /** The costs of half a length and of the whole. */
  function compared(whole: number): readonly [Readonly<Record<P, number>>, Readonly<Record<P, number>>] {
    const [half, full] = [made(whole / 2), made(whole)];
    // The longer one first: what makes the code ready is not to be counted as the shorter one's.
    const large = fastest(full, TIMES);
    const small = fastest(half, TIMES);
    return isOver(small, large)
      ? [least(small, fastest(half, AGAIN)), least(large, fastest(full, AGAIN))]
      : [small, large];
  }
  function isOver(small: Readonly<Record<P, number>>, large: Readonly<Record<P, number>>): boolean {
    return parts.some((part) => large[part] >= MEASURABLE && large[part] > MOST_PER_DOUBLING * small[part]);
  }
  function fastest(text: string, times: number): Readonly<Record<P, number>> {
    let best = costs(text);
    for (let time = 1; time < times; time++) best = least(best, costs(text));
    return best;
  }
  function least(a: Readonly<Record<P, number>>, b: Readonly<Record<P, number>>): Readonly<Record<P, number>> {
    return Object.fromEntries(parts.map((part) => [part, Math.min(a[part], b[part])])) as Record<P, number>;
  }
}

const sumOf = (costs: Readonly<Record<string, number>>): number =>
  Object.values(costs).reduce((sum, each) => sum + each, 0);

/** ms of processor time that each part of reading a text takes. */
export function costsOf(text: string, markup: Markup): Costs {
  const read = (): Report => analyze(text, markup, tagger, ALL_RULES);
  let report!: Report;
  const analysis = cpuOf(() => (report = read()));
  return {
    analysis,
    notes: cpuOf(() => noteInsertions(text, report, report.findings, DEFAULT_NOTE_TEXTS)),
    silence: cpuOf(() => {
      for (const finding of report.findings.slice(0, OFFERED))
        directiveInsertion(text, report, finding, 'the desk knows', DEFAULT_NOTE_TEXTS);
      for (const { span } of findDirectives(text, markup, report.blocks).slice(0, OFFERED))
        directiveRemoval(text, span);
    }),
    text: cpuOf(() => textReport('draft', text, report)),
    json: cpuOf(() => JSON.stringify(jsonReport('draft', text, report))),
    explain: cpuOf(() => textReport('draft', text, report, { explain: true })),
  };
}

/** ms of processor time, user and system, all threads. */
function cpuOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The ends of whatever may be open, with half of the text's length of blanks behind one. */
const END = `-->…words ]]> " ' ” ’ ) ] }} %} </p> </script> \`\`\` words.`;

/** A unit over and over, up to a length in UTF-16 code units. */
export function repeated(unit: string, shape: Shape, length: number): string {
  const between = shape === 'paragraphs' ? '\n\n' : shape === 'lines' || shape === 'one end' ? '\n' : ' ';
  if (shape === 'one end')
    return `Words\n${repeated(unit, 'lines', length / 2)}${END.replace('…', ' '.repeat(length / 2))}`;
  const pieces: string[] = [];
  for (let at = 0, count = 0; at < length; count++) {
    const piece = (shape === 'other names' ? renamed(unit, count) : unit) + between;
    pieces.push(piece);
    at += piece.length;
  }
  return pieces.join('');
}

/** A name, or a figure of several digits; the words with which sentences begin are none. */
const NAME =
  /(?<!\p{L})(?!(?:The|This|That|These|Those|They|She|He|It|But|And|Some|Many|One|Two|In|On|At|For|According)(?!\p{L}))\p{Lu}\p{Ll}{2,}|\d{2,}/gu;

/** The same with other names and figures, the `count`-th time. */
function renamed(unit: string, count: number): string {
  const letters = count.toString(26).replace(/[\da-p]/g, (digit) => String.fromCharCode(97 + parseInt(digit, 26)));
  return unit.replace(NAME, (word) => word + (/\d/.test(word) ? count : letters));
}
