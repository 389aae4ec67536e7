import type { Evidence } from '../model.ts';
import type { Entities } from './entities.ts';
import type { Occurrence } from './occurrences.ts';
import type { Salience } from './salience.ts';
import { take } from './take.ts';

const NO_ANTECEDENT: readonly Evidence[] = [{ kind: 'no-antecedent', at: null }];

export function linkRelativeOrPronoun(
  text: string,
  occurrences: readonly Occurrence[],
  i: number,
  entities: Entities,
  salience: Salience,
): void {
  const o = occurrences[i]!;
  const word = text.slice(o.start, o.end).toLowerCase();
  if (word === 'who' || word === 'which') {
    if (word === 'which' && !o.source) return;
    const before = antecedentOfRelative(text, occurrences, i, word, entities);
    if (before) take(text, o, entities.all[before.entity]!, 'nearest-fitting');
    else o.evidence = NO_ANTECEDENT;
  } else if (linkReflexive(text, occurrences, i, entities)) return;
  else if (o.candidate.gender) linkPronoun(text, o, subjectAhead(text, occurrences, i), salience);
  else if (o.candidate.first) linkFirstPerson(text, o, entities, salience);
  else if (o.source && word !== 'we') linkNeutral(text, o, word, salience);
  else o.evidence = NO_ANTECEDENT;
}

/** "Byrne herself": whoever stands before it. */
function linkReflexive(text: string, occurrences: readonly Occurrence[], i: number, entities: Entities): boolean {
  const o = occurrences[i]!;
  const before = i > 0 ? occurrences[i - 1]! : null;
  if (!before || before.entity < 0 || before.candidate.possessive || before.candidate.first) return false;
  if (o.start - before.end !== 1 || text[before.end] !== ' ' || !text.slice(o.start, o.end).endsWith('self'))
    return false;
  take(text, o, entities.all[before.entity]!, 'nearest-fitting');
  return true;
}

/** "I" inside quotation marks is whoever speaks there. */
function linkFirstPerson(text: string, o: Occurrence, entities: Entities, salience: Salience): void {
  const speaker = salience.speakerOf(o);
  if (!speaker || speaker.entity < 0) return;
  take(text, o, entities.all[speaker.entity]!, 'last-speaker');
  o.evidence = [
    {
      kind: 'last-speaker',
      at: { start: speaker.start, end: speaker.end },
      detail: entities.all[speaker.entity]!.name,
    },
  ];
}

/** Whom "who" goes with: "Byrne, who", "Byrne of Porto, who", "Byrne (D-Mass.), who". */
function antecedentOfRelative(
  text: string,
  occurrences: readonly Occurrence[],
  i: number,
  word: string,
  entities: Entities,
): Occurrence | null {
  const o = occurrences[i]!;
  for (let k = i - 1; k >= 0 && k >= i - 4 && o.start - occurrences[k]!.end < RELATIVE_REACH; k--) {
    const before = occurrences[k]!;
    if (before.entity < 0 || before.candidate.possessive || before.candidate.kind === 'pronoun') continue;
    // "voters in Congress Hall, who": no place and no organisation where people stand before it.
    if (
      word === 'who' &&
      k > 0 &&
      entities.all[before.entity]!.kind === 'organisation' &&
      isIn(text, occurrences[k - 1]!, before)
    )
      continue;
    if (BEFORE_RELATIVE.test(text.slice(before.end, o.start))) return before;
  }
  return null;
}

const isIn = (text: string, people: Occurrence, place: Occurrence): boolean =>
  /^ (?:in|on|at|from) (?:the )?$/.test(text.slice(people.end, place.start));

const BEFORE_RELATIVE =
  /^(?: (?:of|from|for|at|in|on) [^,;()]+| \([^)]*\)|, \p{Lu}\p{L}+ of [^,;()]+| (?:present|involved|there))?,? $/u;

/** So many characters may stand between. */
const RELATIVE_REACH = 60;

/** "it" and "they" as sources. */
function linkNeutral(text: string, o: Occurrence, word: string, salience: Salience): void {
  const found = salience.neutralAntecedent(o, word === 'they' ? ['group', 'organisation'] : ['organisation']);
  if (found.entity) take(text, o, found.entity, found.kind);
  o.evidence = [
    found.entity ? { kind: found.kind, at: found.at, detail: found.entity.name } : { kind: found.kind, at: null },
  ];
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
  const { entity, kind, at, equals } = salience.antecedent(o, gender, ahead);
  if (entity) {
    take(text, o, entity, kind);
    entity.gender ??= gender;
  }
  const detail = entity?.name ?? equals?.map(e => e.name).join(', ');
  o.evidence = [detail === undefined ? { kind, at } : { kind, at, detail }];
}
