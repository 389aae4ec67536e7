import { OFFICES_OF_TITLES, STATES } from '../lexicon/offices.ts';
import { CAPITALS, LETTERS } from '../text/latin.ts';
import { plain } from './nameParts.ts';

const table = (entries: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    entries
      .trim()
      .split(/\s+/)
      .map((entry): [string, string[]] => {
        const [short = '', full = ''] = entry.split(':');
        return [short, full.split(',')];
      }),
  );

const offices = table(OFFICES_OF_TITLES);
const states = table(STATES);

/** What titles mean: "sen" is "senator". */
export const officesOf = (words: readonly string[]): string[] => words.flatMap(word => offices.get(word) ?? []);

/** What a role is looked up by: its noun, with a "vice" before it, since the vice president is not the president. */
export function headOf(words: readonly string[]): string {
  const head = words.at(-1) ?? '';
  const before = words.at(-2);
  return before === 'vice' || before === 'deputy' ? `${before} ${head}` : head;
}

const PLURAL_TITLE =
  /^(.*\b(?:president|governor|senator|representative|minister|justice|judge|professor|congress(?:wo)?man|mayor|gov|sen|rep))s(\.?)$/i;

/** "Senator" where two share a title: "Senators Byrne and Marsh". */
export const ofOne = (role: string): string => role.replace(PLURAL_TITLE, '$1$2');

const STATE = `([A-Z][${LETTERS}.]*)`;
const PLACE = `[${CAPITALS}][${LETTERS}]+`;
const PLACE_AFTER = new RegExp(
  String.raw`^(?:,? \([RDI]-${STATE}|, [RDI]-${STATE}|,? (?:of|from) (${PLACE}(?: ${PLACE})?))`,
);

/** " (", ", R-", " of", " from": what `PLACE_AFTER` begins with. */
function mayBePlace(text: string, at: number): boolean {
  const space = text.charCodeAt(at) === 0x2c ? at + 1 : at;
  return text.charCodeAt(space) === 0x20 && '(RDIof'.includes(text.charAt(space + 1));
}

/** The words of the place after somebody's name: "(R-Fla.)", ", D-Vt.,", "of New Jersey". */
export function placeAfter(text: string, at: number): readonly string[] {
  if (!mayBePlace(text, at)) return [];
  const found = PLACE_AFTER.exec(text.slice(at, at + 40));
  if (!found) return [];
  const short = found[1] ?? found[2];
  return short ? (states.get(plain(short)) ?? [plain(short)]) : plain(found[3]!).split(' ');
}
