import { codesOf, hashOf } from '../../text/codes.ts';

/** A rough part of speech: closed classes by list, the rest by shape and ending. */
export const CLASS = {
  edge: 0,
  determiner: 1,
  possessivePronoun: 2,
  subject: 3,
  object: 4,
  relative: 5,
  that: 6,
  to: 7,
  of: 8,
  preposition: 9,
  as: 10,
  by: 11,
  and: 12,
  but: 13,
  subordinate: 14,
  be: 15,
  have: 16,
  do: 17,
  modal: 18,
  not: 19,
  question: 20,
  adverb: 21,
  quantity: 22,
  day: 23,
  title: 24,
  capital: 25,
  upper: 26,
  lower: 27,
  ed: 28,
  ing: 29,
  ly: 30,
  s: 31,
  on: 32,
  number: 33,
  year: 34,
  address: 35,
  stop: 36,
  dots: 37,
  ask: 38,
  comma: 39,
  colon: 40,
  semicolon: 41,
  dash: 42,
  opener: 43,
  closer: 44,
  mark: 45,
  single: 46,
  open: 47,
  close: 48,
  possessive: 49,
  contraction: 50,
  other: 51,
  it: 52,
} as const;

/** Classes are numbers below this. */
export const CLASSES = 64;

const LISTS: readonly (readonly [number, string])[] = [
  [CLASS.determiner, 'the a an this these those another such'],
  [CLASS.possessivePronoun, 'his her its their my our your'],
  [CLASS.subject, 'he she they we i'],
  [CLASS.object, 'him them us me you himself herself themselves itself myself'],
  [CLASS.it, 'it there'],
  [CLASS.relative, 'who which whom whose'],
  [CLASS.that, 'that'],
  [CLASS.to, 'to'],
  [CLASS.of, 'of'],
  [CLASS.as, 'as'],
  [CLASS.by, 'by'],
  [
    CLASS.preposition,
    'in on at for with from about into over after before during under against between through among within without ' +
      'toward towards upon across behind beyond near since until like despite amid including around above below onto off out up down back away',
  ],
  [CLASS.and, 'and or nor'],
  [CLASS.but, 'but yet'],
  [CLASS.subordinate, 'if when while because although though whether unless than once'],
  [CLASS.be, "is are was were be been being isn't aren't wasn't weren't"],
  [CLASS.have, "has have had having hasn't haven't hadn't"],
  [CLASS.do, "do does did don't doesn't didn't"],
  [CLASS.modal, "will would can could should may might must shall won't wouldn't can't couldn't shouldn't cannot"],
  [CLASS.not, 'not never'],
  [CLASS.question, 'what how why where'],
  [
    CLASS.adverb,
    'also still then now just even only again later earlier already ever too so here instead however perhaps further',
  ],
  [
    CLASS.quantity,
    'all some any no many most more much few several each every both other others one two three four five none',
  ],
  [CLASS.day, 'monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow'],
  [CLASS.title, 'mr mr. mrs mrs. ms ms. dr dr. sen sen. rep rep. gov gov. gen gen. president senator secretary'],
];

const SLOTS = 2048;
const hashes = new Int32Array(SLOTS);
/** 0 where a slot is free. */
const classes = new Uint8Array(SLOTS);

for (const [id, words] of LISTS) {
  for (const word of words.split(' ')) {
    const hash = hashOf(codesOf(word), 0, word.length);
    const slot = slotOf(hash);
    hashes[slot] = hash;
    classes[slot] = id;
  }
}

/** Where a hash stands, or the free slot where it would. */
function slotOf(hash: number): number {
  let slot = hash & (SLOTS - 1);
  while (classes[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & (SLOTS - 1);
  return slot;
}

/** The class of a closed-class word by its hash, 0 for others. */
export const wordClass = (hash: number): number => classes[slotOf(hash)]!;
