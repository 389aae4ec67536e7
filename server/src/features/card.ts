import { type MarkupContent, MarkupKind, type Position } from 'vscode-languageserver';
import { clean } from './excerpt.ts';

/** Words of ours with words of the article in between; only the latter are escaped. */
export type Phrase = readonly Piece[];

type Piece = { readonly ours: string; readonly link?: string } | { readonly articles: string; readonly bold: boolean };

/** The words alone. */
export const plainText = (phrase: Phrase): string => phrase.map(asPlain).join('');

/** A template whose interpolated strings come from the article and whose interpolated phrases and numbers are ours. */
export function say(ours: TemplateStringsArray, ...values: readonly (string | number | Phrase)[]): Phrase {
  const pieces: Piece[] = [{ ours: ours[0]! }];
  values.forEach((value, i) => {
    if (typeof value === 'string') pieces.push({ articles: value, bold: false });
    else if (typeof value === 'number') pieces.push({ ours: String(value) });
    else pieces.push(...value);
    pieces.push({ ours: ours[i + 1]! });
  });
  return pieces;
}

/** Words of ours only. */
export const ours = (words: string): Phrase => [{ ours: words }];

/** Words of ours that lead to a place in a document, where links can be shown. */
export function linkTo(words: string, uri: string, { line, character }: Position): Phrase {
  const address = uri.replace(/[^\w.~:/?@!$&'*+,;=%-]/g, encoded);
  return linked(words, `${address}#L${line + 1},${character + 1}`);
}

/** Words of ours that lead to an address of ours, where links can be shown. */
export const linked = (words: string, link: string): Phrase => [{ ours: words, link }];

const encoded = (found: string): string =>
  [...new TextEncoder().encode(found)].map(byte => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');

/** Words of the article, set off. */
export const bold = (words: string): Phrase => [{ articles: words, bold: true }];

export function join(phrases: readonly Phrase[], between: string): Phrase {
  return phrases.flatMap((phrase, i) => (i === 0 ? phrase : [{ ours: between }, ...phrase]));
}

/** Lines one below the other, then a list. */
export interface Card {
  readonly lines: readonly Phrase[];
  readonly items: readonly Phrase[];
}

export function renderCard({ lines, items }: Card, markdown: boolean): MarkupContent {
  const write = (phrase: Phrase) => phrase.map(markdown ? asMarkdown : asPlain).join('');
  const list = items.map(item => `- ${write(item)}`).join('\n');
  // Two blanks at its end make a line of Markdown a line of its own.
  const value = [lines.map(write).join(markdown ? '  \n' : '\n'), list].filter(Boolean).join(markdown ? '\n\n' : '\n');
  return { kind: markdown ? MarkupKind.Markdown : MarkupKind.PlainText, value };
}

function asMarkdown(piece: Piece): string {
  if ('ours' in piece) return piece.link ? `[${piece.ours}](${piece.link})` : piece.ours;
  const escaped = escapeMarkdown(clean(piece.articles));
  return piece.bold && escaped ? `**${escaped}**` : escaped;
}

const asPlain = (piece: Piece): string => ('ours' in piece ? piece.ours : clean(piece.articles));

/**
 * Article text as Markdown that shows exactly that text: besides CommonMark's marks this covers what renderers link by
 * themselves (addresses with a scheme, www, mail) and, at the beginning, what opens a heading or a list.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>&~@]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\bwww\./gi, found => `${found.slice(0, -1)}\\.`)
    .replace(/^[-+#=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
