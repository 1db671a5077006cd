import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { REPOSITORY } from '../scripts/site/content.ts';
import { renderSite } from '../scripts/site/site.ts';
import { MENU } from '../scripts/site/words.ts';

const site = renderSite();
const documents = new Map(
  [...site].flatMap(([path, content]) => (path.endsWith('.html') ? [[path, parse(String(content))] as const] : [])),
);

/** The values of an attribute in a document. */
function* valuesOf(node: DefaultTreeAdapterTypes.Node, name: string): Iterable<string> {
  for (const one of 'attrs' in node ? node.attrs : []) if (one.name === name) yield one.value;
  for (const child of 'childNodes' in node ? node.childNodes : []) yield* valuesOf(child, name);
}

const ids = new Map([...documents].map(([path, document]) => [path, [...valuesOf(document, 'id')]]));

/** What a page leads to on the site, by its path there, and the anchor. */
function linksOf(path: string): (readonly [string, string | undefined])[] {
  const document = documents.get(path);
  if (document === undefined) return [];
  return [...valuesOf(document, 'href'), ...valuesOf(document, 'src')].flatMap((url) => {
    if (/^[a-z]+:/.test(url)) return [];
    const [to = '', anchor] = url.split('#');
    return [[to === '' ? path : posix.join(posix.dirname(path), to), anchor && decodeURIComponent(anchor)] as const];
  });
}

test('every link of the site leads to a file of it, and to an anchor that is there', () => {
  const broken = [...documents.keys()].flatMap((path) =>
    linksOf(path).flatMap(([to, anchor]) =>
      site.has(to) && (anchor === undefined || ids.get(to)?.includes(anchor)) ? [] : [`${path}: ${to}#${anchor}`],
    ),
  );
  expect(broken).toEqual([]);
  for (const [path, own] of ids) expect([path, own.length]).toEqual([path, new Set(own).size]);
});

test('what leads to the repository is there', () => {
  const away = [...documents.values()].flatMap((document) => [...valuesOf(document, 'href')]);
  const files = away.flatMap((url) => (url.startsWith(`${REPOSITORY}/`) ? [url.slice(REPOSITORY.length + 1)] : []));
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((path) => !existsSync(path.split('#')[0] ?? ''))).toEqual([]);
});

test.each(['index.html', 'en/index.html'])('every page of its language is reached from %s', (home) => {
  const reached = new Set<string>();
  const isOurs = (path: string): boolean => path.startsWith('en/') === home.startsWith('en/');
  const walk = (path: string): void => {
    if (reached.has(path) || !documents.has(path) || !isOurs(path)) return;
    reached.add(path);
    for (const [to] of linksOf(path)) walk(to);
  };
  walk(home);
  expect([...documents.keys()].filter((path) => isOurs(path) && !reached.has(path))).toEqual([]);
});

test('every page of docs/ is in the menu, but those that a list leads to', () => {
  const listed = MENU.flatMap(([, names]) => names);
  const named = [...documents.keys()].map((path) => path.replace(/^en\/|\.html$/g, ''));
  const alone = named.filter((name) => !/^(?:rules|generators)\//.test(name) || name === 'generators/index');
  expect(new Set(alone)).toEqual(new Set(listed));
});

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path));

describe.skipIf(CHROMIUM === undefined)('in Chromium', () => {
  let browser: Browser;
  const folder = mkdtempSync(join(tmpdir(), 'docs-site-'));
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

  beforeAll(async () => {
    const { chromium } = await import('playwright-core');
    browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: ['--no-sandbox', '--disable-gpu'] });
    for (const [path, content] of site) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each([
    ['index.html', 1280, 'light'],
    ['en/configuration.html', 320, 'dark'],
    ['rules/front-matter/schema.html', 320, 'light'],
    ['en/rules/date/stale.html', 1280, 'dark'],
  ] as const)('%s, %i pixels wide, %s: nothing is out of reach or of sight', async (path, width, colorScheme) => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(folder, path)).href);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    await page.evaluate(axe);
    const { violations } = (await page.evaluate('axe.run()')) as { violations: { id: string }[] };
    expect(violations.map(({ id }) => id)).toEqual([]);
    await context.close();
  });
});
