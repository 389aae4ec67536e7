import { firstEndingAfter } from '../span.ts';
import { LETTERS } from '../text/latin.ts';
import type { Entity } from './entities.ts';
import { lastWord } from './nameParts.ts';
import type { Occurrence } from './occurrences.ts';
import { wording } from './take.ts';

/**
 * Of several owners of a surname the one whom it means: of fitting gender and title; else the one who was introduced first, who
 * has been called so already, or who was named in full just before. Whoever is named in full each time is seldom meant: news does so
 * to tell him from the other.
 */
export function namesake(
  text: string,
  o: Occurrence,
  owners: readonly Entity[],
  occurrences: readonly Occurrence[],
): Entity {
  if (owners.length === 1) return owners[0]!;
  const gender = o.candidate.role && o.candidate.referent === 'person' ? o.candidate.gender : null;
  const role = o.role ? lastWord(text.slice(o.role.start, o.role.end)) : null;
  const own = ownGender(text, o, occurrences);
  const first = Math.min(...owners.map(e => e.starts[0] ?? Number.POSITIVE_INFINITY));
  let best = owners[0]!;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const e of owners) {
    let score = 0.3 * Math.log2(1 + e.starts.length) + called(e, wording(text, o)) + nearness(text, e, o);
    if (e.starts[0] === first) score += INTRODUCED;
    if (own && e.gender) score += own === e.gender ? OWN : -OWN;
    if (gender && e.gender) score += gender === e.gender ? 20 : -20;
    if (role && e.roleHeads.has(role)) score += 40;
    if (score > bestScore) {
      best = e;
      bestScore = score;
    }
  }
  return best;
}

const INTRODUCED = 0.7;
const OWN = 1.2;

/** How often somebody has been called so already, 0 to 1.2. */
const called = (e: Entity, name: string): number => Math.min(1.2, 0.3 * Math.log2(1 + (e.forms.get(name) ?? 0)));

/** The gender that a "his" or "herself" behind a name tells, nobody else between. */
function ownGender(text: string, o: Occurrence, occurrences: readonly Occurrence[]): 'male' | 'female' | null {
  for (let i = firstEndingAfter(occurrences, o.end); i < occurrences.length; i++) {
    const next = occurrences[i]!;
    if (next.sentence !== o.sentence || next.quoted !== o.quoted) return null;
    const { kind, referent, gender, bound } = next.candidate;
    if (kind === 'pronoun' && gender && bound && next.start > o.end)
      return text.slice(o.end, next.start).includes(';') ? null : gender;
    if (kind === 'name' && (referent === 'person' || referent === 'unknown') && next !== o) return null;
  }
  return null;
}

/** So far back (in characters) a full name is fresh. */
const FRESH = 400;

/** How near somebody was named in full before `o`, 0 to 1.5; less where he was named in passing: "the brother of Byrne". */
function nearness(text: string, e: Entity, o: Occurrence): number {
  const before = lastBefore(e, o);
  if (before < 0 || o.start - before >= FRESH) return 0;
  const near = 1.5 - (o.start - before) / FRESH;
  return IN_PASSING.test(text.slice(Math.max(0, before - 40), before)) ? 0.4 * near : near;
}

const IN_PASSING = new RegExp(String.raw`\b(?:of|to|with|from|like|by|for|against|about) (?:[${LETTERS}]+ ){0,3}$`);

/** Where the entity was last named in full before `o`; where it is so later only, the sooner the better, below 0. */
function lastBefore(e: Entity, o: Occurrence): number {
  let low = 0;
  let high = e.starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (e.starts[middle]! <= o.start) low = middle + 1;
    else high = middle;
  }
  return low > 0 ? e.starts[low - 1]! : -(e.starts[0] ?? 1e9);
}
