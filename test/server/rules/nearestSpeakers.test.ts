import assert from 'node:assert/strict';
import test from 'node:test';
import { analyze } from '../../../server/src/core/article.ts';
import { check } from '../../../server/src/rules/index.ts';
import { nearestSpeakers } from '../../../server/src/rules/nearestSpeakers.ts';
import { plainText } from '../../../server/src/words/phrase.ts';

const TITLE = 'Notes from the quay\n\n';

/** Input: a text. Expectation: what its findings of the rule say. */
function says(name: string, rule: string, text: string, ...messages: string[]): void {
  test(name, () => {
    const found = check(analyze(TITLE + text)).filter(problem => problem.rule === rule);
    assert.deepEqual(
      found.map(({ message }) => plainText(message)),
      messages,
    );
  });
}

says(
  'a pronoun names those whom it may mean, the nearest first',
  'ambiguous-speaker',
  'Paul Doyle and Peter Teague met on the quay. "The ferry is late," he said.',
  '"he" may mean more than one of those named before: Peter Teague, Paul Doyle.',
);
says(
  'nobody of the other gender is named',
  'ambiguous-speaker',
  'Mona Tiller and Joan Tarrant met Paul Doyle on the quay. "The ferry is late," she said.',
  '"she" may mean more than one of those named before: Joan Tarrant, Mona Tiller.',
);
says(
  'where nobody fits nobody is named',
  'ambiguous-speaker',
  'Paul Doyle waved. "Nobody minds about the ferry," she said.',
  '"she" fits nobody named before.',
);
says(
  'a quotation without a speaker names who is near, whatever the side',
  'unattributed-quote',
  'Residents vote on Sunday on a motion "to return the lake to the people who swim in it". Mona Tiller will not vote.',
  'No speaker was found for this quotation. Named nearest to it: Mona Tiller.',
);
says(
  'in an article of nobody',
  'unattributed-quote',
  'Residents vote on Sunday on a motion "to return the lake to the people who swim in it".',
  'No speaker was found for this quotation.',
);

test('speakers by distance, those inside last', () => {
  const text = 'Mona Tiller came. Paul Doyle went. They saw Joan Tarrant sail. Peter Teague slept. Ida Bloom sang.';
  const from = text.indexOf('They');
  const names = nearestSpeakers(analyze(TITLE + text), {
    start: TITLE.length + from,
    end: TITLE.length + text.indexOf('Peter'),
  });
  assert.deepEqual(
    [...names].map(({ name }) => name),
    ['Peter Teague', 'Paul Doyle', 'Ida Bloom', 'Mona Tiller', 'Joan Tarrant'],
  );
});
