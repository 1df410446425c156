// The scorer's figures of two runs beside each other, in the order in which a sentence is read.

const f1 = (...path) => [...path, 'f1'];

/** Each stage with its figures, by where they stand in a corpus's scores. Shares of one, but for `per1000`. */
const STAGES = [
  ['cue', 'exact F1', f1('cue', 'exact')],
  ['cue', 'soft F1', f1('cue', 'soft')],
  ['source', 'exact F1', f1('source', 'exact')],
  ['source', 'soft F1', f1('source', 'soft')],
  ['source', 'of quotations', ['quotes', 'rightSource']],
  ['content', 'exact F1', f1('content', 'exact')],
  ['content', 'soft F1', f1('content', 'soft')],
  ['content', 'token F1', f1('contentToken')],
  ['content', 'sentences told right', ['sentence', 'accuracy']],
  ['all three', 'relation precision', ['relation', 'p']],
  ['all three', 'relation recall', ['relation', 'r']],
  ['all three', 'relation F1', f1('relation')],
  ['all three', 'core relation recall', ['coreRelationRecall']],
  ['all three', 'attribution recall', ['attributionRecall']],
  ['speaker', 'of named', ['speakerOfNamed']],
  ['grade', 'given match', ['gradeGivenMatch']],
  ['grade', 'end to end', ['gradeEndToEnd']],
  ['grade', 'weak sentence F1', f1('weakSourceSentence')],
  ['claim', 'precision', ['claims', 'p']],
  ['claim', 'recall', ['claims', 'r']],
  ['claim', 'F1', f1('claims')],
  ['claim', 'both levels F1', f1('claims', 'withMay')],
  ['finding', 'warnings/1000 words', ['claims', 'warningsPer1000Words'], 'per1000'],
  ['finding', 'warnings/1000 words', ['warningsPer1000Words'], 'per1000'],
];

/**
 * A row for every figure that either run has of a corpus, stage by stage. Shares come as percentages; a figure that a run
 * has not is null.
 */
export function compareFigures(before, after) {
  const corpora = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return STAGES.flatMap(([stage, figure, path, unit]) =>
    corpora.flatMap((corpus) => {
      const [old, now] = [before, after].map((scores) => {
        const value = path.reduce((at, key) => at?.[key], scores[corpus]);
        return typeof value === 'number' ? value * (unit === 'per1000' ? 1 : 100) : null;
      });
      return old === null && now === null ? [] : [{ stage, figure, corpus, before: old, after: now }];
    }),
  );
}

/** The rows as lines of text; the stage and the figure are named once. */
export function figureLines(rows) {
  let last = '';
  return rows.map(({ stage, figure, corpus, before, after }) => {
    const digits = /\/1000/.test(figure) ? 2 : 1;
    const cell = (value) => (value === null ? '–' : value.toFixed(digits)).padStart(7);
    const name = `${stage.padEnd(10)}${figure}`;
    const title = name === last ? '' : name;
    last = name;
    return `  ${title.padEnd(33)}${corpus.padEnd(10)}${cell(before)} →${cell(after)}${difference(before, after, digits)}`;
  });
}

function difference(before, after, digits) {
  if (before === null || after === null) return '';
  const by = (after - before).toFixed(digits);
  if (Number(by) === 0) return '      =';
  return (by.startsWith('-') ? by.replace('-', '−') : `+${by}`).padStart(7);
}
