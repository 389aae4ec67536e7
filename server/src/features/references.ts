import type { Location, Position } from 'vscode-languageserver';
import type { Span } from '../core/span.ts';
import { introducingMention } from './definition.ts';
import type { Snapshot } from './snapshot.ts';
import { mentionsOf, quotationsOf, speakerOf, targetAt } from './target.ts';

/** Of a mention all mentions of whom it means; of a quotation all that its speaker says. */
export function references(snapshot: Snapshot, position: Position, includeDeclaration: boolean): Location[] | null {
  const { article, places, uri } = snapshot;
  const target = targetAt(article, places.offsetAt(position));
  const speaker = target && speakerOf(article, target);
  if (!target || !speaker) return null;
  const introduction = introducingMention(article, speaker);
  const spans: readonly Span[] =
    target.kind === 'mention'
      ? mentionsOf(article, speaker).filter(mention => includeDeclaration || mention !== introduction)
      : quotationsOf(article, speaker).flatMap(quotation => quotation.content);
  return spans.map(span => ({ uri, range: places.rangeOf(span) }));
}
