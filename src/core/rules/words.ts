import type { Root } from 'nlcst';
import { toString as textOf } from 'nlcst-to-string';
import { overlapsAny, type Span } from '../text/span';
import { walkTree } from '../walk-tree';
import type { LintContext } from './rule';

/** A word of the story, in lower case. */
export interface StoryWord extends Span {
  readonly word: string;
}

/** Calls `take` with every word of the tree outside quotations and page furniture, in the order of the text. */
export function visitStoryWords(tree: Root, { facts, text }: LintContext, take: (word: StoryWord) => void): void {
  walkTree(tree, (node) => {
    if (node.type !== 'WordNode') return;
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start === undefined || end === undefined) return;
    const span = { start, end };
    if (QUOTATION_MARK.test(text.charAt(start - 1)) && QUOTATION_MARK.test(text.charAt(end))) return;
    if (overlapsAny(span, facts.quotes) || overlapsAny(span, facts.boilerplate)) return;
    take({ ...span, word: textOf(node).toLowerCase() });
  });
}

/** A word that is quoted by itself is spoken of, not used. */
const QUOTATION_MARK = /["“”'‘’]/;
