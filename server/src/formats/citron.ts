import { sourcePartsOf } from '../core/attribution/sourceParts.ts';
import type { Article, Quotation } from '../core/model.ts';
import type { Span } from '../core/span.ts';
import { codePointsOf } from '../core/text/codePoints.ts';

interface CitronSpan extends Span {
  readonly text: string;
}

/**
 * An article as BBC Citron writes its results: offsets in Unicode code points, one coreference group a speaker. Scare
 * quotes are no quotations here.
 */
export function citronJson({ text, quotations, speakers, mentions }: Article): object {
  const codePoint = codePointsOf(text);
  const span = ({ start, end }: Span): CitronSpan => ({
    start: codePoint(start),
    end: codePoint(end),
    text: text.slice(start, end),
  });
  const quote = (quotation: Quotation): object => {
    const { id, type, confidence, cue, content } = quotation;
    return {
      id,
      type,
      confidence,
      cue: cue && span(cue),
      sources: sourcePartsOf(quotation).map(span),
      contents: content.map(span),
    };
  };
  return {
    text,
    quotes: quotations.filter(({ type }) => type !== 'scare').map(quote),
    coreference_groups: speakers.map(speaker => speaker.mentions.flatMap(index => mentions[index] ?? []).map(span)),
  };
}
