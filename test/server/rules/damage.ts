import type { Span } from '../../../server/src/core/span.ts';
import { intended } from '../../../server/src/rules/lexicon/windows1252.ts';

/** Damage as scraping does it, to clean articles, so that what a rule misses can be counted. */
export interface Damage {
  /** The rule that shall find it. */
  readonly rule: string;
  readonly name: string;
  /** Every way to do it to a text: what to put in place of what. */
  places(text: string): Iterable<Replacement>;
}

export interface Replacement extends Span {
  readonly newText: string;
}

export const damaged = (text: string, { start, end, newText }: Replacement): string =>
  text.slice(0, start) + newText + text.slice(end);

/** A replacement for every match; `newText` of null leaves the match alone. */
function replacing(
  rule: string,
  name: string,
  pattern: RegExp,
  replace: (match: RegExpExecArray) => string | null,
): Damage {
  return {
    rule,
    name,
    *places(text) {
      for (const match of text.matchAll(pattern)) {
        const newText = replace(match);
        if (newText !== null) yield { start: match.index, end: match.index + match[0].length, newText };
      }
    },
  };
}

/** Bytes of UTF-8 read as Windows-1252. */
function misread(character: string): string {
  return [...new TextEncoder().encode(character)]
    .map(byte => (byte >= 0x80 && byte < 0xa0 ? intended(String.fromCharCode(byte)) : String.fromCharCode(byte)))
    .join('');
}

const LINES = [
  'Advertisement',
  '© 2019 The Haddow Herald. All rights reserved.',
  'Share this article',
  'Facebook Twitter Email',
  'Follow Mona Tiller on Twitter @monatiller',
  'Sign up for our daily newsletter',
  'Read more: Council buys another whistle',
  'This site uses cookies.',
  'Leave a comment',
  'Photo: Mona Tiller',
  'Joan Tarrant/Getty Images',
  'Published March 3, 2019 9:45 am',
  'Additional reporting by Joan Tarrant',
  'https://haddowherald.example/news/whistle',
];

const paragraphs = (text: string): RegExpExecArray[] => [...text.matchAll(/(?<=\n\n)[^\n]{60,}(?=\n\n)/g)];

