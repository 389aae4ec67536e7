import type { Article } from '../core/model.ts';
import { firstEndingAfter } from '../core/span.ts';

/** The number that a reader would give the paragraph at `offset`, counting the article's own from 1; null elsewhere. */
export function paragraphNumber(article: Article, offset: number): number | null {
  const index = firstEndingAfter(article.paragraphs, offset);
  const at = article.paragraphs[index];
  if (at?.role !== 'body' || offset < at.start) return null;
  return article.paragraphs.slice(0, index + 1).filter(paragraph => paragraph.role === 'body').length;
}
