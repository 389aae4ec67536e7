import { contains, firstEndingAfter, type Span, spanAt } from '../span.ts';
import type { Occurrence } from './occurrences.ts';
import type { PeopleInput } from './resolve.ts';

/** A source speaks in the quoted regions of its paragraph that are nearer to it than to another source. */
export function speakersOfRegions(
  input: PeopleInput,
  heads: readonly (Occurrence | null)[],
): readonly (Occurrence | null)[] {
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
