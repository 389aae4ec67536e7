import type { ReportQuotation, ReportResult, ReportSpeaker } from '../../server/src/protocol.ts';

/**
 * A report in which quotation n stands on line n, characters 2 to 8, given as "Speaker (alias): excerpt", "-" for nobody;
 * an excerpt's words are its words. Every second quotation is direct, mixed, indirect in turn from the first on.
 */
export function reportOf(quotations: readonly string[], words = 100): ReportResult {
  const speakers = new Map<string, ReportSpeaker>();
  const types = ['direct', 'mixed', 'indirect'] as const;
  const list = quotations.map((given, i): ReportQuotation => {
    const [, name, alias, excerpt] = /^([^(:]+?)(?: \((.+?)\))?: (.*)$/.exec(given)!;
    if (name !== '-' && !speakers.has(name!)) {
      speakers.set(name!, {
        id: `s${speakers.size + 1}`,
        name: name!,
        kind: 'person',
        role: null,
        aliases: alias ? [alias] : [],
        rank: speakers.size,
        words: 0,
      });
    }
    return {
      id: `q${i + 1}`,
      type: types[i % 3]!,
      speaker: speakers.get(name!)?.id ?? null,
      words: excerpt!.split(' ').length,
      start: i / quotations.length,
      end: (i + 0.5) / quotations.length,
      range: { start: { line: i, character: 2 }, end: { line: i, character: 8 } },
      excerpt: excerpt!,
    };
  });
  return { version: 1, title: 'Ferry <late> & "lost"', words, speakers: [...speakers.values()], quotations: list };
}
