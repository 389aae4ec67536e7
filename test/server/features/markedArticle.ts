import type {
  Article,
  MarkedRun,
  Mention,
  MentionKind,
  Paragraph,
  Quotation,
  QuotationType,
  Speaker,
} from '../../../server/src/core/model.ts';
import { type Span, span } from '../../../server/src/core/span.ts';
import { type Snapshot, snapshotOf } from '../../../server/src/features/snapshot.ts';

export const URI = 'file:///seeds/sample.txt';

/**
 * An article made by hand, so that features are tested without the engine. In the text:
 *   {s1:Ada Lund}  {s1.pronoun:She}  {s1.description:the mayor}  {?.pronoun:He}   mentions (`?`: of nobody)
 *   {q1:"Yes."}  {q1.source:...}  {q1.cue:said}                                    parts of a quotation, may hold mentions
 *   ‸                                                                              the caret
 * Every line that is not blank is a paragraph, the first the title. What a text does not show is given beside it.
 */
export interface Given {
  readonly speakers?: Readonly<Record<string, Partial<Speaker>>>;
  readonly quotations?: Readonly<Record<string, Partial<Quotation>>>;
  readonly mentionEvidence?: Mention['evidence'];
  /** Whether what quotations hold stands between marks; else the article has none. */
  readonly marks?: boolean;
  /** First line of the footer, counted from 0. */
  readonly footerFrom?: number;
}

export interface Marked {
  readonly snapshot: Snapshot;
  readonly article: Article;
  /** Of the caret; 0 where there is none. */
  readonly caret: number;
}

interface Tag extends Span {
  readonly id: string;
  readonly part: string;
}

export function marked(text: string, given: Given = {}): Marked {
  const { plain, tags, caret } = readTags(text);
  const mentions = tags.filter(({ id }) => !id.startsWith('q')).map(tag => mentionOf(tag, given.mentionEvidence ?? []));
  const quotations = [...new Set(tags.map(({ id }) => id).filter(id => id.startsWith('q')))].map(id =>
    quotationOf(id, tags, given.quotations?.[id] ?? {}),
  );
  const paragraphs = paragraphsOf(plain, given.footerFrom ?? Number.POSITIVE_INFINITY);
  const footer = paragraphs.filter(({ role }) => role === 'footer');
  const title = paragraphs.find(({ role }) => role === 'title') ?? null;
  const article: Article = {
    text: plain,
    layout: {
      title: title && span(title.start, title.end),
      headline: null,
      byline: null,
      dateline: null,
      footer: footer.length > 0 ? span(footer[0]!.start, footer.at(-1)!.end) : null,
    },
    paragraphs,
    marks: given.marks ? marksOf(quotations) : [],
    quotations,
    mentions,
    speakers: speakersOf(plain, mentions, quotations, given.speakers ?? {}),
  };
  return { article, caret, snapshot: snapshotOf(URI, 1, article) };
}

function readTags(text: string): { plain: string; tags: Tag[]; caret: number } {
  const tags: Tag[] = [];
  const open: { id: string; part: string; start: number }[] = [];
  let plain = '';
  let caret = 0;
  for (const [token, id, part] of text.matchAll(/\{([sq]\d+|\?)(?:\.(\w+))?:|[\s\S]/gu)) {
    if (id) open.push({ id, part: part ?? '', start: plain.length });
    else if (token === '}' && open.length > 0) tags.push({ ...open.pop()!, end: plain.length });
    else if (token === '‸') caret = plain.length;
    else plain += token;
  }
  return { plain, tags: tags.sort((a, b) => a.start - b.start || b.end - a.end), caret };
}

const mentionOf = ({ id, part, start, end }: Tag, evidence: Mention['evidence']): Mention => ({
  start,
  end,
  kind: (part || 'name') as MentionKind,
  speaker: id === '?' ? null : id,
  evidence: part ? evidence : [],
});

function quotationOf(id: string, tags: readonly Tag[], given: Partial<Quotation>): Quotation {
  const parts = (wanted: string) =>
    tags.filter(tag => tag.id === id && tag.part === wanted).map(({ start, end }) => span(start, end));
  const source = parts('source')[0] ?? null;
  const said = source && tags.find(tag => /^s/.test(tag.id) && source.start <= tag.start && tag.end <= source.end);
  return {
    id,
    type: 'direct' satisfies QuotationType,
    content: parts(''),
    source,
    cue: parts('cue')[0] ?? null,
    speaker: said?.id ?? null,
    confidence: 0.9,
    evidence: [],
    ...given,
  };
}

const marksOf = (quotations: readonly Quotation[]): MarkedRun[] =>
  quotations
    .flatMap(({ content }) => content)
    .map(({ start, end }) => ({
      ...span(start, end),
      style: 'straight',
      opener: span(start, start + 1),
      closer: span(end - 1, end),
      nested: false,
      continues: false,
    }));

function paragraphsOf(text: string, footerFrom: number): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  text.split('\n').forEach((withReturn, line) => {
    const content = withReturn.replace(/\r$/, '');
    if (content.trim()) {
      const at = span(start, start + content.length);
      const role = line >= footerFrom ? 'footer' : paragraphs.length === 0 ? 'title' : 'body';
      paragraphs.push({ ...at, role, sentences: [at] });
    }
    start += withReturn.length + 1;
  });
  return paragraphs;
}

function speakersOf(
  text: string,
  mentions: readonly Mention[],
  quotations: readonly Quotation[],
  given: Readonly<Record<string, Partial<Speaker>>>,
): Speaker[] {
  const ids = new Set([...mentions, ...quotations].flatMap(({ speaker }) => speaker ?? []));
  return [...ids].map(id => {
    const own = mentions.flatMap((mention, index) => (mention.speaker === id ? [index] : []));
    const first = mentions[own[0] ?? -1];
    return {
      id,
      name: first ? text.slice(first.start, first.end) : id,
      kind: 'person',
      roles: [],
      aliases: [],
      gender: null,
      mentions: own,
      quotations: quotations.filter(({ speaker, type }) => speaker === id && type !== 'scare').map(q => q.id),
      ...given[id],
    };
  });
}

/** The text with `[` and `]` around the spans, which are in text order and may nest. */
export function bracketed(text: string, spans: readonly Span[]): string {
  const marks = spans.flatMap(({ start, end }) => [
    { at: start, mark: '[', length: end - start },
    { at: end, mark: ']', length: end - start },
  ]);
  const inOrder = marks.sort((a, b) =>
    a.at !== b.at
      ? a.at - b.at
      : a.mark === b.mark
        ? a.mark === '['
          ? b.length - a.length
          : a.length - b.length
        : a.mark === ']'
          ? -1
          : 1,
  );
  let out = '';
  let from = 0;
  for (const { at, mark } of inOrder) {
    out += text.slice(from, at) + mark;
    from = at;
  }
  return out + text.slice(from);
}
