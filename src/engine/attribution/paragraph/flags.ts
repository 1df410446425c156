import { LOADED_SENSES } from '../../language/loaded-verbs';
import { readVerb } from '../../language/morphology';
import type { Flag } from '../../model';
import type { Extraction } from '../extraction';
import { LATE, CUE_LOOKED_AT } from './bars';

/** Does a cue judge what it introduces? States of mind are the claims' business. */
function judges(cue: string): boolean {
  for (const word of cue.toLowerCase().match(/\p{L}+/gu) ?? []) {
    const lemma = readVerb(word)?.lemma;
    const sense = lemma && LOADED_SENSES.get(lemma);
    if (sense && sense !== 'mind' && sense !== 'gesture') return lemma !== 'point' || /\bout\b/.test(cue);
  }
  return false;
}

/** Facts beside the grade that the paragraph shows: late, loaded verb. Spans relative to the paragraph. */
export function flagsOf({ source, cue, content }: Extraction, prose: string): Flag[] {
  const flags: Flag[] = [];
  const at = source[0] ?? cue[0];
  const first = content[0];
  if (at && first && at[0] - first[0] > LATE) flags.push('late');
  if (source.length > 0 && cue.some(([start, end]) => judges(prose.slice(start, Math.min(end, start + CUE_LOOKED_AT)))))
    flags.push('loadedVerb');
  return flags;
}
