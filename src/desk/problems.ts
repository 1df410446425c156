import { LineIndex } from '../formats/lines';

/** Something in a desk's file that cannot be obeyed. Line and column count from 1. */
export interface Problem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

interface Found {
  /** In the text, in UTF-16 code units. */
  readonly offset: number;
  readonly message: () => string;
}

/** How many are told place by place: nobody mends more at a time. */
const MOST = 100;

/** All that is wrong with a file. */
export class Problems {
  private constructor(
    /** The first, in the order of the text. */
    readonly listed: readonly Problem[],
    /** How many there are altogether. */
    readonly count: number,
    /** Whether nothing in the file is obeyed. */
    readonly whole: boolean,
  ) {}

  static readonly NONE = new Problems([], 0, false);

  /** Sorts what was found in a text; of several at one place the first holds: one slip makes a parser stumble twice. */
  static of(text: string, found: readonly Found[]): Problems {
    const sorted = [...found].sort((a, b) => a.offset - b.offset);
    const apart = sorted.filter(({ offset }, i) => sorted[i - 1]?.offset !== offset);
    return new Problems(placed(text, apart.slice(0, MOST)), apart.length, false);
  }

  /** The one for which a whole file is not obeyed. */
  static ofWhole(text: string, offset: number, message: string): Problems {
    return new Problems(placed(text, [{ offset, message: () => message }]), 1, true);
  }

  get first(): Problem | undefined {
    return this.listed[0];
  }
}

function placed(text: string, found: readonly Found[]): readonly Problem[] {
  const lines = new LineIndex(text);
  return found.map(({ offset, message }) => ({ ...lines.place(offset), message: message() }));
}
