import type { Article, Mention, Quotation, Speaker } from '../core/model.ts';
import { covers, type Span, spanAt } from '../core/span.ts';

/** What stands at a position, the most specific first: a mention inside a quotation is a mention. */
export type Target =
  | { readonly kind: 'mention'; readonly span: Span; readonly mention: Mention }
  | { readonly kind: 'cue' | 'source' | 'content'; readonly span: Span; readonly quotation: Quotation };

/** A caret right behind a word still means that word. */
export function targetAt(article: Article, offset: number): Target | undefined {
  return targetOn(article, offset) ?? (offset > 0 ? targetOn(article, offset - 1) : undefined);
}

function targetOn(article: Article, offset: number): Target | undefined {
  const mention = spanAt(article.mentions, offset);
  if (mention) return { kind: 'mention', span: mention, mention };
  return (
    quotationPart(article, offset, 'cue') ?? quotationPart(article, offset, 'source') ?? contentAt(article, offset)
  );
}

function quotationPart(article: Article, offset: number, kind: 'cue' | 'source'): Target | undefined {
  for (const quotation of article.quotations) {
    const span = quotation[kind];
    if (span && covers(span, offset)) return { kind, span, quotation };
  }
  return undefined;
}

/** The shortest content: a quotation inside reported speech rather than the reported speech. */
function contentAt(article: Article, offset: number): Target | undefined {
  let found: { span: Span; quotation: Quotation } | undefined;
  for (const quotation of article.quotations) {
    const span = quotation.content.find(part => covers(part, offset));
    if (span && (!found || span.end - span.start < found.span.end - found.span.start)) found = { span, quotation };
  }
  return found && { kind: 'content', ...found };
}

export function speakerOf(article: Article, target: Target): Speaker | undefined {
  const id = target.kind === 'mention' ? target.mention.speaker : target.quotation.speaker;
  return speakerById(article, id);
}

export function speakerById(article: Article, id: string | null): Speaker | undefined {
  return id === null ? undefined : article.speakers.find(speaker => speaker.id === id);
}

export const mentionsOf = (article: Article, speaker: Speaker): readonly Mention[] =>
  speaker.mentions.flatMap(index => article.mentions[index] ?? []);

export const quotationsOf = (article: Article, speaker: Speaker): readonly Quotation[] =>
  article.quotations.filter(quotation => quotation.speaker === speaker.id && quotation.type !== 'scare');
