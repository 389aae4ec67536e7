/**
 * One bundle for the process that an editor starts and for the browser's worker: they share the engine and most of the
 * protocol, and only the half that is needed is run.
 */
if (typeof importScripts === 'function') void import('./browser.ts');
else void import('./node.ts');
