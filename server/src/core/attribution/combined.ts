import type { Evidence, EvidenceKind, QuotationType } from '../model.ts';
import { firstToken, type ParagraphText } from '../paragraph.ts';
import { isTitleOfWork } from '../quotes/titles.ts';
import { firstEndingAfter, overlaps, type Span } from '../span.ts';
import { CLITIC, NUMBER, WORD } from '../text/tokens.ts';
import { alone, isCertain } from './alone.ts';
import type { Attribution, Unrated } from './attribution.ts';
import type { LearnedAttribution } from './learned/tagger.ts';
import { quotedAttributions } from './quoted.ts';
import { withinBorders } from './sourceBorders.ts';
import { ownSubject } from './sources.ts';

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
    out.push({ ...a, source: withinBorders(p, a.source) });
  };
  const certain = ruledOnes.filter(a => isCertain(p, a));
  const extents = certain.map(extentOf);
  for (const a of learned) {
    if (isTitle(p, a) || swallows(a, extents)) continue;
    const content = withoutCertain(p, a, extents);
    if (content.length > 0) add(ofModel(p, { ...a, content }));
  }
  for (const ruled of ruledOnes) {
    const owner = mainOwner(p, owners, ruled.content);
    if (owner === NOBODY) for (const a of alone(p, ruled)) add(a);
    else if (ruled.type !== 'scare') {
      out[owner] = completed(p, owners, out[owner]!, ruled);
      own(p, owners, out[owner]!.content, owner);
    }
  }
  return out.sort((a, b) => a.content[0]!.start - b.content[0]!.start);
}

/** What is sung, read or shown is no speech: `the band played "Let It Rain"`. */
function isTitle(p: ParagraphText, { content }: LearnedAttribution): boolean {
  if (content.length !== 1) return false;
  const run = p.runs[p.runOf[firstToken(p, content[0]!.start)] ?? -1];
  return run !== undefined && run.start === content[0]!.start && content[0]!.end <= run.end && isTitleOfWork(p, run);
}

/** A certain attribution and the span from its first to its last part. */
interface Extent extends Span {
  readonly of: Unrated;
}

function extentOf(of: Unrated): Extent {
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

/** The content of a learned attribution before the first certain quotation in it that has a cue of its own. */
function withoutCertain(p: ParagraphText, a: LearnedAttribution, certain: readonly Extent[]): readonly Span[] {
  const end = a.content.at(-1)!.end;
  for (let i = firstEndingAfter(certain, a.content[0]!.start); i < certain.length && certain[i]!.start < end; i++) {
    const { cue, source, content } = certain[i]!.of;
    if (cue && [a.cue, a.source].some(s => s && (overlaps(s, cue) || (source && overlaps(s, source))))) continue;
    const border = content[0]!.start;
    if (!a.content.some(c => c.start <= border && border < c.end)) continue;
    const last = p.tokens.end[firstToken(p, border) - 1] ?? 0;
    return a.content.filter(c => c.start < last).map(c => ({ start: c.start, end: Math.min(c.end, last) }));
  }
  return a.content;
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
  const source = isSpeaking(p, a) ? (subjectOfParticiple(p, a) ?? a.source) : null;
  return { type: typeOf(p, a.content), content: a.content, source, cue: a.cue, confidence: a.confidence, evidence };
}

/** The model looks for the sentence's subject where a participle has one of its own. */
function subjectOfParticiple(p: ParagraphText, { cue, source }: LearnedAttribution): Span | null {
  const verb = firstToken(p, cue.start);
  return p.lower[verb]?.endsWith('ing') && source && source.end < cue.start ? ownSubject(p, verb) : null;
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

/** A learned attribution with the source that it lacks and with the runs of the same quotation that nobody has. */
function completed(p: ParagraphText, owners: Int32Array, a: Attribution, ruled: Unrated): Attribution {
  const { source } = ruled;
  if (!a.source && source && !a.content.some(c => overlaps(c, source)))
    return { ...a, source: withinBorders(p, source) };
  if (a.type !== 'direct' || ruled.content.length < 2) return a;
  const more = ruled.content.filter(c => mainOwner(p, owners, [c]) === NOBODY);
  if (more.length === 0) return a;
  return { ...a, content: [...a.content, ...more].sort((x, y) => x.start - y.start) };
}
