/**
 * Asks again and again until there is an answer: neither undefined nor false.
 * @param apart milliseconds between two questions
 */
export async function until<T>(ask: () => Promise<T | undefined> | T | undefined, apart = 20): Promise<T> {
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    await new Promise((resolve) => setTimeout(resolve, apart));
  }
}
