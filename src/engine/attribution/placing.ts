import type { Attribution, Quotation, ReportBlock, SourceEntry } from '../model';
import { Anchor } from './anchors';
import type { Place, Places } from './draft-pass';
import type { Referent } from './referents';
import { PlacedAttribution, PlacedBlock, PlacedQuotation } from './placed';
import type { Told, ToldAttribution } from './told';

/** Everything that a draft tells of who says what, in its place. */
export interface DraftAttributions {
  readonly blocks: readonly ReportBlock[];
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
  readonly reported: ReportBlock;
  readonly attributions: readonly Attribution[];
  readonly quotations: readonly Quotation[];
  readonly leans: readonly Lean[];
  readonly state: object;
}

/** A paragraph whose words this one gives as a source, and how far above it stands. */
interface Lean {
  readonly reading: unknown;
  readonly distance: number;
}

const NOTHING: readonly never[] = [];

/** Puts what was told into its place in the draft, and leaves what stands where it stood. */
export class Placing {
  #last: DraftAttributions = {
    blocks: NOTHING,
    attributions: NOTHING,
    quotations: NOTHING,
    sources: NOTHING,
    firstAttribution: new Int32Array(1),
    firstQuotation: new Int32Array(1),
    states: NOTHING,
  };
  #labels: Labels = new Map();

  place({ places, untouched }: Places): DraftAttributions {
    const last = this.#last;
    const labels = labelsIn(places);
    // A name that is another one now may stand anywhere.
    const from = sameLabels(labels, this.#labels) ? untouched : 0;
    const blocks = last.blocks.slice(0, from);
    const attributions = last.attributions.slice(0, last.firstAttribution[from]);
    const quotations = last.quotations.slice(0, last.firstQuotation[from]);
    const states = last.states.slice(0, from);
    const firstAttribution = new Int32Array(places.length + 1);
    const firstQuotation = new Int32Array(places.length + 1);
    firstAttribution.set(last.firstAttribution.subarray(0, from));
    firstQuotation.set(last.firstQuotation.subarray(0, from));
    for (let block = from; block < places.length; block++) {
      const first = attributions.length;
      firstAttribution[block] = first;
      firstQuotation[block] = quotations.length;
      const shown = show(places[block], block, first, labels);
      blocks.push(shown.reported);
      for (const each of shown.attributions) attributions.push(each);
      for (const each of shown.quotations) quotations.push(each);
      states.push(shown.state);
    }
    firstAttribution[places.length] = attributions.length;
    firstQuotation[places.length] = quotations.length;
    const sources = sourcesOf(places, attributions, labels);
    this.#labels = labels;
    this.#last = { blocks, attributions, quotations, sources, firstAttribution, firstQuotation, states };
    return this.#last;
  }
}

function show(place: Place, block: number, first: number, labels: Labels): Shown {
  const { told, kind, start, length, reading } = place;
  const last = place.kept as Shown | undefined;
  const leans = leansOf(place);
  const same = last?.told === told && saysTheSame(told.attributions, last.attributions, labels);
  const shown: Shown = {
    told,
    reported:
      last?.reported.span[0] === start
        ? last.reported
        : new PlacedBlock(kind, [start, start + length], reading.paragraph),
    attributions:
      told.attributions.length === 0
        ? NOTHING
        : told.attributions.map((each) => new PlacedAttribution(each, start, block, speakerOf(each, labels))),
    quotations:
      told.quotations.length === 0
        ? NOTHING
        : told.quotations.map((each) => new PlacedQuotation(each, start, block, inDraftOf(each.attribution, first))),
    leans,
    state: same && sameLeans(last.leans, leans) ? last.state : {},
  };
  place.kept = shown;
  return shown;
}

/** The index among a draft's attributions of one that has an index among its paragraph's; -1 stays. */
const inDraftOf = (attribution: number, first: number): number => (attribution < 0 ? -1 : first + attribution);

function saysTheSame(told: readonly ToldAttribution[], shown: readonly Attribution[], labels: Labels): boolean {
  for (let i = 0; i < told.length; i++) if (speakerOf(told[i], labels) !== shown[i].speaker) return false;
  return true;
}

function leansOf({ told, start }: Place): readonly Lean[] {
  let out: Lean[] | undefined;
  for (const { leans, source, cue } of told.attributions) {
    if (!leans) continue;
    for (const where of [...source, ...cue]) {
      if (!(where instanceof Anchor)) continue;
      const { ground } = where;
      (out ??= []).push({ reading: (ground as Place).reading, distance: start - ground.start });
    }
  }
  return out ?? NOTHING;
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

function sameLabels(a: Labels, b: Labels): boolean {
  if (a.size !== b.size) return false;
  for (const [referent, label] of a) if (b.get(referent) !== label) return false;
  return true;
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
