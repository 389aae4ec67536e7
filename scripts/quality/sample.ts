import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { analyze } from '../../server/src/core/article.ts';
import type { Article } from '../../server/src/core/model.ts';
import { firstEndingAfter, type Span } from '../../server/src/core/span.ts';
import type { Style } from '../../server/src/rules/configuration.ts';
import { applyEdits } from '../../server/src/rules/edits.ts';
import { check, fixesOf } from '../../server/src/rules/index.ts';
import type { Fix, Problem, Rule } from '../../server/src/rules/rule.ts';
import { plainText } from '../../server/src/words/phrase.ts';

/** A finding as somebody reads it who judges it. */
export interface Shown {
  readonly rule: string;
  readonly file: string;
  readonly text: string;
}

interface Ranked extends Shown {
  readonly rank: number;
}

/**
 * Up to `size` findings a rule, drawn from all of them by a hash of their places: the same ones each time, and while a rule
 * changes those that it still finds stay in.
 */
export function sample(paths: readonly string[], rules: readonly Rule[], size: number, style: Style): Shown[] {
  const found = new Map(rules.map(({ id }): [string, Ranked[]] => [id, []]));
  const configuration = { style, rules: Object.fromEntries(rules.map(({ id, severity }) => [id, severity])) };
  const only = (problem: Problem): boolean => found.has(problem.rule);
  for (const file of paths.flatMap(articlesIn)) {
    const article = analyze(readFileSync(file, 'utf8').replace(/^\ufeff/, ''));
    for (const problem of check(article, configuration).filter(only)) {
      const at = `${path.basename(file)} ${problem.start}`;
      found.get(problem.rule)!.push({ rank: hash(at), rule: problem.rule, file: at, text: shown(article, problem) });
    }
  }
  return [...found.values()].flatMap(all => all.sort((a, b) => a.rank - b.rank).slice(0, size));
}

function articlesIn(at: string): string[] {
  if (!statSync(at).isDirectory()) return [at];
  const names = readdirSync(at).filter(name => name.endsWith('.txt'));
  return names.sort().map(name => path.join(at, name));
}

/** FNV-1a with its bits mixed at the end, as neighbouring places differ in their last digits alone. */
function hash(words: string): number {
  let sum = 0x811c9dc5;
  for (const character of words) sum = Math.imul(sum ^ character.codePointAt(0)!, 0x01000193);
  sum = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
  return (sum ^ (sum >>> 13)) >>> 0;
}

/** Most characters before and after a finding, and of the finding itself. */
const AROUND = 360;
const LONGEST = 400;

/** What it says, the text around it with the finding between ⟦ and ⟧, and what each fix makes of that. */
function shown(article: Article, problem: Problem): string {
  const { text } = article;
  const around = surroundings(article, problem);
  const long = problem.end - problem.start > LONGEST;
  const wording = long
    ? `${text.slice(problem.start, problem.start + LONGEST / 2)} […] ${text.slice(problem.end - LONGEST / 2, problem.end)}`
    : text.slice(problem.start, problem.end);
  const lines = [
    plainText(problem.message),
    oneLine(`${text.slice(around.start, problem.start)}⟦${wording}⟧${text.slice(problem.end, around.end)}`),
    ...(problem.related ?? []).map(
      at => `  ${plainText(at.message)}: ${oneLine(text.slice(at.start, at.end).slice(0, LONGEST))}`,
    ),
    ...fixesOf(article, problem).map(
      fix => `  ${fix.preferred ? '*' : '-'} ${plainText(fix.title)}: ${fixed(text, fix)}`,
    ),
  ];
  return lines.join('\n');
}

/** From the sentence before a finding to the one after it, as far as that is not too far. */
function surroundings({ text, paragraphs }: Article, { start, end }: Span): Span {
  const sentences = paragraphs.flatMap(paragraph => paragraph.sentences);
  const first = sentences[Math.max(0, firstEndingAfter(sentences, start) - 1)];
  const last = sentences[firstEndingAfter(sentences, end) + 1] ?? sentences.at(-1);
  return {
    start: Math.max(Math.min(first?.start ?? start, start), start - AROUND),
    end: Math.min(Math.max(last?.end ?? end, end), end + AROUND, text.length),
  };
}

const BESIDE_EDIT = 24;

/** The text that a fix leaves around its first edit, which stands between ⟦ and ⟧. */
function fixed(text: string, { edits }: Fix): string {
  const [edit] = edits;
  if (!edit) return 'nothing';
  const before = Math.max(0, edit.start - BESIDE_EDIT);
  const after = text.slice(before, edit.end + BESIDE_EDIT);
  const local = { start: edit.start - before, end: edit.end - before, newText: `⟦${edit.newText}⟧` };
  const more = edits.length > 1 ? ` (and ${edits.length - 1} more)` : '';
  return oneLine(applyEdits(after, [local])) + more;
}

const oneLine = (words: string): string => words.replace(/\r?\n/g, '⏎');
