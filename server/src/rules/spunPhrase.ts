import type { Article } from '../core/model.ts';
import { wrongArticles } from './indefiniteArticle.ts';
import { FIXED_PHRASES, LEFT_ARTICLE, LIKELY_PHRASES, LONG_FORMS } from './lexicon/spunPhrases.ts';
import { once, quotedRun } from './places.ts';
import type { Edit, Finding, Rule } from './rule.ts';

/** A phrase with every place of it, and what news writes. */
interface Spun {
  readonly places: readonly { readonly start: number; readonly end: number }[];
  readonly usual: string;
  readonly message: string;
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
      const related = others.map(place => ({ ...place, message: 'Again' }));
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
    const all = places > 1 ? ` (${places} times)` : '';
    return [{ title: `Write "${phrase.usual}"${all}`, edits, preferred: true }];
  },
};

/** In text order; what an article gives away is not told once more for the phrase it begins. */
const spun: (article: Article) => readonly Spun[] = once(article => {
  const found = [...afterBrokenArticle(article), ...longForms(article), ...phrases(article, FIXED, FIXED_PHRASES)];
  if (found.length > 0) {
    const told = new Set(found.flatMap(({ places }) => places.map(({ start }) => start)));
    for (const phrase of phrases(article, LIKELY, LIKELY_PHRASES))
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
      message: `"${word}" after an article that fits "${usual}": most likely a synonym put in its place.`,
    };
  }
}

const LONG = new RegExp(String.raw`\b(?:${[...LONG_FORMS.keys()].join('|')})\b`, 'g');
const patternOf = (phrases: ReadonlyMap<string, string>): RegExp =>
  new RegExp(String.raw`\b(?:${[...phrases.keys()].join('|')})\b`, 'gi');
const FIXED = patternOf(FIXED_PHRASES);
const LIKELY = patternOf(LIKELY_PHRASES);

/** Long forms without "the", more than once, outside quotations. */
function* longForms(article: Article): Iterable<Spun> {
  const { text } = article;
  const byForm = new Map<string, { start: number; end: number }[]>();
  for (const { 0: form, index } of text.matchAll(LONG)) {
    const place = { start: index, end: index + form.length };
    if (/\b(?:the|The|THE) $/.test(text.slice(Math.max(0, index - 5), index)) || quotedRun(article, place)) continue;
    const places = byForm.get(form);
    if (places) places.push(place);
    else byForm.set(form, [place]);
  }
  for (const [form, places] of byForm) {
    const usual = LONG_FORMS.get(form)!;
    const message = `"${form}" without "the", ${places.length} times, where news writes "${usual}".`;
    if (places.length > 1) yield { places, usual, message };
  }
}

function* phrases({ text }: Article, pattern: RegExp, usualOf: ReadonlyMap<string, string>): Iterable<Spun> {
  for (const { 0: phrase, index } of text.matchAll(pattern)) {
    const usual = usualOf.get(phrase.toLowerCase())!;
    const places = [{ start: index, end: index + phrase.length }];
    yield { places, usual, message: `"${phrase}" is most likely "${usual}", spun.`, fixed: true };
  }
}
