import type { Article, MarkedRun, Quotation, Speaker } from '../core/model.ts';
import type { Span } from '../core/span.ts';
import { decidedPeople, type People } from './decidedPeople.ts';
import type { AcceptedQuotation, Decision, RejectedQuotation, SpeechType } from './model.ts';
import { same, sameWhole, shared } from './overlapping.ts';

/** A decision that was found in the text, with its annotation's id. */
export interface PlacedDecision<D extends Decision<Span> = Decision<Span>> {
  readonly id: string;
  readonly decision: D;
}

/**
 * The article as the annotator has decided: people merged and split, rejected proposals gone, accepted quotations there as
 * they were accepted, whatever the analysis now says. What is not decided stays as it is, ids of quotations aside.
 */
export function decided(article: Article, placed: readonly PlacedDecision[]): Article {
  if (placed.length === 0) return article;
  const people = decidedPeople(article, placed);
  const accepted = placed.filter(isAccepted);
  const proposals = article.quotations
    .filter(({ content }) => !placed.some(({ decision }) => overrules(decision, content)))
    .map(q => ({ ...q, speaker: speakerOfProposal(q, people) }));
  const quotations = [...proposals, ...accepted.map(each => acceptedQuotation(article, people, each))]
    .sort((a, b) => a.content[0]!.start - b.content[0]!.start)
    .map((q, index): Quotation => ({ ...q, id: `q${index + 1}` }));
  return { ...article, quotations, mentions: people.mentions, speakers: speakersOf(people, quotations) };
}

/** Rejecting a word or two rejects nothing that is longer and has them in it. */
function overrules(decision: Decision<Span>, proposed: readonly Span[]): boolean {
  if (decision.kind === 'accepted') return same(decision.content, proposed);
  return decision.kind === 'rejected' && sameWhole(decision.content, proposed);
}

const isAboutQuotation = (
  each: PlacedDecision,
): each is PlacedDecision<AcceptedQuotation<Span> | RejectedQuotation<Span>> =>
  each.decision.kind === 'accepted' || each.decision.kind === 'rejected';

const isAccepted = (each: PlacedDecision): each is PlacedDecision<AcceptedQuotation<Span>> =>
  each.decision.kind === 'accepted';

/** The decision on a quotation: of those about the same words, the one with the most of them. */
export function decisionOn(
  placed: readonly PlacedDecision[],
  { content }: Pick<Quotation, 'content'>,
): PlacedDecision | undefined {
  return mostOf(placed.filter(isAboutQuotation), content, ({ decision }) => decision.content);
}

function mostOf<T>(
  all: readonly T[],
  content: readonly Span[],
  contentOf: (each: T) => readonly Span[],
): T | undefined {
  let best: T | undefined;
  let most = 0;
  for (const each of all) {
    const common = same(contentOf(each), content) ? shared(contentOf(each), content) : 0;
    if (common > most) [best, most] = [each, common];
  }
  return best;
}

/** Where the annotator says who a mention means, a proposal of which it is the source follows. */
function speakerOfProposal({ source, speaker }: Quotation, people: People): string | null {
  const said = source && people.declared.find(mention => shared([mention], [source]) > 0);
  return said ? said.speaker : speaker && people.idOf(speaker);
}

function acceptedQuotation(
  article: Article,
  people: People,
  { id, decision }: PlacedDecision<AcceptedQuotation<Span>>,
): Quotation {
  const { content, source, sourceRest, cue } = decision;
  const proposal = mostOf(article.quotations, content, q => q.content);
  return {
    id: '',
    type: decision.type ?? typeByMarks(article.marks, content),
    content,
    source: source && { start: source.start, end: sourceRest?.at(-1)?.end ?? source.end },
    ...(source && sourceRest && { sourceParts: [source, ...sourceRest] }),
    cue,
    speaker: speakerOfAccepted(decision, proposal, people),
    confidence: 1,
    evidence: [{ kind: 'declared', at: null }],
    annotation: id,
  };
}

function speakerOfAccepted(
  { speaker, source, sourceRest = [] }: AcceptedQuotation<Span>,
  proposal: Quotation | undefined,
  people: People,
): string | null {
  if (speaker === null) return null;
  if (speaker !== undefined) return people.named(speaker);
  if (source) {
    const mention = people.mentions.find(m => m.speaker !== null && shared([m], [source, ...sourceRest]) > 0);
    if (mention) return mention.speaker;
  }
  return proposal ? speakerOfProposal(proposal, people) : null;
}

function typeByMarks(marks: readonly MarkedRun[], content: readonly Span[]): SpeechType {
  const around = marks.filter(run => !run.nested && shared([run], content) > 0);
  if (around.length === 0) return 'indirect';
  return content.every(span => around.some(run => run.start <= span.start && span.end <= run.end)) ? 'direct' : 'mixed';
}

/** With the mentions and quotations that are theirs now; who has neither is gone. */
function speakersOf(people: People, quotations: readonly Quotation[]): Speaker[] {
  const mentions = new Map<string, number[]>();
  for (const [index, { speaker }] of people.mentions.entries()) add(mentions, speaker, index);
  const own = new Map<string, string[]>();
  for (const { type, speaker, id } of quotations) if (type !== 'scare') add(own, speaker, id);
  return people.speakers
    .map(s => ({ ...s, mentions: mentions.get(s.id) ?? [], quotations: own.get(s.id) ?? [] }))
    .filter(s => s.mentions.length > 0 || s.quotations.length > 0);
}

function add<T>(lists: Map<string, T[]>, key: string | null, value: T): void {
  if (key === null) return;
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
