import { writeFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeEntry } from '../../../src/cms-panel/worker/write-entry.ts';
import { readPage } from '../../../src/content/read-page.ts';
import { buildPanel } from '../browser-bundle.ts';
import { violationsIn } from './axe.ts';
import { fromCdn, hasPackage, PACKAGES, realCms } from './packages.ts';
import { CHROMIUM, openBrowser, openStage } from './stage.ts';

if (PACKAGES === null)
  console.warn(
    'The panel is not tried beside the real CMSs: node scripts/measure/cms.mjs FOLDER fetches them, and does it.',
  );

const SENTENCE = 'Le prochain sprint commencera le 19 août 2024';
const ENTRY = '#/collections/pages/entries/candidates';

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

async function inCms(name: string, attributes: string, run: (page: Page) => Promise<void>): Promise<void> {
  const folders = { '/packages/': PACKAGES ?? '', '/admin/': panel.folder };
  const stage = await openStage(browser, await realCms(name, attributes), { folders, cdn: fromCdn });
  try {
    const { page } = stage;
    await page.goto(`${stage.address}/admin/index.html`);
    await page.getByRole('button').first().click();
    await page.waitForURL(/#\/collections\//);
    await page.goto(`${stage.address}/admin/index.html${ENTRY}`);
    await run(page);
  } finally {
    await stage.end();
  }
}

const host = (page: Page) => page.locator('[data-relecture]');
const told = (page: Page, words: string) => host(page).locator('.toggle', { hasText: words }).waitFor();
const listed = async (page: Page): Promise<string> =>
  (await host(page).locator('.panel').innerText()).replace(/[\s\u00a0\u202f]+/g, ' ');
const savedText = (page: Page): Promise<string> =>
  page.evaluate(`repoFiles.site.content.participer.candidats['_index.md'].content`);

async function publish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Publier', exact: true }).first().click();
  await page.getByText('Publier maintenant', { exact: true }).first().click();
}

describe.skipIf(CHROMIUM === null || !hasPackage('decap') || !hasPackage('netlify'))('beside the real CMS', () => {
  test.each(['decap', 'netlify'])('%s: typed, told, mended, saved', async (name) => {
    await inCms(name, '', async (page) => {
      await told(page, '2 points à corriger');
      const sub = page.getByLabel('Sous-titre').first();
      await sub.fill('Bienvenue');
      await told(page, '1 point à corriger');
      await sub.pressSequentially(' ! ');
      await sub.fill(SENTENCE);
      await told(page, '2 points à corriger');
      await host(page).locator('.toggle').click();
      expect(await listed(page)).toMatch(
        /Haut de page › Sous-titre À corriger — « commencera le 19 août 2024 ».*Prochaine promotion › Description À corriger — « www.demarches-simplifees.fr »/,
      );
      expect(await violationsIn(page)).toEqual([]);
      if (name === 'decap') await picture(page);
      // A click leads to the field, and to the words.
      await host(page).getByRole('button', { name: 'Haut de page › Sous-titre' }).click();
      await page.waitForFunction(
        `(({ value, selectionStart, selectionEnd }) => value?.slice(selectionStart, selectionEnd))(document.activeElement).includes('19 août 2024')`,
      );
      // In rich text, and undone.
      const mend = host(page).getByRole('button', { name: /^Remplacer .*simplifees/ });
      await mend.click();
      await told(page, '1 point à corriger');
      await host(page).getByRole('button', { name: 'Annuler' }).click();
      await told(page, '2 points à corriger');
      await mend.click();
      await told(page, '1 point à corriger');
      // In a list that is folded.
      await host(page).locator('.hints summary').click();
      await host(page).getByRole('button', { name: 'Corriger les espaces' }).first().click();
      await publish(page);
      await host(page).getByRole('dialog').waitFor();
      expect(await violationsIn(page)).toEqual([]);
      // Escape is « Corriger », by the keyboard.
      await page.keyboard.press('Escape');
      await host(page).getByRole('dialog').waitFor({ state: 'detached' });
      expect(await savedText(page)).toContain('le 19 août 2024. "');
      await publish(page);
      await host(page).getByRole('button', { name: 'Corriger', exact: true }).click();
      expect(await savedText(page)).toContain('le 19 août 2024. "');
      await publish(page);
      await host(page).getByRole('button', { name: 'Enregistrer quand même' }).click();
      await page.waitForFunction(
        `!repoFiles.site.content.participer.candidats['_index.md'].content.includes('2024. "')`,
      );
      const saved = await savedText(page);
      expect(saved).toContain(`sub: ${SENTENCE}\n`);
      expect(saved).toContain('www.demarches-simplifiees.fr');
      expect(saved).toContain('expérience entrepreneuriale\u202f?');
      // What is read is what is saved.
      const { data, body } = readPage('_index.md', saved).page;
      expect(writeEntry({ ...data, body: body.text }, 'page')).toBe(saved);
    });
  });

  test('in English', async () => {
    await inCms('decap', 'data-locale="en"', async (page) => {
      await told(page, '2 points to fix');
    });
  });

  test('decap: what a click has mended in a field of one line is undone by the keys of everybody', async () => {
    await inCms('decap', '', async (page) => {
      await told(page, '2 points à corriger');
      const sub = page.getByLabel('Sous-titre').first();
      const misspelt = 'Déposez un dossier sur https://www.demarches-simplifees.fr/commencer/aac-eig7 avant le jury.';
      await sub.fill(misspelt);
      await page.waitForTimeout(1000);
      await told(page, '2 points à corriger');
      await host(page).locator('.toggle').click();
      await host(page)
        .getByRole('button', { name: /^Remplacer .*simplifees/ })
        .first()
        .click();
      await told(page, '1 point à corriger');
      expect(await sub.inputValue()).toContain('simplifiees');
      await sub.focus();
      await page.keyboard.press('Control+z');
      expect(await sub.inputValue()).toBe(misspelt);
      await told(page, '2 points à corriger');
    });
  });

  test('decap: a configuration that the CMS itself refuses leaves its page as it is', async () => {
    const shelf = {
      ...(await realCms('decap')),
      '/admin/config.yml': 'backend: { name: test-repo }\ncollections: 3\n',
    };
    const folders = { '/packages/': PACKAGES ?? '', '/admin/': panel.folder };
    const stage = await openStage(browser, shelf, { folders, cdn: fromCdn });
    try {
      const said: string[] = [];
      stage.page.on('console', (message) => said.push(message.text()));
      await stage.page.goto(`${stage.address}/admin/index.html`);
      await stage.page
        .getByText(/collections/)
        .first()
        .waitFor();
      await stage.page.waitForTimeout(2000);
      expect(await host(stage.page).count()).toBe(0);
      expect(said.filter((one) => one.includes('Relecture'))).toEqual([]);
    } finally {
      await stage.end();
    }
  });

  test.each(['decap', 'netlify'])('%s: the main thread is not held', async (name) => {
    await inCms(name, '', async (page) => {
      await told(page, '2 points à corriger');
      const profiler = await page.context().newCDPSession(page);
      await profiler.send('Profiler.enable');
      await profiler.send('Profiler.start');
      const sub = page.getByLabel('Sous-titre').first();
      const times: number[] = [];
      for (const text of ['Le 19', SENTENCE, 'Bienvenue', SENTENCE, 'Bonjour', SENTENCE]) {
        await sub.fill(text);
        const start = performance.now();
        await told(page, text === SENTENCE ? '2 points à corriger' : '1 point à corriger');
        times.push(Math.round(performance.now() - start));
      }
      const { profile } = await profiler.send('Profiler.stop');
      const held = heldBy(profile, 'relecture-cms.js') / times.length;
      console.log(
        `From the last key to the remark: ${times.join(', ')} ms. Main thread for each change: ${held.toFixed(1)} ms.`,
      );
      expect(held).toBeLessThan(50);
    });
  });
});

