import type { DraftAnalyzer } from '../engine/analyzer';
import type { Tagger } from '../engine/language/types';
import type { Markup, Report } from '../engine/model';
import type { Options } from '../engine/options';
import type { Clock } from './clock';
import { inSlices } from './slices';

interface Loaded {
  readonly tagger: Tagger;
  readonly create: (markup: Markup, tagger: Tagger) => DraftAnalyzer;
}

/**
 * The engine as the editor drives it: loaded when the first draft is read, one analyzer (with its cache of paragraphs)
 * for each open draft, in slices that leave the host its turn.
 */
export class Engine {
  readonly #clock: Clock;
  readonly #analyzers = new Map<string, { readonly markup: Markup; readonly analyzer: DraftAnalyzer }>();
  #loaded: Promise<Loaded> | undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Reads a text; nothing when `signal` aborts. */
  async read(
    key: string,
    text: string,
    markup: Markup,
    options: Partial<Options>,
    signal: AbortSignal,
  ): Promise<Report | undefined> {
    const analyzer = await this.#analyzer(key, markup);
    return inSlices(analyzer.steps(text, options), this.#clock, signal);
  }

  /** Lets go of what is kept for a draft. */
  forget(key: string): void {
    this.#analyzers.delete(key);
  }

  async #analyzer(key: string, markup: Markup): Promise<DraftAnalyzer> {
    const { tagger, create } = await this.#load();
    const kept = this.#analyzers.get(key);
    if (kept?.markup === markup) return kept.analyzer;
    const analyzer = create(markup, tagger);
    this.#analyzers.set(key, { markup, analyzer });
    return analyzer;
  }

  #load(): Promise<Loaded> {
    this.#loaded ??= load().catch((error: unknown) => {
      // A load that failed may succeed the next time, when memory or the connection to a web host is back.
      this.#loaded = undefined;
      throw error;
    });
    return this.#loaded;
  }
}

/** The tagger's lexicon takes a fifth of a second to build: nobody should wait for it before a draft is open. */
async function load(): Promise<Loaded> {
  const [{ DraftAnalyzer }, { createTagger }] = await Promise.all([
    import('../engine/analyzer'),
    import('../engine/language/tagger'),
  ]);
  return { tagger: createTagger(), create: (markup, tagger) => new DraftAnalyzer(markup, tagger) };
}
