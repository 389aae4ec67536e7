import { deepEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { analyze } from '../../../../server/src/core/article.ts';

/**
 * One paragraph of an article, or several; quotations out as "type | source | cue | content / content", "-" for what is
 * not there. What the whole engine makes of the forms in which news quotes.
 */
function check(paragraphs: string | readonly string[], ...expected: string[]): void {
  const all = typeof paragraphs === 'string' ? [paragraphs] : paragraphs;
  test(all.join(' ¶ '), () => {
    const text = ['Ferry stops', 'The sea was calm.', ...all, 'The sea was calm.'].join('\n\n');
    const of = (s: { start: number; end: number } | null): string => (s ? text.slice(s.start, s.end) : '-');
    const seen = analyze(text).quotations.map(q =>
      [q.type, of(q.source), of(q.cue), q.content.map(of).join(' / ')].join(' | '),
    );
    deepEqual(seen, expected);
  });
}

// Direct, in every order.
check('Ana Vale said, "The ferry is late."', 'direct | Ana Vale | said | "The ferry is late."');
check('"The ferry is late," Ana Vale said.', 'direct | Ana Vale | said | "The ferry is late,"');
check('"The ferry is late," said Ana Vale.', 'direct | Ana Vale | said | "The ferry is late,"');
check('"The ferry," Ana Vale said, "is late."', 'direct | Ana Vale | said | "The ferry," / "is late."');
check(
  '"The ferry is late," she said, smiling, "and I do not mind."',
  'direct | she | said | "The ferry is late," / "and I do not mind."',
);
check(
  '"The ferry is late," Ana Vale said on Monday. "It always is. Nobody knows why."',
  'direct | Ana Vale | said | "The ferry is late," / "It always is. Nobody knows why."',
);
check('Ana Vale: "The ferry is late."', 'direct | Ana Vale | : | "The ferry is late."');
check('Ferries are late on most days - Ana Vale: "It rained."', 'direct | Ana Vale | : | "It rained."');
check('Ana Vale told Jo Holm: "The ferry is late."', 'direct | Ana Vale | told | "The ferry is late."');
check('"Of course," Vale said when asked whether she knew.', 'direct | Vale | said | "Of course,"');
check(
  '"It is late", Vale retorted, adding, "We will not wait for them", she added.',
  'direct | Vale | retorted | "It is late"',
  'direct | she | added | "We will not wait for them"',
);
check(
  "'The ferry is late,' Ana Vale said. 'It always is.'",
  "direct | Ana Vale | said | 'The ferry is late,' / 'It always is.'",
);
check(
  'He said: "She told me, \'The ferry is late,\' and left."',
  'direct | He | said: | "She told me, \'The ferry is late,\' and left."',
);

// Cues that are no verbs.
check(
  '"Nobody knows why the ferry is late," according to Ana Vale, a clerk at the port.',
  'direct | Ana Vale, a clerk at the port | according to | "Nobody knows why the ferry is late,"',
);
check('As Ana Vale put it, "The ferry is late."', 'direct | Ana Vale | put it | "The ferry is late."');
check('"The ferry," as Ana Vale put it, "is late."', 'direct | Ana Vale | put it | "The ferry," / "is late."');
check(
  'The ferry was, in the words of Ana Vale, "a rusty tub."',
  'direct | Ana Vale | in the words of | "a rusty tub."',
);
check('In a statement, Ana Vale said: "The ferry is late."', 'direct | Ana Vale | said: | "The ferry is late."');
check(
  'His words were plain: "Nobody will cross today."',
  'direct | His | words were plain: | "Nobody will cross today."',
);
check(
  'The board’s statement read: “The ferry will not cross.”',
  'direct | The board’s statement | read | “The ferry will not cross.”',
);

// What follows a quotation.
check(
  '"We waited for an hour," Ana Vale said. Nobody came. "We went home in the dark."',
  'direct | Ana Vale | said | "We waited for an hour," / "We went home in the dark."',
);
check(
  '"We will fight," Ana Vale said. "We will win." "No, you won\'t," Jo Holm answered.',
  'direct | Ana Vale | said | "We will fight," / "We will win."',
  'direct | Jo Holm | answered | "No, you won\'t,"',
);
check(
  'Ana Vale asked, "Is it late?" Jo Holm said, "It is."',
  'direct | Ana Vale | asked | "Is it late?"',
  'direct | Jo Holm | said | "It is."',
);
check(
  '"I saw it sink," one witness said. Another said: "It was gone in minutes."',
  'direct | one witness | said | "I saw it sink,"',
  'direct | Another | said: | "It was gone in minutes."',
);

// Names below, and tweets.
check(
  ['“The ferry is late,” Vale said.', '“Nobody came to the quay.”', '— Jo Holm, a clerk'],
  'direct | Vale | said | “The ferry is late,”',
  'direct | Jo Holm | — | “Nobody came to the quay.”',
);
check(
  [
    'Nobody came to the quay today! — Jo Holm (@joholm) July 5, 2016',
    'I was there. pic.twitter.com/x7 — Ana Vale (@ana_vale) July 5, 2016',
  ],
  'indirect | Jo Holm | — | Nobody came to the quay today!',
  'indirect | Ana Vale | — | I was there.',
);
check(
  '<tweet id="7" author="@joholm">"Nobody came." — Jo Holm (@joholm) July 5, 2016</tweet>.',
  'direct | Jo Holm | — | "Nobody came."',
);

// Mixed: the reported clause with its quoted part, the noun phrase, what follows "to".
check(
  'Ana Vale said the ferry was "a rusty tub" and would never cross again.',
  'mixed | Ana Vale | said | the ferry was "a rusty tub" and would never cross again',
);
check(
  'Ana Vale said that the ferry, which had crossed for years, was "a rusty tub".',
  'mixed | Ana Vale | said | that the ferry, which had crossed for years, was "a rusty tub"',
);
check('Ana Vale called the ferry "a rusty tub."', 'mixed | Ana Vale | called | the ferry "a rusty tub."');
check(
  'Ana Vale described the crew as "brave beyond words".',
  'mixed | Ana Vale | described | the crew as "brave beyond words"',
);
check(
  'Ana Vale vowed to "close the port for good" by May.',
  'mixed | Ana Vale | vowed | to "close the port for good" by May',
);
check(
  'Vale said he would "fight on," adding that the board was "out of touch."',
  'mixed | Vale | said | he would "fight on,"',
  'mixed | Vale | adding | that the board was "out of touch."',
);
check(
  'There was "no doubt," Vale said, that the ferry was late.',
  'mixed | Vale | said | There was "no doubt," / that the ferry was late',
);

// Indirect: clauses, infinitives, coordination, the cue inside its clause.
check(
  'Ana Vale said that the ferry was late and that nobody was hurt.',
  'indirect | Ana Vale | said | that the ferry was late and that nobody was hurt',
);
check(
  'Ana Vale said the ferry was late but denied that it had sunk.',
  'indirect | Ana Vale | said | the ferry was late',
  'indirect | Ana Vale | denied | that it had sunk',
);
check(
  'Ana Vale promised to mend the ferry and refused to sell it.',
  'indirect | Ana Vale | promised | to mend the ferry',
  'indirect | Ana Vale | refused | to sell it',
);
check(
  'The ferry, Ana Vale said, would not cross before noon.',
  'indirect | Ana Vale | said | The ferry / would not cross before noon',
);
check('The ferry would, Ana Vale says, cross at noon.', 'indirect | Ana Vale | says | The ferry would / cross at noon');
check(
  'According to the port board, the ferry will not cross before noon.',
  'indirect | the port board | According to | the ferry will not cross before noon',
);
check(
  'It is late, she said. It always is, she added.',
  'indirect | she | said | It is late',
  'indirect | she | added | It always is',
);
check('The report found that the ferry was late.', 'indirect | The report | found | that the ferry was late');

check(
  'Ana Vale said the ferry was late and added that nobody was hurt.',
  'indirect | Ana Vale | said | the ferry was late',
  'indirect | Ana Vale | added | that nobody was hurt',
);
check(
  'Ana Vale said the ferry was late, adding that nobody was hurt.',
  'indirect | Ana Vale | said | the ferry was late',
  'indirect | Ana Vale | adding | that nobody was hurt',
);
check(
  'Ana Vale said that she was tired and called the ferry "a rusty tub".',
  'indirect | Ana Vale | said | that she was tired',
  'mixed | Ana Vale | called | the ferry "a rusty tub"',
);
check(
  'Ana Vale said the ferry and the asked price were bad.',
  'indirect | Ana Vale | said | the ferry and the asked price were bad',
);

// Nobody says what is seen, expected or seems.
check('Ana Vale is expected to resign by May.', 'indirect | - | is expected | Ana Vale / to resign by May');
check('Vale seemed to know that the ferry was late.', 'indirect | - | seemed | Vale / to know that the ferry was late');
check('Ana Vale is worried that the ferry is late.', 'indirect | Ana Vale | is worried | that the ferry is late');

// No speech.
check('The so-called "free port" is closed on Sundays.', 'scare | - | - | "free port"');
check('The "ferry tax" was raised again in May.', 'scare | - | - | "ferry tax"');
check('The novel "A Port of Call" won the prize in May.', 'scare | - | - | "A Port of Call"');
check('Here’s Vale in May 1992: “It rained.”', 'direct | Here’s Vale in May 1992 | : | “It rained.”');
