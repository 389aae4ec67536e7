import type { EvidenceKind } from '../model.ts';
import { singleSpaced } from '../text/singleSpaced.ts';
import { type Entities, type Entity, noteForm } from './entities.ts';
import { shown } from './nameParts.ts';
import type { Occurrence } from './occurrences.ts';
import { placeAfter } from './offices.ts';

/** A name without title and possessive ending, as it stands in the text. */
export const wording = (text: string, o: Occurrence): string => (o.words ??= text.slice(o.head.start, o.head.end));

/** Whether nothing has been found out yet of whom it means. */
export const isOpen = (o: Occurrence): boolean => o.entity < 0 && !o.undecided;

/** ", 45," after a name. */
function ageAfter(text: string, at: number): number | null {
  if (text[at] !== ',') return null;
  const age = /^, (\d{1,3})\b/.exec(text.slice(at, at + 6));
  return age ? Number(age[1]) : null;
}

/** Makes a name a mention of a person, and notes the role beside it. */
export function takeName(text: string, o: Occurrence, entity: Entity, entities: Entities): void {
  take(text, o, entity, 'same-name');
  if (o.role && entity.kind === 'person') entities.noteRole(entity, singleSpaced(text.slice(o.role.start, o.role.end)));
  if (entity.kind === 'person') entities.noteRoleWords(entity, placeAfter(text, o.end));
}

/** Makes `o` a mention of `entity` and notes what it tells of it. */
export function take(text: string, o: Occurrence, entity: Entity, kind: EvidenceKind): void {
  o.entity = entity.index;
  const declared = entity.declared !== null && kind === 'same-name';
  o.evidence = [{ kind: declared ? 'people-file' : kind, at: null, detail: entity.name }];
  entity.count++;
  if (o.candidate.kind !== 'name') return;
  noteForm(entity, shown(wording(text, o)));
  if (entity.kind !== 'person') return;
  if (o.candidate.gender && !entity.declared?.gender && (o.candidate.role !== null || entity.gender === null))
    entity.gender = o.candidate.gender;
  entity.age ??= ageAfter(text, o.end);
}
