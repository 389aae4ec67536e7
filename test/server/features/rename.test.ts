import assert from 'node:assert/strict';
import test from 'node:test';
import { type AnnotatedTextEdit, type Range, ResponseError, type TextEdit } from 'vscode-languageserver';
import { analyze } from '../../../server/src/core/article.ts';
import { traitsOf } from '../../../server/src/features/clientTraits.ts';
import { prepareRename, rename } from '../../../server/src/features/rename.ts';
import { type Snapshot, snapshotOf } from '../../../server/src/features/snapshot.ts';
import { bracketed, type Given, marked, URI } from './markedArticle.ts';

const PLAIN = traitsOf({ workspace: { workspaceEdit: { documentChanges: true } } });
const ASKING = traitsOf({
  workspace: { workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } },
  textDocument: { rename: { honorsChangeAnnotations: true } },
});

/** The text with what is changed in brackets, and with a question mark where the user is to say so. */
function renamed({ article, places }: Snapshot, edits: readonly (TextEdit | AnnotatedTextEdit)[]): string {
  let text = article.text;
  for (const edit of [...edits].sort((a, b) => places.offsetAt(b.range.start) - places.offsetAt(a.range.start))) {
    const { start, end } = places.spanOf(edit.range);
    const asks = 'annotationId' in edit ? '?' : '';
    text = `${text.slice(0, start)}[${asks}${edit.newText}]${text.slice(end)}`;
  }
  return text;
}

function editsOf(
  snapshot: Snapshot,
  caret: number,
  newName: string,
  traits = ASKING,
): (TextEdit | AnnotatedTextEdit)[] {
  const [change] = rename(snapshot, snapshot.places.positionAt(caret), newName, traits)?.documentChanges ?? [];
  assert.ok(change && 'textDocument' in change, 'there is an edit');
  assert.deepEqual(change.textDocument, { uri: URI, version: 1 });
  return change.edits as (TextEdit | AnnotatedTextEdit)[];
}

/** Input: marked text with a caret, a new name. Expectation: the text with the changes in brackets. */
function check(name: string, text: string, given: Given, newName: string, expected: string): void {
  test(`rename: ${name}`, () => {
    const { snapshot, caret } = marked(text, given);
    assert.equal(renamed(snapshot, editsOf(snapshot, caret, newName)), expected);
  });
}

const person = (name: string, ...aliases: string[]): Given => ({ speakers: { s1: { name, aliases } } });
const LUND = person('Ada Lund', 'Lund', 'Ada');

