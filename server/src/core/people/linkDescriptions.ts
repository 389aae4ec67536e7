import { OFFICES, STAND_INS } from '../lexicon/offices.ts';
import { isApostrophe } from '../text/characters.ts';
import { singleSpaced } from '../text/singleSpaced.ts';
import { type Entities, type Entity, isNamed } from './entities.ts';
import { lastWord, plain } from './nameParts.ts';
import type { Occurrence } from './occurrences.ts';
import { headOf } from './offices.ts';
import { ownerOf } from './owners.ts';
import type { Salience } from './salience.ts';
import { take } from './take.ts';
import { bitsOf, DEMONYM, MODIFIER, PLACE } from './words.ts';

/** Links a description to the person or organisation that the article names. */
export function linkDescription(
  text: string,
  occurrences: readonly Occurrence[],
  i: number,
  entities: Entities,
  salience: Salience,
): void {
  const o = occurrences[i]!;
  const { referent } = o.candidate;
  if (referent === 'organisation' && o.beside && o.beside.entity >= 0)
    take(text, o, entities.all[o.beside.entity]!, 'description');
  else if (referent === 'organisation' && o.candidate.definite) linkOrganisationNoun(text, o, salience);
  if (referent !== 'person') return;
  const named = o.beside && o.beside.entity >= 0 ? o.beside : appositive(text, occurrences, i);
  if (named) {
    const entity = entities.all[named.entity]!;
    take(text, o, entity, 'description');
    o.apposition = true;
    entities.noteRole(entity, roleOf(text, named, o));
    if (o.candidate.gender && !entity.gender) entity.gender = o.candidate.gender;
    return;
  }
  const found = holderOf(text, occurrences, i, entities, salience);
  if (found) take(text, o, found, 'description');
}

