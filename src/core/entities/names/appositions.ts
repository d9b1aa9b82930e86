import { ADVERBS, CONJUNCTIONS, PREPOSITIONS, SUBORDINATORS } from '../../data/function-words';
import { KINDS_OF_ORGANIZATION, KINDS_OF_SHIP, PREFIXES_OF_SHIPS } from '../../data/kinds-of-bearers';
import { findOverlapping, listOverlapping } from '../../text/span';
import { isListed, type Lexicon, type ListName } from '../recognizer/lexicon';
import type { TypedSpan } from './typed-span';

/** A word of a text that says what the bearer of a name is, with the type of such names. */
type KindWord = TypedSpan;

/** The words of a text that say what the bearer of a name beside them may be, in order. */
export function findKindWords(text: string): KindWord[] {
  return Array.from(text.matchAll(KIND), ({ 0: words, 1: body, index }) => {
    return { start: index + 1, end: index + words.length, type: body === undefined ? 'product' : 'organization' };
  });
}

/** The words of a text that stand in front of ships' names as a part of them, in order. */
export function findPrefixes(text: string): KindWord[] {
  return Array.from(text.matchAll(PREFIX), ({ 0: word, index }) => {
    return { start: index, end: index + word.length, type: 'product' };
  });
}

/** Reads the names beside words that say what their bearers are. */
export class AppositionReader {
  constructor(
    private readonly text: string,
    private readonly mentions: readonly TypedSpan[],
    private readonly lexicon: Lexicon,
  ) {}

