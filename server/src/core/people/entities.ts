import type { SpeakerGender, SpeakerKind } from '../model.ts';
import { singleSpaced } from '../text/singleSpaced.ts';
import { type Declared, type DeclaredSpeaker, type Namesake, NOBODY_DECLARED } from './declared.ts';
import { type NameParts, Names, nearlySame, plain, shown } from './nameParts.ts';
import { headOf, officesOf, ofOne } from './offices.ts';
import type { Owner } from './owners.ts';
import { differInMiddle, isSurname, sameFullName } from './sameName.ts';
import { bitsOf, FIRST_NAME, HONORIFIC } from './words.ts';

/** What most entities have: nothing is ever put into these, so that an entity without roles or forms costs none of its own. */
const NO_WORDS = new Set<string>();
const NO_FORMS = new Map<string, number>();
const NO_PARTS: NameParts = { given: [], surname: '', particles: [], nickname: null };

/** Somebody of the article. Built up while the article is read. */
export interface Entity {
  readonly index: number;
  kind: SpeakerKind;
  readonly name: string;
  /** Its name in plain words, once `isNamed` has asked for them. */
  nameWords: readonly string[] | null;
  /** Of people only. */
  readonly parts: NameParts;
  gender: SpeakerGender | null;
  /** What the people file says of it. */
  readonly declared: DeclaredSpeaker | null;
  roles: ReadonlySet<string>;
  /** Last words of its roles and titles, in lower case: "president", "minister". */
  roleHeads: ReadonlySet<string>;
  /** All words of its roles and titles. */
  roleWords: ReadonlySet<string>;
  /** Unnamed ones: the noun that describes them, and whose they are. */
  noun: string;
  readonly owner: Owner | null;
  age: number | null;
  /** Source of a quotation. */
  spoken: boolean;
  /** The forms of its name and how often each stands in the text. */
  forms: ReadonlyMap<string, number>;
  /** Mentions of it. */
  count: number;
  /** Where it is named in full, ascending. */
  readonly starts: number[];
}

/** The article's entities, found by name. */
export class Entities {
  readonly all: Entity[] = [];
  /** Names and other wordings, taken apart. */
  readonly wordings = new Names();
  private readonly bySurname = new Map<string, Entity[]>();
  private readonly byGiven = new Map<string, Entity[]>();
  private readonly byFirstSurname = new Map<string, Entity[]>();
  private readonly byForm = new Map<string, Entity>();
  private readonly byLastWord = new Map<string, Entity>();
  private readonly byOwner = new Map<string, Entity>();
  private readonly byRole = new Map<string, Entity[]>();
  /** Surnames by their first two and by their last two letters: one changed letter leaves one of them. */
  private readonly byEdge = new Map<string, Entity[]>();
  private readonly byDeclaration = new Map<DeclaredSpeaker, Entity>();
  private readonly declarations: Declared;

  constructor(declarations: Declared = NOBODY_DECLARED) {
    this.declarations = declarations;
  }

  add(kind: SpeakerKind, name: string, declared: DeclaredSpeaker | null = null): Entity {
    const entity = this.make(kind, name, declared, null);
    if (kind === 'person') this.file(entity);
    else this.byForm.set(formKey(name), entity);
    return entity;
  }

  private addForm(kind: SpeakerKind, name: string, key: string): Entity {
    const entity = this.make(kind, name, null, null);
    this.byForm.set(key, entity);
    return entity;
  }

  private make(kind: SpeakerKind, name: string, declared: DeclaredSpeaker | null, owner: Owner | null): Entity {
    const entity: Entity = {
      index: this.all.length,
      kind,
      name: shown(name),
      nameWords: null,
      parts: kind === 'person' ? this.wordings.of(name).parts : NO_PARTS,
      gender: declared?.gender ?? null,
      declared,
      roles: NO_WORDS,
      roleHeads: NO_WORDS,
      roleWords: NO_WORDS,
      noun: '',
      owner,
      age: null,
      spoken: false,
      count: 0,
      forms: NO_FORMS,
      starts: [],
    };
    this.all.push(entity);
    return entity;
  }

