import { hashWord } from './characters';
import { Numbering } from './numbering';

/** Some words, looked up by their hashes. A Set would keep hashes as objects, which makes it slow where all words pass. */
export class WordSet {
  readonly #words: Numbering;

  /** @param list apart by spaces */
  constructor(list: string) {
    const words = list.split(' ');
    this.#words = new Numbering(words.length);
    for (const word of words) this.#words.add(hashWord(word));
  }

  has(word: number): boolean {
    return this.#words.find(word) >= 0;
  }
}
