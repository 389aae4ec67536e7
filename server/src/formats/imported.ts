import type { SpeechType } from '../annotations/model.ts';
import type { Span } from '../core/span.ts';

/** What a file of annotations says about a text, whatever its format. All spans are UTF-16 offsets into the text. */
export interface Imported {
  readonly quotations: readonly ImportedQuotation[];
  readonly people: readonly ImportedPerson[];
  readonly notes: readonly ImportedNote[];
  /** What does not fit; it is left out, and all else is not. */
  readonly mistakes: readonly ImportMistake[];
}

export interface ImportedQuotation {
  /** One at least, in text order, disjoint. */
  readonly content: readonly Span[];
  readonly source: Span | null;
  /** Where the source is interrupted, its parts after the first. */
  readonly sourceRest?: readonly Span[];
  readonly cue: Span | null;
  /** A name; null: nobody is named; undefined: the file does not say. */
  readonly speaker: string | null | undefined;
  /** Undefined: the file does not say. */
  readonly type: SpeechType | undefined;
}

export interface ImportedPerson {
  readonly name: string;
  /** In text order. */
  readonly mentions: readonly Span[];
}

export interface ImportedNote {
  readonly text: string;
  readonly at: readonly Span[];
}

export interface ImportMistake {
  /** In the file of annotations: "line 3", "quotes[2]". */
  readonly where: string;
  readonly message: string;
}

/** Nothing but mistakes. */
export const nothing = (...mistakes: ImportMistake[]): Imported => ({
  quotations: [],
  people: [],
  notes: [],
  mistakes,
});

/** In text order, each once; those that overlap are made one. */
export function disjoint(spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = out.at(-1);
    if (last && start < last.end) out[out.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else out.push({ start, end });
  }
  return out;
}

/** The same, where white space alone parts two of them made one: formats part what goes over a line end. */
export function united(spans: readonly Span[], text: string): Span[] {
  const out: Span[] = [];
  for (const { start, end } of disjoint(spans)) {
    const last = out.at(-1);
    if (last && text.slice(last.end, start).trim() === '') out[out.length - 1] = { start: last.start, end };
    else out.push({ start, end });
  }
  return out;
}

/** From where the first of some spans begins to where the last ends; null of none. */
export function hull(spans: readonly Span[]): Span | null {
  const inOrder = disjoint(spans);
  const last = inOrder.at(-1);
  return last ? { start: inOrder[0]!.start, end: last.end } : null;
}
