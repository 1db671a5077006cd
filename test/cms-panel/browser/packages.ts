import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../../src/rules/index.ts';
import { makeSiteIndex } from '../../../src/site/index-file/make-site-index.ts';
import { DiskTree } from '../../../src/world/disk.ts';
import type { Shelf } from './stage.ts';

/** Where `scripts/measure/cms.mjs` has put the packages of the CMSs; null where nobody has. */
export const PACKAGES = process.env['RELECTURE_CMS_PACKAGES'] ?? null;
const EXAMPLE = 'examples/eig';
export const AS_OF = '2024-08-20';

const SCRIPTS: Readonly<Record<string, string>> = {
  decap: 'decap-cms/dist/decap-cms.js',
  netlify: 'netlify-cms/dist/netlify-cms.js',
  sveltia: '@sveltia/cms/dist/sveltia-cms.js',
};

export function hasPackage(name: string): boolean {
  return PACKAGES !== null && existsSync(join(PACKAGES, SCRIPTS[name] ?? ''));
}

/** The page of a real CMS over the example's files, kept in the page itself (`test-repo`). */
export async function realCms(name: string, attributes = ''): Promise<Shelf> {
  const tree = new DiskTree(EXAMPLE);
  const { index } = await makeSiteIndex(tree, () => AS_OF, { rules });
  const config = readFileSync(join(EXAMPLE, 'site/static/admin/config.yml'), 'utf8')
    .replace(/^backend:\n(?: {2}.*\n)+/, 'backend: { name: test-repo }\nlocale: fr\n')
    .replace('publish_mode: editorial_workflow', '');
  const files: Folder = {};
  for (const path of await tree.files()) {
    if (!path.startsWith('site/content/')) continue;
    const steps = path.split('/');
    const file = steps.pop() ?? '';
    let folder = files;
    for (const step of steps) {
      folder[step] ??= {};
      folder = folder[step] as Folder;
    }
    folder[file] = { content: readFileSync(join(EXAMPLE, path), 'utf8') };
  }
  const html = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>CMS</title></head><body>
    <script>window.repoFiles = ${JSON.stringify(files).replaceAll('<', '\\u003c')};</script>
    <script src="/packages/${SCRIPTS[name]}"></script>
    <script type="module" src="relecture-cms.js" data-as-of="${AS_OF}" ${attributes}></script></body></html>`;
  return {
    '/admin/index.html': html,
    '/admin/config.yml': config,
    '/admin/relecture-index.json': JSON.stringify(index),
  };
}

interface Folder {
  [name: string]: Folder | string;
}

/** What Sveltia loads from elsewhere as it goes. */
export function fromCdn(url: string): string | null {
  const [, name, path] = /^https:\/\/unpkg\.com\/((?:@[^/]+\/)?[^@/]+)(?:@[^/]+)?\/(.*)$/.exec(url) ?? [];
  const file = join(PACKAGES ?? '', name ?? '', path ?? '');
  return name !== undefined && existsSync(file) ? file : null;
}
