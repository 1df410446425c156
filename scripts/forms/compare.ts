import { analyze, type Markup, type Report, type Span, type Tagger } from '../../src/engine';
import { printedOf } from '../../src/engine/text/prose/read-paragraph';
import { FORMS, type Piece } from './convert';

/** The copy of a text, block by block, as it is printed and as it is read in plain text, which tells no headline by a mark. */
export function copyOf(text: string, markup: Markup, tagger: Tagger): Piece[] {
  const pieces = piecesOf(text, markup, tagger);
  const plain = FORMS[0];
  return markup === plain.markup ? pieces : piecesOf(plain.write(pieces), plain.markup, tagger);
}

function piecesOf(text: string, markup: Markup, tagger: Tagger): Piece[] {
  return analyze(text, markup, tagger)
    .blocks.map(({ kind, span }) => ({ kind, words: printedOf(text.slice(...span), 'headline', markup).text }))
    .filter(({ kind, words }) => words !== '' && !BESIDE_COPY.has(kind));
}

const BESIDE_COPY: ReadonlySet<string> = new Set(['comment', 'embed', 'code', 'frontmatter', 'caption']);

/** What is read otherwise in one of the forms than in plain text: each a line that names the form and what it has or lacks. */
export function differences(copy: readonly Piece[], tagger: Tagger): string[] {
  const [plain, ...others] = FORMS.map(({ name, markup, write }) => {
    const text = write(copy);
    return { name, lines: linesOf(text, markup, analyze(text, markup, tagger)) };
  });
  return others.flatMap(({ name, lines }) => [
    ...without(plain.lines, lines).map((line) => `${name} lacks ${line}`),
    ...without(lines, plain.lines).map((line) => `${name} has ${line}`),
  ]);
}

/** Lines of one list that another has not, as often as it has them. */
function without(lines: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return lines.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** What a report tells, in the words that are printed. */
function linesOf(text: string, markup: Markup, { words, findings, attributions, quotations }: Report): string[] {
  // A stretch may begin inside emphasis, whose end then looks like a star of the copy.
  const at = (span: Span): string => printedOf(text.slice(...span), 'headline', markup).text.replaceAll('*', '');
  const all = (spans: readonly Span[]): string => spans.map(at).join(' … ');
  return [
    `words: ${words}`,
    ...findings.map(({ rule, span, args }) => `${rule}: ${at(span)} ${JSON.stringify(args)}`),
    ...attributions.map(
      ({ source, cue, content, grade, speaker, pattern, flags }) =>
        `${pattern}: ${all(source)} | ${all(cue)} | ${all(content)} | ${grade} ${speaker ?? '–'} ${flags.join(' ')}`,
    ),
    ...quotations.map(({ span, use, attribution }) => `${use}${attribution < 0 ? ', nobody’s' : ''}: ${at(span)}`),
  ];
}
