import { describe, expect, test } from 'vitest';
import { frameOf } from './marked-page';

const STORY =
  'The council of Marlow Green has sold its Victorian town hall to a charity for one pound, ending a dispute of nine years.';

describe('headline', () => {
  test.each([
    ['the first line', ['Town hall sold for one pound', STORY], 'Town hall sold for one pound'],
    [
      'below an advertisement',
      ['Advertisement', 'Town hall sold for one pound', STORY],
      'Town hall sold for one pound',
    ],
    [
      'below a notice on cookies that is worded like a paragraph',
      [
        'We use cookies to improve your experience. By continuing to use this site you accept our cookie policy.',
        'Town hall sold for one pound',
        STORY,
      ],
      'Town hall sold for one pound',
    ],
    [
      'below a short one',
      ['This website uses cookies.', 'Town hall sold for one pound', STORY],
      'Town hall sold for one pound',
    ],
    [
      'with cookies to eat',
      ['Bakery sells its cookies for one pound', STORY],
      'Bakery sells its cookies for one pound',
    ],
    ['with a full stop', ['Town Hall Sold for One Pound.', STORY], 'Town Hall Sold for One Pound.'],
    ['a question', ['Why was the town hall sold for a pound?', STORY], 'Why was the town hall sold for a pound?'],
    [
      'below the menu',
      ['Home', 'News', 'Town hall sold for one pound', 'By Lena Orchard', STORY],
      'Town hall sold for one pound',
    ],
    [
      'below a menu in one line and a path',
      ['Ellery Echo | News | Sport | Tides', 'Home > News > Money', 'Town hall sold for one pound', STORY],
      'Town hall sold for one pound',
    ],
    [
      'below what a page calls its picture',
      ['author-image', 'Town hall sold for one pound', STORY],
      'Town hall sold for one pound',
    ],
    [
      'below a picture credit and a date',
      ['Image credit: Lena Orchard', 'Published Date: 3 June 2019', 'Town hall sold for one pound', STORY],
      'Town hall sold for one pound',
    ],
    [
      'with the name of the paper behind a bar',
      ['Town hall sold for one pound | Ellery Echo', STORY],
      'Town hall sold for one pound | Ellery Echo',
    ],
    [
      'below the name of the paper and its menu',
      ['HARLAN HERALD', 'News Obituaries Sports Opinion Classifieds', 'Town hall sold for one pound', STORY],
      'Town hall sold for one pound',
    ],
    [
      'below a name of the paper that looks like a title, and a long menu',
      [
        ...['KELN 7 | Where Marlow turns first', 'Home', 'News', 'Weather', 'Traffic', 'Sports', 'Health', 'Video'],
        ...['Contests', 'About us', 'Search', 'Advertisement', 'Town hall sold for one pound', STORY],
      ],
      'Town hall sold for one pound',
    ],
    [
      'above its keywords and the issue that it is from',
      [
        ...['Town hall sold for one pound', 'Filed under: Council, Charity, Property'],
        ...['The Ellery Echo, Sunday November 16 2008', STORY],
      ],
      'Town hall sold for one pound',
    ],
    [
      'above short paragraphs',
      [
        'Interview: the man who counts puffins',
        'He has counted them for years.',
        'Why?',
        'Why not, he says.',
        'And how?',
        STORY,
      ],
      'Interview: the man who counts puffins',
    ],
    ['of small letters', ['eBooks overtake hardbacks in Ellery', STORY], 'eBooks overtake hardbacks in Ellery'],
    ['none', [STORY, STORY], null],
    ['none but a byline', ['By Lena Orchard', STORY], null],
  ])('%s', (_, lines, headline) => {
    expect(frameOf(lines.join('\n')).headline).toBe(headline);
  });
});

describe('byline', () => {
  test.each([
    'By Lena Orchard',
    'BY LENA ORCHARD',
    'By Lena Orchard and Tom van Dale, Staff Writers',
    'Written by Lena Orchard',
    'Ellery Echo Bureau',
    'Lena Orchard, Staff Writer',
  ])('%s', (byline) => {
    expect(frameOf(['Town hall sold for one pound', byline, STORY].join('\n'))).toMatchObject({
      headline: 'Town hall sold for one pound',
      byline,
    });
  });

  test('a deck that begins with "By" is none', () => {
    expect(
      frameOf(['Town hall sold', 'By selling it, the council saves a million', STORY].join('\n')).byline,
    ).toBeNull();
  });
});

describe('dateline', () => {
  test.each([
    ['MARLOW GREEN (Norlink) -', `MARLOW GREEN (Norlink) - ${STORY}`],
    ['MARLOW GREEN, May 5 (Norlink) —', `MARLOW GREEN, May 5 (Norlink) — ${STORY}`],
    ['PORT ELLERY, Maine —', `PORT ELLERY, Maine — ${STORY}`],
    ['MARLOW GREEN, Jan. 26 --', `MARLOW GREEN, Jan. 26 -- ${STORY}`],
    ['Monday, January 7, 2019', `Monday, January 7, 2019\n${STORY}`],
    ['Published 3 June 2019', `Published 3 June 2019\n${STORY}`],
    ['POSTED: 6:12 am EST February 3, 2008', `POSTED: 6:12 am EST February 3, 2008\n${STORY}`],
    ['2019-06-03 14:30', `2019-06-03 14:30\n${STORY}`],
  ])('%s', (dateline, body) => {
    expect(frameOf(`Town hall sold for one pound\n${body}`).dateline).toBe(dateline);
  });

  test('a hyphenated name in capitals is none', () => {
    expect(
      frameOf(
        `Virus spreads\nSARS-CoV-2 has reached Marlow Green, doctors said on Monday after testing two hundred people.`,
      ).dateline,
    ).toBeNull();
  });
});
