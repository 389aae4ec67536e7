import type { JsonObject } from './json.ts';
import type { Anchor, Annotation, Decision } from './model.ts';
import { LOOK_ALIKES, MOTIVATION, NO_SPEAKER, PURPOSE, REPEATED, ROLE, type Role } from './vocabulary.ts';

/** An annotation as a sidecar writes it; `source` is the IRI of the text, relative to the sidecar. */
export function annotationJson(annotation: Annotation, source: string): JsonObject {
  const { id, creator, created, modified, decision } = annotation;
  const targets = targetsOf(decision, source);
  return {
    id,
    type: 'Annotation',
    motivation: MOTIVATION[decision.kind],
    ...(creator === null ? {} : { creator: { type: 'Person', name: creator } }),
    ...(created === null ? {} : { created }),
    ...(modified === null ? {} : { modified }),
    body: bodiesOf(decision),
    target: targets.length === 0 ? [source] : targets,
  };
}

function bodiesOf(decision: Decision): JsonObject[] {
  switch (decision.kind) {
    case 'accepted': {
      const { type, speaker } = decision;
      return [
        textualBody(PURPOSE.status, 'accepted'),
        ...(type === undefined ? [] : [textualBody(PURPOSE.tag, type)]),
        ...(speaker === undefined ? [] : [speakerBody(speaker)]),
      ];
    }
    case 'rejected':
      return [textualBody(PURPOSE.status, 'rejected'), textualBody(PURPOSE.tag, decision.reason)];
    case 'person':
      return [
        textualBody(PURPOSE.name, decision.name),
        ...decision.alsoNamed.map(name => textualBody(PURPOSE.alias, name)),
      ];
    case 'note':
      return [{ ...textualBody(PURPOSE.comment, decision.text), format: 'text/plain' }];
    case 'ignored':
      return [textualBody(PURPOSE.tag, decision.rule)];
  }
}

const textualBody = (purpose: string, value: string): JsonObject => ({ type: 'TextualBody', purpose, value });

const speakerBody = (speaker: string | null): JsonObject =>
  speaker === null ? textualBody(PURPOSE.tag, NO_SPEAKER) : textualBody(PURPOSE.name, speaker);

function targetsOf(decision: Decision, source: string): JsonObject[] {
  const target = (role: Role | null) => (anchor: Anchor) => targetJson(anchor, role, source);
  switch (decision.kind) {
    case 'accepted':
      return [
        ...decision.content.map(target('content')),
        ...(decision.source ? [decision.source, ...(decision.sourceRest ?? [])].map(target('source')) : []),
        ...(decision.cue ? [target('cue')(decision.cue)] : []),
      ];
    case 'rejected':
      return decision.content.map(target('content'));
    case 'person':
      return decision.mentions.map(target('mention'));
    case 'note':
    case 'ignored':
      return decision.at.map(target(null));
  }
}

const targetJson = (
  { exact, prefix, suffix, position, lookAlikes, isRepeated }: Anchor,
  role: Role | null,
  source: string,
): JsonObject => ({
  type: 'SpecificResource',
  source,
  ...(role === null ? {} : { [ROLE]: role }),
  selector: [
    {
      type: 'TextQuoteSelector',
      exact,
      prefix,
      suffix,
      ...(lookAlikes === 0 ? {} : { [LOOK_ALIKES]: lookAlikes }),
      ...(isRepeated ? { [REPEATED]: true } : {}),
    },
    ...(position ? [{ type: 'TextPositionSelector', start: position.firstCodePoint, end: position.endCodePoint }] : []),
  ],
});
