import type { Article, Quotation, Speaker } from '../core/model.ts';
import { firstEndingAfter, type Span } from '../core/span.ts';

/** The speakers, whoever is mentioned nearest to a span first; those whom only the span itself mentions come last. */
export function* nearestSpeakers({ mentions, speakers, text }: Article, around: Span): Generator<Speaker> {
  const byId = new Map(speakers.map(speaker => [speaker.id, speaker]));
  let after = firstEndingAfter(mentions, around.start);
  let before = after - 1;
  while (after < mentions.length && mentions[after]!.start < around.end) after++;
  while (byId.size > 0 && (before >= 0 || after < mentions.length)) {
    const back = around.start - (mentions[before]?.end ?? -text.length);
    const ahead = (mentions[after]?.start ?? Number.POSITIVE_INFINITY) - around.end;
    const { speaker: id } = mentions[back <= ahead ? before-- : after++]!;
    const speaker = id === null ? undefined : byId.get(id);
    if (!speaker) continue;
    byId.delete(speaker.id);
    yield speaker;
  }
  yield* byId.values();
}

const LONGEST_NAME = 40;

/** The names of the first `most` who fit, for a message; a name as long as a sentence is none. */
export function nearestNames(
  article: Article,
  around: Span,
  most: number,
  fits: (speaker: Speaker) => boolean,
): readonly string[] {
  const names: string[] = [];
  for (const speaker of nearestSpeakers(article, around)) {
    if (speaker.name.length > LONGEST_NAME || !fits(speaker)) continue;
    names.push(speaker.name);
    if (names.length === most) break;
  }
  return names;
}

/** Whether the text names somebody else after one quotation and before the next. */
export function othersNamedBetween({ mentions }: Article, earlier: Quotation, later: Quotation): boolean {
  const from = Math.max(...[earlier.source, earlier.cue, earlier.content.at(-1)].map(span => span?.end ?? 0));
  const to = Math.min(later.source?.start ?? later.content[0]!.start, later.content[0]!.start);
  for (let i = firstEndingAfter(mentions, from); i < mentions.length && mentions[i]!.start < to; i++)
    if (mentions[i]!.kind === 'name' && mentions[i]!.speaker !== earlier.speaker) return true;
  return false;
}
