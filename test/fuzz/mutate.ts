import type { Random } from './random';

/** What a text is changed with. */
export interface Material {
  readonly random: Random;
  /** Pieces to put in, group by group. */
  readonly pieces: readonly (readonly string[])[];
  /** Other texts to take parts of. */
  readonly others: readonly string[];
}

type Change = (text: string, material: Material) => string;

/** Longer than this a text is cut off, in UTF-16 code units: many short inputs find more than a few long ones. */
const LONGEST = 12_000;
/** Longest part that is moved or doubled in one change. */
const PART = 300;

/** A text that somebody's hand, program or clipboard has been at: up to six changes, mostly one or two. */
export function mutated(text: string, material: Material): string {
  const { random } = material;
  let out = text;
  for (let changes = 1; changes <= 6; changes++) {
    out = random.pick(CHANGES)(out, material).slice(0, LONGEST);
    if (random.chance(0.45)) break;
  }
  return out;
}

/** A text to begin with: all of a seed, a few of its paragraphs or lines, or pieces alone. */
export function beginning(seed: string, material: Material): string {
  const { random } = material;
  if (random.chance(0.25)) return Array.from({ length: random.between(2, 24) }, () => piece(material)).join('');
  if (random.chance(0.1)) return seed;
  const lines = seed.split(/(?<=\n)/);
  const from = random.below(lines.length);
  return lines.slice(from, from + random.between(1, 8)).join('');
}

const insertPieces: Change = (text, material) => {
  const { random } = material;
  let out = text;
  for (let count = random.between(1, 3); count > 0; count--) {
    const at = placeIn(out, random);
    out = out.slice(0, at) + piece(material) + out.slice(at);
  }
  return out;
};

const replacePart: Change = (text, material) => {
  const [from, to] = part(text, material.random, 12);
  return text.slice(0, from) + piece(material) + text.slice(to);
};

const removePart: Change = (text, { random }) => {
  const [from, to] = part(text, random, random.chance(0.5) ? 12 : PART);
  return text.slice(0, from) + text.slice(to);
};

const doublePart: Change = (text, { random }) => {
  const [from, to] = part(text, random, PART);
  const at = placeIn(text, random);
  return text.slice(0, at) + text.slice(from, to) + text.slice(at);
};

const swapParts: Change = (text, { random }) => {
  const [a, b] = part(text, random, PART);
  const [c, d] = part(text.slice(b), random, PART);
  return text.slice(0, a) + text.slice(b + c, b + d) + text.slice(b, b + c) + text.slice(a, b) + text.slice(b + d);
};

const spliceOther: Change = (text, { random, others }) => {
  const other = random.pick(others);
  const [from, to] = part(other, random, PART);
  const at = placeIn(text, random);
  return text.slice(0, at) + other.slice(from, to) + text.slice(at);
};

/** Mostly a few times; now and then so often that what is nested or quadratic shows. */
const repeatUnit: Change = (text, material) => {
  const { random } = material;
  const [from, to] = part(text, random, 30);
  const unit = random.chance(0.5) ? text.slice(from, to) : piece(material);
  const times = random.chance(0.1) ? random.between(100, 3_000) : random.between(2, 12);
  const at = placeIn(text, random);
  return text.slice(0, at) + unit.repeat(times) + text.slice(at);
};

const endLinesOtherwise: Change = (text, { random }) =>
  text.replace(/\r\n|\n|\r/g, random.pick(['\r', '\r\n', '\n', '\n\n', ' ']));

const markOtherwise: Change = (text, { random }) => {
  const [open, close] = random.pick([
    ['"', '"'],
    ['&ldquo;', '&rdquo;'],
    ['``', "''"],
    ['«', '»'],
    ['‘', '’'],
    ['„', '“'],
  ] as const);
  return text.replace(/“/g, open).replace(/”/g, close);
};

const CHANGES: readonly Change[] = [
  insertPieces,
  insertPieces,
  insertPieces,
  replacePart,
  removePart,
  removePart,
  doublePart,
  swapParts,
  spliceOther,
  repeatUnit,
  endLinesOtherwise,
  markOtherwise,
];

const piece = ({ random, pieces }: Material): string => random.pick(random.pick(pieces));

/** An offset: mostly at the edge of a word, where marks stand; else anywhere, inside a pair of surrogates too. */
function placeIn(text: string, random: Random): number {
  let at = random.below(text.length + 1);
  if (random.chance(0.3)) return at;
  const isWord = (i: number): boolean => /\w/.test(text.charAt(i));
  while (at < text.length && isWord(at - 1) === isWord(at)) at++;
  return at;
}

function part(text: string, random: Random, longest: number): readonly [from: number, to: number] {
  const from = placeIn(text, random);
  return [from, Math.min(text.length, from + random.between(1, longest))];
}
