import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';

export const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path)) ?? null;

/** What a server of static files holds: texts, or files of the disk by their path. */
export type Shelf = Readonly<Record<string, string | { readonly file: string }>>;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.yml': 'text/yaml; charset=utf-8',
};

export interface Stage {
  readonly address: string;
  /** Requests for what the server does not hold. */
  readonly missed: readonly string[];
  readonly page: Page;
  end(): Promise<void>;
}

/** A server of static files and a page of Chromium that sees nothing else. `folders`: others that are served below a path. */
export async function openStage(
  shelf: Shelf,
  folders: Readonly<Record<string, string>> = {},
  width = 1200,
): Promise<Stage> {
  const missed: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://h').pathname);
    const found = contentOf(path, shelf, folders);
    if (found === null) missed.push(path);
    response.writeHead(found === null ? 404 : 200, { 'content-type': TYPES[extname(path)] ?? 'text/plain' });
    response.end(found ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { chromium } = await import('playwright-core');
  const browser: Browser = await chromium.launch({
    executablePath: CHROMIUM ?? '',
    headless: true,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const context = await browser.newContext({ viewport: { width, height: 900 }, locale: 'fr-FR' });
  await context.route('**', (route) => (route.request().url().startsWith(address) ? route.continue() : route.abort()));
  const page = await context.newPage();
  const end = async (): Promise<void> => {
    await browser.close();
    server.close();
  };
  return { address, missed, page, end };
}

function contentOf(path: string, shelf: Shelf, folders: Readonly<Record<string, string>>): string | Buffer | null {
  const held = shelf[path];
  if (typeof held === 'string') return held;
  if (held !== undefined) return readFileSync(held.file);
  for (const [prefix, folder] of Object.entries(folders)) {
    const file = join(folder, path.slice(prefix.length));
    if (path.startsWith(prefix) && existsSync(file)) return readFileSync(file);
  }
  return null;
}
