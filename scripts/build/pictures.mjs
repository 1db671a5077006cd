#!/usr/bin/env node
// Takes the pictures of the README, from the example: the comment of a pull request, and the preview, in both languages.
// By hand, with Chromium: `node scripts/build/pictures.mjs`. Fonts differ from machine to machine, so no test compares them.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { importTypeScript } from './build.mjs';

const FOLDER = 'docs/images';
/** Bytes: a README is read on telephones too. */
const MOST = 150_000;
/** The text of GitHub, near enough. */
const STYLE = `
  body { margin: 0; padding: 16px; font: 14px/1.5 "Liberation Sans", "DejaVu Sans", Arial, sans-serif; color: #1f2328; background: #fff }
  article { border: 1px solid #d1d9e0; border-radius: 6px; overflow: hidden }
  header { padding: 8px 16px; background: #f6f8fa; border-bottom: 1px solid #d1d9e0; color: #59636e }
  main { padding: 4px 16px }
  h3 { font-size: 17px; margin: 12px 0 } a { color: #0969da; text-decoration: none }
  ul { padding-left: 24px } li { margin: 4px 0 } table { border-collapse: collapse } td, th { border: 1px solid #d1d9e0; padding: 6px 13px }
  code { background: #eff1f3; border-radius: 6px; padding: 2px 5px; font-size: 85% }`;

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path));
if (executablePath === undefined) throw new Error('The pictures need /usr/bin/chromium.');
const { AS_OF, PAGE, commentAsHtml } = await importTypeScript('scripts/build/pictures-source.ts');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
mkdirSync(FOLDER, { recursive: true });
try {
  for (const locale of ['fr', 'en']) {
    const page = await browser.newPage({ viewport: { width: 900, height: 620 }, colorScheme: 'light' });
    const head = `<header><b>github-actions</b> bot</header>`;
    await page.setContent(
      `<!doctype html><style>${STYLE}</style><article>${head}<main>${await commentAsHtml(locale)}</main></article>`,
    );
    await take(page.locator('article'), `comment.${locale}`);
    const out = mkdtempSync(join(tmpdir(), 'relecture-pictures-'));
    const args = ['preview', `examples/eig/${PAGE}`, '--as-of', AS_OF, '--offline', '--locale', locale, '--out', out];
    execFileSync(process.execPath, ['dist/cli.js', ...args], { stdio: 'ignore' });
    const [file = 'index.html'] = readdirSync(out);
    await page.goto(pathToFileURL(join(out, file)).href);
    await take(page, `preview.${locale}`);
    rmSync(out, { recursive: true });
    await page.close();
  }
} finally {
  await browser.close();
}

async function take(what, name) {
  const path = `${FOLDER}/${name}.png`;
  await what.screenshot({ path });
  const { size } = statSync(path);
  console.log(`${path}: ${size} bytes`);
  if (size > MOST) throw new Error(`${path} is larger than ${MOST} bytes.`);
}
