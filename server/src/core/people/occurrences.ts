import type { Evidence } from '../model.ts';
import type { Span } from '../span.ts';
import type { MentionCandidate } from './mentions.ts';
import type { PeopleInput } from './resolve.ts';

/** A candidate in its place in the article; what the document passes find out about it is filled in. */
export interface Occurrence extends Span {
  candidate: MentionCandidate;
  /** The head in the article's offsets. */
  head: Span;
  /** The head's words, once `wording` has been asked for them. */
  words: string | null;
  readonly role: Span | null;
  readonly paragraph: number;
  /** Counted through the article. */
  readonly sentence: number;
  /** In title, headline, byline or footer. */
  readonly outside: boolean;
  /** Index of the quoted region that holds it, or -1. */
  readonly quoted: number;
  /** The first subject of its sentence, words inside and outside quotation marks apart. */
  readonly leads: boolean;
  /** The same for two that "and" or "or" joins, -1 for others. */
  pair: number;
  /** Inside what somebody is reported to say. */
  told: boolean;
  /** Head of a quotation's source. */
  source: boolean;
  /** The people file knows more than one of this name: nobody is picked. */
  undecided: boolean;
  /** Index of the entity, -1 none (yet). */
  entity: number;
  evidence: readonly Evidence[];
  /** The name that a source has beside its description. */
  beside: Occurrence | null;
  /** A description beside the name of the person whom it describes. */
  apposition: boolean;
}

/** What most occurrences have to begin with. */
export const NO_EVIDENCE: readonly Evidence[] = [];

/** Every candidate of the article in text order. */
export function occurrencesOf(input: PeopleInput): Occurrence[] {
  const out: Occurrence[] = [];
  const marks = input.marks.filter(mark => !mark.nested);
  let mark = 0;
  let sentence = 0;
  let ledSentence = -1;
  let ledQuoted = -1;
  input.paragraphs.forEach((paragraph, index) => {
    const at = paragraph.start;
    let ended = 0;
    for (const candidate of paragraph.mentions) {
      const start = at + candidate.start;
      while (mark < marks.length && marks[mark]!.end <= start) mark++;
      const quoted = mark < marks.length && marks[mark]!.start <= start ? mark : -1;
      while (ended < paragraph.sentences.length && paragraph.sentences[ended]!.end <= start) ended++;
      const inSentence = sentence + ended;
      const leads = candidate.subject && (ledSentence !== inSentence || ledQuoted !== quoted);
      if (leads) {
        ledSentence = inSentence;
        ledQuoted = quoted;
      }
      out.push({
        start,
        end: at + candidate.end,
        candidate,
        head: { start: at + candidate.head.start, end: at + candidate.head.end },
        words: null,
        role: candidate.role && { start: at + candidate.role.start, end: at + candidate.role.end },
        paragraph: index,
        sentence: inSentence,
        outside: paragraph.role !== 'body',
        quoted,
        leads,
        pair: -1,
        told: false,
        source: false,
        undecided: false,
        entity: -1,
        evidence: NO_EVIDENCE,
        beside: null,
        apposition: false,
      });
    }
    sentence += paragraph.sentences.length;
  });
  pairUp(input.text, out);
  return out;
}

function pairUp(text: string, occurrences: readonly Occurrence[]): void {
  for (let i = 1; i < occurrences.length; i++) {
    const a = occurrences[i - 1]!;
    const b = occurrences[i]!;
    if (b.start - a.end > 5 || a.candidate.kind === 'pronoun' || b.candidate.kind === 'pronoun') continue;
    const between = text.slice(a.end, b.start);
    if (between !== ' and ' && between !== ' or ') continue;
    if (a.pair < 0) a.pair = i;
    b.pair = a.pair;
  }
}
