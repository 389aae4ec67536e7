import assert from 'node:assert/strict';
import test from 'node:test';
import type { Location, LocationLink } from 'vscode-languageserver';
import { definition } from '../../../server/src/features/definition.ts';
import { documentHighlights } from '../../../server/src/features/documentHighlight.ts';
import { references } from '../../../server/src/features/references.ts';
import { bracketed, type Given, marked } from './markedArticle.ts';

type Feature = 'definition' | 'references' | 'others' | 'highlights';

/** Input: marked text with a caret. Expectation: the text with what is answered in brackets; null for no answer. */
function check(feature: Feature, name: string, text: string, given: Given, expected: string | null): void {
  test(`${feature}: ${name}`, () => {
    const { snapshot, article, caret } = marked(text, given);
    const at = snapshot.places.positionAt(caret);
    const ranges = {
      definition: () => (definition(snapshot, at, false) as Location[] | null)?.map(({ range }) => range),
      references: () => references(snapshot, at, true)?.map(({ range }) => range),
      others: () => references(snapshot, at, false)?.map(({ range }) => range),
      highlights: () => documentHighlights(snapshot, at)?.map(({ range }) => range),
    }[feature]();
    assert.equal(ranges ? bracketed(article.text, ranges.map(snapshot.places.spanOf)) : null, expected);
  });
}

const title = (caret: string) =>
  `{s1:Lund} wins\n\n{s1:Ada Lund} won. {q1:"We stay,"} {q1.source:{s1.pronoun:she}} {q1.cue:said}. {s2:Ib Dal} left. {q2:"Bye."}\n`.replace(
    caret,
    `${caret}‸`,
  );
const NAMED: Given = { speakers: { s1: { name: 'Ada Lund' } } };

check(
  'definition',
  'of a pronoun: the full name in the body',
  title('sh'),
  NAMED,
  'Lund wins\n\n[Ada Lund] won. "We stay," she said. Ib Dal left. "Bye."\n',
);
check(
  'definition',
  'of a surname in the title',
  title('Lu'),
  NAMED,
  'Lund wins\n\n[Ada Lund] won. "We stay," she said. Ib Dal left. "Bye."\n',
);
check(
  'definition',
  'of a quotation: its speaker',
  title('We'),
  NAMED,
  'Lund wins\n\n[Ada Lund] won. "We stay," she said. Ib Dal left. "Bye."\n',
);
check(
  'definition',
  'of a cue: its speaker',
  title('sai'),
  NAMED,
  'Lund wins\n\n[Ada Lund] won. "We stay," she said. Ib Dal left. "Bye."\n',
);
check('definition', 'of a quotation without a speaker', title('By'), NAMED, null);
check('definition', 'of any other word', title('lef'), NAMED, null);
check('definition', 'of nobody', 'T\n\n{?.pronoun:H‸e} left.', {}, null);
check('definition', 'where only the title names somebody', '{s1:Lu‸nd} wins\n\nYes.', {}, '[Lund] wins\n\nYes.');
check(
  'definition',
  'where the body has the pronoun only',
  '{s1:Lund} wins\n\n{s1.pronoun:S‸he} won.',
  {},
  'Lund wins\n\n[She] won.',
);
check(
  'definition',
  'two people of one surname',
  'T\n\n{s1:Ada Lund} and {s2:Ib Lund} met. {s2.pronoun:H‸e} left.',
  {},
  'T\n\nAda Lund and [Ib Lund] met. He left.',
);

check(
  'references',
  'of a name',
  title('Ad'),
  NAMED,
  '[Lund] wins\n\n[Ada Lund] won. "We stay," [she] said. Ib Dal left. "Bye."\n',
);
check(
  'others',
  'without the introduction',
  title('Ad'),
  NAMED,
  '[Lund] wins\n\nAda Lund won. "We stay," [she] said. Ib Dal left. "Bye."\n',
);
check(
  'references',
  'of a quotation: what its speaker says',
  title('We'),
  NAMED,
  'Lund wins\n\nAda Lund won. ["We stay,"] she said. Ib Dal left. "Bye."\n',
);
check('references', 'of nobody', title('By'), NAMED, null);
const LUNDS = (caret: string): string =>
  `T\n\n{s1:Ada Lund} and {s2:Ib Lund} met. {q1:"Yes,"} {q1.source:{s2:Mr. Lund}} {q1.cue:said}. {s1:Mrs. Lund} left.`.replace(
    caret,
    `${caret}‸`,
  );
