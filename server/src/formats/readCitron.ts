import { isObject, type Json, listed, property } from '../annotations/json.ts';
import { sourceOf } from '../annotations/places.ts';
import { SPEECH_TYPES } from '../annotations/vocabulary.ts';
import { overlaps, type Span } from '../core/span.ts';
import {
  disjoint,
  hull,
  type Imported,
  type ImportedPerson,
  type ImportedQuotation,
  type ImportMistake,
  nothing,
  united,
} from './imported.ts';
import { placerOf } from './placed.ts';

/**
 * Reads the JSON that BBC Citron writes: quotes with the spans of their contents, sources and cue, and groups of mentions of
 * one person each. `text` is what was annotated. Never throws.
 */
export function readCitron(json: string, text: string): Imported {
  let file: Json;
  try {
    file = JSON.parse(json) as Json;
  } catch (error) {
    return nothing({ where: 'the file', message: `is not JSON: ${(error as Error).message}` });
  }
  if (!isObject(file) || !Array.isArray(property(file, 'quotes')))
    return nothing({
      where: 'the file',
      message: 'has no list of "quotes"; give one that Citron or copydesk has written',
    });
  const mistakes: ImportMistake[] = [];
  const spans = spanReader(text, mistakes);
  const people = listed(property(file, 'coreference_groups')).flatMap((group, index) =>
    person(text, spans(group, `coreference_groups[${index}]`)),
  );
  const quotations = listed(property(file, 'quotes')).flatMap((quote, index) => {
    const where = `quotes[${index}]`;
    const content = disjoint(spans(property(quote, 'contents'), `${where}.contents`));
    if (content.length === 0) {
      mistakes.push({ where, message: 'has no contents, so there is no quotation in it' });
      return [];
    }
    const sources = united(spans(property(quote, 'sources'), `${where}.sources`), text);
    const cue = hull(spans(property(quote, 'cue') ?? null, `${where}.cue`));
    return [
      {
        content,
        ...sourceOf(sources),
        cue,
        speaker: speakerOf(sources, people),
        type: typeOf(quote),
      } satisfies ImportedQuotation,
    ];
  });
  return { quotations, people, notes: [], mistakes };
}

/** Reads a span or a list of them; what is no span, or is not in the text, becomes a mistake. */
function spanReader(text: string, mistakes: ImportMistake[]): (json: Json | undefined, where: string) => Span[] {
  const place = placerOf(text);
  const one = (json: Json, where: string): Span[] => {
    const [start, end, words] = ['start', 'end', 'text'].map(key => property(json, key));
    if (!isOffset(start) || !isOffset(end)) {
      mistakes.push({ where, message: 'is no span: "start" and "end" have to be whole numbers' });
      return [];
    }
    const placed = place([{ firstCodePoint: start, endCodePoint: end }], typeof words === 'string' ? words : null);
    if ('spans' in placed) return [...placed.spans];
    mistakes.push({ where, message: placed.reason });
    return [];
  };
  return (json, where) => {
    if (json === null || json === undefined) return [];
    return Array.isArray(json) ? json.flatMap((item, index) => one(item, `${where}[${index}]`)) : one(json, where);
  };
}

const isOffset = (json: Json | undefined): json is number => Number.isSafeInteger(json) && (json as number) >= 0;

const typeOf = (quote: Json): ImportedQuotation['type'] => SPEECH_TYPES.find(type => type === property(quote, 'type'));

/** The group does not say what its person is called: the longest of the mentions that look like a name, or of all. */
function person(text: string, mentions: readonly Span[]): ImportedPerson[] {
  const words = mentions.map(({ start, end }) => text.slice(start, end).trim()).filter(word => word !== '');
  const names = words.filter(word => /^\p{Lu}/u.test(word) && !PRONOUN.test(word));
  const name = (names.length > 0 ? names : words).reduce((longest, w) => (w.length > longest.length ? w : longest), '');
  return name === '' ? [] : [{ name: name.replace(/\s+/g, ' '), mentions: disjoint(mentions) }];
}

const PRONOUN = /^(?:he|she|they|it|we|i|you|him|her|them|his|hers|their|who)$/i;

/** Whose mention is in the source; undefined where there is none. */
const speakerOf = (sources: readonly Span[], people: readonly ImportedPerson[]): string | undefined =>
  people.find(({ mentions }) => mentions.some(mention => sources.some(source => overlaps(mention, source))))?.name;
