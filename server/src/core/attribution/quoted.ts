import type { EvidenceKind, MarkedRun, QuotationType } from '../model.ts';
import type { ParagraphText } from '../paragraph.ts';
import { firstToken, sentenceAt } from '../paragraph.ts';
import { isTitleOfWork } from '../quotes/titles.ts';
import { type Span, span } from '../span.ts';
import { isUpper } from '../text/characters.ts';
import { TERMINATOR, WORD } from '../text/tokens.ts';
import type { Attribution } from './attribution.ts';
import { type Cue, findCues, unlistedCue } from './cues.ts';
import type { Announcement } from './document.ts';
import { sourceAfter, sourceBefore, spanOf, startsPhrase } from './sources.ts';

/** How far behind the closing mark a cue may stand, in tokens: a long apposition fits. */
const REACH = 30;
/** Up to so many words in marks without a cue are scare quotes or a title. */
const SCARE_WORDS = 4;

interface Found {
  readonly cue: Cue | null;
  readonly source: Span | null;
  readonly content: Span;
  readonly how: EvidenceKind;
  readonly type: QuotationType;
  readonly confidence: number;
}

/** The quotations of a paragraph that have something in quotation marks: direct, mixed, and scare quotes. */
export function quotedAttributions(p: ParagraphText): Attribution[] {
  const runs = p.runs.filter(r => !r.nested && r.opener);
  if (runs.length === 0) return [];
  const cues = findCues(p);
  const out: Attribution[] = [];
  runs.forEach((run, i) => {
    const previous = runs[i - 1] ?? null;
    const next = runs[i + 1] ?? null;
    if (isTitleOfWork(p, run)) {
      out.push(unspoken(run, 'title-of-work'));
      return;
    }
    const found =
      cueBehind(p, cues, run, next) ??
      cueInFront(p, cues, run, previous) ??
      clauseBefore(p, cues, run) ??
      colonInFront(p, run);
    if (found) {
      const last = out.findLastIndex(a => found.cue && a.cue?.start === p.tokens.start[found.cue.first]);
      if (last < 0) out.push(attribution(p, found));
      else out[last] = joined(out[last]!, behindCue(out[last]!) ? span(run.start, run.end) : found.content);
    } else if (continues(p, run, previous, out.at(-1))) {
      out[out.length - 1] = joined(out.at(-1)!, span(run.start, run.end));
    } else {
      out.push(withoutCue(p, run));
    }
  });
  return out;
}

/** The cue and source of a paragraph that ends with a colon: what follows is what they say. */
export function announcement(p: ParagraphText): Announcement | null {
  const last = p.tokens.count - 1;
  if (last < 2 || !p.lower[last]!.startsWith(':')) return null;
  const from = firstToken(p, sentenceAt(p, p.tokens.start[last]!).start);
  const cue = findCues(p).findLast(c => c.first >= from);
  if (!cue) return null;
  return { cue: spanOf(p, cue.first, cue.last), source: sourceBefore(p, cue) };
}

function attribution(p: ParagraphText, f: Found): Attribution {
  const cue = f.cue && spanOf(p, f.cue.first, f.cue.last);
  const evidence = [{ kind: f.how, at: cue ?? f.source }];
  return {
    type: f.type,
    content: [f.content],
    source: f.source,
    cue,
    confidence: f.source ? f.confidence : f.confidence / 2,
    evidence,
  };
}

/** Whether the cue stands behind the content, so that what follows the cue is content only inside marks. */
const behindCue = (a: Attribution): boolean => a.cue !== null && a.content[0]!.end <= a.cue.start;

const joined = (a: Attribution, content: Span): Attribution => {
  const last = a.content.at(-1)!;
  if (content.start <= last.end)
    return { ...a, content: [...a.content.slice(0, -1), span(last.start, Math.max(last.end, content.end))] };
  return { ...a, content: [...a.content, content], evidence: [...a.evidence, { kind: 'cue-inside', at: a.cue }] };
};

/** `"...," SOURCE CUE` and `"...," CUE SOURCE`. */
function cueBehind(p: ParagraphText, cues: readonly Cue[], run: MarkedRun, next: MarkedRun | null): Found | null {
  if (!run.closer || !speechEnds(p, run)) return null;
  const after = firstToken(p, run.end);
  const start = p.lower[after] === ',' ? after + 1 : after;
  if (lastInside(p, run) === '.' && start === after && isUpper(p.text.charCodeAt(p.tokens.start[start] ?? run.end)))
    return null;
  const border = Math.min(next ? firstToken(p, next.start) : p.tokens.count, start + REACH, sentenceStop(p, start));
  const listed = cues.find(c => c.first >= start && c.last < border);
  const cue = listed ?? (lastInside(p, run) === ',' && startsPhrase(p, start) ? unlistedCue(p, start, border) : null);
  if (!cue || cue.participle) return null;
  const inverted = cue.first === start;
  if (!inverted && !startsPhrase(p, start)) return null;
  if (!inverted && commas(p, start, cue.first) === 1) return null;
  const source = inverted ? sourceAfter(p, cue) : sourceBefore(p, cue);
  if (!source) return null;
  const how = cue.verb === 'according' ? 'according-to' : 'cue-after';
  const content = span(contentStart(p, cues, run), run.end);
  return { cue, source, content, how, type: content.start < run.start ? 'mixed' : 'direct', confidence: 0.93 };
}

