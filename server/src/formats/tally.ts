import { ruleOf } from '../rules/index.ts';
import type { Problem, Severity } from '../rules/rule.ts';
import { count } from './terminal.ts';

/** What a run over many articles found. */
export interface Tally {
  articles: number;
  withProblems: number;
  /** Of rules whose repair is safe. */
  repairable: number;
  readonly bySeverity: Record<Severity, number>;
}

export const emptyTally = (): Tally => ({
  articles: 0,
  withProblems: 0,
  repairable: 0,
  bySeverity: { error: 0, warning: 0, information: 0, hint: 0 },
});

/** What is counted of a problem. */
export type Counted = Pick<Problem, 'rule' | 'severity'>;

/** Counts in the problems of one more article. */
export function addTo(tally: Tally, problems: readonly Counted[]): void {
  tally.articles++;
  if (problems.length > 0) tally.withProblems++;
  for (const { severity, rule } of problems) {
    tally.bySeverity[severity]++;
    if (ruleOf(rule)?.safe) tally.repairable++;
  }
}

/** "3 problems in 2 of 7 articles: 1 error, 2 warnings." */
export function summaryOf({ articles, withProblems, repairable, bySeverity }: Tally): string {
  const total = Object.values(bySeverity).reduce((sum, n) => sum + n, 0);
  if (total === 0) return `No problems in ${count(articles, 'article')}.`;
  const kinds = Object.entries(bySeverity)
    .filter(([, n]) => n > 0)
    .map(([severity, n]) => (severity === 'information' ? `${n} information` : count(n, severity)));
  const where = articles === 1 ? '1 article' : `${withProblems} of ${articles} articles`;
  const remedy = repairable === 0 ? '' : ` "copydesk fix" repairs up to ${repairable} of them.`;
  return `${count(total, 'problem')} in ${where}: ${kinds.join(', ')}.${remedy}`;
}
