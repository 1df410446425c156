/** The path of the schema of a desk's file. */
export const SCHEMA: string;
/** The schema as it should be. */
export function schema(): string;