describe.skipIf(CHROMIUM === null || !hasPackage('sveltia'))('beside Sveltia CMS', () => {
  test('the panel opens when the entry is saved', async () => {
    const folders = { '/packages/': PACKAGES ?? '', '/admin/': panel.folder };
    const stage = await openStage(browser, await realCms('sveltia'), { folders, cdn: fromCdn });
    try {
      const { page } = stage;
      await page.goto(`${stage.address}/admin/index.html`);
      await page.getByRole('button').first().click();
      await page.waitForURL(/#\/collections\//);
      await page.goto(`${stage.address}/admin/index.html#/collections/pages/entries/participate`);
      await page.locator('textarea').first().fill('Voir https://www.demarches-simplifees.fr/a');
      await page.getByRole('button', { name: 'Enregistrer' }).first().click();
      await host(page).getByRole('button', { name: 'Enregistrer quand même' }).click();
      await page.waitForURL(/collections\/pages$/);
    } finally {
      await stage.end();
    }
  });
});

/** Milliseconds that the functions of a script have taken, with all that they called. */
function heldBy({ nodes, samples = [], timeDeltas = [] }: Profile, script: string): number {
  const ours = new Set<number>();
  const mark = (id: number, isOurs: boolean): void => {
    const node = nodes.find((one) => one.id === id);
    const own = isOurs || node?.callFrame.url.endsWith(`/${script}`) === true;
    if (own) ours.add(id);
    for (const child of node?.children ?? []) mark(child, own);
  };
  mark(nodes[0]?.id ?? 0, false);
  return samples.reduce((sum, id, index) => sum + (ours.has(id) ? (timeDeltas[index] ?? 0) : 0), 0) / 1000;
}

interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly url: string };
    readonly children?: readonly number[];
  }[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

/** For `docs/cms.md`, where it is asked for. */
async function picture(page: Page): Promise<void> {
  const folder = process.env['RELECTURE_CMS_PICTURE'];
  if (folder === undefined) return;
  const whole = page.viewportSize() ?? { width: 1200, height: 900 };
  await page.setViewportSize({ width: 1000, height: 700 });
  writeFileSync(`${folder}/cms.fr.png`, await page.screenshot());
  await page.setViewportSize(whole);
}
