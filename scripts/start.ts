// Shows who said what in seeds/ or the paths given, then serves VS Code with Copydesk on them in the browser.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openInDesktop, serveDesk } from './desk.ts';
import { main, root, script, WrongUse } from './step.ts';

const USAGE = `npm start -- [PATH...] [--once] [--desktop] [--no-build] [--port N]

  PATH        seed files or folders of them; seeds/ without one
  --once      stop after who said what is printed
  --desktop   open VS Code as installed on this machine (the program "code")
  --no-build  with dist/ as it is
  --port N    serve VS Code in the browser at this port
`;

await main(async () => {
  const { values, positionals } = options();
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  // npm starts scripts in the project's folder; paths are meant from where the user is.
  const from = process.env.INIT_CWD ?? process.cwd();
  const paths = positionals.length > 0 ? positionals.map(name => path.resolve(from, name)) : [path.join(root, 'seeds')];
  const port = values.port === undefined ? undefined : portNumber(values.port);

  if (!values['no-build']) await script('build');
  const code = await outline(paths);
  if (values.once) return code;
  const first = paths.find(existsSync);
  if (first === undefined) return code;
  const folder = statSync(first).isDirectory() ? first : path.dirname(first);
  if (values.desktop) return openInDesktop(folder);
  return serveDesk(folder, port);
});

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        once: { type: 'boolean' },
        desktop: { type: 'boolean' },
        'no-build': { type: 'boolean' },
        port: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new WrongUse(`${error instanceof Error ? error.message.split('. ')[0] : error}\n\n${USAGE}`);
  }
}

function portNumber(given: string): number {
  const port = Number(given);
  if (!/^\d+$/.test(given) || port > 65535) throw new WrongUse(`--port ${given}: a port is a number from 0 to 65535`);
  return port;
}

async function outline(paths: readonly string[]): Promise<number> {
  const cli = path.join(root, 'dist', 'cli.js');
  const child = spawn(process.execPath, [cli, 'outline', ...paths], { stdio: 'inherit' });
  const [code] = await once(child, 'exit');
  return code ?? 1;
}
