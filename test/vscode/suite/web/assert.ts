// What the tests import as `node:assert/strict` in a browser.

function ok(value: unknown, message = `${value} is not truthy`): asserts value {
  if (!value) throw new Error(message);
}

function equal(actual: unknown, expected: unknown, message = `${actual} is not ${expected}`): void {
  ok(Object.is(actual, expected), message);
}

/** As far as JSON tells values apart. */
function deepEqual(actual: unknown, expected: unknown, message?: string): void {
  equal(JSON.stringify(actual, null, 1), JSON.stringify(expected, null, 1), message);
}

function match(text: string, pattern: RegExp, message = `${text} does not match ${pattern}`): void {
  ok(pattern.test(text), message);
}

export default { ok, equal, deepEqual, match };
