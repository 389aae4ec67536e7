import { REPORTING_VERBS } from '../core/lexicon/reportingVerbs.ts';
import type { Article, MarkedRun } from '../core/model.ts';
import { firstEndingAfter, type Span } from '../core/span.ts';
import { type Phrase, say } from '../words/phrase.ts';
import { outerRuns, paragraphAt } from './places.ts';
import type { Finding, Fix, Rule } from './rule.ts';

/** Styles whose marks are never apostrophes or inches. */
const DOUBLE: ReadonlySet<MarkedRun['style']> = new Set(['straight', 'curly', 'low-high', 'guillemet', 'doubled']);

/** Longest line that names the source of a quotation set apart. */
const LONGEST_SOURCE = 90;

export const unbalancedQuote: Rule = {
  id: 'unbalanced-quote',
  severity: 'warning',
  summary: 'A quotation mark without its partner.',
  safe: false,
  *check(article) {
    const runs = outerRuns(article).filter(run => DOUBLE.has(run.style));
    for (const [i, run] of runs.entries()) {
      if ((run.opener && run.closer) || run.continues || !inText(article, run)) continue;
      if (run.closer && isInches(article.text, run.closer)) continue;
      if (run.opener && reachesOver(article, run, runs[i + 1])) continue;
      if (run.closer && (isSetApart(article, runs[i - 1], run) || closesBlock(article, runs, i))) continue;
      yield finding(run.opener ?? run.closer!, wording(article, run, runs[i - 1]));
    }
  },
  fix(article, finding) {
    const runs = outerRuns(article);
    const index = firstEndingAfter(runs, finding.start);
    const run = runs[index];
    if (!run) return [];
    const mark: Span = run.opener ?? run.closer!;
    const remove: Fix = {
      title: say`Remove the quotation mark`,
      edits: [{ start: mark.start, end: mark.end, newText: '' }],
    };
    const { at, newText, sure } = run.opener ? closing(article, run) : opening(article, run, runs[index - 1]);
    const insert: Fix = {
      title: run.opener ? closingAt(article, at) : openingAt(article, at),
      edits: [{ start: at, end: at, newText }],
    };
    return sure ? [{ ...insert, preferred: true }, remove] : [{ ...remove, preferred: true }, insert];
  },
};

/** Where a mark goes, by the word beside it. */
function closingAt({ text }: Article, at: number): Phrase {
  const word = /\S+$/.exec(text.slice(Math.max(0, at - LONGEST_WORD), at).trimEnd())?.[0];
  return word ? say`Insert the closing mark after "${word}"` : say`Insert the closing mark`;
}

function openingAt({ text }: Article, at: number): Phrase {
  const word = /^\S+/.exec(text.slice(at, at + LONGEST_WORD).trimStart())?.[0];
  return word ? say`Insert the opening mark before "${word}"` : say`Insert the opening mark`;
}

const LONGEST_WORD = 24;

const finding = ({ start, end }: Span, message: Phrase): Finding => ({ start, end, message });

function wording(article: Article, run: MarkedRun, before: MarkedRun | undefined): Phrase {
  if (run.opener) return say`This quotation mark is never closed.`;
  if (before && reachesOver(article, before, run))
    return say`The quotation goes on from the paragraph before, but no quotation mark opens this one.`;
  return say`This quotation mark closes nothing that was opened.`;
}

/** In the article's own text, not in a tag's attribute, and no half of a letter read in the wrong encoding ("Ã«"). */
const inText = (article: Article, run: MarkedRun): boolean => {
  const role = paragraphAt(article, run.start)?.role;
  if (
    /[=ÂÃ]$/.test(article.text.slice(Math.max(0, run.start - 1), run.start)) ||
    article.text[(run.opener ?? run).end] === '>'
  )
    return false;
  return role === 'body' || role === 'title' || role === 'headline';
};

/** 6'2": a mark after a digit that opened nothing. */
const isInches = (text: string, closer: Span): boolean => /\d$/.test(text.slice(closer.start - 1, closer.start));

/** Whether `run` has its closer in the next paragraph: one finding is enough, and it stands there. */
function reachesOver(article: Article, run: MarkedRun, next: MarkedRun | undefined): boolean {
  if (!run.opener || run.closer || !next?.closer || next.opener || next.style !== run.style) return false;
  const { paragraphs } = article;
  return firstEndingAfter(paragraphs, next.start) - firstEndingAfter(paragraphs, run.start) === 1;
}

