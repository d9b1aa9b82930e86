import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAttributions } from './read-attributions';

const first = (text: string) => readAttributions(text).attributions[0];

describe('source, cue and content', () => {
  test.each([
    ['Jane Lee said that the dam was safe.', 'Jane Lee', 'said', 'the dam was safe.'],
    ['The dam, Jane Lee has often said, is safe.', 'Jane Lee', 'has often said', 'The dam'],
    ['The dam is safe, said Jane Lee.', 'Jane Lee', 'said', 'The dam is safe,'],
    ['According to Jane Lee, the dam is safe.', 'Jane Lee', 'According to', ', the dam is safe.'],
    ['The dam is safe, according to Jane Lee.', 'Jane Lee', 'according to', 'The dam is safe,'],
    ['It is believed that the dam is safe.', null, 'is believed', 'that the dam is safe.'],
    ['Officials have made clear that the dam is safe.', 'Officials', 'have made clear', 'the dam is safe.'],
    ['Activists are hopeful that the dam is safe.', 'Activists', 'are hopeful', 'the dam is safe.'],
    ['Residents raised concerns that the dam would break.', 'Residents', 'raised concerns', 'the dam would break.'],
    ['A report published on Monday said the dam was safe.', 'A report', 'said', 'the dam was safe.'],
    ['Officials in recent weeks have said the dam is safe.', 'Officials', 'have said', 'the dam is safe.'],
    ['A survey has, however, found that the dam is safe.', 'A survey', 'has, however, found', 'the dam is safe.'],
    ['Voters who like the dam agree that it is safe.', 'Voters who like the dam', 'agree', 'it is safe.'],
    ['A man whose house was hit says the dam is safe.', 'A man whose house was hit', 'says', 'the dam is safe.'],
    [
      'The man who has run it since 1990 said it was safe.',
      'The man who has run it since 1990',
      'said',
      'it was safe.',
    ],
    ['Critics from across Hull said it was safe.', 'Critics from across Hull', 'said', 'it was safe.'],
    ['The dam is safe, Jane Lee said last year.', 'Jane Lee', 'said', 'The dam is safe'],
    ['Jane Lee just this week said it was safe.', 'Jane Lee', 'said', 'it was safe.'],
    ['The dam is seen by many as safe.', 'many', 'seen by', 'as safe.'],
    ['Jane Lee was told by residents that it was safe.', 'residents', 'told by', 'that it was safe.'],
    ['Experts tend to agree that the dam is safe.', 'Experts', 'tend to agree', 'the dam is safe.'],
    ['Critics were quick to point out that it was old.', 'Critics', 'were quick to point', 'out that it was old.'],
    ['Analysts see the dam as a burden.', 'Analysts', 'see', 'the dam as a burden.'],
    ['Analysts expect prices to rise.', 'Analysts', 'expect', 'prices to rise.'],
    ['Residents accused the firm of lying.', 'Residents', 'accused', 'the firm of lying.'],
    ['As one engineer put it, the dam is safe.', 'one engineer', 'put', 'the dam is safe.'],
    ['The dam is safe, as one engineer said in a letter.', 'one engineer', 'said', 'The dam is safe'],
    ['The dam, as Acme detailed in a release, is safe.', 'Acme', 'detailed', 'The dam'],
    ['The dam is safe, as experts say.', 'experts', 'say', 'The dam is safe'],
    ['In the words of one engineer, the dam is safe.', 'one engineer', 'In the words of', ', the dam is safe.'],
    ['Witnesses reported hearing a bang.', 'Witnesses', 'reported', 'hearing a bang.'],
    ['Meteorologists predict a wet spring.', 'Meteorologists', 'predict', 'a wet spring.'],
    ['Critics praised the mayor for the dam.', 'Critics', 'praised', 'the mayor for the dam.'],
    ['Experts are split over whether it is safe.', 'Experts', 'are split', 'over whether it is safe.'],
    ['But other experts disagree with that.', 'other experts', 'disagree', 'with that.'],
    ['Observers fear that the dam will break.', 'Observers', 'fear', 'the dam will break.'],
    ['There is a belief among experts that the dam is safe.', 'experts', 'belief among', 'the dam is safe.'],
    ['The group says the dam is safe.', 'The group', 'says', 'the dam is safe.'],
    ['An aide was quoted as saying that the dam is safe.', 'An aide', 'was quoted as saying', 'the dam is safe.'],
    ['Critics seem to believe the dam is safe.', 'Critics', 'seem to believe', 'the dam is safe.'],
    ['Experts like to point out that it is old.', 'Experts', 'like to point', 'out that it is old.'],
    ['Critics have made the case that it is old.', 'Critics', 'made the case', 'it is old.'],
    ['Many came to the conclusion that it is old.', 'Many', 'came to the conclusion', 'it is old.'],
    ['Experts expressed fears the dam is old.', 'Experts', 'expressed fears', 'the dam is old.'],
    [
      'Residents raised questions about whether it is old.',
      'Residents',
      'raised questions',
      'about whether it is old.',
    ],
    ['Concern is growing among experts that it is old.', 'experts', 'Concern is growing among', 'it is old.'],
    ['Critics likened the dam to a house of cards.', 'Critics', 'likened', 'the dam to a house of cards.'],
    ['Analysts put the cost at $3 million.', 'Analysts', 'put', 'the cost at $3 million.'],
    ['The cost is estimated by engineers at $3 million.', 'engineers', 'estimated by', 'at $3 million.'],
    ['Some call it a mistake.', 'Some', 'call', 'it a mistake.'],
    ['The dam, which some experts believe will break, is old.', 'some experts', 'believe', 'will break, is old.'],
    ['Engineers are skeptical the dam will hold.', 'Engineers', 'are skeptical', 'the dam will hold.'],
    ['Workers at the plant worry that it will break.', 'Workers at the plant', 'worry', 'it will break.'],
    ['Lawyers representing the town say it is safe.', 'Lawyers representing the town', 'say', 'it is safe.'],
    ['Engineers polled last week said it was safe.', 'Engineers', 'said', 'it was safe.'],
    ['At least three engineers said it was safe.', 'At least three engineers', 'said', 'it was safe.'],
    ['More and more engineers say it is safe.', 'More and more engineers', 'say', 'it is safe.'],
    ['The dam is safe, engineers said: it was built to last.', 'engineers', 'said', 'The dam is safe'],
    ['Local media reported two deaths.', 'Local media', 'reported', 'two deaths.'],
    ['Agencies believe the prince ordered the killing.', 'Agencies', 'believe', 'the prince ordered the killing.'],
    ['Reports as of Monday said it was safe.', 'Reports', 'said', 'it was safe.'],
    ['Officials said on Monday, about 20 dams broke.', 'Officials', 'said', 'on Monday, about 20 dams broke.'],
  ])('%s', (text, source, cue, content) => {
    expect(first(text)).toMatchObject({ source, cue, content });
  });

  test.each([
    'The company reports were lost.',
    'The analysts’ notes were lost.',
    'The state of the dam is good.',
    'Believe it or not, it snowed.',
    'The claims were settled in May.',
    'Jane Lee believes in ghosts.',
    'The dam showed three cracks.',
    'One suspect was held for theft of lead.',
    'It is older than any other state in the region.',
    'The engineers had doubts about why it broke.',
    'Two towns called for help.',
    'Firms reported losses of $3 million.',
    'Some saw it on television.',
    'Consumers find it hard to save.',
    'Students learn what stress is.',
    'Members decide who leads the party.',
    'Doctors tell patients to rest.',
    'Officials explained how to vote.',
    'In June several state Green parties left.',
    'Most forecast models are wrong.',
    'The talks went on, with other member states searching for words.',
    'Most people at work tell the odd white lie.',
    'Firms have a list of friend and group lists, and maps.',
    'The club as a body continues, and all is well.',
    'In May, friends of the farmers spoke.',
    'The dam is so old that engineers are tired of it.',
    'The bank raised its growth forecast by a tenth to two percent.',
    'Officials made sure that it was safe.',
    'Officials ensured that it was safe.',
    'Experts had found their way home by that.',
    'Officials found the door locked by that time.',
    'Parents have some chance that it will open.',
    'Parents are home now that it has closed.',
    'There were twenty guests at a park that works with schools.',
    'What are some of the other observed systems that leak?',
    'Engineers have begun to find one another and are uniting.',
  ])('no claim: %s', (text) => {
    expect(readAttributions(text).attributions).toEqual([]);
  });

  test('what is said within a quotation is its speaker’s own affair', () => {
    const { attributions } = readAttributions('“Experts say the dam is safe,” said Jane Lee.');
    expect(attributions.map(({ source }) => source)).toEqual(['Jane Lee']);
  });

  test('a claim within the claim of a named source is for that source to answer', () => {
    const { attributions } = readAttributions('Jane Lee said that experts believe the dam is safe.');
    expect(attributions.map(({ source, weak }) => [source, weak])).toEqual([
      ['Jane Lee', null],
      ['experts', null],
    ]);
  });
});

