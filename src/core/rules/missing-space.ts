import { overlapsAny } from '../text/span';
import { type Rule, readContext, report } from './rule';

export const missingSpace: Rule = {
  name: 'missing-space',
  severity: 'information',
  summary: 'Two words stand together without a space.',
  plugin: () => (_tree, file) => {
    const { facts, text } = readContext(file);
    for (const start of findJoints(text)) {
      const span = { start: start - 1, end: start + 1 };
      if (overlapsAny(span, facts.boilerplate)) continue;
      const [before, after] = [wordBefore(text, start), wordAfter(text, start)];
      report(file, 'missing-space', {
        start: start - before.length,
        end: start + after.length,
        template: 'A space is missing after “{0}”.',
        args: [before],
        fixes: [{ title: 'Insert a space', edits: [{ start, end: start, text: ' ' }] }],
      });
    }
  },
};

/** Where a space belongs: each pattern ends before it, and looks at the word behind it. */
const JOINTS: readonly RegExp[] = [
  // "arm,OpenAI": words, no figures, codes or lists of letters.
  /(?<![\p{L}\p{N}_@/.&=-])[\p{L}’']{1,30}\p{Ll}[,;](?=\p{L}[\p{L}’']{1,30}(?![\p{L}\p{N}_@/=-]))/gu,
  // "the end.The next", "why?Now": a small letter ends the sentence, a word with a capital begins the next.
  /(?<![\p{L}\p{N}_@/.=-])\p{L}?[\p{Ll}’']{2,30}[.?!](?=\p{Lu}[\p{Ll}’']{1,30}(?![\p{L}\p{N}_@/=.-]))/gu,
  // "will“freely", "it,”Lee said"
  /\p{Ll}{2}(?=“\p{L})/gu,
  /\p{L}[,.?!]”(?=\p{L}{2})/gu,
];

/** "$1billion" is how some papers write it: a slip only where the article has a space elsewhere, or a capital. */
const CLOSE_SCALE = /\d(?=(?:[mb]illion|trillion)(?!\p{L}))/giu;
const CAPITAL_SCALE = /\d(?=(?:[MB]illion|Trillion)(?!\p{L}))/gu;
const SPACED_SCALE = /\d\s(?:[mb]illion|trillion)(?!\p{L})/iu;

const LONGEST_WORD = 30;

function findJoints(text: string): number[] {
  const scale = SPACED_SCALE.test(text) ? CLOSE_SCALE : CAPITAL_SCALE;
  const found = [...JOINTS, scale].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ 0: words, index }) => index + words.length),
  );
  return [...new Set(found)].sort((a, b) => a - b);
}

function wordBefore(text: string, end: number): string {
  return /(?![\udc00-\udfff])\S*$/.exec(text.slice(Math.max(0, end - LONGEST_WORD), end))?.[0] ?? '';
}

function wordAfter(text: string, start: number): string {
  return /^\S*(?<![\ud800-\udbff])/.exec(text.slice(start, start + LONGEST_WORD))?.[0] ?? '';
}
