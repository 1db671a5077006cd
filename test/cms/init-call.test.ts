import { describe, expect, test } from 'vitest';
import { fr } from '../../src/locales/fr.ts';
import { wordFinding } from '../../src/locales/word.ts';
import { siteOf } from '../site-of.ts';

const SCRIPT = '<script src="https://unpkg.com/decap-cms@^3.0.0/dist/decap-cms.js"></script>';
const CONFIG = `{
  load_config_file: false,
  backend: { name: 'github', repo: 'ville/site' },
  media_folder: \`static/img\`,
  collections: [
    { name: 'articles', label: 'Articles', folder: 'content', fields: [{ name: 'title', label: 'Titre' }] },
  ],
}`;

async function told(files: Readonly<Record<string, string>>) {
  const { site } = await siteOf(files);
  const troubles = site.troubles.map((trouble) => {
    const at = site.sources.get(trouble.path)?.text.slice(trouble.at.start, trouble.at.end);
    return `${trouble.severity} ${trouble.message} ${trouble.path}: ${at}`;
  });
  return { site, cms: site.cms, troubles };
}

const names = (cms: Awaited<ReturnType<typeof told>>['cms']) => cms?.collections.map(({ name }) => name) ?? null;

describe('a configuration that a script hands over', () => {
  test.each([
    ['in the page', { 'static/admin/index.html': `${SCRIPT}<script>CMS.init({ config: ${CONFIG} })</script>` }],
    [
      'under a name, in a module',
      {
        'static/admin/index.html': `<script type="module">import CMS from 'https://esm.sh/decap-cms-app@3';
const config = ${CONFIG};
window.CMS_MANUAL_INIT = true;
CMS.init({ config });</script>`,
      },
    ],
    [
      'in a script of the site',
      {
        'static/admin/index.html': `${SCRIPT}<script src="/admin/cms.js"></script>`,
        'static/admin/cms.js': `const config = ${CONFIG};\nwindow.CMS.init({ config: { ...config } });`,
      },
    ],
    [
      'in a module of the build',
      { 'src/cms/cms.ts': `import CMS from 'decap-cms-app';\nCMS.init({ config: ${CONFIG} as const });\n` },
    ],
  ])('%s is read', async (_, files) => {
    const { site, cms, troubles } = await told({ ...files, 'content/a.md': '---\nx: 1\n---\n' });
    expect(troubles).toEqual([]);
    expect(cms).toMatchObject({ engine: 'decap-cms', known: { by: 'page' } });
    expect(names(cms)).toEqual(['articles']);
    expect(site.files.has(cms?.path ?? '')).toBe(true);
  });

  test('is held against what the CMS checks, in its place', async () => {
    const wrong = CONFIG.replace("name: 'title', ", '').replace('`static/img`', '12');
    const { troubles } = await told({
      'static/admin/index.html': `${SCRIPT}\n<script>\nCMS.init({ config: ${wrong} })</script>`,
    });
    expect(troubles.sort()).toEqual([
      "error no-name static/admin/index.html: { label: 'Titre' }",
      'error option-kind static/admin/index.html: 12',
    ]);
  });

  test('that is code is told as such, and the file beside it is read', async () => {
    const page = `${SCRIPT}<script>CMS.init({ config: makeConfig() })</script>`;
    const alone = await told({ 'static/admin/index.html': page });
    expect(alone.cms).toBe(null);
    expect(alone.troubles).toEqual(['info code static/admin/index.html: makeConfig()']);
    const [trouble] = alone.site.troubles;
    expect(trouble?.message).toBe('code');
    expect(wordFinding(fr, { facts: {}, ...trouble, rule: 'configuration-cms', message: 'code' })).toContain(
      'que Relecture n’exécute pas',
    );
    const file = 'collections: [{ name: a, folder: content, fields: [{ name: t }] }]';
    const both = await told({ 'static/admin/index.html': page, 'static/admin/config.yml': file });
    expect(names(both.cms)).toEqual(['a']);
    // What the file lacks may be in the code.
    expect(both.troubles).toEqual(['info code static/admin/index.html: makeConfig()']);
  });

  test('of which a part is code gives its forms, and is not said to lack anything', async () => {
    const partly = CONFIG.replace("{ name: 'github', repo: 'ville/site' }", 'isLocal() ? local : remote');
    const { cms, troubles } = await told({
      'static/admin/index.html': `${SCRIPT}<script>CMS.init({ config: ${partly} })</script>`,
    });
    expect(names(cms)).toEqual(['articles']);
    expect(troubles.map((one) => one.split(' ').slice(0, 3).join(' '))).toEqual(['info code static/admin/index.html:']);
  });

  test('completes the file beside it, as the CMS lays them over one another', async () => {
    const file = `media_folder: static/img
collections:
  - { name: pages, label: Pages, folder: pages, fields: [{ name: title }] }
`;
    const page = (config: string) => `${SCRIPT}<script>\nCMS.init({ config: ${config} })</script>`;
    const own = `{ backend: { name: 'github' }, collections: [{ name: 'notes', folder: 'notes', fields: [] }] }`;
    const { cms, troubles } = await told({ 'static/admin/index.html': page(own), 'static/admin/config.yml': file });
    expect(names(cms)).toEqual(['pages', 'notes']);
    expect(troubles.sort()).toEqual([
      "error missing-option static/admin/index.html: { name: 'github' }",
      "error missing-option static/admin/index.html: { name: 'notes', folder: 'notes', fields: [] }",
      'error option-count static/admin/index.html: []',
    ]);
    const replaced = await told({
      'static/admin/index.html': page(own).replace('decap-cms@^3.0.0/dist/decap-cms', '@staticcms/app@4/dist/app'),
      'static/admin/config.yml': file,
    });
    expect(names(replaced.cms)).toEqual(['notes']);
  });

  test('that is none leaves the file alone, and what only is called so is nobody’s', async () => {
    const file =
      'backend: { name: github, repo: a/b }\nmedia_folder: m\ncollections: [{ name: a, label: A, folder: content, fields: [{ name: t }] }]';
    for (const call of ['CMS.init()', 'CMS.init({ lang: "fr" })', '/* CMS.init({ config: x() }) */']) {
      const { troubles } = await told({
        'static/admin/index.html': `${SCRIPT}<script>${call}</script>`,
        'static/admin/config.yml': file,
      });
      expect(troubles, call).toEqual([]);
    }
    const other = '<script src="/js/app.js"></script><script>CMS.init({ config: load() })</script>';
    expect((await told({ 'admin/index.html': other })).troubles).toEqual([]);
  });

  test('long or broken as it may be, takes no time', async () => {
    const before = process.cpuUsage().user;
    for (const body of ['<script>'.repeat(20_000), `CMS.init({ config: ${'['.repeat(50_000)}`, 'init('.repeat(30_000)])
      await told({ 'static/admin/index.html': `${SCRIPT}<script>${body}` });
    expect(process.cpuUsage().user - before).toBeLessThan(5_000_000);
  });
});
