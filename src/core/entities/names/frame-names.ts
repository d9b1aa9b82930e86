import type { ArticleLine, Layout } from '../../article';
import type { EntityType } from '../../facts';
import type { Span } from '../../text/span';
import { isListed, type Lexicon, type ListName } from '../recognizer/lexicon';
import type { LabeledText } from '../recognizer/recognize';
import { kindOf } from '../recognizer/word-clusters';
import { isLowered } from '../tokens/document';
import { tokenize } from '../tokens/tokens';
import type { TypedSpan } from './typed-span';

/**
 * The names with what the frame of the article says of them: a dateline opens with places and has its agency in
 * parentheses, a byline gives persons, and an agency signs its copy. Names that it contradicts give way; in the order of
 * the text, not overlapping.
 */
export function takeFrameNames(
  names: readonly TypedSpan[],
  { prepared }: LabeledText,
  layout: Layout,
  lexicon: Lexicon,
): TypedSpan[] {
  const { text } = prepared.tokens;
  const isNamed = (phrase: string): boolean => names.some(({ start, end }) => text.slice(start, end) === phrase);
  /** Whether a phrase ends with a word that has a meaning of its own, and nothing beside its capitals names it. */
  const isOrdinary = (phrase: string): boolean => {
    const tokens = tokenize(phrase);
    const last = tokens.words[tokens.count - 1] ?? 0;
    if (tokens.count === 0 || isLowered(prepared, last) || isListed(lexicon, phrase, ['common'])) return true;
    return kindOf(lexicon.clusters.of(last)) > 0 && !isNamed(phrase);
  };
  const isPlace = (phrase: string, capitals: boolean): boolean =>
    isListed(lexicon, phrase, PLACE_LISTS) ? !isListed(lexicon, phrase, ['common']) : capitals && !isOrdinary(phrase);
  const datelines = findOpenings(layout).map((from) => readDateline(text, from, isPlace));
  const dateline = datelines.find((found) => found.length > 0) ?? [];
  const byline = readByline(text, layout.byline, (name) => isPersonal(lexicon, name));
  const found = [...dateline, ...byline, ...readSignOffs(text, layout)];
  if (found.length === 0) return [...names];
  const left = names.filter((name) => !found.some((frame) => frame.start < name.end && name.start < frame.end));
  return [...left, ...found.filter(({ type }) => type !== undefined).map(typed)].sort((a, b) => a.start - b.start);
}

/** What stands at a place of the frame; no name where it has no type. */
interface FrameName extends Span {
  readonly type: EntityType | undefined;
}

function typed({ start, end, type }: FrameName): TypedSpan {
  return { start, end, type: type ?? 'person' };
}

/**
 * Places and agency at the head of a paragraph. A date, a region or an agency behind the first place shows that
 * it is one; else the place must speak for itself.
 */
function readDateline(
  text: string,
  from: number,
  isPlace: (phrase: string, inCapitals: boolean) => boolean,
): FrameName[] {
  const head = text.slice(from, from + LONGEST_DATELINE);
  const match = DATELINE.exec(head);
  const groups = match?.groups;
  if (!groups) return [];
  const { places = '', region, date, agency } = groups;
  const capitals = places === places.toUpperCase();
  const parts = places.split('/');
  const isShown = agency !== undefined || date !== undefined || (capitals && region !== undefined);
  const mayBeUnlisted = capitals && !isHeadline(text, from + match[0].length);
  if (!isShown && !parts.every((place) => isPlace(place, mayBeUnlisted))) return [];
  const found: FrameName[] = [];
  let at = from;
  for (const place of parts) {
    found.push({ start: at, end: at + place.length, type: 'place' });
    at += place.length + 1;
  }
  const locate = (words: string, after: number, type: EntityType): void => {
    const start = from + head.indexOf(words, after);
    found.push({ start, end: start + words.length, type });
  };
  if (region !== undefined) locate(region, places.length, 'place');
  if (agency !== undefined) locate(agency, head.indexOf('(', places.length), 'organization');
  return found;
}

/** Whether what stands behind a dash is no sentence: then the words before it tell a headline's subject ("RUGBY - "). */
function isHeadline(text: string, from: number): boolean {
  const [rest = ''] = text.slice(from, from + LONGEST_HEADLINE).split('\n', 1);
  return !/\p{Ll}/u.test(rest) || rest.length < (SENTENCE_END.test(rest) ? SHORTEST_SENTENCE : LONGEST_HEADLINE);
}

