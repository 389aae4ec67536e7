import { contains, firstEndingAfter, type Span, spanAt } from '../span.ts';
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
  const speakers = speakersOfRegions(input, heads);
  const salience = new Salience(entities, speakers);
  for (let i = 0; i < occurrences.length; i++) {
    const o = occurrences[i]!;
    const speaker = o.quoted < 0 ? null : speakers[o.quoted];
    // Whoever speaks is not the "he" of the quotation: know the speaker first.
    if (speaker && speaker.entity < 0 && speaker.candidate.kind === 'pronoun' && speaker.start > o.start)
      linkPronoun(text, speaker, null, salience);
    if (o.entity >= 0) {
      salience.mention(o);
      continue;
    }
    if (o.candidate.kind === 'description') linkDescription(text, occurrences, i, entities, salience);
    else if (o.candidate.kind === 'pronoun') linkRelativeOrPronoun(text, occurrences, i, entities, salience);
    if (o.entity < 0 && o.source && o.candidate.kind !== 'pronoun')
      take(text, o, unnamed(text, o, entities), 'description');
    if (o.entity >= 0) salience.mention(o);
  }
}

/** A source speaks in the quoted regions of its paragraph that are nearer to it than to another source. */
function speakersOfRegions(input: PeopleInput, heads: readonly (Occurrence | null)[]): readonly (Occurrence | null)[] {
  const sources = heads.filter(head => head !== null).sort((a, b) => a.start - b.start);
  return input.marks
    .filter(mark => !mark.nested)
    .map(mark => {
      const next = firstEndingAfter(sources, mark.start);
      const paragraph = spanAt(input.paragraphs, mark.start);
      const after = inside(paragraph, sources[next]);
      const before = inside(paragraph, sources[next - 1]);
      if (!after || !before) return after ?? before;
      return after.start - mark.end < mark.start - before.end ? after : before;
    });
}

const inside = (paragraph: Span | undefined, source: Occurrence | undefined): Occurrence | null =>
  paragraph && source && contains(paragraph, source) ? source : null;

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
  if (referent === 'organisation' || referent === 'thing') return entities.organisation(wording);
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
  const words = text
    .slice(o.start, o.end)
    .split(/\s+/)
    .map(plain)
    .filter(word => !/^(the|this|that)$/.test(word));
  const found = salience.nearest(e => e.roleHeads.has(words.at(-1)!) && words.every(word => e.roleWords.has(word)));
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

function linkRelativeOrPronoun(
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
  if (o.candidate.subject) return null;
  for (let k = i - 1; k >= 0 && occurrences[k]!.sentence === o.sentence; k--)
    if (i - k > NEAR || occurrences[k]!.entity >= 0) return null;
  for (let k = i + 1; k < occurrences.length && k < i + NEAR && occurrences[k]!.sentence === o.sentence; k++) {
    const next = occurrences[k]!;
    if (next.candidate.kind !== 'name' || next.entity < 0 || !next.candidate.subject) continue;
    return /^[^.;]*, $/.test(text.slice(o.end, next.start)) ? next : null;
  }
  return null;
}

function linkPronoun(text: string, o: Occurrence, ahead: Occurrence | null, salience: Salience): void {
  const { gender } = o.candidate;
  if (!gender) return;
  const { entity, kind, at } = salience.antecedent(o, gender, ahead);
  if (entity) {
    take(text, o, entity, kind);
    entity.gender ??= gender;
  }
  o.evidence = [entity ? { kind, at, detail: entity.name } : { kind, at }];
}
