/** So many letters may be wrong for a name to be suggested: a third of it. */
const WRONG = 1 / 3;
/** Longer words than any name of ours are compared to none. */
const LONGEST = 60;

/** The one of `names` that somebody who wrote `word` most likely meant; undefined where none is near. */
export function closest(word: string, names: readonly string[]): string | undefined {
  const written = word.slice(0, LONGEST).toLowerCase();
  let best: string | undefined;
  let fewest = Math.max(1, Math.floor(written.length * WRONG)) + 1;
  for (const name of names) {
    const distance = lettersBetween(written, name);
    if (distance >= fewest) continue;
    fewest = distance;
    best = name;
  }
  return best;
}

/** Levenshtein's distance: letters put in, left out or changed. */
function lettersBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let k = 1; k <= b.length; k++)
      next.push(Math.min(row[k]! + 1, next[k - 1]! + 1, row[k - 1]! + (a[i - 1] === b[k - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}
