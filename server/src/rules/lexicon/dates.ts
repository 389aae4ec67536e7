import { type Phrase, say } from '../../words/phrase.ts';

/** Names of days and months as English news writes them, for expressions that read dates. */

export const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** The same, as a reader is told of them. */
export const DAY_WORDS: readonly Phrase[] = [
  ...[say`Sunday`, say`Monday`, say`Tuesday`, say`Wednesday`, say`Thursday`, say`Friday`, say`Saturday`],
];

export const MONTH_WORDS: readonly Phrase[] = [
  ...[say`January`, say`February`, say`March`, say`April`, say`May`, say`June`],
  ...[say`July`, say`August`, say`September`, say`October`, say`November`, say`December`],
];

/** First three letters of the months, in order. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

export const WEEKDAY = '(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day';
export const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Mar\\.|Apr\\.|Jun\\.|Jul\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.)';
export const DAY = '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?!\\d)';
export const YEAR = '(?:19|20)\\d\\d';

/** 0 for January. */
export const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase());

/** 0 for Sunday. */
export const weekdayOf = (name: string): number => (WEEKDAYS as readonly string[]).indexOf(name);

/** The weekday of a date of the Gregorian calendar, 0 for Sunday; null if there is no such date. */
export function weekdayOn(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month, day));
  return date.getUTCMonth() === month && date.getUTCDate() === day ? date.getUTCDay() : null;
}
