import { characterEntities } from 'character-entities';
import { findMojibake } from '../text/mojibake';
import { overlapsAny } from '../text/span';
import { type Report, type Rule, readContext, report } from './rule';

export const garbledText: Rule = {
  name: 'garbled-text',
  severity: 'information',
  summary: 'Characters were damaged on their way, or are left over from a page.',
  plugin: () => (_tree, file) => {
    const { facts, text } = readContext(file);
    const misread = findMisread(text);
    const invisible = findInvisible(text).filter((each) => !overlapsAny(each, misread));
    for (const found of [...misread, ...findReferences(text), ...findTags(text), ...findLost(text), ...invisible])
      if (!overlapsAny(found, facts.boilerplate)) report(file, 'garbled-text', found);
  },
};

function findMisread(text: string): Report[] {
  return findMojibake(text).map(({ start, end, meant }) => ({
    start,
    end,
    template: '“{0}” is “{1}”, read in the wrong encoding.',
    args: [text.slice(start, end), meant],
    fixes: [replace(start, end, meant)],
  }));
}

/** "&amp;", "&#8217;" and "&#x2019;". */
function findReferences(text: string): Report[] {
  return Array.from(text.matchAll(/&(?:[A-Za-z]{2,24}\d{0,2}|#\d{2,6}|#[xX][\dA-Fa-f]{2,5});/g)).flatMap((match) => {
    const meant = decodeReference(match[0].slice(1, -1));
    if (meant === undefined) return [];
    const [start, end] = [match.index, match.index + match[0].length];
    const args = [match[0], meant];
    return [{ start, end, template: '“{0}” is HTML for “{1}”.', args, fixes: [replace(start, end, meant)] }];
  });
}

function decodeReference(reference: string): string | undefined {
  if (!reference.startsWith('#'))
    return Object.hasOwn(characterEntities, reference) ? characterEntities[reference] : undefined;
  const code = /^#x/i.test(reference)
    ? Number.parseInt(reference.slice(2), 16)
    : Number.parseInt(reference.slice(1), 10);
  return code >= 0x20 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** Elements that stand in the text of articles. */
const TAG =
  /<\/?(?:a|b|blockquote|br|div|em|figure|figcaption|font|h[1-6]|hr|i|iframe|img|li|ol|p|script|span|strong|sub|sup|u|ul)(?:\s[^<>\n]{0,300})?\/?>/gi;

function findTags(text: string): Report[] {
  const tags = Array.from(text.matchAll(TAG));
  const written = new Set(tags.map(({ 0: tag }) => tag));
  return tags.flatMap(({ 0: tag, index: start }): Report[] => {
    if (isSymbol(tag, written)) return [];
    const end = start + tag.length;
    const fixes = [replace(start, end, /^<br/i.test(tag) ? '\n' : '')];
    return [{ start, end, template: '“{0}” is HTML, not text.', args: [tag], fixes }];
  });
}

/** Agencies name shares so, "USAir Group <U>": in capitals, with no value, and no end of an element further on. */
function isSymbol(tag: string, written: ReadonlySet<string>): boolean {
  const name = /^<([A-Z]{1,10})[\s>]/.exec(tag)?.[1];
  return name !== undefined && !VOID.has(name) && !tag.includes('=') && !written.has(`</${name}>`);
}

/** Elements without an end. */
const VOID: ReadonlySet<string> = new Set(['BR', 'HR', 'IMG']);

/** What a decoder puts in the place of what it cannot read. */
function findLost(text: string): Report[] {
  return Array.from(text.matchAll(/\uFFFD+/g), ({ 0: lost, index: start }) => ({
    start,
    end: start + lost.length,
    template: 'A character was lost here. Look it up in the original.',
  }));
}

/** Soft hyphens, spaces of no width and control characters: a search for the word passes it by. */
const INVISIBLE = '\\u00AD\\u200B\\u2060\\u0080-\\u009F\\uFEFF';
const ALL_INVISIBLE = new RegExp(`[${INVISIBLE}]`, 'g');
const WORD_WITH_INVISIBLE = new RegExp(
  `[^\\s${INVISIBLE}]{0,40}(?:[${INVISIBLE}]{1,9}[^\\s${INVISIBLE}]{0,40}){1,9}`,
  'g',
);

function findInvisible(text: string): Report[] {
  return Array.from(text.matchAll(WORD_WITH_INVISIBLE)).flatMap(({ 0: word, index: start }) => {
    const visible = word.replace(ALL_INVISIBLE, '');
    const end = start + word.length;
    const template = 'Invisible characters stand in “{0}”: a search passes it by.';
    return /\p{L}/u.test(visible)
      ? [{ start, end, template, args: [visible], fixes: [replace(start, end, visible)] }]
      : [];
  });
}

function replace(start: number, end: number, text: string): NonNullable<Report['fixes']>[number] {
  return { title: text === '' ? 'Remove it' : 'Put it right', edits: [{ start, end, text }] };
}
