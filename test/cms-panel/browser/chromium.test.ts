import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildPanel } from '../browser-bundle.ts';
import { violationsIn } from './axe.ts';
import { CONFIG, DATA, formOf } from './form.ts';
import { CHROMIUM, openBrowser, openStage, type Shelf } from './stage.ts';

if (CHROMIUM === null)
  console.warn('The panel of the CMS is not tested in a browser: there is no /usr/bin/chromium here.');

const AS_OF = '2024-08-20';
const STALE = 'Le prochain sprint commencera le 19 août 2024';
const MISSPELT = 'Déposez un dossier sur https://www.demarches-simplifees.fr/commencer/aac-eig7 avant le jury.';

let panel: Awaited<ReturnType<typeof buildPanel>>;
let browser: Browser;
beforeAll(async () => {
  panel = await buildPanel();
  if (CHROMIUM !== null) browser = await openBrowser();
});
afterAll(async () => {
  panel.end();
  await browser?.close();
});

interface Opening {
  readonly engine?: string;
  readonly attributes?: string;
  readonly shelf?: Shelf;
  readonly data?: unknown;
  readonly width?: number;
  /** The panel is loaded from another site than that of the CMS. */
  readonly isElsewhere?: boolean;
  /** Run in the page before all else. */
  readonly before?: string;
  /** In the head of the page. */
  readonly head?: string;
}