/** A quotation displayed with its source on a line of its own, marks around both: nothing is missing. */
function isSetApart(article: Article, before: MarkedRun | undefined, run: MarkedRun): boolean {
  if (!before || !reachesOver(article, before, run)) return false;
  const line = paragraphAt(article, run.start);
  return line !== undefined && line.end - line.start <= LONGEST_SOURCE && run.end === line.end;
}

/**
 * A block quoted over paragraphs ends here with the marks it began with; the paragraphs since begin with quotations of their
 * own, in other marks, not with a mark that reopens the block.
 */
function closesBlock(article: Article, runs: readonly MarkedRun[], at: number): boolean {
  const { style, start, end } = runs[at]!;
  if (paragraphAt(article, start)?.end !== end) return false;
  for (let i = at - 1; i >= 0; i--) {
    const { opener, closer, continues, style: other } = runs[i]!;
    if (other === style) return continues;
    if (!opener || !closer) return false;
  }
  return false;
}

interface Insertion {
  readonly at: number;
  readonly newText: string;
  /** Whether inserting is likelier right than removing the mark that is there. */
  readonly sure: boolean;
}

const PARTNER: Readonly<Record<string, string>> = {
  '“': '”',
  '”': '“',
  '„': '“',
  '«': '»',
  '»': '«',
  '‘‘': '’’',
  '’’': '‘‘',
  '``': "''",
};

const partner = (mark: string): string => PARTNER[mark] ?? mark;

/** Before the words that say who spoke, or that close the bracket around it, or name the medium in one; else at the end. */
function closing({ text }: Article, run: MarkedRun): Insertion {
  const whole = text.slice(run.start, run.end).trimEnd();
  const bracket = bracketEnd(whole);
  const inside = whole.slice(0, bracket ?? whole.length).replace(MEDIUM, '');
  const newText = partner(text.slice(run.opener!.start, run.opener!.end));
  const attribution = attributionIn(inside);
  const at = run.start + (attribution ?? inside.length);
  return { at, newText, sure: bracket !== null || inside.split(/\s+/).length >= 3 };
}

/** "... of the lake. [Haddow Herald.]" */
const MEDIUM = /\s*\[[^\][]{1,40}\]$/;

/** Where a bracket closes that was not opened inside. */
function bracketEnd(wording: string): number | null {
  let depth = 0;
  for (const { 0: bracket, index } of wording.matchAll(/[()]/g)) {
    depth += bracket === '(' ? 1 : -1;
    if (depth < 0) return index;
  }
  return null;
}

/** After "she added,", if such words stand between; else at the start of the sentence that it closes, or of the paragraph if nothing was quoted in that before. */
function opening(article: Article, run: MarkedRun, before: MarkedRun | undefined): Insertion {
  const { text } = article;
  const newText = partner(text.slice(run.closer!.start, run.closer!.end));
  const paragraph = paragraphAt(article, run.start);
  const start = paragraph?.start ?? 0;
  if (before && reachesOver(article, before, run)) return { at: start, newText, sure: true };
  const earlier = before && before.start >= start ? before : undefined;
  const sentence = paragraph?.sentences.findLast(s => s.start < run.start);
  const from = Math.max(earlier || !sentence ? (sentence?.start ?? run.start) : start, earlier?.end ?? 0);
  const at = from + afterCue(text.slice(from, run.start));
  const quoted = text.slice(at, run.start);
  const inSentence = earlier !== undefined && sentence !== undefined && earlier.end > sentence.start;
  return { at, newText, sure: !inSentence && quoted.split(/\s+/).length >= 3 && !endsInAttribution(quoted) };
}

const ATTRIBUTION =
  /[,.?!—–-](?=\s+(?:(?:he|she|they|it|who|[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,4}) ([a-z]+)|([a-z]+) (?:he|she|they|the|a|[A-Z][\w.’'-]*))\b)/g;

const CUE = /\b([a-z]+)[,:]\s+(?=\p{Lu})/gu;

/** Where the words begin after the first "she added,"; 0 if there is none. */
function afterCue(wording: string): number {
  for (const match of wording.matchAll(CUE)) if (REPORTING_VERBS.has(match[1]!)) return match.index + match[0].length;
  return 0;
}

/** Where the quotation ends before ", he said" or ", said Jones". */
function attributionIn(wording: string): number | null {
  for (const match of wording.matchAll(ATTRIBUTION))
    if (REPORTING_VERBS.has(match[1] ?? match[2] ?? '')) return match.index + match[0].length;
  return null;
}

/** The mark stands after ", he said.": nothing is missing but that the mark is too much. */
const endsInAttribution = (wording: string): boolean =>
  REPORTING_VERBS.has(/([a-z]+)[.,]?\s*$/.exec(wording.slice(-40))?.[1] ?? '');
