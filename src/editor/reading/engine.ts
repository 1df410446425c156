import type {
  DraftAnalyzer,
  directiveInsertion,
  Insertion,
  Tagger,
  Finding,
  Markup,
  Report,
  Options,
} from '../../engine';
import type { Clock } from './clock';
import { inSlices } from './slices';

interface Loaded {
  readonly tagger: Tagger;
  readonly create: (markup: Markup, tagger: Tagger) => DraftAnalyzer;
  /** Empties the engine's memories of words. */
  readonly forgetWords: () => void;
  readonly directiveInsertion: typeof directiveInsertion;
}

/**
 * The engine as the editor drives it: loaded when the first draft is read, one analyzer (with its cache of paragraphs)
 * for each open draft, in slices that leave the host its turn.
 */
export class Engine {
  readonly #clock: Clock;
  readonly #analyzers = new Map<string, { readonly markup: Markup; readonly analyzer: DraftAnalyzer }>();
  #loading: Promise<Loaded> | undefined;
  #loaded: Loaded | undefined;

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
    const loaded = await this.#load();
    // A draft that was closed in the meantime is forgotten already.
    if (signal.aborted) return undefined;
    const analyzer = this.#analyzer(loaded, key, markup);
    return inSlices(analyzer.steps(text, options), this.#clock, signal);
  }

  /**
   * Lets go of what is kept for a draft, and of the words that the engine remembers of all drafts: which are whose it
   * does not know, and one reading of those still open brings theirs back.
   */
  forget(key: string): void {
    if (this.#analyzers.delete(key)) this.#loaded?.forgetWords();
  }

  /**
   * The comment that silences a finding and its place in the text that was read; nothing where no comment can stand. An
   * answer at once: what has been read was read by an engine that is loaded.
   */
  silencingComment(
    text: string,
    report: Report,
    finding: Finding,
    reason: string,
    noteTexts: Options['noteTexts'],
  ): Insertion | undefined {
    return this.#loaded?.directiveInsertion(text, report, finding, reason, noteTexts);
  }

  #analyzer({ tagger, create }: Loaded, key: string, markup: Markup): DraftAnalyzer {
    const kept = this.#analyzers.get(key);
    if (kept?.markup === markup) return kept.analyzer;
    const analyzer = create(markup, tagger);
    this.#analyzers.set(key, { markup, analyzer });
    return analyzer;
  }

  #load(): Promise<Loaded> {
    this.#loading ??= load().then(
      (loaded) => (this.#loaded = loaded),
      (error: unknown) => {
        // A load that failed may succeed the next time, when memory or the connection to a web host is back.
        this.#loading = undefined;
        throw error;
      },
    );
    return this.#loading;
  }
}

/** The tagger's lexicon takes a fifth of a second to build: nobody should wait for it before a draft is open. */
async function load(): Promise<Loaded> {
  const { createTagger, directiveInsertion, DraftAnalyzer, forgetWords } = await import('../../engine');
  return {
    tagger: createTagger(),
    create: (markup, tagger) => new DraftAnalyzer(markup, tagger),
    forgetWords,
    directiveInsertion,
  };
}
