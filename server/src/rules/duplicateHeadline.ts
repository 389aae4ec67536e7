import type { Article } from '../core/model.ts';
import { sameWords } from '../core/seed/layout.ts';
import type { Span } from '../core/span.ts';
import { say } from '../words/phrase.ts';
import { removal } from './places.ts';
import type { Rule } from './rule.ts';

export const duplicateHeadline: Rule = {
  id: 'duplicate-headline',
  severity: 'hint',
  summary: 'The line under the title repeats it.',
  safe: true,
  fade: true,
  *check(article) {
    const { title } = article.layout;
    if (!title) return;
    for (const { start, end } of repetitions(article))
      yield {
        start,
        end,
        message: say`This line repeats the title.`,
        related: [{ start: title.start, end: title.end, message: say`The title` }],
      };
  },
  fix: (article, finding) => [
    { title: say`Remove the repeated headline`, edits: [removal(article.text, finding)], preferred: true },
  ],
};

/** The headline, and lines after it that say the same once more: without it, each would be the next headline. */
function* repetitions({ text, paragraphs, layout: { headline } }: Article): Iterable<Span> {
  if (!headline) return;
  const wording = text.slice(headline.start, headline.end);
  for (let i = paragraphs.findIndex(({ role }) => role === 'headline'); i < paragraphs.length; i++) {
    const { start, end } = paragraphs[i]!;
    if (!sameWords(text.slice(start, end), wording)) return;
    yield { start, end };
  }
}
