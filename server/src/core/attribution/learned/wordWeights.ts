import { withRoom } from '../../text/arrays.ts';
import { hashOf } from '../../text/codes.ts';
import { type Vocabulary, WordFacts } from '../../text/vocabulary.ts';
import type { Sequence } from './sequence.ts';
import { CLASS, CLASSES } from './wordClasses.ts';

/** Entries looked at before the first and behind the last token of a sequence. */
export const MARGIN = 3;

/**
 * What the features of one word alone weigh, looked up once a word. Most words of a text weigh nothing and share a row
 * of zeros, so that the rows of the others stay in the processor's cache.
 */
export class WordWeights<T extends Int8Array<ArrayBuffer> | Uint16Array<ArrayBuffer>> extends WordFacts {
  /** The rows, `1 << shift` values each. */
  values: T;
  private rows = new Int32Array(CLASSES);
  private used = 1;
  private readonly shift: number;
  private readonly look: (word: number, row: T) => void;

  /** `look` writes what a word, as it stands in `Sequence.word`, weighs into an empty row. */
  constructor(shift: number, none: T, look: (word: number, row: T) => void) {
    super();
    this.shift = shift;
    this.values = none;
    this.look = look;
    this.growTo(2);
    for (let c = 0; c < CLASSES; c++) this.rows[c] = this.rowOf(c);
  }

  /** Writes for each token of a sequence, and `MARGIN` on either side, where its row starts to `out`. */
  rowsOf(s: Sequence, out: Int32Array): void {
    this.knowAll(s.vocabulary);
    const { rows, shift } = this;
    const edge = rows[CLASS.edge]! << shift;
    out.fill(edge, 0, MARGIN);
    for (let i = 0; i < s.count; i++) out[i + MARGIN] = rows[s.entry[i]!]! << shift;
    out.fill(edge, s.count + MARGIN, s.count + 2 * MARGIN);
  }

  protected override reserve(count: number): void {
    this.rows = withRoom(this.rows, CLASSES + count);
  }

  protected override learn(word: number, { units, starts }: Vocabulary): void {
    this.rows[CLASSES + word] = this.rowOf(hashOf(units, starts[word]!, starts[word + 1]!));
  }

  private rowOf(word: number): number {
    this.growTo(this.used + 1);
    const row = this.values.subarray(this.used << this.shift, (this.used + 1) << this.shift) as T;
    this.look(word, row);
    for (let k = 0; k < row.length; k++) if (row[k] !== 0) return this.used++;
    return 0;
  }

  private growTo(rows: number): void {
    this.values = withRoom(this.values, rows << this.shift);
  }
}
