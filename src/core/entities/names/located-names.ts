import type { Span } from '../../text/span';
import { isListed, type Lexicon, type ListName } from '../recognizer/lexicon';
import type { TypedSpan } from './typed-span';

/**
 * The mentions with those as places that the words beside them tell to be one: "the town of [Grindle]", "[Grindle], a
 * village in Tasmania", "a nurse from [Paisley]", "in [Clinton], Michigan", "[Baltimore] firm Halvard Marine"; and with
 * the other end of a way from or to a place: "from the [Hebrides] to the Chesapeake Bay". In the order of the text, not
 * overlapping. Linear in the text.
 */
export function takeLocatedNames(text: string, mentions: readonly TypedSpan[], lexicon: Lexicon): readonly TypedSpan[] {
  let fullNames: ReadonlySet<string> | undefined;
  const isLocated = (mention: TypedSpan, index: number): boolean => {
    if (mention.type !== 'person' && mention.type !== 'organization') return false;
    if (isCalledPlace(text, mention)) return true;
    const next = mentions[index + 1];
    const isTown =
      mention.type === 'organization'
        ? next?.type === 'organization' && isHome(lexicon, text, mention, next)
        : isHomeOf(lexicon, text, mention) || (next?.type === 'place' && isInRegion(text, mention, next));
    const name = isTown ? text.slice(mention.start, mention.end) : '';
    if (!isTown || !isListed(lexicon, name, TOWNS)) return false;
    fullNames ??= readFullNames(text, mentions);
    return !fullNames.has(name);
  };
  const settled = mentions.map(
    (mention, index): TypedSpan => (isLocated(mention, index) ? { ...mention, type: 'place' } : mention),
  );
  return addEndsOfWays(text, settled);
}

/** Whether the words beside a name call it a place. */
function isCalledPlace(text: string, { start, end }: Span): boolean {
  if (text.startsWith(', a', end) || text.startsWith(', the ', end)) {
    if (IS_PLACE.test(text.slice(end, end + REACH))) return true;
  }
  if (!text.startsWith(' of ', start - 4) && !text.startsWith(' of the ', start - 8)) return false;
  const before = text.slice(Math.max(0, start - REACH), start);
  return KIND_OF_PLACE.test(before) || WAY_TO.test(before);
}

/** Whether a small word for an organization leads from a name to another: "Baltimore firm Halvard Marine". */
function isHome(lexicon: Lexicon, text: string, { end }: Span, next: Span): boolean {
  const isClose = next.start - end <= LONGEST_WORD && text.startsWith(' ', end) && text.startsWith(' ', next.start - 1);
  const word = isClose ? ONE_WORD.exec(text.slice(end, next.start))?.[1] : undefined;
  return word !== undefined && isListed(lexicon, word, ['orgword']);
}

/** Whether a name follows one that has a role: "a nurse from". */
function isHomeOf(lexicon: Lexicon, text: string, { start }: Span): boolean {
  if (!text.startsWith(' from ', start - 6)) return false;
  const role = FROM.exec(text.slice(Math.max(0, start - REACH), start))?.[1];
  return role !== undefined && isListed(lexicon, role, ['role']);
}

