/** A small change to one file: what stood from `start` to `end` (UTF-16 offsets) becomes `text`. */
export interface Mutation {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A change of the list in scripts/data/mutations.json, by the name of what it changes or by the words of the code. */
export interface Listed {
  readonly in: string;
  readonly value?: string;
  readonly row?: string;
  readonly text?: string;
  readonly from?: string;
  readonly to?: string;
}

/** A file with one small change made to it. */
export function applied(mutation: Mutation, source: string): string;

/** Every place of a file where one of the small changes can be made. */
export function mutationsIn(path: string, source: string): readonly Mutation[];

/** The one place where a change of the list can be made; with none, or several, it throws. */
export function placeOf(
  entry: Listed,
  files: readonly string[],
  read: (file: string) => string,
): Mutation & { readonly file: string };
