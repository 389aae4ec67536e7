import { EXIT } from './cli/commandLine.ts';
import { main } from './cli/main.ts';
import { surroundings } from './cli/process.ts';

// The exit code is set, not forced, so that a pipe gets all of the output.
main(process.argv.slice(2), surroundings()).then(
  code => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error('copydesk: this should not happen; please report it with the file that was read', error);
    process.exitCode = EXIT.failed;
  },
);
