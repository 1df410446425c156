// Collects every message of the extension into l10n/bundle.l10n.json, which a translator copies to
// l10n/bundle.l10n.LANGUAGE.json. `--check` writes nothing and fails when the file is out of date.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const FOLDERS = ['src/desk', 'src/editor', 'src/messages'];
export const BUNDLE = join(ROOT, 'l10n', 'bundle.l10n.json');

/** The bundle as it should be: each message is its own key, as `vscode.l10n.t` asks for it. */
export function bundle() {
  const messages = new Set();
  for (const folder of FOLDERS) {
    for (const name of readdirSync(join(ROOT, folder), { recursive: true })) {
      if (name.endsWith('.ts')) collect(join(ROOT, folder, name), messages);
    }
  }
  const entries = [...messages].sort((a, b) => (a < b ? -1 : 1)).map((message) => [message, message]);
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}

/** Calls of `t` and of `….t` whose first argument is a string: the only shape in which messages are written. */
function collect(file, messages) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const visit = (node) => {
    if (ts.isCallExpression(node) && isTranslate(node.expression) && node.arguments[0]) {
      const [message] = node.arguments;
      if (!ts.isStringLiteralLike(message)) {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
        throw new Error(`${file}:${line + 1}: a message must be a plain string, or no translator will see it`);
      }
      messages.add(message.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
}

function isTranslate(callee) {
  return ts.isIdentifier(callee)
    ? callee.text === 't'
    : ts.isPropertyAccessExpression(callee) && callee.name.text === 't';
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const wanted = bundle();
  if (process.argv.includes('--check')) {
    if (readFileSync(BUNDLE, 'utf8') !== wanted) {
      console.error('l10n/bundle.l10n.json is out of date: run npm run l10n');
      process.exitCode = 1;
    }
  } else {
    mkdirSync(dirname(BUNDLE), { recursive: true });
    writeFileSync(BUNDLE, wanted);
  }
}
