import fc from 'fast-check';

/** Text like news, and text like what scrapers leave of it: what property tests of the core are fed with. */

const NAMES = [
  'Ana Vale',
  'Vale',
  'Mr. Holm',
  'Holm’s clerk',
  'the port board',
  'she',
  'he',
  'Officials',
  'Dr. Jo O’Dea, 44, a nurse,',
];
const VERBS = [
  'said',
  'says',
  'added',
  'told reporters',
  'asked',
  'wrote in a letter',
  'vowed',
  'called it',
  'growled',
  'put it',
];
const WORDS = [
  'the ferry is late',
  'nobody came in the ’70s',
  'it’s the voters’ turn',
  'we waited for 6\'2" men',
  'rock ’n’ roll is gone',
  'so be it',
  'the U.S. and the E.U. agree',
  'a 12" pipe burst at 5 p.m.',
  'über 3 Mio. 😀 waited',
];
const MARKS = [
  ['“', '”'],
  ['"', '"'],
  ["''", "''"],
  ['‘', '’'],
  ["'", "'"],
  ['„', '“'],
  ['«', '»'],
  ['″', '″'],
] as const;

const name = fc.constantFrom(...NAMES);
const verb = fc.constantFrom(...VERBS);
const words = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
  // Quoted words inside a quotation.
  fc
    .tuple(fc.constantFrom(...WORDS), fc.constantFrom(...MARKS))
    .map(([w, [open, close]]) => `${open}${w}${close}, so it was`),
);
/** Words in marks; one time in eight a mark is missing. */
const quoted = (end: string): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...MARKS), words, fc.integer({ min: 0, max: 15 }))
    .map(([[open, close], w, lost]) => `${lost === 0 ? '' : open}${w}${end}${lost === 1 ? '' : close}`);

const sentence = fc.oneof(
  fc.tuple(quoted(','), name, verb).map(([q, n, v]) => `${q} ${n} ${v}.`),
  fc.tuple(quoted(','), verb, name).map(([q, v, n]) => `${q} ${v} ${n}.`),
  fc.tuple(name, verb, quoted('.')).map(([n, v, q]) => `${n} ${v}, ${q}`),
  fc.tuple(name, quoted('.')).map(([n, q]) => `${n}: ${q}`),
  fc.tuple(quoted(','), name, verb, quoted('.')).map(([q, n, v, r]) => `${q} ${n} ${v}, ${r}`),
  fc.tuple(name, verb, words, quoted('')).map(([n, v, w, q]) => `${n} ${v} that ${w} and ${q} by noon.`),
  fc.tuple(words, name, verb, words).map(([w, n, v, x]) => `The ferry, ${n} ${v}, ${w} and ${v} ${x}.`),
  fc.tuple(words, name).map(([w, n]) => `According to ${n}, ${w}.`),
  fc.tuple(words, quoted('')).map(([w, q]) => `Then ${w}, as the ${q} rule has it.`),
  quoted('.'),
);
const paragraph = fc.oneof(
  { weight: 8, arbitrary: fc.array(sentence, { minLength: 1, maxLength: 4 }).map(s => s.join(' ')) },
  { weight: 1, arbitrary: name.map(n => `— ${n}`) },
  { weight: 1, arbitrary: fc.tuple(name, verb).map(([n, v]) => `${n} ${v}:`) },
  { weight: 1, arbitrary: words.map(w => `“${w}.`) },
  { weight: 1, arbitrary: words.map(w => `${w} — Jo Holm (@joholm) July 5, 2016`) },
);

/** A title and paragraphs between blank lines. */
export const article = fc
  .array(paragraph, { minLength: 1, maxLength: 6 })
  .map(paragraphs => ['Ferry stops at the port', ...paragraphs].join('\n\n'));