check(
  'each form gets its part of the new name, pronouns and descriptions stay',
  '{s1:Lund} wins\n\n{s1:Ada L‸und} won. {s1:Ada} smiled. {s1:Lund} left, and {s1.pronoun:she}, {s1.description:the mayor}, slept.',
  LUND,
  'Eva Berg',
  '[Berg] wins\n\n[Eva Berg] won. [Eva] smiled. [Berg] left, and she, the mayor, slept.',
);
check(
  'possessives and titles stay',
  "T\n\n{s1:Mayor Ada Lund} left. {s1:Mrs. L‸und's} dog and {s1:Lund’s} cat stayed.",
  LUND,
  'Ada Berg',
  "T\n\nMayor [Ada Berg] left. Mrs. [Berg]'s dog and [Berg]’s cat stayed.",
);
check(
  'a bare apostrophe is only for names that end in s',
  "T\n\n{s1:Ib J‸ames} left. {s1:James'} dog and {s1:James’} cat stayed.",
  person('Ib James', 'James'),
  'Ib Dal',
  "T\n\n[Ib Dal] left. [Dal's] dog and [Dal’s] cat stayed.",
);
check(
  'what is said is changed only if the user wants it',
  'T\n\n{s1:Ada L‸und} won. {q1:"I know {s1:Lund}."}',
  { ...LUND, marks: true },
  'Ada Berg',
  'T\n\n[Ada Berg] won. "I know [?Berg]."',
);
check(
  'being there is wanting it',
  'T\n\n{s1:Ada Lund} won. {q1:"I know {s1:L‸und}. {s1:Ada} won."}',
  { ...LUND, marks: true },
  'Eva Berg',
  'T\n\n[Eva Berg] won. "I know [Berg]. [?Eva] won."',
);
check(
  'two people with one surname',
  'T\n\n{s1:Ada Lund} and {s2:Ib Lund} met. {s2:Mr. L‸und} left; {s1:Mrs. Lund} stayed.',
  { speakers: { s1: { aliases: ['Lund'] }, s2: { aliases: ['Lund'] } } },
  'Ib Dal',
  'T\n\nAda Lund and [Ib Dal] met. Mr. [Dal] left; Mrs. Lund stayed.',
);
check(
  'astral characters and CR LF before',
  '😀\r\n\r\n😀 {s1:Ada L‸und} won.\r\n😀 {s1:Lund} left.',
  LUND,
  '😀 Berg',
  '😀\r\n\r\n😀 [😀 Berg] won.\r\n😀 [Berg] left.',
);
check(
  'capitals stay capitals',
  '{s1:LUND} WINS\n\n{s1:Ada L‸und} won.',
  person('Ada Lund', 'LUND'),
  'Ada Berg',
  '[BERG] WINS\n\n[Ada Berg] won.',
);
check(
  'a middle name',
  'T\n\n{s1:Ada M. L‸und} won. {s1:Ada Lund} left.',
  person('Ada M. Lund', 'Ada Lund'),
  'Eva Sol Berg',
  'T\n\n[Eva Sol Berg] won. [Eva Berg] left.',
);
check(
  'an initial',
  'T\n\n{s1:Ada L‸und} won. {s1:A. Lund} left.',
  person('Ada Lund', 'A. Lund'),
  'Eva Berg',
  'T\n\n[Eva Berg] won. [E. Berg] left.',
);
check('one word for two', 'T\n\n{s1:Ada L‸und} won. {s1:Lund} left.', LUND, 'Zeta', 'T\n\n[Zeta] won. [Zeta] left.');
check(
  'two words for one',
  'T\n\n{s1:L‸und} won. {s1:Lund} left.',
  {},
  'Ada Lund',
  'T\n\n[Ada Lund] won. [Ada Lund] left.',
);
check(
  'a nickname',
  'T\n\n{s1:Adelheid "Ada" L‸und} won. {s1:Ada Lund} left. {s1:Ada} slept.',
  person('Adelheid "Ada" Lund', 'Ada Lund', 'Ada'),
  'Evangeline "Eva" Lund',
  'T\n\n[Evangeline "Eva" Lund] won. [Eva Lund] left. [Eva] slept.',
);
check(
  'particles',
  'T\n\n{s1:Ada van L‸und} won. {s1:Van Lund} left. {s1:Lund} slept.',
  person('Ada van Lund', 'Van Lund', 'Lund'),
  'Ada von der Berg',
  'T\n\n[Ada von der Berg] won. [Von der Berg] left. [Berg] slept.',
);
check(
  'an article that the surname alone drops',
  'T\n\n{s1:Adel al-L‸und} won. {s1:Lund} left. {s1:al-Lund} slept.',
  person('Adel al-Lund', 'Lund', 'al-Lund'),
  'Adel al-Lundi',
  'T\n\n[Adel al-Lundi] won. [Lundi] left. [al-Lundi] slept.',
);
check(
  'a surname of two words',
  'T\n\n{s1:Ada Lund B‸erg} won. {s1:Lund Berg} left.',
  person('Ada Lund Berg', 'Lund Berg'),
  'Ada Lunde Berg',
  'T\n\n[Ada Lunde Berg] won. [Lunde Berg] left.',
);
check(
  'a suffix',
  'T\n\n{s1:Ib Dal, J‸r.} won. {s1:Dal} left.',
  person('Ib Dal, Jr.', 'Dal'),
  'Ib Dahl, Jr.',
  'T\n\n[Ib Dahl, Jr.] won. [Dahl] left.',
);
check(
  'a surname that comes first',
  'T\n\n{s1:Xi Jinp‸ing} won. {s1:Xi} left.',
  person('Xi Jinping', 'Xi'),
  'Li Jinping',
  'T\n\n[Li Jinping] won. [Li] left.',
);
check(
  'an organisation: in full, by initials, by some of its words',
  'T\n\n{s1:Harbour Work T‸rust} won. {s1:HWT} left. {s1:Harbour} slept.',
  { speakers: { s1: { name: 'Harbour Work Trust', kind: 'organisation', aliases: ['HWT', 'Harbour'] } } },
  'Ferry Work Trust',
  'T\n\n[Ferry Work Trust] won. [FWT] left. [Ferry] slept.',
);
check(
  'an organisation: a form with nothing in common is asked about',
  'T\n\n{s1:Harbour Work T‸rust} won. {s1:Hawot} left.',
  { speakers: { s1: { name: 'Harbour Work Trust', kind: 'organisation', aliases: ['Hawot'] } } },
  'Ferry Trust',
  'T\n\n[Ferry Trust] won. [?Ferry Trust] left.',
);
check(
  'white space around the new name goes',
  'T\n\n{s1:Ada L‸und} won.',
  LUND,
  ' Ada  Berg\t',
  'T\n\n[Ada  Berg] won.',
);
check('the same name changes nothing', 'T\n\n{s1:Ada L‸und} won.', LUND, 'Ada Lund', 'T\n\nAda Lund won.');

test('rename: an editor that asks nobody leaves alone what would have to be asked about', () => {
  const { snapshot, caret } = marked('T\n\n{s1:Ada L‸und} won. {q1:"Lund {s1:Lund}."}', { ...LUND, marks: true });
  assert.equal(renamed(snapshot, editsOf(snapshot, caret, 'Ada Berg', PLAIN)), 'T\n\n[Ada Berg] won. "Lund Lund."');
});

