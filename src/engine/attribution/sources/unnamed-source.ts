import type { Reason, Span } from '../../model';
import { isPersonNoun, isPluralNoun, LEXICON, singular } from '../../language/lexicon';
import { W, type ClauseWord } from '../../language/word-classes/word-class';
import { affiliationIn, describe } from './affiliation';
import { commonBody, NATIONAL } from './common-bodies';
import { isOffice, nameRun } from './proper-names';
import { genderOf } from './named-source';
import {
  coreSpan,
  headWord,
  isProper,
  manyBefore,
  nameInside,
  opensSentence,
  possessor,
  segmentEnd,
  shownEnd,
  spanOf,
  textOf,
  type Phrase,
} from '../clauses/source-phrase';
import { NO_SOURCE, type SourceReading } from './source';
import { wordTable } from '../../util/word-table';

/**
 * Reads a phrase without a name of its own: a spokesperson, a body, a document, people, a thing. `share`: the words that
 * count those who were asked.
 */
export function readUnnamed(phrase: Phrase, share?: Span): SourceReading {
  const { words, from, core } = phrase;
  const head = headWord(phrase);
  const lower = head?.lower ?? words[from].lower;
  const one = singular(lower);
  const many = manyBefore(phrase);
  const single = /^(?:an?|one|another)$/.test(words[from].lower) && words[core]?.lower !== 'of';
  // "one of the children": singled out.
  const oneOf = words[from].lower === 'one' && words[core]?.lower === 'of' && core === from + 1;
  const plural =
    !oneOf &&
    ((!single && isPluralNoun(lower)) ||
      many ||
      COLLECTIVE.test(lower) ||
      ((head?.cls === W.Determiner || head?.cls === W.Number) && !single));
  const owned = possessor(phrase);
  const opener = words[from];
  const definite =
    !many &&
    (opener.cls === W.Possessive ||
      /^(?:the|this|that|these|those|both|whose)$/.test(opener.lower) ||
      owned !== null ||
      // "CHAIR:" is one and the same in every turn of a transcript.
      (core - from === 1 && lower.length > 2 && opener.text === opener.text.toUpperCase()));
  const shown = shownEnd(phrase);
  const base: SourceReading = {
    ...NO_SOURCE,
    label: textOf(words, from, shown),
    span: [words[from].start, words[shown - 1].end],
    relative: phrase.relative,
    head: lower,
    plural,
    definite,
    opener: core - from === 1 && opensSentence(words, from) && isProper(words[from]),
  };
  // "documents seen by this newspaper": the paper itself vouches for nothing.
  if (opener.lower === 'this' && OURS.test(lower)) return { ...base, kind: 'writer' };
  if (LEXICON.spokes.has(lower) || LEXICON.spokes.has(one)) {
    const body = bodyOf(phrase, owned);
    // "a spokesman for the family" speaks for people, not for a body.
    if (body && PRIVATE.test(wordsIn(words, body)))
      return { ...base, kind: 'people', gender: genderOf([], one), reasons: [{ code: 'affiliation', span: body }] };
    return {
      ...base,
      kind: 'spokes',
      gender: genderOf([], one),
      reasons: body ? [{ code: 'body', span: body }] : [{ code: 'role', span: coreSpan(phrase) }],
    };
  }
  // A quoted title: "“The Skerry” reported".
  if (core - from === 1 && words[from].cls === W.Quote)
    return { ...base, kind: 'body', reasons: [{ code: 'body', span: coreSpan(phrase) }] };
  const example = namedExample(phrase);
  if (example) return { ...base, kind: 'body', reasons: [{ code: 'body', span: example }] };
  // "Bill 579", "Resolution No. 12": a record by its number.
  if (head?.cls === W.Number && core - from > 1 && LEXICON.documents.has(words[core - 2].lower))
    return { ...base, kind: 'document', plural: false, reasons: [{ code: 'document', span: coreSpan(phrase) }] };
  if (share) return { ...base, kind: 'document', reasons: [{ code: 'share', span: share }] };
  const common = commonBody(phrase, head, base);
  if (common) return common;
  const role = LEXICON.roles.has(one) || (isProper(head) && isOffice(one));
  // "the group", "the harbour group" is a body; "groups" could be any.
  const counted = head !== undefined && (head.cls === W.Number || /^(?:majorities|half|third|thirds)$/.test(lower));
  const house = plural && LEXICON.bodies.has(lower) && definite;
  const people =
    (role && !house) ||
    counted ||
    AGED.test(lower) ||
    (LEXICON.bare.has(lower) && !(lower === 'group' && (definite || nameInside(phrase))));
  const document = LEXICON.documents.has(lower) || LEXICON.documents.has(one);
  const owner = owned ? ownerOf(phrase, owned) : {};
  if (document && !role && SPOKEN.test(lower) && owner.nameKind && owner.nameKind !== 'document')
    return { ...base, ...owner, kind: 'thing', reasons: [{ code: 'document', span: coreSpan(phrase) }] };
  if (document && !role) return { ...base, kind: 'document', reasons: [documentReason(phrase, one, definite, owned)] };
  if (LEXICON.bodyAlone.has(lower) && !role)
    return { ...base, kind: 'body', reasons: [{ code: 'body', span: coreSpan(phrase) }] };
  if (
    !people &&
    (LEXICON.bodies.has(lower) || LEXICON.bodies.has(one) || (isProper(head) && LEXICON.bodyNameWords.has(lower)))
  ) {
    const inside = nameInside(phrase);
    // "Tarnish harbour groups" are as many as there are.
    const anywhere = plural && inside && inside[1] - inside[0] === 1 && NATIONAL.test(words[inside[0]].text);
    const named = inside && !anywhere ? spanOf(words, ...inside) : undefined;
    // "one local newspaper": some body or other, of which readers are told what it is.
    if (!plural && !named && /^(?:an?|one|another)$/.test(opener.lower))
      return { ...base, kind: 'body', reasons: [{ code: 'role', span: coreSpan(phrase) }] };
    if (!plural || named || definite)
      return { ...base, kind: 'body', reasons: [{ code: 'body', span: named ?? coreSpan(phrase) }] };
    return { ...base, kind: 'people', reasons: [{ code: 'bare', span: coreSpan(phrase) }] };
  }
  if (people || isPersonNoun(one) || head === undefined || head.cls === W.Determiner || head.cls === W.Pronoun) {
    return { ...base, kind: 'people', gender: genderOf([], one), reasons: describe(phrase, head, owned) };
  }
  if (isProper(head)) {
    // "Hispanics", "the Lib Dems": people in the plural, a body in the singular.
    return plural && !owned
      ? { ...base, kind: 'people', reasons: describe(phrase, head, owned) }
      : { ...base, kind: 'body', reasons: [{ code: 'body', span: coreSpan(phrase) }] };
  }
  const theirs = OWNERS.get(opener.lower);
  if (theirs) return { ...base, ...theirs, kind: 'pronoun', head: opener.lower };
  return { ...base, kind: 'thing', ...owner, reasons: [{ code: 'document', span: coreSpan(phrase) }] };
}

