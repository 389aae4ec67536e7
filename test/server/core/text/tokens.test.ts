import { deepEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { tokenize } from '../../../../server/src/core/text/tokens.ts';

function check(text: string, expected: string): void {
  test(`tokens of ${JSON.stringify(text)}`, () => {
    const tokens = tokenize(text);
    const words = Array.from({ length: tokens.count }, (_, i) => text.slice(tokens.start[i], tokens.end[i]));
    deepEqual(words, expected === '' ? [] : expected.split(' '));
  });
}

check('', '');
check('   \u00a0 ', '');
check('The mayor resigned.', 'The mayor resigned .');
check("The mayor's aide doesn't know.", "The mayor 's aide doesn't know .");
check('They’re late, she’ll say', 'They ’re late , she ’ll say');
check('Mr. O’Neill met Gen. al-Sayed in the U.S. today.', 'Mr. O’Neill met Gen. al-Sayed in the U.S. today .');
check('J.R. Ewing and J. Edgar', 'J.R. Ewing and J. Edgar');
check('at 5 p.m. on Oct. 3', 'at 5 p.m. on Oct. 3');
check('costs $1,234.50 or 45-year-old 1990s', 'costs $ 1,234.50 or 45-year-old 1990s');
check('"Yes," he said.', '" Yes , " he said .');
check("''Yes,'' he said", "'' Yes , '' he said");
check("'Yes,' he said of the voters' choice", "' Yes , ' he said of the voters ' choice");
check('wait... what?! no --- yes', 'wait ... what ?! no --- yes');
check('see https://example.org/a?b=1, and @desk #news', 'see https://example.org/a?b=1 , and @desk #news');
check('AT&T and R&B', 'AT&T and R&B');
check('Zoë 😀 Müller', 'Zoë 😀 Müller');
check('no.', 'no .');
check('No. 5', 'No. 5');
