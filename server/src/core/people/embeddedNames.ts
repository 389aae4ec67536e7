import type { Entities, Entity } from './entities.ts';
import { plain } from './nameParts.ts';
import type { Occurrence } from './occurrences.ts';
import { bitsOf, COMMON_WORD, FUNCTION_WORD, PLACE, THING_HEAD } from './words.ts';

/**
 * Names of people that the article knows inside capitalised words that name no person: "Trump" in "Trump Tower" or in a
 * headline. The larger candidate is dropped, the people in it stay.
 */
export function splitThings(text: string, occurrences: readonly Occurrence[], entities: Entities): Occurrence[] {
  const out: Occurrence[] = [];
  for (const o of occurrences) {
    const open = o.candidate.kind === 'name' && o.entity < 0 && !o.source;
    if (!open) out.push(o);
    else if (o.candidate.referent !== 'place') out.push(...known(text, o, entities));
  }
  return out;
}

function known(text: string, o: Occurrence, entities: Entities): Occurrence[] {
  const out: Occurrence[] = [];
  const words = [...text.slice(o.head.start, o.head.end).matchAll(/[^\s]+/g)];
  for (let k = 0; k < words.length; k++) {
    const entity = ownerOf(plain(words[k]![0]), words.length === 1 && !o.candidate.weak, entities);
    if (!entity) continue;
    const given = entity.parts.given[0];
    let first = k;
    for (let j = k - 1; j >= 0 && j >= k - 3; j--) if (plain(words[j]![0]) === given) first = j;
    const start = o.head.start + words[first]!.index;
    const end = o.head.start + words[k]!.index + words[k]![0].length;
    if (out.length > 0 && start < out.at(-1)!.end) continue;
    const whole = k === words.length - 1 ? o.end : end;
    const evidence = [{ kind: 'same-name' as const, at: null, detail: entity.name }];
    out.push({ ...o, start, end: whole, head: { start, end }, role: null, entity: entity.index, evidence });
    entity.count++;
  }
  return out;
}

/** The one person with this surname, unless it is a word of everyday language as well. */
function ownerOf(word: string, alone: boolean, entities: Entities): Entity | null {
  if ((bitsOf(word) & (COMMON_WORD | FUNCTION_WORD | PLACE)) !== 0) return null;
  if ((bitsOf(word) & THING_HEAD) !== 0 && !alone) return null;
  const owners = entities.withSurname(word);
  return owners.length === 1 ? owners[0]! : null;
}
