import type { Span } from '../span.ts';
import type { Tokens } from '../text/tokens.ts';
import type { MentionCandidate } from './candidate.ts';
import { findDescriptions } from './descriptions.ts';
import { findNames } from './names.ts';
import { findPronouns } from './pronouns.ts';
import { scan } from './scan.ts';

export type { MentionCandidate, Referent } from './candidate.ts';

/** The mentions of one paragraph, sorted and disjoint; offsets count from its start. */
export function findMentions(
  text: string,
  tokens: Tokens,
  sentences: readonly Span[],
  lower: readonly string[] = lowered(text, tokens),
): MentionCandidate[] {
  const s = scan(text, tokens, sentences, lower);
  const taken = new Uint8Array(tokens.count + 1);
  const names = findNames(s, taken);
  const others = [...findDescriptions(s, taken), ...findPronouns(s)];
  return disjoint([...names, ...others].sort((a, b) => a.start - b.start || b.end - a.end));
}

function lowered(text: string, tokens: Tokens): string[] {
  const out: string[] = new Array(tokens.count);
  for (let i = 0; i < tokens.count; i++) out[i] = text.slice(tokens.start[i], tokens.end[i]).toLowerCase();
  return out;
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
