import type { Span } from '../../core/span.ts';
import { codePointsOf, utf16Of } from '../../core/text/codePoints.ts';
import type { Anchor, CodePointSpan } from '../model.ts';
import { isConvincing, isCut, isNoCoincidence, isPossible, isRepeated, judged } from './candidates.ts';
import { type Folded, foldedAnchor } from './folded.ts';
import { found, type Placed } from './placed.ts';

/** A border of a place that was found: where it stood, and by how much it has moved, in code points. */
interface Landmark {
  readonly at: number;
  readonly moved: number;
}

/** Landmarks on both sides of a place that have moved this much differently still show where it is: words that are so near
 * to each other are not mistaken for one another. */
const NEAR = 12;
/** What is found shows where others are, so that it is gone over again; some rounds, since each may find one only. */
const ROUNDS = 4;

/** With those found too that stand where they have to be by what was found before and after them. */
export function betweenNeighbours(
  anchors: readonly Anchor[],
  alone: readonly Placed[],
  text: string,
  folded: Folded,
): Placed[] {
  let placed = [...alone];
  const toCodePoint = codePointsOf(text);
  const toUtf16 = utf16Of(text);
  for (let round = 0; round < ROUNDS; round++) {
    if (placed.every(({ state }) => state === 'found')) break;
    const landmarks = landmarksOf(anchors, placed, toCodePoint);
    const next = placed.map((each, index): Placed => {
      const { position } = anchors[index]!;
      if (each.state === 'found' || !position) return each;
      const place = expected(anchors[index]!, aroundOf(landmarks, position), folded, offset =>
        toUtf16(Math.max(0, offset)),
      );
      return place ? found(place) : each;
    });
    if (next.every(({ state }, index) => state === placed[index]!.state)) break;
    placed = next;
  }
  return placed;
}

/** By how much the nearest landmarks before and after have moved. */
interface Around {
  readonly before: number | undefined;
  readonly after: number | undefined;
}

function aroundOf(landmarks: readonly Landmark[], { firstCodePoint, endCodePoint }: CodePointSpan): Around {
  return {
    before: landmarks[firstWhere(landmarks, at => at > firstCodePoint) - 1]?.moved,
    after: landmarks[firstWhere(landmarks, at => at >= endCodePoint)]?.moved,
  };
}

/** Index of the first landmark, in order of place, that `holds`; all behind it hold too. */
function firstWhere(landmarks: readonly Landmark[], holds: (at: number) => boolean): number {
  let [low, high] = [0, landmarks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(landmarks[middle]!.at)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * The only place of the words between where they would be if they had moved with what was before and with what was after. Unless
 * both agree on the very place, what stands around it has to agree too; and if they do, short words, which may stand anywhere, need
 * one side of it.
 */
function expected(
  anchor: Anchor,
  { before, after }: Around,
  folded: Folded,
  toUtf16: (codePoint: number) => number,
): Span | null {
  const [one, other] = [before ?? after, after ?? before];
  if (one === undefined || other === undefined || Math.abs(one - other) > NEAR) return null;
  const { firstCodePoint } = anchor.position!;
  const wanted = foldedAnchor(anchor);
  const first = folded.folded(toUtf16(firstCodePoint + Math.min(one, other)));
  const last = folded.folded(toUtf16(firstCodePoint + Math.max(one, other)));
  const start = onlyPlace(folded.text, wanted.exact, first, last);
  if (start === null) return null;
  const place = judged(folded.text, wanted, start, start + wanted.exact.length, 1);
  const isOnBothSides = before !== undefined && after !== undefined;
  const isAttested = isOnBothSides
    ? (one === other && isNoCoincidence(place, wanted)) || isPossible(place, wanted)
    : anchor.lookAlikes === 0 &&
      isConvincing(place, wanted, !anchor.isRepeated && !isRepeated(folded.text, wanted.exact));
  return isAttested ? folded.original(place.start, place.end) : null;
}

/** Where the words begin between two offsets, as words of their own, if there is no other place of them near. */
function onlyPlace(text: string, words: string, first: number, last: number): number | null {
  if (words.trim() === '') return null;
  const from = Math.max(0, first - NEAR);
  const near = text.slice(from, last + NEAR + words.length);
  const start = from + near.indexOf(words);
  if (start < first || start > last || near.includes(words, start - from + 1)) return null;
  return isCut(text, start) || isCut(text, start + words.length) ? null : start;
}

function landmarksOf(
  anchors: readonly Anchor[],
  placed: readonly Placed[],
  toCodePoint: (offset: number) => number,
): Landmark[] {
  return placed
    .flatMap((each, index): Landmark[] => {
      const { position } = anchors[index]!;
      if (each.state !== 'found' || !position) return [];
      const { firstCodePoint: start, endCodePoint: end } = position;
      return [
        { at: start, moved: toCodePoint(each.place.start) - start },
        { at: end, moved: toCodePoint(each.place.end) - end },
      ];
    })
    .sort((a, b) => a.at - b.at);
}
