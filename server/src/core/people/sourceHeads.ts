import { firstEndingAfter, type Span } from '../span.ts';
import type { Referent } from './candidate.ts';
import { isAfterName } from './linkDescriptions.ts';
import type { MentionCandidate } from './mentions.ts';
import { lastWord } from './nameParts.ts';
import { NO_EVIDENCE, type Occurrence } from './occurrences.ts';
import type { PeopleInput } from './resolve.ts';
import {
  AUXILIARY,
  bitsOf,
  COMMON_WORD,
  DEMONYM,
  DETERMINER,
  FIRST_NAME,
  MODIFIER,
  mayBeName,
  PREPOSITION,
  PRONOUN,
  ROLE,
  SPEECH_VERB,
  TITLE,
} from './words.ts';

/**
 * For each source the index of the occurrence that is its head, or null. A source in which no candidate stands gets an
 * occurrence of its own, as a description.
 */
export function headsOfSources(input: PeopleInput, occurrences: Occurrence[]): (Occurrence | null)[] {
  const known = occurrences.slice();
  const own = new Map<number, Occurrence>();
  const heads = input.sources.map(source => {
    if (!source || source.end <= source.start) return null;
    const inside = headIn(input, known, source);
    const share = inside && isShare(input.text, source, inside) ? { start: source.start, end: inside.end } : null;
    const head =
      (share ? null : inside) ??
      own.get(source.start) ??
      ownOccurrence(input, known, share ?? source, share && 'group');
    if (!head) return null;
    head.source = true;
    if (known[firstEndingAfter(known, head.start)] !== head) own.set(head.start, head);
    return head;
  });
  if (own.size > 0) {
    for (const o of own.values()) occurrences.push(o);
    occurrences.sort((a, b) => a.start - b.start || a.end - b.end);
  }
  return heads;
}

/** "42 percent of voters", "six in 10 women": so many of them, who do not speak for the rest. */
const isShare = (text: string, source: Span, { candidate, start }: Occurrence): boolean =>
  candidate.referent === 'group' && candidate.kind !== 'pronoun' && SHARE.test(text.slice(source.start, start));

const SHARE =
  /(?:%|\b(?:per ?cent|half|thirds?|quarters?|majority|plurality|minority)\b|\b(?:one|two|three|four|five|six|seven|eight|nine|\d+) (?:in|out of) )[^,]{0,24}$/i;

/** The name beside a description wins over it. */
function headIn(input: PeopleInput, occurrences: readonly Occurrence[], source: Span): Occurrence | null {
  const head = firstHead(input, occurrences, source);
  return head && (nameBeside(input.text, occurrences, source, head) ?? head);
}

/** So many mentions of a source are looked at. */
const LONGEST = 12;

