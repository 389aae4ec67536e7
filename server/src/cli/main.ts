import { EXIT, type Surroundings, UsageError } from './commandLine.ts';
import { COMMANDS } from './commands.ts';
import { type CommandName, HELP, OVERVIEW } from './help.ts';
import { version } from './version.ts';

/** Runs the command line; the number is the exit status. */
export async function main(args: readonly string[], around: Surroundings): Promise<number> {
  const [name, ...rest] = args;
  if (name === '--help' || name === '-h' || name === 'help') return say(around, helpOn(rest[0]));
  if (name === '--version' || name === '-v') return say(around, `copydesk ${version}\n`);
  if (!isCommand(name)) return refuse(around, commandMissing(name), 'copydesk --help');
  if (asksForHelp(rest)) return say(around, HELP[name]);
  try {
    const { run } = await COMMANDS[name]();
    return await run(rest, around);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return refuse(around, `${name}: ${error.message}`, `copydesk ${name} --help`);
  }
}

const isCommand = (name: string | undefined): name is CommandName => name !== undefined && Object.hasOwn(HELP, name);

const helpOn = (name: string | undefined): string => (isCommand(name) ? HELP[name] : OVERVIEW);

function commandMissing(name: string | undefined): string {
  const choices = `the commands are ${Object.keys(HELP).join(', ')}`;
  if (name === undefined) return `no command given; ${choices}`;
  return name.startsWith('-')
    ? `unknown option ${name}; name a command first`
    : `there is no command "${name}"; ${choices}`;
}

function asksForHelp(args: readonly string[]): boolean {
  const options = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
  return options.includes('--help') || options.includes('-h');
}

function say({ print }: Surroundings, text: string): number {
  print(text);
  return EXIT.fine;
}

function refuse({ complain }: Surroundings, mistake: string, help: string): number {
  complain(`${mistake} (see ${help})`);
  return EXIT.failed;
}
