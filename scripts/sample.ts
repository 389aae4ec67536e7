// Prints findings of rules for somebody to read and judge: a sample that stays the same from run to run.
import { parseArgs } from 'node:util';
import { STYLES } from '../server/src/rules/configuration.ts';
import { ruleOf, rules } from '../server/src/rules/index.ts';
import { sample } from './quality/sample.ts';
import { main, WrongUse } from './step.ts';

const USAGE = `npm run sample -- [--rule ID]... [--size N] [--style STYLE] PATH...

  PATH           an article or a folder of them (*.txt)
  --rule ID      a rule to read; may stand more than once, all rules without it
  --size N       findings of each rule at most, 50 without it
  --style STYLE  ${STYLES.join(', ')}; ap without it
`;

await main(async () => {
  const { values, positionals } = parseArgs({
    options: {
      rule: { type: 'string', multiple: true },
      size: { type: 'string', default: '50' },
      style: { type: 'string', default: 'ap' },
      help: { type: 'boolean', short: 'h' },
    },
    allowPositionals: true,
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const style = STYLES.find(each => each === values.style);
  if (!style) throw new WrongUse(`--style ${values.style}: one of ${STYLES.join(', ')}`);
  const size = Number(values.size);
  if (!Number.isInteger(size) || size < 1) throw new WrongUse(`--size ${values.size}: a number from 1 on`);
  if (positionals.length === 0) throw new WrongUse('no article or folder of articles given');
  const wanted = values.rule?.map(wantedRule) ?? rules;
  let last = '';
  let count = 0;
  for (const { rule, file, text } of sample(positionals, wanted, size, style)) {
    if (rule !== last) count = 0;
    last = rule;
    console.log(`--- ${rule} ${++count}: ${file}\n${text}`);
  }
  return 0;
});

function wantedRule(id: string): (typeof rules)[number] {
  const rule = ruleOf(id);
  if (!rule) throw new WrongUse(`--rule ${id}: there is no such rule`);
  return rule;
}
