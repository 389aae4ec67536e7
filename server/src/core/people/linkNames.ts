import type { EvidenceKind } from '../model.ts';
import type { Entities, Entity } from './entities.ts';
import { nameParts, plain } from './nameParts.ts';
import type { Occurrence } from './occurrences.ts';
import { bitsOf, FIRST_NAME, isTitle, ORGANISATION, PLACE } from './words.ts';

/** Decides which names are somebody's, and whose. Full names first, so that a surname in the headline finds its owner. */
export function linkNames(text: string, occurrences: readonly Occurrence[], entities: Entities): void {
  const names = occurrences.filter(o => o.candidate.kind === 'name');
  const standing = standingOfWords(text, names);
  for (const o of names)
    if (!o.candidate.weak && isFullName(text, o, standing))
      take(text, o, entities.person(wording(text, o)), 'same-name');
  for (const o of names) if (o.entity < 0) linkShortName(text, o, entities, standing);
  for (const o of names) if (o.entity < 0) linkOrganisation(text, o, entities);
}

const wording = (text: string, o: Occurrence): string => text.slice(o.head.start, o.head.end);

/** For each single word (plain form) how its contexts speak for a person: acts +1, "in", "at" -1. */
function standingOfWords(text: string, names: readonly Occurrence[]): Map<string, number> {
  const standing = new Map<string, number>();
  for (const o of names) {
    const { candidate } = o;
    if (candidate.referent !== 'unknown') continue;
    const key = plain(wording(text, o));
    const value =
      (candidate.acts ? 1 : 0) + (o.source ? 2 : 0) + (candidate.role ? 2 : 0) - (candidate.located ? 1.5 : 0);
    standing.set(key, (standing.get(key) ?? 0) + value);
  }
  return standing;
}

/** A person's name of more than one word. */
function isFullName(text: string, o: Occurrence, standing: ReadonlyMap<string, number>): boolean {
  const name = wording(text, o);
  if (!/\s/.test(name)) return false;
  if (o.candidate.referent === 'person') return true;
  return o.candidate.referent === 'unknown' && (standing.get(plain(name)) ?? 0) >= 0 && !afterArticle(text, o);
}

const afterArticle = (text: string, o: Occurrence): boolean =>
  /\bthe\s$/i.test(text.slice(Math.max(0, o.start - 5), o.start));

/** A surname, a given name, or one unknown word that stands where people stand. */
function linkShortName(text: string, o: Occurrence, entities: Entities, standing: ReadonlyMap<string, number>): void {
  const { candidate } = o;
  if (candidate.referent === 'group' || candidate.referent === 'organisation') return;
  const name = wording(text, o);
  const parts = nameParts(name);
  const titled = o.role !== null && candidate.referent === 'person';
  if (parts.given.length > 0) {
    const known = entities.withSurname(parts.surname);
    if (known.length > 0 || candidate.referent === 'person') take(text, o, entities.person(name), 'same-name');
    return;
  }
  const owners = ownersOf(parts.surname, entities, titled);
  if (owners.length > 0) {
    const owner = choose(text, o, owners);
    take(text, o, owner, 'same-name');
    return;
  }
  if (candidate.referent === 'place') return;
  const score = standing.get(plain(name)) ?? 0;
  const given = (bitsOf(parts.surname) & (FIRST_NAME | PLACE)) === FIRST_NAME;
  if (titled || (given && !candidate.weak) || score >= 1) take(text, o, entities.person(name), 'same-name');
}

function ownersOf(word: string, entities: Entities, titled: boolean): readonly Entity[] {
  const bySurname = entities.withSurname(word);
  if (bySurname.length > 0) return bySurname;
  const byGiven = entities.withGivenName(word);
  if (byGiven.length > 0 && !titled) return byGiven;
  return (bitsOf(word) & ORGANISATION) === 0 ? entities.nearSurname(word) : [];
}

/** Of several owners of a surname: the one of fitting gender and title, then the one named last before. */
function choose(text: string, o: Occurrence, owners: readonly Entity[]): Entity {
  if (owners.length === 1) return owners[0]!;
  const gender = o.candidate.role && o.candidate.referent === 'person' ? o.candidate.gender : null;
  const role = o.role ? lastWord(text.slice(o.role.start, o.role.end)) : null;
  let best = owners[0]!;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const e of owners) {
    let score = lastBefore(e, o);
    if (gender && e.gender) score += gender === e.gender ? 1e12 : -1e12;
    if (role && e.roleHeads.has(role)) score += 2e12;
    if (score > bestScore) {
      best = e;
      bestScore = score;
    }
  }
  return best;
}

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

const lastWord = (words: string): string => plain(words.trim().split(/\s+/).at(-1) ?? '');

/** Organisations and places, by their wording. */
function linkOrganisation(text: string, o: Occurrence, entities: Entities): void {
  const { referent } = o.candidate;
  const name = wording(text, o);
  if (referent === 'organisation') take(text, o, entities.organisation(name), 'same-name');
  else if (referent === 'place' && o.source) take(text, o, entities.organisation(name), 'same-name');
  else if (o.source && referent === 'group') take(text, o, entities.group(name), 'same-name');
  else {
    const known = entities.knownOrganisation(name);
    if (known) take(text, o, known, 'same-name');
  }
}

/** Makes `o` a mention of `entity` and notes what it tells of it. */
export function take(text: string, o: Occurrence, entity: Entity, kind: EvidenceKind): void {
  o.entity = entity.index;
  o.evidence = [{ kind, at: null, detail: entity.name }];
  if (o.candidate.kind !== 'name') return;
  entity.forms.add(wording(text, o).replace(/\s+/g, ' '));
  if (entity.kind !== 'person') return;
  if (o.candidate.gender && (o.candidate.role !== null || entity.gender === null)) entity.gender = o.candidate.gender;
  if (!o.role) return;
  const role = text.slice(o.role.start, o.role.end).replace(/\s+/g, ' ');
  noteRole(entity, role);
}

export function noteRole(entity: Entity, role: string): void {
  const head = lastWord(role);
  if (isHonorific(head)) return;
  entity.roles.add(role);
  entity.roleHeads.add(head);
}

const isHonorific = (word: string): boolean => isTitle(word) && /^(mr|mrs|ms|miss|dr|sir|madam|mx|mister)$/.test(word);
