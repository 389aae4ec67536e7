import type { Span } from '../span.ts';
import type { MentionCandidate, Referent } from './candidate.ts';
import type { Declared, DeclaredSpeaker } from './declared.ts';
import { plain } from './nameParts.ts';
import type { NameMatch } from './nameTree.ts';
import { bitsOf, FIRST_NAME } from './words.ts';

type Match = NameMatch<DeclaredSpeaker>;

/** A paragraph's candidates with the names of the people file among them, whether they were found as names or not. */
export function withDeclaredNames(
  text: string,
  candidates: readonly MentionCandidate[],
  { names }: Declared,
): readonly MentionCandidate[] {
  const matches = names.find(text);
  if (matches.length === 0) return candidates;
  const out: MentionCandidate[] = [];
  let next = 0;
  for (const match of matches) {
    while (next < candidates.length && candidates[next]!.end <= match.start) out.push(candidates[next++]!);
    const first = next;
    while (next < candidates.length && candidates[next]!.start < match.end) next++;
    const under = candidates.slice(first, next);
    const found = declaredCandidate(text, match, under);
    // The last one may hold another name yet.
    if (!found && under.length > 0) next--;
    out.push(...(found ? [found] : under.slice(0, -1)));
  }
  return [...out, ...candidates.slice(next)];
}

/** Null where the name is only a part of another: "Byrne" in "Tom Byrne". */
function declaredCandidate(text: string, match: Match, under: readonly MentionCandidate[]): MentionCandidate | null {
  const { start, end } = match;
  if (!under.every(c => (holds(match, c.head) ? true : holds(c.head, match) && isInLarger(text, match, c))))
    return null;
  const base = under[0];
  const last = under.at(-1);
  const head = { start, end };
  const named: Pick<MentionCandidate, 'head' | 'referent' | 'declared'> = {
    head,
    referent: REFERENTS[match.owners[0]!.kind],
    declared: match.owners,
  };
  if (base && base === last && holds(base.head, match) && holds(match, trimmed(text, base.head)))
    return { ...base, ...named };
  const ending = POSSESSIVE.exec(text.slice(end, end + 3))?.[0] ?? '';
  const titled = base?.role && base.role.end <= start && base.start < start;
  return {
    ...(base ?? bare(text, match)),
    ...named,
    kind: 'name',
    start: titled ? base.start : start,
    end: end + ending.length,
    role: titled ? base.role : null,
    possessive: ending !== '',
    weak: false,
  };
}

const REFERENTS: Readonly<Record<DeclaredSpeaker['kind'], Referent>> = {
  person: 'person',
  organisation: 'organisation',
  group: 'group',
};

const POSSESSIVE = /^['’]s(?!\p{L})|^['’](?=\s)/u;

const holds = (a: Span, b: Span): boolean => a.start <= b.start && b.end <= a.end;

/** "Jr" where the text has "Jr." */
const trimmed = (text: string, { start, end }: Span): Span => ({ start, end: text[end - 1] === '.' ? end - 1 : end });

/**
 * Whether a candidate that holds more words than the name is still that name: where capitals tell nothing ("Harbour Council
 * Sues Ferry"), and after words that are no given names ("Champion Ada Byrne").
 */
function isInLarger(text: string, match: Match, c: MentionCandidate): boolean {
  if (holds(match, trimmed(text, c.head))) return true;
  if (c.referent === 'organisation') return false;
  if (c.weak || !/\p{Ll}/u.test(text.slice(c.head.start, c.head.end))) return true;
  if (match.words < 2 || match.owners[0]!.kind !== 'person' || c.head.end !== match.end) return false;
  const before = text.slice(c.head.start, match.start).trim().split(/\s+/);
  return before.every(word => (bitsOf(plain(word)) & FIRST_NAME) === 0 && !/^\p{Lu}\.$/u.test(word));
}

/** What little can be told of a name where the text's own words show none. */
function bare(text: string, match: Match): Omit<MentionCandidate, 'head' | 'referent'> {
  const before = text.slice(0, match.start);
  const opening = /(^|[.!?]['"’”]*\s)["“'‘]?(the\s)?$/i.test(before.slice(-12));
  return {
    start: match.start,
    end: match.end,
    kind: 'name',
    gender: null,
    role: null,
    definite: true,
    possessive: false,
    bound: true,
    subject: opening,
    first: false,
    personhood: 0,
    opening,
    weak: false,
    employs: false,
  };
}
