import type { Article, Quotation, Speaker } from '../core/model.ts';
import type { Span } from '../core/span.ts';
import { nearestNames } from './nearestSpeakers.ts';
import { inBody } from './places.ts';
import type { Finding, Rule } from './rule.ts';

export const ambiguousSpeaker: Rule = {
  id: 'ambiguous-speaker',
  severity: 'information',
  summary: 'A source that may mean two people, or nobody named before.',
  safe: false,
  *check(article) {
    for (const quotation of article.quotations) {
      if (
        quotation.type === 'scare' ||
        quotation.type === 'indirect' ||
        !quotation.source ||
        !inBody(article, quotation.source.start)
      )
        continue;
      const found = finding(article, quotation, quotation.source);
      if (found) yield found;
    }
  },
  fix: () => [],
};

/** Pronouns for people that want an antecedent; "I" has its speaker, "who" its noun. */
const PRONOUN = /^(?:he|she|they)$/i;

function finding(article: Article, { evidence }: Quotation, source: Span): Finding | null {
  const { text } = article;
  const kinds = new Set(evidence.map(e => e.kind));
  const wording = text.slice(source.start, source.end);
  const { start, end } = source;
  const shared = evidence.find(e => e.kind === 'ambiguous' && e.detail)?.detail;
  if (shared) return { start, end, message: `"${wording}" may mean more than one of copydesk.json: ${shared}.` };
  if (!PRONOUN.test(wording)) return null;
  if (kinds.has('ambiguous'))
    return {
      start,
      end,
      message: `"${wording}" may mean more than one of those named before${candidates(article, source)}.`,
    };
  if (kinds.has('no-antecedent')) return { start, end, message: `"${wording}" fits nobody named before.` };
  return null;
}

const MOST_CANDIDATES = 3;

/** People of the pronoun's gender; where fewer than two are known to be, those whose gender the text does not tell as well. */
function candidates(article: Article, source: Span): string {
  const gender = /^she$/i.test(article.text.slice(source.start, source.end)) ? 'female' : 'male';
  const people = (genders: readonly Speaker['gender'][]): readonly string[] =>
    nearestNames(article, source, MOST_CANDIDATES, each => each.kind === 'person' && genders.includes(each.gender));
  const known = people([gender]);
  const names = known.length > 1 ? known : people([gender, null]);
  return names.length > 1 ? `: ${names.join(', ')}` : '';
}
