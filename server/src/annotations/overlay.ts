import { isObject, type Json, type JsonObject, listed, property } from './json.ts';
import { LOOK_ALIKES, NO_SPEAKER, PURPOSE, REASONS, REPEATED, ROLE, SPEECH_TYPES } from './vocabulary.ts';

/** Properties that annotationJson writes where there is something to write; what is not among them is another tool's. */
const OWN = new Set(
  'id type motivation creator created modified body target purpose value format source selector exact prefix suffix start end'
    .split(' ')
    .concat(ROLE, LOOK_ALIKES, REPEATED),
);

/**
 * `fresh`, an annotation as we write it, with all that other tools have added to its earlier form `old`: properties at every
 * level, bodies, selectors and targets that say nothing to us, the creator as an agent with more than a name.
 */
export function overlay(old: JsonObject, fresh: JsonObject): JsonObject {
  return {
    ...withForeign(old, fresh),
    motivation: listed(old.motivation).includes(fresh.motivation!) ? old.motivation! : fresh.motivation!,
    ...(fresh.creator === undefined ? {} : { creator: creator(old.creator, fresh.creator) }),
    body: bodies(old, listed(fresh.body)),
    target: targets(listed(old.target), listed(fresh.target)),
  };
}

/** An object with the properties of another tool behind its own. */
function withForeign(old: Json | undefined, fresh: JsonObject): JsonObject {
  if (!isObject(old)) return fresh;
  return { ...fresh, ...Object.fromEntries(Object.entries(old).filter(([key]) => !OWN.has(key))) };
}

function creator(old: Json | undefined, fresh: Json): Json {
  const name = property(fresh, 'name');
  return old === name || listed(old).some(agent => property(agent, 'name') === name) ? old! : fresh;
}

function bodies(old: JsonObject, fresh: readonly Json[]): Json[] {
  const rest = [...listed(old.body)];
  const ours = fresh.map(body => {
    const purpose = property(body, 'purpose');
    const value = property(body, 'value');
    const sameValue = rest.findIndex(b => property(b, 'purpose') === purpose && property(b, 'value') === value);
    const at =
      sameValue >= 0 ? sameValue : rest.findIndex(b => property(b, 'purpose') === purpose && isOwnBody(b, old));
    return at < 0 ? body : withForeign(rest.splice(at, 1)[0], body as JsonObject);
  });
  return [...ours, ...rest.filter(body => !isOwnBody(body, old))];
}

const OWN_TAGS: readonly string[] = [...SPEECH_TYPES, ...REASONS, NO_SPEAKER];

/** Whether we read something from a body; if so, it goes with what it says. */
function isOwnBody(body: Json, annotation: JsonObject): boolean {
  const purpose = property(body, 'purpose') ?? annotation.motivation;
  const value = property(body, 'value');
  if (typeof value !== 'string') return false;
  if (purpose !== PURPOSE.tag) return Object.values(PURPOSE).some(own => own === purpose);
  return OWN_TAGS.includes(value) || listed(annotation.motivation).includes('copydesk:ignoring');
}

function targets(old: readonly Json[], fresh: readonly Json[]): Json[] {
  const rest = [...old];
  const ours = fresh.map(target => {
    if (!isObject(target)) return target;
    const alike = rest.filter(other => isObject(other) && other[ROLE] === target[ROLE]);
    const former = alike.find(other => exactOf(other) === exactOf(target)) ?? alike[0];
    if (!isObject(former)) return target;
    rest.splice(rest.indexOf(former), 1);
    return {
      ...withForeign(former, target),
      source: former.source ?? target.source!,
      selector: selectors(listed(former.selector), listed(target.selector)),
    };
  });
  return [...ours, ...rest.filter(isForeignTarget)];
}

/** We read targets that have a role or a selector, and the text as a whole. */
const isForeignTarget = (target: Json): boolean =>
  isObject(target) && target[ROLE] === undefined && target.selector === undefined;

const exactOf = (target: Json): Json | undefined =>
  listed(property(target, 'selector')).map(selector => property(selector, 'exact'))[0];

function selectors(old: readonly Json[], fresh: readonly Json[]): Json[] {
  // A place that is lost has no position any more.
  const types = ['TextPositionSelector', ...fresh.map(selector => property(selector, 'type'))];
  const ours = fresh.map(selector => {
    const former = old.find(other => property(other, 'type') === property(selector, 'type'));
    return withForeign(former, selector as JsonObject);
  });
  return [...ours, ...old.filter(selector => !types.includes(property(selector, 'type')))];
}
