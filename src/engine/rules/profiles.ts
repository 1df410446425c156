import type { Severity } from '../model';
import type { Profile } from '../options';

type Cell = Severity | 'off' | undefined;

const W = 'warning';
const I = 'information';
const H = 'hint';
const O = 'off';
/** The rule's own severity. */
const _ = undefined;

/** The columns of {@link TABLE}, from left to right. */
const COLUMNS = ['ap', 'reuters', 'bbc', 'nyt', 'guardian', 'npr', 'wikipedia', 'quiet', 'thorough'] as const;

// prettier-ignore
const TABLE: Readonly<Record<string, readonly Cell[]>> = {
  //                           ap reuters bbc nyt guardian npr wikipedia quiet thorough
  'unattributed-quote':       [_, W,      _,  _,  W,       _,  W,        W,    W],
  'unattributed-claim':       [_, W,      _,  _,  _,       _,  W,        O,    W],
  'described-source':         [_, _,      H,  I,  I,       I,  O,        O,    I],
  'vague-source':             [W, W,      W,  W,  W,       W,  W,        W,    W],
  'vague-group':              [_, _,      _,  _,  _,       W,  W,        O,    W],
  'unnamed-study':            [_, _,      W,  _,  _,       W,  W,        O,    W],
  'hearsay':                  [_, W,      _,  _,  _,       W,  W,        W,    W],
  'hearsay-adverb':           [W, _,      _,  _,  _,       W,  W,        O,    W],
  'has-learned':              [_, _,      _,  _,  _,       W,  _,        O,    W],
  'anonymity-without-reason': [W, H,      I,  W,  I,       W,  O,        O,    W],
  'rote-reason':              [O, O,      _,  W,  _,       _,  O,        O,    I],
  'anonymous-opinion':        [W, W,      H,  W,  W,       W,  O,        O,    W],
  'anonymous-quote':          [_, _,      O,  W,  _,       _,  O,        O,    I],
  'anonymous-lead':           [_, I,      _,  W,  _,       _,  O,        O,    I],
  'plural-then-singular':     [_, W,      _,  _,  _,       _,  O,        O,    W],
  'declined-to-comment':      [W, _,      _,  _,  _,       _,  O,        O,    W],
  'single-source':            [_, I,      W,  _,  I,       _,  I,        O,    W],
  'second-hand':              [I, _,      I,  _,  W,       _,  _,        O,    W],
  'ambiguous-pronoun':        [_, _,      _,  _,  _,       _,  _,        O,    I],
  'incomplete-poll':          [W, _,      I,  _,  _,       _,  _,        O,    W],
  'late-speaker':             [_, I,      _,  _,  I,       _,  O,        O,    I],
  'late-attribution':         [I, I,      _,  _,  _,       _,  O,        O,    I],
  'role-missing':             [_, I,      I,  _,  _,       _,  O,        O,    I],
  'loaded-verb':              [_, _,      _,  _,  I,       _,  I,        O,    I],
  'crime-without-authority':  [W, _,      W,  _,  W,       _,  W,        W,    W],
  'headline-unsupported':     [_, _,      _,  _,  I,       _,  O,        O,    I],
  'off-the-record':           [W, _,      _,  _,  _,       W,  O,        W,    W],
  'notes-left':               [_, _,      _,  _,  _,       _,  _,        W,    W],
  'unused-directive':         [_, _,      _,  _,  _,       _,  _,        _,    _],
};

/** The rules that have a row. */
export const PROFILED_RULES: readonly string[] = Object.keys(TABLE);

/** What a house says of each rule; a rule that is not listed keeps its own severity. */
export function profileSeverities(profile: Profile): Readonly<Record<string, Severity | 'off'>> {
  const column = COLUMNS.findIndex((name) => name === profile);
  return Object.fromEntries(
    Object.entries(TABLE).flatMap(([rule, row]) => {
      const cell = row[column];
      return cell === undefined ? [] : [[rule, cell]];
    }),
  );
}
