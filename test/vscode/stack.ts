import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import path from 'node:path';

/** Replaces the bundle's positions in a stack by those of the source files, and drops VS Code's own frames. */
export function readableStack(stack: string, bundle: string): string {
  const map = new SourceMap(JSON.parse(readFileSync(`${bundle}.map`, 'utf8')));
  const frame = new RegExp(`\\(?[^\\s(]*${path.basename(bundle).replace('.', '\\.')}:(\\d+):(\\d+)\\)?`);
  const lines = stack.split('\n').flatMap(line => {
    const position = frame.exec(line);
    if (!position) return /^\s+at /.test(line) ? [] : [line];
    const origin = map.findOrigin(Number(position[1]), Number(position[2]));
    if (!('fileName' in origin)) return [line];
    const file = path.relative(process.cwd(), path.resolve(path.dirname(bundle), origin.fileName));
    return [
      line.replace(position[0], `(${file}:${origin.lineNumber}:${origin.columnNumber})`).replace(/^\s+at/, '    at'),
    ];
  });
  return lines.join('\n');
}
