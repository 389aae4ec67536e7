import { bitsOf, isFirstName, isLeadingSurname, isParticle, SUFFIX } from './words.ts';

/** A personal name taken apart; every part in lower case without diacritics and full stops. */
export interface NameParts {
  /** Given names and initials before the surname; empty for a single word. */
  readonly given: readonly string[];
  readonly surname: string;
  /** What stands before the surname and is no given name: "van", "al". */
  readonly particles: readonly string[];
  readonly nickname: string | null;
}

/** Lower case, diacritics and full stops dropped, so that spellings of one name meet. */
export const plain = (word: string): string => (NOT_PLAIN.test(word) ? folded(word) : word.toLowerCase());

/** Beyond ASCII, or a full stop. */
const NOT_PLAIN = /[^ -~]|\./;

/** The last of several words, plain. */
export const lastWord = (words: string): string => plain(words.trim().split(/\s+/).at(-1) ?? '');

/** A name in all the forms that it is looked up by. */
export interface Name {
  readonly plain: string;
  readonly parts: NameParts;
}

/** The names of one article: each is taken apart once, however often it stands there. */
export class Names {
  private readonly known = new Map<string, Name>();

  of(wording: string): Name {
    let name = this.known.get(wording);
    if (!name) {
      name = { plain: plain(wording), parts: nameParts(wording) };
      this.known.set(wording, name);
    }
    return name;
  }
}

const folded = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\p{M}.\u00ad\u200b-\u200f]/gu, '')
    .replace(/[’‘]/g, "'")
    .toLowerCase();

const ARTICLE = /^(al|el|ash|as|ad|an|at|ul)[-']/;

/** Takes a name without titles apart. */
export function nameParts(name: string): NameParts {
  if (/^[A-Za-z]+$/.test(name)) return { given: [], surname: name.toLowerCase(), particles: [], nickname: null };
  // As most names are: nothing to be dropped from the words.
  if (/^[A-Za-z]+(?: [A-Za-z]+)+$/.test(name)) return partsOf(name.toLowerCase().split(' '), null);
  let nickname: string | null = null;
  const rest = name.replace(/["“”'‘’(]([\p{L}.]+)["“”'‘’)](?=\s)/u, (_, inner: string) => {
    nickname = plain(inner);
    return '';
  });
  const words = rest
    .replace(/ (in|van) ['’]t /, ' ')
    .split(/[\s,]+/)
    .map(plain)
    .filter(Boolean);
  return partsOf(words, nickname);
}

/** `words` in their plain form; is used up. */
function partsOf(words: string[], nickname: string | null): NameParts {
  while (words.length > 2 && (bitsOf(words[words.length - 1]!) & SUFFIX) !== 0) words.pop();
  if (leadsWithSurname(words)) return { given: words.slice(1), surname: words[0]!, particles: [], nickname };
  const surname = (words.pop() ?? '').replace(ARTICLE, '');
  const particles: string[] = [];
  while (words.length > 0 && endsWithParticle(words)) particles.unshift(words.pop()!);
  return { given: words, surname, particles, nickname };
}

/** Whether the last of the words before a surname is no given name; "Ben" and "Al" alone are. */
function endsWithParticle(words: readonly string[]): boolean {
  const last = words[words.length - 1]!;
  return isParticle(last) && (words.length > 1 || !isFirstName(last));
}

/** A name as the text has it, white space and invisible characters in order. */
export const shown = (name: string): string =>
  /^[\w.'’ -]*$/.test(name) && !name.includes('  ')
    ? name
    : name.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '').replace(/\s+/g, ' ');

/** "Xi Jinping", "Park Joo-Ho", "Kim Jong Un". */
function leadsWithSurname(words: readonly string[]): boolean {
  const [first, second] = words;
  if (!first || !second || !isLeadingSurname(first)) return false;
  if (second.includes('-')) return true;
  if (words.length === 2 && isFirstName(first)) return false;
  return words.slice(first.length > 3 ? 0 : 1).every(word => !isFirstName(word)) && words.length <= 3;
}

/** Whether two words differ by one letter put in, left out or changed. */
export function nearlySame(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 5) return false;
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  let j = 0;
  while (j < a.length - i && j < b.length - i && a[a.length - 1 - j] === b[b.length - 1 - j]) j++;
  return Math.max(a.length, b.length) - i - j <= 1;
}
