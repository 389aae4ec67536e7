import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page, Route } from 'playwright-core';

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.json': 'application/json' };
const EXTENSION = '/copydesk-extension';
/** VS Code runs the suites in the host of the extension whose folder they are in, so they seem to be in ours. */
const SUITES = `${EXTENSION}/suites-of-tests`;

/**
 * Opens VS Code with the extension in the web worker host. A worker can only load over http, so the page gets the
 * extension and the suites from here, told through the developer's part of its configuration, and no remote machine is
 * announced to it, or else the extension would run there.
 */
export async function openInWebHost(
  page: Page,
  port: number,
  run: { extension: string; suites: string },
): Promise<void> {
  const at = (where: string) => ({ $mid: 1, scheme: 'http', authority: `127.0.0.1:${port}`, path: where });
  const replaced = new Set<string>();
  const rewrite = async (route: Route, name: string, change: (body: string) => string) => {
    const response = await route.fetch();
    const body = await response.text();
    const changed = change(body);
    if (changed !== body) replaced.add(name);
    await route.fulfill({ response, body: changed });
  };
  await page.route(
    url => url.pathname.endsWith('/workbench/workbench.js'),
    route =>
      rewrite(route, 'the remote', text => text.replace('remoteAuthority:location.host', 'remoteAuthority:void 0')),
  );
  const bundle = `${SUITES}/${path.basename(run.suites)}`;
  await page.route(
    url => url.pathname === '/',
    route =>
      rewrite(route, 'the configuration', text =>
        configured(text, { extensions: [at(EXTENSION)], extensionTestsPath: at(bundle) }),
      ),
  );
  // The route added last is asked first.
  await serve(page, EXTENSION, run.extension);
  await serve(page, SUITES, path.dirname(run.suites));
  await page.goto(`http://127.0.0.1:${port}/?ew=true`);
  if (replaced.size < 2) {
    throw new Error(
      `VS Code's page has changed: only ${[...replaced].join() || 'nothing'} was replaced; see ${import.meta.filename}`,
    );
  }
}

function configured(html: string, developmentOptions: object): string {
  return html.replace(
    /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)"/,
    (_, head: string, settings: string) => {
      const configuration = JSON.parse(settings.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
      configuration.developmentOptions = { ...configuration.developmentOptions, ...developmentOptions };
      return `${head}${JSON.stringify(configuration).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
    },
  );
}

async function serve(page: Page, prefix: string, folder: string): Promise<void> {
  await page.route(
    url => url.pathname.startsWith(`${prefix}/`),
    route => {
      const file = path.join(folder, decodeURIComponent(new URL(route.request().url()).pathname.slice(prefix.length)));
      if (!existsSync(file)) return route.fulfill({ status: 404 });
      return route.fulfill({ body: readFileSync(file), contentType: TYPES[path.extname(file)] ?? 'text/plain' });
    },
  );
}