  private file(entity: Entity): void {
    const { surname } = entity.parts;
    push(this.bySurname, surname, entity);
    for (const edge of edges(surname)) push(this.byEdge, edge, entity);
    for (const given of [entity.parts.given[0], entity.parts.nickname]) if (given) push(this.byGiven, given, entity);
    const first = firstSurname(entity.parts);
    if (first) push(this.byFirstSurname, first, entity);
  }

  /** The person with this name of two words or more, made where there is none. */
  person(name: string): Entity {
    const { parts } = this.wordings.of(name);
    const namesake = (this.bySurname.get(parts.surname) ?? []).find(
      e => sameFullName(e.parts, parts) || isSurname(parts, e.parts),
    );
    if (namesake) return namesake;
    const declared = this.declaredWithSurname(parts.surname).find(e => sameFullName(e.parts, parts));
    if (declared) return this.declared(declared.speaker);
    return this.misspelt(parts) ?? this.add('person', name);
  }

  /** Somebody of the people file, from now on somebody of the article. */
  declared(speaker: DeclaredSpeaker): Entity {
    const known = this.byDeclaration.get(speaker);
    if (known) return known;
    const entity = this.add(speaker.kind, speaker.name, speaker);
    this.byDeclaration.set(speaker, entity);
    if (speaker.role) this.noteRole(entity, speaker.role);
    return entity;
  }

  /** Whether the article names somebody of the people file. */
  names(speaker: DeclaredSpeaker): boolean {
    return this.byDeclaration.has(speaker);
  }

  /** Those of the people file, whether the article names them or not. */
  declaredWithSurname(surname: string): readonly Namesake[] {
    return this.declarations.bySurname.get(surname) ?? [];
  }

  /** Whether somebody with this name of two words or more is known. */
  knows(name: string): boolean {
    const { parts } = this.wordings.of(name);
    return this.withSurname(parts.surname).some(e => sameFullName(e.parts, parts));
  }

  /** "Kristin Wilkins" beside "Kristen Wilkins"; "Maurer" beside "Mauer". */
  private misspelt(parts: NameParts): Entity | undefined {
    const first = parts.given[0];
    if (!first) return undefined;
    const near = (this.bySurname.get(parts.surname) ?? []).find(
      e => nearlySame(e.parts.given[0] ?? '', first) && !differInMiddle(e.parts, parts),
    );
    return (
      near ??
      (this.byGiven.get(first) ?? []).find(
        e => nearlySame(e.parts.surname, parts.surname) && !differInMiddle(e.parts, parts),
      )
    );
  }

