import type { Gender, SpeakerKind } from '../model.ts';
import type { Referent } from './candidate.ts';
import { namedInContents } from './disjoint.ts';
import type { Entities, Entity } from './entities.ts';
import { linkDescription, owningPlace, wordingOf } from './linkDescriptions.ts';
import { isFamily } from './linkNames.ts';
import { linkPronoun, linkRelativeOrPronoun } from './linkPronouns.ts';
import { plain } from './nameParts.ts';
import type { Occurrence } from './occurrences.ts';
import { type Owner, ownerOf } from './owners.ts';
import { speakersOfRegions } from './quotedSpeakers.ts';
import type { PeopleInput } from './resolve.ts';
import { Salience } from './salience.ts';
import { take } from './take.ts';
import { bitsOf, GROUP, PEOPLE } from './words.ts';

/** Pronouns and descriptions, in reading order, each to the most salient entity that fits; the headline last of all. */
export function linkReferences(
  input: PeopleInput,
  occurrences: readonly Occurrence[],
  entities: Entities,
  heads: readonly (Occurrence | null)[],
): void {
  const speakers = speakersOfRegions(input, heads);
  const disjoint = namedInContents(input, heads, occurrences, entities);
  const headliners = occurrences.filter(o => o.outside && o.candidate.kind === 'name' && isPerson(entities, o));
  for (const outside of [false, true])
    linkPart(
      input.text,
      occurrences,
      o => o.outside === outside,
      headliners,
      entities,
      new Salience(input.text, entities, speakers, disjoint),
      speakers,
    );
}

function linkPart(
  text: string,
  occurrences: readonly Occurrence[],
  belongs: (o: Occurrence) => boolean,
  headliners: readonly Occurrence[],
  entities: Entities,
  salience: Salience,
  speakers: readonly (Occurrence | null)[],
): void {
  for (let i = 0; i < occurrences.length; i++) {
    const o = occurrences[i]!;
    if (!belongs(o)) continue;
    const speaker = o.quoted < 0 ? null : speakers[o.quoted];
    // Whoever speaks is not the "he" of the quotation: know the speaker first.
    if (speaker && speaker.entity < 0 && speaker.candidate.kind === 'pronoun' && speaker.start > o.start)
      linkPronoun(text, speaker, null, salience);
    if (o.entity < 0) linkReference(text, occurrences, i, entities, salience);
    if (o.entity < 0 && !o.outside) linkHeadliner(text, o, headliners, entities, salience);
    if (o.entity < 0) continue;
    if (o.source) entities.all[o.entity]!.spoken = true;
    salience.mention(o);
  }
}

const isPerson = (entities: Entities, o: Occurrence): boolean =>
  o.entity >= 0 && entities.all[o.entity]!.kind === 'person';

/** "He" before the article names anybody: whom the headline names, if that is but one. */
function linkHeadliner(
  text: string,
  o: Occurrence,
  headliners: readonly Occurrence[],
  entities: Entities,
  salience: Salience,
): void {
  const { kind, gender } = o.candidate;
  if (kind !== 'pronoun' || !gender || salience.nearest(e => e.kind === 'person')) return;
  const fitting = headliners.filter(({ entity }) =>
    [gender, null].includes(entities.all[entity]!.gender as Gender | null),
  );
  const [first] = fitting;
  if (!first || fitting.some(({ entity }) => entity !== first.entity)) return;
  const entity = entities.all[first.entity]!;
  take(text, o, entity, 'only-candidate');
  o.evidence = [{ kind: 'only-candidate', at: { start: first.start, end: first.end }, detail: entity.name }];
  entity.gender ??= gender;
}

function linkReference(
  text: string,
  occurrences: readonly Occurrence[],
  i: number,
  entities: Entities,
  salience: Salience,
): void {
  const o = occurrences[i]!;
  if (o.undecided) return;
  if (o.candidate.kind === 'description') linkDescription(text, occurrences, i, entities, salience);
  else if (o.candidate.kind === 'pronoun') linkRelativeOrPronoun(text, occurrences, i, entities, salience);
  if (o.entity >= 0 || o.candidate.kind === 'pronoun') return;
  const owner = o.candidate.kind === 'description' ? ownerOf(text, occurrences, i, entities) : null;
  if (o.source) take(text, o, before(text, o, owner, salience) ?? unnamed(text, o, owner, entities), 'description');
  else if (
    o.candidate.kind === 'description' &&
    (o.candidate.referent !== 'organisation' || owner) &&
    !isBareNoun(o) &&
    !isPredicate(text, o)
  )
    // Nobody that the article names; somebody all the same for a "he" or "they" to come.
    take(text, o, unnamed(text, o, owner, entities), 'description');
}

