/** How compounds are written, for stray spaces beside hyphens; closed lists, written down by us. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** "pre- and post-war", "two- to three-year": the first hyphen keeps its space. */
export const SUSPENDED = set('and or to nor but versus vs vs. und oder through as plus slash');

/** A clause goes on with these: the hyphen was a dash. */
export const CLAUSE_WORDS = set(
  `and but or so yet nor a an the this that these those which who whom whose where when while if because as since though although until
  i he she it we they you his her its our their my your not no even including especially particularly perhaps maybe just only both from with
  for to at by in on of is are was were be been has have had will would could can may might one some many most all what how why there here never`,
);

/** First parts that keep their hyphen; after others a hyphen and a space are what a line's end left of one word. */
export const KEEPS_HYPHEN = set(
  `self so well high low long short full part half first second third early mid late far near ill all ever non anti pro ex co multi over-the
  one two three four five six seven eight nine ten twenty thirty forty fifty state world record best hard right left old new single double
  cross open closed front back top good much still then vice great year month day week middle lower upper on off out in up down close`,
);

/** Of these, the ones that other words begin with as well ("expected", "outstanding", "program"). */
export const SYLLABLES = set('ex in out on off up down pro co');

/** What makes compounds with names besides: "post-Soviet", "trans-Atlantic". */
export const BEFORE_NAMES = set(
  'post pan trans un inter intra neo sub super semi ultra pseudo quasi arch sino anglo de',
);
