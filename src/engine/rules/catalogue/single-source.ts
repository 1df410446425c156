import { isWriters, type Attribution } from '../../model';
import { phraseKey } from '../evidence/unnamed-sources';
import type { Rule } from '../asking/rule';
import type { DraftView } from '../asking/draft';
import { attributionsIn, isReporters, wordsOf, isRead } from '../evidence/draft-view';
import { LEAST_CITED, LEAST_WORDS, HEADLINE_LOOKED_AT } from './bars';

/** Everything that the draft reports comes from one source: marked where that source is first cited. */
export const singleSource: Rule = {
  *choose(draft) {
    if (isShort(draft.paragraphs)) return;
    let first = -1;
    let only: string | undefined;
    let count = 0;
    for (const [index, attribution] of each(draft)) {
      const { grade, source, speaker, block } = attribution;
      if (grade === 'agentless' || source.length === 0 || !isReporters(draft, attribution)) continue;
      // Whoever asks is no source.
      if (isWriters(attribution)) continue;
      // Somebody who could not be tied to anybody may be a second source.
      if (speaker === null) return;
      const key = phraseKey(speaker);
      if (only !== undefined && only !== key) return;
      only = key;
      count++;
      if (first < 0 && isRead(draft, block)) first = index;
    }
    if (only === undefined || count < LEAST_CITED || isAbout(draft, only)) return;
    const attribution = draft.attributions.at(first);
    const span = attribution?.source[0];
    if (!attribution || !span) return;
    yield {
      span,
      block: attribution.block,
      attribution: first,
      args: { source: attribution.speaker ?? wordsOf(draft, attribution.block, span) },
    };
  },
};

/** Every attribution with its index; nearly always the first few tell that there are several sources. */
function* each(draft: DraftView): Generator<readonly [index: number, attribution: Attribution]> {
  for (let block = 0; block < draft.blocks.length; block++) yield* attributionsIn(draft, block);
}

/** A story that opens with its speaker is about what the speaker said: a speech, an interview, a ruling. */
function isAbout({ blocks, paragraphs }: DraftView, speaker: string): boolean {
  const last = speaker.slice(speaker.lastIndexOf(' ') + 1);
  const lead = blocks.findIndex(({ kind, sentences }) => kind === 'body' && sentences.length > 0);
  return paragraphs
    .slice(0, lead + 1)
    .some(({ prose }) => prose.slice(0, HEADLINE_LOOKED_AT).toLowerCase().includes(last));
}

function isShort(
  paragraphs: readonly { readonly sentences: readonly { readonly tokens: readonly unknown[] }[] }[],
): boolean {
  let words = 0;
  for (const { sentences } of paragraphs) {
    for (const { tokens } of sentences) if ((words += tokens.length) >= LEAST_WORDS) return false;
  }
  return true;
}
