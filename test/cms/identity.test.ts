import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { TrustedTree } from '../../src/content/trusted-tree.ts';
import { fr } from '../../src/locales/fr.ts';
import { IndexTree } from '../../src/site/index-file/index-tree.ts';
import { makeSiteIndex } from '../../src/site/index-file/make-site-index.ts';
import { readSite } from '../../src/site/read-site.ts';
import { DiskTree } from '../../src/world/disk.ts';
import { FolderTree } from '../../src/world/folder-tree.ts';
import { MemoryTree } from '../memory-tree.ts';
import { siteOf } from '../site-of.ts';

const CONFIG =
  'backend: { name: github, repo: ville/site }\ncollections: [{ name: a, folder: content, fields: [{ name: t }] }]';

describe('which CMS it is, and how that is known', () => {
  test.each([
    ['https://cdnjs.cloudflare.com/ajax/libs/netlify-cms/2.10.192/netlify-cms.min.js', 'netlify-cms', '2.10'],
    ['https://exemple.fr/lib/decap-cms/2024/decap-cms.js', 'decap-cms', null],
    ['/admin/vendor/decap-cms-3.3.3.js', 'decap-cms', '3.3'],
    ['vendor/netlify-cms-app-v2.15.72.min.js', 'netlify-cms', '2.15'],
    ['/js/sveltia-cms/0.97.1/sveltia-cms.mjs', 'sveltia-cms', '0.97'],
    ['/js/decap-cms.3.8.4.js', 'decap-cms', '3.8'],
    ['/js/decap-cms-2024.js', 'decap-cms', null],
    ['/js/decap-cms.min.js', 'decap-cms', null],
    ['https://unpkg.com/decap-cms@%5E3.0.0/dist/decap-cms.js', 'decap-cms', '3'],
    ['https://unpkg.com/decap-cms%40%7e3.5.0/dist/decap-cms.js', 'decap-cms', '3.5'],
    ['https://cdn.jsdelivr.net/npm/%40sveltia/cms@0.221.1/dist/sveltia-cms.js', 'sveltia-cms', '0.221'],
    ['https://unpkg.com/@sveltia%2Fcms@%5E0.50.0', 'sveltia-cms', '0.50'],
  ])('%s is read in a folder, and decoded', async (script, engine, version) => {
    const page = `<script src="${script}"></script>`;
    const { site } = await siteOf({ 'static/admin/config.yml': CONFIG, 'static/admin/index.html': page });
    expect(site.cms).toMatchObject({ engine, version, known: { by: 'page' } });
  });

  test.each([
    [
      'static/admin/config.yml',
      'static/admin/index.html',
      'https://unpkg.com/@sveltia/cms@0.221.1/dist/sveltia-cms.js',
      'sveltia-cms',
      '0.221',
    ],
    [
      'static/admin/config.yml',
      'static/admin/index.html',
      'https://cdn.jsdelivr.net/npm/@sveltia/cms@^0.50.0/dist/x.mjs',
      'sveltia-cms',
      '0.50',
    ],
    ['static/admin/config.yml', 'static/admin/index.html', '/admin/sveltia-cms.mjs', 'sveltia-cms', null],
    [
      'static/admin/config.yml',
      'static/admin/index.html',
      'https://cdnjs.cloudflare.com/ajax/libs/decap-cms/3.8.3/decap-cms.js',
      'decap-cms',
      '3.8',
    ],
    [
      'static/admin/config.yml',
      'static/admin/index.html',
      'https://unpkg.com/decap-cms@~3.5.0/dist/decap-cms.js',
      'decap-cms',
      '3.5',
    ],
    [
      'static/admin/config.yml',
      'static/admin/index.html',
      'https://unpkg.com/@staticcms/app@4/dist/static-cms-app.js',
      'static-cms',
      '4',
    ],
    [
      'public/edit/config.yml',
      'public/edit/index.html',
      'https://unpkg.com/netlify-cms@2.10.192/dist/netlify-cms.js',
      'netlify-cms',
      '2.10',
    ],
    [
      'public/admin/config.yml',
      'src/pages/admin.astro',
      'https://unpkg.com/@sveltia/cms/dist/sveltia-cms.js',
      'sveltia-cms',
      null,
    ],
  ])('%s, %s, %s', async (config, page, script, engine, version) => {
    const { site } = await siteOf({ [config]: CONFIG, [page]: `<script src="${script}"></script>` });
    expect(site.cms).toMatchObject({ path: config, engine, version, known: { by: 'page', at: page } });
  });

  test('a page says where its configuration is, and what is in a comment is not loaded', async () => {
    const { site } = await siteOf({
      'static/admin/index.html': `<link href="/cms.yml" type="text/yaml" rel="cms-config-url">
<!-- <script src="https://unpkg.com/decap-cms@^3.0.0/dist/decap-cms.js"></script> -->
<script src="https://unpkg.com/@sveltia/cms/dist/sveltia-cms.js"></script>`,
      'static/cms.yml': CONFIG,
    });
    expect(site.cms).toMatchObject({ path: 'static/cms.yml', engine: 'sveltia-cms' });
  });

  test('package.json, the place, a key of the configuration, and nothing', async () => {
    const of = async (files: Readonly<Record<string, string>>) => (await siteOf(files)).site.cms?.known;
    const admin = { 'static/admin/config.yml': CONFIG };
    const manifest = (name: string) => ({ ...admin, 'package.json': `{ "dependencies": { "${name}": "^0.221.0" } }` });
    expect(await of(manifest('@sveltia/cms'))).toMatchObject({ by: 'manifest', at: 'package.json' });
    expect(await of({ '.pages.yml': 'content: []' })).toMatchObject({ by: 'place' });
    expect(await of({ 'static/admin/config.yml': `${CONFIG}\nsingletons: []` })).toMatchObject({
      by: 'keys',
      words: 'singletons',
    });
    expect(await of(admin)).toEqual({ by: 'nothing', at: null, words: null });
  });

  test('`relecture schema` says so', async () => {
    const { site } = await siteOf({
      'static/admin/config.yml': CONFIG,
      'static/admin/index.html': '<script src="https://unpkg.com/@sveltia/cms@0.221.1/dist/sveltia-cms.js"></script>',
    });
    if (site.cms === null) throw new Error('no CMS');
    expect(fr.cli.cmsTaken(site.cms)).toBe(
      'CMS\u00a0: Sveltia CMS 0.221, d’après le script que charge static/admin/index.html (@sveltia/cms@0.221.1).',
    );
  });

  test('the page of TinaCMS over the configuration of the CMS before it', async () => {
    const lock = { schema: { collections: [{ name: 'b', path: 'content', fields: [] }] } };
    const files = (page: string) => ({
      'static/admin/config.yml': CONFIG,
      'static/admin/index.html': page,
      'tina/tina-lock.json': JSON.stringify(lock),
    });
    const tina = await siteOf(files('<title>TinaCMS</title><script src="/admin/assets/index.js"></script>'));
    expect(tina.site.cms?.engine).toBe('tina-cms');
    const decap = await siteOf(
      files('<title>CMS</title><script src="https://unpkg.com/decap-cms@3/dist/decap-cms.js"></script>'),
    );
    expect(decap.site.cms?.engine).toBe('decap-cms');
  });
});

