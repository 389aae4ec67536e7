import type { MarkedRun, ParagraphRole } from '../model.ts';
import type { Span } from '../span.ts';
import type { Attribution } from './attribution.ts';

/** A paragraph's runs and attributions with absolute offsets. */
export interface AttributedParagraph extends Span {
  readonly role: ParagraphRole;
  readonly runs: readonly MarkedRun[];
  readonly attributions: readonly Attribution[];
}

export interface AttributedDocument {
  readonly marks: MarkedRun[];
  readonly attributions: LinkedAttribution[];
}

export interface LinkedAttribution extends Attribution {
  /** Index of the attribution whose speaker this one has, for want of a source of its own. */
  readonly inherits: number | null;
}

/**
 * What only the order of paragraphs shows: quotations that run over several paragraphs, each of which reopens the marks,
 * and quotations without a source that follow one of a known source.
 */
export function linkParagraphs(paragraphs: readonly AttributedParagraph[]): AttributedDocument {
  const marks: MarkedRun[] = [];
  const attributions: LinkedAttribution[] = [];
  let before: AttributedParagraph | null = null;
  for (const paragraph of paragraphs) {
    if (paragraph.role === 'byline') continue;
    const reopens = before !== null && reopensMarks(before, paragraph);
    if (reopens) continueLast(marks);
    marks.push(...paragraph.runs);
    paragraph.attributions.forEach((a, i) => {
      const last = attributions.length - 1;
      const leads = i === 0 && a.content[0]!.start <= paragraph.start + 1;
      if (reopens && leads && joinable(attributions[last], a)) attributions[last] = joined(attributions[last]!, a);
      else attributions.push({ ...a, ...inheritance(attributions, a, leads && before?.role === paragraph.role) });
    });
    before = paragraph;
  }
  return { marks, attributions };
}

/** The last run of `before` is open at its end and the next paragraph opens a run at once. */
function reopensMarks(before: AttributedParagraph, paragraph: AttributedParagraph): boolean {
  const last = before.runs.findLast(r => !r.nested);
  const first = paragraph.runs[0];
  return (
    before.role === paragraph.role &&
    last?.closer === null &&
    last.end === before.end &&
    first?.opener?.start === paragraph.start
  );
}

function continueLast(marks: MarkedRun[]): void {
  const at = marks.findLastIndex(m => !m.nested);
  marks[at] = { ...marks[at]!, continues: true };
}

const joinable = (last: Attribution | undefined, next: Attribution): boolean =>
  last !== undefined && last.type !== 'scare' && next.type !== 'scare' && (last.cue === null || next.cue === null);

function joined(last: LinkedAttribution, next: Attribution): LinkedAttribution {
  const lead = last.cue ? last : next;
  return {
    ...lead,
    inherits: lead === last ? last.inherits : null,
    type: last.type === 'mixed' ? 'mixed' : lead.type,
    content: [...last.content, ...next.content],
    evidence: [...lead.evidence, { kind: 'continued-paragraph', at: next.content[0]! }],
  };
}

/** A quotation without cue and source that leads its paragraph goes on from the quotation before it. */
function inheritance(
  before: readonly LinkedAttribution[],
  a: Attribution,
  leads: boolean,
): Pick<LinkedAttribution, 'inherits' | 'evidence' | 'confidence'> {
  const none = { inherits: null, evidence: a.evidence, confidence: a.confidence };
  if (!leads || a.source !== null || a.cue !== null || a.type === 'scare') return none;
  const from = before.findLastIndex(b => b.type === 'direct' || b.type === 'mixed');
  const last = before[from];
  if (!last || (last.source === null && last.inherits === null)) return none;
  return { inherits: last.inherits ?? from, evidence: [{ kind: 'continued', at: last.content[0]! }], confidence: 0.65 };
}
