import { firstEndingAfter, type Span } from '../span.ts';
import type { Entities } from './entities.ts';
import type { Occurrence } from './occurrences.ts';
import type { PeopleInput } from './resolve.ts';
import { AUXILIARY, bitsOf, FUNCTION_WORD, PERSONAL_VERB, PREPOSITION, SPEECH_VERB } from './words.ts';

/** By the head of a source: the indexes of the people whom it cannot mean. */
export type Disjoint = ReadonlyMap<Occurrence, ReadonlySet<number>>;

/**
 * Whom a pronoun or description that speaks does not mean: people named in what it says. "He said Smith would resign": he is
 * not Smith. A name that stands before the pronoun and outside marks may be its own: "Smith was tired, he said".
 */
export function namedInContents(
  input: PeopleInput,
  heads: readonly (Occurrence | null)[],
  occurrences: readonly Occurrence[],
  entities: Entities,
): Disjoint {
  const out = new Map<Occurrence, Set<number>>();
  input.contents?.forEach((content, i) => {
    const head = heads[i];
    for (const part of content) markTold(occurrences, part);
    if (!head || head.candidate.kind === 'name') return;
    const named = out.get(head) ?? new Set<number>();
    for (const part of content)
      for (const o of namesIn(occurrences, part)) if (bars(input.text, o, head, entities)) named.add(o.entity);
    if (named.size > 0) out.set(head, named);
  });
  return out;
}

function markTold(occurrences: readonly Occurrence[], part: Span): void {
  for (
    let k = firstEndingAfter(occurrences, part.start);
    k < occurrences.length && occurrences[k]!.start < part.end;
    k++
  )
    occurrences[k]!.told = true;
}

function* namesIn(occurrences: readonly Occurrence[], part: Span): Generator<Occurrence> {
  for (
    let k = firstEndingAfter(occurrences, part.start);
    k < occurrences.length && occurrences[k]!.start < part.end;
    k++
  )
    if (occurrences[k]!.candidate.kind === 'name' && occurrences[k]!.entity >= 0) yield occurrences[k]!;
}

function bars(text: string, o: Occurrence, head: Occurrence, entities: Entities): boolean {
  if (entities.all[o.entity]!.kind !== 'person') return false;
  const quoted = o.quoted >= 0 && o.quoted !== head.quoted;
  if (!quoted && o.start < head.start) return false;
  return !modifiesNext(text, o.end) && !(quoted && SELF.test(text.slice(Math.max(0, o.start - 16), o.start)));
}

/** "I am Smith": who says so names himself. Inner marks: another speaks, who may address him. */
const SELF = /(?:^|\s)[‘']$|\b(I['’]m|I am|name is|name['’]s|this is|call me)\s+$/i;

/** Whether a noun follows, so that the name is no reference of its own: "the Smith campaign", "Smith Tower". */
function modifiesNext(text: string, end: number): boolean {
  const next = /^[ \u00a0]([\p{L}'’-]+)/u.exec(text.slice(end, end + 24))?.[1];
  if (!next) return false;
  return (
    (bitsOf(next.toLowerCase()) & (FUNCTION_WORD | PREPOSITION | AUXILIARY | PERSONAL_VERB | SPEECH_VERB)) === 0 &&
    !ADVERB.test(next)
  );
}

const ADVERB = /(ly|ed)$/;
