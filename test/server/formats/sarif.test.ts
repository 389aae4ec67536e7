import assert from 'node:assert/strict';
import test from 'node:test';
import { analyze } from '../../../server/src/core/article.ts';
import {
  type Artifact,
  SOURCE_ROOT,
  sarifClosing,
  sarifOpening,
  sarifResults,
} from '../../../server/src/formats/sarif.ts';
import { check, rules } from '../../../server/src/rules/index.ts';
import type { Problem } from '../../../server/src/rules/rule.ts';
import { say } from '../../../server/src/words/phrase.ts';
import { assertSarif } from './sarifSchema.ts';

const ARTIFACT: Artifact = { uri: 'seeds/a.txt', uriBaseId: SOURCE_ROOT };

const TEXT = `Council moves the clock 😀

Council moves the clock 😀

😀 It was an worldwide first , said Ada Lund.

Share this article
Copyright 2019 Saltmere Post. All rights reserved.
`;

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

interface Log {
  readonly runs: readonly {
    readonly columnKind: string;
    readonly invocations: readonly { readonly executionSuccessful: boolean }[];
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly locations: readonly { readonly physicalLocation: { readonly region: Region } }[];
      readonly fixes?: readonly {
        readonly artifactChanges: readonly {
          readonly replacements: readonly {
            readonly deletedRegion: Region;
            readonly insertedContent?: { text: string };
          }[];
        }[];
      }[];
    }[];
  }[];
}

function logOf(text: string, problems?: readonly Problem[]): Log {
  const article = analyze(text);
  const results = sarifResults(ARTIFACT, article, problems ?? check(article));
  const written = results.map(result => JSON.stringify(result)).join(',');
  return JSON.parse(sarifOpening('1.2.3', 'file:///desk/') + written + sarifClosing(true)) as Log;
}

/** The text of a region, columns in UTF-16 code units. */
function textAt(text: string, { startLine, startColumn, endLine, endColumn }: Region): string {
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/);
  const offset = (line: number, column: number): number => lines.slice(0, line - 1).join('').length + column - 1;
  return text.slice(offset(startLine, startColumn), offset(endLine, endColumn));
}

test('a log has the shape of the schema', () => assertSarif(logOf(TEXT)));
test('so has one without results', () => assertSarif(logOf('')));

test('what the schema does not allow is told', () => {
  const log = logOf(TEXT);
  assert.throws(() => assertSarif({ ...log, version: '2.0.0' }), /log\/version/);
  assert.throws(() => assertSarif({ ...log, runs: [{ ...log.runs[0], colour: 'red' }] }), /log\/runs\/0 .*additional/);
  assert.throws(() => assertSarif({ version: '2.1.0' }), /runs/);
});

test('every rule is described, and every result points to its rule', () => {
  const [run] = logOf(TEXT).runs;
  assert.deepEqual(
    run!.tool.driver.rules.map(({ id }) => id),
    [...rules.map(({ id }) => id), 'annotation-drifted', 'annotation-orphaned'],
  );
  assert.ok(run!.results.length > 3);
  for (const { ruleId, ruleIndex } of run!.results) assert.equal(run!.tool.driver.rules[ruleIndex]!.id, ruleId);
});

for (const [name, text] of [
  ['LF', TEXT],
  ['CRLF', TEXT.replaceAll('\n', '\r\n')],
] as const) {
  test(`regions count lines and UTF-16 columns: ${name}`, () => {
    const problems = check(analyze(text));
    const regions = logOf(text).runs[0]!.results.map(result => result.locations[0]!.physicalLocation.region);
    assert.equal(logOf(text).runs[0]!.columnKind, 'utf16CodeUnits');
    assert.deepEqual(
      regions.map(region => textAt(text, region)),
      problems.map(({ start, end }) => text.slice(start, end)),
    );
  });
}

test('a fix says what is replaced by what', () => {
  const result = logOf(TEXT).runs[0]!.results.find(({ ruleId }) => ruleId === 'indefinite-article');
  const [replacement] = result!.fixes![0]!.artifactChanges[0]!.replacements;
  assert.equal(textAt(TEXT, replacement!.deletedRegion), 'an');
  assert.equal(replacement!.insertedContent?.text, 'a');
});

test('a removal inserts nothing', () => {
  const result = logOf(TEXT).runs[0]!.results.find(({ ruleId }) => ruleId === 'duplicate-headline');
  assert.equal('insertedContent' in result!.fixes![0]!.artifactChanges[0]!.replacements[0]!, false);
});

test('levels', () => {
  const levelOf = (severity: Problem['severity']): unknown => {
    const problem = { start: 0, end: 1, rule: 'boilerplate', severity, message: say`Wrong.` };
    return (logOf('Text', [problem]).runs[0]!.results[0] as unknown as { level: string }).level;
  };
  assert.deepEqual((['error', 'warning', 'information', 'hint'] as const).map(levelOf), [
    'error',
    'warning',
    'note',
    'note',
  ]);
});

test('a run that could not read everything says so', () => {
  const log = JSON.parse(sarifOpening('1.2.3', 'file:///desk/') + sarifClosing(false)) as Log;
  assertSarif(log);
  assert.equal(log.runs[0]!.invocations[0]!.executionSuccessful, false);
});
