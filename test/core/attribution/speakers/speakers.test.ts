import { describe, expect, test } from 'vitest';
import { readLayout } from '../../../../src/core/article';
import { findAttributions } from '../../../../src/core/attribution';
import type { EntityType } from '../../../../src/core/facts';
import { type Cast, findNamed, readAttributions } from '../read-attributions';

const CAST: Cast = {
  persons: ['Jane Lee', 'Owen Park', 'Ada Day', 'Dan Day', 'Beverly Moss'],
  organizations: ['Acme', 'Harrow Water', 'Hull Water Board'],
};
const heard = (text: string): (string | null)[] => readAttributions(text, CAST).quotes.map(({ speaker }) => speaker);
const meant = (text: string): (string | null)[] => readAttributions(text, CAST).quotes.map(({ entity }) => entity);

const WORDS = '“The dam is safe for now';

test.each([
  [`My mother stood there, her hands flared back, and said, ${WORDS}.”`, 'My mother'],
  [`Jane Lee recalls Owen Park telling her, ${WORDS}.”`, 'Owen Park'],
  [`The pope describes how old it is. ${WORDS}.”`, 'The pope'],
  [`A lawsuit filed Thursday on behalf of Acme claimed ${WORDS}.”`, 'A lawsuit'],
])('%s', (text, speaker) => {
  expect(heard(text)).toEqual([speaker]);
});

describe('places', () => {
  const meantAmong = (text: string, names: readonly (readonly [string, EntityType])[]) => {
    const entities = findNamed(text, names);
    return findAttributions(text, { layout: readLayout(text), entities }).quotes.map(
      ({ speaker }) => entities.entities[speaker?.entity ?? -1]?.name ?? null,
    );
  };

  test('an office of a place in front of a name belongs to the name', () => {
    const text = `${WORDS},” First Minister of Wales Jane Lee said. ${WORDS},” said US Ambassador to the UN Owen Park.`;
    const names = [
      ['Wales', 'place'],
      ['Jane Lee', 'person'],
      ['UN', 'organization'],
      ['Owen Park', 'person'],
    ] as const;
    expect(meantAmong(text, names)).toEqual(['Jane Lee', 'Owen Park']);
  });

  test('a body in front of a name is what the name serves', () => {
    const text = `${WORDS},” Hull director of Acme Jane Lee said.`;
    const names = [
      ['Acme', 'organization'],
      ['Jane Lee', 'person'],
    ] as const;
    expect(meantAmong(text, names)).toEqual(['Jane Lee']);
  });

  test('an office of several words belongs to the name', () => {
    const text = `Secretary of State for Inland Waters Jane Lee said no. ${WORDS},” she said.`;
    expect(meantAmong(text, [['Jane Lee', 'person']])).toEqual(['Jane Lee']);
  });

  test('a company is not whom a place was named besides, but who has its name', () => {
    const names = [
      ['Acme', 'organization'],
      ['Harrow', 'place'],
    ] as const;
    expect(meantAmong(`Acme left. Harrow said it waits. ${WORDS},” the company said.`, names)).toEqual([null]);
  });
});

