/** The lexical weight from which the words of a line alone convict it. */
export const TELLING = 1.5;

/** The log-odds of furniture below which a line is too sure to be story to go with its neighbors. */
export const SURE_STORY = -4;

/** The score in decibans up to which a line is too sure to be story for any repetition to make furniture of it. */
export const BEYOND_REPETITION = -40;

/** From so many words on, a line may be a paragraph, whatever it ends with. */
export const PARAGRAPH_WORDS = 15;
