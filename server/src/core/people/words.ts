import { CALENDAR } from '../lexicon/calendar.ts';
import { AUXILIARIES, COMMON_WORDS, FUNCTION_WORDS, PERSONAL_VERBS, THING_HEADS } from '../lexicon/commonWords.ts';
import { EITHER_NAMES, EVERYDAY_NAMES, FEMALE_NAMES, LEADING_SURNAMES, MALE_NAMES } from '../lexicon/firstNames.ts';
import { KNOWN_ORGANISATIONS, ORGANISATION_HEADS, ORGANISATION_NOUNS } from '../lexicon/organisations.ts';
import {
  GROUP_NOUNS,
  HONORIFICS,
  HONORIFICS_FEMALE,
  HONORIFICS_MALE,
  PORTFOLIOS,
  ROLE_MODIFIERS,
  ROLE_NOUNS,
  ROLE_NOUNS_FEMALE,
  ROLE_NOUNS_MALE,
  TITLE_PREFIXES,
  TITLES,
} from '../lexicon/peopleNouns.ts';
import { CITIES_AND_REGIONS, COUNTRIES, DEMONYMS, PEOPLES } from '../lexicon/places.ts';
import { REPORTING_VERBS } from '../lexicon/reportingVerbs.ts';
import { wordTable } from '../text/wordTable.ts';

/** What a word may be, as bits. All lexica in one map, so that a token costs one look-up. */
export const FEMALE = 1;
export const MALE = 2;
export const FIRST_NAME = 4;
export const HONORIFIC = 8;
export const TITLE = 16;
export const PORTFOLIO = 32;
/** A noun for one person. */
export const ROLE = 64;
/** A noun for several. */
export const GROUP = 128;
export const MODIFIER = 256;
export const ORGANISATION_HEAD = 512;
export const ORGANISATION_NOUN = 1024;
export const ORGANISATION = 2048;
export const PLACE = 4096;
export const DEMONYM = 8192;
export const PEOPLE = 16384;
export const CALENDAR_WORD = 1 << 15;
export const FUNCTION_WORD = 1 << 16;
export const COMMON_WORD = 1 << 17;
export const THING_HEAD = 1 << 18;
export const LEADING_SURNAME = 1 << 19;
export const PARTICLE = 1 << 20;
export const SUFFIX = 1 << 21;
export const SPEECH_VERB = 1 << 22;
export const PERSONAL_VERB = 1 << 23;
export const PRONOUN = 1 << 24;
export const DETERMINER = 1 << 25;
export const PREPOSITION = 1 << 26;
export const QUANTITY = 1 << 27;
/** A noun of a role that tells the gender; FEMALE or MALE says which. */
export const GENDERED_ROLE = 1 << 28;
export const AUXILIARY = 1 << 29;
export const EVERYDAY_NAME = 1 << 30;
export const GENDERED = FEMALE | MALE;

const PARTICLES =
  'de da di del della dos du van von der den ter ten bin bint ibn al el la le los las abu y e zu af ap st. ben';
const SUFFIXES = 'jr jr. sr sr. ii iii iv phd ph.d. m.d. esq. qc kc mp mep obe cbe';
const PRONOUNS =
  'he she it they we i me my mine myself him her them his hers their theirs himself herself themselves who whom whose which';
const DETERMINERS =
  'a an the this that these those some several many most both all any another each every no one two three four five six seven eight nine ten his her their its our my your other';
const QUANTITIES =
  'some several many most both two three four five six seven eight nine ten dozens hundreds thousands few';
const PREPOSITIONS =
  'in at from to near on of by with for into across throughout via toward towards between against about over under around inside outside like among during through within beyond than as';

const lexicon: ReadonlyMap<string, number> = build();

