import type { Span } from '../span.ts';

/** No tag is longer, in UTF-16 code units. */
const LONGEST_TAG = 1000;
const TAG = new RegExp(`</?[a-z][a-z0-9-]*(?:\\s[^<>]{0,${LONGEST_TAG}})?>`, 'gi');

/** The tags of HTML that a scraper left in a text, in text order: the marks around their attributes quote nobody. */
export function tags(text: string): Span[] {
  if (!text.includes('<')) return [];
  return [...text.matchAll(TAG)].map(m => ({ start: m.index, end: m.index + m[0].length }));
}
