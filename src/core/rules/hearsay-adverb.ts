import type { ArticleFacts } from '../facts';
import { OverlappingSpans } from '../text/overlapping-spans';
import type { Span } from '../text/span';
import { type Rule, readContext, report } from './rule';
import { visitStoryWords } from './words';

export const hearsayAdverb: Rule = {
  name: 'hearsay-adverb',
  severity: 'information',
  summary: 'An adverb says that something is hearsay, but not whose.',
  bySentence: true,
  plugin: () => (tree, file) => {
    const context = readContext(file);
    const { facts, text } = context;
    visitStoryWords(tree, context, ({ word, start, end }) => {
      if (!HEARSAY_ADVERBS.has(word) || findSourced(facts).contain({ start, end })) return;
      const template = '“{0}”: say who reports it.';
      report(file, 'hearsay-adverb', { start, end, template, args: [text.slice(start, end)] });
    });
  },
};

/** "Apparently" is left out: it mostly says what the reporter saw. */
const HEARSAY_ADVERBS = new Set(['reportedly', 'allegedly', 'supposedly', 'purportedly', 'rumoredly']);

/** Made once for all sentences of an article. */
const SOURCED = new WeakMap<ArticleFacts, OverlappingSpans>();

function findSourced(facts: ArticleFacts): OverlappingSpans {
  const known = SOURCED.get(facts) ?? listSourced(facts);
  SOURCED.set(facts, known);
  return known;
}

/** The attributions that say whose hearsay it is, from the first of their parts to the last. */
function listSourced({ attributions }: ArticleFacts): OverlappingSpans {
  const spans = attributions.flatMap(({ source, cue, content, kind }): Span[] => {
    if (source === null || (kind !== 'named' && kind !== 'definite')) return [];
    const start = Math.min(source.start, cue.start, content.start);
    return [{ start, end: Math.max(source.end, cue.end, content.end) }];
  });
  return new OverlappingSpans(spans);
}
