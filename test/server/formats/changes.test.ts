import assert from 'node:assert/strict';
import test from 'node:test';
import { changesOf } from '../../../server/src/formats/changes.ts';
import { NO_COLOURS } from '../../../server/src/formats/terminal.ts';
import type { Edit } from '../../../server/src/rules/rule.ts';

/** Input: a text with edits, `[old|new]`. Expectation: the lines shown. */
function check(name: string, input: string, ...expected: string[]): void {
  test(name, () => {
    const { text, edits } = readEdits(input);
    assert.deepEqual(changesOf(text, edits, NO_COLOURS, 80).split('\n'), [...expected, '']);
  });
}

function readEdits(input: string): { text: string; edits: Edit[] } {
  const edits: Edit[] = [];
  let text = '';
  let at = 0;
  for (const { 0: found, 1: old, 2: newText, index } of input.matchAll(/\[([^\]|]*)\|([^\]]*)\]/g)) {
    text += input.slice(at, index);
    edits.push({ start: text.length, end: text.length + old!.length, newText: newText! });
    text += old;
    at = index + found.length;
  }
  return { text: text + input.slice(at), edits };
}

check('nothing', '');
check('a word', 'Title\n\nSaw [an|a] ship.', '  line 3', '    - Saw an ship.', '    + Saw a ship.');
check(
  'two changes near each other',
  "The[  | ]ship didn[ |']t sail.",
  '  line 1',
  '    - The  ship didn t sail.',
  "    + The ship didn't sail.",
);
check(
  'two changes far from each other',
  "The[  | ]ship was due in the harbour before the storm but it didn[ |']t sail.",
  '  line 1',
  '    - The  ship was due in the harbour before the storm but it…',
  '    + The ship was due in the harbour before the storm but it…',
  '  line 1',
  '    - …due in the harbour before the storm but it didn t sail.',
  "    + …due in the harbour before the storm but it didn't sail.",
);
check('a line that goes, with the breaks before it', 'Title[\n\nTitle|]\n\nText.', '  line 3', '    - Title');
check('a line that goes, with the breaks after it', '[Title\r\n\r\n|]Text.', '  line 1', '    - Title');
check('several lines that go', 'One.[\nTwo.\n\nThree.|]\nFour.', '  line 2', '    - Two.', '    - Three.');
check('what is not seen', 'can[\u200b|]dle', '  line 1', '    - can<U+200B>dle', '    + candle');
check('a line break that goes inside a sentence', 'One[\n| ]two.', '  line 1', '    - One⏎two.', '    + One two.');
check('an insertion', 'He said "yes[|"].', '  line 1', '    - He said "yes.', '    + He said "yes".');
