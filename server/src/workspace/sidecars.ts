import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit } from '../annotations/anchoring/follow.ts';
import type { PlacedDecision } from '../annotations/decided.ts';
import type { ReaderDecisions } from '../annotations/disagreements.ts';
import { isSidecar, isSidecarFor, readerOf, SIDECAR_ENDING, sidecarOf, TEXT_ENDINGS } from '../annotations/names.ts';
import type { ReadSidecar } from '../annotations/readSidecar.ts';
import { decoded, fileNameOf } from '../core/text/uris.ts';
import { plainText, say } from '../words/phrase.ts';
import type { Engine } from './analyses.ts';
import type { Files } from './files.ts';
import type { Log } from './safely.ts';
import { type PlacedSidecar, type SidecarText, TrackedSidecar } from './trackedSidecar.ts';

/** What is decided about an open article, as of one version of it. */
export interface Decisions extends PlacedSidecar {
  /** Of the sidecar. */
  readonly uri: string;
  /** Those that count, with their places. */
  readonly placed: readonly PlacedDecision[];
  /** What other readers have decided, who have sidecars of their own beside the article. */
  readonly readers: readonly (ReaderDecisions & SidecarText & { readonly uri: string })[];
}

/** What Sidecars needs of its surroundings. */
export interface Archive {
  files(): Files;
  /** An open document: what stands in the editor counts, saved or not. */
  open(uri: string): Pick<TextDocument, 'getText'> | undefined;
  readonly log: Log;
}

/** Told of a sidecar that was read for the first time or anew. */
export type SidecarListener = (uri: string, text: string | null, read: ReadSidecar) => void;

interface Record {
  readonly own: TrackedSidecar;
  readonly engine: Engine;
  /** By name. */
  readonly readers: Map<string, TrackedSidecar>;
  /** Of the version that was asked for last; the sidecars are the own one and the readers'. */
  known: { readonly sidecars: readonly (PlacedSidecar | null)[]; readonly decisions: Decisions } | null;
}

/** The sidecars of the open articles, read when first needed and again when they change. */
export class Sidecars {
  readonly #archive: Archive;
  /** By the article's URI. */
  readonly #records = new Map<string, Record>();
  readonly #listeners: SidecarListener[] = [];
  readonly #readerListeners: (() => void)[] = [];

  constructor(archive: Archive) {
    this.#archive = archive;
  }

  onRead(listener: SidecarListener): void {
    this.#listeners.push(listener);
  }

  /** When sidecars of other readers have been found beside an open article. */
  onReaders(listener: () => void): void {
    this.#readerListeners.push(listener);
  }

  /** Until the sidecar of an article is read. Never rejects: one that can't be read decides nothing. */
  async load(uri: string, engine: Engine): Promise<void> {
    const { own, readers } = this.#recordOf(uri, engine);
    await Promise.all([own, ...readers.values()].map(sidecar => sidecar.ready()));
  }

  /** What is decided about an open article as it is now; null while its sidecar is not read. */
  of(document: TextDocument, engine: Engine): Decisions | null {
    const record = this.#records.get(document.uri);
    const sidecar = record?.own.at(document, engine);
    if (!record || !sidecar) return null;
    const others = [...record.readers].map(([name, each]) => ({
      name,
      uri: each.uri,
      sidecar: each.at(document, engine),
    }));
    const sidecars = [sidecar, ...others.map(each => each.sidecar)];
    const { known } = record;
    if (known?.sidecars.length !== sidecars.length || !sidecars.every((each, i) => each === known.sidecars[i])) {
      const readers = others.flatMap(({ name, uri, sidecar: theirs }) =>
        theirs ? [{ name, uri, ...theirs, placed: placedOf(theirs, engine) }] : [],
      );
      record.known = { sidecars, decisions: { ...decisionsOf(record.own.uri, sidecar, engine), readers } };
    }
    return record.known!.decisions;
  }

  /** What is decided about an article that is not open; nothing of it is remembered. */
  async ofText(uri: string, text: string, engine: Engine): Promise<Decisions> {
    const { annotationsOf, placeAnnotations } = engine.annotations;
    const sidecar = await this.#read(uri, sidecarOf(uri), engine);
    const { read } = sidecar;
    const annotations = read.state === 'broken' ? [] : placeAnnotations(annotationsOf(read.sidecar), text);
    return decisionsOf(sidecarOf(uri), { ...sidecar, annotations }, engine);
  }

