import { describe, expect, test } from 'vitest';
import { readAttributions } from './read-attributions';
import { expectNoneWeak, expectUnsourced, expectWeak, readWeak } from './read-weak';

describe('a source whose phrase holds a verb of its own', () => {
  test.each([
    '[[Supporters]] of changing the law say the dam is safe.',
    '[[Opponents]] of not mending the dam say it will break.',
    '[[Residents]] hoping to keep the dam say it is safe.',
    '[[Engineers]] trying to close the gap in the wall said it had grown.',
    '[[Officers]] tracking the flood said it had grown.',
    '[[Villagers]] seeking shelter said it had grown.',
    '[[Guards]] taking part in the search said it had grown.',
    '[[Farmers]] hit by the flood say the dam is old.',
    '[[Farmers]] left behind by the boom say the dam is old.',
    '[[Witnesses]] set to speak next week say the dam is old.',
    '[[Officials]] in and out of government say the dam is old.',
    '[[Officials]] we interviewed say the dam is old.',
    '[[Officials]] themselves say the dam is old.',
    '[[Economists]] surveyed had expected a loss.',
    '[[Residents]] interviewed said the dam was old.',
  ])('%s', expectWeak);
});

describe('a noun that only looks like the end of such a phrase', () => {
  test.each([
    ['People holding a banner saying “save our dam for us” sang.', 'a banner'],
    ['The house to the left of the party said it was loud.', 'The house to the left of the party'],
  ])('%s', (text, source) => {
    expect(readAttributions(text).attributions[0]?.source).toBe(source);
  });
});

describe('a source within a relative clause', () => {
  test.each([
    'They built what [[engineers]] say is a dam.',
    'The dam is what [[many]] along the river have long believed is a wall.',
    'It is a phrase [[critics]] have said is borrowed.',
  ])('%s', expectWeak);
});

describe('a source of an odd kind', () => {
  test.each([
    '[[A mechanic]] said the dam was safe.',
    '[[Two local channels]] reported three deaths.',
    '[[A seamstress]] believes the dam is safe.',
    '[[Many businesses]] agree that the dam is safe.',
    '[[A second]] wrote: “The dam will never hold.”',
    '[[Shipping interests]] had hoped the mayor would sign the bill.',
    'The driver said he was alone, with [[some local papers]] claiming he was not.',
  ])('%s', expectWeak);
});

describe('a view of an object', () => {
  test.each([
    '[[Engineers]] still consider the dam a marvel.',
    '[[Many]] consider the dam to be a failure.',
    '[[Critics]] deem it unsafe.',
    '[[Some]] consider it wrong to wait.',
    '[[Visitors]] found it odd that nobody knew.',
    '[[Analysts]] think it likely that the dam will break.',
  ])('%s', expectWeak);

  test.each([
    'Lawmakers will consider a plan to mend the dam.',
    'Engineers found a way to have it both ways.',
    'Doctors found him a bed.',
    'Some consider it.',
  ])('%s', expectNoneWeak);
});

describe('a verb before the verb of the claim', () => {
  test.each([
    '[[Another note]] released last month appears to show that the dam leaked.',
    '[[Documents]] seem to suggest the dam leaked.',
    '[[Plaintiffs]] have been able to convince judges that the dam leaked.',
    '[[Officials]] began to say that the dam would break.',
    '[[Villagers]] are more inclined to say that the dam will hold.',
    '[[Guards]] had threatened to open the dam.',
  ])('%s', expectWeak);

  test.each(['Guards want to say goodbye.', 'Guards offered to open the dam.'])('%s', expectNoneWeak);
});

describe('a source behind “per”', () => {
  test.each([
    'The dam will close in May, per [[sources]].',
    'The dam will close, per [[an official]] briefed on the plan.',
  ])('%s', expectWeak);

  test.each(['The guard earns nine pounds, per hour.', 'The guards earn 30 pounds per person.'])('%s', expectNoneWeak);
});

