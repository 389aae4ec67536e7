import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readGold, utf16Offsets } from '../train/gold.ts';
import { type Attributed, Measure, overlap } from '../train/measure.ts';
import { markdownTable } from './tables.ts';

interface Exported {
  readonly quotes: readonly { confidence: number; cue: Range | null; sources: Range[]; contents: Range[] }[];
}

interface Range {
  readonly start: number;
  readonly end: number;
}

interface Scored extends Attributed {
  readonly confidence: number;
}

const BINS = [0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01];

/**
 * How often quotations of a given confidence are right, that is, match a gold one (half of the characters in common) and
 * have its source.
 */
export function reliabilityTable(gold: string, predicted: string): string {
  const bins = BINS.slice(1).map(() => ({ n: 0, right: 0, confidence: 0 }));
  for (const article of readGold(gold)) {
    const exported: Exported = JSON.parse(readFileSync(path.join(predicted, `${article.name}.json`), 'utf8'));
    const found = exported.quotes.map(q => inUtf16(q, utf16Offsets(article.text)));
    for (const pair of new Measure().add(article.text, article.attributions, found)) {
      if (!pair.found) continue;
      const bin = bins[BINS.findLastIndex(limit => limit <= pair.found!.confidence)]!;
      bin.n++;
      bin.confidence += pair.found.confidence;
      if (pair.gold && sameSource(pair.gold, pair.found)) bin.right++;
    }
  }
  const rows = bins.flatMap((b, i) =>
    b.n === 0
      ? []
      : [
          [
            `${BINS[i]} to ${Math.min(1, BINS[i + 1]!)}`,
            String(b.n),
            ((100 * b.confidence) / b.n).toFixed(1),
            ((100 * b.right) / b.n).toFixed(1),
          ],
        ],
  );
  return markdownTable(['confidence', 'quotations', 'mean confidence', 'right'], rows);
}

function inUtf16(q: Exported['quotes'][number], offsets: Int32Array): Scored {
  const spans = (list: readonly Range[]): Range[] =>
    list.map(s => ({ start: offsets[s.start]!, end: offsets[s.end]! }));
  return {
    confidence: q.confidence,
    content: spans(q.contents),
    source: spans(q.sources),
    cue: spans(q.cue ? [q.cue] : []),
  };
}

const sameSource = (gold: Attributed, found: Attributed): boolean =>
  gold.source.length > 0 ? overlap(gold.source, found.source) > 0 : found.source.length === 0;