  /** An open article was edited. */
  edited(uri: string, edit: Edit): void {
    const record = this.#records.get(uri);
    for (const sidecar of record ? [record.own, ...record.readers.values()] : []) sidecar.edited(edit);
  }

  /** A sidecar was written, edited, opened or deleted. Whether it belongs to an open article. */
  changed(sidecar: string): boolean {
    let belongs = false;
    for (const [article, record] of this.#records) {
      const known = [record.own, ...record.readers.values()].filter(each => decoded(each.uri) === decoded(sidecar));
      for (const each of known) each.changed();
      belongs ||= known.length > 0;
      if (known.length === 0 && isSidecarFor(decoded(sidecar), decoded(article)))
        void this.#findReaders(article, record);
    }
    return belongs;
  }

  closed(uri: string): void {
    this.#records.delete(uri);
  }

  #recordOf(uri: string, engine: Engine): Record {
    const known = this.#records.get(uri);
    if (known) return known;
    const own = new TrackedSidecar(sidecarOf(uri), async () => {
      const sidecar = await this.#read(uri, sidecarOf(uri), engine);
      for (const listener of this.#listeners) listener(own.uri, sidecar.text, sidecar.read);
      return sidecar;
    });
    const record: Record = { own, engine, readers: new Map(), known: null };
    this.#records.set(uri, record);
    void this.#findReaders(uri, record);
    return record;
  }

  /** Never rejects. Looked for beside what else is done: an article is not kept waiting for its folder. */
  async #findReaders(article: string, record: Record): Promise<void> {
    const folder = article.slice(0, Math.max(0, article.lastIndexOf('/')));
    if (folder === '' || isSidecar(article)) return;
    try {
      const beside = await this.#archive.files().list(folder, [SIDECAR_ENDING, ...TEXT_ENDINGS]);
      const others = new Set(beside.filter(uri => !isSidecar(uri)).map(uri => decoded(sidecarOf(uri))));
      const before = record.readers.size;
      for (const uri of beside) {
        const name = readerOf(decoded(uri), decoded(article));
        // NAME.alice.anno.json may be the own sidecar of a NAME.alice.txt.
        if (name === null || record.readers.has(name) || others.has(decoded(uri))) continue;
        record.readers.set(name, new TrackedSidecar(uri, () => this.#read(article, uri, record.engine)));
      }
      if (record.readers.size === before || this.#records.get(article) !== record) return;
      for (const listener of this.#readerListeners) listener();
    } catch (error) {
      this.#archive.log(`${folder}: other readers are not looked for: ${String(error)}`);
    }
  }

  async #read(article: string, sidecar: string, { annotations }: Engine): Promise<SidecarText> {
    const name = fileNameOf(article);
    const none: ReadSidecar = { state: 'read', sidecar: annotations.emptySidecar(name), problems: [] };
    if (isSidecar(article)) return { text: null, read: none };
    try {
      const text = this.#archive.open(sidecar)?.getText() ?? (await this.#archive.files().read(sidecar));
      if (text === null || text.trim() === '') return { text, read: none };
      return { text, read: annotations.readSidecar(text, name) };
    } catch (error) {
      // It may be there and well, so nothing may be written over it.
      const message = say`it can't be read: ${error instanceof Error ? error.message : String(error)}`;
      this.#archive.log(`${sidecar}: ${plainText(message)}`);
      const problem = { message, start: 0, end: 0, line: 1, column: 1 };
      return { text: null, read: { state: 'broken', problems: [problem] } };
    }
  }
}

const decisionsOf = (uri: string, sidecar: PlacedSidecar, engine: Engine): Decisions => ({
  ...sidecar,
  uri,
  placed: placedOf(sidecar, engine),
  readers: [],
});

const placedOf = ({ annotations }: PlacedSidecar, { annotations: { settled } }: Engine): PlacedDecision[] =>
  annotations.flatMap(each => settled(each) ?? []);