describe('the words for a speaker', () => {
  test.each([
    [`${WORDS},” Jane Lee of Moss, Dalton and Hill said.`, 'Jane Lee'],
    [`${WORDS},” analyst Owen Park of Moss Dalton and Hill said.`, 'analyst Owen Park'],
    [`${WORDS},” the Harrow Water Board (HWB) chairman told the town.`, 'the Harrow Water Board (HWB) chairman'],
    [`${WORDS},” Harrow Water (HWB) chairman Jane Lee said.`, 'Harrow Water (HWB) chairman Jane Lee'],
    [`${WORDS},” the Harrow Press (HP) news agency reported of the dam.`, 'the Harrow Press'],
    [`${WORDS},” Jane Lee, Hull’s newly elected mayor.`, 'Jane Lee'],
    [`${WORDS},” Jane Lee, chairman and chief executive officer said.`, 'Jane Lee'],
    [`Park left. ${WORDS},” she was quoted as saying.`, 'she'],
    [`Park left. ${WORDS},” Jane Lee was quoted by the Gazette as saying.`, 'Jane Lee'],
    [`Park left. ${WORDS},” Jane Lee, mayor of Hull, was quoted as saying.`, 'Jane Lee'],
    [`${WORDS},” said the first official.`, 'the first official'],
    [`${WORDS},” the news agency quoted Jane Lee as saying.`, 'Jane Lee'],
    [`Jane Lee, said it was old. ${WORDS}.”`, 'Jane Lee'],
    [`In May mayoral hopeful Jane Lee was also there, telling the town: ${WORDS}.”`, 'mayoral hopeful Jane Lee'],
    [`Jane Lee replied: ${WORDS}.” Her critics cited it as proof.`, 'Jane Lee'],
    [
      `${WORDS},” Federation of Hull Boatmen (FHB) president Jane Lee said.`,
      'Federation of Hull Boatmen (FHB) president Jane Lee',
    ],
    [`${WORDS},” a rather large improvement over the years of the flood, Lee said.`, 'Lee'],
    [`Jane Lee called it “a flood of the mind,” meaning views blamed for the rise.`, 'Jane Lee'],
    [`A Hull spokesman said reports that the dam leaks were “the work of our rivals.”`, 'A Hull spokesman'],
    [`Engineers, calling the plan “a leap in the dark,” told Owen Park it would fail.`, 'Engineers'],
    [`Jane Lee left, calling what the guards have said “very far from the truth.”`, 'Jane Lee'],
    [`Lee said the water and power prices should be changed to reflect “the cost of the dam.”`, 'Lee'],
    [`Lee said once a rise is “passed on to the last tenant,” the town should see calm.`, 'Lee'],
    [`Lee said higher tolls had cut into traffic but added: ${WORDS}.”`, 'Lee'],
    [`Lee said a toll of .06 pct charged to boats “is far too much for us.”`, 'Lee'],
    [`Lee as recently as May 17 said that ${WORDS}.”`, 'Lee'],
    [`${WORDS}” built as it was, Acme chairman Jane Lee said in a letter.`, 'Acme chairman Jane Lee'],
    [`${WORDS},” said Jane Lee.`, 'Jane Lee'],
    [`${WORDS},” Lee said.`, 'Lee'],
    [`${WORDS},” said Jane Lee, the mayor, who was born there.`, 'Jane Lee'],
    [`${WORDS},” Jane Lee, 54, of Hull, Yorkshire, told the Gazette.`, 'Jane Lee'],
    [`${WORDS},” says chief engineer Jane Lee.`, 'chief engineer Jane Lee'],
    [`${WORDS},” the company said in a statement.`, 'the company'],
    [`${WORDS},” reads the report.`, 'the report'],
    [`${WORDS},” exhorted Jane Lee.`, 'Jane Lee'],
    [`${WORDS},” Jane Lee cut in.`, 'Jane Lee'],
    [`${WORDS}.” — Jane Lee`, 'Jane Lee'],
    [`Jane Lee: ${WORDS}.”`, 'Jane Lee'],
    [`Jane Lee put it: ${WORDS}.”`, 'Jane Lee'],
    [`The flood doesn’t surprise boatman Jane Lee: ${WORDS}.”`, 'boatman Jane Lee'],
    [`As Jane Lee put it, ${WORDS}.”`, 'Jane Lee'],
    [`She added, ${WORDS}.”`, 'She'],
    [`According to Jane Lee, ${WORDS}.”`, 'Jane Lee'],
    [`Lee laughed out loud and said, ${WORDS}.”`, 'Lee'],
    [`Jane Lee, mayor of Hull said, ${WORDS}.”`, 'Jane Lee'],
    [`Its founder, Jane Lee, said: ${WORDS}.”`, 'Jane Lee'],
    [`Lee went on to say: ${WORDS}.”`, 'Lee'],
    ['“The dam,” Lee said, “is safe for now.”', 'Lee'],
    ['“Is the dam safe for now?” Jane Lee, the mayor of Hull, asked at a meeting.', 'Jane Lee'],
    [`As Jane Lee, the No. 2 of the town, put it: ${WORDS}.”`, 'Jane Lee'],
    [`HULL, July 25 (Wire) — Harrow Water issued a note, saying ${WORDS}.”`, 'Harrow Water'],
    [`On July 6, 2015, Lee made this comment: ${WORDS}.”`, 'Lee'],
    [`Park was there, but Lee calmed the town by saying, ${WORDS}.”`, 'Lee'],
    [`When I met Owen Park, he sat down, looked up and said, ${WORDS}.”`, 'he'],
    [`${WORDS},” exhorted Lee’s introducer, Jane Lee.`, 'Jane Lee'],
    [`${WORDS},” she mocks.`, 'she'],
    [`${WORDS}”, said Jane Lee.`, 'Jane Lee'],
    [`${WORDS}”, Jane Lee told the Gazette.`, 'Jane Lee'],
    [`${WORDS}”, beamed Jane Lee.`, 'Jane Lee'],
    [`Park has left. ${WORDS}”, wrote Jane Lee of Hull.`, 'Jane Lee'],
    [`Park was asked by the judge: ${WORDS}?”`, 'the judge'],
    [`Another co-author, biology professor Jane Lee, said, ${WORDS}.”`, 'Another co-author'],
    [`Lee’s answer was: ${WORDS}.”`, 'Lee'],
    [`The palace issued a statement from the king: ${WORDS}.”`, 'the king'],
    [`Her message to Park: ${WORDS}.”`, 'Her'],
    [`Park held up bottles that said, ${WORDS}.”`, 'bottles'],
    [`The film shows footage of Jane Lee asking, ${WORDS}?”`, 'Jane Lee'],
    [`Under the treaty, Article 33 affirms: ${WORDS}.”`, 'Article 33'],
    [`The study was led by Jane Lee, an engineer and Acme Professor at Hull, who said ${WORDS}.”`, 'Jane Lee'],
    [`Jane Lee, of Acme, one of the town’s four mayors, stated, ${WORDS}.”`, 'Jane Lee'],
    [`${WORDS},” Jane Lee, a fellow at the school in Hull, Yorkshire, and co-author, said.`, 'Jane Lee'],
    [`${WORDS},” Jane Lee, director for dams at Acme, tells The Gazette.`, 'Jane Lee'],
    [`${WORDS},” said Acme steward Jane Lee.`, 'Acme steward Jane Lee'],
    [`A month later, Jane Lee defended the plan, saying ${WORDS}.”`, 'Jane Lee'],
    [`The cardinal described it as ${WORDS}.”`, 'The cardinal'],
    [`US officials were wrong, saying ${WORDS}.”`, 'US officials'],
    [`The Gazette quoted Jane Lee, an engineer at Acme, as saying ${WORDS}.”`, 'Jane Lee'],
    [`The ministry issued a statement that all was well: ${WORDS}.”`, 'The ministry'],
    [`Jane Lee called it ${WORDS},” according to Acme.`, 'Jane Lee'],
    [`A minister of Wales, Jane Lee, said: ${WORDS}.”`, 'Jane Lee'],
    [`As the Hull Times reported ${WORDS}.”`, 'the Hull Times'],
    [`${WORDS},” Day said.`, 'Day'],
    [`On Thursday Jane Lee issued a statement saying ${WORDS}.”`, 'Jane Lee'],
    [`Lee told them in a call taped and reported by the Gazette that ${WORDS}.”`, 'Lee'],
    [`It leaked, while Jane Lee, a former mayor wrote that ${WORDS}.”`, 'Jane Lee'],
    [`Park said ${WORDS},” a phrase critics have used of him.`, 'Park'],
    [`It is vital for guards to “look after the old wall” by day, Jane Lee said.`, 'Jane Lee'],
    [`Says Jane Lee, an engineer, ${WORDS}.”`, 'Jane Lee'],
    [`Park met Jane Lee, who uttered her old line: ${WORDS}.”`, 'Jane Lee'],
    [`If the town asked her to repair some suspected crack, she’d reply, ${WORDS}.”`, 'she'],
    [`Lee climbed the wall and afterward declared ${WORDS}.”`, 'Lee'],
    [`The dam is sound — according to the explanatory notes of the bill — ${WORDS}.”`, 'the explanatory notes'],
    [`It was a bad day for Park, as Jane Lee attacked the plan, saying ${WORDS}.”`, 'Jane Lee'],
    [`${WORDS},” one Chirper response began – and Park left the room.`, 'one Chirper response'],
    [`${WORDS},” the front page ran.`, 'the front page'],
    [`Park left, and she was like, ${WORDS}.”`, 'she'],
    [`Her call for ${WORDS}” shook the town.`, 'Her'],
    [`Park repeated Lee’s long-held claim that ${WORDS}.”`, 'Lee'],
    [`Her famous demand in Hull in 1987 was plain: ${WORDS}.”`, 'Her'],
    [`Jane Lee, the mayor, offered her view: ${WORDS}.”`, 'Jane Lee'],
    [`The page took one of her quotes as its headline: ${WORDS}.”`, 'The page'],
    [`Jane Lee opposed Park’s statement: ${WORDS}.”`, 'Jane Lee'],
    [`Jane Lee’s letter makes a strange case: ${WORDS}.”`, 'Jane Lee'],
    [`There is a threat many people make: ${WORDS}.”`, 'many people'],
    [`A note in the files has Jane Lee saying, ${WORDS}.”`, 'Jane Lee'],
    [`Jane Lee was quoted by the Gazette as saying ${WORDS}.”`, 'Jane Lee'],
    [`Mayor Jane Lee commented on the plan — which the Gazette noted as a rare step — ${WORDS}.”`, 'Mayor Jane Lee'],
    [`The study itself outlined the tight bond of wall and water: ${WORDS}.”`, 'The study'],
    [`Jane Lee had one regret when she worked with Owen Park: ${WORDS}.”`, 'she'],
    [`The plan was described by engineer Jane Lee: ${WORDS}.”`, 'engineer Jane Lee'],
    [`A 2020 analysis by the ministry regarding the dam’s impact says: ${WORDS}.”`, 'A 2020 analysis'],
    [`“The dam is safe for now, lovelies..” one wrote.`, 'one'],
    [`‘The dam is safe for now’: Jane Lee on her plans`, 'Jane Lee'],
    [`${WORDS},” the Gazette quoted Jane Lee as saying.`, 'Jane Lee'],
    [`Park recalled Jane Lee saying ${WORDS}.”`, 'Jane Lee'],
    [`Park remembers Jane Lee telling him: ${WORDS}.”`, 'Jane Lee'],
    [`Jane Lee’s answer? ${WORDS}.”`, 'Jane Lee'],
    [`The response from Jane Lee? ${WORDS}.”`, 'Jane Lee'],
    [`${WORDS},” to quote Jane Lee.`, 'Jane Lee'],
    [`${WORDS},” came the answer from Jane Lee.`, 'Jane Lee'],
    [`It leaks, but for Jane Lee, ${WORDS}.”`, 'Jane Lee'],
    [`It leaks, but to Jane Lee, the choice was plain: ${WORDS}.”`, 'Jane Lee'],
    [`The dam, dubbed “the safest of all dams” by Jane Lee, leaked.`, 'Jane Lee'],
    [`Jane Lee’s description of it as “the safest of all dams” went round the world.`, 'Jane Lee'],
    [`${WORDS}” (Jane Lee)`, 'Jane Lee'],
    [`To borrow a phrase from Jane Lee, ${WORDS}.”`, 'Jane Lee'],
    [`To quote Jane Lee, ${WORDS}.”`, 'Jane Lee'],
    [`${WORDS}” was how Jane Lee put it.`, 'Jane Lee'],
    [`${WORDS},” was the message from Jane Lee.`, 'Jane Lee'],
    [`${WORDS}.” That quote from Jane Lee went round the world.`, 'Jane Lee'],
    [`She has a few friends who are like, ${WORDS}.”`, 'a few friends'],
  ])('%s', (text, speaker) => {
    expect([...new Set(heard(text))]).toEqual([speaker]);
  });

  test('a question mark ends no sentence before its speaker', () => {
    expect(heard('“Is the dam safe now?” Jane Lee asked.')).toEqual(['Jane Lee']);
  });

  test('nobody is made up', () => {
    expect(heard('The dam is old.\n\n“It was built to last for ever.”')).toEqual([null]);
    expect(heard('If you go there, “the dam will be safe for ever” is no rule.')).toEqual([null]);
    expect(heard('The body was found “under the northern wall of the dam”.')).toEqual([null]);
    expect(heard('No engineer was there, and it was “a bad day for the town”.')).toEqual([null]);
  });
});

