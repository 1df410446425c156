import {
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
  type ParseErrorCode,
} from 'jsonc-parser/lib/esm/main.js';
import type { NoteKind, Severity } from '../engine/model';
import { DEFAULT_NOTE_TEXTS } from '../engine/notes';
import type { ClaimThreshold, Options } from '../engine/options';
import { PROFILED_RULES, PROFILES, type Profile } from '../engine/rules/profiles';
import type { DeskWords } from '../engine/words';
import type { Translate } from '../report/wording/translate';
import { isPattern } from './skip';

/** The file in which a desk writes down how its drafts are read. The editor and the command line obey the same one. */
export const DESK_FILE = '.on-the-record.jsonc';

/** What the file says; what it leaves out is absent. Nothing in here is out of range. */
export interface Desk {
  readonly profile?: Profile;
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
  readonly claims?: ClaimThreshold;
  readonly notes?: Readonly<Partial<Record<NoteKind, string>>>;
  readonly words?: Readonly<Partial<DeskWords>>;
  /** Patterns of the drafts that are not read, see {@link isPattern}. */
  readonly skip?: readonly string[];
}

/** Something in the file that cannot be obeyed. Line and column count from 1. */
export interface Problem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export interface DeskReading {
  readonly desk: Desk;
  /** In the order of the text. */
  readonly problems: readonly Problem[];
}

export const NO_DESK: Desk = {};

export const SEVERITIES: readonly (Severity | 'off')[] = ['off', 'hint', 'information', 'warning', 'error'];
export const CLAIMS: readonly ClaimThreshold[] = ['quiet', 'normal', 'thorough'];
export const NOTE_KINDS = Object.keys(DEFAULT_NOTE_TEXTS) as readonly NoteKind[];
export const WORD_LISTS: readonly (keyof DeskWords)[] = ['outlets', 'bodies', 'people', 'cues'];

/**
 * Reads the text of a desk's file: JSON with comments and trailing commas. What cannot be obeyed is told, place by
 * place, and the rest holds.
 */
export function readDesk(text: string, t: Translate): DeskReading {
  // Somebody has just made it.
  if (text.trim() === '') return { desk: NO_DESK, problems: [] };
  const found: { readonly offset: number; readonly message: string }[] = [];
  const errors: ParseError[] = [];
  const root = parseTree(text.replace(/^\uFEFF/, ' '), errors, { allowTrailingComma: true });
  for (const { offset, error } of errors) found.push({ offset, message: syntaxMessage(error, t) });
  const desk = root
    ? new Reader(t, (node, message) => found.push({ offset: node.offset, message })).desk(root)
    : NO_DESK;
  found.sort((a, b) => a.offset - b.offset);
  // One slip of the pen makes the parser stumble more than once.
  const problems = found.filter(({ offset }, i) => found[i - 1]?.offset !== offset);
  return { desk, problems: problems.map(({ offset, message }) => ({ ...placeOf(text, offset), message })) };
}

function syntaxMessage(error: ParseErrorCode, t: Translate): string {
  switch (printParseErrorCode(error)) {
    case 'InvalidSymbol':
      return t('words have to stand in quotation marks');
    case 'PropertyNameExpected':
      return t('the name of a setting is missing here');
    case 'ValueExpected':
      return t('a value is missing here');
    case 'ColonExpected':
      return t('a colon is missing here');
    case 'CommaExpected':
      return t('a comma is missing here');
    case 'CloseBraceExpected':
      return t('a closing brace is missing');
    case 'CloseBracketExpected':
      return t('a closing bracket is missing');
    case 'EndOfFileExpected':
      return t('nothing may follow the closing brace');
    case 'UnexpectedEndOfComment':
      return t('this comment does not end');
    case 'UnexpectedEndOfString':
      return t('a quotation mark is missing');
    default:
      return t('this is not JSON');
  }
}

function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: before.length, column: before[before.length - 1].length + 1 };
}

/** Walks the parsed file and takes what it can use. */
class Reader {
  readonly #t: Translate;
  readonly #tell: (node: Node, message: string) => void;

  constructor(t: Translate, tell: (node: Node, message: string) => void) {
    this.#t = t;
    this.#tell = tell;
  }

