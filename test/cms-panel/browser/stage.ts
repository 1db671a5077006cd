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

export interface StageOptions {
  /** Folders that are served below a path. */
  readonly folders?: Readonly<Record<string, string>>;
  /** The file that stands in for an address elsewhere; null for none. */
  readonly cdn?: (url: string) => string | null;
  /** Of the page, in CSS pixels. */
  readonly width?: number;
}

export async function openBrowser(): Promise<Browser> {
  const { chromium } = await import('playwright-core');
  return chromium.launch({ executablePath: CHROMIUM ?? '', headless: true, args: ['--no-sandbox', '--disable-gpu'] });
}

/** A server of static files and a page of Chromium that sees nothing else. `ELSEWHERE` in a text is the same server, another site to a browser. */
export async function openStage(
  browser: Browser,
  shelf: Shelf,
  { folders = {}, cdn, width = 1200 }: StageOptions = {},
): Promise<Stage> {
  const missed: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://h').pathname);
    const found = contentOf(path, shelf, folders);
    if (found === null) missed.push(path);
    const type = TYPES[extname(path)] ?? 'text/plain';
    response.writeHead(found === null ? 404 : 200, { 'content-type': type, 'access-control-allow-origin': '*' });
    const { port } = server.address() as AddressInfo;
    response.end(typeof found === 'string' ? found.replaceAll('ELSEWHERE', `http://localhost:${port}`) : (found ?? ''));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const elsewhere = address.replace('127.0.0.1', 'localhost');
  const context = await browser.newContext({ viewport: { width, height: 900 }, locale: 'fr-FR' });
  await context.route('**', (route) => {
    const url = route.request().url();
    if (url.startsWith(address) || url.startsWith(elsewhere)) return route.continue();
    const file = cdn?.(url) ?? null;
    return file === null
      ? route.abort()
      : route.fulfill({ path: file, headers: { 'access-control-allow-origin': '*' } });
  });
  const page = await context.newPage();
  const end = async (): Promise<void> => {
    await context.close();
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
