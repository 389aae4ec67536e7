import type { Evidence, MarkedRun, ParagraphRole } from '../model.ts';
import { type Span, shift } from '../span.ts';
import type { Attribution } from './attribution.ts';
import type { Signature } from './signature.ts';

/** A paragraph's runs and attributions with absolute offsets. */
export interface AttributedParagraph extends Span {
  readonly role: ParagraphRole;
  readonly runs: readonly MarkedRun[];
  readonly attributions: readonly Attribution[];
  /** The paragraph read as a turn of a transcript, if it looks like one. */
  readonly turn: Attribution | null;
  /** What announces a quotation at the paragraph's end: "Vale said:". */
  readonly announcement: Announcement | null;
  /** The paragraph read as the name under a quotation, if it looks like one. */
  readonly signature: Signature | null;
}

export interface Announcement {
  readonly source: Span | null;
  readonly cue: Span;
}

export const shiftAnnouncement = (a: Announcement | null, by: number): Announcement | null =>
  a && { source: a.source && shift(a.source, by), cue: shift(a.cue, by) };

export const shiftSignature = (s: Signature | null, by: number): Signature | null =>
  s && { source: shift(s.source, by), cue: shift(s.cue, by) };

export interface AttributedDocument {
  readonly marks: MarkedRun[];
  readonly attributions: Attribution[];
}

/**
 * What only the order of paragraphs shows: quotations that run over several paragraphs (with marks reopened, or each
 * paragraph in marks of its own) and quotations that the paragraph before announces with a colon.
 */
export function linkParagraphs(paragraphs: readonly AttributedParagraph[]): AttributedDocument {
  const marks: MarkedRun[] = [];
  const attributions: Draft[] = [];
  let before: AttributedParagraph | null = null;
  const all = asTranscript(paragraphs);
  const isNamedLater = namedInLaterParagraphs(all);
  for (let index = 0; index < all.length; index++) {
    const paragraph = all[index]!;
    if (paragraph.role === 'byline' || (before && isWedged(before, paragraph))) continue;
    const reopens = before !== null && reopensMarks(before, paragraph);
    if (reopens) continueLast(marks);
    for (const run of paragraph.runs) marks.push(run);
    const near = before?.role === paragraph.role ? before : null;
    if (near && paragraph.signature && endsUnsigned(near)) sign(attributions, paragraph.signature);
    for (let i = 0; i < paragraph.attributions.length; i++) {
      const a = paragraph.attributions[i]!;
      const leads = i === 0 && a.content[0]!.start <= paragraph.start + 1;
      const last = near?.attributions.length ? attributions.at(-1) : undefined;
      const announced = leads && near?.announcement && a.cue === null && a.type === 'direct';
      if (paragraph.turn) attributions.push(draft(a));
      else if (announced) attributions.push(draft(announcedBy(near.announcement!, a)));
      else if (
        leads &&
        last &&
        (reopens ? joinable(last, a) : floats(paragraph, a) && !isNamedLater[index] && last.type !== 'scare')
      ) {
        join(attributions, a);
      } else attributions.push(draft(a));
    }
    before = paragraph;
  }
  return { marks, attributions };
}

/**
 * For each paragraph whether the next one has a name for its quotation: below it as a signature, or in the paragraph that it
 * goes on into with marks reopened.
 */
function namedInLaterParagraphs(paragraphs: readonly AttributedParagraph[]): boolean[] {
  const out = new Array<boolean>(paragraphs.length).fill(false);
  for (let i = paragraphs.length - 2; i >= 0; i--) {
    const next = paragraphs[i + 1]!;
    const first = next.attributions[0];
    const named = first !== undefined && (first.cue !== null || out[i + 1]!);
    out[i] = next.signature !== null || (reopensMarks(paragraphs[i]!, next) && named);
  }
  return out;
}

/** An attribution that later paragraphs may still go on with. */
interface Draft extends Attribution {
  readonly content: Span[];
  readonly evidence: Evidence[];
}

