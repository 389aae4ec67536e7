import type { Entities, Entity } from './entities.ts';
import type { Occurrence } from './occurrences.ts';

/** Whose somebody is of whom the article has no name: "Byrne's lawyer", "the Byrne campaign", "critics of Byrne". */
export interface Owner {
  readonly entity: Entity;
  /** "the White House official", not "the White House's official". */
  readonly attribute: boolean;
}

/** The owner that stands beside a description, if it is known who that is. */
export function ownerOf(text: string, occurrences: readonly Occurrence[], i: number, entities: Entities): Owner | null {
  const o = occurrences[i]!;
  const before = i > 0 ? occurrences[i - 1]! : null;
  if (before && before.entity >= 0 && before.sentence === o.sentence) {
    const gap = text.slice(before.end, o.start);
    const entity = entities.all[before.entity]!;
    if (before.candidate.possessive && BETWEEN.test(gap)) return { entity, attribute: false };
    if (gap === ' ' && before.candidate.kind === 'name' && !before.candidate.possessive)
      return { entity, attribute: entity.kind !== 'person' };
  }
  const after = occurrences[i + 1];
  if (!after || after.entity < 0 || after.candidate.kind !== 'name' || after.candidate.possessive) return null;
  return OF.test(text.slice(o.end, after.start)) ? { entity: entities.all[after.entity]!, attribute: false } : null;
}

/** Adjectives that no list has: "Byrne's feisty". */
const BETWEEN = /^ (?:[\p{Ll}-]+ ){0,2}$/u;
const OF = /^ (?:of|for|to) (?:the )?$/;
