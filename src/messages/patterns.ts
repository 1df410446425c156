import type { Attribution } from '../engine';
import type { Translate } from './translate';
import { quoted, wordsOf } from './words';

/** What tied source, cue and content together, in words; `text` is the draft that was analysed. */
export function patternSentence(attribution: Attribution, text: string, t: Translate): string {
  const source = attribution.source.length > 0 ? quoted(wordsOf(text, attribution.source)) : undefined;
  const cue = attribution.cue.length > 0 ? quoted(wordsOf(text, attribution.cue)) : undefined;
  if (source && cue) return withBoth(attribution, source, cue, t);
  if (cue) return withCue(attribution, cue, t);
  return withoutCue(attribution, source, t);
}

function withBoth({ pattern }: Attribution, source: string, cue: string, t: Translate): string {
  switch (pattern) {
    case 'verb-content':
      return t('{0} is the subject of {1}, and what follows is theirs.', source, cue);
    case 'content-verb':
      return t('{0} with {1} comes after the words it answers for.', source, cue);
    case 'verb-source':
      return t('{1} comes first, its subject {0} after it, and the words around them are theirs.', source, cue);
    case 'told':
      return t('{0} is the subject of {1}; after the person told comes what was said.', source, cue);
    case 'according-to':
      return t('{1} names {0} as the source of the sentence around it.', source, cue);
    case 'passive':
      return t('{1} is passive, and {0} is who did it.', source, cue);
    case 'nominal':
      return t('{1} is a noun for something said or held; {0} is whose it is.', source, cue);
    case 'adjectival':
      return t('{1} says what {0} held to be so.', source, cue);
    case 'colon':
      return t('{0} is followed by {1}, which introduces the words.', source, cue);
    case 'transcript':
      return t('{0} heads a turn of a transcript.', source);
    case 'free-quote':
      return t(
        'The quotation stands alone; {0} with {1} in the sentence beside it is taken to be the speaker.',
        source,
        cue,
      );
    case 'carried-quote':
      return t('The quotation goes on from the paragraph before, where {0} speaks ({1}).', source, cue);
    case 'signed':
      return t('{0} signs the quotation.', source);
    case 'hearsay':
      return t('{1} is impersonal, but {0} stands beside it.', source, cue);
    case 'hearsay-adverb':
      return t('{1} passes it on, and {0} stands beside it.', source, cue);
  }
}

function withCue({ pattern }: Attribution, cue: string, t: Translate): string {
  switch (pattern) {
    case 'hearsay':
      return t('{0} passes something on without saying who says it.', cue);
    case 'hearsay-adverb':
      return t('{0} stands in the place of a source.', cue);
    case 'passive':
      return t('{0} is passive and leaves out who did it.', cue);
    case 'nominal':
      return t('{0} is a noun for something said or held, and the sentence does not say whose.', cue);
    default:
      return t('{0} introduces something said, and the sentence does not say by whom.', cue);
  }
}

function withoutCue({ pattern }: Attribution, source: string | undefined, t: Translate): string {
  if (!source) return t('The quotation stands without a source.');
  switch (pattern) {
    case 'colon':
      return t('{0} and a colon introduce the words.', source);
    case 'transcript':
      return t('{0} heads a turn of a transcript.', source);
    case 'signed':
      return t('{0} signs the quotation.', source);
    case 'carried-quote':
      return t('The quotation goes on from the paragraph before, where {0} speaks.', source);
    default:
      return t('The quotation stands alone; {0} beside it is taken to be the speaker.', source);
  }
}
