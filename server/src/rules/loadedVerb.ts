import type { Article } from '../core/model.ts';
import type { Span } from '../core/span.ts';
import { say } from '../words/phrase.ts';
import { LOADED_VERBS } from './lexicon/newsroomVerbs.ts';
import { inBody, isSure } from './places.ts';
import type { Rule } from './rule.ts';

export const loadedVerb: Rule = {
  id: 'loaded-verb',
  severity: 'hint',
  summary: 'A reporting verb that judges what it reports: claimed, admitted, fumed.',
  safe: false,
  newsroom: true,
  *check(article) {
    const seen = new Set<number>();
    for (const quotation of article.quotations) {
      const { cue } = quotation;
      if (!cue || !isSure(quotation) || seen.has(cue.start) || !inBody(article, cue.start)) continue;
      seen.add(cue.start);
      const verb = loadedIn(article, cue);
      if (verb) yield { ...verb, message: say`"${article.text.slice(verb.start, verb.end)}" judges what it reports.` };
    }
  },
  fix({ text }, { start, end }) {
    const wording = text.slice(start, end);
    const plain = LOADED_VERBS.get(wording.toLowerCase());
    // "said" takes its place before a quotation, "that" or a stop, not before an object ("lamented the delay").
    const takesSaid = /^(?:[,.:;”"]| that\b| ["“‘'])/.test(text.slice(end, end + 6));
    if (!plain || !takesSaid) return [];
    const newText = /^\p{Lu}/u.test(wording) ? plain[0]!.toUpperCase() + plain.slice(1) : plain;
    return [{ title: say`Write "${newText}"`, edits: [{ start, end, newText }], preferred: true }];
  },
};

/** To claim these is to take them, not to say something. */
const TAKES =
  /^claim(?:s|ed|ing)? (?:an? |the |his |her |its |their )?(?:\w+ )?(?:victory|credit|responsibility|li(?:fe|ves)|asylum|ownership|benefits?|title|seat)\b/i;

/** The loaded word of a cue ("has claimed", "admitted that"). */
function loadedIn({ text }: Article, cue: Span): Span | null {
  for (const { 0: word, index } of text.slice(cue.start, cue.end).matchAll(/[a-z]+/gi)) {
    const start = cue.start + index;
    const end = start + word.length;
    if (!LOADED_VERBS.has(word.toLowerCase()) || isNoun(text.slice(Math.max(0, start - 40), start), word)) continue;
    if (!TAKES.test(text.slice(start, end + 30))) return { start, end };
  }
  return null;
}

/** "a snappy retort", "her claim": the same letters, but a noun. */
const isNoun = (before: string, word: string): boolean =>
  LOADED_VERBS.get(word) === 'say' &&
  /\b(?:an?|the|his|her|their|its|this|that|any|no|every|['’]s) (?:[a-z-]+ )?$/i.test(before);
