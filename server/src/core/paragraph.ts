import type { MarkedRun } from './model.ts';
import { markedRuns } from './quotes/marks.ts';
import { type Span, spanAt } from './span.ts';
import { intArray } from './text/arrays.ts';
import { codesOf } from './text/codes.ts';
import { sentences } from './text/sentences.ts';
import { type Tokens, tokenize } from './text/tokens.ts';
import { type Vocabulary, vocabulary } from './text/vocabulary.ts';

/** What follows from a paragraph's text alone. All offsets count from the paragraph's start. */
export interface ParagraphText {
  readonly text: string;
  readonly tokens: Tokens;
  /** Each token's number in `vocabulary`. */
  readonly words: Int32Array;
  readonly vocabulary: Vocabulary;
  /** Each token's text in lower case. */
  readonly lower: readonly string[];
  /** The text's code units, with some zeros behind. */
  readonly codes: Uint16Array;
  readonly sentences: readonly Span[];
  readonly runs: readonly MarkedRun[];
  /** For each token, the index in `runs` of the outermost run that holds it, or -1. */
  readonly runOf: Int32Array;
}

export function readParagraph(text: string): ParagraphText {
  const codes = codesOf(text);
  const tokens = tokenize(text, codes);
  const runs = markedRuns(text, tokens);
  const known = vocabulary();
  const { count, start, end } = tokens;
  const words = intArray(count);
  const lower: string[] = new Array(count);
  const lowerOf = known.lower;
  for (let i = 0; i < count; i++) {
    const word = known.numberOf(codes, start[i]!, end[i]!);
    words[i] = word;
    lower[i] = lowerOf[word]!;
  }
  return {
    text,
    codes,
    tokens,
    words,
    vocabulary: known,
    lower,
    sentences: sentences(text, tokens, codes),
    runs,
    runOf: runOfTokens(tokens, runs),
  };
}

function runOfTokens({ count, start }: Tokens, runs: readonly MarkedRun[]): Int32Array {
  const out = intArray(count).fill(-1);
  let at = 0;
  for (let index = 0; index < runs.length; index++) {
    const run = runs[index]!;
    while (at < count && start[at]! < run.start) at++;
    for (let i = at; i < count && start[i]! < run.end; i++) if (out[i] === -1) out[i] = index;
  }
  return out;
}

/** The sentence that holds an offset, the whole paragraph if none does. */
export const sentenceAt = (p: ParagraphText, offset: number): Span =>
  spanAt(p.sentences, offset) ?? { start: 0, end: p.text.length };

/** The word of token `i` in lower case, empty where there is none: reading an array at -1 makes it slow ever after. */
export const wordAt = ({ lower }: Pick<ParagraphText, 'lower'>, i: number): string =>
  i >= 0 && i < lower.length ? lower[i]! : '';

/** What `firstToken` found last. */
let found = 0;

/**
 * Index of the first token that starts at or after an offset. Looked for from what was found last on, in steps that double:
 * it is mostly near, and halving a paragraph of a million characters reads all over it.
 */
export function firstToken({ tokens: { count, start } }: ParagraphText, offset: number): number {
  const from = Math.min(found, count);
  // All before `low` start before the offset, none from `high` on does.
  let low = from;
  let high = from;
  for (let step = 1; high < count && start[high]! < offset; step *= 2) {
    low = high + 1;
    high = Math.min(count, high + step);
  }
  for (let step = 1; low > 0 && start[low - 1]! >= offset; step *= 2) {
    high = low - 1;
    low = Math.max(0, low - step);
  }
  while (low < high) {
    const middle = (low + high) >> 1;
    if (start[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  found = low;
  return low;
}
