import { createHash } from 'node:crypto';
import { describerOf } from '../annotations/describeSpan.ts';
import type { Annotation, Decision } from '../annotations/model.ts';
import type { Imported } from '../formats/imported.ts';

/**
 * What was read from another tool's file, as annotations. Their ids follow from what they say, so that a file that is
 * imported again adds nothing; they have no time, since such files have none.
 */
export function importedAnnotations(text: string, imported: Imported, creator: string | null): Annotation[] {
  const describe = describerOf(text);
  const decisions: Decision[] = [
    ...imported.quotations.map(
      ({ content, source, cue, speaker, type }): Decision => ({
        kind: 'accepted',
        content: content.map(describe),
        source: source && describe(source),
        cue: cue && describe(cue),
        speaker,
        type,
      }),
    ),
    ...imported.people.map(
      ({ name, mentions }): Decision => ({ kind: 'person', name, alsoNamed: [], mentions: mentions.map(describe) }),
    ),
    ...imported.notes.map(({ text: note, at }): Decision => ({ kind: 'note', text: note, at: at.map(describe) })),
  ];
  const annotations = decisions.map(decision => ({
    id: idOf(JSON.stringify([creator, decision])),
    creator,
    created: null,
    modified: null,
    decision,
  }));
  return [...new Map(annotations.map(annotation => [annotation.id, annotation])).values()];
}

/** A UUID of version 8, which is a digest of what it names (RFC 9562). */
function idOf(what: string): string {
  const bytes = createHash('sha256').update(what).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')}`;
}
