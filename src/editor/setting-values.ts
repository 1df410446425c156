import type { NoteKind, Severity } from '../engine/model';
import { DEFAULT_NOTE_TEXTS } from '../engine/notes';

/** Where findings are shown. */
export type Display = 'squiggles' | 'highlights' | 'both';
export type Claims = 'quiet' | 'normal' | 'thorough';
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
  readonly claims: Claims;
  /** Only the rules that somebody set. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  readonly notes: Readonly<Record<NoteKind, string>>;
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
    claims: oneOf(read('claims'), ['quiet', 'normal', 'thorough'], 'normal'),
    rules: severities(read('rules')),
    notes: noteTexts(read('notes')),
  };
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

const SEVERITIES: readonly (Severity | 'off')[] = ['off', 'hint', 'information', 'warning', 'error'];

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
    // A note of several lines would split the paragraph that it stands in.
    if (kind in texts && typeof text === 'string' && text.trim() !== '' && !/[\r\n]/.test(text)) {
      texts[kind as NoteKind] = text.trim();
    }
  }
  return texts;
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}
