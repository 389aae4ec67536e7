import type { Evidence, EvidenceKind, QuotationType } from '../model.ts';
import { firstToken, type ParagraphText } from '../paragraph.ts';
import { firstEndingAfter, overlaps, type Span } from '../span.ts';
import { CLITIC, NUMBER, WORD } from '../text/tokens.ts';
import type { Attribution } from './attribution.ts';
import type { LearnedAttribution } from './learned/tagger.ts';
import { quotedAttributions } from './quoted.ts';

/** What was right of the rules' quotations that the model has not, by type and pattern (PolNeAR train, held out). */
const CONFIDENCE_ALONE: Readonly<Record<string, number>> = {
  'direct cue-after': 0.75,
  'direct cue-before': 0.65,
  'direct colon': 0.6,
  'mixed cue-after': 0.4,
};
const DOUBTFUL = 0.3;

/**
 * The attributions of a paragraph: the learned ones, and what only the rules for quotation marks see. The model is better
 * at cues, sources and the borders of clauses; the rules know that what stands between marks belongs together however
 * long it is, and that marks without a cue may still be speech.
 */
export function attributions(p: ParagraphText, learned: readonly LearnedAttribution[]): Attribution[] {
  const ruledOnes = quotedAttributions(p);
  if (learned.length === 0 && ruledOnes.length === 0) return [];
  const out: Attribution[] = [];
  const owners = new Int32Array(p.tokens.count).fill(NOBODY);
  const add = (a: Attribution): void => {
    own(p, owners, a.content, out.length);
    out.push(a);
  };
  const certain = new Set(ruledOnes.filter(isCertain));
  const extents = [...certain].map(extentOf);
  for (const a of learned) if (!swallows(a, extents)) add(ofModel(p, a));
  for (const ruled of ruledOnes) {
    const owner = mainOwner(p, owners, ruled.content);
    if (owner === NOBODY) add(certain.has(ruled) ? ruled : alone(p, ruled));
    else if (ruled.type !== 'scare') {
      out[owner] = completed(p, owners, out[owner]!, ruled);
      own(p, owners, out[owner]!.content, owner);
    }
  }
  return out.sort((a, b) => a.content[0]!.start - b.content[0]!.start);
}

/** `"...," SOURCE CUE`: no rule is more often right. */
const isCertain = (a: Attribution): boolean =>
  a.type === 'direct' && a.source !== null && a.evidence[0]!.kind === 'cue-after';

/** A certain attribution and the span from its first to its last part. */
interface Extent extends Span {
  readonly of: Attribution;
}

function extentOf(of: Attribution): Extent {
  const parts = [of.content[0]!, of.content.at(-1)!, of.cue ?? of.content[0]!, of.source ?? of.content[0]!];
  return { start: Math.min(...parts.map(s => s.start)), end: Math.max(...parts.map(s => s.end)), of };
}

/**
 * Whether a learned attribution takes the cue or the source of a certain quotation for content (two quotations taken for
 * one), or the name under a quotation for the cue of another: annotators never do.
 */
function swallows(a: LearnedAttribution, certain: readonly Extent[]): boolean {
  const end = Math.max(a.cue.end, a.content.at(-1)!.end);
  const start = Math.min(a.cue.start, a.content[0]!.start);
  for (let i = firstEndingAfter(certain, start); i < certain.length && certain[i]!.start < end; i++) {
    const { cue, source } = certain[i]!.of;
    if (a.content.some(c => (cue && overlaps(c, cue)) || (source && overlaps(c, source)))) return true;
    if (source && overlaps(a.cue, source)) return true;
  }
  return false;
}

/** The owner of a token is the index of the attribution whose content it is. */
const NOBODY = -1;

function own(p: ParagraphText, owners: Int32Array, content: readonly Span[], owner: number): void {
  for (const c of content)
    for (let i = firstToken(p, c.start); i < p.tokens.count && p.tokens.start[i]! < c.end; i++) owners[i] = owner;
}

/** Who has the most tokens of a content, if anybody has any. */
function mainOwner(p: ParagraphText, owners: Int32Array, content: readonly Span[]): number {
  const tokens = new Map<number, number>();
  let best = NOBODY;
  for (const c of content) {
    for (let i = firstToken(p, c.start); i < p.tokens.count && p.tokens.start[i]! < c.end; i++) {
      const owner = owners[i]!;
      if (owner === NOBODY) continue;
      tokens.set(owner, (tokens.get(owner) ?? 0) + 1);
      if (best === NOBODY || tokens.get(owner)! > tokens.get(best)!) best = owner;
    }
  }
  return best;
}

