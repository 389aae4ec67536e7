import type { Article, Mention, Speaker } from '../core/model.ts';
import { nameParts, plain } from '../core/people/nameParts.ts';
import { bitsOf, FIRST_NAME } from '../core/people/words.ts';
import { say } from '../words/phrase.ts';
import { once } from './once.ts';
import { inBody, paragraphAt, quotedRun } from './places.ts';
import type { Finding, Rule } from './rule.ts';

const COURTESY = /^(?:Mr|Mrs|Ms|Miss|Mx)\b\.? /;
const POSSESSIVE = /['’]s?$/;
const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/;
export const secondReference: Rule = {
  id: 'second-reference',
  severity: 'hint',
  summary: 'Somebody who has been named in full is named in full or with a courtesy title again.',
  safe: false,
  newsroom: true,
  *check(article) {
    const surnames = countedSurnames(article);
    for (const speaker of article.speakers) {
      const surname = surnameOf(speaker);
      if (surname !== null && surnames.get(surname) === 1 && isShownAsPerson(speaker, surname))
        yield* laterOnes(article, speaker, surname);
    }
  },
  fix({ text }, { start, end, data }) {
    const surname = data ?? '';
    const title = say`Write "${surname}${POSSESSIVE.exec(text.slice(start, end))?.[0] ?? ''}"`;
    return [{ title, edits: [{ start, end, newText: surname }], preferred: true }];
  },
};

/** How many people of the article share a surname: they have to be told apart. */
function countedSurnames({ speakers }: Article): Map<string, number> {
  const counts = new Map<string, number>();
  for (const speaker of speakers) {
    const surname = surnameOf(speaker);
    if (surname !== null) counts.set(surname, (counts.get(surname) ?? 0) + 1);
  }
  return counts;
}

/** Null where the name does not end with it: "Xi Jinping". */
function surnameOf({ kind, name }: Speaker): string | null {
  if (kind !== 'person' || !/^[\p{L}\p{M} .'’-]+$/u.test(name)) return null;
  const words = name.split(' ');
  if (words.length > 2 && SUFFIX.test(words.at(-1)!)) words.pop();
  const { surname, particles } = nameParts(name);
  return plain(words.at(-1)!).endsWith(surname) ? words.slice(-1 - particles.length).join(' ') : null;
}

/** A pronoun, a first name or the surname alone shows it; other words in capitals are things as often ("the Davis Cup Finals"). */
const isShownAsPerson = ({ name, gender, aliases }: Speaker, surname: string): boolean =>
  gender !== null || aliases.includes(surname) || (bitsOf(plain(name.split(' ', 1)[0]!)) & FIRST_NAME) !== 0;

const FAMILY =
  /\bthe (\p{Lu}[\p{L}’'-]+)s\b|\band Mrs\.? (\p{Lu}[\p{L}’'-]+)|(\p{Lu}[\p{L}’'-]+) (?:family|couple|brothers|sisters)\b/gu;

/** Surnames that the text uses of several people: "the Tillers", "the Tiller family". */
const families: (article: Article) => ReadonlySet<string> = once(
  ({ text }) => new Set([...text.matchAll(FAMILY)].map(match => match[1] ?? match[2] ?? match[3]!)),
);

function* laterOnes(article: Article, { name, mentions }: Speaker, surname: string): Generator<Finding> {
  if (name === surname) return;
  let introduced = false;
  for (const index of mentions) {
    const mention = article.mentions[index];
    if (mention?.kind !== 'name' || !inSentence(article, mention) || quotedRun(article, mention)) continue;
    const finding = introduced && !hasArticle(article, mention) ? findingOf(article, mention, name, surname) : null;
    // Asked for last: it reads the whole text.
    if (finding && families(article).has(surname)) return;
    if (finding) yield finding;
    introduced ||= article.text.slice(mention.start, mention.end).includes(name);
  }
}

/** Headings, captions, and what a list or a transcript has before its colon, name people in full each time. */
function inSentence(article: Article, { start, end }: Mention): boolean {
  const paragraph = inBody(article, start) ? paragraphAt(article, start) : undefined;
  if (!paragraph || article.text[end] === ':') return false;
  return /[.?!:…]["”’')\]]*\s*$/.test(article.text.slice(Math.max(paragraph.start, paragraph.end - 8), paragraph.end));
}

/** A thing's name ("The Late Ferry"), or one that belongs to the next word ("the Mona Tiller prize"). */
const hasArticle = ({ text }: Article, { start }: Mention): boolean =>
  /\b(?:the|an?) $/i.test(text.slice(Math.max(0, start - 4), start));

function findingOf({ text }: Article, { start, end }: Mention, name: string, surname: string): Finding | null {
  const words = text.slice(start, end).replace(POSSESSIVE, '');
  const at = { start, end: start + words.length, data: surname };
  if (words === name) return { ...at, message: say`${surname} has been named in full before: the surname will do.` };
  const title = COURTESY.exec(words)?.[0];
  if (!title || words !== title + surname) return null;
  return { ...at, message: say`No courtesy title when somebody is named again: "${surname}".` };
}
