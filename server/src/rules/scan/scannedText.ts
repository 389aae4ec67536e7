import type { Article } from '../../core/model.ts';
import type { Span } from '../../core/span.ts';
import { once } from '../once.ts';
import { type ScannedLine, scanLine } from './scanLine.ts';

/** What follows from a line's text alone. */
interface LineFacts {
  readonly scanned: ScannedLine;
  /** What each reader, by its number, made of it; null where nothing is remembered. */
  readonly read: unknown[] | null;
}

/** Facts about lines by their text, kept from one check to the next so that an edit costs one line. */
export type LineMemory = Map<string, LineFacts>;

/** A line without its terminator (LF, CRLF or CR). */
export interface PlacedLine extends Span, LineFacts {}

interface ScannedText {
  readonly lines: readonly PlacedLine[];
  /** The traits of all lines together. */
  readonly traits: number;
  /** What the reader of each number has found, in offsets of the article. */
  readonly found: (readonly Span[] | undefined)[];
}

const known = new WeakMap<Article, ScannedText>();

function scannedText(article: Article): ScannedText {
  let scanned = known.get(article);
  if (!scanned) {
    scanned = scan(article.text, (start, end) => ({ scanned: scanLine(article.text, start, end), read: null }));
    known.set(article, scanned);
  }
  return scanned;
}

/** Has an article's lines known by `memory`, which then holds exactly these. */
export function rememberLines(article: Article, memory: LineMemory): void {
  const { text } = article;
  const before = new Map(memory);
  memory.clear();
  const factsOf = (start: number, end: number): LineFacts => {
    const line = text.slice(start, end);
    let facts = memory.get(line);
    if (!facts) {
      facts = before.get(line) ?? { scanned: scanLine(text, start, end), read: [] };
      // The key is cut from this text: that of another version would keep all of it in memory.
      memory.set(line, facts);
    }
    return facts;
  };
  known.set(article, scan(text, factsOf));
}

function scan(text: string, factsOf: (start: number, end: number) => LineFacts): ScannedText {
  const lines: PlacedLine[] = [];
  let traits = 0;
  let feed = nextOf(text, '\n', 0);
  let carriage = nextOf(text, '\r', 0);
  for (let start = 0; ; ) {
    const end = Math.min(feed, carriage);
    const { scanned, read } = factsOf(start, end);
    lines.push({ start, end, scanned, read });
    traits |= scanned.traits;
    if (end === text.length) return { lines, traits, found: [] };
    start = carriage === end && feed === end + 1 ? end + 2 : end + 1;
    if (feed < start) feed = nextOf(text, '\n', start);
    if (carriage < start) carriage = nextOf(text, '\r', start);
  }
}

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
 * What a rule makes of a line by its text alone. It is remembered longer than the text, so it must hold no part of that: only
 * offsets from the line's start, numbers and constants.
 */
export function ofLine<T>(read: (line: string, scanned: ScannedLine) => T): (text: string, line: PlacedLine) => T {
  const reader = readers++;
  return (text, { start, end, scanned, read: known }) => {
    const made = known?.[reader] as T | undefined;
    if (made !== undefined) return made;
    const fresh = read(text.slice(start, end), scanned);
    if (known) known[reader] = fresh;
    return fresh;
  };
}

/**
 * What a rule finds in single lines: `read` is given those with one of the `traits` and tells places in offsets from the line's
 * start (see `ofLine`). They are had in offsets of the article, line by line.
 */
export function inLines<T extends Span>(
  traits: number,
  read: (line: string, scanned: ScannedLine) => Iterable<T>,
): (article: Article) => readonly T[] {
  const placesIn = ofLine((line, scanned) => [...read(line, scanned)]);
  const reader = readers++;
  return article => {
    const { found } = scannedText(article);
    const before = found[reader] as readonly T[] | undefined;
    if (before) return before;
    const out: T[] = [];
    for (const line of linesWith(article, traits))
      for (const place of placesIn(article.text, line))
        out.push({ ...place, start: place.start + line.start, end: place.end + line.start });
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