describe('whose words they are where several are near', () => {
  test.each([
    [
      'who says it was so, not who speaks next',
      `Jane Lee said it was “a gift to the rich” while Owen Park said no.`,
      'Jane Lee',
    ],
    [
      'not who speaks behind “and”',
      `Jane Lee said it was “a gift to the rich,” and Owen Park said it would pass.`,
      'Jane Lee',
    ],
    ['who speaks right behind', `It was “a gift to the rich,” Owen Park said.`, 'Owen Park'],
    ['who tells of what others think', `Jane Lee said the town thought it was “a gift to the rich”.`, 'Jane Lee'],
    ['whose noun stands in front', `The town noted Jane Lee’s statement that “the dam is safe for now”.`, 'Jane Lee'],
    ['who sent the paper', `${WORDS},” according to a letter published on Monday by Jane Lee.`, 'Jane Lee'],
    ['the paper, where nobody sent it', `${WORDS},” according to a letter to the town.`, 'a letter'],
    ['not who was hurt', `Owen Park suffered “two deep wounds in the chest” there, according to a guard.`, 'a guard'],
    [
      'not the talks',
      `The statement said they met, but the talks ended “because of the rain in the hills”.`,
      'The statement',
    ],
    [
      'who opens the sentence with them',
      `Arguing that “the dam is safe for now,” Jane Lee, who runs it, left.`,
      'Jane Lee',
    ],
    [
      'who declares, and not the day',
      `The next day, with the rain gone, Jane Lee gave a speech calling it “safe for now”.`,
      'Jane Lee',
    ],
    ['whom it quotes', `State radio came. It quoted Jane Lee as saying: ${WORDS}.”`, 'Jane Lee'],
    [
      'whom a paper quotes',
      `The statement quoted Jane Lee as stressing that Acme was “late with the dam”.`,
      'Jane Lee',
    ],
    ['who refers to it so', `According to Acme it broke; Jane Lee referred to it as “safe for now”.`, 'Jane Lee'],
    [
      'the second of two',
      `It rained, with Jane Lee calling it “safe for now” and Owen Park calling it “old”.`,
      'Owen Park',
    ],
    ['the paper behind an adjunct', `The Acme statement after the crash said: ${WORDS}.”`, 'The Acme statement'],
  ])('%s', (_how, text, speaker) => {
    expect(heard(text).at(-1)).toBe(speaker);
  });

  test.each([
    ['a house in front of a name', `${WORDS},” speaker of the parliament Jane Lee said.`],
    ['what a body does in front of a name', `${WORDS},” said Acme foreign exchange dealer Jane Lee.`],
    ['a short rank', `${WORDS},” said retired Adm. Jane Lee.`],
    ['the paragraph before', `Jane Lee asked for help.\n\n${WORDS} and will be.”`],
  ])('somebody behind %s', (_how, text) => {
    expect(meant(text)).toEqual(['Jane Lee']);
  });

  test('a friend of somebody is somebody else', () => {
    expect(heard(`${WORDS},” a friend of actor Jane Lee said.`)[0]).toMatch(/^a friend/);
  });
});

