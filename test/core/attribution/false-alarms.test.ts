import { describe, expect, test } from 'vitest';
import { readLayout } from '../../../src/core/article';
import { findAttributions } from '../../../src/core/attribution';
import { readMarks } from '../rules/find-marked';
import { type Cast, readAttributions } from './read-attributions';
import { expectNoneWeak, expectUnsourced, expectWeakAmong, readWeak } from './read-weak';

const CAST: Cast = {
  persons: ['Jane Lee', 'Owen Park', 'Tom Moss'],
  organizations: ['Acme', 'Harrow Water'],
};

/** A text that is no false alarm any more, and its twin, in which the words between [[ and ]] begin what is vague. */
type Twins = readonly [silent: string, flagged: string];

function testTwins(twins: readonly Twins[]): void {
  test.each(twins.map(([silent]) => silent))('is silent: %s', (silent) => {
    expect(readWeak(silent, CAST)).toEqual([]);
  });
  test.each(twins.map(([, flagged]) => flagged))('speaks up: %s', (flagged) => {
    expectWeakAmong(CAST, flagged);
  });
}

describe('a subject in front of its relative clause', () => {
  testTwins([
    [
      'Jane Lee, who helped run Acme, a lobby based in Hull, said it was late and hoped that the dam would hold.',
      'Jane Lee left early, and [[a lobby]] based in the north said it was late and that the dam would hold.',
    ],
    [
      'Owen Park, whose father built Acme, a group of engineers, told the paper that the dam would hold.',
      'Owen Park met Acme, but [[a group of engineers]] told the paper that the dam would hold.',
    ],
  ]);
});

describe('what happens as people shout', () => {
  testTwins([
    [
      'A man wanted on robbery charges “should be considered armed”.',
      '[[A lawyer]] charges that the town should be considered at risk.',
    ],
    [
      'One user, identified as Jane Lee, said the dam would hold.',
      '[[One user]], identified in the logs, said the dam would hold.',
    ],
    [
      'Guests danced as the band played her favorite songs, including “Be Our Guest.”',
      '[[Guests]] said that the band played her favorite songs, including “Be Our Guest.”',
    ],
    ['There are things that people just shouldn’t joke about.', '[[Some people]] said that it was late.'],
    [
      'There was a brief smile on her face, as if to say “You think you got me?” before she left.',
      '[[Some guests]] went on to say “You never got me.”',
    ],
    ['The hall may one day boast “a marble floor”.', '[[One resident]] boasts that “the floor is of marble”.'],
    ['The gates were shut, as workers shouted in the yard.', 'The gates were shut, as [[workers]] said in a letter.'],
    ['The sun came out, as residents spoke at the fair.', 'The dam is old, as [[residents]] explained at the fair.'],
  ]);
});

describe('a verb in front of its object', () => {
  testTwins([
    ['After the break the mayor, from the steps, read two letters.', '“The dam is shut,” read [[two letters]].'],
    [
      'The service, which has counted the sick since May, reported a breathing disorder in June.',
      'The service was slow in June, reported [[residents]].',
    ],
    [
      'Jane Lee, the head of the union, said farmers faced “the worst of years”.',
      'The head of the union was late, said [[farmers]] briefed on the talks.',
    ],
    ['Residents called neighbors in the town to see what was up.', '[[Residents]] called the plan a sham.'],
    ['With the app you can cut a song, add beats, or slow it down.', 'The song was cut, added [[fans]].'],
  ]);
});

describe('the turns of an interview', () => {
  const turns = (first: string, second: string) =>
    `${first} Why is the dam shut?\n${second} Some people say it leaks.\n${first} Does it?\n${second} Many believe it does.`;
  testTwins([
    [turns('LEE:', 'PARK:'), 'Jane Lee asked why the dam was shut.\n[[Some people]] say it leaks.'],
    [turns('((Jane Lee))', '((Owen Park))'), 'THE DAM: A HISTORY\nThe dam is shut.\n[[Some people]] say it leaks.'],
    [turns('Lee:', 'Park:'), 'Lee: on the dam\nPark: on the bridge\nThe dam is shut.\n[[Some people]] say it leaks.'],
  ]);
});

describe('a paragraph that was broken at a fixed width', () => {
  const wrap = (middle: string) =>
    [
      'Talks on the dam',
      '',
      'The company that runs the old dam above the town of Hull did not',
      `disclose the terms of the two revised ${middle}`,
      'board would look at them in the week after the festival of the boats',
      'and then at the tolls on the bridge, which has been shut since the',
      'floods of the spring.',
    ].join('\n');
  testTwins([[wrap('offers, but said that its own'), wrap('offers, but [[engineers]] said that its own')]]);
});

