import type { Entities, Entity } from './entities.ts';
import { plain } from './nameParts.ts';
import type { Occurrence } from './occurrences.ts';
import { take, wording } from './take.ts';
import { bitsOf, COMMON_WORD, FUNCTION_WORD, PLACE, THING_HEAD } from './words.ts';

/**
 * Names of people that the article knows inside capitalised words that name no person: "Trump" in "Trump Tower" or in a
 * headline. The larger candidate is dropped, the people in it stay.
 */
export function splitThings(text: string, occurrences: readonly Occurrence[], entities: Entities): Occurrence[] {
  const out: Occurrence[] = [];
  for (const o of occurrences) {
    const open = o.candidate.kind === 'name' && o.entity < 0 && !o.source && !o.undecided;
    if (!open) out.push(o);
    else if (o.candidate.referent !== 'place') out.push(...(named(text, o, entities) ?? known(text, o, entities)));
  }
  return out;
}

/** "Saltology" in "Saltology-critic", which the article knows as an organisation's name. */
function named(text: string, o: Occurrence, entities: Entities): Occurrence[] | null {
  const organisation = text[o.end] === '-' ? entities.organisationOf(wording(text, o)) : undefined;
  if (!organisation) return null;
  take(text, o, organisation, 'same-name');
  return [o];
}

function known(text: string, o: Occurrence, entities: Entities): Occurrence[] {
  const out: Occurrence[] = [];
  const name = text.slice(o.head.start, o.head.end);
  if (!hasSurname(name, entities)) return out;
  const words = [...name.matchAll(/[^\s]+/g)];
  for (let k = 0; k < words.length; k++) {
    const owners = ownersOf(plain(words[k]![0]), words.length === 1 && !o.candidate.weak, entities);
    const named = fullNameEnding(words, k, owners);
    const entity = named?.entity ?? (owners.length === 1 ? owners[0] : undefined);
    if (!entity) continue;
    const first = named?.first ?? k;
    const start = o.head.start + words[first]!.index;
    const end = o.head.start + words[k]!.index + words[k]![0].length;
    if (out.length > 0 && start < out.at(-1)!.end) continue;
    const whole = k === words.length - 1 ? o.end : end;
    const evidence = [{ kind: 'same-name' as const, at: null, detail: entity.name }];
    out.push({
      ...o,
      start,
      end: whole,
      head: { start, end },
      words: null,
      role: null,
      entity: entity.index,
      evidence,
    });
    entity.count++;
  }
  return out;
}

/** Whether any of the words is the surname of somebody: of most names none is. */
const hasSurname = (name: string, entities: Entities): boolean =>
  name.split(/\s/).some(word => entities.withSurname(plain(word)).length > 0);

/** Of the owners of the surname at `k` the one whose given name stands shortly before it, and where. */
function fullNameEnding(
  words: readonly RegExpExecArray[],
  k: number,
  owners: readonly Entity[],
): { entity: Entity; first: number } | null {
  for (const entity of owners)
    for (let first = k - 1; first >= 0 && first >= k - 3; first--)
      if (plain(words[first]![0]) === entity.parts.given[0]) return { entity, first };
  return null;
}

/** The people with this surname, unless it is a word of everyday language as well. */
function ownersOf(word: string, alone: boolean, entities: Entities): readonly Entity[] {
  const owners = entities.withSurname(word);
  if (owners.length === 0) return owners;
  const bits = bitsOf(word);
  return (bits & (COMMON_WORD | FUNCTION_WORD | PLACE)) !== 0 || ((bits & THING_HEAD) !== 0 && !alone) ? [] : owners;
}
