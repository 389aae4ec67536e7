import assert from 'node:assert/strict';
import test from 'node:test';
import { DOMParser } from '@xmldom/xmldom';
import { Ajv } from 'ajv';
import { LABEL_STUDIO_CONFIGURATION, labelStudioJson } from '../../../server/src/formats/labelStudio.ts';
import { marked } from '../features/markedArticle.ts';
import { awkward, CONTENTS, CUES, SOURCES, sliceOf } from './awkward.ts';
import { LABEL_STUDIO_SCHEMA } from './labelStudioSchema.ts';

interface Item {
  readonly id?: string;
  readonly type: string;
  readonly from_name?: string;
  readonly to_name?: string;
  readonly from_id?: string;
  readonly to_id?: string;
  readonly labels?: readonly string[];
  readonly value?: {
    readonly start: number;
    readonly end: number;
    readonly text?: string | readonly string[];
    readonly labels?: readonly string[];
    readonly choices?: readonly string[];
  };
}

interface Task {
  readonly data: { readonly text: string; readonly name: string };
  readonly annotations: readonly { readonly result: readonly Item[] }[];
  readonly predictions: readonly { readonly result: readonly Item[] }[];
}

function task(article = awkward()): Task {
  const tasks = JSON.parse(JSON.stringify(labelStudioJson(article, 'a.txt'))) as Task[];
  assert.equal(tasks.length, 1);
  return tasks[0]!;
}

const itemsOf = ({ annotations, predictions }: Task): Item[] =>
  [...annotations, ...predictions].flatMap(({ result }) => result);

test('it is what Label Studio documents as its task format', () => {
  const validate = new Ajv({ allErrors: true, strict: true }).compile(LABEL_STUDIO_SCHEMA);
  for (const article of [awkward(), marked('').article])
    assert.ok(validate(labelStudioJson(article, 'a.txt')), JSON.stringify(validate.errors));
});

test('value.text of every region is what stands at its offsets, in code points', () => {
  const { text } = task().data;
  const regions = itemsOf(task()).filter(({ type }) => type === 'labels');
  assert.equal(regions.length, Object.values(CONTENTS).flat().length + 8);
  for (const { value } of regions) assert.equal(sliceOf(text, value!.start, value!.end), value!.text);
});

test('regions of each quotation', () => {
  const regions = itemsOf(task()).filter(({ type }) => type === 'labels');
  const words = (id: string, label: string) =>
    regions
      .filter(item => item.id!.startsWith(`${id}-`) && item.value!.labels!.includes(label))
      .map(({ value }) => value!.text);
  for (const id of Object.keys(CONTENTS)) {
    assert.deepEqual(words(id, 'Content'), CONTENTS[id]);
    assert.deepEqual(words(id, 'Source'), SOURCES[id] === null ? [] : [SOURCES[id]]);
    assert.deepEqual(words(id, 'Cue'), CUES[id] === null ? [] : [CUES[id]]);
  }
});

test('type and speaker are of the first content region', () => {
  const items = itemsOf(task()).filter(({ id }) => id === 'q1-content1');
  assert.deepEqual(
    items.map(({ from_name, value }) => [from_name, value!.choices ?? value!.text]),
    [
      ['label', '"We stay 😀 here,"'],
      ['type', ['direct']],
      ['speaker', ['Ada Lund']],
    ],
  );
});

test('relations lead from region to region of one result', () => {
  const { predictions } = task();
  const { result } = predictions[0]!;
  const ids = new Set(result.map(({ id }) => id));
  const relations = result.filter(({ type }) => type === 'relation');
  for (const { from_id, to_id } of relations) assert.ok(ids.has(from_id) && ids.has(to_id));
  assert.deepEqual(
    relations.filter(({ from_id }) => from_id!.startsWith('q1-')).map(r => [r.from_id, r.labels![0], r.to_id]),
    [
      ['q1-content1', 'continued', 'q1-content2'],
      ['q1-content1', 'source', 'q1-source'],
      ['q1-content1', 'cue', 'q1-cue'],
    ],
  );
});

test('what a person has decided is an annotation, the rest a prediction', () => {
  const ids = (list: Task['annotations']) => [...new Set(list[0]!.result.flatMap(({ id }) => id?.split('-')[0] ?? []))];
  assert.deepEqual(ids(task().annotations), ['q4']);
  assert.deepEqual(ids(task().predictions), ['q1', 'q2', 'q3', 'q5']);
});

test('the configuration is well-formed and knows every name, label, choice and relation', () => {
  const mistakes: string[] = [];
  const document = new DOMParser({ onError: (_, message) => mistakes.push(message) }).parseFromString(
    LABEL_STUDIO_CONFIGURATION,
    'text/xml',
  );
  assert.deepEqual(mistakes, []);
  const attributes = (tag: string, attribute: string): string[] =>
    Array.from(document.getElementsByTagName(tag), element => element.getAttribute(attribute) ?? '');
  const controls = ['Labels', 'Choices', 'TextArea'].flatMap(tag => attributes(tag, 'name'));
  assert.deepEqual(attributes('Text', 'value'), ['$text']);
  for (const { type, from_name, to_name, labels, value } of itemsOf(task())) {
    if (type === 'relation') assert.ok(attributes('Relation', 'value').includes(labels![0]!));
    else assert.ok(controls.includes(from_name!) && attributes('Text', 'name').includes(to_name!));
    if (value?.labels) assert.ok(attributes('Label', 'value').includes(value.labels[0]!));
    if (value?.choices) assert.ok(attributes('Choice', 'value').includes(value.choices[0]!));
  }
});
