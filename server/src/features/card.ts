import { type MarkupContent, MarkupKind, type Position } from 'vscode-languageserver';
import { ENGLISH, linked, type Manner, type Phrase, worded } from '../words/phrase.ts';
import { clean } from './excerpt.ts';

/** Words of ours that lead to a place in a document, where links can be shown. */
export function linkTo(words: Phrase, uri: string, { line, character }: Position): Phrase {
  const address = uri.replace(/[^\w.~:/?@!$&'*+,;=%-]/g, encoded);
  return linked(words, `${address}#L${line + 1},${character + 1}`);
}

const encoded = (found: string): string =>
  [...new TextEncoder().encode(found)].map(byte => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');

/** Lines one below the other, then a list. */
export interface Card {
  readonly lines: readonly Phrase[];
  readonly items: readonly Phrase[];
}

export function renderCard({ lines, items }: Card, markdown: boolean, words = ENGLISH): MarkupContent {
  const write = (phrase: Phrase) => worded(phrase, words, markdown ? MARKDOWN : PLAIN);
  const list = items.map(item => `- ${write(item)}`).join('\n');
  // Two blanks at its end make a line of Markdown a line of its own.
  const value = [lines.map(write).join(markdown ? '  \n' : '\n'), list].filter(Boolean).join(markdown ? '\n\n' : '\n');
  return { kind: markdown ? MarkupKind.Markdown : MarkupKind.PlainText, value };
}

/** Words that are not ours are the article's. */
const PLAIN: Manner = { others: clean, link: words => words };

const MARKDOWN: Manner = {
  others: (words, bold) => {
    const escaped = escapeMarkdown(clean(words));
    return bold && escaped ? `**${escaped}**` : escaped;
  },
  link: (words, address) => `[${words}](${address})`,
};

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
