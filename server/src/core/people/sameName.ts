import type { NameParts } from './nameParts.ts';
import { sameGivenName } from './shortForms.ts';

/** "Al Rashid" beside "Omar Al Rashid". */
export const isSurname = (short: NameParts, full: NameParts): boolean =>
  short.given.length === 1 && full.particles.at(-1) === short.given[0];

/** Whether the second given names or initials are two people's: "George H. Byrne" beside "George W. Byrne". */
export const differInMiddle = ({ given: [, a] }: NameParts, { given: [, b] }: NameParts): boolean =>
  a !== undefined && b !== undefined && a[0] !== b[0];

/** Whether two names of one surname may be one person's: "Bill Byrne", "William T. Byrne". */
export function sameFullName(a: NameParts, b: NameParts): boolean {
  if (differInMiddle(a, b)) return false;
  if (isTail(a.given, b.given) || isTail(b.given, a.given)) return a.given.length > 0 && b.given.length > 0;
  const x = a.given[0];
  const y = b.given[0];
  if (!x || !y) return !x && !y;
  return (
    sameGivenName(x, y) ||
    (a.nickname !== null && sameGivenName(a.nickname, y)) ||
    (b.nickname !== null && sameGivenName(b.nickname, x))
  );
}

/** Whether `short` ends `long`: "Wasserman" in "Debbie Wasserman", before the surname. */
const isTail = (short: readonly string[], long: readonly string[]): boolean =>
  short.length < long.length && short.every((word, i) => word === long[long.length - short.length + i]);
