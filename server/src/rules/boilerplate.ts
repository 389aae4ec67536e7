import type { Article } from '../core/model.ts';
import type { Span } from '../core/span.ts';
import { trimmed } from '../core/text/lines.ts';
import {
  ANYWHERE,
  type BoilerplateKind,
  COUNTER,
  HEADING_OPENINGS,
  LABEL_OF_LINKS,
  LABEL_OF_NEXT,
  LINE_PATTERNS,
  LINKS_HEADING,
  MORE_FROM,
  SHARING,
  SHARING_NETWORK,
  WORDING,
} from './lexicon/boilerplate.ts';
import { removal } from './places.ts';
import type { Finding, Rule } from './rule.ts';
import type { ScannedLine } from './scan/scanLine.ts';
import { nonblankLines, type PlacedLine } from './scan/scannedText.ts';
import { COLON, DIGIT, PAGE } from './scan/traits.ts';
import { firstWordHash } from './scan/wordHash.ts';

/** Headlines listed under "Related" are short; more than this in a row are something else. */
const MOST_LINKS = 12;
const LINK_LENGTH = 130;
const LONGEST_HEADING = 80;
/** Of a row of buttons, whose words may be written in one: "ReplyRetweetLike". */
const LONGEST_BUTTONS = 80;
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
  fix: ({ text }, finding) => [{ title: 'Remove this line', edits: [removal(text, finding)], preferred: true }],
};

const finding = ({ start, end }: Span, kind: BoilerplateKind): Finding => ({
  start,
  end,
  message: `Not part of the article: ${WORDING[kind]}.`,
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

/** Null where its first word and the words of pages show that no pattern fits. */
function readingOf(text: string, { start, end, scanned }: PlacedLine): Reading | null {
  const kinds = possibleKinds(scanned, end - start);
  if (kinds === 0) return null;
  const line = trimmed(text, { start, end });
  if (line.end - line.start > LONGEST) return null;
  const wording = text.slice(line.start, line.end);
  const heading = (kinds & HEADING) === 0 ? null : headingIn(wording);
  const kind = kindOf(wording, kinds);
  const counts = COUNTER.test(wording);
  if (!heading && !kind && !counts) return null;
  return { kind, heading, labelsNext: LABEL_OF_NEXT.test(wording), counts };
}

/** A bit for each of `LINE_PATTERNS`, in order; then for headings of links and rows of sharing buttons. */
const HEADING = 1 << LINE_PATTERNS.length;
const SHARING_ROW = HEADING << 1;
const EVERY_KIND = (SHARING_ROW << 1) - 1;
/** For "...at the quayCredit: Mona Tiller", whose credit is no word. */
const GLUED_CREDIT = SHARING_ROW << 1;
const CREDIT = bitOf('credit') | GLUED_CREDIT;
const TIME = bitOf('time');
const EMBED = bitOf('embed');

const byOpening = new Map<number, number>();
for (const [openings, bit] of [
  ...LINE_PATTERNS.map((each, i) => [each.openings, 1 << i] as const),
  [HEADING_OPENINGS, HEADING],
  [[...SHARING, ...SHARING_NETWORK], SHARING_ROW],
] as const)
  for (const word of openings) {
    const hash = firstWordHash(word);
    byOpening.set(hash, (byOpening.get(hash) ?? 0) | bit);
  }

function bitOf(wanted: BoilerplateKind): number {
  return 1 << LINE_PATTERNS.findIndex(({ kind }) => kind === wanted);
}

function possibleKinds({ traits, opening }: ScannedLine, length: number): number {
  if ((traits & PAGE) !== 0) return EVERY_KIND;
  let kinds = byOpening.get(opening) ?? 0;
  if ((traits & DIGIT) !== 0) kinds |= TIME;
  if ((traits & COLON) !== 0) kinds |= CREDIT;
  return length <= LONGEST_BUTTONS ? kinds | EMBED : kinds;
}

function headingIn(wording: string): Reading['heading'] {
  if (wording.length > LONGEST_HEADING || !LINKS_HEADING.test(wording)) return null;
  return LABEL_OF_LINKS.test(wording) || MORE_FROM.test(wording) ? 'sure' : 'likely';
}

/** What kind of boilerplate a line is, of those that it may be. */
function kindOf(wording: string, kinds: number): BoilerplateKind | null {
  const somewhere = kinds === EVERY_KIND ? ANYWHERE.test(wording) : (kinds & GLUED_CREDIT) !== 0;
  for (const [i, { kind, upTo, atStart, anywhere }] of LINE_PATTERNS.entries()) {
    if ((kinds & (1 << i)) === 0 || wording.length > upTo) continue;
    if (atStart?.test(wording) || (somewhere && anywhere?.test(wording))) return kind;
  }
  return (kinds & SHARING_ROW) !== 0 && isSharingRow(wording) ? 'sharing' : null;
}

/** A lone number is the gallery's or the comments' if the line before or after it is a caption. */
const kindOfCounter = (
  text: string,
  before: BoilerplateKind | null,
  next: PlacedLine | undefined,
): BoilerplateKind | null =>
  before === 'credit' || (next && readingOf(text, next)?.kind === 'credit') ? 'credit' : null;

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
