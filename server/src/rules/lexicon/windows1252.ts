/** Windows-1252 where it differs from Latin-1: the characters of the bytes 0x80 to 0x9F (WHATWG Encoding Standard, index-windows-1252). */
const HIGH = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

const bytes: ReadonlyMap<string, number> = new Map([...HIGH].map((c, i) => [c, 0x80 + i]));

/** The byte that a character stands for when text was read as Windows-1252 or Latin-1; undefined where it stands for none. */
export function byteOf(character: string): number | undefined {
  const code = character.charCodeAt(0);
  return code < 0x100 ? code : bytes.get(character);
}

/** What a C1 control character (U+0080 to U+009F) was before Windows-1252 was read as Latin-1. */
export const intended = (control: string): string => HIGH[control.charCodeAt(0) - 0x80]!;
