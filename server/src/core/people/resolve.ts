import type { MarkedRun, Mention, ParagraphRole, Speaker } from '../model.ts';
import type { Span } from '../span.ts';
import { type Declared, type DeclaredSpeaker, declared, NOBODY_DECLARED } from './declared.ts';
import { withDeclaredNames } from './declaredNames.ts';
import { Entities } from './entities.ts';
import { linkDeclared } from './linkDeclared.ts';
import { linkNames } from './linkNames.ts';
import { linkReferences } from './linkReferences.ts';
import type { MentionCandidate } from './mentions.ts';
import { occurrencesOf } from './occurrences.ts';
import { people } from './report.ts';
import { headsOfSources } from './sourceHeads.ts';

export interface PeopleParagraph extends Span {
  readonly role: ParagraphRole;
  readonly sentences: readonly Span[];
  /** Offsets count from the paragraph's start. */
  readonly mentions: readonly MentionCandidate[];
}

export interface PeopleInput {
  readonly text: string;
  /** Known to have no white space but spaces and line ends. */
  readonly plainSpaces?: boolean;
  readonly paragraphs: readonly PeopleParagraph[];
  readonly marks: readonly MarkedRun[];
  /** Source span of each quotation in text order. */
  readonly sources: readonly (Span | null)[];
  /** What each source says, where that is known. */
  readonly contents?: readonly (readonly Span[])[];
  /** The people file. */
  readonly people?: readonly DeclaredSpeaker[] | undefined;
}

export interface People {
  readonly speakers: Speaker[];
  readonly mentions: Mention[];
  /** For each source the index of its mention. */
  readonly sourceMentions: (number | null)[];
}

/** Who is meant: names to people first, over the whole article; then pronouns and descriptions, in reading order. */
export function resolvePeople(article: PeopleInput): People {
  const text = article.plainSpaces ? article.text : evenSpaces(article.text);
  const known = declared(article.people);
  const paragraphs =
    known === NOBODY_DECLARED ? article.paragraphs : article.paragraphs.map(p => withDeclared(text, p, known));
  const input = { ...article, text, paragraphs };
  const candidates = occurrencesOf(input);
  const heads = headsOfSources(input, candidates);
  const entities = new Entities(known);
  linkDeclared(text, candidates, entities);
  const occurrences = linkNames(input.text, candidates, entities);
  linkReferences(input, occurrences, entities, heads);
  return people(occurrences, entities, heads);
}

const withDeclared = (text: string, p: PeopleParagraph, known: Declared): PeopleParagraph =>
  p.role === 'footer' ? p : { ...p, mentions: withDeclaredNames(text.slice(p.start, p.end), p.mentions, known) };

/** No-break spaces and their kind as plain ones, so that they part words as those do; offsets stay. */
const evenSpaces = (text: string): string => text.replace(/[\t\u00a0\u2000-\u200a\u202f\u3000]/g, ' ');
