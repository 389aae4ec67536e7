import type { Event, Range, Uri } from 'vscode';
import type { DecorationsResult } from '../../server/src/protocol.ts';
import type { Look } from './look.ts';

/** What the extension gives to other extensions, and to its tests. */
export interface Api {
  /** Settled when the server has been started; rejected when it could not be. */
  readonly ready: Promise<void>;
  /** What is shown in a document now; undefined where nothing is. */
  decorations(uri: Uri): Decorated | undefined;
  /** Fires each time that what is shown in a document has been brought up to date. */
  readonly onDidDecorate: Event<Decorated>;
}

export interface Decorated {
  readonly uri: Uri;
  /** Of the document when it was decorated. */
  readonly version: number;
  /** Where it was decorated: in large files around the screen only. Null for the whole. */
  readonly range: Range | null;
  /** What the server said. */
  readonly result: DecorationsResult;
  /** What was asked of the editor, by the look's key. */
  readonly painted: ReadonlyMap<string, Painted>;
}

export interface Painted {
  readonly look: Look;
  readonly ranges: readonly Range[];
}
