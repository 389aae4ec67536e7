import type { ParagraphText } from '../paragraph.ts';
import { span } from '../span.ts';
import { isUpper } from '../text/characters.ts';
import { DOUBLE_MARK, WORD } from '../text/tokens.ts';
import type { Attribution } from './attribution.ts';
import { spanOf } from './sources.ts';

/** A name has so many words at most. */
const LONGEST_NAME = 4;
/** Words in capitals before a colon that name nobody. */
const LABELS = new Set(
  'update updates correction corrected related watch read more photo photos video exclusive breaking note editor analysis opinion poll via source topics tags full text abstract q a'.split(
    ' ',
  ),
);

/** The share of turns that was right, measured as in `alone.ts`. */
const TURN = 0.75;

/** A turn of a transcript, `VALE: ...`, inside marks or not: the paragraph is what the name in capitals says. */
export function turn(p: ParagraphText): Attribution | null {
  const first = p.tokens.kind[0] === DOUBLE_MARK ? 1 : 0;
  let colon = first;
  while (colon < p.tokens.count && colon - first <= LONGEST_NAME && isCapitals(p, colon)) colon++;
  if (colon === first || p.lower[colon] !== ':' || LABELS.has(p.lower[first]!)) return null;
  const last = p.tokens.count - (p.tokens.kind[p.tokens.count - 1] === DOUBLE_MARK ? 2 : 1);
  if (last <= colon + 1) return null;
  const cue = spanOf(p, colon, colon);
  const inMarks = first === 1 || p.tokens.kind[colon + 1] === DOUBLE_MARK;
  return {
    type: inMarks ? 'direct' : 'indirect',
    content: [span(p.tokens.start[colon + 1]!, p.tokens.end[last]!)],
    source: spanOf(p, first, colon - 1),
    cue,
    confidence: TURN,
    evidence: [{ kind: 'colon', at: cue }],
  };
}

function isCapitals(p: ParagraphText, i: number): boolean {
  const { start, end, kind } = p.tokens;
  if (kind[i] !== WORD || end[i]! - start[i]! < 2) return false;
  const word = p.text.slice(start[i], end[i]);
  return isUpper(word.charCodeAt(0)) && word === word.toUpperCase();
}
