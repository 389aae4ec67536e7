import type { CorpusFile } from '../../../server/src/protocol.ts';
import type { Translate } from '../translate.ts';
import { findingsOf, SEVERITIES, undecidedOf } from './nodes.ts';

type Severity = (typeof SEVERITIES)[number];

const FINDINGS: Readonly<Record<Severity, (n: number, t: Translate) => string>> = {
  error: (n, t) => (n === 1 ? t('1 error') : t('{0} errors', n)),
  warning: (n, t) => (n === 1 ? t('1 warning') : t('{0} warnings', n)),
  information: (n, t) => (n === 1 ? t('1 info') : t('{0} infos', n)),
  hint: (n, t) => (n === 1 ? t('1 hint') : t('{0} hints', n)),
};

export const articlesWords = (n: number, t: Translate): string => (n === 1 ? t('1 article') : t('{0} articles', n));

/** How many findings of which severity there are; none are not told of one by one. */
export function findingsWords(file: CorpusFile, t: Translate): string {
  if (findingsOf(file) === 0) return t('no findings');
  const told = SEVERITIES.filter(severity => file.problems[severity] > 0);
  return told.map(severity => FINDINGS[severity](file.problems[severity], t)).join(', ');
}

/** What of the quotations is still to decide. */
export function undecidedWords(file: CorpusFile, t: Translate): string {
  if (file.quotations === 0) return t('no quotations');
  const undecided = undecidedOf(file);
  return undecided > 0 ? t('{0} of {1} quotations undecided', undecided, file.quotations) : t('all quotations decided');
}
