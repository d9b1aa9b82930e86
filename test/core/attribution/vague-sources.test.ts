import { describe, expect, test } from 'vitest';
import { expectNoneWeak, expectWeak, readWeak } from './read-weak';

describe('a source that words behind it describe', () => {
  test.each([
    '[[Those]] close to her said the dam was safe.',
    '[[People]] living nearby said the dam was safe.',
    '[[Doctors]] working there have said the dam was safe.',
    '[[Several]] of those present said the dam was safe.',
    '[[A lawyer]] representing the town said the dam was safe.',
    '[[Two officials]] speaking on Monday said the dam was safe.',
    '[[Officials]] speaking on condition that they not be named said the dam was safe.',
    '[[Two employees]] who asked that their names not be used said the dam was safe.',
    '[[Engineers]] hired to study the dam said it was safe.',
    '[[Opponents]] of a bid to sell the dam say it is safe.',
    '[[Critics]] on the left and the right say the dam is safe.',
    '[[Members]] of the “Dry” camp said the dam was safe.',
    '[[A slide]] shown to staff says the dam is safe.',
  ])('%s', expectWeak);

  test.each([
    'The firm told those who worked there that it would close.',
    'The council decided to tell the residents what it knew.',
    'A company making pipes said nothing.',
  ])('%s', expectNoneWeak);
});

describe('a source that is counted', () => {
  test.each([
    '[[Almost all engineers]] say the dam is safe.',
    '[[Many businesswomen]] say the dam is safe.',
    '[[All sorts of people]] say the dam is safe.',
    '[[Any number of engineers]] say the dam is safe.',
    '[[A majority of engineers]] say the dam is safe.',
    'There are [[those]] who think the dam is safe.',
    'There are [[some]], though, who think the dam is safe.',
    '[[Farmers’ unions]] said the dam was safe.',
    'The dam is safe, according to [[some]] of them.',
  ])('%s', expectWeak);

  test.each([
    'A majority of voters say the dam is safe.',
    'All engineers on the panel said the dam was safe.',
    'Not all engineers agree that the dam is safe.',
    'The dam is safe, according to both of them.',
    'The farmers’ unions said the dam was safe.',
    'Those who left knew that the dam was old.',
  ])('%s', expectNoneWeak);
});

describe('a paper that nobody is said to stand behind', () => {
  test.each([
    '[[A lawsuit]] alleges that the dam leaks.',
    '[[A lawsuit]] was filed on Monday alleging that the dam leaks.',
    '[[An ad]] claims that the dam leaks.',
    '[[A leaked draft]] puts the cost at $3 million.',
    'The dam leaks, [[one slide]] says.',
    '[[Studies]] have linked the dust to the dam.',
  ])('%s', expectWeak);

  test.each([
    'A sign said the road was closed.',
    'The lawsuit alleges that the dam leaks.',
    'A report by the auditor found that the dam leaked.',
    'A video was made showing the dam in 1950.',
  ])('%s', expectNoneWeak);
});

describe('a view handed over without a clause', () => {
  test.each([
    '[[Some engineers]] remain hopeful that the dam will hold.',
    '[[Many]] fear a flood.',
    '[[Analysts]] see growth of 3 percent.',
    '[[Survivors]] told of panic.',
    '[[Witnesses]] described how the dam broke.',
    '[[Hospital sources]] put the toll at 40.',
    'The mayor is accused by [[critics]] of lying.',
    'The flood rose further than [[many]] expected.',
    'With [[critics]] calling it a sham, the plan was dropped.',
    'Over the doubts of [[experts]], who said it would leak, the plan went ahead.',
    '[[Officials]] have since said that the dam was safe.',
    '[[Officials]] finally said that the dam was safe.',
    '[[Critics]] denounced the dam as a waste.',
    '[[Opposition leaders]] have vowed to close the dam.',
    '[[Relatives]] demanded to know why the dam broke.',
    '[[Many]] in the crowd wondered aloud whether it was safe.',
  ])('%s', expectWeak);

  test.each([
    'Doctors see patients at nine.',
    'Residents learned that.',
    'Two fishermen discovered human remains in the lake.',
    'Another repeated motif is the moon.',
    'Marchers have responded with unacceptable violence.',
    'Many of us expected that it would rain.',
    'The book names Jane Lee, who in a 2023 research paper stated that the dam was safe.',
    'Fans mocked the goalkeeper.',
    'Many claim benefits.',
    'The judge asked for students stabbing suspect Owen Park knew.',
    'The mayor was accused by the police of lying.',
    'Residents have moved out, signaling that they are tired of waiting.',
  ])('%s', expectNoneWeak);
});

describe('a group of which the next sentence speaks', () => {
  test('needs no name where one of it is named there', () => {
    expect(readWeak('Regulators say the dam is old. “It leaks,” said Jane Lee, a regulator at Harrow Water.')).toEqual(
      [],
    );
  });

  test('does where only a nation is', () => {
    expectWeak('[[Regulators]] say the dam is old. It leaks, according to Norwegian regulators.');
  });
});

test.each([
  '[[Some drivers]], who say the dam leaks, fear it will fall.',
  '[[Experts]] are divided over whether the dam is safe.',
])('a source is called weak once, however often it speaks in a sentence: %s', expectWeak);

describe('who wants to know something asks', () => {
  test.each([
    '[[Some]] want to know whether the dam is safe.',
    '[[Critics]] are demanding to know why the dam was sold.',
    '[[Many people]] wanted to learn what the mayor knew.',
  ])('%s', expectWeak);

  test.each([
    'If drivers want to know whether the road is open, they can call.',
    'Visitors who want to know how it works can see the mill.',
    'Engineers want to see what happens.',
  ])('but not here: %s', expectNoneWeak);
});

describe('a name behind "called"', () => {
  test.each([
    '[[An aide]] called Lee lazy.',
    '[[A former colleague]] called Jane Lee ruthless and vain.',
    '[[One official]] called Lee a fool.',
  ])('may be whom somebody judges: %s', expectWeak);

  test.each([
    'An engineer called Lee thinks the bridge is safe.',
    'A man called Lee fell and died.',
    'A man called Jane Lee said the bridge was safe.',
    'Experts called Jane Lee on Monday.',
    'Landless laborers called “crofters” cut the cane.',
    'Traders, called “locals”, buy for themselves.',
  ])('or who somebody is: %s', expectNoneWeak);
});

describe('who denounces or praises something as this or that', () => {
  test.each([
    '[[Rivals]] slammed Lee as a liar.',
    '[[Critics]] have lampooned the plan as a stunt.',
    'The plan, slammed by [[critics]] as a stunt, passed.',
    '[[Critics]] decried the plan as a gift to the rich.',
  ])('holds that it is: %s', expectWeak);

  test.each(['Fans slammed the doors.', 'Voters rejected the plan.', 'Experts lauded the plan.'])(
    'and without that does a deed: %s',
    expectNoneWeak,
  );
});
