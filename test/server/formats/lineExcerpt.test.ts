import assert from 'node:assert/strict';
import test from 'node:test';
import { placesOf } from '../../../server/src/features/position.ts';
import { lineAt, lineExcerpt } from '../../../server/src/formats/lineExcerpt.ts';
import { widthOf } from '../../../server/src/formats/terminal.ts';

/** Input: a text with the focus in brackets. Expectation: the excerpt, the focus in brackets. */
function check(name: string, input: string, columns: number, expected: string): void {
  test(name, () => {
    const text = input.replace(/[[\]]/g, '');
    const focus = { start: input.indexOf('['), end: input.indexOf(']') - 1 };
    const { before, focus: shown, after } = lineExcerpt(text, lineAt(placesOf(text), focus.start), focus, columns);
    assert.equal(`${before}[${shown}]${after}`, expected);
    assert.ok(widthOf(before + shown + after) <= Math.max(columns, 48));
  });
}

const LONG = 'The harbour was quiet on the morning that the ferry came in with its lights out and its crew on deck.';

check('a line that fits', 'One [two] three.', 80, 'One [two] three.');
check('only its own line', 'Above.\r\nOne [two] three.\r\nBelow.', 80, 'One [two] three.');
check(
  'cut at both ends',
  LONG.replace('ferry', '[ferry]'),
  60,
  '…on the morning that the [ferry] came in with its lights out…',
);
check(
  'near the start',
  LONG.replace('harbour', '[harbour]'),
  60,
  'The [harbour] was quiet on the morning that the ferry came…',
);
check(
  'near the end',
  LONG.replace('deck.', '[deck.]'),
  60,
  '…ferry came in with its lights out and its crew on [deck.]',
);
check('a long focus', `[${LONG}]`, 60, '[The harbour was quiet on the morning that the ferry came…]');
check('an empty focus', 'No mark[] here.', 60, 'No mark[] here.');
check('tabs and what is not seen', '\tOne\t[two\u200b] three.', 60, 'One [two<U+200B>] three.');
check('an empty line', '[]', 60, '[]');
check(
  'astral characters are not cut in half',
  `${'😀'.repeat(60)}[!]${'😀'.repeat(60)}`,
  49,
  `…${'😀'.repeat(11)}[!]${'😀'.repeat(12)}…`,
);
check('wide characters count twice', `${'新'.repeat(60)}[!]`, 49, `…${'新'.repeat(23)}[!]`);
