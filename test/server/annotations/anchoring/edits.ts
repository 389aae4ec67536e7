import { isCut } from '../../../../server/src/annotations/anchoring/candidates.ts';
import type { Article, Paragraph } from '../../../../server/src/core/model.ts';
import type { Span } from '../../../../server/src/core/span.ts';
import type { Manuscript } from './manuscript.ts';

/** Numbers in [0, 1). */
export type Random = () => number;

/** Something that happens to a text between two readings of its annotations. */
export interface Revision {
  readonly name: string;
  /** What the text is like before anything in it is annotated. */
  prepare?(article: Article, random: Random): string;
  edit(manuscript: Manuscript, article: Article, random: Random): void;
}

const pick = <T>(from: readonly T[], random: Random): T => from[Math.floor(random() * from.length)]!;

const WORDS = 'however the harbour was closed again for repairs while nobody in town had expected it to last'.split(
  ' ',
);
const letters = 'abcdefghijklmnopqrstuvwxyz ,.';

export const phrase = (words: number, random: Random): string =>
  Array.from({ length: words }, () => pick(WORDS, random)).join(' ');

const bodyOf = ({ paragraphs }: Article): Paragraph[] => {
  const body = paragraphs.filter(({ role, start, end }) => role === 'body' && end - start > 20);
  return body.length > 0 ? body : [...paragraphs];
};

/** A paragraph in which somebody is quoted, if there is one. */
function quotedParagraph(article: Article, random: Random): Paragraph {
  const { quotations } = article;
  const quoted = bodyOf(article).filter(p =>
    quotations.some(q => q.content.some(s => s.start >= p.start && s.end <= p.end)),
  );
  return pick(quoted.length > 0 ? quoted : bodyOf(article), random);
}

function typos(manuscript: Manuscript, each: number, random: Random, within?: Span): void {
  const { start, end } = within ?? { start: 0, end: manuscript.text.length };
  for (let count = Math.ceil((end - start) / each); count > 0; count--) {
    const at = start + Math.floor(random() * (end - start));
    const kind = random();
    if (kind < 0.33) manuscript.replace({ start: at, end: at }, pick([...letters], random));
    else if (kind < 0.66) manuscript.replace({ start: at, end: at + 1 }, '');
    else manuscript.replace({ start: at, end: at + 1 }, pick([...letters], random));
  }
}

/** Replaces single characters, from the last to the first. */
function replaceEach(manuscript: Manuscript, pattern: RegExp, by: (match: string, index: number) => string): void {
  for (const match of [...manuscript.text.matchAll(pattern)].reverse())
    manuscript.replace({ start: match.index, end: match.index + match[0].length }, by(match[0], match.index));
}

/** A copy of a quoted paragraph at the end of the body; `change` makes it another one. */
function withCopy(article: Article, random: Random, change: (copy: string) => string): string {
  const { text } = article;
  const paragraph = quotedParagraph(article, random);
  const last = bodyOf(article).at(-1)!;
  return `${text.slice(0, last.end)}\n\n${change(text.slice(paragraph.start, paragraph.end))}${text.slice(last.end)}`;
}

/** Deletes the paragraph of which there is a copy further down. */
function deleteCopied(manuscript: Manuscript, article: Article, alike: (a: string, b: string) => boolean): void {
  const { text } = article;
  const body = bodyOf(article);
  const words = (p: Paragraph): string => text.slice(p.start, p.end);
  const copy = body.at(-1)!;
  const original = body.find(p => p !== copy && alike(words(p), words(copy)));
  if (original)
    manuscript.replace(
      { start: original.start, end: copy.start > original.end ? nextStart(article, original) : original.end },
      '',
    );
}

const nextStart = ({ paragraphs, text }: Article, paragraph: Paragraph): number =>
  paragraphs.find(({ start }) => start >= paragraph.end)?.start ?? text.length;

const halfWords = (words: string): string =>
  words
    .split(' ')
    .filter((_, index) => index % 8 !== 3)
    .join(' ');

/** From some words to where the same stand again, which are then behind what stood before the first; none if they don't. */
function cutToNext(text: string, { start, end }: Span): Span[] {
  const words = text.slice(start, end);
  for (let next = text.indexOf(words, end); next >= 0; next = text.indexOf(words, next + 1))
    if (!isCut(text, next) && !isCut(text, next + words.length)) return [{ start, end: next }];
  return [];
}

