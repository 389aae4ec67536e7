import { encode, firstTokenAt, type Sequence } from '../../server/src/core/attribution/learned/sequence.ts';
import { type ParagraphText, readParagraph } from '../../server/src/core/paragraph.ts';
import type { Span } from '../../server/src/core/span.ts';
import type { GoldArticle, GoldAttribution } from './gold.ts';
import { trimmed } from './measure.ts';

/** Token ranges, half-open. */
export type Range = readonly [number, number];

export interface GoldTriple {
  readonly attribution: GoldAttribution;
  readonly cue: Range;
  readonly source: Range | null;
  readonly content: readonly Range[];
  head: number;
}

export interface TrainParagraph {
  readonly article: number;
  readonly start: number;
  readonly text: ParagraphText;
  readonly sequence: Sequence;
  readonly gold: readonly GoldTriple[];
}

export function paragraphsOf(articles: readonly GoldArticle[]): TrainParagraph[] {
  const out: TrainParagraph[] = [];
  articles.forEach((article, index) => {
    let at = 0;
    for (const line of article.text.split('\n')) {
      if (line.trim() !== '') {
        const text = readParagraph(line);
        const end = at + line.length;
        const gold = article.attributions
          .filter(a => a.cue[0] && a.cue[0].start >= at && a.cue[0].start < end)
          .map(a => tripleOf(a, article.text, text, at, end))
          .filter(t => t !== null);
        out.push({ article: index, start: at, text, sequence: encode(text), gold });
      }
      at += line.length + 1;
    }
  });
  return out;
}

function tripleOf(
  a: GoldAttribution,
  articleText: string,
  p: ParagraphText,
  start: number,
  end: number,
): GoldTriple | null {
  const ranges = (spans: readonly Span[]): Range[] =>
    spans
      .map(s => ({ start: Math.max(s.start, start), end: Math.min(s.end, end) }))
      .filter(s => s.start < s.end)
      .map(s => rangeOf(p, { start: s.start - start, end: s.end - start }))
      .filter(r => r[1] > r[0]);
  const content = ranges(trimmed(a.content, articleText));
  const cue = ranges(a.cue)[0];
  if (!cue || content.length === 0) return null;
  return { attribution: a, cue, source: ranges(trimmed(a.source, articleText))[0] ?? null, content, head: cue[0] };
}

/** Tokens of which at least half lies in the span. */
function rangeOf(p: ParagraphText, s: Span): Range {
  const { start, end, count } = p.tokens;
  let from = firstTokenAt(start, count, s.start);
  if (from > 0 && end[from - 1]! > s.start && 2 * (end[from - 1]! - s.start) >= end[from - 1]! - start[from - 1]!)
    from--;
  let to = firstTokenAt(start, count, s.end);
  if (to > from && 2 * (s.end - start[to - 1]!) < end[to - 1]! - start[to - 1]!) to--;
  return [from, Math.max(from, to)];
}

/** Sets each gold triple's head: the cue's token whose word is most often part of a cue. */
export function chooseHeads(paragraphs: readonly TrainParagraph[], counted: readonly TrainParagraph[]): void {
  const total = new Map<string, number>();
  const inCue = new Map<string, number>();
  for (const p of counted) {
    for (const w of p.text.lower) total.set(w, (total.get(w) ?? 0) + 1);
    for (const t of p.gold)
      for (let i = t.cue[0]; i < t.cue[1]; i++) {
        const w = p.text.lower[i]!;
        inCue.set(w, (inCue.get(w) ?? 0) + 1);
      }
  }
  const rate = (w: string): number => ((inCue.get(w) ?? 0) + 0.02) / ((total.get(w) ?? 0) + 2);
  for (const p of paragraphs)
    for (const t of p.gold) {
      let best = -1;
      for (let i = t.cue[0]; i < t.cue[1]; i++) {
        const r = rate(p.text.lower[i]!);
        if (r > best) {
          best = r;
          t.head = i;
        }
      }
    }
}
