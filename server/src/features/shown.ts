import { isLikely } from '../core/attribution/likely.ts';
import type { Quotation } from '../core/model.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * The snapshot as it is shown: without doubtful indirect speech, and without any if the settings want none. Speakers keep
 * the ids of all their quotations, so that hiding some changes nobody's rank.
 */
export function shownOf(snapshot: Snapshot, indirectSpeech: boolean): Snapshot {
  const { article } = snapshot;
  const isShown = (q: Quotation): boolean => isLikely(q) && (indirectSpeech || q.type !== 'indirect');
  if (article.quotations.every(isShown)) return snapshot;
  return { ...snapshot, article: { ...article, quotations: article.quotations.filter(isShown) } };
}
