import type { Article, Paragraph, Quotation } from '../core/model.ts';
import { spanAt } from '../core/span.ts';
import { say } from '../words/phrase.ts';
import { othersNamedBetween } from './nearestSpeakers.ts';
import { paragraphAt, speakersById } from './places.ts';
import type { Finding, Rule } from './rule.ts';

/** Fewer words are a phrase taken up from somebody, not a turn in a conversation. */
const FEWEST_WORDS = { direct: 3, mixed: 8 } as const;

export const mergedSpeakers: Rule = {
  id: 'merged-speakers',
  severity: 'hint',
  summary: 'Quotations of two speakers in one paragraph.',
  safe: false,
  newsroom: true,
  *check(article) {
    let before: { paragraph: Paragraph; quotation: Quotation } | undefined;
    for (const quotation of article.quotations) {
      const paragraph = isTurn(article, quotation) ? paragraphAt(article, quotation.content[0]!.start) : undefined;
      if (paragraph?.role !== 'body') continue;
      if (
        before?.paragraph === paragraph &&
        before.quotation.speaker !== quotation.speaker &&
        !mayBeSame(article, before.quotation, quotation)
      )
        yield* split(paragraph, before.quotation, quotation);
      before = { paragraph, quotation };
    }
  },
  fix(article, { start }) {
    const paragraph = paragraphAt(article, start);
    const sentence = paragraph && spanAt(paragraph.sentences, start);
    if (!sentence || sentence.start === paragraph.start) return [];
    const gap =
      /\s*$/.exec(article.text.slice(Math.max(paragraph.start, sentence.start - 20), sentence.start))?.[0] ?? '';
    const newText = article.text.includes('\r\n') ? '\r\n\r\n' : '\n\n';
    const edit = { start: sentence.start - gap.length, end: sentence.start, newText };
    return [{ title: say`Split the paragraph`, edits: [edit], preferred: true }];
  },
};

/** Words between marks of somebody known, enough for a turn. */
function isTurn({ text }: Article, { type, speaker, content }: Quotation): boolean {
  if ((type !== 'direct' && type !== 'mixed') || !speaker || content.length === 0) return false;
  return content.reduce((n, { start, end }) => n + text.slice(start, end).split(/\s+/).length, 0) >= FEWEST_WORDS[type];
}

const POINTS_BACK = /^(?:(?:he|she|it|they)|the [\p{Ll}-]+)$/iu;
const ANSWERS = /^(?:repl|respon|answer|retort|counter|object)/i;

/** "He added", with nobody named since: whom the analysis takes for somebody else may well be who spoke before. */
function mayBeSame(article: Article, earlier: Quotation, later: Quotation): boolean {
  const { text } = article;
  const { source, cue, speaker } = later;
  if (!source || !POINTS_BACK.test(text.slice(source.start, source.end))) return false;
  if (cue && ANSWERS.test(text.slice(cue.start, cue.end))) return false;
  const [one, other] = [earlier.speaker, speaker].map(id => speakersById(article).get(id ?? '')?.gender);
  if (one && other && one !== other) return false;
  return !othersNamedBetween(article, earlier, later);
}

/** Two speakers in one sentence are meant to be set against each other. */
function* split({ sentences }: Paragraph, earlier: Quotation, later: Quotation): Iterable<Finding> {
  const { start, end } = later.content[0]!;
  const first = earlier.content[0]!;
  if (spanAt(sentences, earlier.content.at(-1)!.end - 1) === spanAt(sentences, start)) return;
  yield {
    start,
    end,
    message: say`Another speaker than before in the same paragraph.`,
    related: [{ start: first.start, end: first.end, message: say`The speaker before` }],
  };
}
