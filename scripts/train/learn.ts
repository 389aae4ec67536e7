import { CONFIDENCE_FEATURES, CONFIDENCE_UNIT } from '../../server/src/core/attribution/learned/confidence.ts';
import { UNIT } from '../../server/src/core/attribution/learned/decoder.ts';
import { STRUCTURE } from '../../server/src/core/attribution/learned/lattice.ts';
import { type Model, Tagger } from '../../server/src/core/attribution/learned/tagger.ts';
import { trainConfidence } from './confidenceTrainer.ts';
import type { TrainParagraph } from './corpus.ts';
import { CUE_OPTIONS, type CueOptions, trainCues } from './cueTrainer.ts';
import type { GoldArticle } from './gold.ts';
import { SPAN_OPTIONS, type SpanOptions, trainSpans } from './spanTrainer.ts';

const PARTS = 4;

/**
 * Trains the models. What builds on another model's answers learns from answers about articles that the other has not
 * seen: the span model from cue scores, the confidence from attributions of a span model trained on the other parts.
 */
export function learn(
  articles: readonly GoldArticle[],
  paragraphs: readonly TrainParagraph[],
  cueOptions: CueOptions = CUE_OPTIONS,
  spanOptions: SpanOptions = SPAN_OPTIONS,
): Model {
  const inPart = (part: number) => (p: TrainParagraph) => p.article % PARTS === part;
  const logits = new Map<TrainParagraph, Float32Array>();
  let unseen: Model = EMPTY;
  for (let part = 0; part < PARTS; part++) {
    const model = trainCues(
      paragraphs.filter(p => !inPart(part)(p)),
      cueOptions,
    );
    if (part === 0) unseen = { ...EMPTY, ...model };
    const tagger = new Tagger({ ...EMPTY, ...model });
    for (const p of paragraphs.filter(inPart(part))) {
      logits.set(
        p,
        Float32Array.from(tagger.cueScores(p.sequence), s => s / UNIT),
      );
    }
  }
  const others = paragraphs.filter(p => !inPart(0)(p));
  unseen = { ...unseen, ...trainSpans(others, logits, spanOptions) };
  const confidence = trainConfidence(unseen, articles, paragraphs.filter(inPart(0)));
  return { ...trainCues(paragraphs, cueOptions), ...trainSpans(paragraphs, logits, spanOptions), confidence };
}

const NONE = { keys: new Int32Array(0), first: new Int32Array(1), channel: new Uint8Array(0), value: new Int8Array(0) };

/** Until the confidence is trained it is the span model's own score. */
const EMPTY: Model = {
  cue: NONE,
  cueBias: 0,
  never: new Int32Array(0),
  firstLook: 0,
  span: NONE,
  structure: new Int32Array(STRUCTURE),
  acceptBias: 0,
  confidence: Int32Array.from({ length: CONFIDENCE_FEATURES }, (_, k) => (k === 1 ? CONFIDENCE_UNIT : 0)),
};
