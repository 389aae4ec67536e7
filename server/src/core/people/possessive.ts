import { CLITIC, SINGLE_MARK, WORD } from '../text/tokens.ts';
import type { Scan } from './scan.ts';

/** Whether 's or a bare apostrophe after an s follows token `k`. */
export function isPossessive(s: Scan, k: number): boolean {
  if (k < 0 || k + 1 >= s.tokens.count || s.tokens.start[k + 1] !== s.tokens.end[k]) return false;
  if (s.tokens.kind[k + 1] === CLITIC) return s.lower[k + 1]!.endsWith('s');
  return s.tokens.kind[k + 1] === SINGLE_MARK && s.lower[k]!.endsWith('s') && s.tokens.kind[k + 2] === WORD;
}
