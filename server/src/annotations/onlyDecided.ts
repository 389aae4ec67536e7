import type { Article, Mention, Speaker } from '../core/model.ts';
import type { Span } from '../core/span.ts';
import type { PlacedDecision } from './decided.ts';

/**
 * Of an article as the annotator has decided, what the annotator has decided: the accepted quotations, who speaks in them,
 * and the people and mentions that were named. Layout and paragraphs stay.
 */
export function onlyDecided(article: Article, placed: readonly PlacedDecision[]): Article {
  const quotations = article.quotations.filter(({ annotation }) => annotation !== undefined);
  const own = new Map<string, string[]>();
  for (const { id, speaker } of quotations) if (speaker !== null) own.set(speaker, [...(own.get(speaker) ?? []), id]);
  const named = new Set(
    placed.flatMap(({ decision }) => (decision.kind === 'person' ? decision.mentions.map(keyOf) : [])),
  );
  const mentions = article.mentions.filter(mention => named.has(keyOf(mention)));
  const speakers = article.speakers
    .map((s): Speaker => ({ ...s, quotations: own.get(s.id) ?? [], mentions: indexesOf(mentions, s.id) }))
    .filter(s => s.quotations.length > 0 || s.mentions.length > 0);
  return { ...article, quotations, mentions, speakers };
}

const keyOf = ({ start, end }: Span): string => `${start}-${end}`;

const indexesOf = (mentions: readonly Mention[], speaker: string): number[] =>
  mentions.flatMap((mention, index) => (mention.speaker === speaker ? [index] : []));
