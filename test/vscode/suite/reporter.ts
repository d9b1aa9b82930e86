import Mocha from 'mocha';

const { EVENT_RUN_END, EVENT_TEST_FAIL, EVENT_TEST_PASS, EVENT_TEST_PENDING } = Mocha.Runner.constants;

/** Tells people what ran, through the console, and hands the counts and the failures to its option `tellCounts`. */
export class Reporter extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    runner.on(EVENT_TEST_PASS, (test) => say(`✓ ${test.fullTitle()} (${test.duration} ms)`));
    runner.on(EVENT_TEST_PENDING, (test) => say(`- ${test.fullTitle()}`));
    const failures: string[] = [];
    runner.on(EVENT_TEST_FAIL, (test, error: Error) => {
      failures.push(`${test.fullTitle()}\n${error.stack ?? error.message}`);
      say(`✗ ${failures.at(-1)}`);
    });
    runner.once(EVENT_RUN_END, () => {
      const { passes: passed, failures: failed, pending: skipped } = this.stats;
      options.reporterOptions?.tellCounts?.({ passed, failed, skipped, failures });
    });
  }
}

/** The mark lets a runner that sees the whole window's console pick out these lines. */
function say(text: string): void {
  console.log(text.replace(/^/gm, '[test] '));
}
