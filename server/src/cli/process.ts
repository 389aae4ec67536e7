import { existsSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import type { Surroundings } from './commandLine.ts';

/** Width assumed where output goes to no terminal. */
const FILE_COLUMNS = 120;
/** Runs over fewer files are over before a message could be read. */
const FEWEST_FOR_PROGRESS = 20;

/** This process as commands see it. */
export function surroundings(): Surroundings {
  const { stdout, stderr } = process;
  quietWhenUnread(stdout);
  quietWhenUnread(stderr);
  const progress = progressOn(stderr);
  return {
    print: text => {
      progress.clear();
      stdout.write(text);
    },
    complain: line => {
      progress.clear();
      stderr.write(`copydesk: ${line}\n`);
    },
    progress: progress.show,
    colours: wantsColours(stdout),
    columns: stdout.isTTY ? stdout.columns || 80 : FILE_COLUMNS,
    cwd: process.cwd(),
    get version() {
      return version();
    },
  };
}

/** A reader that has read enough ("| head") ends the program without a word. */
function quietWhenUnread(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
    throw error;
  });
}

function wantsColours(stream: NodeJS.WriteStream): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return FORCE_COLOR !== '0';
  return stream.isTTY === true && TERM !== 'dumb';
}

function progressOn(stream: NodeJS.WriteStream): { show: Surroundings['progress']; clear: () => void } {
  let shown = false;
  let last = 0;
  const clear = (): void => {
    if (shown) stream.write('\r\u001b[K');
    shown = false;
  };
  const show = (done: number, of: number): void => {
    if (!stream.isTTY || of < FEWEST_FOR_PROGRESS) return;
    const now = performance.now();
    if (done >= of) clear();
    if (done >= of || now - last < 100) return;
    last = now;
    stream.write(`\r\u001b[K${done} of ${of} files`);
    shown = true;
  };
  return { show, clear };
}

/** The version of the package that the running program belongs to. */
function version(): string {
  let folder = path.dirname(realpathSync(process.argv[1] ?? process.cwd()));
  for (;;) {
    const file = path.join(folder, 'package.json');
    if (existsSync(file)) {
      const { name, version: found } = JSON.parse(readFileSync(file, 'utf8')) as { name?: string; version?: string };
      if (name === 'copydesk' && found) return found;
    }
    const parent = path.dirname(folder);
    if (parent === folder) return '0.0.0';
    folder = parent;
  }
}
