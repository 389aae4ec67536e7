import { nameParts, plain } from '../core/people/nameParts.ts';
import { sameGivenName } from '../core/people/shortForms.ts';
import { bitsOf, FIRST_NAME, isFirstName, PARTICLE, SUFFIX } from '../core/people/words.ts';

/**
 * What stands for one form of an old name when it becomes a new name: for the surname the new surname, for the first name
 * the new first name. Null where the form is none of a person's and has nothing in common with the old name.
 */
export function fittingName(form: string, oldName: string, newName: string, person: boolean): string | null {
  if (same(form, oldName)) return inCaseOf(form, oldName, newName);
  if (plain(form) === initialsOf(oldName)) return isOneWord(newName) ? newName : initialsOf(newName).toUpperCase();
  const fitting = person ? partsOfPerson(form, oldName, newName) : wordsOfName(form, oldName, newName);
  return fitting && inCaseOf(form, oldName, fitting);
}

/** A personal name taken apart, each part spelled as it is. */
interface Parts {
  readonly given: readonly string[];
  /** With its marks. */
  readonly nickname: string;
  readonly particles: readonly string[];
  readonly surname: string;
  readonly suffix: string;
  /** "Xi Jinping" */
  readonly surnameFirst: boolean;
}

const NICKNAME = /^["“”'‘’(](.+)["“”'‘’)]$/u;
const ARTICLE = /^(?:al|el|ash|as|ad|an|at|ul)[-'’]/i;

/** @param known particles of the same person's other name, in lower case: "Van" of "Van Beethoven" is no first name then */
function partsOf(name: string, known: readonly string[] = []): Parts {
  const words = name.split(/\s+/).filter(Boolean);
  const nickname = words.slice(1, -1).find(word => NICKNAME.test(word)) ?? '';
  const rest = words.filter(word => word !== nickname);
  const last = rest.at(-1) ?? '';
  const suffix = rest.length > 1 && (bitsOf(plain(last)) & SUFFIX) !== 0 ? ` ${rest.pop()}` : '';
  const comma = suffix && rest.at(-1)?.endsWith(',') ? ',' : '';
  if (comma) rest.push(rest.pop()!.slice(0, -1));
  const [first = '', second] = rest;
  if (second && nameParts(name).surname === plain(first)) {
    return {
      given: rest.slice(1),
      nickname,
      particles: [],
      surname: first,
      suffix: comma + suffix,
      surnameFirst: true,
    };
  }
  const surname = rest.pop() ?? '';
  let from = rest.length;
  while (from > 0 && (isParticle(rest[from - 1]!, from === 1) || known.includes(plain(rest[from - 1]!)))) from--;
  const [given, particles] = [rest.slice(0, from), rest.slice(from)];
  return { given, nickname, particles, surname, suffix: comma + suffix, surnameFirst: false };
}

/** "Ben" and "Al" are particles in some names and first names in others, and "E." is an initial. */
function isParticle(word: string, first: boolean): boolean {
  const bits = bitsOf(plain(word));
  return (bits & PARTICLE) !== 0 && !isInitial(word) && !(first && (bits & FIRST_NAME) !== 0);
}

const sameShape = (a: Parts, b: Parts): boolean =>
  a.given.length === b.given.length &&
  a.particles.length === b.particles.length &&
  a.surnameFirst === b.surnameFirst &&
  !a.nickname === !b.nickname &&
  !a.suffix === !b.suffix;

function partsOfPerson(form: string, oldName: string, newName: string): string {
  if (isOneWord(newName)) return isOneWord(oldName) ? inForm(form, oldName, newName) : newName;
  const o = partsOf(oldName);
  const f = partsOf(form, o.particles.map(plain));
  const n = partsOf(newName);
  const wordByWord = sameShape(o, n) ? wordsOfName(form, oldName, newName) : null;
  if (wordByWord !== null) return wordByWord;
  if (isOneWord(form) && !sameSurname(f, o)) {
    if (isOneWord(oldName)) return newName;
    if (isNickname(form, o)) return bareNickname(n) || givenName(n);
    const index = o.given.findIndex(name => sameGivenName(plain(name), plain(form)));
    if (index >= 0) return n.given[index] ?? givenName(n);
  }
  const given = fittingGivenNames(f, o, n);
  const surname = fittingSurname(f, o, n);
  const words = n.surnameFirst ? [surname, ...given] : [...given, surname];
  return words.filter(Boolean).join(' ') + (f.suffix ? n.suffix : '');
}

/** "J. Christopher Stevens" where the article's usual name is "Stevens". */
function inForm(form: string, oldName: string, newName: string): string {
  const words = form.split(' ');
  const at = words.findIndex(word => same(word, oldName));
  return at < 0 ? newName : words.with(at, newName).join(' ');
}

/** As many given names as the form has, initials for initials; all of the new ones where it has all of the old ones. */
function fittingGivenNames(f: Parts, o: Parts, n: Parts): string[] {
  const all = f.given.length >= o.given.length;
  const names = f.given.flatMap((name, k) => {
    if (isNickname(name, o)) return bareNickname(n) || givenName(n);
    const known = o.given.findIndex(old => sameGivenName(plain(old), plain(name)));
    // "Wasserman" of "Debbie Wasserman Schultz" is no first name.
    if (!all && known > 0 && k === 0 && !isFirstName(plain(name))) return [];
    const index = all || known < 0 || k === 0 ? k : known;
    const fitting = n.given[index];
    if (fitting === undefined) return [];
    return isInitial(name) && !isInitial(o.given[index] ?? name) ? `${[...fitting][0]}.` : fitting;
  });
  if (all && f.given.length > 0) names.push(...n.given.slice(f.given.length));
  if (f.nickname && n.nickname) names.push(n.nickname);
  return names;
}

/** A form that drops what stands before the old surname, "Assad" of "al-Assad", drops it before the new one. */
function fittingSurname(f: Parts, o: Parts, n: Parts): string {
  const drops =
    o.particles.length + Number(ARTICLE.test(o.surname)) > f.particles.length + Number(ARTICLE.test(f.surname));
  if (drops) return n.surname.replace(ARTICLE, '');
  const surname = [...n.particles, n.surname].join(' ');
  const capital = /^\p{Lu}/u.test(f.particles[0] ?? '') && /^\p{Ll}/u.test(o.particles[0] ?? '');
  return capital ? capitalised(surname) : surname;
}

/** Names of others: word by word where there are as many. */
function wordsOfName(form: string, oldName: string, newName: string): string | null {
  const [words, before, after] = [form, oldName, newName].map(name => name.split(/\s+/)) as [
    string[],
    string[],
    string[],
  ];
  if (before.length !== after.length) return null;
  const places = words.map(word => before.findIndex(old => plain(old) === plain(word)));
  return places.includes(-1) ? null : places.map(place => after[place]!).join(' ');
}

/** Capitals for a form in capitals, as headlines have it. */
function inCaseOf(form: string, oldName: string, fitting: string): string {
  const shouts = /\p{Lu}.*\p{Lu}/u.test(form) && form === form.toUpperCase() && oldName !== oldName.toUpperCase();
  return shouts ? fitting.toUpperCase() : fitting;
}

const same = (a: string, b: string): boolean => folded(a) === folded(b);
const folded = (name: string): string => name.split(/\s+/).map(plain).join(' ');
const isOneWord = (name: string): boolean => !/\s/.test(name.trim());
const initialsOf = (name: string): string => plain((name.match(/(?<![\p{L}\p{M}])\p{Lu}/gu) ?? []).join(''));
const isInitial = (name: string): boolean => /^\p{L}\.?$/u.test(name);
const sameSurname = (a: Parts, b: Parts): boolean => bareSurname(a) === bareSurname(b);
const bareSurname = ({ surname }: Parts): string => plain(surname.replace(ARTICLE, ''));
const bareNickname = ({ nickname }: Parts): string => NICKNAME.exec(nickname)?.[1] ?? '';
const isNickname = (name: string, parts: Parts): boolean =>
  parts.nickname !== '' && plain(bareNickname(parts)) === plain(name);
const givenName = (parts: Parts): string => parts.given[0] ?? parts.surname;
const capitalised = (name: string): string => name.replace(/^\p{Ll}/u, letter => letter.toUpperCase());
