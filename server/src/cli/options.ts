import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Project } from '../project/project.ts';
import { type Configuration, LEVELS, overruled, type Setting, STYLES, type Style } from '../rules/configuration.ts';
import { ruleOf } from '../rules/index.ts';
import { UsageError } from './commandLine.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

export interface Parsed {
  readonly paths: readonly string[];
  readonly values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;
}

export const CHECK_OPTIONS = {
  rule: { type: 'string', short: 'r', multiple: true },
  style: { type: 'string', short: 's' },
} as const satisfies Options;

/** Arguments of a command that wants one path at least. */
export function parse(args: readonly string[], options: Options): Parsed {
  const { values, positionals } = parsed(args, options);
  if (positionals.length === 0) throw new UsageError('no PATH given: name a file or a folder');
  return { values, paths: positionals };
}

function parsed(args: readonly string[], options: Options): Pick<Parsed, 'values'> & { positionals: string[] } {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    // Node's message goes on about arguments that begin with a dash.
    const [mistake] = (error as Error).message.split(/\.?(?:\n|\s(?=To ))|\.$/);
    throw new UsageError(`${mistake}`.replace(/^[A-Z]/, letter => letter.toLowerCase()));
  }
}

/** One of `choices`; the first if nothing was given. */
export function oneOf<T extends string>(name: string, given: unknown, choices: readonly [T, ...T[]]): T {
  if (given === undefined) return choices[0];
  const choice = choices.find(c => c === given);
  if (choice === undefined) throw new UsageError(`${name} "${String(given)}": give one of ${choices.join(', ')}`);
  return choice;
}

/** What the options say, which wins over the article's `copydesk.json`. */
export function configurationOf({ values }: Parsed): (project: Project) => Configuration {
  const given = Array.isArray(values.rule) ? values.rule : [];
  const options: Configuration = {
    style: values.style === undefined ? undefined : oneOf<Style>('--style', values.style, STYLES),
    rules: Object.fromEntries(given.map(assignment => ruleSetting(String(assignment)))),
  };
  return project => overruled(options, project);
}

function ruleSetting(assignment: string): [string, Setting] {
  const [id = '', level = ''] = assignment.split('=', 2);
  if (!ruleOf(id)) throw new UsageError(`--rule ${assignment}: there is no rule "${id}"; "check" shows the names`);
  return [id, oneOf<Setting>(`--rule ${id}: level`, level, LEVELS)];
}
