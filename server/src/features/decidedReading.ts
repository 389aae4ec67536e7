import { follow, type Edit as TextEdit } from '../annotations/anchoring/follow.ts';
import { decided, type PlacedDecision } from '../annotations/decided.ts';
import { isIgnored } from '../annotations/ignored.ts';
import { mapPlaces, withoutGone } from '../annotations/places.ts';
import { analyze } from '../core/article.ts';
import type { Article } from '../core/model.ts';
import type { DeclaredSpeaker } from '../core/people/declared.ts';
import { applyEdits, inOrder } from '../rules/edits.ts';
import type { Reading } from '../rules/rounds.ts';
import type { Edit } from '../rules/rule.ts';

/**
 * An article that is read again after edits with all that is known beside its text. `article` is as the decisions have it;
 * they follow the edits.
 */
export function decidedReading(
  article: Article,
  placed: readonly PlacedDecision[],
  people: readonly DeclaredSpeaker[],
): Reading {
  return {
    article,
    leaves: problem => isIgnored(problem, placed),
    after(edits) {
      const { text } = article;
      const still = afterEdits(placed, text, edits);
      return decidedReading(decided(analyze(applyEdits(text, edits), { people }), still), still, people);
    },
  };
}

function afterEdits(placed: readonly PlacedDecision[], text: string, edits: readonly Edit[]): PlacedDecision[] {
  // From the last to the first, so that each stands where it says when those behind it are made.
  const inTurn = inOrder(edits)
    .reverse()
    .map(({ start, end, newText }): TextEdit => ({ start, end, text: newText }));
  return placed.flatMap(({ id, decision }) => {
    const followed = withoutGone(mapPlaces(decision, place => follow(text, inTurn, place)));
    return followed ? [{ id, decision: followed }] : [];
  });
}
