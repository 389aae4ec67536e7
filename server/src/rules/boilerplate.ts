import type { Article } from '../core/model.ts';
import type { Span } from '../core/span.ts';
import { trimmed } from '../core/text/lines.ts';
import {
  ANYWHERE,
  type BoilerplateKind,
  COUNTER,
  LABEL_OF_LINKS,
  LABEL_OF_NEXT,
  LINE_PATTERNS,
  LINKS_HEADING,
  MORE_FROM,
  SHARING,
  SHARING_NETWORK,
  WORDING,
} from './lexicon/boilerplate.ts';
import { nonblankLines, removal } from './places.ts';
import type { Finding, Rule } from './rule.ts';

/** Headlines listed under "Related" are short; more than this in a row are something else. */
const MOST_LINKS = 12;
const LINK_LENGTH = 130;
/** No pattern is tried on longer lines. */
const LONGEST = 600;

export const boilerplate: Rule = {
  id: 'boilerplate',
  severity: 'warning',
  summary: 'A line that is not the article’s: copyright, sharing, advertisement, newsletter, credits, related links.',
  safe: false,
  fade: true,
  *check(article) {
    const { text } = article;
    const lines = nonblankLines(article);
    let before: BoilerplateKind | null = null;
    for (let i = 0; i < lines.length; i++) {
      const line = trimmed(text, lines[i]!);
      const wording = textOf(text, line);
      if (wording.length <= 80 && LINKS_HEADING.test(wording)) {
        const links = linksAfter(article, i);
        if (links.length > 0 || LABEL_OF_LINKS.test(wording) || MORE_FROM.test(wording)) {
          for (const part of [line, ...links]) yield finding(part, 'related');
          i += links.length;
          continue;
        }
      }
      const next = lines[i + 1];
      const kind: BoilerplateKind | null = COUNTER.test(wording) ? kindOfCounter(text, before, next) : kindOf(wording);
      before = kind;
      if (kind === null) continue;
      yield finding(line, kind);
      if (next && LABEL_OF_NEXT.test(wording) && next.end - next.start < 200) {
        yield finding(trimmed(text, next), kind);
        i++;
      }
    }
  },
  fix: ({ text }, finding) => [{ title: 'Remove this line', edits: [removal(text, finding)], preferred: true }],
};

const finding = ({ start, end }: Span, kind: BoilerplateKind): Finding => ({
  start,
  end,
  message: `Not part of the article: ${WORDING[kind]}.`,
});

/** What kind of boilerplate a line is, if any. */
function kindOf(wording: string): BoilerplateKind | null {
  if (wording.length > LONGEST) return null;
  const somewhere = ANYWHERE.test(wording);
  for (const { kind, upTo, atStart, anywhere } of LINE_PATTERNS)
    if (wording.length <= upTo && (atStart?.test(wording) || (somewhere && anywhere?.test(wording)))) return kind;
  return isSharingRow(wording) ? 'sharing' : null;
}

/** A lone number is the gallery's or the comments' if the line before or after it is a caption. */
const kindOfCounter = (text: string, before: BoilerplateKind | null, next: Span | undefined): BoilerplateKind | null =>
  before === 'credit' || (next && kindOf(textOf(text, trimmed(text, next))) === 'credit') ? 'credit' : null;

const textOf = (text: string, { start, end }: Span): string => text.slice(start, Math.min(end, start + LONGEST + 1));

/** "Share Tweet Email", "Facebook | Twitter"; a lone name of a network may be a heading or a credit. */
function isSharingRow(wording: string): boolean {
  if (wording.length > 120 || /[?!"“”;]/.test(wording)) return false;
  const words = wording.toLowerCase().match(/[a-z][a-z+-]*/g) ?? [];
  return (
    (words.length > 1 || words[0]?.startsWith('share') === true) &&
    words.every(word => SHARING.has(word) || SHARING_NETWORK.has(word)) &&
    words.some(word => SHARING_NETWORK.has(word))
  );
}

/** The lines after a heading of links: short, and no sentences. */
function linksAfter(article: Article, heading: number): Span[] {
  const { text } = article;
  const out: Span[] = [];
  for (const line of nonblankLines(article).slice(heading + 1, heading + 1 + MOST_LINKS + 1)) {
    const link = trimmed(text, line);
    if (link.end - link.start > LINK_LENGTH || /[.!:;,]["”’')]*$/.test(text.slice(link.end - 3, link.end))) break;
    out.push(link);
  }
  return out.length > MOST_LINKS ? [] : out;
}
