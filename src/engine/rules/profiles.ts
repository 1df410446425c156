import type { Severity } from '../model';
import { PROFILES, type Profile } from '../options';

/** How loud a rule is; `off`: it does not speak at all. */
export type Loudness = Severity | 'off';

/** Empty: as loud as the rule is by itself. */
type Cell = Loudness | undefined;

/** A rule's own loudness, which is what `balanced` has, and that of each house: {@link PROFILES}, from left to right. */
type Row = readonly [
  balanced: Loudness,
  ap: Cell,
  reuters: Cell,
  bbc: Cell,
  nyt: Cell,
  guardian: Cell,
  npr: Cell,
  wikipedia: Cell,
  quiet: Cell,
  thorough: Cell,
];

const W = 'warning';
const I = 'information';
const H = 'hint';
const O = 'off';
const _ = undefined;

/**
 * The rules, a row each. What the settings, the schema of a desk's file, the README and the pages say of how loud they
 * are is made of it by `npm run generate`. It is loaded when the extension starts: the rules themselves are not.
 */
// prettier-ignore
const TABLE = {
  //                            balanced ap reuters bbc nyt guardian npr wikipedia quiet thorough
  // Nobody stands behind it
  'unattributed-quote':       [W,       _, W,      _,  _,  W,       _,  W,        W,    W],
  'unattributed-claim':       [I,       _, W,      _,  _,  _,       _,  W,        O,    W],
  'hearsay':                  [W,       _, W,      _,  _,  _,       W,  W,        W,    W],
  'hearsay-adverb':           [W,       W, _,      _,  _,  _,       W,  W,        O,    W],
  'has-learned':              [W,       _, _,      _,  _,  _,       W,  _,        O,    W],
  // Somebody does, and readers cannot judge who
  'vague-source':             [W,       W, W,      W,  W,  W,       W,  W,        W,    W],
  'vague-group':              [I,       _, _,      _,  _,  _,       W,  W,        O,    W],
  'unnamed-study':            [I,       _, _,      W,  _,  _,       W,  W,        O,    W],
  'described-source':         [I,       _, _,      H,  I,  I,       I,  O,        O,    I],
  // What anonymity asks for
  'anonymity-without-reason': [W,       W, H,      I,  W,  I,       W,  O,        O,    W],
  'rote-reason':              [H,       O, O,      _,  W,  _,       _,  O,        O,    I],
  'anonymous-lead':           [I,       _, I,      _,  W,  _,       _,  O,        O,    I],
  'anonymous-quote':          [H,       _, _,      O,  W,  _,       _,  O,        O,    I],
  'anonymous-opinion':        [W,       W, W,      H,  W,  W,       W,  O,        O,    W],
  'plural-then-singular':     [I,       _, W,      _,  _,  _,       _,  O,        O,    W],
  'declined-to-comment':      [I,       W, _,      _,  _,  _,       _,  O,        O,    W],
  // How a source is given
  'single-source':            [H,       _, I,      W,  _,  I,       _,  I,        O,    W],
  'second-hand':              [I,       I, _,      I,  _,  W,       _,  _,        O,    W],
  'late-speaker':             [I,       _, I,      _,  _,  I,       _,  O,        O,    I],
  'late-attribution':         [H,       I, I,      _,  _,  _,       _,  O,        O,    I],
  'role-missing':             [H,       _, I,      I,  _,  _,       _,  O,        O,    I],
  'ambiguous-pronoun':        [O,       _, _,      _,  _,  _,       _,  _,        O,    I],
  'loaded-verb':              [I,       _, _,      _,  _,  I,       _,  I,        O,    I],
  // What the copy asserts
  'crime-without-authority':  [W,       W, _,      W,  _,  W,       _,  W,        W,    W],
  'incomplete-poll':          [I,       W, _,      I,  _,  _,       _,  _,        O,    W],
  'headline-unsupported':     [I,       _, _,      _,  _,  I,       _,  O,        O,    I],
  // What should not be in print
  'off-the-record':           [W,       W, _,      _,  _,  _,       W,  O,        W,    W],
  'notes-left':               [W,       _, _,      _,  _,  _,       _,  _,        W,    W],
  'unused-directive':         [I,       _, _,      _,  _,  _,       _,  _,        _,    _],
} as const satisfies Readonly<Record<string, Row>>;

/** The id of a rule: its row in the table, its file in `catalogue/`, its page under docs/rules. */
export type RuleId = keyof typeof TABLE;

/** All of them, in the order in which they are listed. */
export const RULE_IDS = Object.keys(TABLE) as readonly RuleId[];

/** How loud a house has each rule. */
export function profileSeverities(profile: Profile): Readonly<Record<RuleId, Loudness>> {
  const column = PROFILES.indexOf(profile);
  const entries = RULE_IDS.map((id): [RuleId, Loudness] => {
    const row: Row = TABLE[id];
    return [id, row[column] ?? row[0]];
  });
  return Object.fromEntries(entries) as Record<RuleId, Loudness>;
}
