import { overlaps } from '../../core/span.ts';
import { isPossible, likePlaces, type Place, SOMEWHAT_LIKE, samePlaces, type Wanted } from './candidates.ts';

/**
 * How many places other than `own` in a folded text could be taken for it once it is gone. An anchor keeps the number: a
 * place that is found later counts only if no look-alike has gone since.
 */
export function lookAlikes(text: string, wanted: Wanted, own: Place): number {
  const same = samePlaces(text, wanted, own.start).filter(place => !overlaps(place, own));
  const like = likePlaces(text, wanted, [own, ...same], SOMEWHAT_LIKE);
  return [...same, ...like].filter(place => isPossible(place, wanted)).length;
}
