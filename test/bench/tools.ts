import { analyze, DraftAnalyzer } from '../../src/engine/analyzer';
import { createTagger } from '../../src/engine/language/tagger';
import type { ToolName } from './tools-list';

/** One checker as the benchmark drives it: `check` reads a whole text. */
export interface Tool {
  check(text: string): Promise<unknown> | unknown;
  /** Reads a text and then its edited versions, keeping what it can in between; a checker without it starts anew. */
  session?(): (text: string) => unknown;
  /** What each of its steps takes, ms of the processor or that passed, whichever is less. */
  slices?(text: string): number[];
}

/** Loads a checker; those of `test/bench/package.json` may be missing, and then this rejects. */
export async function load(name: ToolName): Promise<Tool> {
  switch (name) {
    case 'on-the-record':
      return ours();
    case 'compromise': {
      const { default: nlp } = await import('compromise');
      return { check: (text) => nlp(text).length };
    }
    case 'harper.js': {
      const { LocalLinter } = await peer<Harper>('harper.js');
      const { binaryInlined: binary } = await peer<{ binaryInlined: unknown }>('harper.js/binaryInlined');
      const linter = new LocalLinter({ binary });
      await linter.setup();
      return { check: async (text) => (await linter.lint(text)).length };
    }
    case 'write-good': {
      const { default: writeGood } = await peer<{ default: (text: string) => unknown[] }>('write-good');
      return { check: (text) => writeGood(text).length };
    }
    case 'alex': {
      const { text: alex } = await peer<{ text: (text: string) => { messages: unknown[] } }>('alex');
      return { check: (text) => alex(text).messages.length };
    }
  }
}

function ours(): Tool {
  const tagger = createTagger();
  const finish = (steps: Generator<void, unknown, void>, each: () => void = () => undefined) => {
    for (;;) {
      const { done, value } = steps.next();
      each();
      if (done) return value;
    }
  };
  return {
    check: (text) => analyze(text, 'plaintext', tagger).findings.length,
    session() {
      const analyzer = new DraftAnalyzer('plaintext', tagger);
      return (text) => finish(analyzer.steps(text));
    },
    slices(text) {
      const slices: number[] = [];
      let last = performance.now();
      let worked = process.cpuUsage();
      finish(new DraftAnalyzer('plaintext', tagger).steps(text), () => {
        const { user, system } = process.cpuUsage(worked);
        // On a busy machine the time that passes is others' too; other threads of ours are no pause to anybody.
        slices.push(Math.min(performance.now() - last, (user + system) / 1000));
        last = performance.now();
        worked = process.cpuUsage();
      });
      return slices;
    },
  };
}

interface Harper {
  LocalLinter: new (init: { binary: unknown }) => { setup(): Promise<void>; lint(text: string): Promise<unknown[]> };
}

/** Named at run time: neither the type checker nor the bundler may ask for a package that is not installed. */
async function peer<Module>(name: string): Promise<Module> {
  return (await import(name)) as Module;
}
