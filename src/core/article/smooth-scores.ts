import type { WeighedLine } from './line-reading';
import { TELLING } from './sureness';

/**
 * Judges each line by the stretch it stands in: the log-odds of furniture, or story, of each line, given those of all
 * lines and that a page seldom changes from the one to the other (forward and backward probabilities of a Markov chain
 * of two states, Rabiner 1989). A line whose words speak of the page needs no such stretch; any other that stands alone
 * must be the surer. A page that speaks of itself once at most stays as it is. Linear in the lines.
 * @param logOdds of each line in its context, above 0 means furniture
 */
export function smoothScores(lines: readonly WeighedLine[], logOdds: readonly number[]): readonly number[] {
  const evident = lines.filter((line, index) => line.evident && (logOdds[index] ?? 0) > 0).length;
  if (evident < FEWEST_SIGNS) return logOdds;
  const own = logOdds.map((score) => WEIGHT * (Math.max(-LIMIT, Math.min(LIMIT, score)) + PRIOR));
  const above = passOn(own);
  const below = passOn(own.toReversed()).toReversed();
  const fewSigns = evident < FEW_SIGNS;
  const malus = fewSigns ? MALUS_OF_REST : MALUS_OF_PAGE;
  const malusOfAll = isMostlyFurniture(logOdds) ? MALUS_OF_ALL : 0;
  return logOdds.map((score, index) => {
    const inStretch = ((above[index] ?? 0) + (own[index] ?? 0) + (below[index] ?? 0)) / WEIGHT - STRETCH_MALUS;
    const alone = speaksOfPage(lines[index]) ? score : score - malus - ALONE_MALUS;
    const headsStory = score < 0 && (logOdds[index + 1] ?? 0) < SURE_STORY;
    const inStory = headsStory || isSentence(lines[index], fewSigns);
    return (inStory ? alone : Math.max(inStretch - malus, alone)) - (isLabel(lines[index]) ? 0 : malusOfAll);
  });
}

function isMostlyFurniture(logOdds: readonly number[]): boolean {
  const furniture = logOdds.filter((score) => score > 0).length;
  return furniture >= MANY_LINES && furniture >= MOST_LINES * logOdds.length;
}

function speaksOfPage(line: WeighedLine | undefined): boolean {
  return line !== undefined && (line.evident || line.biographical || line.lexical >= STRONG_WORDS);
}

/** Whether all its words are those that pages use of themselves. */
function isLabel(line: WeighedLine | undefined): boolean {
  return line?.evident === true && line.pageWords === 1;
}

/** A sentence whose words weigh little: no stretch convicts it, nor what heads a paragraph of the story. */
function isSentence(line: WeighedLine | undefined, fewSigns: boolean): boolean {
  if (line?.ending !== 'stop' || line.words < SHORT_SENTENCE) return false;
  return line.lexical <= (fewSigns ? TELLING : line.words < LONG_SENTENCE ? 0 : LITTLE);
}

const LONG_SENTENCE = 20;
const LITTLE = 0.5;
const SHORT_SENTENCE = 6;
/** Below these log-odds, a line is story, and so may what stands right above be. */
const SURE_STORY = -3.5;

/** What the log-odds of the lines before each line say of it. */
function passOn(own: readonly number[]): number[] {
  let sum = 0;
  return own.map((score) => {
    const told = Math.log(((1 - CHANGE) * Math.exp(sum) + CHANGE) / (1 - CHANGE + CHANGE * Math.exp(sum)));
    sum = told + score;
    return told;
  });
}

/** How often a page changes from furniture to story, or back, from one line to the next. */
const CHANGE = 0.05;
/** Neighbors err together, so that each counts for less than it says. */
const WEIGHT = 0.6;
const LIMIT = 6;
/** Most lines of a page that speaks of itself are furniture. */
const PRIOR = 2.6;
const STRONG_WORDS = 2;
const FEWEST_SIGNS = 2;
const FEW_SIGNS = 10;
/** What is asked of a line beyond its own log-odds: by how much the page speaks of itself, in a stretch, and alone. */
const MALUS_OF_REST = 0.2;
const MALUS_OF_PAGE = 1.5;
const STRETCH_MALUS = 7.6;
const ALONE_MALUS = 0.5;
/** What is asked of all lines but labels where most of the page is furniture: those still in doubt are rather its story. */
const MALUS_OF_ALL = 4;
const MANY_LINES = 45;
const MOST_LINES = 0.6;
