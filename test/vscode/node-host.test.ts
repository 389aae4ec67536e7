import { testInVSCode } from './extension-hosts.ts';

testInVSCode('VS Code, extension host in Node', { host: 'node' });