/** "Byrne" in "the envoy at the time, Ada Byrne", "his father, the Rev. Byrne", "former judge and candidate Ada Byrne". */
function nameBeside(
  text: string,
  occurrences: readonly Occurrence[],
  source: Span,
  head: Occurrence,
): Occurrence | null {
  const { kind, referent } = head.candidate;
  const before = text.slice(source.start, head.start);
  const described = kind === 'description' && (referent !== 'group' || ONE_OF.test(before));
  if (!described && !(kind === 'name' && referent !== 'person' && INSIDE.test(before))) return null;
  const first = firstEndingAfter(occurrences, head.end);
  for (let i = first; i < Math.min(occurrences.length, first + LONGEST) && occurrences[i]!.start < source.end; i++) {
    const o = occurrences[i]!;
    if (o.candidate.kind !== 'name' || o.candidate.possessive || !/^\s*($|[,(])/.test(text.slice(o.end, source.end)))
      continue;
    if (
      !(kind === 'description' && referent === 'organisation' ? isBesideNoun(text, head, o) : isBeside(text, head, o))
    )
      continue;
    if (described) head.beside = o;
    return o;
  }
  return null;
}

const INSIDE = /\b(of|at|for) (the )?$/;
/** "One of the authors of the report, Ada Byrne,": one of several. */
const ONE_OF = /^one of (?:[\p{L}.’'-]+ )?$/iu;

/** Whether a person's name stands in apposition to what is before it. */
function isBeside(text: string, head: Occurrence, o: Occurrence): boolean {
  if (o.candidate.referent !== 'person' && o.candidate.referent !== 'unknown') return false;
  const before = text.slice(head.end, o.start);
  if (/^ the $|, (the )?$/.test(before)) return true;
  if (o.role === null) return false;
  if (/^ of the \p{Lu}\p{L}+ $/u.test(before)) return true;
  const bare = !/^(the|an?|this|that|his|her|its|their|one|another)\s/i.test(text.slice(head.start, head.end));
  return (
    (bare && /^ and /.test(before)) || (/, [^,;:]+ $/.test(before) && !/, .*\b(of|for|to|with|and|by)\b/.test(before))
  );
}

/** "the group, Harbour Watch", "the activist group Harbour Watch". */
const isBesideNoun = (text: string, head: Occurrence, o: Occurrence): boolean =>
  o.candidate.referent !== 'person' &&
  o.candidate.referent !== 'place' &&
  /^,? (the )?$/i.test(text.slice(head.end, o.start));

/** The first mention of a source that is neither a possessor ("Trump's lawyer") nor part of a longer name ("U.S. envoy Byrne"). */
function firstHead(input: PeopleInput, occurrences: readonly Occurrence[], source: Span): Occurrence | null {
  let fallback: Occurrence | null = null;
  for (let i = firstEndingAfter(occurrences, source.start); i < occurrences.length; i++) {
    const o = occurrences[i]!;
    if (o.start >= source.end) break;
    const { referent, possessive } = o.candidate;
    const all = o.start === source.start && o.end === source.end;
    if (referent === 'thing' && all && isAdverb(input.text.slice(o.start, o.end).toLowerCase())) continue;
    if (referent === 'thing' && !all && !mayNameThing(input.text.slice(o.head.start, o.head.end))) continue;
    if (referent === 'thing' && isDescribed(input.text, o, occurrences[i + 1])) {
      o.candidate = { ...o.candidate, referent: 'unknown' };
      return o;
    }
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

/** "Recently" where a source is cut to it. */
const isAdverb = (word: string): boolean => /^[a-z]+ly$/.test(word) && (bitsOf(word) & FIRST_NAME) === 0;

/** A work, a paper: no lone word of the language, and no adjective last, as in "Nevada Democratic caucus-goers". */
const mayNameThing = (wording: string): boolean =>
  wording.includes(' ') ? (bitsOf(lastWord(wording)) & DEMONYM) === 0 : mayBeName(wording.toLowerCase());

/** "Will Long, a sailor,": what else the words may mean, this is somebody. */
const isDescribed = (text: string, o: Occurrence, next: Occurrence | undefined): boolean =>
  next?.candidate.kind === 'description' &&
  next.candidate.referent === 'person' &&
  next.start - o.end < 80 &&
  text.slice(o.head.start, o.head.end).includes(' ') &&
  isAfterName(text.slice(o.end, next.start));

/** Whether only nouns and adjectives stand between two mentions, so that the first one belongs to the second. */
const modifies = (between: string): boolean => {
  if (!/^\)? ([\p{Ll}-]+ )*$/u.test(between)) return false;
  return between.split(' ').every(word => {
    const bits = bitsOf(word);
    if ((bits & (PRONOUN | DETERMINER | PREPOSITION | AUXILIARY)) !== 0 || JOINING.test(word)) return false;
    return (bits & SPEECH_VERB) === 0 || (bits & (MODIFIER | COMMON_WORD | ROLE | TITLE)) !== 0;
  });
};

const JOINING = /^(and|or|but|nor|not|that|of|when|while|if)$/;

/** "Some", "nearly half", "42 percent", "six in 10", "those surveyed". */
const SEVERAL =
  /^(?:(?:about|almost|nearly|roughly|around|over|just|only|more than|less than|fewer than|at least|a mere|an?|the|other) )*(?:some|many|most|few|several|others|both|all|those|these|everyone|everybody|half|thirds?|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|millions|majorit(?:y|ies)|(?:one|two|three)-\w+|\w+ in \w+|\d+(?:\.\d+)?(?: ?%| per ?cent))(?: |$)/i;
/** "Another", "one", "nobody": somebody of whom the article says no more. */
const SOMEBODY = /^(?:another|one|someone|somebody|anyone|anybody|no ?one|nobody)$/i;

/** Who speaks where the words name neither people nor an organisation: a number of people, one of them, or a document. */
const referentOf = (wording: string): Referent =>
  SEVERAL.test(wording) ? 'group' : SOMEBODY.test(wording) ? 'person' : 'organisation';

/** Words that a source may be cut to and that are nobody. */
const NOBODY =
  /^(?:that|this|the|it|you|your|let['’]?s?|there|here|what|how|why|when|where|if|then|no longer|meanwhile|[a-z]+ly)$/i;

/** A mention over the whole source: a name where it is one capitalised word, a description else. */
function ownOccurrence(
  input: PeopleInput,
  known: readonly Occurrence[],
  source: Span,
  referent: Referent | null,
): Occurrence | null {
  const index = firstEndingAfter(input.paragraphs, source.start);
  const paragraph = input.paragraphs[index];
  if (!paragraph || paragraph.start > source.start) return null;
  const at = { start: source.start - paragraph.start, end: source.end - paragraph.start };
  const wording = input.text.slice(source.start, source.end);
  if (NOBODY.test(wording)) return null;
  const name = /^\p{Lu}[\p{L}'’-]+$/u.test(wording) && mayBeName(lastWord(wording));
  const candidate: MentionCandidate = {
    start: at.start,
    end: at.end,
    kind: name ? 'name' : 'description',
    head: at,
    referent: referent ?? (name ? 'unknown' : referentOf(wording)),
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
    start: source.start,
    end: source.end,
    candidate,
    head: source,
    words: null,
    role: null,
    paragraph: index,
    sentence: near?.sentence ?? 0,
    outside: paragraph.role !== 'body',
    quoted: -1,
    leads: false,
    pair: -1,
    told: false,
    source: true,
    undecided: false,
    entity: -1,
    evidence: NO_EVIDENCE,
    beside: null,
    apposition: false,
  };
}
