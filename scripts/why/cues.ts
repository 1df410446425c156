import type { VerbGroup } from '../../src/engine/attribution/clauses/clause';
import type { WordRange } from '../../src/engine/attribution/clauses/noun-phrase';
import type { ClauseReading } from '../../src/engine/attribution/clauses/verb-groups';
import type { VerbCandidate } from '../../src/engine/attribution/cues/verb-candidate';
import { nominalCandidates, type NominalCandidate } from '../../src/engine/attribution/cues/noun-cues';
import { readFrame } from '../../src/engine/attribution/cues/verbs/read-frame';
import { verbCandidates } from '../../src/engine/attribution/cues/verbs/verb-cues';
import { accepts, contentDepth, passes, weighNoun, weighVerb } from '../../src/engine/attribution/cues/verdict';
import type { Extraction } from '../../src/engine/attribution/extraction';
import type { AttributionReading } from '../../src/engine/attribution/paragraph/read-attributions';
import type { SourceKind } from '../../src/engine/attribution/sources/source';
import { isCueNoun } from '../../src/engine/language/cue-strength';
import { VERB_LEXICON } from '../../src/engine/language/verb-lexicon';
import type { PatternId } from '../../src/engine/model';
import { labelled, type Row } from './columns';
import { nounOddsLine, oddsLine, ratesLine, weightLine } from './weights';

/** What may introduce somebody's words in a clause: how it is read, what it weighs and what became of it. */
export class Cues {
  readonly #reading: ClauseReading;
  readonly #prose: string;
  readonly #found: AttributionReading;
  readonly #candidates: readonly (VerbCandidate | null)[];
  readonly #depth: Uint8Array;

  /** `prose`: of the paragraph; `found`: what the engine took from it in the end. */
  constructor(reading: ClauseReading, prose: string, found: AttributionReading) {
    this.#reading = reading;
    this.#prose = prose;
    this.#found = found;
    this.#candidates = verbCandidates(reading);
    this.#depth = contentDepth(reading, this.#candidates);
  }

