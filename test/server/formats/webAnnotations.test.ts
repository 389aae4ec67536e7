import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { readSidecar } from '../../../server/src/annotations/readSidecar.ts';
import { annotationsOf } from '../../../server/src/annotations/sidecar.ts';
import { webAnnotations } from '../../../server/src/formats/webAnnotations.ts';
import { marked } from '../features/markedArticle.ts';
import { awkward, CONTENTS, CUES, SOURCES, sliceOf } from './awkward.ts';

interface Selector {
  readonly type: string;
  readonly exact?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly start?: number;
  readonly end?: number;
}

interface Item {
  readonly id: string;
  readonly motivation: string;
  readonly generator?: { readonly name: string };
  readonly body: readonly { readonly purpose: string; readonly value: string }[];
  readonly target: readonly {
    readonly source: string;
    readonly 'copydesk:role': string;
    readonly selector: readonly Selector[];
  }[];
}

interface Collection {
  readonly '@context': readonly unknown[];
  readonly type: string;
  readonly total: number;
  readonly first: { readonly type: string; readonly items: readonly Item[] };
}

const collection = (article = awkward()): Collection =>
  JSON.parse(JSON.stringify(webAnnotations(article, 'ä b.txt'))) as Collection;

/** Those that a person has decided on have their annotation's id. */
const quotationOf = (id: string): string => (id === 'urn:uuid:4' ? 'q4' : id.slice(1));

const schemaFile = path.join(import.meta.dirname, '../../../schemas/annotations.schema.json');
const ajv = new Ajv({ strictTypes: false, strictRequired: false });
formats.default(ajv);

test('a collection with its only page in it, which fits the schema of sidecars', () => {
  const { '@context': context, type, total, first } = collection();
  assert.deepEqual([type, total, first.type, first.items.length], ['AnnotationCollection', 5, 'AnnotationPage', 5]);
  const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')));
  assert.ok(validate({ '@context': context, ...first }), JSON.stringify(validate.errors));
});

test('each target has its words and its offsets in code points', () => {
  const { text } = awkward();
  for (const { target } of collection().first.items) {
    for (const { source, selector } of target) {
      const [quote, position] = selector;
      assert.equal(source, '%C3%A4%20b.txt');
      assert.equal(sliceOf(text, position!.start!, position!.end!), quote!.exact);
      assert.ok(text.includes(quote!.prefix! + quote!.exact! + quote!.suffix!));
    }
  }
});

test('content, source and cue of each quotation', () => {
  for (const { id, target } of collection().first.items) {
    const words = (role: string) =>
      target.filter(t => t['copydesk:role'] === role).map(({ selector }) => selector[0]!.exact);
    assert.deepEqual(words('content'), CONTENTS[quotationOf(id)]);
    assert.deepEqual(words('source')[0] ?? null, SOURCES[quotationOf(id)]);
    assert.deepEqual(words('cue')[0] ?? null, CUES[quotationOf(id)]);
  }
});

test('only what a person has decided is assessed', () => {
  const { items } = collection().first;
  assert.deepEqual(
    items.map(({ motivation, generator }) => [motivation, generator?.name]),
    [
      ['tagging', 'Copydesk'],
      ['tagging', 'Copydesk'],
      ['tagging', 'Copydesk'],
      ['assessing', undefined],
      ['tagging', 'Copydesk'],
    ],
  );
  assert.deepEqual(
    items[0]!.body.map(({ purpose, value }) => [purpose, value]),
    [
      ['tagging', 'direct'],
      ['identifying', 'Ada Lund'],
    ],
  );
});

test('read as a sidecar, the decisions are in it and no proposal', () => {
  const read = readSidecar(JSON.stringify(webAnnotations(awkward(), 'a.txt')), 'a.txt');
  assert.ok(read.state === 'read');
  assert.deepEqual(read.problems, []);
  const [only, ...others] = annotationsOf(read.sidecar);
  assert.deepEqual(others, []);
  assert.ok(only?.decision.kind === 'accepted');
  assert.deepEqual(
    only.decision.content.map(({ exact }) => exact),
    CONTENTS.q4,
  );
  assert.equal(only.decision.speaker, 'Ib 𝒟al');
});

test('an article without quotations', () => {
  assert.equal(collection(marked('Title\n').article).total, 0);
});
