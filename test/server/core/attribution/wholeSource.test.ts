import { equal } from 'node:assert/strict';
import { test } from 'node:test';
import { wholeSource } from '../../../../server/src/core/attribution/wholeSource.ts';
import { readParagraph } from '../../../../server/src/core/paragraph.ts';

/** The source that the model has is marked with [ ], its cue with < >, its content with { }; expected is the whole source. */
function check(marked: string, expected: string): void {
  test(marked, () => {
    const text = marked.replace(/[[\]<>{}]/g, '');
    const at = (open: string, close: string) => {
      const bare = (s: string): number => s.replace(/[[\]<>{}]/g, '').length;
      return { start: bare(marked.slice(0, marked.indexOf(open))), end: bare(marked.slice(0, marked.indexOf(close))) };
    };
    const content = [at('{', '}')];
    const whole = wholeSource(readParagraph(text), {
      type: 'indirect',
      source: at('[', ']'),
      cue: at('<', '>'),
      content,
      evidence: [],
    });
    equal(whole && text.slice(whole.start, whole.end), expected);
  });
}

check('[Ana Vale] <said> {it rained}.', 'Ana Vale');
check(
  'Ana Vale, a sailor who has met the mayor and been mentioned as [a harbor master], <said> {it rained}.',
  'Ana Vale, a sailor who has met the mayor and been mentioned as a harbor master',
);
check('Critics who have praised [the mayor] <said> {it rained}.', 'Critics who have praised the mayor');
check('Ana Vale of Saltmere, [Ohio] <said> {it rained}.', 'Ana Vale of Saltmere, Ohio');
check('Some who know [Ana Vale] well <said> {it rained}.', 'Ana Vale');
check('It rained when [Ana Vale] <said> {so}.', 'Ana Vale');
check('The man who [Vale] <said> {was late} left.', 'Vale');
check('On Monday, [the mayor], <said> {it rained}.', 'the mayor');
check('{Nobody knows who owns the boat}, [port clerks] <said>.', 'port clerks');
check('{It rained}, <said> [Ana Vale].', 'Ana Vale');
