import { inBody } from './places.ts';
import type { Rule } from './rule.ts';

export const unattributedQuote: Rule = {
  id: 'unattributed-quote',
  severity: 'information',
  summary: 'A quotation that nobody is named for.',
  safe: false,
  *check(article) {
    for (const { type, source, cue, speaker, content } of article.quotations) {
      const first = content[0];
      const last = content.at(-1);
      if (type === 'scare' || type === 'indirect' || source || cue || speaker || !first || !last) continue;
      if (inBody(article, first.start))
        yield { start: first.start, end: last.end, message: 'The text does not say whose words these are.' };
    }
  },
  fix: () => [],
};
