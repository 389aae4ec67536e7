import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { analyze } from '../../server/src/core/article.ts';
import { check, rules } from '../../server/src/rules/index.ts';
import { measureDamage } from '../../test/server/rules/measure.ts';
import { markdownTable } from './tables.ts';

/** Every rule reports, those of house styles too. */
const LOUD = Object.fromEntries(rules.map(({ id, severity }) => [id, severity]));

const textsIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter(name => name.endsWith('.txt'))
    .sort()
    .map(name => readFileSync(path.join(folder, name), 'utf8').replace(/^\ufeff/, ''));

/** How much each rule finds in folders of articles; what of it is right is read by people and told on the rules' pages. */
export function findingsTable(folders: Readonly<Record<string, string>>): string {
  const columns = Object.values(folders).map(countsIn);
  return markdownTable(
    ['rule', 'severity', ...Object.keys(folders)],
    rules.map(({ id, severity, newsroom }) => [
      `\`${id}\``,
      newsroom ? `${severity}, with a house style` : severity,
      ...columns.map(counts => counts.get(id) ?? '0'),
    ]),
  );
}

/** By rule: "22 in 5", findings and the articles that have any. */
function countsIn(folder: string): Map<string, string> {
  const found = new Map<string, { findings: number; articles: number }>();
  for (const text of textsIn(folder)) {
    const problems = check(analyze(text), { rules: LOUD });
    for (const rule of new Set(problems.map(problem => problem.rule))) {
      const { findings, articles } = found.get(rule) ?? { findings: 0, articles: 0 };
      const here = problems.filter(problem => problem.rule === rule).length;
      found.set(rule, { findings: findings + here, articles: articles + 1 });
    }
  }
  return new Map([...found].map(([rule, { findings, articles }]) => [rule, `${findings} in ${articles}`]));
}

/** Every so many articles are damaged, each in every way at so many places. */
const EVERY = 12;
const PLACES = 3;

/** How much of the damage done to clean articles is found, and how much of what fix-all repairs is as it was before. */
export function damageTable(folder: string): string {
  const scores = measureDamage(
    textsIn(folder).filter((_, i) => i % EVERY === 0),
    PLACES,
  );
  const sum = (of: 'done' | 'found' | 'repaired' | 'exact'): number => scores.reduce((n, score) => n + score[of], 0);
  const row = (rule: string, name: string, [done, found, repaired, exact]: readonly number[]): string[] => [
    rule,
    name,
    `${found} of ${done}`,
    repaired === 0 ? '-' : `${exact} of ${repaired}`,
  ];
  const rows = scores.map(({ damage, done, found, repaired, exact }) =>
    row(`\`${damage.rule}\``, damage.name, [done, found, repaired, exact]),
  );
  const all = [sum('done'), sum('found'), sum('repaired'), sum('exact')];
  const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;
  return `${markdownTable(['rule', 'damage', 'found', 'repaired exactly'], [...rows, row('all', '', all)])}

Found ${share(all[1]!, all[0]!)}; of those repaired by "fix all" ${share(all[3]!, all[2]!)} as they were, byte for byte.`;
}
