import type { Article, QuotationType } from '../../core/model.ts';
import type { Span } from '../../core/span.ts';
import { decided, type PlacedDecision } from '../decided.ts';

/** What one reader says about the quotations of an article. */
export interface Reading {
  /** In text order. */
  readonly quotations: readonly ReadQuotation[];
}

export interface ReadQuotation {
  readonly content: readonly Span[];
  readonly type: QuotationType;
  /** The speaker's name; null where nobody is named. */
  readonly speaker: string | null;
}

/** A reader's decisions, with the speakers and types that they leave to the analysis. What is only proposed is left out. */
export function readingOf(article: Article, placed: readonly PlacedDecision[]): Reading {
  const { quotations, speakers } = decided(article, placed);
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  return {
    quotations: quotations
      .filter(({ annotation }) => annotation !== undefined)
      .map(({ content, type, speaker }) => ({ content, type, speaker: names.get(speaker ?? '') ?? null })),
  };
}
