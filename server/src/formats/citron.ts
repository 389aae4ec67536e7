import type { Article, Paragraph, Quotation } from '../core/model.ts';
import { firstEndingAfter, type Span } from '../core/span.ts';
import { codePointsOf } from './codePoints.ts';

interface CitronSpan extends Span {
  readonly text: string;
}

/**
 * An article as BBC Citron writes its results: offsets in Unicode code points, one coreference group a speaker. Content is
 * cut at sentence ends, one span a sentence, as PolNeAR annotates it. Scare quotes are no quotations here.
 */
export function citronJson(article: Article): object {
  const { text, quotations, speakers, mentions } = article;
  const codePoint = codePointsOf(text);
  const span = ({ start, end }: Span): CitronSpan => ({
    start: codePoint(start),
    end: codePoint(end),
    text: text.slice(start, end),
  });
  const quote = ({ id, type, confidence, cue, source, content }: Quotation): object => ({
    id,
    type,
    confidence,
    cue: cue && span(cue),
    sources: source ? [span(source)] : [],
    contents: content.flatMap(s => bySentence(article, s)).map(span),
  });
  return {
    text,
    quotes: quotations.filter(q => q.type !== 'scare').map(quote),
    coreference_groups: speakers.map(s => s.mentions.flatMap(index => mentions[index] ?? []).map(span)),
  };
}

/** The parts of `content` that lie in one sentence each; all of it where no sentence is known. */
function bySentence({ paragraphs }: Article, content: Span): Span[] {
  const out: Span[] = [];
  for (let i = firstEndingAfter(paragraphs, content.start); i < paragraphs.length; i++) {
    if (paragraphs[i]!.start >= content.end) break;
    out.push(...within(paragraphs[i]!, content));
  }
  return out.length > 0 ? out : [content];
}

function within({ sentences }: Paragraph, content: Span): Span[] {
  const out: Span[] = [];
  for (let i = firstEndingAfter(sentences, content.start); i < sentences.length; i++) {
    const start = Math.max(sentences[i]!.start, content.start);
    const end = Math.min(sentences[i]!.end, content.end);
    if (end > start) out.push({ start, end });
    else break;
  }
  return out;
}
