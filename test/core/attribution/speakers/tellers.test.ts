import { describe, expect, test } from 'vitest';
import { type Cast, readAttributions } from '../read-attributions';

const CAST: Cast = { persons: ['Jane Lee', 'Owen Park', 'Ada Day', 'Jane Holder'], organizations: ['Acme', 'Gazette'] };
const speakersOf = (text: string) => readAttributions(text, CAST).quotes.map(({ speaker }) => speaker);

function expectSpeakers(text: string, ...speakers: readonly string[]): void {
  expect(speakersOf(text)).toEqual(speakers);
}

describe('words that somebody else hears', () => {
  test.each([
    ['Jane Lee heard a man shout, “Get out of the house now,” before the blast.', 'a man'],
    ['I was standing there when I hear someone saying, “Hey, you lost your hat.” I turned around.', 'someone'],
    ['We overheard the girl say, “Well, you have a friend and I do not,” and left.', 'the girl'],
    ['“They started with the north wall,” Jane Lee recalled him saying.', 'him'],
    ['“The dam will hold through the winter,” local newspapers quote Owen Park as saying.', 'Owen Park'],
  ])('%s', expectSpeakers);
});

describe('words that something shows or prompts', () => {
  test.each([
    [
      'Video from the gate shows Owen Park pinned to the ground, screaming: “I go to school here, you know!”',
      'Owen Park',
    ],
    ['Video shows an officer shouting, “Get down on the ground right now!”', 'an officer'],
    ['Her list includes the example of Owen Park saying, “I do not believe that he loves us.”', 'Owen Park'],
    [
      'It prompted the head of his old club, Owen Park of Hull, to tell a channel: “It scares you each time.”',
      'Owen Park',
    ],
    ['The thefts have even prompted Minister Owen Park to say: “It is not sensible at all.”', 'Minister Owen Park'],
    ['Owen Park pushed her away, causing her to exclaim, “Can you please be quiet now?”', 'her'],
    ['“They moved it, and they failed,” Jane Lee is heard saying on the tape.', 'Jane Lee'],
    ['“Oh, how were you to know,” Jane Lee sings on her new record.', 'Jane Lee'],
    ['All is not lost, as Jane Lee was quoted on the late news saying: “It is fair to us all.”', 'Jane Lee'],
    ['Jane Lee issued a strongly worded statement that said: “They began to look for the truth.”', 'Jane Lee'],
    ['The gap is so wide that, when asked, an aide declined to talk, writing, “we know of it”.', 'an aide'],
    ['The fund issued a statement from Jane Lee saying: “It amounts to a theft of water.”', 'Jane Lee'],
    ['The thefts prompted Owen Park to weigh in, warning that “the police alone may take a key”.', 'Owen Park'],
  ])('%s', expectSpeakers);
});

describe('who tells, asks or names', () => {
  test.each([
    ['Jane Lee came in and asked, “Is that how you do it?” Owen Park replied, “It is not.”', 'Jane Lee', 'Owen Park'],
    ['It is the caption that has the town guessing: “The bridge will fall soon,” Jane Lee wrote.', 'Jane Lee'],
    ['Late Friday night, following sharp words, Jane Lee gave a speech, saying, “It was wrong.”', 'Jane Lee'],
    [
      'One of Owen Park’s most loyal backers, Jane Lee of the Council, told the Gazette: “I never liked it.”',
      'Jane Lee',
    ],
    ['It was praised in the press by a resident who said it was “a joy for all of us”.', 'a resident'],
    ['Jane Lee went on to say that those who might argue so are “blind to what they see”.', 'Jane Lee'],
    ['The singer said when Owen Park asked if he could join, “Maybe not for all of it.”', 'The singer'],
    ['“It is a lofty goal,” said internist and author Jane Lee.', 'author Jane Lee'],
    [
      'The actor, whose films include The Dam, Owen Park and The Flood, said: “It is too important to us.”',
      'The actor',
    ],
    [
      'But his counterpart on the water board, Jane Lee, said it could wait “until the spring comes round”.',
      'Jane Lee',
    ],
    [
      'Jane Lee, head of the board, said Owen Park -- who spoke out and called for more money for the dam -- had “changed the way it is seen”.',
      'Jane Lee',
    ],
    ['A man wanted on robbery charges “should be considered armed,” according to Jane Lee.', 'Jane Lee'],
    ['Owen Park hopes that the hall may one day boast “marble floors and a view of the sea”.', 'Owen Park'],
    ['Calling the tax “a danger to every town,” the mayor on Friday filed a brief.', 'the mayor'],
    ['Asked by a voter what she would do about “the old dam in the hills,” Jane Lee smiled.', 'a voter'],
    ['Jane Lee was advised by a senior manager to “think very carefully about her pension”.', 'a senior manager'],
    [
      'A spokesman for the valley had this to say about the film, which Acme blames for it: “It is a joke.”',
      'A spokesman',
    ],
    ['All I would claim is that it comes with what Owen Park called “the authority of failure.”', 'Owen Park'],
    ['“It was an incredible experience,” said world No. 5 Owen Park, who won in an hour.', 'Owen Park'],
    ['My thoughts come with what Owen Park called “the authority of failure in the end.”', 'Owen Park'],
    ['Jane Lee called what they said “a slip of the tongue and no more”.', 'Jane Lee'],
    ['In a hasty answer to the first letter Jane Lee wrote: “It is over, and we can all go home.”', 'Jane Lee'],
    ['Jane Lee left, but her lawyers maintain that the Gazette’s claims “are baseless and late.”', 'her lawyers'],
    ['Jane Lee said the study shows guards are “making a real difference here” in the hills.', 'Jane Lee'],
    [
      'That mobility remains low suggests “that markets have been lousy nearly everywhere”, Owen Park said.',
      'Owen Park',
    ],
    ['Owen Park’s last words to the tower were calm, almost bored: “We have got a little problem here.”', 'Owen Park'],
    ['Acme called it sad, and Owen Park issued a statement saying that “all of us should feel safe”.', 'Owen Park'],
    [
      '“It is brilliant and too pleased with itself,” was the Harrow Evening Gazette’s verdict.',
      'the Harrow Evening Gazette',
    ],
    [
      'In an essay printed in the Gazette, Secretary Jane Holder wrote, “It is an idea whose time has come.”',
      'Secretary Jane Holder',
    ],
    ['An officer wanted since May “should be considered very dangerous,” according to Acme.', 'Acme'],
    ['Jane Lee said that the mayor’s speech, “as good as it may be, did not help us”, was late.', 'Jane Lee'],
    ['An Acme statement last month gave more details: “They wore winter coats and hats.”', 'An Acme statement'],
    ['It issued a statement that “the bank will not change its portfolio”.', 'It'],
    ['“It is safe to go back in the water,” was all the mayor would say.', 'the mayor'],
    ['One letter, written by Owen Park, reads in part: “We have worked to root it out.”', 'Owen Park'],
  ])('%s', expectSpeakers);
});

