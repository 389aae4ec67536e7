import { REPORTING_VERBS } from '../lexicon/reportingVerbs.ts';
import type { ParagraphText } from '../paragraph.ts';
import { isUpper } from '../text/characters.ts';
import { WORD } from '../text/tokens.ts';
import { cueBits, MAY_BE_CUE } from './cueBits.ts';

/** A reporting verb with its auxiliaries, or a phrase like "according to": token indexes, `last` inclusive. */
export interface Cue {
  readonly first: number;
  readonly last: number;
  readonly verb: string;
  /** "adding", "saying": its source is the subject of the clause that it hangs on. */
  readonly participle: boolean;
}

const DETERMINERS = new Set(
  'the a an his her its their my your our this that these those no any some such another to of for'.split(' '),
);
const AUXILIARIES = new Set('has have had did does do would will could can may might must should'.split(' '));
const BE = new Set('is are was were be been being'.split(' '));
const ADVERBS = new Set(
  'also later then recently once repeatedly often still even further again already previously simply just once never quickly reportedly publicly privately now'.split(
    ' ',
  ),
);

/** What joins a verb to another verb's subject. */
export const COORDINATORS = new Set('and but or then'.split(' '));
const PREPOSITIONS = new Set('from in on at with by about into under over between'.split(' '));

/** The cues of a paragraph outside quotation marks, in text order. */
export function findCues(p: ParagraphText): Cue[] {
  const out: Cue[] = [];
  const bits = cueBits(p);
  const { words } = p;
  for (let i = 0; i < words.length; i++) {
    if ((bits[words[i]!]! & MAY_BE_CUE) === 0 || p.runOf[i] !== -1 || p.tokens.kind[i] !== WORD) continue;
    const word = p.lower[i]!;
    const phrase = phraseAt(p, i);
    const verb = phrase ? undefined : REPORTING_VERBS.get(word);
    if (phrase) out.push(phrase);
    else if (verb !== undefined && isVerb(p, i)) out.push(cueAt(p, i, verb));
  }
  return out;
}

/** Phrases that are cues: "according to" and "in the words of" with their source behind, "(as SOURCE) put it" in front. */
function phraseAt(p: ParagraphText, i: number): Cue | null {
  switch (p.lower[i]) {
    case 'according':
      return p.lower[i + 1] === 'to' ? { first: i, last: i + 1, verb: 'according', participle: false } : null;
    case 'in':
      return p.lower[i + 1] === 'the' && p.lower[i + 2] === 'words' && p.lower[i + 3] === 'of'
        ? { first: i, last: i + 3, verb: 'according', participle: false }
        : null;
    case 'put':
    case 'puts':
      return p.lower[i + 1] === 'it' ? { first: i, last: i + 1, verb: 'put', participle: false } : null;
    default:
      return null;
  }
}

/** The first of the cues that starts at or after a token. */
export const firstCueFrom = (cues: readonly Cue[], token: number): Cue | undefined => cues[indexFrom(cues, token)];

/** The last of the cues that starts before a token. */
export function lastCueBefore(cues: readonly Cue[], token: number): Cue | undefined {
  const next = indexFrom(cues, token);
  return next > 0 ? cues[next - 1] : undefined;
}

function indexFrom(cues: readonly Cue[], token: number): number {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cues[middle]!.first < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

function cueAt(p: ParagraphText, verb: number, base: string): Cue {
  let first = verb;
  while (
    first > 0 &&
    p.runOf[first - 1] === -1 &&
    (AUXILIARIES.has(p.lower[first - 1]!) || ADVERBS.has(p.lower[first - 1]!))
  )
    first--;
  return { first, last: verb, verb: base, participle: p.lower[verb]!.endsWith('ing') && first === verb };
}

/**
 * A verb that no list has, where everything else says that it is a cue: `"...," SOURCE VERBed`. Looked for
 * between two tokens; null if there is none.
 */
export function unlistedCue(p: ParagraphText, from: number, to: number): Cue | null {
  for (let i = from + 1; i < Math.min(to, from + 8); i++) {
    const word = p.lower[i]!;
    if (p.tokens.kind[i] !== WORD || p.runOf[i] !== -1 || !/[a-z]{2}ed$/.test(word) || !isVerb(p, i)) continue;
    if (COORDINATORS.has(p.lower[i - 1]!)) return null;
    return { first: i, last: i, verb: word, participle: false };
  }
  return null;
}

/** Whether the form is a finite verb or a participle: no determiner before it, no passive. */
function isVerb(p: ParagraphText, i: number): boolean {
  let before = i - 1;
  while (before >= 0 && ADVERBS.has(p.lower[before]!)) before--;
  if (before < 0) return /^(said|says|asked|added|wrote|tweeted)$/.test(p.lower[i]!);
  const previous = p.lower[before]!;
  if (DETERMINERS.has(previous)) return false;
  const form = p.lower[i]!;
  if (i > 0 && isUpper(p.text.charCodeAt(p.tokens.start[i]!)) && p.tokens.kind[i - 1] === WORD) return false;
  if (PREPOSITIONS.has(previous) && (form.endsWith('s') || REPORTING_VERBS.get(form) === form)) return false;
  if (p.lower[i + 1] === 'by' || /^(said|says)$/.test(p.lower[i + 1] ?? '')) return false;
  return form.endsWith('ing') || !BE.has(previous);
}
