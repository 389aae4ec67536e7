import type { Article, Mention, Speaker } from '../core/model.ts';
import { plain } from '../core/people/nameParts.ts';
import { isTitle } from '../core/people/words.ts';
import { contains, firstEndingAfter, type Span, span } from '../core/span.ts';
import { outerRuns } from '../rules/places.ts';

const POSSESSIVE = /(?:['’]s|(?<=s)['’])$/i;

/** The name within a mention: "Lavrov" of "Foreign Minister Lavrov's". */
export function nameSpanOf({ text }: Article, { name, aliases }: Speaker, { start, end }: Mention): Span {
  const words = text.slice(start, end);
  const bare = words.replace(POSSESSIVE, '');
  const forms = [name, ...aliases].sort((a, b) => b.length - a.length);
  for (const within of [words, bare]) {
    for (const form of forms) {
      const at = endingWith(within, form);
      if (at >= 0) return span(start + at, start + within.length);
    }
  }
  return span(start + titlesLength(bare), start + bare.length);
}

/** Where `form` begins, as the last words of `words`; -1 where it is not that. White space may differ. */
function endingWith(words: string, form: string): number {
  let at = words.length;
  for (const part of form.split(' ').reverse()) {
    const from = at === words.length ? at - part.length : words.slice(0, at).trimEnd().length - part.length;
    if (from < 0 || words.slice(from, from + part.length) !== part) return -1;
    at = from;
  }
  return at === 0 || !/[\p{L}\p{N}]$/u.test(words.slice(0, at)) ? at : -1;
}

/** Length of the titles that a name begins with, the blanks behind them included; a title alone is a name. */
function titlesLength(words: string): number {
  let length = 0;
  for (const [part, word = ''] of words.matchAll(/(\S+)\s+/g)) {
    if (!isTitle(plain(word))) break;
    length += part.length;
  }
  return length;
}

/** Whether somebody else than the article says it: it lies inside quotation marks. */
export function isQuoted(article: Article, at: Span): boolean {
  const runs = outerRuns(article);
  const run = runs[firstEndingAfter(runs, at.start)];
  return run !== undefined && contains(run, at);
}
