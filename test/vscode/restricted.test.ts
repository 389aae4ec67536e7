import { testInVSCode } from './extension-hosts.ts';

testInVSCode('VS Code, a folder that nobody trusts', {
  host: 'node',
  restricted: true,
  suites: 'test/vscode/suites/restricted.ts',
});
