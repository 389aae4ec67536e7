import type { Article, Speaker } from '../core/model.ts';

/**
 * Each speaker's place by number of quotations, from 0. All quotations count, shown or not, so that a setting changes no
 * speaker's colour.
 */
export function rankedSpeakers({ speakers }: Article): Map<string, number> {
  const byCount = (a: Speaker, b: Speaker) => b.quotations.length - a.quotations.length;
  return new Map([...speakers].sort(byCount).map(({ id }, rank) => [id, rank]));
}
