import type { Attribution, Span } from '../../model';
import { HEARSAY_IN_FRAME, HEARSAY_PARTICIPLES } from '../../language/hearsay';
import { readVerb } from '../../language/morphology';
import { verbsThat } from '../../language/verb-table';
import { goesOnFromAbove } from '../evidence/carried';
import { anyWithin } from '../../util/spans';
import { noteAfterWords } from '../evidence/note-places';
import type { Rule } from '../asking/rule';
import type { DraftView } from '../asking/draft';
import type { RawFinding } from '../asking/raw-finding';
import { attributionsIn, blockAt, isReporters, isSourced, sentenceAt, wordsOf, isRead } from '../evidence/draft-view';
import { HEARSAY_AROUND } from './bars';

/** "It is believed", "is said to": the sentence passes something on and leaves out who says it. */
export const hearsay: Rule = {
  *candidates(draft, own) {
    for (const [index, attribution] of attributionsIn(draft, own)) {
      if (attribution.grade !== 'agentless' || attribution.source.length > 0 || !isReporters(draft, attribution))
        continue;
      const finding = question(draft, index, attribution);
      if (finding && !isSourced(draft, own, finding.span[0])) yield finding;
    }
  },
};

function question(draft: DraftView, index: number, { cue, pattern }: Attribution): RawFinding | undefined {
  const first = cue[0];
  // An adverb asks another question, and has a rule of its own.
  if (!first || pattern === 'hearsay-adverb') return undefined;
  const block = blockAt(draft, first[0]);
  if (!isRead(draft, block)) return undefined;
  const sentence = sentenceAt(draft, block, first[0]);
  const from = draft.blocks[block].span[0];
  // A link in the sentence shows where it comes from.
  if (!sentence || anyWithin(draft.paragraphs[block].links, [sentence[0] - from, sentence[1] - from])) return undefined;
  const found = impersonal(draft, block, first, sentence);
  if (!found) return undefined;
  const { span, core } = found;
  return {
    span,
    block,
    attribution: index,
    args: { words: wordsOf(draft, block, span) },
    note: noteAfterWords(draft, 'according-to-whom', core),
  };
}

/** The words to mark, and those that the note goes behind. */
interface Found {
  readonly span: Span;
  readonly core: Span;
}

/** "presumed dead": a status, and no view. */
const SET_STATUS = /^presumed\s+(?:dead|missing|drowned|lost|killed|guilty|innocent)\b/i;
const IT = /(?:^|[^\p{L}\p{N}’'-])(it\s+)$/iu;
const FRAME = /^\s*(?:that\s|to\s|as\s|by\s+(?:some|many)\s)/i;
/** "Needs to be understood", "might be expected", "was not believed": a duty, a guess or a denial passes nothing on. */
const NOT_SAID = /^(?:to|can|could|may|might|must|should|would)\b|\bnot\b|n['’]t\b/i;
const SCHEDULED = verbsThat('scheduled');
const CLOCK = /\b(?:\d{1,2}(?::\d\d)?\s?[ap]\.?m\b|noon|midnight)/i;

function impersonal(draft: DraftView, block: number, cue: Span, sentence: Span): Found | undefined {
  const { prose } = draft.paragraphs[block];
  const from = draft.blocks[block].span[0];
  const words = prose.slice(cue[0] - from, Math.min(cue[1] - from, cue[0] - from + HEARSAY_AROUND));
  const participle = [...words.matchAll(/\p{L}+/gu)].find(([word]) => HEARSAY_PARTICIPLES.has(word.toLowerCase()));
  if (!participle || NOT_SAID.test(words)) return undefined;
  const verb = participle[0].toLowerCase();
  const core: Span = [cue[0], cue[0] + participle.index + verb.length];
  const after = prose.slice(core[1] - from, Math.min(sentence[1] - from, core[1] - from + HEARSAY_AROUND));
  const before = prose.slice(Math.max(sentence[0] - from, cue[0] - from - 40), cue[0] - from);
  const it = IT.exec(before);
  const frame = FRAME.exec(after);
  if (SET_STATUS.test(`${verb}${after}`)) return undefined;
  // "Gestures seen as signs of a lie": that is what they are taken for, and "widely" or "is" would make it news.
  if (/^\s*as\b/.test(after) && words.trimStart().toLowerCase().startsWith(verb)) return undefined;
  // "Major" storms are called so; nobody says that they are.
  if (/^\s*(?:to be\s+|as\s+)?(?:an?\s+)?[“"]/.test(after)) return undefined;
  const to = /^\s*to\b/.exec(after);
  // "… the report says. Storms are expected to grow": but "it is said that" begins anew.
  if ((!it || to) && goesOnFromAbove(draft, block, cue[0])) return undefined;
  if (HEARSAY_IN_FRAME.has(verb) && !it && !/^it\b/i.test(words) && !frame) return undefined;
  if (verb === 'expected' && isScheduled(after)) return undefined;
  const start = it ? cue[0] - it[1].length : cue[0];
  return { span: [start, core[1] + (to ? to[0].length : 0)], core };
}

/** "Is expected to open at nine", "is expected on Monday": somebody has set it down, and it is no forecast. */
function isScheduled(after: string): boolean {
  const verb = /^\s*to\s+(?:be\s+)?(?:\p{L}+ly\s+)?(\p{L}+)/u.exec(after)?.[1].toLowerCase();
  if (verb === undefined) return !/^\s*that\b/.test(after);
  const lemma = readVerb(verb)?.lemma ?? verb;
  return SCHEDULED.has(lemma) || CLOCK.test(after);
}
