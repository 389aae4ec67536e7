import type { Span } from '../span.ts';
import { plain } from './nameParts.ts';

/** A stretch of a text that is somebody's name. */
export interface NameMatch<T> extends Span {
  readonly owners: readonly T[];
  /** Words of the name. */
  readonly words: number;
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  /** With the words of the name as they are written. */
  readonly owners: { readonly owner: T; readonly words: readonly string[]; readonly ending: string }[];
}

interface Word extends Span {
  readonly text: string;
}

/** Names by their words, so that all of them are found in one walk over a text. */
export class NameTree<T> {
  readonly #root: Node<T> = { next: new Map(), owners: [] };

  add(name: string, owner: T): void {
    const words = wordsOf(name);
    let node = this.#root;
    for (let i = 0; i < words.length; i++) {
      const key = keyOf(name, words, i, 0);
      let next = node.next.get(key);
      if (!next) {
        next = { next: new Map(), owners: [] };
        node.next.set(key, next);
      }
      node = next;
    }
    if (node === this.#root) return;
    const ending = name.trimEnd().endsWith('.') ? '.' : '';
    node.owners.push({ owner, words: words.map(word => word.text), ending });
  }

  /**
   * The names in a text, the longest at each place, apart from each other. Case, diacritics and full stops are no
   * difference, except that a word with a capital has one in the text as well. A name inside a compound with capitals
   * ("Byrne-Holt") is none.
   */
  find(text: string): NameMatch<T>[] {
    const out: NameMatch<T>[] = [];
    if (this.#root.next.size === 0) return out;
    const words = wordsOf(text);
    for (let i = 0; i < words.length; ) {
      const begins = this.#root.next.has(plain(words[i]!.text)) && !isJoined(text, words, i);
      const match = begins ? this.#longest(text, words, i) : null;
      if (match) out.push(match);
      i += match?.words ?? 1;
    }
    return out;
  }

  #longest(text: string, words: readonly Word[], first: number): NameMatch<T> | null {
    let best: NameMatch<T> | null = null;
    let node: Node<T> | undefined = this.#root;
    for (let i = first; i < words.length; i++) {
      node = node.next.get(keyOf(text, words, i, first));
      if (!node) break;
      if (node.owners.length === 0 || isJoined(text, words, i + 1)) continue;
      const found = node.owners.filter(o =>
        o.words.every((word, k) => !isCapital(word) || isCapital(words[first + k]!.text)),
      );
      if (found.length === 0) continue;
      const { end } = words[i]!;
      const stop = found.some(o => o.ending !== '' && text.startsWith(o.ending, end)) ? 1 : 0;
      const owners = [...new Set(found.map(o => o.owner))];
      best = { start: words[first]!.start, end: end + stop, owners, words: i - first + 1 };
    }
    return best;
  }
}

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));

/** A word with what parts it from the one before, if that is not before `first`. */
function keyOf(text: string, words: readonly Word[], i: number, first: number): string {
  const { start, text: word } = words[i]!;
  return i === first ? plain(word) : `${gapOf(text.slice(words[i - 1]!.end, start))}${plain(word)}`;
}

/** Longer gaps are in no name. */
const LONGEST_GAP = 6;

const gapOf = (gap: string): string =>
  gap.length > LONGEST_GAP || /[\r\n]/.test(gap)
    ? '\n'
    : gap
        .replace(/\./g, '')
        .replace(/['‘’]/g, "'")
        .replace(/[\u2010\u2011]/g, '-')
        .replace(/["“”]/g, '"')
        .replace(/\s+/g, ' ');

const isCapital = (word: string): boolean => /^[\p{Lu}\p{Lt}]/u.test(word);

/** Whether word `i` is one with the word before it: "Byrne-Holt", "O'Byrne", not "Byrne's" and "Byrne-led". */
function isJoined(text: string, words: readonly Word[], i: number): boolean {
  if (i === 0 || i >= words.length) return false;
  const gap = text.slice(words[i - 1]!.end, words[i]!.start);
  if (/^['‘’]$/.test(gap)) return !/^s$/i.test(words[i]!.text);
  return /^[-\u2010\u2011]$/.test(gap) && isCapital(words[i]!.text);
}
