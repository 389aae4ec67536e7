import type { Article, Quotation } from '../core/model.ts';
import { firstEndingAfter, type Span } from '../core/span.ts';
import { type Phrase, say } from '../words/phrase.ts';
import { nearestNames } from './nearestSpeakers.ts';
import { inBody, outerRuns } from './places.ts';
import type { Rule } from './rule.ts';
import { looksLikeTitle } from './titles.ts';

/** Fewer words are a term or a name; so many without a cue are speech or somebody's wording, seldom scare quotes. */
const FEWEST_WORDS = 3;
const FEWEST_WORDS_WITHOUT_CUE = 6;

export const unattributedQuote: Rule = {
  id: 'unattributed-quote',
  severity: 'information',
  summary: 'A quotation that nobody is named for.',
  safe: false,
  *check(article) {
    for (const quotation of article.quotations) {
      const { type, source, speaker } = quotation;
      if (type === 'indirect' || source || speaker || isTitle(quotation)) continue;
      const fewest = type === 'scare' ? FEWEST_WORDS_WITHOUT_CUE : FEWEST_WORDS;
      const words = wordsBetweenMarks(article, quotation, fewest);
      if (words && inBody(article, words.start))
        yield { ...words, message: messageFor(namedNearby(article, quotation)) };
    }
  },
  fix: () => [],
};

const MOST_NAMES = 3;

/** Whom the quick fixes offer first. */
function namedNearby(article: Article, { content }: Quotation): readonly string[] {
  const around = { start: content[0]?.start ?? 0, end: content.at(-1)?.end ?? 0 };
  return nearestNames(article, around, MOST_NAMES, ({ kind }) => kind !== 'anonymous');
}

const messageFor = (named: readonly string[]): Phrase =>
  named.length > 0
    ? say`No speaker was found for this quotation. Named nearest to it: ${named.join(', ')}.`
    : say`No speaker was found for this quotation.`;

const isTitle = ({ evidence }: Quotation): boolean => evidence.some(({ kind }) => kind === 'title-of-work');

/** From the first mark in the content to the last, if what is between is worth asking for. */
function wordsBetweenMarks(article: Article, { content }: Quotation, fewest: number): Span | null {
  const from = content[0]?.start ?? 0;
  const to = content.at(-1)?.end ?? 0;
  const runs = outerRuns(article);
  const first = runs[firstEndingAfter(runs, from)];
  // What follows an equals sign is the value of an attribute in a left-over tag.
  if (!first || first.start >= to || article.text[first.start - 1] === '=') return null;
  const last = runs[firstEndingAfter(runs, to - 1)];
  const end = last && last.start < to ? last.end : to;
  const wording = article.text.slice(first.start, end);
  if (wording.split(/\s+/).length < fewest || looksLikeTitle(wording) || isNamed(article.text, first.start, end))
    return null;
  return { start: first.start, end };
}

const CALLED =
  /\b(?:is|are|was|were|be|been) (?:often |also )?(?:called|known as|dubbed|termed|named|titled|entitled|headlined)(?: an?| the)? $/;
/** `"Ferry late again," by the Herald's Mona Tiller`. */
const BY_AUTHOR = /^,? by (?:the )?\p{Lu}/u;

/** Whether the words are what something is called, or a headline with its author behind it. */
const isNamed = (text: string, start: number, end: number): boolean =>
  CALLED.test(text.slice(Math.max(0, start - 40), start)) || BY_AUTHOR.test(text.slice(end, end + 12));
