/** Which words stand twice in a row by mistake and which on purpose; closed lists, written down by us. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Twice in a row, one of them is too many. */
export const NEVER_TWICE = set(
  `the a an and of to for from with by at as or but if be been their its our your my his they we he she it i who which when where would could should
  also not then than into about after before because while during between against through under over upon without within among said says this these
  those such other some any each`,
);

/** Lower-case words that are doubled on purpose, or where one clause ends and the next begins with the same word. */
export const MAY_BE_TWICE = set(
  `that had is was are were do does did has have will can may in on out up off down very really so too no yes many much more far long way never ever again bye ha
  knock hear well there now please big little old high deep hush boo tut chop cha night fifty blah yada yeah okay ok wait go come run what her him you me us them
  all one two three four five six seven eight nine zero bad good great huge wrong right please over`,
);
