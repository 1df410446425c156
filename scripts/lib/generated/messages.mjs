import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { ROOT } from '../paths.mjs';

const FOLDERS = ['src/desk', 'src/editor', 'src/messages'];

/**
 * Every message of the extension, which a translator copies to l10n/bundle.l10n.LANGUAGE.json: each is its own key, as
 * `vscode.l10n.t` asks for it.
 */
export function messages() {
  const found = new Set();
  for (const folder of FOLDERS) {
    for (const name of readdirSync(join(ROOT, folder), { recursive: true })) {
      if (name.endsWith('.ts')) collect(join(ROOT, folder, name), found);
    }
  }
  return Object.fromEntries([...found].sort((a, b) => (a < b ? -1 : 1)).map((message) => [message, message]));
}

/** Calls of `t` and of `….t` whose first argument is a string: the only shape in which messages are written. */
function collect(file, found) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const visit = (node) => {
    if (ts.isCallExpression(node) && isTranslate(node.expression) && node.arguments[0]) {
      const [message] = node.arguments;
      if (!ts.isStringLiteralLike(message)) {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
        throw new Error(`${file}:${line + 1}: a message must be a plain string, or no translator will see it`);
      }
      found.add(message.text);
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
