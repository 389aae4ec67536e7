import path from 'node:path';
import { installExtension } from '../../scripts/vscode/server.ts';
import { vsixFile } from '../../scripts/vsix.ts';
import { testInVSCode } from './extension-hosts.ts';

testInVSCode('VS Code, extension installed from its package', {
  host: 'node',
  // VS Code runs suites only where an extension is under development; this one does nothing.
  extension: path.join(import.meta.dirname, 'fixtures', 'no-extension'),
  install: (vscode, folders) => installExtension(vscode, vsixFile(), folders),
});
