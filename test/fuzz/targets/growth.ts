import { noteInsertions, DEFAULT_NOTE_TEXTS } from '../../../src/engine/copy/notes';
import { readDesk } from '../../../src/desk/file';
import type { Markup } from '../../../src/engine/model';
import { jsonReport } from '../../../src/formats/json';
import { textReport } from '../../../src/formats/text';
import { english } from '../../../src/messages';
import { MOST_PER_DOUBLING, tooSteep } from '../growth';
import type { Target } from '../target';
import { read } from './reader';

type Work = (text: string, markup: Markup) => unknown;

const WORKS: Readonly<Record<string, Work>> = {
  draft: (text, markup) => {
    const report = read(text, markup, { claims: 'thorough', profile: 'thorough' });
    noteInsertions(text, report, report.findings, DEFAULT_NOTE_TEXTS);
    textReport('draft', text, report, { explain: true });
    jsonReport('draft', text, report);
  },
  desk: (text) => readDesk(`{"words": {"people": [${text}`, english),
};

/** A few words or pieces over and over: twice as much may take a little more than twice as long, and no more. */
export const growth: Target = {
  name: 'growth',
  seeds: 'drafts',
  make({ text, markup }, { random, fresh }) {
    const part = fresh(text);
    const at = random.below(part.length);
    const unit = part.slice(at, at + random.between(1, 60)) || ' ';
    return { markup, texts: [unit], choices: { work: random.chance(0.85) ? 'draft' : 'desk' } };
  },
  check({ markup, texts: [unit = ''], choices }, broken) {
    if (unit === '') return;
    const work = WORKS[String(choices.work)] ?? WORKS.draft;
    const ratio = tooSteep((length) => {
      const text = unit.repeat(Math.ceil(length / unit.length));
      const before = process.cpuUsage();
      work(text, markup);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1_000;
    });
    if (ratio !== undefined) {
      broken(
        `${String(choices.work)}: cost grows faster than length`,
        `${ratio.toFixed(1)} per doubling, at most ${MOST_PER_DOUBLING}`,
      );
    }
  },
};
