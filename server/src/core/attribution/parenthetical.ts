import { firstToken, type ParagraphText, sentenceAt } from '../paragraph.ts';
import { overlaps, type Span, span } from '../span.ts';
import { TERMINATOR } from '../text/tokens.ts';
import { LONGEST_CLAUSE } from './found.ts';
import type { LearnedAttribution } from './learned/tagger.ts';

/** Verbs that begin no clause of their own: what follows the second comma goes on with the first half. */
const FINITE = new Set(
  'is are was were has have had does did will would can could may might must should isn’t aren’t wasn’t weren’t hasn’t haven’t won’t wouldn’t'.split(
    ' ',
  ),
);

/** So many attributions before and after one may be in the same sentence. */
const NEIGHBOURS = 4;

/**
 * The content of a learned attribution whose source and cue stand between commas inside the reported clause, `The ferry,
 * Vale said, would not cross`: also the half that the model left out, unless it has marks or is that
 * of another one of `all`, of which `a` is (a part of) the one at `index`.
 */
export function bothHalves(
  p: ParagraphText,
  a: LearnedAttribution,
  all: readonly LearnedAttribution[],
  index: number,
): readonly Span[] {
  const { source, cue, content } = a;
  if (!source || content.length !== 1) return content;
  const before = firstToken(p, Math.min(source.start, cue.start)) - 1;
  const after = firstToken(p, Math.max(source.end, cue.end));
  if (before < 0 || p.lower[before] !== ',' || p.lower[after] !== ',') return content;
  const half =
    firstToken(p, content[0]!.start) === after + 1
      ? firstHalf(p, before, after + 1)
      : firstToken(p, content[0]!.end) === before
        ? secondHalf(p, before, after + 1)
        : null;
  if (!half) return content;
  const near = all.slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS + 1);
  if (near.some(o => o !== a && [o.cue, ...o.content].some(s => overlaps(s, half)))) return content;
  return [half, ...content].sort((x, y) => x.start - y.start);
}

/** From the sentence's start to a comma. */
function firstHalf(p: ParagraphText, comma: number, second: number): Span | null {
  const { start } = sentenceAt(p, p.tokens.start[comma]!);
  return p.runOf[second] === -1 ? plainHalf(p, firstToken(p, start), comma) : null;
}

/** From behind the second comma to the sentence's end, if one of the verb's words stands right at a comma. */
function secondHalf(p: ParagraphText, comma: number, from: number): Span | null {
  if (!isVerb(p, from) && !isVerb(p, comma - 1)) return null;
  let end = from;
  while (end < p.tokens.count && end - from < LONGEST_CLAUSE && p.tokens.kind[end] !== TERMINATOR) end++;
  return plainHalf(p, from, end);
}

const isVerb = (p: ParagraphText, i: number): boolean => FINITE.has(p.lower[i]?.replace("'", '’') ?? '');

/** The span of tokens, `to` exclusive, if none of them stands in marks. */
function plainHalf(p: ParagraphText, from: number, to: number): Span | null {
  if (to <= from || to - from > LONGEST_CLAUSE) return null;
  for (let i = from; i < to; i++) if (p.runOf[i] !== -1) return null;
  return span(p.tokens.start[from]!, p.tokens.end[to - 1]!);
}
