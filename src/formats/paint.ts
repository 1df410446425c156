import { shown } from '../messages/shown';

/** The few styles that a report in a terminal uses. */
export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'blue' | 'cyan' | 'magenta';

/** Colours a piece of a text report. */
export type Paint = (style: Style, text: string) => string;

/** No colours. */
export const plain: Paint = (_style, text) => text;

declare const line: unique symbol;

/** A line of a report as it may be written to a terminal. Only a {@link Pen} makes one. */
export type Line = string & { readonly [line]: true };

/** Words in a style. */
export interface Styled {
  readonly style: Style;
  readonly words: string;
}

/** Words in a style, to be put into a line. */
export function styled(style: Style, words: string): Styled {
  return { style, words };
}

/**
 * Writes lines, as the tag of a template: what stands in the template is ours, and whatever is put into it may be a
 * draft's and becomes what can be shown.
 */
export type Pen = (ours: TemplateStringsArray, ...pieces: readonly (string | Styled)[]) => Line;

/** A pen for a terminal with colours, or for a place without. */
export function penFor(paint: Paint): Pen {
  const drawn = (piece: string | Styled): string =>
    typeof piece === 'string' ? shown(piece) : paint(piece.style, shown(piece.words));
  return (ours, ...pieces) => String.raw({ raw: ours }, ...pieces.map(drawn)) as Line;
}
