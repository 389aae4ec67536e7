import { type MarkupContent, MarkupKind, type Position } from 'vscode-languageserver';
import { clean } from './excerpt.ts';

/** Words of ours with words of the article in between; only the latter are escaped, only ours are translated. */
export type Phrase = readonly Piece[];

type Piece =
  | { readonly template: string; readonly values: readonly Phrase[]; readonly link?: string }
  | { readonly articles: string; readonly bold: boolean };

/** Words of ours in the user's language, by their English; `{0}` stands for the first of the values. */
export type Words = Readonly<Record<string, string>>;

/** What has no other words is said in English. */
export const ENGLISH: Words = {};

/** The words alone. */
export const plainText = (phrase: Phrase, words = ENGLISH): string => written(phrase, words, false);

/** A template whose interpolated strings come from the article and whose interpolated phrases and numbers are ours. */
export function say(template: TemplateStringsArray, ...values: readonly (string | number | Phrase)[]): Phrase {
  const english = template.map((part, i) => (i === 0 ? part : `{${i - 1}}${part}`)).join('');
  return [{ template: english, values: values.map(phraseOf) }];
}

function phraseOf(value: string | number | Phrase): Phrase {
  if (typeof value === 'string') return [{ articles: value, bold: false }];
  return typeof value === 'number' ? ours(String(value)) : value;
}

/** Words of ours only. */
export const ours = (words: string): Phrase => [{ template: words, values: [] }];

/** Words of ours that lead to a place in a document, where links can be shown. */
export function linkTo(words: Phrase, uri: string, { line, character }: Position): Phrase {
  const address = uri.replace(/[^\w.~:/?@!$&'*+,;=%-]/g, encoded);
  return linked(words, `${address}#L${line + 1},${character + 1}`);
}

/** Words of ours that lead to an address of ours, where links can be shown. */
export const linked = (words: Phrase, link: string): Phrase => [{ template: '{0}', values: [words], link }];

const encoded = (found: string): string =>
  [...new TextEncoder().encode(found)].map(byte => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');

/** Words of the article, set off. */
export const bold = (words: string): Phrase => [{ articles: words, bold: true }];

export function join(phrases: readonly Phrase[], between: string): Phrase {
  return phrases.flatMap((phrase, i) => (i === 0 ? phrase : [...ours(between), ...phrase]));
}

/** Lines one below the other, then a list. */
export interface Card {
  readonly lines: readonly Phrase[];
  readonly items: readonly Phrase[];
}

export function renderCard({ lines, items }: Card, markdown: boolean, words = ENGLISH): MarkupContent {
  const write = (phrase: Phrase) => written(phrase, words, markdown);
  const list = items.map(item => `- ${write(item)}`).join('\n');
  // Two blanks at its end make a line of Markdown a line of its own.
  const value = [lines.map(write).join(markdown ? '  \n' : '\n'), list].filter(Boolean).join(markdown ? '\n\n' : '\n');
  return { kind: markdown ? MarkupKind.Markdown : MarkupKind.PlainText, value };
}

const written = (phrase: Phrase, words: Words, markdown: boolean): string =>
  phrase.map(piece => ('articles' in piece ? articles(piece, markdown) : filled(piece, words, markdown))).join('');

function filled({ template, values, link }: Extract<Piece, { template: string }>, words: Words, markdown: boolean) {
  // What is put in is not looked at again, whatever stands in it.
  const text = (words[template] ?? template).replace(/\{(\d+)\}/g, (_, index: string) =>
    written(values[Number(index)] ?? [], words, markdown),
  );
  return link && markdown ? `[${text}](${link})` : text;
}

function articles({ articles, bold }: Extract<Piece, { articles: string }>, markdown: boolean): string {
  if (!markdown) return clean(articles);
  const escaped = escapeMarkdown(clean(articles));
  return bold && escaped ? `**${escaped}**` : escaped;
}

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