export const REVISIONS: readonly Revision[] = [
  { name: 'nothing', edit() {} },
  { name: 'a typing error each 100 characters', edit: (m, _, random) => typos(m, 100, random) },
  { name: 'a typing error each 25 characters', edit: (m, _, random) => typos(m, 25, random) },
  {
    name: 'text inserted in front',
    edit: (m, _, random) => m.replace({ start: 0, end: 0 }, `${phrase(60, random)}\n\n`),
  },
  { name: 'lines wrapped anew', edit: m => replaceEach(m, / /g, (_, index) => (index % 9 === 0 ? '\n' : ' ')) },
  { name: 'line ends made CRLF', edit: m => replaceEach(m, /\n/g, () => '\r\n') },
  {
    name: 'marks made curly',
    edit: m => {
      const { text } = m;
      replaceEach(m, /["']/g, (mark, index) => {
        const opens = index === 0 || /[\s(]/.test(text[index - 1]!);
        return mark === '"' ? (opens ? '“' : '”') : opens ? '‘' : '’';
      });
    },
  },
  {
    name: 'a sentence moved',
    edit: (m, article, random) => {
      const { sentences } = quotedParagraph(article, random);
      const sentence = pick(sentences, random);
      const target = pick(bodyOf(article), random);
      const to = target.end <= sentence.start ? target.end : target.end - (sentence.end - sentence.start);
      if (target.end <= sentence.start || target.start >= sentence.end) m.move(sentence, to);
    },
  },
  {
    name: 'a paragraph moved',
    edit: (m, article, random) => {
      const from = quotedParagraph(article, random);
      const end = nextStart(article, from);
      const to = pick(bodyOf(article), random);
      if (to.start >= end) m.move({ start: from.start, end }, to.start - (end - from.start));
      else if (to.start < from.start) m.move({ start: from.start, end }, to.start);
    },
  },
  {
    name: 'a paragraph deleted',
    edit: (m, article, random) => {
      const from = quotedParagraph(article, random);
      m.replace({ start: from.start, end: nextStart(article, from) }, '');
    },
  },
  {
    name: 'a paragraph deleted, one like it left',
    prepare: (article, random) => withCopy(article, random, halfWords),
    edit: (m, article) => deleteCopied(m, article, (a, b) => halfWords(a) === b),
  },
  {
    name: 'a paragraph deleted, the same left',
    prepare: (article, random) => withCopy(article, random, copy => copy),
    edit: (m, article) => deleteCopied(m, article, (a, b) => a === b),
  },
  {
    name: 'cut from words to where the same stand again',
    edit: (m, article, random) => {
      const said = article.quotations.flatMap(({ source, cue }) => [
        ...(source ? [source] : []),
        ...(cue ? [cue] : []),
      ]);
      const cuts = said.flatMap(words => cutToNext(article.text, words));
      if (cuts.length > 0) m.replace(pick(cuts, random), '');
    },
  },
  {
    name: 'words inserted into a quoted paragraph',
    edit: (m, article, random) => {
      const { start, end } = quotedParagraph(article, random);
      const spaces = [...m.text.slice(start, end).matchAll(/ /g)].map(({ index }) => start + index);
      for (const at of spaces.reverse())
        if (random() < 0.15) m.replace({ start: at, end: at }, ` ${phrase(1, random)}`);
    },
  },
  {
    name: 'a quoted paragraph rewritten: a third of its words',
    edit: (m, article, random) => {
      const { start, end } = quotedParagraph(article, random);
      const words = [...m.text.slice(start, end).matchAll(/\p{L}+/gu)].reverse();
      for (const { index, 0: word } of words) {
        const at = start + index;
        if (random() < 0.33) m.replace({ start: at, end: at + word.length }, phrase(1, random));
      }
    },
  },
  {
    name: 'a passage copied, and two to twelve edits of any kind',
    edit: (m, article, random) => {
      const { start, end } = quotedParagraph(article, random);
      m.copy({ start, end: Math.min(end, start + 300) }, Math.floor(random() * (m.text.length + 1)));
      script(m, 2 + Math.floor(random() * 11), random);
    },
  },
  { name: 'two to twelve edits of any kind', edit: (m, _, random) => script(m, 2 + Math.floor(random() * 11), random) },
];

/** Edits without rhyme or reason: insertions, deletions, replacements and moves; short ones oftener than long ones. */
export function script(manuscript: Manuscript, edits: number, random: Random): void {
  for (let count = 0; count < edits; count++) {
    const { length } = manuscript.text;
    const start = Math.floor(random() * (length + 1));
    const end = Math.min(length, start + Math.floor(400 * random() ** 4));
    const kind = random();
    if (kind < 0.3) manuscript.replace({ start, end: start }, phrase(1 + Math.floor(random() * 9), random));
    else if (kind < 0.5) manuscript.replace({ start, end }, '');
    else if (kind < 0.75) manuscript.replace({ start, end }, phrase(1 + Math.floor(random() * 4), random));
    else manuscript.move({ start, end }, Math.floor(random() * (length - (end - start) + 1)));
  }
}
