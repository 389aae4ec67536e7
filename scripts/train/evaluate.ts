import { withoutOverlap } from '../../server/src/core/attribution/learned/overlap.ts';
import type { LearnedAttribution, Tagger } from '../../server/src/core/attribution/learned/tagger.ts';
import type { Span } from '../../server/src/core/span.ts';
import type { TrainParagraph } from './corpus.ts';
import type { GoldArticle } from './gold.ts';
import { type Attributed, Measure } from './measure.ts';

/** Adds what the tagger finds in the articles' paragraphs to the measure. */
export function evaluate(
  tagger: Tagger,
  articles: readonly GoldArticle[],
  paragraphs: readonly TrainParagraph[],
  least: number,
  into = new Measure(),
): Measure {
  const found = new Map<number, Attributed[]>();
  for (const p of paragraphs) {
    const list = found.get(p.article) ?? [];
    found.set(p.article, list);
    for (const a of withoutOverlap(tagger.candidates(p.text, least))) list.push(inArticle(a, p.start));
  }
  for (const [article, list] of found) into.add(articles[article]!.text, articles[article]!.attributions, list);
  return into;
}

/** The attribution with offsets that count from the article's start. */
export function inArticle(a: LearnedAttribution, start: number): Attributed {
  const moved = (s: Span): Span => ({ start: s.start + start, end: s.end + start });
  return { content: a.content.map(moved), source: a.source ? [moved(a.source)] : [], cue: [moved(a.cue)] };
}
