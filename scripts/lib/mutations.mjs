import ts from 'typescript';
import { Trouble } from './process.mjs';

/**
 * A small change to one file: what stood from `start` to `end` (UTF-16 offsets) becomes `text`.
 * @typedef {{ kind: string, start: number, end: number, text: string }} Mutation
 */

const { SyntaxKind } = ts;

/** A file with one small change made to it. */
export const applied = ({ start, end, text }, source) => source.slice(0, start) + text + source.slice(end);

/** What each operator is taken for by a slip of the hand. */
const SWAPS = new Map([
  [SyntaxKind.LessThanToken, '<='],
  [SyntaxKind.LessThanEqualsToken, '<'],
  [SyntaxKind.GreaterThanToken, '>='],
  [SyntaxKind.GreaterThanEqualsToken, '>'],
  [SyntaxKind.EqualsEqualsEqualsToken, '!=='],
  [SyntaxKind.ExclamationEqualsEqualsToken, '==='],
  [SyntaxKind.AmpersandAmpersandToken, '||'],
  [SyntaxKind.BarBarToken, '&&'],
  [SyntaxKind.PlusToken, '-'],
  [SyntaxKind.MinusToken, '+'],
]);

const LOGICAL = new Set([SyntaxKind.AmpersandAmpersandToken, SyntaxKind.BarBarToken]);
const ARITHMETIC = new Set([SyntaxKind.PlusToken, SyntaxKind.MinusToken]);