test('rename: without versions the changes are told by file', () => {
  const { snapshot, caret } = marked('T\n\n{s1:Ada L‸und} won.', LUND);
  const edit = rename(snapshot, snapshot.places.positionAt(caret), 'Ada Berg', traitsOf({}));
  assert.deepEqual(Object.keys(edit ?? {}), ['changes']);
  assert.equal(renamed(snapshot, edit?.changes?.[URI] ?? []), 'T\n\n[Ada Berg] won.');
});

test('rename: what is to be asked is explained', () => {
  const { snapshot, caret } = marked('T\n\n{s1:Ada L‸und} won. {q1:"Lund {s1:Lund}."}', { ...LUND, marks: true });
  const edit = rename(snapshot, snapshot.places.positionAt(caret), 'Ada Berg', ASKING);
  assert.deepEqual(Object.keys(edit?.changeAnnotations ?? {}), ['quoted']);
  assert.equal(edit?.changeAnnotations?.quoted?.needsConfirmation, true);
});

/** Input: marked text with a caret, a new name. Expectation: what the user is told. */
function checkRefusal(name: string, text: string, newName: unknown, expected: RegExp): void {
  test(`rename: ${name}`, () => {
    const { snapshot, caret } = marked(text, LUND);
    const at = snapshot.places.positionAt(caret);
    assert.throws(
      () => rename(snapshot, at, newName as string, ASKING),
      error => error instanceof ResponseError && expected.test(error.message),
    );
  });
}

const SHE = 'T\n\n{s1:Ada Lund} won. {s1.pronoun:S‸he} slept.';
checkRefusal(
  'a pronoun is no name',
  SHE,
  'Eva',
  /^“She” is a pronoun, and only names can be renamed\. Rename where Ada Lund/,
);
checkRefusal('a description is no name', SHE.replace('pronoun', 'description'), 'Eva', /^“She” is a description/);
checkRefusal('a pronoun of nobody', 'T\n\n{?.pronoun:H‸e} slept.', 'Eva', /only names can be renamed\.$/);
checkRefusal('an empty name', 'T\n\n{s1:Ada L‸und}', '', /can not be empty/);
checkRefusal('a blank name', 'T\n\n{s1:Ada L‸und}', ' \u00a0\n', /can not be empty/);
checkRefusal('a name of two lines', 'T\n\n{s1:Ada L‸und}', 'Eva\nBerg', /in one line/);
checkRefusal('a name with a control character', 'T\n\n{s1:Ada L‸und}', 'Eva\0', /in one line/);
checkRefusal('an endless name', 'T\n\n{s1:Ada L‸und}', 'Eva'.repeat(100), /200 characters/);
checkRefusal('a name that is none', 'T\n\n{s1:Ada L‸und}', undefined, /can not be empty/);

/** Input: marked text with a caret. Expectation: what is renamed in brackets, and the name to start from; null for nothing. */
function checkPrepared(name: string, text: string, expected: string | null, placeholder?: string): void {
  test(`prepareRename: ${name}`, () => {
    const { snapshot, article, caret } = marked(text, LUND);
    const found = prepareRename(snapshot, snapshot.places.positionAt(caret)) as { range: Range; placeholder: string };
    assert.equal(found && bracketed(article.text, [snapshot.places.spanOf(found.range)]), expected);
    assert.equal(found?.placeholder, placeholder);
  });
}

checkPrepared('a full name', 'T\n\n{s1:Ada L‸und} won.', 'T\n\n[Ada Lund] won.', 'Ada Lund');
checkPrepared('a surname: the full name is edited', 'T\n\n{s1:L‸und} won.', 'T\n\n[Lund] won.', 'Ada Lund');
checkPrepared('title and possessive', "T\n\n{s1:Mrs. L‸und's} dog", "T\n\nMrs. [Lund]'s dog", 'Ada Lund');
checkPrepared('a quotation', 'T\n\n{q1:"Y‸es"}', null);
checkPrepared('any other word', 'T\n\n{s1:Ada} wo‸n', null);
checkPrepared('an empty text', '‸', null);
test('prepareRename: a pronoun is no name', () => {
  const { snapshot, caret } = marked(SHE, LUND);
  assert.throws(() => prepareRename(snapshot, snapshot.places.positionAt(caret)), /is a pronoun/);
});

test('rename: as the engine finds the names', () => {
  const text =
    'Lind wins again\n\nORLEY (Wire) - Mayor Hanna Lind won. Lind\'s rival, Paul Lind, wept. Mrs. Lind smiled. "Hanna is good," Paul Lind said.\n';
  const snapshot = snapshotOf(URI, 1, analyze(text));
  const edits = editsOf(snapshot, text.indexOf('Hanna'), 'Johanna Berg');
  assert.match(
    renamed(snapshot, edits),
    /Mayor \[Johanna Berg\] won\..* Paul Lind, wept\. Mrs\. \[Berg\] smiled\. "\[\?Johanna\] is/,
  );
});
