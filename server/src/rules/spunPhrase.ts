import type { Article } from '../core/model.ts';
import type { Span } from '../core/span.ts';
import { type Phrase, say } from '../words/phrase.ts';
import { wrongArticles } from './indefiniteArticle.ts';
import { FIXED_PHRASES, LEFT_ARTICLE, LIKELY_PHRASES, LONG_FORMS } from './lexicon/spunPhrases.ts';
import { once } from './once.ts';
import { quotedRun } from './places.ts';
import type { Edit, Finding, Rule } from './rule.ts';
import { inLines, matchesAt } from './scan/scannedText.ts';
import { SPUN } from './scan/traits.ts';

/** A phrase with every place of it, and what news writes. */
interface Spun {
  readonly places: readonly Span[];
  readonly usual: string;
  readonly message: Phrase;
  /** A phrase known as a whole, not by the article before it. */
  readonly fixed?: true;
}

export const spunPhrase: Rule = {
  id: 'spun-phrase',
  severity: 'hint',
  summary: 'A dictionary’s synonym where news writes another word: traces of article spinning.',
  safe: false,
  *check(article) {
    for (const { places, message } of spun(article)) {
      const [first, ...others] = places;
      const related = others.map(place => ({ ...place, message: say`Again` }));
      yield { ...first!, message, related } satisfies Finding;
    }
  },
  fix(article, finding) {
    const phrase = spun(article).find(({ places }) => places[0]!.start === finding.start);
    if (!phrase) return [];
    const edits = phrase.places.flatMap(place => [
      ...articleEdit(article, place, phrase),
      { ...place, newText: phrase.usual },
    ]);
    const places = phrase.places.length;
    const title = places > 1 ? say`Write "${phrase.usual}" (${places} times)` : say`Write "${phrase.usual}"`;
    return [{ title, edits, preferred: true }];
  },
};

/** In text order; what an article gives away is not told once more for the phrase it begins. */
const spun: (article: Article) => readonly Spun[] = once(article => {
  const found = [
    ...afterBrokenArticle(article),
    ...longForms(article),
    ...phrases(article, fixedPlaces, FIXED_PHRASES),
  ];
  if (found.length > 0) {
    const told = new Set(found.flatMap(({ places }) => places.map(({ start }) => start)));
    for (const phrase of phrases(article, likelyPlaces, LIKELY_PHRASES))
      if (!told.has(phrase.places[0]!.start)) found.push(phrase);
  }
  return found.sort((a, b) => a.places[0]!.start - b.places[0]!.start);
});

/** "a worldwide inquiry" becomes "an international inquiry": the article, where one fits the phrase and not the word. */
function articleEdit({ text }: Article, { start }: { start: number }, { usual, fixed }: Spun): Edit[] {
  const written = fixed && /\ban? $/i.exec(text.slice(Math.max(0, start - 4), start))?.[0].trim();
  if (!written) return [];
  const wanted = written[0] + (/^[aio]/i.test(usual) ? 'n' : '');
  const at = start - written.length - 1;
  return written === wanted ? [] : [{ start: at, end: at + written.length, newText: wanted }];
}

/** "an worldwide": the article still fits the word that stood there. */
function* afterBrokenArticle(article: Article): Iterable<Spun> {
  for (const { start, end } of wrongArticles(article)) {
    const word = /[\p{L}]+$/u.exec(article.text.slice(start, end))?.[0] ?? '';
    const usual = LEFT_ARTICLE.get(word.toLowerCase());
    if (!usual) continue;
    const places = [{ start: end - word.length, end }];
    yield {
      places,
      usual,
      message: say`"${word}" after an article that fits "${usual}": most likely a synonym put in its place.`,
    };
  }
}

function placesOf(phrases: ReadonlyMap<string, string>, flags: string): (article: Article) => readonly Span[] {
  const sticky = new RegExp(String.raw`\b(?:${[...phrases.keys()].join('|')})\b`, `${flags}y`);
  return inLines(SPUN, function* (line, scanned) {
    for (const { 0: phrase, index } of matchesAt(line, scanned, SPUN, sticky))
      yield { start: index, end: index + phrase.length };
  });
}

const longPlaces = placesOf(LONG_FORMS, '');
const fixedPlaces = placesOf(FIXED_PHRASES, 'i');
const likelyPlaces = placesOf(LIKELY_PHRASES, 'i');

/** Long forms without "the", more than once, outside quotations. */
function* longForms(article: Article): Iterable<Spun> {
  const { text } = article;
  const byForm = new Map<string, Span[]>();
  for (const place of longPlaces(article)) {
    const form = text.slice(place.start, place.end);
    const before = text.slice(Math.max(0, place.start - 5), place.start);
    if (/\b(?:the|The|THE) $/.test(before) || quotedRun(article, place)) continue;
    const places = byForm.get(form);
    if (places) places.push(place);
    else byForm.set(form, [place]);
  }
  for (const [form, places] of byForm) {
    const usual = LONG_FORMS.get(form)!;
    const message = say`"${form}" without "the", ${places.length} times, where news writes "${usual}".`;
    if (places.length > 1) yield { places, usual, message };
  }
}

function* phrases(
  article: Article,
  placesIn: (article: Article) => readonly Span[],
  usualOf: ReadonlyMap<string, string>,
): Iterable<Spun> {
  for (const place of placesIn(article)) {
    const phrase = article.text.slice(place.start, place.end);
    const usual = usualOf.get(phrase.toLowerCase())!;
    yield { places: [place], usual, message: say`"${phrase}" is most likely "${usual}", spun.`, fixed: true };
  }
}
