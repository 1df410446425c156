// node --import tsx scripts/lib/mutant-tests.mjs < STAGES
//
// Runs groups of test files (a JSON list of lists), one group after the other, and stops at the first test that fails:
// its file and title are the last line, and the exit code is 1.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import Mocha from 'mocha';

const stages = JSON.parse(readFileSync(0, 'utf8'));

/** Says nothing: only the first failure counts. */
class Quiet {
  constructor(runner) {
    runner.on(Mocha.Runner.constants.EVENT_TEST_FAIL, (test, error) => {
      const file = test.file ? relative(process.cwd(), test.file).replaceAll('\\', '/') : '';
      end(`${file}: ${test.fullTitle()} (${String(error?.message).split('\n')[0].slice(0, 80)})`);
    });
  }
}

function end(failure) {
  console.log(failure);
  process.exit(1);
}

process.on('uncaughtException', (error) => end(String(error)));

for (const [index, files] of stages.entries()) {
  const mocha = new Mocha({ bail: true, timeout: 300_000, reporter: Quiet });
  if (index === 0) mocha.addFile('./test/unit/properties.ts');
  for (const file of files) mocha.addFile(`./${file}`);
  await mocha.loadFilesAsync().catch((error) => end(`does not load: ${String(error).split('\n')[0]}`));
  await new Promise((done) => mocha.run(done));
}
process.exit(0);
