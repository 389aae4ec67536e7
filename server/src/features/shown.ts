import type { Snapshot } from './snapshot.ts';

/**
 * The snapshot as the settings want it shown. Speakers keep the ids of all their quotations, so that hiding some changes
 * nobody's rank.
 */
export function shownOf(snapshot: Snapshot, indirectSpeech: boolean): Snapshot {
  const { article } = snapshot;
  if (indirectSpeech) return snapshot;
  const quotations = article.quotations.filter(({ type }) => type !== 'indirect');
  return { ...snapshot, article: { ...article, quotations } };
}
