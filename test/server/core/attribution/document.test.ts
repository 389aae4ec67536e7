import { deepEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { analyze } from '../../../../server/src/core/article.ts';

/** Paragraphs in; direct and mixed quotations out, as "speaker | cue | content / content". */
function check(name: string, paragraphs: readonly string[], ...expected: string[]): void {
  test(name, () => {
    const text = ['Ferry stops', ...paragraphs].join('\n\n');
    const { quotations, speakers } = analyze(text);
    const of = (s: { start: number; end: number } | null): string => (s ? text.slice(s.start, s.end) : '-');
    const seen = quotations
      .filter(q => q.type === 'direct' || q.type === 'mixed')
      .map(
        q => `${speakers.find(s => s.id === q.speaker)?.name ?? '-'} | ${of(q.cue)} | ${q.content.map(of).join(' / ')}`,
      );
    deepEqual(seen, expected);
  });
}

check(
  'each paragraph reopens the marks, the last one closes them',
  ['“We waited for an hour,” Ana Vale said. “Nobody came.', '“Then it rained.', '“So we went home.”'],
  'Ana Vale | said | “We waited for an hour,” / “Nobody came. / “Then it rained. / “So we went home.”',
);
check(
  'a link of the page stands between two paragraphs of a quotation',
  ['Ana Vale said: “We waited for an hour. Nobody came.', 'SEE MORE: Storm shuts the port', '“So we went home.”'],
  'Ana Vale | said: | “We waited for an hour. Nobody came / “So we went home.”',
);
check(
  'paragraphs that reopen the marks wait for the speaker whom the last one names',
  ['“We will win,” Ana Vale said.', '“First we close the gates.', '“Second we go home.', '“Third we rest,” Holm said.'],
  'Ana Vale | said | “We will win,”',
  'Holm | said | “First we close the gates. / “Second we go home. / “Third we rest,”',
);
check(
  'two speakers in one paragraph, the second right behind the first',
  ['“We will fight,” Ana Vale said. “We will win.” “No, you won’t,” Holm answered.'],
  'Ana Vale | said | “We will fight,” / “We will win.”',
  'Holm | answered | “No, you won’t,”',
);
check(
  'a paragraph that is a quotation goes on from the one before',
  ['“We waited for an hour,” Ana Vale said.', '“Nobody came to the quay that day.”'],
  'Ana Vale | said | “We waited for an hour,” / “Nobody came to the quay that day.”',
);
check(
  'a paragraph ends with a colon, the next is what it announces',
  ['Ana Vale released the following statement:', '“Nobody came to the quay that day.”'],
  'Ana Vale | statement | “Nobody came to the quay that day.”',
);
check(
  'a transcript inside marks',
  ['"HOLM: Did anybody come to the quay?', '"VALE: Nobody came at all, and then it rained.', '"HOLM: What did you do?'],
  'HOLM | : | Did anybody come to the quay?',
  'VALE | : | Nobody came at all, and then it rained.',
  'HOLM | : | What did you do?',
);
check(
  'a quotation with its name under it',
  ['“Nobody came to the quay that day, and it rained.” — Ana Vale', '“The rain was the best of it.” — Jo Holm'],
  'Ana Vale | — | “Nobody came to the quay that day, and it rained.”',
  'Jo Holm | — | “The rain was the best of it.”',
);
check(
  'two quotations with a cue each are not taken for one',
  ['"It is late", Vale retorted, adding, "We will not wait for them", she added.'],
  'Vale | retorted | "It is late"',
  'Vale | added | "We will not wait for them"',
);
check(
  'a verb joined by "and" has the subject of the sentence',
  ['The island’s clerk closed the port on Monday and accused the board of “very bad faith”.'],
  'clerk | accused | the board of “very bad faith”',
);
check(
  'the possessive ending is no part of a name',
  ['The board’s words were plain: “The ferry will not cross.”'],
  'board | words were plain: | “The ferry will not cross.”',
);
