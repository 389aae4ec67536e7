/** Precision, recall and F of one measure, 0 to 1. */
interface Scores {
  readonly P: number;
  readonly R: number;
  readonly F: number;
}

const pct = (x: number): string => (100 * x).toFixed(1);

export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n');
}

interface QuotesScore {
  readonly rows: Record<string, { gold: number; pred: number; match: Scores; exact: Scores; who: Scores }>;
  readonly spans: Record<string, Scores>;
}

export function quotesTable(score: unknown): string {
  const { rows, spans } = score as QuotesScore;
  const kinds = markdownTable(
    ['', 'gold', 'found', 'match P', 'R', 'F', 'exact P', 'R', 'F', 'who P', 'R', 'F'],
    Object.entries(rows).map(([kind, r]) => [
      kind,
      String(r.gold),
      String(r.pred),
      ...[r.match, r.exact, r.who].flatMap(s => [pct(s.P), pct(s.R), `**${pct(s.F)}**`]),
    ]),
  );
  const exact = Object.entries(spans).map(([role, s]) => `${role} spans exact F **${pct(s.F)}**`);
  return `${kinds}\n\n${exact.join(', ')}.`;
}

interface PeopleScore {
  readonly names: number;
  readonly nameRecall: number;
  readonly aliasB3: Scores;
  readonly pronouns: number;
  readonly pronounRecall: number;
  readonly pronounPrecision: number;
}

export function peopleTable(score: unknown): string {
  const s = score as PeopleScore;
  return markdownTable(
    ['names found', 'aliases B-cubed P', 'R', 'F', 'he, she resolved', 'of those answered'],
    [[s.nameRecall, s.aliasB3.P, s.aliasB3.R, s.aliasB3.F, s.pronounRecall, s.pronounPrecision].map(pct)],
  );
}

interface BoilerplateScore {
  readonly ours: Scores;
  readonly baseline: Scores;
}

export function boilerplateTable(score: unknown): string {
  const { ours, baseline } = score as BoilerplateScore;
  return markdownTable(
    ['', 'P', 'R', 'F'],
    [
      ['rule `boilerplate`', pct(ours.P), pct(ours.R), pct(ours.F)],
      ['C4 line filter', pct(baseline.P), pct(baseline.R), pct(baseline.F)],
    ],
  );
}
