import { groupBy } from '../../core';
import { type PlacedQuotation, tabulateQuotations } from '../../workspace';
import { listFormats } from './formats';
import { makePaint } from './paint';

/** Turns the quotations of a corpus, in the order of its articles, into one of the formats. Ends in a line end. */
export type QuotationReport = (quotations: readonly PlacedQuotation[], options: { readonly colors: boolean }) => string;

/** By speaker, those first who are quoted most often; the quotations of nobody come last. */
const reportPretty: QuotationReport = (quotations, { colors }) => {
  const paint = makePaint(colors);
  const speakers = [...groupBy(quotations, ({ speaker }) => speaker)].sort(
    ([name, own], [otherName, other]) =>
      Number(name === null) - Number(otherName === null) || other.length - own.length,
  );
  const blocks = speakers.map(([speaker, own]) => {
    const rows = own.map(({ text, speakerWords, article, line }) => {
      const words = speaker === null && speakerWords !== null ? `  ${speakerWords}` : '';
      return `  ${text}${words}  ${paint('dim', `${article}:${line}`)}\n`;
    });
    return `${paint('bold', `${speaker ?? 'No speaker named'} (${own.length})`)}\n${rows.join('')}`;
  });
  return blocks.length > 0 ? blocks.join('\n') : 'No quotations.\n';
};

const reportJson: QuotationReport = (quotations) => `${JSON.stringify(quotations, undefined, 2)}\n`;

const reportCsv: QuotationReport = (quotations) => tabulateQuotations(quotations);

/** The formats of `copydesk quotations`, by name. */
export const QUOTATION_REPORTS = {
  pretty: reportPretty,
  json: reportJson,
  csv: reportCsv,
} satisfies Record<string, QuotationReport>;

export const QUOTATION_FORMATS = listFormats(QUOTATION_REPORTS);
