import assert from 'node:assert/strict';
import test from 'node:test';
import type { InsertReplaceEdit, MarkupContent, TextEdit } from 'vscode-languageserver';
import { analyze } from '../../../server/src/core/article.ts';
import { traitsOf } from '../../../server/src/features/clientTraits.ts';
import { completions, resolvedCompletion } from '../../../server/src/features/completion.ts';
import { completionDataOf } from '../../../server/src/features/completionData.ts';
import { snapshotOf } from '../../../server/src/features/snapshot.ts';
import { type Given, marked, URI } from './markedArticle.ts';

const PLAIN = traitsOf({});
const ABLE = traitsOf({ textDocument: { completion: { completionItem: { insertReplaceSupport: true } } } });

/** Input: marked text with a caret. Expectation: what each item makes of the line with the caret, and its detail. */
function check(name: string, text: string, given: Given, ...expected: readonly string[]): void {
  test(name, () => {
    const { snapshot, article, caret } = marked(text, given);
    const { items, isIncomplete } = completions(snapshot, snapshot.places.positionAt(caret), PLAIN);
    assert.equal(isIncomplete, false);
    const shown = items.map(({ textEdit, detail, label, filterText }) => {
      const { range, newText } = textEdit as TextEdit;
      const { start, end } = snapshot.places.spanOf(range);
      const typed = article.text.slice(start, caret);
      assert.ok(filterText?.toLowerCase().startsWith(typed.toLowerCase()), `${filterText} is found by ${typed}`);
      assert.equal(label, newText);
      const line =
        article.text.slice(0, start).split('\n').at(-1) + newText + article.text.slice(end).split(/\r?\n/)[0];
      return `${line} | ${detail}`;
    });
    assert.deepEqual(shown, expected);
  });
}

const LUND: Given = { speakers: { s1: { name: 'Ada Lund', aliases: ['Lund', 'Ada'], roles: ['mayor'] } } };
const ada = (line: string): string => `T\n\n{s1:Ada Lund} won. {s1:Lund} left.\n${line}`;

check('after the first letter of a first name', ada('Then A‸ left'), LUND, 'Then Ada Lund left | mayor');
check(
  'after the first letter of a surname: in full and alone',
  ada('Then L‸ left'),
  LUND,
  'Then Ada Lund left | mayor',
  'Then Lund left | Ada Lund, mayor',
);
check('after several letters', ada('Then Lun‸'), LUND, 'Then Ada Lund | mayor', 'Then Lund | Ada Lund, mayor');
check('after a first name', ada('Then Ada L‸'), LUND, 'Then Ada Lund | mayor', 'Then Ada Lund | Ada Lund, mayor');
check(
  'inside a word the rest of it goes',
  ada('Then Lu‸nf left'),
  LUND,
  'Then Ada Lund left | mayor',
  'Then Lund left | Ada Lund, mayor',
);
check(
  'but not a possessive',
  ada("Then Lu‸nf's dog"),
  LUND,
  "Then Ada Lund's dog | mayor",
  "Then Lund's dog | Ada Lund, mayor",
);
check('not before a letter', ada('Then ‸'), LUND);
check('not in an empty text', '‸', {});
check('not where nobody has it', ada('Then B‸'), LUND);
check('not in the middle of a word', ada('Then KL‸'), LUND);
check('not for small letters, with which most words begin', ada('Then l‸'), LUND);
check('not behind a whole name', ada('Then Ada Lund‸'), LUND);
check('capitals may go on', ada('Then LU‸'), LUND, 'Then Ada Lund | mayor', 'Then Lund | Ada Lund, mayor');
check('not for what is only being typed', 'T\n\n{s1:Lu‸}', {});
check('names only, no descriptions', 'T\n\n{s1.description:Man} left. M‸', {});
check(
  'two people with one surname: who is mentioned more often first',
  'T\n\n{s1:Ada Lund} and {s2:Ib Lund} met. {s2:Lund} left.\nL‸',
  { speakers: { s2: { name: 'Ib Lund', aliases: ['Lund'] } } },
  'Ib Lund | person',
  'Lund | Ib Lund, person',
  'Ada Lund | person',
);
check(
  'accents may be left out',
  'T\n\n{s1:Íñigo Křížek} won. {s1:Křížek} left.\nKri‸',
  { speakers: { s1: { name: 'Íñigo Křížek', aliases: ['Křížek'] } } },
  'Íñigo Křížek | person',
  'Křížek | Íñigo Křížek, person',
);
check('or written', 'T\n\n{s1:Íñigo Křížek} won.\nÍñ‸', {}, 'Íñigo Křížek | person');
check('astral letters and CR LF before', '😀\r\n\r\n😀 {s1:𝔄da 😀} won.\r\n😀 𝔄‸', {}, '😀 𝔄da 😀 | person');
check(
  'an organisation',
  'T\n\n{s1:Harbour Trust} won.\nThe T‸',
  { speakers: { s1: { kind: 'organisation' } } },
  'The Harbour Trust | organisation',
);
check('titles and possessives are not completed', "T\n\n{s1:Mrs. Lund's} dog\nM‸", {
  speakers: { s1: { name: 'Lund' } },
});
check(
  'a headline in capitals is no name',
  '{s1:LUND} wins\n\n{s1:Lund} won.\nL‸',
  { speakers: { s1: { name: 'Lund', aliases: ['LUND'] } } },
  'Lund | person',
);
check('a nickname between marks', 'T\n\n{s1:Ada "Duck" Lund} won.\nD‸', {}, 'Ada "Duck" Lund | person');

test('an editor that can insert or replace may choose', () => {
  const { snapshot, caret } = marked(ada('Then Lu‸nf left'), LUND);
  const [item] = completions(snapshot, snapshot.places.positionAt(caret), ABLE).items;
  const { insert, replace } = item!.textEdit as InsertReplaceEdit;
  assert.deepEqual([insert.start.character, insert.end.character, replace.end.character], [5, 7, 9]);
});

test('the card comes when it is asked for', () => {
  const { snapshot, caret } = marked(ada('L‸'), LUND);
  const [item] = completions(snapshot, snapshot.places.positionAt(caret), PLAIN).items;
  const data = completionDataOf(item?.data);
  assert.ok(item && data && !item.documentation);
  assert.deepEqual(data, { uri: URI, name: 'Ada Lund' });
  assert.match(resolvedCompletion(item, snapshot, data, false).documentation as string, /^Ada Lund · mayor\n/);
  const rich = resolvedCompletion(item, snapshot, data, true).documentation as MarkupContent;
  assert.match(rich.value, /^\*\*Ada Lund\*\* · mayor/);
  assert.equal(resolvedCompletion(item, snapshot, { ...data, name: 'Eva' }, true), item);
});

test('data that are not ours are none', () => {
  for (const data of [undefined, null, 7, {}, { uri: 'x' }, { uri: 7, name: 'x' }])
    assert.equal(completionDataOf(data), undefined);
});

test('as the engine finds the names, while one is being typed', () => {
  const text = 'Vote\n\n"It stands," said Hanna Lind, the mayor. Paul Okoro left. Then L';
  const snapshot = snapshotOf(URI, 1, analyze(text));
  const { items } = completions(snapshot, snapshot.places.positionAt(text.length), PLAIN);
  assert.deepEqual(
    items.map(({ label, detail }) => [label, detail]),
    [['Hanna Lind', 'mayor']],
  );
});
