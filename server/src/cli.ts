import { isMainThread } from 'node:worker_threads';
import { EXIT } from './cli/commandLine.ts';
import { main } from './cli/main.ts';
import { surroundings } from './cli/process.ts';
import { thread } from './cli/thread.ts';

// What a thread throws ends the run of the main thread.
if (isMainThread) void start();
else void thread();

/** The exit code is set, not forced, so that a pipe gets all of the output. */
async function start(): Promise<void> {
  try {
    process.exitCode = await main(process.argv.slice(2), surroundings(import.meta.filename));
  } catch (error) {
    console.error('copydesk: this should not happen; please report it with the file that was read', error);
    process.exitCode = EXIT.failed;
  }
}
