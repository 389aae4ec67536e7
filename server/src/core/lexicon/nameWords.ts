/** Words that only their neighbours tell to be part of a person's, a place's or an organisation's name; lower case, our own compilation. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const lines = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s*,\s*/));

/** Adjectives and articles that begin names of places: "North Korea", "Los Angeles". */
export const PLACE_ADJECTIVES = words(`
new north south east west northern southern eastern western central saint st. san santa los las la el de rio great
`);

/** First words of names that are always places: "Fort Hood", "San Bernardino". */
export const PLACE_BEGINNINGS = words(`
fort san santa st. lake mount mt. port cape camp los las palo baton isle des tel rio sao buenos kuala puerto costa lower upper river
`);

/** Nationalities that are surnames as well: "Ada French". */
export const SURNAME_DEMONYMS = words('english french german welsh roman christian');

/** Nouns of things and places that are surnames as well: "Anita Hill". */
export const SURNAME_THINGS = words(`
hill hills park lane street rivers field fields forest west north day march wall castle bridge bridges wood woods grove brook hall price glen field marsh ford church pope palace drew law laws ridge bush stone banks day cave lake way wing pass peak reef sea cruise market bay
`);

/** Nouns of organisations that are surnames as well: "Shirley Temple". */
export const SURNAME_ORGANISATIONS = words(`
temple church post bank house guard press watch mission school trust front college parliament task patrol
`);

/** Two words that together name a place. */
export const PLACE_PAIRS = lines(`
united states, united kingdom, soviet union, hong kong, saudi arabia, sri lanka, costa rica, puerto rico, el salvador
`);

/** Two words that together name an organisation. */
export const ORGANISATION_PAIRS = lines(`
white house, general electric, dow jones, hewlett packard, united nations, downing street, capitol hill, buckingham palace, wall street, islamic state, al qaeda, boko haram
`);
