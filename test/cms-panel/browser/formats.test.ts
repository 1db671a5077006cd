import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeEntry } from '../../../src/cms-panel/worker/write-entry.ts';
import { buildPanel } from '../browser-bundle.ts';
import { hasPackage, PACKAGES } from './packages.ts';
import { CHROMIUM, openBrowser, openStage } from './stage.ts';

const CONFIG = `
backend: { name: test-repo }
locale: fr
media_folder: static
i18n: { structure: single_file, locales: [fr, en], default_locale: fr }
collections:
  - { name: toml, label: En TOML, folder: toml, format: toml-frontmatter, fields: &fields [
      { name: title, label: Titre }, { name: order, label: Rang, widget: number, value_type: int },
      { name: head, label: Haut, widget: object, fields: [{ name: sub, label: Sous-titre }] },
      { name: body, label: Texte, widget: markdown }] }
  - { name: json, label: En JSON, folder: json, format: json-frontmatter, fields: *fields }
  - { name: langues, label: Langues, folder: langues, i18n: true, fields: [{ name: title, label: Titre, i18n: true }] }
`;
const DATA = { title: 'Un titre', order: 3, head: { sub: 'Un « mot »' }, body: 'Texte.\n' };
const LANGUAGES = { fr: { title: 'Un titre' }, en: { title: 'A title in the the page' } };
const FILES = {
  toml: { 'a.md': { content: writeEntry(DATA, 'toml-page') } },
  json: { 'a.md': { content: writeEntry(DATA, 'json-page') } },
  langues: { 'a.md': { content: writeEntry(LANGUAGES, 'page') } },
};
const TITLE = 'La 7ème promotion du programme ouvre au printemps à toutes les administrations';

let panel: Awaited<ReturnType<typeof buildPanel>>;
let browser: Browser;
beforeAll(async () => {
  if (PACKAGES === null || CHROMIUM === null) return;
  panel = await buildPanel();
  browser = await openBrowser();
});
afterAll(async () => {
  panel?.end();
  await browser?.close();
});

/** Opens an entry, types a title that something is said of, and saves it: what is said, and the text of the file. */
async function written(collection: string): Promise<{ readonly told: string; readonly saved: string }> {
  const html = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>CMS</title></head><body>
    <script>window.repoFiles = ${JSON.stringify(FILES).replaceAll('<', '\\u003c')};</script>
    <script src="/packages/decap-cms/dist/decap-cms.js"></script>
    <script type="module" src="relecture-cms.js" data-as-of="2024-08-20"></script></body></html>`;
  const shelf = { '/admin/index.html': html, '/admin/config.yml': CONFIG };
  const folders = { '/packages/': PACKAGES ?? '', '/admin/': panel.folder };
  const stage = await openStage(browser, shelf, { folders });
  try {
    const { page } = stage;
    await page.goto(`${stage.address}/admin/index.html`);
    await page.getByRole('button').first().click();
    await page.waitForURL(/#\/collections\//);
    await page.goto(`${stage.address}/admin/index.html#/collections/${collection}/entries/a`);
    await page.getByLabel('Titre').first().fill(TITLE);
    const told = await remarksOf(page);
    await page.getByRole('button', { name: 'Publier', exact: true }).first().click();
    await page.getByText('Publier maintenant', { exact: true }).first().click();
    await page.waitForFunction(`repoFiles.${collection}['a.md'].content.includes('7ème')`);
    return { told, saved: await page.evaluate(`repoFiles.${collection}['a.md'].content`) };
  } finally {
    await stage.end();
  }
}

async function remarksOf(page: Page): Promise<string> {
  const host = page.locator('[data-relecture]');
  await host.locator('.toggle', { hasText: 'conseil' }).waitFor();
  await host.locator('.toggle').click();
  await host.locator('.hints summary').click();
  return (await host.locator('.panel').innerText()).replace(/[\s\u00a0\u202f]+/g, ' ');
}

describe.skipIf(CHROMIUM === null || !hasPackage('decap'))('Decap CMS saves what was read', () => {
  test.each([
    ['toml', 'toml-page'],
    ['json', 'json-page'],
  ] as const)('in %s', async (collection, as) => {
    const { told, saved } = await written(collection);
    expect(told).toContain('« 7ème »');
    expect(saved).toBe(writeEntry({ ...DATA, title: TITLE }, as));
  });

  test('in all the languages of one file', async () => {
    const { told, saved } = await written('langues');
    expect(told).toMatch(/en › Titre À vérifier — « the the ».* Titre Conseil — « 7ème »/);
    expect(saved).toBe(writeEntry({ ...LANGUAGES, fr: { title: TITLE } }, 'page'));
  });
});
