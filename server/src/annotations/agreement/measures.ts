/**
 * Krippendorff's alpha for nominal labels (Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011): 1 where all
 * readers agree, 0 where they agree no more than by chance, below where less. Each unit holds what its readers say, null
 * where one says nothing; units that fewer than two have labelled don't count. Null where there is nothing to compare.
 * Where all labels are the same, readers agree: 1.
 */
export function krippendorffAlpha(units: Iterable<readonly (string | null)[]>): number | null {
  const counts = new Map<string, number>();
  let all = 0;
  let observed = 0;
  for (const unit of units) {
    const labels = unit.filter(label => label !== null);
    if (labels.length < 2) continue;
    all += labels.length;
    for (const label of labels) {
      counts.set(label, (counts.get(label) ?? 0) + 1);
      observed += labels.filter(other => other !== label).length / (labels.length - 1);
    }
  }
  if (all === 0) return null;
  const same = sum([...counts.values()].map(count => count * (count - 1)));
  const expected = (all * (all - 1) - same) / (all - 1);
  return expected === 0 ? 1 : 1 - observed / expected;
}

/**
 * Cohen's kappa of two readers (Cohen, A Coefficient of Agreement for Nominal Scales, 1960). Null where there is nothing to
 * compare. Where both give all the same label, they agree: 1.
 */
export function cohenKappa(pairs: readonly (readonly [string, string])[]): number | null {
  if (pairs.length === 0) return null;
  const labels = new Set(pairs.flat());
  const share = (holds: (pair: readonly [string, string]) => boolean): number =>
    pairs.filter(holds).length / pairs.length;
  const observed = share(([a, b]) => a === b);
  const expected = sum([...labels].map(label => share(([a]) => a === label) * share(([, b]) => b === label)));
  return expected === 1 ? 1 : (observed - expected) / (1 - expected);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
