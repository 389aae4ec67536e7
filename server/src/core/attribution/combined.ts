import { firstToken, type ParagraphText } from '../paragraph.ts';
import { isTitleOfWork } from '../quotes/titles.ts';
import { overlaps, type Span } from '../span.ts';
import { intArray } from '../text/arrays.ts';
import { withoutAddressee } from './addressee.ts';
import { alone } from './alone.ts';
import type { Attribution, Unrated } from './attribution.ts';
import { extentOf, isCertain, startsSentence, swallows, withoutCertain } from './certain.ts';
import { reportsOf } from './coordinated.ts';
import { LONGEST_CLAUSE } from './found.ts';
import type { LearnedAttribution } from './learned/tagger.ts';
import { ofModel } from './ofModel.ts';
import { bothHalves } from './parenthetical.ts';
import { quotedAttributions } from './quoted.ts';
import { tweet } from './signature.ts';
import { withinBorders } from './sourceBorders.ts';
import { wholeSource } from './wholeSource.ts';

/**
 * The attributions of a paragraph: the learned ones, and what only the rules for quotation marks see. The model is better
 * at cues, sources and the borders of clauses; the rules know that what stands between marks belongs together however
 * long it is, and that marks without a cue may still be speech.
 */
export function attributions(p: ParagraphText, learned: readonly LearnedAttribution[]): Attribution[] {
  const post = tweet(p);
  if (post) return [post];
  const ruledOnes = quotedAttributions(p);
  if (learned.length === 0 && ruledOnes.length === 0) return [];
  const out: Attribution[] = [];
  const owners = intArray(p.tokens.count).fill(NOBODY);
  const add = (a: Attribution): void => {
    own(p, owners, a.content, out.length);
    out.push(withSource(a, withinBorders(p, wholeSource(p, a))));
  };
  const certain = ruledOnes.filter(a => isCertain(p, a));
  const extents = certain.map(extentOf);
  learned.forEach((whole, i) => {
    for (const a of reportsOf(p, whole)) {
      if (isTitle(p, a) || swallows(a, extents)) continue;
      const said = withoutAddressee(p, bothHalves(p, a, learned, i), a.cue);
      const content = withoutCertain(p, withLearnedContent(a, said), extents);
      if (content.length > 0) add(ofModel(p, withLearnedContent(a, content)));
    }
  });
  for (const ruled of ruledOnes) {
    const owner = mainOwner(p, owners, ruled.content);
    const before = owner === NOBODY && floats(p, ruled) ? lastBefore(p, owners, out, ruled.content[0]!.start) : NOBODY;
    if (before !== NOBODY) {
      out[before] = withContent(out[before]!, ruled.content);
      own(p, owners, ruled.content, before);
    } else if (owner === NOBODY) for (const a of alone(p, ruled)) add(a);
    else if (ruled.type !== 'scare') {
      out[owner] = completed(p, owners, out[owner]!, ruled);
      own(p, owners, out[owner]!.content, owner);
    }
  }
  return isInOrder(out) ? out : out.sort((a, b) => a.content[0]!.start - b.content[0]!.start);
}

/** As most are: `sort` would take a kilobyte of memory to find that out. */
function isInOrder(out: readonly Attribution[]): boolean {
  for (let i = 1; i < out.length; i++) if (out[i]!.content[0]!.start < out[i - 1]!.content[0]!.start) return false;
  return true;
}

/** Whole sentences in marks without a cue: they go on from the quotation before them in the paragraph. */
const floats = (p: ParagraphText, a: Unrated): boolean => a.type === 'direct' && !a.cue && startsSentence(p, a);

/** Whose words in marks are the last before an offset; `NOBODY` where the last content before has none, or none is near. */
function lastBefore(p: ParagraphText, owners: Int32Array, out: readonly Attribution[], offset: number): number {
  const from = firstToken(p, offset);
  let i = from - 1;
  while (i > 0 && from - i < LONGEST_CLAUSE && owners[i] === NOBODY) i--;
  const owner = i >= 0 ? owners[i]! : NOBODY;
  if (owner === NOBODY) return NOBODY;
  const { type } = out[owner]!;
  return type === 'direct' || type === 'mixed' ? owner : NOBODY;
}

/** What is sung, read or shown is no speech: `the band played "Let It Rain"`. */
function isTitle(p: ParagraphText, { content }: LearnedAttribution): boolean {
  if (content.length !== 1) return false;
  const index = p.runOf[firstToken(p, content[0]!.start)] ?? -1;
  if (index < 0) return false;
  const run = p.runs[index]!;
  return run.start === content[0]!.start && content[0]!.end <= run.end && isTitleOfWork(p, run);
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
  let most = 0;
  for (const c of content) {
    for (let i = firstToken(p, c.start); i < p.tokens.count && p.tokens.start[i]! < c.end; i++) {
      const owner = owners[i]!;
      if (owner === NOBODY) continue;
      const count = (tokens.get(owner) ?? 0) + 1;
      tokens.set(owner, count);
      if (count <= most) continue;
      most = count;
      best = owner;
    }
  }
  return best;
}

/** A learned attribution with the source that it lacks and with the runs of the same quotation that nobody has. */
function completed(p: ParagraphText, owners: Int32Array, a: Attribution, ruled: Unrated): Attribution {
  const { source } = ruled;
  if (!a.source && source && !a.content.some(c => overlaps(c, source))) return withSource(a, withinBorders(p, source));
  if (a.type !== 'direct' || ruled.content.length < 2) return a;
  const more = ruled.content.filter(c => mainOwner(p, owners, [c]) === NOBODY);
  if (more.length === 0) return a;
  return withContent(a, more);
}

const withSource = ({ type, content, cue, confidence, evidence }: Attribution, source: Span | null): Attribution => ({
  type,
  content,
  source,
  cue,
  confidence,
  evidence,
});

const withLearnedContent = (a: LearnedAttribution, content: readonly Span[]): LearnedAttribution =>
  a.content === content ? a : { cue: a.cue, source: a.source, content, confidence: a.confidence };

function withContent(a: Attribution, more: readonly Span[]): Attribution {
  const content = [...a.content, ...more];
  const inOrder = more[0]!.start >= a.content.at(-1)!.end;
  return { ...a, content: inOrder ? content : content.sort((x, y) => x.start - y.start) };
}
