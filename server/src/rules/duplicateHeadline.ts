import { removal } from './places.ts';
import type { Rule } from './rule.ts';

export const duplicateHeadline: Rule = {
  id: 'duplicate-headline',
  severity: 'hint',
  summary: 'The line under the title repeats it.',
  safe: true,
  fade: true,
  *check({ layout: { title, headline } }) {
    if (!title || !headline) return;
    yield {
      start: headline.start,
      end: headline.end,
      message: 'This line repeats the title.',
      related: [{ start: title.start, end: title.end, message: 'The title' }],
    };
  },
  fix: (article, finding) => [
    { title: 'Remove the repeated headline', edits: [removal(article.text, finding)], preferred: true },
  ],
};
