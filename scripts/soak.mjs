// npm run soak
//
// A day's work in a real extension host: 500 drafts opened, edited and closed, and 5,000 keystrokes in a draft of 100,000
// words. Prints the heap before and after, and fails when it has grown. Takes about twenty minutes.
import { nodeHostTests } from './lib/host-tests.mjs';
import { installDependencies } from './lib/install.mjs';
import { main } from './lib/process.mjs';
import { countsLine } from './lib/results.mjs';

/** Ms until the host is taken for hanging. */
const LIMIT = 3 * 3_600_000;

main(async () => {
  installDependencies();
  const counts = await nodeHostTests({ folder: 'test/host/soak', limit: LIMIT });
  console.log(countsLine(counts));
  return counts.failed === 0 ? 0 : 1;
});
