// The language server as a program: dist/server.js beside the bundle that it is in.
declare function require(module: './copydesk.js'): { serve(): Promise<void> };

void require('./copydesk.js').serve();
