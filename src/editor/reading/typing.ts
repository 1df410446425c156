import { type Finding, type Report, lastFrom } from '../../engine';

interface Stroke {
  readonly offset: number;
  readonly time: number;
}

/** A paragraph that somebody is typing in. */
export interface Typing {
  /** Index into the report's blocks. */
  readonly block: number;
  /** How long until it counts as resting, in ms. */
  readonly left: number;
}

/** Remembers where each draft was last typed in, so that nobody is told off in the middle of a sentence. */
export class Keystrokes {
  readonly #last = new Map<string, Stroke>();

  /** `offset`: where the edit ended, in the text as it is after the edit. */
  typed(key: string, offset: number, time: number): void {
    this.#last.set(key, { offset, time });
  }

  forget(key: string): void {
    this.#last.delete(key);
  }

  /**
   * The paragraph being typed in, or nothing when it has rested for `rest` ms or the cursor has left it. `cursor` is
   * absent when the draft is not in front of anybody.
   */
  current(
    key: string,
    { text, report }: { readonly text: string; readonly report: Report },
    cursor: number | undefined,
    now: number,
    rest: number,
  ): Typing | undefined {
    const stroke = this.#last.get(key);
    if (!stroke || cursor === undefined) return undefined;
    const left = stroke.time + rest - now;
    if (left <= 0) return undefined;
    const block = blockAt(text, report, stroke.offset);
    return block >= 0 && blockAt(text, report, cursor) === block ? { block, left } : undefined;
  }
}

/** The block that holds an offset, the blanks behind its last word included; -1 when there is none. */
export function blockAt(text: string, { blocks }: Report, offset: number): number {
  const index = lastFrom(blocks.length, offset, (i) => blocks[i]!.span[0]);
  const block = blocks[index];
  if (!block) return -1;
  for (let i = block.span[1]; i < offset; i++) {
    const character = text[i];
    if (character !== ' ' && character !== '\t') return -1;
  }
  return index;
}

/**
 * The findings to show while a paragraph is being typed in: those elsewhere, and those in it that were on show before
 * (a mark that goes and comes back with every word is worse than one that stays).
 */
export function withoutNew(findings: readonly Finding[], block: number, shown: readonly Finding[]): readonly Finding[] {
  const known = new Set(shown.map((finding) => finding.fingerprint));
  const kept = findings.filter((finding) => finding.block !== block || known.has(finding.fingerprint));
  return kept.length === findings.length ? findings : kept;
}
