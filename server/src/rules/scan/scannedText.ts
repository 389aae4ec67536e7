import type { Article } from '../../core/model.ts';
import type { Span } from '../../core/span.ts';
import { once } from '../once.ts';
import { type ScannedLine, scanLine } from './scanLine.ts';

/** A line without its terminator (LF, CRLF or CR). */
export interface PlacedLine extends Span {
  readonly scanned: ScannedLine;
}

interface ScannedText {
  readonly lines: readonly PlacedLine[];
  /** The traits of all lines together. */
  readonly traits: number;
  /** What the reader of each number has found, in offsets of the article. */
  readonly found: (readonly Span[] | undefined)[];
}

const scannedText: (article: Article) => ScannedText = once(({ text }) => {
  const lines: PlacedLine[] = [];
  let traits = 0;
  let feed = nextOf(text, '\n', 0);
  let carriage = nextOf(text, '\r', 0);
  for (let start = 0; ; ) {
    const end = Math.min(feed, carriage);
    const scanned = scanLine(text, start, end);
    lines.push({ start, end, scanned });
    traits |= scanned.traits;
    if (end === text.length) return { lines, traits, found: [] };
    start = carriage === end && feed === end + 1 ? end + 2 : end + 1;
    if (feed < start) feed = nextOf(text, '\n', start);
    if (carriage < start) carriage = nextOf(text, '\r', start);
  }
});

function nextOf(text: string, terminator: string, from: number): number {
  const at = text.indexOf(terminator, from);
  return at < 0 ? text.length : at;
}

/** All lines with one of the `traits`. */
export function linesWith(article: Article, traits: number): readonly PlacedLine[] {
  const { lines, traits: all } = scannedText(article);
  return (all & traits) === 0 ? NONE : lines.filter(({ scanned }) => (scanned.traits & traits) !== 0);
}

const NONE: readonly PlacedLine[] = [];

export const nonblankLines: (article: Article) => readonly PlacedLine[] = once(article =>
  scannedText(article).lines.filter(({ scanned }) => !scanned.blank),
);

let readers = 0;

/**
 * What a rule finds in single lines, each by its text alone: `read` is given those with one of the `traits` and tells places in
 * offsets from the line's start. They are had in offsets of the article, line by line.
 */
export function inLines<T extends Span>(
  traits: number,
  read: (line: string, scanned: ScannedLine) => Iterable<T>,
): (article: Article) => readonly T[] {
  const reader = readers++;
  return article => {
    const { found } = scannedText(article);
    const known = found[reader] as readonly T[] | undefined;
    if (known) return known;
    const out: T[] = [];
    for (const { start, end, scanned } of linesWith(article, traits))
      for (const place of read(article.text.slice(start, end), scanned))
        out.push({ ...place, start: place.start + start, end: place.end + start });
    found[reader] = out;
    return out;
  };
}

/** Where in a line an expression with the flag "y" fits, tried at the words with a trait; what fits overlaps nothing before it. */
export function* matchesAt(
  line: string,
  { words }: ScannedLine,
  trait: number,
  sticky: RegExp,
): Iterable<RegExpExecArray> {
  let after = 0;
  for (let i = 0; i < words.length; i += 2) {
    const at = words[i]!;
    if ((words[i + 1]! & trait) === 0 || at < after) continue;
    sticky.lastIndex = at;
    const match = sticky.exec(line);
    if (!match) continue;
    after = at + match[0].length;
    yield match;
  }
}