/** Where the first paragraph of the story begins, and the first below the byline. */
function findOpenings({ lines, dateline, byline }: Layout): number[] {
  const isOpening = ({ start, end, role, score }: ArticleLine): boolean =>
    (role === 'paragraph' && score <= 0) || (dateline !== null && dateline.start === start && dateline.end < end);
  const first = lines.find(isOpening);
  const isAbove = byline !== null && first !== undefined && first.start < byline.end;
  const below = isAbove ? lines.find((line) => line.start >= byline.end && isOpening(line)) : undefined;
  return [first, below].flatMap((line) => line?.start ?? []);
}

const LONGEST_DATELINE = 120;
const LONGEST_HEADLINE = 100;
const SHORTEST_SENTENCE = 40;
const SENTENCE_END = /[.?!…:]["”’')\]]{0,2}\s*$/;
const WORD = String.raw`\p{Lu}[\p{L}.’'-]{1,24}`;
const PLACE = `${WORD}(?: ${WORD}){0,3}`;
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?';
const DATE = String.raw`${MONTH} \d{1,2}(?:, \d{4})?|\d{1,2} ${MONTH}(?: \d{4})?`;
/** "OSLO (Reuters) -", "NEW YORK, March 5 (AP) _", "Geneva – The"; behind the dash a sentence begins. */
const DATELINE = new RegExp(
  String.raw`^(?<places>${PLACE}(?:/${PLACE}){0,2})(?:, (?!${MONTH} \d)(?<region>${PLACE}))?(?:,? (?<date>${DATE}))?` +
    String.raw`(?: ?\((?<agency>[\p{L}][\p{L} .&-]{1,29})\))?(?: ?[–—]| --?| _|--) ?(?=[\p{Lu}"“‘'$£€\d])`,
  'u',
);

const PLACE_LISTS: readonly ListName[] = ['country', 'region', 'city', 'place'];

/** The persons of a byline; what tells their work is no name. */
function readByline(text: string, byline: Span | null, isPerson: (name: string) => boolean): FrameName[] {
  if (!byline) return [];
  const [line = ''] = text.slice(byline.start, byline.end).split(WHERE, 1);
  const credit = CREDIT.exec(line);
  if (!credit) return [];
  const found: FrameName[] = [];
  let at = credit[0].length;
  for (const part of line.slice(at).split(BETWEEN_NAMES)) {
    const start = byline.start + line.indexOf(part, at);
    at = start - byline.start + part.length;
    if (isPerson(part)) found.push({ start, end: start + part.length, type: 'person' });
    else if (WORK.test(part)) found.push({ start, end: start + part.length, type: undefined });
  }
  return found;
}

const CREDIT = /^(?:[A-Za-z]{4,9} )?by:? /i;
const WHERE = / (?:in|at|for|IN|AT|FOR) /;
const BETWEEN_NAMES = /, | and | AND | & | \| /;
const WORK = /^(?:\p{Lu}\p{Ll}{1,20} ){0,2}(?:Correspondent|Reporter|Editor|Writer|Columnist|Photographer)$/u;
const PERSON =
  /^(?:\p{Lu}[\p{L}.’'-]{0,24} )(?:(?:\p{Lu}[\p{L}.’'-]{0,24}|de|del|di|da|van|von|der|den|al|bin) ){0,3}\p{Lu}[\p{L}’'-]{1,24}$/u;

/** Whether a phrase is worded like a person's name, and none of its words belongs to names of organizations. */
function isPersonal(lexicon: Lexicon, phrase: string): boolean {
  if (!PERSON.test(phrase) || isListed(lexicon, phrase, [...PLACE_LISTS, 'org'])) return false;
  const words = phrase.split(' ');
  const isName = (word: string): boolean => isListed(lexicon, word, ['first', 'last']);
  return words.every((word) => isName(word) || !isListed(lexicon, word, ['org', 'orgword', 'role', 'common', 'team']));
}

/** The agencies that sign the copy below it: "Reuter", "(AP)". */
function readSignOffs(text: string, { lines, byline }: Layout): FrameName[] {
  return lines.flatMap(({ start, end, role }) => {
    if (role !== 'byline' || start === byline?.start) return [];
    const agency = AGENCY.exec(text.slice(start, Math.min(end, start + LONGEST_DATELINE)));
    const name = agency?.[1];
    if (!agency || name === undefined) return [];
    const from = start + agency[0].indexOf(name);
    return [{ start: from, end: from + name.length, type: 'organization' as const }];
  });
}

const AGENCY = /^[-–—( ]{0,4}(\p{L}{2,12}(?: \p{L}{2,12})?)[) .]{0,3}$/u;
