import search from 'approx-string-match';
import { found, ORPHANED, type Placed } from '../../server/src/annotations/anchoring/placed.ts';
import type { Anchor } from '../../server/src/annotations/model.ts';
import { utf16Of } from '../../server/src/core/text/codePoints.ts';

/** The weights that the Hypothesis client publishes (src/annotator/anchoring/match-quote.ts). */
const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 2 };

/** An anchor placed by those weights: where it stood, if its words do; else the best of all candidates, however bad. */
export function placeLikeHypothesis({ exact, prefix, suffix, position }: Anchor, text: string): Placed {
  const hint = position && utf16Of(text)(position.firstCodePoint);
  if (hint !== null && text.startsWith(exact, hint)) return found({ start: hint, end: hint + exact.length });
  const scored = matches(text, exact, Math.min(256, exact.length / 2)).map(({ start, end, errors }) => {
    const score =
      WEIGHTS.quote * (1 - errors / exact.length) +
      WEIGHTS.prefix * (prefix ? likeness(text.slice(Math.max(0, start - prefix.length), start), prefix) : 1) +
      WEIGHTS.suffix * (suffix ? likeness(text.slice(end, end + suffix.length), suffix) : 1) +
      WEIGHTS.position * (hint === null ? 1 : 1 - Math.abs(start - hint) / text.length);
    return { place: { start, end }, score };
  });
  const [best] = scored.sort((a, b) => b.score - a.score);
  return best ? found(best.place) : ORPHANED;
}

interface Match {
  readonly start: number;
  readonly end: number;
  readonly errors: number;
}

function matches(text: string, words: string, mostErrors: number): Match[] {
  const same: Match[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    same.push({ start: at, end: at + words.length, errors: 0 });
  return same.length > 0 ? same : search(text, words, mostErrors);
}

function likeness(text: string, words: string): number {
  if (text === '') return 0;
  const [first] = matches(text, words, words.length);
  return first ? 1 - first.errors / words.length : 0;
}
