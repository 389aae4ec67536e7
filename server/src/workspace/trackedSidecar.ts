import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit } from '../annotations/anchoring/follow.ts';
import type { PlacedAnnotation, TrackedAnnotations } from '../annotations/placeAnnotations.ts';
import type { ReadSidecar } from '../annotations/readSidecar.ts';
import type { Engine } from './analyses.ts';

export interface SidecarText {
  /** As it stands in the editor or, not open, on disk; null where there is none. */
  readonly text: string | null;
  readonly read: ReadSidecar;
}

/** A sidecar with where its annotations are in one version of the article. */
export interface PlacedSidecar extends SidecarText {
  readonly annotations: readonly PlacedAnnotation[];
}

/** A sidecar of an open article, whose annotations follow the article's edits. */
export class TrackedSidecar {
  readonly uri: string;
  readonly #read: () => Promise<SidecarText>;
  #reading: Promise<SidecarText>;
  /** Null until it is read, for the first time or anew. */
  #sidecar: SidecarText | null = null;
  /** Null until the annotations have been looked for in the text; the edits are those since. */
  #tracked: (TrackedAnnotations & { readonly edits: Edit[] }) | null = null;
  #known: { readonly version: number; readonly placed: PlacedSidecar } | null = null;

  /** `read` never rejects. */
  constructor(uri: string, read: () => Promise<SidecarText>) {
    this.uri = uri;
    this.#read = read;
    this.#reading = this.#begin();
  }

  /** Until it is read. */
  async ready(): Promise<void> {
    let reading: Promise<SidecarText>;
    do {
      reading = this.#reading;
      await reading;
    } while (reading !== this.#reading);
  }

  /** It says something else now. What it says of places that are known is not lost, though they were described for an older text. */
  changed(): void {
    this.#sidecar = null;
    this.#known = null;
    this.#reading = this.#begin();
  }

  /** The article was edited. */
  edited(edit: Edit): void {
    this.#tracked?.edits.push(edit);
  }

  /** In the article as it is now; null while it is not read. */
  at(document: TextDocument, { annotations: { annotationsOf, placeAnew } }: Engine): PlacedSidecar | null {
    if (!this.#sidecar) return null;
    if (this.#known?.version === document.version) return this.#known.placed;
    const { read } = this.#sidecar;
    const text = document.getText();
    const annotations = read.state === 'broken' ? [] : placeAnew(annotationsOf(read.sidecar), this.#tracked, text);
    // While it is broken, the places that were known wait for its repair.
    if (read.state === 'read') this.#tracked = { annotations, text, edits: [] };
    const placed = { ...this.#sidecar, annotations };
    this.#known = { version: document.version, placed };
    return placed;
  }

  #begin(): Promise<SidecarText> {
    const reading = this.#read();
    void reading.then(sidecar => {
      if (this.#reading === reading) this.#sidecar = sidecar;
    });
    return reading;
  }
}
