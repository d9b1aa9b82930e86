import type { ArticleFacts, Quote } from '../facts';
import { splitSentences } from '../text/sentences';
import { type Report, type Rule, readContext, report } from './rule';

const TOO_MANY_SENTENCES = 3;

export const lateSpeaker: Rule = {
  name: 'late-speaker',
  severity: 'information',
  summary: 'Three quoted sentences or more go by before the reader learns who speaks.',
  plugin: () => (_tree, file) => {
    const { facts, text } = readContext(file);
    for (const { speaker, quotes } of groupBySpeaker(text, facts)) {
      const sentences = quotes.flatMap(({ start, end }) =>
        // Where a quotation goes on over the end of a line, its sentence may go on too.
        splitSentences(text.slice(start, end).replace(/[\r\n]/g, ' ')),
      );
      const [first] = quotes;
      if (!first || sentences.length < TOO_MANY_SENTENCES) continue;
      report(file, 'late-speaker', {
        start: first.start,
        end: first.start + (sentences[0]?.end ?? 0),
        ...describe(sentences.length.toString(), text.slice(speaker.start, speaker.end)),
      });
    }
  },
};

/** Who has no name cannot be named. */
function describe(count: string, speaker: string): Pick<Report, 'template' | 'args'> {
  return /\p{Lu}/u.test(speaker)
    ? {
        template: '{0} quoted sentences before the speaker is named. Name {1} after the first.',
        args: [count, speaker],
      }
    : { template: '{0} quoted sentences before the reader learns who speaks. Say so after the first.', args: [count] };
}

interface Spoken {
  readonly speaker: NonNullable<Quote['speaker']>;
  readonly quotes: Quote[];
}

/** Quotations that stand before the words for their speaker, together with their neighbors of the same speaker. */
function groupBySpeaker(text: string, { quotes }: ArticleFacts): Spoken[] {
  const groups: Spoken[] = [];
  let before: Quote | null = null;
  for (const quote of quotes) {
    const { speaker } = quote;
    const group = groups.at(-1);
    if (
      speaker &&
      !quote.furniture &&
      speaker.start >= quote.end &&
      !PRONOUN.test(text.slice(speaker.start, speaker.end))
    ) {
      const isKnown = before?.speaker?.entity != null && before.speaker.entity === speaker.entity;
      if (group?.speaker.start === speaker.start) group.quotes.push(quote);
      else if (!isKnown) groups.push({ speaker, quotes: [quote] });
    }
    before = quote;
  }
  return groups;
}

/** A pronoun goes back to somebody whom the reader knows. */
const PRONOUN = /^(?:I|we|you|he|she|it|they)$/i;
