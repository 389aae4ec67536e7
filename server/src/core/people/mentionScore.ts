import type { Occurrence } from './occurrences.ts';

/** A pronoun reaches back over so many sentences. */
const REACH = 12;
/** So much less likely whoever speaks is somebody of whom another was just speaking. */
const TOLD = 0.4;
/** So much less likely a verb has the same person as its subject and as its object. */
const SUBJECT_AND_OBJECT = 1.5;

/** How well a pronoun or description goes back to one mention: near, a subject, on the same side of quotation marks. */
export function mentionScore(text: string, m: Occurrence, o: Occurrence): number {
  const sentences = o.sentence - m.sentence;
  if (sentences > REACH) return Number.NEGATIVE_INFINITY;
  let score = m.start > o.start ? -0.6 : -sentences;
  if (m.paragraph !== o.paragraph) score -= 0.2;
  if (m.candidate.subject && (sentences === 0 || !isRelative(m))) score += 0.5;
  if (m.leads) score += o.candidate.subject ? 0.4 : 0.2;
  if (m.candidate.possessive && m.candidate.kind === 'name') score -= 0.2;
  if (m.outside) score -= 0.3;
  if (m.quoted >= 0 && m.quoted !== o.quoted) score -= 0.8;
  else if (m.told && !m.source && o.source && o.candidate.kind === 'pronoun') score -= TOLD;
  if (sentences === 0 && m.end <= o.start && o.start - m.end < LONGEST) score += clauseScore(text, m, o);
  return score - Math.abs(o.start - m.end) * 1e-4;
}

/** "who" */
export const isRelative = ({ candidate }: Occurrence): boolean =>
  candidate.kind === 'pronoun' && candidate.referent === 'person' && candidate.gender === null && !candidate.first;

/** So much of a sentence is looked at. */
const LONGEST = 200;

/** What the words between a mention and a pronoun behind it, in the same sentence, tell. */
function clauseScore(text: string, m: Occurrence, o: Occurrence): number {
  const between = text.slice(m.end, o.start);
  const { subject, possessive, kind } = o.candidate;
  if (kind !== 'pronoun') return m.candidate.subject && isObject(o) ? -SUBJECT_AND_OBJECT : 0;
  let score = 0;
  if (isRelative(m) && !OUTSIDE_RELATIVE.test(between)) score += 1.5;
  if (isRelative(m) && possessive && COPULA.test(between)) score -= 1;
  if (possessive && between === ' for ' && m.candidate.kind === 'name') score += 1.5;
  if (possessive && m.candidate.subject && text.startsWith(' own ', o.end)) score -= between.length * 0.02;
  if (between.startsWith(' to ') && text.slice(m.start - 5, m.start) === ' for ') score += 0.5;
  if (subject && m.candidate.subject && m.told && o.told && REASON.test(between)) score += 1.2;
  if (subject && m.candidate.possessive && SAID.test(between)) score += 1.2;
  if (possessive && m.candidate.subject && VERB_ALONE.test(between)) score += 0.6;
  if (!isObject(o)) return score;
  const apart = ANOTHER_CLAUSE.test(between);
  if (apart && m.candidate.subject) score -= 0.5;
  if (apart && m.told && o.told && !m.source) score += 0.5;
  if (!apart && (m.candidate.subject || PARTICIPLE.test(between))) score -= SUBJECT_AND_OBJECT;
  if (m.candidate.possessive && m.told && o.told && !m.source) score += 0.8;
  return score;
}

/** Neither a subject nor what may refer to the subject of its own clause: "him", no "his". */
export const isObject = ({ candidate }: Occurrence): boolean => !candidate.subject && !candidate.bound;

/** Behind "who": another clause, or one about somebody else: "who is his rival", "who pressed him on his". */
const OUTSIDE_RELATIVE = /[,;:()\u2013\u2014]|\b(?:him|her)\b|\b(?:is|was|are|were)(?: \w+)? $/;
/** "who is now his" */
const COPULA = /^ (?:is|was)(?: \w+)? $/;
/** "Byrne would lose because she": she is who would lose rather than who says so. */
const REASON = /\b(?:because|unless|although|though|until)\b/;
/** "Byrne's testimony that she" */
const SAID =
  /^ (?:\p{Ll}+ ){0,3}(?:testimony|claim|assertion|statement|admission|belief|promise|insistence|argument|contention|warning) that $/u;
/** "Byrne lost his", "he is selling his" */
const VERB_ALONE = /^ (?:(?:is|was|has|had|will|would) )?\p{Ll}+ $/u;
/** ", leaving him", "that the others would leave him" */
const ANOTHER_CLAUSE =
  /, (?:leaving|making|forcing|giving|putting|causing|earning|costing)\b[^,]*$|\b(?:that|because|when|while|after|before|if|who|which)\b(?! \p{Ll}+ing\b)[^,]*$/u;
/** "with Byrne standing behind her": somebody else. */
const PARTICIPLE = /^ \p{Ll}+ing\b[^,;]*$/u;
