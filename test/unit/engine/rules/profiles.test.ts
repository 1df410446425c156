import assert from 'node:assert/strict';
import manifest from '../../../../package.json';
import texts from '../../../../package.nls.json';
import { analyze } from '../../../../src/engine/analyzer';
import { createTagger } from '../../../../src/engine/language/tagger';
import { RULES } from '../../../../src/engine/rules';
import { profileSeverities, RULE_IDS } from '../../../../src/engine/rules/profiles';
import { PROFILES } from '../../../../src/engine/options';
import { english, profileLabel, profileSentence } from '../../../../src/messages';

describe('house profiles', () => {
  it('have their rows in the order in which the rules are asked', () => {
    assert.deepEqual([...RULES.map(({ id }) => id), 'unused-directive'], RULE_IDS);
  });

  it('are balanced where they say nothing', () => {
    const house = profileSeverities('wikipedia');
    assert.equal(house['notes-left'], profileSeverities('balanced')['notes-left']);
    assert.notEqual(house['rote-reason'], profileSeverities('balanced')['rote-reason']);
    assert.deepEqual(Object.keys(house), RULE_IDS);
  });

  it('differ from each other', () => {
    const columns = new Set(PROFILES.map((profile) => JSON.stringify(profileSeverities(profile))));
    assert.equal(columns.size, PROFILES.length);
  });

  it('say of so many rules that they are loud, low or off', () => {
    const counted = (profile: (typeof PROFILES)[number]) => {
      const cells = Object.values(profileSeverities(profile));
      return ['warning', 'information', 'hint', 'off'].map((each) => cells.filter((cell) => cell === each).length);
    };
    assert.deepEqual(Object.fromEntries(PROFILES.map((profile) => [profile, counted(profile)])), {
      balanced: [10, 13, 5, 1],
      ap: [12, 12, 3, 2],
      reuters: [11, 14, 2, 2],
      bbc: [10, 13, 4, 2],
      nyt: [13, 12, 3, 1],
      guardian: [10, 14, 4, 1],
      npr: [12, 11, 5, 1],
      wikipedia: [10, 5, 0, 14],
      quiet: [6, 1, 0, 22],
      thorough: [18, 11, 0, 0],
    });
  });

  it('leave nothing off in the thorough one, and little on in the quiet one', () => {
    const thorough = profileSeverities('thorough');
    assert.deepEqual(
      RULE_IDS.filter((rule) => thorough[rule] === 'off'),
      [],
    );
    const quiet = Object.values(profileSeverities('quiet')).filter((severity) => severity !== 'off');
    assert.ok(quiet.length < RULE_IDS.length / 3);
  });

  it('are the choices of the setting, which says what each house stresses', () => {
    const setting = manifest.contributes.configuration[0]!.properties['onTheRecord.profile']!;
    assert.deepEqual(setting.enum, [...PROFILES]);
    for (const profile of PROFILES) {
      const text = (texts as Record<string, string>)[`config.profile.${profile}`]!;
      const sentence = profileSentence(profile, english);
      const house = !['balanced', 'quiet', 'thorough'].includes(profile);
      assert.equal(text, house ? `${profileLabel(profile, english)}. ${sentence}` : sentence);
    }
  });

  const tagger = createTagger();
  const severity = (options: Parameters<typeof analyze>[3]) =>
    analyze('Officials said that the mill was old.\n', 'plaintext', tagger, options).findings.find(
      ({ rule }) => rule === 'vague-source',
    )?.severity;

  it('set how loud a rule is, and what somebody has set goes before them', () => {
    assert.equal(severity({ profile: 'wikipedia' }), 'warning');
    assert.equal(severity({ profile: 'wikipedia', severities: { 'vague-source': 'hint' } }), 'hint');
    assert.equal(severity({ profile: 'quiet', severities: { 'vague-source': 'off' } }), undefined);
  });
});
