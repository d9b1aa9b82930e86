/** Asks again until the answer is neither false nor undefined, and returns it. */
export async function waitFor<T>(ask: () => T | false | undefined | Promise<T | false | undefined>): Promise<T> {
  const deadline = Date.now() + 20_000;
  while (Date.now() < deadline) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Waited in vain for ${ask}`);
}
