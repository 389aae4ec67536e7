/** What article spinners write: a dictionary's synonym in place of the word that news uses. Collected by us from rewritten wire copy. */

/**
 * Synonyms by what they most likely replaced. The first sounds differ, so that the "a" or "an" that was left before the
 * synonym gives it away: "an worldwide inquiry" was "an international inquiry".
 */
export const LEFT_ARTICLE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    accord: 'deal',
    additional: 'further',
    agreement: 'deal',
    american: 'US',
    assembly: 'meeting',
    assault: 'beating',
    authority: 'power',
    crucial: 'important',
    deal: 'agreement',
    effort: 'push',
    endeavor: 'bid',
    endeavour: 'bid',
    enormous: 'huge',
    extra: 'further',
    global: 'international',
    huge: 'enormous',
    immense: 'huge',
    incident: 'case',
    individual: 'person',
    large: 'enormous',
    meeting: 'interview',
    mishap: 'accident',
    ongoing: 'current',
    poll: 'election',
    previous: 'earlier',
    proclamation: 'announcement',
    representative: 'official',
    settlement: 'agreement',
    significant: 'important',
    strange: 'unusual',
    strike: 'attack',
    surprising: 'unexpected',
    try: 'attempt',
    uncommon: 'rare',
    unusual: 'rare',
    vital: 'important',
    worldwide: 'international',
  }),
);

/** A long form where news writes the short one; without "the" before it nobody wrote it by hand. */
export const LONG_FORMS: ReadonlyMap<string, string> = new Map([
  ['Russian Federation', 'Russia'],
  ['Hellenic Republic', 'Greece'],
  ['Syrian Arab Republic', 'Syria'],
  ['French Republic', 'France'],
  ['Republic of India', 'India'],
  ['Republic of Korea', 'South Korea'],
  ["People's Republic of China", 'China'],
  ['Islamic Republic of Iran', 'Iran'],
  ['Kingdom of Saudi Arabia', 'Saudi Arabia'],
  ['Federal Republic of Germany', 'Germany'],
]);

/** What a synonym made of a fixed phrase. */
export const FIXED_PHRASES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'unused york': 'New York',
    'modern york': 'New York',
    'white residence': 'White House',
    'ivory house': 'White House',
    'joined together states': 'United States',
    'joined states': 'United States',
    'joined countries': 'United Nations',
    'prime priest': 'prime minister',
    'high minister': 'prime minister',
    'lawyer general': 'attorney general',
    'supreme courtroom': 'Supreme Court',
    'preeminent court': 'Supreme Court',
    'safety council': 'Security Council',
    'european association': 'European Union',
    'counterfeit consciousness': 'artificial intelligence',
    'synthetic intelligence': 'artificial intelligence',
    'bosom peril': 'breast cancer',
    'profound learning': 'deep learning',
    'chemical armament': 'chemical weapon',
  }),
);

/** Phrases that people write as well: only told where the article has other traces. */
export const LIKELY_PHRASES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'worldwide investigation': 'international investigation',
    'worldwide inquiry': 'international inquiry',
    'worldwide community': 'international community',
    'worldwide law': 'international law',
    'worldwide observers': 'international observers',
  }),
);