describe('who goes on with “and said”', () => {
  test.each([
    ['Lee says Park agreed to wait and said it was safe.', 'Lee'],
    ['The clerk refused to say what Park wants but said it was safe.', 'The clerk'],
    ['Lee left early, but Park stayed and said it was safe.', 'Park'],
  ])('%s', (text, source) => {
    expect(readAttributions(text).attributions.at(-1)?.source).toBe(source);
  });
});

test('“it is well known that” leans on nobody', () => {
  expect(readAttributions('It is well known that the dam is old.').attributions[0]?.weak).toBe('passive-evidential');
});

describe('no weak source', () => {
  test.each([
    'The dam is well known for its cracks.',
    'Lee is well known to have left.',
    'The dam is well known, and that is a pity.',
    'One could argue that the dam is safe.',
    'The dam, one might say, is safe.',
    'One wonders whether the dam is safe.',
    'If experts say the dam is safe, they will stay.',
    'A judge ruled that the dam was safe.',
    'People held up a banner saying “save the dam for us”.',
    'The bird is known to return to the dam.',
    'All but two said the dam was safe.',
    'The person who is in charge of the dam said it was safe.',
    'Some towns — for instance, Jane Lee of Hull — have said it is safe.',
    'Turnout was low, according to exit polls.',
    'The song made people feel they belonged.',
    'A report that found cracks was lost.',
    'Scientists, led by Jane Lee of Hull, found that bees sleep.',
    'Shares fell after early ratings data showed a loss.',
    'Others had mild ones, which raises the concern that it will break.',
    'Jane Lee, a developer and spokeswoman for Harrow Water, which runs it, said it was safe.',
    'Jane Lee, a professor at Hull who grew up there, called it “a gift to the town”.',
    'Lee said the dam was old and that engineers feared it would break.',
    'Investors who put at least $3 into a real estate project like a hotel can stay.',
    'A look at the bits of tools called scrapers showed little.',
    'Staff wrote notes, written articles and songs.',
    'A friend of the family found the car and called 911.',
    'Acme has a site with readings and services written in a tone that pleases.',
  ])('%s', (text) => {
    expect(
      readAttributions(text)
        .attributions.map(({ weak }) => weak)
        .filter(Boolean),
    ).toEqual([]);
  });

  test('a document beside a participle speaks where it is nobody’s object', () => {
    expect(first('Shares fell after a report suggesting that the dam leaks.')).toMatchObject({
      source: 'a report',
      weak: 'vague-document',
    });
    expect(first('The firm sent a letter saying that the dam leaks.')?.source).toBe('The firm');
  });

  test.each([
    ['Those close to the talks say the dam is safe.', 'anonymity-unexplained'],
    ['Nearly everyone said the dam was safe.', 'vague-group'],
    ['Many more said the dam was safe.', 'vague-group'],
    ['There are some who believe the dam is safe.', 'vague-group'],
    ['Conventional wisdom holds that the dam is safe.', 'vague-document'],
    ['There are reports that the dam is safe.', 'vague-document'],
    ['Locals claim the dam is safe.', 'vague-group'],
    ['An eyewitness told the Gazette that it was safe.', 'vague-group'],
    ['Residents praised the dam, saying it was safe.', 'vague-group'],
    ['Engineers don’t believe the dam is safe.', 'vague-group'],
    ['“It is safe,” one engineer beamed.', 'vague-group'],
    ['“It is safe”, beamed one engineer.', 'vague-group'],
    ['The toll rose in May, reported officials, with two hurt.', 'vague-group'],
    ['The tanker was on its way, in Hull, said one of the officials cited above.', 'vague-group'],
    ['The dam is projected by engineers to last.', 'vague-group'],
    ['The Gazette quoted a source insisting that the dam was safe.', 'vague-group'],
    ['A caller phoned the council in Hull, Yorkshire, to complain that it leaked.', 'vague-group'],
    ['Documents we found show that it leaked.', 'vague-document'],
    ['One bank CEO said it was safe.', 'vague-group'],
    ['Others reported being logged off the service.', 'vague-group'],
    ['Experts suggest at least two hours of sleep will help.', 'vague-group'],
    ['The toll may be higher, with reports suggesting as many as 200 have died.', 'vague-document'],
    ['Workers confirmed to me that the dam leaked.', 'vague-group'],
    ['Lee was there, with a source close to him saying: “We did not want this.”', 'vague-group'],
    ['The consensus holds that the dam is safe.', null],
    ['Current consensus among scientists says birds sleep.', 'vague-document'],
    ['Experts say without repairs the dam will fail.', 'vague-group'],
    ['Engineers both inside and outside the firm say it is safe.', 'vague-group'],
    ['Engineers and others say it is safe.', 'vague-group'],
    ['Half a dozen engineers said it was safe.', 'vague-group'],
    ['Parents she spoke to said it was safe.', 'vague-group'],
    ['Experts believe nearly all of the dams will fail.', 'vague-group'],
    ['Many think prices will rise.', 'vague-group'],
    ['Some say voters will stay home.', 'vague-group'],
    ['Others believe dams are safe.', 'vague-group'],
    ['Engineers are warning that it will break.', 'vague-group'],
    ['Engineers discovered that it leaked.', 'vague-group'],
    ['Engineers have long quibbled that it leaked.', 'vague-group'],
    ['Residents were overjoyed that the dam held.', 'vague-group'],
    ['Tests failed in May, leading engineers to conclude that it leaked.', 'vague-group'],
    ['Union stewards wrote that it was safe.', 'vague-group'],
    ['According to officials, Jane Lee, now in Hull, is safe.', 'vague-group'],
  ])('%s', (text, weak) => {
    expect(first(text)?.weak?.replace('anonymous-source', 'vague-group') ?? null).toBe(weak);
  });

  test('a noun for sources that opens a sentence is no name', () => {
    const { attributions } = readAttributions('Jane Lee of Hull Research was there. Research suggests it is safe.');
    expect(attributions.map(({ weak }) => weak)).toEqual(['vague-document']);
  });

  test('a rank in polls vouches for no other claim', () => {
    const { attributions } = readAttributions('Jane Lee will win, insiders said, as she leads in the polls.');
    expect(attributions.map(({ weak }) => weak)).toContain('anonymous-source');
  });

  test('a bracketed sentence ends where its bracket closes', () => {
    const { attributions } = readAttributions('It leaks. (It was built in 1931.) Sources say it is safe.');
    expect(attributions.map(({ weak }) => weak)).toEqual(['anonymous-source']);
  });

  test('polls are a source where they say who leads', () => {
    expect(first('Jane Lee leads in polls.')?.weak).toBe('vague-document');
    expect(first('Jane Lee has no faith in polls.')).toBeUndefined();
  });

  test('an employer named in a relative clause says where the source belongs', () => {
    expect(first('An engineer who works for Harrow Water said it was safe.')?.weak).toBe('unnamed-affiliated');
  });
});