  desk(root: Node): Desk {
    const t = this.#t;
    const member = (names: readonly string[], read: (value: Node) => unknown) => (name: string) =>
      names.includes(name) ? read : undefined;
    const settings = new Map<string, (value: Node) => unknown>([
      ['$schema', () => undefined],
      ['profile', (value) => this.#oneOf(value, PROFILES)],
      [
        'rules',
        (value) =>
          this.#object(
            value,
            member(PROFILED_RULES, (each) => this.#oneOf(each, SEVERITIES)),
          ),
      ],
      ['claims', (value) => this.#oneOf(value, CLAIMS)],
      [
        'notes',
        (value) =>
          this.#object(
            value,
            member(NOTE_KINDS, (each) => this.#noteText(each)),
          ),
      ],
      [
        'words',
        (value) =>
          this.#object(
            value,
            member(WORD_LISTS, (each) => this.#list(each)),
          ),
      ],
      [
        'skip',
        (value) =>
          this.#list(value, (pattern) =>
            isPattern(pattern)
              ? undefined
              : t('“{0}” is no pattern: only *, ** and ? stand for other characters', pattern),
          ),
      ],
    ]);
    return (this.#object(root, (name) => settings.get(name)) ?? NO_DESK) as Desk;
  }

  /** The members that `readerOf` knows, each as it reads it; those that it cannot read are left out. */
  #object(
    node: Node,
    readerOf: (name: string) => ((value: Node) => unknown) | undefined,
  ): Record<string, unknown> | undefined {
    if (node.type !== 'object') {
      this.#tell(node, this.#t('this has to be an object, in braces'));
      return undefined;
    }
    const out: Record<string, unknown> = {};
    for (const { children: [key, value] = [] } of node.children ?? []) {
      // Where one is missing the parser has told.
      if (!key || !value) continue;
      const name = String(key.value);
      const read = readerOf(name);
      if (!read) this.#tell(key, this.#t('there is nothing that is called “{0}”', name));
      const got = read?.(value);
      if (got !== undefined) out[name] = got;
    }
    return out;
  }

  #oneOf<T extends string>(node: Node, allowed: readonly T[]): T | undefined {
    const found = allowed.find((name) => name === node.value);
    if (found === undefined) this.#tell(node, this.#t('this has to be one of these: {0}', allowed.join(', ')));
    return found;
  }

  #noteText(node: Node): string | undefined {
    if (node.type === 'string' && isNoteText(node.value)) return node.value.trim();
    this.#tell(node, this.#t('a note has to be one line of text'));
    return undefined;
  }

  /** `wrong` says what is wrong with an entry. */
  #list(node: Node, wrong: (entry: string) => string | undefined = () => undefined): readonly string[] | undefined {
    if (node.type !== 'array') {
      this.#tell(node, this.#t('this has to be a list, in brackets'));
      return undefined;
    }
    const out: string[] = [];
    for (const each of node.children ?? []) {
      const entry: unknown = each.value;
      const fault = typeof entry === 'string' && entry.trim() !== '' ? wrong(entry) : this.#t('this has to be text');
      if (fault === undefined) out.push((entry as string).trim());
      else this.#tell(each, fault);
    }
    return out;
  }
}

/** A note of several lines would split the paragraph that it stands in. */
export function isNoteText(text: unknown): text is string {
  return typeof text === 'string' && text.trim() !== '' && !/[\r\n]/.test(text);
}

/** The file's settings as the engine takes them. */
export function deskOptions({ profile, rules, claims, notes, words }: Desk): Partial<Options> {
  return {
    ...(profile ? { profile } : {}),
    ...(rules ? { severities: rules } : {}),
    ...(claims ? { claims } : {}),
    ...(notes ? { noteTexts: { ...DEFAULT_NOTE_TEXTS, ...notes } } : {}),
    ...(words ? { words: allWords(words) } : {}),
  };
}

/** The desk's words with the lists that it left out. */
export function allWords(words: Readonly<Partial<DeskWords>> = {}): DeskWords {
  return { outlets: [], bodies: [], people: [], cues: [], ...words };
}

/** One message for all that is wrong with a file; nothing when all is well. */
export function problemMessage(path: string, problems: readonly Problem[], t: Translate): string | undefined {
  const [first, ...more] = problems;
  if (!first) return undefined;
  const place = `${path}:${first.line}:${first.column}`;
  return more.length === 0
    ? t('{0}: {1}; the rest of the file stays in force.', place, first.message)
    : t('{0}: {1} (and {2} more); the rest of the file stays in force.', place, first.message, more.length);
}
