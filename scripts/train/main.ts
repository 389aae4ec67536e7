// Trains the learned tagger of attributions, or measures it.
//   node scripts/train/main.ts [--data DIR]                    trains on train, writes the weights, measures on dev
//   node scripts/train/main.ts --folds 5 [--data DIR]          cross-validation on train
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { unpack } from '../../server/src/core/attribution/learned/packed.ts';
import { LEAST, Tagger } from '../../server/src/core/attribution/learned/tagger.ts';
import { chooseHeads, paragraphsOf } from './corpus.ts';
import { evaluate } from './evaluate.ts';
import { readGold } from './gold.ts';
import { learn } from './learn.ts';
import { Measure } from './measure.ts';
import { pack } from './pack.ts';

const root = path.join(import.meta.dirname, '../..');
const WEIGHTS = path.join(root, 'server/src/core/attribution/learned/weights.ts');

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: path.join(root, '../shared/eval') },
    folds: { type: 'string', default: '0' },
  },
});
const polnear = path.join(values.data, 'data/polnear');
const folds = Number(values.folds);
if (!Number.isInteger(folds) || folds < 0) throw new Error(`--folds ${values.folds}: a whole number is needed`);

const articles = readGold(path.join(polnear, 'train'));
const paragraphs = paragraphsOf(articles);
if (folds > 1) crossValidate();
else train();

function train(): void {
  chooseHeads(paragraphs, paragraphs);
  const text = pack(learn(articles, paragraphs));
  fs.writeFileSync(
    WEIGHTS,
    `// Written by scripts/train/main.ts: the learned tagger's weights, read by packed.ts.\nexport const WEIGHTS =\n  '${text}';\n`,
  );
  console.log(`${text.length} characters of weights`);
  const dev = readGold(path.join(polnear, 'dev'));
  console.log(evaluate(new Tagger(unpack(text)), dev, paragraphsOf(dev), LEAST).table());
}

function crossValidate(): void {
  const measure = new Measure();
  for (let fold = 0; fold < folds; fold++) {
    const seen = paragraphs.filter(p => p.article % folds !== fold);
    chooseHeads(seen, seen);
    const tagger = new Tagger(unpack(pack(learn(articles, seen))));
    const unseen = paragraphs.filter(p => p.article % folds === fold);
    console.log(
      `fold ${fold}: who F ${evaluate(tagger, articles, unseen, LEAST, new Measure()).f('all', 'who').toFixed(1)}`,
    );
    evaluate(tagger, articles, unseen, LEAST, measure);
  }
  console.log(measure.table());
}
