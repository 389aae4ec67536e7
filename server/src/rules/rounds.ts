import { analyze } from '../core/article.ts';
import type { Article } from '../core/model.ts';
import { applyEdits, EditHistory, inOrder } from './edits.ts';
import type { Edit } from './rule.ts';

/** A repair can bring another to light (a tag removed, two spaces left), but never many in a row. */
const MOST_ROUNDS = 8;

/**
 * The edits that lead to a text of which `edits` wants nothing changed any more, in offsets of the article given; `originalOf`
 * tells these of those in the article as it is then.
 */
export function untilStill(
  article: Article,
  edits: (article: Article, originalOf: (offset: number) => number) => readonly Edit[],
): Edit[] {
  const history = new EditHistory(article.text.length);
  let current = article;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = edits(current, offset => history.originalOf(offset));
    if (next.length === 0) break;
    history.add(next);
    current = analyze(applyEdits(current.text, next));
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
