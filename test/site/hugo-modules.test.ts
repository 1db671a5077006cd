import { describe, expect, test } from 'vitest';
import { siteOf } from '../site-of.ts';
import { page, pageOf } from './pages.ts';

const targets = async (settings: string, files: Readonly<Record<string, string>>, urls: readonly string[]) => {
  const { site } = await siteOf({ 'hugo.yaml': settings, 'content/a.md': page(), ...files });
  const from = pageOf(site, 'content/a.md');
  return urls.map((url) => {
    const target = site.resolve(url, from);
    return target.kind === 'unknown' ? target.doubt : target.kind;
  });
};

test('a hook for links gives relative ones a sense of its own', async () => {
  const urls = ['g', 'g.md', '/g/'];
  const hook = 'layouts/_markup/render-link.html';
  expect(await targets('title: x\n', {}, urls)).toEqual(['missing', 'missing', 'missing']);
  expect(await targets('title: x\n', { [hook]: '' }, urls)).toEqual([
    { reason: 'code', by: hook },
    'missing',
    'missing',
  ]);
});

test('a file of settings for one language is that language', async () => {
  const { site } = await siteOf({
    'config/_default/hugo.toml': 'defaultContentLanguage = "en"\n',
    'config/_default/languages.en.toml': 'contentDir = "content/en"\n',
    'config/_default/languages.pt-br.toml': 'contentDir = "content/pt-br"\n',
    'content/en/a.md': page(),
    'content/pt-br/a.md': page(),
  });
  expect(['content/en/a.md', 'content/pt-br/a.md'].map((path) => site.route(pageOf(site, path)))).toEqual([
    '/a/',
    '/pt-br/a/',
  ]);
});

test('the home page is there without a file of its own', async () => {
  const settings = 'baseURL: https://a.test/\n';
  const generated = { reason: 'generated', by: null };
  expect(await targets(settings, {}, ['/', 'https://a.test', '/b/'])).toEqual([generated, generated, 'missing']);
});

describe('mounts of Hugo', () => {
  test('folders of the tree are read as data: what they do not hold is missing', async () => {
    const settings =
      'module:\n  mounts:\n    - { source: content, target: content }\n    - { source: documents, target: static/docs }\n    - { source: ../guides, target: content/guides }\n    - { source: node_modules/x, target: assets }\n';
    const files = { 'documents/plan.pdf': '', 'static/x.png': '' };
    expect(await targets(settings, files, ['/b/', '/docs/plan.pdf', '/docs/autre.pdf', '/a/'])).toEqual([
      'missing',
      'file',
      'missing',
      'page',
    ]);
  });

  test('only below what is mounted from elsewhere is anything unknown', async () => {
    const settings =
      'module:\n  mounts:\n    - { source: content, target: content }\n    - { source: node_modules/dsfr/dist, target: static/dsfr }\n';
    const by = { reason: 'module', by: 'node_modules/dsfr/dist' };
    expect(await targets(settings, { 'static/x.png': '' }, ['/dsfr/a.png', '/b/'])).toEqual([by, 'missing']);
  });

  test('a module that is not in the tree may bring any page, one whose mounts are layouts none', async () => {
    const hextra = { reason: 'module', by: 'github.com/imfing/hextra' };
    const imports = (more: string) => `module:\n  imports:\n    - { path: github.com/imfing/hextra${more} }\n`;
    expect(await targets(imports(''), {}, ['/b/'])).toEqual([hextra]);
    expect(await targets(imports(', mounts: [{ source: layouts, target: layouts }]'), {}, ['/b/'])).toEqual([
      'missing',
    ]);
    expect(await targets(imports(', disable: true'), {}, ['/b/'])).toEqual(['missing']);
    const here = { 'themes/github.com/imfing/hextra/static/logo.svg': '' };
    expect(await targets(imports(''), here, ['/b/', '/logo.svg'])).toEqual(['missing', 'file']);
  });
});
