import type { Article, Evidence } from '../core/model.ts';
import type { Span } from '../core/span.ts';
import { placesOf } from '../features/position.ts';
import { fixesOf } from '../rules/index.ts';
import type { Problem } from '../rules/rule.ts';
import { plainText } from '../words/phrase.ts';

/** A whole article with its problems, as `export --format json` writes it. Offsets are UTF-16 code units, half-open. */
export function articleJson(article: Article, problems: readonly Problem[]): object {
  const { layout, paragraphs, quotations, speakers, mentions } = article;
  return {
    title: spanOrNull(layout.title),
    headline: spanOrNull(layout.headline),
    byline: spanOrNull(layout.byline),
    dateline: spanOrNull(layout.dateline),
    paragraphs: paragraphs.map(p => ({ start: p.start, end: p.end, sentences: p.sentences.map(bare) })),
    quotations: quotations.map(q => ({
      id: q.id,
      type: q.type,
      content: q.content.map(bare),
      source: spanOrNull(q.source),
      ...(q.sourceParts && { sourceParts: q.sourceParts.map(bare) }),
      cue: spanOrNull(q.cue),
      speaker: q.speaker,
      confidence: q.confidence,
      evidence: q.evidence.map(evidence),
    })),
    speakers: speakers.map(s => ({
      id: s.id,
      name: s.name,
      kind: s.kind,
      roles: s.roles,
      aliases: s.aliases,
      gender: s.gender,
      ...(s.wikidata ? { wikidata: s.wikidata } : {}),
      mentions: s.mentions.flatMap(index => mentions[index] ?? []).map(m => ({ ...bare(m), kind: m.kind })),
    })),
    problems: problems.map(problem => problemJson(article, problem)),
  };
}

/** Problems as `check --format json` writes them: as in an article, with the line and column (from 1) beside. */
export function problemsJson(article: Article, problems: readonly Problem[]): object[] {
  const places = placesOf(article.text);
  return problems.map(problem => {
    const { line, character } = places.positionAt(problem.start);
    return { line: line + 1, column: character + 1, ...problemJson(article, problem) };
  });
}

function problemJson(article: Article, problem: Problem): object {
  const { rule, severity, start, end, message } = problem;
  const fixes = fixesOf(article, problem).map(({ title, edits, preferred }) => ({
    title: plainText(title),
    edits,
    preferred: preferred ?? false,
  }));
  return { rule, severity, start, end, message: plainText(message), fixes };
}

const bare = ({ start, end }: Span): Span => ({ start, end });

const spanOrNull = (s: Span | null): Span | null => s && bare(s);

const evidence = ({ kind, at, detail }: Evidence): object => ({
  kind,
  at: spanOrNull(at),
  ...(detail === undefined ? {} : { detail }),
});
