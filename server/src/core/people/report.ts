import type { Mention, Speaker } from '../model.ts';
import type { Entities, Entity } from './entities.ts';
import { plain } from './nameParts.ts';
import type { Occurrence } from './occurrences.ts';
import type { People } from './resolve.ts';
import { isFirstName } from './words.ts';

/** An entity of which the article is told. */
interface Told {
  readonly id: string;
  readonly entity: Entity;
  readonly mentions: number[];
}

/** The mentions and speakers for the article: entities without a mention that counts are left out. */
export function people(
  occurrences: readonly Occurrence[],
  entities: Entities,
  heads: readonly (Occurrence | null)[],
): People {
  const mentions: Mention[] = [];
  const told: Told[] = [];
  const toldOf = new Array<Told | undefined>(entities.all.length).fill(undefined);
  const indexesOfSources = new Map<Occurrence, number>();
  let end = 0;
  for (const o of occurrences) {
    if (!counts(o, entities) || o.start < end) continue;
    end = o.end;
    const index = mentions.length;
    if (o.source) indexesOfSources.set(o, index);
    let speaker: Told | undefined;
    if (o.entity >= 0) {
      speaker = toldOf[o.entity];
      if (!speaker) {
        speaker = { id: `s${told.length + 1}`, entity: entities.all[o.entity]!, mentions: [] };
        told.push(speaker);
        toldOf[o.entity] = speaker;
      }
      speaker.mentions.push(index);
    }
    mentions.push({
      start: o.start,
      end: o.end,
      kind: o.candidate.kind,
      speaker: speaker?.id ?? null,
      evidence: o.evidence,
    });
  }
  const speakers = told.map(speakerOf);
  const sourceMentions = heads.map(head => (head && indexesOfSources.get(head)) ?? null);
  return { speakers, mentions, sourceMentions };
}

/** Whether the article is told of it: what refers to somebody, or speaks, or is a "he" or "she" that nobody fits. */
function counts(o: Occurrence, entities: Entities): boolean {
  if (o.source || o.undecided) return true;
  if (o.entity >= 0) {
    const entity = entities.all[o.entity]!;
    return entity.forms.size > 0 || entity.spoken || (entity.kind === 'anonymous' && entity.count > 1);
  }
  return o.candidate.kind === 'pronoun' && o.candidate.gender !== null;
}

function speakerOf({ id, entity, mentions }: Told): Speaker {
  const { kind, gender, declared } = entity;
  const name = nameOf(entity);
  const roles = entity.roles.size === 0 ? [] : [...entity.roles];
  const aliases = entity.forms.size === 0 ? [] : [...entity.forms.keys()].filter(form => form !== name);
  if (!declared?.wikidata) return { id, name, kind, roles, aliases, gender, mentions, quotations: [] };
  return { id, name, kind, roles, aliases, gender, wikidata: declared.wikidata, mentions, quotations: [] };
}

/** So many owners are named: "Byrne's lawyer's office". */
const OWNERS = 2;

/** "Ada Byrne’s lawyer", whichever name of hers stands beside him. */
function nameOf(entity: Entity, depth = 0): string {
  const { owner, declared } = entity;
  if (!owner || depth === OWNERS) return declared?.name ?? fullestForm(entity);
  const name = nameOf(owner.entity, depth + 1);
  if (owner.attribute) return `${name} ${entity.name}`;
  return `${name}${/s$/i.test(name) ? '’' : '’s'} ${entity.name}`;
}

/** Initials alone count little, and words before a name that stands without them elsewhere nothing: "Champion Ada Byrne". */
function weightOf(parts: readonly string[], forms: ReadonlyMap<string, number>): number {
  if (
    parts.slice(0, -1).some(part => /^(\p{Lu}\.?)+$/u.test(part)) &&
    !parts.slice(0, -1).some(part => /\p{Ll}/u.test(part))
  )
    return 1.05;
  if (parts.length < 3 || isFirstName(plain(parts[0]!))) return parts.length;
  const name = parts.findIndex(part => isFirstName(plain(part)));
  return name > 0 && name < parts.length - 1 && forms.has(parts.slice(name).join(' ')) ? 0 : parts.length;
}

/** The form with the most parts, initials not first; of equal ones the most frequent. */
function fullestForm(entity: Entity): string {
  if (entity.forms.size === 1) for (const form of entity.forms.keys()) return form;
  let best = entity.name;
  let bestWeight = -1;
  for (const [form, count] of entity.forms) {
    const parts = form.split(' ');
    const weight = weightOf(parts, entity.forms) + Math.min(0.9, count / 100);
    if (weight > bestWeight) {
      best = form;
      bestWeight = weight;
    }
  }
  return best;
}
