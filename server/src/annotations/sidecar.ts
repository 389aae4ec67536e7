import { encoded } from '../core/text/uris.ts';
import { annotationJson } from './annotationJson.ts';
import type { JsonObject } from './json.ts';
import type { Annotation } from './model.ts';
import { overlay } from './overlay.ts';
import { CONTEXT } from './vocabulary.ts';

/**
 * The annotations of one text as they are kept in a file. There is one only of a file that was read without an error in its
 * JSON, so that what can't be read can't be overwritten. Values never change; `put` and `remove` give new ones.
 */
export interface Sidecar {
  /** IRI of the annotated text, relative to the file. */
  readonly source: string;
  /** The file's text up to the bracket before the first annotation, and from the one behind the last. */
  readonly head: string;
  readonly tail: string;
  readonly lineEnd: '\n' | '\r\n';
  readonly entries: readonly Entry[];
}

/** One annotation in the file, as it stands there. */
export interface Entry {
  readonly text: string;
  /** White space around it, the comma not included. */
  readonly before: string;
  readonly after: string;
  readonly id: string | null;
  /** Null where it is another tool's or has a mistake. */
  readonly annotation: Annotation | null;
}

const INDENT = '  ';

/** A sidecar without annotations. `textName` is the name of the annotated file in the same folder. */
export function emptySidecar(textName: string): Sidecar {
  const source = encoded(textName);
  const page = { '@context': CONTEXT, id: '', type: 'AnnotationPage', items: [] };
  const written = JSON.stringify(page, null, INDENT);
  const bracket = written.lastIndexOf('[') + 1;
  return { source, head: written.slice(0, bracket), tail: `${written.slice(bracket)}\n`, lineEnd: '\n', entries: [] };
}

/** The decisions that could be read, in the file's order. */
export const annotationsOf = ({ entries }: Sidecar): Annotation[] =>
  entries.flatMap(({ annotation }) => annotation ?? []);

/**
 * With an annotation added, or in the place of the one that has its id. New ones go where their id belongs in the order of
 * ids: those of two people then seldom touch the same lines.
 */
export function put(sidecar: Sidecar, annotation: Annotation): Sidecar {
  const { entries, source, lineEnd } = sidecar;
  const fresh = annotationJson(annotation, source);
  const at = entries.findIndex(entry => entry.annotation?.id === annotation.id);
  if (at < 0) {
    return insert(sidecar, { ...newEntry(fresh, lineEnd), annotation });
  }
  const former = entries[at]!;
  const { text } = newEntry(overlay(JSON.parse(former.text) as JsonObject, fresh), lineEnd);
  return { ...sidecar, entries: entries.with(at, { ...former, annotation, text }) };
}

/** With an entry more, in the order of ids. */
export function insert(sidecar: Sidecar, entry: Entry): Sidecar {
  const { entries, lineEnd } = sidecar;
  const { id } = entry;
  const next = id === null ? -1 : entries.findIndex(other => other.id !== null && other.id > id);
  if (next >= 0) return { ...sidecar, entries: entries.toSpliced(next, 0, { ...entry, after: '' }) };
  const last = entries.at(-1);
  const after = last?.after ?? lineEnd + INDENT;
  const rest = last ? entries.with(-1, { ...last, after: '' }) : [];
  return { ...sidecar, entries: [...rest, { ...entry, after }] };
}

/** Without the annotation that has this id. */
export const remove = (sidecar: Sidecar, id: string): Sidecar =>
  withEntries(
    sidecar,
    sidecar.entries.filter(({ annotation }) => annotation?.id !== id),
  );

/** With other entries in the place of its own; what stood behind the last of them then stands behind the new last one. */
export function withEntries(sidecar: Sidecar, entries: readonly Entry[]): Sidecar {
  const last = entries.at(-1);
  const former = sidecar.entries.at(-1);
  return { ...sidecar, entries: last && former ? entries.with(-1, { ...last, after: former.after }) : entries };
}

/** The file's text. What was not changed is written as it stood, to the byte. */
export const writeSidecar = ({ head, tail, entries }: Sidecar): string =>
  head + entries.map(({ before, text, after }) => before + text + after).join(',') + tail;

/** An entry as this program writes it. */
export function newEntry(json: JsonObject, lineEnd: string): Omit<Entry, 'annotation'> {
  const margin = lineEnd + INDENT.repeat(2);
  const text = JSON.stringify(json, null, INDENT).replaceAll('\n', margin);
  return { text, before: margin, after: '', id: typeof json.id === 'string' ? json.id : null };
}
