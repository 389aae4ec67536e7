import { type CompletionItem, CompletionItemKind, type CompletionList, type Position } from 'vscode-languageserver';
import { type Span, span } from '../core/span.ts';
import { ENGLISH, plainText, type Words } from '../words/phrase.ts';
import { renderCard } from './card.ts';
import type { ClientTraits } from './clientTraits.ts';
import type { CompletionData } from './completionData.ts';
import { clean, excerpt } from './excerpt.ts';
import { type NameForms, nameForms } from './nameForms.ts';
import type { Snapshot } from './snapshot.ts';
import { KINDS, NAME_LENGTH, speakerLines } from './speakerCard.ts';

/** The names that the article has and that begin, or have a word that begins, with what stands before the caret. */
export function completions(snapshot: Snapshot, position: Position, traits: ClientTraits): CompletionList {
  const { article, places } = snapshot;
  const caret = places.offsetAt(position);
  const before = article.text.slice(places.offsetAt({ line: position.line, character: 0 }), caret).slice(-NAME_LENGTH);
  const items = new Map<string, CompletionItem>();
  if (!/[\p{L}\p{M}\p{N}.'’-]$/u.test(before)) return { isIncomplete: false, items: [] };
  for (const named of nameForms(article, caret)) {
    for (const form of named.forms) {
      const typed = typedOf(form, before);
      if (!typed || items.has(form)) continue;
      const at = { insert: span(caret - typed.length, caret), wordEnd: wordEnd(article.text, caret) };
      items.set(form, {
        ...itemOf(snapshot, named, form, items.size, traits.words),
        ...edited(snapshot, form, typed, at, traits),
      });
    }
  }
  return { isIncomplete: false, items: [...items.values()] };
}

/** The item with the card of whom it names; without one where the article names nobody so any more. */
export function resolvedCompletion(
  item: CompletionItem,
  snapshot: Snapshot,
  { name }: CompletionData,
  markdown: boolean,
  words = ENGLISH,
): CompletionItem {
  const { speakers } = snapshot.article;
  const speaker = speakers.find(each => each.name === name) ?? speakers.find(each => each.aliases.includes(name));
  if (!speaker) return item;
  const card = renderCard({ lines: speakerLines(snapshot, speaker), items: [] }, markdown, words);
  return { ...item, documentation: markdown ? card : card.value };
}

function itemOf(
  { uri }: Snapshot,
  { speaker, forms }: NameForms,
  form: string,
  index: number,
  words: Words,
): CompletionItem {
  const what = speaker.roles[0] ?? plainText(KINDS[speaker.kind], words);
  const full = forms[0]!;
  return {
    label: excerpt(form, NAME_LENGTH),
    kind: CompletionItemKind.Reference,
    detail: excerpt(form === full ? what : `${full}, ${what}`, NAME_LENGTH),
    sortText: String(index).padStart(4, '0'),
    data: { uri, name: speaker.name } satisfies CompletionData,
  };
}

interface Typed {
  /** Of the text, in UTF-16 units. */
  readonly length: number;
  /** What is typed and how it goes on. */
  readonly whole: string;
}

/** What of a name is typed before the caret: from its beginning as much as can be, else from one of its words. */
function typedOf(form: string, before: string): Typed | undefined {
  for (const { index } of form.matchAll(/(?<![\p{L}\p{M}\p{N}])\p{L}/gu)) {
    // "van", "al-": nobody looks for a name by what many names have.
    if (/^\p{Ll}/u.test(form.slice(index))) continue;
    const tail = form.slice(index);
    for (let length = Math.min(before.length, tail.length); length > 0; length--) {
      const typed = before.slice(-length);
      if (!/^\p{L}/u.test(typed) || /[\p{L}\p{M}\p{N}]$/u.test(before.slice(0, -length))) continue;
      const whole = [tail, unaccented(tail)].find(name => begins(name, typed));
      if (whole && whole !== typed) return { length, whole };
    }
  }
  return undefined;
}

/** In upper and lower case as it is typed, but for the first letter, which tells names from other words. */
const begins = (name: string, typed: string): boolean =>
  name.slice(0, typed.length).toLowerCase() === typed.toLowerCase() && [...name][0] === [...typed][0];

const unaccented = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

function edited(
  { places }: Snapshot,
  newText: string,
  { whole }: Typed,
  { insert, wordEnd: end }: { readonly insert: Span; readonly wordEnd: number },
  traits: ClientTraits,
): Pick<CompletionItem, 'filterText' | 'textEdit'> {
  const filterText = clean(whole);
  const replace = places.rangeOf(span(insert.start, end));
  if (!traits.insertsOrReplaces) return { filterText, textEdit: { range: replace, newText } };
  return { filterText, textEdit: { insert: places.rangeOf(insert), replace, newText } };
}

function wordEnd(text: string, caret: number): number {
  const rest = /^[\p{L}\p{M}\p{N}]*(?:-\p{L}[\p{L}\p{M}\p{N}]*)*/u.exec(text.slice(caret, caret + NAME_LENGTH));
  return caret + (rest?.[0].length ?? 0);
}
