import type { Article, Mention, Speaker } from '../core/model.ts';
import type { Span } from '../core/span.ts';
import type { PlacedDecision } from './decided.ts';
import type { PersonDecision } from './model.ts';
import { shared } from './overlapping.ts';

/** The people of an article as the annotator has decided. */
export interface People {
  /** In order of first mention, new ones last; their lists of mentions and quotations are those from before. */
  readonly speakers: readonly Speaker[];
  readonly mentions: readonly Mention[];
  /** Those of the mentions whose speaker the annotator has told. */
  readonly declared: readonly Mention[];
  /** The id that a speaker of the analysis has now: another one's, after merging. */
  idOf(speaker: string): string;
  /** The id of the speaker with this name, who is there from then on. */
  named(name: string): string;
}

export function decidedPeople(article: Article, placed: readonly PlacedDecision[]): People {
  const roll = new Roll(article.speakers);
  const declared: Mention[] = [];
  for (const { decision } of placed) {
    if (decision.kind !== 'person') continue;
    const speaker = roll.person(decision);
    for (const { start, end } of decision.mentions)
      declared.push({ start, end, kind: 'name', speaker, evidence: [{ kind: 'declared', at: null }] });
  }
  const others = article.mentions
    .filter(mention => !declared.some(each => shared([each], [mention]) > 0))
    .map(mention => (mention.speaker === null ? mention : { ...mention, speaker: roll.idOf(mention.speaker) }));
  return {
    get speakers() {
      return roll.speakers;
    },
    mentions: declared.length === 0 ? others : [...others, ...apart(declared)].sort((a, b) => a.start - b.start),
    declared,
    idOf: speaker => roll.idOf(speaker),
    named: name => roll.named(name),
  };
}

/** Mentions do not overlap; of those that do, the one that was decided first stays. */
const apart = (mentions: readonly Mention[]): Mention[] =>
  mentions.filter((mention, index) => !mentions.slice(0, index).some(former => shared([former], [mention]) > 0));

/** Speakers while they are merged and added. */
class Roll {
  readonly #speakers = new Map<string, Speaker>();
  readonly #now = new Map<string, string>();
  #added = 0;

  constructor(speakers: readonly Speaker[]) {
    for (const speaker of speakers) this.#speakers.set(speaker.id, speaker);
  }

  get speakers(): Speaker[] {
    return [...this.#speakers.values()];
  }

  idOf(speaker: string): string {
    return this.#now.get(speaker) ?? speaker;
  }

  named(name: string): string {
    return (this.#find(name) ?? this.#add(name)).id;
  }

  /** Makes one speaker of all who bear one of the names. */
  person({ name, alsoNamed }: PersonDecision<Span>): string {
    const all = [name, ...alsoNamed].flatMap(each => this.#find(each) ?? []);
    const [first = this.#add(name), ...rest] = all.filter((each, index) => all.indexOf(each) === index);
    for (const other of rest) {
      this.#speakers.delete(other.id);
      for (const [former, now] of this.#now) if (now === other.id) this.#now.set(former, first.id);
      this.#now.set(other.id, first.id);
    }
    const known = [first, ...rest];
    const aliases = new Set(known.flatMap(s => [s.name, ...s.aliases]));
    aliases.delete(name);
    this.#speakers.set(first.id, {
      ...first,
      name,
      aliases: [...aliases],
      roles: [...new Set(known.flatMap(s => s.roles))],
      gender: known.find(s => s.gender !== null)?.gender ?? null,
    });
    return first.id;
  }

  #find(name: string): Speaker | undefined {
    for (const speaker of this.#speakers.values()) if (speaker.name === name) return speaker;
    return undefined;
  }

  #add(name: string): Speaker {
    let id: string;
    do id = `s${this.#speakers.size + ++this.#added}`;
    while (this.#speakers.has(id) || this.#now.has(id));
    const speaker: Speaker = {
      id,
      name,
      kind: 'person',
      roles: [],
      aliases: [],
      gender: null,
      mentions: [],
      quotations: [],
    };
    this.#speakers.set(id, speaker);
    return speaker;
  }
}
