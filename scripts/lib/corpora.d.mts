/** The folder that holds corpus/ and eval/. */
export const SHARED: string;
