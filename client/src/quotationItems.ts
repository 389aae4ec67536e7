import type { DecorationsResult, QuotationDecoration } from '../../server/src/protocol.ts';
import type { Translate } from './translate.ts';
import { nobodyWords, typeWord } from './words.ts';

/** One line of the list of quotations. */
export interface QuotationItem {
  readonly label: string;
  readonly description: string;
  readonly detail: string;
  readonly quotation: QuotationDecoration;
}

const EXCERPT = 120;

/** @param textOf the document's text at a range */
export function quotationItems(
  { quotations }: DecorationsResult,
  textOf: (range: DecorationsResult['dimmed'][number]) => string,
  t: Translate,
): QuotationItem[] {
  return quotations.map(quotation => ({
    label: plain(quotation.speaker?.name ?? nobodyWords(t)),
    description: [typeWord(quotation.type, t), quotation.cue && plain(textOf(quotation.cue))]
      .filter(Boolean)
      .join(' · '),
    detail: plain(quotation.content.map(textOf).join(' … ')).slice(0, EXCERPT),
    quotation,
  }));
}

/** The list shows `$(name)` as an icon; in an article it is only text. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('$(', '$\u200B(');
