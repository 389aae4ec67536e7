import type { Article, Quotation, Speaker } from '../core/model.ts';
import { span } from '../core/span.ts';
import type { ReportQuotation, ReportResult, ReportSpeaker } from '../protocol.ts';
import { excerpt } from './excerpt.ts';
import type { Snapshot } from './snapshot.ts';
import { rankedSpeakers } from './speakerRanks.ts';

const NAME_LENGTH = 100;
const EXCERPT_LENGTH = 160;
const MOST_ALIASES = 10;

/** Who speaks how much in an article, and where. */
export function report(snapshot: Snapshot): ReportResult {
  const { article, places, version } = snapshot;
  const shown = article.quotations.filter(({ type }) => type !== 'scare');
  const quotations = shown.map(
    (q): ReportQuotation => ({
      id: q.id,
      type: q.type as ReportQuotation['type'],
      speaker: q.speaker,
      words: wordsOf(article, q),
      start: q.content[0]!.start / Math.max(1, article.text.length),
      end: q.content.at(-1)!.end / Math.max(1, article.text.length),
      range: places.rangeOf(span(q.content[0]!.start, q.content.at(-1)!.end)),
      excerpt: excerpt(q.content.map(c => article.text.slice(c.start, c.end)).join(' … '), EXCERPT_LENGTH),
    }),
  );
  return {
    version: version ?? 0,
    title: excerpt(titleOf(article), EXCERPT_LENGTH),
    words: countWords(article.paragraphs.filter(p => p.role === 'body').map(p => article.text.slice(p.start, p.end))),
    quotations,
    speakers: speakersOf(snapshot, quotations),
  };
}

/** Speakers with a quotation that is shown, those with the most words first. */
function speakersOf(snapshot: Snapshot, quotations: readonly ReportQuotation[]): ReportSpeaker[] {
  const ranks = rankedSpeakers(snapshot);
  const words = new Map<string, number>();
  for (const q of quotations) if (q.speaker) words.set(q.speaker, (words.get(q.speaker) ?? 0) + q.words);
  return snapshot.article.speakers
    .filter(({ id }) => words.has(id))
    .map(speaker => reportOf(speaker, ranks.get(speaker.id)!, words.get(speaker.id)!))
    .sort((a, b) => b.words - a.words || a.rank - b.rank);
}

const reportOf = ({ id, name, kind, roles, aliases }: Speaker, rank: number, words: number): ReportSpeaker => ({
  id,
  name: excerpt(name, NAME_LENGTH),
  kind,
  role: roles[0] ? excerpt(roles[0], NAME_LENGTH) : null,
  aliases: aliases.slice(0, MOST_ALIASES).map(alias => excerpt(alias, NAME_LENGTH)),
  rank,
  words,
});

export function titleOf({ text, layout }: Article): string {
  const title = layout.title ?? layout.headline;
  return title ? text.slice(title.start, title.end) : text.slice(0, EXCERPT_LENGTH);
}

export const wordsOf = ({ text }: Article, { content }: Quotation): number =>
  countWords(content.map(c => text.slice(c.start, c.end)));

export const countWords = (texts: readonly string[]): number =>
  texts.reduce((n, text) => n + (text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0), 0);
