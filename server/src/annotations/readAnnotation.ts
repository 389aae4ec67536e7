import { type Phrase, say } from '../words/phrase.ts';
import { isObject, type Json, type JsonObject, listed, property } from './json.ts';
import type { Anchor, Annotation, CodePointSpan, Decision } from './model.ts';
import { sourceOf } from './places.ts';
import {
  LOOK_ALIKES,
  MOTIVATION,
  NO_SPEAKER,
  PURPOSE,
  REASONS,
  REPEATED,
  ROLE,
  ROLES,
  type Role,
  SPEECH_TYPES,
} from './vocabulary.ts';

/** What is wrong with an annotation, and the path in it to where. */
export interface Mistake {
  readonly message: Phrase;
  readonly path: readonly (string | number)[];
}

export type ReadAnnotation =
  | { readonly state: 'read'; readonly annotation: Annotation }
  /** Another tool's, and none of our business. */
  | { readonly state: 'foreign' }
  | { readonly state: 'mistaken'; readonly mistake: Mistake };

class MistakeFound extends Error {
  readonly mistake: Mistake;
  constructor(message: Phrase, ...path: (string | number)[]) {
    super();
    this.mistake = { message, path };
  }
}

/** Reads what annotationJson writes, and whatever else the standard lets other tools write in its place. Never throws. */
export function readAnnotation(json: Json): ReadAnnotation {
  try {
    if (!isObject(json)) throw new MistakeFound(say`an annotation is an object, in braces`);
    const kind = kindOf(json);
    if (kind === null) return { state: 'foreign' };
    const annotation: Annotation = {
      id: nonEmpty(json, 'id'),
      creator: creatorOf(property(json, 'creator')),
      created: timeOf(json, 'created'),
      modified: timeOf(json, 'modified'),
      decision: READERS[kind](json),
    };
    return { state: 'read', annotation };
  } catch (error) {
    if (!(error instanceof MistakeFound)) throw error;
    return { state: 'mistaken', mistake: error.mistake };
  }
}

type Kind = 'quotation' | 'person' | 'note' | 'ignored';

/** Other tools assess and identify too: what is ours has a role on a target, or a status that is one of ours. */
function kindOf(json: JsonObject): Kind | null {
  const motivations = listed(property(json, 'motivation'));
  if (motivations.includes(MOTIVATION.ignored)) return 'ignored';
  const hasRole = listed(property(json, 'target')).some(target => property(target, ROLE) !== undefined);
  const [status] = valuesOf(json, PURPOSE.status);
  if (motivations.includes(MOTIVATION.accepted) && (hasRole || status === 'accepted' || status === 'rejected'))
    return 'quotation';
  if (motivations.includes(MOTIVATION.person) && valuesOf(json, PURPOSE.name).length > 0) return 'person';
  return motivations.includes(MOTIVATION.note) && valuesOf(json, PURPOSE.comment).length > 0 ? 'note' : null;
}

const READERS: Readonly<Record<Kind, (json: JsonObject) => Decision>> = {
  quotation: json => {
    const [status] = valuesOf(json, PURPOSE.status);
    if (status === 'accepted') return accepted(json);
    if (status === 'rejected') return rejected(json);
    throw new MistakeFound(say`a body with the purpose "assessing" has to say "accepted" or "rejected"`, 'body');
  },
  person: json => ({
    kind: 'person',
    name: requiredValue(json, PURPOSE.name, say`the name`),
    alsoNamed: valuesOf(json, PURPOSE.alias),
    mentions: anchorsOf(json, 'mention'),
  }),
  note: json => ({
    kind: 'note',
    text: requiredValue(json, PURPOSE.comment, say`the note`),
    at: anchorsOf(json, null),
  }),
  ignored: json => ({
    kind: 'ignored',
    rule: requiredValue(json, PURPOSE.tag, say`the rule`),
    at: anchorsOf(json, null),
  }),
};

function accepted(json: JsonObject): Decision {
  const tags = valuesOf(json, PURPOSE.tag);
  const [speaker] = valuesOf(json, PURPOSE.name);
  return {
    kind: 'accepted',
    content: contentOf(json),
    ...sourceOf(anchorsOf(json, 'source')),
    cue: onlyAnchor(json, 'cue'),
    speaker: speaker ?? (tags.includes(NO_SPEAKER) ? null : undefined),
    type: SPEECH_TYPES.find(type => tags.includes(type)),
  };
}

function rejected(json: JsonObject): Decision {
  const tags = valuesOf(json, PURPOSE.tag);
  return {
    kind: 'rejected',
    content: contentOf(json),
    reason: REASONS.find(reason => tags.includes(reason)) ?? 'other',
  };
}

