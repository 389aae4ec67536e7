import type { ParagraphText } from '../paragraph.ts';
import type { MentionCandidate } from './candidate.ts';
import { findDescriptions } from './descriptions.ts';
import { findNames } from './names.ts';
import { findPronouns } from './pronouns.ts';
import { scan } from './scan.ts';

export type { MentionCandidate, Referent } from './candidate.ts';

/** The mentions of one paragraph, sorted and disjoint; offsets count from its start. */
export function findMentions(p: ParagraphText): MentionCandidate[] {
  const s = scan(p);
  const taken = new Uint8Array(p.tokens.count + 1);
  const names = findNames(s, taken);
  const others = [...findDescriptions(s, taken), ...findPronouns(s)];
  return disjoint([...names, ...others].sort((a, b) => a.start - b.start || b.end - a.end));
}

function disjoint(sorted: MentionCandidate[]): MentionCandidate[] {
  const out: MentionCandidate[] = [];
  let end = 0;
  for (const m of sorted) {
    if (m.start < end) continue;
    out.push(m);
    end = m.end;
  }
  return out;
}
