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
check('"Say “a” or “b” or “c” or “d.”"', '"Say “a” or “b” or “c” or “d.”"', '> “a”', '> “b”', '> “c”', '> “d.”');
check(
  '"The crew sang “Row on” and “Go on” all night.',
  '"The crew sang “Row on” and “Go on” all night.?',
  '> “Row on”',
  '> “Go on”',
);
check('It left early." The mate said, "We were late and sorry', '?"', '"We were late and sorry?');
check('“He is 6’2”,” she said.', '“He is 6’2”,”');
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
check('‘Don’t go,’ she said. ‘The boys’ boat isn’t in.’', '‘Don’t go,’', '‘The boys’ boat isn’t in.’');
check("'We are the players' union,' he said.", "'We are the players' union,'");
check('“I ain’t goin’ home,” he said. ‘Nothin’ doin’.’', '“I ain’t goin’ home,”', '‘Nothin’ doin’.’');
check('She hated ’80s films, ’tis said, and the class of ’99.');
check("Dogs' food, the '08 race, and 'tis O'Brien's 'plan'.", "'plan'");
check('It is rock ‘n’ roll at seven o’clock in Toys ‘R’ Us.');
check('‘Cause nobody came,’ he said.', '‘Cause nobody came,’');
check('„Ja, ‚nein‘ sagte er“, sagte sie.', '„Ja, ‚nein‘ sagte er“', '> ‚nein‘');
check('‹Oui›, dit-il, et « non ».', '‹Oui›', '« non »');
check('″The ferry is late,″ Vale said.', '″The ferry is late,″');
check('The board is 6″ by 4″ and she said ″no″.', '″no″');
check('A 40" pipe and a 32" pipe burst, "all of them," he said.', '"all of them,"');
check('"We saw a 12" snake," she said, "and a 6\' one."', '"We saw a 12" snake,"', '"and a 6\' one."');
check('The 5\'10", 180-pound guard said "no".', '"no"');
check('He lost in "the race of 2004" and "2008".', '"the race of 2004"', '"2008"');
check('“The ferry is late, Vale said. “It always is.”', '“The ferry is late, Vale said. ?', '“It always is.”');
check('“The ferry is late,” Vale said. It always is.”', '“The ferry is late,”', '?”');
check('"The ferry is late," Vale said. It always is."', '"The ferry is late,"', '?"');
check('The ferry is late," Vale said. "It always is."', '?"', '"It always is."');
check('"The ferry," he said, "is late. Nobody came.', '"The ferry,"', '"is late. Nobody came.?');
check('"Late" she said. "Late again” he said, ”and late“ she said.', '"Late"', '"Late again”', '”and late“');
check('\'I said "wait" twice,\' he said.', '\'I said "wait" twice,\'', '> "wait"');
check('“‘No,’ he told me,” she said.', '“‘No,’ he told me,”', '> ‘No,’');
check('"She said \'no.\'"', '"She said \'no.\'"', "> 'no.'");
check(
  '“He told me ‘the captain said “wait” to us’ and left,” she said.',
  '“He told me ‘the captain said “wait” to us’ and left,”',
  '> ‘the captain said “wait” to us’',
  '> “wait”',
);
check('Vale said , " The ferry is late . "', '" The ferry is late . "');
check('"Yes"—"No"/"Maybe"', '"Yes"', '"No"', '"Maybe"');
