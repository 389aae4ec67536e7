/** How well a text fits a search; the lower, the better. */
export type Fit = 0 | 1 | 2 | 3 | 4;

const EXACT = 0;
const PREFIX = 1;
const WORD_PREFIX = 2;
const PART = 3;
const SUBSEQUENCE = 4;

/** Text as it is searched: without case and accents, so that "muller" finds "Müller". */
export const searchKey = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** What a user looks for, read once for all texts. */
export interface Search {
  readonly whole: string;
  /** Without blanks, as code points. */
  readonly letters: readonly string[];
  /** The first word is looked for in the name, the others may stand in the container's name. */
  readonly words: readonly (readonly string[])[];
}

export function searchFor(query: string): Search {
  const whole = searchKey(query).trim().replace(/\s+/g, ' ');
  const words = whole.split(' ').filter(word => word !== '');
  return { whole, letters: [...words.join('')], words: words.map(word => [...word]) };
}

/**
 * How a name fits: its letters in order are enough, as editors match symbols; undefined where it does not. Both texts are
 * given as `searchKey` has them.
 */
export function fitOf({ whole, letters, words }: Search, name: string, container: string): Fit | undefined {
  if (hasInOrder(name, letters)) {
    const at = name.indexOf(whole);
    if (at === 0) return name.length === whole.length ? EXACT : PREFIX;
    if (at < 0) return SUBSEQUENCE;
    return / ["“‘]?$|^["“‘]$/.test(name.slice(Math.max(0, at - 2), at)) ? WORD_PREFIX : PART;
  }
  const [first, ...others] = words;
  const isInBoth = others.length > 0 && hasInOrder(name, first!) && others.every(word => hasInOrder(container, word));
  return isInBoth ? SUBSEQUENCE : undefined;
}

function hasInOrder(text: string, letters: readonly string[]): boolean {
  let from = 0;
  for (const letter of letters) {
    const at = text.indexOf(letter, from);
    if (at < 0) return false;
    from = at + letter.length;
  }
  return true;
}
