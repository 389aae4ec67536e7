import { equal } from 'node:assert/strict';
import { test } from 'node:test';
import { withinBorders } from '../../../../server/src/core/attribution/sourceBorders.ts';
import { readParagraph } from '../../../../server/src/core/paragraph.ts';

/** The source is marked with [ ]; expected is what is left of it. */
function check(marked: string, expected: string): void {
  test(marked, () => {
    const start = marked.indexOf('[');
    const end = marked.indexOf(']') - 1;
    const text = marked.replace(/[[\]]/g, '');
    const left = withinBorders(readParagraph(text), { start, end });
    equal(left ? text.slice(left.start, left.end) : '-', expected);
  });
}

check('[Vale] said so.', 'Vale');
check('[The mayor soon] said so.', 'The mayor');
check('[Vale allegedly] told them.', 'Vale');
check('[The clerk’s report often] says so.', 'The clerk’s report');
check('[Vale, meanwhile], said so.', 'Vale');
check('[Vale at the time] said so.', 'Vale');
check('[Who last year] said so?', 'Who');
check('[Senator Vale earlier this year] said so.', 'Senator Vale');
check('[A port poll last week] found so.', 'A port poll last week');
check('[Last week Harbor Board clerk Ana Vale] said so.', 'Harbor Board clerk Ana Vale');
check('[This month, the clerk] said so.', 'the clerk');
check('[This week] brought reports.', 'This week');
check('[After the hearing, Vale] said so.', 'Vale');
check('After [the hearing, Vale] said so.', 'Vale');
check('Before noon the plan, by [the clerk, Ana Vale] said so.', 'the clerk, Ana Vale');
check('[Ana Vale, a clerk at the port,] said so.', 'Ana Vale, a clerk at the port,');
check('[Port TODAY] reported so.', 'Port TODAY');
check('[Often] said.', 'Often');
check('[Making her way to the quay, Vale] said so.', 'Vale');
check('[Building officials] said so.', 'Building officials');
check('😀 [Vale often] said so.', 'Vale');
check('[•] Say it.', '-');
check('[53 percent] said so.', '53 percent');
