/**
 * Abbreviations written with a final full stop, lower case, without the stop. Collected by us from AP-style news usage:
 * titles, months, states, companies, measures.
 */

/** A sentence practically never ends at these: something they belong to follows. */
export const LEADING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `mr mrs ms mx dr prof rev fr sr hon pres gov gen maj col lt cpl sgt pvt capt cmdr adm brig sen sens rep reps amb sec supt insp det
  st ste mt ft no nos vs v art fig pp p vol ed eds trans cf al jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri
  msgr messrs mmes atty asst assoc gens cols lts govs profs drs`.split(/\s+/),
);

/** A sentence may end at these; it does when the next word looks like the start of one. */
export const TRAILING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `inc corp co cos ltd llc bros jr esq etc dept est univ assn ave blvd rd hwy sq bldg
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo
  a.m p.m u.s u.k u.n e.u d.c u.s.a ph.d m.d b.a m.a n.y n.j n.h n.c s.c n.m n.d s.d w.va r.i l.a min hr hrs sec in oz lb lbs km cm mm approx`.split(
    /\s+/,
  ),
);

/** Words that start sentences and hardly ever follow an abbreviation within one. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  `the a an he she it they we i you this that these those there but and so in on at if when while after before as for from with by
  his her its their our my your what who how why where however still yet now then also one some many most all both no not
  according although because despite during since once until though meanwhile here even last earlier later mr mrs ms dr`.split(
    /\s+/,
  ),
);
