import type { ParagraphText } from '../paragraph.ts';
import { inTextOrder } from '../span.ts';
import { byteArray } from '../text/arrays.ts';
import type { MentionCandidate } from './candidate.ts';
import { findDescriptions } from './descriptions.ts';
import { findNames } from './names.ts';
import { findPronouns } from './pronouns.ts';
import { scan } from './scan.ts';

export type { MentionCandidate, Referent } from './candidate.ts';

/** The mentions of one paragraph, sorted and disjoint; offsets count from its start. */
export function findMentions(p: ParagraphText): MentionCandidate[] {
  const s = scan(p);
  const taken = byteArray(p.tokens.count + 1);
  const names = findNames(s, taken);
  const others = [...findDescriptions(s, taken), ...findPronouns(s)];
  return disjoint(inTextOrder([...names, ...others]));
}

function disjoint(sorted: MentionCandidate[]): MentionCandidate[] {
  const out: MentionCandidate[] = [];
  let end = 0;
  sorted.forEach((m, i) => {
    if (m.start < end || isOnlyOpening(m, sorted[i + 1])) return;
    out.push(m);
    end = m.end;
  });
  return out;
}

/** "Aides" at a sentence's start: several people, where the capital alone would make a name of it. */
const isOnlyOpening = (m: MentionCandidate, next: MentionCandidate | undefined): boolean =>
  m.referent === 'thing' &&
  m.weak &&
  next?.start === m.start &&
  next.end === m.end &&
  next.kind === 'description' &&
  next.referent === 'group';
