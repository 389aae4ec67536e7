import { REPORTING_VERBS } from '../core/lexicon/reportingVerbs.ts';
import type { Article } from '../core/model.ts';
import { firstEndingAfter, type Span, spanAt } from '../core/span.ts';
import { say } from '../words/phrase.ts';
import { isEnglish } from './language.ts';
import { outerRuns, paragraphAt, quotedRun } from './places.ts';
import type { Rule } from './rule.ts';
import { inLines, matchesAt, nonblankLines } from './scan/scannedText.ts';
import { FIRST_PERSON } from './scan/traits.ts';

/** First person; "US" in capitals, "Title I" and "Our Principles PAC" are none. */
const SPEAKER =
  /(?<![\w.’'-])(?:(?<!\b\p{Lu}[\w’']* )I(?= [a-z]|['’])|[Ww]e(?! \p{Lu})|us|[Oo]ur(?! \p{Lu})|ours|[Mm]y|me|myself|ourselves)(?:['’](?:m|re|ve|ll|d))?(?![\w-])/uy;
/**
 * What is said to people present: "we all", the place that speaker and hearers are in, forms of address, promises and
 * thanks. "We" alone is the newsroom's and the commentator's word as well.
 */
const SPOKEN =
  /\bwe all\b|\bthis (?:chamber|room|hall|house|court|courtroom|council|body|assembly|building|committee|stage|podium|ceremony)\b|\b(?:ladies and gentlemen|my fellow|dear colleagues|my friends|thank you|mr\.? (?:president|speaker|chairman)|madam (?:president|speaker|chair))\b|\b(?:I|we)(?:['’]m| am|['’]re| are) (?:proud|sorry|grateful|pleased|glad|confident|disappointed|honou?red|deeply|very|so)\b|\bI (?:promise|urge|ask|thank|hope|love|swear|appeal)\b/i;
/** The newsroom speaks of itself. */
const NEWSROOM =
  /\b(?:told|tells|telling|asked|emailed) (?:us|me)\b|\b[Oo]ur (?:report\w*|correspondent|newsroom|readers?|colleagues?|coverage|story|article|newsletter|editor\w*)\b/;
/** An article in the first person is an opinion, a blog or an interview: nothing is missing there. */
const MOST_SENTENCES = 2;
const FEWEST_SENTENCES = 8;

export const quoteWithoutMarks: Rule = {
  id: 'quote-without-marks',
  severity: 'information',
  summary: 'A sentence in the first person outside quotation marks: speech that lost them.',
  safe: false,
  *check(article) {
    if (outerRuns(article).length < 2) return;
    const spoken = inFirstPerson(article);
    if (spoken.length === 0 || spoken.length > MOST_SENTENCES || bodySentences(article) < FEWEST_SENTENCES) return;
    if (!isEnglish(article)) return;
    for (const { start, end } of spoken)
      if (isSpeech(article.text.slice(start, end)) && !isPost(article, start))
        yield { start, end, message: say`Somebody speaks here, but without quotation marks.` };
  },
  fix: (article, finding) => [
    { title: say`Put the sentence in quotation marks`, edits: marks(article, finding), preferred: true },
  ],
};

/** Words set apart whose author stands on the next line, "— Mona Tiller (@monatiller)", want no marks. */
function isPost(article: Article, at: number): boolean {
  const lines = nonblankLines(article);
  const next = lines[firstEndingAfter(lines, at) + 1];
  return next !== undefined && /^\s*[—–-].{1,80}\(@/.test(article.text.slice(next.start, next.end));
}

/** The heads of a digest's entries. */
const IN_CAPITALS = /(?:\b[A-Z]{2,}\b[ ,]+){3}/;
/** The sentences of the body that stand outside all marks and are in the first person. */
function inFirstPerson(article: Article): Span[] {
  const out: Span[] = [];
  let after = 0;
  for (const { start, end } of firstPersons(article)) {
    if (start < after || quotedRun(article, { start, end })) continue;
    const paragraph = paragraphAt(article, start);
    const sentence = paragraph?.role === 'body' ? spanAt(paragraph.sentences, start) : undefined;
    if (!sentence) continue;
    after = sentence.end;
    if (!quotedRun(article, sentence)) out.push(sentence);
  }
  return out;
}

const firstPersons = inLines(FIRST_PERSON, function* (line, scanned) {
  for (const { 0: word, index } of matchesAt(line, scanned, FIRST_PERSON, SPEAKER))
    yield { start: index, end: index + word.length };
});

const bodySentences = ({ paragraphs }: Article): number =>
  paragraphs.reduce((n, { role, sentences }) => n + (role === 'body' ? sentences.length : 0), 0);

/** "said", "adds": a base form ("I would not go") reports nothing. */
const isReport = (word: string): boolean => (REPORTING_VERBS.get(word) ?? word) !== word;

/** Whether a sentence in the first person is somebody's words as they were spoken, not a report of them. */
function isSpeech(sentence: string): boolean {
  if (!SPOKEN.test(sentence) || NEWSROOM.test(sentence) || IN_CAPITALS.test(sentence)) return false;
  if (/[:@#]|https?:/.test(sentence) || sentence.split(/\s+/).length < 5) return false;
  return ![...sentence.matchAll(/[a-z]+/g)].some(([word]) => isReport(word));
}

function marks(article: Article, { start, end }: Span): { start: number; end: number; newText: string }[] {
  const curly = outerRuns(article).filter(run => run.style === 'curly').length * 2 > outerRuns(article).length;
  return [
    { start, end: start, newText: curly ? '“' : '"' },
    { start: end, end, newText: curly ? '”' : '"' },
  ];
}