describe('a site that is a folder of its repository (`--root site`)', () => {
  const files = {
    'package.json': '{ "dependencies": { "@staticcms/core": "^4.0.0" } }',
    'apps/site/static/admin/config.yml': CONFIG,
    'apps/site/content/a.md': '---\nt: a\n---\n',
  };
  const folder = new FolderTree(new MemoryTree(new Map(Object.entries(files))), 'apps/site');

  test('is of the CMS that the manifest of the repository names', async () => {
    const { site } = await readSite(folder, new TrustedTree(folder));
    expect(site.cms).toMatchObject({
      engine: 'static-cms',
      version: '4',
      known: { by: 'manifest', at: '../../package.json' },
    });
  });

  test('on disk as in a commit, and not above the repository', async () => {
    const root = mkdtempSync(join(tmpdir(), 'relecture-above-'));
    try {
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(root, path)), { recursive: true });
        writeFileSync(join(root, path), text);
      }
      const known = async () => {
        const tree = new DiskTree(join(root, 'apps/site'));
        return (await readSite(tree, new TrustedTree(tree))).site.cms?.engine;
      };
      expect(await known()).toBe('decap-cms');
      mkdirSync(join(root, '.git'));
      expect(await known()).toBe('static-cms');
      symlinkSync('/etc/hostname', join(root, 'apps/package.json'));
      expect(await new DiskTree(join(root, 'apps/site')).above('package.json')).toHaveLength(1);
    } finally {
      rmSync(root, { recursive: true });
    }
  });

  test('and so in the index that the panel of the CMS reads', async () => {
    const { index } = await makeSiteIndex(folder, () => '2026-11-30', {});
    expect(index.settings['../../package.json']).toBe('{"@staticcms/core": "^4.0.0"}');
    const again = new IndexTree(index);
    expect(await again.files()).not.toContain('../../package.json');
    expect((await readSite(again, new TrustedTree(again))).site.cms?.engine).toBe('static-cms');
  });
});
