import type { Decision, RejectionReason, SpeechType } from './model.ts';

/**
 * The terms of the W3C Web Annotation vocabulary (https://www.w3.org/TR/annotation-vocab/) that a sidecar uses, and the
 * few that the standard has no term for, under `copydesk:`.
 */
export const CONTEXT = ['http://www.w3.org/ns/anno.jsonld', { copydesk: 'urn:copydesk:' }] as const;

/** What an annotation of each kind is motivated by; by it a reader tells them apart. */
export const MOTIVATION: Readonly<Record<Decision['kind'], string>> = {
  accepted: 'assessing',
  rejected: 'assessing',
  person: 'identifying',
  note: 'commenting',
  ignored: 'copydesk:ignoring',
};

/** What a body says, by its `purpose`. */
export const PURPOSE = {
  status: 'assessing',
  name: 'identifying',
  alias: 'copydesk:alias',
  tag: 'tagging',
  comment: 'commenting',
} as const;

/** Property of a target that says which part of the annotation it is. */
export const ROLE = 'copydesk:role';
export const ROLES = ['content', 'source', 'cue', 'mention'] as const;
export type Role = (typeof ROLES)[number];

/** Property of a TextQuoteSelector: how many other places in the text could be taken for it; none where it is missing. */
export const LOOK_ALIKES = 'copydesk:lookAlikes';
/** Property of a TextQuoteSelector, true where the same words stand elsewhere in the text. */
export const REPEATED = 'copydesk:repeated';

export const SPEECH_TYPES: readonly SpeechType[] = ['direct', 'mixed', 'indirect'];
export const REASONS: readonly RejectionReason[] = ['scare-quote', 'title', 'other'];
/** Tag of an accepted quotation for which nobody is named. */
export const NO_SPEAKER = 'no-speaker';
