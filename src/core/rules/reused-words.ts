import { CLOSED_CLASS } from '../text/closed-class';
import { OverlappingSpans } from '../text/overlapping-spans';
import { overlapsAny } from '../text/span';
import { trimEnd } from '../text/trim-end';
import type { CorpusReport, LintContext } from './rule';

/** The prose in which another article’s quotation stands without marks: none where the sentence says whose words they are. */
export function findUnmarkedQuotations(context: LintContext): CorpusReport[] {
  const { attributions } = context.facts;
  const sourced = attributions.filter(({ source }) => source !== null);
  const claims = new OverlappingSpans(sourced.map(({ content }) => content));
  return findTelling(context, 'unmarked-quotation').filter((found) => !claims.overlap(found));
}

/** The prose that another article has too, but for what it has in quotation marks. */
export function findReusedPassages(context: LintContext): CorpusReport[] {
  const unmarked = findUnmarkedQuotations(context);
  return findTelling(context, 'reused-passage').filter((found) => !overlapsAny(found, unmarked));
}

/** The reports of a rule outside page furniture whose words are somebody’s own, without the marks at their end. */
function findTelling({ corpusReports, facts, text }: LintContext, rule: string): CorpusReport[] {
  return corpusReports.flatMap((found) => {
    if (found.rule !== rule || overlapsAny(found, facts.boilerplate)) return [];
    const end = trimEnd(text, found, MARK);
    return isProse(text.slice(found.start, end)) ? [{ ...found, end }] : [];
  });
}

const MARK = /[\s\p{P}]/u;

const FEWEST_TELLING_WORDS = 4;

/** Names with their titles and seats recur as they are: only words without a capital, and with a meaning, are somebody’s wording. */
function isProse(passage: string): boolean {
  const small = passage.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}’'-]*/gu) ?? [];
  return small.filter((word) => !CLOSED_CLASS.has(word)).length >= FEWEST_TELLING_WORDS;
}
