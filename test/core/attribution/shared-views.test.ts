import { describe, expect, test } from 'vitest';
import { expectNoneWeak, expectUnsourced, expectWeak, readWeak } from './read-weak';

describe('a view that something makes on people', () => {
  test.each([
    'The refusal struck [[many lawyers]] in the town as a retreat.',
    'It looked to [[more than one observer]] like a sale.',
    'The deal seemed to [[many observers]] to be doomed.',
    'What worries [[doctors]] about the strain is that it spreads fast.',
  ])('%s', expectWeak);

  test.each([
    'The train struck many walkers on the bridge.',
    'The dam seemed to hold.',
    'They looked to neighbors for help.',
    'What worries parents is the price.',
    'What worries the mayor is that the dam leaks.',
  ])('%s hands over nothing', expectNoneWeak);
});

describe('what polls give', () => {
  test.each([
    '[[Opinion surveys]] give the party between 17 and 21 percent of the vote.',
    '[[A weekend poll]] gave the mayor a lead of nine points.',
  ])('%s', expectWeak);

  test('pupils give', () => {
    expect(readWeak('Pupils gave the party a lead of nine points.')).toEqual([]);
  });
});

describe('what is thought among people', () => {
  test.each([
    'The consensus in the town is that the dam will break.',
    'The word in the market is that the mayor will leave.',
    'Another theory is that the goats brought the weed.',
    'The talk at the inn, five weeks into the flood, is that the mayor will leave.',
    'Word went round that the dam had burst.',
    'Rumors reached the town on Sunday that the dam had burst.',
    'Stories began to circulate that the mayor would not come back.',
    'There were claims last night that the mayor had lied.',
  ])('%s', expectUnsourced);

  test.each([
    'The feeling among [[diplomats]] in the town is that the talks are over.',
    'It is an article of faith among [[traders]] that prices will rise.',
  ])('%s', expectWeak);

  test.each([
    'His view is that the dam will break.',
    'The mayor’s verdict is that the dam will break.',
    'The verdict of the jury is due in May.',
    'The report drew accusations that he lied.',
    'The minister has faced accusations that she lied.',
  ])('%s is nobody’s in general', expectNoneWeak);
});

describe('some of those spoken of, between commas', () => {
  test.each([
    'The town was split, [[some]] calling the dam a scam.',
    'The answer was blunt, [[one farmer]] saying that the dam was useless.',
    'He stayed away, prompting [[some]] to wonder whether he was ill.',
    'The verdict came late, leaving [[many]] convinced that the jury had no doubt.',
    'The plan put him at odds with [[farmers]] who argue that they were never asked.',
    'The mayor replied to [[critics]] who said the plan was mad.',
  ])('%s', expectWeak);

  test.each([
    'They marched, some carrying flags and one holding a child.',
    'The flood came at night, prompting residents to flee.',
    'Voters who say the dam is old are few.',
  ])('%s claims nothing', expectNoneWeak);
});

describe('a source far from its verb', () => {
  test.each([
    '[[A poll]] taken in the last week of September found that few knew the mayor.',
    '[[A study]] carried out over twelve years in the hills found that the dam leaked.',
    '[[Documents]] released yesterday show that the dam leaked.',
    '[[Supporters]] of the plan, which goes to the vote on Nov. 6, say the dam is safe.',
    '[[Younger clergy]] see the letter, read out on Palm Sunday, as a retreat.',
    '[[Some teachers]] worry the new rules, which tie half of their pay to tests, will drive people out.',
    '[[Some]] wonder if the mayor has lost his touch.',
    '[[The wife]] of one employee told a station that he had been fired.',
    'Not so, say [[opponents]], who call the plan a sham.',
    'The move came after [[reports]] from the hills that the dam was leaking.',
    '[[Former prosecutors]] say the case is far from closed.',
  ])('%s', expectWeak);

  test.each([
    'Several hundred passengers felt the jolt when the train stopped.',
    'Doctors see patients as soon as they arrive.',
    'Many accepted lifts home after the last tram was cancelled.',
    'Neighbours called an ambulance at noon.',
    'Passengers claimed their bags after the ship had docked.',
    'Prosecutors say the case is closed.',
  ])('%s claims nothing vague', expectNoneWeak);
});

describe('a label', () => {
  test.each([
    'Story highlights Bush opens the dam on Thursday.',
    'Most read Fire closes the market hall.',
    'Report finds that the dam is safe.',
  ])('%s is no source', expectNoneWeak);
});

describe('a reason for not being named', () => {
  test('is none where somebody else is named', () => {
    expectWeak('[[Witnesses]] told police that the driver, later named as a man from the hills, ran off to the dam.');
  });
});

describe('reports that somebody takes up, and does not stand by', () => {
  test.each([
    'But the mayor denies [[reports]] the dam was leaking.',
    'The mayor cannot confirm [[media reports]] the dam has been shut.',
    'The mayor played down [[reports]] of a rift.',
    'The mayor is alarmed by [[reports]] of a leak.',
    'The mayor would not discuss [[reports]] the dam had been sold.',
    'But the mayor said [[reports]] that the dam had been sold were false.',
  ])('%s', expectWeak);

  test.each([
    'The mayor confirmed reports of a rift.',
    'Guards received reports of a leak.',
    'The town spent money on reports for the board.',
    'Prices were driven up by reports of record profits.',
    'The paper reports the dam was leaking.',
  ])('%s', expectNoneWeak);
});

describe('a clause about something that people speak of', () => {
  test.each([
    'The mayor may show a film which [[officials]] say shows the dam leaking.',
    'The result is what [[critics]] call a sham.',
    '[[Local commanders]] are convinced the mayor, wanted for theft, is in the hills.',
    '[[Several witnesses]] have spoken in recent days of seeing guards at the dam.',
  ])('%s', expectWeak);
});

describe('what people make of something', () => {
  test.each([
    '[[Foreign investors]] criticised a lack of rules in the town.',
    '[[Critics]] of the plan questioned its cost.',
    '[[Some observers]] also point to changes in the hills.',
    'He has a plan, leading [[opponents]] to accuse him of greed.',
    '[[Most commentators]] gave the mayor the edge after the debate.',
    'Not [[everyone]] in the town agrees that the dam is safe.',
    'The mayor is up for the vote, with [[polls]] showing him ahead by ten points.',
    'With [[polling]] in many towns suggesting the race is tight, the party is nervous.',
    'By [[all accounts]], the two still talk.',
    'As the flood rose, [[reports]] emerged of a leak.',
    'Names varied, according to [[local historians]], or even “Dromb,” according to an old book by the mayor.',
    'The town will sink, [[the head]] of a leading bank told the board.',
  ])('%s', expectWeak);

  test.each([
    'Banks praised for their rates lost money.',
    'Guards accused of taking bribes at the gate were the target of the raid.',
    'The owner of the mill is expecting hundreds of people.',
    'Guards pointed to the door.',
  ])('%s claims nothing', expectNoneWeak);
});
