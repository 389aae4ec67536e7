import fs from 'node:fs';
import path from 'node:path';
import type { Span } from '../../server/src/core/span.ts';

/** One attribution as the annotators marked it; spans are UTF-16 offsets, in text order, white space trimmed. */
export interface GoldAttribution {
  readonly content: readonly Span[];
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
}

export interface GoldArticle {
  readonly name: string;
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
}

/** The articles of one split of PolNeAR: `DIR/text/NAME.txt`, `DIR/attributions/NAME_ANNOTATOR.ann`; the first annotator counts. */
export function readGold(dir: string): GoldArticle[] {
  const annotations = path.join(dir, 'attributions');
  if (!fs.existsSync(annotations)) {
    throw new Error(`No folder ${annotations}: --data must name the folder that holds data/polnear`);
  }
  const first = new Map<string, string>();
  for (const file of fs
    .readdirSync(annotations)
    .filter(f => f.endsWith('.ann'))
    .sort()) {
    const name = file.replace(/_[0-9a-f]{4}\.ann$/, '');
    if (!first.has(name)) first.set(name, path.join(annotations, file));
  }
  return [...first].map(([name, file]) => {
    const text = fs.readFileSync(path.join(dir, 'text', `${name}.txt`), 'utf8');
    return { name, text, attributions: readBrat(fs.readFileSync(file, 'utf8'), text) };
  });
}

function readBrat(brat: string, text: string): GoldAttribution[] {
  const offsets = utf16Offsets(text);
  const spans = new Map<string, Span[]>();
  const events: [string, string][][] = [];
  for (const line of brat.split('\n')) {
    const [id, body] = line.split('\t');
    if (id === undefined || body === undefined) continue;
    const marked = /^\S+ ([\d; ]+)$/.exec(body);
    if (/^T\d+$/.test(id) && marked) spans.set(id, readSpans(marked[1]!, offsets));
    else if (/^E\d+$/.test(id))
      events.push(
        body
          .trim()
          .split(' ')
          .map(a => a.split(':') as [string, string]),
      );
  }
  const out: GoldAttribution[] = [];
  for (const event of events) {
    if (!event[0]![0].startsWith('Attribution')) continue;
    const role = (name: string): Span[] =>
      merged(event.filter(([r]) => r.replace(/\d+$/, '') === name).flatMap(([, id]) => spans.get(id) ?? []));
    const content = role('Content');
    if (content.length > 0) out.push({ content, source: role('Source'), cue: role('Cue') });
  }
  return out;
}

function readSpans(list: string, offsets: Int32Array): Span[] {
  return list.split(';').map(pair => {
    const [start, end] = pair.trim().split(' ').map(Number) as [number, number];
    return { start: offsets[start]!, end: offsets[end]! };
  });
}

/** For each code point's index its UTF-16 offset, the text's end included. */
export function utf16Offsets(text: string): Int32Array {
  const out = new Int32Array(text.length + 1);
  let at = 0;
  let n = 0;
  for (const c of text) {
    out[n++] = at;
    at += c.length;
  }
  out[n] = at;
  return out;
}

function merged(spans: Span[]): Span[] {
  const out: { start: number; end: number }[] = [];
  for (const s of spans.filter(x => x.end > x.start).sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last && s.start <= last.end) last.end = Math.max(last.end, s.end);
    else out.push({ ...s });
  }
  return out;
}