const draft = ({ type, content, source, cue, confidence, evidence }: Attribution): Draft => ({
  type,
  content: [...content],
  source,
  cue,
  confidence,
  evidence: [...evidence],
});

/** One line that starts with a name and a colon may be anything; several make a transcript. */
const LEAST_TURNS = 3;

function asTranscript(paragraphs: readonly AttributedParagraph[]): readonly AttributedParagraph[] {
  const turns = paragraphs.filter(p => p.turn).length;
  if (turns === 0) return paragraphs;
  return paragraphs.map(p =>
    turns >= LEAST_TURNS && p.turn ? { ...p, attributions: [p.turn] } : { ...p, turn: null },
  );
}

/** The share of announced quotations that was right, measured as in `alone.ts`. */
const ANNOUNCED = 0.7;

const announcedBy = (announcement: Announcement, a: Attribution): Attribution => ({
  ...a,
  ...announcement,
  confidence: ANNOUNCED,
  evidence: [{ kind: 'cue-before', at: announcement.cue }],
});

/** All seven signed quotations of PolNeAR train are right: too few to promise more than of those signed in their own paragraph. */
const SIGNED = 0.8;

/** A paragraph whose last words are a quotation without a cue. */
function endsUnsigned(paragraph: AttributedParagraph): boolean {
  const last = paragraph.attributions.at(-1);
  return last?.type === 'direct' && last.cue === null && last.content.at(-1)!.end >= paragraph.end - 1;
}

function sign(drafts: Draft[], signature: Signature): void {
  const last = drafts.at(-1);
  if (last?.cue === null)
    drafts[drafts.length - 1] = draft({
      ...last,
      ...signature,
      confidence: SIGNED,
      evidence: [{ kind: 'cue-after', at: signature.cue }],
    });
}

/** A paragraph that is one quotation and nothing else goes on from the quotation before it. */
const floats = (paragraph: AttributedParagraph, a: Attribution): boolean =>
  a.cue === null &&
  a.source === null &&
  a.type === 'direct' &&
  a.content.at(-1)!.end >= paragraph.end - 1 &&
  paragraph.attributions.length === 1;

/** A link or a caption, at most so long, that a page puts between two paragraphs of one quotation, in UTF-16 code units. */
const LONGEST_WEDGE = 120;

const isWedged = (before: AttributedParagraph, paragraph: AttributedParagraph): boolean =>
  endsOpen(before) &&
  paragraph.runs.length === 0 &&
  paragraph.attributions.length === 0 &&
  paragraph.announcement === null &&
  paragraph.end - paragraph.start <= LONGEST_WEDGE;

/** The last run of `before` is open at its end and the next paragraph opens a run at once. */
function reopensMarks(before: AttributedParagraph, paragraph: AttributedParagraph): boolean {
  const first = paragraph.runs[0];
  return before.role === paragraph.role && endsOpen(before) && first?.opener?.start === paragraph.start;
}

function endsOpen(paragraph: AttributedParagraph): boolean {
  const last = paragraph.runs.findLast(r => !r.nested);
  return last?.closer === null && last.end === paragraph.end;
}

function continueLast(marks: MarkedRun[]): void {
  const at = marks.findLastIndex(m => !m.nested);
  marks[at] = { ...marks[at]!, continues: true };
}

const joinable = (last: Attribution | undefined, next: Attribution): boolean =>
  last !== undefined && last.type !== 'scare' && next.type !== 'scare' && (last.cue === null || next.cue === null);

/** Makes `next` the end of the last draft; the one of the two that has a cue leads. */
function join(drafts: Draft[], next: Attribution): void {
  const last = drafts.at(-1)!;
  const lead =
    last.cue || !next.cue
      ? last
      : draft({ ...next, type: last.type === 'mixed' ? 'mixed' : next.type, content: last.content });
  for (const c of next.content) lead.content.push(c);
  if (!lead.evidence.some(e => e.kind === 'continued-paragraph'))
    lead.evidence.push({ kind: 'continued-paragraph', at: next.content[0]! });
  drafts[drafts.length - 1] = lead;
}
