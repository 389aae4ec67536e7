import type { ReportQuotation, ReportResult, ReportSpeaker } from '../../../server/src/protocol.ts';

/** A line of the speakers view: a speaker, or under it one quotation, or how many more there are. */
export type Node = SpeakerNode | QuotationNode | MoreNode;

/** `speaker` is null for what nobody is named for. */
export interface SpeakerNode {
  readonly speaker: ReportSpeaker | null;
  readonly name: string;
  readonly quotations: readonly QuotationNode[];
}

export interface QuotationNode {
  readonly quotation: ReportQuotation;
  readonly name: string;
}

export interface MoreNode {
  readonly more: number;
}

/** The speakers of an article, those with the most quotations first, with their quotations in text order. */
export function speakerNodes({ speakers, quotations }: ReportResult, nobody: string, filter = ''): SpeakerNode[] {
  const wanted = filter.trim().toLowerCase();
  const bySpeaker = new Map<string | null, ReportQuotation[]>();
  for (const quotation of quotations) {
    const known = bySpeaker.get(quotation.speaker);
    if (known) known.push(quotation);
    else bySpeaker.set(quotation.speaker, [quotation]);
  }
  const node = (speaker: ReportSpeaker | null): SpeakerNode => {
    const name = speaker?.name ?? nobody;
    const own = bySpeaker.get(speaker?.id ?? null) ?? [];
    const named = matches(name, wanted) || (speaker?.aliases ?? []).some(alias => matches(alias, wanted));
    const shown = named ? own : own.filter(q => matches(q.excerpt, wanted));
    return { speaker, name, quotations: shown.map(quotation => ({ quotation, name })) };
  };
  const byNumber = (a: SpeakerNode, b: SpeakerNode) =>
    b.quotations.length - a.quotations.length || (a.speaker?.rank ?? 0) - (b.speaker?.rank ?? 0);
  return [...speakers.map(node).sort(byNumber), node(null)].filter(({ quotations: own }) => own.length > 0);
}

/** A list that nobody would scroll through is cut, and says so. */
const MOST_LISTED = 1000;

export function childrenOf({ quotations }: SpeakerNode): readonly Node[] {
  const more = quotations.length - MOST_LISTED;
  return more > 0 ? [...quotations.slice(0, MOST_LISTED), { more }] : quotations;
}

const matches = (text: string, wanted: string): boolean => text.toLowerCase().includes(wanted);

/** The node whose quotation holds a place, for a view that follows the cursor. */
export function nodeAt(nodes: readonly SpeakerNode[], line: number, character: number): QuotationNode | undefined {
  const before = (a: ReportQuotation['range']['start'], l: number, c: number) =>
    a.line < l || (a.line === l && a.character <= c);
  return nodes
    .flatMap(({ quotations }) => quotations)
    .find(({ quotation: { range } }) => before(range.start, line, character) && !before(range.end, line, character));
}