async function inCms(
  {
    engine = 'decap',
    attributes = '',
    shelf = {},
    data = DATA,
    width = 1200,
    isElsewhere = false,
    before,
    head = '',
  }: Opening,
  run: (page: Page) => Promise<void>,
) {
  const html = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>CMS</title>${head}</head><body>
    <script>window.fakeForm = ${JSON.stringify(formOf(engine, data))};</script>
    <script src="fake-cms.js"></script>
    <script type="module" src="${isElsewhere ? 'ELSEWHERE/admin/' : ''}relecture-cms.js" data-as-of="${AS_OF}" ${attributes}></script></body></html>`;
  const held = {
    '/admin/index.html': html,
    '/admin/config.yml': CONFIG,
    '/admin/fake-cms.js': { file: 'test/cms-panel/browser/fake-cms.js' },
    ...shelf,
  };
  const stage = await openStage(browser, held, { folders: { '/admin/': panel.folder }, width });
  try {
    if (before !== undefined) await stage.page.addInitScript(before);
    await stage.page.goto(`${stage.address}/admin/index.html`);
    await stage.page.getByLabel('Sous-titre').waitFor();
    await run(stage.page);
  } finally {
    await stage.end();
  }
}

const host = (page: Page) => page.locator('[data-relecture]');
const listed = async (page: Page): Promise<string> =>
  (await host(page).locator('.panel').innerText()).replace(/[\s\u00a0\u202f]+/g, ' ');
const told = (page: Page, words: string) => host(page).locator('.toggle', { hasText: words }).waitFor();
const saved = (page: Page) => page.evaluate(() => Reflect.get(globalThis, 'saved'));
const refused = (page: Page) => page.evaluate(() => Reflect.get(globalThis, 'refused'));
/** Types both faults, and waits for them to be told. */
async function typeFaults(page: Page): Promise<void> {
  await page.getByLabel('Sous-titre').fill(STALE);
  await page.getByLabel('Description').fill(MISSPELT);
  await told(page, '2 points à corriger');
}

describe.skipIf(CHROMIUM === null)('in a CMS', () => {
  test.each(['decap', 'netlify'])(
    '%s: what is typed is told under the label of its field, and a click leads there',
    async (engine) => {
      await inCms({ engine }, async (page) => {
        await told(page, 'rien à signaler');
        // What a site has asked of a widget stays.
        expect(await page.evaluate(`CMS.getWidget('text').allowMapValue`)).toBe(true);
        await typeFaults(page);
        await host(page).locator('.toggle').click();
        const list = await listed(page);
        expect(list).toMatch(
          /Haut de page › Sous-titre.*cette date est passée depuis hier.*Prochaine promotion › Description.*il y manque un « i »/,
        );
        await host(page).getByRole('button', { name: 'Haut de page › Sous-titre' }).click();
        const chosen = await page.evaluate(
          'document.activeElement.value.slice(document.activeElement.selectionStart, document.activeElement.selectionEnd)',
        );
        expect(chosen).toContain('19 août 2024');
      });
    },
  );

  test.each(['decap', 'netlify'])(
    '%s: a safe fix is made by a click, and undone by the keys of everybody',
    async (engine) => {
      await inCms({ engine }, async (page) => {
        await typeFaults(page);
        await host(page).locator('.toggle').click();
        await host(page)
          .getByRole('button', { name: /^Remplacer .*simplifees/ })
          .click();
        const field = page.getByLabel('Description');
        expect(await field.inputValue()).toContain('www.demarches-simplifiees.fr');
        await told(page, '1 point à corriger');
        await field.focus();
        await page.keyboard.press('Control+z');
        expect(await field.inputValue()).toBe(MISSPELT);
        await told(page, '2 points à corriger');
      });
    },
  );

  test('before errors are saved its editor is asked: to mend them, or to save anyway', async () => {
    await inCms({}, async (page) => {
      await typeFaults(page);
      await page.getByRole('button', { name: 'Publier' }).click();
      const dialog = host(page).getByRole('dialog');
      await dialog.getByRole('button', { name: 'Corriger', exact: true }).click();
      await page.waitForFunction(() => Reflect.get(globalThis, 'refused').length === 1);
      expect(await saved(page)).toEqual([]);
      expect(await refused(page)).toEqual(['Relecture: rien n’est perdu, la page attend vos corrections.']);
      await page.getByRole('button', { name: 'Publier' }).click();
      await dialog.getByRole('button', { name: 'Enregistrer quand même' }).click();
      await page.waitForFunction(() => Reflect.get(globalThis, 'saved').length === 1);
      expect((await saved(page))[0].head.sub).toBe(STALE);
    });
  });

  test('nothing is sent anywhere: the page asks its own server for the files of the panel, and says nothing', async () => {
    await inCms({}, async (page) => {
      const asked: string[] = [];
      page.on('request', (request) =>
        asked.push(`${request.method()} ${new URL(request.url()).origin} ${request.postData() ?? ''}`),
      );
      await typeFaults(page);
      await page.getByRole('button', { name: 'Publier' }).click();
      await host(page).getByRole('button', { name: 'Enregistrer quand même' }).click();
      await page.waitForFunction(() => Reflect.get(globalThis, 'saved').length === 1);
      const own = `GET ${new URL(page.url()).origin} `;
      expect(asked.filter((one) => one !== own)).toEqual([]);
    });
  });

  test('nothing is asked where there is no error', async () => {
    await inCms({}, async (page) => {
      await told(page, 'rien à signaler');
      await page.getByRole('button', { name: 'Publier' }).click();
      await page.waitForFunction(() => Reflect.get(globalThis, 'saved').length === 1);
      expect(await host(page).getByRole('dialog').count()).toBe(0);
    });
  });

  test('a site may ask that errors are mended first', async () => {
    const shelf = { '/admin/relecture.yml': 'cms: { block: error }\n' };
    await inCms({ shelf }, async (page) => {
      await typeFaults(page);
      await page.getByRole('button', { name: 'Publier' }).click();
      const dialog = host(page).getByRole('dialog');
      await dialog.getByText('Ce site demande de corriger ces points').waitFor();
      expect(await dialog.getByRole('button', { name: 'Enregistrer quand même' }).count()).toBe(0);
      await page.keyboard.press('Escape');
      await page.waitForFunction(() => Reflect.get(globalThis, 'refused').length === 1);
    });
  });

  test('it comes from another site as well', async () => {
    await inCms({ isElsewhere: true }, async (page) => {
      await page.getByLabel('Sous-titre').fill(STALE);
      await told(page, '1 point à corriger');
    });
  });

  test('it speaks English where it is asked to', async () => {
    await inCms({ attributes: 'data-locale="en"' }, async (page) => {
      await page.getByLabel('Sous-titre').fill(STALE);
      await told(page, '1 point to fix');
      await page.getByRole('button', { name: 'Publier' }).click();
      await host(page).getByRole('button', { name: 'Save anyway' }).click();
      await page.waitForFunction(() => Reflect.get(globalThis, 'saved').length === 1);
    });
  });

  test('the keyboard is enough, axe finds nothing, and a narrow window holds it', async () => {
    await inCms({ width: 320 }, async (page) => {
      await typeFaults(page);
      const toggle = host(page).locator('.toggle');
      await toggle.focus();
      await page.keyboard.press('Enter');
      expect(await toggle.getAttribute('aria-expanded')).toBe('true');
      expect(await violationsIn(page)).toEqual([]);
      const box = await host(page).locator('.panel').boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Escape');
      expect(await toggle.getAttribute('aria-expanded')).toBe('false');
      expect(await host(page).locator('[role=status]').textContent()).toContain('2 points à corriger');
      await page.getByRole('button', { name: 'Publier' }).focus();
      await page.keyboard.press('Enter');
      await host(page).getByRole('dialog').waitFor();
      expect(await violationsIn(page)).toEqual([]);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => Reflect.get(globalThis, 'saved').length === 1);
    });
  });

  test('a CMS that tells nothing before it saves is asked then', async () => {
    await inCms({ engine: 'sveltia' }, async (page) => {
      await page.getByLabel('Sous-titre').fill(STALE);
      await page.getByRole('button', { name: 'Publier' }).click();
      await host(page).getByRole('button', { name: 'Corriger', exact: true }).click();
      expect(await listed(page)).toContain('cette date est passée depuis hier');
    });
  });

  test('the keyboard alone leads from the form to the panel, to a field, and back', async () => {
    await inCms({}, async (page) => {
      await typeFaults(page);
      const press = async (key: string, isThere: string, what: string): Promise<void> => {
        for (let times = 0; times < 40 && !(await page.evaluate(isThere)); times++) await page.keyboard.press(key);
        expect(await page.evaluate(isThere), what).toBe(true);
      };
      const inPanel = `document.querySelector('[data-relecture]').shadowRoot.activeElement`;
      await page.getByLabel('Titre').first().focus();
      await press('Tab', `${inPanel}?.className === 'toggle'`, 'the button is reached');
      await page.keyboard.press('Enter');
      await press('Shift+Tab', `${inPanel}?.textContent.includes('Description') === true`, 'the remark is reached');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(`document.activeElement === document.querySelector('textarea')`)).toBe(true);
      await press('Tab', `${inPanel}?.textContent.startsWith('Remplacer') === true`, 'its fix is reached');
      await page.keyboard.press('Enter');
      expect(await page.getByLabel('Description').inputValue()).toContain('www.demarches-simplifiees.fr');
      // What undoes it has the focus.
      await page.keyboard.press('Enter');
      expect(await page.getByLabel('Description').inputValue()).toBe(MISSPELT);
    });
  });

  test('a day that is near is told with the day on which its sentence will be wrong', async () => {
    await inCms({}, async (page) => {
      await page.getByLabel('Description').fill('Candidatez jusqu’au 30 août 2024 inclus, par courrier ou en ligne.');
      await host(page).locator('summary', { hasText: '1 date à revoir plus tard' }).waitFor({ state: 'attached' });
      await host(page).locator('.toggle').click();
      await host(page).locator('summary', { hasText: '1 date à revoir plus tard' }).click();
      expect(await listed(page)).toMatch(/« .*30 août 2024.* » ne sera plus vrai le 31 août 2024/);
    });
  });

  test('the index is found beside the configuration, where the page says that this stands elsewhere', async () => {
    const index = JSON.stringify({
      'relecture-index': 1,
      files: { static: { forms: { '': ['config.yml'] } } },
      settings: {
        'hugo.toml': 'languageCode = "fr"\n',
        'relecture.yml': 'locale: en\n',
        'static/admin/config.yml': CONFIG,
      },
      pages: {},
      unshown: 0,
    });
    const shelf = { '/forms/config.yml': CONFIG, '/forms/relecture-index.json': index };
    const head = '<link href="/forms/config.yml" type="text/yaml" rel="cms-config-url">';
    await inCms({ shelf, head }, async (page) => {
      await page.getByLabel('Sous-titre').fill(STALE);
      await told(page, '1 point to fix');
      expect(await listed(page)).not.toContain('not checked here');
    });
  });

  test.each([
    ['no workers', 'delete window.Worker'],
    ['no dialogs', 'delete window.HTMLDialogElement'],
  ])('a browser that has %s shows the CMS alone, and says nothing', async (_, before) => {
    await inCms({ before }, async (page) => {
      const said: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      page.on('pageerror', (error) => said.push(error.message));
      await page.getByLabel('Sous-titre').fill(STALE);
      await page.getByRole('button', { name: 'Publier' }).click();
      await page.waitForFunction(() => Reflect.get(globalThis, 'saved').length === 1);
      expect(await host(page).count()).toBe(0);
      expect(said).toEqual([]);
    });
  });

  test.each([
    ['as it begins', 'throw new Error("cut off")'],
    [
      'as it reads',
      'onmessage = ({ data }) => { if (data.kind === "open") postMessage({ kind: "opened", opened: { locale: "fr", block: "error", index: "none" } }); else throw new Error("cut off"); }',
    ],
    [
      'in what it answers',
      'onmessage = ({ data }) => postMessage(data.kind === "open" ? { kind: "opened", opened: { locale: "fr", block: "error", index: "none" } } : { kind: "read", ticket: data.ticket, reading: { remarks: 1 } })',
    ],
  ])('a fault of ours %s is told once to the console, and the CMS goes on', async (_, worker) => {
    const before = `window.faults = [];
      const { error } = console;
      console.error = (...told) => { faults.push(told.join(' ')); error(...told); };
      for (const name of ['error', 'unhandledrejection']) addEventListener(name, () => faults.push(name));`;
    await inCms({ shelf: { '/admin/relecture-cms-worker.js': worker }, before }, async (page) => {
      for (const text of ['Un', 'Un mot', 'Un mot de plus']) {
        await page.getByLabel('Sous-titre').fill(text);
        await page.waitForTimeout(500);
      }
      await page.getByRole('button', { name: 'Publier' }).click();
      await page.waitForFunction(() => Reflect.get(globalThis, 'saved').length === 1);
      expect(await page.evaluate('faults')).toEqual([expect.stringMatching(/^Relecture: /)]);
      // The panel stays away, or says that it does not read this page: never that it is too long.
      const said = (await host(page).count()) === 0 ? '' : await host(page).locator('.panel').textContent();
      expect(said).not.toContain('longue');
    });
  });

  test.each<[string, Shelf]>([
    ['no worker', { '/admin/relecture-cms-worker.js': 'throw new Error("cut off")' }],
    ['a form that is none', { '/admin/config.yml': ':\n- [' }],
    ['settings that are none', { '/admin/relecture.yml': 'cms: [\n' }],
  ])('the CMS saves with %s', async (_, shelf) => {
    await inCms({ shelf }, async (page) => {
      await page.getByLabel('Sous-titre').fill('Bonjour à toutes et tous');
      await page.getByRole('button', { name: 'Publier' }).click();
      await page.waitForFunction(() => Reflect.get(globalThis, 'saved').length === 1);
    });
  });

  test.each([
    ['cut off', '{"relecture-index":1,"files":{'],
    ['of another version', '{"relecture-index":2,"files":{},"settings":{},"pages":{},"unshown":0}'],
  ])('an index that is %s is left aside, and that is said', async (_, index) => {
    await inCms({ shelf: { '/admin/relecture-index.json': index } }, async (page) => {
      await typeFaults(page);
      await host(page).locator('.toggle').click();
      expect(await listed(page)).toContain('L’index du site n’est plus lisible');
    });
  });

  test('a field of a megabyte keeps nobody from saving', async () => {
    const long = 'Un mot, puis un autre. '.repeat(45_000);
    await inCms({ data: { ...DATA, wait: { ...DATA.wait, desc: long } } }, async (page) => {
      await page.getByLabel('Sous-titre').fill('Bonjour');
      await page.getByRole('button', { name: 'Publier' }).click();
      await page.waitForFunction(() => Reflect.get(globalThis, 'saved').length === 1, null, { timeout: 20_000 });
      // It was read, or it is said that it is not.
      await host(page).locator('.toggle', { hasText: 'Relecture' }).waitFor({ timeout: 60_000 });
      await host(page).locator('.toggle').click();
      expect(await listed(page)).toMatch(/1 conseil|trop longue/);
    });
  });
});
