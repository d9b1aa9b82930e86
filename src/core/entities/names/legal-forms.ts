import { LEGAL_FORMS, LEGAL_FORMS_OR_WORDS } from '../../data/legal-forms';
import { hashWord } from '../tokens/characters';
import type { Run } from '../tokens/runs';
import { FIRST_IN_LINE, SHAPE, type Tokens } from '../tokens/token-table';
import { WordSet } from '../tokens/word-set';
import type { TypedTokens } from './name-spans';

/** A legal form belongs to the organization right before it ("Fell Controls Pvt. Ltd."), and by itself is no name. */
export function joinLegalForms(tokens: Tokens, run: Run, names: readonly TypedTokens[]): readonly TypedTokens[] {
  const left = names.filter(({ type, start, end }) => type !== 'organization' || !isLegalForm(tokens, start, end));
  return left.map((name, index) => {
    if (name.type !== 'organization') return name;
    const limit = left[index + 1]?.start ?? endBehind(tokens, run);
    let { end } = name;
    for (let at = end; at < limit; at++) {
      if (isOneOf(tokens, at, FORMS_BEHIND)) end = at + 1;
      else if (at > end || tokens.shapes[at] !== SHAPE.comma) break;
    }
    return end === name.end ? name : { ...name, end };
  });
}

/** Where a run ends with the legal form behind it that has no capital. */
function endBehind({ words, flags }: Tokens, { end }: Run): number {
  return words[end] === PLC && ((flags[end] ?? 0) & FIRST_IN_LINE) === 0 ? end + 1 : end;
}

const PLC = hashWord('plc');

/** Whether tokens are legal forms and nothing else; one by itself that may be a name is none. */
export function isLegalForm(tokens: Tokens, start: number, end: number): boolean {
  const forms = end - start > 1 ? FORMS_BEHIND : FORMS;
  for (let at = start; at < end; at++) if (!isOneOf(tokens, at, forms)) return false;
  return true;
}

function isOneOf({ words }: Tokens, at: number, forms: WordSet): boolean {
  return forms.has(words[at] ?? 0);
}

const FORMS = withStops(LEGAL_FORMS);
/** "LP" tells a partnership from its parent, so that it belongs to the name and is no form that names may lack. */
const FORMS_BEHIND = withStops([...LEGAL_FORMS, ...LEGAL_FORMS_OR_WORDS, 'lp']);

function withStops(forms: readonly string[]): WordSet {
  return new WordSet(forms.flatMap((form) => [form, `${form}.`]).join(' '));
}
