import { REPORTING_VERBS } from '../lexicon/reportingVerbs.ts';
import { firstToken, type ParagraphText, sentenceAt, wordAt } from '../paragraph.ts';
import { firstEndingAfter, overlaps, type Span } from '../span.ts';
import type { Unrated } from './attribution.ts';
import { isDash } from './behind.ts';
import { leadsSentence } from './found.ts';
import type { LearnedAttribution } from './learned/tagger.ts';

/**
 * `"...," SOURCE CUE` with a verb of the list, or a dash, and a quotation that starts its sentence, or a sentence that is
 * `SOURCE CUE, "..."`: the rules that are right even where the model sees something else.
 */
export const isCertain = (p: ParagraphText, a: Unrated): boolean =>
  a.type === 'direct' &&
  a.source !== null &&
  hasListedVerb(p, a) &&
  (a.evidence[0]!.kind === 'cue-after'
    ? startsSentence(p, a)
    : a.evidence[0]!.kind === 'cue-before' && leadsSentence(p, a.source, a.cue, a.content[0]!));

/** A certain attribution and the span from its first to its last part. */
export interface Extent extends Span {
  readonly of: Unrated;
}

export function extentOf(of: Unrated): Extent {
  const parts = [of.content[0]!, of.content.at(-1)!, of.cue ?? of.content[0]!, of.source ?? of.content[0]!];
  return { start: Math.min(...parts.map(s => s.start)), end: Math.max(...parts.map(s => s.end)), of };
}

/**
 * Whether a learned attribution takes the cue or the source of a certain quotation for content (two quotations taken for
 * one), or the name under a quotation for the cue of another: annotators never do.
 */
export function swallows(a: LearnedAttribution, certain: readonly Extent[]): boolean {
  const end = Math.max(a.cue.end, a.content.at(-1)!.end);
  const start = Math.min(a.cue.start, a.content[0]!.start);
  for (let i = firstEndingAfter(certain, start); i < certain.length && certain[i]!.start < end; i++) {
    const { cue, source } = certain[i]!.of;
    if (a.content.some(c => (cue && overlaps(c, cue)) || (source && overlaps(c, source)))) return true;
    if (source && overlaps(a.cue, source)) return true;
  }
  return false;
}

/** The content of a learned attribution before the first certain quotation in it that has a cue of its own. */
export function withoutCertain(p: ParagraphText, a: LearnedAttribution, certain: readonly Extent[]): readonly Span[] {
  const end = a.content.at(-1)!.end;
  for (let i = firstEndingAfter(certain, a.content[0]!.start); i < certain.length && certain[i]!.start < end; i++) {
    const { cue, source, content } = certain[i]!.of;
    if (cue && [a.cue, a.source].some(s => s && (overlaps(s, cue) || (source && overlaps(s, source))))) continue;
    const border = content[0]!.start;
    if (!a.content.some(c => c.start <= border && border < c.end)) continue;
    const first = firstToken(p, border);
    const last = first > 0 ? p.tokens.end[first - 1]! : 0;
    return a.content.filter(c => c.start < last).map(c => ({ start: c.start, end: Math.min(c.end, last) }));
  }
  return a.content;
}

export const startsSentence = (p: ParagraphText, a: Unrated): boolean =>
  sentenceAt(p, a.content[0]!.start).start === a.content[0]!.start;

export const verbOf = (p: ParagraphText, cue: Span | null): string =>
  cue ? wordAt(p, firstToken(p, cue.end) - 1) : '';

/** A verb of the list, or the dash of a signature. */
export const hasListedVerb = (p: ParagraphText, { cue }: Unrated): boolean => {
  const verb = verbOf(p, cue);
  return REPORTING_VERBS.has(verb) || isDash(verb);
};
