import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit } from '../annotations/anchoring/follow.ts';
import type { PlacedDecision } from '../annotations/decided.ts';
import { isSidecar, sidecarOf } from '../annotations/names.ts';
import type { ReadSidecar } from '../annotations/readSidecar.ts';
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
  /** Of the version that was asked for last. */
  known: { readonly sidecar: PlacedSidecar; readonly decisions: Decisions } | null;
}

/** The sidecars of the open articles, read when first needed and again when they change. */
export class Sidecars {
  readonly #archive: Archive;
  /** By the article's URI. */
  readonly #records = new Map<string, Record>();
  readonly #listeners: SidecarListener[] = [];

  constructor(archive: Archive) {
    this.#archive = archive;
  }

  onRead(listener: SidecarListener): void {
    this.#listeners.push(listener);
  }

  /** Until the sidecar of an article is read. Never rejects: one that can't be read decides nothing. */
  async load(uri: string, engine: Engine): Promise<void> {
    await this.#recordOf(uri, engine).own.ready();
  }

  /** What is decided about an open article as it is now; null while its sidecar is not read. */
  of(document: TextDocument, engine: Engine): Decisions | null {
    const record = this.#records.get(document.uri);
    const sidecar = record?.own.at(document, engine);
    if (!record || !sidecar) return null;
    if (record.known?.sidecar !== sidecar)
      record.known = { sidecar, decisions: decisionsOf(record.own.uri, sidecar, engine) };
    return record.known.decisions;
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
    this.#records.get(uri)?.own.edited(edit);
  }

  /** A sidecar was written, edited, opened or deleted. Whether it belongs to an open article. */
  changed(sidecar: string): boolean {
    const outdated = [...this.#records.values()].filter(({ own }) => own.uri === sidecar);
    for (const { own } of outdated) own.changed();
    return outdated.length > 0;
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
    const record: Record = { own, known: null };
    this.#records.set(uri, record);
    return record;
  }

  async #read(article: string, sidecar: string, { annotations }: Engine): Promise<SidecarText> {
    const name = nameOf(article);
    const none: ReadSidecar = { state: 'read', sidecar: annotations.emptySidecar(name), problems: [] };
    if (isSidecar(article)) return { text: null, read: none };
    try {
      const text = this.#archive.open(sidecar)?.getText() ?? (await this.#archive.files().read(sidecar));
      if (text === null || text.trim() === '') return { text, read: none };
      return { text, read: annotations.readSidecar(text, name) };
    } catch (error) {
      // It may be there and well, so nothing may be written over it.
      const message = `it can't be read: ${error instanceof Error ? error.message : String(error)}`;
      this.#archive.log(`${sidecar}: ${message}`);
      const problem = { message, start: 0, end: 0, line: 1, column: 1 };
      return { text: null, read: { state: 'broken', problems: [problem] } };
    }
  }
}

const decisionsOf = (uri: string, sidecar: PlacedSidecar, { annotations: { settled } }: Engine): Decisions => ({
  ...sidecar,
  uri,
  placed: sidecar.annotations.flatMap(each => settled(each) ?? []),
});

/** The last part of a URI, as a person would write it. */
function nameOf(uri: string): string {
  const last = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
