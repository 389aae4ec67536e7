import {
  type BoilerplateKind,
  HEADING_OPENINGS,
  LINE_PATTERNS,
  SHARING,
  SHARING_NETWORK,
} from './lexicon/boilerplate.ts';
import type { ScannedLine } from './scan/scanLine.ts';
import { COLON, DIGIT, PAGE } from './scan/traits.ts';
import { firstWordHash, wordHashAt } from './scan/wordHash.ts';

/** Of a row of buttons, whose words may be written in one: "ReplyRetweetLike". */
const LONGEST_BUTTONS = 100;

/** A bit for each of `LINE_PATTERNS`, in order; then for headings of links and rows of sharing buttons. */
export const HEADING = 1 << LINE_PATTERNS.length;
const SHARING_ROW = HEADING << 1;
const [TIME, CREDIT, EMBED] = [bitOf('time'), bitOf('credit'), bitOf('embed')];

/** The bits of each opening and of each word, by its hash. */
const byOpening = new Map<number, number>();
const byWord = new Map<number, number>();
for (const [i, { openings, words }] of LINE_PATTERNS.entries()) {
  addBit(byOpening, openings, 1 << i);
  addBit(byWord, words, 1 << i);
}
addBit(byOpening, HEADING_OPENINGS, HEADING);
addBit(byOpening, SHARING, SHARING_ROW);
addBit(byOpening, SHARING_NETWORK, SHARING_ROW);

function addBit(bits: Map<number, number>, words: Iterable<string>, bit: number): void {
  for (const word of words) {
    const hash = firstWordHash(word);
    bits.set(hash, (bits.get(hash) ?? 0) | bit);
  }
}

function bitOf(wanted: BoilerplateKind): number {
  return 1 << LINE_PATTERNS.findIndex(({ kind }) => kind === wanted);
}

/** The signs among the words of `LINE_PATTERNS`. */
const SIGNS = bitsOfSign('@') | bitsOfSign('©');

function bitsOfSign(sign: string): number {
  return LINE_PATTERNS.reduce((bits, { words }, i) => (words.includes(sign) ? bits | (1 << i) : bits), 0);
}

/** What kinds of boilerplate a line may be by its first word, its words and signs, and its length. */
export function possibleKinds(line: string, { traits, words, opening }: ScannedLine): number {
  let kinds = byOpening.get(opening) ?? 0;
  if ((traits & DIGIT) !== 0) kinds |= TIME;
  if ((traits & COLON) !== 0) kinds |= CREDIT;
  if (line.length <= LONGEST_BUTTONS) kinds |= EMBED;
  if ((traits & PAGE) === 0) return kinds;
  kinds |= SIGNS;
  for (let i = 0; i < words.length; i += 2)
    if ((words[i + 1]! & PAGE) !== 0) kinds |= byWord.get(wordHashAt(line, words[i]!)) ?? 0;
  return kinds;
}

/** What kind of boilerplate a line is, of those that it may be. */
export function kindOf(wording: string, kinds: number): BoilerplateKind | null {
  for (const [i, { kind, upTo, atStart, anywhere }] of LINE_PATTERNS.entries()) {
    if ((kinds & (1 << i)) === 0 || wording.length > upTo) continue;
    if (atStart?.test(wording) || anywhere?.test(wording)) return kind;
  }
  return (kinds & SHARING_ROW) !== 0 && isSharingRow(wording) ? 'sharing' : null;
}

/** "Share Tweet Email", "Facebook | Twitter"; a lone name of a network may be a heading or a credit. */
function isSharingRow(wording: string): boolean {
  if (wording.length > 120 || /[?!"“”;]/.test(wording)) return false;
  const words = wording.toLowerCase().match(/[a-z][a-z+-]*/g) ?? [];
  return (
    (words.length > 1 || words[0]?.startsWith('share') === true) &&
    words.every(word => SHARING.has(word) || SHARING_NETWORK.has(word)) &&
    words.some(word => SHARING_NETWORK.has(word))
  );
}
