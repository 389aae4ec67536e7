import { SHORT_FORMS } from '../lexicon/firstNames.ts';

const full = new Map<string, ReadonlySet<string>>(
  SHORT_FORMS.trim()
    .split(/\s+/)
    .map(entry => {
      const [short = '', names = ''] = entry.split(':');
      return [short, new Set(names.split(','))];
    }),
);

/** Whether two given names (lower case) may be one person's: equal, an initial, a short form. */
export function sameGivenName(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  return full.get(a)?.has(b) === true || full.get(b)?.has(a) === true;
}
