import { describe, expect, it } from 'vitest';
import { KEY_BITS } from '../../../../src/core/entities/recognizer/key-slots';
import { LABEL_COUNT } from '../../../../src/core/entities/recognizer/labels';
import { hashPhrase } from '../../../../src/core/entities/recognizer/lexicon';
import { BOTH_PASSES, type ModelParts, packModel, unpackModel } from '../../../../src/core/entities/recognizer/model';
import { clusterOf, keyOfWord, kindOf } from '../../../../src/core/entities/recognizer/word-clusters';
import { hashWord } from '../../../../src/core/entities/tokens/characters';
import { tokenize } from '../../../../src/core/entities/tokens/tokens';

const tokens = tokenize('Old Harbour');
const phrase = hashPhrase(tokens, 0, tokens.count);
const PARTS: ModelParts = {
  phrases: { keys: Uint32Array.of(phrase >>> (32 - KEY_BITS)), bits: Uint16Array.of(0x8001) },
  wordTable: {
    keys: Uint32Array.of(keyOfWord(hashWord('harbour'))),
    clusters: Uint8Array.of(7),
    kinds: Uint16Array.of(1),
    broader: Uint8Array.of(0, 2),
    broadest: Uint8Array.of(0, 1),
  },
  words: { hashes: Uint32Array.of(3), rows: Int8Array.from({ length: BOTH_PASSES }, (_, at) => at - 13) },
  evidence: { hashes: Uint32Array.of(5), rows: new Int8Array(LABEL_COUNT).fill(-127) },
  transitions: [
    new Float32Array(LABEL_COUNT * LABEL_COUNT).fill(-4),
    new Float32Array(LABEL_COUNT * LABEL_COUNT).fill(9),
  ],
  outsideBias: 12,
};

describe('unpackModel', () => {
  it('gives what was packed, wherever in a buffer the bytes lie', () => {
    const packed = packModel(PARTS);
    for (const offset of [0, 1, 4]) {
      const bytes = new Uint8Array(packed.length + offset).subarray(offset);
      bytes.set(packed);
      const { lexicon, transitions, outsideBias } = unpackModel(bytes);
      expect(lexicon.lookUp(phrase)).toBe(0x8001);
      const groups = lexicon.clusters.of(hashWord('harbour'));
      expect([clusterOf(groups), kindOf(groups)]).toEqual([7, 1]);
      expect(transitions).toEqual(PARTS.transitions);
      expect(outsideBias).toBe(12);
    }
  });
});