describe('quotations without words of their own', () => {
  test('go on with the speaker before them', () => {
    expect(heard('“The dam is safe for now,” said Lee. “It was built to last.”')).toEqual(['Lee', 'Lee']);
    expect(heard('Lee said the dam was safe. “It was built to last.”')).toEqual(['Lee']);
  });

  test('go on with the speaker of a sentence without one', () => {
    expect(
      heard('“The dam is safe,” said Park. It is sound, says Jane Lee, an engineer. “It was built to last.”'),
    ).toEqual(['Park', 'Jane Lee']);
  });

  test('belong to who has been speaking, not to a subject that says nothing', () => {
    const before = '“The dam is safe for now,” said Lee.';
    expect(heard(`${before} The figures show little rain. “It was built to last.”`)).toEqual(['Lee', 'Lee']);
    expect(heard(`${before} Half of those walls will “be there for a hundred years.”`)).toEqual(['Lee', 'Lee']);
    expect(heard(`${before} Owen Park “has done what he could for the town.”`)).toEqual(['Lee', 'Lee']);
    expect(heard(`${before} It is hard because “people do not look after it.”`)).toEqual(['Lee', 'Lee']);
    expect(heard('She was not done. “The dam was built to last.”')).toEqual(['She']);
  });

  test('belong to who cuts in', () => {
    const text = '“The dam is safe for now,” Lee said, and her husband cut in. “It was built to last.”';
    expect(heard(text)).toEqual(['Lee', 'her husband']);
  });

  test('belong to each of two who speak in one sentence', () => {
    expect(heard('“The dam is safe now” echoed a third, while a fourth said: “It is safe.”')).toEqual([
      'a third',
      'a fourth',
    ]);
  });

  test('belong to nobody called Sure', () => {
    const text = 'Look after it, adds engineer Jane Lee. Sure, it can be hard, but “it is good to have a dam at all.”';
    expect(heard(text)).toEqual(['engineer Jane Lee']);
  });

  test('wait for the speaker behind them', () => {
    expect(heard('“The dam is safe for now.” “It was built to last,” said Lee.')).toEqual(['Lee', 'Lee']);
  });

  test('follow the paragraph that announces them', () => {
    expect(heard('Lee had this to say:\n\n“The dam is safe for now.”')).toEqual(['Lee']);
  });

  test('belong to whom the sentence before is about', () => {
    expect(heard('“It leaks,” said Park.\n\nLee was blunt. “The dam is safe for now.”')).toEqual(['Park', 'Lee']);
  });

  test('belong to the name on the line below', () => {
    const credited = (line: string): (string | null)[] => heard(`Park left the town.\n\n${WORDS}.”\n\n${line}`);
    expect(credited('Jane Lee, chief engineer of Acme')).toEqual(['Jane Lee']);
    expect(credited('— Jane Lee')).toEqual(['Jane Lee']);
    expect(credited('Jane Lee, chief engineer of Acme, came to the town in May.')).toEqual(['Park']);
  });

  test('end with a stop in brackets', () => {
    expect(heard('Park wrote “the dam is safe for now[.]” Lee went on to say it was old.')).toEqual(['Park']);
  });

  test('take turns where two have taken turns', () => {
    const text = [
      '“Is it safe now, Owen?” asked Lee.',
      '“It is safe for now,” said Park.',
      '“And will it be safe tomorrow?” asked Lee.',
      '“It will be safe tomorrow too.”',
      '“And the day after that one?”',
    ].join('\n\n');
    expect(heard(text)).toEqual(['Lee', 'Park', 'Lee', 'Park', 'Lee']);
  });
});

