import { Corpus, type Finding, lint, readArticle, type Severities, settle } from '../../../src/core';

/** A text and the parts of it that stood between [[ and ]]. */
export interface Marked {
  readonly text: string;
  readonly words: readonly string[];
  readonly starts: readonly number[];
}

export function readMarks(marked: string): Marked {
  const words: string[] = [];
  const starts: number[] = [];
  let text = '';
  for (const part of marked.split('[[')) {
    const [inside, outside] = part.split(']]');
    if (outside === undefined) {
      text += part;
      continue;
    }
    starts.push(text.length);
    words.push(inside ?? '');
    text += (inside ?? '') + outside;
  }
  return { text, words, starts };
}

/** What a rule finds in an article on its own. */
export function findByRule(rule: string, text: string): Finding[] {
  return lint(text, settle(readArticle(text)), only(rule));
}

/** What a rule finds in the first of several articles of one corpus. */
export function findInCorpus(rule: string, texts: readonly string[]): Finding[] {
  const corpus = new Corpus();
  texts.forEach((text, index) => {
    corpus.set(`article ${index}`, readArticle(text));
  });
  const facts = corpus.facts('article 0');
  return facts ? lint(texts[0] ?? '', facts, only(rule), corpus.comparisons.reports('article 0')) : [];
}

function only(rule: string): Severities {
  return new Map([[rule, 'warning']]);
}
