import type { Attribution, Quotation, SourceEntry } from '../model';
import { Anchor, type Ground } from './anchors';
import type { Place } from './draft-pass';
import type { Referent } from './referents';
import { attributionAt, quotationAt, type Told, type ToldAttribution } from './told';

/** Everything that a draft tells of who says what, in its place. */
export interface DraftAttributions {
  readonly attributions: readonly Attribution[];
  readonly quotations: readonly Quotation[];
  readonly sources: readonly SourceEntry[];
  /** For each block, and one more, the index of its first attribution. */
  readonly firstAttribution: Int32Array;
  /** The same of its quotations. */
  readonly firstQuotation: Int32Array;
  /**
   * For each block an object that stays the same while the block has the same words and tells the same, wherever it
   * stands, of sources whose words are the same.
   */
  readonly states: readonly object[];
}

/** How one block was shown the last time. */
interface Shown {
  readonly told: Told;
  readonly start: number;
  readonly block: number;
  readonly first: number;
  readonly attributions: readonly Attribution[];
  readonly quotations: readonly Quotation[];
  readonly leans: readonly Lean[];
  readonly state: object;
}

/** A paragraph whose words this one gives as a source, and how far above it stands. */
interface Lean {
  readonly ground: Ground;
  readonly reading: unknown;
  readonly distance: number;
}

const NOTHING: readonly never[] = [];

/** Puts what was told into its place in the draft, and leaves what stands where it stood. */
export class Placing {
  readonly #shown = new WeakMap<Place, Shown>();

  /** `untouched`: how many places from the top, with all that they refer to, are as they were the last time. */
  place(places: readonly Place[], untouched: number): DraftAttributions {
    const attributions: Attribution[] = [];
    const quotations: Quotation[] = [];
    const firstAttribution = new Int32Array(places.length + 1);
    const firstQuotation = new Int32Array(places.length + 1);
    const labels = labelsIn(places);
    const states: object[] = [];
    places.forEach((place, block) => {
      const first = attributions.length;
      firstAttribution[block] = first;
      firstQuotation[block] = quotations.length;
      const shown = this.#show(place, block, first, block < untouched, labels);
      for (const each of shown.attributions) attributions.push(each);
      for (const each of shown.quotations) quotations.push(each);
      states.push(shown.state);
    });
    firstAttribution[places.length] = attributions.length;
    firstQuotation[places.length] = quotations.length;
    const sources = sourcesOf(places, attributions, labels);
    return { attributions, quotations, sources, firstAttribution, firstQuotation, states };
  }

  #show(place: Place, block: number, first: number, untouched: boolean, labels: Labels): Shown {
    const { told, start } = place;
    const last = this.#shown.get(place);
    const same =
      last?.told === told &&
      told.attributions.every((each, i) => speakerOf(each, labels) === last.attributions[i].speaker);
    if (same && untouched && last.start === start && last.block === block && last.first === first) return last;
    const leans = told.attributions.length === 0 ? NOTHING : leansOf(place);
    const shown: Shown = {
      told,
      start,
      block,
      first,
      attributions: told.attributions.map((each) => attributionAt(each, start, block, speakerOf(each, labels))),
      quotations: told.quotations.map((each) => quotationAt(each, start, block, first)),
      leans,
      state: same && sameLeans(last.leans, leans) ? last.state : {},
    };
    this.#shown.set(place, shown);
    return shown;
  }
}

function leansOf({ told, start }: Place): readonly Lean[] {
  const out: Lean[] = [];
  for (const { source, cue } of told.attributions) {
    for (const where of [...source, ...cue]) {
      if (!(where instanceof Anchor)) continue;
      const { ground } = where;
      out.push({ ground, reading: (ground as Place).reading, distance: start - ground.start });
    }
  }
  return out;
}

const sameLeans = (a: readonly Lean[], b: readonly Lean[]): boolean =>
  a.length === b.length &&
  a.every(({ reading, distance }, i) => reading === b[i].reading && distance === b[i].distance);

/** The best names that the draft gives some of those whom it named otherwise at first. */
type Labels = ReadonlyMap<Referent, string>;

function labelsIn(places: readonly Place[]): Labels {
  const out = new Map<Referent, string>();
  for (const { labels } of places) for (const [referent, label] of labels) out.set(referent, label);
  return out;
}

/** A surname that opened the draft has its full name once that was given. */
function speakerOf({ speaker, grade, referent }: ToldAttribution, labels: Labels): string | null {
  const label = speaker !== null && grade === 'named' && referent ? labels.get(referent) : undefined;
  return label?.endsWith(` ${speaker}`) ? label : speaker;
}

function sourcesOf(places: readonly Place[], attributions: readonly Attribution[], labels: Labels): SourceEntry[] {
  const entries = new Map<Referent, { readonly first: Attribution; readonly attributions: number[] }>();
  let index = 0;
  for (const { told } of places) {
    for (const { referent, speaker } of told.attributions) {
      const at = index++;
      if (!referent || speaker === null) continue;
      const entry = entries.get(referent);
      if (entry) entry.attributions.push(at);
      else entries.set(referent, { first: attributions[at], attributions: [at] });
    }
  }
  return Array.from(entries, ([referent, { first, attributions: own }]) => ({
    label: labels.get(referent) ?? referent.label,
    grade: first.grade,
    attributions: own,
  }));
}
