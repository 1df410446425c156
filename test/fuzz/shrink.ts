import type { Case } from './target';

/**
 * A smaller input with the same fault: fewer texts, then shorter ones, part by part, the parts halved down to single
 * code units, until nothing more can go (delta debugging). `fails` tells whether an input still shows the fault; once
 * `late` says so, the smallest that was found is given back.
 */
export function shrunk(input: Case, fails: (input: Case) => boolean, late: () => boolean): Case {
  let best = input;
  const attempt = (texts: readonly string[]): boolean => {
    if (late()) return false;
    const next = { ...best, texts };
    if (!fails(next)) return false;
    best = next;
    return true;
  };
  for (let before = -1; before !== sizeOf(best) && !late();) {
    before = sizeOf(best);
    for (let i = best.texts.length - 1; i >= 0; i--) attempt(best.texts.filter((_, other) => other !== i));
    // What versions of a draft share goes from all of them, or they would differ in more and more.
    if (best.texts.length > 1) {
      shorten(
        () => best.texts[0],
        (text, part) => attempt([text, ...best.texts.slice(1).map((other) => other.replace(part, () => ''))]),
      );
    }
    for (let i = 0; i < best.texts.length; i++) {
      shorten(
        () => best.texts[i],
        (text) => attempt(best.texts.map((other, at) => (at === i ? text : other))),
      );
    }
  }
  return best;
}

/** Takes parts out of a text, large ones first; `attempt` says whether one may go. */
function shorten(current: () => string, attempt: (text: string, part: string) => boolean): void {
  for (let size = current().length; size >= 1; size = Math.floor(size / 2)) {
    for (let at = 0; at < current().length;) {
      const text = current();
      const part = text.slice(at, at + size);
      if (!attempt(text.slice(0, at) + text.slice(at + size), part)) at += size;
    }
  }
}

const sizeOf = ({ texts }: Case): number => texts.reduce((sum, text) => sum + text.length + 1, 0);
