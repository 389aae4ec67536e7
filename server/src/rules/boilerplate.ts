import type { Article } from '../core/model.ts';
import type { Span } from '../core/span.ts';
import { trimmed } from '../core/text/lines.ts';
import { say } from '../words/phrase.ts';
import { HEADING, kindOf, possibleKinds } from './boilerplateKinds.ts';
import {
  type BoilerplateKind,
  COUNTER,
  LABEL_OF_LINKS,
  LABEL_OF_NEXT,
  LINKS_HEADING,
  MORE_FROM,
  WORDING,
} from './lexicon/boilerplate.ts';
import { removal } from './places.ts';
import type { Finding, Rule } from './rule.ts';
import { nonblankLines, ofLine, type PlacedLine } from './scan/scannedText.ts';

/** Headlines listed under "Related" are short; more than this in a row are something else. */
const MOST_LINKS = 12;
const LINK_LENGTH = 130;
const LONGEST_HEADING = 80;
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
      const reading = readingOf(text, lines[i]!);
      if (reading === null) {
        before = null;
        continue;
      }
      const line = trimmed(text, lines[i]!);
      if (reading.heading) {
        const links = linksAfter(article, i);
        if (links.length > 0 || reading.heading === 'sure') {
          for (const part of [line, ...links]) yield finding(part, 'related');
          i += links.length;
          continue;
        }
      }
      const next = lines[i + 1];
      const kind: BoilerplateKind | null = reading.counts ? kindOfCounter(text, before, next) : reading.kind;
      before = kind;
      if (kind === null) continue;
      yield finding(line, kind);
      if (next && reading.labelsNext && next.end - next.start < 200) {
        yield finding(trimmed(text, next), kind);
        i++;
      }
    }
  },
  fix: ({ text }, finding) => [{ title: say`Remove this line`, edits: [removal(text, finding)], preferred: true }],
};

const finding = ({ start, end }: Span, kind: BoilerplateKind): Finding => ({
  start,
  end,
  message: say`Not part of the article: ${WORDING[kind]}.`,
});

/** What a line's words say of it. */
interface Reading {
  /** Null where it is the article's. */
  readonly kind: BoilerplateKind | null;
  /** A heading of links, if links follow; sure even where they were lost. */
  readonly heading: 'likely' | 'sure' | null;
  /** What the next line says is of the same kind. */
  readonly labelsNext: boolean;
  /** A lone number. */
  readonly counts: boolean;
}

/** Null where its first word and the words of pages show that no pattern fits, or none does. */
const readingOf = ofLine((text, scanned): Reading | null => {
  const kinds = possibleKinds(text, scanned);
  if (kinds === 0) return null;
  const line = trimmed(text, { start: 0, end: text.length });
  if (line.end - line.start > LONGEST) return null;
  const wording = text.slice(line.start, line.end);
  const heading = (kinds & HEADING) === 0 ? null : headingIn(wording);
  const kind = kindOf(wording, kinds);
  const counts = COUNTER.test(wording);
  if (!heading && !kind && !counts) return null;
  return { kind, heading, labelsNext: LABEL_OF_NEXT.test(wording), counts };
});

function headingIn(wording: string): Reading['heading'] {
  if (wording.length > LONGEST_HEADING || !LINKS_HEADING.test(wording)) return null;
  return LABEL_OF_LINKS.test(wording) || MORE_FROM.test(wording) ? 'sure' : 'likely';
}

/** A lone number is the gallery's or the comments' if the line before or after it is a caption. */
const kindOfCounter = (
  text: string,
  before: BoilerplateKind | null,
  next: PlacedLine | undefined,
): BoilerplateKind | null =>
  before === 'credit' || (next && readingOf(text, next)?.kind === 'credit') ? 'credit' : null;

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
