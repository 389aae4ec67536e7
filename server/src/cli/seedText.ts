import { readFileSync } from 'node:fs';

/** A file that holds no text that we can read; the message says why. */
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
  if (bytes.length >= 2 && ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)))
    throw new NotText('UTF-16 text; save it as UTF-8');
  const nul = bytes.indexOf(0);
  if (nul >= 0) throw new NotText(`binary, not text (NUL at byte ${nul})`);
  const text = decode(bytes);
  return text.startsWith(BOM) ? { text: text.slice(1), bom: BOM } : { text, bom: '' };
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const at = firstInvalid(bytes);
    const byte = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0');
    throw new NotText(`not valid UTF-8: byte ${at} (0x${byte}); convert it to UTF-8`);
  }
}

/** Offset of the first byte that begins no well-formed UTF-8 sequence (Unicode Standard, table 3-7). */
function firstInvalid(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return at;
}

function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  if (lead < 0x80) return 1;
  const length =
    lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
  if (length === 0) return 0;
  const [low, high] =
    lead === 0xe0
      ? [0xa0, 0xbf]
      : lead === 0xed
        ? [0x80, 0x9f]
        : lead === 0xf0
          ? [0x90, 0xbf]
          : lead === 0xf4
            ? [0x80, 0x8f]
            : [0x80, 0xbf];
  const second = bytes[at + 1] ?? 0;
  if (second < low || second > high) return 0;
  for (let i = 2; i < length; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}
