import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fr } from '../../src/locales/fr.ts';
import { renderPreview } from '../../src/preview/render.ts';
import { HOSTILE, hostilePage } from './hostile.ts';
import { CMS, PAGE, previewEdit, reviewOf, SITE } from './world.ts';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path));
const MISSING = CHROMIUM === undefined;
if (MISSING) console.warn('The preview is not tested in a browser: there is no /usr/bin/chromium here.');

test.runIf(process.env['CI'])('CI has the browser these tests need', () => {
  expect(CHROMIUM, 'install chromium').toBeDefined();
});

const FLAGS =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'.split(
    ' ',
  );

describe.skipIf(MISSING)('the preview in Chromium', () => {
  let browser: Browser;
  let folder: string;
  const pages: Record<string, string> = {};

  beforeAll(async () => {
    const { chromium } = await import('playwright-core');
    browser = await chromium.launch({ executablePath: CHROMIUM ?? '', headless: true, args: FLAGS });
    folder = mkdtempSync(join(tmpdir(), 'preview-'));
    for (const [name, html] of Object.entries(await documents())) {
      const path = join(folder, `${name}.html`);
      writeFileSync(path, html);
      pages[name] = pathToFileURL(path).href;
    }
  });

  afterAll(async () => {
    await browser?.close();
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  });

  /** Opens a page and gathers what it asked for, said and tried. */
  async function open(name: string, width: number, scheme: 'light' | 'dark', script = false) {
    const context: BrowserContext = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme: scheme,
      bypassCSP: script,
    });
    const page: Page = await context.newPage();
    const trouble: string[] = [];
    page.on('request', (request) => {
      if (request.url() !== pages[name] && !request.url().startsWith('data:')) trouble.push(`request ${request.url()}`);
    });
    page.on('dialog', (dialog) => {
      trouble.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('pageerror', (error) => trouble.push(`error ${error.message}`));
    page.on('popup', (popup) => trouble.push(`popup ${popup.url()}`));
    page.on('console', (message) => {
      if (message.type() === 'error') trouble.push(message.text());
    });
    await page.goto(pages[name] ?? '');
    return { context, page, trouble };
  }

  test('a column stands where it is aligned', async () => {
    const { context, page } = await open('told', 1280, 'light');
    const aligned: string[] = await page.evaluate(
      "[...document.querySelectorAll('.sheet td')].map((cell) => cell.className.replace(/^.*?(to-|$)/, '$1') + ' ' + getComputedStyle(cell).textAlign)",
    );
    await context.close();
    expect([...new Set(aligned)].sort()).toEqual([' start', 'to-center center', 'to-right right']);
  });

  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

  test.each(
    [320, 1280].flatMap((width) =>
      (['light', 'dark'] as const).flatMap((scheme) =>
        // Their parts are the same: the others are looked at once narrow and dark, once wide and light.
        ['edit', 'many', ...((width === 320) === (scheme === 'dark') ? ['plain', 'several', 'told'] : [])].map(
          (name) => ({
            name,
            width,
            scheme,
          }),
        ),
      ),
    ),
  )(
    '$name at $width px, $scheme: no fault for axe, no scroll sideways, no request',
    async ({ name, width, scheme }) => {
      // axe is a script: the policy of the page would refuse it.
      const { context, page, trouble } = await open(name, width, scheme, true);
      await page.evaluate(axe);
      const violations = await page.evaluate(async () => {
        const run = (
          globalThis as unknown as {
            axe: {
              run(
                context?: unknown,
                options?: unknown,
              ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
            };
          }
        ).axe.run;
        return (await run({ resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } })).violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .map((node) => node.html)
              .slice(0, 3)
              .join(' | ')}`,
        );
      });
      expect(violations).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      expect(trouble).toEqual([]);
      await context.close();
    },
    30_000,
  );

  test('tells what is taken out in the colour of what is struck, and shows that a sentence moved', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      const { context, page } = await open('told', 1280, scheme);
      const worn = (selector: string, what: string, part = '') =>
        page.evaluate(`getComputedStyle(document.querySelector('${selector}'), '${part}').${what}`);
      const removed = await worn('.ba-h .chg.removed', 'color');
      expect(removed).toBe(await worn('.proof del', 'color'));
      expect(removed).not.toBe(await worn('.ba-h .chg.changed', 'color'));
      const moved = '.proof ins.blk-moved';
      expect(await page.locator(moved).textContent()).toBe(' Il écoute chaque candidat une heure.');
      expect(await worn(moved, 'content', '::before')).toBe('"↓ déplacé"');
      expect(await worn(moved, 'position', '::before')).toBe('static');
      await context.close();
    }
  });

  test('goes by keyboard in the order of reading, and its filter needs no script', async () => {
    const { context, page } = await open('edit', 1280, 'light');
    const order: number[] = [];
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe(fr.preview.skip);
    for (let step = 0; step < 25; step++) {
      await page.keyboard.press('Tab');
      const top = await page.evaluate(
        'document.activeElement === document.body ? -1 : [...document.querySelectorAll("*")].indexOf(document.activeElement)',
      );
      if (Number(top) >= 0) order.push(Number(top));
    }
    expect(order).toEqual([...order].sort((a, b) => a - b));
    const rows = () => page.locator('.row:visible').count();
    const all = await rows();
    await page.locator('.only').check();
    expect(await rows()).toBeLessThan(all);
    await context.close();
  });

  test('shows one page of several at a time, and a note leads to its words and back', async () => {
    const { context, page } = await open('several', 1280, 'light');
    expect(await page.locator('article:visible').count()).toBe(1);
    await page.locator('.index a[href="#p2-top"]').click();
    expect(await page.locator('article:visible').getAttribute('id')).toBe('p2-top');
    await page.locator('.bar nav a').first().click();
    expect(await page.locator('article:visible').getAttribute('id')).toBe('pages');
    await context.close();
    const one = await open('edit', 1280, 'light');
    await one.page.locator('.ref').first().click();
    expect(one.page.url()).toMatch(/#n\d+$/);
    expect(await one.page.locator(':target').isVisible()).toBe(true);
    await one.page.locator(':target a.num').click();
    expect(one.page.url()).toMatch(/#i\d+$/);
    await one.context.close();
  });

  test('stands its notes beside their words, without one over another', async () => {
    const { context, page } = await open('many', 1280, 'light');
    const boxes = (await page.evaluate(
      '[...document.querySelectorAll(".sheet .note")].map((note) => { const box = note.getBoundingClientRect(); return [box.top, box.bottom, box.left]; })',
    )) as [number, number, number][];
    expect(boxes.length).toBeGreaterThan(3);
    for (const [index, [top, , left]] of boxes.entries()) {
      if (index > 0) expect(top).toBeGreaterThanOrEqual((boxes[index - 1]?.[1] ?? 0) - 0.5);
      expect(left).toBeGreaterThan(800);
    }
    await context.close();
  });

  test('wears the style of the site on its content alone, and its own everywhere else', async () => {
    const { context, page, trouble } = await open('styled', 1280, 'light');
    const color = (selector: string) => page.evaluate(`getComputedStyle(document.querySelector('${selector}')).color`);
    expect(await color('.val p')).toBe('rgb(1, 2, 3)');
    expect(await color('footer p')).not.toBe('rgb(1, 2, 3)');
    expect(await page.evaluate('getComputedStyle(document.querySelector(".bar")).position')).toBe('sticky');
    expect(trouble).toEqual([]);
    await context.close();
  });

  test('runs and loads nothing of hostile content', async () => {
    const { context, page, trouble } = await open('hostile', 1280, 'light');
    expect(await page.evaluate('document.title')).toBe(fr.preview.index);
    expect(
      await page.evaluate(
        'document.scripts.length + document.forms.length + document.querySelectorAll("iframe,object,embed,svg,link,base").length',
      ),
    ).toBe(0);
    expect(await page.evaluate('document.querySelectorAll("main").length')).toBe(1);
    expect(trouble).toEqual([]);
    await context.close();
  });
});

/** Documents to open: an edit with grave remarks, a page of hundreds of remarks, a site without CMS, several pages, hostile ones. */
async function documents(): Promise<Record<string, string>> {
  const after = PAGE.replace('3 juin', '19 août')
    .replace('embauché(e)', 'embauché·e')
    .replace('Logement', 'Santé')
    .replace('**équipe**', 'équipe')
    .replace('Envoyez votre dossier.', 'Envoyez votre dossier avant le 31 avril 2024 !');
  const edit = await previewEdit(PAGE, after, {
    contribution: { number: 12, url: 'https://github.com/exemple/site/pull/12', author: 'Camille', date: '2024-05-31' },
    siteName: 'La pépinière',
    links: { 'https://dossiers.exemple.test/depot': { state: 'dead', status: 404, reason: { code: 'not-found' } } },
    addresses: () => ({ editor: 'https://exemple.test/admin/', live: 'https://exemple.test/candidater/' }),
  });
  const paragraphs = Array.from(
    { length: 75 },
    (_, index) =>
      `#### Partie ${index}\n\nLa ${index + 3}ème session du coeur , voir [ici](http://exemple.test/${index}) avant le 3 mars 2021.\n\n| a | b |\n| - | -: |\n| 1 | 2 |\n`,
  );
  const many = await reviewOf({
    files: { 'content/x.md': `---\ntitle: Trois cents remarques\n---\n${paragraphs.join('\n')}` },
  });
  const header = PAGE.replace('open: true', 'open: "true"').replace('layout: candidater\n', '');
  const told = await previewEdit(`${PAGE}${TOLD}`, `${header}${retold(TOLD)}`);
  const plain = await reviewOf({
    files: {
      'content/p.md':
        '---\ntitle: Un produit\nphases:\n  - name: construction\n    start: 2021-11-01\ncontact: equipe@exemple.test\nlogo: logo.png\n---\n\n## Le défi\n\nUn *texte*, une note[^1].\n\n[^1]: La note.\n\n```js\nlet x\n```\n\n![Une vue](https://exemple.test/vue.png) {{< carte >}}\n\n- [x] fait\n',
    },
  });
  const files = {
    ...SITE,
    'static/admin/config.yml': CMS,
    'content/candidater.md': after,
    'content/b.md': '---\ntitle: Autre\n---\n\nUn texte.\n',
  };
  const several = await reviewOf({ files });
  const hostile = await reviewOf({
    files: Object.fromEntries(HOSTILE.map(({ content }, index) => [`content/${index}.md`, hostilePage(content)])),
  });
  const one = (review: Awaited<ReturnType<typeof reviewOf>>) =>
    renderPreview(review, null, { locale: fr, layout: 'single' })[0]?.html ?? '';
  const style =
    ':root{--encre:rgb(1,2,3)} p{color:var(--encre);background:url(http://evil.test/x)} @import url(http://evil.test/y);';
  const styled = renderPreview(plain, null, { locale: fr, layout: 'single', style })[0]?.html ?? '';
  return { styled, edit, told, many: one(many), plain: one(plain), several: one(several), hostile: one(hostile) };
}

/** What is told in sentences, and marked where it stands: a wide table, code, what the site adds, a button. */
const TOLD = `
## Annexe

| Étape | Adresse des candidatures | Places offertes |
| --- | :-: | -: |
| Candidature | https://candidatures.exemple.test/une-adresse-longue | 40 |
| Jury | Sur convocation | 35 |

![Le schéma](/img/equipe.png)

Un texte, une note[^a], un [lien](/faq/).

{{< video id="abc" title="Un film" >}}

Le jury se réunit à Paris. Il écoute chaque candidat une heure.

<iframe src="https://exemple.test/plan" title="Plan"></iframe>

Les réponses arrivent en juin.

\`\`\`sh
  npm install
npm start
\`\`\`

[^a]: La note.
`;

function retold(text: string): string {
  return text
    .replace('| Places offertes |', '| Fin | Places offertes |')
    .replace('| -: |', '| --- | -: |')
    .replace('| 40 |', '| 19 avril | 45 |')
    .replace('| 35 |', '| 13 juin | 35 |')
    .replace('id="abc"', 'id="def"')
    .replace(' Il écoute chaque candidat une heure.', '')
    .replace('en juin.', 'en juin. Il écoute chaque candidat une heure.')
    .replace('title="Plan"', 'title="Plan d’accès"')
    .replace('  npm install', 'npm install')
    .replace('un [lien](/faq/)', '[un lien](/faq/)')
    .replace('\n![Le schéma](/img/equipe.png)\n', '')
    .replace('## Annexe\n', '## Annexe {#annexe}\n\n![Le schéma](/img/equipe.png)\n');
}
