import type { ParagraphText } from '../paragraph.ts';
import { tags } from '../quotes/tags.ts';
import { type Span, span } from '../span.ts';
import { isUpper } from '../text/characters.ts';
import { TERMINATOR, WORD } from '../text/tokens.ts';
import type { Attribution } from './attribution.ts';
import { isDash } from './behind.ts';
import { spanOf } from './sources.ts';

/** A dash and a name: under a quotation they say whose it is. */
export interface Signature {
  readonly source: Span;
  readonly cue: Span;
}

/** Words in small letters inside a name or a title. */
const SMALL = new Set('of the and de da del van von der bin al for'.split(' '));
const LONGEST_NAME = 8;

/** A paragraph that is `—NAME`, or `—NAME, ...` with who that is. */
export function signatureLine(p: ParagraphText): Signature | null {
  const { count, kind, start } = p.tokens;
  if (count < 2 || !isDash(p.lower[0]) || kind[1] !== WORD || !isUpper(p.text.charCodeAt(start[1]!))) return null;
  let end = 1;
  while (end < count && kind[end] === WORD && isOfName(p, end)) end++;
  const closed = end === count || p.lower[end] === ',' || (kind[end] === TERMINATOR && end === count - 1);
  if (!closed || end - 1 > LONGEST_NAME) return null;
  return { cue: spanOf(p, 0, 0), source: spanOf(p, 1, end - 1) };
}

const isOfName = (p: ParagraphText, i: number): boolean =>
  isUpper(p.text.charCodeAt(p.tokens.start[i]!)) || SMALL.has(p.lower[i]!);

/** What stands at the end of an embedded tweet: "— NAME (@account) July 5, 2016". */
const TWEET_END =
  /\s([—–-]{1,2})\s?(\p{L}[^—–()]{1,49}) \(@\w{1,15}\)(?: \p{L}{3,9}\.? \d{1,2}, \d{4})?(?:<\/?tweet\/?>)?\W*$/u;
/** No such end is longer, in UTF-16 code units. */
const LONGEST_END = 120;
/** Whose words they are is certain, but annotators of PolNeAR train took only 4 of 14 tweets for quotations. */
const TWEET = 0.5;

/** An embedded tweet: the whole paragraph up to the dash is what its author wrote. */
export function tweet(p: ParagraphText): Attribution | null {
  if (!p.text.includes('(@')) return null;
  const from = Math.max(0, p.text.length - LONGEST_END);
  const end = TWEET_END.exec(p.text.slice(from));
  if (!end) return null;
  const dash = from + end.index + 1;
  const tag = tags(p.text)[0];
  const content = trimmed(p.text, tag?.start === 0 ? tag.end : 0, dash);
  if (content.end <= content.start) return null;
  const name = p.text.indexOf(end[2]!, dash + end[1]!.length);
  const run = p.runs.find(r => r.start === content.start && r.end === content.end);
  const cue = span(dash, dash + end[1]!.length);
  return {
    type: run ? 'direct' : 'indirect',
    content: [content],
    source: span(name, name + end[2]!.length),
    cue,
    confidence: TWEET,
    evidence: [{ kind: 'cue-after', at: cue }],
  };
}

const LINKS_BEHIND = /(?:\s(?:https?:\/\/|pic\.twitter\.com\/)\S*)+\s*$/;
/** As far back from the end as links are looked for, in UTF-16 code units. */
const LONGEST_LINKS = 200;

/** Without white space, and without the links behind the words. */
function trimmed(text: string, start: number, end: number): Span {
  const tail = Math.max(start, end - LONGEST_LINKS);
  const links = LINKS_BEHIND.exec(text.slice(tail, end));
  const words = text.slice(start, links ? tail + links.index : end);
  return span(start + words.length - words.trimStart().length, start + words.trimEnd().length);
}
