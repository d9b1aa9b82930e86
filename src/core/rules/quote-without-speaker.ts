import { type Rule, readContext, report } from './rule';

export const quoteWithoutSpeaker: Rule = {
  name: 'quote-without-speaker',
  severity: 'off',
  summary: 'Nobody is named as the speaker of a quotation.',
  plugin: () => (_tree, file) => {
    const { facts } = readContext(file);
    for (const { start, end, speaker, furniture } of facts.quotes) {
      if (speaker || furniture) continue;
      report(file, 'quote-without-speaker', { start, end, template: 'Say who speaks here.' });
    }
  },
};
