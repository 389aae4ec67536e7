import type { Hover, Position } from 'vscode-languageserver';
import type { Article, Mention, Quotation, QuotationType, Speaker } from '../core/model.ts';
import { bold, type Card, join, ours, type Phrase, renderCard, say } from './card.ts';
import { confidenceWords, evidenceWords } from './evidence.ts';
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
  const words = excerpt(article.text.slice(mention.start, mention.end), NAME_LENGTH);
  const evidence = mention.evidence.map(each => evidenceWords(article, each));
  if (!speaker) return { heading: say`${bold(words)}: nobody in particular`, lines: [], items: evidence };
  const items = evidence.map(why => say`“${words}”: ${why}`);
  return { heading: speakerHeading(speaker), lines: speakerLines(article, speaker), items };
}

function quotationCard(article: Article, quotation: Quotation, speaker: Speaker | undefined): Card {
  const { type, cue, evidence, confidence, source } = quotation;
  const heading =
    type === 'scare'
      ? ours(TYPES.scare.one)
      : say`${speaker ? bold(excerpt(speaker.name, NAME_LENGTH)) : ours('No speaker')} · ${ours(TYPES[type].one)}`;
  const facts: Phrase[] = [];
  const wordsOf = (at: { start: number; end: number }) => excerpt(article.text.slice(at.start, at.end), NAME_LENGTH);
  if (source && wordsOf(source) !== speaker?.name) facts.push(say`source “${wordsOf(source)}”`);
  if (cue) facts.push(say`cue “${wordsOf(cue)}”`);
  facts.push(confidenceWords(confidence));
  const lines = [join(facts, ' · ')];
  if (speaker) lines.push(...speakerLines(article, speaker));
  return {
    heading,
    lines,
    items: [...evidence, ...sourceEvidence(article, quotation)].map(e => evidenceWords(article, e)),
  };
}

/** How the source was resolved stands with the mention in it. */
function sourceEvidence(article: Article, { source, evidence }: Quotation) {
  const mention = source && article.mentions.find(each => source.start <= each.start && each.end <= source.end);
  return mention?.evidence.filter(each => !evidence.some(known => known.kind === each.kind)) ?? [];
}

const KINDS: Record<Speaker['kind'], string> = {
  person: 'person',
  organisation: 'organisation',
  group: 'group',
  anonymous: 'anonymous source',
};

function speakerHeading(speaker: Speaker): Phrase {
  return say`${bold(excerpt(speaker.name, NAME_LENGTH))} · ${ours(KINDS[speaker.kind])}`;
}

function speakerLines(article: Article, speaker: Speaker): Phrase[] {
  const lines: Phrase[] = [];
  if (speaker.roles.length > 0) lines.push(listed(speaker.roles));
  if (speaker.aliases.length > 0) lines.push(say`Also: ${listed(speaker.aliases)}`);
  lines.push(join([quotationCounts(article, speaker), mentionCounts(article, speaker)], ' · '));
  return lines;
}

const listed = (words: readonly string[]): Phrase =>
  join(
    words.map(word => say`${excerpt(word, NAME_LENGTH)}`),
    ', ',
  );

function mentionCounts(article: Article, speaker: Speaker): Phrase {
  const mentions = mentionsOf(article, speaker);
  const count = counted(mentions.length, 'mention', 'mentions');
  const first = mentions[0] && paragraphNumber(article, mentions[0].start);
  return first ? say`${count}, the first in paragraph ${first}` : count;
}

const TYPES: Record<QuotationType, { readonly one: string; readonly short: string }> = {
  direct: { one: 'direct quotation', short: 'direct' },
  mixed: { one: 'mixed quotation', short: 'mixed' },
  indirect: { one: 'indirect speech', short: 'indirect' },
  scare: { one: 'Words in quotation marks, no speech', short: 'no speech' },
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
