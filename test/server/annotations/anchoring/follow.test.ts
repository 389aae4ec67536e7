import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Edit, follow } from '../../../../server/src/annotations/anchoring/follow.ts';

/** Text with the place in brackets; braces around what is replaced, with the replacement behind a bar. */
const CASES: readonly (readonly [what: string, before: string, after: string | null])[] = [
  ['typed in front', '{|He }said [yes] today', 'He said [yes] today'],
  ['typed behind', 'said [yes] today{| again}', 'said [yes] today again'],
  ['typed at the first border', 'said {|oh }[yes] today', 'said oh [yes] today'],
  ['typed at the last border', 'said [yes]{|, sir} today', 'said [yes], sir today'],
  ['typed inside', 'said [ye{|e}s] today', 'said [yees] today'],
  ['deleted inside', 'said [y{e|}s] today', 'said [ys] today'],
  ['the first character deleted', 'said [{y|}es] today', 'said [es] today'],
  ['the last character deleted', 'said [ye{s|}] today', 'said [ye] today'],
  ['the first mark made curly', 'said [{"|“}yes"] today', 'said [“yes"] today'],
  ['the last mark made curly', 'said ["yes{"|”}] today', 'said ["yes”] today'],
  ['all of it replaced', 'said [{yes|no}] today', 'said [no] today'],
  ['all of it deleted', 'said [{yes|}] today', null],
  ['deleted with what is around it', 'said{ [yes] to|}day', null],
  ['deleted across the first border', 'sa{id [y|}es] today', 'sa[es] today'],
  ['deleted across the last border', 'said [ye{s] to|}day', 'said [ye]day'],
  ['replaced across the first border', 'sa{id [y|w}es] today', 'saw[es] today'],
  ['more sent than changed', '{said [yes] today|said "yes" today}', 'said ["yes"] today'],
  ['the whole text sent, one character changed', '{He said [yes] today|He said [yes] to-day}', 'He said [yes] to-day'],
];

for (const [what, before, after] of CASES) {
  test(`a place while the text is edited: ${what}`, () => {
    const plain = (text: string): string => text.replace(/[[\]]/g, '');
    const match = /\{(.*)\|(.*)\}/s.exec(before)!;
    const original = before.replace(match[0], match[1]!);
    const text = plain(original);
    const start = original.indexOf('[');
    const editStart = plain(before.slice(0, match.index)).length;
    const edit: Edit = { start: editStart, end: editStart + plain(match[1]!).length, text: plain(match[2]!) };
    const place = follow(text, [edit], { start, end: original.indexOf(']') - 1 });
    const edited = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
    if (after === null) {
      assert.equal(place, null);
      return;
    }
    assert.ok(place);
    const marked = `${edited.slice(0, place.start)}[${edited.slice(place.start, place.end)}]${edited.slice(place.end)}`;
    assert.equal(marked, after);
  });
}

test('words that no edit has touched stay exactly where they are', () => {
  const edits = fc.array(fc.tuple(fc.nat(), fc.nat(6), fc.stringMatching(/^[a-z]{0,6}$/)), { maxLength: 12 });
  fc.assert(
    fc.property(edits, made => {
      let text = 'before before before UNTOUCHED after after after';
      const original = text;
      const list: Edit[] = [];
      for (const [at, length, by] of made) {
        const start = at % (text.length + 1);
        const end = Math.min(text.length, start + length);
        const touched = text.indexOf('UNTOUCHED');
        if (start < touched + 9 && end > touched) continue;
        if (start > touched && start < touched + 9) continue;
        list.push({ start, end, text: by });
        text = text.slice(0, start) + by + text.slice(end);
      }
      const start = original.indexOf('UNTOUCHED');
      const place = follow(original, list, { start, end: start + 9 });
      assert.deepEqual(place && text.slice(place.start, place.end), 'UNTOUCHED');
    }),
  );
});
