/**
 * The character entities of HTML 4 (W3C, HTML 4.01, section 24) as text: those that news pages use. No library:
 * "entities", which decodes all of HTML's 2,231 names, adds 30 kB minified (version 9, esbuild), this file 2 kB, and what it knows
 * beyond these are mathematics and other scripts.
 */
const LATIN =
  `nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot
  cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute
  Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml
  aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute
  ucirc uuml yacute thorn yuml`.split(/\s+/);

const OTHERS =
  `quot:" amp:& apos:' lt:< gt:> OElig:Œ oelig:œ Scaron:Š scaron:š Yuml:Ÿ fnof:ƒ circ:ˆ tilde:˜ ndash:– mdash:— lsquo:‘ rsquo:’
  sbquo:‚ ldquo:“ rdquo:” bdquo:„ dagger:† Dagger:‡ bull:• hellip:… permil:‰ prime:′ Prime:″ lsaquo:‹ rsaquo:› euro:€ trade:™ larr:← uarr:↑
  rarr:→ darr:↓ harr:↔ minus:− infin:∞ asymp:≈ ne:≠ le:≤ ge:≥ sum:∑ radic:√ part:∂ loz:◊ spades:♠ clubs:♣ hearts:♥ diams:♦ alpha:α beta:β
  gamma:γ delta:δ epsilon:ε lambda:λ mu:μ pi:π sigma:σ tau:τ phi:φ omega:ω Delta:Δ Sigma:Σ Omega:Ω`
    .split(/\s+/)
    .map((pair): [string, string] => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)]);

export const HTML_ENTITIES: ReadonlyMap<string, string> = new Map([
  ...LATIN.map((name, i): [string, string] => [name, String.fromCharCode(160 + i)]),
  ...OTHERS,
  ['ensp', '\u2002'],
  ['emsp', '\u2003'],
  ['thinsp', '\u2009'],
  ['zwnj', ''],
  ['zwj', ''],
  ['lrm', ''],
  ['rlm', ''],
]);

/** Element names that articles lose tags of; between angle brackets nothing else is one. */
export const HTML_TAGS = new Set(
  `a abbr address article aside audio b blockquote body br button caption center cite code dd del div dl dt em embed figcaption figure font footer
  form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins label li link main mark meta nav object ol option p param pre q s script
  section select small source span strike strong style sub sup svg table tbody td textarea tfoot th thead time title tr tt tweet u ul video wbr`.split(
    /\s+/,
  ),
);

/** Elements that separate words even where no space stands beside their tag. */
export const BLOCK_TAGS = new Set(
  'address article aside blockquote br caption dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table td th tr ul'.split(
    ' ',
  ),
);
