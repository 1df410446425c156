import type { Attribution } from '../model';
import { lastFrom } from '../spans';
import { headOf, kindOfUnnamed } from './heads';
import { noteAfterWords } from './places';
import type { DraftView, Rule } from './types';
import { unnamedSources } from './unnamed';
import { READ } from './view';

/** "Experts", "critics", "residents": a crowd of which the copy names nobody. Marked where the draft first cites it. */
export const vagueGroup: Rule = {
  id: 'vague-group',
  name: 'Group without a member',
  severity: 'information',
  *findings(draft) {
    const seen = new Set<string>();
    const members = newcomers(draft);
    for (const { attribution, block, span, words } of unnamedSources(draft, 'vague')) {
      if (kindOfUnnamed(draft.attributions[attribution], words) !== 'crowd') continue;
      const head = headOf(words);
      if (seen.has(head)) continue;
      seen.add(head);
      const reach = endOfReach(draft, block, span[0]);
      const from = draft.blocks[block].span[0];
      if ((members[lastFrom(members.length, reach - 1, (i) => members[i])] ?? -1) >= from) continue;
      yield { span, block, attribution, args: { source: words }, note: noteAfterWords(draft, 'who', span) };
    }
  },
};

/**
 * Where the draft first cites somebody or something by name, in order: whoever turns up beside a crowd is taken for one of
 * it, but not the person whom the whole story is about.
 */
function newcomers(draft: DraftView): number[] {
  const known = new Set<string>();
  const out: number[] = [];
  for (const { grade, speaker, source, content } of draft.attributions) {
    if (!IDENTIFIED.has(grade) || speaker === null || known.has(speaker)) continue;
    known.add(speaker);
    const at = (source[0] ?? content[0])?.[0];
    if (at !== undefined) out.push(at);
  }
  return out.sort((a, b) => a - b);
}

const IDENTIFIED: ReadonlySet<Attribution['grade']> = new Set(['named', 'document', 'organization']);

/** The end of the paragraph, or of the second sentence after an offset where that lies further on. */
function endOfReach(draft: DraftView, block: number, at: number): number {
  const own = draft.blocks[block].sentences;
  let left = 2 - (own.length - 1 - lastFrom(own.length, at, (i) => own[i][0]));
  let [, end] = draft.blocks[block].span;
  for (let next = block + 1; left > 0 && next < draft.blocks.length && next < block + 4; next++) {
    const { kind, sentences } = draft.blocks[next];
    if (!READ.has(kind)) continue;
    const last = sentences[Math.min(left, sentences.length) - 1];
    if (!last) continue;
    left -= sentences.length;
    end = last[1];
  }
  return end;
}
