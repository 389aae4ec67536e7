import type { Article, Mention, Speaker } from '../core/model.ts';
import { nameSpanOf } from './nameSpan.ts';
import { mentionsOf } from './target.ts';

/** What somebody is called in an article. */
export interface NameForms {
  readonly speaker: Speaker;
  /** The fullest form first. */
  readonly forms: readonly string[];
  readonly mentions: number;
}

/**
 * The names in an article, most mentioned people first. What stands at `caret` is not counted, since it is being typed:
 * half a name is nobody's.
 */
export function nameForms(article: Article, caret: number): NameForms[] {
  return article.speakers
    .map(speaker => {
      const named = mentionsOf(article, speaker).filter(mention => mention.kind === 'name' && !touches(mention, caret));
      return { speaker, forms: formsOf(article, speaker, named), mentions: named.length };
    })
    .filter(({ forms }) => forms.length > 0)
    .sort((a, b) => b.mentions - a.mentions);
}

function formsOf(article: Article, speaker: Speaker, named: readonly Mention[]): string[] {
  const forms = new Set<string>();
  for (const mention of named) {
    const { start, end } = nameSpanOf(article, speaker, mention);
    forms.add(article.text.slice(start, end).replace(/\s+/g, ' '));
  }
  // Headlines in capitals are no names of their own.
  const quiet = [...forms].filter(form => ![...forms].some(other => other !== form && other.toUpperCase() === form));
  const rank = (form: string): number => (form === speaker.name ? Number.POSITIVE_INFINITY : form.length);
  return quiet.sort((a, b) => rank(b) - rank(a));
}

const touches = ({ start, end }: Mention, offset: number): boolean => start <= offset && offset <= end;
