import type { Summary } from '../../server/src/protocol.ts';
import type { Size } from './largeFiles.ts';
import type { Translate } from './translate.ts';
import { quotationsWords, speakersWords } from './words.ts';

const LESS: Readonly<Record<Size, (t: Translate) => readonly string[]>> = {
  usual: () => [],
  large: t => [t('large file: tinted only around what is on the screen, no semantic colours')],
  huge: t => [
    t('very large file: tinted only around what is on the screen; no semantic colours, outline, review and speakers'),
  ],
};

/**
 * What the engine found, and how long it took.
 * @param size documents that are too large are not shown in full
 */
export function summaryWords(
  { quotations, attributed, speakers, milliseconds }: Summary,
  size: Size,
  t: Translate,
): { readonly text: string; readonly detail: string } {
  const missing = quotations - attributed;
  const parts = [
    ...(missing > 0 ? [t('{0} without a speaker', missing)] : []),
    t('analysed in {0} ms', Math.max(1, Math.round(milliseconds))),
    ...LESS[size](t),
  ];
  const text = t('{0} of {1}', quotationsWords(quotations, t), speakersWords(speakers, t));
  return { text, detail: parts.join(', ') };
}
