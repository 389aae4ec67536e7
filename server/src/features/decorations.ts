import type { Article, Quotation } from '../core/model.ts';
import type { DecorationsResult, QuotationDecoration, SpeakerDecoration } from '../protocol.ts';
import type { Problem } from '../rules/rule.ts';
import { dimmedSpans } from './dimmed.ts';
import { excerpt } from './excerpt.ts';
import type { Places } from './position.ts';
import type { Snapshot } from './snapshot.ts';
import { rankedSpeakers } from './speakerRanks.ts';

const NAME_LENGTH = 100;

/** What an editor shows in the text itself: whose words these are, and what is not the article's. */
export function decorations(snapshot: Snapshot, problems: readonly Problem[]): DecorationsResult {
  const { article, places, version, milliseconds } = snapshot;
  const shown = article.quotations.filter(({ type }) => type !== 'scare');
  const speakers = decoratedSpeakers(article);
  return {
    version: version ?? 0,
    quotations: shown.map(quotation => decorationOf(quotation, places, speakers)),
    dimmed: dimmedSpans(article, problems).map(places.rangeOf),
    summary: {
      quotations: shown.length,
      attributed: shown.filter(quotation => quotation.speaker !== null).length,
      speakers: new Set(shown.flatMap(quotation => quotation.speaker ?? [])).size,
      milliseconds,
    },
  };
}

function decorationOf(
  { id, type, content, cue, source, speaker, confidence }: Quotation,
  places: Places,
  speakers: ReadonlyMap<string, SpeakerDecoration>,
): QuotationDecoration {
  return {
    id,
    type: type as QuotationDecoration['type'],
    content: content.map(places.rangeOf),
    cue: cue && places.rangeOf(cue),
    source: source && places.rangeOf(source),
    speaker: speakers.get(speaker ?? '') ?? null,
    confidence,
  };
}

function decoratedSpeakers(article: Article): Map<string, SpeakerDecoration> {
  const ranks = rankedSpeakers(article);
  return new Map(
    article.speakers.map(({ id, name }) => [id, { name: excerpt(name, NAME_LENGTH), rank: ranks.get(id)! }]),
  );
}
