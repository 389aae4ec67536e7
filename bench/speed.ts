// How fast the engine is, beside two libraries that do a part of its work, in one run on the same text.
//   node bench/speed.ts [FOLDER of .txt files]      default: seeds/, repeated
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { cached } from '../scripts/vscode/cache.ts';
import { installPackage } from '../scripts/vscode/npm-install.ts';
import { analyze } from '../server/src/core/article.ts';
import { readParagraph } from '../server/src/core/paragraph.ts';
import { articles } from './articles.ts';
import { EXTREMES } from './extremes.ts';

const ROUNDS = 5;
/** Libraries work through a part only, since they are so much slower. */
const SAMPLE = 300_000;

interface Wink {
  readDoc(text: string): { tokens(): { out(its: unknown): unknown }; sentences(): { out(): unknown } };
  readonly its: { readonly pos: unknown };
}
type Compromise = (text: string) => { people(): { out(form: 'array'): string[] } };

const { positionals } = parseArgs({ allowPositionals: true });
const texts = articles(positionals[0] ?? path.join(import.meta.dirname, '../seeds'));
const bytes = texts.reduce((n, t) => n + t.length, 0);
const sample = texts.slice(0, Math.max(1, Math.ceil((texts.length * SAMPLE) / bytes)));

const engine = rate('analyze: everything', texts, t => analyze(t));
rate('of it: tokens, sentences, marks', texts, t => readParagraph(t));
const { wink, compromise } = await libraries();
const peers: [string, (text: string) => unknown][] = [
  [
    'wink-nlp: tokens, sentences, part of speech',
    t => {
      const doc = wink.readDoc(t);
      return [doc.tokens().out(wink.its.pos), doc.sentences().out()];
    },
  ],
  ['compromise: people', t => compromise(t).people().out('array')],
];
for (const [name, run] of peers)
  console.log(`${' '.repeat(4)}the engine is ${(engine / rate(name, sample, run)).toFixed(1)} times as fast`);

console.log('\nextreme texts');
for (const { name, text } of EXTREMES) {
  const started = performance.now();
  analyze(text);
  const milliseconds = performance.now() - started;
  console.log(
    `${name.padEnd(48)}${(text.length / 1e6).toFixed(2).padStart(6)} MB${milliseconds.toFixed(0).padStart(7)} ms`,
  );
}

/** Megabytes a second, the best of some rounds; the first warms up. */
function rate(name: string, over: readonly string[], run: (text: string) => unknown): number {
  const size = over.reduce((n, t) => n + t.length, 0);
  let best = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now();
    for (const text of over) run(text);
    best = Math.max(best, size / 1000 / (performance.now() - started));
  }
  console.log(`${name.padEnd(48)}${best.toFixed(2).padStart(8)} MB/s`);
  return best;
}

/** Installed on demand, since nothing but this needs them. */
async function libraries(): Promise<{ wink: Wink; compromise: Compromise }> {
  const folders = await Promise.all(
    ['wink-nlp@2.4.0', 'wink-eng-lite-web-model@1.8.1', 'compromise@14.17.0'].map(spec =>
      cached(spec, folder => installPackage(folder, spec)),
    ),
  );
  const [nlp, model, people] = folders.map(folder => createRequire(path.join(folder, 'index.js')));
  const winkNlp = nlp!('wink-nlp') as (model: unknown) => Wink;
  return { wink: winkNlp(model!('wink-eng-lite-web-model')), compromise: people!('compromise') as Compromise };
}
