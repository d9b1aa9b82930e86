import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLayout } from '../../../../src/core/article';
import { findEntities } from '../../../../src/core/entities';
import { markNames, withoutMarks } from '../mark-names';

describe('findEntities', () => {
  it.each([
    ['[P Elena Marchetti] told [O Reuters] in [L Rome] that the talks had failed.'],
    ['The [O European Commission] fined [O Microsoft] on Tuesday, a spokesman in [L Brussels] said.'],
    ['The spokeswoman, [P Mary O’Connor], lives in [L San Francisco], [L California].'],
    ['[P Jane Doe], chief executive of [O Acme Corp.], said sales had doubled.'],
    ['Police in [L South Africa] arrested [P Themba Dlamini] near [L Cape Town].'],
    ['President [P Joe Biden] met Chancellor [P Olaf Scholz] in [L Berlin] on Friday.'],
  ])('finds the names in prose: %s', (marked) => {
    expect(markNames(withoutMarks(marked))).toBe(marked);
  });

  it.each([
    ['Yesterday, prices fell. Later they rose again. However, nobody noticed.'],
    ['The French and German ministers met on Monday in December.'],
    ['Most people there speak English, and many are Muslims.'],
    ['It cost 30 Euro, said the CEO on TV.'],
  ])('finds no names in sentences without: %s', (text) => {
    expect(markNames(text)).toBe(text);
  });

  it('finds names that the width of the lines breaks in two, and joins no lines of a list', () => {
    const text = [
      'The minister said on Friday that he had spoken to his friend Elena',
      'Marchetti about the sale of the ships, and that the firm in South',
      'Africa would be asked to explain why so many of the boats had been',
      'sold at a loss in the years before. He left it to others to decide.',
    ].join('\n');
    expect(markNames(text)).toMatch(/\[P Elena\nMarchetti\][\s\S]*\[L South\nAfrica\]/);
    const list = 'Why the ferry to the islands may never sail again, says Ruth Amari\n'.repeat(8);
    expect(markNames(list)).toMatch(/says \[P Ruth Amari\]\nWhy/);
  });

  it('finds names that small words and commas join', () => {
    const marked =
      'Police in [L Port-au-Prince] and [L Washington, D.C.], said that [P Elena Marchetti] had left [L Newcastle upon Tyne].';
    expect(markNames(withoutMarks(marked))).toBe(marked);
  });

  it.each([
    ['The [O Bangko Sentral ng Pilipinas] kept rates on Thursday.'],
    ['The [O Alternative für Deutschland] won in [L Saxony].'],
    ['Votes for the [O Rassemblement pour la République] fell in [L Paris].'],
    ['[O Chama cha Mapinduzi] rules [L Tanzania].'],
    ['The [O Partido por la Paz] met.'],
    ['[P Wanjiku wa Kamau] told [O Reuters] so.'],
  ])('finds names that words of other languages join: %s', (marked) => {
    expect(markNames(withoutMarks(marked))).toBe(marked);
  });

  it('finds names whose later syllables have no capital', () => {
    const marked =
      'Foreign Minister [P Pak Sun-mi] met [P Kim Dae-won] and [P Lin Chee-hwa] in [L Oslo]. [P Sun-mi] said the Oslo-based firm agreed.';
    expect(markNames(withoutMarks(marked)).split(' said')[0]).toBe(marked.split(' said')[0]);
    expect(markNames('The Rome-based and Seoul-run firms met on a Year-long tour.')).toMatch(/\[L Rome\]-based/);
  });

  it('takes no people or adjective of nationality for a place', () => {
    expect(markNames('Swiss and North African officials met German rivals in Oslo.')).toBe(
      'Swiss and North African officials met German rivals in [L Oslo].',
    );
  });

  it('takes no feast for a person, and no article for the first word of a name', () => {
    const text =
      'Easter getaways to the islands could be sunk.\n\nA Downing Street official said so to crews at Easter.';
    expect(markNames(text)).not.toMatch(/\[P Easter\]|\[\w A Downing/);
    expect(markNames(text)).toMatch(/A \[\w Downing Street\] official/);
  });

  it('takes of a politician’s party and state the state only', () => {
    const text = 'Sen. Ruth Amari, R-Ariz., objected, and Rep. Tomas Brandt, D-Texas, agreed.';
    expect(markNames(text)).not.toMatch(/\[\w [RD]-/);
    expect(markNames(text)).toMatch(/R-\[L Ariz\.\]/);
  });

  it('takes a legal form for a part of the name before it', () => {
    const marked =
      'Shares of [O Microsoft Corp.] and [O Barclays plc] rose, and [O Torvane Marine, Inc.] in [L Oslo] sold its ferries.';
    expect(markNames(withoutMarks(marked))).toBe(marked);
    expect(markNames('The Pvt. Ltd. behind the paper was sold.')).not.toMatch(/\[\w (?:Pvt|Ltd)/);
  });

  it('leaves possessives, articles and titles out of a mention', () => {
    const marked = '[O Google]’s lawyers met Mr. [P Smith] and the [O United Nations] envoy in [L Geneva].';
    expect(markNames(withoutMarks(marked))).toBe(marked);
  });

  it('keeps a possessive that is part of a name', () => {
    expect(markNames('He bought the painting at Sotheby’s in London.')).toContain('[O Sotheby’s]');
  });

  it('finds the names of a headline in title case', () => {
    const text = 'Google Backs New Climate Fund In Kenya\n\nGoogle said on Friday it would pay into a fund in Kenya.';
    expect(markNames(text).split('\n')[0]).toBe('[O Google] Backs New Climate Fund In [L Kenya]');
  });

  it('makes no person of the wording of a headline in title case', () => {
    const text =
      'Easter Ferry Strike Looms As Crews Vote\n\nThe ferry crews voted to strike over the sale of the line.';
    expect(markNames(text)).toBe(text);
  });

  it('ends a name in a headline where the prose ends it', () => {
    const text =
      'Torvane Shares Slide as Bridge Fails\n\nThe bank said Torvane had lost money. Torvane, a firm in Oslo, fell on Monday.';
    expect(markNames(text)).toMatch(/^\[\w Torvane\] Shares Slide/);
  });

  it('cuts a headline into the names that the prose has in it', () => {
    const text =
      'Torvane Defends Karsik Over Bridge Failure\n\nThe bank said Torvane had lost money. The mayor of Karsik met Torvane, a firm in Oslo, on Monday in Karsik.';
    expect(markNames(text)).toMatch(/^\[\w Torvane\] Defends \[\w Karsik\]/);
  });

  it.each([
    ['He left [O Fell & Barrow] in May.'],
    ['[O Tamber & Corrow] made a profit last year, nearly all of it in summer.'],
    ['She joined [O Marsh & Quill] as a clerk.'],
    ['[P Ann Lee] & [P Tom Ray] were married in [L Oslo].'],
  ])('reads an ampersand between names: %s', (marked) => {
    expect(markNames(withoutMarks(marked))).toBe(marked);
  });

  it('leaves the title of a councillor out of a mention', () => {
    const marked = 'Mayor [P Glenys Hartnell] spoke first. Cr [P Hartnell] said the road was closed.';
    expect(markNames(withoutMarks(marked))).toBe(marked);
  });

  it('reads a sports table', () => {
    expect(markNames('SOCCER - LEAGUE RESULTS.\nArsenal 2 Chelsea 1\nLeeds United 0 Everton 0')).toContain(
      '[O Arsenal] 2 [O Chelsea] 1\n[O Leeds United] 0 [O Everton] 0',
    );
  });

  it('names a product with its maker, and no organization in it', () => {
    expect(markNames('The team moved its data to Microsoft Azure in spring.')).toContain('[product Microsoft Azure]');
  });

  it('names an event by the word that heads its name', () => {
    expect(markNames('She watched the Rugby World Cup 2019 with friends.')).toContain('[event Rugby World Cup 2019]');
  });

  it('orders mentions, keeps them apart and inside the text, on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        let last = 0;
        const { mentions, entities } = findEntities(text, readLayout(text));
        for (const { start, end, entity } of mentions) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(entities[entity]).toBeDefined();
          last = end;
        }
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ['[L WASHINGTON] – President [P Mary Ashgrove] said that the talks had ended.'],
    ['[L Washington] – President [P Mary Ashgrove] said that the talks had ended.'],
    ['[L PORT CARROW]: The bridge jammed half open yesterday, cutting the town in two.'],
    ['[L LONDON] ([O Reuters]) - The bank said on Monday it would raise its rates again.'],
    ['[L VELMORE], June 3 ([O Halden]) – Officials said the dam had held through the night.'],
    ['[L NEW SKELDON], [L Tasmania] — A bus hit a wall early on Sunday, the police said.'],
    ['[L BERLIN]/[L PARIS], June 3 ([O Reuters]) - The ministers will meet again in two weeks.'],
    ['[L OSLO] ([O AP]) _ The bank said on Monday it would raise its rates again.'],
  ])('finds places and agency of a dateline: %s', (marked) => {
    expect(markNames(withoutMarks(marked))).toBe(marked);
  });

  it.each([
    ['CURLING - NORTON BEATS SILVA IN FINAL.\nThe crowd in the hall cheered on Friday, officials said.'],
    [
      'SQUASH - Norton farmers fear the wolf more than they fear Silva.\nThe crowd in the hall cheered, officials said.',
    ],
    ['CURLING - Norton beats Silva in final\nThe crowd in the hall cheered on Friday, officials said.'],
  ])('takes what a headline is about for no dateline: %j', (text) => {
    expect(markNames(text)).toMatch(/^(?:CURLING|SQUASH) - /);
  });

  it('finds the dateline below a byline, whatever stands above', () => {
    const marked = `We use cookies to improve your experience. By continuing to use this site you accept our cookie policy.

Velmore shares slide as bridge failure traps ferry

By [P Mary Ashgrove]

[L VELMORE], June 3 ([O Halden]) - Officials said the dam had held through the night.`;
    expect(markNames(withoutMarks(marked))).toContain('[L VELMORE], June 3 ([O Halden]) - ');
  });

  it.each(['Reuter', '(AP)', '-- AFP'])('finds the agency that signs its copy: %s', (signOff) => {
    const agency = signOff.replace(/\W/g, '');
    const text = `The mill has sold its shares to a rival, a spokesman for the owners said on Tuesday.\n\n${signOff}`;
    expect(markNames(text)).toBe(text.replace(agency, `[O ${agency}]`));
  });

  it('takes an unlisted town before a sentence for the place of a dateline', () => {
    const text = 'QARVIDAL - Norton beat Silva in the final on Friday, officials said.';
    expect(markNames(text)).toMatch(/^\[L QARVIDAL\] - /);
  });

  it.each([
    ['EXCLUSIVE — The minister will leave in two weeks, an official said on Monday.'],
    ['BREAKING: The bridge has fallen into the river, the police said on Monday.'],
    ['Bakers – The long and the short of it is that bread is dear, an official said.'],
  ])('takes no other word before a dash or colon for a place: %s', (text) => {
    expect(markNames(text)).toBe(text);
  });

  it.each([
    ['By [P LOU BENNING] and [P HAMISH TREGEAR]'],
    ['By [P ODELL FRYER], [P HANA QUIST] and [P TOMAS BRINDLE]'],
    ['By [P Kirsty Malloch], Transport Reporter'],
    ['By [P Stuart Pell] in [L Port Carrow]'],
    ['By [O Associated Press]'],
  ])('finds who is named in a byline: %s', (marked) => {
    const story = 'The bridge jammed half open yesterday, cutting the town in two, they said.';
    expect(markNames(`Talks end early\n\n${withoutMarks(marked)}\n\n${story}`)).toBe(
      `Talks end early\n\n${marked}\n\n${story}`,
    );
  });

  it.each(['Ann Lee ', 'A-', 'THE CITY OF '])('takes a megabyte of %j', (unit) => {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
    const { mentions } = findEntities(text, readLayout(''));
    expect(mentions.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
  });

  it.each(['A ', 'A-', "A's ", 'Ab&', 'A.', '@', 'Of ', 'Ann Lee '])('takes any run of %j', (unit) => {
    const text = unit.repeat(10_000);
    for (const { start, end } of findEntities(text, readLayout('')).mentions) {
      expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
    }
  });
});
