import { deepEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { markedRuns } from '../../../../server/src/core/quotes/marks.ts';
import { tokenize } from '../../../../server/src/core/text/tokens.ts';

/** Runs as text, nested ones indented by "> ", a missing opener or closer shown as "?". */
function check(text: string, ...expected: string[]): void {
  test(text, () => {
    const runs = markedRuns(text, tokenize(text)).map(
      r => `${r.nested ? '> ' : ''}${r.opener ? '' : '?'}${text.slice(r.start, r.end)}${r.closer ? '' : '?'}`,
    );
    deepEqual(runs, expected);
  });
}

check('No marks here.');
check('"Yes," he said, "and no."', '"Yes,"', '"and no."');
check('“Yes,” he said, “and no.”', '“Yes,”', '“and no.”');
check("''Yes,'' he said.", "''Yes,''");
check("``Yes,'' he said.", "``Yes,''");
check('„Ja“, sagte er.', '„Ja“');
check('«Oui», dit-il.', '«Oui»');
check('»Ja«, sagte er.', '»Ja«');
check('"I said “wait” twice," he said.', '"I said “wait” twice,"', '> “wait”');
check('"He said "no" twice," she said.', '"He said "no" twice,"', '> "no"');
check('“It left. “It came back,” he said.', '“It left. ?', '“It came back,”');
check("The 'all-time low' came.", "'all-time low'");
check('“He said ‘no’ twice,” she said.', '“He said ‘no’ twice,”', '> ‘no’');
check('"He said \'no\' twice," she said.', '"He said \'no\' twice,"', "> 'no'");
check("In the '70s James' dog ate 'em.");
check("rock 'n' roll at seven o’clock");
check("'The voters' choice is clear,' he said.", "'The voters' choice is clear,'");
check('He is 6\'2" tall and said "no" twice.', '"no"');
check('A 12" pipe burst.');
check('"We will go on for as long as it takes.', '"We will go on for as long as it takes.?');
check('We will go on," he said.', '?"');
check('He said "one", "two" and "three".', '"one"', '"two"', '"three"');
check('He said “one” and “two', '“one”', '“two?');
check('(“Aside,” she said.)', '“Aside,”');
check('She said—“now”—and left.', '“now”');
check('the"tight"case', '"tight"');
check('"', '"?');
check('" " "', '" "', '"?');
check('ZoÃ«Anne said «oui» twice.', '«oui»');
check('<tweet id="72" author="@port">The ferry is late.</tweet> He said "no" twice.', '"no"');
check('He said <a class="x" href="y">"no"</a> twice, and 3 < 4 but "so" > 2.', '"no"', '"so"');