/** What the textual bodies of a purpose say. A body without a purpose of its own has the annotation's motivation. */
function valuesOf(json: JsonObject, purpose: string): string[] {
  return listed(property(json, 'body')).flatMap(body => {
    const own = property(body, 'purpose') ?? property(json, 'motivation');
    const value = property(body, 'value');
    return listed(own).includes(purpose) && typeof value === 'string' ? [value] : [];
  });
}

function requiredValue(json: JsonObject, purpose: string, meaning: Phrase): string {
  const [value] = valuesOf(json, purpose);
  if (value?.trim()) return value;
  throw new MistakeFound(say`${meaning} is missing: give a body with the purpose "${purpose}" and a value`, 'body');
}

function contentOf(json: JsonObject): Anchor[] {
  const content = anchorsOf(json, 'content');
  if (content.length > 0) return content;
  throw new MistakeFound(say`the words are missing: give a target with "${ROLE}": "content"`, 'target');
}

function onlyAnchor(json: JsonObject, role: Role): Anchor | null {
  const anchors = anchorsOf(json, role);
  if (anchors.length > 1) throw new MistakeFound(say`more than one target with "${ROLE}": "${role}"`, 'target');
  return anchors[0] ?? null;
}

/** The anchors of a role in text order; null: those of all targets with a selector. */
function anchorsOf(json: JsonObject, role: Role | null): Anchor[] {
  const written = property(json, 'target');
  return listed(written)
    .flatMap((target, index) => {
      const path = Array.isArray(written) ? ['target', index] : ['target'];
      return hasRole(target, role, path) ? [anchorOf(target, path)] : [];
    })
    .sort((a, b) => (a.position?.firstCodePoint ?? 0) - (b.position?.firstCodePoint ?? 0));
}

function hasRole(target: Json, role: Role | null, path: (string | number)[]): boolean {
  if (role === null) return property(target, 'selector') !== undefined;
  const own = property(target, ROLE);
  if (own === undefined || ROLES.some(known => known === own)) return own === role;
  throw new MistakeFound(say`${JSON.stringify(own)} is no role; give one of ${ROLES.join(', ')}`, ...path, ROLE);
}

function anchorOf(target: Json, path: (string | number)[]): Anchor {
  const selectors = listed(property(target, 'selector'));
  const ofType = (type: string): Json | undefined => selectors.find(s => property(s, 'type') === type);
  const quote = ofType('TextQuoteSelector');
  const exact = property(quote, 'exact');
  if (typeof exact !== 'string' || exact === '')
    throw new MistakeFound(say`a target needs a TextQuoteSelector whose "exact" are the words meant`, ...path);
  const lookAlikes = property(quote, LOOK_ALIKES);
  return {
    exact,
    prefix: textOr(property(quote, 'prefix'), ''),
    suffix: textOr(property(quote, 'suffix'), ''),
    position: positionOf(ofType('TextPositionSelector'), path),
    lookAlikes: isOffset(lookAlikes) ? lookAlikes : 0,
    isRepeated: property(quote, REPEATED) === true,
  };
}

function positionOf(selector: Json | undefined, path: (string | number)[]): CodePointSpan | null {
  if (selector === undefined) return null;
  const start = property(selector, 'start');
  const end = property(selector, 'end');
  if (isOffset(start) && isOffset(end) && start <= end) return { firstCodePoint: start, endCodePoint: end };
  throw new MistakeFound(
    say`"start" and "end" of a TextPositionSelector are whole numbers, "start" not after "end"`,
    ...path,
  );
}

const isOffset = (json: Json | undefined): json is number => Number.isSafeInteger(json) && (json as number) >= 0;

const textOr = (json: Json | undefined, otherwise: string): string => (typeof json === 'string' ? json : otherwise);

function nonEmpty(json: JsonObject, key: string): string {
  const value = property(json, key);
  if (typeof value === 'string' && value !== '') return value;
  throw new MistakeFound(
    say`"${key}" is missing: a text that no other annotation has`,
    ...(value === undefined ? [] : [key]),
  );
}

/** A name, an IRI or an agent with one of them. Of several creators the first. */
function creatorOf(json: Json | undefined): string | null {
  const [first] = listed(json);
  for (const value of [first, ...['name', 'nickname', 'id'].map(key => property(first, key))]) {
    if (typeof value === 'string' && value !== '') return value;
  }
  return null;
}

function timeOf(json: JsonObject, key: string): string | null {
  const value = property(json, key);
  if (value === undefined) return null;
  if (typeof value === 'string' && !Number.isNaN(Date.parse(value))) return value;
  throw new MistakeFound(say`"${key}" is no time; write it as 2026-03-01T09:30:00Z`, key);
}
