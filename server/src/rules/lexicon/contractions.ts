/** Which words take which contracted ending in English; closed classes, written down by us. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** What stands behind the apostrophe of a contraction or a genitive; of "n't" what stands before it. */
export const ENDINGS = set('s t re ve ll m d n');

/** Stems that "n't" or "'t" follows, as they look when the apostrophe is gone: "didn t". */
export const BEFORE_T = set(
  'don didn doesn isn wasn weren aren won can couldn wouldn shouldn haven hasn hadn needn mustn ain shan mightn',
);

export const PRONOUNS = set('i you he she it we they who');

export const BEFORE_RE = set('you we they who what where there these those how why');
export const BEFORE_VE = set('i you we they who would could should might must may');
export const BEFORE_LL = set('i you he she it we they who that there this what');
export const BEFORE_D = set('i you he she it we they who that there');

/** "the letter s", "the plural s": here a lone s is meant. */
export const BEFORE_LETTER_NAME = set(
  'letter letters a an the plural final silent double initial and or of with capital',
);

/** Contractions run together that are no words otherwise, as "cant", "wont", "its" and "were" are. */
export const RUN_TOGETHER: ReadonlyMap<string, number> = new Map(
  `didn't doesn't isn't wasn't weren't aren't hasn't haven't hadn't couldn't wouldn't shouldn't don't
  they're they've you're you've we've`
    .split(/\s+/)
    .map(word => [word.replace("'", ''), word.indexOf("'")]),
);
