import { byteOf } from './lexicon/windows1252.ts';

/**
 * Undoes the reading of UTF-8 as Windows-1252 or Latin-1. Written by hand: the library that does it well (ftfy) is for
 * Python, and TextDecoder, which works on bytes, could not say which characters to leave as they are.
 */

const HIGH = '\\u0080-\\u00ffŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™';
/** Some of them as normalisation leaves them: a letter and its mark, or a space and a mark for "¨", "¯", "´", "¸". */
const APART = '[A-Za-z][\\u0300-\\u0304\\u0308\\u030a\\u0327]| [\\u0301\\u0304\\u0308\\u0327]';

/** Characters that bytes of UTF-8 sequences turn into, two or more. */
export const HIGH_RUN = new RegExp(`(?:[${HIGH}]|${APART}){2,}`, 'g');
const UNIT = new RegExp(`${APART}|[\\s\\S]`, 'g');
const LONE_MARKS: Readonly<Record<string, number>> = {
  ' \u0308': 0xa8,
  ' \u0304': 0xaf,
  ' \u0301': 0xb4,
  ' \u0327': 0xb8,
};

export interface Reading {
  /** What was meant by the characters from `start` to `end` of the run. */
  readonly start: number;
  readonly end: number;
  readonly meant: string;
  /** Whether nothing is left over that looks like more of the same. */
  readonly whole: boolean;
}

const MARKS_AND_DASHES = '‘’‚“”„–—…';
/** Twice garbled text takes two passes; more is not met. */
const MOST_PASSES = 3;
const LEFT_OVER = /[ÂÃâ€]|[Aa][\u0302\u0303]/;

/**
 * What a run of such characters was before it was misread, or null if it is most likely meant as it stands. `before` and
 * `after` are the characters beside the run.
 */
export function reread(run: string, before: string, after: string): Reading | null {
  const first = pass(run, before, after);
  if (first === null) return null;
  let { meant } = first;
  for (let i = 1; i < MOST_PASSES; i++) {
    const again = pass(meant, before, after);
    if (again === null) break;
    meant = meant.slice(0, again.start) + again.meant + meant.slice(again.end);
  }
  const rest = run.slice(0, first.start) + run.slice(first.end);
  // A capital A with an accent as a word's end is only likely in a word of capitals.
  const capitals = !/\p{L}/u.test(before) || (/\p{Lu}/u.test(before) && /\p{Lu}/u.test(after));
  const stillMisread = LEFT_OVER.test(rest) || (/[ÂÃ]$/.test(meant) && !capitals);
  const whole = !stillMisread && !meant.includes('\ufffd');
  return whole
    ? { ...first, meant: meant.replace('\ufeff', ''), whole }
    : { start: 0, end: run.length, meant: run, whole };
}

interface Unit {
  readonly text: string;
  /** Undefined where no byte turns into this. */
  readonly byte: number | undefined;
}

const unitsOf = (run: string): Unit[] =>
  (run.match(UNIT) ?? []).map(text => ({ text, byte: LONE_MARKS[text] ?? byteOf(text.normalize('NFC')) }));

function pass(run: string, before: string, after: string): Omit<Reading, 'whole'> | null {
  const units = unitsOf(run);
  let start = -1;
  let end = 0;
  let meant = '';
  let kept = '';
  let offset = 0;
  for (let at = 0; at < units.length; ) {
    const sequence = sequenceAt(units, at);
    const length = sequence?.length ?? 1;
    const neighbours = (units[at - 1]?.text ?? before) + (units[at + length]?.text ?? after);
    const accepted = sequence !== null && plausible(units, at, sequence, neighbours);
    const width = units.slice(at, at + (accepted ? length : 1)).reduce((n, unit) => n + unit.text.length, 0);
    if (accepted) {
      if (start < 0) start = offset;
      else meant += kept;
      kept = '';
      meant += sequence.character;
      end = offset + width;
    } else kept += units[at]!.text;
    offset += width;
    at += accepted ? length : 1;
  }
  return start < 0 ? null : { start, end, meant };
}

interface Sequence {
  readonly character: string;
  readonly length: number;
}

/** The UTF-8 sequence whose bytes stand at `at`. */
function sequenceAt(units: readonly Unit[], at: number): Sequence | null {
  const lead = units[at]?.byte ?? 0;
  const length =
    lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
  if (length === 0) return null;
  let code = lead & (0xff >> (length + 1));
  for (let i = 1; i < length; i++) {
    const byte = units[at + i]?.byte ?? 0;
    if (byte < 0x80 || byte > 0xbf) return cutShort(units, at, i);
    code = (code << 6) | (byte & 0x3f);
  }
  const least = length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000;
  if (code < least || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return null;
  return { character: String.fromCodePoint(code), length };
}

/** "â€" whose third character (byte 0x9D, unknown to Windows-1252) was dropped: a closing mark. */
const cutShort = (units: readonly Unit[], at: number, found: number): Sequence | null =>
  found === 2 && units[at]!.byte === 0xe2 && units[at + 1]!.text === '€' ? { character: '”', length: 2 } : null;

/** Whether the sequence is likelier than its characters: capitals with accents do stand before marks and dashes. */
function plausible(units: readonly Unit[], at: number, { character, length }: Sequence, neighbours: string): boolean {
  const code = character.codePointAt(0)!;
  if (length > 2 || character === '”') return true;
  if (code < 0xa0) return false;
  if (MARKS_AND_DASHES.includes(units[at + 1]!.text) && !/\p{Ll}/u.test(neighbours)) return false;
  if (code < 0x180) return true;
  return code >= 0x370 && code < 0x700 && (sequenceAt(units, at + 2) ?? sequenceAt(units, at - 2)) !== null;
}
