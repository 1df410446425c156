import { keptFor, perStretch } from '../asking/kept-per-block';
import type { DraftView } from '../asking/draft';
import type { Paragraph } from '../../text/types';
import { SPEAKS_TO_READERS } from '../../claims/own-voice';
import { FIRST_PERSON_SHARE, FIRST_PERSON_SENTENCES } from './bars';

/** Whether a draft speaks for its writer: a column, a blog, a diary. */
export function isFirstPerson(draft: DraftView): boolean {
  let sentences = 0;
  let addressed = 0;
  counted.some(draft, (made) => {
    sentences += made.sentences;
    addressed += made.addressed;
    return false;
  });
  return addressed >= FIRST_PERSON_SENTENCES && addressed >= sentences * FIRST_PERSON_SHARE;
}

const counted = perStretch(({ paragraphs }, first, end) => {
  let sentences = 0;
  let addressed = 0;
  for (const paragraph of paragraphs.slice(first, end)) {
    sentences += paragraph.sentences.length;
    addressed += addressedSentences(paragraph);
  }
  return { sentences, addressed };
});

const addressedSentences = keptFor(({ sentences, quotes, prose }: Paragraph): number => {
  let count = 0;
  let q = 0;
  for (const { span } of sentences) {
    while (q < quotes.length && quotes[q].span[1] <= span[0]) q++;
    // A sentence with a quotation in it is left out: the "we" in there is the speaker's.
    const quote = quotes[q];
    if (quote && quote.span[0] < span[1]) continue;
    if (SPEAKS_TO_READERS.test(prose.slice(span[0], Math.min(span[1], span[0] + 1_200)))) count++;
  }
  return count;
});
