import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyze } from '../../../server/src/core/article.ts';
import { check } from '../../../server/src/rules/index.ts';
import { plainText } from '../../../server/src/words/phrase.ts';

const PERSON = { kind: 'person', role: null, gender: null, wikidata: null } as const;
const people = ['Ada Byrne', 'Arno Bull'].map(name => ({ ...PERSON, name, aliases: ['AB'] }));

test('a source whose name two people of copydesk.json share is told', () => {
  const article = analyze('Notes from the quay\n\n"The ferry is late tonight," AB said.', { people });
  assert.deepEqual(
    check(article).map(({ rule, message }) => `${rule}: ${plainText(message)}`),
    ['ambiguous-speaker: "AB" may mean more than one of copydesk.json: Ada Byrne, Arno Bull.'],
  );
});
