import { CERTAIN_POINTS } from '../../src/engine/claims/bars';
import { ownWords } from '../../src/engine/claims/claims-in';
import { ownVoice, voiceOf } from '../../src/engine/claims/own-voice';
import { signsOf, excusesIn } from '../../src/engine/claims/weigh';
import type { BlockReading } from '../../src/engine/printed-draft';
import { VERB_LEXICON } from '../../src/engine/language/verb-lexicon';
import { finished } from '../../src/engine/util/steps';
import { labelled, type Row } from './columns';

/** What each sentence of a paragraph asserts in the paper's own voice: the cues with their points, and the claim. */
export function claimLines({ paragraph, attributions, claims }: BlockReading): string[] {
  const voice = finished(ownVoice(paragraph, attributions.extractions, VERB_LEXICON, attributions.sources));
  return paragraph.sentences.flatMap((sentence) => {
    const besideCues = voiceOf(voice.besideCues, sentence);
    const own = ownWords(voiceOf(voice.own, sentence), besideCues);
    const cues = signsOf(own, besideCues);
    if (cues.length === 0) return [];
    const claim = claims.find(({ span }) => span[0] === sentence.span[0]);
    const rows: Row[] = [
      ['own words', oneLine(own)],
      ...cues.map(({ row, start, end }): Row => [
        row.reason,
        `+${row.points}  “${oneLine((row.besideCue ? besideCues : own).slice(start, end))}”`,
      ]),
      ...excusesIn(own).map(({ row, start, end }): Row => [
        'excuse',
        `−${row.points}  “${oneLine(own.slice(start, end))}”${row.reasons ? ` (${row.reasons.join(', ')})` : ''}`,
      ]),
      [
        'claim',
        claim ? `${claim.reason}, ${round(claim.confidence * CERTAIN_POINTS)} of ${CERTAIN_POINTS} points` : 'none',
      ],
    ];
    return [...labelled(rows), ''];
  });
}

const oneLine = (words: string): string => words.trim().replace(/\s+/g, ' ');
const round = (n: number): string => String(Math.round(10 * n) / 10);
