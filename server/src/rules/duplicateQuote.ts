import type { Article } from '../core/model.ts';
import type { Span } from '../core/span.ts';
import { say } from '../words/phrase.ts';
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
  const keys = new Map<string, string | null>();
  const first = new Map<string, Span>();
  for (const run of runs) {
    if (!inBody(article, run.start)) continue;
    const wording = article.text.slice(run.start, run.end);
    // Most are alike to the letter, and their words are asked for once.
    let key = keys.get(wording);
    if (key === undefined) {
      key = keyOf(wording);
      keys.set(wording, key);
    }
    if (key === null) continue;
    const earlier = first.get(key);
    if (!earlier) first.set(key, run);
    else if (!sameParagraphs(article, earlier, run))
      yield {
        start: run.start,
        end: run.end,
        message: say`This quotation stands in the article already.`,
        related: [{ start: earlier.start, end: earlier.end, message: say`The first time` }],
      };
  }
}

/** The words of a quotation as they are compared; null where it is too short, or a title. */
function keyOf(wording: string): string | null {
  if (looksLikeTitle(wording)) return null;
  const words =
    wording
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? [];
  return words.length < FEWEST_WORDS ? null : words.join(' ');
}

/** A paragraph that stands twice is reported as such. */
function sameParagraphs(article: Article, a: Span, b: Span): boolean {
  const [first, second] = [paragraphAt(article, a.start), paragraphAt(article, b.start)];
  if (!first || !second || first === second) return false;
  return article.text.slice(first.start, first.end) === article.text.slice(second.start, second.end);
}
