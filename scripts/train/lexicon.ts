// Counts which words head cues in PolNeAR train, and what they take, and writes the lexicon.
//   node scripts/train/lexicon.ts [--data DIR]
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { cueTable } from './cueCounts.ts';
import { readGold } from './gold.ts';

const root = path.join(import.meta.dirname, '../..');
const COUNTS = path.join(root, 'server/src/core/lexicon/cueCounts.ts');
const LEAST = { cues: 5, share: 0.02 };

const { values } = parseArgs({ options: { data: { type: 'string', default: path.join(root, '../shared/eval') } } });
const articles = readGold(path.join(values.data, 'data/polnear/train'));
const { cues, table } = cueTable(articles, LEAST);
fs.writeFileSync(
  COUNTS,
  `// Written by scripts/train/lexicon.ts, read by cueWords.ts: counted in the ${articles.length} articles of PolNeAR 1.0's train split
// (Newell, Margolin and Ruths, LREC 2018); only single words and counts come from there.

/** All annotated cues. */
export const CUES = ${cues};

/** Lines of word, cues that it heads, its occurrences, and of the cues' contents how many are of each kind. */
export const COUNTS = \`
${table}
\`;
`,
);
console.log(`${table.split('\n').length} words, ${table.length} characters`);
