import type { Summary } from '../../server/src/protocol.ts';

export function summaryWords({ quotations, attributed, speakers, milliseconds }: Summary): {
  readonly text: string;
  readonly detail: string;
} {
  const text = `${count(quotations, 'quotation')} of ${count(speakers, 'speaker')}`;
  const missing = quotations - attributed;
  const detail = `${missing > 0 ? `${missing} without a speaker, ` : ''}analysed in ${Math.max(1, Math.round(milliseconds))} ms`;
  return { text, detail };
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
