import { KEY_BITS } from './key-slots';

/** A token has fewer features than this. */
export const MOST_FEATURES = 256;

/** Features, one number for each; `count` of them are valid. */
export class FeatureBuffer {
  /** Told apart, but not yet mixed: whoever looks features up mixes them all in one go. */
  readonly values = new Int32Array(MOST_FEATURES);
  count = 0;

  add(template: number, value: number): void {
    this.values[this.count++] = value ^ Math.imul(template, 0x9e3779b1);
  }

  addPair(template: number, first: number, second: number): void {
    this.add(template, Math.imul(first, 0x2c1b3c6d) + second);
  }
}

/** The hash of a feature, of KEY_BITS, given its number in a buffer. */
export function hashFeature(value: number): number {
  let hash = Math.imul(value, 0x85ebca6b);
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 13)) >>> (32 - KEY_BITS);
}
