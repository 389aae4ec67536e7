import { describerOf } from '../../../server/src/annotations/describeSpan.ts';
import type { Anchor, Annotation, Decision } from '../../../server/src/annotations/model.ts';

/** A text with an emoji in front, so that code points and UTF-16 offsets differ, and an interrupted quotation. */
export const TEXT = [
  '😀 Harbour opens late',
  '',
  '"The berths are done," Ana Vale, a clerk, said, "and the cranes will follow."',
  '',
  'Joe Roe called it a “miracle”. Roe said that the crane had come late.',
  '',
].join('\n');

/** The anchor of the first place in `text` where `words` stand. */
export function anchorAt(words: string, text = TEXT): Anchor {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  return describerOf(text)({ start, end: start + words.length });
}

export const annotation = (number: number, decision: Decision, creator = 'Mia Beck'): Annotation => ({
  id: `urn:uuid:00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
  creator,
  created: '2026-03-01T09:30:00Z',
  modified: '2026-03-01T09:31:00Z',
  decision,
});

/** One of each kind. */
export const DECISIONS: readonly Decision[] = [
  {
    kind: 'accepted',
    content: [anchorAt('"The berths are done,"'), anchorAt('"and the cranes will follow."')],
    source: anchorAt('Ana Vale, a clerk,'),
    cue: anchorAt('said'),
    speaker: 'Ana Vale',
    type: 'direct',
  },
  {
    kind: 'accepted',
    content: [anchorAt('that the crane had come late')],
    source: null,
    cue: null,
    speaker: null,
    type: undefined,
  },
  {
    kind: 'accepted',
    content: [anchorAt('the crane had come late')],
    source: anchorAt('Joe Roe'),
    cue: null,
    speaker: undefined,
    type: 'indirect',
  },
  { kind: 'rejected', content: [anchorAt('“miracle”')], reason: 'scare-quote' },
  { kind: 'person', name: 'Ana Vale', alsoNamed: ['a clerk'], mentions: [anchorAt('Ana Vale')] },
  { kind: 'person', name: 'Ida Noor', alsoNamed: [], mentions: [] },
  { kind: 'note', text: 'Ask the desk.\n"Two lines"', at: [anchorAt('crane')] },
  { kind: 'note', text: 'About all of it', at: [] },
  { kind: 'ignored', rule: 'loaded-verb', at: [anchorAt('called')] },
  { kind: 'ignored', rule: 'double-space', at: [] },
];