/** One noun in the singular without an article is hardly ever somebody: "look forward", "a vote Democrat". */
const isBareNoun = (o: Occurrence): boolean =>
  !o.candidate.definite && o.candidate.referent === 'person' && o.start === o.head.start && !o.candidate.subject;

/** "Byrne is a cautious candidate": what somebody is said to be. */
const isPredicate = (text: string, o: Occurrence): boolean =>
  !o.candidate.definite &&
  /\b(is|was|are|were|be|been|being|am|as|become|becomes|became|remains|remained|like|not)\s+$/i.test(
    text.slice(Math.max(0, o.start - 10), o.start),
  );

/** "the source" after "a source", "the campaign" after "her campaign": the same one, unnamed both times. */
function before(text: string, o: Occurrence, owner: Owner | null, salience: Salience): Entity | null {
  if (o.candidate.kind !== 'description' || !o.candidate.definite) return null;
  const noun = plain(text.slice(o.head.start, o.head.end));
  return salience.nearest(
    e => e.forms.size === 0 && e.noun === noun && (!owner || !e.owner || e.owner.entity === owner.entity),
  );
}

/** "Tjark May": an unknown first word, one more, and no work or paper that is called so. */
const mayBePerson = (name: string): boolean =>
  /^\p{Lu}\p{Ll}+ \p{Lu}\p{L}+$/u.test(name) && bitsOf(plain(name.split(' ')[0]!)) === 0;

/** One capitalised word that nothing shows to be somebody's name is nobody's: "Surveys", "Momentum" at a sentence's start. */
function namedSource(name: string, referent: Referent, entities: Entities): Entity {
  if (referent === 'organisation' || referent === 'place') return entities.organisation(name);
  const isPerson = referent !== 'thing' || mayBePerson(name) || entities.knows(name);
  if (name.includes(' ') && isPerson) return entities.person(name);
  const isGroup = (bitsOf(plain(name)) & (GROUP | PEOPLE)) !== 0 || isFamily(plain(name), entities);
  return isGroup ? entities.group(name) : entities.organisation(name);
}

const kindOf = (referent: Referent): SpeakerKind =>
  referent === 'organisation' || referent === 'thing' ? 'organisation' : referent === 'group' ? 'group' : 'anonymous';

function described(wording: string, referent: Referent, entities: Entities): Entity {
  const kind = kindOf(referent);
  if (kind === 'organisation') return entities.organisation(wording);
  return kind === 'group' ? entities.group(wording) : entities.add('anonymous', wording);
}

/** What stands behind the noun of a long source: "a poll conducted for the council", "the clerks who were asked". */
const BEHIND_NOUN = /(?:[,;:(—–]| (?:that|which|who|whose|to be|conducted|released|published|obtained|posted)\s).*$/;

/** "Norway’s " before "president". */
function ofPlace(text: string, o: Occurrence): string {
  const place = owningPlace(text, o);
  return place && `${place}’s `;
}

/** The wording as it would stand in the middle of a sentence. */
const inSentence = ({ candidate }: Occurrence, wording: string): string =>
  candidate.opening ? wording.charAt(0).toLowerCase() + wording.slice(1) : wording;

/** An entity for a source that the article names nowhere. */
function unnamed(text: string, o: Occurrence, owner: Owner | null, entities: Entities): Entity {
  const { referent, kind } = o.candidate;
  if (kind === 'name') return namedSource(wordingOf(text, o), referent, entities);
  const wording = wordingOf(text, o).replace(BEHIND_NOUN, '').trim();
  const entity = owner
    ? entities.owned(kindOf(referent), inSentence(o, wording), owner)
    : described(ofPlace(text, o) + wording, referent, entities);
  entity.noun = plain(text.slice(o.head.start, o.head.end));
  entity.gender = o.candidate.gender;
  return entity;
}
