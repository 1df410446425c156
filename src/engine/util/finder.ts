interface Found {
  /** From where it was looked for. */
  readonly from: number;
  /** -1: nowhere. */
  readonly at: number;
  readonly end: number;
}

/**
 * Looks for things in a text and remembers where the next of each stands. Whoever reads a text part by part, and asks in
 * each for the end of something that never ends, has it searched once and not once for each part.
 */
export class Finder {
  readonly #found = new Map<string, Found>();

  constructor(private readonly text: string) {}

  /** Offset of the next `what` at or after `from`; -1 when there is none. */
  find(what: string, from: number): number {
    return this.#next(what, from, () => {
      const at = this.text.indexOf(what, from);
      return { from, at, end: at + what.length };
    }).at;
  }

  /** Where the next closing tag of an element ends; -1 when there is none. */
  closingTagEnd(name: string, from: number): number {
    return this.#next(`</${name} >`, from, () => {
      const pattern = new RegExp(`</${name}\\s*>`, 'gi');
      pattern.lastIndex = from;
      const match = pattern.exec(this.text);
      return match ? { from, at: match.index, end: match.index + match[0].length } : { from, at: -1, end: -1 };
    }).end;
  }

  #next(key: string, from: number, search: () => Found): Found {
    const known = this.#found.get(key);
    if (known && known.from <= from && (known.at < 0 || from <= known.at)) return known;
    const found = search();
    this.#found.set(key, found);
    return found;
  }
}