const outside = (text: string, at: number): boolean => {
  const before = text.slice(text.lastIndexOf('\n', at) + 1, at);
  return (before.match(/["“”]/g)?.length ?? 0) % 2 === 0;
};

/** A closing mark may be missing where the next paragraph opens with one: then the quotation goes on. */
function mayContinue(text: string, at: number): boolean {
  const end = text.indexOf('\n\n', at);
  return end > 0 && /^["“]/.test(text.slice(end).trimStart());
}

export const DAMAGES: readonly Damage[] = [
  replacing('lost-apostrophe', 'the apostrophe became a space', /(?<=[a-z])['’](?=s\b|t\b)/g, () => ' '),
  replacing('lost-apostrophe', 'the apostrophe became a question mark', /(?<=[a-z])['’](?=s\b|t\b)/g, () => '?'),
  replacing('lost-apostrophe', 'a space before the apostrophe', /(?<=[a-z])(['’])(?=s\b)/g, ([mark]) => ` ${mark}`),
  replacing(
    'lost-apostrophe',
    'the word run together',
    /(?<=\b(?:did|does|is|was|are|have|has|had|could|would)n)['’](?=t\b)/g,
    () => '',
  ),
  replacing('indefinite-article', 'a for an', /\ban(?= [a-z]{3,}\b)/g, () => 'a'),
  replacing('indefinite-article', 'an for a', /(?<=[a-z] )a(?= [a-z]{3,}\b)/g, () => 'an'),
  replacing('broken-hyphen', 'a space before the hyphen', /(?<=[a-z])-(?=[a-z])/g, () => ' -'),
  replacing('broken-hyphen', 'a space after the hyphen', /(?<=[a-z])-(?=[a-z]{2,})(?!and\b|or\b|to\b)/g, () => '- '),
  replacing('broken-hyphen', 'a dash that lost a space', /(?<=[a-z]) — (?=[a-z])/g, () => ' -'),
  replacing(
    'repeated-word',
    'a word twice',
    /(?<=[a-z] )(the|of|and|to|from|with|their)(?= [a-z])/g,
    ([w]) => `${w} ${w}`,
  ),
  replacing('space-before-punctuation', 'a space before the mark', /(?<=[a-z])[,.](?=\s)/g, ([mark]) => ` ${mark}`),
  replacing('double-space', 'two spaces', /(?<=[a-z]) (?=[a-z])/g, () => '  '),
  replacing('mojibake', 'UTF-8 read as Windows-1252', /[’“”–—éèñüöäçáíóúćšž£€]/g, ([c]) => misread(c)),
  replacing('mojibake', 'the same twice', /[’–éñüá]/g, ([c]) => misread([...misread(c)].join(''))),
  replacing('invisible-character', 'a zero-width space', /(?<=[a-z]{3})(?=[a-z]{3})/g, () => '\u200b'),
  replacing('invisible-character', 'a soft hyphen', /(?<=[a-z]{3})(?=[a-z]{3})/g, () => '\u00ad'),
  replacing('html-entity', 'an entity', /[’“”–&é]/g, ([c]) => `&#${c.codePointAt(0)};`),
  replacing('html-entity', 'a tag', /(?<= )[a-z]{5,}(?=[ ,.])/g, ([word]) => `<em>${word}</em>`),
  replacing('inconsistent-name', 'one of several in another form', /\bU\.S\.(?= [a-z])/g, () => 'USA'),
  replacing(
    'date-mismatch',
    'another weekday',
    /\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?=, [A-Z][a-z]+ \d{1,2}, \d{4})/g,
    ([, day]) => (day === 'Fri' ? 'Monday' : 'Friday'),
  ),
  {
    rule: 'duplicate-headline',
    name: 'the title repeated',
    *places(text) {
      const title = /^([^\n]+)\n\n(?!\1)/.exec(text);
      if (title) yield { start: title[1]!.length, end: title[1]!.length, newText: `\n\n${title[1]}` };
    },
  },
  {
    rule: 'duplicate-paragraph',
    name: 'a paragraph repeated',
    *places(text) {
      for (const { 0: wording, index } of paragraphs(text)) {
        const end = index + wording.length;
        yield { start: end, end, newText: `\n\n${wording}` };
      }
    },
  },
  {
    rule: 'boilerplate',
    name: 'a line that is not the article’s',
    *places(text) {
      for (const [i, { 0: wording, index }] of paragraphs(text).entries()) {
        const end = index + wording.length;
        yield { start: end, end, newText: `\n\n${LINES[i % LINES.length]}` };
      }
    },
  },
  {
    rule: 'truncated-sentence',
    name: 'a paragraph cut after a word that wants another',
    *places(text) {
      for (const { 0: wording, index } of paragraphs(text))
        for (const cut of wording.matchAll(/(?<= )(?:the|and|their|his|a)(?= )/g)) {
          const at = index + cut.index + cut[0].length;
          if (cut.index > 40 && outside(text, at)) yield { start: at, end: index + wording.length, newText: '' };
        }
    },
  },
  {
    rule: 'unbalanced-quote',
    name: 'a lost mark',
    *places(text) {
      for (const { index } of text.matchAll(/["“”]/g))
        if (!mayContinue(text, index)) yield { start: index, end: index + 1, newText: '' };
    },
  },
  {
    rule: 'mixed-quote-marks',
    name: 'one pair in the other style',
    *places(text) {
      for (const { 0: wording, index } of text.matchAll(/"[^"\n]+"|“[^“”\n]+”/g)) {
        const inner = wording.slice(1, -1);
        const newText = wording.startsWith('"') ? `“${inner}”` : `"${inner}"`;
        yield { start: index, end: index + wording.length, newText };
      }
    },
  },
  {
    rule: 'duplicate-quote',
    name: 'a quotation repeated',
    *places(text) {
      for (const { 0: wording, index } of text.matchAll(/"[^"\n]{30,}"|“[^“”\n]{30,}”/g)) {
        const end = text.indexOf('\n\n', index);
        if (end > 0 && !/[‘']/.test(wording)) yield { start: end, end, newText: `\n\nOne more time: ${wording}` };
      }
    },
  },
];