describe('what nobody has said, or not yet', () => {
  testTwins([
    [
      'The dam will close if further tests show that it leaks.',
      'The dam closed after [[studies]] showed that it leaks.',
    ],
    [
      'The gap between the toll and how people think about the toll is wide.',
      'Here is how [[engineers]] say the dam will age.',
    ],
    ['It is vital that voters know what the dam costs.', 'The trouble is that [[voters]] believe it leaks.'],
    [
      'The mayor was asked why young people did not vote and thought little of it.',
      'Young people did not vote, and [[some]] thought that the mayor was a crook.',
    ],
    [
      'The dam is old, and one cannot expect voters to like it.',
      'The dam is old, and [[one engineer]] expects it to leak.',
    ],
  ]);
});

describe('sums of money', () => {
  testTwins([
    [
      'The town wants $2.6 million of the total added to what it has.',
      'The town has grown, and [[two million]] say it is too big.',
    ],
    [
      'Acme is near the end of its €23 billion project to wire the town.',
      'Acme has grown, [[two dozen]] of its partners say.',
    ],
  ]);
});

describe('a participle behind a comma', () => {
  testTwins([
    [
      'Two guards were charged with forging a log, stating they had seen the dam.',
      '[[Two guards]] were angry with the town, saying they had seen the dam leak.',
    ],
    [
      'A coalition of unions won its case, highlighting how the town had failed.',
      '[[A coalition of unions]] left the talks, complaining that the town had failed.',
    ],
  ]);
});

describe('what somebody better known reports', () => {
  testTwins([
    [
      'Advisers to Jane Lee point out that the dam is old and that polls show it is disliked.',
      'Advisers to Jane Lee point out that the dam is old. [[Polls]] show it is disliked.',
    ],
    [
      'Farmers fear the dam will leak, “with mud on every field”, Jane Lee says.',
      '[[Farmers]] fear the dam will leak. “There is mud on every field,” Jane Lee says.',
    ],
  ]);
});

describe('a verb joined to another', () => {
  testTwins([
    [
      'Actors called for pay from services that eschew fees and rarely disclose how often a film is watched.',
      'Services rarely pay, and [[actors]] often complain that a film is hardly watched.',
    ],
    ['A pass that can cover trains and calls at any port would help.', '[[A local]] says that a pass would help.'],
  ]);
});

describe('an object with a clause of its own, or a time', () => {
  testTwins([
    [
      'Kings often rule along with a house that makes laws.',
      'Kings were weak, and [[two critics]] of the north often complained that it made laws.',
    ],
    [
      'Listeners laughed when he told voters, “Look at the dam.”',
      '[[Listeners]] complained that the dam leaked when he told voters so.',
    ],
    [
      'From now on reviewers will see information about words used in posts they are reading.',
      'From now on [[reviewers]] will see information as a right that nobody can take.',
    ],
    [
      'Children responded more or less often, based on the kind of question.',
      '[[Children]] responded that the question was unfair.',
    ],
    [
      'Somebody tells something, and then you trust him.',
      '[[Somebody]] tells you that the dam leaks, and then you trust him.',
    ],
    [
      'Readers had long anticipated and dreaded the end of the book.',
      '[[Readers]] had long anticipated a sad end of the book.',
    ],
    [
      'The last part is a partial transcript from one tape entitled “Down by the dam”.',
      '[[A partial transcript]] from one tape says, “Down by the dam”.',
    ],
  ]);
});

describe('an adjective that looks like a verb', () => {
  testTwins([
    [
      'She is backed by dozens of papers, from such expected friends as Acme to the local ones.',
      '[[Dozens of papers]] expected that she would win.',
    ],
  ]);
});

describe('a known author or office beside the source', () => {
  testTwins([
    [
      'It is the same stone, which one study (Lee 2007) says it is.',
      'It is the same stone, which [[one study]] says it is.',
    ],
    [
      'According to police and county officials, the road is shut.',
      'According to [[town and county officials]], the road is shut.',
    ],
    ['Police and other officials said the road was shut.', 'Engineers and [[other officials]] said the road was shut.'],
  ]);
});

describe('whose a document is', () => {
  testTwins([
    [
      'The dam leaks, according to an account she gave to the paper.',
      'The dam leaks, according to [[an account]] in the paper.',
    ],
    [
      'The dam leaks, according to figures his campaign released on Friday.',
      'The dam leaks, according to [[figures]] released on Friday.',
    ],
    [
      'The dam leaks, according to a memo released on Friday by the agency.',
      'The dam leaks, according to [[a memo]] released on Friday by accident.',
    ],
    [
      'She was told by such engineers as Jane Lee that it leaks.',
      'She was told by [[such engineers]] as there were that it leaks.',
    ],
  ]);
});

describe('one of several', () => {
  testTwins([
    [
      'The town was chosen because one of the official declared aims of the day was calm.',
      '[[One of the officials]] declared that the aim of the day was calm.',
    ],
  ]);

  test('what is written is a document', () => {
    const { attributions } = readAttributions('One of her letters said that the dam leaked.');
    expect(attributions.map(({ weak }) => weak)).toEqual(['vague-document']);
  });
});

