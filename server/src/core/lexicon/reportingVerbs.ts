/**
 * Verbs that report speech, belief or intention, by base form. Collected by us from news usage; `cueWords.ts` has counts, and
 * what the verbs take.
 */
const VERBS = `say tell add note argue claim insist suggest explain state warn believe think announce acknowledge admit concede
  declare deny stress emphasize emphasise contend assert maintain predict report reveal confirm hope assure
  complain point observe testify recall vow promise pledge agree conclude caution allege charge lament joke quip remark comment
  indicate hint imply propose recommend urge estimate expect worry fear wonder ask speculate reiterate repeat counter
  write tweet post reply respond answer boast brag swear signal guess doubt argue reason counsel advise
  mention disclose proclaim profess dispute reckon protest
  retort shout yell whisper exclaim murmur mutter cry scream interject continue conclude begin chime quote call describe
  term dub label praise blast criticize criticise slam excoriate denounce condemn condemning mock decry deride demand read sing chant
  intone fume fumed thunder gush sigh joke laugh recount go voice bemoan opine muse ponder offer hail tout deem label characterize
  characterise refer elaborate clarify stipulate apologize plead beg order instruct inquire`;

const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'said',
  tell: 'told',
  think: 'thought',
  write: 'wrote written',
  swear: 'swore sworn',
  read: 'read',
  begin: 'began begun',
  sing: 'sang sung',
  go: 'went',
  beg: 'begged begging',
  brag: 'bragged bragging',
  quip: 'quipped quipping',
  refer: 'referred referring',
  slam: 'slammed slamming',
  dub: 'dubbed dubbing',
  admit: 'admitted admitting',
};

/** Every form of the verbs in lower case, with its base form. */
export const REPORTING_VERBS: ReadonlyMap<string, string> = forms(VERBS);

function forms(list: string): Map<string, string> {
  const out = new Map<string, string>();
  for (const base of list.split(/\s+/)) {
    for (const form of [base, thirdPerson(base), ...past(base), ...participle(base)]) out.set(form, base);
  }
  return out;
}

function thirdPerson(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(s|sh|ch|x|z|o)$/.test(base) ? `${base}es` : `${base}s`;
}

function past(base: string): string[] {
  const irregular = IRREGULAR[base];
  if (irregular) return irregular.split(' ');
  if (base.endsWith('e')) return [`${base}d`];
  return [/[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`];
}

function participle(base: string): string[] {
  return [base.endsWith('e') && !base.endsWith('ee') ? `${base.slice(0, -1)}ing` : `${base}ing`];
}