/** Whom a spokesperson may speak for without there being a body. */
const PRIVATE = /\b(?:family|families|couple|legal team|lawyers|his|her|their)\b/;
const wordsIn = (words: readonly ClauseWord[], [start, end]: Span): string =>
  words
    .filter((word) => word.start >= start && word.end <= end)
    .map((word) => word.lower)
    .join(' ');

/** What a paper calls itself. */
const OURS = /^(?:newspaper|paper|magazine|website|publication|column|columnist|reporter|correspondent|journalist)$/;

/** Words of somebody's that are no document, though the nouns are found among documents. */
const SPOKEN =
  /^(?:message|remarks|reply|response|request|proposal|warning|opinion|speech|theory|plan|claim|argument)$/;

/** "his comments" are whose words they are. */
const OWNERS = wordTable<Pick<SourceReading, 'gender' | 'plural'>>({
  his: { gender: 'man', plural: false },
  her: { gender: 'woman', plural: false },
  its: { gender: '', plural: false },
  their: { gender: '', plural: true },
});

/** "the 46-year-old", "the star-turned-mayor". */
const AGED = /(?:-olds?|^(?:under|over)-\d+s|-turned-[a-z-]+)$/;

/** Many people in a singular noun. */
const COLLECTIVE =
  /^(?:percent|cent|audience|community|public|media|industry|market|world|everyone|crowd|audience|others)$/;

/** "groups such as the Harbour League": the example names who speaks. */
function namedExample({ words, core, end }: Phrase): Span | undefined {
  const mark = words[core]?.cls === W.Comma || words[core]?.cls === W.Dash;
  const at = mark ? core + 1 : core;
  const tie = words[at];
  if (!tie || at >= end) return undefined;
  const such = tie.lower === 'such' && words[at + 1]?.lower === 'as';
  if (!such && tie.lower !== 'like' && tie.lower !== 'including') return undefined;
  const from = at + (such ? 2 : 1);
  return words.slice(from, end).some(isProper) ? spanOf(words, from, end) : undefined;
}

