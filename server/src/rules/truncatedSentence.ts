import type { Paragraph } from '../core/model.ts';
import type { Span } from '../core/span.ts';
import { isLetter } from '../core/text/characters.ts';
import { type Phrase, say } from '../words/phrase.ts';
import { isEnglish } from './language.ts';
import type { Finding, Rule } from './rule.ts';

/** Words that need another after them, a full stop or not. */
const UNFINAL = 'the an and or because their your our my its every whose'.split(' ');
const WANTS_MORE = new RegExp(
  String.raw`(?:^|\s)(?:${UNFINAL.join('|')})\.?$|\s(?:of|for|to|with|in|on|at|as|from|by) a\.?$`,
);
/** Words that end a sentence now and then, but no paragraph without a full stop. */
const WANTS_MORE_UNSTOPPED = /(?:^|\s)(?:a|but|than|although|his|which|who)$/;
/** An article before an abbreviation that qualifies a noun; a bare "in the U.S." is a sentence's end. */
const WANTS_A_NOUN = /(?:^|\s)an? (?:U\.S|U\.N|U\.K|E\.U|D\.C)\.$/i;
/** A title whose name is missing. */
const TITLES = 'Mr Mrs Ms Dr Prof Sen Sens Rep Reps Gov Gen Lt Col Sgt Capt Adm Cmdr'.split(' ');
const WANTS_A_NAME = new RegExp(String.raw`(?:^|\s)(?:${TITLES.join('|')})\.$`);
/** The letters before the full stop where one of these fits. */
const STOPPED: ReadonlySet<string> = new Set([...UNFINAL, ...TITLES, ...'aSNKUCsnkuc']);
/** Nothing that ends a sentence or introduces what follows: a letter, a digit or a comma last. */
const UNFINISHED = /[\p{L}\p{N},]$/u;
/** Addresses, signatures, dates, prices, credits, invitations, two lines glued: these end without a full stop. */
const NO_PROSE =
  /[@#/$€£%|©]|\b(?:19|20)\d\d$|\.(?:com|org|net)\b|\p{Ll}\.\p{Lu}|[Cc]redit:|\b(?:[Cc]heck out|[Cc]lick|[Ss]ubscribe|[Rr]ead [Mm]ore|[Ss]ign up|[Ff]ollow us)\b/u;
/** "… he said.” ― Mona Tiller": the line ends with who wrote or said it. */
const SIGNED = /(?:[―—–]|--?) ?(?:\p{Lu}[\p{L}.'’-]+,? ?){1,4}$/u;
/** The last line is an item of a list. */
const LISTED = /(?:^|\n)[ \t]*(?:[•▪◦*·‣–—-]|\d{1,2}[.)])[ \t]+[^\n]*$/;
const FEWEST_WORDS = 6;

export const truncatedSentence: Rule = {
  id: 'truncated-sentence',
  severity: 'warning',
  summary: 'A paragraph that breaks off in mid-sentence.',
  safe: false,
  *check(article) {
    const { text, paragraphs } = article;
    const lastBody = paragraphs.findLast(paragraph => paragraph.role === 'body');
    for (const [i, paragraph] of paragraphs.entries()) {
      if (paragraph.role !== 'body' || !mayBreakOff(text, paragraph)) continue;
      const next = paragraphs[i + 1];
      if ((next && goesOn(text, next)) || !isEnglish(article)) continue;
      const found = brokenOff(text, paragraph, paragraph === lastBody);
      if (found) yield found;
    }
  },
  fix: () => [],
};

/** Whether the next paragraph continues this one, as in text wrapped by hand. */
const goesOn = (text: string, next: Span): boolean =>
  /^\s*[\p{Ll}\d(–—-]/u.test(text.slice(next.start, next.start + 20));

const FINAL: ReadonlySet<number> = new Set([...'"”?!'].map(mark => mark.charCodeAt(0)));

/** Most paragraphs end with a mark, or with a full stop after a word that ends sentences: they are looked at no closer. */
function mayBreakOff(text: string, { start, end }: Span): boolean {
  const last = text.charCodeAt(end - 1);
  if (last !== 0x2e) return !FINAL.has(last);
  let word = end - 1;
  while (word > start && isLetter(text.charCodeAt(word - 1))) word--;
  return STOPPED.has(text.slice(word, end - 1));
}

function brokenOff(text: string, paragraph: Paragraph, last: boolean): Finding | null {
  const { start, end } = paragraph;
  const tail = text.slice(Math.max(start, end - 40), end).replace(/\s+/g, ' ');
  const because =
    breakIn(tail) ?? (UNFINISHED.test(tail) && !SIGNED.test(tail) && isProse(text, paragraph, last) ? NO_STOP : null);
  if (because === null) return null;
  const wording = text.slice(Math.max(start, end - 400), end);
  if (wording.split(/\s+/, FEWEST_WORDS).length < FEWEST_WORDS || capitalised(wording) > 0.6) return null;
  const words = /\S+(?:\s+\S+)?$/.exec(text.slice(Math.max(start, end - 40), end))?.[0] ?? tail;
  return {
    start: end - words.length,
    end,
    message: say`The sentence breaks off: "${words.replace(/\s+/g, ' ')}" ${because}.`,
  };
}

const NO_STOP = say`has no full stop after it`;

function breakIn(tail: string): Phrase | null {
  if (WANTS_MORE.test(tail) || WANTS_MORE_UNSTOPPED.test(tail)) return say`wants more words after it`;
  if (WANTS_A_NOUN.test(tail)) return say`wants a noun after it`;
  return WANTS_A_NAME.test(tail) ? say`wants a name after it` : null;
}

/**
 * Whether a paragraph without final punctuation is cut prose, not a heading, a caption or a signature: complete sentences
 * stand before its last one, or that is long, or nothing follows that it could be the heading of.
 */
function isProse(text: string, { start, end, sentences }: Paragraph, last: boolean): boolean {
  const final = sentences.at(-1);
  if (!final || final.end !== end) return false;
  const wording = text.slice(final.start, final.end);
  const words = wording.split(/\s+/).length;
  if (NO_PROSE.test(wording) || LISTED.test(text.slice(start, end)) || capitalised(wording) > 0.4 || words < 3)
    return false;
  if (final.start > start && !/\s/.test(text[final.start - 1]!)) return false;
  return final.start - start >= 180 || words >= 25 || (last && words >= 9);
}

/** Share of the words after the first that begin with a capital or a digit: high in headings, names and tables. */
function capitalised(wording: string): number {
  const words = wording.split(/\s+/).slice(1);
  return words.filter(word => /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(word)).length / Math.max(1, words.length);
}
