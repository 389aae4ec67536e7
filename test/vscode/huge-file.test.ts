import { testInVSCode } from './extension-hosts.ts';

testInVSCode('VS Code, a file of 10 MB', {
  host: 'node',
  suites: 'test/vscode/suites/huge-file.ts',
  patience: 300_000,
});
