import type { Position, SelectionRange } from 'vscode-languageserver';
import type { Article } from '../core/model.ts';
import { contains, type Span, span, spanAt } from '../core/span.ts';
import type { Snapshot } from './snapshot.ts';

/** Growing a selection: word, mention, quotation, sentence, paragraph, article. One chain a position, never none. */
export function selectionRanges({ article, places }: Snapshot, positions: readonly Position[]): SelectionRange[] {
  return positions.map(position => {
    const spans = chainAt(article, places.offsetAt(position));
    return spans.reduceRight<SelectionRange | undefined>(
      (parent, each) => ({ range: places.rangeOf(each), ...(parent && { parent }) }),
      undefined,
    ) as SelectionRange;
  });
}

/** From the inside out; a step that does not hold the one before it is left out. The last holds the whole text. */
function chainAt(article: Article, offset: number): Span[] {
  const at = span(offset, offset);
  const paragraph = article.paragraphs.find(each => contains(each, at));
  const quoted = article.quotations.flatMap(quotation => quotation.content.filter(part => contains(part, at)));
  const candidates = [
    wordAt(article.text, offset),
    spanAt(article.mentions, offset),
    ...quoted,
    paragraph?.sentences.find(sentence => contains(sentence, at)),
    paragraph,
    span(0, article.text.length),
  ].filter(each => each !== undefined);
  const chain: Span[] = [];
  for (const each of candidates.sort((a, b) => a.end - a.start - (b.end - b.start))) {
    const inner = chain.at(-1) ?? at;
    if (contains(each, inner) && (chain.length === 0 || each.start < inner.start || each.end > inner.end))
      chain.push(each);
  }
  return chain;
}

const WORD_CHARACTER = /[\p{L}\p{N}\p{M}'’-]/u;
const LONGEST_WORD = 100;

function wordAt(text: string, offset: number): Span | undefined {
  const from = Math.max(0, offset - LONGEST_WORD);
  const before = text.slice(from, offset);
  const after = text.slice(offset, offset + LONGEST_WORD);
  const word = span(offset - runLength([...before].reverse()), offset + runLength([...after]));
  return word.start < word.end ? word : undefined;
}

/** Length in UTF-16 units of the run of word characters that `characters` begins with. */
function runLength(characters: readonly string[]): number {
  const end = characters.findIndex(character => !WORD_CHARACTER.test(character));
  return (end < 0 ? characters : characters.slice(0, end)).join('').length;
}
