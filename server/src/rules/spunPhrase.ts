import type { Article } from '../core/model.ts';
import { wrongArticles } from './indefiniteArticle.ts';
import { FIXED_PHRASES, LEFT_ARTICLE, LONG_FORMS } from './lexicon/spunPhrases.ts';
import { once, quotedRun } from './places.ts';
import type { Finding, Rule } from './rule.ts';

/** A phrase with every place of it, and what news writes. */
interface Spun {
  readonly places: readonly { readonly start: number; readonly end: number }[];
  readonly usual: string;
  readonly message: string;
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
    const edits = phrase.places.map(place => ({ ...place, newText: phrase.usual }));
    const all = edits.length > 1 ? ` (${edits.length} times)` : '';
    return [{ title: `Write "${phrase.usual}"${all}`, edits, preferred: true }];
  },
};

const spun: (article: Article) => readonly Spun[] = once(article =>
  [...afterBrokenArticle(article), ...longForms(article), ...fixedPhrases(article)].sort(
    (a, b) => a.places[0]!.start - b.places[0]!.start,
  ),
);

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
const FIXED = new RegExp(String.raw`\b(?:${[...FIXED_PHRASES.keys()].join('|')})\b`, 'gi');

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

function* fixedPhrases({ text }: Article): Iterable<Spun> {
  for (const { 0: phrase, index } of text.matchAll(FIXED)) {
    const usual = FIXED_PHRASES.get(phrase.toLowerCase())!;
    const places = [{ start: index, end: index + phrase.length }];
    yield { places, usual, message: `"${phrase}" is most likely "${usual}", spun.` };
  }
}
