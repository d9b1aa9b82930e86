import { FEATURE_BITS, MOST_SUMMED } from './feature-weights';

/** Features as hashes; `count` of them are valid. */
export class FeatureBuffer {
  readonly hashes = new Int32Array(MOST_SUMMED);
  count = 0;

  add(template: number, value: number): void {
    let hash = Math.imul(value ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
    hash ^= hash >>> 16;
    hash = Math.imul(hash, 0xc2b2ae35);
    this.hashes[this.count++] = (hash ^ (hash >>> 13)) >>> (32 - FEATURE_BITS);
  }

  addPair(template: number, first: number, second: number): void {
    this.add(template, Math.imul(first, 0x2c1b3c6d) + second);
  }
}
