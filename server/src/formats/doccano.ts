import { sourcePartsOf } from '../core/attribution/sourceParts.ts';
import type { Article } from '../core/model.ts';
import type { Span } from '../core/span.ts';
import { speechOf } from './speech.ts';

interface Entity {
  readonly id: number;
  readonly start_offset: number;
  readonly end_offset: number;
  readonly label: string;
}

interface Relation {
  readonly id: number;
  readonly from_id: number;
  readonly to_id: number;
  readonly type: string;
}

/**
 * An article as the one line that it is in doccano's JSONL for sequence labelling with relations. The label of a content
 * is its type. Offsets are UTF-16 code units, as doccano's own page counts them unless a project counts grapheme clusters.
 */
export function doccanoLine(article: Article, name: string): string {
  const entities: Entity[] = [];
  const relations: Relation[] = [];
  const entity = ({ start, end }: Span, label: string): number => {
    const id = entities.length + 1;
    entities.push({ id, start_offset: start, end_offset: end, label });
    return id;
  };
  const relate = (from_id: number, to_id: number, type: string): void => {
    relations.push({ id: relations.length + 1, from_id, to_id, type });
  };
  const speakers: Record<string, string> = {};
  for (const { quotation, speaker } of speechOf(article)) {
    const { type, content, cue } = quotation;
    const contents = content.map(span => entity(span, type));
    const [first] = contents;
    if (first === undefined) continue;
    contents.slice(1).forEach((id, index) => {
      relate(contents[index]!, id, 'continued');
    });
    for (const part of sourcePartsOf(quotation)) relate(first, entity(part, 'source'), 'source');
    if (cue) relate(first, entity(cue, 'cue'), 'cue');
    if (speaker) speakers[first] = speaker.name;
  }
  return `${JSON.stringify({ text: article.text, entities, relations, name, speakers })}\n`;
}
