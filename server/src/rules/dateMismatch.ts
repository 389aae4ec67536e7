import type { Article } from '../core/model.ts';
import { type Span, spanAt } from '../core/span.ts';
import { say } from '../words/phrase.ts';
import { DAY, DAY_WORDS, MONTH, MONTH_WORDS, monthOf, WEEKDAY, weekdayOf, weekdayOn, YEAR } from './lexicon/dates.ts';
import { outerRuns, paragraphAt, quotedRun } from './places.ts';
import type { Finding, Rule } from './rule.ts';
import { inLines, matchesAt } from './scan/scannedText.ts';
import { COPYRIGHT, DAY_NAME } from './scan/traits.ts';

export const dateMismatch: Rule = {
  id: 'date-mismatch',
  severity: 'information',
  summary: 'A weekday and a date that do not fit the stated year, or a copyright older than what the text tells.',
  safe: false,
  *check(article) {
    yield* fullDates(article);
    const stated = copyrightYear(article);
    if (!stated) return;
    const dated = datedWeekdays(article).map((day): ToldDay => ({ ...day, places: [day] }));
    const day = [...dated, ...sharedWords(article)].find(told => !fits(told, stated.year));
    if (day) yield mismatch(stated, day);
    else yield* laterDates(article, stated);
  },
  fix: () => [],
};

interface StatedYear extends Span {
  readonly year: number;
}

/** Lines with a copyright are shorter. */
const LONGEST_COPYRIGHT = 400;

/** A day of which the text gives weekday, month and day. */
interface ToldDay {
  readonly weekday: number;
  readonly month: number;
  readonly day: number;
  readonly places: readonly Span[];
}

const FULL = new RegExp(
  String.raw`\b(${WEEKDAY}),? (?:the )?(?:(${MONTH}) (${DAY})|(${DAY})(?: of)? (${MONTH})),? (${YEAR})\b`,
  'y',
);

interface WrongDate extends Span {
  /** Null where there is no such date. */
  readonly actual: number | null;
}

/** "Wednesday, April 12, 2015" */
const wrongDates = inLines(DAY_NAME, function* (line, scanned): Iterable<WrongDate> {
  for (const match of matchesAt(line, scanned, DAY_NAME, FULL)) {
    const [wording, weekday = '', month, day, otherDay, otherMonth, year = ''] = match;
    const actual = weekdayOn(
      Number(year),
      monthOf(month ?? otherMonth ?? ''),
      Number.parseInt(day ?? otherDay ?? '', 10),
    );
    if (actual !== weekdayOf(weekday)) yield { start: match.index, end: match.index + wording.length, actual };
  }
});

function* fullDates(article: Article): Iterable<Finding> {
  for (const { start, end, actual } of wrongDates(article)) {
    const date = article.text.slice(start, end);
    const message =
      actual === null ? say`${date}: There is no such date.` : say`${date}: That was a ${DAY_WORDS[actual]!}.`;
    yield { start, end, message };
  }
}

const COPYRIGHTED = new RegExp(
  String.raw`(?:©|\(c\)|\bcopyright\b)[^\d\n]{0,40}(?:${YEAR} ?[-–,] ?)?(${YEAR})\b`,
  'gi',
);

const copyrightYears = inLines(COPYRIGHT, function* (line): Iterable<StatedYear> {
  if (line.length > LONGEST_COPYRIGHT) return;
  for (const match of line.matchAll(COPYRIGHTED)) {
    const end = match.index + match[0].length;
    yield { start: end - 4, end, year: Number(match[1]) };
  }
});

/** The last year of the last copyright line; null where several lines disagree. */
function copyrightYear(article: Article): StatedYear | null {
  const [first, ...others] = copyrightYears(article);
  return first && others.every(({ year }) => year === first.year) ? (others.at(-1) ?? first) : null;
}

const DATED = new RegExp(String.raw`\b(${WEEKDAY}),? (?:(${MONTH}) (${DAY})|(${DAY}) (${MONTH}))(?!,? ${YEAR})`, 'y');

/** "Wednesday, April 12" */
const datedWeekdays = inLines(DAY_NAME, function* (line, scanned): Iterable<Omit<ToldDay, 'places'> & Span> {
  for (const match of matchesAt(line, scanned, DAY_NAME, DATED)) {
    const [wording, weekday = '', month, day, otherDay, otherMonth] = match;
    yield {
      start: match.index,
      end: match.index + wording.length,
      weekday: weekdayOf(weekday),
      month: monthOf(month ?? otherMonth ?? ''),
      day: Number.parseInt(day ?? otherDay ?? '', 10),
    };
  }
});

