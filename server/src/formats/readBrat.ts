import { sourceOf } from '../annotations/places.ts';
import type { Span } from '../core/span.ts';
import { SPEAKER_NOTE } from './brat.ts';
import {
  disjoint,
  hull,
  type Imported,
  type ImportedNote,
  type ImportedQuotation,
  type ImportMistake,
  united,
} from './imported.ts';
import { type GivenSpan, placerOf } from './placed.ts';

interface TextBound {
  readonly line: number;
  readonly given: readonly GivenSpan[];
  readonly words: string;
}

interface Event {
  readonly line: number;
  readonly id: string;
  readonly type: string;
  /** The trigger not among them. */
  readonly roles: readonly (readonly [role: string, textBound: string])[];
}

interface AnnotatorNote {
  readonly line: number;
  readonly about: string;
  readonly text: string;
}

/**
 * Reads brat's standoff format as the PolNeAR corpus uses it: an event whose type begins with Attribution is a quotation, its
 * arguments are called Content, Source and Cue, with or without a number behind. `text` is what was annotated. Never throws.
 */
export function readBrat(standoff: string, text: string): Imported {
  const file = parse(standoff);
  const mistakes: ImportMistake[] = [...file.mistakes];
  const place = placerOf(text);
  const mistake = (line: number, message: string): void => {
    mistakes.push({ where: `line ${line}`, message });
  };
  const spansOf = (id: string, askedBy: string, line: number): readonly Span[] => {
    const bound = file.bounds.get(id);
    if (!bound) {
      mistake(line, `${askedBy} names ${id}, which is not in the file`);
      return [];
    }
    const placed = place(bound.given, bound.words);
    if ('spans' in placed) return placed.spans;
    mistake(bound.line, `${id} ${placed.reason}`);
    return [];
  };
  const contents = new Map<string, readonly Span[]>();
  const speakers = new Map(
    file.notes.flatMap(({ about, text: note }) =>
      note.startsWith(SPEAKER_NOTE) ? [[about, note.slice(SPEAKER_NOTE.length)]] : [],
    ),
  );
  const quotations = file.events.flatMap(({ id, type, roles, line }): ImportedQuotation[] => {
    if (!type.startsWith('Attribution')) return [];
    const [content, source, cue] = ['Content', 'Source', 'Cue'].map(role =>
      roles.filter(([own]) => own.replace(/\d+$/, '') === role).flatMap(([, bound]) => spansOf(bound, id, line)),
    );
    contents.set(id, disjoint(content!));
    if (content!.length === 0) {
      mistake(line, `${id} has no Content, so there is no quotation in it`);
      return [];
    }
    const speaker = speakers.get(id) ?? (type === 'Attribution-no-source' ? null : undefined);
    const parts = sourceOf(united(source!, text));
    return [{ content: contents.get(id)!, ...parts, cue: hull(cue!), speaker, type: undefined }];
  });
  const notes = file.notes.flatMap(({ about, text: note, line }): ImportedNote[] => {
    if (note.startsWith(SPEAKER_NOTE)) return [];
    const at = contents.get(about) ?? spansOf(about, 'the note', line);
    return at.length === 0 ? [] : [{ text: note, at: disjoint(at) }];
  });
  return { quotations, notes, people: [], mistakes: unique(mistakes) };
}

/** An annotation may be asked for, and complained about, more than once. */
const unique = (mistakes: readonly ImportMistake[]): ImportMistake[] => [
  ...new Map(mistakes.map(m => [`${m.where}: ${m.message}`, m])).values(),
];

interface BratFile {
  readonly bounds: ReadonlyMap<string, TextBound>;
  readonly events: readonly Event[];
  readonly notes: readonly AnnotatorNote[];
  readonly mistakes: readonly ImportMistake[];
}

/** What a line of the format may begin with; a line that begins otherwise goes on with the words of the line before. */
const BEGINNING = /^(?:[TREAMN#]\d+|\*)\t/;
const TEXT_BOUND = /^(T\d+)\t(\S+) (\d+ \d+(?:;\d+ \d+)*)\t([\s\S]*)$/;
const EVENT = /^(E\d+)\t(\S+):(\S+)((?: [^\s:]+:[^\s:]+)*)\s*$/;
const NOTE = /^#\d+\t\S+ (\S+)\t([\s\S]*)$/;

function parse(standoff: string): BratFile {
  const bounds = new Map<string, TextBound>();
  const events: Event[] = [];
  const notes: AnnotatorNote[] = [];
  const mistakes: ImportMistake[] = [];
  for (const { line, content } of annotationLines(standoff)) {
    const bound = TEXT_BOUND.exec(content);
    const event = EVENT.exec(content);
    const note = NOTE.exec(content);
    if (bound) bounds.set(bound[1]!, { line, given: fragments(bound[3]!), words: bound[4]! });
    else if (event) events.push({ line, id: event[1]!, type: event[2]!, roles: rolesOf(event[4]!) });
    else if (note) notes.push({ line, about: note[1]!, text: note[2]!.trim() });
    else if (!/^[RAMN*]/.test(content))
      mistakes.push({
        where: `line ${line}`,
        message: `${JSON.stringify(content.slice(0, 40))} is no annotation in brat's format`,
      });
  }
  return { bounds, events, notes, mistakes };
}

function annotationLines(standoff: string): { line: number; content: string }[] {
  const found: { line: number; content: string }[] = [];
  standoff.split(/\r\n|\n/).forEach((content, index) => {
    const last = found.at(-1);
    if (last && content !== '' && !BEGINNING.test(content)) last.content += `\n${content}`;
    else if (content.trim() !== '') found.push({ line: index + 1, content });
  });
  return found;
}

const fragments = (offsets: string): GivenSpan[] =>
  offsets.split(';').map(fragment => {
    const [firstCodePoint, endCodePoint] = fragment.split(' ').map(Number);
    return { firstCodePoint: firstCodePoint!, endCodePoint: endCodePoint! };
  });

const rolesOf = (written: string): [string, string][] =>
  written
    .split(' ')
    .filter(role => role !== '')
    .map(role => role.split(':') as [string, string]);
