import type { Paragraph } from '../core/model.ts';
import type { Span } from '../core/span.ts';
import { isSpace } from '../core/text/characters.ts';
import { say } from '../words/phrase.ts';
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
    const body = paragraphs.filter(({ role }) => role === 'body');
    const firstOf = repetitions(text, body);
    if (firstOf.size === 0) return;
    const times = timesBefore(text, body);
    const goesOn = (at: number, first: number, by: 1 | -1): boolean => firstOf.get(at + by) === first + by;
    for (const [at, first] of firstOf)
      if (goesOn(at, first, 1) || goesOn(at, first, -1) || times[at] === times[first + 1])
        yield finding(body[at]!, body[first]!);
  },
  fix: ({ text }, finding) => [
    { title: say`Remove the repeated paragraph`, edits: [removal(text, finding)], preferred: true },
  ],
};

const finding = ({ start, end }: Paragraph, earlier: Paragraph): Finding => ({
  start,
  end,
  message: say`This paragraph stands in the article already.`,
  related: [{ start: earlier.start, end: earlier.end, message: say`The first time` }],
});

/** By the index of each paragraph that stands there again, the index of the first. */
function repetitions(text: string, body: readonly Paragraph[]): Map<number, number> {
  const earlier = new Map<string, number[]>();
  const out = new Map<number, number>();
  for (const [at, paragraph] of body.entries()) {
    const length = paragraph.end - paragraph.start;
    if (length <= SHORTEST) continue;
    // A short key finds the few that may be the same; whole paragraphs are only compared then.
    const key = `${length} ${text.slice(paragraph.start, paragraph.start + SHORTEST)}`;
    const alike = earlier.get(key);
    const first = alike?.find(other => sameText(text, body[other]!, paragraph));
    if (first !== undefined) {
      if (isLong(text, paragraph)) out.set(at, first);
    } else if (alike) alike.push(at);
    else earlier.set(key, [at]);
  }
  return out;
}

/** Blank space between words counts as one character: a short label with an indented second line is still short. */
function isLong(text: string, { start, end }: Span): boolean {
  let length = 0;
  for (let at = start; at < end && length <= SHORTEST; at++)
    if (!isSpace(text.charCodeAt(at)) || !isSpace(text.charCodeAt(at - 1))) length++;
  return length > SHORTEST;
}

const TIME = /^\d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?)?[ \w]{0,5}\.?$/i;
const LONGEST_TIME = 20;

/**
 * How many lone times stand before each paragraph. In a live report each of the entries stands under its time, and some end with
 * the same standing sentence ("So many votes are needed") on purpose.
 */
function timesBefore(text: string, body: readonly Span[]): number[] {
  let times = 0;
  return body.map(({ start, end }) => {
    const before = times;
    if (end - start <= LONGEST_TIME && TIME.test(text.slice(start, end).trim())) times++;
    return before;
  });
}

const sameText = (text: string, a: Span, b: Span): boolean => text.slice(a.start, a.end) === text.slice(b.start, b.end);
