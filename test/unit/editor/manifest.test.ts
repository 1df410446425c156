import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import manifest from '../../../package.json';
import texts from '../../../package.nls.json';
import { analyze } from '../../../src/engine/analyzer';
import { directivePlace } from '../../../src/engine/copy/directive-places';
import { createTagger } from '../../../src/engine/language/tagger';
import { MARKUPS } from '../../../src/engine/model';
import { FINDING_KINDS } from '../../../src/editor/surfaces/kinds';

const raw = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8');
const at = (path: string) => new URL(`../../../${path}`, import.meta.url);
const { contributes } = manifest;

const tagger = createTagger();
const DRAFT = 'Officials said that the mill was old.\n';

/** Every TypeScript file of the editor side, as one text. */
function sources(folder = 'src/editor/'): string {
  return readdirSync(at(folder), { recursive: true })
    .filter((name) => String(name).endsWith('.ts'))
    .map((name) => readFileSync(at(folder + String(name)), 'utf8'))
    .join('\n');
}

describe('manifest', () => {
  it('has a text for each placeholder, and no text that nobody asks for', () => {
    const asked = [...raw.matchAll(/"%([^%"]+)%"/g)].map((match) => match[1]!);
    assert.deepEqual([...new Set(asked)].sort(), Object.keys(texts).sort());
  });

  it('names commands in its menus and keys that it declares', () => {
    const declared = new Set(contributes.commands.map(({ command }) => command));
    const submenus = new Set(contributes.submenus.map(({ id }) => id));
    const items = Object.values(contributes.menus).flat() as { command?: string; submenu?: string }[];
    for (const { command, submenu } of [...items, ...contributes.keybindings] as typeof items) {
      assert.ok(command ? declared.has(command) : submenus.has(submenu!), command ?? submenu);
    }
  });

  it('brings every picture and page that it names', () => {
    const named = [...raw.matchAll(/"(media\/[^"]+)"/g)].map((match) => match[1]!);
    for (const path of named) assert.ok(existsSync(at(path)), path);
  });

  it('declares the colours of each kind, for light, dark and both high contrasts', () => {
    const colors = new Map(contributes.colors.map(({ id, defaults }) => [id, defaults]));
    for (const kind of FINDING_KINDS) {
      for (const part of ['Border', 'Background']) {
        const defaults = colors.get(`onTheRecord.${kind}${part}`);
        assert.deepEqual(Object.keys(defaults ?? {}).sort(), ['dark', 'highContrast', 'highContrastLight', 'light']);
      }
    }
  });

  it('offers a comment where the markup of a draft has comments', () => {
    const item = contributes.menus.commandPalette.find(({ command }) => command === 'onTheRecord.silenceWithComment');
    const without = MARKUPS.filter((markup) => {
      const report = analyze(DRAFT, markup, tagger);
      return directivePlace(DRAFT, report, report.findings[0]!, '') === undefined;
    });
    assert.deepEqual(
      Array.from(item!.when.matchAll(/editorLangId != (\w+)/g), (match) => match[1]),
      without,
    );
  });

  it('activates for drafts only, works in an untrusted and in a virtual workspace', () => {
    assert.deepEqual(manifest.activationEvents, [
      ...MARKUPS.map((language) => `onLanguage:${language}`),
      'onFileSystem:on-the-record',
    ]);
    assert.deepEqual(manifest.capabilities, { untrustedWorkspaces: { supported: true }, virtualWorkspaces: true });
  });

  it('runs in a browser: nothing of Node in the editor side', () => {
    assert.doesNotMatch(sources(), /from '(?:node:|fs'|path'|os')/);
    assert.doesNotMatch(sources(), /\b(?:setImmediate|process\.|Buffer\.|require\()/);
  });
});
