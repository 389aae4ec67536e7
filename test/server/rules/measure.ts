import { analyze } from '../../../server/src/core/article.ts';
import type { Configuration } from '../../../server/src/rules/configuration.ts';
import { applyEdits } from '../../../server/src/rules/edits.ts';
import { check, fixAll, rules } from '../../../server/src/rules/index.ts';
import type { Problem } from '../../../server/src/rules/rule.ts';
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
  const scores = DAMAGES.map((damage): Score => ({ damage, done: 0, found: 0, repaired: 0, exact: 0 }));
  // One article in all ways, then the next: the engine remembers the paragraphs of the last few articles.
  for (const original of texts) {
    const text = applyEdits(original, fixAll(analyze(original)));
    const clean: Clean = { text, problems: check(analyze(text)) };
    for (const score of scores)
      for (const place of spread([...score.damage.places(text)], most)) measure(score, clean, place, report);
  }
  return scores;
}

/** An article to be damaged, and what is wrong with it already. */
interface Clean {
  readonly text: string;
  readonly problems: readonly Problem[];
}

function spread<T>(places: readonly T[], most: number): readonly T[] {
  if (places.length <= most) return places;
  return Array.from({ length: most }, (_, i) => places[Math.floor(((i + 0.5) * places.length) / most)]!);
}

const ONE_FOR_ALL: ReadonlySet<string> = new Set(['mixed-quote-marks', 'inconsistent-name']);

const countOf = (problems: readonly Problem[], rule: string): number =>
  problems.filter(problem => problem.rule === rule).length;

/** Only this rule reports, so that the others cost no time. */
const alone = (rule: string): Configuration => ({
  rules: Object.fromEntries(rules.map(({ id, severity }) => [id, id === rule ? severity : 'off'])),
});

function measure(score: Score, clean: Clean, place: Replacement, report: (line: string) => void = () => {}): void {
  const { rule, name } = score.damage;
  const { text } = clean;
  const before = countOf(clean.problems, rule);
  // One finding stands for the whole article: a second pair of odd marks or another use of a name adds none.
  if (ONE_FOR_ALL.has(rule) && before > 0) return;
  const article = analyze(damaged(text, place));
  const around = article.text.slice(Math.max(0, place.start - 40), place.start + place.newText.length + 40);
  score.done++;
  if (check(article, alone(rule)).length <= before) {
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
