import type { Evidence, EvidenceKind, QuotationType } from '../model.ts';
import { firstToken, type ParagraphText, sentenceAt, wordAt } from '../paragraph.ts';
import type { Span } from '../span.ts';
import { CLITIC, NUMBER, WORD } from '../text/tokens.ts';
import type { Attribution } from './attribution.ts';
import { cueShares } from './cueShares.ts';
import { COORDINATORS } from './cues.ts';
import type { LearnedAttribution } from './learned/tagger.ts';
import { ownSubject, subjectOf } from './sources.ts';
import { isSpeaking, withSubject } from './unspoken.ts';

/** What the model found, with its type, its evidence and the source that the sentence's structure shows. */
export function ofModel(p: ParagraphText, found: LearnedAttribution): Attribution {
  const a = withSubject(p, found);
  const word = knownWord(p, a.cue);
  const evidence: Evidence[] = [
    { kind: placeOfCue(p, a), at: a.cue },
    word === null ? { kind: 'learned', at: null } : { kind: 'learned', at: null, detail: word },
  ];
  const source =
    a === found && isSpeaking(p, a) ? (subjectOfParticiple(p, a) ?? a.source ?? sharedSubject(p, a)) : null;
  return { type: typeOf(p, a.content), content: a.content, source, cue: a.cue, confidence: a.confidence, evidence };
}

/** The word of a cue that is a cue most often in annotated news; null if none is known there. */
function knownWord(p: ParagraphText, cue: Span): string | null {
  let best: string | null = null;
  let share = 0;
  const shares = cueShares(p);
  for (let i = firstToken(p, cue.start); i < p.tokens.count && p.tokens.start[i]! < cue.end; i++) {
    const own = shares[p.words[i]!]!;
    if (own <= share) continue;
    share = own;
    best = p.lower[i]!;
  }
  return best;
}

/** The model looks for the sentence's subject where a participle has one of its own. */
function subjectOfParticiple(p: ParagraphText, { cue, source }: LearnedAttribution): Span | null {
  const verb = firstToken(p, cue.start);
  return p.lower[verb]?.endsWith('ing') && source && source.end < cue.start ? ownSubject(p, verb) : null;
}

/** The subject of the sentence for a verb that is joined to another: `Vale ran the port and said ...`. */
function sharedSubject(p: ParagraphText, { cue, content }: LearnedAttribution): Span | null {
  const verb = firstToken(p, cue.start);
  const before = wordAt(p, verb - 1);
  const joined = COORDINATORS.has(before) || (before === ',' && p.lower[verb]!.endsWith('ing'));
  if (!joined || content[0]!.start < cue.end) return null;
  const { start } = sentenceAt(p, cue.start);
  return subjectOf(p, start, verb - 1);
}

function placeOfCue(p: ParagraphText, { cue, content }: LearnedAttribution): EvidenceKind {
  const word = p.lower[firstToken(p, cue.start)]!;
  if (word.startsWith('according')) return 'according-to';
  if (word === ':' && cue.end - cue.start === 1) return 'colon';
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
