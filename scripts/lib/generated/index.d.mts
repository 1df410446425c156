/** Every file that is made of something else, all of it or in part: its path and its text as it should be. */
export function generated(): Map<string, string>;
