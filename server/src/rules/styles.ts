import type { Setting, Style } from './configuration.ts';

/** One line each for settings and schema; docs/styles.md tells more. */
export const STYLE_SUMMARIES: Readonly<Record<Style, string>> = {
  none: 'No house style: the newsroom rules are off.',
  ap: 'The Associated Press: full stops and commas inside quotation marks; no courtesy titles.',
  reuters: 'Reuters: a colon before a quotation; courtesy titles only in what is quoted.',
  guardian:
    'The Guardian: full stops and commas inside quotation marks only with a whole sentence; no courtesy titles.',
};

/** The newsroom rules that a style asks for; each reports as loudly as it does by itself, unless a level stands here. */
const NEWSROOM = {
  'anonymous-source': 'on',
  'loaded-verb': 'on',
  'late-attribution': 'on',
  'merged-speakers': 'on',
  'quote-punctuation': 'on',
  'second-reference': 'on',
} as const;

const PROFILES: Readonly<Record<Style, Readonly<Record<string, Setting | 'on'>>>> = {
  none: {},
  ap: NEWSROOM,
  // An unnamed source is the weakest there is, says the handbook, and goes through an editor.
  reuters: { ...NEWSROOM, 'anonymous-source': 'information' },
  guardian: NEWSROOM,
};

/** What a style says of a newsroom rule; `on`: as loudly as the rule by itself. */
export const askedBy = (style: Style, rule: string): Setting | 'on' => PROFILES[style][rule] ?? 'off';
