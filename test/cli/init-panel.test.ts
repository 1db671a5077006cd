import { describe, expect, test } from 'vitest';
import { languageNamed } from '../../src/cli/arguments/language.ts';
import { gatherInit } from '../../src/cli/init/facts.ts';
import { panelSettings, writeSettings } from '../../src/cli/init/panel-settings.ts';
import { type InitPlan, planInit } from '../../src/cli/init/plan.ts';
import { DataFile } from '../../src/content/format/data-file.ts';
import { en } from '../../src/locales/en.ts';
import { fr } from '../../src/locales/fr.ts';
import { VERSION } from '../../src/world/version.ts';
import { MemoryTree } from '../memory-tree.ts';

const PANEL = [
  { name: 'relecture-cms-worker.js', text: '/* worker */' },
  { name: 'relecture-cms.js', text: '/* panel */' },
];
const THERE = Object.fromEntries(PANEL.map(({ name, text }) => [`static/admin/${name}`, text]));
const forms = (content: string): string =>
  `backend: { name: github, repo: ville/site }\nmedia_folder: static/img\ncollections:\n  - { name: pages, label: Pages, folder: ${content}, fields: [{ name: title, label: Titre, widget: string }] }\n`;
const cms = (name: string): string => `<script src="https://unpkg.com/${name}@^3.0.0/dist/${name}.js"></script>\n`;
const LINE = '<script type="module" src="relecture-cms.js"></script>';
const CDN = `<script type="module" src="https://cdn.jsdelivr.net/npm/relecture@${VERSION}/dist/cms/relecture-cms.js"></script>`;

const site = {
  'hugo.toml': 'title = "Exemple"\n',
  'content/_index.md': '---\ntitle: Accueil\n---\nBonjour.\n',
  'static/admin/config.yml': forms('content'),
  'static/admin/index.html': cms('decap-cms'),
};

async function planFor(files: Readonly<Record<string, string>>, panel = PANEL, isAsked = true): Promise<InitPlan> {
  const tree = new MemoryTree(new Map(Object.entries(files)));
  return planInit(await gatherInit(tree, () => panel), fr, { panel: isAsked });
}

const told = ({ found }: InitPlan): string => found.join('\n');
const offered = (plan: InitPlan): string | undefined => /dans (\S+)\u00a0: (<script.*)/.exec(told(plan))?.[0];

test('without --panel it is offered in one line: nothing is copied, and no index is written for it', async () => {
  const plan = await planFor(site, PANEL, false);
  expect(plan.found.filter((line) => /panneau|relecture-cms/.test(line))).toEqual([
    'Relecture peut aussi relire dans le CMS, pendant que l’on écrit\u00a0: relecture init --panel copie son panneau dans static/admin (1,8 Mo) et dit la ligne à ajouter à sa page.',
  ]);
  expect([plan.panels, plan.files.map(({ path }) => path)]).toEqual([
    [],
    ['relecture.yml', '.github/workflows/relecture.yml'],
  ]);
  expect(plan.files[1]?.text).not.toContain('relecture-index');
  // One that is there is looked after all the same.
  const there = await planFor({ ...site, ...THERE }, PANEL, false);
  expect(there.kept).toEqual(['static/admin/relecture-cms.js']);
});

describe('relecture init copies the panel beside the page of the CMS', () => {
  test.each([
    ['static/admin', 'decap-cms'],
    ['static/admin', 'netlify-cms'],
    ['static/admin', '@sveltia/cms'],
    ['public/admin', 'decap-cms'],
    ['src/admin', 'decap-cms'],
    ['admin', 'netlify-cms'],
  ])('%s, %s', async (folder, name) => {
    // What Hugo serves from `public` is what it has built.
    const astro = { 'package.json': '{"dependencies":{"astro":"5"}}', 'src/pages/a.md': '---\ntitle: A\n---\n' };
    const plan = await planFor({
      ...(folder === 'public/admin' ? astro : { 'hugo.toml': site['hugo.toml'], 'content/a.md': 'Bonjour.\n' }),
      [`${folder}/config.yml`]: forms('content'),
      [`${folder}/index.html`]: cms(name),
    });
    expect(plan.panels).toEqual([folder]);
    expect(offered(plan)).toBe(`dans ${folder}/index.html\u00a0: ${LINE}`);
  });

  test('by the address of the page, where that does not stand beside the configuration', async () => {
    const { 'static/admin/index.html': _, ...rest } = site;
    const page = `${cms('decap-cms')}<link href="/admin/config.yml" type="text/yaml" rel="cms-config-url">`;
    const plan = await planFor({ ...rest, 'layouts/admin.html': page });
    expect(plan.panels).toEqual(['static/admin']);
    expect(offered(plan)).toBe(`dans layouts/admin.html\u00a0: ${LINE.replace('rel', '/admin/rel')}`);
  });

  test('for each site of the repository that has one', async () => {
    const two = ['a', 'b'].flatMap((name) => [
      ...Object.entries(site).map(([path, text]) => [`${name}/${path}`, text.replace('folder: ', `folder: ${name}/`)]),
    ]);
    const plan = await planFor(Object.fromEntries(two));
    expect(plan.panels).toEqual(['a/static/admin', 'b/static/admin']);
    expect(told(plan).match(/[ab]\/static\/admin\/index\.html/g)).toEqual([
      'a/static/admin/index.html',
      'b/static/admin/index.html',
    ]);
    // The page of another site is not that of this one.
    const alone = Object.fromEntries(two.filter(([path]) => path !== 'b/static/admin/index.html'));
    expect((await planFor(alone)).panels).toEqual(['a/static/admin']);
    const older = { ...Object.fromEntries(two), 'b/static/admin/relecture-cms.js': '/* older */' };
    expect(told(await planFor(older))).toContain(
      'supprimez ses fichiers (relecture-cms*.js) et relancez relecture init',
    );
  });

  test('unless the page loads it from elsewhere, or there is no such page, or no such CMS', async () => {
    const elsewhere = await planFor({ ...site, 'static/admin/index.html': `${cms('decap-cms')}${CDN}` });
    expect([elsewhere.panels, offered(elsewhere)]).toEqual([[], undefined]);
    const { 'static/admin/index.html': _, ...pageless } = site;
    const unknown = await planFor(pageless);
    expect([unknown.panels, offered(unknown)]).toEqual([[], `dans static/admin/index.html\u00a0: ${CDN}`]);
    const other = await planFor({
      ...site,
      'static/admin/index.html': '<script src="/@staticcms/app/dist.js"></script>',
    });
    expect([other.panels, offered(other)]).toEqual([[], undefined]);
  });

  test('never over one that is there: that of this version is kept, of another is told with what replaces it', async () => {
    const same = await planFor({ ...site, ...THERE });
    expect([same.panels, same.kept]).toEqual([[], ['static/admin/relecture-cms.js']]);
    expect(offered(same)).toBe(`dans static/admin/index.html\u00a0: ${LINE}`);
    const shows = { ...site, 'static/admin/index.html': `${cms('decap-cms')}${LINE}` };
    expect(offered(await planFor({ ...shows, ...THERE }))).toBeUndefined();
    expect((await planFor(shows)).panels).toEqual(['static/admin']);
    const cutOff = { ...shows, 'static/admin/relecture-cms-worker.js': '/* worker */' };
    for (const files of [{ ...shows, ...THERE, 'static/admin/relecture-cms.js': '/* older */' }, cutOff]) {
      const plan = await planFor(files);
      expect(plan.panels).toEqual([]);
      expect(told(plan)).toContain('n’est pas celui de cette version');
      expect(told(plan)).toContain('relecture index --panel');
    }
  });
});

