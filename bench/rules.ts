// What each rule costs, as a share of what analyze costs on the same text; processor time, the least of some rounds.
//   node bench/rules.ts [FOLDER of .txt files]      default: seeds/, repeated
import path from 'node:path';
import { parseArgs } from 'node:util';
import { analyze } from '../server/src/core/article.ts';
import type { Article } from '../server/src/core/model.ts';
import { check, rules } from '../server/src/rules/index.ts';
import { articles } from './articles.ts';

const ROUNDS = 7;

const { positionals } = parseArgs({ allowPositionals: true });
const texts = articles(positionals[0] ?? path.join(import.meta.dirname, '../seeds'));
const megabytes = texts.reduce((n, t) => n + t.length, 0) / 1e6;

const analyzing = least(() => texts, analyze);
const read = texts.map(text => analyze(text));
/** Another object each time, so that nothing is known of it that a rule before has worked out. */
const anew = (): Article[] => read.map(article => ({ ...article }));
const everyRule = Object.fromEntries(rules.map(({ id, severity }) => [id, severity]));

console.log(`${'analyze'.padEnd(28)}${(analyzing / megabytes).toFixed(1).padStart(8)} ms/MB`);
tell(
  'check: the rules that are on',
  least(anew, article => check(article)),
);
tell(
  'check: every rule',
  least(anew, article => check(article, { rules: everyRule, style: 'ap' })),
);
console.log('\neach rule alone, with what it shares with others');
for (const [id, cost] of rules
  .map(rule => [rule.id, least(anew, article => [...rule.check(article, 'ap')])] as const)
  .sort((a, b) => b[1] - a[1]))
  tell(id, cost);

function tell(what: string, cost: number): void {
  const share = `${((100 * cost) / analyzing).toFixed(1)} %`;
  console.log(`${what.padEnd(28)}${(cost / megabytes).toFixed(1).padStart(8)} ms/MB${share.padStart(10)}`);
}

/** Milliseconds for all texts. */
function least<T>(inputs: () => readonly T[], run: (input: T) => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const over = inputs();
    const before = process.cpuUsage();
    for (const input of over) run(input);
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}
