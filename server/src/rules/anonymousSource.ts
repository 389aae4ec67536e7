import type { Article, Speaker } from '../core/model.ts';
import type { Span } from '../core/span.ts';
import { say } from '../words/phrase.ts';
import { inBody, isSure, speakersById } from './places.ts';
import type { Rule } from './rule.ts';

/** Nouns for people who could be named, at the end of a source's first noun phrase. */
const HEAD =
  /\b(?:sources?|officials?|insiders?|aides?|advisers?|advisors?|diplomats?|observers?|experts?|analysts?|critics|lawmakers|strategists?|operatives?|staffers?|staff members?|spokes(?:man|woman|person|people)|(?:people|persons?) (?:familiar|close|briefed))$/i;
/** Where the first noun phrase ends; "one of the advisers" goes on to its noun. */
const PHRASE_END =
  /,| (?:that|which|who|whose|in|on|at|with|to|for|from|close|involved|briefed|familiar|inside|near|speaking)\b/i;
const PART_OF =
  /^(?:one|two|three|some|several|many|most|all|a number|none) of (?:the |these |those |his |her |their )?/i;
const ORGANISATION = /\b(?:association|union|federation|council|society|club|committee) of\b/i;
/** "the spokesman", "the former aide": somebody mentioned before, most often by name. */
const MENTIONED = /^the (?!.*\b(?:sources?|officials?|insiders?)\b)/i;
/** A name: two words in capitals, or one after a title or another noun that it belongs to. */
const NAMED = /\p{Lu}[\p{L}'’-]+ (?:\p{Lu}\.? )?\p{Lu}[\p{L}'’-]+|(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen)\. \p{Lu}/u;

/** "an adviser to Mona Tiller" */
const OTHERS = /\b(?:to|for|of|with|from|in) (?:\p{Lu}[\p{L}.’'-]* ?){1,4}/gu;

export const anonymousSource: Rule = {
  id: 'anonymous-source',
  severity: 'hint',
  summary: 'A source that is not named: "a source said", "officials said".',
  safe: false,
  newsroom: true,
  *check(article) {
    const seen = new Set<number | string>();
    for (const quotation of article.quotations) {
      const { source, speaker } = quotation;
      if (!source || !isSure(quotation) || seen.has(speaker ?? source.start) || !inBody(article, source.start))
        continue;
      seen.add(speaker ?? source.start);
      if (!isKnown(speakersById(article).get(speaker ?? '')) && isAnonymous(article, source))
        yield {
          start: source.start + relativeIn(article, source),
          end: source.end,
          message: say`The text names nobody here.`,
        };
    }
  },
  fix: () => [],
};

/** "Mona Tiller's aide" has a name in it, but not the aide's. */
const isKnown = (speaker: Speaker | undefined): boolean =>
  speaker !== undefined && speaker.kind !== 'anonymous' && speaker.kind !== 'group' && NAMED.test(speaker.name);

/** Length of the "which " in "a plan which officials said". */
const relativeIn = ({ text }: Article, { start, end }: Span): number =>
  /^(?:which|that|whom) /.exec(text.slice(start, end))?.[0].length ?? 0;

function isAnonymous({ text }: Article, { start, end }: Span): boolean {
  const wording = text.slice(start, end).replace(PART_OF, '');
  const people = /^.*?\b(?:people|persons?) (?:familiar|close|briefed)\b/i.exec(wording)?.[0];
  const phrase = people ?? wording.split(PHRASE_END, 1)[0]!.split(/ of /, 1)[0]!;
  const own = wording.replace(OTHERS, '');
  return HEAD.test(phrase) && !ORGANISATION.test(phrase) && !NAMED.test(own) && !MENTIONED.test(wording);
}