test('a tag at the end tells of all that is quoted as found', () => {
  expectSpeakers(
    'Agents also found notes on “the old walls by the sea,” and “films of a fire in the hills,” the ministry said.',
    'the ministry',
    'the ministry',
  );
});

describe('verbs that no list has', () => {
  test.each([
    ['“You English put everything in a sandwich,” Brook interrupts, waving a fork.', 'Brook'],
    ['“I would not call it a mansion,” the estate agent purrs, as we cross a hall.', 'the estate agent'],
    ['“He had a smile that could sell shoes,” remembers Owen Park, who shared a desk with him.', 'Owen Park'],
    ['“It is the worst idea I have heard,” chimed in her husband from the kitchen.', 'her husband'],
    ['“What is the matter with it now?” I ask the mechanic.', 'I'],
    ['“The aim is to build a better world,” the fair’s creator, Owen Park, told its guests.', 'Owen Park'],
  ])('%s', expectSpeakers);
});

describe('who takes a stance and goes on', () => {
  test.each([
    ['Her neighbor, Owen Park, nodded.', 'Owen Park'],
    ['Owen Park, her partner in the shop, remembers it differently.', 'Owen Park'],
    ['Owen Park was less diplomatic.', 'Owen Park'],
    ['Owen Park criticised the plans.', 'Owen Park'],
    ['Owen Park scored twice.', 'Jane Lee'],
  ])('%s', (stance, speaker) => {
    expectSpeakers(
      `“We knew that it was over,” Jane Lee said. ${stance} “There was no band that night.”`,
      'Jane Lee',
      speaker,
    );
  });
});

describe('marks', () => {
  test('a pronoun with a capital behind a question begins a sentence', () => {
    expectSpeakers('“Tell me now,” I asked her, “do you have any regrets at all?” She considered this.', 'I', 'I');
  });

  test('an article with a capital behind a cry begins a sentence', () => {
    const text =
      'Jane Lee said it was over. “We welcome all of you to our town!” A petition posted on Monday hopes to stop it.';
    expectSpeakers(text, 'Jane Lee');
  });

  test('a straight mark behind a comma closes what a curly one opened, though a curly one closes further on', () => {
    expectSpeakers(
      '“I will have only the best people," Owen Park said on Monday. "We want them all.”',
      'Owen Park',
      'Owen Park',
    );
  });

  test('a mark for a letter that is left out opens no quotation', () => {
    const text =
      'They went on a tour of ‘Merica. It was not the girls’ fault, and the words “a tour of the land” were Jane Lee’s.';
    expect(readAttributions(text, CAST).quotes.map(({ words }) => words)).toEqual(['“a tour of the land”']);
  });
});

describe('who goes on', () => {
  test.each([
    [
      '“It was a fine day,” Jane Lee said, according to a release. “I had seen the hills and knew the way.”',
      'Jane Lee',
      'Jane Lee',
    ],
    ['As the Gazette reported, Jane Lee said it was over. “It is done and we cannot go back.”', 'Jane Lee'],
    [
      '“It will take off soon,” Jane Lee said.\n\n“We want to talk wherever we are.” In a sign of hope, Acme said on Monday that it would join. “The idea is old,” said Owen Park.',
      'Jane Lee',
      'Jane Lee',
      'Owen Park',
    ],
    [
      '“It is late,” Owen Park said.\n\n“It was awful.” Jane Lee shook her head. “We lost it all,” she said.',
      'Owen Park',
      'she',
      'she',
    ],
    ['The board was split. But she made up her mind in the end.\n\n“I felt that I had to give them a choice.”', 'she'],
  ])('%s', expectSpeakers);
});
