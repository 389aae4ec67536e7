import type { MarkedRun, Mention, ParagraphRole, Speaker } from '../model.ts';
import type { Span } from '../span.ts';
import type { MentionCandidate } from './mentions.ts';

export interface PeopleInput {
  readonly text: string;
  readonly paragraphs: readonly (Span & {
    readonly role: ParagraphRole;
    readonly sentences: readonly Span[];
    readonly mentions: readonly MentionCandidate[];
  })[];
  readonly marks: readonly MarkedRun[];
  /** Source span of each quotation in text order. */
  readonly sources: readonly (Span | null)[];
}

export interface People {
  readonly speakers: Speaker[];
  readonly mentions: Mention[];
  /** For each source the index of its mention. */
  readonly sourceMentions: (number | null)[];
}

/** Every source is a speaker by its wording. */
export function resolvePeople(input: PeopleInput): People {
  const names = new Map<string, { id: string; mentions: number[] }>();
  const mentions: Mention[] = [];
  const sourceMentions = input.sources.map(source => {
    if (!source) return null;
    const name = input.text.slice(source.start, source.end);
    const speaker = names.get(name) ?? { id: `s${names.size + 1}`, mentions: [] };
    names.set(name, speaker);
    speaker.mentions.push(mentions.length);
    mentions.push({ ...source, kind: 'name', speaker: speaker.id, evidence: [] });
    return mentions.length - 1;
  });
  const speakers = [...names].map(
    ([name, s]): Speaker => ({
      id: s.id,
      name,
      kind: 'person',
      roles: [],
      aliases: [],
      gender: null,
      mentions: s.mentions,
      quotations: [],
    }),
  );
  return { speakers, mentions, sourceMentions };
}
