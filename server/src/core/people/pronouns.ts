import type { Gender } from '../model.ts';
import { WORD } from '../text/tokens.ts';
import type { MentionCandidate } from './candidate.ts';
import { charAt, has, type Scan, spanOf } from './scan.ts';
import { DETERMINER, FUNCTION_WORD, PREPOSITION, PRONOUN } from './words.ts';

interface Form {
  readonly gender: Gender | null;
  readonly plural: boolean;
  readonly possessive: boolean;
  readonly subject: boolean;
}

const form = (gender: Gender | null, plural: boolean, possessive: boolean, subject: boolean): Form => ({
  gender,
  plural,
  possessive,
  subject,
});

const FORMS: ReadonlyMap<string, Form> = new Map([
  ['he', form('male', false, false, true)],
  ['him', form('male', false, false, false)],
  ['his', form('male', false, true, false)],
  ['himself', form('male', false, false, false)],
  ['she', form('female', false, false, true)],
  ['her', form('female', false, true, false)],
  ['hers', form('female', false, true, false)],
  ['herself', form('female', false, false, false)],
  ['they', form(null, true, false, true)],
  ['them', form(null, true, false, false)],
  ['their', form(null, true, true, false)],
  ['who', form(null, false, false, true)],
  ['which', form(null, false, false, true)],
  ['it', form(null, false, false, true)],
  ['we', form(null, true, false, true)],
  ['i', form(null, false, false, true)],
  ['me', form(null, false, false, false)],
  ['my', form(null, false, true, false)],
  ['mine', form(null, false, true, false)],
  ['myself', form(null, false, false, false)],
]);

/** Whether a noun follows "her", so that it is no object. */
const ownsNext = (s: Scan, i: number): boolean =>
  s.tokens.kind[i + 1] === WORD && !has(s, i + 1, FUNCTION_WORD | PREPOSITION | DETERMINER);

const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'me', 'my', 'mine', 'myself']);

/** Adds the pronouns of a paragraph to `out`, in order. */
export function addPronouns(s: Scan, out: MentionCandidate[]): void {
  const { bits } = s;
  for (let i = 0; i < bits.length; i++) {
    if ((bits[i]! & PRONOUN) === 0) continue;
    const found = FORMS.get(s.lower[i]!);
    if (!found || (s.lower[i] === 'i' && charAt(s, i) !== 0x49)) continue;
    const possessive = found.possessive && (s.lower[i] !== 'her' || ownsNext(s, i));
    const at = spanOf(s, i, i);
    out.push({
      start: at.start,
      end: at.end,
      kind: 'pronoun',
      head: at,
      referent: found.plural ? 'group' : s.lower[i] === 'it' || s.lower[i] === 'which' ? 'organisation' : 'person',
      gender: found.gender,
      role: null,
      definite: true,
      possessive,
      bound: possessive || s.lower[i]!.endsWith('self'),
      subject: found.subject,
      first: FIRST_PERSON.has(s.lower[i]!),
      personhood: 0,
      opening: s.opens[i] === 1,
      weak: false,
      employs: false,
    });
  }
}
