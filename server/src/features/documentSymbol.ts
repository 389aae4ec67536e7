import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import type { Article, Paragraph, ParagraphRole, Quotation } from '../core/model.ts';
import { firstEndingAfter, type Span, span } from '../core/span.ts';
import { ENGLISH, type Phrase, plainText, say, type Words } from '../words/phrase.ts';
import { excerpt } from './excerpt.ts';
import type { Places } from './position.ts';
import type { Snapshot } from './snapshot.ts';

/** Short enough that beside the words of a quotation its speaker shows. */
const QUOTATION_LENGTH = 45;
const PARAGRAPH_LENGTH = 60;
const SPEAKER_LENGTH = 60;

/** The outline: article, paragraphs, quotations, each in text order; a quotation's detail is its speaker. */
export function documentSymbols(
  snapshot: Snapshot,
  hierarchical: boolean,
  words = ENGLISH,
): DocumentSymbol[] | SymbolInformation[] {
  const { article, places, uri } = snapshot;
  if (article.paragraphs.length === 0) return [];
  const parts = quotedParts(article);
  const names = new Map(article.speakers.map(speaker => [speaker.id, speaker.name]));
  const root = articleSymbol(article, places, words);
  root.children = article.paragraphs.flatMap((paragraph, i) => {
    const quotations = parts.get(i) ?? [];
    if (!isListed(paragraph, quotations)) return [];
    const children = quotations
      .sort((a, b) => a.start - b.start || b.end - a.end)
      .map(part => quotationSymbol(snapshot, part, names, words));
    return [{ ...paragraphSymbol(article, places, paragraph, words), children }];
  });
  return hierarchical ? [root] : flatten([root], uri);
}

/** What of a quotation lies in one paragraph: a quotation over several paragraphs is listed in each of them. */
interface QuotedPart extends Span {
  readonly quotation: Quotation;
  readonly first: Span;
  readonly continued: boolean;
}

function quotedParts(article: Article): Map<number, QuotedPart[]> {
  const parts = new Map<number, QuotedPart[]>();
  for (const quotation of article.quotations) {
    if (quotation.type === 'scare') continue;
    const inParagraph = new Map<number, QuotedPart>();
    for (const content of quotation.content) {
      for (const [i, piece] of piecesByParagraph(article.paragraphs, content)) {
        const before = inParagraph.get(i);
        const continued = before?.continued ?? inParagraph.size > 0;
        const hull = before ? { start: before.start, end: Math.max(before.end, piece.end) } : piece;
        inParagraph.set(i, { ...hull, quotation, first: before?.first ?? piece, continued });
      }
    }
    for (const [i, part] of inParagraph) {
      const listed = parts.get(i);
      if (listed) listed.push(part);
      else parts.set(i, [part]);
    }
  }
  return parts;
}

function* piecesByParagraph(paragraphs: readonly Paragraph[], content: Span): Iterable<[number, Span]> {
  for (let i = firstEndingAfter(paragraphs, content.start); i < paragraphs.length; i++) {
    const paragraph = paragraphs[i]!;
    if (paragraph.start >= content.end) return;
    yield [i, span(Math.max(paragraph.start, content.start), Math.min(paragraph.end, content.end))];
  }
}

/** The title is the article's own name, so it needs a line of its own only for the quotations in it. */
const isListed = (paragraph: Paragraph, parts: readonly QuotedPart[]): boolean =>
  paragraph.role !== 'title' || parts.length > 0;

const ROLES: Record<Exclude<ParagraphRole, 'body'>, Phrase> = {
  title: say`title`,
  headline: say`headline`,
  byline: say`byline`,
  footer: say`footer`,
};

function articleSymbol(article: Article, places: Places, words: Words): DocumentSymbol {
  const heading = article.layout.title ?? article.paragraphs[0]!;
  return {
    name: named(article, heading, PARAGRAPH_LENGTH) || plainText(say`Article`, words),
    kind: SymbolKind.File,
    range: places.rangeOf(span(0, article.text.length)),
    selectionRange: places.rangeOf(heading),
  };
}

function paragraphSymbol(article: Article, places: Places, paragraph: Paragraph, words: Words): DocumentSymbol {
  const range = places.rangeOf(paragraph);
  return {
    name: named(article, paragraph, PARAGRAPH_LENGTH) || plainText(say`Paragraph`, words),
    detail: paragraph.role === 'body' ? '' : plainText(ROLES[paragraph.role], words),
    kind: SymbolKind.Namespace,
    range,
    selectionRange: range,
  };
}

function quotationSymbol(
  { article, places }: Snapshot,
  part: QuotedPart,
  names: ReadonlyMap<string, string>,
  words: Words,
): DocumentSymbol {
  const name = excerpt(names.get(part.quotation.speaker ?? '') ?? '', SPEAKER_LENGTH);
  const speaker = name ? say`${name}` : say`no speaker`;
  return {
    name: named(article, part, QUOTATION_LENGTH) || plainText(say`Quotation`, words),
    detail: plainText(part.continued ? say`${speaker}, continued` : speaker, words),
    kind: SymbolKind.String,
    range: places.rangeOf(part),
    selectionRange: places.rangeOf(part.first),
  };
}

/** The protocol allows no name that is empty or blank, as this may be. */
const named = ({ text }: Article, { start, end }: Span, length: number): string =>
  excerpt(text.slice(start, end), length);

/** For clients that know no hierarchy: the same list, the container's name being the speaker or the parent. */
function flatten(symbols: readonly DocumentSymbol[], uri: string, parent?: string): SymbolInformation[] {
  return symbols.flatMap(symbol => {
    const containerName = symbol.detail || parent;
    const { name, kind, range, children = [] } = symbol;
    const entry: SymbolInformation = { name, kind, location: { uri, range } };
    if (containerName) entry.containerName = containerName;
    return [entry, ...flatten(children, uri, name)];
  });
}
