import { describe, expect, test } from 'vitest';
import { liftBeyondStory } from '../../../src/core/article/beyond-story';
import { shippedModel, weighLine } from '../../../src/core/article/furniture-model';
import { readLine } from '../../../src/core/article/line-reading';
import { expectFurniture } from './marked-page';

const MENU = `
  × Skip to main content
  × Home
  × News
  × Sport
  × Weather
  × Contact us
  × Sign in
  × Search our archive`;

const STORY = `
  Ferry to Skellan stops for the winter
  By Martin Quill
  The ferry between Port Ellery and Skellan will not sail again before April, its owner said on Tuesday, as its engine has to be replaced.
  Islanders will have to take the mail boat, which has room for twelve passengers and leaves at six in the morning.
  "We were promised a second ship three years ago," said Joan Fairlie, who runs the only shop on the island.`;

const END = `
  × Privacy policy
  × Terms and conditions
  × Copyright 2011 Ellery Newspapers Ltd. All rights reserved.`;

describe('what stands outside the story of a whole page', () => {
  test('a list of figures below the story goes with the page', () => {
    expectFurniture(`${MENU}${STORY}
      × Share this story
      × E-mail this to a friend
      × Post a comment
      × Harbour (223)
      × Ferries (96)
      × Council (41)
      × Lifeboat (30)
      × Weather on the coast (114)
      × Fishing (3)
      × Music (17)
      × Walks (10)${END}`);
  });

  test('a list of figures within the story is a table', () => {
    expectFurniture(`${MENU}${STORY}
      The five islands with the fewest days without a ferry in the last winter were these, the council said:
      1.
      Skellan
      2.
      Great Orr
      3.
      Little Orr
      4.
      Hessay
      5.
      Tarn
      The council will discuss the report at its next meeting, which is open to everybody who lives on the islands.
      × Share this story
      × E-mail this to a friend${END}`);
  });

  test('comments are furniture whole, prose and all', () => {
    expectFurniture(`${MENU}${STORY}
      × Share this story
      × comments: Comments (3)
      × comments: harbour_rat
      × comments: 12 October 2011, 9:14
      × comments: They have had three years to order that engine, and every winter it is the same story with this company.
      × comments: Reply
      × comments: Report abuse
      × comments: Old Tom
      × comments: 12 October 2011, 10:40
      × comments: My father sailed that route for thirty years and never once missed the six o'clock, whatever the weather was.
      × comments: Reply
      × comments: Report abuse
      × comments: MaryF
      × comments: 12 October 2011, 11:02
      × comments: The mail boat is cold but it gets you there, and the crew are the kindest people that you could hope to meet.
      × comments: Reply
      × comments: Report abuse${END}`);
  });

  test('a story that tells of comments and replies keeps them', () => {
    expectFurniture(`${MENU}${STORY}
      What was replied
      Reply of the owner: the engine is older than the ship, and nobody makes the parts for it any more.
      Reply of the council: there is no money for a second ship before the spring of the year after next.
      Reply of the islanders: they will charter a boat of their own if they have to, and send the bill to the council.
      × Share this story
      × E-mail this to a friend${END}`);
  });

  test('short paragraphs stay with the story', () => {
    expectFurniture(`${MENU}${STORY}
      × Share this story
      × Advertisement
      "If it goes, I go," said Ray Bukow, 58, a crane operator.
      The owner said it would decide by March.
      × E-mail this to a friend${END}`);
  });
});

const PARAGRAPH = 'The lights of the islands were lit by oil until 1921, and each had a keeper who lived beside it.';
const SIGNS = ['Share this story', 'Privacy policy', 'Contact us', 'Advertisement', 'Sign in', 'Subscribe now'];

/** Which lines are furniture once the story is known, where those of `SIGNS` are and any other line is in doubt. */
function lift(texts: readonly string[]): string[] {
  const lines = texts.map((text) => weighLine(shippedModel(), readLine(text, 0, text.length)));
  const scores = texts.map((text) => (text === PARAGRAPH ? -6 : SIGNS.includes(text) ? 4 : -1));
  const lifted = liftBeyondStory({ lines, headline: -1, threads: [], logOdds: scores, scores });
  return texts.filter((text, index) => (lifted[index] ?? 0) > 0 && !SIGNS.includes(text));
}

describe('a line in doubt', () => {
  test('goes with a page that has spoken of itself since the last paragraph', () => {
    expect(lift([...SIGNS, PARAGRAPH, ...SIGNS, 'Harbour 223'])).toEqual(['Harbour 223']);
  });

  test('stays with the story where a paragraph follows, or it comes before the page speaks', () => {
    expect(lift([...SIGNS, PARAGRAPH, ...SIGNS, 'Harbour 223', PARAGRAPH])).toEqual([]);
    expect(lift([...SIGNS, PARAGRAPH, 'Harbour 223', ...SIGNS])).toEqual([]);
  });

  test('stays where the page speaks little of itself', () => {
    expect(lift([PARAGRAPH, ...SIGNS, 'Harbour 223'])).toEqual([]);
  });

  test('stays where it is a sentence', () => {
    expect(lift([...SIGNS, PARAGRAPH, ...SIGNS, 'The owner will decide by March.'])).toEqual([]);
  });
});
