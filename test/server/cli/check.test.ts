import assert from 'node:assert/strict';
import { realpathSync } from 'node:fs';
import test from 'node:test';
import { pathToFileURL } from 'node:url';
import { assertSarif } from '../formats/sarifSchema.ts';
import { CLEAN, DAMAGED, desk } from './desk.ts';

const HINT = CLEAN.replace('for this', 'for  this');

const EXITS: readonly [string, string, number][] = [
  ['nothing wrong', CLEAN, 0],
  ['an empty file', '', 0],
  ['a hint only', HINT, 0],
  ['a warning', DAMAGED, 1],
];

for (const [name, text, expected] of EXITS) {
  for (const format of ['text', 'json', 'sarif', 'github']) {
    test(`${name}, as ${format}: exit code ${expected}`, async t => {
      const { run } = desk(t, { 'a.txt': text });
      const { code, err } = await run('check', '-f', format, 'a.txt');
      assert.deepEqual(err, []);
      assert.equal(code, expected);
    });
  }
}

test('bad input outweighs problems', async t => {
  const { run } = desk(t, { 'a.txt': DAMAGED });
  assert.equal((await run('check', 'a.txt', 'nowhere.txt')).code, 2);
});

test('the report', async t => {
  const { run } = desk(t, { 'a.txt': CLEAN, 's/b.txt': DAMAGED });
  assert.equal(
    (await run('check', '.')).out,
    `s/b.txt
  3:23     warning     "an uniformed" should be "a uniformed" by its sound.  indefinite-article
    The council called it an uniformed first.  Nobody laughed.
                          ^^^^^^^^^^^^
  3:42     hint        2 spaces in a row.  double-space
    The council called it an uniformed first.  Nobody laughed.
                                             ^^
  5:86     warning     The sentence breaks off: "for the" wants more words after it.  truncated-sentence
    …nine years for this," said Nora Quill, the mayor, and reached for the
                                                                   ^^^^^^^

3 problems in 1 of 2 articles: 2 warnings, 1 hint. "copydesk fix" repairs up to 2 of them.
`,
  );
});

test('json is one element an article, whatever is wrong with the others', async t => {
  const { run } = desk(t, { 'a.txt': CLEAN, 'b.txt': DAMAGED, 'c.txt': '\u0000' });
  const files = JSON.parse((await run('check', '.', '--format', 'json')).out) as {
    file: string;
    problems: { rule: string; line: number; column: number; start: number; end: number; fixes: object[] }[];
  }[];
  assert.deepEqual(
    files.map(({ file, problems }) => [file, ...problems.map(({ rule, line, column }) => `${rule} ${line}:${column}`)]),
    [['a.txt'], ['b.txt', 'indefinite-article 3:23', 'double-space 3:42', 'truncated-sentence 5:86']],
  );
  const [problem] = files[1]!.problems;
  assert.equal(DAMAGED.slice(problem!.start, problem!.end), 'an uniformed');
  assert.equal(problem!.fixes.length, 1);
});

test('json without articles is an empty array', async t => {
  assert.deepEqual(JSON.parse((await desk(t).run('check', 'nowhere', '-f', 'json')).out), []);
});

interface Log {
  readonly runs: readonly {
    readonly originalUriBaseIds: Readonly<Record<string, { readonly uri: string }>>;
    readonly invocations: readonly { readonly executionSuccessful: boolean }[];
    readonly results: readonly {
      readonly locations: readonly {
        readonly physicalLocation: { readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string } };
      }[];
    }[];
  }[];
}

test('sarif names files below the working directory relatively, escaped, and others wholly', async t => {
  const inside = desk(t, { 'a b/ü%20#?:.txt': DAMAGED });
  const outside = desk(t, { 'far.txt': DAMAGED });
  const { out } = await inside.run('check', inside.folder, outside.at('far.txt'), '-f', 'sarif');
  const log = JSON.parse(out) as Log;
  assertSarif(log);
  const [run] = log.runs;
  const places = run!.results.map(result => result.locations[0]!.physicalLocation.artifactLocation);
  assert.deepEqual(
    [...new Set(places.map(({ uri }) => uri))],
    ['a%20b/%C3%BC%2520%23%3F%3A.txt', pathToFileURL(outside.at('far.txt')).href],
  );
  for (const { uri, uriBaseId } of places) {
    const base = uriBaseId && run!.originalUriBaseIds[uriBaseId]!.uri;
    assert.ok(realpathSync(new URL(uri, base)));
  }
});

test('sarif says whether all was checked', async t => {
  const { run } = desk(t, { 'a.txt': CLEAN });
  const complete = async (...paths: string[]): Promise<boolean> =>
    (JSON.parse((await run('check', ...paths, '-f', 'sarif')).out) as Log).runs[0]!.invocations[0]!.executionSuccessful;
  assert.equal(await complete('a.txt'), true);
  assert.equal(await complete('a.txt', 'nowhere.txt'), false);
});

test('github annotations name files below the working directory relatively', async t => {
  const { run, at } = desk(t, { 's/a.txt': DAMAGED });
  const { out } = await run('check', at('s'), '-f', 'github');
  assert.match(out, /^::warning file=s\/a\.txt,line=3,endLine=3,col=23,endColumn=35,title=indefinite-article::/);
  assert.equal(out.trimEnd().split('\n').length, 3);
});

test('a byte order mark is no part of the text: columns are those of an editor', async t => {
  const { run } = desk(t, { 'a.txt': `\ufeff${HINT.slice(HINT.indexOf('"'))}` });
  assert.match((await run('check', 'a.txt')).out, /^ {2}1:38 .*double-space$/m);
  assert.doesNotMatch((await run('check', 'a.txt')).out, /invisible-character/);
});

test('rules can be set', async t => {
  const { run } = desk(t, { 'a.txt': DAMAGED });
  const lenient = await run('check', 'a.txt', '-r', 'indefinite-article=hint', '--rule=truncated-sentence=off');
  assert.match(lenient.out, /hint .*indefinite-article/);
  assert.doesNotMatch(lenient.out, /truncated-sentence/);
  assert.equal(lenient.code, 0);
  assert.equal((await run('check', 'a.txt', '-r', 'double-space=error')).code, 1);
});
