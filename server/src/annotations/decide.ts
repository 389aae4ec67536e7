import { sourcePartsOf } from '../core/attribution/sourceParts.ts';
import type { Article, Quotation } from '../core/model.ts';
import type { Span } from '../core/span.ts';
import { type Phrase, say } from '../words/phrase.ts';
import { decisionOn, type PlacedDecision } from './decided.ts';
import type { AcceptedQuotation, Decision, PersonDecision } from './model.ts';
import { shared } from './overlapping.ts';
import { sourceOf } from './places.ts';
import { resized } from './resized.ts';
import type { Part, Taking, Wish } from './wish.ts';

/** A decision to be written: into the annotation with this id, or into a new one. Null takes the annotation back. */
export type Change =
  | { readonly id: string | null; readonly decision: Decision<Span> }
  | { readonly id: string; readonly decision: null };

/** Why a wish can't be met, for the annotator to read. */
export class Refusal {
  readonly reason: Phrase;

  constructor(reason: Phrase) {
    this.reason = reason;
  }
}

/**
 * The changes that a wish means, none where it is so already. `article` is the article as the decisions so far have it.
 */
export function decide(article: Article, placed: readonly PlacedDecision[], wish: Wish): Change[] | Refusal {
  switch (wish.kind) {
    case 'add-quotation':
      return addQuotation(article, wish.at);
    case 'mention':
      return addMention(article, placed, wish.at, wish.speaker);
    case 'merge':
      return merge(placed, wish.speaker, wish.into);
    case 'note':
      return wish.text.trim() === ''
        ? new Refusal(say`the note is empty`)
        : [{ id: null, decision: { kind: 'note', text: wish.text, at: wish.at ? [wish.at] : [] } }];
    case 'ignore':
      return [{ id: null, decision: { kind: 'ignored', rule: wish.rule, at: wish.at ? [wish.at] : [] } }];
    default: {
      const quotation = article.quotations.find(({ id }) => id === wish.quotation);
      return quotation
        ? aboutQuotation(article, placed, quotation, wish)
        : new Refusal(say`this quotation is not there any more`);
    }
  }
}

/** The changes that make another reader's decision about a quotation one's own. */
export function take(
  placed: readonly PlacedDecision[],
  theirs: readonly PlacedDecision[],
  { annotation }: Pick<Taking, 'annotation'>,
): Change[] | Refusal {
  const decision = theirs.find(({ id }) => id === annotation)?.decision;
  if (decision?.kind !== 'accepted' && decision?.kind !== 'rejected')
    return new Refusal(say`the other reader has taken this back meanwhile`);
  return [{ id: decisionOn(placed, decision)?.id ?? null, decision }];
}

type QuotationWish = Extract<Wish, { readonly quotation: string }>;

function aboutQuotation(
  article: Article,
  placed: readonly PlacedDecision[],
  quotation: Quotation,
  wish: QuotationWish,
): Change[] | Refusal {
  const former = decisionOn(placed, quotation);
  const id = former?.id ?? null;
  if (wish.kind === 'reject') {
    return [{ id, decision: { kind: 'rejected', content: quotation.content, reason: wish.reason } }];
  }
  const accepted = former?.decision.kind === 'accepted' ? former.decision : asShown(article, quotation);
  const decision = corrected(article, accepted, wish);
  return decision instanceof Refusal ? decision : [{ id, decision }];
}

function corrected(
  { text }: Article,
  accepted: AcceptedQuotation<Span>,
  wish: Exclude<QuotationWish, { kind: 'reject' }>,
): AcceptedQuotation<Span> | Refusal {
  switch (wish.kind) {
    case 'accept':
      return accepted;
    case 'speaker':
      return { ...accepted, speaker: wish.speaker };
    case 'type':
      return { ...accepted, type: wish.type };
    case 'part': {
      const at = trimmed(text, wish.at);
      if (!at)
        return new Refusal(
          wish.part === 'source' ? say`select the words that are the source` : say`select the words that are the cue`,
        );
      return wish.part === 'source' ? withSource(accepted, [at]) : { ...accepted, cue: at };
    }
    case 'resize':
      return resizedPart(text, accepted, wish);
  }
}

const ONE_WORD: Readonly<Record<Part, Phrase>> = {
  content: say`the content has but one word`,
  source: say`the source has but one word`,
  cue: say`the cue has but one word`,
};

const NO_PART: Readonly<Record<Part, Phrase>> = {
  content: say`this quotation has no content`,
  source: say`this quotation has no source`,
  cue: say`this quotation has no cue`,
};