function ofModel(p: ParagraphText, a: LearnedAttribution): Attribution {
  const evidence: Evidence[] = [
    { kind: placeOfCue(p, a), at: a.cue },
    { kind: 'learned', at: null },
  ];
  const source = isSpeaking(p, a) ? a.source : null;
  return { type: typeOf(p, a.content), content: a.content, source, cue: a.cue, confidence: a.confidence, evidence };
}

/** Who was asked or told does not speak ("Asked why, she ..."), and "it" in "it seems" is nobody. */
function isSpeaking(p: ParagraphText, { source, cue }: LearnedAttribution): boolean {
  const words = p.text.slice(cue.start, cue.end);
  if (words === 'Asked') return false;
  if (!source || source.end > cue.start) return true;
  if (ADDRESSED.test(words)) return false;
  return !(IMPERSONAL.test(words) && p.text.slice(source.start, source.end).toLowerCase() === 'it');
}

const ADDRESSED =
  /\b(?:am|is|are|was|were|be|been|being)\s(?:\w+ly\s)?(?:asked|told|urged|ordered|warned|advised|reminded|assured|invited|informed)\b/i;
const IMPERSONAL = /\b(?:seem|appear|turn|look|happen)(?:s|ed)?\b/i;

function placeOfCue(p: ParagraphText, { cue, content }: LearnedAttribution): EvidenceKind {
  const words = p.text.slice(cue.start, cue.end).toLowerCase();
  if (words.startsWith('according')) return 'according-to';
  if (words === ':') return 'colon';
  if (content.at(-1)!.end <= cue.start) return 'cue-after';
  return content[0]!.start >= cue.end ? 'cue-before' : 'cue-inside';
}

/** Direct if every word stands in marks, mixed if some do. */
function typeOf(p: ParagraphText, content: readonly Span[]): QuotationType {
  let inside = 0;
  let outside = 0;
  for (const c of content) {
    for (let i = firstToken(p, c.start); i < p.tokens.count && p.tokens.start[i]! < c.end; i++) {
      const kind = p.tokens.kind[i];
      if (kind !== WORD && kind !== NUMBER && kind !== CLITIC) continue;
      if (p.runOf[i] === -1) outside++;
      else inside++;
    }
  }
  if (inside === 0) return 'indirect';
  return outside === 0 ? 'direct' : 'mixed';
}

/** A mixed quotation of fewer words that the model does not see is none: the words in marks are scare quotes. */
const LEAST_MIXED = 8;

function alone(p: ParagraphText, a: Attribution): Attribution {
  if (a.type === 'mixed' && words(p, a.content) < LEAST_MIXED) return scareQuotes(p, a);
  if (a.type === 'scare') return a;
  return { ...a, confidence: CONFIDENCE_ALONE[`${a.type} ${a.evidence[0]!.kind}`] ?? DOUBTFUL };
}

function scareQuotes(p: ParagraphText, a: Attribution): Attribution {
  const at =
    p.runs[p.runOf.find((run, i) => run >= 0 && p.tokens.start[i]! >= a.content[0]!.start) ?? 0] ?? a.content[0]!;
  return {
    type: 'scare',
    content: [{ start: at.start, end: at.end }],
    source: null,
    cue: null,
    confidence: 0.6,
    evidence: [{ kind: 'no-cue', at: null }],
  };
}

function words(p: ParagraphText, content: readonly Span[]): number {
  let n = 0;
  for (const c of content) {
    for (let i = firstToken(p, c.start); i < p.tokens.count && p.tokens.start[i]! < c.end; i++)
      if (p.tokens.kind[i] === WORD) n++;
  }
  return n;
}

/** A learned attribution with the source that it lacks and with the runs of the same quotation that nobody has. */
function completed(p: ParagraphText, owners: Int32Array, a: Attribution, ruled: Attribution): Attribution {
  const { source } = ruled;
  if (!a.source && source && !a.content.some(c => overlaps(c, source))) return { ...a, source };
  if (a.type !== 'direct' || ruled.content.length < 2) return a;
  const more = ruled.content.filter(c => mainOwner(p, owners, [c]) === NOBODY);
  if (more.length === 0) return a;
  return { ...a, content: [...a.content, ...more].sort((x, y) => x.start - y.start) };
}
