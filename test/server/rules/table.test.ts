import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { rules } from '../../../server/src/rules/index.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const pages = path.join(root, 'docs', 'rules');

describe('the table of rules', () => {
  test('ids are unique, in kebab case, and named like their file', () => {
    assert.equal(new Set(rules.map(({ id }) => id)).size, rules.length);
    for (const { id } of rules) {
      assert.match(id, /^[a-z]+(-[a-z]+)*$/);
      const file = id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
      assert.ok(existsSync(path.join(root, 'server/src/rules', `${file}.ts`)), `${file}.ts`);
    }
  });

  test('summaries are one sentence', () => {
    for (const { summary } of rules) assert.match(summary, /^[^\n]{20,110}\.$/);
  });

  test('every rule has a page, and every page a rule', () => {
    const named = readdirSync(pages)
      .filter(name => name !== 'README.md')
      .sort();
    assert.deepEqual(named, rules.map(({ id }) => `${id}.md`).sort());
  });

  for (const rule of rules)
    test(`the page of ${rule.id} says what the table says`, () => {
      const page = readFileSync(path.join(pages, `${rule.id}.md`), 'utf8');
      assert.ok(page.startsWith(`# ${rule.id}\n\n${rule.summary}\n`), 'id and summary first');
      const off = rule.newsroom ? ', off unless a house style is set' : '';
      assert.ok(page.includes(`Severity: ${rule.severity}${off}.`), 'severity');
      assert.equal(page.includes('Repaired by "fix all"'), rule.safe, 'safe fixes');
      for (const heading of ['## Why it matters', '## Example', '## How sure it is', '## Turning it off'])
        assert.ok(page.includes(`\n${heading}\n`), heading);
      assert.ok(page.includes(`"${rule.id}": "off"`), 'how to turn it off');
    });

  test('the overview lists the rules in order', () => {
    const overview = readFileSync(path.join(pages, 'README.md'), 'utf8');
    const listed = [...overview.matchAll(/^\| \[([a-z-]+)\]\(\1\.md\) \| (\w+) \|/gm)].map(match => [
      match[1],
      match[2],
    ]);
    assert.deepEqual(
      listed,
      rules.map(({ id, severity }) => [id, severity]),
    );
  });
});
