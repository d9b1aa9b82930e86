import { STANCES } from '../claims/stances';
import { wrapsView } from '../claims/views';
import { isBe } from '../phrases/auxiliaries';
import { skipAdjuncts, startsClause } from '../phrases/clause';
import { hasName } from '../phrases/naming';
import type { Phrase } from '../phrases/noun-phrase';
import { endsInIng } from '../sentence/lexicon';
import { hasTag, type Sentence, type TokenRange, wordAt } from '../sentence/sentence';
import { Tag } from '../sentence/tags';

/** `chanting “…”`, and behind a comma "saying it would fail". */
export function isPlainParticiple(sentence: Sentence, cue: TokenRange, source: Phrase): boolean {
  const { head, from, to } = source;
  if (hasTag(sentence, head, Tag.Document)) return isBroughtOut(sentence, head, cue);
  if (hasTag(sentence, cue[1], Tag.Quotation)) return true;
  if (!SUPPLEMENTED.has(wordAt(sentence, cue[0] - 1)) || hasName(sentence, from, to)) return false;
  if (DOING.test(wordAt(sentence, cue[0])) || followsGerund(sentence, cue[0], to)) return false;
  const holds = hasTag(sentence, cue[0], Tag.Speech | Tag.Belief) || STANCES.has(wordAt(sentence, cue[0]));
  return (holds && startsClause(sentence, skipAdjuncts(sentence, cue[1]))) || wrapsView(sentence, source, cue[0]);
}

const SUPPLEMENTED = new Set([',', '-', '—', '–']);

/** What people do can signal or confirm something without a word said. */
const DOING =
  /^(?:signal|indicat|reveal|suggest|confirm|imply|hint|highlight|underscor|underlin|reflect|demonstrat|illustrat)/;

/** In "were charged with forging a log, stating it was safe" the log says so. */
function followsGerund(sentence: Sentence, cue: number, from: number): boolean {
  if (!isBe(sentence, from)) return false;
  for (let index = cue - 2; index > from && !hasTag(sentence, index, Tag.Mark); index--) {
    const isGerund = endsInIng(wordAt(sentence, index)) && hasTag(sentence, index - 1, Tag.Preposition);
    if (isGerund && wordAt(sentence, index - 2) !== 'by') return true;
  }
  return false;
}

/** "A lawsuit was filed on Monday alleging that": the paper says so, and nobody stands by it. */
function isBroughtOut(sentence: Sentence, head: number, [from]: TokenRange): boolean {
  const isPassive = isBe(sentence, head + 1) || isBe(sentence, head + 2);
  return (
    isPassive && from - head < LONGEST_SUBJECT && !hasName(sentence, head + 1, from) && startsClause(sentence, from + 1)
  );
}

const LONGEST_SUBJECT = 16;
