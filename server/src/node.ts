import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createConnection } from 'vscode-languageserver/node';
import { serve } from './server.ts';
import { disk } from './workspace/disk.ts';

const USAGE = `usage: copydesk-language-server --stdio | --node-ipc | --socket=PORT | --pipe=NAME

Copydesk's language server. It is started by an editor, most often with --stdio, and speaks the
language server protocol until the editor leaves.
`;

const args = process.argv.slice(2);
if (args.includes('--help')) {
  process.stdout.write(USAGE);
} else if (!args.some(arg => /^--(stdio|node-ipc|socket|pipe)(=|$)/.test(arg))) {
  process.stderr.write(`copydesk-language-server: say how the editor talks to it\n${USAGE}`);
  process.exitCode = 2;
} else {
  // With --node-ipc the editor's end is this event; without it the process would outlive the editor by seconds.
  process.on('disconnect', () => process.exit());
  serve(createConnection(), { ...documentationOptions(), disk });
}

/** The rules' pages lie beside the folder that this program is in; an installation may have left them out. */
function documentationOptions(): { documentation?: string } {
  const folder = path.resolve(path.dirname(realpathSync(process.argv[1] ?? '.')), '../docs/rules');
  return existsSync(folder) ? { documentation: `${pathToFileURL(folder)}/` } : {};
}
