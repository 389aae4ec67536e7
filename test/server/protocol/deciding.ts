import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import type {
  CodeAction,
  CreateFile,
  Hover,
  MarkupContent,
  PublishDiagnosticsParams,
  Range,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { AnalyzedParams, DecideResult, DecisionWish, ReviewResult } from '../../../server/src/protocol.ts';
import { ABLE, EAGER } from './capabilities.ts';
import { type Editor, type Opened, type Start, visit } from './editor.ts';

const ARTICLE = 'desk:/room/1.seed';
const SIDECAR = 'desk:/room/1.anno.json';
/** A second reader's. */
const ALICES = 'desk:/room/1.alice.anno.json';
const TEXT = `😀 The bridge

"It stands," said Hanna Lind, the mayor. It would carry a‸n hundred people.

"Nobody asked the ferrymen," Paul Okoro said.
`;
const TALKING = { timeout: 10_000 };
const CHANGED = 2;

/** An annotator before one article, whose sidecar is on the client's disk. */
class Annotator {
  readonly editor: Editor;
  readonly opened: Opened;

  constructor(editor: Editor, opened: Opened) {
    this.editor = editor;
    this.opened = opened;
  }

  review(): Promise<ReviewResult> {
    return this.editor.ask('copydesk/review', { textDocument: { uri: ARTICLE } });
  }

  /** Who says what; with the standing where it is not a proposal. */
  async saying(): Promise<string[]> {
    const { quotations } = await this.review();
    return quotations.map(
      ({ standing, speaker, excerpt }) =>
        `${standing === 'proposed' ? '' : `${standing} `}${speaker ?? '-'}: ${excerpt}`,
    );
  }

  ask(decision: DecisionWish, revision?: string): Promise<DecideResult> {
    const { version } = this.opened.document;
    return this.editor.ask('copydesk/decide', { textDocument: { uri: ARTICLE }, version, revision, decision });
  }

  async decide(decision: DecisionWish): Promise<void> {
    const { edit, refusal } = await this.ask(decision);
    assert.equal(refusal, undefined);
    await this.write(edit!);
  }

  rename(words: string, newName: string): Promise<WorkspaceEdit> {
    return this.opened.ask('rename', { position: this.place(words).start, newName });
  }

  /** Applies what an edit does to the sidecar, and saves it. */
  async write({ documentChanges, changes }: WorkspaceEdit): Promise<void> {
    const all = (documentChanges ?? []) as (CreateFile | TextDocumentEdit)[];
    const own = all.filter(
      (change): change is TextDocumentEdit => 'edits' in change && change.textDocument.uri === SIDECAR,
    );
    const edits = changes?.[SIDECAR] ?? own.flatMap(change => change.edits as TextEdit[]);
    const before = TextDocument.create(SIDECAR, 'json', 1, this.sidecar ?? '');
    await this.save(TextDocument.applyEdits(before, edits));
  }

  /** Until the server has had an edit made. */
  applies(): Promise<void> {
    return new Promise(resolve => {
      this.editor.apply = async edit => {
        await this.write(edit);
        resolve();
        return true;
      };
    });
  }

  get sidecar(): string | undefined {
    const file = this.editor.files.get(SIDECAR);
    return file === undefined ? undefined : String(file);
  }

  async save(text: string, uri = SIDECAR): Promise<void> {
    this.editor.files.set(uri, text);
    await this.editor.tell('workspace/didChangeWatchedFiles', { changes: [{ uri, type: CHANGED }] });
  }

  async found(): Promise<{ code: string; message: string; range: Range }[]> {
    return (await this.opened.ask<{ items: { code: string; message: string; range: Range }[] }>('diagnostic')).items;
  }

  async offered(range = this.opened.selection, only?: string[]): Promise<CodeAction[]> {
    const diagnostics = await this.found();
    return (await this.opened.ask<CodeAction[]>('codeAction', { range, context: { diagnostics, only } })) ?? [];
  }

  async take(title: string, range?: Range): Promise<void> {
    const offered = await this.offered(range);
    const action = offered.find(each => each.title === title);
    assert.ok(action, `${title}: only offered are ${offered.map(each => each.title).join('; ')}`);
    const { edit } = await this.editor.ask<CodeAction>('codeAction/resolve', action);
    await this.write(edit!);
  }

  /** Of the first place where words stand. */
  place(words: string): Range {
    const { document } = this.opened;
    const start = document.getText().indexOf(words);
    return { start: document.positionAt(start), end: document.positionAt(start + words.length) };
  }
}

/** Which files an edit changes. */
const filesOf = ({ documentChanges, changes }: WorkspaceEdit): string[] =>
  documentChanges?.map(change => (change as TextDocumentEdit).textDocument.uri) ?? Object.keys(changes ?? {});

export function deciding(start: Start): void {
  async function arrive(t: TestContext, sidecar?: string, capabilities = ABLE): Promise<Annotator> {
    const initializationOptions = { analyzed: true, files: true, settings: { annotations: { annotator: 'Mia Beck' } } };
    const settings = { annotations: { annotator: 'Mia Beck' } };
    const editor = await visit(t, start, { capabilities, initializationOptions, settings });
    if (sidecar !== undefined) editor.files.set(SIDECAR, sidecar);
    return new Annotator(editor, await editor.open(TEXT, ARTICLE));
  }
  const LIND = 'Hanna Lind: "It stands,"';
  const OKORO = 'Paul Okoro: "Nobody asked the ferrymen,"';

  test('decide: the first decision makes the sidecar', TALKING, async t => {
    const desk = await arrive(t);
    assert.deepEqual(await desk.saying(), [LIND, OKORO]);
    const { edit } = await desk.ask({ kind: 'accept', quotation: 'q1' });
    const [create, change] = edit!.documentChanges as [CreateFile, TextDocumentEdit];
    assert.deepEqual([create.kind, create.uri, change.textDocument.uri], ['create', SIDECAR, SIDECAR]);
    await desk.write(edit!);
    const { items } = JSON.parse(desk.sidecar!) as { items: { creator: { name: string }; created: string }[] };
    assert.equal(items[0]?.creator.name, 'Mia Beck');
    assert.match(items[0]!.created, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    assert.deepEqual(await desk.saying(), [`accepted ${LIND}`, OKORO]);
  });

  test('decide: rejected, and taken back', TALKING, async t => {
    const desk = await arrive(t);
    await desk.decide({ kind: 'reject', quotation: 'q2', reason: 'title' });
    assert.deepEqual(await desk.saying(), [LIND, 'rejected -: "Nobody asked the ferrymen,"']);
    const { annotation } = (await desk.review()).quotations[1]!;
    await desk.decide({ kind: 'withdraw', annotation: annotation! });
    assert.deepEqual(await desk.saying(), [LIND, OKORO]);
  });

  test('decide: another speaker shows in the card', TALKING, async t => {
    const desk = await arrive(t);
    await desk.decide({ kind: 'speaker', quotation: 'q2', speaker: 'Hanna Lind' });
    const hover = await desk.opened.ask<Hover>('hover', { position: desk.place('asked the').start });
    assert.match((hover.contents as MarkupContent).value, /Hanna Lind.*\n.*\n.*2 quotations/s);
    assert.match((hover.contents as MarkupContent).value, /an annotator has decided so/);
  });

  test('decide: decisions follow edits, and are found again after the text was changed elsewhere', TALKING, async t => {
    const desk = await arrive(t);
    await desk.decide({ kind: 'reject', quotation: 'q2', reason: 'other' });
    await desk.opened.edit(['The bridge', 'The old bridge'], ['"It stands," said', 'It rained. "It stands," said']);
    assert.deepEqual(await desk.saying(), [LIND, 'rejected -: "Nobody asked the ferrymen,"']);
    await desk.opened.close();
    const again = await desk.editor.open(`A line more.\n\n${TEXT}`, ARTICLE);
    const later = new Annotator(desk.editor, again);
    assert.deepEqual(await later.saying(), [LIND, 'rejected -: "Nobody asked the ferrymen,"']);
  });

  test('save: a sidecar describes the text as it was saved', TALKING, async t => {
    const desk = await arrive(t);
    await desk.decide({ kind: 'reject', quotation: 'q2', reason: 'other' });
    await desk.decide({ kind: 'accept', quotation: 'q1' });
    const applied = desk.applies();
    await desk.opened.edit(['Nobody asked', 'At no time has anybody asked'], ['The bridge', '"It stands," said Ann.']);
    await desk.opened.save();
    await applied;
    assert.match(desk.sidecar!, /At no time has anybody asked the ferrymen/);
    const before = await desk.saying();
    await desk.opened.close();
    const again = new Annotator(desk.editor, await desk.editor.open(desk.opened.document.getText(), ARTICLE));
    assert.deepEqual(await again.saying(), before);
    assert.ok(before.includes(`accepted ${LIND}`) && before.some(line => line.startsWith('rejected -: "At no time')));
  });

  test('decide: what is deleted comes back with its decision', TALKING, async t => {
    const desk = await arrive(t);
    await desk.decide({ kind: 'accept', quotation: 'q2' });
    const words = '"Nobody asked the ferrymen," Paul Okoro said.';
    await desk.opened.edit([words, '']);
    assert.deepEqual(await desk.saying(), [LIND]);
    const [orphan] = await desk.found();
    assert.equal(orphan?.code, 'annotation-orphaned');
    assert.match(orphan!.message, /an accepted quotation was about are gone: “"Nobody asked the ferrymen,"”/);
    await desk.opened.edit(['people.\n\n', `people.\n\n${words}`]);
    assert.deepEqual(await desk.saying(), [LIND, `accepted ${OKORO}`]);
  });

  test('codeAction: what has lost its words is deleted, or attached to others', TALKING, async t => {
    const desk = await arrive(t);
    await desk.decide({ kind: 'accept', quotation: 'q2' });
    await desk.decide({ kind: 'reject', quotation: 'q1', reason: 'title' });
    await desk.review();
    await desk.opened.edit(['"Nobody asked the ferrymen," Paul Okoro said.', 'No ferryman was asked.']);
    await desk.opened.edit(['"It stands," said Hanna Lind, the mayor. ', '']);
    const lost = async () => (await desk.found()).filter(({ code }) => code === 'annotation-orphaned').length;
    assert.equal(await lost(), 2);
    await desk.take(
      'Attach the annotation of “"Nobody asked the ferrymen,"” here',
      desk.place('No ferryman was asked'),
    );
    assert.deepEqual(await desk.saying(), ['accepted Paul Okoro: No ferryman was asked']);
    assert.equal(await lost(), 1);
    await desk.take('Delete the annotation', desk.place('😀'));
    assert.equal(await lost(), 0);
    assert.equal((JSON.parse(desk.sidecar!) as { items: object[] }).items.length, 1);
  });

  test('decide: the review after a decision is of the revision that is then told', TALKING, async t => {
    const desk = await arrive(t);
    await desk.editor.hears('copydesk/analyzed');
    const { revision } = await desk.review();
    const told = desk.editor.hearsNext<AnalyzedParams>('copydesk/analyzed');
    await desk.decide({ kind: 'accept', quotation: 'q1' });
    const after = await desk.review();
    assert.notEqual(after.revision, revision);
    assert.equal((await told).revision, after.revision);
    // An editor closes what it has opened to write into it, and tells of files late.
    await desk.save(desk.sidecar!);
    assert.equal((await desk.review()).revision, after.revision);
  });

  test('decide: refused for what was decided otherwise meanwhile', TALKING, async t => {
    const desk = await arrive(t);
    const { revision } = await desk.review();
    await desk.decide({ kind: 'reject', quotation: 'q1', reason: 'other' });
    const { refusal } = await desk.ask({ kind: 'accept', quotation: 'q1' }, revision);
    assert.equal(refusal, 'what is decided has changed meanwhile; try again');
    const { edit } = await desk.ask({ kind: 'accept', quotation: 'q1' }, (await desk.review()).revision);
    assert.ok(edit);
  });

  test('decide: refused for an older text', TALKING, async t => {
    const desk = await arrive(t);
    const { refusal } = await desk.editor.ask<DecideResult>('copydesk/decide', {
      textDocument: { uri: ARTICLE },
      version: 0,
      decision: { kind: 'accept', quotation: 'q1' },
    });
    assert.equal(refusal, 'the text has changed meanwhile; try again');
  });

  test('decide: a broken sidecar is told of and stays as it is', TALKING, async t => {
    const desk = await arrive(t, '{"items": [');
    assert.deepEqual(await desk.saying(), [LIND, OKORO]);
    const told = await desk.editor.hears<PublishDiagnosticsParams>('textDocument/publishDiagnostics');
    assert.deepEqual([told.uri, told.diagnostics.length], [SIDECAR, 1]);
    const { refusal } = await desk.ask({ kind: 'accept', quotation: 'q1' });
    assert.match(refusal!, /^1\.anno\.json is left as it is, since it can’t be read \(line 1, column 12: /);
    assert.deepEqual(await desk.offered(undefined, ['refactor']), []);
    await desk.save('');
    await desk.decide({ kind: 'accept', quotation: 'q1' });
    assert.deepEqual(await desk.saying(), [`accepted ${LIND}`, OKORO]);
  });

  test('codeAction: decisions about a quotation', TALKING, async t => {
    const desk = await arrive(t);
    const place = desk.place('asked the');
    const offered = await desk.offered({ start: place.start, end: place.start }, ['refactor']);
    assert.deepEqual(
      offered.map(({ title }) => title),
      [
        'Accept this quotation',
        'Reject: scare quotes',
        'Reject: the title of a work',
        'Reject: no quotation',
        'Attribute to Hanna Lind',
        'Attribute to nobody',
        'It is mixed',
        'It is indirect',
        'One word more at the end',
        'One word less at the end',
        'One word more at the start',
        'One word less at the start',
      ],
    );
    await desk.take('Attribute to Hanna Lind', { start: place.start, end: place.start });
    assert.deepEqual(await desk.saying(), [LIND, 'accepted Hanna Lind: "Nobody asked the ferrymen,"']);
  });

  test('codeAction: a selection becomes a quotation or a speaker', TALKING, async t => {
    const desk = await arrive(t);
    await desk.take('Make this a quotation', desk.place('carry an hundred people'));
    assert.deepEqual(await desk.saying(), [LIND, 'accepted -: carry an hundred people', OKORO]);
    await desk.take('Make “people” a speaker', desk.place('people'));
    assert.ok((await desk.review()).speakers.includes('people'));
  });

  test('codeAction: two names are one person', TALKING, async t => {
    const desk = await arrive(t);
    await desk.take('Paul Okoro is Hanna Lind', desk.place('Okoro'));
    assert.deepEqual(await desk.saying(), [LIND, 'Hanna Lind: "Nobody asked the ferrymen,"']);
  });

  test('codeAction: what never speaks is offered to be nobody else', TALKING, async t => {
    const desk = await arrive(t);
    await desk.opened.edit(['It would', 'The Harbour Trust paid. It would']);
    const merges = async (words: string): Promise<string[]> =>
      (await desk.offered(desk.place(words), ['refactor']))
        .map(({ title }) => title)
        .filter(t => /^\S+ \S+ is /.test(t));
    assert.deepEqual(await merges('Okoro'), ['Paul Okoro is Hanna Lind']);
    assert.deepEqual(await merges('Harbour Trust'), []);
  });

  test('codeAction: a finding is left be, also when the text around it is edited', TALKING, async t => {
    const desk = await arrive(t);
    assert.deepEqual(
      (await desk.found()).map(({ code }) => code),
      ['indefinite-article'],
    );
    await desk.take('Leave this one be (indefinite-article)');
    assert.deepEqual(await desk.found(), []);
    await desk.opened.edit(['It would', 'Then it would'], ['an hundred people', 'an hundred persons']);
    assert.deepEqual(await desk.found(), []);
    await desk.opened.edit(['Paul Okoro said.', 'Paul Okoro said. He ate an banana.']);
    assert.deepEqual(
      (await desk.found()).map(({ code }) => code),
      ['indefinite-article'],
    );
    await desk.take('Leave “indefinite-article” be in this file', desk.place('an banana'));
    assert.deepEqual(await desk.found(), []);
  });

  test('codeAction: fix all leaves alone what is to be left be', TALKING, async t => {
    const desk = await arrive(t);
    await desk.opened.edit(['Paul Okoro said.', 'Paul Okoro said. He ate an banana and an pear.']);
    await desk.take('Leave this one be (indefinite-article)', desk.place('an banana'));
    const [action] = await desk.offered(desk.opened.all, ['source.fixAll']);
    const { edit } = await desk.editor.ask<CodeAction>('codeAction/resolve', action!);
    const [change] = edit!.documentChanges as [TextDocumentEdit];
    assert.deepEqual(
      change.edits.map(({ range }) => desk.opened.words(range)),
      ['an', 'an'],
    );
  });

  test('second reader: disagreements are told, and the other decision can be taken', TALKING, async t => {
    const desk = await arrive(t);
    await desk.decide({ kind: 'speaker', quotation: 'q2', speaker: 'Hanna Lind' });
    await desk.decide({ kind: 'reject', quotation: 'q1', reason: 'other' });
    const theirs = desk.sidecar!;
    for (const { annotation } of (await desk.review()).quotations)
      await desk.decide({ kind: 'withdraw', annotation: annotation! });
    await desk.decide({ kind: 'accept', quotation: 'q2' });
    // What the server says of the decisions above has come when this is answered.
    await desk.review();
    const noticed = desk.editor.hearsNext('workspace/diagnostic/refresh');
    await desk.save(theirs, ALICES);
    await noticed;
    const told = async () =>
      (await desk.found()).flatMap(({ code, message }) => (code === 'annotation-disagreement' ? message : []));
    assert.deepEqual(await told(), [
      'Only alice has decided about this: no quotation.',
      'For alice the speaker is Hanna Lind; for you, Paul Okoro.',
    ]);
    await desk.opened.edit(['The bridge', 'The old bridge']);
    await desk.take('Take alice’s decision', desk.place('asked the'));
    assert.deepEqual(await desk.saying(), [LIND, 'accepted Hanna Lind: "Nobody asked the ferrymen,"']);
    await desk.take('Take alice’s decision', desk.place('It stands'));
    assert.deepEqual(await desk.saying(), [
      'rejected -: "It stands,"',
      'accepted Hanna Lind: "Nobody asked the ferrymen,"',
    ]);
    assert.deepEqual(await told(), []);
    assert.doesNotMatch(desk.sidecar!, /alice/);
  });

  test('rename: decisions name the speaker by the new name, also those whose words are gone', TALKING, async t => {
    const desk = await arrive(t);
    await desk.decide({ kind: 'accept', quotation: 'q1' });
    await desk.decide({ kind: 'speaker', quotation: 'q2', speaker: 'Hanna Lind' });
    await desk.decide({ kind: 'mention', at: desk.place('the mayor'), speaker: 'Hanna Lind' });
    await desk.review();
    await desk.opened.edit(['"Nobody asked the ferrymen," Paul Okoro said.', 'No ferryman was asked.']);
    const edit = await desk.rename('Hanna', 'Johanna Berg');
    assert.deepEqual(filesOf(edit), [ARTICLE, SIDECAR]);
    await desk.opened.edit(['Hanna Lind', 'Johanna Berg']);
    await desk.write(edit);
    assert.deepEqual(await desk.saying(), ['accepted Johanna Berg: "It stands,"']);
    assert.deepEqual((await desk.review()).speakers, ['Johanna Berg']);
    assert.equal(desk.sidecar!.match(/"value": "Johanna Berg"/g)?.length, 3);
    assert.doesNotMatch(desk.sidecar!, /"value": "Hanna Lind"/);
  });

  test('rename: another reader’s decisions are renamed if the user says so', TALKING, async t => {
    const desk = await arrive(t);
    await desk.decide({ kind: 'accept', quotation: 'q1' });
    // What the server says of the decision has come when this is answered.
    await desk.review();
    const noticed = desk.editor.hearsNext('workspace/diagnostic/refresh');
    await desk.save(desk.sidecar!, ALICES);
    await noticed;
    const edit = await desk.rename('Hanna', 'Johanna Berg');
    assert.deepEqual(filesOf(edit), [ARTICLE, SIDECAR, ALICES]);
    assert.deepEqual(edit.changeAnnotations, {
      'reader:alice': {
        label: 'Annotations of alice',
        description: 'What another reader has decided; tick it to rename there too',
        needsConfirmation: true,
      },
    });
  });

  test('rename: an editor that asks nobody renames in the own sidecar alone', TALKING, async t => {
    const desk = await arrive(t, undefined, EAGER);
    await desk.decide({ kind: 'accept', quotation: 'q1' });
    await desk.save(desk.sidecar!, ALICES);
    await desk.review();
    assert.deepEqual(filesOf(await desk.rename('Hanna', 'Johanna Berg')), [ARTICLE, SIDECAR]);
    assert.deepEqual(filesOf(await desk.rename('Paul', 'Pavel Okafor')), [ARTICLE]);
  });

  test('second reader: the own sidecar of another text is none', TALKING, async t => {
    const desk = await arrive(t);
    await desk.decide({ kind: 'reject', quotation: 'q1', reason: 'other' });
    const sidecar = desk.sidecar!;
    const { annotation } = (await desk.review()).quotations[0]!;
    await desk.decide({ kind: 'withdraw', annotation: annotation! });
    await desk.opened.close();
    desk.editor.files.set('desk:/room/1.alice.txt', TEXT);
    desk.editor.files.set(ALICES, sidecar);
    const noticed = desk.editor.hearsNext('copydesk/files/find');
    const again = new Annotator(desk.editor, await desk.editor.open(TEXT, ARTICLE));
    await again.saying();
    await noticed;
    assert.deepEqual(
      (await again.found()).filter(({ code }) => code === 'annotation-disagreement'),
      [],
    );
  });

  test('codeAction: whole decisions for an editor that resolves nothing', TALKING, async t => {
    const desk = await arrive(t, undefined, EAGER);
    const place = desk.place('asked the');
    const range = { start: place.start, end: place.start };
    const offered = await desk.opened.ask<CodeAction[]>('codeAction', {
      range,
      context: { diagnostics: [], only: ['refactor'] },
    });
    await desk.write(offered[0]!.edit!);
    assert.deepEqual(await desk.saying(), [LIND, `accepted ${OKORO}`]);
  });
}
