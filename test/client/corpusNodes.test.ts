import assert from 'node:assert/strict';
import test from 'node:test';
import { corpusNodes, type Node } from '../../client/src/corpus/nodes.ts';
import { findingsWords, undecidedWords } from '../../client/src/corpus/words.ts';
import { corpusFileOf as file } from './corpusFiles.ts';
import { english } from './english.ts';

/** As indented lines. */
const shown = (nodes: readonly Node[]): string[] =>
  nodes.flatMap(node =>
    'folder' in node ? [node.folder.name, ...shown(node.articles).map(line => `  ${line}`)] : [node.file.title],
  );

test('by findings: one error before many warnings, then what has most to decide, then the name', () => {
  const files = [
    file('Clean b'),
    file('Clean a'),
    file('Decided', [], { decided: 6 }),
    file('Warned', [0, 9, 9]),
    file('Broken', [1]),
    file('More warned', [0, 10]),
    file('Hinted', [0, 0, 0, 1]),
  ];
  assert.deepEqual(shown(corpusNodes(files, 'findings', null)), [
    'Broken',
    'More warned',
    'Warned',
    'Hinted',
    'Clean a',
    'Clean b',
    'Decided',
  ]);
});

test('by name: as people sort, numbers by their value', () => {
  const files = [file('Part 10'), file('part 2', [1]), file('Élan'), file('Zoo'), file('East')];
  assert.deepEqual(shown(corpusNodes(files, 'name', null)), ['East', 'Élan', 'part 2', 'Part 10', 'Zoo']);
});

test('several folders: each article under its own, in order', () => {
  const files = [file('b/one'), file('a/one'), file('a/two', [1])];
  const folderOf = (uri: string) => ({ key: uri.slice(14, 15), name: `Folder ${uri.slice(14, 15)}` });
  assert.deepEqual(shown(corpusNodes(files, 'findings', folderOf)), [
    'Folder a',
    '  a/two',
    '  a/one',
    'Folder b',
    '  b/one',
  ]);
  assert.deepEqual(corpusNodes([], 'name', folderOf), []);
});

test('the counts in words', () => {
  assert.equal(findingsWords(file('x', [1, 2, 0, 1]), english), '1 error, 2 warnings, 1 hint');
  assert.equal(findingsWords(file('x'), english), 'no findings');
  assert.equal(undecidedWords(file('x', [], { decided: 2 }), english), '4 of 6 quotations undecided');
  assert.equal(undecidedWords(file('x', [], { decided: 6 }), english), 'all quotations decided');
  assert.equal(undecidedWords(file('x', [], { quotations: 0 }), english), 'no quotations');
});
