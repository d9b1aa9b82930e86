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
        template: 'Page furniture ({0}), not part of the story.',
        args: [line.kind],
        fixes: [removeLine(text, line.start, line.end)],
      });
    }
  },
};

/** The line goes with its line end, or, where it is the last, with the line end before it. */
function removeLine(text: string, start: number, end: number): NonNullable<Report['fixes']>[number] {
  const lineEnd = /^(?:\r\n|\n|\r)/.exec(text.slice(end, end + 2))?.[0].length ?? 0;
  const before =
    lineEnd === 0 ? (/(?:\r\n|\n|\r)$/.exec(text.slice(Math.max(0, start - 2), start))?.[0].length ?? 0) : 0;
  return { title: 'Remove this line', edits: [{ start: start - before, end: end + lineEnd, text: '' }] };
}
