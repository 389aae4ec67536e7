import { deepEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { seedLayout } from '../../../../server/src/core/seed/layout.ts';
import { paragraphSpans } from '../../../../server/src/core/seed/paragraphs.ts';

/** Paragraphs as "role: text"; the dateline, if any, last. */
function check(name: string, text: string, ...expected: string[]): void {
  test(name, () => {
    const spans = paragraphSpans(text);
    const { layout, roles } = seedLayout(text, spans);
    const seen = spans.map((s, i) => `${roles[i]}: ${text.slice(s.start, s.end)}`);
    if (layout.dateline) seen.push(`dateline: ${text.slice(layout.dateline.start, layout.dateline.end)}`);
    deepEqual(seen, expected);
  });
}

check('nothing', '');
check('only white space', ' \n\u00a0\n\u200b\r\n');
check('one line is body', 'One long line without anything else.', 'body: One long line without anything else.');
check('title and body', 'Ferry stops\n\nThe ferry stopped.\n', 'title: Ferry stops', 'body: The ferry stopped.');
check(
  'headline repeated',
  "Ferry ‘stops’\n\n\nFerry 'Stops'\n\nIt did.",
  'title: Ferry ‘stops’',
  "headline: Ferry 'Stops'",
  'body: It did.',
);
check(
  'byline',
  'Ferry stops\n\nBy Ana de Souza\n\nIt did.',
  'title: Ferry stops',
  'byline: By Ana de Souza',
  'body: It did.',
);
check(
  'two bylines',
  'Ferry stops\n\nBy Ana Souza and Jo O’Neill, Harbor News\n\nIt did.',
  'title: Ferry stops',
  'byline: By Ana Souza and Jo O’Neill, Harbor News',
  'body: It did.',
);
check(
  'no byline',
  'Ferry stops\n\nBy the time it came, all had left.',
  'title: Ferry stops',
  'body: By the time it came, all had left.',
);
check(
  'dateline',
  'T\n\nLISBON (Harbor News) — It rained.',
  'title: T',
  'body: LISBON (Harbor News) — It rained.',
  'dateline: LISBON (Harbor News) —',
);
check(
  'dateline with day',
  'T\n\nPORT ELLEN, April 12 - It rained.',
  'title: T',
  'body: PORT ELLEN, April 12 - It rained.',
  'dateline: PORT ELLEN, April 12 -',
);
check(
  'dateline in lower case',
  'T\n\nPorto (Harbor News) - It rained.',
  'title: T',
  'body: Porto (Harbor News) - It rained.',
  'dateline: Porto (Harbor News) -',
);
check('no dateline', 'T\n\nNATO said - it seems - no.', 'title: T', 'body: NATO said - it seems - no.');
check('CRLF', 'Title\r\n\r\nOne.\r\n\r\nTwo.\r\n', 'title: Title', 'body: One.', 'body: Two.');
check('CR only', 'Title\r\rOne.\r\rTwo.', 'title: Title', 'body: One.', 'body: Two.');
check('byte order mark', '\ufeffTitle\n\nOne.', 'title: Title', 'body: One.');
check('no blank lines', 'Title\nOne.\nTwo.', 'title: Title', 'body: One.', 'body: Two.');
check('lines of one paragraph', 'Title\n\nOne\ntwo.\n\nThree.', 'title: Title', 'body: One\ntwo.', 'body: Three.');
check(
  'footer',
  'T\n\nBody.\n\n© 2015 Harbor News. All Rights reserved.',
  'title: T',
  'body: Body.',
  'footer: © 2015 Harbor News. All Rights reserved.',
);
check(
  'footer of several lines',
  'T\n\nBody.\n\nShare this\n\nFollow us on Twitter',
  'title: T',
  'body: Body.',
  'footer: Share this',
  'footer: Follow us on Twitter',
);
check(
  'copyright in the body stays',
  'T\n\nThe copyright expired in 2015, he said.\n\nEnd.',
  'title: T',
  'body: The copyright expired in 2015, he said.',
  'body: End.',
);
check('lone surrogate and NUL', 'T\u0000\n\n\ud800 odd \u0000 text', 'title: T', 'body: \ud800 odd \u0000 text');
check('title of two lines', 'One\r\ntwo\r\n\r\nBody.', 'title: One\r\ntwo', 'body: Body.');
check('combining mark at the end', 'T\n\nA cafe\u0301', 'title: T', 'body: A cafe\u0301');
check(
  'copyright in the last sentence',
  'T\n\nA copyright dispute began in 1999.',
  'title: T',
  'body: A copyright dispute began in 1999.',
);
check('byline is no title', 'By Jane Roe\n\nIt rained.', 'byline: By Jane Roe', 'body: It rained.');
check(
  'line breaks that were meant',
  'T\n\nIt rained for days on end.\nThen it stopped, and everybody went out\nto see.',
  'title: T',
  'body: It rained for days on end.',
  'body: Then it stopped, and everybody went out\nto see.',
);
