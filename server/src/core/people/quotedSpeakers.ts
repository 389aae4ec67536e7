import { contains, firstEndingAfter, overlaps, type Span, spanAt } from '../span.ts';
import type { Occurrence } from './occurrences.ts';
import type { PeopleInput } from './resolve.ts';

type Speakers = readonly (Occurrence | null)[];

/** For each quoted region the source that speaks in it: the one whose content it is, else one near by. */
export function speakersOfRegions(input: PeopleInput, heads: Speakers): Speakers {
  const regions = input.marks.filter(mark => !mark.nested);
  const near = nearestSources(input, regions, heads);
  const known = sourcesOfContents(input, regions, heads);
  return regions.map((_, i) => known.get(i) ?? near[i] ?? null);
}

function sourcesOfContents(input: PeopleInput, regions: readonly Span[], heads: Speakers): Map<number, Occurrence> {
  const out = new Map<number, Occurrence>();
  input.contents?.forEach((content, i) => {
    const head = heads[i];
    if (!head) return;
    for (const part of content)
      for (let k = firstEndingAfter(regions, part.start); k < regions.length && overlaps(regions[k]!, part); k++)
        if (!out.has(k)) out.set(k, head);
  });
  return out;
}

/** A source speaks in the quoted regions of its paragraph that are nearer to it than to another source. */
function nearestSources(input: PeopleInput, regions: readonly Span[], heads: Speakers): Speakers {
  const sources = heads.filter(head => head !== null).sort((a, b) => a.start - b.start);
  return regions.map(region => {
    const next = firstEndingAfter(sources, region.start);
    const paragraph = spanAt(input.paragraphs, region.start);
    const after = inside(paragraph, sources[next]);
    const before = next > 0 ? inside(paragraph, sources[next - 1]) : null;
    if (!after || !before) return after ?? before;
    return after.start - region.end < region.start - before.end ? after : before;
  });
}

const inside = (paragraph: Span | undefined, source: Occurrence | undefined): Occurrence | null =>
  paragraph && source && contains(paragraph, source) ? source : null;
