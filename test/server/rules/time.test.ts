import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { analyze } from '../../../server/src/core/article.ts';
import { rules } from '../../../server/src/rules/index.ts';

const LENGTH = 400_000;

/** Texts that make careless expressions try everything: one line, much of the same. */
const TEXTS: Readonly<Record<string, string>> = {
  letters: 'a',
  spaces: ' ',
  'words and spaces': 'a  ',
  words: 'the ferry is late and nobody minds ',
  'open marks': '“ ',
  'straight marks': '" a ',
  tags: '<a ',
  entities: '&amp;',
  mojibake: 'Ã©',
  'spaced stops': ' .',
  copyrights: '© ',
  addresses: 'a@a.',
  hyphens: 'a -b- ',
  lines: 'by a\n',
  'empty lines': '\n\n',
  'wrong articles': 'an ferry ',
  names: 'U.S. US al-Hadi Hadi ',
  weekdays: 'Wednesday, April 12 ',
};

/** So many times what a text of plain words takes is taken for a sign of more than linear time. */
const FACTOR = 25;

describe('rules are done in linear time', () => {
  const plain = articleOf(TEXTS.words!);
  const usual = Math.max(10, ...rules.map(rule => fastest(() => drain(rule.check(plain, 'guardian')))));
  for (const [name, unit] of Object.entries(TEXTS)) {
    test(name, () => {
      const article = articleOf(unit);
      for (const rule of rules) {
        const taken = fastest(() => drain(rule.check(article, 'guardian')));
        assert.ok(taken < usual * FACTOR, `${rule.id}: ${taken.toFixed(0)} ms, usual ${usual.toFixed(0)} ms`);
      }
    });
  }
});

function articleOf(unit: string): ReturnType<typeof analyze> {
  return analyze(unit.repeat(Math.ceil(LENGTH / unit.length)));
}

function drain(findings: Iterable<unknown>): void {
  for (const _ of findings);
}

function fastest(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}
