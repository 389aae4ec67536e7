import type { Paragraph } from '../core/model.ts';
import type { Span } from '../core/span.ts';
import { removal } from './places.ts';
import type { Finding, Rule } from './rule.ts';

/** Shorter lines are labels and times, which repeat. */
const SHORTEST = 40;

export const duplicateParagraph: Rule = {
  id: 'duplicate-paragraph',
  severity: 'warning',
  summary: 'The same paragraph stands in the article twice.',
  safe: false,
  *check({ text, paragraphs }) {
    const earlier = new Map<string, Paragraph[]>();
    for (const paragraph of paragraphs) {
      const length = paragraph.end - paragraph.start;
      if (paragraph.role !== 'body' || length <= SHORTEST) continue;
      // A short key finds the few that may be the same; whole paragraphs are only compared then.
      const key = `${length} ${text.slice(paragraph.start, paragraph.start + SHORTEST)}`;
      const alike = earlier.get(key);
      const first = alike?.find(other => sameText(text, other, paragraph));
      if (first) yield finding(paragraph, first);
      else if (alike) alike.push(paragraph);
      else earlier.set(key, [paragraph]);
    }
  },
  fix: ({ text }, finding) => [
    { title: 'Remove the repeated paragraph', edits: [removal(text, finding)], preferred: true },
  ],
};

const finding = ({ start, end }: Paragraph, earlier: Paragraph): Finding => ({
  start,
  end,
  message: 'This paragraph stands in the article already.',
  related: [{ start: earlier.start, end: earlier.end, message: 'The first time' }],
});

const sameText = (text: string, a: Span, b: Span): boolean => text.slice(a.start, a.end) === text.slice(b.start, b.end);
