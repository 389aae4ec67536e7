import { analyze } from '../../../server/src/core/article.ts';
import type { Article } from '../../../server/src/core/model.ts';
import { applyEdits } from '../../../server/src/rules/edits.ts';
import { check, fixAll } from '../../../server/src/rules/index.ts';
import { DAMAGES, type Damage, damaged, type Replacement } from './damage.ts';

export interface Score {
  readonly damage: Damage;
  done: number;
  found: number;
  /** Of those found, how many fix-all changed, and how many of them are as they were before. */
  repaired: number;
  exact: number;
}

/**
 * Does each damage to each text, at up to `most` places spread over it, and counts what is found and repaired. The texts
 * are brought to where no safe fix applies before.
 */
export function measureDamage(texts: readonly string[], most: number, report?: (line: string) => void): Score[] {
  const clean = texts.map(text => applyEdits(text, fixAll(analyze(text))));
  return DAMAGES.map(damage => {
    const score: Score = { damage, done: 0, found: 0, repaired: 0, exact: 0 };
    for (const text of clean)
      for (const place of spread([...damage.places(text)], most)) measure(score, text, place, report);
    return score;
  });
}

function spread<T>(places: readonly T[], most: number): readonly T[] {
  if (places.length <= most) return places;
  return Array.from({ length: most }, (_, i) => places[Math.floor(((i + 0.5) * places.length) / most)]!);
}

const ONE_FOR_ALL: ReadonlySet<string> = new Set(['mixed-quote-marks', 'inconsistent-name']);

const countOf = (article: Article, rule: string): number =>
  check(article).filter(problem => problem.rule === rule).length;

function measure(score: Score, text: string, place: Replacement, report: (line: string) => void = () => {}): void {
  const { rule, name } = score.damage;
  const before = countOf(analyze(text), rule);
  // One finding stands for the whole article: a second pair of odd marks or another use of a name adds none.
  if (ONE_FOR_ALL.has(rule) && before > 0) return;
  const article = analyze(damaged(text, place));
  const around = article.text.slice(Math.max(0, place.start - 40), place.start + place.newText.length + 40);
  score.done++;
  if (countOf(article, rule) <= before) {
    report(`missed, ${name}: ${JSON.stringify(around)}`);
    return;
  }
  score.found++;
  const edits = fixAll(article);
  if (edits.length === 0) return;
  score.repaired++;
  if (applyEdits(article.text, edits) === text) score.exact++;
  else report(`repaired otherwise, ${name}: ${JSON.stringify(around)}`);
}
