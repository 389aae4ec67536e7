import { readFileSync } from 'node:fs';
import { isFileError, reasonOf } from './reason.ts';

/** A file that holds no text that we can read; the message says why and what to do. */
export class NotText extends Error {}

const BOM = '\ufeff';

export interface SeedText {
  /** Without a byte order mark, as editors show it. */
  readonly text: string;
  /** The byte order mark that the file begins with, or nothing. */
  readonly bom: string;
}

/** Reads a file of UTF-8 text. Throws NotText, or what the file system throws. */
export function readSeedText(file: string): SeedText {
  const bytes = readFileSync(file);
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    throw new NotText('UTF-16, not UTF-8; save it as UTF-8');
  const nul = bytes.indexOf(0);
  if (nul >= 0) throw new NotText(`binary, not text (a NUL at byte ${nul}); give a plain text file`);
  const text = bytes.toString('utf8');
  const at = firstInvalid(bytes, text);
  if (at !== null) {
    const byte = `0x${bytes[at]!.toString(16).toUpperCase().padStart(2, '0')}`;
    throw new NotText(`not valid UTF-8 (byte ${at} is ${byte}, line ${lineOf(bytes, at)}); save it as UTF-8`);
  }
  return text.startsWith(BOM) ? { text: text.slice(1), bom: BOM } : { text, bom: '' };
}

/** Offset of the first byte that was decoded as U+FFFD without being one. */
function firstInvalid(bytes: Buffer, text: string): number | null {
  let offset = 0;
  let from = 0;
  for (;;) {
    const at = text.indexOf('\ufffd', from);
    if (at < 0) return null;
    offset += Buffer.byteLength(text.slice(from, at));
    if (bytes[offset] !== 0xef || bytes[offset + 1] !== 0xbf || bytes[offset + 2] !== 0xbd) return offset;
    offset += 3;
    from = at + 1;
  }
}

const lineOf = (bytes: Buffer, at: number): number => bytes.subarray(0, at).toString('latin1').split('\n').length;

/** Text of another file than the one that is worked on. Throws NotText, whose message begins with `shown`, the file's name. */
export function textOf(file: string, shown: string): string {
  try {
    return readSeedText(file).text;
  } catch (error) {
    throw new NotText(complaintOf(shown, error));
  }
}

/** What to tell of a file, named `shown`, that could not be read or written. Throws any other error on. */
export function complaintOf(shown: string, error: unknown): string {
  if (error instanceof NotText) return `${shown}: ${error.message}`;
  if (isFileError(error)) return `${shown}: ${reasonOf(error)}`;
  throw error;
}
