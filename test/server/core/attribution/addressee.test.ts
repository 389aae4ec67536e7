import { equal } from 'node:assert/strict';
import { test } from 'node:test';
import { withoutAddressee } from '../../../../server/src/core/attribution/addressee.ts';
import { readParagraph } from '../../../../server/src/core/paragraph.ts';

/** The cue is marked with < >, the content with { }; expected is what is left of it. */
function check(marked: string, expected: string): void {
  test(marked, () => {
    const text = marked.replace(/[<>{}]/g, '');
    const bare = (mark: string): number => marked.slice(0, marked.indexOf(mark)).replace(/[<>{}]/g, '').length;
    const cue = { start: bare('<'), end: bare('>') };
    const [left] = withoutAddressee(readParagraph(text), [{ start: bare('{'), end: bare('}') }], cue);
    equal(text.slice(left!.start, left!.end), expected);
  });
}

check('Vale <told> {the crew that it rained}.', 'that it rained');
check('Vale <tells> {reporters on the quay at Saltmere that it rained}.', 'that it rained');
check('Vale <told> {voters she sings}.', 'she sings');
check('Vale <asked> {Holm how she felt}.', 'how she felt');
check('Vale <told> {the crew “it rained”}.', '“it rained”');
check('Vale <told> {that story that nobody knows}.', 'that story that nobody knows');
check('Vale <told> {the truth that nobody knows}.', 'the truth that nobody knows');
check('Vale <told> {them how to vote}.', 'them how to vote');
check('Vale <told> {the crew to leave}.', 'the crew to leave');
check('Vale <told> {the crew nothing it does not know}.', 'the crew nothing it does not know');
check('Vale <said> {the crew that sang was late}.', 'the crew that sang was late');
check('{It rained}, Vale <told> the crew.', 'It rained');
check('😀 Vale <told> {the crew that it rained}.', 'that it rained');
