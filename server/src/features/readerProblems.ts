import type { PlacedDecision } from '../annotations/decided.ts';
import {
  hasSameBorders,
  type ReaderDecisions,
  type ReaderDisagreement,
  readerDisagreements,
  type View,
} from '../annotations/disagreements.ts';
import type { Article, QuotationType } from '../core/model.ts';
import type { Problem } from '../rules/rule.ts';
import { join, type Phrase, say } from '../words/phrase.ts';
import { excerpt } from './excerpt.ts';

/** Code of the diagnostics about what two readers see differently. */
export const DISAGREEMENT = 'annotation-disagreement';

const LONGEST_NAME = 40;
const LONGEST_WORDS = 60;

/** Where other readers of an article have decided otherwise, and what they alone have decided. */
export function readerProblems(
  article: Article,
  own: readonly PlacedDecision[],
  readers: readonly ReaderDecisions[],
): Problem[] {
  return readers.flatMap(reader => readerDisagreements(article, own, reader).map(each => problemOf(article, each)));
}

/** Whose decision a problem tells of; null where it is no such problem. */
export function takenFrom({ rule, data }: Problem): { readonly reader: string; readonly annotation: string } | null {
  if (rule !== DISAGREEMENT || data === undefined) return null;
  const [reader, annotation] = JSON.parse(data) as [string, string];
  return { reader, annotation };
}

function problemOf({ text }: Article, { reader, annotation, own, theirs }: ReaderDisagreement): Problem {
  const { content } = own ?? theirs;
  const name = excerpt(reader, LONGEST_NAME);
  return {
    rule: DISAGREEMENT,
    severity: own ? 'information' : 'hint',
    start: content[0]!.start,
    end: content.at(-1)!.end,
    message: own ? differences(text, name, own, theirs) : say`Only ${name} has decided about this: ${verdict(theirs)}.`,
    data: JSON.stringify([reader, annotation]),
  };
}

const TYPES: Readonly<Record<QuotationType, Phrase>> = {
  direct: say`direct`,
  mixed: say`mixed`,
  indirect: say`indirect`,
  scare: say`scare`,
};

const verdict = (view: View): Phrase =>
  view.isQuotation ? say`a quotation, ${TYPES[view.type]}, of ${speakerOf(view)}` : say`no quotation`;

const speakerOf = ({ speaker }: { readonly speaker: string | null }): Phrase =>
  speaker === null ? say`nobody named` : say`${excerpt(speaker, LONGEST_NAME)}`;

function differences(text: string, name: string, own: View, theirs: View): Phrase {
  if (!own.isQuotation || !theirs.isQuotation)
    return say`For ${name} this is ${verdict(theirs)}; for you, ${verdict(own)}.`;
  const said: Phrase[] = [];
  if (own.speaker !== theirs.speaker)
    said.push(say`For ${name} the speaker is ${speakerOf(theirs)}; for you, ${speakerOf(own)}.`);
  if (own.type !== theirs.type) said.push(say`For ${name} this is ${TYPES[theirs.type]}; for you, ${TYPES[own.type]}.`);
  if (!hasSameBorders(own, theirs)) {
    const words = theirs.content.map(({ start, end }) => text.slice(start, end)).join(' … ');
    said.push(say`For ${name} the quotation is “${excerpt(words, LONGEST_WORDS)}”.`);
  }
  return join(said, ' ');
}