describe('the kind of source', () => {
  test.each([
    ['Jane Lee said the dam was safe.', 'named'],
    ['The mayor, Jane Lee, said the dam was safe.', 'named'],
    ['Lee and other experts said the dam was safe.', 'named'],
    ['Experts such as Jane Lee said the dam was safe.', 'named'],
    ['The mayor said the dam was safe.', 'definite'],
    ['She said the dam was safe.', 'definite'],
    ['Police said the dam was safe.', 'definite'],
    ['A Harrow Water engineer said the dam was safe.', 'affiliated'],
    ['Several Democrats said the dam was safe.', 'affiliated'],
    ['Experts said the dam was safe.', 'vague'],
    ['An engineer said the dam was safe.', 'vague'],
    ['Sources said the dam was safe.', 'vague'],
    ['Two of the guards said the dam was safe.', 'vague'],
    ['All but two said the dam was safe.', 'vague'],
    ['It is said that the dam is safe.', 'none'],
  ])('%s %s', (text, kind) => {
    expect(first(text)?.kind).toBe(kind);
  });
});

describe('any text', () => {
  const marks = ['“', '”', '"', "'", '‘', '’', "''", ',', '.', '?', '(', ')', '—', ':', '\n', ' '];
  const words = 'said Lee experts the who according to of and that is believed a report ’s 52 percent \u00a0 😀'.split(
    ' ',
  );

  test.each(['It rained.\n\nMeanwhile Jane Lee said that\n\nit was over.', 'Remarked the engineer Jane Lee.'])(
    'a cue without a claim is no attribution: %j',
    (text) => {
      expect(readAttributions(text, { persons: ['Jane Lee'] }).attributions).toEqual([]);
    },
  );

  test('its spans lie within it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...marks, ...words), { maxLength: 120 }), (parts) => {
        const { quotes, attributions } = readAttributions(parts.join(' '));
        for (const quote of quotes) expect(quote.words.length).toBeGreaterThan(1);
        for (const { source, cue, content } of attributions) expect([source, cue, content]).not.toContain('');
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ...[
      '"',
      '“',
      "'a ",
      "a'''",
      'Lee ',
      'Lee, a man, ',
      'experts said ',
      'people who said ',
      'Lee and ',
      '(',
      'said\n',
      'a',
      '.',
    ],
    ...['“a b c d e,” he said and ', '“a b,” said a man who saw ', 'her call for “a b c d” and ', '"a "b '],
    ...['a-', '“a” ', 'the report by the report ', 'according to ', 'is widely ', ', said Lee', 'that '],
    ...['said in a b c d e f, ', 'in Hull and officials said ', 'with Lee calling it a b and Park calling ', '-- '],
  ])('a long run of %j is read', (part) => {
    expect(() => readAttributions(part.repeat(Math.ceil(100_000 / part.length)))).not.toThrow();
  });
});
