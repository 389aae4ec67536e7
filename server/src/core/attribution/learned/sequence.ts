import type { ParagraphText } from '../../paragraph.ts';
import { withRoom } from '../../text/arrays.ts';
import { classOf, UPPER } from '../../text/characters.ts';
import { hashOf } from '../../text/codes.ts';
import { ADDRESS, CLITIC, DOUBLE_MARK, NUMBER, SINGLE_MARK, TERMINATOR, WORD } from '../../text/tokens.ts';
import { type Vocabulary, WordFacts } from '../../text/vocabulary.ts';
import { CLASS, CLASSES, wordClass } from './wordClasses.ts';

/** Where a token stands to the double quotation marks of its paragraph. */
export const OUTSIDE = 0;
export const OPENER = 1;
export const INSIDE = 2;
export const CLOSER = 3;

/** One paragraph as the models see it: parallel arrays over its tokens. */
export interface Sequence {
  count: number;
  vocabulary: Vocabulary;
  /** Hash of the word in lower case, of the class for marks and numbers. */
  readonly word: Int32Array;
  /** What `word` was made of: the word's number in the vocabulary behind `CLASSES`, or the class. */
  readonly entry: Int32Array;
  readonly class: Uint8Array;
  readonly quote: Uint8Array;
  /** Outermost double-marked run of each token, -1 outside. */
  readonly run: Int32Array;
  /** Whether any token is in one. */
  marked: boolean;
  /** First token and end (exclusive) of each run. */
  readonly runStart: Int32Array;
  readonly runEnd: Int32Array;
  readonly sentence: Int32Array;
}

const newSequence = (tokens: number, runs: number, words: Vocabulary): Sequence => ({
  count: 0,
  vocabulary: words,
  word: new Int32Array(tokens),
  entry: new Int32Array(tokens),
  class: new Uint8Array(tokens),
  quote: new Uint8Array(tokens),
  run: new Int32Array(tokens),
  marked: false,
  runStart: new Int32Array(runs),
  runEnd: new Int32Array(runs),
  sentence: new Int32Array(tokens),
});

/** What the model knows of each word. */
class Spellings extends WordFacts {
  hashes = new Int32Array(0);
  /** What class it is of, if it is a word. */
  classes = new Uint8Array(0);

  protected override reserve(count: number): void {
    this.hashes = withRoom(this.hashes, count);
    this.classes = withRoom(this.classes, count);
  }

  protected override learn(word: number, { units, starts }: Vocabulary): void {
    const hash = hashOf(units, starts[word]!, starts[word + 1]!);
    this.hashes[word] = hash;
    this.classes[word] = wordClass(hash) || shapeOf(units, starts[word]!, starts[word + 1]!);
  }
}

const spellings = new Spellings();

/** `done`, if given, is a sequence that nobody needs any more: it is written over, or a larger one is made. */
export function encode(p: ParagraphText, done?: Sequence): Sequence {
  const { tokens, runs } = p;
  const n = tokens.count;
  let out = done ?? newSequence(n, runs.length, p.vocabulary);
  if (out.word.length < n || out.runStart.length < runs.length) out = newSequence(n * 2, runs.length * 2, p.vocabulary);
  out.count = n;
  out.vocabulary = p.vocabulary;
  out.quote.fill(OUTSIDE, 0, n);
  out.run.fill(-1, 0, n);
  out.marked = false;
  runs.forEach((run, r) => {
    if (run.nested || run.style.startsWith('single')) return;
    out.marked = true;
    markRun(p, out, run, r);
  });
  spellings.knowAll(p.vocabulary);
  let sentence = 0;
  for (let i = 0; i < n; i++) {
    while (sentence + 1 < p.sentences.length && p.sentences[sentence + 1]!.start <= tokens.start[i]!) sentence++;
    out.sentence[i] = sentence;
    const kind = tokens.kind[i]!;
    const word = p.words[i]!;
    const type =
      kind === WORD
        ? spellings.classes[word]!
        : classOfOther(p.codes, kind, tokens.start[i]!, tokens.end[i]!, out.quote[i]!);
    out.class[i] = type;
    const spelt = kind === WORD || kind === CLITIC || type === CLASS.other;
    out.word[i] = spelt ? spellings.hashes[word]! : type;
    out.entry[i] = spelt ? CLASSES + word : type;
  }
  return out;
}

/** The class of a word of no closed class. */
function shapeOf(codes: Uint16Array, start: number, end: number): number {
  if (classOf(codes[start]!) !== UPPER) return endingOf(codes, start, end);
  return end - start > 1 && classOf(codes[start + 1]!) === UPPER ? CLASS.upper : CLASS.capital;
}

/** The class of a token that is no word. */
function classOfOther(codes: Uint16Array, kind: number, start: number, end: number, quote: number): number {
  switch (kind) {
    case CLITIC:
      return (codes[end - 1]! | 32) === 0x73 ? CLASS.possessive : CLASS.contraction;
    case NUMBER:
      return end - start === 4 && (codes[start] === 0x31 || codes[start] === 0x32) ? CLASS.year : CLASS.number;
    case ADDRESS:
      return CLASS.address;
    case TERMINATOR:
      if (codes[start] !== 0x2e && codes[start] !== 0x2026) return CLASS.ask;
      return codes[start] === 0x2e && end - start === 1 ? CLASS.stop : CLASS.dots;
    case DOUBLE_MARK:
      return quote === OPENER ? CLASS.opener : quote === CLOSER ? CLASS.closer : CLASS.mark;
    case SINGLE_MARK:
      return CLASS.single;
    default:
      return punctuation(codes[start]!);
  }
}

function endingOf(codes: Uint16Array, start: number, end: number): number {
  if (end - start < 4) return CLASS.lower;
  const last = codes[end - 1]!;
  const before = codes[end - 2]!;
  if (last === 0x64 && before === 0x65) return CLASS.ed;
  if (last === 0x67 && before === 0x6e) return CLASS.ing;
  if (last === 0x79 && before === 0x6c) return CLASS.ly;
  if (last === 0x73 && before !== 0x73) return CLASS.s;
  if (last === 0x6e && before === 0x6f) return CLASS.on;
  return CLASS.lower;
}

function punctuation(code: number): number {
  switch (code) {
    case 0x2c:
      return CLASS.comma;
    case 0x3a:
      return CLASS.colon;
    case 0x3b:
      return CLASS.semicolon;
    case 0x28:
    case 0x5b:
      return CLASS.open;
    case 0x29:
    case 0x5d:
      return CLASS.close;
    case 0x2d:
    case 0x2013:
    case 0x2014:
    case 0x2015:
      return CLASS.dash;
    default:
      return CLASS.other;
  }
}

function markRun(p: ParagraphText, out: Sequence, run: ParagraphText['runs'][number], index: number): void {
  const first = firstTokenAt(p.tokens.start, out.count, run.start);
  out.runStart[index] = first;
  let i = first;
  for (; i < out.count && p.tokens.start[i]! < run.end; i++) {
    out.run[i] = index;
    const start = p.tokens.start[i]!;
    out.quote[i] = run.opener?.start === start ? OPENER : run.closer?.start === start ? CLOSER : INSIDE;
  }
  out.runEnd[index] = i;
}

/** The first token that starts at `offset` or later. */
export function firstTokenAt(starts: Int32Array, count: number, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
