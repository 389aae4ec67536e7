import type { MarkedRun } from '../model.ts';
import { contains, inTextOrder, spanAt } from '../span.ts';
import { isAlphanumeric, isDigit, isSpace } from '../text/characters.ts';
import { SINGLE_MARK, type Tokens } from '../text/tokens.ts';

/** Elisions that start with an apostrophe. */
const ELISIONS = /^(em|til|tis|twas|cause|bout|n|round|cuz|er|im|ere|neath|nother)\b/i;
/** "and" or "are" between two apostrophes: rock 'n' roll. */
const LETTER_BETWEEN = /^[nr]['’‘] /i;

/**
 * `doubles` with the runs in single marks added. An apostrophe is never paired: '70s and 'em do not open, and the
 * possessive of a plural (the voters') and a lost g (goin') do not close while a better closer follows. A single mark that finds no partner is
 * taken for an apostrophe, so single runs are always complete.
 */
export function singleRuns(text: string, tokens: Tokens, doubles: readonly MarkedRun[]): readonly MarkedRun[] {
  if (!hasSingleMark(tokens)) return doubles;
  const singles: MarkedRun[] = [];
  const outer = doubles.filter(d => !d.nested);
  let open = -1;
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] !== SINGLE_MARK) continue;
    const at = tokens.start[i]!;
    if (open >= 0 && crosses(outer, tokens.start[open]!, at)) open = -1;
    if (opens(text, at)) open = i;
    else if (open >= 0 && closes(text, at, tokens.start[open]!) && !mayEndWord(text, tokens, i, open, outer)) {
      singles.push(run(text, tokens, open, i, outer));
      open = -1;
    }
  }
  if (singles.length === 0) return doubles;
  const nestedDoubles = doubles.map(d => {
    const around = spanAt(singles, d.start);
    return around && contains(around, d) ? { ...d, nested: true } : d;
  });
  return inTextOrder([...nestedDoubles, ...singles]);
}

function hasSingleMark({ count, kind }: Tokens): boolean {
  for (let i = 0; i < count; i++) if (kind[i] === SINGLE_MARK) return true;
  return false;
}

function run(text: string, tokens: Tokens, open: number, close: number, doubles: readonly MarkedRun[]): MarkedRun {
  const start = tokens.start[open]!;
  const end = tokens.end[close]!;
  return {
    start,
    end,
    style: text.charCodeAt(start) === 0x27 ? 'single-straight' : 'single-curly',
    opener: { start, end: start + 1 },
    closer: { start: end - 1, end },
    nested: (spanAt(doubles, start)?.end ?? -1) >= end,
    continues: false,
  };
}

/** Whether a border of a double run lies between two single marks, so that they cannot be partners. */
const crosses = (doubles: readonly MarkedRun[], from: number, to: number): boolean =>
  spanAt(doubles, from) !== spanAt(doubles, to);

function opens(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 0x2019) return false;
  const before = at > 0 ? text.charCodeAt(at - 1) : 0x20;
  const after = text.charCodeAt(at + 1);
  if (Number.isNaN(after) || isSpace(after)) return false;
  if (isAlphanumeric(before) || before === 0x2e || before === 0x2c) return false;
  const rest = text.slice(at + 1, at + 8);
  if (isDigit(after) && /^\d0s?\b/.test(rest)) return false;
  return (!ELISIONS.test(rest) || code === 0x2018) && !LETTER_BETWEEN.test(rest);
}

function closes(text: string, at: number, opener: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 0x201a || code === 0x2039 || (code === 0x2018 && text.charCodeAt(opener) !== 0x201a)) return false;
  const before = at > 0 ? text.charCodeAt(at - 1) : 0x20;
  const after = text.charCodeAt(at + 1);
  return !isSpace(before) && (Number.isNaN(after) || !isAlphanumeric(after));
}

/**
 * "the voters' choice", "goin' home": an s or "in" before, a space after, and a better closer later before the next
 * opener.
 */
function mayEndWord(text: string, tokens: Tokens, i: number, open: number, doubles: readonly MarkedRun[]): boolean {
  const at = tokens.start[i]!;
  const around = text.slice(Math.max(0, at - 4), at + 2);
  if (!/s.\s$/i.test(around) && !/[a-z]{2}in.[\s.,!?]$/i.test(around)) return false;
  for (let next = i + 1; next < tokens.count && next < i + 60; next++) {
    if (tokens.kind[next] !== SINGLE_MARK) continue;
    const mark = tokens.start[next]!;
    if (opens(text, mark) || crosses(doubles, at, mark)) return false;
    if (closes(text, mark, tokens.start[open]!)) return true;
  }
  return false;
}
