import { allWords, CLAIMS, isNoteText, SEVERITIES } from '../../desk/file';
import {
  type NoteKind,
  type Severity,
  DEFAULT_NOTE_TEXTS,
  type ClaimThreshold,
  type Profile,
  PROFILES,
  LONGEST_NAME,
  type DeskWords,
} from '../../engine';

/** Where findings are shown. */
export type Display = 'squiggles' | 'highlights' | 'both';
/** How the panel's rows are grouped. */
export type GroupBy = 'strength' | 'source' | 'order';

/** The settings of one draft, checked: nothing in here is out of range. */
export interface Settings {
  readonly enable: boolean;
  readonly display: Display;
  /** Ms between the last edit and the reading. */
  readonly delay: number;
  /** Ms that a paragraph has to rest before its new findings show; 0: they show at once. */
  readonly typingRest: number;
  /** Longest text that is read without being asked, in UTF-16 code units. */
  readonly maximumSize: number;
  readonly claims: ClaimThreshold;
  readonly profile: Profile;
  /** Only the rules that somebody set. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  readonly notes: Readonly<Record<NoteKind, string>>;
  /** Out of the desk's file alone. */
  readonly words: DeskWords;
  /** Patterns of the drafts that are not read; out of the desk's file alone. */
  readonly skip: readonly string[];
}

/** The settings of the panel and the window. */
export interface PanelSettings {
  readonly groupBy: GroupBy;
  readonly followCursor: boolean;
  readonly showClaims: boolean;
  readonly statusBar: boolean;
}

/** Reads one value by its name under `onTheRecord`; what is not set is undefined. */
export type ReadValue = (name: string) => unknown;

/**
 * Settings as somebody typed them, made safe. A value of the wrong kind counts as not set: VS Code marks it in the
 * settings file, and a draft must be readable all the same.
 */
export function draftSettings(read: ReadValue): Settings {
  return {
    enable: bool(read('enable'), true),
    display: oneOf(read('display'), ['squiggles', 'highlights', 'both'], 'both'),
    delay: number(read('delay'), 400, 0, 60_000),
    typingRest: number(read('typingRest'), 1_500, 0, 60_000),
    maximumSize: number(read('maximumSize'), 1_000_000, 0, Number.MAX_SAFE_INTEGER),
    claims: oneOf(read('claims'), CLAIMS, 'normal'),
    profile: oneOf(read('profile'), PROFILES, 'balanced'),
    rules: severities(read('rules')),
    notes: noteTexts(read('notes')),
    words: allWords(Object.fromEntries(entriesOf(read('words')).map(([list, words]) => [list, names(words)]))),
    skip: texts(read('skip')),
  };
}

/**
 * One value out of several, from the weakest to the strongest: the last that is set, or, of objects, the members of all
 * of them.
 */
export function layered(...values: readonly unknown[]): unknown {
  return values.reduce((below, value) => {
    if (value === undefined) return below;
    return isObject(below) && isObject(value) ? { ...below, ...value } : value;
  }, undefined);
}

/** See {@link draftSettings}. */
export function panelSettings(read: ReadValue): PanelSettings {
  return {
    groupBy: oneOf(read('panel.groupBy'), ['strength', 'source', 'order'], 'strength'),
    followCursor: bool(read('panel.followCursor'), true),
    showClaims: bool(read('panel.showClaims'), true),
    statusBar: bool(read('statusBar'), true),
  };
}

function bool(value: unknown, fallback: boolean): boolean {
  return typeof value === 'boolean' ? value : fallback;
}

function number(value: unknown, fallback: number, least: number, most: number): number {
  return typeof value === 'number' && Number.isFinite(value) ? Math.min(most, Math.max(least, value)) : fallback;
}

function oneOf<T extends string>(value: unknown, allowed: readonly T[], fallback: T): T {
  return allowed.find((name) => name === value) ?? fallback;
}

function severities(value: unknown): Readonly<Record<string, Severity | 'off'>> {
  const entries: [string, Severity | 'off'][] = [];
  for (const [rule, severity] of entriesOf(value)) {
    const known = SEVERITIES.find((name) => name === severity);
    if (known) entries.push([rule, known]);
  }
  return Object.fromEntries(entries);
}

function noteTexts(value: unknown): Readonly<Record<NoteKind, string>> {
  const texts: Record<NoteKind, string> = { ...DEFAULT_NOTE_TEXTS };
  for (const [kind, text] of entriesOf(value)) {
    if (Object.hasOwn(texts, kind) && isNoteText(text)) {
      texts[kind as NoteKind] = text.trim();
    }
  }
  return texts;
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];
}

/** Texts that may be a name; longer ones are not obeyed in a desk's file either. */
function names(value: unknown): readonly string[] {
  return texts(value).filter(({ length }) => length <= LONGEST_NAME);
}

function entriesOf(value: unknown): [string, unknown][] {
  return isObject(value) ? Object.entries(value) : [];
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
