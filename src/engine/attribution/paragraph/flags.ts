import { LOADED_VERBS } from '../../language/data/loaded-verbs';
import { readVerb } from '../../language/morphology';
import type { Flag } from '../../model';
import type { Extraction } from '../extraction';
import { wordSet } from '../../util/word-list';
import { LATE, CUE_LOOKED_AT } from './bars';

/** Cues that judge what they introduce; states of mind are the claims' business. */
const LOADED = wordSet(
  LOADED_VERBS.doubt ?? '',
  LOADED_VERBS.guilt ?? '',
  LOADED_VERBS.endorsement ?? '',
  LOADED_VERBS.tone ?? '',
  'refute',
);

function judges(cue: string): boolean {
  for (const word of cue.toLowerCase().match(/\p{L}+/gu) ?? []) {
    const lemma = readVerb(word)?.lemma;
    if (lemma && LOADED.has(lemma)) return lemma !== 'point' || /\bout\b/.test(cue);
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