function build(): Map<string, number> {
  const map = new Map<string, number>();
  const add = (list: string, bits: number): void => {
    for (const word of list.split(/\s+/)) if (word) map.set(word, (map.get(word) ?? 0) | bits);
  };
  add(FEMALE_NAMES, FIRST_NAME | FEMALE);
  add(MALE_NAMES, FIRST_NAME | MALE);
  add(EITHER_NAMES, FIRST_NAME | GENDERED);
  add(EVERYDAY_NAMES, EVERYDAY_NAME);
  add(LEADING_SURNAMES, LEADING_SURNAME);
  add(HONORIFICS_MALE, HONORIFIC);
  add(HONORIFICS_FEMALE, HONORIFIC);
  add(HONORIFICS, HONORIFIC);
  add(TITLES, TITLE);
  add(PORTFOLIOS, PORTFOLIO);
  for (const list of [ROLE_NOUNS, ROLE_NOUNS_MALE, ROLE_NOUNS_FEMALE]) {
    add(list, ROLE);
    add(list.replace(/\S+/g, plural), GROUP);
  }
  for (const list of [ROLE_NOUNS_MALE, ROLE_NOUNS_FEMALE]) add(list, GENDERED_ROLE);
  add(GROUP_NOUNS, GROUP);
  add(ROLE_MODIFIERS, MODIFIER);
  add(TITLE_PREFIXES, MODIFIER);
  add(ORGANISATION_HEADS, ORGANISATION_HEAD);
  add(ORGANISATION_NOUNS, ORGANISATION_NOUN);
  add(KNOWN_ORGANISATIONS, ORGANISATION);
  add(COUNTRIES, PLACE);
  add(CITIES_AND_REGIONS, PLACE);
  add(DEMONYMS, DEMONYM);
  add(PEOPLES, PEOPLE);
  add(CALENDAR, CALENDAR_WORD);
  add(FUNCTION_WORDS, FUNCTION_WORD);
  add(COMMON_WORDS, COMMON_WORD);
  add(THING_HEADS, THING_HEAD);
  add(PARTICLES, PARTICLE);
  add(SUFFIXES, SUFFIX);
  add([...REPORTING_VERBS.keys()].join(' '), SPEECH_VERB);
  add(PERSONAL_VERBS, PERSONAL_VERB);
  add(AUXILIARIES, AUXILIARY);
  add(PRONOUNS, PRONOUN);
  add(DETERMINERS, DETERMINER);
  add(QUANTITIES, QUANTITY);
  add(PREPOSITIONS, PREPOSITION);
  return map;
}

function plural(noun: string): string {
  if (/man$/.test(noun)) return noun.replace(/man$/, 'men');
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(s|sh|ch|x|z)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

const table = wordTable(lexicon);

/** What the word of a text from `start` to `end` may be. */
export const bitsAt = (text: Uint16Array, start: number, end: number): number => table.at(text, start, end);

/** What a word in lower case may be. */
export const bitsOf = (word: string): number => lexicon.get(word) ?? 0;

/** Lists so short that they stay in the processor's cache, unlike the lexicon: asked about every name of several words. */
const particles: ReadonlySet<string> = new Set(PARTICLES.split(' '));
const leadingSurnames: ReadonlySet<string> = new Set(LEADING_SURNAMES.trim().split(/\s+/));

/** Whether a word in lower case may be a particle before a surname: "van". */
export const isParticle = (word: string): boolean => particles.has(word);

/** Whether a word in lower case is a surname that may stand before the given name. */
export const isLeadingSurname = (word: string): boolean => leadingSurnames.has(word);

const genders = genderTable();

function genderTable(): Map<string, number> {
  const map = new Map<string, number>();
  const add = (list: string, bit: number): void => {
    for (const word of list.split(/\s+/)) if (word) map.set(word, bit);
  };
  add(`${HONORIFICS_MALE} ${ROLE_NOUNS_MALE}`, MALE);
  add(`${HONORIFICS_FEMALE} ${ROLE_NOUNS_FEMALE}`, FEMALE);
  return map;
}

/** The gender that a title or noun tells: FEMALE, MALE or 0. First names tell theirs by `bitsOf`. */
export const genderOfNoun = (word: string): number => genders.get(word) ?? 0;

/** Words in lower case that a given name stands for, itself included. */
export const isFirstName = (word: string): boolean => (bitsOf(word) & FIRST_NAME) !== 0;

/** Whether a capitalised word (given in lower case) may be a name: it is in no list of other words. */
export const mayBeName = (word: string): boolean =>
  (bitsOf(word) &
    (FUNCTION_WORD | COMMON_WORD | DEMONYM | PEOPLE | CALENDAR_WORD | ROLE | GROUP | PRONOUN | DETERMINER)) ===
  0;

/** Whether a word in lower case is a title or form of address before names. */
export const isTitle = (word: string): boolean => (bitsOf(word) & (TITLE | HONORIFIC)) !== 0;

const BEFORE_VERBS: ReadonlySet<string> = new Set(
  'also later then now has have had never still once first recently repeatedly further personally himself herself who and quickly reportedly publicly flatly simply previously already just even only once again'.split(
    ' ',
  ),
);

/** Whether a word in lower case may stand between a subject and its verb. */
export const mayStandBeforeVerb = (word: string): boolean => BEFORE_VERBS.has(word) || word.endsWith('ly');

/** Whether a word in lower case is a noun for a person or several. */
export const isPersonNoun = (word: string): boolean => (bitsOf(word) & (ROLE | GROUP)) !== 0;
