import type { CodeLens } from 'vscode-languageserver';
import type { Article } from '../core/model.ts';
import { ENGLISH, join, type Phrase, plainText, say } from '../words/phrase.ts';
import type { LensData } from './codeLensData.ts';
import { excerpt } from './excerpt.ts';
import type { Snapshot } from './snapshot.ts';

/** One, on the headline; what it says is worked out when it comes into view. */
export function codeLenses({ article, places, uri }: Snapshot): CodeLens[] {
  const { title } = article.layout;
  return title ? [{ range: places.rangeOf(title), data: { uri } satisfies LensData }] : [];
}

/** @param command of the client's that shows who said what; without one the lens only tells */
export function resolvedCodeLens(
  { range }: CodeLens,
  { article }: Snapshot,
  command: string | undefined,
  words = ENGLISH,
): CodeLens {
  return { range, command: { title: plainText(lensWords(article), words), command: command ?? '' } };
}

const NAMED = 4;
const NAME_LENGTH = 40;

/** "2 speakers, 3 quotations: Hanna Lind 2, Paul Okoro 1" */
function lensWords(article: Article): Phrase {
  const shown = article.quotations.filter(({ type }) => type !== 'scare');
  const quotations = quotationCount(shown.length);
  const counts = new Map<string, number>();
  for (const { speaker } of shown) if (speaker) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  if (counts.size === 0) return quotations;
  const names = new Map(article.speakers.map(({ id, name }) => [id, name]));
  const most = [...counts].sort(([, a], [, b]) => b - a).slice(0, NAMED);
  const parts = most.map(([id, many]) => say`${plain(excerpt(names.get(id) ?? '', NAME_LENGTH))} ${many}`);
  if (counts.size > NAMED) parts.push(say`${counts.size - NAMED} more`);
  return say`${speakerCount(counts.size)}, ${quotations}: ${join(parts, ', ')}`;
}

function quotationCount(number: number): Phrase {
  if (number === 0) return say`no quotations`;
  return number === 1 ? say`1 quotation` : say`${number} quotations`;
}

const speakerCount = (number: number): Phrase => (number === 1 ? say`1 speaker` : say`${number} speakers`);

/** VS Code shows `$(name)` as an icon; in an article it is only text. */
const plain = (text: string): string => text.replaceAll('$(', '$\u200B(');