/** The description without its article and its possessive ending. */
export function wordingOf(text: string, o: Occurrence): string {
  const bare = singleSpaced(text.slice(o.start, o.end)).replace(ARTICLE, '');
  return bare.endsWith('s') ? bare.replace(/['’]s$/, '') : bare;
}

const ARTICLE =
  /^(?:the|an?|one(?= \p{L}+ \p{L}))\s+(?!(?:third|quarter|fifth|half|majority|minority|plurality)(?: of |$))/iu;

/** "former Harbour Council chair", all of it, in "Ada Byrne, a former Harbour Council chair": its noun alone may be the description. */
function roleOf(text: string, named: Occurrence, o: Occurrence): string {
  const gap = text.slice(named.end, o.start);
  const before = named.end <= o.start && isAfterName(gap) ? gap.slice(1).trim().replace(UNTOLD, '') : '';
  return singleSpaced(`${before} ${wordingOf(text, o)}`.trim());
}

/** Words before a role that are none of it. */
const UNTOLD = /^(?:(?:an?|the|his|her|its|their|who is|now|then)(?:\s+|$))+/;

/** Whom "the foreign minister", "the teenager", "the 45-year-old" means: somebody to whom the article gives that role or age. */
function holderOf(
  text: string,
  occurrences: readonly Occurrence[],
  i: number,
  entities: Entities,
  salience: Salience,
): Entity | null {
  const o = occurrences[i]!;
  if (!o.candidate.definite && !o.outside) return null;
  const words = wordingOf(text, o).split(' ').map(plain);
  const head = headOf(words);
  if (o.outside) return entities.firstWithRole(head, words);
  const age = /^(\d+)-year-old/.exec(head);
  if (age) {
    const years = Number(age[1]);
    return salience.nearest(e => e.age === years) ?? (o.source ? salience.foremost(o, e => e.age === null) : null);
  }
  if (head === 'teenager') return salience.nearest(e => e.age !== null && e.age > 12 && e.age < 20);
  const fits = fitsDescription(text, occurrences, i, entities);
  const telling = words.filter(word => !PASSING.has(word));
  const has = (e: Entity): boolean => e.roleHeads.has(head) && fits(e) && telling.every(word => e.roleWords.has(word));
  const former = words.includes('former');
  const known = (former ? null : salience.nearest(e => has(e) && !e.roleWords.has('former'))) ?? salience.nearest(has);
  // "the judge" after "a judge"
  const introduced = !SHARED.has(head) && head !== 'president' && salience.nearest(e => e.noun === head) !== null;
  const standIn =
    !introduced && isStandIn(text, o, head) ? salience.foremost(o, e => fits(e) && mayHold(e, head, words)) : null;
  const goesOn = standIn !== null && o.candidate.opening && SHARED.has(head) && !ADJECTIVES.has(head);
  if (known) return goesOn && salience.sentencesSince(known, o) > RECENT ? standIn : known;
  const only = entities.onlyWithRole(head, telling);
  // Of a president the article may speak before it names him.
  const ahead = only !== null && only.starts[0]! > o.start && (former || SHARED.has(head));
  return only && fits(only) && !ahead ? only : o.source || (goesOn && isAbout(standIn, o)) ? standIn : null;
}

/** Whether the article speaks so much of somebody that its next sentence is about him too. */
const isAbout = (e: Entity, o: Occurrence): boolean => e.count >= 5 && o.quoted < 0 && o.candidate.subject;

/** What somebody is only in passing: no role that the article gives has these words. */
const PASSING: ReadonlySet<string> = new Set('freshman junior senior longtime veteran popular embattled'.split(' '));
/** What many are at the same time: whoever the article speaks of now may be meant as well as who was called so before. */
const SHARED: ReadonlySet<string> = new Set(
  'candidate contender hopeful nominee senator congressman congresswoman lawmaker republican democrat'.split(' '),
);
/** Of those what may belong to the next noun: "the huge Republican audiences". */
const ADJECTIVES: ReadonlySet<string> = new Set(['republican', 'democrat']);
/** So many sentences back such a word reaches. */
const RECENT = 3;

/** Whether somebody may be meant as far as gender, place and owner tell: nobody is his own rival. */
function fitsDescription(
  text: string,
  occurrences: readonly Occurrence[],
  i: number,
  entities: Entities,
): (e: Entity) => boolean {
  const o = occurrences[i]!;
  const { gender } = o.candidate;
  const owner = ownerOf(text, occurrences, i, entities)?.entity;
  const place = lastWord(owningPlace(text, o));
  return e =>
    e !== owner &&
    (gender === null || e.gender === null || e.gender === gender) &&
    (place === '' || e.roleWords.has(place));
}

/** "Norway" before "'s president"; empty where none stands there. */
export function owningPlace(text: string, o: Occurrence): string {
  if (!isOwned(text, o.start)) return '';
  const place = OWNING.exec(text.slice(Math.max(0, o.start - 30), o.start))?.[1] ?? '';
  return (bitsOf(lastWord(place)) & PLACE) !== 0 ? place : '';
}

/** Whether an apostrophe, or one and an s, stands before a word. */
function isOwned(text: string, start: number): boolean {
  const last = text.charAt(start - 2);
  return isApostrophe(text.charCodeAt(last === 's' ? start - 3 : start - 2));
}

const OWNING = /((?:(?:North|South|New|United|Saudi) )?\p{Lu}[\p{L}.-]+)['’]s? $/u;

/** "the senator", "the billionaire businessman": in place of the name of whom the article speaks about. */
const isStandIn = (text: string, o: Occurrence, head: string): boolean =>
  STAND_INS.has(head) &&
  /(^|\s)(\p{Ll}\S*|Republican|Democrat)$/u.test(text.slice(o.head.start, o.head.end)) &&
  THE.test(text.slice(Math.max(0, o.start - 40), o.head.start)) &&
  !/^ (of|at|for|from|with|in|who)\b/.test(text.slice(o.end, o.end + 6));

/** "the", and no words but adjectives and names up to the noun: "the GOP presidential". */
const THE = /\bthe (?:[\p{L}.-]+ ){0,4}$/iu;

/** Whether nothing says that somebody holds another office, or one of another country: "the French president". */
function mayHold(e: Entity, head: string, words: readonly string[]): boolean {
  if (!OFFICES.has(head)) return true;
  if (words.some(word => (bitsOf(word) & (DEMONYM | MODIFIER)) === DEMONYM && !e.roleWords.has(word))) return false;
  return e.roleHeads.has(head) || ![...e.roleHeads].some(other => OFFICES.has(other));
}

/** Nouns that any organisation may be called by. */
const GENERIC: ReadonlySet<string> = new Set(
  'company firm group organisation organization agency service body'.split(' '),
);
/** So many sentences back such a noun reaches. */
const GENERIC_REACH = 2;

/** "the association" for an organisation whose name has the word; "the company" for the one just named. */
function linkOrganisationNoun(text: string, o: Occurrence, salience: Salience): void {
  const head = plain(text.slice(o.head.start, o.head.end));
  const named = salience.nearest(e => e.kind === 'organisation' && e.forms.size > 0 && isNamed(e, head));
  const alone = o.head.start - o.start < 6 && !/['’]s?\s+$/.test(text.slice(Math.max(0, o.start - 4), o.start));
  const found = named ?? (alone && GENERIC.has(head) ? salience.recentOrganisation(o, GENERIC_REACH) : null);
  if (found) take(text, o, found, 'description');
}

/** The person whose name stands beside a description: "Trump, the president,", "the president, Trump". */
function appositive(text: string, occurrences: readonly Occurrence[], i: number): Occurrence | null {
  const o = occurrences[i]!;
  if (isOfficeAlone(text, o)) return null;
  for (let k = i - 1; k >= 0 && k >= i - 4 && occurrences[k]!.sentence === o.sentence; k--) {
    const before = occurrences[k]!;
    if (before.entity < 0 || before.candidate.possessive) continue;
    const gap = text.slice(before.end, o.start);
    if (before.candidate.kind === 'name' && isAfterName(gap)) return before;
    if (
      before.candidate.kind === 'description' &&
      gap === ' and ' &&
      (before.apposition || isSecondRole(text, before, o))
    )
      return before;
  }
  return nameAfter(text, occurrences, i);
}

/** "She ran for president, Byrne said": the office. */
const isOfficeAlone = (text: string, o: Occurrence): boolean =>
  !o.candidate.definite &&
  o.start === o.head.start &&
  /\b(?:for|of|to) $/.test(text.slice(Math.max(0, o.start - 5), o.start));

/** "the front-runner and former secretary": one person, since the second role has no article of its own. */
const isSecondRole = (text: string, first: Occurrence, o: Occurrence): boolean =>
  first.candidate.referent === 'person' &&
  !o.candidate.definite &&
  !/^(an?|another|one)\s/i.test(text.slice(o.start, o.end));

/** Whether this stands between a name and what the person is: "Trump, the former ". */
export function isAfterName(gap: string): boolean {
  if (!/^,\s.*\s$|^,\s+$/u.test(gap)) return false;
  const words = gap.slice(1).trim().split(/\s+/);
  if (words.length > MOST_WORDS) return false;
  return words.every(word => BEFORE_ROLE.test(word) || (bitsOf(word) & MODIFIER) !== 0);
}

/** So many words may stand between a name and a role. */
const MOST_WORDS = 5;
const BEFORE_ROLE = /^(?:|an?|the|former|his|her|its|their|who|is|now|then|\p{Lu}[\p{L}.]*(?:['’]s)?)$/u;

/** "the president, Trump", "CEO of the Refugee Council Enver Solomon", "co-founder of Google, Sergey Brin,". */
function nameAfter(text: string, occurrences: readonly Occurrence[], i: number): Occurrence | null {
  const o = occurrences[i]!;
  for (let k = i + 1; k < occurrences.length && k <= i + 4 && occurrences[k]!.sentence === o.sentence; k++) {
    const after = occurrences[k]!;
    if (after.candidate.kind !== 'name' || after.entity < 0) continue;
    const gap = text.slice(o.end, after.start);
    if (gap === ' ' || gap === ', ') return after;
    if (after.candidate.referent === 'organisation' || after.candidate.referent === 'place') continue;
    const between = occurrences[k - 1]!;
    if (/^ (of|at|for|with|to) [^,;:.]{1,80}, $/.test(gap)) return /^,/.test(text.slice(after.end)) ? after : null;
    return /^ (of|at|for|with|to) [^,;:.]{1,80} $/.test(gap) && between !== o && after.start - between.end === 1
      ? after
      : null;
  }
  return null;
}
