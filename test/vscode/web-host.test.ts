import { testInVSCode } from './extension-hosts.ts';

testInVSCode('VS Code, extension host in a web worker', { host: 'web' });
