import type { Article } from '../../../server/src/core/model.ts';
import { marked } from '../features/markedArticle.ts';

/**
 * All that goes wrong with offsets and escapes, in one article: characters of two code units, CRLF, an interrupted
 * quotation, one over two paragraphs, one inside another, one without source and cue, markup, a formula, quotation marks in cells.
 */
const TEXT = [
  'Harbour 😀 & <sea>',
  '{q1:"We stay 😀 here,"} {q1.cue:said} {q1.source:{s1:Ada Lund}, the "mayor"}, {q1:"and we won\'t go."}',
  '{q2:"It is late,"} {q2.source:{s2:Ib 𝒟al}} {q2.cue:said}. {q2:"We waited.',
  '"Now we go home."}',
  '{q3.source:{s1.pronoun:She}} {q3.cue:said} {q3:that {q4.source:{s2:𝒟al}} had {q4.cue:told} her {q4:"all 😀"} of it}.',
  '{q5:=1+1, "maybe"}',
  'They call it {q6:"art"}.',
].join('\r\n\r\n');

export function awkward(): Article {
  return marked(`${TEXT}\r\n`, {
    quotations: {
      q1: { type: 'direct', confidence: 0.9 },
      q2: { type: 'direct', confidence: 0.8 },
      q3: { type: 'indirect', confidence: 0.6 },
      q4: { type: 'mixed', confidence: 0.7, annotation: 'urn:uuid:4' },
      q5: { type: 'mixed', confidence: 0.4 },
      q6: { type: 'scare' },
    },
  }).article;
}

/** The words of each of its quotations that is speech, span by span. */
export const CONTENTS: Readonly<Record<string, readonly string[]>> = {
  q1: ['"We stay 😀 here,"', '"and we won\'t go."'],
  q2: ['"It is late,"', '"We waited.\r\n\r\n"Now we go home."'],
  q3: ['that 𝒟al had told her "all 😀" of it'],
  q4: ['"all 😀"'],
  q5: ['=1+1, "maybe"'],
};

export const SOURCES: Readonly<Record<string, string | null>> = {
  q1: 'Ada Lund, the "mayor"',
  q2: 'Ib 𝒟al',
  q3: 'She',
  q4: '𝒟al',
  q5: null,
};

export const CUES: Readonly<Record<string, string | null>> = {
  q1: 'said',
  q2: 'said',
  q3: 'said',
  q4: 'told',
  q5: null,
};

/** Of `text`, by offsets in Unicode code points. */
export const sliceOf = (text: string, start: number, end: number): string => [...text].slice(start, end).join('');