check(
  'references',
  'two people with one surname',
  LUNDS('Mrs'),
  {},
  'T\n\n[Ada Lund] and Ib Lund met. "Yes," Mr. Lund said. [Mrs. Lund] left.',
);
check(
  'others',
  'two people with one surname, without the introduction',
  LUNDS('Mr.'),
  {},
  'T\n\nAda Lund and Ib Lund met. "Yes," [Mr. Lund] said. Mrs. Lund left.',
);
check(
  'references',
  'of a cue: what its speaker says',
  LUNDS('sai'),
  {},
  'T\n\nAda Lund and Ib Lund met. ["Yes,"] Mr. Lund said. Mrs. Lund left.',
);
check(
  'references',
  'of an interrupted quotation: each of its parts',
  'T\n\n{q1:"We s‸tay,"} {q1.source:{s1:Ada}} {q1.cue:said}, {q1:"for good."}',
  {},
  'T\n\n["We stay,"] Ada said, ["for good."]',
);
check('references', 'of any other word', title('lef'), NAMED, null);
check('references', 'in an empty text', '‸', {}, null);
check('others', 'of who is mentioned once', 'T\n\n{s1:A‸da} left.', {}, 'T\n\nAda left.');
check(
  'highlights',
  'two people with one surname',
  LUNDS('Mr.'),
  {},
  'T\n\nAda Lund and [Ib Lund] met. ["Yes,"] [Mr. Lund] said. Mrs. Lund left.',
);
check(
  'highlights',
  'astral characters and CR LF before',
  '😀\r\n\r\n😀 {s1:Ada‸} left.\r\n{s1.pronoun:She} won.',
  {},
  '😀\r\n\r\n😀 [Ada] left.\r\n[She] won.',
);
check('highlights', 'in an empty text', '‸', {}, null);
check(
  'definition',
  'astral characters and CR LF before',
  '😀\r\n\r\n😀 {s1:Ada} left.\r\n😀 {s1.pronoun:S‸he} won.',
  {},
  '😀\r\n\r\n😀 [Ada] left.\r\n😀 She won.',
);
check(
  'references',
  'astral characters and CR LF before',
  '😀\r\n\r\n😀 {s1:Ada‸} left.\r\n{s1.pronoun:She} won.',
  {},
  '😀\r\n\r\n😀 [Ada] left.\r\n[She] won.',
);

check(
  'highlights',
  'a mention: mentions and quotations',
  title('Ad'),
  NAMED,
  '[Lund] wins\n\n[Ada Lund] won. ["We stay,"] [she] said. Ib Dal left. "Bye."\n',
);
check(
  'highlights',
  'a quotation: its other parts',
  title('We'),
  NAMED,
  'Lund wins\n\nAda Lund won. "We stay," [she] [said]. Ib Dal left. "Bye."\n',
);
check(
  'highlights',
  'a cue: its quotation',
  title('sai'),
  NAMED,
  'Lund wins\n\nAda Lund won. ["We stay,"] [she] [said]. Ib Dal left. "Bye."\n',
);
check(
  'highlights',
  'an interrupted quotation: the rest of it',
  'T\n\n{q1:"We s‸tay,"} {q1.source:{s1:Ada}} {q1.cue:said}, {q1:"for good."}',
  {},
  'T\n\n"We stay," [Ada] [said], ["for good."]',
);
check(
  'highlights',
  'a mention: no reported speech',
  'T\n\n{q1.source:{s1:Ad‸a}} said {q1:she stays}.',
  { quotations: { q1: { type: 'indirect' } } },
  'T\n\n[Ada] said she stays.',
);
check('highlights', 'a mention of nobody: itself', 'T\n\n{?.pronoun:H‸e} left.', {}, 'T\n\n[He] left.');
check('highlights', 'any other word', title('lef'), NAMED, null);

test('definition: a link shows where it comes from and the paragraph that it leads to', () => {
  const { snapshot, article, caret } = marked(title('sh'), NAMED);
  const [link] = definition(snapshot, snapshot.places.positionAt(caret), true) as LocationLink[];
  const words = (range: LocationLink['targetRange'] | undefined) => {
    assert.ok(range);
    const { start, end } = snapshot.places.spanOf(range);
    return article.text.slice(start, end);
  };
  assert.equal(words(link?.originSelectionRange), 'she');
  assert.equal(words(link?.targetSelectionRange), 'Ada Lund');
  assert.equal(words(link?.targetRange), 'Ada Lund won. "We stay," she said. Ib Dal left. "Bye."');
});
