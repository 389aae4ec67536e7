import assert from 'node:assert/strict';
import test from 'node:test';
import { CLEAN, desk } from './desk.ts';

/** Input: arguments. Expectation: one line on standard error, nothing on standard output, exit code 2. */
function refused(args: string, expected: string): void {
  test(`copydesk ${args}`, async t => {
    const { run } = desk(t, { 'a.txt': CLEAN });
    const { code, out, err } = await run(...args.split(' ').filter(Boolean));
    assert.deepEqual(err, [expected]);
    assert.equal(out, '');
    assert.equal(code, 2);
  });
}

const COMMANDS = 'the commands are outline, check, fix, export, import, compare (see copydesk --help)';

refused('', `no command given; ${COMMANDS}`);
refused('a.txt', `there is no command "a.txt"; ${COMMANDS}`);
refused('toString a.txt', `there is no command "toString"; ${COMMANDS}`);
refused('--format json', 'unknown option --format; name a command first (see copydesk --help)');
refused('outline', 'outline: no PATH given: name a file or a folder (see copydesk outline --help)');
refused('outline --wide a.txt', "outline: unknown option '--wide' (see copydesk outline --help)");
refused('check -x a.txt', "check: unknown option '-x' (see copydesk check --help)");
refused('check a.txt --format', "check: option '-f, --format <value>' argument missing (see copydesk check --help)");
refused('check a.txt --format --rule', "check: option '--format' argument is ambiguous (see copydesk check --help)");
refused('fix -n=yes a.txt', "fix: unknown option '-=' (see copydesk fix --help)");
refused(
  'check a.txt --format yaml',
  'check: --format "yaml": give one of text, json, sarif, github (see copydesk check --help)',
);
refused(
  'check a.txt --format sarif --rule no-such=off',
  'check: --rule no-such=off: there is no rule "no-such"; "check" shows the names (see copydesk check --help)',
);
refused(
  'check a.txt --rule boilerplate=loud',
  'check: --rule boilerplate: level "loud": give one of off, error, warning, information, hint (see copydesk check --help)',
);
refused(
  'check a.txt --style tabloid',
  'check: --style "tabloid": give one of none, ap, reuters, guardian (see copydesk check --help)',
);
refused(
  'export a.txt --out out',
  'export: --format is missing: give one of json, citron, brat, label-studio, doccano, tei, csv, web-annotation (see copydesk export --help)',
);
refused(
  'export a.txt --format json',
  'export: --out is missing: give --out DIR, a folder to write to (see copydesk export --help)',
);
refused(
  'export a.txt --format sarif --out out',
  'export: --format "sarif": give one of json, citron, brat, label-studio, doccano, tei, csv, web-annotation (see copydesk export --help)',
);
refused(
  'import a.ann --text . --out out',
  'import: --format is missing: give one of brat, citron (see copydesk import --help)',
);
refused(
  'import a.ann --format brat --out out',
  'import: --text is missing: give --text DIR, the folder of the texts that were annotated (see copydesk import --help)',
);
refused(
  'import a.ann --format brat --text .',
  'import: --out is missing: give --out DIR, a folder to write to (see copydesk import --help)',
);

const SAID: readonly [string, RegExp][] = [
  ['--version', /^copydesk \d+\.\d+\.\d+\n$/],
  ['-v', /^copydesk \d+\.\d+\.\d+\n$/],
  ['--help', /^Usage: copydesk COMMAND PATH/],
  ['-h', /^Usage: copydesk COMMAND PATH/],
  ['help', /^Usage: copydesk COMMAND PATH/],
  ['help fix', /^Usage: copydesk fix PATH/],
  ['outline --help', /^Usage: copydesk outline PATH/],
  ['check nowhere.txt --help', /^Usage: copydesk check PATH/],
  ['fix -h', /^Usage: copydesk fix PATH/],
  ['export --format --help', /^Usage: copydesk export PATH/],
];

for (const [args, expected] of SAID) {
  test(`copydesk ${args}`, async t => {
    const { code, out, err } = await desk(t).run(...args.split(' '));
    assert.match(out, expected);
    assert.ok(out.endsWith('\n'));
    assert.deepEqual(err, []);
    assert.equal(code, 0);
  });
}

test('no line of help is wider than 120 columns', async t => {
  for (const command of ['', 'outline', 'check', 'fix', 'export']) {
    const { out } = await desk(t).run('help', command);
    for (const line of out.split('\n')) assert.ok(line.length <= 120, line);
  }
});

test('what follows -- is a PATH', async t => {
  const { run } = desk(t, { '--help': CLEAN });
  const { code, out } = await run('outline', '--', '--help');
  assert.match(out, /Nora Quill/);
  assert.equal(code, 0);
});
