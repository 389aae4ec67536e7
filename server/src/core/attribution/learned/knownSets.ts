import type { ChannelTable } from './channelTable.ts';
import {
  anyClass,
  BORDERS,
  DISTANCES,
  distantWord,
  EDGES,
  edgeOf,
  leftClasses,
  marksAbout,
  marksAndBorders,
  NEAR,
  nearWord,
  OTHERS,
  oneClass,
  othersAbout,
  PARTED,
  partedClasses,
  partedWord,
  QUOTES,
  rightClasses,
} from './spanFeatures.ts';
import { CLASSES } from './wordClasses.ts';
import { WordWeights } from './wordWeights.ts';

/** Before and after the cue's head; the head itself is but one token. */
const SIDES = 2;
/** What stands between a token and the cue is mostly one of the first so many; see `separators`. */
const OFTEN = 2;
export const isOften = (between: number): boolean => between >= 0 && between < OFTEN;

/** Rows have the sets of `nearWord`, `distantWord` and, where `isOften`, of `partedWord`. */
const SHIFT = 5;
export const nearAt = (side: number, place: number): number => side * NEAR.length + place;
export const distantAt = (distance: number): number => SIDES * NEAR.length + distance;
export const partedAt = (place: number, between: number): number =>
  SIDES * NEAR.length + DISTANCES + between * PARTED.length + place;

/** The sets of weights (`ChannelTable.setOf`) of words in a cue's window. */
export const wordSets = (table: ChannelTable): WordWeights<Uint16Array<ArrayBuffer>> =>
  new WordWeights(SHIFT, new Uint16Array(0), (word, row) => {
    for (let side = 0; side < SIDES; side++)
      for (let place = 0; place < NEAR.length; place++)
        row[nearAt(side, place)] = table.setOf(nearWord(side, place, word));
    for (let d = 0; d < DISTANCES; d++) row[distantAt(d)] = table.setOf(distantWord(d, word));
    for (let between = 0; between < OFTEN; between++)
      for (let place = 0; place < PARTED.length; place++)
        row[partedAt(place, between)] = table.setOf(partedWord(place, between, word));
  });

/** The sets of weights of one or two classes, of marks and of borders: so few that each has its place. */
export interface ClassSets {
  readonly any: Uint16Array;
  readonly one: Uint16Array;
  readonly left: Uint16Array;
  readonly right: Uint16Array;
  readonly marks: Uint16Array;
  readonly marksAndBorders: Uint16Array;
  /** By what stands between, where `isOften`. */
  readonly parted: Uint16Array;
  readonly edges: Uint16Array;
  readonly others: Uint16Array;
}

export const classSets = (table: ChannelTable): ClassSets => ({
  any: filled(1, 1, table, side => anyClass(side)),
  one: filled(CLASSES, 1, table, (side, c) => oneClass(side, c)),
  left: filled(CLASSES, CLASSES, table, leftClasses),
  right: filled(CLASSES, CLASSES, table, rightClasses),
  marks: filled(QUOTES, 1, table, (side, marks) => marksAbout(side, marks)),
  marksAndBorders: filled(QUOTES, BORDERS, table, marksAndBorders),
  parted: filled(CLASSES, CLASSES, table, partedClasses),
  edges: filled(EDGES, 1, table, edgeOf),
  others: filled(OTHERS, 1, table, othersAbout),
});

/** Where the set of a pair stands. */
export const pairAt = (first: number, a: number, of: number, b: number, each: number): number =>
  (first * of + a) * each + b;

/** The sets of the keys of all pairs, for 0 and 1 as first of three. */
function filled(
  of: number,
  each: number,
  table: ChannelTable,
  key: (first: number, a: number, b: number) => number,
): Uint16Array {
  const out = new Uint16Array(2 * of * each);
  for (let first = 0; first < 2; first++)
    for (let a = 0; a < of; a++)
      for (let b = 0; b < each; b++) out[pairAt(first, a, of, b, each)] = table.setOf(key(first, a, b));
  return out;
}
