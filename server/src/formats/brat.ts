import { sourcePartsOf } from '../core/attribution/sourceParts.ts';
import type { Article } from '../core/model.ts';
import type { Span } from '../core/span.ts';
import { codePointsOf } from '../core/text/codePoints.ts';
import { linePieces } from './linePieces.ts';
import { type Speech, speechOf } from './speech.ts';

/** What a reader of the format may take for the end of a line or of a column: a fragment goes around it. */
const BREAK = /[\t\n\v\f\r\u001c-\u001e\u0085\u2028\u2029]+/;

/**
 * An article in brat's standoff format (https://brat.nlplab.org/standoff.html) as the PolNeAR corpus uses it: text-bound
 * annotations Content, Source and Cue, and an event for each quotation that joins them, triggered by the cue. Offsets are
 * Unicode code points; a span over several lines has a fragment for each. The speaker is a note on the event.
 */
export function bratStandoff(article: Article): string {
  const page = new Page(article.text);
  for (const speech of speechOf(article)) page.add(speech);
  return page.lines.map(line => `${line}\n`).join('');
}

/** Types and roles as brat has to be told them, for the folder that the annotations are in. */
export const BRAT_CONFIGURATION = `[entities]
Content
Source
Cue

[relations]

[events]
Attribution Source*:Source, Cue*:Cue, Content*:Content
Attribution-no-source Cue*:Cue, Content*:Content

[attributes]
`;

class Page {
  readonly lines: string[] = [];
  readonly #text: string;
  readonly #codePoint: (offset: number) => number;
  #spans = 0;
  #events = 0;
  #notes = 0;

  constructor(text: string) {
    this.#text = text;
    this.#codePoint = codePointsOf(text);
  }

  add({ quotation, speaker }: Speech): void {
    const { content, cue } = quotation;
    const source = sourcePartsOf(quotation);
    const contentId = this.#bound('Content', content);
    // brat has no annotation of nothing but white space.
    if (contentId === null) return;
    const sourceId = this.#bound('Source', source);
    const cueId = cue && this.#bound('Cue', [cue]);
    const type = sourceId ? 'Attribution' : 'Attribution-no-source';
    const trigger = this.#bound(type, cueId && cue ? [cue] : sourceId ? source : content.slice(0, 1));
    const roles = [
      `${type}:${trigger}`,
      ...(sourceId ? [`Source:${sourceId}`] : []),
      ...(cueId ? [`Cue:${cueId}`] : []),
      `Content:${contentId}`,
    ];
    const event = `E${++this.#events}`;
    this.lines.push(`${event}\t${roles.join(' ')}`);
    if (speaker) this.lines.push(`#${++this.#notes}\tAnnotatorNotes ${event}\t${SPEAKER_NOTE}${inLine(speaker.name)}`);
  }

  /** Adds a text-bound annotation; its id. */
  #bound(type: string, spans: readonly Span[]): string | null {
    const pieces = spans.flatMap(span => linePieces(this.#text, span, BREAK));
    if (pieces.length === 0) return null;
    const offsets = pieces.map(({ start, end }) => `${this.#codePoint(start)} ${this.#codePoint(end)}`).join(';');
    const words = pieces.map(({ start, end }) => this.#text.slice(start, end)).join(' ');
    const id = `T${++this.#spans}`;
    this.lines.push(`${id}\t${type} ${offsets}\t${words}`);
    return id;
  }
}

/** What a note begins with that names the speaker of a quotation. */
export const SPEAKER_NOTE = 'Speaker: ';

const inLine = (words: string): string => words.replace(new RegExp(BREAK, 'g'), ' ');