  /** Notes a role of somebody, in the words of the text. */
  noteRole(entity: Entity, wording: string): void {
    if (entity.roles.has(wording)) return;
    const role = ofOne(wording);
    const words = role.split(' ').map(word => plain(word).replace(/'s$/, ''));
    const head = headOf(words);
    if (words.length === 1 && (bitsOf(head) & HONORIFIC) !== 0) return;
    entity.roles = withWords(entity.roles, [role]);
    const offices = officesOf(words);
    for (const title of [head, ...offices]) {
      if (entity.roleHeads.has(title)) continue;
      push(this.byRole, title, entity);
      entity.roleHeads = withWords(entity.roleHeads, [title]);
    }
    this.noteRoleWords(entity, words);
    this.noteRoleWords(entity, offices);
  }

  /** Notes words by which descriptions of somebody may be known. */
  noteRoleWords(entity: Entity, words: readonly string[]): void {
    if (words.length > 0) entity.roleWords = withWords(entity.roleWords, words);
  }

  /** The one person with all the words of a role, if there is but one whose role has this head. */
  onlyWithRole(head: string, words: readonly string[]): Entity | null {
    const holders = this.byRole.get(head) ?? [];
    return holders.length === 1 && words.every(word => holders[0]!.roleWords.has(word)) ? holders[0]! : null;
  }

  /** The first person of the article with all the words of a role. */
  firstWithRole(head: string, words: readonly string[]): Entity | null {
    return (this.byRole.get(head) ?? []).find(e => words.every(word => e.roleWords.has(word))) ?? null;
  }

  withSurname(surname: string): readonly Entity[] {
    return this.bySurname.get(surname) ?? [];
  }

  /** People of two surnames by the first of them: "Vega" for "Marta Vega Ruiz". */
  withFirstSurname(surname: string): readonly Entity[] {
    return this.byFirstSurname.get(surname) ?? [];
  }

  withGivenName(name: string): readonly Entity[] {
    return this.byGiven.get(name) ?? [];
  }

  /** People whose surname differs by one letter. */
  nearSurname(surname: string): Entity[] {
    const near: Entity[] = [];
    for (const edge of edges(surname))
      for (const e of this.byEdge.get(edge) ?? [])
        if (nearlySame(e.parts.surname, surname) && !near.includes(e)) near.push(e);
    return near;
  }

  organisation(name: string): Entity {
    const key = formKey(name);
    const known = this.byForm.get(key);
    if (known) return known;
    const entity = this.addForm('organisation', name, key);
    const last = LAST_WORD.exec(name)?.[1];
    if (last) this.byLastWord.set(plain(last), entity);
    return entity;
  }

  /** "Saltology" for the Church of Saltology. */
  organisationOf(word: string): Entity | undefined {
    return this.byLastWord.get(plain(word));
  }

  group(name: string): Entity {
    const key = formKey(name);
    return this.byForm.get(key) ?? this.addForm('group', name, key);
  }

  knownOrganisation(name: string): Entity | undefined {
    return this.byForm.get(formKey(name));
  }

  /** Somebody's, whom the article does not name: one for each owner and wording. */
  owned(kind: SpeakerKind, wording: string, owner: Owner): Entity {
    const key = `${owner.entity.index} ${formKey(wording)}`;
    const known = this.byOwner.get(key);
    if (known) return known;
    const entity = this.make(kind, wording, null, owner);
    this.byOwner.set(key, entity);
    return entity;
  }
}

/** Notes that somebody is named in this form. */
export function noteForm(entity: Entity, form: string): void {
  const forms = entity.forms === NO_FORMS ? new Map<string, number>() : (entity.forms as Map<string, number>);
  entity.forms = forms.set(form, (forms.get(form) ?? 0) + 1);
}

function withWords(words: ReadonlySet<string>, more: readonly string[]): ReadonlySet<string> {
  const all = words === NO_WORDS ? new Set<string>() : (words as Set<string>);
  for (const word of more) all.add(word);
  return all;
}

/** Whether a word (in its plain form) stands in somebody's name. */
export function isNamed(e: Entity, word: string): boolean {
  e.nameWords ??= plain(e.name).split(/\s+/);
  return e.nameWords.includes(word);
}

const LAST_WORD = / of (\p{Lu}[\p{L}-]*[^s\W])$/u;

/** An organisation's name without article, case and full stops. */
const formKey = (name: string): string => {
  const key = singleSpaced(plain(name));
  return key.startsWith('the ') ? key.slice('the '.length) : key;
};

/** The word before the surname where it looks like another surname rather than a middle name or an initial. */
function firstSurname({ given }: NameParts): string | null {
  const last = given.length > 1 ? given.at(-1)! : '';
  return last.length > 2 && (bitsOf(last) & FIRST_NAME) === 0 ? last : null;
}

const edges = (word: string): string[] => [`${word.slice(0, 2)}*`, `*${word.slice(-2)}`];

/** Beyond so many namesakes the rest is told apart no more: keeps the time linear. */
const NAMESAKES = 64;

function push(map: Map<string, Entity[]>, key: string, entity: Entity): void {
  const list = map.get(key);
  if (!list) map.set(key, [entity]);
  else if (list.length < NAMESAKES) list.push(entity);
}
