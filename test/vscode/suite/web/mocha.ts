// What the tests import as `mocha` in a browser: its build for pages, which leaves all it has in globals.
import 'mocha/mocha.js';

mocha.setup({ ui: 'tdd', timeout: 30_000 });

export const { suite, test, suiteSetup, suiteTeardown, setup, teardown } = globalThis;
export default Reflect.get(globalThis, 'Mocha');