/** Whether a name stands where places do, and a comma alone leads from it to a place that stands for itself. */
function isInRegion(text: string, { start, end }: Span, next: Span): boolean {
  if (next.start !== end + 2 || text[end] !== ',' || /^[’']s/.test(text.slice(next.end, next.end + 2))) return false;
  return WHERE.test(text.slice(Math.max(0, start - REACH), start));
}

/** The words of all names of persons that have several. */
function readFullNames(text: string, mentions: readonly TypedSpan[]): ReadonlySet<string> {
  const persons = mentions.filter(({ type }) => type === 'person');
  return new Set(
    persons.flatMap(({ start, end }) => {
      const words = text.slice(start, end).split(/\s+/);
      return words.length > 1 ? words : [];
    }),
  );
}

const REACH = 60;
const LONGEST_WORD = 22;
const TOWNS: readonly ListName[] = ['city', 'region', 'country'];
const KIND =
  '(?:town|city|village|island|suburb|county|province|municipality|hamlet|neighbou?rhood|peninsula|parish|borough|' +
  'commune|township|prefecture|governorate)';
const KIND_OF_PLACE = new RegExp(
  String.raw`(?:^|[^\p{L}])(?:[Aa]n?|[Tt]he|its|their|his|her|our|my) ` +
    String.raw`(?:(?:\p{L}[\p{Ll}-]{1,20} ){0,2}${KIND}|(?:\p{Ll}{2,20} ){0,2}port) of (?:the )?$`,
  'u',
);
/** Prepositions of several words that only places have behind them. */
const WAY_TO =
  /(?:^|[^\p{L}])(?:by way|outskirts|suburbs|shores|north|south|east|west|northeast|northwest|southeast|southwest) of (?:the )?$/u;
const IS_PLACE = new RegExp(
  String.raw`^, (?:an?|the) (?:\p{Ll}{2,20} ){0,3}${KIND} (?:in|of|on|near|north|south|east|west|outside|where)(?!\p{L})`,
  'u',
);
const ONE_WORD = /^ (\p{Ll}{2,20}) $/u;
const FROM = /(?:^|[^\p{L}])(\p{Ll}{3,20}) from $/u;
const WHERE = /(?:^|[^\p{L}])(?:in|from|near|at|to|of|outside|around) $/u;

/** The mentions with the unmarked end of each way, where the other is a place. */
function addEndsOfWays(text: string, mentions: readonly TypedSpan[]): readonly TypedSpan[] {
  const isOnWay = ({ start, end, type }: TypedSpan): boolean =>
    type === 'place' && (WAYS.some((way) => text.startsWith(way, start - way.length)) || text.startsWith(' to ', end));
  if (!mentions.some(isOnWay)) return mentions;
  const added = mentions.flatMap((mention, index): TypedSpan[] => {
    if (!isOnWay(mention)) return [];
    const { start, end } = mention;
    const left = text.slice(Math.max(mentions[index - 1]?.end ?? 0, start - REACH), start);
    const right = text.slice(end, Math.min(mentions[index + 1]?.start ?? text.length, end + REACH));
    const origin = TO.test(left) ? ORIGIN.exec(left) : null;
    if (origin) return [toPlace(start - left.length + origin.index, origin[0].replace(TO, ''))];
    const goal = GOAL.exec(right);
    const isWay = BEGINS_WAY.test(left) || (NAMES_WAY.test(left) && WAY_BEHIND.test(right.slice(goal?.[0].length)));
    const { to = '', name = '' } = (isWay && goal?.groups) || {};
    return name ? [toPlace(end + to.length, name)] : [];
  });
  return added.length > 0 ? [...mentions, ...added].sort((a, b) => a.start - b.start) : mentions;
}

function toPlace(start: number, { length }: string): TypedSpan {
  return { start, end: start + length, type: 'place' };
}

const NAME = String.raw`\p{Lu}\p{Ll}[\p{L}’'-]{1,24}(?: \p{Lu}\p{Ll}[\p{L}’'-]{1,24}){0,2}`;
const WAYS = ['to ', 'from ', 'to the ', 'from the '];
const TO = / to (?:the )?$/;
const ORIGIN = new RegExp(String.raw`(?<=(?:^|[^\p{L}])from (?:the )?)${NAME}${TO.source}`, 'u');
/** "the [Oban] to Grindle run" */
const NAMES_WAY = /(?:^|[^\p{L}])(?:[Tt]he|[Aa]n?|its|their|his|her) $/u;
const WAY_BEHIND =
  /^ (?:\p{Ll}{2,20} )?(?:bus|corridor|crossing|ferry|flight|highway|journey|leg|line|motorway|passage|race|railway|road|route|run|sailing|service|stretch|train|trip|voyage)(?!\p{L})/u;
const BEGINS_WAY = /(?:^|[^\p{L}])from (?:the )?$/u;
const GOAL = new RegExp(String.raw`^(?<to> to (?:the )?)(?<name>${NAME})(?![\p{L}’'-]| \p{Lu})`, 'u');
