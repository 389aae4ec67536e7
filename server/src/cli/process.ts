import { availableParallelism } from 'node:os';
import type { Surroundings } from './commandLine.ts';
import { EXIT } from './commandLine.ts';
import { reasonOf } from './reason.ts';

/** Width assumed where output goes to no terminal. */
const FILE_COLUMNS = 120;
const NARROWEST = 40;
/** Runs over fewer files are over before a message could be read. */
const FEWEST_FOR_PROGRESS = 20;
/** Milliseconds between two messages. */
const PROGRESS_INTERVAL = 100;

/**
 * This process as commands see it.
 * @param program its file, absolute
 */
export function surroundings(program: string): Surroundings {
  const { stdout, stderr } = process;
  endWhenUnwritable(stdout, 'standard output');
  endWhenUnwritable(stderr, 'standard error');
  const progress = progressOn(stderr);
  return {
    print(text) {
      progress.clear();
      stdout.write(text);
    },
    complain(line) {
      progress.clear();
      stderr.write(`copydesk: ${line}\n`);
    },
    progress: progress.show,
    colours: wantsColours(stdout),
    columns: Math.max(NARROWEST, (stdout.isTTY && stdout.columns) || Number(process.env.COLUMNS) || FILE_COLUMNS),
    cwd: process.cwd(),
    program,
    cores: availableParallelism(),
  };
}

/** A reader that has read enough ("| head") ends the program without a word, a full disk with one line. */
function endWhenUnwritable(stream: NodeJS.WriteStream, name: string): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    if (stream !== process.stderr) process.stderr.write(`copydesk: ${name}: ${reasonOf(error)}\n`);
    process.exit(EXIT.failed);
  });
}

function wantsColours(stream: NodeJS.WriteStream): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return FORCE_COLOR !== '0';
  return stream.isTTY === true && TERM !== 'dumb';
}

function progressOn(stream: NodeJS.WriteStream): { show: Surroundings['progress']; clear: () => void } {
  let isShown = false;
  let last = performance.now();
  const clear = (): void => {
    if (isShown) stream.write('\r\u001b[K');
    isShown = false;
  };
  const show = (done: number, of: number): void => {
    if (!stream.isTTY || of < FEWEST_FOR_PROGRESS) return;
    if (done >= of) {
      clear();
      return;
    }
    const now = performance.now();
    if (now - last < PROGRESS_INTERVAL) return;
    last = now;
    isShown = true;
    stream.write(`\r\u001b[K${done} of ${of} files`);
  };
  return { show, clear };
}
