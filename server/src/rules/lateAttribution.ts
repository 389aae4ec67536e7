import type { Article, Quotation } from '../core/model.ts';
import { firstEndingAfter } from '../core/span.ts';
import { paragraphAt } from './places.ts';
import type { Rule } from './rule.ts';

/** So many sentences may stand before the reader learns who speaks. */
const MOST_SENTENCES = 1;

export const lateAttribution: Rule = {
  id: 'late-attribution',
  severity: 'hint',
  summary: 'The speaker is named after two or more sentences of a quotation.',
  safe: false,
  newsroom: true,
  *check(article) {
    let previous: Quotation | undefined;
    for (const quotation of article.quotations) {
      if (quotation.type !== 'direct') continue;
      const sentences = sentencesBeforeSource(article, quotation);
      const goesOn = previous?.speaker && previous.speaker === quotation.speaker;
      if (sentences > MOST_SENTENCES && !goesOn) {
        const { start, end } = quotation.content[0]!;
        yield { start, end, message: `${sentences} sentences before the text says who speaks.` };
      }
      previous = quotation;
    }
  },
  fix: () => [],
};

/** Sentences of the quotation before its source, 0 if the source stands before it or in another paragraph. */
function sentencesBeforeSource(article: Article, { source, content }: Quotation): number {
  const first = content[0];
  if (!source || !first || source.start < first.start) return 0;
  const paragraph = paragraphAt(article, first.start);
  if (paragraph?.role !== 'body' || source.start > paragraph.end) return 0;
  const { sentences } = paragraph;
  const last = content.findLast(span => span.end <= source.start);
  if (!last) return 0;
  return firstEndingAfter(sentences, last.end - 1) - firstEndingAfter(sentences, first.start) + 1;
}
