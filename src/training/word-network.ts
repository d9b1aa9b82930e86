import { makeRandom, shuffle } from './trainer';
import { GROUPS, OUTPUT_COUNT, type WordLessons } from './word-lessons';
import { DIMENSIONS } from './word-vectors';

/**
 * Guesses what a word is from its vector: a network of one hidden layer, taught many tasks at once (Collobert & Weston
 * 2008) by AdaGrad (Duchi et al. 2011). Deterministic.
 */
export class WordNetwork {
  readonly #inner = new Layer(DIMENSIONS, HIDDEN, 0.5);
  readonly #outer = new Layer(HIDDEN, OUTPUT_COUNT, 0.08);
  readonly #hidden = new Float32Array(HIDDEN);
  readonly #slopes = new Float32Array(OUTPUT_COUNT);
  readonly #hiddenSlopes = new Float32Array(HIDDEN);
  readonly #outputs = new Float32Array(OUTPUT_COUNT);

  constructor(private readonly vectors: Float32Array) {}

  /** Learns from the lessons on some words. */
  learn(words: Int32Array, lessons: WordLessons): void {
    const random = makeRandom(1);
    this.#inner.shake(random);
    this.#outer.shake(random);
    for (let round = 0; round < ROUNDS; round++) {
      shuffle(words, random);
      const rate = RATE * (1 - round / ROUNDS);
      for (const word of words) this.#learnWord(word, lessons, rate);
    }
  }

  /** The guesses on a word; valid up to the next call. */
  guess(word: number): Float32Array {
    this.#inner.apply(this.vectors, word * DIMENSIONS, this.#hidden);
    for (let unit = 0; unit < HIDDEN; unit++) this.#hidden[unit] = Math.tanh(this.#hidden[unit] as number);
    this.#outer.apply(this.#hidden, 0, this.#outputs);
    for (const { start, end, exclusive } of GROUPS) {
      const own = this.#outputs.subarray(start, end);
      if (exclusive) softmax(own);
      else for (let at = 0; at < own.length; at++) own[at] = 1 / (1 + Math.exp(-(own[at] as number)));
    }
    return this.#outputs;
  }

  #learnWord(word: number, { shares, weights }: WordLessons, rate: number): void {
    const guesses = this.guess(word);
    const slopes = this.#slopes;
    for (const [group, { start, end }] of GROUPS.entries()) {
      const weight = weights[word * GROUPS.length + group] as number;
      for (let output = start; output < end; output++)
        slopes[output] = weight * ((guesses[output] as number) - (shares[word * OUTPUT_COUNT + output] as number));
    }
    const back = this.#hiddenSlopes.fill(0);
    this.#outer.descend(this.#hidden, 0, slopes, rate, back);
    for (let unit = 0; unit < HIDDEN; unit++)
      back[unit] = (back[unit] as number) * (1 - (this.#hidden[unit] as number) ** 2);
    this.#inner.descend(this.vectors, word * DIMENSIONS, back, rate);
  }
}

const HIDDEN = 64;
const ROUNDS = 6;
const RATE = 0.05;

// The inner loops: a default for a missing element would cost them much of their speed.
class Layer {
  readonly #weights: Float32Array;
  readonly #squares: Float32Array;
  readonly #biases: Float32Array;
  readonly #biasSquares: Float32Array;

  constructor(
    private readonly inputs: number,
    outputs: number,
    private readonly spread: number,
  ) {
    this.#weights = new Float32Array(inputs * outputs);
    this.#squares = new Float32Array(inputs * outputs).fill(FIRST_SQUARE);
    this.#biases = new Float32Array(outputs);
    this.#biasSquares = new Float32Array(outputs).fill(FIRST_SQUARE);
  }

  /** Sets the weights by chance. */
  shake(random: () => number): void {
    const { spread } = this;
    for (let at = 0; at < this.#weights.length; at++)
      this.#weights[at] = spread * (2 * (random() + random() + random()) - 3);
  }

  apply(inputs: Float32Array, from: number, outputs: Float32Array): void {
    const weights = this.#weights;
    let at = 0;
    for (let output = 0; output < outputs.length; output++) {
      let sum = this.#biases[output] as number;
      for (let input = 0; input < this.inputs; input++)
        sum += (weights[at++] as number) * (inputs[from + input] as number);
      outputs[output] = sum;
    }
  }

  /** Moves the weights against the slopes of the outputs; adds the slopes of the inputs to `back`. */
  descend(inputs: Float32Array, from: number, slopes: Float32Array, rate: number, back?: Float32Array): void {
    const weights = this.#weights;
    const squares = this.#squares;
    for (let output = 0; output < slopes.length; output++) {
      const slope = slopes[output] as number;
      if (slope > -NEGLIGIBLE && slope < NEGLIGIBLE) continue;
      const row = output * this.inputs;
      for (let input = 0; input < this.inputs; input++) {
        const weight = weights[row + input] as number;
        if (back) back[input] = (back[input] as number) + slope * weight;
        const step = slope * (inputs[from + input] as number);
        const square = (squares[row + input] as number) + step * step;
        squares[row + input] = square;
        weights[row + input] = weight - (rate * step) / Math.sqrt(square);
      }
      const square = (this.#biasSquares[output] as number) + slope * slope;
      this.#biasSquares[output] = square;
      this.#biases[output] = (this.#biases[output] as number) - (rate * slope) / Math.sqrt(square);
    }
  }
}

const FIRST_SQUARE = 0.1;
const NEGLIGIBLE = 1e-4;

function softmax(values: Float32Array): void {
  let most = Number.NEGATIVE_INFINITY;
  for (const value of values) if (value > most) most = value;
  let sum = 0;
  for (let at = 0; at < values.length; at++) {
    values[at] = Math.exp((values[at] as number) - most);
    sum += values[at] as number;
  }
  for (let at = 0; at < values.length; at++) values[at] = (values[at] as number) / sum;
}
