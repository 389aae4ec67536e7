import { intArray } from '../../text/arrays.ts';
import {
  CUE_FEATURES,
  FIRST_LOOK,
  FIRST_WORDS,
  firstJoint,
  mayHeadCue,
  OTHER_JOINT,
  otherJoint,
  SECOND_JOINT,
  secondJoint,
  WORDS_OF_CUE,
  wordKey,
  wordOfCue,
} from './cueFeatures.ts';
import { UNIT } from './decoder.ts';
import { KeySet, KeyTable } from './keyTable.ts';
import type { Sequence } from './sequence.ts';
import type { Model } from './tagger.ts';
import { MARGIN, WordWeights } from './wordWeights.ts';

/** Rows have eight weights, one for each of `WORDS_OF_CUE` and one that is not used. */
const SHIFT = 3;

/** A token that scores less after the second look heads no cue and is like none. */
const SECOND_LOOK = -4 * UNIT;

/** Tells which tokens head cues. */
export class CueScorer {
  private readonly model: Model;
  private readonly never: KeySet;
  private readonly weights: KeyTable;
  private readonly words: WordWeights<Int8Array<ArrayBuffer>>;
  private readonly keys = new Int32Array(CUE_FEATURES);
  private rows = new Int32Array(1024);

  constructor(model: Model) {
    this.model = model;
    this.never = new KeySet(model.never);
    const weights = new KeyTable(model.cue);
    this.weights = weights;
    this.words = new WordWeights(SHIFT, new Int8Array(0), (word, row) => {
      for (let place = 0; place < WORDS_OF_CUE.length; place++) row[place] = weights.of(wordOfCue(place, word));
    });
  }

  /** For each token how likely it heads a cue; `absent` for those that never do. */
  scores(s: Sequence, absent: number): Int32Array {
    const { keys, model, weights } = this;
    if (this.rows.length < s.count + 2 * MARGIN) this.rows = new Int32Array(2 * s.count + 2 * MARGIN);
    this.words.rowsOf(s, this.rows);
    const out = intArray(s.count).fill(absent);
    for (let i = 0; i < s.count; i++) {
      if (!mayHeadCue(s, i) || this.never.has(wordKey(s, i))) continue;
      firstJoint(s, i, keys);
      const first = model.cueBias + this.wordsAt(i, 0, FIRST_WORDS) + weights.sum(keys, 1, FIRST_LOOK - 1);
      if (first < model.firstLook) continue;
      secondJoint(s, i, keys);
      const second =
        first + this.wordsAt(i, FIRST_WORDS, WORDS_OF_CUE.length) + weights.sum(keys, SECOND_JOINT, OTHER_JOINT);
      if (second < SECOND_LOOK) continue;
      otherJoint(s, i, keys);
      out[i] = second + weights.sum(keys, OTHER_JOINT, CUE_FEATURES);
    }
    return out;
  }

  /** What some of `WORDS_OF_CUE` weigh at a token. */
  private wordsAt(i: number, from: number, to: number): number {
    const { values } = this.words;
    let sum = 0;
    for (let place = from; place < to; place++) sum += values[this.rows[i + MARGIN + WORDS_OF_CUE[place]!]! + place]!;
    return sum;
  }
}