function resizedPart(
  text: string,
  accepted: AcceptedQuotation<Span>,
  { part, edge, by }: Extract<Wish, { kind: 'resize' }>,
): AcceptedQuotation<Span> | Refusal {
  const nothing = new Refusal(by > 0 ? say`there is no word there` : ONE_WORD[part]);
  const { content, source, sourceRest = [], cue } = accepted;
  const spans = { content, source: source ? [source, ...sourceRest] : [], cue: cue ? [cue] : [] }[part];
  const at = edge === 'start' ? 0 : spans.length - 1;
  if (!spans[at]) return new Refusal(NO_PART[part]);
  const other = resized(text, spans[at], edge, by);
  if (!other) return nothing;
  if (part === 'cue') return { ...accepted, cue: other };
  const changed = spans.with(at, other);
  return part === 'source' ? withSource(accepted, changed) : { ...accepted, content: changed };
}

const withSource = (
  { source: _, sourceRest: __, ...rest }: AcceptedQuotation<Span>,
  parts: readonly Span[],
): AcceptedQuotation<Span> => ({ ...rest, ...sourceOf(parts) });

/** What accepting a quotation as it is shown says. */
function asShown({ speakers }: Article, quotation: Quotation): AcceptedQuotation<Span> {
  const { content, cue, type, speaker } = quotation;
  return {
    kind: 'accepted',
    content,
    ...sourceOf(sourcePartsOf(quotation)),
    cue,
    speaker: speakers.find(({ id }) => id === speaker)?.name,
    type: type === 'scare' ? undefined : type,
  };
}

function addQuotation({ text, quotations }: Article, selection: Span): Change[] | Refusal {
  const at = trimmed(text, selection);
  if (!at) return new Refusal(say`select the words that are the quotation`);
  if (quotations.some(q => q.type !== 'scare' && shared(q.content, [at]) > 0))
    return new Refusal(say`there is a quotation already; change its borders, or reject it first`);
  const decision = { kind: 'accepted', content: [at], source: null, cue: null } as const;
  return [{ id: null, decision: { ...decision, speaker: undefined, type: undefined } }];
}

/** Says that the words mean this person, whoever they meant before. */
function addMention(
  { text }: Article,
  placed: readonly PlacedDecision[],
  selection: Span,
  name: string,
): Change[] | Refusal {
  const at = trimmed(text, selection);
  if (!at) return new Refusal(say`select the words that mean the speaker`);
  const speaker = name.trim();
  if (speaker === '') return new Refusal(say`the speaker has no name`);
  const changes: Change[] = [];
  let { id, decision } = personOf(placed, speaker);
  for (const other of placed) {
    if (other.decision.kind !== 'person' || other.id === id) continue;
    const rest = other.decision.mentions.filter(m => shared([m], [at]) === 0);
    if (rest.length < other.decision.mentions.length)
      changes.push({ id: other.id, decision: { ...other.decision, mentions: rest } });
  }
  const mentions = decision.mentions.filter(m => shared([m], [at]) === 0);
  decision = { ...decision, mentions: [...mentions, at].sort((a, b) => a.start - b.start) };
  return [...changes, { id, decision }];
}

/** Makes one person of two; the decisions that name the one then name the other. */
function merge(placed: readonly PlacedDecision[], speaker: string, into: string): Change[] | Refusal {
  if (speaker === into) return new Refusal(say`drop a speaker on another one`);
  const kept = personOf(placed, into);
  const gone = personOf(placed, speaker);
  const alsoNamed = new Set([...kept.decision.alsoNamed, speaker, ...gone.decision.alsoNamed]);
  alsoNamed.delete(into);
  const mentions = [...kept.decision.mentions, ...gone.decision.mentions].sort((a, b) => a.start - b.start);
  const changes: Change[] = [{ id: kept.id, decision: { ...kept.decision, alsoNamed: [...alsoNamed], mentions } }];
  if (gone.id !== null) changes.push({ id: gone.id, decision: null });
  for (const { id, decision } of placed) {
    if (decision.kind === 'accepted' && decision.speaker === speaker)
      changes.push({ id, decision: { ...decision, speaker: into } });
  }
  return changes;
}

/** What is decided about a person so far. */
function personOf(
  placed: readonly PlacedDecision[],
  name: string,
): { id: string | null; decision: PersonDecision<Span> } {
  for (const { id, decision } of placed)
    if (decision.kind === 'person' && decision.name === name) return { id, decision };
  return { id: null, decision: { kind: 'person', name, alsoNamed: [], mentions: [] } };
}

/** Without the white space at its ends; null where nothing else is in it. */
function trimmed(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const to = end - (words.length - words.trimEnd().length);
  return from < to ? { start: from, end: to } : null;
}
