import type { WorkspaceEdit } from 'vscode-languageserver';
import { decoded } from '../core/text/uris.ts';
import { turnedOff } from '../project/turnedOff.ts';
import { plainText, say, type Words } from '../words/phrase.ts';
import type { ClientTraits } from './clientTraits.ts';
import { placesOf } from './position.ts';

/** The project file in which a rule is turned off for an article's folder. */
export interface FolderFile {
  readonly uri: string;
  /** Null where it is yet to be made. */
  readonly text: string | null;
  /** The client's version number; null where it is not open. */
  readonly version: number | null;
}

export const canTurnOff = (folder: FolderFile | null, traits: ClientTraits): folder is FolderFile =>
  folder !== null && (folder.text !== null || traits.createsFiles);

/** The edit of the project file, or the edits that make it; none where that can't be done. */
export function turnOffEdit(folder: FolderFile | null, rule: string, traits: ClientTraits): WorkspaceEdit | undefined {
  if (!canTurnOff(folder, traits)) return undefined;
  const { uri, text, version } = folder;
  const found = turnedOff(text ?? '', rule);
  if ('refused' in found) return undefined;
  const places = placesOf(text ?? '');
  const edits = found.edits.map(edit => ({ range: places.rangeOf(edit), newText: edit.newText }));
  if (!traits.versionedEdits) return { changes: { [uri]: edits } };
  const change = { textDocument: { uri, version }, edits };
  if (text !== null) return { documentChanges: [change] };
  return { documentChanges: [{ kind: 'create', uri, options: { ignoreIfExists: true } }, change] };
}

/** Why a rule can't be turned off, in words for the user; none where it can. */
export function turnOffRefusal({ uri, text }: FolderFile, rule: string, words: Words): string | undefined {
  const found = turnedOff(text ?? '', rule);
  if (!('refused' in found)) return undefined;
  const [folder, file] = decoded(uri).split('/').slice(-2);
  const name = `${folder}/${file}`;
  const refusal = say`${rule} was not turned off: ${name} can't be changed, since ${found.refused}. Repair it first.`;
  return plainText(refusal, words);
}
