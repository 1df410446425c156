/** A draft's text, or why it has none; a note says what was done to read it. */
export type Decoded =
  | { readonly text: string; readonly note?: string; readonly error?: undefined }
  | { readonly error: string; readonly text?: undefined };

/** First bytes of formats that people drag onto a command line by mistake, and what to do instead. */
const SIGNATURES: readonly (readonly [bytes: readonly number[], message: string])[] = [
  [
    [0x50, 0x4b, 0x03, 0x04],
    'is a zipped document (Word, OpenDocument, Pages); save it as text, Markdown or HTML first',
  ],
  [[0xd0, 0xcf, 0x11, 0xe0], 'is an old Word document; save it as text, Markdown or HTML first'],
  [[0x25, 0x50, 0x44, 0x46, 0x2d], 'is a PDF; save its text first'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'is rich text (RTF); save it as text, Markdown or HTML first'],
];

/** Bytes looked at to tell text from binary data. */
const SAMPLE = 65_536;
/** Text carries a stray NUL or form feed now and then; binary data is full of control characters. */
const MOST_CONTROL = 0.1;

/** Reads the bytes of a draft as text: UTF-8, UTF-16 with a byte order mark, or Windows-1252 where it is no UTF-8. */
export function decodeDraft(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes) };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes) };
  const signature = SIGNATURES.find(([start]) => start.every((byte, index) => bytes[index] === byte));
  if (signature) return { error: signature[1] };
  if (controlShare(bytes) > MOST_CONTROL)
    return { error: 'is not text: it looks like a picture, a program or other binary data' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return repaired(bytes);
  }
}

/**
 * A file with stray bytes in good UTF-8 keeps its text and gets replacement characters; one in which the stray bytes
 * prevail comes from an older system, where a curly quotation mark was one byte.
 */
function repaired(bytes: Uint8Array): Decoded {
  const text = new TextDecoder('utf-8').decode(bytes);
  let good = 0;
  let bad = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0xfffd) bad++;
    else if (unit > 0x7f) good++;
  }
  if (good >= bad) {
    return { text, note: `is not quite UTF-8: ${bad === 1 ? 'a character' : `${bad} characters`} could not be read` };
  }
  return {
    text: windows1252(bytes),
    note: 'is not UTF-8 and was read as Windows-1252; offsets count its characters',
  };
}

/** 0x80 to 0x9F; the five codes that stand for nothing stay the controls they are in Latin-1. */
const CURLY = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** By hand: the decoder of Node 20 reads this encoding as Latin-1 and loses every curly quotation mark. */
function windows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\x80-\x9F]/g, (character) => CURLY[character.charCodeAt(0) - 0x80]!);
}

function controlShare(bytes: Uint8Array): number {
  const length = Math.min(bytes.length, SAMPLE);
  let control = 0;
  for (let at = 0; at < length; at++) {
    const byte = bytes[at]!;
    // Tab, line feed, form feed and carriage return belong to text; escape opens colour codes in pasted logs.
    if (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 0x1b) control++;
  }
  return length === 0 ? 0 : control / length;
}
