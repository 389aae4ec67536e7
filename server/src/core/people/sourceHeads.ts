import { firstEndingAfter, type Span } from '../span.ts';
import type { MentionCandidate } from './mentions.ts';
import type { Occurrence } from './occurrences.ts';
import type { PeopleInput } from './resolve.ts';
import { AUXILIARY, bitsOf, FUNCTION_WORD, mayBeName, PREPOSITION, SPEECH_VERB } from './words.ts';

/**
 * For each source the index of the occurrence that is its head, or null. A source in which no candidate stands gets an
 * occurrence of its own, as a description.
 */
export function headsOfSources(input: PeopleInput, occurrences: Occurrence[]): (Occurrence | null)[] {
  const known = occurrences.slice();
  const own = new Map<number, Occurrence>();
  const heads = input.sources.map(source => {
    if (!source || source.end <= source.start) return null;
    const head = headIn(input, known, source) ?? own.get(source.start) ?? ownOccurrence(input, known, source);
    if (!head) return null;
    head.source = true;
    if (known[firstEndingAfter(known, head.start)] !== head) own.set(head.start, head);
    return head;
  });
  if (own.size > 0) {
    occurrences.push(...own.values());
    occurrences.sort((a, b) => a.start - b.start || a.end - b.end);
  }
  return heads;
}

/** The first mention of a source that is neither a possessor ("Trump's lawyer") nor part of a longer name ("U.S. envoy Byrne"). */
function headIn(input: PeopleInput, occurrences: readonly Occurrence[], source: Span): Occurrence | null {
  let fallback: Occurrence | null = null;
  for (let i = firstEndingAfter(occurrences, source.start); i < occurrences.length; i++) {
    const o = occurrences[i]!;
    if (o.start >= source.end) break;
    const { referent, possessive } = o.candidate;
    if (referent === 'thing' && !mayBeName(input.text.slice(o.head.start, o.head.end).toLowerCase())) continue;
    fallback ??= o;
    if (referent === 'thing' || (possessive && o.end < source.end)) continue;
    const next = occurrences[i + 1];
    if (
      next &&
      next.start < source.end &&
      next.candidate.kind !== 'pronoun' &&
      modifies(input.text.slice(o.end, next.start))
    )
      continue;
    return o;
  }
  return fallback;
}

/** Whether only nouns and adjectives stand between two mentions, so that the first one belongs to the second. */
const modifies = (between: string): boolean => {
  if (!/^ ([\p{Ll}-]+ )*$/u.test(between)) return false;
  return between
    .split(' ')
    .every(word => (bitsOf(word) & (FUNCTION_WORD | PREPOSITION | AUXILIARY | SPEECH_VERB)) === 0);
};

/** A mention over the whole source: a name where it is one capitalised word, a description else. */
function ownOccurrence(input: PeopleInput, known: readonly Occurrence[], source: Span): Occurrence | null {
  const index = firstEndingAfter(input.paragraphs, source.start);
  const paragraph = input.paragraphs[index];
  if (!paragraph || paragraph.start > source.start) return null;
  const at = { start: source.start - paragraph.start, end: source.end - paragraph.start };
  const wording = input.text.slice(source.start, source.end);
  const name = /^\p{Lu}[\p{L}'’-]+$/u.test(wording) && mayBeName(wording.toLowerCase());
  const candidate: MentionCandidate = {
    ...at,
    kind: name ? 'name' : 'description',
    head: at,
    referent: name ? 'unknown' : 'organisation',
    gender: null,
    role: null,
    definite: true,
    possessive: false,
    bound: true,
    subject: true,
    first: false,
    personhood: 1,
    opening: false,
    weak: false,
    employs: false,
  };
  const near = known[Math.max(0, firstEndingAfter(known, source.start) - 1)];
  return {
    ...source,
    candidate,
    head: source,
    role: null,
    paragraph: index,
    sentence: near?.sentence ?? 0,
    outside: paragraph.role !== 'body',
    quoted: -1,
    leads: false,
    pair: -1,
    source: true,
    entity: -1,
    evidence: [],
    apposition: false,
  };
}