/** The name of whoever owns the thing: "Lee's comments" are Lee's. */
function ownerOf({ words }: Phrase, owned: readonly [number, number]): Partial<SourceReading> {
  const run = nameRun(words, owned[0], owned[1]);
  if (!run || run.to !== owned[1]) return {};
  const name = words.slice(run.from, run.to).map((word) => word.text);
  return {
    name,
    nameKind: run.kind,
    nameSpan: [words[run.from].start, words[run.to - 1].end],
    head: name[name.length - 1].toLowerCase(),
  };
}

/** What a spokesperson speaks for. */
function bodyOf(phrase: Phrase, owned: readonly [number, number] | null): Span | undefined {
  const { words, from, core, end } = phrase;
  const inside = nameInside(phrase);
  if (inside) return spanOf(words, ...inside);
  const noun = affiliationIn(words, from, core - 1);
  if (noun) return noun;
  for (let i = core; i < end; i++) {
    const { lower } = words[i];
    if (lower !== 'for' && lower !== 'of' && lower !== 'at' && lower !== 'from' && lower !== 'with') continue;
    const stop = segmentEnd(words, i + 1, end);
    if (stop > i + 1) return spanOf(words, i + 1, stop);
  }
  return owned ? spanOf(words, ...owned) : undefined;
}

/** Nobody is behind these: "by an unknown author". */
const NOBODYS = /^(?:unknown|anonymous|unnamed|unidentified|unsigned)$/;

function documentReason(
  phrase: Phrase,
  one: string,
  definite: boolean,
  owned: readonly [number, number] | null,
): Reason {
  const { words, from, end } = phrase;
  for (let i = from; i < end; i++)
    if (NOBODYS.test(words[i].lower)) return { code: 'unidentified', span: coreSpan(phrase) };
  const identity = identityOf(phrase, owned);
  // A letter or a law is one thing even when we hear no more of it; "studies" could be any.
  const loose =
    LEXICON.unidentified.has(phrase.words[phrase.core - 1].lower) ||
    LEXICON.unidentified.has(one) ||
    LEXICON.unidentified.has(`${one}s`);
  const unknown = identity === undefined && !definite && loose;
  return { code: unknown ? 'unidentified' : 'document', span: identity ?? coreSpan(phrase) };
}

const IDENTIFIES =
  /^(?:by|from|of|at|in|released|published|issued|conducted|obtained|filed|posted|sent|seen|reviewed|prepared|compiled|commissioned|for|to|on|with|that|which|made|taken|dated|documenting|detailing|outlining|about|into|carried)$/;
const MARKED_OUT =
  /^(?:census|satellite|polling|tax|leaked|internal|accompanying|official|final|annual|quarterly|monthly|weekly|latest|draft|interim|confidential|classified|court|police)$/;

/** What identifies a document: a name, a maker, a date, a subject; undefined for nothing. */
function identityOf(phrase: Phrase, owned: readonly [number, number] | null): Span | undefined {
  const { words, from, core, end } = phrase;
  const inside = nameInside(phrase);
  if (
    inside &&
    !(inside[0] === from && inside[1] === from + 1 && opensSentence(words, from) && !isGivenName(words[from]))
  )
    return spanOf(words, ...inside);
  if (owned) return spanOf(words, ...owned);
  for (let i = core; i < end; i++) {
    const word = words[i];
    if (IDENTIFIES.test(word.lower) && i + 1 < end && words[i + 1].cls !== W.To && words[i + 1].cls !== W.Be) {
      const stop = segmentEnd(words, i + 1, end);
      if (stop > i + 1) return [word.start, words[stop - 1].end];
    }
    if (isProper(word) || word.cls === W.Time || word.cls === W.Quote) return [word.start, word.end];
  }
  for (let i = from; i < core; i++) {
    if (
      MARKED_OUT.test(words[i].lower) ||
      LEXICON.affiliations.has(words[i].lower) ||
      (words[i].cls === W.Number && /^(?:19|20)\d\d$/.test(words[i].text))
    )
      return coreSpan(phrase);
  }
  return undefined;
}

/** A capital word at a sentence's start that is a name for sure. */
const isGivenName = ({ lower, text }: ClauseWord): boolean =>
  LEXICON.places.has(lower) || LEXICON.bodyNames.has(lower) || /^[A-Z][A-Z.&]+$/.test(text);
