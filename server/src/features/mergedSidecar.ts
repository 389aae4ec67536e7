import type { WorkspaceEdit } from 'vscode-languageserver';
import { mergeSidecars } from '../annotations/mergeSidecars.ts';
import { readSidecar } from '../annotations/readSidecar.ts';
import { emptySidecar, type Sidecar, writeSidecar } from '../annotations/sidecar.ts';
import type { ClientTraits } from './clientTraits.ts';
import { sidecarEdit } from './sidecarEdit.ts';

/** Versions of one sidecar: in the editor, on disk, and what both come from, where that is known. */
export interface SidecarVersions {
  readonly uri: string;
  readonly version: number;
  readonly base: string | null;
  readonly mine: string;
  readonly theirs: string;
}

export interface MergedEdit {
  /** Of what stands in the editor. */
  readonly edit: WorkspaceEdit;
  /** How many annotations both have changed; both versions are kept. */
  readonly conflicts: number;
}

/** The edit that brings what is on disk into the editor's version of it; null where one of them can't be read. */
export function mergedSidecar(versions: SidecarVersions, traits: ClientTraits): MergedEdit | null {
  const { uri, version, base, mine, theirs } = versions;
  const [own, other] = [sidecarIn(mine), sidecarIn(theirs)];
  if (!own || !other) return null;
  const { sidecar, conflicts } = mergeSidecars(base === null ? null : sidecarIn(base), own, other);
  const edit = sidecarEdit({ uri, version, text: mine }, writeSidecar(sidecar), traits);
  return { edit, conflicts: conflicts.length };
}

/** The name of the annotated text says nothing here: what is merged has its own. */
function sidecarIn(text: string): Sidecar | null {
  if (text.trim() === '') return emptySidecar('');
  const read = readSidecar(text, '');
  return read.state === 'read' ? read.sidecar : null;
}
