import type { Summary } from '../../server/src/protocol.ts';
import type { Translate } from './translate.ts';
import { quotationsWords, speakersWords } from './words.ts';

/**
 * What the engine found, and how long it took.
 * @param large whether the document is too large to be shown in full
 */
export function summaryWords(
  { quotations, attributed, speakers, milliseconds }: Summary,
  large: boolean,
  t: Translate,
): { readonly text: string; readonly detail: string } {
  const missing = quotations - attributed;
  const parts = [
    ...(missing > 0 ? [t('{0} without a speaker', missing)] : []),
    t('analysed in {0} ms', Math.max(1, Math.round(milliseconds))),
    ...(large ? [t('large file: tinted only around what is on the screen, no semantic colours')] : []),
  ];
  const text = t('{0} of {1}', quotationsWords(quotations, t), speakersWords(speakers, t));
  return { text, detail: parts.join(', ') };
}
