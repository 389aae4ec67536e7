/** Words for offices and callings, lower case, as news uses them. Our own compilation from common knowledge. */

/** Nouns that news puts in place of the name of whom it speaks about: "the senator", "the billionaire". */
export const STAND_INS: ReadonlySet<string> = new Set(
  `senator governor president premier chancellor minister mayor congressman congresswoman lawmaker legislator politician republican democrat conservative
liberal candidate nominee contender hopeful front-runner frontrunner incumbent secretary justice judge businessman businesswoman billionaire
millionaire tycoon mogul magnate entrepreneur industrialist actor actress star singer rapper musician comedian author writer novelist filmmaker artist
striker midfielder defender goalkeeper quarterback coach activist economist scientist bishop archbishop cardinal composer conductor chef founder
co-founder`.split(/\s+/),
);

/** Offices of which somebody holds one at a time. */
export const OFFICES: ReadonlySet<string> = new Set(
  'senator governor president premier chancellor minister mayor congressman congresswoman representative justice judge pope king queen'.split(
    ' ',
  ),
);

/** Titles and abbreviations: WORD:OFFICE[,OFFICE]. */
export const OFFICES_OF_TITLES = `
sen:senator gov:governor rep:representative,congressman,congresswoman,lawmaker pres:president prof:professor gen:general sens:senator justice:judge
`;

/** Abbreviations of states as they stand beside a party ("R-Fla."): WORD:STATE. */
export const STATES = `
ala:alabama ariz:arizona ark:arkansas calif:california ca:california colo:colorado conn:connecticut ct:connecticut del:delaware fla:florida fl:florida ga:georgia
ill:illinois il:illinois ind:indiana kan:kansas ky:kentucky la:louisiana md:maryland mass:massachusetts ma:massachusetts mich:michigan mi:michigan minn:minnesota mn:minnesota
miss:mississippi mo:missouri mont:montana neb:nebraska nev:nevada nv:nevada nh:hampshire nj:jersey nm:mexico ny:york nc:carolina nd:dakota okla:oklahoma ok:oklahoma
ore:oregon or:oregon pa:pennsylvania ri:rhode sc:carolina sd:dakota tenn:tennessee tn:tennessee tex:texas tx:texas vt:vermont va:virginia wash:washington wa:washington
wva:virginia wis:wisconsin wi:wisconsin wyo:wyoming oh:ohio az:arizona
`;
