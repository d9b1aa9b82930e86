import type { Layout } from '../article';
import type { LocalEntities } from '../entities';
import type { Attribution } from '../facts';
import { runSteps, takeInPortions } from '../run-steps';
import { overlaps, type Span } from '../text/span';
import { joinWrapped } from '../text/wrapped-lines';
import type { ReadSentence } from './claims/claim';
import { findClaims } from './claims/claims';
import type { Phrase } from './phrases/noun-phrase';
import { pairQuotationMarks } from './quotations/quotation-marks';
import { isQuotation } from './quotations/quotations';
import { findTurns } from './quotations/turns';
import { collectNames, type Names } from './sentence/names';
import { type Sentence, spanOfTokens } from './sentence/sentence';
import { splitLine } from './sentence/split-line';
import { readTokens, type Token } from './sentence/words';
import { Backrefs } from './sources/backrefs';
import { forgiveNamedNext } from './sources/named-next';
import { type ClassedClaim, classClaims } from './sources/weakness';
import { Identities } from './speakers/identity';
import { tellerOf } from './speakers/quoting-claim';
import { findVoicesInSteps } from './speakers/speakers';
import { spanOfVoice, type Voice } from './speakers/voices';

/** A direct quotation as the article alone shows it, the quotation marks inside the span. */
export interface LocalQuote extends Span {
  /** Its words and marks, for comparing articles. */
  readonly text: string;
  /** The words that stand for the speaker; entity is an index into the article's entities, or null. */
  readonly speaker: (Span & { readonly entity: number | null }) | null;
}

/** Who says what in an article, as the article alone shows it. Both lists are ordered by start, then end. */
export interface LocalAttributions {
  readonly quotes: readonly LocalQuote[];
  readonly attributions: readonly Omit<Attribution, 'furniture'>[];
}

/** What the attribution engine may build on: the article's layout, and its entities. */
export interface AttributionGround {
  readonly layout: Layout;
  readonly entities: LocalEntities;
}

/**
 * Finds direct quotations with their speakers, and every claim handed to a source outside them. Yields between portions
 * of a long text.
 * Terms after S. Pareti, Attribution: A Computational Approach (2015). Both lists are ordered by start, then end.
 * Offsets: UTF-16 code units, half-open. Linear in the text. Never throws on any text.
 */
export function* findAttributionsInSteps(
  text: string,
  { layout, entities }: AttributionGround,
): Generator<void, LocalAttributions> {
  const paragraphs = joinWrapped(text, layout.lines);
  const pairs = pairQuotationMarks(text, paragraphs);
  const { lines, parts } = yield* tokenizeLines(text, paragraphs, pairs);
  const names = collectNames(lines, entities.mentions);
  const sentences = yield* readSentences(text, paragraphs, lines, names);
  const quotes = yield* readQuotes(text, pairs, parts, sentences, entities);
  const excused = [layout.headline, findTurns(text, paragraphs, entities.mentions)].filter((span) => span !== null);
  return { quotes, attributions: yield* describeClaims(sentences, excused) };
}

/** The same in one go. */
export function findAttributions(text: string, ground: AttributionGround): LocalAttributions {
  return runSteps(findAttributionsInSteps(text, ground));
}

interface Lines {
  readonly lines: readonly (readonly Token[])[];
  /** Of each quotation, where its part in each of its lines starts. */
  readonly parts: readonly (readonly number[])[];
}

function* tokenizeLines(text: string, lines: readonly Span[], pairs: readonly Span[]): Generator<void, Lines> {
  const parts: number[][] = pairs.map(() => []);
  const tokens: (readonly Token[])[] = [];
  let next = 0;
  yield* takeInPortions(lines, (line) => {
    while ((pairs[next]?.end ?? Number.POSITIVE_INFINITY) <= line.start) next++;
    const inside: Span[] = [];
    for (let index = next; index < pairs.length; index++) {
      const pair = pairs[index];
      if (!pair || !overlaps(pair, line)) break;
      const start = Math.max(pair.start, line.start);
      inside.push({ start, end: Math.min(pair.end, line.end) });
      parts[index]?.push(start);
    }
    tokens.push(readTokens(text, line, inside));
  });
  return { lines: tokens, parts };
}

/** The sentences of all lines. */
function* readSentences(
  text: string,
  paragraphs: readonly Span[],
  lines: Lines['lines'],
  names: Names,
): Generator<void, ReadSentence[]> {
  const sentences: ReadSentence[] = [];
  yield* takeInPortions(paragraphs, (_, line) => {
    for (const sentence of splitLine(lines[line] ?? [], names, text))
      sentences.push({ sentence, claims: findClaims(sentence), line });
  });
  return sentences;
}

