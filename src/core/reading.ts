import { type ArticleLine, decideFurniture, type Layout, type Repetition, readLayoutInSteps } from './article';
import { findAttributionsInSteps, type LocalAttributions } from './attribution';
import { findEntitiesInSteps, type Identity, type LocalEntities, type LocalEntity } from './entities';
import type { Amount, ArticleFacts, Attribution, Furniture, MayBeFurniture } from './facts';
import {
  type BareNumber,
  dateAmounts,
  findMoneyInSteps,
  type LinkedAmount,
  readSumContexts,
  type SumContext,
} from './money';
import { runSteps, takeInPortions } from './run-steps';
import { isAnalyzed, recognizeLanguage } from './text/language';
import { measureLine, type ReadabilityCounts, sumReadability } from './text/readability';
import { compareSpans, overlapsAny, type Span } from './text/span';
import { readWording, type Wording } from './text/wording';

/** All that one article says by itself, before the rest of the corpus is heard. */
export interface Reading extends LocalEntities, LocalAttributions {
  readonly language: string;
  readonly layout: Layout;
  readonly amounts: readonly LinkedAmount[];
  readonly bareNumbers: readonly BareNumber[];
  /** What each line of the layout adds to the readability figures. */
  readonly counts: readonly ReadabilityCounts[];
  /** The words of the story outside quotations, for comparing articles. */
  readonly wording: Wording;
  /** The sums of the story outside quotations, with what tells them apart, for comparing articles. */
  readonly sums: readonly SumContext[];
}

/** What the corpus adds to a reading. */
export interface Evidence {
  readonly repetition?: Repetition;
  /** The hashes of lines that people said are story, whatever they look like. */
  readonly story?: ReadonlySet<number>;
  /** What lies in furniture counts like all else: no fact says that it does, and the figures have every line. */
  readonly countFurniture?: boolean;
  /** The canonical name and the type, within the corpus, of an entity of the article; undefined where it is none. */
  identify(entity: LocalEntity): Identity | undefined;
}

/** The evidence for an article on its own. */
const ALONE: Evidence = { identify: (entity) => entity };

/**
 * Runs the engines over one article. Yields between them, and between portions of a long text, so that a caller with a
 * user waiting can pause or stop.
 * Of a text in another language than English only the layout is read. Linear in the text. Never throws on any text.
 */
export function* readInSteps(text: string): Generator<void, Reading> {
  const language = recognizeLanguage(text);
  yield;
  const layout = yield* readLayoutInSteps(text);
  yield;
  const counts: ReadabilityCounts[] = [];
  yield* takeInPortions(layout.lines, ({ start, end }) => counts.push(measureLine(text.slice(start, end))));
  if (!isAnalyzed(language)) return { ...NOTHING, language, layout, counts, wording: readStory(text, layout, []) };
  yield;
  const money = yield* findMoneyInSteps(text);
  yield;
  const entities = yield* findEntitiesInSteps(text, layout);
  yield;
  const attributions = yield* findAttributionsInSteps(text, { layout, entities });
  yield;
  const wording = readStory(text, layout, attributions.quotes);
  yield;
  const sums = readSums(text, { layout, ...money, ...entities, ...attributions });
  const amounts = dateAmounts(money.amounts, sums);
  return { language, layout, counts, ...money, amounts, wording, sums, ...entities, ...attributions };
}

/** The same in one go. */
export function readArticle(text: string): Reading {
  return runSteps(readInSteps(text));
}

type SumSources = Pick<Reading, 'layout' | 'amounts' | 'bareNumbers' | 'mentions' | 'quotes'>;

function readSums(text: string, { layout, amounts, bareNumbers, mentions, quotes }: SumSources): SumContext[] {
  const sums = [...amounts, ...bareNumbers].sort(compareSpans);
  return readSumContexts(text, sums, { mentions, lines: listStory(layout), quotes });
}

/** The wording of the story outside quotations. */
function readStory(text: string, layout: Layout, quotes: readonly Span[]): Wording {
  return readWording(text, listStory(layout), quotes);
}

/** The lines that are not furniture by themselves. */
function listStory({ lines }: Layout): ArticleLine[] {
  return lines.filter(({ score }) => score <= 0);
}

/** Turns a reading into facts, in the light of the corpus. Of what lies in page furniture each fact says so. */
export function settle(reading: Reading, evidence: Evidence = ALONE): ArticleFacts {
  const boilerplate = decideBoilerplate(reading.layout.lines, evidence);
  const leftOut = evidence.countFurniture ? [] : boilerplate;
  const mark = <T extends Span>(fact: T): T & MayBeFurniture => markFurniture(fact, fact, leftOut);
  const identities = reading.entities.map((entity) => evidence.identify(entity));
  const nameOf = (index: number | null): string | null => (index === null ? null : (identities[index]?.name ?? null));
  return {
    language: reading.language,
    headline: reading.layout.headline,
    byline: reading.layout.byline,
    dateline: reading.layout.dateline,
    mentions: reading.mentions.flatMap(({ start, end, entity }) => {
      const identity = identities[entity];
      return identity ? [mark({ start, end, type: identity.type, entity: identity.name })] : [];
    }),
    amounts: reading.amounts.map(({ conversionOf: _, assumed: __, year: ___, ...amount }) => mark<Amount>(amount)),
    boilerplate,
    quotes: reading.quotes.map(({ start, end, speaker }) =>
      mark({
        start,
        end,
        speaker: speaker && { start: speaker.start, end: speaker.end, entity: nameOf(speaker.entity) },
      }),
    ),
    attributions: reading.attributions.map((attribution) => markAttribution(attribution, leftOut)),
    readability: sumReadability(countsOutside(reading.layout.lines, reading.counts, leftOut)),
  };
}

/** The page furniture of an article in the light of the corpus, in the order of the text. */
export function decideBoilerplate(
  lines: readonly ArticleLine[],
  { story, repetition }: Pick<Evidence, 'story' | 'repetition'>,
): Furniture[] {
  const undecided = story?.size ? lines.filter(({ hash }) => !story.has(hash)) : lines;
  return decideFurniture(undecided, repetition);
}

const NOTHING = { amounts: [], bareNumbers: [], sums: [], mentions: [], entities: [], quotes: [], attributions: [] };

function markAttribution(attribution: Attribution, boilerplate: readonly Span[]): Attribution {
  return markFurniture(attribution, attribution.content, boilerplate);
}

function markFurniture<T extends object>(fact: T, span: Span, boilerplate: readonly Span[]): T & MayBeFurniture {
  return overlapsAny(span, boilerplate) ? { ...fact, furniture: true } : fact;
}

function countsOutside(
  lines: readonly ArticleLine[],
  counts: readonly ReadabilityCounts[],
  boilerplate: readonly Span[],
): ReadabilityCounts[] {
  return counts.filter((_, index) => {
    const line = lines[index];
    return line !== undefined && !overlapsAny(line, boilerplate);
  });
}