describe('and what is needed of relecture.yml', () => {
  const BESIDE = 'static/admin/relecture.yml';
  const beside = (plan: InitPlan): string | undefined => plan.files.find(({ path }) => path === BESIDE)?.text;
  const settings = [
    'locale: en',
    'site: { url: "https://www.exemple.gouv.fr", content: content, cms: static/admin/config.yml }',
    'cms: { block: error }',
    'rules: { typography-apostrophe: off, date-stale: { severity: warning } }',
    'links: { headers: { "https://x.fr/": { Authorization: secret } }, moved-hosts: { a.fr: b.fr } }',
    'schemas: [{ files: "**", schema: s.json }]',
    '',
  ].join('\n');

  test('nothing of it where nothing differs from what is found', async () => {
    expect(beside(await planFor(site))).toBeUndefined();
  });

  test('as YAML, without what is sent with requests and what hangs on other files', async () => {
    expect(beside(await planFor({ ...site, 'relecture.yml': settings }))).toBe(`\
# Ce que le panneau du CMS lit des réglages de Relecture, tant que relecture-index.json n’est pas à côté.
# Copié de relecture.yml par relecture init.

locale: en
site:
  url: "https://www.exemple.gouv.fr"
rules:
  typography-apostrophe: "off"
  date-stale:
    severity: warning
links:
  moved-hosts:
    "a.fr": "b.fr"
cms:
  block: error
`);
  });

  test('those that are written now, too', async () => {
    const tree = new MemoryTree(new Map(Object.entries(site)));
    const { files } = planInit(await gatherInit(tree, () => PANEL), en, { panel: true, written: languageNamed('en') });
    expect(files.find(({ path }) => path === BESIDE)?.text).toContain('relecture init.\n\nlocale: en\n');
  });

  test('read back as it was, whatever it holds', () => {
    const held = { rules: { a: [1, '2', { b: 'no: #', c: null }], d: 'true', e: {}, 'f: g': 'été' }, locale: 'fr' };
    const kept = panelSettings(held);
    expect(kept).toEqual(held);
    expect(new DataFile('a.yml', writeSettings(kept ?? {}, ['#', 'x'])).value).toEqual(held);
    for (const none of [null, 'x', [], { exclude: ['a'] }, { site: { content: 'a' }, rules: {} }])
      expect(panelSettings(none)).toBeNull();
  });

  test('not where the index tells them, nor where the page loads the panel from elsewhere', async () => {
    const held = { ...site, 'relecture.yml': settings };
    for (const more of [
      { 'static/admin/relecture-index.json': '{}' },
      { 'netlify.toml': '[build]\ncommand = "npx relecture index && hugo"\n' },
      { 'static/admin/index.html': `${cms('decap-cms')}${CDN}` },
    ])
      expect(beside(await planFor({ ...held, ...more }))).toBeUndefined();
  });

  test('never over one that is there; that it says something else is told', async () => {
    const held = { ...site, ...THERE, 'relecture.yml': settings };
    const text = beside(await planFor(held)) ?? '';
    const again = await planFor({ ...held, [BESIDE]: text });
    expect(again.files.map(({ path }) => path)).not.toContain(BESIDE);
    expect(again.kept).toEqual(['relecture.yml', 'static/admin/relecture-cms.js', BESIDE]);
    expect(told(again)).not.toContain(BESIDE);
    const changed = await planFor({ ...held, [BESIDE]: text.replace('error', 'never') });
    expect(changed.kept).toContain(BESIDE);
    expect(told(changed)).toContain(`${BESIDE} ne dit pas la même chose`);
  });
});
