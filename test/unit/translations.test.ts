import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';

type Texts = Readonly<Record<string, string>>;

/** What a translation must leave as it is: the places of arguments, and the commands behind links. */
const KEPT = /\{\d+\}|\(command:[^)]*\)/g;

const kept = (text: string): string => (text.match(KEPT) ?? []).sort().join(' ');

/** What is wrong with a translation, a line each. */
function faultsOf(english: Texts, translated: Texts): string[] {
  const missing = Object.keys(english).filter((key) => !Object.hasOwn(translated, key));
  const foreign = Object.keys(translated).filter((key) => !Object.hasOwn(english, key));
  const others = Object.keys(translated).filter(
    (key) => Object.hasOwn(english, key) && kept(english[key]) !== kept(translated[key]),
  );
  const empty = Object.keys(translated).filter((key) => translated[key].trim() === '');
  return [
    ...missing.map((key) => `not translated: ${key}`),
    ...foreign.map((key) => `translated, and nowhere in the code: ${key}`),
    ...others.map((key) => `has other arguments or commands: ${key}`),
    ...empty.map((key) => `empty: ${key}`),
  ];
}

const texts = (path: string): Texts => JSON.parse(readFileSync(path, 'utf8')) as Texts;

/** Files of translations: `package.nls.LANGUAGE.json` and `l10n/bundle.l10n.LANGUAGE.json`. */
const FILE = /^(package\.nls|bundle\.l10n)\.([a-z]{2,3}(?:-[a-z]{2,4})?)\.json$/;
const languagesOf = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const language = FILE.exec(name)?.[2];
    return language === undefined ? [] : [language];
  });

describe('a translation', () => {
  const english = { 'by {0}': 'by {0}', open: '[Open](command:open)', none: 'None', gone: 'Gone' };

  it('is whole when it has every text, its arguments and its commands, in whatever order', () => {
    assert.deepEqual(
      faultsOf(
        { '{0} of {1}': '{0} of {1}', ...english },
        {
          '{0} of {1}': 'von {1} die {0}',
          'by {0}': 'von {0}',
          open: '[Öffnen](command:open)',
          none: 'Keine',
          gone: 'Fort',
        },
      ),
      [],
    );
  });

  it('is not where a text is missing, empty or nobody’s, or an argument or a command is another', () => {
    assert.deepEqual(
      faultsOf(english, { 'by {0}': 'von {1}', open: '[Öffnen](command:öffnen)', none: ' ', more: 'Mehr' }),
      [
        'not translated: gone',
        'translated, and nowhere in the code: more',
        'has other arguments or commands: by {0}',
        'has other arguments or commands: open',
        'empty: none',
      ],
    );
  });
});

describe('the languages of messages', () => {
  it('are the same in the settings and in what is said', () => {
    assert.deepEqual(languagesOf('.').sort(), languagesOf('l10n').sort());
  });

  for (const language of languagesOf('l10n')) {
    it(`have all that is said: ${language}`, () => {
      const of = (file: string) => faultsOf(texts(`${file}.json`), texts(`${file}.${language}.json`));
      assert.deepEqual([...of('package.nls'), ...of('l10n/bundle.l10n')], []);
    });
  }
});
