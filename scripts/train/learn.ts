import { UNIT } from '../../server/src/core/attribution/learned/decoder.ts';
import { type Model, Tagger } from '../../server/src/core/attribution/learned/tagger.ts';
import type { TrainParagraph } from './corpus.ts';
import { CUE_OPTIONS, type CueOptions, trainCues } from './cueTrainer.ts';
import { SPAN_OPTIONS, type SpanOptions, trainSpans } from './spanTrainer.ts';

const PARTS = 4;

/** Trains both models. The span model learns from cue scores of models that have not seen the article in question. */
export function learn(paragraphs: readonly TrainParagraph[], cues: CueOptions = CUE_OPTIONS, spans: SpanOptions = SPAN_OPTIONS): Model {
  const logits = new Map<TrainParagraph, Float32Array>();
  for (let part = 0; part < PARTS; part++) {
    const model = trainCues(
      paragraphs.filter(p => p.article % PARTS !== part),
      cues,
    );
    const tagger = new Tagger({ ...EMPTY, ...model });
    for (const p of paragraphs) {
      if (p.article % PARTS === part) logits.set(p, Float32Array.from(tagger.cueScores(p.sequence), s => s / UNIT));
    }
  }
  return { ...trainCues(paragraphs, cues), ...trainSpans(paragraphs, logits, spans) };
}

const EMPTY: Pick<Model, 'span' | 'structure' | 'acceptBias'> = {
  span: { keys: new Int32Array(0), first: new Int32Array(1), channel: new Uint8Array(0), value: new Int8Array(0) },
  structure: new Int32Array(48),
  acceptBias: 0,
};
