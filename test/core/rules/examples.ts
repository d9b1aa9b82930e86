const OLD_DAM = `The old dam above the town was built by twelve men in the spring of the year of the flood. It has never
been mended since, and the water runs over it in every wet month. Now the town wants to sell it to the mill below, which
would put a wheel into it and light its looms by night.`.replace(/\n/g, ' ');

/** For each rule an article in which it finds the marked words and nothing else; for rules across articles, the others too. */
export const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  boilerplate: [
    'The bridge reopened on Monday.\n\nThe mayor cut a ribbon and thanked the builders.\n\n[[Sign up for our daily newsletter]]\n',
  ],
  'hard-sentence': [
    'Municipal representatives reiterate determination to guarantee uninterrupted accessibility notwithstanding considerable administrative difficulties\n\n[[Notwithstanding considerable administrative difficulties surrounding the implementation of the aforementioned infrastructural modernization, municipal representatives unanimously reiterated their longstanding determination to guarantee uninterrupted accessibility for all neighboring communities.]]\n',
  ],
  'garbled-text': ['The dam is old.\n\nProfits at Lee [[&amp;]] Sons rose.\n'],
  'missing-space': ['The dam is old.\n\nIt closed in [[spring.The]] mill followed.\n'],
  'anonymous-source': ['The merger is close.\n\n[[Sources]] said the deal is done.\n'],
  'vague-group': ['The dam is old.\n\n[[Experts]] believe that it is safe.\n'],
  'vague-document': ['The shops are quiet.\n\nAccording to [[a report]], sales fell by a tenth.\n'],
  'passive-evidential': ['The dam is old.\n\nIt [[is widely thought]] that it is safe.\n'],
  'anonymous-opinion': ['Mr. Ashby resigned on Monday.\n\n[[An aide]] called him lazy.\n'],
  'anonymity-unexplained': ['The merger is close.\n\n[[A person]] familiar with the matter said the deal was done.\n'],
  'anonymous-backref': [
    'The merger is close.\n\nThe talks took months, [[the people]] familiar with the matter said.\n',
  ],
  'unnamed-affiliated': ['The visit is off.\n\n[[A White House official]] said the president was ill.\n'],
  'press-release-source': [
    'The plant will close.\n\nThe companies wrote in [[a press release]] that nobody would lose a job.\n',
  ],
  'hearsay-adverb': ['The coach has left the club.\n\nHe [[reportedly]] quit after a quarrel.\n'],
  'unnamed-spokesperson': ['The plant will close.\n\n[[A spokesman]] said nobody would lose a job.\n'],
  'late-speaker': [
    'The dam is old.\n\n[[“The dam is safe.]] It was built to last. We look after it,” said Maria Delgado, the mayor.\n',
  ],
  'named-unlinked': ['The dam is old.\n\nAccording to [[a report by Harrow Water]], it is safe.\n'],
  'quote-without-speaker': ['The dam is old.\n\n[[“It was built to last a hundred years.”]]\n'],
  'institution-source': ['The plant will close.\n\n[[Acme Corporation]] said nobody would lose a job.\n'],
  'weasel-word': ['The dam is old.\n\nIt is [[arguably]] the best of its kind.\n'],
  'altered-quotation': [
    'The dam is old.\n\n“We will look after the old dam as long as the town [[stands]] on this hill,” said Maria Delgado.\n',
    'A dam and its mayor\n\nMaria Delgado said: “We will look after the old dam as long as the town lives on this hill.”\n',
  ],
  'unmarked-quotation': [
    'The dam is old.\n\nSpring is over. [[The wall will be rebuilt in grey stone before the first snow falls]].\n',
    'A dam and its mayor\n\n“The wall will be rebuilt in grey stone before the first snow falls,” said Maria Delgado.\n',
  ],
  'reused-passage': [
    'The dam is old.\n\nThe wall [[was built of grey stone carried down from the Alder Hills]].\n',
    'A dam and its mayor\n\nLike the mill, it was built of grey stone carried down from the Alder Hills, she said.\n',
  ],
  'near-duplicate': [
    `[[The dam is old]].\n\n${OLD_DAM}\n`,
    `A dam and its mayor\n\n${OLD_DAM.replace('twelve', 'eleven')}\n`,
  ],
  'disputed-amount': [
    'Acme Corporation has bought the mill.\n\nAcme Corporation paid [[$40 million]] for the Harrow mill on Monday.\n',
    'Mill sold to Acme Corporation\n\nAcme Corporation paid $44 million for the Harrow mill, the seller said.\n',
  ],
  'suspect-amount': [
    'Acme Corporation has bought the mill.\n\nAcme Corporation invests [[41 billion]] in the Harrow mill.\n',
    'Mill sold to Acme Corporation\n\nAcme Corporation invests $1 billion in the Harrow mill, the seller said.\n',
  ],
};