describe('a noun that looks like a verb', () => {
  testTwins([
    [
      'The bank asks for savings, account details and the date of birth.',
      '[[A leaked report]] detailed the losses of the bank.',
    ],
    [
      'More research based on these few details was called for.',
      '[[Research]] based on these few signs suggests that it leaks.',
    ],
  ]);
});

describe('who is no source', () => {
  testTwins([
    ['As one character explains, the dam is old.', 'As [[one engineer]] explains, the dam is old.'],
    ['We are a proud people pledged to keep the dam.', 'At the dam [[many people]] pledged to keep it.'],
    [
      'Doubts, a better understanding of the stock reports, and haste remain.',
      'The dam, [[a local driver]] reports, is old.',
    ],
  ]);
});

describe('what is no figure, and what is no verb', () => {
  testTwins([
    [
      'Everyone was kind, putting me at my ease from the start.',
      'The dam is dear, with [[engineers]] putting the cost at $3 million.',
    ],
    [
      'She leaves them a raft of new farm rules that promise much but cost little.',
      '[[A raft of new reports]] say that the dam must go.',
    ],
  ]);
});

describe('questions, stories and those who are let know', () => {
  testTwins([
    [
      'The dam is old.\nWhy do engineers say that the dam leaks?',
      'The dam is old.\n[[Engineers]] say that it leaks, but does it?',
    ],
    ['So many tell lies that none of it counts.', 'So [[many]] tell her that none of it counts.'],
    [
      'Cabins are dear, so firms charge you more to go alone.',
      'Cabins are dear, so [[critics]] charge that you pay more.',
    ],
    [
      'Let your friends and local clubs know that a reprint is on sale.',
      '[[Local clubs]] know that a reprint is on sale.',
    ],
    ['If it is accepted do you have to move?', 'It [[is accepted]] that you have to move.'],
  ]);
});

test('what is written does not speak', () => {
  const { attributions } = readAttributions('The dam is old, according to early returns.');
  expect(attributions.map(({ weak }) => weak)).toEqual(['vague-document']);
});

describe('where somebody stands in polls', () => {
  testTwins([
    ['The first “strike” has been mentioned in several reports.', 'She trails by a wide margin in [[several polls]].'],
  ]);
});

describe('the words that are marked', () => {
  /** The words at fault in a text, by the engine's own spans. */
  function readFaults(text: string): string[] {
    const layout = readLayout(text);
    const { attributions } = findAttributions(text, { layout, entities: { mentions: [], entities: [] } });
    return attributions.flatMap(({ weakness }) => (weakness ? [text.slice(weakness.start, weakness.end)] : []));
  }

  test.each([
    ['[[One of the guards]] said that the dam leaked.'],
    ['[[Many in the trade]] say that the dam leaks.'],
    ['[[Traders and brokers]] say that the dam leaks.'],
    ['[[Town and county officials]] say that the dam leaks.'],
    ['[[A further source]] said that the dam leaked.'],
    ['The dam is old, and [[it’s thought]] that it leaks.'],
    ['The dam [[has often been said]] to leak.'],
    ['The dam is old and [[experts]] say that it leaks.'],
  ])('%s', (marked) => {
    const { text, words } = readMarks(marked);
    expect(readFaults(text)).toEqual(words);
  });
});

describe('what only looks like hearsay or like a verb of saying', () => {
  test.each([
    'The talks are being held to settle the matter.',
    'The talks are held to settle the matter.',
    'At the same time, rules prohibiting traders from owning dams were abolished.',
  ])('%s', expectNoneWeak);

  test.each(['The dam is held to be unsafe.', 'It is being claimed that the dam is unsafe.'])('%s', expectUnsourced);
});

describe('what only looks like a claim', () => {
  testTwins([
    ['She resigned, citing critics.', 'The paper said she would resign, citing [[critics]].'],
    ['There were reports on the desk.', 'There were [[reports]] the desk was gone.'],
    ['There was a report the mayor read.', 'There was [[a report]] that the mayor read letters.'],
    ['A farm long called “the croft” closed.', 'It was a farm that [[some]] had called “the croft”.'],
    [
      'While the mayor was silent, one guest proposed to the board a new dam.',
      'While the mayor was silent, the dam broke, [[one guest]] claimed to the board.',
    ],
    ['One friend labeled herself a folly.', '[[One friend]] labeled the dam a folly.'],
    ['The dam is otherwise labeled a folly.', '[[Some]] otherwise labeled it a folly.'],
    ['Passengers could say the dam is old.', '[[Some passengers]] would say the dam is old.'],
    ['It is reported yearly to the board.', 'It [[is reported]] the board has left.'],
    ['Some 300 guests said goodbye.', '[[Some 300 guests]] said the dam is old.'],
    ['Students learned that the school is old.', '[[Students]] believed that the school is old.'],
    ['Americans say the dam is safe.', '[[Guests]] say the dam is safe.'],
    ['Republicans slammed the mayor for closing it.', '[[Visitors]] slammed the mayor for closing it.'],
  ]);
});
