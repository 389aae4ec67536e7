import type { Article } from '../core/model.ts';

/** Worked out once an article, however many rules ask. */
export function once<T>(work: (article: Article) => T): (article: Article) => T {
  const known = new WeakMap<Article, T>();
  return article => {
    let found = known.get(article);
    if (found === undefined) {
      found = work(article);
      known.set(article, found as T);
    }
    return found as T;
  };
}
