import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { random } from '../../../scripts/train/random.ts';
import { describerOf } from '../../../server/src/annotations/describeSpan.ts';
import type { Annotation } from '../../../server/src/annotations/model.ts';
import { outdated } from '../../../server/src/annotations/outdated.ts';
import { mapPlaces, placesIn } from '../../../server/src/annotations/places.ts';
import { readSidecar } from '../../../server/src/annotations/readSidecar.ts';
import { annotationsOf, emptySidecar, put, writeSidecar } from '../../../server/src/annotations/sidecar.ts';
import { analyze } from '../../../server/src/core/article.ts';
import type { Article } from '../../../server/src/core/model.ts';
import type { Span } from '../../../server/src/core/span.ts';
import * as engine from '../../../server/src/features/index.ts';
import { type Decisions, Sidecars } from '../../../server/src/workspace/sidecars.ts';
import { script } from '../annotations/anchoring/edits.ts';
import { Manuscript } from '../annotations/anchoring/manuscript.ts';
import { verdictOn } from '../annotations/anchoring/verdict.ts';

const ARTICLE = 'desk:/room/1.txt';
const SIDECAR = 'desk:/room/1.anno.json';
/** Short, so that many can be edited. */
const LONGEST = 1500;
const SEEDS = path.join(import.meta.dirname, '../../../seeds');

/** An article in an editor, with its sidecar on disk. */
class Desk {
  readonly sidecars: Sidecars;
  document: TextDocument;
  sidecar: string;

  constructor(text: string, sidecar: string) {
    this.sidecar = sidecar;
    const files = { read: async () => this.sidecar, find: async () => [], list: async () => [] };
    this.sidecars = new Sidecars({ files: () => files, open: () => undefined, log: assert.fail });
    this.document = TextDocument.create(ARTICLE, 'news-seed', 1, text);
  }

  async decisions(): Promise<Decisions> {
    await this.sidecars.load(ARTICLE, engine);
    return this.sidecars.of(this.document, engine)!;
  }

  edit({ start, end }: Span, text: string): void {
    this.sidecars.edited(ARTICLE, { start, end, text });
    const range = { start: this.document.positionAt(start), end: this.document.positionAt(end) };
    this.document = TextDocument.update(this.document, [{ range, text }], this.document.version + 1);
  }

  /** As the server does when the article is saved. */
  async save(): Promise<void> {
    const { annotations, read } = await this.decisions();
    assert.equal(read.state, 'read');
    if (read.state !== 'read') return;
    this.sidecar = writeSidecar(outdated(annotations, this.document.getText()).reduce(put, read.sidecar));
    this.sidecars.changed(SIDECAR);
  }

  reopen(): void {
    this.sidecars.closed(ARTICLE);
    this.document = TextDocument.create(ARTICLE, 'news-seed', 1, this.document.getText());
  }
}

/** Makes the same edits in an editor as in a text that remembers where its characters are from. */
class TypedManuscript extends Manuscript {
  readonly #desk: Desk;

  constructor(text: string, desk: Desk) {
    super(text);
    this.#desk = desk;
  }

  override replace(span: Span, text: string): void {
    super.replace(span, text);
    this.#desk.edit(span, text);
  }

  override move(span: Span, to: number): void {
    const cut = this.text.slice(span.start, span.end);
    super.move(span, to);
    this.#desk.edit(span, '');
    this.#desk.edit({ start: to, end: to }, cut);
  }
}

/** Of each span of content its own, since a file keeps several of one quotation in the order in which they now stand. */
const partsOf = ({ quotations }: Article) =>
  quotations.flatMap(({ content, source, cue }) => content.map(span => ({ content: [span], source, cue })));

