import { createHash } from 'node:crypto';
import { describerOf } from '../annotations/describeSpan.ts';
import type { Annotation, Decision } from '../annotations/model.ts';
import type { Imported } from '../formats/imported.ts';

/** Whose annotations of what they are. */
export interface ImportedBy {
  readonly textName: string;
  readonly creator: string | null;
}

/**
 * What was read from another tool's file, as annotations. Their ids follow from what they say, so that a file that is
 * imported again adds nothing; they have no time, since such files have none.
 */
export function importedAnnotations(text: string, imported: Imported, { textName, creator }: ImportedBy): Annotation[] {
  const describe = describerOf(text);
  const annotations = new Map<string, Annotation>();
  const add = (said: object, decision: Decision): void => {
    const id = idOf(JSON.stringify([textName, creator, decision.kind, said]));
    annotations.set(id, { id, creator, created: null, modified: null, decision });
  };
  for (const quotation of imported.quotations) {
    const { content, source, sourceRest, cue, speaker, type } = quotation;
    add(quotation, {
      kind: 'accepted',
      content: content.map(describe),
      source: source && describe(source),
      ...(sourceRest && { sourceRest: sourceRest.map(describe) }),
      cue: cue && describe(cue),
      speaker,
      type,
    });
  }
  for (const person of imported.people) {
    const { name, mentions } = person;
    add(person, { kind: 'person', name, alsoNamed: [], mentions: mentions.map(describe) });
  }
  for (const note of imported.notes) add(note, { kind: 'note', text: note.text, at: note.at.map(describe) });
  return [...annotations.values()];
}

/** A UUID of version 8, which is a digest of what it names (RFC 9562). */
function idOf(what: string): string {
  const bytes = createHash('sha256').update(what).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')}`;
}
