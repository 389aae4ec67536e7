import type { Article, Quotation, Speaker } from '../core/model.ts';
import type { Span } from '../core/span.ts';

/** A quotation with who is quoted, as exports write it. */
export interface Speech {
  readonly quotation: Quotation;
  readonly speaker: Speaker | null;
}

/** What somebody said in an article, in text order; scare quotes and titles of works are no speech. */
export function speechOf({ quotations, speakers }: Article): Speech[] {
  const byId = new Map(speakers.map(speaker => [speaker.id, speaker]));
  return quotations
    .filter(({ type }) => type !== 'scare')
    .map(quotation => ({ quotation, speaker: byId.get(quotation.speaker ?? '') ?? null }));
}

/** Whether a person has decided on a quotation; else the analysis proposes it. */
export const isDecided = ({ annotation }: Quotation): boolean => annotation !== undefined;

/** The words of a quotation or a source, with an ellipsis where it is interrupted. */
export const wordsOf = (text: string, parts: readonly Span[]): string =>
  parts.map(({ start, end }) => text.slice(start, end)).join(' … ');
