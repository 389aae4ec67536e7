import { isUpper } from '../text/characters.ts';
import { splitThings } from './embeddedNames.ts';
import type { Entities, Entity } from './entities.ts';
import { linkDeclaredSurnames } from './linkDeclared.ts';
import { plain } from './nameParts.ts';
import { namesake } from './namesakes.ts';
import type { Occurrence } from './occurrences.ts';
import { isOpen, take, takeName, wording } from './take.ts';
import {
  bitsOf,
  CALENDAR_WORD,
  DEMONYM,
  EVERYDAY_NAME,
  FIRST_NAME,
  GROUP,
  LEADING_SURNAME,
  MODIFIER,
  ORGANISATION,
  PEOPLE,
  PLACE,
  ROLE,
  TITLE,
} from './words.ts';

/** From so much on a single unknown word is somebody's name. */
const PERSON = 1.5;
/** Under so little an unknown name of several words is nobody's. */
const NOBODY = -1.5;

/**
 * Decides which names are somebody's, and whose. Full names first, so that a surname in the headline finds its owner.
 * Returns the occurrences with the names found inside larger ones in place of those.
 */
export function linkNames(text: string, occurrences: readonly Occurrence[], entities: Entities): Occurrence[] {
  const names = occurrences.filter(o => o.candidate.kind === 'name' && (o.candidate.referent !== 'thing' || o.source));
  const standing = standingOfNames(text, names, entities);
  linkFullNames(text, names, entities, o => o.candidate.referent === 'person');
  linkFullNames(text, names, entities, o => isPlausible(text, o, entities, standing));
  linkDeclaredSurnames(text, names, entities);
  linkEverydayNames(text, occurrences, entities);
  for (const o of names) if (isOpen(o)) linkShortName(text, o, occurrences, entities, standing);
  for (const o of names) if (isOpen(o)) linkOrganisation(text, o, entities, standing);
  return splitThings(text, occurrences, entities);
}

/** How all the surroundings of an unknown name speak for a person, and how often the name stands in the article. */
interface Standing {
  score: number;
  times: number;
  /** It is an organisation's. */
  employs: boolean;
}

const UNSEEN: Standing = { score: 0, times: 0, employs: false };

/** By the name's plain form. */
function standingOfNames(text: string, names: readonly Occurrence[], entities: Entities): Map<string, Standing> {
  const standings = new Map<string, Standing>();
  for (const o of names) {
    if (o.candidate.referent !== 'unknown') continue;
    const key = entities.wordings.of(wording(text, o)).plain;
    const standing = standings.get(key) ?? { score: 0, times: 0, employs: false };
    standings.set(key, standing);
    standing.score += o.candidate.personhood + (o.source ? (o.candidate.weak ? 0.5 : 1.5) : 0);
    standing.times++;
    standing.employs ||= o.candidate.employs;
  }
  return standings;
}

/** Names of more than one word whose capitals tell something. */
function linkFullNames(
  text: string,
  names: readonly Occurrence[],
  entities: Entities,
  is: (o: Occurrence) => boolean,
): void {
  for (const o of names) {
    if (!isOpen(o) || o.candidate.weak) continue;
    const name = wording(text, o);
    if (entities.wordings.of(name).parts.given.length === 0 || !is(o)) continue;
    const person = entities.person(name);
    person.starts.push(o.start);
    takeName(text, o, person, entities);
  }
}

/** Whether an unknown name of several words is a person's: not "Trump Tower" where a Trump is known, nor "in Foo Bar". */
function isPlausible(
  text: string,
  o: Occurrence,
  entities: Entities,
  standing: ReadonlyMap<string, Standing>,
): boolean {
  if (o.candidate.referent !== 'unknown') return false;
  const name = entities.wordings.of(wording(text, o)).plain;
  const { score, employs } = standing.get(name) ?? UNSEEN;
  if (employs || score <= NOBODY) return false;
  const words = name.split(/\s+/);
  const knownLast = entities.withSurname(words.at(-1)!).length > 0;
  if (entities.knows(wording(text, o))) return true;
  if (knownLast && o.candidate.opening && o.candidate.personhood <= 0) return false;
  return knownLast || entities.withSurname(words[0]!).length === 0;
}

/** A surname, a given name, or one unknown word that stands where people stand. */
function linkShortName(
  text: string,
  o: Occurrence,
  occurrences: readonly Occurrence[],
  entities: Entities,
  standing: ReadonlyMap<string, Standing>,
): void {
  const { candidate } = o;
  if (candidate.referent === 'group' || candidate.referent === 'organisation') return;
  const name = wording(text, o);
  const { parts, plain: key } = entities.wordings.of(name);
  const titled = o.role !== null && candidate.referent === 'person';
  if (parts.given.length > 0) {
    if (candidate.referent === 'place') return;
    const known = entities.withSurname(parts.surname);
    if (candidate.referent === 'person' || (known.length > 0 && !candidate.weak && !candidate.opening))
      takeName(text, o, entities.person(name), entities);
    return;
  }
  const owners = ownersOf(parts.surname, entities, titled);
  if (owners.length > 0 && !(candidate.referent === 'place' && !o.role && !o.source && isWhere(text, o))) {
    takeName(text, o, namesake(text, o, owners, occurrences), entities);
    return;
  }
  if (candidate.referent === 'place' || isFamily(parts.surname, entities)) return;
  const { score, times, employs } = standing.get(key) ?? UNSEEN;
  if (employs && !candidate.role) return;
  const doubt = candidate.weak ? PLACE | EVERYDAY_NAME : PLACE;
  const given =
    (bitsOf(parts.surname) & (FIRST_NAME | doubt)) === FIRST_NAME && (score > 0 || (score === 0 && times > 1));
  if ((titled && (!candidate.weak || candidate.personhood > 0)) || given || score >= PERSON)
    takeName(text, o, entities.person(name), entities);
}

