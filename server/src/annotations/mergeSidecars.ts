import { isObject, type Json, type JsonObject } from './json.ts';
import { type Entry, insert, newEntry, type Sidecar, withEntries } from './sidecar.ts';

export interface MergedSidecars {
  readonly sidecar: Sidecar;
  /** Ids of the annotations that both sides had changed; the other side's is there too, with OTHER behind its id. */
  readonly conflicts: readonly string[];
}

/** Behind the id of an annotation that was kept beside another one with the same id. */
export const OTHER = '#other';

/**
 * Two versions of one sidecar made one, in the form of `mine`. With their common ancestor `base`, what one side alone has
 * changed or removed is taken from it. Without (null), nothing counts as removed, and of two versions by one creator the one
 * modified later counts. What can't be decided is kept twice.
 */
export function mergeSidecars(base: Sidecar | null, mine: Sidecar, theirs: Sidecar): MergedSidecars {
  const [own, other] = [byKey(mine), byKey(theirs)];
  const old = base ? byKey(base) : new Map<string, Entry>();
  const isUnchanged = (key: string, entry: Entry): boolean => old.has(key) && sameJson(old.get(key)!, entry);
  const kept: Entry[] = [];
  const added: Entry[] = [];
  const conflicts: string[] = [];
  for (const [key, entry] of own) {
    const their = other.get(key);
    if (!their) {
      if (!isUnchanged(key, entry)) kept.push(entry);
    } else if (sameJson(entry, their) || isUnchanged(key, their)) kept.push(entry);
    else if (isUnchanged(key, entry) || (!base && isLater(their, entry))) kept.push(inFormOf(mine, their, entry));
    else {
      kept.push(entry);
      if (!base && isLater(entry, their)) continue;
      conflicts.push(their.id!);
      added.push(underOtherId(their, [...own.values(), ...other.values()]));
    }
  }
  for (const [key, their] of other) if (!own.has(key) && !isUnchanged(key, their)) added.push(their);
  const sidecar = added.reduce((all, entry) => insert(all, inFormOf(mine, entry)), withEntries(mine, kept));
  return { sidecar, conflicts };
}

/** Entries by their id, those without one, and second ones with the same, by what they say. */
function byKey({ entries }: Sidecar): Map<string, Entry> {
  const found = new Map<string, Entry>();
  for (const entry of entries) {
    const key = entry.id === null || found.has(`id ${entry.id}`) ? `text ${canonical(entry)}` : `id ${entry.id}`;
    // The same twice is kept twice.
    for (let count = 0; ; count++) {
      const unique = count === 0 ? key : `${key} ${count}`;
      if (found.has(unique)) continue;
      found.set(unique, entry);
      break;
    }
  }
  return found;
}

const canonical = ({ text }: Entry): string => JSON.stringify(sorted(JSON.parse(text)));

const sameJson = (a: Entry, b: Entry): boolean => a.text === b.text || canonical(a) === canonical(b);

function sorted(json: Json): Json {
  if (Array.isArray(json)) return json.map(sorted);
  if (!isObject(json)) return json;
  return Object.fromEntries(
    Object.entries(json)
      .map(([key, value]): [string, Json] => [key, sorted(value)])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Whether both are of one creator, who has modified the first later. */
function isLater(a: Entry, b: Entry): boolean {
  const creator = a.annotation?.creator ?? null;
  return creator !== null && creator === b.annotation?.creator && timeOf(a) > timeOf(b);
}

const timeOf = ({ annotation }: Entry): number => Date.parse(annotation?.modified ?? annotation?.created ?? '');

/** An entry of another file with the line ends and the indentation of `sidecar`, in the place of `former`, if given. */
function inFormOf(sidecar: Sidecar, { text, annotation }: Entry, former?: Entry): Entry {
  const entry = { ...newEntry(JSON.parse(text), sidecar.lineEnd), annotation };
  return former ? { ...entry, before: former.before, after: former.after } : entry;
}

/** With an id that none of `all` has. */
function underOtherId(entry: Entry, all: readonly Entry[]): Entry {
  let id = entry.id + OTHER;
  for (let count = 2; all.some(other => other.id === id); count++) id = `${entry.id}${OTHER}-${count}`;
  const { annotation } = entry;
  const text = JSON.stringify({ ...(JSON.parse(entry.text) as JsonObject), id });
  return { ...entry, id, text, annotation: annotation && { ...annotation, id } };
}
