import type { BlockKind, Markup } from '../../src/engine/model';

/** A piece of copy: one paragraph, item or headline, in the characters that are printed. */
export interface Piece {
  readonly kind: BlockKind;
  readonly words: string;
}

/** A way in which the same copy reaches a desk. */
export interface Form {
  readonly name: string;
  readonly markup: Markup;
  readonly write: (copy: readonly Piece[]) => string;
}

/** The five forms; the first has nothing that does not print. */
export const FORMS: readonly Form[] = [
  { name: 'plain text', markup: 'plaintext', write: plainText },
  { name: 'Markdown', markup: 'markdown', write: markdown },
  { name: 'HTML with entities', markup: 'html', write: htmlWithEntities },
  { name: 'WordPress blocks', markup: 'html', write: wordPress },
  { name: 'Google Docs', markup: 'html', write: googleDocs },
];

function plainText(copy: readonly Piece[]): string {
  return copy.map(({ kind, words }) => (kind === 'list' ? `• ${words}` : words)).join('\n\n');
}

const ADDRESS = /((?:https?:\/\/|www\.)\S+)/;

/** Each third word in emphasis of one kind or the other, comments between paragraphs, and everything odd escaped. */
function markdown(copy: readonly Piece[]): string {
  const written = copy.map(({ kind, words }, i) => {
    const text = words
      .split(ADDRESS)
      .map((part, at) => (at % 2 === 1 ? part : emphasized(part, i)))
      .join('');
    if (kind === 'headline') return `# ${text}`;
    return kind === 'list'
      ? `- ${text}`
      : text
          .replace(/^([-+#>=]|\d{1,9}(?=[.)]))/, (mark) => (/\d/.test(mark) ? mark : `\\${mark}`))
          .replace(/^(\d{1,9})([.)])/, '$1\\$2');
  });
  return written.map((text, i) => (i % 4 === 1 ? `${text}\n\n<!-- seen by the desk, ${i} -->` : text)).join('\n\n');
}

const emphasized = (part: string, seed: number): string =>
  part
    .split(' ')
    .map((word, i) => {
      const text = word.replace(/[\\`*_{}[\]<>~|&]/g, '\\$&');
      if (!/^[\p{L}]+$/u.test(word) || (i + seed) % 3 !== 0) return text;
      return i % 2 === 0 ? `**${text}**` : `*${text}*`;
    })
    .join(' ');

const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '“': '&ldquo;', '”': '&rdquo;', '‘': '&lsquo;', '—': '&mdash;',
  '–': '&ndash;', '…': '&hellip;', é: '&eacute;', '£': '&pound;', '\u00a0': '&nbsp;',
}; // prettier-ignore

/** Characters by their names, by number and in hexadecimal, soft hyphens in long words. */
function htmlWithEntities(copy: readonly Piece[]): string {
  return copy
    .map(({ kind, words }) => {
      const text = words
        .split(ADDRESS)
        .map((part, at) => (at % 2 === 1 ? part.replace(/&/g, '&amp;') : entities(hyphenated(part))))
        .join('');
      return element(kind, text);
    })
    .join('\n');
}

const entities = (text: string): string =>
  text.replace(/[&<>"']|[^\0-~\u00ad]/gu, (character, at: number) => {
    const code = character.codePointAt(0) ?? 0;
    return NAMED[character] ?? (at % 2 === 0 ? `&#${code};` : `&#x${code.toString(16)};`);
  });

/** Where a page may part a long word. */
const hyphenated = (text: string): string => text.replace(/(?<!\p{L})(\p{L}{5})(\p{L}{5,})/gu, '$1\u00ad$2');

function element(kind: BlockKind, text: string): string {
  if (kind === 'headline') return `<h1>${text}</h1>`;
  return kind === 'list' ? `<ul><li>${text}</li></ul>` : `<p>${text}</p>`;
}

const BLOCKS: Readonly<Partial<Record<BlockKind, string>>> = { headline: 'heading', list: 'list' };

/** As an export has it: a comment before and behind each block, pictures and embeds between them. */
function wordPress(copy: readonly Piece[]): string {
  return copy
    .map(({ kind, words }, i) => {
      const name = BLOCKS[kind] ?? 'paragraph';
      const text = words.replace(/[&<>]|[“”‘’—–…]/gu, (character) => `&#${character.codePointAt(0)};`);
      const block = `<!-- wp:${name} -->\n${element(kind, text)}\n<!-- /wp:${name} -->`;
      return i % 3 === 2 ? `${block}\n\n${i % 2 === 0 ? PICTURE : EMBED}` : block;
    })
    .join('\n\n');
}

const PICTURE =
  '<!-- wp:image {"id":17} -->\n<figure class="wp-block-image"><img src="a.jpg" alt="No."/></figure>\n<!-- /wp:image -->';
const EMBED = '<!-- wp:shortcode -->\n[gallery ids="4,17" columns="2"]\n<!-- /wp:shortcode -->';

const STYLE = 'style="font-size:11pt;font-family:Arial;color:#000000;background-color:transparent;font-weight:400;"';

/** As it is copied: spans with styles that begin and end anywhere, in the middle of words too, and blanks that do not break. */
function googleDocs(copy: readonly Piece[]): string {
  const blocks = copy.map(({ kind, words }, i) => {
    const text = words
      .split(ADDRESS)
      .map((part, at) => (at % 2 === 1 ? `<span ${STYLE}>${part.replace(/&/g, '&amp;')}</span>` : spans(part, i)))
      .join('');
    return element(kind, text).replace(/^<(?:p|h1)/, `$& dir="ltr" style="line-height:1.38;margin-top:0pt;"`);
  });
  return `<b style="font-weight:normal;" id="docs-internal-guid-1">${blocks.join('<br class="kix-line-break">')}</b>`;
}

function spans(part: string, seed: number): string {
  const out: string[] = [];
  const characters = [...part];
  for (let at = 0; at < characters.length;) {
    const length = 7 + ((at + seed) % 23);
    const text = characters
      .slice(at, at + length)
      .join('')
      .replace(/[&<>]/g, (character) => NAMED[character] ?? character);
    out.push(`<span ${STYLE}>${text.replace(/ (?=[a-z]{3})/, '&nbsp;')}</span>`);
    at += length;
  }
  return out.join('');
}
