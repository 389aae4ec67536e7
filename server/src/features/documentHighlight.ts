import { type DocumentHighlight, DocumentHighlightKind, type Position } from 'vscode-languageserver';
import { sourcePartsOf } from '../core/attribution/sourceParts.ts';
import type { Article } from '../core/model.ts';
import type { Span } from '../core/span.ts';
import type { Snapshot } from './snapshot.ts';
import { mentionsOf, quotationsOf, speakerOf, type Target, targetAt } from './target.ts';

/**
 * On a mention whatever belongs to its speaker, except reported speech, which would light half of an article; on a
 * quotation its other parts, since all of one would cover the speaker's colour.
 */
export function documentHighlights(snapshot: Snapshot, position: Position): DocumentHighlight[] | null {
  const { article, places } = snapshot;
  const target = targetAt(article, places.offsetAt(position));
  if (!target) return null;
  const lit = target.kind === 'mention' ? mentionHighlights(article, target) : quotationHighlights(target);
  return lit
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ span, kind }) => ({ range: places.rangeOf(span), kind }));
}

interface Lit {
  readonly span: Span;
  readonly kind: DocumentHighlightKind;
}

function mentionHighlights(article: Article, target: Target): Lit[] {
  const speaker = speakerOf(article, target);
  if (!speaker) return [{ span: target.span, kind: DocumentHighlightKind.Text }];
  const quoted = quotationsOf(article, speaker).filter(({ type }) => type !== 'indirect');
  return [
    ...mentionsOf(article, speaker).map(span => ({ span, kind: DocumentHighlightKind.Text })),
    ...quoted.flatMap(({ content }) => content).map(span => ({ span, kind: DocumentHighlightKind.Read })),
  ];
}

function quotationHighlights({ kind, span: here, quotation }: Exclude<Target, { kind: 'mention' }>): Lit[] {
  const { content, cue } = quotation;
  const others = kind === 'content' ? content.filter(span => span !== here) : content;
  return [
    ...others.map(span => ({ span, kind: DocumentHighlightKind.Read })),
    ...[...sourcePartsOf(quotation), ...(cue ? [cue] : [])].map(span => ({ span, kind: DocumentHighlightKind.Text })),
  ];
}
