import type { BlockKind } from '../../model';
import type { Lines } from '../lines';
import type { Block } from '../types';

/** Lines of ArchieML that are no copy, and the line that goes on. */
export interface ArchieLines {
  readonly block: Block;
  readonly next: number;
}

/** [+body], {.photo}, [], {}: what opens and closes a list or a set of keys. */
const BRACKETS = /^\s*(?:\[\.?\+?(?:[a-z][\w.-]*)?\]|\{\.?\+?(?:[a-z][\w.-]*)?\})\s*$/i;
/** :skip and :endskip leave out what stands between them, :ignore all the rest, :end closes a value of several lines. */
const COMMAND = /^\s*:(skip|endskip|ignore|end)\s*$/i;
/** A key begins with a small letter, as no line of copy does. */
const KEY = /^\s*([a-z][\w.-]*)[ \t]*:(?:[ \t]+(\S.*))?$/;
const KINDS: Readonly<Record<string, BlockKind>> = {
  headline: 'headline',
  hed: 'headline',
  title: 'headline',
  byline: 'byline',
  author: 'byline',
  caption: 'caption',
  credit: 'caption',
};

/**
 * ArchieML, in which newsrooms write pages in Google Docs: copy stands among keys with their values, brackets and commands.
 * A text is taken for it by its brackets that close or its commands.
 */
export class ArchieKeys {
  private constructor(
    private readonly text: string,
    private readonly lines: Lines,
  ) {}

  static of(text: string, lines: Lines): ArchieKeys | undefined {
    for (let i = 0; i < lines.length; i++) {
      // Hardly any line of copy begins so.
      if (!'[{:'.includes(text[lines.starts[i]] ?? ' ') || lines.widthOf(i) > LONGEST_SIGN) continue;
      if (SIGN.test(text.slice(lines.starts[i], lines.ends[i]))) return new ArchieKeys(text, lines);
    }
    return undefined;
  }

  /** What begins in a line, when that is no copy. */
  at(line: number): ArchieLines | undefined {
    const { starts, ends } = this.lines;
    if (this.lines.isBlank(line) || this.lines.widthOf(line) > LONGEST_KEY_LINE) return undefined;
    const words = this.text.slice(starts[line], ends[line]);
    const command = COMMAND.exec(words)?.[1].toLowerCase();
    if (command === 'skip') return this.#comment(line, this.#endOfSkip(line));
    if (command === 'ignore') return this.#comment(line, this.lines.length - 1);
    if (command || BRACKETS.test(words)) return this.#single('embed', line, words, words);
    const key = KEY.exec(words);
    return key ? this.#single(KINDS[key[1].toLowerCase()] ?? 'embed', line, words, key[2] ?? words) : undefined;
  }

  /** One block with the value of a line, which ends it. */
  #single(kind: BlockKind, line: number, words: string, value: string): ArchieLines {
    const end = this.lines.starts[line] + words.trimEnd().length;
    return { block: { kind, start: end - value.trim().length, end }, next: line + 1 };
  }

  #comment(from: number, last: number): ArchieLines {
    const { starts, ends } = this.lines;
    const start = starts[from] + this.text.slice(starts[from], ends[from]).search(/\S/);
    return {
      block: { kind: 'comment', start, end: start + this.text.slice(start, ends[last]).trimEnd().length },
      next: last + 1,
    };
  }

  #endOfSkip(from: number): number {
    for (let i = from + 1; i < this.lines.length; i++) {
      const words = this.text.slice(this.lines.starts[i], Math.min(this.lines.ends[i], this.lines.starts[i] + 40));
      if (COMMAND.exec(words)?.[1].toLowerCase() === 'endskip') return i;
    }
    return this.lines.length - 1;
  }
}

/** Longest line that is looked at, in UTF-16 code units: a value may be a whole paragraph. */
const LONGEST_KEY_LINE = 4_000;
/** Lines by which a text is taken for ArchieML, with the blanks behind them, in UTF-16 code units. */
const LONGEST_SIGN = 40;
const SIGN = /^(?:\[\]|\{\}|:skip|:ignore)\s*$/i;
