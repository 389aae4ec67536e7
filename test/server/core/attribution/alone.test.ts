import { deepEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { attributions } from '../../../../server/src/core/attribution/combined.ts';
import { readParagraph } from '../../../../server/src/core/paragraph.ts';

/** What the rules alone make of a paragraph, as "type confidence | content": nothing here is seen by the model. */
function check(text: string, ...expected: string[]): void {
  test(text, () => {
    const seen = attributions(readParagraph(text), []).map(
      a => `${a.type} ${a.confidence} | ${a.content.map(c => text.slice(c.start, c.end)).join(' / ')}`,
    );
    deepEqual(seen, expected);
  });
}

check('“The ferry is late,” Vale said.', 'direct 0.8 | “The ferry is late,”');
check('“The ferry is late,” Vale growled.', 'direct 0.5 | “The ferry is late,”');
check(
  'The boy “browsed the timetable,” lingered on the pier and appeared in the port.',
  'scare 0.6 | “browsed the timetable,”',
);
check(
  '“The ferry is late for us all here today.” – Ana Vale',
  'direct 0.8 | “The ferry is late for us all here today.”',
);
check('With hopes for “a better port,” he targeted the board.', 'scare 0.6 | “a better port,”');
check('With hopes for “a port,” he said the board would wait.', 'scare 0.6 | “a port,”');
check(
  'He hoped for “a port that is good for all,” Vale said of the board.',
  'direct 0.35 | “a port that is good for all,”',
);
check('There is no port state where “very slow” ferries run on more days a week.', 'scare 0.6 | “very slow”');
check(
  'The port comments on “slow” ferries and on “late” ones came on a very busy day.',
  'scare 0.6 | “slow”',
  'scare 0.6 | “late”',
);
check(
  'Vale proclaimed that all of the ferries that cross here “are late every day”.',
  'mixed 0.5 | that all of the ferries that cross here “are late every day”',
);
check('“Sons of Spring” is a play.', 'scare 0.6 | “Sons of Spring”');
check('“Opening Night,” which is out on Tuesday, is a novel.', 'scare 0.6 | “Opening Night,”');
check('“Is it late?” The board left.', 'direct 0.3 | “Is it late?”');
check('Vale: “We will wait.”', 'direct 0.7 | “We will wait.”');
check('Vale said, “We will wait for the ferry.”', 'direct 0.5 | “We will wait for the ferry.”');
