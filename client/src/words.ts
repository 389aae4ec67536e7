import type { QuotationDecoration, ReportSpeaker } from '../../server/src/protocol.ts';
import type { Translate } from './translate.ts';

/** Words of ours that are shown in several places. */

export const quotationsWords = (n: number, t: Translate): string =>
  n === 1 ? t('1 quotation') : t('{0} quotations', n);

export const speakersWords = (n: number, t: Translate): string => (n === 1 ? t('1 speaker') : t('{0} speakers', n));

/** In place of a speaker's name. */
export const nobodyWords = (t: Translate): string => t('Nobody named');

/** Under a speaker's name: the role; of a source whom no article names, that it is one, or several in as many articles. */
export function roleWords(
  { kind, role }: Pick<ReportSpeaker, 'kind' | 'role'>,
  articles: number,
  t: Translate,
): string {
  if (role || kind !== 'anonymous') return role ?? '';
  return articles > 1 ? t('anonymous sources') : t('anonymous source');
}

const TYPES: Readonly<Record<QuotationDecoration['type'], (t: Translate) => readonly [short: string, long: string]>> = {
  direct: t => [t('direct'), t('direct quotation')],
  mixed: t => [t('mixed'), t('mixed quotation')],
  indirect: t => [t('indirect'), t('indirect speech')],
};

/** As in "2 direct". */
export const typeWord = (type: QuotationDecoration['type'], t: Translate): string => TYPES[type](t)[0];

export const typeWords = (type: QuotationDecoration['type'], t: Translate): string => TYPES[type](t)[1];
