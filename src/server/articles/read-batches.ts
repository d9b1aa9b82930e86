import type { CorpusSession } from '../corpus-session';

/** How many files are read at a time. */
const AT_ONCE = 8;

/** An article with its text. */
export interface ArticleText {
  readonly uri: string;
  readonly text: string;
}

/** The articles with their texts, some at a time and in their order; what cannot be read is left out. */
export async function* readBatches(
  session: CorpusSession,
  uris: readonly string[],
): AsyncGenerator<{ readonly articles: readonly ArticleText[]; readonly done: number }> {
  for (let done = 0; done < uris.length; ) {
    const batch = uris.slice(done, done + AT_ONCE);
    const texts = await Promise.all(batch.map((uri) => session.readText(uri).catch(() => undefined)));
    done += batch.length;
    const articles = batch.flatMap((uri, at): ArticleText[] => {
      const text = texts[at];
      return text === undefined ? [] : [{ uri, text }];
    });
    yield { articles, done };
  }
}
