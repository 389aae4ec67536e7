import { CUE_WORDS, shareAsCue } from '../lexicon/cueWords.ts';
import type { ParagraphText } from '../paragraph.ts';
import { withRoom } from '../text/arrays.ts';
import { type Vocabulary, WordFacts } from '../text/vocabulary.ts';

/** The share of its occurrences in annotated news that head a cue, of each word; 0 for a word of which that is not known. */
class CueShares extends WordFacts {
  shares = new Float64Array(0);

  protected override reserve(count: number): void {
    this.shares = withRoom(this.shares, count);
  }

  protected override learn(word: number, { lower }: Vocabulary): void {
    const known = CUE_WORDS.get(lower[word]!);
    this.shares[word] = known ? shareAsCue(known) : 0;
  }
}

const facts = new CueShares();

/** By the numbers of a paragraph's words; good until its vocabulary grows. */
export function cueShares(p: ParagraphText): Float64Array {
  facts.knowAll(p.vocabulary);
  return facts.shares;
}