  /** The verb groups, and then the nouns. */
  lines(): string[] {
    const verbs = this.#reading.groups.flatMap((group, i) => {
      const candidate = this.#candidates[i];
      return [
        `  ${[this.#numbered(group), ...properties(group)].join(', ')}`,
        ...labelled(candidate ? this.#verbRows(candidate) : this.#noRows(group), 4),
        '',
      ];
    });
    const nouns = nominalCandidates(this.#reading, this.#candidates, isCueNoun).flatMap((nominal) => [
      `  ${this.#numbered(nominal.cue)}, a noun`,
      ...labelled(this.#nounRows(nominal), 4),
      '',
    ]);
    return [...verbs, ...nouns];
  }

  #noRows(group: VerbGroup): Row[] {
    return [
      ['frame', readFrame(this.#reading.words, group).frame],
      ['verdict', 'no: it can be no cue here (auxiliary, remark, condition, relative clause …)'],
    ];
  }

  #verbRows(candidate: VerbCandidate): Row[] {
    const { words, strength } = this.#reading;
    const { group, frame, content, cue, sure, inverted } = candidate;
    const place = { ...candidate, inside: this.#depth[cue.from] > 0 };
    const weighed = content.length > 0 && !sure;
    return [
      ['frame', `${frame}${inverted ? ', subject after the verb' : ''}`],
      ...this.#parts(candidate),
      ['lexicon', ratesLine(group.lemma, frame, strength)],
      ['odds', weighed ? oddsLine(words, place) : ''],
      ['weight', weighed ? weightLine(weighVerb(this.#reading, candidate, this.#depth, VERB_LEXICON)) : ''],
      ...this.#verdict(cue, (found) =>
        verbVerdict(candidate, accepts(this.#reading, candidate, this.#depth, VERB_LEXICON), found),
      ),
    ];
  }

  #nounRows(nominal: NominalCandidate): Row[] {
    const { tie, holder, cue } = nominal;
    const weight = weighNoun(this.#reading, nominal, this.#depth);
    const at = this.#reading.words[cue.from].start;
    return [
      ['tie', `${tie}, held by ${holder}`],
      ...this.#parts(nominal),
      ['odds', nounOddsLine(nominal, this.#depth[cue.from] > 0)],
      ['weight', weightLine(weight)],
      ...this.#verdict(cue, (found) => nounVerdict(passes(weight), at, found)),
    ];
  }

  #parts({ source, cue, content }: Pick<VerbCandidate, 'source' | 'cue' | 'content'>): Row[] {
    return [
      ['source', source ? this.#textOf(source) : '–'],
      ['cue', this.#textOf(cue)],
      ['content', content.map((range) => this.#textOf(range)).join(' … ') || '–'],
    ];
  }

  /** What the engine made of a cue, and of whom its source speaks. */
  #verdict(cue: WordRange, say: (found: Extraction | undefined) => string): Row[] {
    const { words } = this.#reading;
    const [start, end] = [words[cue.from].start, words[cue.to - 1].end];
    const { extractions, sources } = this.#found;
    const i = extractions.findIndex((each) => each.cue.some((span) => span[0] < end && start < span[1]));
    const verdict = say(extractions[i]);
    const rows: Row[] = [['verdict', verdict]];
    return i >= 0 && verdict.startsWith('yes') ? [...rows, ['source is', SOURCES[sources[i].kind]]] : rows;
  }

  #textOf({ from, to }: WordRange): string {
    const { words } = this.#reading;
    return this.#prose.slice(words[from].start, words[to - 1].end).replace(/\s+/g, ' ');
  }

  /** "2–4 “has often said”". */
  #numbered(range: WordRange): string {
    const { from, to } = range;
    return `${to - from > 1 ? `${from}–${to - 1}` : from} “${this.#textOf(range)}”`;
  }
}

const SOURCES: Readonly<Record<SourceKind, string>> = {
  nobody: 'not given',
  writer: 'the writer or anybody: nobody is cited, and no attribution is made of it',
  byline: 'the writer, who tells what was said',
  pronoun: 'a pronoun',
  person: 'a person by name',
  body: 'a body',
  spokes: 'somebody who speaks for a body',
  document: 'a document',
  people: 'people without a name',
  thing: 'a thing',
};

const properties = ({ lemma, kind, passive, negated, modal }: VerbGroup): string[] => [
  lemma,
  kind,
  ...(passive ? ['passive'] : []),
  ...(negated ? ['negated'] : []),
  ...(modal ? [`modal ${modal}`] : []),
];

/** Patterns whose cue is no verb, though one may stand in it: "drew criticism". */
const NO_VERBS: ReadonlySet<PatternId> = new Set<PatternId>(['nominal', 'according-to', 'colon', 'hearsay-adverb']);

function verbVerdict({ content, sure }: VerbCandidate, accepted: boolean, found: Extraction | undefined): string {
  if (accepted) {
    const ground = sure ? 'a quotation stands beside it' : 'it passes its bar';
    return found ? `yes: ${ground} (${found.pattern})` : `no: ${ground}, but the paragraph as a whole rules it out`;
  }
  if (found && NO_VERBS.has(found.pattern)) return `no cue of its own: ${found.pattern} has its words`;
  if (found) return `yes: no cue by itself, but the quotation beside it has no other (${found.pattern})`;
  return content.length === 0 ? 'no: it introduces nothing' : 'no: it stays under its bar';
}

/** `at`: where its cue begins. */
function nounVerdict(passed: boolean, at: number, found: Extraction | undefined): string {
  if (passed && found?.cue[0]?.[0] === at) return `yes: it passes its bar (${found.pattern})`;
  if (found) return `no cue of its own: ${found.pattern} has its words`;
  return passed ? 'no: a verb says it' : 'no: it stays under its bar';
}
