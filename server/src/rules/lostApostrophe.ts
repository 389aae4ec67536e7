import type { Article } from '../core/model.ts';
import { say } from '../words/phrase.ts';
import {
  BEFORE_D,
  BEFORE_LETTER_NAME,
  BEFORE_LL,
  BEFORE_RE,
  BEFORE_T,
  BEFORE_VE,
  RUN_TOGETHER,
} from './lexicon/contractions.ts';
import { once } from './once.ts';
import type { Edit, Rule } from './rule.ts';
import type { ScannedLine } from './scan/scanLine.ts';
import { inLines, matchesAt } from './scan/scannedText.ts';
import { ENDING, RUN_TOGETHER as WITHOUT_APOSTROPHE } from './scan/traits.ts';

/** An ending that a space, a question mark, or an apostrophe with a space beside it parts from its word. */
const PARTED = /( |\?|['’] | ['’])(s|t|re|ve|ll|m|d|n['’]t)\b(?!['’=/&@*-])/y;
const JOINED =
  /\b(?:(?:[Dd]id|[Dd]oes|[Ii]s|[Ww]as|[Ww]ere|[Aa]re|[Hh]a[sd]|[Hh]ave|[CcWw]ould|[Ss]hould|[Dd]o)nt|(?:[Tt]hey|[Yy]ou)[rv]e|[Ww]eve)\b/y;

export const lostApostrophe: Rule = {
  id: 'lost-apostrophe',
  severity: 'warning',
  summary: 'A contraction or genitive lost its apostrophe: "last week s", "didn t".',
  safe: true,
  *check(article) {
    for (const { start, end } of places(article))
      yield { start, end, message: say`"${article.text.slice(start, end)}" lost its apostrophe.` };
  },
  fix(article, { start, end }) {
    const edit = repair(article, start, end);
    const after = article.text.slice(start, edit.start) + edit.newText + article.text.slice(edit.end, end);
    return [{ title: say`Write "${after}"`, edits: [edit], preferred: true }];
  },
};

const places = inLines(ENDING | WITHOUT_APOSTROPHE, function* (line, scanned) {
  for (const match of partedIn(line, scanned)) {
    const word = wordBefore(line, match.index);
    const end = match.index + match[0].length;
    if (belongs(word, match[1]!, match[2]!, line, end)) yield { start: match.index - word.length, end };
  }
  for (const match of matchesAt(line, scanned, WITHOUT_APOSTROPHE, JOINED)) {
    const end = match.index + match[0].length;
    if (
      !/[\p{L}\p{N}\p{M}'’#@/_.-]/u.test(line[match.index - 1] ?? ' ') &&
      !/[\p{L}\p{M}'’@/_-]/u.test(line[end] ?? ' ')
    )
      yield { start: match.index, end };
  }
});

/** Endings with what parts them from their words: one character or two. */
function* partedIn(line: string, { words }: ScannedLine): Iterable<RegExpExecArray> {
  let after = 0;
  for (let i = 0; i < words.length; i += 2) {
    const at = words[i]!;
    if ((words[i + 1]! & ENDING) === 0 || !PARTING.has(line.charCodeAt(at - 1))) continue;
    for (let from = Math.max(after, at - 2); from < at; from++) {
      PARTED.lastIndex = from;
      const match = PARTED.exec(line);
      if (!match) continue;
      after = from + match[0].length;
      yield match;
      break;
    }
  }
}

const PARTING: ReadonlySet<number> = new Set([..." ?'’"].map(character => character.charCodeAt(0)));

function wordBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < 40 && /\p{L}/u.test(text[start - 1]!)) start--;
  return text.slice(start, end);
}

function belongs(word: string, gap: string, ending: string, text: string, end: number): boolean {
  if (word === '' || /[\p{L}\p{M}]/u.test(text[end] ?? ' ')) return false;
  const before = text[end - ending.length - gap.length - word.length - 1] ?? ' ';
  if (/[\p{N}\p{M}@#/_.&=]/u.test(before)) return false;
  const stem = word.toLowerCase();
  switch (ending) {
    case 's':
      if (gap !== ' ') return word.length > 1;
      return word.length > 1 && !BEFORE_LETTER_NAME.has(stem) && !/^\. ?\p{L}\.|^\)/u.test(text.slice(end, end + 4));
    case 't':
      return BEFORE_T.has(stem);
    case 're':
      return BEFORE_RE.has(stem);
    case 've':
      return BEFORE_VE.has(stem);
    case 'll':
      return BEFORE_LL.has(stem);
    case 'd':
      return BEFORE_D.has(stem);
    case 'm':
      return word === 'I';
    default:
      return gap === ' ' && BEFORE_T.has(`${stem}n`);
  }
}

/** Puts the apostrophe where it was; "did n't" only closes up. */
function repair(article: Article, start: number, end: number): Edit {
  const { text } = article;
  const wording = text.slice(start, end);
  const joined = RUN_TOGETHER.get(wording.toLowerCase());
  if (joined !== undefined) return { start: start + joined, end: start + joined, newText: apostropheOf(article) };
  const gap = /[ ?'’]+(?=\p{L}+$)| (?=n['’]t$)/u.exec(wording);
  const from = start + (gap?.index ?? wording.length);
  const to = from + (gap?.[0].length ?? 0);
  if (/^n['’]t$/.test(text.slice(to, end))) return { start: from, end: to, newText: '' };
  return { start: from, end: to, newText: /['’]/.exec(text.slice(from, to))?.[0] ?? apostropheOf(article) };
}

/** The apostrophe that the article writes elsewhere. */
const apostropheOf: (article: Article) => string = once(({ text }) => {
  let balance = 0;
  for (const match of text.matchAll(/(?<=[A-Za-z])['’](?=[a-z])/g)) balance += match[0] === '’' ? 1 : -1;
  return balance > 0 ? '’' : "'";
});
