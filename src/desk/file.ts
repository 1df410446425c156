import { parseTree, type Node, type ParseError } from 'jsonc-parser/lib/esm/main.js';
import {
  type NoteKind,
  type Severity,
  DEFAULT_NOTE_TEXTS,
  type ClaimThreshold,
  type Options,
  type Profile,
  PROFILES,
  RULE_IDS,
  LONGEST_NAME,
  type DeskWords,
} from '../engine';
import { isOneLine } from '../messages/shown';
import type { Translate } from '../messages/translate';
import { Problems } from './problems';
import { isPattern } from './skip';
import { syntaxMessage, tooDeep } from './syntax';

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

export interface DeskReading {
  readonly desk: Desk;
  readonly problems: Problems;
}

/** Characters of a desk’s file, and bytes: tens of thousands of names. A longer one is not obeyed. */
export const DESK_LIMIT = 500_000;

/** Brackets within brackets. The file has three at most, and the parser calls itself for each. */
const MOST_NESTED = 100;

export const NO_DESK: Desk = {};

export const SEVERITIES: readonly (Severity | 'off')[] = ['off', 'hint', 'information', 'warning', 'error'];
export const CLAIMS: readonly ClaimThreshold[] = ['quiet', 'normal', 'thorough'];
export const NOTE_KINDS = Object.keys(DEFAULT_NOTE_TEXTS) as readonly NoteKind[];
export const WORD_LISTS: readonly (keyof DeskWords)[] = ['outlets', 'bodies', 'people', 'cues'];

/**
 * Reads the text of a desk's file: JSON with comments and trailing commas. What cannot be obeyed is told, place by
 * place, and the rest holds. Whatever the text, it comes back, in a time that grows with its length.
 */
export function readDesk(text: string, t: Translate): DeskReading {
  // Somebody has just made it.
  if (text.trim() === '') return { desk: NO_DESK, problems: Problems.NONE };
  if (text.length > DESK_LIMIT) return noDesk(tooLarge(t));
  const deep = tooDeep(text, MOST_NESTED);
  if (deep >= 0) return noDesk(t('there are more than {0} brackets within each other', MOST_NESTED), text, deep);
  try {
    return readParsed(text, t);
  } catch {
    return noDesk(t('this cannot be read'));
  }
}

/** What there is to say of a file of which nothing can be obeyed. */
function noDesk(message: string, text = '', offset = 0): DeskReading {
  return { desk: NO_DESK, problems: Problems.ofWhole(text, offset, message) };
}

function readParsed(text: string, t: Translate): DeskReading {
  const found: { readonly offset: number; readonly message: () => string }[] = [];
  const errors: ParseError[] = [];
  const root = parseTree(text.replace(/^\uFEFF/, ' '), errors, { allowTrailingComma: true });
  for (const { offset, error } of errors) found.push({ offset, message: () => syntaxMessage(error, t) });
  const desk = root
    ? new Reader(t, (node, message) => found.push({ offset: node.offset, message })).desk(root)
    : NO_DESK;
  return { desk, problems: Problems.of(text, found) };
}

/** Walks the parsed file and takes what it can use. */
class Reader {
  readonly #t: Translate;
  readonly #tell: (node: Node, message: () => string) => void;

  /** Most of what is told may never be said: of many messages only the first are made. */
  constructor(t: Translate, tell: (node: Node, message: () => string) => void) {
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
            member(RULE_IDS, (each) => this.#oneOf(each, SEVERITIES)),
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
            member(WORD_LISTS, (each) =>
              this.#list(each, (name) =>
                name.length <= LONGEST_NAME
                  ? undefined
                  : () => t('“{0}” is longer than {1} characters', shortened(name), LONGEST_NAME),
              ),
            ),
          ),
      ],
      [
        'skip',
        (value) =>
          this.#list(value, (pattern) =>
            isPattern(pattern)
              ? undefined
              : () => t('“{0}” is no pattern: only *, ** and ? stand for other characters', shortened(pattern)),
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
      this.#tell(node, () => this.#t('this has to be an object, in braces'));
      return undefined;
    }
    const out: Record<string, unknown> = {};
    for (const { children: [key, value] = [] } of node.children ?? []) {
      // Where one is missing the parser has told.
      if (!key || !value) continue;
      const name = String(key.value);
      const read = readerOf(name);
      if (!read) this.#tell(key, () => this.#t('there is nothing that is called “{0}”', shortened(name)));
      const got = read?.(value);
      if (got !== undefined) out[name] = got;
    }
    return out;
  }

  #oneOf<T extends string>(node: Node, allowed: readonly T[]): T | undefined {
    const found = allowed.find((name) => name === node.value);
    if (found === undefined) this.#tell(node, () => this.#t('this has to be one of these: {0}', allowed.join(', ')));
    return found;
  }

  #noteText(node: Node): string | undefined {
    if (node.type === 'string' && isNoteText(node.value)) return node.value.trim();
    this.#tell(node, () => this.#t('a note has to be one line of at most {0} characters', LONGEST_NOTE));
    return undefined;
  }

  /** `wrong` says what is wrong with an entry. */
  #list(
    node: Node,
    wrong: (entry: string) => (() => string) | undefined = () => undefined,
  ): readonly string[] | undefined {
    if (node.type !== 'array') {
      this.#tell(node, () => this.#t('this has to be a list, in brackets'));
      return undefined;
    }
    const out: string[] = [];
    for (const each of node.children ?? []) {
      const entry: unknown = each.value;
      const isText = typeof entry === 'string' && entry.trim() !== '';
      const fault = isText ? wrong(entry) : () => this.#t('this has to be text');
      if (fault === undefined) out.push((entry as string).trim());
      else this.#tell(each, fault);
    }
    return out;
  }
}

/**
 * Characters of a note, at most: it is looked for in each draft, and one of several words between the reporter's is a
 * message that belongs elsewhere.
 */
const LONGEST_NOTE = 200;

/** A note of several lines would split the paragraph that it stands in, and one may come from anybody’s folder. */
export function isNoteText(text: unknown): text is string {
  return typeof text === 'string' && text.trim() !== '' && text.length <= LONGEST_NOTE && isOneLine(text);
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

/** Characters of a name or a pattern that a message quotes: enough to find it again. */
const QUOTED = 60;

function shortened(words: string): string {
  // Not between the halves of one character.
  return words.length <= QUOTED ? words : `${words.slice(0, QUOTED).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

const tooLarge = (t: Translate): string => t('the file is larger than {0} MB', DESK_LIMIT / 1e6);

/** The message for a file that is there and was not read. */
export function unreadDesk(path: string, isTooLarge: boolean, t: Translate): string {
  const why = isTooLarge ? tooLarge(t) : t('the file cannot be read');
  return t('{0}: {1}; nothing in the file is in force.', path, why);
}

/** One message for all that is wrong with a file; nothing when all is well. */
export function problemMessage(path: string, { first, count, whole }: Problems, t: Translate): string | undefined {
  if (!first) return undefined;
  const place = `${path}:${first.line}:${first.column}`;
  if (whole) return t('{0}: {1}; nothing in the file is in force.', place, first.message);
  return count === 1
    ? t('{0}: {1}; the rest of the file stays in force.', place, first.message)
    : t('{0}: {1} (and {2} more); the rest of the file stays in force.', place, first.message, count - 1);
}
