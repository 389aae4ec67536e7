import type { SpeakerGender, SpeakerKind } from '../model.ts';
import { type NameParts, nameParts } from './nameParts.ts';
import { NameTree } from './nameTree.ts';

/** Somebody whom the user has named in advance; wins over what the text seems to say. */
export interface DeclaredSpeaker {
  /** Canonical: what the speaker is called everywhere. */
  readonly name: string;
  /** Other names, matched as they are written. */
  readonly aliases: readonly string[];
  readonly kind: Exclude<SpeakerKind, 'anonymous'>;
  readonly role: string | null;
  /** Null: as the text shows. */
  readonly gender: SpeakerGender | null;
  /** The item of Wikidata, as in `Q42`. */
  readonly wikidata: string | null;
}

/** A person by one of the names of several words. */
export interface Namesake {
  readonly speaker: DeclaredSpeaker;
  readonly parts: NameParts;
}

/** Declared speakers by their names. */
export interface Declared {
  readonly names: NameTree<DeclaredSpeaker>;
  /** People by the surname of each of their names. */
  readonly bySurname: ReadonlyMap<string, readonly Namesake[]>;
}

export const NOBODY_DECLARED: Declared = { names: new NameTree(), bySurname: new Map() };

const known = new WeakMap<readonly DeclaredSpeaker[], Declared>();

/** Remembered by the list itself, which is read once and then asked for every analysis. */
export function declared(speakers: readonly DeclaredSpeaker[] | undefined): Declared {
  if (!speakers || speakers.length === 0) return NOBODY_DECLARED;
  const before = known.get(speakers);
  if (before) return before;
  const index = indexOf(speakers);
  known.set(speakers, index);
  return index;
}

function indexOf(speakers: readonly DeclaredSpeaker[]): Declared {
  const names = new NameTree<DeclaredSpeaker>();
  const bySurname = new Map<string, Namesake[]>();
  for (const speaker of speakers)
    for (const name of new Set([speaker.name, ...speaker.aliases])) {
      names.add(name, speaker);
      const parts = nameParts(name);
      if (speaker.kind !== 'person' || parts.given.length === 0) continue;
      const namesakes = bySurname.get(parts.surname);
      if (namesakes) namesakes.push({ speaker, parts });
      else bySurname.set(parts.surname, [{ speaker, parts }]);
    }
  return { names, bySurname };
}
