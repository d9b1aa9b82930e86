/** What the lexicon knows of a word, one bit each: a word may have several. */
export const Tag = {
  Mark: 1 << 0,
  Quotation: 1 << 1,
  Genitive: 1 << 2,
  Definite: 1 << 3,
  Possessive: 1 << 4,
  Indefinite: 1 << 5,
  Quantifier: 1 << 6,
  Numeral: 1 << 7,
  Pronoun: 1 << 8,
  Auxiliary: 1 << 9,
  Preposition: 1 << 10,
  Conjunction: 1 << 11,
  Subordinator: 1 << 12,
  Adverb: 1 << 13,
  Speech: 1 << 14,
  Belief: 1 << 15,
  Showing: 1 << 16,
  Base: 1 << 17,
  ThirdPerson: 1 << 18,
  Past: 1 << 19,
  Progressive: 1 << 20,
  Anonymous: 1 << 21,
  Person: 1 << 22,
  Spokes: 1 << 23,
  Document: 1 << 24,
  Plural: 1 << 25,
  Time: 1 << 26,
  Postposed: 1 << 27,
  Counting: 1 << 28,
  Title: 1 << 29,
  Group: 1 << 30,
} as const;

/** Tags that do for one another. */
export const ANY_DETERMINER = Tag.Definite | Tag.Possessive | Tag.Indefinite | Tag.Quantifier | Tag.Numeral;
export const ANY_VERB = Tag.Speech | Tag.Belief | Tag.Showing;
/** Words for people: what they are or do, or that they are sources. */
export const ANY_PERSON = Tag.Person | Tag.Anonymous;
/** Those words, and “some” and “many”. */
export const SOME_PEOPLE = ANY_PERSON | Tag.Quantifier;
export const ANY_SOURCE_NOUN = ANY_PERSON | Tag.Spokes | Tag.Document | Tag.Counting | Tag.Group;
