import type { WorkspaceEdit } from 'vscode-languageserver';
import { outdated } from '../annotations/outdated.ts';
import { put, writeSidecar } from '../annotations/sidecar.ts';
import type { ClientTraits } from './clientTraits.ts';
import type { Decisions } from './decide.ts';
import { sidecarEdit } from './sidecarEdit.ts';

/** The edit that makes a sidecar describe the article's text as it is now; null where it does, or can't be read. */
export function reanchored(text: string, decisions: Decisions, traits: ClientTraits): WorkspaceEdit | null {
  const { read, annotations } = decisions;
  if (read.state === 'broken') return null;
  const fresh = outdated(annotations, text);
  return fresh.length === 0 ? null : sidecarEdit(decisions, writeSidecar(fresh.reduce(put, read.sidecar)), traits);
}
