import { firstToken, type ParagraphText } from '../paragraph.ts';
import { type Span, span } from '../span.ts';
import { cueBits, JOINS } from './cueBits.ts';
import { cueShares } from './cueShares.ts';
import type { LearnedAttribution } from './learned/tagger.ts';
import { spanOf } from './sources.ts';

const BETWEEN = new Set('also later'.split(' '));
/** A word that reports something of its own behind a joiner is a cue in so many of its occurrences. */
const MOSTLY = 0.5;

/**
 * `said that A and added that B`, `said A, adding that B`: reports of one source of which the model sees one. Each gets its own
 * cue and content.
 */
export function reportsOf(p: ParagraphText, a: LearnedAttribution): LearnedAttribution[] {
  if (!a.source || !mayReportMore(p, a)) return [a];
  const bits = cueBits(p);
  const out: LearnedAttribution[] = [];
  let cue = a.cue;
  let content: Span[] = [];
  for (const part of a.content) {
    let { start } = part;
    for (
      let i = firstToken(p, start) + 1;
      start >= cue.end && i < p.tokens.count && p.tokens.start[i]! < part.end;
      i++
    ) {
      if ((bits[p.words[i]!]! & JOINS) === 0) continue;
      const verb = joinedVerb(p, i, part.end);
      if (verb < 0) continue;
      const end = p.tokens.end[p.lower[i - 1] === ',' ? i - 2 : i - 1]!;
      if (end <= start) break;
      out.push({ ...a, cue, content: [...content, span(start, end)] });
      cue = spanOf(p, i + 1, verb);
      content = [];
      start = p.tokens.start[verb + 1]!;
      i = verb + 1;
    }
    content.push(span(start, part.end));
  }
  return out.length === 0 ? [a] : [...out, { ...a, cue, content }];
}

/** Whether anything in the content joins a report to another; of most nothing does, and nothing is made for them. */
function mayReportMore(p: ParagraphText, { cue, content }: LearnedAttribution): boolean {
  const bits = cueBits(p);
  for (const { start, end } of content) {
    if (start < cue.end) continue;
    for (let i = firstToken(p, start) + 1; i < p.tokens.count && p.tokens.start[i]! < end; i++)
      if ((bits[p.words[i]!]! & JOINS) !== 0 && joinedVerb(p, i, end) >= 0) return true;
  }
  return false;
}

/** The last token of the cue behind a joiner or a comma, then a participle; -1 if none is there or nothing is left behind it. */
function joinedVerb(p: ParagraphText, i: number, end: number): number {
  if (p.runOf[i] !== -1) return -1;
  const verb = BETWEEN.has(p.lower[i + 1] ?? '') ? i + 2 : i + 1;
  if (
    verb >= p.tokens.count ||
    cueShares(p)[p.words[verb]!]! < MOSTLY ||
    (p.lower[i] === ',' && !p.lower[verb]!.endsWith('ing'))
  )
    return -1;
  return (p.tokens.start[verb + 1] ?? end) < end ? verb : -1;
}
