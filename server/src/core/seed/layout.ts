import type { Layout, ParagraphRole } from '../model.ts';
import { type Span, span } from '../span.ts';
import { isByline } from './byline.ts';
import { datelineOf } from './dateline.ts';
import { isFooterText } from './footer.ts';

/** A title is short and does not run over more than two lines. */
const TITLE_LENGTH = 200;

export interface SeedLayout {
  readonly layout: Layout;
  /** One a paragraph. */
  readonly roles: readonly ParagraphRole[];
}

/** Which paragraph is what; see docs/seed-format.md. Total: a text without a title has only body. */
export function seedLayout(text: string, paragraphs: readonly Span[]): SeedLayout {
  const roles: ParagraphRole[] = paragraphs.map(() => 'body');
  const wording = (i: number): string => text.slice(paragraphs[i]!.start, paragraphs[i]!.end);
  let next = 0;
  let title: Span | null = null;
  let headline: Span | null = null;
  let byline: Span | null = null;
  if (paragraphs.length > 1 && isTitle(wording(0))) {
    title = paragraphs[next]!;
    roles[next++] = 'title';
    if (next < paragraphs.length && sameWords(wording(next), wording(0))) {
      headline = paragraphs[next]!;
      roles[next++] = 'headline';
    }
  }
  if (next < paragraphs.length && isByline(wording(next))) {
    byline = paragraphs[next]!;
    roles[next++] = 'byline';
  }
  const footer = footerOf(paragraphs, next, wording, roles);
  const first = roles.indexOf('body');
  const dateline = first < 0 ? null : datelineOf(wording(first));
  const at = first < 0 ? 0 : paragraphs[first]!.start;
  return {
    layout: { title, headline, byline, dateline: dateline && span(at + dateline.start, at + dateline.end), footer },
    roles,
  };
}

function footerOf(
  paragraphs: readonly Span[],
  next: number,
  wording: (i: number) => string,
  roles: ParagraphRole[],
): Span | null {
  let from = paragraphs.length;
  while (from > next && isFooterText(wording(from - 1))) roles[--from] = 'footer';
  return from < paragraphs.length ? span(paragraphs[from]!.start, paragraphs.at(-1)!.end) : null;
}

const isTitle = (paragraph: string): boolean =>
  paragraph.length <= TITLE_LENGTH &&
  paragraph.split(/\r\n|\r|\n/, 3).length < 3 &&
  !isFooterText(paragraph) &&
  !isByline(paragraph);

/** Whether two lines say the same, case, punctuation and white space aside. */
export function sameWords(a: string, b: string): boolean {
  // Most lines differ in their first letter already.
  const first = firstLetter(a);
  return first !== '' && first === firstLetter(b) && wordsOf(a) === wordsOf(b);
}

const firstLetter = (line: string): string => /[\p{L}\p{N}]/u.exec(line)?.[0].toLowerCase().charAt(0) ?? '';

const wordsOf = (line: string): string =>
  line
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
