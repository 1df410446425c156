const FENCE = /^(---|\+\+\+)[ \t]*(?:\r\n|\n|\r)/;

/** Offset after the YAML (---) or TOML (+++) front matter with which a text begins; 0 when it has none. */
export function frontMatterEnd(text: string): number {
  const bom = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const opening = FENCE.exec(text.slice(bom, bom + 200));
  if (!opening) return 0;
  const closing = opening[1] === '---' ? /^(?:---|\.\.\.)[ \t]*$/gm : /^\+\+\+[ \t]*$/gm;
  closing.lastIndex = bom + opening[0].length;
  const close = closing.exec(text);
  if (!close) return 0;
  // Two thematic breaks with prose between them are no front matter.
  const between = text.slice(bom + opening[0].length, close.index);
  const keys =
    opening[1] === '---' ? /^[ \t]*(?:["']?[\w-]+["']?[ \t]*:|#|-[ \t])/m : /^[ \t]*(?:[\w."-]+[ \t]*=|\[|#)/m;
  return between.trim() === '' || keys.test(between) ? close.index + close[0].length : 0;
}
