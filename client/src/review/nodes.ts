import type { ReviewNote, ReviewQuotation, ReviewResult } from '../../../server/src/protocol.ts';

export type Node = GroupNode | QuotationNode | NoteNode;

export type Standing = ReviewQuotation['standing'];

export interface GroupNode {
  readonly group: Standing | 'notes';
  readonly children: readonly (QuotationNode | NoteNode)[];
}

export interface QuotationNode {
  readonly quotation: ReviewQuotation;
}

export interface NoteNode {
  readonly note: ReviewNote;
}

const STANDINGS: readonly Standing[] = ['proposed', 'accepted', 'rejected'];

/** What is still to decide first; groups without anything in them are left out, but for that one. */
export function reviewNodes({ quotations, notes }: ReviewResult): GroupNode[] {
  const groups = STANDINGS.map((group): GroupNode => {
    const children = quotations.filter(({ standing }) => standing === group).map(quotation => ({ quotation }));
    return { group, children };
  });
  const all: GroupNode[] = [...groups, { group: 'notes', children: notes.map(note => ({ note })) }];
  if (all.every(({ children }) => children.length === 0)) return [];
  return all.filter(({ group, children }) => group === 'proposed' || children.length > 0);
}
