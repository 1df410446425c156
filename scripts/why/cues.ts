import type { Clause, VerbGroup } from '../../src/engine/attribution/clauses/clause';
import type { WordRange } from '../../src/engine/attribution/clauses/noun-phrase';
import { readGroups, type CueStrength } from '../../src/engine/attribution/clauses/verb-groups';
import type { VerbCandidate } from '../../src/engine/attribution/cues/candidate';
import { features, nounFeatures, nounOddsOf, oddsOf } from '../../src/engine/attribution/cues/likelihood';
import { nominalCandidates, type NominalCandidate } from '../../src/engine/attribution/cues/noun-cues';
import { readFrame } from '../../src/engine/attribution/cues/read-frame';
import { verbCandidates } from '../../src/engine/attribution/cues/verb-cues';
import {
  accepts,
  contentDepth,
  passes,
  weighNoun,
  weighVerb,
  type Weight,
} from '../../src/engine/attribution/cues/verdict';
import type { Extraction } from '../../src/engine/attribution/extraction';
import { isCueNoun, TELLING_THRESHOLD } from '../../src/engine/language/cue-strength';
import type { Paragraph } from '../../src/engine/text/types';
import { labelled, type Row } from './columns';

/**
 * What may introduce somebody's words in a clause, verb groups first and then nouns: how each is read, what it weighs and
 * what became of it. `found`: what the engine took from the paragraph in the end.
 */
export function cueLines(
  { words }: Clause,
  { prose }: Pick<Paragraph, 'prose'>,
  strength: CueStrength,
  found: readonly Extraction[],
): string[] {
  const reading = readGroups(words, strength);
  const candidates = verbCandidates(reading);
  const depth = contentDepth(reading, candidates);
  const textOf = ({ from, to }: WordRange): string =>
    prose.slice(words[from].start, words[to - 1].end).replace(/\s+/g, ' ');
  /** "2–4 “has often said”". */
  const numbered = (range: WordRange): string =>
    `${range.to - range.from > 1 ? `${range.from}–${range.to - 1}` : range.from} “${textOf(range)}”`;
  const became = (cue: WordRange): Extraction | undefined => {
    const [start, end] = [words[cue.from].start, words[cue.to - 1].end];
    return found.find((each) => each.cue.some((span) => span[0] < end && start < span[1]));
  };
  const out: string[] = [];
  for (const [i, group] of reading.groups.entries()) {
    const candidate = candidates[i];
    out.push(
      `  ${[numbered(group), ...properties(group)].join(', ')}`,
      ...labelled(candidate ? verbRows(candidate) : noRows(group), 4),
      '',
    );
  }
  for (const nominal of nominalCandidates(reading, candidates, isCueNoun)) {
    out.push(`  ${numbered(nominal.cue)}, a noun`, ...labelled(nounRows(nominal), 4), '');
  }
  return out;

  function noRows(group: VerbGroup): Row[] {
    return [
      ['frame', readFrame(words, group).frame],
      ['verdict', 'no: it can be no cue here (auxiliary, remark, condition, relative clause …)'],
    ];
  }

  function verbRows(candidate: VerbCandidate): Row[] {
    const { group, frame, source, content, cue, sure, inverted } = candidate;
    const weight = weighVerb(reading, candidate, depth);
    const inside = depth[cue.from] > 0;
    const place = features(words, { source, group, content, inside });
    return [
      ['frame', `${frame}${inverted ? ', subject after the verb' : ''}`],
      ...parts(candidate),
      ['lexicon', rates(group.lemma, frame, strength)],
      ['odds', content.length > 0 ? oddsLine(inside, place, (feature) => oddsOf(feature, inside), oddsOf) : ''],
      ['weight', content.length > 0 && !sure ? weightLine(weight) : ''],
      ['verdict', verbVerdict(candidate, accepts(reading, candidate, depth), became(cue))],
    ];
  }

  function parts({ source, cue, content }: Pick<VerbCandidate, 'source' | 'cue' | 'content'>): Row[] {
    return [
      ['source', source ? textOf(source) : '–'],
      ['cue', textOf(cue)],
      ['content', content.map(textOf).join(' … ') || '–'],
    ];
  }

  function nounRows(nominal: NominalCandidate): Row[] {
    const weight = weighNoun(reading, nominal, depth);
    const inside = depth[nominal.cue.from] > 0;
    return [
      ['tie', `${nominal.tie}, held by ${nominal.holder}`],
      ...parts(nominal),
      ['odds', oddsLine(inside, nounFeatures(nominal), (feature) => nounOddsOf(feature, inside), nounOddsOf)],
      ['weight', weightLine(weight)],
      ['verdict', nounVerdict(passes(weight), words[nominal.cue.from].start, became(nominal.cue))],
    ];
  }
}

