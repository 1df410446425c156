import assert from 'node:assert/strict';
import { VERB_LEXICON } from '../../../../src/engine/language/verb-lexicon';
import type { SourceKind } from '../../../../src/engine/attribution/sources/source';
import type { Extraction } from '../../../../src/engine/attribution/extraction';
import { covers } from '../../../../src/engine/claims/covers';
import type { PatternId, Span } from '../../../../src/engine/model';

/** An attribution of which only source and cue are given; the rest of the sentence is its content. */
function covered(text: string, source: string, cue: string, who: SourceKind, pattern: PatternId = 'verb-content') {
  const at = (words: string): Span[] => {
    const start = text.indexOf(words);
    assert.ok(start >= 0, words);
    return words === '' ? [] : [[start, start + words.length]];
  };
  const content: Span[] = [[(at(cue)[0]?.[1] ?? 0) + 1, text.length]];
  const extraction: Extraction = { source: at(source), cue: at(cue), content, kind: 'indirect', pattern, sentence: 0 };
  return covers(text, extraction, VERB_LEXICON, who);
}

describe('what an attribution covers', () => {
  for (const [text, source, cue, who] of [
    ['Prill said the pier was rotten.', 'Prill', 'said', 'person'],
    ['Most traders told us that it was rotten.', 'Most traders', 'told', 'people'],
    ['The harbour board denied that it was rotten.', 'The harbour board', 'denied', 'body'],
    ['The survey shows that it is rotten.', 'The survey', 'shows', 'document'],
    ['Prill wants the pier closed.', 'Prill', 'wants', 'person'],
    ['She fears that it will sink.', 'She', 'fears', 'pronoun'],
    ['Shopkeepers believe that it will sink.', 'Shopkeepers', 'believe', 'people'],
  ] as const) {
    it(`is what is told: ${text}`, () => assert.equal(covered(text, source, cue, who), true));
  }

  for (const [text, source, cue, who] of [
    ['Most traders fear that it will sink.', 'Most traders', 'fear', 'people'],
    ['A furious Tarnbeck saw it as a failure.', 'A furious Tarnbeck', 'saw', 'body'],
    ['Almost everyone knows the story.', 'Almost everyone', 'knows', 'people'],
    ['Rennard signed off the last three checks.', 'Rennard', 'signed off', 'person'],
    ['The county continues to put off repairs.', 'The county', 'continues', 'body'],
    ['We believe that it will sink.', 'We', 'believe', 'writer'],
  ] as const) {
    it(`is not a crowd's mind, an act or the writer's view: ${text}`, () =>
      assert.equal(covered(text, source, cue, who), false));
  }

  it('is hearsay, which has a rule of its own, and not what merely seems', () => {
    assert.equal(covered('It is believed that it sank.', '', 'is believed', 'nobody', 'hearsay'), true);
    assert.equal(covered('It seems that it sank.', '', 'seems', 'nobody'), false);
  });

  it('is not what stands after the desk’s own note', () => {
    const text = 'Editor’s note: The pier is a disgrace.';
    assert.equal(covered(text, 'Editor’s note', ':', 'document', 'colon'), false);
    assert.equal(covered('Prill: The pier is a disgrace.', 'Prill', ':', 'person', 'colon'), true);
  });
});
