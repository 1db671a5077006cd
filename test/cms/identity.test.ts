import { describe, expect, test } from 'vitest';
import { fr } from '../../src/locales/fr.ts';
import { siteOf } from '../site-of.ts';

const CONFIG = 'backend: { name: github }\ncollections: [{ name: a, folder: content, fields: [{ name: t }] }]';

describe('which CMS it is, and how that is known', () => {
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
      null,
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
