import { DraftAnalyzer } from '../../../src/engine/analyzer';
import type { Report } from '../../../src/engine/model';
import type { Target } from '../target';
import { plain, read, tagger } from './reader';

/** Versions of a draft, one read after the other by one reader, some of them not to the end. */
export const edits: Target = {
  name: 'edits',
  seeds: 'drafts',
  make({ text, markup }, { random, fresh, changed }) {
    const texts = [fresh(text)];
    for (let count = random.between(1, 5); count > 0; count--) {
      // Back to an earlier version now and then, as Undo does.
      texts.push(random.chance(0.15) ? random.pick(texts) : changed(texts[texts.length - 1]));
    }
    // For each version, after how many steps its reading is given up; 0: never.
    return { markup, texts, choices: { stops: texts.map(() => (random.chance(0.7) ? 0 : random.between(1, 30))) } };
  },
  check({ markup, texts, choices }, broken) {
    const analyzer = new DraftAnalyzer(markup, tagger);
    const stops = Array.isArray(choices.stops) ? (choices.stops as readonly number[]) : [];
    texts.forEach((text, i) => {
      const report = readUntil(analyzer.steps(text), stops[i] ?? 0);
      if (report && plain(report) !== plain(read(text, markup))) {
        broken('another report than from scratch', difference(report, read(text, markup)));
      }
    });
  },
};

function readUntil(steps: Generator<void, Report, void>, stop: number): Report | undefined {
  for (let count = 1; ; count++) {
    const step = steps.next();
    if (step.done) return step.value;
    if (count === stop) {
      steps.return(undefined as never);
      return undefined;
    }
  }
}

/** Which part of two reports differs first. */
function difference(report: Report, scratch: Report): string {
  const parts = ['blocks', 'words', 'attributions', 'quotations', 'sources', 'findings', 'silenced'] as const;
  return parts.find((part) => JSON.stringify(report[part]) !== JSON.stringify(scratch[part])) ?? 'markup';
}
