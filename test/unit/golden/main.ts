// npm run golden [-- --update]
//
// Compares the readings of the examples and of copy.md with those that are kept in readings/. With --update those are
// rewritten: what has changed is then read in review as a change of text files, committed with what changed it. A reading
// that is wrong is kept as well: when it is mended, that shows.
import { parseArgs } from 'node:util';
import { drop, keep, readingKept, readingNow, stale } from './readings';
import { texts } from './texts';

const { values } = parseArgs({ options: { update: { type: 'boolean', default: false } } });
let others = 0;
for (const text of texts()) {
  const now = readingNow(text);
  if (now === readingKept(text)) continue;
  others++;
  if (values.update) keep(text, now);
  console.log(`${values.update ? 'rewritten' : 'read otherwise'}: ${text.name}`);
}
for (const name of stale()) {
  others++;
  if (values.update) drop(name);
  console.log(`${values.update ? 'removed' : 'no text any more'}: ${name}`);
}
if (others === 0) console.log('Every reading is as it is kept.');
else if (!values.update) {
  console.log('npm run golden -- --update rewrites them.');
  process.exitCode = 1;
}
