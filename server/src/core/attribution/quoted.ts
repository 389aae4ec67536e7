import type { Evidence, EvidenceKind, MarkedRun } from '../model.ts';
import { firstToken, type ParagraphText, sentenceAt } from '../paragraph.ts';
import { isTitleOfWork } from '../quotes/titles.ts';
import { type Span, span } from '../span.ts';
import { TERMINATOR } from '../text/tokens.ts';
import type { Unrated } from './attribution.ts';
import { clauseBefore, cueBehind, signature } from './behind.ts';
import { type Cue, findCues } from './cues.ts';
import { type Found, LONGEST_CLAUSE, lastInside, leadsSentence, wordsIn } from './found.ts';
import { colonInFront, cueInFront } from './inFront.ts';
import { spanOf } from './sources.ts';

/** Up to so many words in marks without a cue are scare quotes or a title. */
const SCARE_WORDS = 8;

/** An attribution that later runs of the paragraph may still join. */
interface Draft extends Unrated {
  readonly content: Span[];
  readonly evidence: Evidence[];
}

const NONE: readonly never[] = [];

/** The quotations of a paragraph that have something in quotation marks: direct, mixed, and scare quotes. */
export function quotedAttributions(p: ParagraphText): readonly Unrated[] {
  if (p.runs.length === 0) return NONE;
  const runs = p.runs.filter(r => !r.nested && r.opener);
  if (runs.length === 0) return NONE;
  const cues = findCues(p);
  const out: Draft[] = [];
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i]!;
    const previous = i > 0 ? runs[i - 1]! : null;
    const last = out.at(-1);
    const found = isTitleOfWork(p, run) ? null : patternAround(p, cues, run, previous, runs[i + 1] ?? null);
    if (found) {
      const same = withCue(out, p.tokens.start[found.cue.first]!);
      if (same) join(same, behindCue(same) ? span(run.start, run.end) : found.content);
      else out.push(draft(p, found));
    } else if (last && previous && continues(p, run, previous, last)) {
      join(last, span(run.start, run.end));
    } else {
      out.push(withoutCue(p, run));
    }
  }
  return out;
}

function patternAround(
  p: ParagraphText,
  cues: readonly Cue[],
  run: MarkedRun,
  previous: MarkedRun | null,
  next: MarkedRun | null,
): Found | null {
  const inFront = cueInFront(p, cues, run, previous);
  if (
    inFront?.type === 'direct' &&
    leadsSentence(p, inFront.source, spanOf(p, inFront.cue.first, inFront.cue.last), inFront.content)
  )
    return inFront;
  return (
    signature(p, run) ?? cueBehind(p, cues, run, next) ?? inFront ?? clauseBefore(p, cues, run) ?? colonInFront(p, run)
  );
}

/** The draft, among the last few, that has the cue which starts at an offset. */
const withCue = (drafts: readonly Draft[], start: number): Draft | undefined =>
  drafts.slice(-8).findLast(d => d.cue?.start === start);

function draft(p: ParagraphText, f: Found): Draft {
  const cue = spanOf(p, f.cue.first, f.cue.last);
  return {
    type: f.type,
    content: [f.content],
    source: f.source,
    cue,
    evidence: [{ kind: f.how, at: cue }],
  };
}

/** Whether the cue stands behind the content, so that what follows the cue is content only inside marks. */
const behindCue = (a: Unrated): boolean => a.cue !== null && a.content[0]!.end <= a.cue.start;

function join(to: Draft, content: Span): void {
  const last = to.content.at(-1)!;
  if (content.start <= last.end) {
    to.content[to.content.length - 1] = span(last.start, Math.max(last.end, content.end));
    return;
  }
  to.content.push(content);
  if (!to.evidence.some(e => e.kind === 'cue-inside')) to.evidence.push({ kind: 'cue-inside', at: to.cue });
}

/** `"A," he said. "B."`: B starts a sentence right behind the sentence of A and its cue. */
function continues(p: ParagraphText, run: MarkedRun, previous: MarkedRun, last: Unrated): boolean {
  if (last.type === 'scare' || sentenceAt(p, run.start).start !== run.start) return false;
  if (wordsIn(p, run) < 3 && !/[.!?]/.test(lastInside(p, run))) return false;
  const behind = firstToken(p, previous.end);
  const opener = firstToken(p, run.start);
  if (opener - behind > LONGEST_CLAUSE) return false;
  let stops = 0;
  for (let i = behind; i < opener; i++) if (p.tokens.kind[i] === TERMINATOR) stops++;
  return stops <= 1;
}

function withoutCue(p: ParagraphText, run: MarkedRun): Draft {
  if (isTitleOfWork(p, run)) return unspoken(run, 'title-of-work');
  if (run.style.startsWith('single') || (wordsIn(p, run) <= SCARE_WORDS && !isSentence(p, run)))
    return unspoken(run, 'no-cue');
  return { ...unspoken(run, 'no-source'), type: 'direct' };
}

/** Whether a sentence starts with the run and ends in it: `"Sons of Spring" is a play` is no speech. */
const isSentence = (p: ParagraphText, run: MarkedRun): boolean =>
  sentenceAt(p, run.start).start === run.start && /[.!?…—-]/.test(lastInside(p, run));

const unspoken = (run: MarkedRun, kind: EvidenceKind): Draft => ({
  type: 'scare',
  content: [span(run.start, run.end)],
  source: null,
  cue: null,
  evidence: [{ kind, at: null }],
});
