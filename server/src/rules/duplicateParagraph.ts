import type { Paragraph } from '../core/model.ts';
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
    const first = new Map<string, Paragraph>();
    for (const paragraph of paragraphs) {
      if (paragraph.role !== 'body' || paragraph.end - paragraph.start <= SHORTEST) continue;
      const wording = text.slice(paragraph.start, paragraph.end).replace(/\s+/g, ' ');
      const earlier = first.get(wording);
      if (earlier) yield finding(paragraph, earlier);
      else first.set(wording, paragraph);
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
