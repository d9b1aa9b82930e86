import type { TypedSpan } from './clusters';
import { hasLegalForm, keyOfName, tidyName } from './names';

/** The mentions with those as organizations that the article elsewhere names with a legal form ("Ann Vale Ltd"). */
export function takeFirms(text: string, mentions: readonly TypedSpan[]): readonly TypedSpan[] {
  const keyOf = ({ start, end }: TypedSpan): string => keyOfName(tidyName(text.slice(start, end)), 'organization');
  const firms = new Set<string>();
  for (const mention of mentions) {
    if (mention.type !== 'organization') continue;
    const isFirm = hasLegalForm(text.slice(mention.start, mention.end)) || LEGAL_FORM.test(behind(text, mention));
    const key = isFirm ? keyOf(mention) : '';
    if (key.includes(' ')) firms.add(key);
  }
  if (firms.size === 0) return mentions;
  return mentions.map((mention) =>
    mention.type === 'person' && firms.has(keyOf(mention)) ? { ...mention, type: 'organization' } : mention,
  );
}

function behind(text: string, { end }: TypedSpan): string {
  return text.slice(end, end + LONGEST_FORM);
}

const LONGEST_FORM = 8;
/** Those that are written without a capital. */
const LEGAL_FORM = /^,? plc\b/i;