/** The last character of the quoted words, inner closing marks aside. */
function lastInside(p: ParagraphText, run: MarkedRun): string {
  let at = (run.closer?.start ?? run.end) - 1;
  while (at > run.start && /['’”\s]/.test(p.text.charAt(at))) at--;
  return p.text.charAt(at);
}

/** `Crews were "ready to go" by noon, said SOURCE.`: the whole clause before the comma is content. */
function clauseBefore(p: ParagraphText, cues: readonly Cue[], run: MarkedRun): Found | null {
  const stop = sentenceStop(p, firstToken(p, run.end));
  for (let comma = firstToken(p, run.end); comma < stop; comma++) {
    if (p.lower[comma] !== ',' || p.runOf[comma] !== -1) continue;
    const cue = cues.find(c => c.first > comma && c.first < stop && c.first <= comma + 8);
    if (!cue || cue.participle || (cue.first > comma + 1 && !startsPhrase(p, comma + 1))) continue;
    const source = cue.first === comma + 1 ? sourceAfter(p, cue) : sourceBefore(p, cue);
    if (!source || (cue.first > comma + 1 && !ends(p, cue))) continue;
    const content = span(sentenceAt(p, run.start).start, p.tokens.end[comma - 1]!);
    return { cue, source, content, how: 'cue-after', type: 'mixed', confidence: 0.75 };
  }
  return null;
}

/** Nothing but the sentence's end, or a clause set off by a comma, follows the cue. */
const ends = (p: ParagraphText, cue: Cue): boolean =>
  cue.last + 1 >= p.tokens.count || p.tokens.kind[cue.last + 1] === TERMINATOR || p.lower[cue.last + 1] === ',';

/** The quotation ends with a comma, a question or an exclamation, or the comma stands outside (also one lost by the scraper). */
function speechEnds(p: ParagraphText, run: MarkedRun): boolean {
  const inside = lastInside(p, run);
  const outside = p.text.charAt(run.end);
  return (
    inside === ',' ||
    inside === '?' ||
    inside === '!' ||
    inside === '-' ||
    inside === '—' ||
    inside === '…' ||
    inside === '.' ||
    outside === ','
  );
}

function sentenceStop(p: ParagraphText, start: number): number {
  let at = start;
  while (at < p.tokens.count && p.tokens.kind[at] !== TERMINATOR) at++;
  return at;
}

function commas(p: ParagraphText, from: number, to: number): number {
  let n = 0;
  for (let i = from; i < to; i++) if (p.lower[i] === ',') n++;
  return n;
}

/** Words before the marks that belong to the quotation: `Mixed beginnings "with a quoted end," he said`. */
function contentStart(p: ParagraphText, cues: readonly Cue[], run: MarkedRun): number {
  const sentence = sentenceAt(p, run.start);
  const first = firstToken(p, sentence.start);
  const opener = firstToken(p, run.start);
  if (first >= opener || cues.some(c => c.first >= first && c.first < opener)) return run.start;
  for (let i = first; i < opener; i++) if (p.runOf[i] !== -1) return run.start;
  return p.lower[opener - 1] === ',' || p.lower[opener - 1] === ':' ? run.start : p.tokens.start[first]!;
}

/** `SOURCE CUE (that ...) "..."`. */
function cueInFront(p: ParagraphText, cues: readonly Cue[], run: MarkedRun, previous: MarkedRun | null): Found | null {
  const sentence = sentenceAt(p, run.start);
  const opener = firstToken(p, run.start);
  const floor = Math.max(
    firstToken(p, sentence.start),
    previous && previous.end > sentence.start && breaks(p, previous, run) ? firstToken(p, previous.end) : 0,
  );
  const cue = cues.findLast(c => c.first >= floor && c.last < opener);
  if (!cue) return null;
  const according = cue.verb === 'according';
  const source = according ? sourceAfter(p, cue) : (sourceBefore(p, cue) ?? invertedInFront(p, cue, opener));
  const start = according ? afterPhrase(p, source, opener) : clauseStart(p, cue, opener);
  const direct = start >= opener;
  const end = mixedEnd(p, run);
  const content = span(direct ? run.start : p.tokens.start[start]!, end);
  return {
    cue,
    source,
    content,
    how: according ? 'according-to' : 'cue-before',
    type: direct && end === run.end ? 'direct' : 'mixed',
    confidence: direct ? 0.92 : 0.75,
  };
}

/** `..., said Smith: "..."`. */
const invertedInFront = (p: ParagraphText, cue: Cue, opener: number): Span | null =>
  p.lower[opener - 1] === ':' || (p.lower[opener - 1] === ',' && opener - cue.last > 2) ? sourceAfter(p, cue) : null;

/** Whether a clause border stands between two runs, so that a cue before the first does not reach the second. */
function breaks(p: ParagraphText, previous: MarkedRun, run: MarkedRun): boolean {
  for (let i = firstToken(p, previous.end); i < firstToken(p, run.start); i++)
    if (p.lower[i] === ';' || p.tokens.kind[i] === TERMINATOR) return true;
  return /[.!?,]/.test(p.text.charAt(run.start - 2)) && /[.!?,]/.test(p.text.charAt(previous.end - 2));
}

function afterPhrase(p: ParagraphText, source: Span | null, opener: number): number {
  if (!source) return opener;
  const after = firstToken(p, source.end);
  return p.lower[after] === ',' ? after + 1 : after;
}

const OBJECTS = new Set(
  'reporters him her them us me you supporters lawmakers journalists voters fans viewers'.split(' '),
);

/** Token where the reported clause starts: behind "that", the person told, a day, a place between commas. */
function clauseStart(p: ParagraphText, cue: Cue, opener: number): number {
  let at = cue.last + 1;
  for (let i = at; i < opener; i++) if (p.lower[i] === 'that' && i - at < 14) return i;
  const comma = interruption(p, cue, opener);
  if (comma >= 0) return comma;
  for (let i = opener - 1; i >= at && i > opener - 3; i--)
    if (p.lower[i] === ':' || (p.lower[i] === ',' && i === opener - 1)) return opener;
  while (
    at < opener &&
    (OBJECTS.has(p.lower[at]!) || /day$|^(yesterday|today|also|earlier)$/.test(p.lower[at]!) || p.lower[at] === ',')
  )
    at++;
  return at;
}

/** `CONTENT, SOURCE told reporters in PLACE, but CONTENT "..."`: the clause goes on after the comma behind the cue. */
function interruption(p: ParagraphText, cue: Cue, opener: number): number {
  for (let i = cue.last + 1; i < opener && i < cue.last + 8; i++) {
    if (p.lower[i] === ',' && (p.lower[i + 1] === 'but' || p.lower[i + 1] === 'and') && i + 2 < opener) return i + 2;
  }
  return -1;
}

/** A clause goes on behind its quoted part up to the next comma, conjunction or stop. */
function mixedEnd(p: ParagraphText, run: MarkedRun): number {
  if (/[.!?,]/.test(lastInside(p, run))) return run.end;
  let end = run.end;
  for (let i = firstToken(p, run.end); i < p.tokens.count; i++) {
    const word = p.lower[i]!;
    if (
      p.runOf[i] !== -1 ||
      p.tokens.kind[i] === TERMINATOR ||
      word === ',' ||
      word === ';' ||
      word === 'but' ||
      word === '—' ||
      word === '--'
    )
      break;
    end = p.tokens.end[i]!;
  }
  return end;
}

/** `Smith: "..."` without any verb. */
function colonInFront(p: ParagraphText, run: MarkedRun): Found | null {
  const opener = firstToken(p, run.start);
  if (p.lower[opener - 1] !== ':' || opener < 2) return null;
  const first = firstToken(p, sentenceAt(p, run.start).start);
  if (opener - 1 - first > 8 || opener - 1 <= first || p.tokens.kind[first] !== WORD) return null;
  const colon = { first: opener - 1, last: opener - 1, verb: ':', participle: false };
  return {
    cue: colon,
    source: spanOf(p, first, opener - 2),
    content: span(run.start, run.end),
    how: 'colon',
    type: 'direct',
    confidence: 0.7,
  };
}

/** `"A," he said. "B."`: B starts a sentence right behind the sentence of A and its cue. */
function continues(
  p: ParagraphText,
  run: MarkedRun,
  previous: MarkedRun | null,
  last: Attribution | undefined,
): boolean {
  if (!previous || !last || last.type === 'scare') return false;
  if (sentenceAt(p, run.start).start !== run.start) return false;
  if (wordsIn(p, run) < 3 && !/[.!?]/.test(lastInside(p, run))) return false;
  const behind = firstToken(p, previous.end);
  let stops = 0;
  for (let i = behind; i < firstToken(p, run.start); i++) if (p.tokens.kind[i] === TERMINATOR) stops++;
  return stops <= 1;
}

function wordsIn(p: ParagraphText, run: MarkedRun): number {
  let n = 0;
  for (let i = firstToken(p, run.start); i < p.tokens.count && p.tokens.start[i]! < run.end; i++)
    if (p.tokens.kind[i] === WORD) n++;
  return n;
}

function withoutCue(p: ParagraphText, run: MarkedRun): Attribution {
  const single = run.style.startsWith('single');
  if (single || (wordsIn(p, run) <= SCARE_WORDS && sentenceAt(p, run.start).start !== run.start))
    return unspoken(run, 'no-cue');
  return { ...unspoken(run, 'no-source'), type: 'direct', confidence: 0.5 };
}

const unspoken = (run: MarkedRun, kind: EvidenceKind): Attribution => ({
  type: 'scare',
  content: [span(run.start, run.end)],
  source: null,
  cue: null,
  confidence: 0.6,
  evidence: [{ kind, at: null }],
});
