import type { GoldArticle, GoldAttribution } from '../../../scripts/train/gold.ts';

/** An article of one paragraph with one attribution: the source in angle brackets, the cue in square ones, the content in braces. */
export function marked(name: string, text: string): GoldArticle {
  const spans: Record<string, { start: number; end: number }> = {};
  let plain = '';
  let start = 0;
  for (const c of text) {
    if ('<[{'.includes(c)) start = plain.length;
    else if ('>]}'.includes(c)) spans[c] = { start, end: plain.length };
    else plain += c;
  }
  const attribution: GoldAttribution = { content: [spans['}']!], source: [spans['>']!], cue: [spans[']']!] };
  return { name, text: plain, attributions: [attribution] };
}