describe('whom the words mean', () => {
  const met = 'Mr. Park met Ms. Lee. Ms. Lee said it was safe. Mr. Park said no.';
  test.each([
    ['a surname', `Jane Lee runs Hull. ${WORDS},” Lee said.`, 'Jane Lee'],
    ['a pronoun', `Jane Lee runs Hull. ${WORDS},” she said.`, 'Jane Lee'],
    ['a pronoun, by its sex', `${met} ${WORDS},” she said.`, 'Jane Lee'],
    ['a role', `Acme owns the dam. ${WORDS},” the company said.`, 'Acme'],
    ['a role told before', `Hull’s coach Jane Lee said no. ${WORDS},” the coach said.`, 'Jane Lee'],
    ['a role told in an aside', `Jane Lee, the mayor of Hull, said no. ${WORDS},” the mayor said.`, 'Jane Lee'],
    ['no role of the past', `Hull’s former coach Jane Lee said no. ${WORDS},” the coach said.`, null],
    [
      'no role of two',
      `Hull’s coach Jane Lee said no. York’s coach Owen Park said yes. ${WORDS},” the coach said.`,
      null,
    ],
    ['a possessive', `Jane Lee runs Hull. Her answer was: ${WORDS}.”`, 'Jane Lee'],
    ['an aside', `Its founder, Jane Lee, said: ${WORDS}.”`, 'Jane Lee'],
    ['a pronoun, by the given name', `Jane Lee runs Hull. Owen Park left. ${WORDS},” she said.`, 'Jane Lee'],
    [
      'the subject of the sentence before',
      `${WORDS.replace('now', 'us')},” said Jane Lee. Park saw it. ${WORDS},” he said.`,
      'Owen Park',
    ],
    ['the subject, not an object', `Jane Lee has met the mayor, Ms. Day. ${WORDS},” she said.`, 'Jane Lee'],
    ['not whom the words name', `Jane Lee runs Hull. “I know Ada Day,” she said.`, 'Jane Lee'],
    ['not somebody without a name before', `Jane Lee runs Hull. “It leaks,” said a guard. ${WORDS},” she added.`, null],
    ['nobody known', `The dam is old. ${WORDS},” said a guard.`, null],
    ['the last speaker, not who is named besides', `Owen Park spoke to Dan Day. ${WORDS},” he said.`, 'Owen Park'],
    [
      'not whose view the last speaker shares',
      `Park said he hoped for rain and shared Dan Day’s view that the dam must close. ${WORDS},” he said.`,
      'Owen Park',
    ],
    ['not a listener', `The Gazette wrote that Park thinks so. Speaking to Dan Day, he said: ${WORDS}.”`, 'Owen Park'],
    [
      'nobody, where an official without a name goes on',
      `An old Hull official said no. Owen Park told the board to wait. The Hull official said yes. ${WORDS},” he said.`,
      null,
    ],
    ['nobody, behind a source', `Owen Park said no. Work goes on, the source said. ${WORDS},” he said.`, null],
    ['nobody, behind a name unknown', `Owen Park said no. Dalton said yes. ${WORDS},” he said.`, null],
    ['neither of two', `Owen Park said no. Jane Lee and Dan Day left. ${WORDS},” he said.`, 'Owen Park'],
    [
      'a spokesman by another word for the same house',
      `Acme spokesman Owen Park said no. ${WORDS},” the company spokesman said.`,
      'Owen Park',
    ],
    ['no spokesman of another house', `Acme spokesman Owen Park said no. ${WORDS},” the Harrow spokesman said.`, null],
    [
      'no spokesman who has not spoken last',
      `Acme spokesman Owen Park met Jane Lee. Jane Lee said no. ${WORDS},” the party spokesman said.`,
      null,
    ],
    [
      'a role that stands behind the headline',
      `Park Said To Know\n\nThe water minister Owen Park met Dan Day. ${WORDS},” the water minister said.`,
      'Owen Park',
    ],
    ['a role in more words', `Acme spokesman Owen Park said no. ${WORDS},” the Acme spokesman said.`, 'Owen Park'],
    ['the body that spoke last', `Acme said that Harrow Water is late. ${WORDS},” the company said.`, 'Acme'],
    ['the body that spoke last, by "it"', `Acme said that Harrow Water is late. ${WORDS},” it said.`, 'Acme'],
    ['nobody, behind a paper', `Acme was late. A report said so. ${WORDS},” it added.`, null],
    ['a body by its kind', `Hull Water Board met. Acme came. ${WORDS},” the board said.`, 'Hull Water Board'],
    ['whom alone the article knows', `Owen Park said no. ${WORDS},” the Harrow councillor said.`, 'Owen Park'],
    ['no stranger for him', `One of Park’s aides said no. Owen Park said yes. ${WORDS},” the aide said.`, null],
    ['nobody of another office', `Water Minister Owen Park said no. ${WORDS},” the health minister said.`, null],
    ['an office in front', `The water minister Owen Park met Dan Day. ${WORDS},” the minister said.`, 'Owen Park'],
    ['nobody known by a common word', `Owen Park said no. Early said yes. ${WORDS},” he said.`, null],
    [
      'nobody, behind another without a name',
      `Owen Park said no. Another arbitrageur said yes. ${WORDS},” he said.`,
      null,
    ],
    [
      'the body that spoke, by what it does',
      `Acme said it waits for Harrow Water. ${WORDS},” the drug company said.`,
      'Acme',
    ],
    [
      'the body that spoke, behind a company',
      `Acme said so. Harrow Water came. It is old, the drug company said. ${WORDS},” the company said.`,
      'Acme',
    ],
    ['a name with a label', `Acme said no. ${WORDS},” the Harrow Water company said.`, 'Harrow Water'],
    ['nobody, behind another body', `Acme said no. The Sunday Mail newspaper said yes. ${WORDS},” it said.`, null],
    ['nobody, behind "one"', `Owen Park said no. One said yes. ${WORDS},” he said.`, null],
    [
      'who was named since a stranger spoke',
      `Jane Lee left. The Sunday Mail said no. The minister, Owen Park, on Friday sought to calm the town. ${WORDS},” he said.`,
      'Owen Park',
    ],
    ['a given name of both', `Beverly Moss said it was late. ${WORDS},” he added.`, 'Beverly Moss'],
  ])('%s', (_how, text, entity) => {
    expect(meant(text).at(-1)).toEqual(entity);
  });

  test('words that stand alone are of who was reported, not of who is said to think', () => {
    expect(heard(`Lee told us that the boatmen believe in May. ${WORDS} and will be.”`)).toEqual(['Lee']);
  });

  test('a speaker is who was named before the words, whoever is named later', () => {
    const text = `Owen Park runs Hull. He had one answer: ${WORDS}.” Later Jane Lee said no. Mr. Dan Day said yes.`;
    expect(meant(text)).toEqual(['Owen Park']);
  });
});

