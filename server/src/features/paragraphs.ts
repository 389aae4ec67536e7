import type { Article, ParagraphRole } from '../core/model.ts';
import { firstEndingAfter, spanAt } from '../core/span.ts';
import { type Phrase, say } from '../words/phrase.ts';
import { linkTo } from './card.ts';
import type { Snapshot } from './snapshot.ts';

/** The number that a reader would give the paragraph at `offset`, counting the article's own from 1; null elsewhere. */
function paragraphNumber(article: Article, offset: number): number | null {
  const index = firstEndingAfter(article.paragraphs, offset);
  const at = article.paragraphs[index];
  if (at?.role !== 'body' || offset < at.start) return null;
  return article.paragraphs.slice(0, index + 1).filter(paragraph => paragraph.role === 'body').length;
}

const ROLES: Record<ParagraphRole, Phrase> = {
  title: say`the title`,
  headline: say`the headline`,
  byline: say`the byline`,
  body: say`the body`,
  footer: say`the footer`,
};

/** "paragraph 4" or "the title", as a link to `offset`; null where no paragraph is. */
export function placeWords({ article, places, uri }: Snapshot, offset: number): Phrase | null {
  const number = paragraphNumber(article, offset);
  const role = spanAt(article.paragraphs, offset)?.role;
  if (!role) return null;
  return linkTo(number ? say`paragraph ${number}` : ROLES[role], uri, places.positionAt(offset));
}
