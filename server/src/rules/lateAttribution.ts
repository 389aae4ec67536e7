import type { Article, Quotation } from '../core/model.ts';
import { firstEndingAfter } from '../core/span.ts';
import { say } from '../words/phrase.ts';
import { paragraphAt } from './places.ts';
import type { Rule } from './rule.ts';

/** What was left out of a sentence does not end it. */
const ELLIPSIS = /(?:…|\.\.\.|\. \. \.)$/;

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
      if (quotation.type === 'scare') continue;
      const sentences = quotation.type === 'direct' ? sentencesBeforeSource(article, quotation) : 0;
      if (sentences > MOST_SENTENCES && !(previous && goesOn(article, previous, quotation))) {
        const { start, end } = quotation.content[0]!;
        yield { start, end, message: say`${sentences} sentences before the text says who speaks.` };
      }
      previous = quotation;
    }
  },
  fix: () => [],
};

/** Whether the reader takes it for the words of whoever was reported right before, with marks or without, and is right. */
function goesOn({ paragraphs }: Article, previous: Quotation, { speaker, content }: Quotation): boolean {
  if (!speaker || previous.speaker !== speaker) return false;
  const [from, to] = [previous.content.at(-1)!.end, content[0]!.start];
  return firstEndingAfter(paragraphs, to) - firstEndingAfter(paragraphs, from - 1) <= 1;
}

/** Sentences of the quotation before its source, 0 if the source stands before it or in another paragraph. */
function sentencesBeforeSource(article: Article, { source, content }: Quotation): number {
  const first = content[0];
  if (!source || !first || source.start < first.start) return 0;
  const paragraph = paragraphAt(article, first.start);
  if (paragraph?.role !== 'body' || source.start > paragraph.end) return 0;
  const { sentences } = paragraph;
  const last = content.findLast(span => span.end <= source.start);
  if (!last) return 0;
  const [from, to] = [firstEndingAfter(sentences, first.start), firstEndingAfter(sentences, last.end - 1)];
  return sentences.slice(from, to).filter(({ end }) => !ELLIPSIS.test(article.text.slice(end - 5, end))).length + 1;
}
