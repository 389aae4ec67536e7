import type { MarkedRun, ParagraphRole } from '../../../../server/src/core/model.ts';
import { readParagraph } from '../../../../server/src/core/paragraph.ts';
import type { DeclaredSpeaker } from '../../../../server/src/core/people/declared.ts';
import { findMentions } from '../../../../server/src/core/people/mentions.ts';
import { type People, resolvePeople } from '../../../../server/src/core/people/resolve.ts';
import { type Span, shift } from '../../../../server/src/core/span.ts';

/** A stretch of a test's text with the speaker that it should lead to. */
export interface Expectation extends Span {
  readonly speaker: string;
  readonly source: boolean;
}

/**
 * Reads marked text. `[he|Ada Byrne]`: "he" stands in the text and means Ada Byrne; `[he|?]`: a mention that nobody fits;
 * `[he|-]`: no mention of anybody. `[!he|Ada Byrne]`: the source of a quotation as well; what the first source says may stand in
 * braces, and so on.
 */
export function unmark(marked: string): { text: string; expected: Expectation[]; contents: Span[] } {
  const expected: Expectation[] = [];
  const contents: Span[] = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(/\[(!?)([^\]|]+)\|([^\]]+)\]|\{([^}]+)\}/g)) {
    text += marked.slice(last, match.index);
    const start = text.length;
    text += match[2] ?? match[4];
    if (match[4]) contents.push({ start, end: text.length });
    else expected.push({ start, end: text.length, speaker: match[3]!, source: match[1] === '!' });
    last = match.index + match[0].length;
  }
  return { text: text + marked.slice(last), expected, contents };
}

/** The people of a text, a line a paragraph; a first line that starts with "# " is the title. */
export function peopleOf(
  text: string,
  sources: readonly (Span | null)[] = [],
  contents: readonly Span[] = [],
  declared: readonly DeclaredSpeaker[] = [],
): People {
  let at = 0;
  const marks: MarkedRun[] = [];
  const paragraphs = text.split('\n').map(line => {
    const start = at;
    at += line.length + 1;
    const p = readParagraph(line);
    marks.push(...p.runs.map(r => ({ ...r, ...shift(r, start) })));
    const role: ParagraphRole = start === 0 && line.startsWith('# ') ? 'title' : 'body';
    return {
      start,
      end: start + line.length,
      role,
      sentences: p.sentences.map(s => shift(s, start)),
      mentions: findMentions(p),
    };
  });
  return resolvePeople({
    text,
    paragraphs,
    marks,
    sources,
    contents: contents.map(content => [content]),
    people: declared,
  });
}

/** What stands at a span: the speaker's name, "?" for a mention of nobody, "-" for no mention. */
export function speakerAt(people: People, at: Span): string {
  const mention = people.mentions.find(m => m.start <= at.start && at.end <= m.end);
  if (!mention) return '-';
  return people.speakers.find(s => s.id === mention.speaker)?.name ?? '?';
}

/** The same for the source at an index. */
export function sourceSpeaker(people: People, index: number): string {
  const mention = people.sourceMentions[index];
  if (mention === null || mention === undefined) return '-';
  return people.speakers.find(s => s.id === people.mentions[mention]?.speaker)?.name ?? '?';
}
