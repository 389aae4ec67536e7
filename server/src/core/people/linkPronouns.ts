import type { Entities } from './entities.ts';
import { take } from './linkNames.ts';
import type { Occurrence } from './occurrences.ts';
import type { Salience } from './salience.ts';

export function linkRelativeOrPronoun(
  text: string,
  occurrences: readonly Occurrence[],
  i: number,
  entities: Entities,
  salience: Salience,
): void {
  const o = occurrences[i]!;
  const word = text.slice(o.start, o.end).toLowerCase();
  if (word === 'who') {
    const before = occurrences[i - 1];
    if (before && before.entity >= 0 && o.start - before.end < 4 && !before.candidate.possessive)
      take(text, o, entities.all[before.entity]!, 'nearest-fitting');
    else o.evidence = [{ kind: 'no-antecedent', at: null }];
  } else if (o.candidate.gender) linkPronoun(text, o, subjectAhead(text, occurrences, i), salience);
  else if (o.source && word !== 'i' && word !== 'we') linkNeutral(text, o, word, salience);
  else o.evidence = [{ kind: 'no-antecedent', at: null }];
}

/** "it" and "they" as sources. */
function linkNeutral(text: string, o: Occurrence, word: string, salience: Salience): void {
  const found =
    word === 'it' ? salience.ofKind('organisation') : (salience.ofKind('group') ?? salience.ofKind('organisation'));
  if (found) take(text, o, found, 'nearest-fitting');
  else o.evidence = [{ kind: 'no-antecedent', at: null }];
}

/** So many mentions on either side are looked at. */
const NEAR = 6;

/** In "In her remarks, Waters pointed ..." the subject that a pronoun in the opening phrase looks forward to. */
function subjectAhead(text: string, occurrences: readonly Occurrence[], i: number): Occurrence | null {
  const o = occurrences[i]!;
  if (o.candidate.opening) return null;
  for (let k = i - 1; k >= 0 && occurrences[k]!.sentence === o.sentence; k--)
    if (i - k > NEAR || occurrences[k]!.entity >= 0) return null;
  for (let k = i + 1; k < occurrences.length && k < i + NEAR && occurrences[k]!.sentence === o.sentence; k++) {
    const next = occurrences[k]!;
    if (next.candidate.kind !== 'name' || next.entity < 0 || !next.candidate.subject) continue;
    return /^[^.;]*, $/.test(text.slice(o.end, next.start)) ? next : null;
  }
  return null;
}

export function linkPronoun(text: string, o: Occurrence, ahead: Occurrence | null, salience: Salience): void {
  const { gender } = o.candidate;
  if (!gender) return;
  const { entity, kind, at } = salience.antecedent(o, gender, ahead);
  if (entity) {
    take(text, o, entity, kind);
    entity.gender ??= gender;
  }
  o.evidence = [entity ? { kind, at, detail: entity.name } : { kind, at }];
}
