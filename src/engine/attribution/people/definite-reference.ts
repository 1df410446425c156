import { LEXICON } from '../../language/lexicon';
import { likeliest } from './pronoun-choice';
import { isBefore, isSame, type Moment, type Recency } from './recency';
import type { Referent } from './referent';
import type { Referents } from './referents';
import type { SourceReading } from '../sources/source';
import { ROLE_WORDS, FIGURE_WORDS, BARE_WORDS } from './bars';

/** Whom a draft rarely calls so without having named them. */
const FIGURES = new Set(
  'candidate nominee senator congressman congresswoman governor mayor president businessman billionaire mogul frontrunner front-runner contender hopeful premier chancellor republican democrat neurosurgeon developer accused defendant claimant complainant appellant petitioner plaintiff deceased'.split(
    ' ',
  ),
);
/** Bodies that a draft speaks of without saying which: the latest is meant. */
const GENERIC_BODIES = new Set(
  'company firm agency organization organisation group outlet retailer giant publisher maker manufacturer carrier bank'.split(
    ' ',
  ),
);

/** "the senator", "the official", "the businessman". */
export function definitePerson(
  referents: Referents,
  head: string,
  source: SourceReading,
  sentence: Moment,
  recency: Recency,
): { referent: Referent; uncertain: boolean } | null {
  const words = source.label.split(' ');
  if (!/^(?:the|this|that)$/i.test(words[0])) return null;
  const byRole = referents.byRole(head);
  const byHead = referents.byHead(head);
  if (
    byRole &&
    (!byHead || !isBefore(byRole.seen, byHead.seen)) &&
    (words.length <= ROLE_WORDS || isSame(byRole.seen, sentence))
  )
    return { referent: byRole, uncertain: false };
  if (byHead && byHead.kind !== 'document' && byHead.kind !== 'body' && !byHead.plural)
    return { referent: byHead, uncertain: false };
  // A phrase of its own ("the head of the union") makes it somebody new.
  if (
    words.length > (FIGURES.has(head) ? FIGURE_WORDS : BARE_WORDS) ||
    (LEXICON.bare.has(head) && !FIGURES.has(head)) ||
    /\sof$|\sof\s/.test(source.label)
  )
    return null;
  const person = likeliest(referents.recent, { gender: source.gender, plural: false, head: 'person' }, (then) =>
    recency.since(then, sentence),
  );
  if (source.kind === 'spokes' && !(person.best && recency.since(person.best.spoke, sentence) <= 2)) return null;
  return person.best?.kind === 'person' && (person.best.sure || FIGURES.has(head))
    ? { referent: person.best, uncertain: true }
    : null;
}

/** "the company", "the bank": the body of that kind, or the latest body at all. */
export function definiteBody(referents: Referents, source: SourceReading): Referent | undefined {
  const words = source.label.toLowerCase().split(' ');
  if (words.length > 2 || words[0] !== 'the') return undefined;
  const head = words[1];
  let latest: Referent | undefined;
  const { recent } = referents;
  for (let i = recent.length - 1; i >= 0; i--) {
    const candidate = recent[i];
    if (candidate.kind !== 'body' || candidate.name.length === 0) continue;
    if (candidate.name.some((word) => word.toLowerCase() === head)) return candidate;
    if (!candidate.aside && !LEXICON.places.has(candidate.head)) latest ??= candidate;
  }
  return GENERIC_BODIES.has(head) ? latest : undefined;
}

/** "one of them", "one of the people", "another": of whom only the ones before tell anything. */
const MEMBER = /^(?:an?other|one|two|both|some|several) of (?:them|the (?:people|sources|persons|individuals))$/i;

/** Whom the draft spoke of just before as many, or as one of many, where a phrase says no more than that. */
export function othersBefore(referents: Referents, label: string): Referent | undefined {
  const one = /^another$/i.test(label);
  if (!one && !MEMBER.test(label)) return undefined;
  const { recent } = referents;
  for (let i = recent.length - 1; i >= 0; i--) {
    const { kind, name, plural } = recent[i];
    if (kind === 'people' && name.length === 0 && (one || plural)) return recent[i];
    if (one && kind !== 'document') return undefined;
  }
  return undefined;
}