  /** The name in front: "[Tull], a small firm in Hull". */
  readBefore({ start, end, type }: KindWord): TypedSpan | undefined {
    const opening = GOES_ON.test(this.#behind(end)) ? OPENING.exec(this.#before(start)) : null;
    if (!opening) return undefined;
    const comma = start - opening[0].length;
    const left = this.#before(comma);
    const [words] = NAME_BEFORE.exec(left) ?? [];
    if (words === undefined || FRONTED.test(left.slice(0, -words.length)) || opensClause(words)) return undefined;
    const name: TypedSpan = { start: comma - words.length, end: comma, type };
    const known = findOverlapping({ start: comma - 1, end: comma }, this.mentions);
    if (!known) return this.#mayBeName(name) ? name : undefined;
    if (!this.#mayBe(known, type) || known.end !== comma) return undefined;
    return this.text.startsWith('& ', known.start - 2) ? name : { ...known, type };
  }

  /** The name behind: "the charity [Hearthstone]", "a group called [Northwind]", "the ferry, the [Ann Vale], sank". */
  readBehind({ end, type }: KindWord): TypedSpan | undefined {
    const { link = '', words = '' } = NAME_BEHIND.exec(this.#behind(end))?.groups ?? {};
    if (words === '') return undefined;
    const start = end + link.length;
    const name: TypedSpan = { start, end: start + words.length, type };
    const known = findOverlapping(name, this.mentions);
    if (!known) return this.#mayBeName(name) && !this.#isOpen(name.end) ? name : undefined;
    const isSomebody = known.type === 'person' && (link.startsWith(',') || this.#isPersonal(known));
    if (!this.#mayBe(known, type) || known.start !== start || isSomebody) return undefined;
    return { ...known, type };
  }

  /** The ship that a prefix opens: "[MV Ann Vale]". */
  readPrefixed({ start, end, type }: KindWord): TypedSpan | undefined {
    const [words = ''] = SHIP_BEHIND.exec(this.#behind(end)) ?? [];
    const name: TypedSpan = { start, end: end + words.length, type };
    return words === '' ? undefined : name;
  }

  #before(at: number): string {
    return this.text.slice(Math.max(0, at - REACH), at);
  }

  #behind(at: number): string {
    return this.text.slice(at, at + REACH);
  }

  /** Whether a mention may in truth be of a type; "the ferry Torvane Lines runs" names no ship. */
  #mayBe(mention: TypedSpan, type: KindWord['type']): boolean {
    if (mention.type === 'place') return false;
    const name = this.text.slice(mention.start, mention.end);
    const last = name.slice(name.lastIndexOf(' ') + 1);
    return type !== 'product' || !(isListed(this.lexicon, name, ['org']) || isListed(this.lexicon, last, ['orgword']));
  }

  /** Whether words with a capital that nobody took for a name may be one. */
  #mayBeName({ start, end }: TypedSpan): boolean {
    if (listOverlapping({ start, end }, this.mentions).some((mention) => mention.end > end)) return false;
    const words = this.text.slice(start, end).split(' ');
    const isOther = words.some((word) => isListed(this.lexicon, word, OTHERS));
    return !isOther && (words.length > 1 || HAS_SMALL_LETTERS.test(words[0] ?? ''));
  }

  /** Whether a name may go on where its capitals end: "a group called Hands of Grindle". */
  #isOpen(end: number): boolean {
    return OPEN.test(this.#behind(end));
  }

  /** Whether somebody is named: "a firm Ann Vale left" has no firm's name. */
  #isPersonal({ start, end }: TypedSpan): boolean {
    const [first = '', ...others] = this.text.slice(start, end).split(' ');
    return others.length === 0 || isListed(this.lexicon, first, ['first']);
  }
}

/** Whether words begin with one that has a capital at the head of a sentence only: "In May", "But Tull". */
function opensClause(words: string): boolean {
  return OPENING_WORDS.has((words.split(' ', 1)[0] ?? '').toLowerCase());
}

const OPENING_WORDS = new Set([...PREPOSITIONS, ...CONJUNCTIONS, ...SUBORDINATORS, ...ADVERBS]);
const REACH = 90;
/** What words with a capital may be that are no name of such kinds: "the firm Wednesday", "a company CEO". */
const OTHERS: readonly ListName[] = ['month', 'role', 'demonym'];
const HAS_SMALL_LETTERS = /\p{Ll}/u;

// What stands behind such a word tells most of those that no name stands beside.
const KIND = new RegExp(
  `[ -](?:(${KINDS_OF_ORGANIZATION.join('|')})|${KINDS_OF_SHIP.join('|')})` +
    String.raw`(?=,| (?:\p{Lu}|called |named |known |the \p{Lu}|that |which |whose |based |founded |owned |run |led |headquartered |formed |backed |in |behind ))`,
  'gu',
);
const PREFIX = new RegExp(String.raw`(?<![\p{L}\d])(?:${PREFIXES_OF_SHIPS.join('|')})(?= \p{Lu})`, 'gu');
const OPENING = new RegExp(
  ', (?:an?|the) (?:(?!(?:of|for|in|at|on|the|from|by|to|with|and|or|who|that|which|is|was|has) )' +
    String.raw`[\p{L}’'-]{2,20} ){0,4}$`,
  'u',
);
const GOES_ON =
  /^(?:,| (?:that|which|whose|based|founded|owned|run|led|headquartered|formed|backed|in|behind)(?!\p{L}))/u;
const WORD = String.raw`\p{Lu}[\p{L}\d’'.-]{0,24}[\p{L}\d]`;
const NAME_BEFORE = new RegExp(String.raw`(?<![\p{L}\d.-])${WORD}(?: (?:&|${WORD})){0,5}$`, 'u');
const NAME_BEHIND = new RegExp(
  String.raw`^(?<link> (?:(?:called|named|known as) )?(?:the )?|, (?:the )?(?=[^,]{2,40},))(?<words>${WORD}(?: (?:& )?${WORD}){0,4})(?![\p{L}\d])`,
  'u',
);
const SHIP_BEHIND = /^ \p{Lu}[\p{L}’'-]{1,24}(?: \p{Lu}[\p{L}’'-]{1,24}){0,3}(?![\p{L}\d])/u;
const OPEN = /^ (?:of|for) (?:the |an? )?\p{Lu}/u;
/** What opens a sentence in front of its subject: "In May, a firm that …". */
const FRONTED =
  /(?:(?:^|[.!?]["”’)]? |\n)["“‘']?\p{Lu}\p{Ll}+ |ccording to |(?:^|[^\p{L}])(?:in|on|since|until|late|early|last|next) )$/u;
