import type { Article } from '../core/model.ts';
import { firstEndingAfter } from '../core/span.ts';
import { type Phrase, say } from '../words/phrase.ts';
import { intended } from './lexicon/windows1252.ts';
import { HIGH_RUN, reread } from './misreadUtf8.ts';
import type { Edit, Rule } from './rule.ts';
import { inLines } from './scan/scannedText.ts';
import { MISREAD } from './scan/traits.ts';

/** What is left of "Â" and a no-break space when the latter became a plain one, or of "Ã" (à). */
const STRANDED = /(?<=[\p{Ll}\p{N}.,;:!?”"’)\]])Â(?=[ \n\r](?!\p{M})|$)|(?<=\p{Ll})Ã(?=[ \n\r.,;:!?](?!\p{M})|$)/gu;
const CONTROLS = /[\u0080-\u009f]+/g;
const REPLACEMENT = /\ufffd+|ï¿½/g;

interface Repair extends Edit {
  /** Whether the text says what stood there. */
  readonly sure: boolean;
}

export const mojibake: Rule = {
  id: 'mojibake',
  severity: 'error',
  summary: 'Text read in the wrong encoding: "rÃ©sumÃ©", "â€œ", replacement characters.',
  safe: true,
  *check(article) {
    for (const { start, end, sure, newText } of repairs(article)) {
      const wording = article.text.slice(start, end);
      yield { start, end, message: sure ? meant(wording, newText) : lostIn(wording) };
    }
  },
  fix(article, finding) {
    const found = repairs(article);
    const repair = found[firstEndingAfter(found, finding.start)];
    if (repair?.start !== finding.start) return [];
    const remove = {
      title: say`Remove "${article.text.slice(finding.start, finding.end)}"`,
      edits: [{ start: finding.start, end: finding.end, newText: '' }],
    };
    if (!repair.sure) return [remove];
    const { start, end, newText } = repair;
    return [
      {
        title: newText === '' ? say`Remove the stray character` : say`Replace by "${newText}"`,
        edits: [{ start, end, newText }],
        preferred: true,
      },
    ];
  },
};

const meant = (wording: string, newText: string): Phrase =>
  newText === ''
    ? say`"${wording}" is a stray character read in the wrong encoding.`
    : say`"${wording}" is "${newText}" read in the wrong encoding.`;

const lostIn = (wording: string): Phrase => say`"${wording}" stands where something was lost in a wrong encoding.`;

/** In text order; of repairs that overlap the first and longest stands. */
export const repairs: (article: Article) => readonly Repair[] = inLines(MISREAD, text => {
  const found = [...misread(text), ...controls(text), ...stranded(text), ...lost(text)];
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return found.filter(repair => {
    const free = repair.start >= end;
    if (free) end = repair.end;
    return free;
  });
});

function* misread(text: string): Iterable<Repair> {
  for (const { 0: run, index } of text.matchAll(HIGH_RUN)) {
    const reading = reread(run, text[index - 1] ?? ' ', text[index + run.length] ?? ' ');
    if (reading)
      yield {
        start: index + reading.start,
        end: index + reading.end,
        newText: reading.whole ? reading.meant : '',
        sure: reading.whole,
      };
  }
}

/** C1 controls: Windows-1252 read as Latin-1. */
function* controls(text: string): Iterable<Repair> {
  for (const { 0: found, index } of text.matchAll(CONTROLS)) {
    const newText = [...found].map(intended).join('').replace(CONTROLS, '');
    yield { start: index, end: index + found.length, newText, sure: true };
  }
}

function* stranded(text: string): Iterable<Repair> {
  for (const { 0: found, index } of text.matchAll(STRANDED))
    yield { start: index, end: index + 1, newText: found === 'Ã' ? 'à' : '', sure: true };
}

/** U+FFFD: between a word and its ending it was an apostrophe, between spaces a dash. */
function* lost(text: string): Iterable<Repair> {
  for (const { 0: found, index } of text.matchAll(REPLACEMENT)) {
    const end = index + found.length;
    const around = `${text.slice(Math.max(0, index - 1), index)}\ufffd${text.slice(end, end + 3)}`;
    const newText = /^\p{L}\ufffd(?:[stdm]|re|ve|ll)(?!\p{L})/u.test(around)
      ? '’'
      : /^ \ufffd /.test(around)
        ? '–'
        : '';
    yield { start: index, end, newText, sure: newText !== '' };
  }
}
