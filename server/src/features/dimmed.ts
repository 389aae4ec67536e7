import type { Article } from '../core/model.ts';
import type { Span } from '../core/span.ts';
import type { Problem } from '../rules/rule.ts';
import { isFaded } from './diagnostics.ts';

/** What is not the article's: footer, repeated headline, boilerplate. In text order, not overlapping. */
export function dimmedSpans(article: Article, problems: readonly Problem[]): Span[] {
  const foreign = article.paragraphs.filter(({ role }) => role === 'footer' || role === 'headline');
  return merged([...foreign, ...problems.filter(isFaded)]);
}

/** Overlapping spans as one: what is dimmed twice would be too dim to read. */
function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && start <= last.end) result[result.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else result.push({ start, end });
  }
  return result;
}
