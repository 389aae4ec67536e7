import type { PlacedDecision } from '../annotations/decided.ts';
import type { Quotation } from '../core/model.ts';
import type { Span } from '../core/span.ts';
import type { ReviewNote, ReviewQuotation, ReviewResult } from '../protocol.ts';
import { ENGLISH, plainText, type Words } from '../words/phrase.ts';
import { type Decisions, troubleOf } from './decide.ts';
import { evidenceWords } from './evidence.ts';
import { excerpt } from './excerpt.ts';
import type { Snapshot } from './snapshot.ts';
import { rankedSpeakers } from './speakerRanks.ts';
import { speakerById } from './target.ts';

const LONGEST_EXCERPT = 160;

/** What is decided and what is not yet; `shown` is as the decisions have it. Null where the document has no version. */
export function review(shown: Snapshot, decisions: Decisions, revision: string, words = ENGLISH): ReviewResult | null {
  if (shown.version === null) return null;
  const { article } = shown;
  const ranks = rankedSpeakers(shown);
  const quotations = article.quotations
    .filter(({ type }) => type !== 'scare')
    .map(quotation => reviewed(shown, quotation, ranks, words));
  return {
    version: shown.version,
    revision,
    sidecar: decisions.uri,
    trouble: troubleOf(decisions, words),
    quotations: [...quotations, ...decisions.placed.flatMap(each => rejected(shown, each))].sort(inTextOrder),
    speakers: [...article.speakers].sort((a, b) => ranks.get(a.id)! - ranks.get(b.id)!).map(({ name }) => name),
    notes: decisions.placed.flatMap(each => noted(shown, each)),
  };
}

function inTextOrder(a: ReviewQuotation, b: ReviewQuotation): number {
  const [x, y] = [a.content[0]!.start, b.content[0]!.start];
  return x.line - y.line || x.character - y.character;
}

function reviewed(
  snapshot: Snapshot,
  quotation: Quotation,
  ranks: ReadonlyMap<string, number>,
  words: Words,
): ReviewQuotation {
  const { id, type, content, confidence, evidence, annotation, speaker } = quotation;
  return {
    id,
    standing: annotation === undefined ? 'proposed' : 'accepted',
    annotation: annotation ?? null,
    type: type === 'scare' ? null : type,
    speaker: speakerById(snapshot.article, speaker)?.name ?? null,
    rank: speaker === null ? null : (ranks.get(speaker) ?? null),
    ...shownContent(snapshot, content),
    confidence,
    evidence: [...new Set(evidence.map(each => plainText(evidenceWords(snapshot, each), words)))],
  };
}

function rejected(snapshot: Snapshot, { id, decision }: PlacedDecision): ReviewQuotation[] {
  if (decision.kind !== 'rejected') return [];
  return [
    {
      id: null,
      standing: 'rejected',
      annotation: id,
      type: null,
      speaker: null,
      rank: null,
      ...shownContent(snapshot, decision.content),
      confidence: 1,
      evidence: [],
    },
  ];
}

const noted = ({ places }: Snapshot, { id, decision }: PlacedDecision): ReviewNote[] =>
  decision.kind === 'note' ? [{ annotation: id, text: decision.text, at: decision.at.map(places.rangeOf) }] : [];

const shownContent = ({ article, places }: Snapshot, content: readonly Span[]) => ({
  content: content.map(span => places.rangeOf(span)),
  excerpt: excerpt(content.map(({ start, end }) => article.text.slice(start, end)).join(' … '), LONGEST_EXCERPT),
});
