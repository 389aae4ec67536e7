import type { ParagraphText } from '../paragraph.ts';
import { inTextOrder } from '../span.ts';
import { byteArray } from '../text/arrays.ts';
import type { MentionCandidate } from './candidate.ts';
import { addDescriptions } from './descriptions.ts';
import { addNames } from './names.ts';
import { addPronouns } from './pronouns.ts';
import { scan } from './scan.ts';

export type { MentionCandidate, Referent } from './candidate.ts';

/** The mentions of one paragraph, sorted and disjoint; offsets count from its start. */
export function findMentions(p: ParagraphText): MentionCandidate[] {
  const s = scan(p);
  const taken = byteArray(p.tokens.count + 1);
  const found: MentionCandidate[] = [];
  addNames(s, taken, found);
  addDescriptions(s, taken, found);
  addPronouns(s, found);
  return disjoint(inTextOrder(found));
}

/** Takes out what overlaps a mention before it. */
function disjoint(sorted: MentionCandidate[]): MentionCandidate[] {
  let kept = 0;
  let end = 0;
  for (let i = 0; i < sorted.length; i++) {
    const m = sorted[i]!;
    if (m.start < end || isOnlyOpening(m, sorted[i + 1])) continue;
    sorted[kept++] = m;
    end = m.end;
  }
  sorted.length = kept;
  return sorted;
}

/** "Aides" at a sentence's start: several people, where the capital alone would make a name of it. */
const isOnlyOpening = (m: MentionCandidate, next: MentionCandidate | undefined): boolean =>
  m.referent === 'thing' &&
  m.weak &&
  next?.start === m.start &&
  next.end === m.end &&
  next.kind === 'description' &&
  next.referent === 'group';