/** Every place of a file where one of the small changes can be made: numbers, operators, conditions, guards, entries. */
export function mutationsIn(path, source) {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const found = [];
  const add = (kind, node, text) => found.push({ kind, start: node.getStart(file), end: node.end, text });
  const visit = (node) => {
    // What only the compiler reads changes nothing, and a module that is not loaded is not a small change.
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    for (const mutate of MUTATORS) mutate(node, add, file);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const MUTATORS = [numbers, booleans, operators, conditions, guards, entries, alternatives, words];

function numbers(node, add) {
  if (!ts.isNumericLiteral(node)) return;
  const value = Number(node.text);
  for (const other of new Set([value + 1, value - 1, value * 2, value / 2])) {
    if (other !== value && other >= 0) add('number', node, String(other));
  }
}

function booleans(node, add) {
  if (node.kind === SyntaxKind.TrueKeyword) add('boolean', node, 'false');
  if (node.kind === SyntaxKind.FalseKeyword) add('boolean', node, 'true');
}

function operators(node, add) {
  if (!ts.isBinaryExpression(node)) return;
  const operator = node.operatorToken;
  const other = SWAPS.get(operator.kind);
  if (!other || (ARITHMETIC.has(operator.kind) && !isSum(node))) return;
  add(LOGICAL.has(operator.kind) ? 'logic' : 'comparison', operator, other);
}

/** Whether a `+` adds numbers as far as one can see: strings are joined with templates in this house. */
function isSum(node) {
  return !ts.isStringLiteralLike(node.left) && !ts.isStringLiteralLike(node.right);
}

function conditions(node, add, file) {
  const condition = ts.isConditionalExpression(node)
    ? node.condition
    : ts.isIfStatement(node)
      ? node.expression
      : undefined;
  if (condition) add('condition', condition, `!(${condition.getText(file)})`);
}

/** `if (…) return …;` and its like, which is left out. */
function guards(node, add) {
  if (!ts.isIfStatement(node) || node.elseStatement) return;
  const then = ts.isBlock(node.thenStatement) ? node.thenStatement.statements.at(-1) : node.thenStatement;
  if (!then || !(ts.isReturnStatement(then) || ts.isContinueStatement(then) || ts.isBreakStatement(then))) return;
  // A loop that lost its end would only run out of time.
  if (ts.isBreakStatement(then)) return;
  add('guard', node, ';');
}

/** An element of a list, a row of a table. */
function entries(node, add, file) {
  const list = ts.isArrayLiteralExpression(node)
    ? node.elements
    : ts.isObjectLiteralExpression(node)
      ? node.properties
      : undefined;
  if (!list || list.length < 2) return;
  for (const [index, entry] of list.entries()) {
    const next = list[index + 1];
    const start = entry.getStart(file);
    const end = next ? next.getStart(file) : entry.end;
    add('entry', { getStart: () => start, end }, '');
  }
}

/** One of the alternatives of a regular expression, at its top or in one of its groups. */
function alternatives(node, add, file) {
  if (node.kind !== SyntaxKind.RegularExpressionLiteral) return;
  const source = node.getText(file);
  for (const [from, to] of alternativesOf(source)) {
    const start = node.getStart(file) + from;
    add('alternative', { getStart: () => start, end: node.getStart(file) + to }, '');
  }
}

/** The alternatives of a pattern, each with the bar that parts it from its neighbour. */
function alternativesOf(source) {
  const groups = [{ start: 1, bars: [] }];
  const all = [];
  const last = source.lastIndexOf('/');
  const close = ({ start, bars }, end) => {
    if (bars.length === 0) return;
    const borders = [start, ...bars.map((bar) => bar + 1)];
    borders.forEach((border, index) =>
      all.push(bars[index] === undefined ? [border - 1, end] : [border, bars[index] + 1]),
    );
  };
  for (let at = 1; at < last; at += 1) {
    const char = source[at];
    if (char === '\\') at += 1;
    else if (char === '[') while (source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
    else if (char === '(') {
      const opening = /^\((?:\?(?::|<?[=!]|<\w+>))?/.exec(source.slice(at))[0];
      groups.push({ start: at + opening.length, bars: [] });
      at += opening.length - 1;
    } else if (char === ')') close(groups.pop(), at);
    else if (char === '|') groups.at(-1).bars.push(at);
  }
  close(groups.pop(), last);
  return all;
}

/** A word of a list that is written as one string. */
function words(node, add, file) {
  if (!ts.isNoSubstitutionTemplateLiteral(node) && !ts.isStringLiteral(node)) return;
  const text = node.getText(file);
  const list = [...text.slice(1, -1).matchAll(/\S+/g)];
  if (list.length < 6 || /[.,:?!]/.test(text)) return;
  for (const word of list) {
    const start = node.getStart(file) + 1 + word.index;
    add('word', { getStart: () => start, end: start + word[0].length }, '');
  }
}

/**
 * The one place where a change of the list can be made; with none, or several, there is trouble. `in` is its file or a
 * folder; `value` names a constant or a row whose value becomes `to`, where it is `from` if that is said; `row` names a
 * row that goes; `text` is the code that becomes `to`.
 */
export function placeOf(entry, files, read) {
  const places = files
    .filter((file) => file.startsWith(entry.in))
    .flatMap((file) => placesIn(entry, file, read(file)).map((place) => ({ file, kind: 'listed', ...place })));
  if (places.length !== 1)
    throw new Trouble(`This change of the list has ${places.length} places now, not one: ${JSON.stringify(entry)}`);
  return places[0];
}

function placesIn({ value, row, text, from, to = '' }, path, source) {
  if (text !== undefined) {
    const starts = [];
    for (let at = source.indexOf(text); at >= 0; at = source.indexOf(text, at + text.length)) starts.push(at);
    return starts.map((start) => ({ start, end: start + text.length, text: to }));
  }
  return valuesOf(value ?? row, path, source)
    .filter(({ start, end }) => from === undefined || source.slice(start, end) === from)
    .map(({ start, end, row: whole }) =>
      row === undefined ? { start, end, text: to } : { ...whole, end: afterComma(source, whole.end), text: '' },
    );
}

const afterComma = (source, end) => (source[end] === ',' ? end + 1 : end);

/** The declarations of a name in a file that have a value: `const NAME = …`, `name: …` in a table. */
function valuesOf(name, path, source) {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    if (ts.isVariableDeclaration(node) || ts.isPropertyAssignment(node)) {
      const value = node.initializer;
      const named = ts.isStringLiteral(node.name) || ts.isIdentifier(node.name) ? node.name.text : undefined;
      if (value && named === name) found.push({ start: value.getStart(file), end: value.end, node });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found.map(({ start, end, node }) => ({ start, end, row: { start: node.getStart(file), end: node.end } }));
}
