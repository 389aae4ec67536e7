/**
 * Something that a person is told: words of ours with words of somebody else's in between. Only ours are translated. It is
 * put into words where it is told, since most is found many times before it is told once.
 */
export type Phrase = readonly Piece[];

type Piece = Said | { readonly others: string; readonly bold: boolean };

/** A template's parts, with a value between each two of them. */
interface Said {
  readonly template: readonly string[];
  readonly values: readonly Value[];
  readonly link?: string;
}

/** A string is somebody else's, from the article or a file; numbers and phrases are ours. */
type Value = string | number | Phrase;

/** Words of ours in the user's language, by their English; `{0}` stands for the first of the values. */
export type Words = Readonly<Record<string, string>>;

/** What has no other words is said in English. */
export const ENGLISH: Words = {};

/** A template of ours: words.test.ts finds it in the source, and asks for its German in l10n/server.de.json. */
export const say = (template: TemplateStringsArray, ...values: readonly Value[]): Phrase => [{ template, values }];

/** Words of ours that lead to an address of ours, where links can be shown. */
export const linked = (words: Phrase, link: string): Phrase => [{ template: ['', ''], values: [words], link }];

/** Words of somebody else's, set off. */
export const bold = (words: string): Phrase => [{ others: words, bold: true }];

export function join(phrases: readonly Phrase[], between: string): Phrase {
  return phrases.flatMap((phrase, i) => (i === 0 ? phrase : [{ template: [between], values: [] }, ...phrase]));
}

/** How words that are not ours, and links, are written. */
export interface Manner {
  others(words: string, bold: boolean): string;
  link(words: string, address: string): string;
}

const PLAIN: Manner = { others: words => words, link: words => words };

/** The words alone. */
export const plainText = (phrase: Phrase, words = ENGLISH): string => worded(phrase, words, PLAIN);

export const worded = (phrase: Phrase, words: Words, manner: Manner): string =>
  phrase
    .map(piece => ('others' in piece ? manner.others(piece.others, piece.bold) : saidIn(piece, words, manner)))
    .join('');

function saidIn({ template, values, link }: Said, words: Words, manner: Manner): string {
  const valueAt = (index: number): string => valueIn(values[index] ?? '', words, manner);
  const other = words === ENGLISH ? undefined : words[englishOf(template)];
  const text =
    other === undefined
      ? template.map((part, i) => (i === 0 ? part : valueAt(i - 1) + part)).join('')
      : // What is put in is not looked at again, whatever stands in it.
        other.replace(/\{(\d+)\}/g, (_, index: string) => valueAt(Number(index)));
  return link === undefined ? text : manner.link(text, link);
}

function valueIn(value: Value, words: Words, manner: Manner): string {
  if (typeof value === 'string') return manner.others(value, false);
  return typeof value === 'number' ? String(value) : worded(value, words, manner);
}

/** Templates are there once a place in the source, and said often. */
const english = new WeakMap<readonly string[], string>();

function englishOf(template: readonly string[]): string {
  let key = english.get(template);
  if (key === undefined) {
    key = template.map((part, i) => (i === 0 ? part : `{${i - 1}}${part}`)).join('');
    english.set(template, key);
  }
  return key;
}
