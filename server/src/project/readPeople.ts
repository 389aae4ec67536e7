import type { Node } from 'jsonc-parser';
import type { DeclaredSpeaker } from '../core/people/declared.ts';
import { say } from '../words/phrase.ts';
import { meant, type Reading } from './reading.ts';

export const KINDS = ['person', 'organisation', 'group'] as const satisfies readonly DeclaredSpeaker['kind'][];
export const GENDERS = ['female', 'male', 'other'] as const satisfies readonly DeclaredSpeaker['gender'][];
/** The id of an item in Wikidata. */
export const WIKIDATA = /^Q[1-9]\d{0,14}$/;

/** The people file's entries; one without a name is left out. */
export function readPeople(node: Node, reading: Reading): DeclaredSpeaker[] {
  const people: DeclaredSpeaker[] = [];
  const names = new Set<string>();
  for (const entry of reading.list(node, 'people')) {
    const speaker = speakerOf(entry, reading, names);
    if (speaker) people.push(speaker);
  }
  return people;
}

type Entry = { -readonly [K in keyof DeclaredSpeaker]: DeclaredSpeaker[K] };

function speakerOf(node: Node, reading: Reading, names: Set<string>): DeclaredSpeaker | undefined {
  const entry: Entry = { name: '', aliases: [], kind: 'person', role: null, gender: null, wikidata: null };
  let named = false;
  reading.properties(node, 'people', {
    name: value => {
      named = true;
      entry.name = nameIn(value, reading, 'name') ?? '';
      if (names.has(entry.name))
        reading.wrong(value, say`Another entry has the name "${entry.name}" too: whom it means can't be told.`);
      if (entry.name !== '') names.add(entry.name);
    },
    aliases: value => {
      entry.aliases = reading.list(value, 'aliases').flatMap(alias => nameIn(alias, reading, 'aliases') ?? []);
    },
    kind: value => {
      entry.kind = reading.oneOf(value, 'kind', KINDS) ?? 'person';
    },
    role: value => {
      entry.role = reading.text(value, 'role') ?? null;
    },
    gender: value => {
      entry.gender = reading.oneOf(value, 'gender', GENDERS) ?? null;
    },
    wikidata: value => {
      entry.wikidata = itemIn(value, reading);
    },
  });
  if (node.type === 'object' && !named) reading.wrong(node, say`An entry of "people" needs a "name".`);
  return entry.name === '' ? undefined : entry;
}

/** A name has a letter or a digit. */
function nameIn(node: Node, reading: Reading, where: string): string | undefined {
  const name = reading.text(node, where);
  if (name === undefined || /[\p{L}\p{N}]/u.test(name)) return name;
  reading.wrong(node, say`"${where}" takes a name, and this has no letter.`);
  return undefined;
}

function itemIn(node: Node, reading: Reading): string | null {
  const text = typeof node.value === 'string' ? node.value : '';
  if (WIKIDATA.test(text)) return text;
  const item = /\bQ[1-9]\d{0,14}$/i.exec(text)?.[0].toUpperCase();
  reading.wrong(node, say`"wikidata" takes the id of an item, as in "Q42"${meant(item)}`);
  return null;
}