describe('a stance', () => {
  test.each([
    '[[Officials]] are unhappy that the dam leaks.',
    'The lines were full, [[many]] confused as to how it broke.',
    'With [[neighbors]] upset that the road had closed, the council met.',
    '[[Many]] stayed - unaware that the dam had broken.',
    '[[Villagers]] fled, fearing that the dam would break.',
    'Worried that the dam would break, [[villagers]] fled.',
    'Saying the dam was old, [[critics]] urged the council to wait.',
    'To [[critics]], the dam is a folly.',
    '[[Critics]] walked out, calling it a sham.',
    '[[Many]] walked out, accusing the mayor of lying.',
    '[[Villagers]] fled, fearing a flood.',
  ])('%s', expectWeak);

  test.each([
    'Villagers were so happy that they sang.',
    'Working late, villagers built a dam.',
    'Knowing that dams break, builders should take care.',
    'To mend it, villagers built a dam.',
    'To villagers Jane Lee is a friend.',
  ])('%s', expectNoneWeak);

  test.each(['Sure that it would hold, Jane Lee stayed.', 'Jane Lee stayed, sure that it would hold.'])(
    '%s',
    (text) => {
      expect(readAttributions(text, { persons: ['Jane Lee'] }).attributions.map(({ source }) => source)).toEqual([
        'Jane Lee',
      ]);
    },
  );
});

describe('an object that stands in front', () => {
  test.each([
    'It is a mood which [[many]] see as a threat.',
    'The mayor, whom [[some]] accuse of lying, left.',
    'The mayor, whom [[many voters]] believed was a crook, left.',
    'The town calls it a lake, but [[critics]] say is a swamp.',
  ])('%s', expectWeak);

  test.each(['Jane Lee and her son stand accused of lying.', 'It is the song that guards expect to hear.'])(
    '%s',
    expectNoneWeak,
  );
});

describe('a verb of beginning before a form in -ing', () => {
  test.each([
    '[[Some]] have begun worrying that the dam will break.',
    '[[Officials]] kept on insisting that the dam was safe.',
  ])('%s', expectWeak);
});

describe('hearsay that goes round', () => {
  test.each([
    '[[Reports]] are circulating in the town that the dam was unsafe.',
    '[[Reports]] emerged on Monday that the dam was unsafe.',
    'The lake will shrink, with [[some models]] predicting its loss.',
  ])('%s', expectWeak);

  test.each([
    'The dam may have broken, it was feared last night.',
    'The dam may break, it is feared.',
    'It was widely reported that the dam had broken.',
    'The guards were said to have left.',
    'The painting is believed to be lost.',
    'There, it is said, guards once left by train.',
  ])('%s', expectUnsourced);

  test.each([
    'It was feared by the guards.',
    'It was feared and loved.',
    'It was believed that the dam was safe.',
    'The price was reported to the board.',
    'The crash was reported that evening.',
    'He was reported to be missing by the guards.',
  ])('%s', (text) => {
    expect(
      readAttributions(text)
        .attributions.map(({ weak }) => weak)
        .filter(Boolean),
    ).toEqual([]);
  });
});

describe('a claim of another kind', () => {
  test.each([
    '[[Historians]] have long debated whether the king was mad.',
    '[[Neighbors]] quarreled over whether the dam was safe.',
    '[[Former colleagues]] remember the mayor as a quiet man.',
    'The town was angry, with [[many]] threatening to leave.',
    '[[Guests]] who spoke to us praised the lake but said the dam was ugly.',
    'The mayor rejected [[critics]]’ claims that the dam was unsafe.',
    '[[Others]] are more hopeful that it will hold.',
  ])('%s', expectWeak);

  test.each(['Many of us who swim said it was cold.', 'Guards debated the plan.'])('%s', expectNoneWeak);
});

describe('a claim that something else holds up', () => {
  test.each([
    '[[Officials]] say, on the whole, the dam will hold.',
    '[[Officials]] say if it rains, the dam will break.',
    'It was over, as [[officials]] saw it, before it began.',
    'The dam [[officials]] say is safe is old.',
  ])('%s', expectWeak);

  test.each(['When guards did complain, in 1999, they went to the mayor.', 'Guards know when the shift ends, in May.'])(
    '%s',
    expectNoneWeak,
  );
});

describe('a view that a noun names', () => {
  test.each([
    '[[Engineers]] are of the view that the dam will hold.',
    '[[Many]] are under the impression that the dam will hold.',
    '[[Guests]] express doubt that the dam will hold.',
    '[[Guards]] sounded the alarm that the dam was full.',
    '[[Neighbors]] get the sense that the dam is old.',
    'The word from [[officials]] is that the dam will hold.',
  ])('%s', expectWeak);
});

describe('papers', () => {
  test.each([
    '[[The results]] of several studies show that the dam leaks.',
    '[[A series of studies]] shows that the dam leaks.',
    'According to [[a raft of surveys]], the dam leaks.',
    '[[Surveys]] point to a leak.',
    '[[A survey]] carried out in May warns that the dam leaks.',
  ])('%s', expectWeak);

  test.each(['The results of the study show that the dam leaks.', 'The results of Acme surveys show that it leaks.'])(
    '%s',
    expectNoneWeak,
  );
});

