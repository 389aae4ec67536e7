import { withRoom } from './arrays.ts';
import { type Vocabulary, WordFacts } from './vocabulary.ts';

/** Which lists a word is in, as bits: looked up once a word, so that a token costs no hashing. */
export class WordBits extends WordFacts {
  private bits = new Uint8Array(0);
  private readonly lists: ReadonlyMap<string, number>;

  /** `lists` are words in lower case, each with the bit that stands for being in it. */
  constructor(lists: readonly (readonly [bit: number, words: Iterable<string>])[]) {
    super();
    const all = new Map<string, number>();
    for (const [bit, words] of lists) for (const word of words) all.set(word, (all.get(word) ?? 0) | bit);
    this.lists = all;
  }

  /** The bits of each word of a vocabulary by its number; good until the vocabulary grows. */
  bitsOf(words: Vocabulary): Uint8Array {
    this.knowAll(words);
    return this.bits;
  }

  protected override reserve(count: number): void {
    this.bits = withRoom(this.bits, count);
  }

  protected override learn(word: number, { lower }: Vocabulary): void {
    this.bits[word] = this.lists.get(lower[word]!) ?? 0;
  }
}
