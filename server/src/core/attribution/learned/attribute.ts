import type { ParagraphText } from '../../paragraph.ts';
import { withoutOverlap } from './overlap.ts';
import { unpack } from './packed.ts';
import { LEAST, type LearnedAttribution, Tagger } from './tagger.ts';
import { WEIGHTS } from './weights.ts';

let tagger: Tagger | null = null;

/**
 * The attributions of one paragraph, in text order, that the trained model finds; offsets count from the paragraph's
 * start. Their contents and cues do not overlap.
 */
export function attribute(p: ParagraphText, least: number = LEAST): LearnedAttribution[] {
  tagger ??= new Tagger(unpack(WEIGHTS));
  return withoutOverlap(tagger.candidates(p, least));
}