describe('what stands between a cue and its content, or its source', () => {
  test.each([
    '[[Diplomats]] noted, however, the dam was old.',
    '[[Officials]] said in the meantime, the dam would be mended.',
    '[[Engineers]] said with the rain easing, the dam was safe.',
    'The dam will go -- if the board agrees -- [[engineers]] said.',
    'The dam will go - if the board agrees - [[engineers]] said.',
    'The dam was criticized on Monday by [[farmers]] as too small.',
    '[[One engineer]], who had worked there for years, said Lee, despite his age, is likely to stay.',
    '[[Officials]] said that after the rain the board would act, ahead of the vote expected next year.',
    'Work has begun to mend the dam, [[farm credit sources]] said.',
    'Work has begun to mend the dam, [[informed sources]] said.',
    '[[Some engineers]] believe the new board, yet to be formed, will wait.',
    '[[Engineers]] said the river was lower than they had expected.',
    'The row is one between Acme and its guards, [[engineers]] say.',
  ])('%s', expectWeak);

  test.each([
    'Engineers said in a report, which was published in May.',
    'The dam, said Jane Lee, an engineer, is safe.',
    'Asked by reporters whether the dam was safe, the mayor left.',
  ])('%s', expectNoneWeak);
});

describe('a form in -ing with a subject of its own', () => {
  test.each([
    'The river rose, with [[some engineers]] warning that the dam would break.',
    'The river rose, with the mayor calling it safe and [[engineers]] calling it a threat.',
  ])('%s', expectWeak);

  test('a warning that somebody gave is a noun', () => {
    expect(readWeak('The engineers’ warning that the dam would break came late.')).toEqual([]);
  });
});

describe('a view of an amount, a name or a cause', () => {
  test.each([
    '[[Engineers]] estimate a loss of three million dollars.',
    '[[Critics]] refer to the dam as a sham.',
    '[[Engineers]] ascribe the leak largely to the rain.',
  ])('%s', expectWeak);
});

describe('no source', () => {
  test.each([
    'Plans for closing the dam show the lake.',
    'The mayor was accused of selling the dam and said it was safe.',
  ])('%s', expectNoneWeak);
});

describe('a source that a report cites', () => {
  test.each([
    'The Gazette, citing [[unnamed sources]], reported that the dam would close.',
    'Citing [[unnamed sources]], the paper says the dam will close.',
    'The paper reported the deal, citing [[people]] familiar with the matter.',
  ])('%s', expectWeak);

  test('has the claim of whoever cites it', () => {
    const { attributions } = readAttributions('Citing unnamed sources, the paper says the dam will close.');
    expect(attributions[0]).toMatchObject({ cue: 'Citing', content: 'the paper says the dam will close.' });
  });

  test('is not who is quoted', () => {
    const text = 'The dam will close, wrote Jane Lee, citing officials in the town. “It leaks on every side now.”';
    expect(readAttributions(text, { persons: ['Jane Lee'] }).quotes[0]?.speaker).toBe('Jane Lee');
  });
});

describe('a claim in a shape of its own', () => {
  test.each([
    'There were [[reports]] the dam was leaking.',
    'There have been [[reports]] the dam was leaking.',
    'It opened after [[clinical trials]] showed patients had recovered.',
    'It is a sort of rot, that [[some]] have called “dam fever”.',
    'The dam is dead, [[a source]] claimed to the paper on Monday.',
    '[[Critics]] slammed the mayor for closing the dam.',
  ])('%s', expectWeak);
});

describe('a view of its object, in any form of its verb', () => {
  test.each([
    '[[Critics]] branded the dam a folly.',
    '[[Critics]] are branding the dam a folly.',
    'It closed, with [[critics]] dubbing it a folly.',
    '[[Neighbours]] labeled the dam a folly.',
    '[[Neighbours]] labelled the dam a folly.',
    '[[Many]] attacked the plan as reckless.',
    '[[Some]] rejected the plan as reckless.',
    '[[One guest]] bragged that the dam was his.',
    '[[Lawyers]] averred that the dam was safe.',
  ])('%s', expectWeak);
});

describe('what some would say', () => {
  test.each([
    '[[Some]] would say the dam is old.',
    '[[Others]] might argue that the dam is old.',
    '[[Some]] may still think that the dam is old.',
    '[[Many growers]] would argue that the dam is old.',
  ])('%s', expectWeak);
});

describe('a document that something rests on', () => {
  test.each([
    'The plan was prompted by [[reports]] suggesting it would leak.',
    'The rule is based on [[studies]] showing that the dam is old.',
  ])('%s', expectWeak);
});

