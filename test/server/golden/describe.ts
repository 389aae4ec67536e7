import { analyze } from '../../../server/src/core/article.ts';
import type { Article, Quotation } from '../../../server/src/core/model.ts';
import type { Span } from '../../../server/src/core/span.ts';
import { check } from '../../../server/src/rules/index.ts';
import { plainText } from '../../../server/src/words/phrase.ts';

/** The whole analysis of a text as lines that read well in a diff. */
export function describe(text: string): string {
  const article = analyze(text);
  const sections: [string, string[]][] = [
    ['layout', layoutLines(article)],
    ['quotations', article.quotations.map(q => quotationLine(article, q))],
    ['speakers', article.speakers.map(s => speakerLine(article, s.id))],
    ['problems', check(article).map(p => `${p.rule} (${p.severity}) ${wording(article, p)}: ${plainText(p.message)}`)],
  ];
  return sections.map(([name, lines]) => `## ${name}\n${lines.map(l => `${l}\n`).join('')}`).join('\n');
}

const wording = (article: Article, s: Span): string => JSON.stringify(article.text.slice(s.start, s.end)).slice(1, -1);

const layoutLines = (article: Article): string[] => [
  ...article.paragraphs.map(p => `${p.role}, sentences: ${p.sentences.length}`),
  ...(article.layout.dateline ? [`dateline: ${wording(article, article.layout.dateline)}`] : []),
];

function quotationLine(article: Article, q: Quotation): string {
  const name = article.speakers.find(s => s.id === q.speaker)?.name ?? '-';
  const of = (s: Span | null): string => (s ? wording(article, s) : '-');
  const evidence = q.evidence.map(e => e.kind).join(', ');
  return `${q.type} | ${name} | ${of(q.source)} | ${of(q.cue)} | ${q.content.map(of).join(' / ')} | ${q.confidence.toFixed(2)} ${evidence}`;
}

function speakerLine(article: Article, id: string): string {
  const s = article.speakers.find(one => one.id === id)!;
  const mentions = s.mentions.map(m => wording(article, article.mentions[m]!)).join(', ');
  const about = [s.kind, s.gender, ...s.roles].filter(Boolean).join(', ');
  return `${s.name} (${about}): ${mentions}`;
}
