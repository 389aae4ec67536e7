import { EXIT, type Surroundings, UsageError } from './commandLine.ts';
import { type CommandName, HELP, OVERVIEW } from './help.ts';

type Command = (args: readonly string[], around: Surroundings) => number;

/** Each command's module is only loaded when it is asked for. */
const COMMANDS: Readonly<Record<CommandName, () => Promise<{ run: Command }>>> = {
  outline: () => import('./outline.ts'),
  check: () => import('./check.ts'),
  fix: () => import('./fix.ts'),
  export: () => import('./export.ts'),
};

/** Runs the command line; the number is the exit status. */
export async function main(args: readonly string[], around: Surroundings): Promise<number> {
  const [name, ...rest] = args;
  if (name === '--help' || name === '-h' || name === 'help') return say(around, helpOn(rest[0]));
  if (name === '--version' || name === '-v') return say(around, `${around.version}\n`);
  if (!isCommand(name)) {
    around.complain(
      `${name === undefined ? 'no command given' : `there is no command "${name}"`}; see copydesk --help`,
    );
    return EXIT.failed;
  }
  const options = rest.slice(0, rest.includes('--') ? rest.indexOf('--') : undefined);
  if (options.includes('--help') || options.includes('-h')) return say(around, HELP[name]);
  try {
    const { run } = await COMMANDS[name]();
    return run(rest, around);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    around.complain(`${name}: ${error.message}; see copydesk ${name} --help`);
    return EXIT.failed;
  }
}

const isCommand = (name: string | undefined): name is CommandName => name !== undefined && Object.hasOwn(HELP, name);

const helpOn = (name: string | undefined): string => (isCommand(name) ? HELP[name] : OVERVIEW);

function say({ print }: Surroundings, text: string): number {
  print(text);
  return EXIT.fine;
}