describe('a number with a bound', () => {
  test.each([
    'According to [[at least some reports]], the dam is old.',
    'According to [[more than a dozen officials]], the dam is old.',
  ])('%s', expectWeak);
});

test('endings that stand apart belong to their words', () => {
  const { attributions } = readAttributions("The town 's experts said that they 're sure of the dam.");
  expect(attributions[0]).toMatchObject({ source: "The town 's experts", cue: 'said', kind: 'definite' });
});

describe('hearsay in a set phrase', () => {
  test.each([
    'Rumor has it that the dam is old.',
    'Word had it the dam was old.',
    'There are fears that the dam is old.',
    'There are growing fears that the dam is old.',
    'There’s a belief that the dam is old.',
    'Rumors swirled that the dam was old.',
    'Claims have been made that the dam was old.',
  ])('%s', (text) => {
    expect(readAttributions(text).attributions[0]).toMatchObject({ source: null, weak: 'passive-evidential' });
  });

  test.each([
    'He has word of it.',
    'The rumor had it in for him.',
    'There is no suggestion that the dam is old.',
    'There is little concern that the dam is old.',
    'There were complaints that day.',
    'There are concerns that need to be met.',
    'Fears are growing among the guards that the dam is old.',
    'Jane Lee said there were fears that the dam was old.',
  ])('is none: %s', (text) => {
    expect(readAttributions(text).attributions.map(({ weak }) => weak)).not.toContain('passive-evidential');
  });
});

describe('who passes a claim on', () => {
  test.each([
    'The dam is old, as reported by [[several outlets]].',
    'As reported by [[several outlets]], the dam is old.',
  ])('%s', expectWeak);

  test('is not quoted with it', () => {
    const text = 'Jane Lee said, as reported by Acme, “The dam is safe for now.”';
    expect(readAttributions(text, { persons: ['Jane Lee'], organizations: ['Acme'] }).quotes[0]?.speaker).toBe(
      'Jane Lee',
    );
  });
});

describe('a document in front of what it says', () => {
  test.each([
    'By [[some estimates]], a third of the crop was lost.',
    'By [[most accounts]] he had left the town.',
    'By [[one count]], the flood took forty houses.',
    'In [[several polls]], she leads by five points.',
    'There have been [[reports]] of looting in the town.',
    'There have been reports of the board since 1990.',
  ])('%s', expectWeak);
});

describe('those for whom something is so', () => {
  test.each([
    'For [[many analysts]], the dam is a folly.',
    'For [[critics]] of the plan, it comes too late.',
    'For farmers, it was a dry year.',
    'For critics, there is a screening at nine.',
  ])('%s', expectWeak);
});

describe('an agent in front of what something is put down to, or behind it', () => {
  test.each([
    'The deaths are attributed by [[doctors]] to smoke.',
    'The delay is blamed by [[critics]] on the rain.',
    'The delay was blamed on the rain by [[critics]].',
    'The singer was criticised by [[trolls]] for her show.',
    'The mayor has been likened by [[some]] to a king.',
    'Concerns were raised by [[residents]] that the dam was old.',
    'The mood among [[traders]] is that the worst is over.',
    'The lake is linked by canals to the sea.',
  ])('%s', expectWeak);
});

describe('people whom a verb has as its object', () => {
  test.each([
    'The plan outraged [[residents]], who said it was unfair.',
    'The two retired officials, who said it was unfair, left.',
    '[[Advocates]] have called on Lee to resign, saying the dam is unsafe.',
    'Advocates called Friends of the Dam said it was unsafe.',
  ])('%s', expectWeak);
});

describe('who is quoted behind the quotation', () => {
  test.each([
    '“The wall simply gave way,” local radio quoted [[a witness]] as saying.',
    '“The wall simply gave way,” [[a witness]] was quoted as saying.',
    '“The wall simply gave way,” the agency quoted Jane Lee as saying.',
  ])('%s', expectWeak);
});

describe('reports that somebody only reacts to', () => {
  test.each([
    'Jane Lee denied [[reports]] that the dam was old.',
    'Jane Lee responded to [[a report]] that the dam was old.',
    'Jane Lee confirmed reports that the dam was old.',
  ])('%s', expectWeak);
});

describe('a stance behind a perfect, an adverb or a possessive', () => {
  test.each([
    '[[Several witnesses]] have spoken of seeing soldiers near the dam.',
    '[[Unions]] are expressing their dissatisfaction with the board.',
    '[[Commanders]] are convinced Jane Lee is in the hills.',
  ])('%s', expectWeak);
});