/** A place's name in its own meaning, though the article knows somebody called so: "in Washington", "WASHINGTON (AP)". */
const isWhere = (text: string, o: Occurrence): boolean =>
  !/\p{Ll}/u.test(text.slice(o.head.start, o.head.end)) ||
  /\b(in|at|from|near|to|outside|across|around|throughout|into|and)\s$/i.test(
    text.slice(Math.max(0, o.start - 12), o.start),
  ) ||
  /^(, \p{Lu}| \(|\.\s*$)/u.test(text.slice(o.end, o.end + 4));

/** Surnames that are words as well ("Price", "King", "Will"): names where the article knows somebody so called. */
function linkEverydayNames(text: string, occurrences: readonly Occurrence[], entities: Entities): void {
  for (const o of occurrences) {
    const { kind, referent, definite } = o.candidate;
    if (!isOpen(o) || kind === 'pronoun' || o.start !== o.head.start) continue;
    if (kind === 'name' ? referent !== 'thing' && referent !== 'organisation' : !definite && !o.source) continue;
    const word = o.source && kind === 'name' ? lastAfterRoles(wording(text, o)) : wording(text, o);
    if (!isUpper(word.charCodeAt(0))) continue;
    const key = plain(word);
    const owners = entities.withSurname(key);
    if (owners.length === 0 || !/^\p{Lu}[\p{Ll}'’-]+$/u.test(word) || !standsAsName(o, bitsOf(key))) continue;
    if (DETERMINED.test(text.slice(Math.max(0, o.start - 8), o.start))) continue;
    o.head = { start: o.head.end - word.length, end: o.head.end };
    o.words = null;
    o.candidate = { ...o.candidate, kind: 'name', referent: 'person', role: null };
    takeName(text, o, namesake(text, o, owners, occurrences), entities);
  }
}

/** "Trump" in "Republican Trump"; the wording itself where other words than roles stand in it. */
function lastAfterRoles(name: string): string {
  const words = name.split(/\s+/);
  const roles = words
    .slice(0, -1)
    .every(word => (bitsOf(plain(word)) & (ROLE | GROUP | MODIFIER | DEMONYM | TITLE)) !== 0);
  return roles ? words.at(-1)! : name;
}

/** In the middle of a sentence the capital says so; at its start, and for months, only what the word does. */
const standsAsName = (o: Occurrence, bits: number): boolean => {
  if ((bits & (PLACE | PEOPLE | DEMONYM)) !== 0) return o.source;
  return (
    o.source ||
    (!o.candidate.weak && !o.candidate.opening && (bits & CALENDAR_WORD) === 0) ||
    o.candidate.personhood > 0
  );
};

const DETERMINED = /(^|\W)(the|an?|this|that|his|her|its|their|our)\s+$/i;

function ownersOf(word: string, entities: Entities, titled: boolean): readonly Entity[] {
  const bySurname = entities.withSurname(word);
  if (bySurname.length > 0) return bySurname;
  const byGiven = entities.withGivenName(word);
  // "Mr. Lou" is Lou Jiwei.
  if (byGiven.length > 0 && (!titled || (bitsOf(word) & LEADING_SURNAME) !== 0)) return byGiven;
  const byFirstSurname = entities.withFirstSurname(word);
  if (byFirstSurname.length > 0 && (titled || (bitsOf(word) & (ORGANISATION | PLACE)) === 0)) return byFirstSurname;
  return (bitsOf(word) & (ORGANISATION | PLACE | FIRST_NAME)) === 0
    ? entities.nearSurname(word).filter(e => !word.startsWith(e.parts.surname))
    : [];
}

/** "the Clintons": several of a name, nobody alone. */
export const isFamily = (word: string, entities: Entities): boolean =>
  /s$/.test(word) && [word.slice(0, -1), word.slice(0, -2)].some(name => entities.withSurname(name).length > 0);

/** Organisations, peoples and places, by their wording. */
function linkOrganisation(
  text: string,
  o: Occurrence,
  entities: Entities,
  standing: ReadonlyMap<string, Standing>,
): void {
  const { referent } = o.candidate;
  const name = wording(text, o);
  const employs = referent === 'unknown' && standing.get(entities.wordings.of(name).plain)?.employs === true;
  if (referent === 'organisation' || employs) take(text, o, entities.organisation(name), 'same-name');
  else if (referent === 'group') take(text, o, entities.group(name), 'same-name');
  else if (referent === 'place' && o.source) take(text, o, entities.organisation(name), 'same-name');
  else {
    const known =
      entities.knownOrganisation(name) ?? (referent === 'unknown' ? entities.organisationOf(name) : undefined);
    if (known) take(text, o, known, 'same-name');
  }
}
