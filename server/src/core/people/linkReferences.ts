import type { EvidenceKind } from '../model.ts';
import type { Entities, Entity } from './entities.ts';
import { noteRole, take } from './linkNames.ts';
import { plain } from './nameParts.ts';
import type { Occurrence } from './occurrences.ts';
import type { PeopleInput } from './resolve.ts';
import { Salience } from './salience.ts';

/** Pronouns and descriptions, in reading order, each to the most salient entity that fits. */
export function linkReferences(
  input: PeopleInput,
  occurrences: Occurrence[],
  entities: Entities,
  heads: readonly (Occurrence | null)[],
): void {
  const { text } = input;
  const salience = new Salience(entities, speakersOfQuotes(input, heads));
  for (let i = 0; i < occurrences.length; i++) {
    const o = occurrences[i]!;
    if (o.entity < 0 && o.candidate.kind === 'description') linkDescription(text, occurrences, i, entities, salience);
    else if (o.candidate.kind === 'pronoun') linkPronoun(text, occurrences, i, entities, salience);
    if (o.entity < 0 && o.source && o.candidate.kind !== 'pronoun')
      take(text, o, unnamed(text, o, entities), 'description');
    if (o.entity >= 0) salience.mention(o);
  }
}

/** For each quoted region the source that speaks in it, where its own source is known. */
function speakersOfQuotes(input: PeopleInput, heads: readonly (Occurrence | null)[]): readonly (Occurrence | null)[] {
  const sources = heads.filter(head => head !== null).sort((a, b) => a.start - b.start);
  const marks = input.marks.filter(mark => !mark.nested);
  let at = 0;
  return marks.map(mark => {
    while (at < sources.length && sources[at]!.end <= mark.start) at++;
    const before = sources[at - 1];
    const after = sources[at];
    const gapBefore = before ? mark.start - before.end : Number.POSITIVE_INFINITY;
    const gapAfter = after ? after.start - mark.end : Number.POSITIVE_INFINITY;
    const near = gapAfter >= 0 && gapAfter < gapBefore ? after : before;
    return near && Math.min(gapBefore, Math.abs(gapAfter)) < 60 ? near : null;
  });
}

function unnamed(text: string, o: Occurrence, entities: Entities): Entity {
  const { referent, kind } = o.candidate;
  const wording = text
    .slice(o.start, o.end)
    .replace(/\s+/g, ' ')
    .replace(/^(the|a|an)\s+/i, '');
  if (kind === 'name')
    return referent === 'organisation' || referent === 'place'
      ? entities.organisation(wording)
      : entities.person(wording);
  if (referent === 'organisation') return entities.organisation(wording);
  return entities.add(referent === 'group' ? 'group' : 'anonymous', wording);
}

function linkDescription(
  text: string,
  occurrences: readonly Occurrence[],
  i: number,
  entities: Entities,
  salience: Salience,
): void {
  const o = occurrences[i]!;
  if (o.candidate.referent !== 'person') return;
  const named = appositive(text, occurrences, i);
  if (named) {
    const entity = entities.all[named.entity]!;
    take(text, o, entity, 'description');
    o.apposition = true;
    noteRole(
      entity,
      text
        .slice(o.start, o.end)
        .replace(/\s+/g, ' ')
        .replace(/^(the|a|an)\s+/i, ''),
    );
    if (o.candidate.gender && !entity.gender) entity.gender = o.candidate.gender;
    return;
  }
  if (!o.candidate.definite) return;
  const head = plain(text.slice(o.head.start, o.head.end).split(/\s+/).at(-1)!);
  const found = salience.withRole(head);
  if (found) take(text, o, found, 'description');
}

/** The person whose name stands beside a description: "Trump, the president,", "the president, Trump". */
function appositive(text: string, occurrences: readonly Occurrence[], i: number): Occurrence | null {
  const o = occurrences[i]!;
  for (let k = i - 1; k >= 0 && k >= i - 4 && occurrences[k]!.sentence === o.sentence; k--) {
    const before = occurrences[k]!;
    if (before.entity < 0 || before.candidate.possessive) continue;
    const gap = text.slice(before.end, o.start);
    if (before.candidate.kind === 'name' && AFTER_NAME.test(gap)) return before;
    if (before.candidate.kind === 'description' && gap === ' and ' && before.apposition) return before;
  }
  return nameAfter(text, occurrences, i);
}

const AFTER_NAME = /^,\s+((an?|the|former|[\p{Lu}][\p{L}.]*['’]s|his|her|their|who is|now|then)\s+)*$/u;

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

function linkPronoun(
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
    return;
  }
  if (word === 'i' || word === 'we') return;
  const { gender } = o.candidate;
  if (!gender) {
    if (!o.source) return;
    const found =
      word === 'it'
        ? salience.nearest('organisation')
        : (salience.nearest('group') ?? salience.nearest('organisation'));
    if (found) take(text, o, found, 'nearest-fitting');
    else o.evidence = [{ kind: 'no-antecedent', at: null }];
    return;
  }
  const { entity, kind } = salience.antecedent(o, gender);
  if (entity) {
    take(text, o, entity, kind);
    o.evidence = [{ kind, at: salience.lastMention(entity), detail: entity.name }];
    entity.gender ??= gender;
  } else o.evidence = [{ kind: kind as EvidenceKind, at: null }];
}
