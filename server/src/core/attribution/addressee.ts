import { firstToken, type ParagraphText, wordAt } from '../paragraph.ts';
import { type Span, span } from '../span.ts';
import { DOUBLE_MARK, NUMBER, WORD } from '../text/tokens.ts';

/** Verbs that have somebody told something. */
const TELLING = new Set(
  'tell tells told telling ask asks asked asking assure assures assured assuring remind reminds reminded reminding inform informs informed informing'.split(
    ' ',
  ),
);
const OPENERS = new Set('that how if whether why what when where'.split(' '));
const PRONOUNS = new Set('he she it they we i you there'.split(' '));
/** What is told and is nobody. */
const TOLD = new Set(
  'story stories tale tales truth lie lies joke jokes news difference question questions anything everything something nothing things who'.split(
    ' ',
  ),
);
/** An addressee has so many words: "reporters outside a polling place in Saltmere". */
const LONGEST = 9;
/** Where no conjunction follows: "the whole crew". */
const LONGEST_BARE = 3;

/** The content of "told the crew that it rained" without "the crew", who is told and says nothing. */
export function withoutAddressee(p: ParagraphText, content: readonly Span[], cue: Span | null): readonly Span[] {
  const first = content[0]!;
  if (!cue || first.start < cue.end) return content;
  const start = firstToken(p, first.start);
  if (start !== firstToken(p, cue.end) || !TELLING.has(wordAt(p, start - 1))) return content;
  const end = addresseeEnd(p, start);
  if (end === start || p.tokens.start[end]! >= first.end) return content;
  return [span(p.tokens.start[end]!, first.end), ...content.slice(1)];
}

/** The token behind the addressee that starts at a token; the same token where none does. */
function addresseeEnd(p: ParagraphText, start: number): number {
  if (OPENERS.has(p.lower[start]!) || PRONOUNS.has(p.lower[start]!)) return start;
  for (let i = start; i < p.tokens.count && i - start <= LONGEST; i++) {
    const kind = p.tokens.kind[i];
    const word = p.lower[i]!;
    // "told them how to vote": an instruction, all of it.
    if (OPENERS.has(word) && p.lower[i + 1] === 'to') return start;
    if (i > start && (OPENERS.has(word) || kind === DOUBLE_MARK)) return i;
    if (i > start && i - start <= LONGEST_BARE && PRONOUNS.has(word)) return i;
    if ((kind !== WORD && kind !== NUMBER) || p.runOf[i] !== -1 || TOLD.has(word) || word === 'to') return start;
  }
  return start;
}
