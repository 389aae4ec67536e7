import type { Hover, Position } from 'vscode-languageserver';
import type { Article, Evidence, EvidenceKind, Mention, Quotation, Speaker } from '../core/model.ts';
import type { Span } from '../core/span.ts';
import { bold, ENGLISH, join, type Phrase, say } from '../words/phrase.ts';
import { type Card, renderCard } from './card.ts';
import { confidenceWords, evidenceWords, isAboutWho } from './evidence.ts';
import { excerpt } from './excerpt.ts';
import type { Snapshot } from './snapshot.ts';
import { NAME_LENGTH, speakerLines, TYPES } from './speakerCard.ts';
import { speakerOf, targetAt } from './target.ts';

/** The card of who is meant by a mention, or of whose words a quotation holds. */
export function hover(snapshot: Snapshot, position: Position, markdown: boolean, words = ENGLISH): Hover | null {
  const { article, places } = snapshot;
  const target = targetAt(article, places.offsetAt(position));
  if (!target) return null;
  const speaker = speakerOf(article, target);
  const card =
    target.kind === 'mention'
      ? mentionCard(snapshot, target.mention, speaker)
      : quotationCard(snapshot, target.quotation, speaker);
  return { contents: renderCard(card, markdown, words), range: places.rangeOf(target.span) };
}

function mentionCard(snapshot: Snapshot, mention: Mention, speaker: Speaker | undefined): Card {
  const nobody = [say`${bold(wordsAt(snapshot.article, mention))}: nobody in particular`];
  const lines = speaker ? speakerLines(snapshot, speaker) : nobody;
  return { lines, items: reasons(snapshot, mention.evidence, mention, speaker) };
}

function quotationCard(snapshot: Snapshot, quotation: Quotation, speaker: Speaker | undefined): Card {
  const { type, cue, source, evidence, confidence } = quotation;
  const facts = [
    TYPES[type],
    ...(cue ? [say`cue “${wordsAt(snapshot.article, cue)}”`] : []),
    confidenceWords(confidence),
  ];
  const [who, ...rest] = speaker ? speakerLines(snapshot, speaker) : type === 'scare' ? [] : [say`No speaker`];
  const lines = [...(who ? [who] : []), join(facts, ' · '), ...rest];
  return { lines, items: reasons(snapshot, evidence, source, speaker) };
}

/**
 * The evidence in words. What it says about who is meant begins with the words that mean somebody, and is left out where
 * these are the full name: that needs no reason.
 */
export function reasons(
  snapshot: Snapshot,
  evidence: readonly Evidence[],
  words: Span | null,
  speaker: Speaker | undefined,
): Phrase[] {
  const said = words && wordsAt(snapshot.article, words);
  return evidence.flatMap(each => {
    const reason = evidenceWords(snapshot, each);
    if (!said || !isAboutWho(each.kind)) return [reason];
    return speaker && isSelfEvident(each, said, speaker) ? [] : [say`“${said}”: ${reason}`];
  });
}

/** The full name, or for somebody whom the article does not name the very words: "The Byrne campaign" fits "campaign". */
const isSelfEvident = ({ kind, detail }: Evidence, said: string, speaker: Speaker): boolean =>
  SELF_EVIDENT.has(kind) &&
  (said.includes(speaker.name) ||
    (kind === 'description' && detail !== undefined && said.toLowerCase().includes(detail.toLowerCase())));

const SELF_EVIDENT: ReadonlySet<EvidenceKind> = new Set(['same-name', 'description']);

const wordsAt = (article: Article, at: Span): string => excerpt(article.text.slice(at.start, at.end), NAME_LENGTH);
