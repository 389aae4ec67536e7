import { Uri, window } from 'vscode';
import { rangeOf, type WireRange } from './ranges.ts';

/** Shows and selects a place of a document. Both come from the server, as they went over the wire. */
export async function goTo(uri: string, range: WireRange): Promise<void> {
  await window.showTextDocument(Uri.parse(uri), { selection: rangeOf(range) });
}
