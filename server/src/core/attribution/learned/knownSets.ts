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
export type WordSets = WordWeights<Uint16Array<ArrayBuffer>>;

export const wordSets = (table: ChannelTable): WordSets =>
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
  /** Of a token's class, alone and with the one before. */
  readonly left: Uint16Array;
  readonly right: Uint16Array;
  /** Of the marks about a token, alone and with the borders of sentences. */
  readonly marks: Uint16Array;
  /** By what stands between, where `isOften`. */
  readonly parted: Uint16Array;
  readonly edges: Uint16Array;
  readonly others: Uint16Array;
}

export function classSets(table: ChannelTable): ClassSets {
  const one = filled(CLASSES, 1, (side, c) =>
    table.joined(table.setOf(oneClass(side, c)), table.setOf(anyClass(side))),
  );
  return {
    left: filled(CLASSES, CLASSES, (side, before, c) =>
      table.joined(table.setOf(leftClasses(side, before, c)), one[side * CLASSES + c]!),
    ),
    right: filled(CLASSES, CLASSES, (side, c, behind) => table.setOf(rightClasses(side, c, behind))),
    marks: filled(QUOTES, BORDERS, (side, marks, border) =>
      table.joined(table.setOf(marksAndBorders(side, marks, border)), table.setOf(marksAbout(side, marks))),
    ),
    parted: filled(CLASSES, CLASSES, (between, before, c) => table.setOf(partedClasses(between, before, c))),
    edges: filled(EDGES, 1, (side, edge) => table.setOf(edgeOf(side, edge))),
    others: filled(OTHERS, 1, (side, others) => (others === 0 ? 0 : table.setOf(othersAbout(side, others)))),
  };
}

/** The sets of all pairs, for 0 and 1 as first of three; they stand one after the other in this order. */
function filled(of: number, each: number, setOf: (first: number, a: number, b: number) => number): Uint16Array {
  const out = new Uint16Array(2 * of * each);
  let n = 0;
  for (let first = 0; first < 2; first++)
    for (let a = 0; a < of; a++) for (let b = 0; b < each; b++) out[n++] = setOf(first, a, b);
  return out;
}
