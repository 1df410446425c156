const { writeFileSync } = require('node:fs');
const Mocha = require('mocha');

const { EVENT_TEST_PASS, EVENT_TEST_FAIL, EVENT_TEST_PENDING, EVENT_RUN_END } = Mocha.Runner.constants;

/** Mocha's `spec`, which also leaves each result in the file named by MOCHA_RESULTS. */
module.exports = class extends Mocha.reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    const results = [];
    const keep = (state) => (test) => results.push({ title: test.fullTitle(), state });
    runner.on(EVENT_TEST_PASS, keep('passed'));
    runner.on(EVENT_TEST_FAIL, keep('failed'));
    runner.on(EVENT_TEST_PENDING, keep('skipped'));
    runner.once(EVENT_RUN_END, () => writeFileSync(process.env.MOCHA_RESULTS, JSON.stringify(results)));
  }
};
