import type { Terminal } from './terminal.ts';
import { version } from './version.ts';

/** Runs the command line; resolves to the exit code. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  if (argv[0] === '--version') {
    await terminal.out.write(`copydesk ${version}\n`);
    return 0;
  }
  await terminal.err.write('usage: copydesk outline|check|fix|export PATH...\n');
  return 2;
}
