import { type Amount, nameSum } from '../../../core';
import type { Translate } from '../../editor/translate';
import { escapeMarkdown, joinParagraphs } from './markdown';
import { describeOccurrences } from './occurrences';
import { covers, type Place, type Section } from './section';

/** Of an amount: its value in full, into what articles convert it, and where else the same sum stands. */
export async function describeAmount(place: Place): Promise<Section | undefined> {
  const { session, uri, facts, offset, translate, locale } = place;
  const amount = facts.amounts.find((each) => covers(each, offset));
  const entry = amount && session.corpus.mentions.entityAt(uri, amount.start);
  if (!amount || entry?.type !== 'money') return undefined;
  const conversions = [entry.name, ...entry.aliases]
    .filter((name) => name !== nameSum(amount))
    .map(escapeMarkdown)
    .join(', ');
  const markdown = joinParagraphs(
    spellOut(amount, translate, locale),
    conversions && translate('Also: {0}', [conversions]),
    await describeOccurrences(place, entry),
  );
  return { span: amount, markdown };
}

/** "**US$1,000,000,000** · 1 billion US dollars": every digit, then the words. */
function spellOut({ value, high = value, currency }: Amount, translate: Translate, locale: string): string {
  const style = currency === null ? {} : ({ style: 'currency', currency } as const);
  const digits = new Intl.NumberFormat(unambiguous(locale), { ...style, trailingZeroDisplay: 'stripIfInteger' });
  const words = new Intl.NumberFormat(locale, {
    ...style,
    currencyDisplay: 'name',
    notation: 'compact',
    compactDisplay: 'long',
    maximumSignificantDigits: 15,
  });
  const format = (numbers: Intl.NumberFormat): string =>
    high === value ? numbers.format(value) : numbers.formatRange(value, high);
  const named = currency === null ? translate('{0}, no currency named', [format(words)]) : format(words);
  return `**${format(digits)}** · ${named}`;
}

/** In plain English many dollars are "$"; in the English of the world they are told apart. */
function unambiguous(locale: string): string {
  return /^en(?:-US)?$/i.test(locale) ? 'en-001' : locale;
}