/** So many words in a row are no chance: both sentences quote the same utterance. */
const SAME_WORDS = 4;
const DATE = new RegExp(String.raw`\b(${MONTH}) (${DAY})(?!,? ${YEAR})`, 'g');
const LONE_WEEKDAY = new RegExp(String.raw`(?<!\b(?:last|next|previous|every|each) )\b${WEEKDAY}\b(?! ${MONTH})`, 'g');

/**
 * An utterance quoted twice, once with its weekday and once with its date: "said Wednesday that it 'may be at an all-time
 * low'", "'we may be at an all-time low', he said on April 12".
 */
function* sharedWords(article: Article): Iterable<ToldDay> {
  const weekdays = new Map<string, Span>();
  const dates: { key: string; date: Span }[] = [];
  for (const run of outerRuns(article)) {
    const sentence = spanAt(paragraphAt(article, run.start)?.sentences ?? [], run.start);
    if (!sentence) continue;
    const weekday = outsideMarks(article, sentence, LONE_WEEKDAY);
    const date = outsideMarks(article, sentence, DATE);
    if ((weekday === null) === (date === null)) continue;
    for (const key of wordRuns(article.text.slice(run.start, run.end)))
      if (weekday) weekdays.set(key, weekday);
      else if (date) dates.push({ key, date });
  }
  for (const { key, date } of dates) {
    const weekday = weekdays.get(key);
    if (!weekday) continue;
    const [month = '', day = ''] = article.text.slice(date.start, date.end).split(' ');
    yield {
      weekday: weekdayOf(article.text.slice(weekday.start, weekday.end)),
      month: monthOf(month),
      day: Number.parseInt(day, 10),
      places: [weekday, date],
    };
  }
}

/** The only match of a pattern in a sentence's own words; null where there is none or more than one. */
function outsideMarks(article: Article, { start, end }: Span, pattern: RegExp): Span | null {
  const found = [...article.text.slice(start, end).matchAll(pattern)]
    .map(match => ({ start: start + match.index, end: start + match.index + match[0].length }))
    .filter(place => !quotedRun(article, place));
  return found.length === 1 ? found[0]! : null;
}

function* wordRuns(wording: string): Iterable<string> {
  const words = wording.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  for (let i = 0; i + SAME_WORDS <= words.length; i++) yield words.slice(i, i + SAME_WORDS).join(' ');
}

/** Whether a day can be meant in an article of that year: in winter of the year before or after it as well. */
function fits({ weekday, month, day }: ToldDay, year: number): boolean {
  const years = [year, ...(month >= 9 ? [year - 1] : []), ...(month <= 2 ? [year + 1] : [])];
  return years.some(y => weekdayOn(y, month, day) === weekday);
}

/** Years around that are looked at for one that fits; weekdays come round within them. */
const NEAREST = [1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6];

function mismatch({ start, end, year }: StatedYear, { weekday, month, day, places }: ToldDay): Finding {
  const name = DAY_WORDS[weekday]!;
  const written = MONTH_WORDS[month]!;
  const better = NEAREST.map(by => year + by).find(y => weekdayOn(y, month, day) === weekday);
  return {
    start,
    end,
    message:
      better === undefined
        ? say`${written} ${day} was no ${name} in ${year}, the year of the copyright.`
        : say`${written} ${day} was no ${name} in ${year}, the year of the copyright, but in ${better}.`,
    related: places.map(place => ({ start: place.start, end: place.end, message: say`The day told` })),
  };
}

/** "on May 3, 2024", "was rebuilt in 2024" */
const PAST_DATE = new RegExp(
  String.raw`\b(?:${MONTH} ${DAY},?|(?:(?:was|were|had|been) \w+|\w+ed) in) (${YEAR})\b`,
  'g',
);
/** Words of a sentence about what is to come, and those right before a date that do not make it one of the past. */
const AHEAD = /\b(?:will|would|expires?|due|scheduled|plans?|planned|next|deadline|term)\b/i;
const NO_DAY_OF_THE_PAST = /\b(?:by|until|through|before) $/i;

/** A copyright older than a day that the text tells of as past. */
function* laterDates(article: Article, stated: StatedYear): Iterable<Finding> {
  for (const match of article.text.matchAll(PAST_DATE)) {
    const year = Number(match[1]);
    const sentence = spanAt(paragraphAt(article, match.index)?.sentences ?? [], match.index);
    if (year <= stated.year || !sentence || AHEAD.test(article.text.slice(sentence.start, sentence.end))) continue;
    if (NO_DAY_OF_THE_PAST.test(article.text.slice(sentence.start, match.index))) continue;
    yield {
      start: stated.start,
      end: stated.end,
      message: say`The copyright is of ${stated.year}, but the text tells of ${year}.`,
      related: [{ start: match.index, end: match.index + match[0].length, message: say`The later date` }],
    };
    return;
  }
}
