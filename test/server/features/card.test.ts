import assert from 'node:assert/strict';
import test from 'node:test';
import { escapeMarkdown, renderCard } from '../../../server/src/features/card.ts';
import { bold, join, say } from '../../../server/src/words/phrase.ts';

function check(name: string, text: string, expected: string): void {
  test(`Markdown: ${name}`, () => assert.equal(escapeMarkdown(text), expected));
}

check('plain words stay', 'Ada Lund, 45', 'Ada Lund, 45');
check('emphasis', '*very* _much_ ~~so~~', '\\*very\\* \\_much\\_ \\~\\~so\\~\\~');
check('code', '`rm`', '\\`rm\\`');
check('a link', '[here](https://a.example)', '\\[here\\](https\\://a.example)');
check('a command link', '[x](command:workbench.action.quit)', '\\[x\\](command:workbench.action.quit)');
check('an image', '![x](y)', '!\\[x\\](y)');
check('HTML', '<img src=x onerror=y>', '\\<img src=x onerror=y\\>');
check('an entity', '&lt;', '\\&lt;');
check('an address by itself', 'www.a.example', 'www\\.a.example');
check('mail', 'a@b.example', 'a\\@b.example');
check('a heading', '# one', '\\# one');
check('a list', '- one', '\\- one');
check('a numbered list', '1. one', '1\\. one');
check('a backslash', '\\*', '\\\\\\*');

test('only the words of the article are escaped', () => {
  const card = {
    lines: [say`${bold('A*B')} · ${say`*so*`}`, say`${'[x]'} and ${2}`],
    items: [say`“${'_'}”`],
  };
  assert.equal(renderCard(card, true).value, '**A\\*B** · *so*  \n\\[x\\] and 2\n\n- “\\_”');
  assert.equal(renderCard(card, false).value, 'A*B · *so*\n[x] and 2\n- “_”');
});

test('words of the article stay on their line', () => {
  const card = { lines: [bold('A\n\n# B')], items: [] };
  assert.equal(renderCard(card, true).value, '**A # B**');
});

test('an empty bold is no mark', () => {
  assert.equal(renderCard({ lines: [bold(' ')], items: [] }, true).value, '');
});

test('phrases are joined', () => {
  const joined = join([say`${'a'}`, say`${'b'}`], ', ');
  assert.equal(renderCard({ lines: [joined], items: [] }, false).value, 'a, b');
});
