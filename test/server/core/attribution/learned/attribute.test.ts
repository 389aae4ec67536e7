import { deepEqual, equal, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { attribute } from '../../../../../server/src/core/attribution/learned/attribute.ts';
import { readParagraph } from '../../../../../server/src/core/paragraph.ts';

/** Expected attributions as "source | cue | content / content", "-" for what is not there. */
function check(text: string, ...expected: string[]): void {
  test(text, () => {
    const of = (s: { start: number; end: number } | null): string => (s ? text.slice(s.start, s.end) : '-');
    const seen = attribute(readParagraph(text)).map(a =>
      [of(a.source), of(a.cue), a.content.map(of).join(' / ')].join(' | '),
    );
    deepEqual(seen, expected);
  });
}

check('The ferry left at noon.');
check('“The ferry is late,” Ana Vale said.', 'Ana Vale | said | “The ferry is late,”');
check('"The ferry is late," she said. "It always is."', 'she | said | "The ferry is late," / "It always is."');
check('The mayor said that the bridge would stay closed.', 'The mayor | said | that the bridge would stay closed');
check(
  'The bridge will stay closed until May, according to the mayor.',
  'the mayor | according to | The bridge will stay closed until May',
);

test('an empty paragraph has no attribution', () => deepEqual(attribute(readParagraph('')), []));

test('spans are in bounds, in order, and do not overlap', () => {
  const text =
    '"We waited," Vale said, and added that the crew "had no choice" but to leave. Officials denied it; a witness told a reporter: "I saw them go." ';
  const long = text.repeat(40);
  const found = attribute(readParagraph(long), 0.1);
  const spans = found.flatMap(a => [a.cue, ...a.content]).sort((x, y) => x.start - y.start);
  ok(spans.length > 80);
  spans.forEach((s, i) => {
    ok(s.start >= (spans[i - 1]?.end ?? 0) && s.start < s.end && s.end <= long.length);
  });
  for (const a of found) ok(a.confidence >= 0.1 && a.confidence <= 1);
});

test('marks and verbs without end take linear time', () => {
  for (const text of [
    '" said '.repeat(20_000),
    'He said that '.repeat(20_000),
    `"${'word '.repeat(100_000)}" he said. `,
  ]) {
    const started = performance.now();
    attribute(readParagraph(text));
    ok(performance.now() - started < 5000, text.slice(0, 20));
  }
});

test('the same text gives the same answer whatever was read before', () => {
  const text = 'Vale warned the crew that the "long night" had only begun.';
  const first = attribute(readParagraph(text));
  attribute(readParagraph('Officials said the port was shut, and that it would open "in time".'));
  deepEqual(attribute(readParagraph(text)), first);
  equal(first.length > 0, true);
});
