import type { Article } from '../core/model.ts';
import type { Span } from '../core/span.ts';
import { inBody, outerRuns, paragraphAt } from './places.ts';
import type { Finding, Rule } from './rule.ts';
import { NO_LETTER, withLetter } from './scan/wordHash.ts';
import { looksLikeTitle } from './titles.ts';

/** Shorter ones are phrases that an article comes back to. */
const FEWEST_WORDS = 4;

export const duplicateQuote: Rule = {
  id: 'duplicate-quote',
  severity: 'information',
  summary: 'The same quotation stands in the article twice.',
  safe: false,
  *check(article) {
    const alike = new Map<number, Span[]>();
    for (const run of outerRuns(article)) {
      const hash = letterHash(article.text, run);
      const runs = alike.get(hash);
      if (runs) runs.push(run);
      else alike.set(hash, [run]);
    }
    for (const runs of alike.values()) if (runs.length > 1) yield* repetitions(article, runs);
  },
  fix: () => [],
};

/** Over the ASCII letters and digits, case aside: the same words have the same. */
function letterHash(text: string, { start, end }: Span): number {
  let hash = NO_LETTER;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const lower = code | 0x20;
    if ((lower >= 0x61 && lower <= 0x7a) || (code >= 0x30 && code <= 0x39)) hash = withLetter(hash, lower);
  }
  return hash;
}

function* repetitions(article: Article, runs: readonly Span[]): Iterable<Finding> {
  const first = new Map<string, Span>();
  for (const run of runs) {
    if (!inBody(article, run.start) || looksLikeTitle(article.text.slice(run.start, run.end))) continue;
    const words = wordsOf(article, run);
    if (words.length < FEWEST_WORDS) continue;
    const key = words.join(' ');
    const earlier = first.get(key);
    if (!earlier) first.set(key, run);
    else if (!sameParagraphs(article, earlier, run))
      yield {
        start: run.start,
        end: run.end,
        message: 'This quotation stands in the article already.',
        related: [{ start: earlier.start, end: earlier.end, message: 'The first time' }],
      };
  }
}

const wordsOf = ({ text }: Article, { start, end }: Span): string[] =>
  text
    .slice(start, end)
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? [];

/** A paragraph that stands twice is reported as such. */
function sameParagraphs(article: Article, a: Span, b: Span): boolean {
  const [first, second] = [paragraphAt(article, a.start), paragraphAt(article, b.start)];
  if (!first || !second || first === second) return false;
  return article.text.slice(first.start, first.end) === article.text.slice(second.start, second.end);
}
