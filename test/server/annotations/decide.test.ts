import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decided } from '../../../server/src/annotations/decided.ts';
import { check, granted, refuses } from './desk.ts';

const TEXT = [
  '😀 Harbour opens late',
  '{q1:"We stay,"} {q1.source:{s1:Ada Lund}} {q1.cue:said}, {q1:"and so do the boats."}',
  '{q2.source:{s2:Lund}} {q2.cue:called} the crane {q2:a "miracle"} of the year. {s3:Tom Marsh} slept.',
].join('\n\n');
const ONE = 'direct Ada Lund (Ada Lund said): "We stay," … "and so do the boats."';
const TWO = 'direct Lund (Lund called): a "miracle"';

check('nothing decided', { text: TEXT, wishes: [] }, ONE, TWO);
check('accepted as shown', { text: TEXT, wishes: [{ kind: 'accept', quotation: 'q1' }] }, `✓ ${ONE}`, TWO);
check('rejected', { text: TEXT, wishes: [{ kind: 'reject', quotation: 'q2', reason: 'scare-quote' }] }, ONE);
check(
  'accepted, then rejected',
  {
    text: TEXT,
    wishes: [
      { kind: 'accept', quotation: 'q2' },
      { kind: 'reject', quotation: 'q2', reason: 'other' },
    ],
  },
  ONE,
);
check(
  'a speaker of the article',
  { text: TEXT, wishes: [{ kind: 'speaker', quotation: 'q2', speaker: 'Tom Marsh' }] },
  ONE,
  '✓ direct Tom Marsh (Lund called): a "miracle"',
);
check(
  'a speaker whom the article does not name',
  { text: TEXT, wishes: [{ kind: 'speaker', quotation: 'q2', speaker: 'Eva Holm' }] },
  ONE,
  '✓ direct Eva Holm (Lund called): a "miracle"',
);
check(
  'nobody',
  { text: TEXT, wishes: [{ kind: 'speaker', quotation: 'q2', speaker: null }] },
  ONE,
  '✓ direct - (Lund called): a "miracle"',
);
check(
  'a type',
  { text: TEXT, wishes: [{ kind: 'type', quotation: 'q2', type: 'mixed' }] },
  ONE,
  '✓ mixed Lund (Lund called): a "miracle"',
);
check(
  'words more and less',
  {
    text: TEXT,
    wishes: [
      { kind: 'resize', quotation: 'q2', part: 'content', edge: 'end', by: 1 },
      { kind: 'resize', quotation: 'q2', part: 'content', edge: 'end', by: 1 },
      { kind: 'resize', quotation: 'q2', part: 'content', edge: 'end', by: -1 },
      { kind: 'resize', quotation: 'q2', part: 'content', edge: 'start', by: -1 },
      { kind: 'resize', quotation: 'q2', part: 'cue', edge: 'end', by: 1 },
    ],
  },
  ONE,
  '✓ direct Lund (Lund called the): "miracle" of',
);
check(
  'the last part of an interrupted quotation grows at the end',
  { text: TEXT, wishes: [{ kind: 'resize', quotation: 'q1', part: 'content', edge: 'end', by: -1 }] },
  '✓ direct Ada Lund (Ada Lund said): "We stay," … "and so do the',
  TWO,
);
check(
  'a source and a cue from the selection',
  {
    text: TEXT,
    wishes: [
      { kind: 'part', quotation: 'q2', part: 'source', at: ' Tom Marsh ' },
      { kind: 'part', quotation: 'q2', part: 'cue', at: 'slept' },
    ],
  },
  ONE,
  '✓ direct Lund (Tom Marsh slept): a "miracle"',
);
check(
  'a quotation from the selection',
  { text: TEXT, wishes: [{ kind: 'add-quotation', at: ' slept' }] },
  ONE,
  TWO,
  '✓ indirect - (- -): slept',
);
check(
  'two are one person',
  { text: TEXT, wishes: [{ kind: 'merge', speaker: 'Lund', into: 'Ada Lund' }] },
  ONE,
  'direct Ada Lund (Lund called): a "miracle"',
);
check(
  'what named the one names the other',
  {
    text: TEXT,
    wishes: [
      { kind: 'speaker', quotation: 'q2', speaker: 'Lund' },
      { kind: 'merge', speaker: 'Lund', into: 'Tom Marsh' },
    ],
  },
  ONE,
  '✓ direct Tom Marsh (Lund called): a "miracle"',
);
check(
  'a mention that is somebody else',
  { text: TEXT, wishes: [{ kind: 'mention', at: 'Lund called', speaker: 'Kim Lund' }] },
  ONE,
  'direct Lund (Lund called): a "miracle"'.replace('direct Lund', 'direct Kim Lund'),
);
check(
  'notes and ignored findings leave the article alone',
  {
    text: TEXT,
    wishes: [
      { kind: 'note', at: 'slept', text: 'really?' },
      { kind: 'ignore', rule: 'double-space', at: null },
    ],
  },
  ONE,
  TWO,
);

refuses(
  'a quotation that is gone',
  { text: TEXT, wishes: [{ kind: 'accept', quotation: 'q9' }] },
  'this quotation is not there any more',
);
refuses(
  'a quotation over another',
  { text: TEXT, wishes: [{ kind: 'add-quotation', at: 'miracle' }] },
  'there is a quotation already; change its borders, or reject it first',
);
refuses(
  'a quotation of white space',
  { text: TEXT, wishes: [{ kind: 'add-quotation', at: ' ' }] },
  'select the words that are the quotation',
);
refuses(
  'a source with nothing left',
  { text: TEXT, wishes: [{ kind: 'resize', quotation: 'q2', part: 'source', edge: 'end', by: -1 }] },
  'the source has but one word',
);
refuses(
  'a note without words',
  { text: TEXT, wishes: [{ kind: 'note', at: 'slept', text: ' ' }] },
  'the note is empty',
);
refuses(
  'a speaker on itself',
  { text: TEXT, wishes: [{ kind: 'merge', speaker: 'Lund', into: 'Lund' }] },
  'drop a speaker on another one',
);

test('who is merged has the names and mentions of both', () => {
  const { article, placed } = granted(TEXT, {}, [{ kind: 'merge', speaker: 'Lund', into: 'Ada Lund' }]);
  const { speakers } = decided(article, placed);
  assert.deepEqual(
    speakers.map(({ name, aliases, mentions, quotations }) => [name, aliases, mentions, quotations]),
    [
      ['Ada Lund', ['Lund'], [0, 1], ['q1', 'q2']],
      ['Tom Marsh', [], [2], []],
    ],
  );
});

test('a rejection outlives borders that the analysis finds elsewhere', () => {
  const { placed } = granted(TEXT, {}, [{ kind: 'reject', quotation: 'q2', reason: 'other' }]);
  const { article } = granted(TEXT.replace('{q2:a "miracle"}', 'a {q2:"miracle" of the year}'), {}, []);
  assert.deepEqual(
    decided(article, placed).quotations.map(({ id }) => id),
    ['q1'],
  );
});
