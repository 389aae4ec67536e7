import { findNodeAtLocation, type Node, type ParseError, parseTree } from 'jsonc-parser';
import { encoded } from '../core/text/uris.ts';
import { DEEPEST, reasonOf, tooDeep } from '../json/syntax.ts';
import { type Phrase, say } from '../words/phrase.ts';
import { isObject, type Json, listed, property } from './json.ts';
import type { Annotation } from './model.ts';
import { readAnnotation } from './readAnnotation.ts';
import type { Entry, Sidecar } from './sidecar.ts';

/** What is wrong with a sidecar, and where in its text. */
export interface SidecarProblem {
  readonly message: Phrase;
  /** UTF-16 offsets into the sidecar, half-open. */
  readonly start: number;
  readonly end: number;
  /** Of `start`, both from 1; the column in UTF-16 code units. */
  readonly line: number;
  readonly column: number;
}

export type ReadSidecar =
  /** Each problem is of one annotation, which is kept as it stands and says nothing. */
  | { readonly state: 'read'; readonly sidecar: Sidecar; readonly problems: readonly SidecarProblem[] }
  /** Nothing can be said of the annotations, so the file has to stay as it is. */
  | { readonly state: 'broken'; readonly problems: readonly [SidecarProblem] };

/** Longest sidecar that is read, in UTF-16 code units: some thousand annotations of each word of a long article. */
export const LONGEST_SIDECAR = 20_000_000;

/** Reads the text of a sidecar; `textName` is the name of the annotated file in the same folder. Never throws. */
export function readSidecar(text: string, textName: string): ReadSidecar {
  const broken = (message: Phrase, start = 0, end = start): ReadSidecar => ({
    state: 'broken',
    problems: [{ message, start, end, ...placeOf(text, start) }],
  });
  if (text.length > LONGEST_SIDECAR)
    return broken(say`longer than ${LONGEST_SIDECAR / 1e6} million characters; split it`);
  const deep = tooDeep(text);
  if (deep !== null) return broken(say`nested more than ${DEEPEST} levels deep; this is no annotation`, deep, deep + 1);
  const bom = text.startsWith('\ufeff') ? 1 : 0;
  const json = text.slice(bom);
  const errors: ParseError[] = [];
  const root = parseTree(json, errors, { disallowComments: true });
  const value = parsed(json);
  if (errors.length > 0 || !root || value === undefined) {
    const [error = NOTHING] = errors;
    const start = bom + error.offset;
    return broken(say`not JSON: ${reasonOf(error)}`, start, start + error.length);
  }
  const path = [['items'], ['first', 'items'], []].find(p => findNodeAtLocation(root, p)?.type === 'array');
  const list = path && findNodeAtLocation(root, path);
  if (!list)
    return broken(say`no annotations: give an AnnotationPage whose "items" are a list`, bom, bom + root.length);
  const found = entriesOf(text, list, valuesAt(value, path), bom);
  return { state: 'read', problems: found.problems, sidecar: { ...found.sidecar, source: sourceOf(found, textName) } };
}

const NOTHING: ParseError = { error: 4, offset: 0, length: 0 };

/** Undefined where it is no JSON. The standard parser judges; the other one only knows the places. */
function parsed(json: string): Json | undefined {
  try {
    return JSON.parse(json) as Json;
  } catch {
    return undefined;
  }
}

const valuesAt = (value: Json, path: readonly string[]): readonly Json[] =>
  listed(path.reduce<Json | undefined>(property, value));

interface Found {
  readonly sidecar: Omit<Sidecar, 'source'>;
  readonly values: readonly Json[];
  readonly problems: readonly SidecarProblem[];
}

/** `offset` is where in the text the JSON begins. */
function entriesOf(text: string, list: Node, values: readonly Json[], offset: number): Found {
  const nodes = list.children ?? [];
  const seen = new Set<string>();
  const problems: SidecarProblem[] = [];
  const lineOf = linesOf(text);
  const read = (node: Node, value: Json): Annotation | null => {
    const problem = (message: Phrase, at: Node): null => {
      const start = offset + at.offset;
      problems.push({ message, start, end: start + at.length, ...lineOf(start) });
      return null;
    };
    const result = readAnnotation(value);
    if (result.state === 'foreign') return null;
    if (result.state === 'mistaken')
      return problem(result.mistake.message, findNodeAtLocation(node, [...result.mistake.path]) ?? node);
    const { annotation } = result;
    if (seen.has(annotation.id))
      return problem(
        say`another annotation has this id; give one of them a new id`,
        findNodeAtLocation(node, ['id']) ?? node,
      );
    seen.add(annotation.id);
    return annotation;
  };
  const first = offset + list.offset + 1;
  const end = offset + list.offset + list.length - 1;
  const entries = nodes.map((node, index): Entry => {
    const start = offset + node.offset;
    const stop = start + node.length;
    const next = nodes[index + 1];
    const former = nodes[index - 1];
    const from = former ? text.indexOf(',', offset + former.offset + former.length) + 1 : first;
    const to = next ? text.indexOf(',', stop) : end;
    const value = values[index]!;
    const id = property(value, 'id');
    return {
      text: text.slice(start, stop),
      before: text.slice(from, start),
      after: text.slice(stop, to),
      id: typeof id === 'string' ? id : null,
      annotation: read(node, value),
    };
  });
  const head = text.slice(0, nodes.length === 0 ? end : first);
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  return { problems, values, sidecar: { head, tail: text.slice(end), lineEnd, entries } };
}

/** What the annotations say that they are about, so that a new one says the same. */
function sourceOf({ values }: Found, textName: string): string {
  for (const value of values) {
    for (const target of listed(property(value, 'target'))) {
      const source = isObject(target) ? property(target, 'source') : target;
      if (typeof source === 'string' && source !== '') return source;
    }
  }
  return encoded(textName);
}

const placeOf = (text: string, offset: number): { line: number; column: number } => linesOf(text)(offset);

function linesOf(text: string): (offset: number) => { line: number; column: number } {
  let line = 1;
  let start = 0;
  return offset => {
    // Entries are read in order, so that all of them together pass over the text once.
    if (offset < start) {
      line = 1;
      start = 0;
    }
    for (let at = text.indexOf('\n', start); at >= 0 && at < offset; at = text.indexOf('\n', start)) {
      line++;
      start = at + 1;
    }
    return { line, column: offset - start + 1 };
  };
}
