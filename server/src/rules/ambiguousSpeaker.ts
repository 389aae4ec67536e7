import type { Article, Quotation } from '../core/model.ts';
import { firstEndingAfter, type Span } from '../core/span.ts';
import { say } from '../words/phrase.ts';
import { othersNamedBetween } from './nearestSpeakers.ts';
import { inBody, speakersById } from './places.ts';
import type { Finding, Rule } from './rule.ts';

export const ambiguousSpeaker: Rule = {
  id: 'ambiguous-speaker',
  severity: 'information',
  summary: 'A source that may mean two people, or nobody named before.',
  safe: false,
  *check(article) {
    let previous: Quotation | undefined;
    // Of a doubt in reported speech without marks nothing is said; the next "he" is then as doubtful.
    let untold = false;
    for (const quotation of article.quotations) {
      const { type, source } = quotation;
      if (type === 'scare') continue;
      const found = source && inBody(article, source.start) ? finding(article, quotation, source) : null;
      const isNew: boolean = found !== null && !(previous && goesOn(article, previous, quotation, untold));
      if (found && isNew && type !== 'indirect') yield found;
      untold = isNew && type === 'indirect';
      previous = quotation;
    }
  },
  fix: () => [],
};

/** Pronouns for people that want an antecedent; "I" has its speaker, "who" its noun. */
const PRONOUN = /^(?:he|she|they)$/i;
/** "his right knee": a word that points back, but the source is another. */
const POSSESSIVE = /^(?:his|her|hers|their|its)\b/i;
const TWO_NAMES = /\p{Lu}[\p{L}.’'-]* (?:and|or) \p{Lu}/u;

function finding(article: Article, { evidence }: Quotation, source: Span): Finding | null {
  const { text } = article;
  const doubt =
    evidence.find(({ kind }) => kind === 'ambiguous') ?? evidence.find(({ kind }) => kind === 'no-antecedent');
  if (!doubt) return null;
  const wording = text.slice(source.start, source.end);
  const { start, end } = source;
  const pronoun = PRONOUN.test(wording);
  if (POSSESSIVE.test(wording)) return null;
  if (doubt.kind === 'ambiguous' && doubt.detail) {
    const message = pronoun
      ? say`"${wording}" may mean more than one of those named before: ${doubt.detail}.`
      : say`"${wording}" may mean more than one of copydesk.json: ${doubt.detail}.`;
    return { start, end, message };
  }
  if (!pronoun) return null;
  if (/^they$/i.test(wording) && organisationBefore(article, source)) return null;
  return { start, end, message: say`"${wording}" fits nobody named before.` };
}

/** Nobody looks back further for whom "they" means. */
const MOST_MENTIONS = 20;

/** "Haddow Ferries was asked. They said": an organisation in the same paragraph or the one before. */
function organisationBefore(article: Article, { start }: Span): boolean {
  const { mentions, paragraphs } = article;
  const from = paragraphs[firstEndingAfter(paragraphs, start) - 1]?.start ?? 0;
  const to = firstEndingAfter(mentions, start);
  return mentions.slice(Math.max(0, to - MOST_MENTIONS), to).some(mention => {
    const kind = speakersById(article).get(mention.speaker ?? '')?.kind;
    return mention.start >= from && (kind === 'organisation' || kind === 'group');
  });
}

/** Whether the one reported right before is somebody whom the pronoun fits: a reader takes both for the same. */
function goesOn(article: Article, previous: Quotation, quotation: Quotation, untold: boolean): boolean {
  const { text, paragraphs } = article;
  const { source } = quotation;
  if (!source || !previous.source) return false;
  const pronoun = text.slice(source.start, source.end).toLowerCase();
  if (!PRONOUN.test(pronoun) || othersNamedBetween(article, previous, quotation)) return false;
  const { start, end } = previous.source;
  if (firstEndingAfter(paragraphs, source.start) - firstEndingAfter(paragraphs, start) > 1) return false;
  const before = text.slice(start, end);
  if (before.toLowerCase() === pronoun) return !untold;
  const speaker = speakersById(article).get(previous.speaker ?? '');
  if (pronoun === 'they' || TWO_NAMES.test(before)) return false;
  if (speaker?.kind !== 'person' && speaker?.kind !== 'anonymous') return false;
  return speaker.gender === null || (speaker.gender === 'female') === (pronoun === 'she');
}
