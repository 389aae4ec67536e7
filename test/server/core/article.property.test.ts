import { deepEqual, ok } from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { analyze, type ParagraphMemory } from '../../../server/src/core/article.ts';
import type { Article } from '../../../server/src/core/model.ts';
import { contains, type Span } from '../../../server/src/core/span.ts';
import { article } from './newsText.ts';

const FRAGMENTS = [
  'Vale said',
  'Ana Vale, a clerk,',
  'he said',
  'She added',
  'the port authority',
  'according to',
  'told reporters',
  'that',
  'Mr. Vale',
  'It rained',
  'in the U.S.',
  '"',
  '"',
  '“',
  '”',
  "'",
  '‘',
  '’',
  "''",
  '«',
  '»',
  ',',
  '.',
  '?',
  ':',
  ';',
  ' ',
  ' ',
  ' ',
  '\n',
  '\n\n',
  '\t',
  '(',
  ')',
  '—',
  '-',
  '...',
  '6\'2"',
  '😀',
  '\u00a0',
  '\u200b',
  '\u0000',
  '\ud800',
  'é',
  'A',
  '7',
  'By Jo Roe',
  'LISBON (X) -',
  '© 2015 X',
];
const wild = fc.oneof(
  article,
  fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 60 }).map(parts => parts.join(' ')),
  fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 60 }).map(parts => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

/** Every span of an article, by what it is. */
function spansOf(a: Article): [string, Span | null][] {
  const layout = Object.entries(a.layout).map(([part, s]): [string, Span | null] => [part, s]);
  return [
    ...layout,
    ...a.paragraphs.flatMap((p): [string, Span][] => [
      ['paragraph', p],
      ...p.sentences.map((s): [string, Span] => ['sentence', s]),
    ]),
    ...a.marks.flatMap((m): [string, Span | null][] => [
      ['run', m],
      ['opener', m.opener],
      ['closer', m.closer],
    ]),
    ...a.quotations.flatMap((q): [string, Span | null][] => [
      ['source', q.source],
      ['cue', q.cue],
      ...q.content.map((c): [string, Span] => ['content', c]),
      ...q.evidence.map((e): [string, Span | null] => ['evidence', e.at]),
    ]),
    ...a.mentions.map((m): [string, Span] => ['mention', m]),
  ];
}

const inOrder = (spans: readonly Span[]): boolean => spans.every((s, i) => i === 0 || spans[i - 1]!.end <= s.start);

const startInOrder = (spans: readonly Span[]): boolean =>
  spans.every((s, i) => i === 0 || spans[i - 1]!.start <= s.start);

/** What lies inside something, with what it lies in. */
const partsOf = (a: Article): [Span, Span][] => [
  ...a.paragraphs.flatMap(p => p.sentences.map((s): [Span, Span] => [s, p])),
  ...a.marks.flatMap(m => [m.opener, m.closer].flatMap(s => (s ? [[s, m] as [Span, Span]] : []))),
];

test('any text gives an article whose spans hold', () => {
  fc.assert(
    fc.property(wild, text => {
      const a = analyze(text);
      for (const [what, s] of spansOf(a)) {
        if (s)
          ok(0 <= s.start && s.start <= s.end && s.end <= text.length, `${what} ${s.start}-${s.end} of ${text.length}`);
      }
      ok(inOrder(a.paragraphs), 'paragraphs');
      ok(inOrder(a.mentions), 'mentions');
      for (const p of a.paragraphs) ok(inOrder(p.sentences), 'sentences');
      for (const q of a.quotations) ok(q.content.length > 0 && inOrder(q.content), 'content');
      const direct = a.quotations.filter(q => q.type === 'direct').flatMap(q => q.content);
      ok(inOrder([...direct].sort((x, y) => x.start - y.start)), 'direct quotations overlap');
      ok(startInOrder(a.quotations.map(q => q.content[0]!)), 'quotations');
      ok(startInOrder(a.marks), 'marks');
      for (const [part, whole] of partsOf(a)) ok(contains(whole, part), `${part.start} in ${whole.start}-${whole.end}`);
    }),
    { numRuns: 400 },
  );
});

test('ids refer to what there is', () => {
  fc.assert(
    fc.property(wild, text => {
      const a = analyze(text);
      const speakers = new Set(a.speakers.map(s => s.id));
      const quotations = new Set(a.quotations.map(q => q.id));
      ok(speakers.size === a.speakers.length && quotations.size === a.quotations.length, 'ids are unique');
      for (const q of a.quotations) ok(q.speaker === null || speakers.has(q.speaker), `speaker ${q.speaker}`);
      for (const m of a.mentions) ok(m.speaker === null || speakers.has(m.speaker), `speaker ${m.speaker}`);
      for (const s of a.speakers) {
        for (const m of s.mentions) ok(a.mentions[m]?.speaker === s.id, `mention ${m} of ${s.id}`);
        for (const q of s.quotations) ok(quotations.has(q), `quotation ${q} of ${s.id}`);
      }
    }),
    { numRuns: 200 },
  );
});

test('CRLF changes offsets and nothing else', () => {
  fc.assert(
    fc.property(wild, text => {
      const plain = text.replace(/\r/g, '');
      const windows = plain.replace(/\n/g, '\r\n');
      const moved = (offset: number): number => offset + (plain.slice(0, offset).match(/\n/g)?.length ?? 0);
      const shape = (a: Article, move: (offset: number) => number): unknown => [
        spansOf(a).map(([what, s]) => s && [what, move(s.start), move(s.end)]),
        a.paragraphs.map(p => p.role),
        a.marks.map(m => [m.style, m.nested, m.continues]),
        a.quotations.map(q => [q.type, q.speaker, q.confidence, q.evidence.map(e => e.kind)]),
        a.speakers.map(s => [s.name, s.kind, s.gender, s.aliases, s.mentions, s.quotations]),
      ];
      deepEqual(
        shape(analyze(plain), moved),
        shape(analyze(windows), o => o),
      );
    }),
    { numRuns: 200 },
  );
});

test('what is remembered of paragraphs changes nothing', () => {
  fc.assert(
    fc.property(wild, wild, (before, text) => {
      const memory: ParagraphMemory = new Map();
      analyze(before, { memory });
      deepEqual(analyze(text, { memory }), analyze(text));
    }),
    { numRuns: 100 },
  );
});

test('whom the user names in advance depends on no paragraph, and any names will do', () => {
  fc.assert(
    fc.property(wild, fc.array(fc.tuple(wild, wild), { maxLength: 4 }), (text, names) => {
      const people = names.map(([name, alias], i) => ({
        name: i === 0 ? text.slice(3, 9) : name,
        aliases: [alias, text.slice(0, 4)],
        kind: 'person' as const,
        role: null,
        gender: null,
        wikidata: null,
      }));
      const memory: ParagraphMemory = new Map();
      analyze(text, { memory });
      deepEqual(analyze(text, { memory, people }), analyze(text, { people }));
      deepEqual(analyze(text, { memory }), analyze(text));
    }),
    { numRuns: 100 },
  );
});

/** Everything about the marks but whether a quotation goes on in the next paragraph, which another article may show. */
const pairing = (text: string, from = 0): unknown[] =>
  analyze(text).marks.map(({ start, end, style, opener, closer, nested }) => {
    const at = (s: Span | null): unknown => s && [s.start + from, s.end + from];
    return [at({ start, end }), style, at(opener), at(closer), nested];
  });

test('marks are paired within an article, whatever stands beside it', () => {
  fc.assert(
    fc.property(article, article, (one, two) => {
      const both = pairing(`${one}\n\n${two}`);
      deepEqual(both, [...pairing(one), ...pairing(two, one.length + 2)]);
    }),
    { numRuns: 150 },
  );
});

test('marks are paired within a paragraph, whatever stands around it', () => {
  fc.assert(
    fc.property(wild, wild, (one, two) => {
      const body = (text: string): string => `Title\n\nBody.\n\n${text.replace(/[\r\n]+/g, ' ').trim()}\n\nBody.`;
      const both = pairing(`${body(one)}\n\n${body(two)}`);
      deepEqual(both, [...pairing(body(one)), ...pairing(body(two), body(one).length + 2)]);
    }),
    { numRuns: 200 },
  );
});
