/**
 * Reporting verbs that say what the reporter thinks of the words, and the plain form of "say" that takes their place; the
 * empty string where "say" can't (they take an object: "slammed the deal"). After the advice of news style books to prefer
 * "said"; the list is ours.
 */
const SAYING =
  'claim admit concede retort fume gush thunder sneer scoff rant insist boast brag confess whine moan bemoan lament opine quip crow snap bark gloat rail seethe';
const WITH_OBJECT = 'excoriate slam blast mock deride decry rip lambast lambaste trash savage';

const PAST: Readonly<Record<string, string>> = {
  admit: 'admitted',
  brag: 'bragged',
  quip: 'quipped',
  rant: 'ranted',
  snap: 'snapped',
  slam: 'slammed',
  rip: 'ripped',
};

function forms(base: string): [string, string, string] {
  const stem = base.replace(/e$/, '');
  const third = /(?:s|sh|ch|x|z)$/.test(base)
    ? `${base}es`
    : base.endsWith('y')
      ? `${base.slice(0, -1)}ies`
      : `${base}s`;
  const past = PAST[base] ?? (base.endsWith('y') ? `${base.slice(0, -1)}ied` : `${stem}ed`);
  const participle = PAST[base] ? `${past.slice(0, -2)}ing` : base.endsWith('e') ? `${stem}ing` : `${base}ing`;
  return [third, past, participle];
}

function entries(
  list: string,
  [third, past, participle]: readonly [string, string, string],
  base: string,
): [string, string][] {
  return list.split(' ').flatMap(verb => {
    const [s, ed, ing] = forms(verb);
    return [
      [verb, base],
      [s, third],
      [ed, past],
      [ing, participle],
    ] satisfies [string, string][];
  });
}

/** Every form in lower case, with the same form of "say". */
export const LOADED_VERBS: ReadonlyMap<string, string> = new Map([
  ...entries(SAYING, ['says', 'said', 'saying'], 'say'),
  ...entries(WITH_OBJECT, ['', '', ''], ''),
]);
