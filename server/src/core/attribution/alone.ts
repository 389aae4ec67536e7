import { REPORTING_VERBS } from '../lexicon/reportingVerbs.ts';
import { firstToken, type ParagraphText } from '../paragraph.ts';
import { overlaps, type Span, span } from '../span.ts';
import { WORD } from '../text/tokens.ts';
import { type Attribution, rated, type Unrated } from './attribution.ts';
import { hasListedVerb, isCertain, startsSentence, verbOf } from './certain.ts';

/**
 * A quotation that only the rules see, with the share of its kind that was right, match and source, in articles of
 * PolNeAR train which the model had not seen (some 400 quotations in five folds). What is mostly wrong is no speech: its
 * runs in marks are scare quotes.
 */
export function alone(p: ParagraphText, a: Unrated): Attribution[] {
  if (a.type === 'scare') return [rated(a, SCARE)];
  const confidence = a.type === 'mixed' ? mixedAlone(p, a) : directAlone(p, a);
  return confidence === 0 ? scareQuotes(p, a) : [rated(a, confidence)];
}

/** The share of scare quotes that no annotator took for speech, measured likewise. */
const SCARE = 0.6;

const scareQuotes = (p: ParagraphText, { content }: Unrated): Attribution[] =>
  p.runs
    .filter(run => !run.nested && content.some(c => overlaps(c, run)))
    .map(run => ({
      type: 'scare',
      content: [span(run.start, run.end)],
      source: null,
      cue: null,
      confidence: SCARE,
      evidence: [{ kind: 'no-cue', at: null }],
    }));

function directAlone(p: ParagraphText, a: Unrated): number {
  const first = startsSentence(p, a);
  switch (a.evidence[0]!.kind) {
    case 'cue-after':
      if (isCertain(p, a)) return 0.8;
      if (first) return 0.5;
      return hasListedVerb(p, a) && words(p, a.content) >= 4 ? 0.35 : 0;
    case 'cue-before':
      return first ? 0.85 : 0.5;
    case 'colon':
      return 0.7;
    default:
      return 0.3;
  }
}

/** A mixed quotation of fewer words that the model does not see is none. */
const LEAST_MIXED = 8;

function mixedAlone(p: ParagraphText, a: Unrated): number {
  if (words(p, a.content) < LEAST_MIXED || !a.source) return 0;
  const { kind } = a.evidence[0]!;
  if (kind === 'according-to') return 0.6;
  const tense = tenseOf(p, a);
  if (tense === 'past') return kind === 'cue-before' ? 0.5 : 0.4;
  return tense === 'present' && kind === 'cue-after' ? 0.6 : 0;
}

/** "says" and "reports" may be nouns as well; "saying" hangs on another verb. */
function tenseOf(p: ParagraphText, { cue }: Unrated): 'past' | 'present' | 'participle' {
  const verb = verbOf(p, cue);
  if (verb.endsWith('ing')) return 'participle';
  return verb.endsWith('s') || REPORTING_VERBS.get(verb) === verb ? 'present' : 'past';
}

function words(p: ParagraphText, content: readonly Span[]): number {
  let n = 0;
  for (const c of content) {
    for (let i = firstToken(p, c.start); i < p.tokens.count && p.tokens.start[i]! < c.end; i++)
      if (p.tokens.kind[i] === WORD) n++;
  }
  return n;
}
