import type { FurnitureKind } from '../facts';
import { type Report, type Rule, readContext, report } from './rule';

export const boilerplate: Rule = {
  name: 'boilerplate',
  severity: 'information',
  summary: 'A line of page furniture is left in the text.',
  faded: true,
  plugin: () => (_tree, file) => {
    const { facts, text } = readContext(file);
    for (const line of facts.boilerplate) {
      report(file, 'boilerplate', {
        start: line.start,
        end: line.end,
        template: furnitureMessage(line.kind),
        fixes: [removeLine(text, line.start, line.end)],
      });
    }
  },
};

/** What is said of a line of that kind: a message of its own each, as whole sentences can be translated. */
export function furnitureMessage(kind: FurnitureKind): string {
  return MESSAGES[kind];
}

const MESSAGES: Readonly<Record<FurnitureKind, string>> = {
  advertisement: 'Page furniture (advertisement), not part of the story.',
  newsletter: 'Page furniture (newsletter), not part of the story.',
  subscription: 'Page furniture (subscription), not part of the story.',
  'app-promotion': 'Page furniture (promotion of an app), not part of the story.',
  social: 'Page furniture (social media), not part of the story.',
  comments: 'Page furniture (comments), not part of the story.',
  related: 'Page furniture (other stories), not part of the story.',
  'event-list': 'Page furniture (list of events), not part of the story.',
  podcast: 'Page furniture (podcast), not part of the story.',
  'author-bio': 'Page furniture (about the author), not part of the story.',
  copyright: 'Page furniture (copyright), not part of the story.',
  'cookie-notice': 'Page furniture (cookie notice), not part of the story.',
  navigation: 'Page furniture (navigation), not part of the story.',
  'cms-residue': 'Page furniture (residue of the publishing system), not part of the story.',
  other: 'Page furniture, not part of the story.',
};

/** The line goes with its line end, or, where it is the last, with the line end before it. */
function removeLine(text: string, start: number, end: number): NonNullable<Report['fixes']>[number] {
  const lineEnd = /^(?:\r\n|\n|\r)/.exec(text.slice(end, end + 2))?.[0].length ?? 0;
  const before =
    lineEnd === 0 ? (/(?:\r\n|\n|\r)$/.exec(text.slice(Math.max(0, start - 2), start))?.[0].length ?? 0) : 0;
  return { title: 'Remove this line', edits: [{ start: start - before, end: end + lineEnd, text: '' }] };
}
