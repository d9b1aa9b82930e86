import { type Sentence, wordAt } from '../sentence/sentence';

/** Whether a token is a form of "be", "am" apart: its subject is no source but the writer. */
export function isBe(sentence: Sentence, index: number): boolean {
  return BE.test(wordAt(sentence, index));
}

const BE = /^(?:is|are|was|were|be|been|being|'s|'re)(?:n't)?$/;

/** Whether a token links a subject to what it is: "are", "remain", "seemed". */
export function isCopula(sentence: Sentence, index: number): boolean {
  return isBe(sentence, index) || LINKING.test(wordAt(sentence, index));
}

const LINKING =
  /^(?:remain|seem|appear|sound|feel|grow|stay)s?$|^(?:remained|seemed|appeared|sounded|felt|grew|stayed)$/;
