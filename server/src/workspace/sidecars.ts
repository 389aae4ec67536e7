import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit } from '../annotations/anchoring/follow.ts';
import type { PlacedDecision } from '../annotations/decided.ts';
import { isSidecar, sidecarOf } from '../annotations/names.ts';
import type { PlacedAnnotation } from '../annotations/placeAnnotations.ts';
import type { ReadSidecar } from '../annotations/readSidecar.ts';
import type { Engine } from './analyses.ts';
import type { Files } from './files.ts';
import type { Log } from './safely.ts';

/** What is decided about an open article, as of one version of it. */
export interface Decisions {
  /** Of the sidecar. */
  readonly uri: string;
  /** The sidecar as it stands in the editor or, not open, on disk; null where there is none. */
  readonly text: string | null;
  readonly read: ReadSidecar;
  readonly annotations: readonly PlacedAnnotation[];
  /** Those that count, with their places. */
  readonly placed: readonly PlacedDecision[];
}

/** What Sidecars needs of its surroundings. */
export interface Archive {
  files(): Files;
  /** An open document: what stands in the editor counts, saved or not. */
  open(uri: string): TextDocument | undefined;
  readonly log: Log;
}

interface SidecarText {
  readonly text: string | null;
  readonly read: ReadSidecar;
}

/** Told of a sidecar that was read for the first time or anew. */
export type SidecarListener = (uri: string, text: string | null, read: ReadSidecar) => void;

/** The decisions about an open article, which follow its edits. */
interface Record {
  readonly reading: Promise<SidecarText>;
  /** Null until it is read. */
  sidecar: SidecarText | null;
  /** Null until they have been looked for in the text. */
  annotations: readonly PlacedAnnotation[] | null;
  /** The text that they were last placed in, and its edits since. */
  text: string;
  edits: Edit[];
  known: { readonly version: number; readonly decisions: Decisions } | null;
}

/** The sidecars of the open articles, read when first needed and kept until they change. */
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
    await this.#recordOf(uri, engine).reading;
  }

  /** What is decided about an open article as it is now; null while its sidecar is not read. */
  of(document: TextDocument, { annotations }: Engine): Decisions | null {
    const { uri } = document;
    const record = this.#records.get(uri);
    if (!record?.sidecar) return null;
    const { read } = record.sidecar;
    if (record.known?.version === document.version) return record.known.decisions;
    const now = document.getText();
    const found =
      read.state === 'broken'
        ? []
        : record.annotations === null
          ? annotations.placeAnnotations(annotations.annotationsOf(read.sidecar), now)
          : annotations.followEdits(record.annotations, record.text, record.edits, now);
    const decisions = decisionsOf(uri, record.sidecar, found, annotations);
    Object.assign(record, { annotations: found, text: now, edits: [] });
    record.known = { version: document.version, decisions };
    return decisions;
  }

  /** What is decided about an article that is not open; nothing of it is remembered. */
  async ofText(uri: string, text: string, engine: Engine): Promise<Decisions> {
    const { annotations } = engine;
    const sidecar = await this.#read(uri, engine);
    const { read } = sidecar;
    const found =
      read.state === 'broken' ? [] : annotations.placeAnnotations(annotations.annotationsOf(read.sidecar), text);
    return decisionsOf(uri, sidecar, found, annotations);
  }

  /** An open article was edited. */
  edited(uri: string, edit: Edit): void {
    const record = this.#records.get(uri);
    if (record?.annotations) record.edits.push(edit);
  }

  /** A sidecar was written, edited, opened or deleted. Whether it belongs to an open article. */
  changed(sidecar: string): boolean {
    const articles = [...this.#records.keys()].filter(uri => sidecarOf(uri) === sidecar);
    for (const uri of articles) this.#records.delete(uri);
    return articles.length > 0;
  }

  closed(uri: string): void {
    this.#records.delete(uri);
  }

  #recordOf(uri: string, engine: Engine): Record {
    const known = this.#records.get(uri);
    if (known) return known;
    const reading = this.#read(uri, engine);
    const record: Record = { reading, sidecar: null, annotations: null, text: '', edits: [], known: null };
    this.#records.set(uri, record);
    void reading.then(sidecar => {
      record.sidecar = sidecar;
      for (const listener of this.#listeners) listener(sidecarOf(uri), sidecar.text, sidecar.read);
    });
    return record;
  }

  async #read(uri: string, { annotations }: Engine): Promise<SidecarText> {
    const name = nameOf(uri);
    const none: ReadSidecar = { state: 'read', sidecar: annotations.emptySidecar(name), problems: [] };
    const sidecar = sidecarOf(uri);
    if (isSidecar(uri)) return { text: null, read: none };
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

const decisionsOf = (
  uri: string,
  { text, read }: SidecarText,
  annotations: readonly PlacedAnnotation[],
  { settled }: Engine['annotations'],
): Decisions => ({
  uri: sidecarOf(uri),
  text,
  read,
  annotations,
  placed: annotations.flatMap(each => settled(each) ?? []),
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
