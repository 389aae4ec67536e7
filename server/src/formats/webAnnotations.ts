import { annotationJson } from '../annotations/annotationJson.ts';
import { describerOf, quickDescriberOf } from '../annotations/describeSpan.ts';
import type { JsonObject } from '../annotations/json.ts';
import type { Anchor, Decision, SpeechType } from '../annotations/model.ts';
import { sourceOf } from '../annotations/places.ts';
import { CONTEXT, PURPOSE } from '../annotations/vocabulary.ts';
import { sourcePartsOf } from '../core/attribution/sourceParts.ts';
import type { Article } from '../core/model.ts';
import type { Span } from '../core/span.ts';
import { encoded } from '../core/text/uris.ts';
import { isDecided, type Speech, speechOf } from './speech.ts';

/**
 * An article's quotations as a collection of the W3C Web Annotation Data Model. Those that a person has decided on look as
 * in a sidecar; what the analysis proposes is tagged, but not assessed, so that no reader takes it for a decision.
 */
export function webAnnotations(article: Article, name: string): object {
  const describers = { decided: describerOf(article.text), proposed: quickDescriberOf(article.text) };
  const source = encoded(name);
  const items = speechOf(article).map(speech => {
    const describe = isDecided(speech.quotation) ? describers.decided : describers.proposed;
    return item(speech, describe, source);
  });
  return {
    '@context': CONTEXT,
    id: '',
    type: 'AnnotationCollection',
    label: name,
    total: items.length,
    first: { id: '#page', type: 'AnnotationPage', startIndex: 0, items },
  };
}

function item(speech: Speech, describe: (span: Span) => Anchor, source: string): JsonObject {
  const { id, confidence, annotation } = speech.quotation;
  const about = { id: annotation ?? `#${id}`, creator: null, created: null, modified: null };
  const json = annotationJson({ ...about, decision: decisionOf(speech, describe) }, source);
  if (isDecided(speech.quotation)) return json;
  return {
    ...json,
    motivation: 'tagging',
    generator: { type: 'Software', name: 'Copydesk' },
    'copydesk:confidence': confidence,
    body: (json.body as JsonObject[]).filter(({ purpose }) => purpose !== PURPOSE.status),
  };
}

function decisionOf({ quotation, speaker }: Speech, describe: (span: Span) => Anchor): Decision {
  const { content, cue, type } = quotation;
  return {
    kind: 'accepted',
    content: content.map(describe),
    ...sourceOf(sourcePartsOf(quotation).map(describe)),
    cue: cue && describe(cue),
    speaker: speaker?.name ?? null,
    type: type as SpeechType,
  };
}
