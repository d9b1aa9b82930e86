import { describe, expect, test } from 'vitest';
import { readAttributions } from './read-attributions';
import { expectNoneWeak, expectUnsourced, expectWeak, readWeak } from './read-weak';

describe('a view with whoever holds it behind', () => {
  test.each([
    'The dam is considered a drain on the town by [[some engineers]].',
    'The dam is seen as a marvel of its age by [[many villagers]].',
    'The loss was above the two million estimated by [[dealers]] for the year.',
    'The loss, larger than forecast by [[most analysts]], ended the boom.',
    'It pays a fee, called the dam tax by [[many critics]].',
    'The dam is seen as a marvel by [[conservation groups]].',
    '[[Critics]] panned the dam as a waste of money.',
    '[[Residents]] berated the mayor for selling the dam.',
    '[[One kayaker]], who declined to be named, said the dam was old.',
  ])('%s', expectWeak);

  test.each([
    'They considered a walk past the dam by bus.',
    'The dam is expected to sink by two inches.',
    'He was seen leaving the dam by neighbors.',
    'The dam is considered a drain on the town by the mayor.',
    'He was called to the dam by neighbors.',
  ])('%s', expectNoneWeak);
});

describe('a view that is widely held', () => {
  test.each(['The dam is widely forecast to break.', 'The mayor is widely predicted to win.'])('%s', expectUnsourced);

  test('not one that a model holds', () => {
    expect(readAttributions('The dam is forecast to break.').attributions).toEqual([]);
  });
});

describe('a consensus', () => {
  test.each([
    'The consensus among [[dam engineers]] seems to be that the dam is old.',
    'A firm described by [[some analysts]] as the best will mend the dam, the mayor said.',
  ])('%s', expectWeak);
});

describe('whoever is spoken of in the clause before', () => {
  test.each([
    'Local officials value the visit because they consider him a backer of the plan.',
    'Many growers sold the land, as they feared the dam would break.',
  ])('%s', (text) => {
    expect(readWeak(text)).toEqual(['they']);
  });

  test.each(['The plan was opposed by [[growers]] who said the dam was old.'])('%s', expectWeak);

  test.each([
    'The officials value the visit because they consider him a backer of the plan.',
    'Growers sold the land to bankers because they feared the dam would break.',
    'Growers who said the dam was old can call the council.',
    'The plan was opposed by growers who say little.',
  ])('%s', expectNoneWeak);
});

describe('no view', () => {
  test.each([
    'Farmers are considering selling the land that they own.',
    'The town pays for the dam but most demand is expected to come from abroad.',
    'Prices fell by half, according to data in its yearly report.',
  ])('%s', expectNoneWeak);
});

describe('a view of a matter', () => {
  test.each([
    'However, [[some engineers]] are concerned about the old wall.',
    '[[Growers]] are deeply divided over its timing.',
    '[[Traders]] are uncertain that the plan will work.',
    'This happened despite [[many workers]] viewing her as a star.',
    '[[Some researchers]] are already predicting a flood as the dam leaks.',
    '[[Bankers]] see little chance of a recovery.',
    '[[Many analysts]] think the mayor’s reluctance to act on the dam has been a mistake.',
    '[[Analysts]] believe the old and leaking dam of the upper valley will break.',
  ])('%s', expectWeak);

  test.each([
    'Engineers who are concerned about the wall can call the council.',
    'The engineers are concerned about the old wall.',
    'Engineers are split into two teams.',
    'Some believe the story of the dam and its mayor.',
    'Many believed the man with the red hat.',
    'Despite many workers leaving the town, it grew.',
  ])('%s', expectNoneWeak);
});

describe('whom a paper quotes', () => {
  test.each([
    'The Gazette quoted [[highly placed sources]] as saying the dam was old.',
    'The paper yesterday quoted [[dam workers]] as saying the dam was old.',
    '[[Local media]] quoted Jane Lee as saying the dam was old.',
    '[[Witnesses]] identified the driver as a baker.',
    '[[Stats]] show that thefts rise in winter.',
    'The mayor was commenting on [[press reports]] that the dam was old.',
    'Her remarks coincided with [[newspaper reports]] that the dam was old.',
    'There were [[local media reports]] that the dam was old.',
    '[[Critics]] pointed to reports that the dam was old.',
  ])('%s', expectWeak);

  test.each([
    'He did not hesitate to report that the dam was old.',
    'The paper quoted the mayor as saying the dam was old.',
    'The press reports on dams that leak.',
    'On Monday she pointed to reports that the dam was old.',
    'Jane Lee has cited press reports that the dam was old.',
  ])('%s', expectNoneWeak);
});

describe('a claim that a better source only speaks of', () => {
  test.each([
    'The law is a concession to [[growers]]’ complaints that they lose money, the mayor said.',
    'The price was short of the level [[growers]] said was needed, the mayor said.',
  ])('%s', expectWeak);

  test('not one that it reports', () => {
    expect(readWeak('The mayor said growers feared that the dam was old.')).toEqual([]);
  });
});

describe('anonymity', () => {
  test('is not explained by what is said', () => {
    expect(readWeak('Officials, who asked not to be named, said the town had refused to close the dam.')).toEqual([
      'Officials',
    ]);
  });

  test('is by a reason, where names are withheld', () => {
    expect(
      readWeak(
        'Officials, who asked that their names not be used because they feared for their jobs, said it was old.',
      ),
    ).toEqual([]);
  });

  test('is by a reason', () => {
    expect(
      readWeak('Officials, who asked not to be named because they feared for their jobs, said the dam was old.'),
    ).toEqual([]);
  });
});
