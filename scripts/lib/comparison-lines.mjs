// What a corpus has gained, lost and changed, to be read: counts, and examples with their place and their words.

const WORDS = ['source', 'cue', 'content'];
const MAIN = [...WORDS, 'grade', 'speaker'];

/**
 * @param {string} corpus
 * @param {object[]} articles Each with `name`, `text` and what `compareReports` gave.
 * @param {number} most Examples of each kind.
 */
export function comparisonLines(corpus, articles, most) {
  const of = (kind, list) =>
    articles.flatMap((article) =>
      article[kind][list].map((item) => ({ at: `${corpus}/${article.name}`, text: article.text, item })),
    );
  const changed = of('attributions', 'changed');
  const has = (...parts) => changed.filter(({ item }) => item.parts.some((part) => parts.includes(part)));
  const groups = [
    ['attributions gained', of('attributions', 'gained'), attributionLine],
    ['attributions lost', of('attributions', 'lost'), attributionLine],
    ['source, cue or content changed', has(...WORDS), wordsLine],
    ['grades changed', has('grade'), (each) => partsLine(each, ['grade'])],
    ['speakers changed', has('speaker'), (each) => partsLine(each, ['speaker'])],
    ['changed in nothing but the rest', rest(changed), (each) => partsLine(each, each.item.parts)],
    ...byRule('gained', of('findings', 'gained'), findingLine),
    ...byRule('lost', of('findings', 'lost'), findingLine),
    ...byRule('changed', of('findings', 'changed'), findingChangeLine),
  ].filter(([, list]) => list.length > 0);
  const others = articles.filter(({ attributions, findings }) => isOther(attributions) || isOther(findings));
  return [
    `${corpus}: ${others.length} of ${articles.length} articles are read otherwise`,
    ...groups.flatMap(([title, list, line]) => [
      `${String(list.length).padStart(6)} ${title}`,
      ...list.slice(0, most).map((each) => `         ${line(each)}`),
    ]),
    '',
  ];
}

const isOther = ({ gained, lost, changed }) => gained.length + lost.length + changed.length > 0;

/** Those whose words, grade and speaker are what they were. */
const rest = (changed) => changed.filter(({ item }) => !item.parts.some((part) => MAIN.includes(part)));

function byRule(what, all, line) {
  const rules = new Map();
  for (const each of all) {
    const { rule } = each.item.after ?? each.item;
    rules.set(rule, [...(rules.get(rule) ?? []), each]);
  }
  return [...rules].sort((a, b) => b[1].length - a[1].length).map(([rule, list]) => [`${rule} ${what}`, list, line]);
}

const start = ({ source, cue, content, range }) =>
  range ? range[0] : Math.min(...[source, cue, content].flatMap((spans) => spans.map(([from]) => from)));

const attributionLine = ({ at, text, item }) =>
  `${at}:${start(item)} ${roles(text, item)} (${item.grade}, ${item.speaker ?? 'nobody'})`;

function wordsLine({ at, text, item: { before, after, parts } }) {
  const of = (item) =>
    WORDS.filter((part) => parts.includes(part))
      .map((part) => `${part} ${words(text, item[part])}`)
      .join(', ');
  return `${at}:${start(after)} ${words(text, after.cue)}: ${of(before)} → ${of(after)}`;
}

function partsLine({ at, text, item: { before, after, parts } }, wanted) {
  const change = (part) => `${part} ${value(before[part])} → ${value(after[part])}`;
  return `${at}:${start(after)} ${roles(text, after)}: ${parts
    .filter((part) => wanted.includes(part))
    .map(change)
    .join(', ')}`;
}

const value = (of) => (Array.isArray(of) ? `[${of.map(({ code }) => code).join(' ')}]` : (of ?? 'nobody'));

const findingLine = ({ at, text, item }) => `${at}:${start(item)} ${words(text, [item.range])} (${item.severity})`;

function findingChangeLine({ at, text, item: { before, after, parts } }) {
  const of = (item) => parts.map((part) => (part === 'range' ? words(text, [item.range]) : item[part])).join(', ');
  return `${at}:${start(after)} ${of(before)} → ${of(after)}`;
}

const roles = (text, { source, cue, content }) => [source, cue, content].map((spans) => words(text, spans)).join(' | ');

/** Of a quotation in the list so many UTF-16 code units are shown. */
const LONGEST = 60;

function words(text, spans) {
  if (spans.length === 0) return '–';
  const all = spans.map(([from, to]) => text.slice(from, to).replace(/\s+/g, ' ')).join(' … ');
  return `“${all.length > LONGEST ? `${all.slice(0, LONGEST)}…` : all}”`;
}