function* readQuotes(
  text: string,
  pairs: readonly Span[],
  parts: Lines['parts'],
  sentences: readonly ReadSentence[],
  entities: LocalEntities,
): Generator<void, LocalQuote[]> {
  if (pairs.length === 0) return [];
  const voices = yield* findVoicesInSteps(sentences);
  const meant = yield* resolveSources(sentences, voices, entities, pairs);
  return pairs.flatMap((pair, index): LocalQuote[] => {
    const heard = (parts[index] ?? []).flatMap((start) => voices.get(start) ?? []);
    const voice = heard.find(({ stated }) => stated) ?? heard[0];
    if (!isQuotation(text, pair, voice?.stated === true)) return [];
    const speaker = voice ? { ...spanOfVoice(voice), entity: meant(voice) } : null;
    return [{ start: pair.start, end: pair.end, text: text.slice(pair.start, pair.end), speaker }];
  });
}

/** Whom each source and each voice means, followed from the start of the article to its end. */
function* resolveSources(
  sentences: readonly ReadSentence[],
  voices: ReadonlyMap<number, Voice>,
  entities: LocalEntities,
  quotations: readonly Span[],
): Generator<void, (voice: Voice) => number | null> {
  const sources = new Map<Phrase, Source>();
  const note = (phrase: Phrase, sentence: Sentence, isTold: boolean): void => {
    sources.set(phrase, { phrase, sentence, isTold, ...spanOfTokens(sentence, phrase.head, phrase.head + 1) });
  };
  for (const { sentence, claims } of sentences)
    for (const claim of claims) if (claim.source) note(claim.source, sentence, tellerOf(claims, claim) !== undefined);
  for (const { sentence, phrase } of voices.values()) note(phrase, sentence, false);
  const inOrder = [...sources.values()].sort((a, b) => a.start - b.start);
  const inText = sentences.map(({ sentence }) => sentence);
  const identities = new Identities(entities, inText, quotations);
  const known = new Map<Phrase, number | null>();
  yield* takeInPortions(inOrder, ({ sentence, phrase, isTold }) => {
    known.set(phrase, identities.resolve(sentence, phrase, isTold));
  });
  return ({ phrase }) => known.get(phrase) ?? null;
}

/** The words for a source, and where their head stands. */
interface Source extends Span {
  readonly phrase: Phrase;
  readonly sentence: Sentence;
  readonly isTold: boolean;
}

/**
 * Headlines are short of words, and the turns of an interview are quoted: what is weak about their sources is not held
 * against the article.
 */
function* describeClaims(
  sentences: readonly ReadSentence[],
  excused: readonly Span[],
): Generator<void, Omit<Attribution, 'furniture'>[]> {
  const backrefs = new Backrefs();
  const described: Omit<Attribution, 'furniture'>[] = [];
  const inText = sentences.map(({ sentence }) => sentence);
  yield* takeInPortions(inText, (sentence, index) => {
    const claims = sentences[index]?.claims ?? [];
    if (claims.length === 0) return;
    const noted = backrefs.note(sentence, classClaims(sentence, claims));
    const classed = forgiveNamedNext(sentence, noted, sentences[index + 1]);
    const isExcused = excused.some(({ start, end }) => start <= sentence.start && sentence.end <= end);
    const told = sayOnce(classed.filter(({ claim }) => claim.content[0] < claim.content[1]));
    for (const each of told) described.push(describeClaim(sentence, each, isExcused));
  });
  return described.sort((a, b) => firstOf(a) - firstOf(b));
}

function describeClaim(
  sentence: Sentence,
  { claim: { source, cue, content }, kind, weakness }: ClassedClaim,
  isExcused: boolean,
): Omit<Attribution, 'furniture'> {
  return {
    source: source && spanOfTokens(sentence, source.from, source.to),
    cue: spanOfTokens(sentence, cue[0], cue[1]),
    content: spanOfTokens(sentence, content[0], content[1]),
    kind,
    ...(weakness && !isExcused && { weakness }),
  };
}

/** What is weak about a source is said where it first makes a claim. */
function sayOnce(classed: readonly ClassedClaim[]): ClassedClaim[] {
  const said = new Set<string>();
  return classed.map((each) => {
    const key = each.weakness && `${each.weakness.rule} ${each.weakness.start}`;
    if (key === undefined) return each;
    if (said.has(key)) return { claim: each.claim, kind: each.kind };
    said.add(key);
    return each;
  });
}

function firstOf({ source, cue, content }: Omit<Attribution, 'furniture' | 'kind'>): number {
  return Math.min(source?.start ?? cue.start, cue.start, content.start);
}