describe('a quotation in a paragraph of its own', () => {
  test.each([
    ['The letter reads,\n\n“The dam is safe for now, and it will hold.”', ['The letter']],
    [
      '“The dam is safe for now,” Jane Lee said.\n\nStory Continued Below\n\n“It will hold, I think.”',
      ['Jane Lee', 'Jane Lee'],
    ],
    ['“The dam is safe for now,” Jane Lee said.\n\nAdding:\n\n“It will hold, I think.”', ['Jane Lee', 'Jane Lee']],
    ['The mayor condemned the flood, calling for calm.\n\n“The dam is safe for now, and it will hold.”', ['The mayor']],
    ['Below is the post:\n\n“The dam is safe for now, and it will hold.”', [null]],
  ])('%s', (text, speakers) => {
    expect(heard(text)).toEqual(speakers);
  });
});

test('a letter that somebody received is its writer’s', () => {
  expect(
    heard('As Acme has said, Owen Park received a letter from Jane Lee saying: “The dam is safe for now.”'),
  ).toEqual(['Jane Lee']);
});

test('who speaks in an inserted clause is not the name in front of it', () => {
  expect(heard('Jane Lee, an aide said Tuesday, will mend “every dam in the hills”.')).toEqual(['an aide']);
  expect(heard('Jane Lee, a former engineer said, “The dam is safe for now.”')).toEqual(['Jane Lee']);
});
