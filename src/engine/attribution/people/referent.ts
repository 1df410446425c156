import type { Grade } from '../../model';
import type { Anchor, GivenReason } from '../journal/anchors';
import { Individual } from '../journal/journal';
import type { Moment } from './recency';
import type { Gender, SourceKind } from '../sources/source';

/** What is known of somebody or something. */
export interface Known {
  kind: Exclude<SourceKind, 'pronoun' | 'nobody' | 'writer' | 'byline' | 'thing'>;
  /** False for a lone capital word of which nothing yet shows whether it is a person's name. */
  sure: boolean;
  /** The best name or description so far. */
  label: string;
  grade: Grade;
  gender: Gender;
  readonly plural: boolean;
  name: readonly string[];
  /** The same in lower case. */
  lower: readonly string[];
  /** Head noun in the singular, for "the official". */
  readonly head: string;
  namedAt: Anchor;
  reasons: readonly GivenReason[];
  /** The sentence of the last mention. */
  seen: Moment;
  subject: boolean;
  /** The sentence of the last words that were its own. */
  spoke: Moment | undefined;
  /** So far it only says where something is, or qualifies a noun: "in Tarn", "Tarn officials". */
  aside: boolean;
}

/** Somebody or something that the draft has spoken of, and that a later word may mean. Changed through the journal only. */
export class Referent extends Individual implements Known {
  declare kind: Known['kind'];
  declare sure: boolean;
  declare label: string;
  declare grade: Grade;
  declare gender: Gender;
  declare plural: boolean;
  declare name: readonly string[];
  declare lower: readonly string[];
  declare head: string;
  declare namedAt: Anchor;
  declare reasons: readonly GivenReason[];
  declare seen: Moment;
  declare subject: boolean;
  declare spoke: Moment | undefined;
  declare aside: boolean;

  constructor(known: Known) {
    super();
    Object.assign(this, known);
  }
}
