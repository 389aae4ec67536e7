import process from 'node:process';
import { run } from './cli/run.ts';
import type { Sink } from './cli/terminal.ts';

const PIPED_COLUMNS = 100;

const sink = (stream: NodeJS.WriteStream): Sink => ({
  isTerminal: stream.isTTY === true,
  colours: stream.isTTY === true && stream.hasColors(),
  columns: stream.isTTY ? stream.columns : Number(process.env.COLUMNS) || PIPED_COLUMNS,
  write: text =>
    new Promise((resolve, reject) => {
      stream.write(text, error => (error ? reject(error) : resolve()));
    }),
});

run(process.argv.slice(2), {
  cwd: process.cwd(),
  out: sink(process.stdout),
  err: sink(process.stderr),
}).then(code => {
  process.exitCode = code;
});
