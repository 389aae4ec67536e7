import type { Article, Speaker } from '../core/model.ts';
import type { Snapshot } from './snapshot.ts';

/** Who has which rank, by name; of those with the same name also by which of them. */
export type Ranks = ReadonlyMap<string, number>;

/**
 * Each speaker's place by number of quotations, from 0. All quotations count, shown or not, so that a setting changes no
 * speaker's colour.
 * @param before the ranks of those who were there before an edit: they keep them, and who comes gets one that is free
 */
export function ranksOf({ speakers }: Article, before: Ranks = new Map()): Ranks {
  if (before.size === 0)
    return new Map([...keysOf([...speakers].sort(byQuotations)).values()].map((key, i) => [key, i]));
  const keys = new Set(keysOf(speakers).values());
  return withNewcomers(keys, new Map([...before].filter(([key]) => keys.has(key))));
}

/** The ranks where decisions have made others speakers: nobody's is changed by a decision, and none is given away. */
export const ranksWith = ({ speakers }: Article, before: Ranks): Ranks =>
  withNewcomers(keysOf(speakers).values(), before);

/** Rank by a speaker's id. */
export function rankedSpeakers({ article, ranks }: Snapshot): Map<string, number> {
  return new Map([...keysOf(article.speakers)].map(([id, key]) => [id, ranks.get(key) ?? 0]));
}

const byQuotations = (a: Speaker, b: Speaker): number => b.quotations.length - a.quotations.length;

function keysOf(speakers: readonly Speaker[]): Map<string, string> {
  const seen = new Map<string, number>();
  return new Map(
    speakers.map(({ id, name }) => {
      const number = (seen.get(name) ?? 0) + 1;
      seen.set(name, number);
      return [id, `${name}\n${number}`];
    }),
  );
}

function withNewcomers(keys: Iterable<string>, before: Ranks): Ranks {
  const ranks = new Map(before);
  const taken = new Set(before.values());
  let next = 0;
  for (const key of keys) {
    if (ranks.has(key)) continue;
    while (taken.has(next)) next++;
    ranks.set(key, next);
    taken.add(next);
  }
  return ranks;
}
