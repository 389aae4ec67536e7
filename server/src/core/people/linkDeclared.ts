import type { DeclaredSpeaker } from './declared.ts';
import type { Entities } from './entities.ts';
import type { Occurrence } from './occurrences.ts';
import { isOpen, takeName, wording } from './take.ts';

/** The names that the people file has. Two of one name are told apart by title, and by who else is named in the article. */
export function linkDeclared(text: string, occurrences: readonly Occurrence[], entities: Entities): void {
  const named = occurrences.filter(o => o.candidate.declared);
  for (const o of named) {
    const owners = fitting(text, o, o.candidate.declared!);
    if (owners.length === 1) takeDeclared(text, o, owners[0]!, entities);
  }
  for (const o of named) if (isOpen(o)) takeOneOf(text, o, fitting(text, o, o.candidate.declared!), entities);
}

/** Surnames of people who are in the people file and whom the article names in no other way. */
export function linkDeclaredSurnames(text: string, names: readonly Occurrence[], entities: Entities): void {
  for (const o of names) {
    if (!isOpen(o) || !mayBePerson(o)) continue;
    const { surname, given } = entities.wordings.of(wording(text, o)).parts;
    const namesakes = entities.declaredWithSurname(surname);
    if (namesakes.length === 0 || given.length > 0 || isNamed(surname, entities)) continue;
    const owners = new Set(namesakes.map(({ speaker }) => speaker));
    takeOneOf(text, o, fitting(text, o, [...owners]), entities);
  }
}

/** Whether the article names somebody in full who has this surname. */
const isNamed = (surname: string, entities: Entities): boolean =>
  entities.withSurname(surname).some(e => e.starts.length > 0 || e.parts.given.length === 0);

function mayBePerson({ candidate, source }: Occurrence): boolean {
  if (candidate.referent === 'place') return source || candidate.role !== null;
  if (candidate.referent !== 'person' && candidate.referent !== 'unknown') return false;
  return !candidate.weak || source || candidate.personhood > 0;
}

function takeOneOf(text: string, o: Occurrence, owners: readonly DeclaredSpeaker[], entities: Entities): void {
  const named = owners.filter(owner => entities.names(owner));
  const [only, ...others] = named.length === 1 ? named : owners;
  if (!only) return;
  if (others.length === 0) {
    takeDeclared(text, o, only, entities);
    return;
  }
  o.undecided = true;
  o.evidence = [{ kind: 'ambiguous', at: null, detail: owners.map(owner => owner.name).join(', ') }];
}

function takeDeclared(text: string, o: Occurrence, owner: DeclaredSpeaker, entities: Entities): void {
  const entity = entities.declared(owner);
  if (wording(text, o).includes(' ')) entity.starts.push(o.start);
  takeName(text, o, entity, entities);
}

/** A title tells the gender: "Mr. Byrne" is not Ada Byrne. A name of several words is hers all the same. */
function fitting(text: string, o: Occurrence, owners: readonly DeclaredSpeaker[]): readonly DeclaredSpeaker[] {
  const { gender, role } = o.candidate;
  if (!gender || !role || wording(text, o).includes(' ')) return owners;
  return owners.filter(owner => owner.kind !== 'person' || owner.gender === null || owner.gender === gender);
}
