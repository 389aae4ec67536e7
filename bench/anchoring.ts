// How annotations are found again after their text was edited without them, beside a matcher that scores as Hypothesis does.
//   node bench/anchoring.ts [FOLDER of .txt files] [--articles N] [--rounds N] [--edits N] [--seed N] [--alone]     default: seeds/
// --edits: scripts of one to forty random edits, until there were so many; --seed: of the random numbers, 7 without it;
// --alone: without the other matcher; --show VERDICT: each such place.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { random } from '../scripts/train/random.ts';
import { placeAnchors } from '../server/src/annotations/anchoring/place.ts';
import type { Placed } from '../server/src/annotations/anchoring/placed.ts';
import { describerOf } from '../server/src/annotations/describeSpan.ts';
import type { Anchor } from '../server/src/annotations/model.ts';
import { analyze } from '../server/src/core/article.ts';
import type { Article } from '../server/src/core/model.ts';
import type { Span } from '../server/src/core/span.ts';
import { REVISIONS, type Revision, script } from '../test/server/annotations/anchoring/edits.ts';
import { Manuscript } from '../test/server/annotations/anchoring/manuscript.ts';
import { type Verdict, verdictOn } from '../test/server/annotations/anchoring/verdict.ts';
import { placeLikeHypothesis } from './anchoring/hypothesis.ts';

type Method = (anchors: readonly Anchor[], text: string) => Placed[];
type Tally = Record<Verdict | 'gone', number>;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    articles: { type: 'string' },
    rounds: { type: 'string' },
    edits: { type: 'string' },
    seed: { type: 'string' },
    alone: { type: 'boolean' },
    show: { type: 'string' },
  },
});
const METHODS: readonly (readonly [name: string, Method])[] = [
  ['Copydesk', placeAnchors],
  ...(values.alone ? [] : [['scored as Hypothesis', likeHypothesis] as const]),
];
const folder = positionals[0] ?? path.join(import.meta.dirname, '../seeds');
const texts = readdirSync(folder)
  .filter(name => /\.(txt|seed)$/.test(name))
  .sort()
  .slice(0, Number(values.articles ?? 100))
  .map(name => readFileSync(path.join(folder, name), 'utf8'));
const next = random(Number(values.seed ?? 7));

console.log(`${texts.length} articles of ${folder}; right / other borders / drifted / orphaned / wrong silently`);
const rounds = Number(values.rounds ?? 1);
if (rounds > 0) for (const revision of REVISIONS) report(revision.name, revision, rounds);
if (values.edits) manyEdits(Number(values.edits));

function report(name: string, revision: Revision, rounds: number): void {
  const tallies = METHODS.map(() => emptyTally());
  for (const text of texts) {
    for (let round = 0; round < rounds; round++) count(text, revision, tallies);
  }
  print(name, tallies);
}

/** Random scripts of up to forty edits, until there were so many edits; a line for each tenth of them. */
function manyEdits(edits: number): void {
  const tallies = METHODS.map(() => emptyTally());
  let done = 0;
  for (let turn = 0; done < edits; turn++) {
    const length = 1 + Math.floor(next() * 40);
    count(texts[turn % texts.length]!, { name: '', edit: (m, _, rng) => script(m, length, rng) }, tallies);
    const tenth = Math.floor((10 * done) / edits);
    done += length;
    if (Math.floor((10 * done) / edits) > tenth) print(`${done} random edits`, tallies);
  }
}

function likeHypothesis(anchors: readonly Anchor[], text: string): Placed[] {
  return anchors.map(anchor => placeLikeHypothesis(anchor, text));
}

function count(original: string, revision: Revision, tallies: readonly Tally[]): void {
  const text = revision.prepare?.(analyze(original), next) ?? original;
  const article = analyze(text);
  const spans = annotated(article);
  const anchors = spans.map(describerOf(text));
  const manuscript = new Manuscript(text);
  revision.edit(manuscript, article, next);
  const edited = manuscript.text;
  const fates = manuscript.fates(spans);
  for (const [index, [, method]] of METHODS.entries()) {
    const tally = tallies[index]!;
    for (const [at, placed] of method(anchors, edited).entries()) {
      const verdict = verdictOn(placed, fates[at]!, manuscript);
      tally[verdict]++;
      if (fates[at]!.left === 0) tally.gone++;
      if (verdict === values.show && index === 0)
        console.log(
          index,
          revision.name,
          JSON.stringify([
            anchors[at],
            placed,
            placed.state === 'found' && edited.slice(placed.place.start - 40, placed.place.end + 40),
            fates[at],
          ]),
        );
    }
  }
}

/** What an annotator would annotate: quotations, their sources and cues. */
function annotated({ quotations }: Article): Span[] {
  return quotations.flatMap(({ content, source, cue }) => [
    ...content,
    ...(source ? [source] : []),
    ...(cue ? [cue] : []),
  ]);
}

function emptyTally(): Tally {
  return { right: 0, borders: 0, drifted: 0, orphaned: 0, wrong: 0, gone: 0 };
}

function print(name: string, tallies: readonly Tally[]): void {
  const { gone, ...verdicts } = tallies[0]!;
  const all = Object.values(verdicts).reduce((sum, n) => sum + n, 0);
  console.log(`\n${name}: ${all} places, ${gone} of them gone`);
  for (const [index, [method]] of METHODS.entries()) {
    const { right, borders, drifted, orphaned, wrong } = tallies[index]!;
    const cells = [right, borders, drifted, orphaned, wrong].map(n => String(n).padStart(7)).join('');
    console.log(`  ${method.padEnd(34)}${cells}`);
  }
}
