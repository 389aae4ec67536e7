// Measures the engine on the evaluation data with its own scorers, prints the tables and writes them into docs/quality.md.
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { crossValidationTable } from './quality/crossValidation.ts';
import { writeFigures } from './quality/page.ts';
import { copydesk, scored } from './quality/programs.ts';
import { reliabilityTable } from './quality/reliability.ts';
import { damageTable, findingsTable } from './quality/rules.ts';
import { speakersTable } from './quality/speakers.ts';
import { boilerplateTable, peopleTable, quotesTable } from './quality/tables.ts';
import { main, root, script } from './step.ts';

const USAGE = `npm run quality -- [--shared DIR] [--folds N] [--no-write]

  --shared DIR   the folder that holds eval/ with scorers and data; ../shared without it
  --folds N      parts of the cross-validation, 5 without it (some minutes); 0 leaves it out
  --no-write     only print, leave docs/quality.md as it is
`;

await main(async () => {
  const { values } = parseArgs({
    options: {
      shared: { type: 'string' },
      folds: { type: 'string', default: '5' },
      'no-write': { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const folds = Number(values.folds);
  if (!Number.isInteger(folds) || folds < 0 || folds === 1)
    throw new Error(`--folds ${values.folds}: 0, or a number from 2 on`);
  const shared = path.resolve(process.env.INIT_CWD ?? '.', values.shared ?? path.join(root, '..', 'shared'));
  const evaluation = path.join(shared, 'eval');
  if (!existsSync(evaluation)) {
    console.log(`copydesk: skipped: no evaluation data in ${evaluation}; --shared names the folder that holds eval/`);
    return 0;
  }
  await script('build');
  const work = path.join(root, '.quality');
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work);
  const data = (name: string): string => path.join(evaluation, 'data', name);
  const sections: [string, string][] = [];
  const add = (name: string, table: string): void => {
    sections.push([name, table]);
    console.log(`\n${name}\n\n${table}`);
  };
  const dev = path.join(work, 'dev');
  copydesk('export', data('polnear/dev/text'), '--format', 'citron', '--out', dev);
  add('Quotations, PolNeAR dev', quotesTable(scored(evaluation, 'score-quotes.mjs', data('polnear/dev'), dev)));
  if (folds > 0) {
    add(
      `Quotations, PolNeAR train, ${folds}-fold cross-validation`,
      crossValidationTable(data('polnear/train'), folds),
    );
  }
  add('Who is meant by pronouns and descriptions, PolNeAR dev', speakersTable(data('polnear/dev')));
  add('Confidence, PolNeAR dev', reliabilityTable(data('polnear/dev'), dev));
  const gum = path.join(work, 'gum');
  copydesk('export', data('gum-news'), '--format', 'citron', '--out', gum);
  add('People, GUM news', peopleTable(scored(evaluation, 'score-people.mjs', data('gum-news'), gum)));
  const sarif = path.join(work, 'extracted.sarif');
  copydesk('check', data('extracted'), '--format', 'sarif', { into: sarif });
  add(
    'Boilerplate, extracted pages',
    boilerplateTable(scored(evaluation, 'score-boilerplate.mjs', data('extracted'), sarif)),
  );
  const folders = {
    'PolNeAR train': data('polnear/train/text'),
    'PolNeAR dev': data('polnear/dev/text'),
    'extracted pages': data('extracted'),
  };
  add('Rules: findings in articles', findingsTable(folders));
  add('Rules: damage done to every twelfth article of PolNeAR train', damageTable(data('polnear/train/text')));
  if (!values['no-write']) writeFigures(path.join(root, 'docs', 'quality.md'), sections);
  return 0;
});
