import { overlaps, type Span } from '../../core/span.ts';
import { utf16Of } from '../../core/text/codePoints.ts';
import type { Anchor } from '../model.ts';
import { withOldBorders } from './borders.ts';
import {
  type Candidate,
  isConvincing,
  isPossible,
  isRepeated,
  LIKE_WORDS,
  likePlaces,
  samePlaces,
  type Wanted,
} from './candidates.ts';
import { type Folded, fold, foldedAnchor } from './folded.ts';
import { lookAlikes } from './lookAlikes.ts';
import { betweenNeighbours } from './neighbours.ts';
import { drifted, found, ORPHANED, type Placed } from './placed.ts';

/** Words and surroundings shorter than this may stand anywhere. */
const LEAST_UNCHANGED = 20;
/** How much more has to speak for a place than for the next one. */
const MARGIN = 12;

/**
 * Where in `text` the places are that `anchors` describe, in their order. A place is found where its words and surroundings
 * are as they were; else where it has to be because what was found before and after it has moved so; else where the words
 * stand, or words like them, if enough speaks for that place and for no other. What nearly was found has drifted.
 */
export function placeAnchors(anchors: readonly Anchor[], text: string): Placed[] {
  const folded = fold(text);
  const utf16 = utf16Of(text);
  const old = anchors.map(anchor => oldPlace(anchor, utf16));
  const unchanged = anchors.map((anchor, index) => placeUnchanged(anchor, old[index]!, text, folded));
  const between = betweenNeighbours(anchors, unchanged, text, folded);
  if (between.every(({ state }) => state === 'found')) return between;
  const searched = between.map((placed, index) =>
    placed.state === 'found' ? placed : placeBySearch(anchors[index]!, old[index]!, folded),
  );
  return betweenNeighbours(anchors, searched, text, folded);
}

/** Where an anchor's words would be if nothing had changed. */
function oldPlace({ position, exact }: Anchor, utf16: (codePoint: number) => number): Span | null {
  if (!position) return null;
  const start = utf16(position.firstCodePoint);
  return { start, end: start + exact.length };
}

/** With the same words and surroundings: where it stood, or at the only place in the text. */
function placeUnchanged(anchor: Anchor, old: Span | null, text: string, folded: Folded): Placed {
  const wanted = foldedAnchor(anchor);
  if (old && text.startsWith(anchor.exact, old.start) && isSurrounded(anchor, old, text)) {
    // One of two that are alike may have gone, and the other one have come to its place.
    const own = { start: folded.folded(old.start), end: folded.folded(old.end) };
    if (anchor.lookAlikes === 0 || lookAlikes(folded.text, wanted, own) >= anchor.lookAlikes) return found(old);
  }
  const { exact, prefix, suffix } = wanted;
  if (anchor.lookAlikes > 0 || exact.length + prefix.length + suffix.length < LEAST_UNCHANGED) return ORPHANED;
  const all = prefix + exact + suffix;
  const at = folded.text.indexOf(all);
  if (at < 0 || folded.text.indexOf(all, at + 1) >= 0) return ORPHANED;
  const own = { start: at + prefix.length, end: at + prefix.length + exact.length };
  const others = samePlaces(folded.text, wanted, own.start).filter(place => !overlaps(place, own));
  return others.some(place => isPossible(place, wanted)) ? ORPHANED : found(folded.original(own.start, own.end));
}

/** Whether what stood around the place still does; then no other place has to be looked for. */
const isSurrounded = ({ prefix, suffix }: Anchor, { start, end }: Span, text: string): boolean =>
  text.endsWith(prefix, start) && text.startsWith(suffix, end);

function placeBySearch(anchor: Anchor, old: Span | null, folded: Folded): Placed {
  const wanted = foldedAnchor(anchor);
  const original = ({ start, end }: Candidate): Span => folded.original(start, end);
  const same = samePlaces(folded.text, wanted, folded.folded(old?.start ?? 0));
  const like = likePlaces(folded.text, wanted, same, LIKE_WORDS).map(each => withOldBorders(folded.text, wanted, each));
  const all = [...same, ...like].sort((a, b) => b.weight - a.weight);
  const [best] = all;
  if (!best) return ORPHANED;
  const isAlone = !anchor.isRepeated && !isRepeated(folded.text, wanted.exact);
  return anchor.lookAlikes === 0 && isClear(all, wanted, isAlone) ? found(original(best)) : drifted(original(best));
}

/** Whether the first of candidates sorted by weight is convincing, and no other one near to it. */
function isClear([best, second, ...rest]: readonly Candidate[], wanted: Wanted, isAlone: boolean): boolean {
  if (!best || !isConvincing(best, wanted, isAlone)) return false;
  if (second && second.weight > best.weight - MARGIN) return false;
  return ![second, ...rest].some(other => other && isPossible(other, wanted));
}
