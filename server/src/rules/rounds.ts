import { analyze } from '../core/article.ts';
import type { Article } from '../core/model.ts';
import { applyEdits, EditHistory, inOrder } from './edits.ts';
import type { Edit, Problem } from './rule.ts';

/** A repair can bring another to light (a tag removed, two spaces left), but never many in a row. */
const MOST_ROUNDS = 8;

/** An article in which problems are looked for, and how it is read again when they are repaired. */
export interface Reading {
  readonly article: Article;
  /** Whether a problem is to be left as it is. */
  leaves(problem: Problem): boolean;
  /** After edits of the article's text that do not overlap. */
  after(edits: readonly Edit[]): Reading;
}

/** Of an article about which nothing is known but its text. */
export const plainReading = (article: Article): Reading => ({
  article,
  leaves: () => false,
  after: edits => plainReading(analyze(applyEdits(article.text, edits))),
});

/** The edits, in offsets of the first article, that lead to a text of which `edits` wants nothing changed any more. */
export function untilStill(first: Reading, edits: (reading: Reading) => readonly Edit[]): Edit[] {
  const history = new EditHistory(first.article.text.length);
  let reading = first;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = edits(reading);
    if (next.length === 0) break;
    history.add(next);
    reading = reading.after(next);
  }
  return history.edits();
}

/** All edits of the fixes given, in text order, without the fixes that overlap one before them. */
export function withoutOverlap(fixes: readonly (readonly Edit[])[]): Edit[] {
  const owner = new Map<Edit, readonly Edit[]>();
  for (const edits of fixes) for (const edit of edits) owner.set(edit, edits);
  const all = inOrder([...owner.keys()]);
  const refused = new Set<readonly Edit[]>();
  let last: Edit | undefined;
  for (const edit of all) {
    const edits = owner.get(edit)!;
    if (refused.has(edits)) continue;
    if (last && (edit.start < last.end || (edit.start === last.start && edit.end === last.end))) refused.add(edits);
    else last = edit;
  }
  return all.filter(edit => !refused.has(owner.get(edit)!));
}
