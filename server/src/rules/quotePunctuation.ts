import type { Article, MarkedRun, Quotation } from '../core/model.ts';
import { type Phrase, say } from '../words/phrase.ts';
import type { Style } from './configuration.ts';
import { once } from './once.ts';
import { inBody, outerRuns } from './places.ts';
import type { Edit, Finding, Rule } from './rule.ts';

export const quotePunctuation: Rule = {
  id: 'quote-punctuation',
  severity: 'hint',
  summary: 'Punctuation at a quotation mark that is not as the house style has it.',
  safe: false,
  newsroom: true,
  *check(article, style) {
    const find = CONVENTIONS[style];
    for (const run of outerRuns(article)) if (isDouble(run) && inBody(article, run.start)) yield* find(article, run);
  },
  fix({ text }, { start, end, data }) {
    const words = text.slice(start, end);
    const [title, newText] = REPAIRS[data as Repair](words);
    const edit: Edit = { start, end, newText };
    return [{ title, edits: [edit], preferred: true }];
  },
};

type Repair = 'inside' | 'outside' | 'colon';

const REPAIRS: Readonly<Record<Repair, (words: string) => [title: Phrase, newText: string]>> = {
  inside: words => [say`Put the ${stop(words)} inside the quotation mark`, words.slice(-1) + words.slice(0, -1)],
  outside: words => [say`Put the ${stop(words)} outside the quotation mark`, words.slice(1) + words[0]],
  colon: () => [say`Write a colon before the quotation`, ':'],
};

const stop = (words: string): Phrase => (words.includes(',') ? say`comma` : say`full stop`);

/** What docs/styles.md says of each style. Without one it is what the Associated Press does. */
const CONVENTIONS: Readonly<Record<Style, (article: Article, run: MarkedRun) => Iterable<Finding>>> = {
  none: alwaysInside,
  ap: alwaysInside,
  reuters: colonBefore,
  guardian: insideWithSentence,
};

const isDouble = ({ style, opener, closer }: MarkedRun): boolean =>
  (style === 'straight' || style === 'curly') && opener !== null && closer !== null;

/** Feet and inches: `6'2"`. */
const INCHES = /['’]\d+$/;

/** `"late",` */
function* alwaysInside({ text }: Article, { end }: MarkedRun): Generator<Finding> {
  if (!/^[,.](?![,.\d])/.test(text.slice(end, end + 2)) || /[,.;:?!…–—-]/.test(text[end - 2] ?? '')) return;
  if (INCHES.test(text.slice(Math.max(0, end - 5), end - 1))) return;
  yield {
    start: end - 1,
    end: end + 1,
    message: say`Full stops and commas go inside the quotation marks.`,
    data: 'inside',
  };
}

/** `said, "It is late."` */
function* colonBefore(article: Article, run: MarkedRun): Generator<Finding> {
  const { text } = article;
  const quotation = directAt(article, run);
  const comma = run.start - 2;
  // After "...," he said, the quotation goes on in the same sentence.
  const before = quotation?.content.findLast(part => part.end <= comma);
  if (before && text[before.end - 2] === ',') return;
  if (!quotation?.cue || quotation.cue.end !== comma || text.slice(comma, run.start) !== ', ') return;
  if (!/^["“]\p{Lu}/u.test(text.slice(run.start, run.start + 3))) return;
  yield { start: comma, end: comma + 1, message: say`A colon goes before a quotation.`, data: 'colon' };
}

/** `called it "late,"`, and `He said: "It is late".` */
function* insideWithSentence(article: Article, run: MarkedRun): Generator<Finding> {
  const { text } = article;
  const words = text.slice(run.start + 1, run.end - 1);
  const before = text.slice(Math.max(0, run.start - 2), run.start);
  if (/^\p{Ll}/u.test(words) && /[\p{L}\p{N}] $/u.test(before)) {
    if (!/[^.][,.]$/.test(words) || /[.?!]\s|\b\p{Lu}\.$|\b(Mr|Mrs|Ms|Dr|St|Inc|Co|Jr|Sr)\.$/u.test(words)) return;
    const message = say`With a part of a sentence, full stops and commas go outside the quotation marks.`;
    yield { start: run.end - 2, end: run.end, message, data: 'outside' };
    return;
  }
  if (!/^\p{Lu}/u.test(words) || !directAt(article, run) || (before !== '' && !/[:,\n] ?$/.test(before))) return;
  for (const finding of alwaysInside(article, run))
    yield { ...finding, message: say`With a whole sentence, full stops and commas go inside the quotation marks.` };
}

const directByStart: (article: Article) => ReadonlyMap<number, Quotation> = once(
  article =>
    new Map(
      article.quotations.filter(q => q.type === 'direct').flatMap(q => q.content.map(part => [part.start, q] as const)),
    ),
);

const directAt = (article: Article, run: MarkedRun): Quotation | undefined => directByStart(article).get(run.start);
