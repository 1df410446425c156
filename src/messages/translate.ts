/**
 * Puts a message into the reader's language: the shape of `vscode.l10n.t`, with `{0}` for the first argument. The
 * English message is its own key.
 */
export type Translate = (message: string, ...args: (string | number)[]) => string;

/** The messages as they are written here, for the command line and for tests. */
export const english: Translate = (message, ...args) =>
  message.replace(/\{(\d{1,2})\}/g, (placeholder, index: string) => {
    const value = args[Number(index)];
    return value === undefined ? placeholder : String(value);
  });
