import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What is measured on less tells little. */
const LEAST_TEXT = 2_000_000;

/** The articles of a folder, repeated until they are long enough together. */
export function articles(folder: string): string[] {
  const files = readdirSync(folder).filter(f => /\.(txt|seed)$/.test(f));
  if (files.length === 0) throw new Error(`no .txt or .seed file in ${folder}`);
  const read = files.map(f => readFileSync(path.join(folder, f), 'utf8'));
  const size = read.reduce((n, t) => n + t.length, 0);
  return Array.from({ length: Math.ceil(LEAST_TEXT / size) }, () => read).flat();
}
