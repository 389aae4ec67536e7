import type { Article } from '../core/model.ts';
import { type Phrase, say } from '../words/phrase.ts';
import { NAME_GROUPS } from './lexicon/nameVariants.ts';
import { once } from './once.ts';
import { inBody, paragraphAt, quotedRun } from './places.ts';
import type { Edit, Rule } from './rule.ts';
import { inLines } from './scan/scannedText.ts';
import { ARABIC, NAME } from './scan/traits.ts';

interface Use {
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

/** All uses of one name of a thing that the article calls otherwise as well. */
interface Oddity {
  readonly uses: readonly Use[];
  readonly usual: string;
  readonly usualCount: number;
}

export const inconsistentName: Rule = {
  id: 'inconsistent-name',
  severity: 'hint',
  summary: 'One thing under several names in one article: US, U.S., USA.',
  safe: false,
  *check(article) {
    for (const { uses, usual, usualCount } of oddities(article)) {
      const { start, end, form } = uses[0]!;
      yield {
        start,
        end,
        message: say`"${form}" (${times(uses.length)}) is called "${usual}" elsewhere (${times(usualCount)}).`,
        related: uses.slice(1).map(use => ({ start: use.start, end: use.end, message: say`"${form}" again` })),
      };
    }
  },
  fix(article, finding) {
    const odd = oddities(article).find(({ uses }) => uses[0]!.start === finding.start);
    if (!odd) return [];
    const edits = odd.uses.map(use => replacement(article, use, odd.usual));
    const title = edits.length > 1 ? say`Write "${odd.usual}" (${edits.length} times)` : say`Write "${odd.usual}"`;
    return [{ title, edits, preferred: true }];
  },
};

const times = (n: number): Phrase => (n === 1 ? say`once` : say`${n} times`);

/** Only what the article itself says counts: quotations keep the names that their speakers used, headings have a style of their own. */
const oddities: (article: Article) => readonly Oddity[] = once(article => {
  const counted = (use: Use): boolean => inBody(article, use.start) && !quotedRun(article, use);
  const out: Oddity[] = [];
  for (const [index, uses] of groupUses(article)) {
    const { forms, firstWins } = NAME_GROUPS[index]!;
    out.push(...oddOnes(uses.filter(counted), forms, firstWins));
  }
  for (const uses of articledNames(article)) {
    const kept = uses.filter(counted);
    // The hyphen sorts last and is to be preferred; a name without its "al-" does not become the usual one.
    const forms = [...new Set(kept.map(use => use.form))].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
    out.push(...oddOnes(kept, forms.reverse(), forms.length > 1));
  }
  return out.sort((a, b) => a.uses[0]!.start - b.uses[0]!.start);
});

/** Every name but the usual one: the most frequent, the first of `forms` for ties. */
function oddOnes(uses: readonly Use[], forms: readonly string[], firstWins?: boolean): Oddity[] {
  const byForm = new Map(forms.map(form => [form, uses.filter(use => use.form === form)]));
  const present = forms.filter(form => byForm.get(form)!.length > 0);
  if (present.length < 2) return [];
  const most = Math.max(...present.map(form => byForm.get(form)!.length));
  const usual = firstWins ? forms[0]! : present.find(form => byForm.get(form)!.length === most)!;
  const usualCount = byForm.get(usual)!.length;
  if (usualCount === 0) return [];
  return present.filter(form => form !== usual).map(form => ({ uses: byForm.get(form)!, usual, usualCount }));
}

const escaped = (form: string): string => form.replace(/[.]/g, '\\.');
const GROUP_OF: ReadonlyMap<string, number> = new Map(
  NAME_GROUPS.flatMap(({ forms }, i) => forms.map((form): [string, number] => [form, i])),
);
/** The longest form first, so that "U.S.A." is not read as "U.S.". */
const FORMS = new RegExp(
  String.raw`(?<![\w.&@#/$'’])(?:${[...GROUP_OF.keys()]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')})(?![\w@]|\.\w)`,
  'g',
);
/** How far a larger name reaches to either side of the form in it. */
const AROUND = 14;

const formPlaces = inLines(NAME, function* (line) {
  for (const { 0: form, index } of line.matchAll(FORMS)) {
    const end = index + form.length;
    const { notIn } = NAME_GROUPS[GROUP_OF.get(form)!]!;
    if (notIn?.test(line.slice(Math.max(0, index - AROUND), end + AROUND)) || inCapitals(line, index, end)) continue;
    yield { start: index, end };
  }
});

function groupUses(article: Article): Map<number, Use[]> {
  const out = new Map<number, Use[]>();
  for (const { start, end } of formPlaces(article)) {
    const form = article.text.slice(start, end);
    add(out, GROUP_OF.get(form)!, { form, start, end });
  }
  return out;
}

function add<K>(lists: Map<K, Use[]>, key: K, use: Use): void {
  const uses = lists.get(key);
  if (uses) uses.push(use);
  else lists.set(key, [use]);
}

/** Among words in capitals "US" may be the pronoun. */
const inCapitals = (text: string, start: number, end: number): boolean =>
  /[A-Z]{3,} $/.test(text.slice(Math.max(0, start - 12), start)) || /^ [A-Z]{3,}/.test(text.slice(end, end + 12));

const ARTICLED = /(?<![\w'’-])(?:al|el)[- ](\p{Lu}\p{Ll}{2,})(?![\p{L}-])/gu;

const articledPlaces = inLines(ARABIC, function* (line) {
  for (const { 0: form, index } of line.matchAll(ARTICLED)) yield { start: index, end: index + form.length };
});

/** "al-Assad", "al Assad" and "Assad": each list holds the uses of one name. After "Mr." it stands without "al-" everywhere. */
function articledNames(article: Article): Iterable<Use[]> {
  const { text } = article;
  const byName = new Map<string, Use[]>();
  for (const { start, end } of articledPlaces(article)) {
    const form = text.slice(start, end);
    add(byName, form.slice('al-'.length), { form, start, end });
  }
  if (byName.size === 0) return [];
  const bare = new RegExp(
    String.raw`(?<![\w'’-]|\b(?:[AaEe]l|Mr\.?|Mrs\.?|Ms\.?|Dr\.?)[ \u00a0])(?:${[...byName.keys()].join('|')})(?![\p{L}-])`,
    'gu',
  );
  for (const { 0: form, index } of text.matchAll(bare))
    byName.get(form)?.push({ form, start: index, end: index + form.length });
  return byName.values();
}

/** Keeps the full stop that ends a sentence, once; takes a "the" away that only the longer name wants. */
function replacement(article: Article, { form, start, end }: Use, usual: string): Edit {
  const { text } = article;
  if (form.startsWith('Russian ') && /\bthe $/i.test(text.slice(Math.max(0, start - 5), start))) start -= 4;
  if (usual.endsWith('.') && text[end] === '.') end++;
  const endsSentence = form.endsWith('.') && !usual.endsWith('.') && sentenceEndsAt(article, end);
  const opens = /^[ae]l-/.test(usual) && sentenceStartsAt(article, start);
  const newText = opens ? usual[0]!.toUpperCase() + usual.slice(1) : usual;
  return { start, end, newText: endsSentence ? `${newText}.` : newText };
}

const sentenceEndsAt = (article: Article, offset: number): boolean =>
  paragraphAt(article, offset - 1)?.sentences.some(sentence => sentence.end === offset) === true;

const sentenceStartsAt = (article: Article, offset: number): boolean =>
  paragraphAt(article, offset)?.sentences.some(sentence => sentence.start === offset) === true;