function annotationsFor(article: Article): Annotation[] {
  const describe = describerOf(article.text);
  return partsOf(article).map(({ content, source, cue }, index) => ({
    id: `urn:uuid:00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    creator: 'Mia Beck',
    created: '2026-03-01T09:30:00Z',
    modified: '2026-03-01T09:30:00Z',
    decision: mapPlaces(
      { kind: 'accepted', content, source, cue, speaker: undefined, type: undefined } as const,
      describe,
    ),
  }));
}

const sidecarOf = (annotations: readonly Annotation[]): string =>
  writeSidecar(annotations.reduce(put, emptySidecar('1.txt')));

const spansOf = (article: Article): Span[] =>
  partsOf(article).flatMap(({ content, source, cue }) => [...content, ...[source, cue].flatMap(span => span ?? [])]);

const placesOf = ({ annotations }: Decisions) => annotations.flatMap(({ places }) => placesIn(places));

const idsIn = (sidecar: string): string[] => {
  const read = readSidecar(sidecar, '1.txt');
  return read.state === 'read' ? annotationsOf(read.sidecar).map(({ id }) => id) : [];
};

const texts = readdirSync(SEEDS)
  .filter(name => name.endsWith('.txt') || name.endsWith('.seed'))
  .sort()
  // Random edits would fall between the two characters of a line end, where no editor puts one.
  .map(name => readFileSync(path.join(SEEDS, name), 'utf8').replaceAll('\r\n', '\n').slice(0, LONGEST));

test('opened, edited, saved, edited, reopened: found at the right places or asked about, none lost', async () => {
  const next = random(11);
  let places = 0;
  for (let turn = 0; turn < 120; turn++) {
    const text = texts[turn % texts.length]!;
    const article = analyze(text);
    const annotations = annotationsFor(article);
    const desk = new Desk(text, sidecarOf(annotations));
    const before = await desk.decisions();
    assert.ok(placesOf(before).every(({ state }) => state === 'found'));
    const manuscript = new TypedManuscript(text, desk);
    for (let sitting = 0; sitting < 2; sitting++) {
      script(manuscript, 1 + Math.floor(next() * 8), next);
      const tracked = placesOf(await desk.decisions());
      await desk.save();
      assert.deepEqual(placesOf(await desk.decisions()), tracked, 'saving moves nothing');
      desk.reopen();
      const found = placesOf(await desk.decisions());
      const fates = manuscript.fates(spansOf(article));
      for (const [index, placed] of found.entries()) {
        places++;
        const [known, fate] = [tracked[index]!, fates[index]!];
        if (known.state === 'found') assert.deepEqual(placed, known, 'what was followed is found where it was');
        // What is typed over is followed, and no more than that; whatever else is found has to be the same words.
        if (known.state !== 'found' || fate.place) assert.notEqual(verdictOn(placed, fate, manuscript), 'wrong');
      }
    }
    assert.deepEqual(
      idsIn(desk.sidecar),
      annotations.map(({ id }) => id),
    );
  }
  assert.ok(places > 2000, `${places} places`);
});

const LOOK_ALIKES = `The bridge

"It stands," said Hanna Lind.

"It stands," said Hanna Lind.
`;

test('a decision that is written meanwhile moves no other, though the text is not saved', async () => {
  const annotations = annotationsFor(analyze(LOOK_ALIKES));
  const desk = new Desk(LOOK_ALIKES, sidecarOf(annotations));
  const [, second] = (await desk.decisions()).placed;
  desk.edit({ start: 0, end: LOOK_ALIKES.indexOf('\n\n"It stands," said Hanna Lind.\n', 20) + 2 }, '');
  const followed = (await desk.decisions()).placed;
  assert.deepEqual(
    followed.map(({ id }) => id),
    [second!.id],
  );
  desk.sidecar = desk.sidecar.replace('Mia Beck', 'Ada Roe');
  desk.sidecars.changed(SIDECAR);
  assert.deepEqual((await desk.decisions()).placed, followed);
});

test('saving leaves as it stands what is found without it', async () => {
  const text = `Ferry\n\n"It waited for nine years," said Nora Quill, the mayor of the island.\n`;
  const written = sidecarOf(annotationsFor(analyze(text)));
  const desk = new Desk(text, written);
  await desk.decisions();
  desk.edit({ start: 0, end: 5 }, 'The ferry that all have waited for');
  await desk.save();
  assert.equal(desk.sidecar, written);
  desk.edit(
    { start: desk.document.getText().indexOf('nine'), end: desk.document.getText().indexOf('nine') + 4 },
    'ten',
  );
  await desk.save();
  assert.match(desk.sidecar, /waited for ten years/);
});
