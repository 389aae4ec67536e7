import { CONFIDENCE_FEATURES, CONFIDENCE_UNIT } from '../../server/src/core/attribution/learned/confidence.ts';
import { type LearnedAttribution, type Model, Tagger } from '../../server/src/core/attribution/learned/tagger.ts';
import type { TrainParagraph } from './corpus.ts';
import { inArticle } from './evaluate.ts';
import type { GoldArticle } from './gold.ts';
import { overlap, trimmed } from './measure.ts';

const ROUNDS = 300;
const RATE = 0.5;
/** Attributions less likely than this are not learned from. */
const LEAST = 0.02;

/** Logistic regression on paragraphs that the model has not seen: is this attribution right, its source included? */
export function trainConfidence(
  model: Model,
  articles: readonly GoldArticle[],
  paragraphs: readonly TrainParagraph[],
): Int32Array {
  const { rows, right } = examplesOf(model, articles, paragraphs);
  const w = new Float64Array(CONFIDENCE_FEATURES);
  w[1] = 1;
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = new Float64Array(CONFIDENCE_FEATURES);
    rows.forEach((row, i) => {
      let z = 0;
      for (let k = 0; k < CONFIDENCE_FEATURES; k++) z += w[k]! * row[k]!;
      const g = 1 / (1 + Math.exp(-z)) - right[i]!;
      for (let k = 0; k < CONFIDENCE_FEATURES; k++) gradient[k]! += g * row[k]!;
    });
    for (let k = 0; k < CONFIDENCE_FEATURES; k++) w[k]! -= (RATE * gradient[k]!) / (rows.length * (SCALE[k] ?? 1));
  }
  return Int32Array.from(w, x => Math.round(x * CONFIDENCE_UNIT));
}

/** Mean squares of the features, roughly: steps of one length suit them all. */
const SCALE = [1, 6, 6, 1, 1, 1, 6, 1, 1, 1];

function examplesOf(
  model: Model,
  articles: readonly GoldArticle[],
  paragraphs: readonly TrainParagraph[],
): { rows: Float64Array[]; right: number[] } {
  const tagger = new Tagger(model);
  const rows: Float64Array[] = [];
  const right: number[] = [];
  tagger.seen = features => rows.push(Float64Array.from(features));
  for (const p of paragraphs) {
    for (const a of tagger.candidates(p.text, LEAST)) right.push(isRight(a, p, articles[p.article]!) ? 1 : 0);
  }
  return { rows, right };
}

function isRight(a: LearnedAttribution, p: TrainParagraph, article: GoldArticle): boolean {
  const found = inArticle(a, p.start);
  const content = trimmed(found.content, article.text);
  const size = overlap(content, content);
  return p.gold.some(({ attribution: gold }) => {
    const goldContent = trimmed(gold.content, article.text);
    const both = overlap(content, goldContent);
    if (both === 0 || both / (size + overlap(goldContent, goldContent) - both) < 0.5) return false;
    return gold.source.length > 0 ? overlap(gold.source, found.source) > 0 : found.source.length === 0;
  });
}
