import type { Range } from 'vscode-languageserver';
import { sourcePartsOf } from '../core/attribution/sourceParts.ts';
import type { Quotation } from '../core/model.ts';
import { overlaps, type Span, span } from '../core/span.ts';
import type { DecorationsResult, QuotationDecoration, SpeakerDecoration } from '../protocol.ts';
import type { Problem } from '../rules/rule.ts';
import { dimmedSpans } from './dimmed.ts';
import { excerpt } from './excerpt.ts';
import type { Places } from './position.ts';
import type { Snapshot } from './snapshot.ts';
import { rankedSpeakers } from './speakerRanks.ts';

const NAME_LENGTH = 100;

/**
 * What an editor shows in the text itself: whose words these are, and what is not the article's.
 * @param range where it is wanted, for an editor that shows only a part; the summary is of the whole
 */
export function decorations(snapshot: Snapshot, problems: readonly Problem[], range?: Range): DecorationsResult {
  const { article, places, version, milliseconds } = snapshot;
  const wanted = range && places.spanOf(range);
  const isWanted = (part: Span): boolean => !wanted || overlaps(part, wanted);
  const shown = article.quotations.filter(({ type }) => type !== 'scare');
  const speakers = decoratedSpeakers(snapshot);
  return {
    version: version ?? 0,
    quotations: shown.filter(q => isWanted(hullOf(q))).map(quotation => decorationOf(quotation, places, speakers)),
    dimmed: dimmedSpans(article, problems).filter(isWanted).map(places.rangeOf),
    summary: {
      quotations: shown.length,
      attributed: shown.filter(quotation => quotation.speaker !== null).length,
      speakers: new Set(shown.flatMap(quotation => quotation.speaker ?? [])).size,
      milliseconds,
    },
  };
}

/** From the first of a quotation's parts to the last. */
function hullOf({ content, cue, source }: Quotation): Span {
  const parts = [...content, ...(cue ? [cue] : []), ...(source ? [source] : [])];
  return span(Math.min(...parts.map(({ start }) => start)), Math.max(...parts.map(({ end }) => end)));
}

function decorationOf(
  quotation: Quotation,
  places: Places,
  speakers: ReadonlyMap<string, SpeakerDecoration>,
): QuotationDecoration {
  const { type, content, cue, speaker, confidence } = quotation;
  return {
    type: type as QuotationDecoration['type'],
    content: content.map(places.rangeOf),
    cue: cue && places.rangeOf(cue),
    source: sourcePartsOf(quotation).map(places.rangeOf),
    speaker: speakers.get(speaker ?? '') ?? null,
    confidence,
  };
}

function decoratedSpeakers(snapshot: Snapshot): Map<string, SpeakerDecoration> {
  const ranks = rankedSpeakers(snapshot);
  return new Map(
    snapshot.article.speakers.map(({ id, name }) => [id, { name: excerpt(name, NAME_LENGTH), rank: ranks.get(id)! }]),
  );
}
