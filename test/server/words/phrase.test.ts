import assert from 'node:assert/strict';
import { test } from 'node:test';
import { join, type Phrase, plainText, say } from '../../../server/src/words/phrase.ts';

const WORDS = { 'a {0} of {1}': '{1}s {0}', cat: 'Katze', '{0} cats': '{0} Katzen', '"{0}"': '„{0}“' };

function check(name: string, phrase: Phrase, english: string, german: string): void {
  test(`${name}: ${english}`, () => {
    assert.equal(plainText(phrase), english);
    assert.equal(plainText(phrase, WORDS), german);
  });
}

check('in another order', say`a ${say`cat`} of ${'Ada'}`, 'a cat of Ada', 'Adas Katze');
check('numbers are ours', say`${2} cats`, '2 cats', '2 Katzen');
check('words of others stay', say`"${'cat'}"`, '"cat"', '„cat“');
check('what is put in is not looked at again', say`"${'{0} $& $1'}"`, '"{0} $& $1"', '„{0} $& $1“');
check('what nobody has translated', say`a dog`, 'a dog', 'a dog');
check('some one behind the other', join([say`cat`, say`${'Ada'}`, say`dog`], ', '), 'cat, Ada, dog', 'Katze, Ada, dog');
check('nothing', join([say``, []], ''), '', '');

test('a phrase that was said is not said again by another one from the same place', () => {
  const both = [1, 2].map(number => say`${number} cats`);
  assert.deepEqual(
    both.map(each => plainText(each, WORDS)),
    ['1 Katzen', '2 Katzen'],
  );
});
