import assert from 'node:assert/strict';
import { draftSettings, layered, panelSettings } from '../../../../src/editor/host/setting-values';
import { DEFAULT_NOTE_TEXTS } from '../../../../src/engine/copy/notes';
import manifest from '../../../../package.json';

const read = (values: Record<string, unknown>) => (name: string) => values[name];

/** All settings of the manifest by their name under `onTheRecord.`. */
const declared = Object.fromEntries(
  manifest.contributes.configuration.flatMap(({ properties }) =>
    Object.entries(properties).map(([name, schema]) => [
      name.replace(/^onTheRecord\./, ''),
      schema as { default: unknown },
    ]),
  ),
);

describe('settings', () => {
  it('are what the manifest says when nobody has set any', () => {
    const defaults = Object.fromEntries(Object.entries(declared).map(([name, schema]) => [name, schema.default]));
    assert.deepEqual(draftSettings(read({})), draftSettings(read(defaults)));
    assert.deepEqual(panelSettings(read({})), panelSettings(read(defaults)));
    assert.deepEqual(declared['notes']!.default, DEFAULT_NOTE_TEXTS);
  });

  it('fall back one by one when a value is of the wrong kind', () => {
    const settings = draftSettings(
      read({
        enable: 'yes',
        delay: -5,
        typingRest: NaN,
        maximumSize: '1',
        display: 'loud',
        claims: null,
        profile: 'tabloid',
        words: { people: 'all', cues: [3, 'quip'] },
        skip: 'old/',
        rules: [],
        notes: 3,
      }),
    );
    const defaults = draftSettings(read({}));
    assert.deepEqual(settings, { ...defaults, delay: 0, words: { ...defaults.words, cues: ['quip'] } });
  });

  it('keep the severities that they know', () => {
    const { rules } = draftSettings(read({ rules: { hearsay: 'off', 'vague-source': 'loud', mine: 'hint' } }));
    assert.deepEqual(rules, { hearsay: 'off', mine: 'hint' });
  });

  it('take the texts of notes that fit on a line', () => {
    const { notes } = draftSettings(read({ notes: { who: ' (who?) ', 'citation-needed': 'a\nb', other: 'x' } }));
    assert.deepEqual(notes, { ...DEFAULT_NOTE_TEXTS, who: '(who?)' });
  });

  it('go over the desk’s file one by one, and what is set for a rule leaves the other rules alone', () => {
    const desk = { profile: 'ap', rules: { hearsay: 'off', 'vague-source': 'hint' } };
    const set = { profile: 'npr', rules: { hearsay: 'error' } };
    assert.equal(layered('balanced', desk.profile, undefined), 'ap');
    assert.equal(layered('balanced', desk.profile, set.profile), 'npr');
    assert.deepEqual(layered({}, desk.rules, undefined, set.rules), { hearsay: 'error', 'vague-source': 'hint' });
    assert.deepEqual(layered(undefined, desk.rules), desk.rules);
    assert.equal(layered(undefined, undefined), undefined);
  });
});
