import type { Span } from '../../model';
import type { Extraction } from '../extraction';
import type { SourceReading } from '../sources/source';

/** As much of a clause as stands between a source and its cue, and is looked at, in UTF-16 code units. */
const BETWEEN = 160;

/** What is not done is not said: "stopped short of blaming", "without saying so". */
const NOT_DONE =
  /\b(?:short of|refrain(?:s|ed|ing)? from|avoid(?:s|ed|ing)?|without|instead of|rather than|far from|stop(?:s|ped)?)\s+$/i;
/** "were charged with false entries, stating …": what is said stands in the entries, or in the charge. */
const ACTED_ON =
  /^[^,]{0,40}?\b(?:is|are|was|were|been|being)\s+(?:\p{L}+ly\s+)?(?:charged|accused|arrested|convicted|sentenced|fined|sued|indicted|jailed|cited|held|detained|shown|given|sent|handed|found|released|published)\b/u;
/** "Any person found to have …", "a boat known to leak": a participle, for nobody finds "to have". */
const REDUCED =
  /^(?:found|known|thought|believed|said|alleged|reported|estimated|understood|rumou?red|deemed|seen|presumed|supposed)$/i;
/** "will see increases", "saw a rise of 3 per cent": to see a change is to get it. */
const SEES = /\b(?:see|sees|saw|seen|seeing)$/i;
const CHANGE =
  /^(?:(?:an?|the|its|their|big|small|large|sharp|slight|steep|huge|record|further|more|no|some|\p{L}+ly)\s+){0,3}(?:increases?|ris(?:es?|ing)|drops?|falls?|declines?|cuts?|gains?|growth|reductions?|improvements?|delays?|changes?|benefits?|losses|surges?|spikes?|slumps?|jumps?|hikes?|dips?|boosts?)\b/iu;

/**
 * Whether what looks like somebody's words is no telling at all: what somebody did not do, what was done to them, a
 * participle that describes them, a change that they see.
 */
export function isUntold({ cue, content }: Extraction, { span }: SourceReading, prose: string): boolean {
  const first = cue[0];
  const told = content[0];
  if (!first) return false;
  const words = prose.slice(first[0], Math.min(first[1], first[0] + BETWEEN));
  if (span[1] <= first[0]) {
    const between = prose.slice(Math.max(span[1], first[0] - BETWEEN), first[0]);
    if (NOT_DONE.test(between)) return true;
    if (/,\s*$/.test(between) && /ing$/i.test(words) && ACTED_ON.test(between)) return true;
  }
  if (!told) return false;
  const what = prose.slice(told[0], Math.min(told[1], told[0] + BETWEEN));
  if (REDUCED.test(words) && /^to\s/i.test(what)) return true;
  return SEES.test(words) && CHANGE.test(what);
}

/** "the 10% called for [by the union]": who acts, where the verb is a participle behind its noun; undefined for none. */
export function agentBehind({ cue, content }: Extraction, prose: string): Span | undefined {
  const first = cue[0];
  const told = content[0];
  if (!first || !told || told[0] < first[1]) return undefined;
  const by = /^by\s+/i.exec(prose.slice(told[0], told[1]));
  return by ? [told[0] + by[0].length, told[1]] : undefined;
}
