import { sourcePartsOf } from '../core/attribution/sourceParts.ts';
import type { Article, Paragraph, Quotation, Speaker } from '../core/model.ts';
import { firstEndingAfter } from '../core/span.ts';
import { type Marking, nested, type Piece } from './nesting.ts';
import { isDecided, type Speech, speechOf } from './speech.ts';
import { xmlAttribute, xmlText } from './xml.ts';

interface Part extends Marking {
  readonly part: 'content' | 'source' | 'cue';
  readonly quotation: Quotation;
}

/**
 * An article in TEI P5 (https://tei-c.org/guidelines/p5/): each quotation a `said` whose `who` points to somebody in the
 * header. Where one is interrupted, goes over several paragraphs or overlaps another, its elements are chained by `next` and `prev`.
 */
export function teiDocument(article: Article, name: string): string {
  const speech = speechOf(article);
  const { text, layout } = article;
  const title = layout.title ?? layout.headline;
  return `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0">
  <teiHeader>
    <fileDesc>
      <titleStmt><title>${xmlText(title ? text.slice(title.start, title.end) : name)}</title></titleStmt>
      <publicationStmt><p>Unpublished; written by Copydesk.</p></publicationStmt>
      <sourceDesc><p>${xmlText(name)}</p></sourceDesc>
    </fileDesc>
    ${TAXONOMY}
${people(speech)}  </teiHeader>
  <text>
    <body>
${body(article, speech)}
    </body>
  </text>
</TEI>
`;
}

/** What `ana` points to. */
const TAXONOMY = `<encodingDesc>
      <classDecl>
        <taxonomy xml:id="quotations">
          <category xml:id="direct"><catDesc>all of it inside quotation marks</catDesc></category>
          <category xml:id="mixed"><catDesc>a reported clause of which a part is quoted</catDesc></category>
          <category xml:id="indirect"><catDesc>reported speech without quotation marks</catDesc></category>
          <category xml:id="decided"><catDesc>a person has decided on it</catDesc></category>
        </taxonomy>
      </classDecl>
    </encodingDesc>`;

function people(speech: readonly Speech[]): string {
  const speakers = [...new Set(speech.flatMap(({ speaker }) => speaker ?? []))];
  if (speakers.length === 0) return '';
  const list = speakers.map(speaker => `          ${person(speaker)}\n`).join('');
  return `    <profileDesc>
      <particDesc>
        <listPerson>
${list}        </listPerson>
      </particDesc>
    </profileDesc>
`;
}

function person({ id, kind, name, aliases, roles, gender }: Speaker): string {
  const [element, naming] = kind === 'organisation' ? ['org', 'orgName'] : ['person', 'persName'];
  if (kind === 'group') return `<personGrp xml:id="${id}"><persName>${xmlText(name)}</persName></personGrp>`;
  const sex = gender && kind === 'person' ? ` sex="${gender === 'female' ? 'F' : 'M'}"` : '';
  const anonymous = kind === 'anonymous' ? ' role="anonymous"' : '';
  const names = aliases.map(alias => `<${naming} type="alias">${xmlText(alias)}</${naming}>`).join('');
  const offices =
    kind === 'organisation' ? '' : roles.map(role => `<occupation>${xmlText(role)}</occupation>`).join('');
  return `<${element} xml:id="${id}"${sex}${anonymous}><${naming}>${xmlText(name)}</${naming}>${names}${offices}</${element}>`;
}

function body({ text, paragraphs }: Article, speech: readonly Speech[]): string {
  const parts = speech.flatMap(partsOf);
  const own = byParagraph(paragraphs, parts);
  const pieces = paragraphs.map((paragraph, index) => nested(paragraph, own[index]!));
  const tags = new Tags(speech, pieces.flat());
  const inner = pieces.map(list =>
    list
      .map(piece => (piece.kind === 'text' ? xmlText(text.slice(piece.span.start, piece.span.end)) : tags.of(piece)))
      .join(''),
  );
  const footer = paragraphs.findIndex(({ role }) => role === 'footer');
  const until = footer < 0 ? paragraphs.length : footer;
  const main = elements(paragraphs.slice(0, until), inner);
  const rest = inner.slice(until).map(line => `        <p>${line}</p>`);
  // There has to be something below the headings.
  const whole = main.some(element => element.trimStart().startsWith('<p')) ? main : [...main, '      <p/>'];
  if (rest.length === 0) return whole.join('\n');
  return [...whole, '      <div type="footer">', ...rest, '      </div>'].join('\n');
}

