import type { Plugin } from 'esbuild';

/** The variable that the client's bundle is in: a worker's scripts share what is global, Node's modules require it. */
export const CLIENT = 'copydesk';

const NAMESPACE = 'protocol';

/** Has the protocol taken from the client's bundle instead of bundling it again. */
export const sharedProtocol: Plugin = {
  name: 'the protocol from the client bundle',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^vscode-languageserver-protocol(\/|$)/ }, ({ path }) => ({ path, namespace: NAMESPACE }));
    onLoad({ filter: /.*/, namespace: NAMESPACE }, ({ path }) => ({
      contents: `module.exports = ${CLIENT}.protocol[${JSON.stringify(path)}]();`,
    }));
  },
};
