import type { Hover, Position } from 'vscode-languageserver';
import type { Article, Evidence, EvidenceKind, Mention, Quotation, QuotationType, Speaker } from '../core/model.ts';
import type { Span } from '../core/span.ts';
import { bold, type Card, join, ours, type Phrase, renderCard, say } from './card.ts';
import { confidenceWords, evidenceWords, isAboutWho } from './evidence.ts';
import { excerpt } from './excerpt.ts';
import { paragraphNumber } from './paragraphs.ts';
import type { Snapshot } from './snapshot.ts';
import { mentionsOf, quotationsOf, speakerOf, targetAt } from './target.ts';

const NAME_LENGTH = 100;

/** The card of who is meant by a mention, or of whose words a quotation holds. */
export function hover(snapshot: Snapshot, position: Position, markdown: boolean): Hover | null {
  const { article, places } = snapshot;
  const target = targetAt(article, places.offsetAt(position));
  if (!target) return null;
  const speaker = speakerOf(article, target);
  const card =
    target.kind === 'mention'
      ? mentionCard(article, target.mention, speaker)
      : quotationCard(article, target.quotation, speaker);
  return { contents: renderCard(card, markdown), range: places.rangeOf(target.span) };
}

function mentionCard(article: Article, mention: Mention, speaker: Speaker | undefined): Card {
  const nobody = [say`${bold(wordsAt(article, mention))}: nobody in particular`];
  const lines = speaker ? speakerLines(article, speaker) : nobody;
  return { lines, items: reasons(article, mention.evidence, mention, speaker) };
}

function quotationCard(article: Article, quotation: Quotation, speaker: Speaker | undefined): Card {
  const { type, cue, source, evidence, confidence } = quotation;
  const facts = [
    ours(TYPES[type].long),
    ...(cue ? [say`cue “${wordsAt(article, cue)}”`] : []),
    confidenceWords(confidence),
  ];
  const [who, ...rest] = speaker ? speakerLines(article, speaker) : type === 'scare' ? [] : [ours('No speaker')];
  const lines = [...(who ? [who] : []), join(facts, ' · '), ...rest];
  return { lines, items: reasons(article, evidence, source, speaker) };
}

/**
 * The evidence in words. What it says about who is meant begins with the words that mean somebody, and is left out where
 * these are the full name: that needs no reason.
 */
function reasons(
  article: Article,
  evidence: readonly Evidence[],
  words: Span | null,
  speaker: Speaker | undefined,
): Phrase[] {
  const said = words && wordsAt(article, words);
  return evidence.flatMap(each => {
    const reason = evidenceWords(article, each);
    if (!said || !isAboutWho(each.kind)) return [reason];
    return speaker && SELF_EVIDENT.has(each.kind) && said.includes(speaker.name) ? [] : [say`“${said}”: ${reason}`];
  });
}

const SELF_EVIDENT: ReadonlySet<EvidenceKind> = new Set(['same-name', 'description']);

const wordsAt = (article: Article, at: Span): string => excerpt(article.text.slice(at.start, at.end), NAME_LENGTH);

const KINDS: Record<Speaker['kind'], string> = {
  person: 'person',
  organisation: 'organisation',
  group: 'group',
  anonymous: 'anonymous source',
};

/** Who it is comes first. */
function speakerLines(article: Article, speaker: Speaker): Phrase[] {
  const { name, kind, roles, aliases } = speaker;
  const what = roles.length > 0 ? listed(distinct(roles)) : ours(KINDS[kind]);
  const lines = [say`${bold(excerpt(name, NAME_LENGTH))} · ${what}`];
  if (aliases.length > 0) lines.push(say`also: ${listed(aliases)}`);
  lines.push(join([quotationCounts(article, speaker), mentionCounts(article, speaker)], ' · '));
  return lines;
}

const LISTED = 6;

function listed(words: readonly string[]): Phrase {
  const shown = words.slice(0, LISTED).map(word => say`${excerpt(word, NAME_LENGTH)}`);
  const more = words.length - shown.length;
  return join(more > 0 ? [...shown, ours(`${more} more`)] : shown, ', ');
}

/** "Mayor Lund" at one place and "the mayor" at another are one role. */
function distinct(words: readonly string[]): string[] {
  const first = new Map<string, string>();
  for (const word of words) if (!first.has(word.toLowerCase())) first.set(word.toLowerCase(), word);
  return [...first.values()];
}

function mentionCounts(article: Article, speaker: Speaker): Phrase {
  const mentions = mentionsOf(article, speaker);
  const count = counted(mentions.length, 'mention', 'mentions');
  const first = mentions[0] && paragraphNumber(article, mentions[0].start);
  return first ? say`${count}, the first in paragraph ${first}` : count;
}

const TYPES: Record<QuotationType, { readonly long: string; readonly short: string }> = {
  direct: { long: 'direct quotation', short: 'direct' },
  mixed: { long: 'mixed quotation', short: 'mixed' },
  indirect: { long: 'indirect speech', short: 'indirect' },
  scare: { long: 'words in quotation marks, no speech', short: 'no speech' },
};

/** "3 quotations: 2 direct, 1 mixed" */
function quotationCounts(article: Article, speaker: Speaker): Phrase {
  const quotations = quotationsOf(article, speaker);
  if (quotations.length === 0) return ours('no quotation');
  const types = (['direct', 'mixed', 'indirect'] as const).flatMap(type => {
    const count = quotations.filter(quotation => quotation.type === type).length;
    return count > 0 ? [ours(`${count} ${TYPES[type].short}`)] : [];
  });
  return say`${counted(quotations.length, 'quotation', 'quotations')}: ${join(types, ', ')}`;
}

const counted = (count: number, one: string, several: string): Phrase =>
  ours(`${count} ${count === 1 ? one : several}`);