/** TEI has headings and bylines before all paragraphs only. */
function elements(paragraphs: readonly Paragraph[], inner: readonly string[]): string[] {
  const first = paragraphs.findIndex(({ role }) => role === 'body');
  return paragraphs.map(({ role }, index) => {
    const words = inner[index]!;
    const isInFront = first < 0 || index < first;
    if (isInFront && role === 'title') return `      <head>${words}</head>`;
    if (isInFront && role === 'headline') return `      <head type="sub">${words}</head>`;
    // A byline may not hold what somebody said.
    if (isInFront && role === 'byline' && !words.includes('<')) return `      <byline>${words}</byline>`;
    return role === 'body' ? `      <p>${words}</p>` : `      <p rend="${role}">${words}</p>`;
  });
}

function partsOf({ quotation }: Speech): Part[] {
  const { id, content, cue } = quotation;
  return [
    ...content.map(span => ({ ...span, id, part: 'content', quotation }) as const),
    ...sourcePartsOf(quotation).map(span => ({ ...span, id, part: 'source', quotation }) as const),
    ...(cue ? [{ ...cue, id, part: 'cue', quotation } as const] : []),
  ];
}

/** For each paragraph the parts that reach into it. */
function byParagraph(paragraphs: readonly Paragraph[], parts: readonly Part[]): Part[][] {
  const own: Part[][] = paragraphs.map(() => []);
  for (const part of parts) {
    for (let i = firstEndingAfter(paragraphs, part.start); i < own.length && paragraphs[i]!.start < part.end; i++)
      own[i]!.push(part);
  }
  return own;
}

/** Writes the elements' tags; those of one quotation are numbered and chained. */
class Tags {
  readonly #speakers: ReadonlyMap<string, string>;
  readonly #lengths = new Map<string, number>();
  readonly #written = new Map<string, number>();
  readonly #open: string[] = [];

  constructor(speech: readonly Speech[], pieces: readonly Piece<Part>[]) {
    this.#speakers = new Map(speech.flatMap(s => (s.speaker ? [[s.quotation.id, s.speaker.id]] : [])));
    for (const piece of pieces) {
      if (piece.kind !== 'open' || piece.marking.part !== 'content') continue;
      const { id } = piece.marking;
      this.#lengths.set(id, (this.#lengths.get(id) ?? 0) + 1);
    }
  }

  of(piece: Exclude<Piece<Part>, { kind: 'text' }>): string {
    if (piece.kind === 'close') return `</${this.#open.pop()}>`;
    const { part, quotation } = piece.marking;
    this.#open.push(part === 'content' ? 'said' : 'seg');
    return part === 'content' ? this.#said(quotation) : `<seg type="${part}" corresp="#${quotation.id}">`;
  }

  #said(quotation: Quotation): string {
    const { id, type, confidence } = quotation;
    const number = (this.#written.get(id) ?? 0) + 1;
    this.#written.set(id, number);
    const speaker = this.#speakers.get(id);
    const attributes = {
      'xml:id': chainId(id, number),
      ...(speaker ? { who: `#${speaker}` } : {}),
      direct: String(type === 'direct'),
      ana: `#${type}${isDecided(quotation) ? ' #decided' : ''}`,
      cert: String(Number(confidence.toFixed(3))),
      ...(number > 1 ? { prev: `#${chainId(id, number - 1)}` } : {}),
      ...(number < this.#lengths.get(id)! ? { next: `#${chainId(id, number + 1)}` } : {}),
    };
    const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlAttribute(value)}"`);
    return `<said${written.join('')}>`;
  }
}

const chainId = (id: string, number: number): string => (number === 1 ? id : `${id}.${number}`);
