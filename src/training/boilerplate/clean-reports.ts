import { breakParagraphs } from './dressed-pages';
import { makeUpList } from './made-up-lists';
import { type LabeledLine, makePage, type Page } from './pages';
import { type Random, seededRandom } from './random';

/**
 * Clean articles in the forms in which agencies and archives hand them out: hard-wrapped lines, a sentence a line,
 * short reports that are mostly table, headlines in capitals. Deterministic.
 * @param stories clean articles
 */
export function makeUpReports(stories: readonly Page[]): Page[] {
  const random = seededRandom(1987);
  return stories.flatMap((story) => {
    const sentences = breakParagraphs(story.lines, random);
    return [
      makePage('clean', story.site, random.chance(0.5) ? sentences : wrapLines(story.lines, random.between(55, 75))),
      makePage('report', story.site, makeUpReport(sentences, random)),
      makePage('report', story.site, makeUpReport(sentences, random)),
    ];
  });
}

/** Lines broken after so many characters at most. */
function wrapLines(lines: readonly LabeledLine[], width: number): LabeledLine[] {
  const breaks = new RegExp(`(.{1,${width}})(?: +|$)`, 'g');
  return lines.flatMap(({ text, label }) => (text.match(breaks) ?? [text]).map((part) => ({ text: part, label })));
}

/** A report of few sentences and a table or two, with an agency's headline and sign-off. */
function makeUpReport(sentences: readonly LabeledLine[], random: Random): LabeledLine[] {
  const texts = sentences.map(({ text }) => text);
  const all = texts.join(' ');
  const names = all.match(/\b[A-Z][a-z]+\b/g) ?? ['Name'];
  const words = all.match(/\b[a-z]{2,}\b/g) ?? ['word'];
  const [title = '', ...body] = texts;
  const from = random.between(0, Math.max(0, body.length - 6));
  const prose = body.slice(from, from + random.between(0, 6));
  const parts = [
    random.chance(0.5) ? title.toUpperCase() : title,
    ...(random.chance(0.3) ? [`${random.pick(names)} ${random.pick(names)}`] : []),
    ...prose,
    ...(random.chance(0.8) ? makeUpList(names, words, random) : []),
    ...(random.chance(0.3) ? makeUpList(names, words, random) : []),
    ...(random.chance(0.4) ? body.slice(-random.between(1, 2)) : []),
    ...(random.chance(0.3) ? [random.pick(SIGN_OFFS)] : []),
  ];
  const upper = random.chance(0.05);
  const lines = parts.map((text): LabeledLine => ({ text: upper ? text.toUpperCase() : text, label: 'content' }));
  return random.chance(0.3) ? wrapLines(lines, random.between(55, 75)) : lines;
}

const SIGN_OFFS = [
  'Reuter',
  'REUTER',
  '(AP)',
  'ENDS',
  '(more)',
  'No other details were given.',
  'Terms were not disclosed.',
];