const properties = ({ lemma, kind, passive, negated, modal }: VerbGroup): string[] => [
  lemma,
  kind,
  ...(passive ? ['passive'] : []),
  ...(negated ? ['negated'] : []),
  ...(modal ? [`modal ${modal}`] : []),
];

/** The frames of the lexicon that are fixed, and prepositions that open others. */
const FRAMES =
  'that quote clause post gap wh inf ing np as obj-that obj-quote obj-clause obj-wh obj-inf none ' +
  'pp-to pp-of pp-for pp-on pp-about pp-with pp-in pp-at pp-from pp-against pp-over pp-into';

/** "that 97 · post 93 · other frames 12", the frame at hand first; percent. */
function rates(lemma: string, frame: string, strength: CueStrength): string {
  const other = strength(lemma, '~');
  const frames = FRAMES.split(' ').filter((each) => each !== frame && strength(lemma, each) !== other);
  const shown = [frame, ...frames].map((each) => `${each} ${Math.round(100 * strength(lemma, each))}`);
  if (other > 0) shown.push(`other frames ${Math.round(100 * other)}`);
  return `${lemma}: ${shown.join(' · ')}`;
}

function oddsLine<Feature extends string>(
  inside: boolean,
  place: readonly Feature[],
  odds: (feature: Feature) => number,
  sideOdds: (feature: 'side', inside: boolean) => number,
): string {
  const side = sideOdds('side', inside);
  const sum = place.reduce((all, feature) => all + odds(feature), side);
  const of = place.map((feature) => `${feature} ${signed(odds(feature))}`);
  return `${[`${inside ? 'inside' : 'outside'} ${signed(side)}`, ...of].join(', ')} = ${signed(sum)}`;
}

const signed = (n: number): string => `${n < 0 ? '−' : '+'}${Math.abs(n).toFixed(1)}`;

function weightLine(weight: Weight): string {
  const { rate, likelihood, bar } = weight;
  const low = bar === TELLING_THRESHOLD ? ', the low one: its verb tells' : '';
  const sign = passes(weight) ? '≥' : '<';
  return `rate ${rate.toFixed(2)} → likelihood ${likelihood.toFixed(2)} ${sign} bar ${bar.toFixed(2)}${low}`;
}

function verbVerdict({ content, sure }: VerbCandidate, accepted: boolean, found: Extraction | undefined): string {
  if (accepted) {
    const ground = sure ? 'a quotation stands beside it' : 'it passes its bar';
    return found ? `yes: ${ground} (${found.pattern})` : `yes: ${ground}, but the paragraph drops it`;
  }
  if (found) {
    return `yes: no cue by itself, but it stands with a quotation that nothing else claims (${found.pattern})`;
  }
  if (content.length === 0) return 'no: it introduces nothing';
  return 'no: it stays under its bar';
}

/** `at`: where its cue begins. */
function nounVerdict(passed: boolean, at: number, found: Extraction | undefined): string {
  if (passed && found?.cue[0]?.[0] === at) return `yes: it passes its bar (${found.pattern})`;
  if (found) return `no cue of its own: ${found.pattern} has its words`;
  return passed ? 'no: a verb says it' : 'no: it stays under its bar';
}
