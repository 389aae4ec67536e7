import type { Article, QuotationType } from '../core/model.ts';
import type { Span } from '../core/span.ts';
import { decided, decisionOn, type PlacedDecision } from './decided.ts';

/** What somebody else has decided about an article. */
export interface ReaderDecisions {
  /** Of the reader, as the sidecar's name gives it. */
  readonly name: string;
  readonly placed: readonly PlacedDecision[];
}

/** What a reader takes some words for. */
export type View =
  | { readonly isQuotation: false; readonly content: readonly Span[] }
  | {
      readonly isQuotation: true;
      readonly content: readonly Span[];
      readonly type: QuotationType;
      /** Null: nobody is named. */
      readonly speaker: string | null;
    };

export interface ReaderDisagreement {
  readonly reader: string;
  /** Id of the reader's annotation. */
  readonly annotation: string;
  /** Null where only the other reader has decided. */
  readonly own: View | null;
  readonly theirs: View;
}

/** Where another reader has decided otherwise about a quotation, or alone. `article` is as the analysis has it. */
export function readerDisagreements(
  article: Article,
  own: readonly PlacedDecision[],
  { name, placed }: ReaderDecisions,
): ReaderDisagreement[] {
  const [ours, theirs] = [viewsOf(article, own), viewsOf(article, placed)];
  return [...theirs].flatMap(([annotation, view]) => {
    const counterpart = decisionOn(own, view);
    const known = (counterpart && ours.get(counterpart.id)) ?? null;
    return known && isSameView(known, view) ? [] : [{ reader: name, annotation, own: known, theirs: view }];
  });
}

/** By the ids of the annotations; with the types and speakers that they leave to the analysis. */
function viewsOf(article: Article, placed: readonly PlacedDecision[]): Map<string, View> {
  const views = new Map<string, View>();
  const { quotations, speakers } = decided(article, placed);
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  for (const { annotation, content, type, speaker } of quotations)
    if (annotation !== undefined)
      views.set(annotation, { isQuotation: true, content, type, speaker: names.get(speaker ?? '') ?? null });
  for (const { id, decision } of placed)
    if (decision.kind === 'rejected') views.set(id, { isQuotation: false, content: decision.content });
  return views;
}

const isSameView = (a: View, b: View): boolean =>
  a.isQuotation && b.isQuotation
    ? a.type === b.type && a.speaker === b.speaker && hasSameBorders(a, b)
    : a.isQuotation === b.isQuotation;

export const hasSameBorders = ({ content: a }: View, { content: b }: View): boolean =>
  a.length === b.length && a.every(({ start, end }, index) => start === b[index]!.start && end === b[index]!.end);
