import { firstToken, type ParagraphText } from '../paragraph.ts';
import type { Span } from '../span.ts';
import type { LearnedAttribution } from './learned/tagger.ts';
import { sourceBefore } from './sources.ts';

const PASSIVES = new Set(
  `expected seen known considered said reported viewed called named shown thought believed regarded deemed projected
  described portrayed declared revealed remembered perceived supposed rumored rumoured alleged criticized criticised accused charged
  attacked supported rejected mentioned nominated announced introduced backed claimed`.split(/\s+/),
);
/** Verbs that say how something looks, and passives, if the participle is one of those above. */
const OPEN =
  /^(?:also |still |once |long )?(?:has |have |had )?(?:(?:seem|appear)(?:s|ed)?\b|(?:is|are|was|were|be|been|being)(?: \w+ly| also| still| not| long)? (\w+))/i;

/** Whose view it is remains open. */
function isOpen(cue: string): boolean {
  const found = OPEN.exec(cue);
  return found !== null && (found[1] === undefined || PASSIVES.has(found[1].toLowerCase()));
}

/**
 * `The ferry seems to be late`, `Vale is expected to resign`, `It is seen by some as late`: the subject is content, and nobody
 * says so, or who stands behind "by".
 */
export function withSubject(p: ParagraphText, a: LearnedAttribution): LearnedAttribution {
  const { source, cue, content } = a;
  if (content[0]!.start < cue.end || !isOpen(p.text.slice(cue.start, cue.end))) return a;
  const first = firstToken(p, cue.start);
  if (source && firstToken(p, source.end) === first) return { ...a, source: null, content: [source, ...content] };
  if (source && source.start < cue.end) return a;
  const subject = sourceBefore(p, { first, last: first, verb: '', participle: false });
  return subject ? { ...a, content: [subject, ...content] } : a;
}

/** Who was asked or told does not speak ("Asked why, she ..."), and "it" in "it seems" is nobody. */
export function isSpeaking(p: ParagraphText, { source, cue }: LearnedAttribution): boolean {
  const words = p.text.slice(cue.start, cue.end);
  if (words === 'Asked') return false;
  if (!source || source.end > cue.start) return true;
  if (ADDRESSED.test(words)) return false;
  return !(isIt(p, source) && IMPERSONAL.test(words));
}

const isIt = (p: ParagraphText, { start, end }: Span): boolean =>
  end - start === 2 && p.text.slice(start, end).toLowerCase() === 'it';

const ADDRESSED =
  /\b(?:am|is|are|was|were|be|been|being)\s(?:\w+ly\s)?(?:asked|told|urged|ordered|warned|advised|reminded|assured|invited|informed)\b/i;
const IMPERSONAL = /\b(?:seem|appear|turn|look|happen)(?:s|ed)?\b/i;
