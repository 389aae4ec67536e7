/** Half-open, in Unicode code points. */
export type Fragment = readonly [start: number, end: number];

export interface Bound {
  readonly type: string;
  readonly fragments: readonly Fragment[];
  readonly words: string;
}

export interface BratFile {
  readonly bounds: ReadonlyMap<string, Bound>;
  /** For each event its roles with the ids of their annotations, the trigger's first. */
  readonly events: readonly (readonly (readonly [role: string, id: string])[])[];
  readonly notes: readonly string[];
}

/** A reader of brat's format by its description, that shares nothing with the project's own. */
export function bratFile(standoff: string): BratFile {
  const bounds = new Map<string, Bound>();
  const events: [string, string][][] = [];
  const notes: string[] = [];
  for (const line of standoff.split('\n')) {
    const [id = '', rest = '', ...words] = line.split('\t');
    if (/^T\d+$/.test(id)) {
      const [, type, offsets] = /^(\S+) (\d+ \d+(?:;\d+ \d+)*)$/.exec(rest) ?? [];
      if (!type || !offsets || words.length !== 1) throw new Error(line);
      const fragments = offsets.split(';').map(f => f.split(' ').map(Number) as [number, number]);
      bounds.set(id, { type, fragments, words: words[0]! });
    } else if (/^E\d+$/.test(id)) {
      events.push(
        rest
          .trim()
          .split(' ')
          .map(role => role.split(':') as [string, string]),
      );
    } else if (/^#\d+$/.test(id)) notes.push(`${rest.split(' ')[1]} ${words}`);
  }
  return { bounds, events, notes };
}
