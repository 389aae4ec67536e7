import { deepEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { quotedAttributions } from '../../../../server/src/core/attribution/quoted.ts';
import { readParagraph } from '../../../../server/src/core/paragraph.ts';

/** Expected attributions as "type | source | cue | content / content", "-" for what is not there. */
function check(text: string, ...expected: string[]): void {
  test(text, () => {
    const of = (s: { start: number; end: number } | null): string => (s ? text.slice(s.start, s.end) : '-');
    const seen = quotedAttributions(readParagraph(text)).map(a =>
      [a.type, of(a.source), of(a.cue), a.content.map(of).join(' / ')].join(' | '),
    );
    deepEqual(seen, expected);
  });
}

check('The ferry left at noon.');
check('Vale said, "The ferry is late."', 'direct | Vale | said | "The ferry is late."');
check('“The ferry is late,” Vale said.', 'direct | Vale | said | “The ferry is late,”');
check(
  '“The ferry is late,” said Ana Vale, a clerk at the port.',
  'direct | Ana Vale, a clerk at the port | said | “The ferry is late,”',
);
check(
  '“The ferry is late,” Ana Vale, a clerk at the port, said.',
  'direct | Ana Vale, a clerk at the port | said | “The ferry is late,”',
);
check('"The ferry," he said, "is late."', 'direct | he | said | "The ferry," / "is late."');
check('"The ferry is late," she said. "It always is."', 'direct | she | said | "The ferry is late," / "It always is."');
check('"Is it late?" he asked.', 'direct | he | asked | "Is it late?"');
check(
  '"It is late", Vale retorted, adding, "We will wait", he added.',
  'direct | Vale | retorted | "It is late"',
  'direct | he | added | "We will wait"',
);
check(
  'Vale conceded the two ports had "deep differences" that slowed them.',
  'mixed | Vale | conceded | the two ports had "deep differences" that slowed them',
);
check(
  'Mayor Ana Vale said Monday that the ferry "may be gone for good".',
  'mixed | Mayor Ana Vale | said | that the ferry "may be gone for good"',
);
check(
  'The plan, Vale told reporters in Porto, but the offer was aimed "more at pleasing the owners".',
  'mixed | Vale | told | the offer was aimed "more at pleasing the owners"',
);
check(
  'She also scolded the board, stating, "Week after week we wait".',
  'direct | She | stating | "Week after week we wait"',
);
check('According to Vale, "nobody was hurt at all."', 'direct | Vale | According to | "nobody was hurt at all."');
check(
  '"Nobody was hurt at all," according to the port police.',
  'direct | the port police | according to | "Nobody was hurt at all,"',
);
check('Vale: "We are done."', 'direct | Vale | : | "We are done."');
check('The so-called "free zone" is closed.', 'scare | - | - | "free zone"');
check(
  'Members were asked to vote on the "removal of all persons who work at the harbor".',
  'direct | - | - | "removal of all persons who work at the harbor"',
);
check('He lives in the United States and likes "jazz".', 'scare | - | - | "jazz"');
check(
  'The clerks were cross with the board, with one guard writing, "Nobody came to help us".',
  'direct | one guard | writing | "Nobody came to help us"',
);
check(
  'They were a quick team in terms of "their forward players", the crew of a port.',
  'scare | - | - | "their forward players"',
);
