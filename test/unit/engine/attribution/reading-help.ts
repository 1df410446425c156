import { analyze } from '../../../../src/engine/analyzer';
import { readAttributions } from '../../../../src/engine/attribution/paragraph/read-attributions';
import type { Tagger } from '../../../../src/engine/language/types';
import type { Attribution, Report } from '../../../../src/engine/model';
import { readParagraph } from '../../../../src/engine/text/prose/read-paragraph';

/** Knows nothing: so no test rests on what the real tagger guesses. */
export const NO_TAGS: Tagger = { tag: () => [] };

/** Calls these words the name of a body. */
export const bodies = (...names: string[]): Tagger => ({
  tag: (sentence) =>
    names.flatMap((name) => {
      const start = sentence.indexOf(name);
      return start < 0 ? [] : [{ start, end: start + name.length, tags: new Set(['Organization']) }];
    }),
});

/** The report on a draft in plain text, one paragraph a string. */
export const report = (paragraphs: readonly string[], tagger: Tagger = NO_TAGS): Report =>
  analyze(paragraphs.join('\n\n'), 'plaintext', tagger);

/** The attribution whose content holds these words. */
export function behind(
  words: string,
  paragraphs: readonly string[],
  tagger: Tagger = NO_TAGS,
): Attribution | undefined {
  const at = paragraphs.join('\n\n').indexOf(words);
  if (at < 0) throw new Error(`“${words}” is not in the draft`);
  return report(paragraphs, tagger).attributions.find(({ content }) =>
    content.some(([start, end]) => start <= at && at < end),
  );
}

/** The only attribution of one sentence. */
export const grade = (sentence: string): string | undefined => report([sentence]).attributions[0]?.grade;

/** What one paragraph says of itself. */
export const read = (text: string): ReturnType<typeof readAttributions> =>
  readAttributions(readParagraph(text, 'body', 'plaintext'));
