import type { Span } from '../../model';

/** A name that somebody is given in print and that is not theirs. Offsets relative to the paragraph. */
export interface Pseudonym {
  readonly span: Span;
  /** Only an asterisk says so ("Ada*"): it counts where the draft has the note that it points to. */
  readonly starred: boolean;
}

const NAME = String.raw`\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*){0,2}`;
const NOT_REAL = String.raw`(?:not (?:(?:his|her|their|its|a|the)\s)?(?:real|actual|true) names?|(?:a )?pseudonym|(?:(?:his|her|their) )?names? (?:(?:has|have) been |was |were )?changed|real names? withheld)`;
/** "Ada (not her real name)", "Ada, whose name has been changed", "Ada*". */
const BEHIND = new RegExp(
  String.raw`(${NAME})(?:\s?[([]${NOT_REAL}|,? (?:whose (?:real )?names? (?:has|have|is|was|were) (?:been )?(?:changed|withheld)|${NOT_REAL})\b|\s?(\*+)(?=[\s,.;:’'”]|$))`,
  'gu',
);
/** "under the pseudonym Ada", "who asked to be identified only as Ada". */
const BEFORE = new RegExp(
  String.raw`\b(?:pseudonym|alias|(?:identified|referred to|quoted|known|named) (?:here |only |simply )*(?:as|by (?:the|his|her|their) (?:first|middle|initials?) names?,?))\s["“‘]?(${NAME})`,
  'gu',
);
/** What both have in them: found many times faster, and few paragraphs have it. */
const NEEDED = /\bnames?\b|pseudonym|\balias\b|\*|\bonly as\b/i;
const NOTE =
  /\b(?:names?|identit(?:y|ies)) (?:in this (?:story|article|piece) )?(?:has|have|had) been changed\b|\bnot (?:his|her|their) real names?\b/i;

/** The pseudonyms of a paragraph's prose, in order. */
export function pseudonymsIn(prose: string): Pseudonym[] {
  if (!NEEDED.test(prose)) return [];
  const out: Pseudonym[] = [];
  for (const [pattern, behind] of [
    [BEHIND, true],
    [BEFORE, false],
  ] as const) {
    for (const match of prose.matchAll(pattern)) {
      const start = behind ? match.index : match.index + match[0].length - match[1].length;
      out.push({ span: [start, start + match[1].length], starred: behind && match[2] !== undefined });
    }
  }
  return out.sort((a, b) => a.span[0] - b.span[0]);
}

/** "*Names have been changed": the note that an asterisk behind a name points to. */
export const saysNamesAreChanged = (prose: string): boolean => NEEDED.test(prose) && NOTE.test(prose);
