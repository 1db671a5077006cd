import { readText } from '../content/read-text.ts';
import type { Tree } from '../content/tree.ts';
import type { CmsEngine } from './cms.ts';

/** Which CMS reads a configuration, and which version of it. */
export interface Engine {
  readonly engine: CmsEngine;
  readonly version: string | null;
}

/** Where CMS configurations usually are, the most usual first; deeper ones belong to themes and examples. */
export function findCms(files: readonly string[]): string | null {
  const found = files
    .filter(
      (path) => /(?:^|\/)(?:admin|cms|decap|netlify-cms)\/config\.ya?ml$/.test(path) && path.split('/').length <= 5,
    )
    .sort((a, b) => rank(a) - rank(b) || a.length - b.length || (a < b ? -1 : 1));
  return found[0] ?? files.find((path) => path === '.pages.yml' || path === '.pages.yaml') ?? null;
}

function rank(path: string): number {
  if (/(?:^|\/)(?:themes|example\w*|test\w*|public|dist|_site|build)\//.test(path))
    return path.startsWith('public/') ? 1 : 3;
  return /(?:^|\/)(?:static|assets|src)\/admin\//.test(path) ? 0 : 2;
}

/** `site.cms-version`, else the script of the page beside the configuration, else the dependencies of the site. */
export async function identifyCms(
  path: string,
  declared: string | null,
  files: ReadonlySet<string>,
  tree: Tree,
): Promise<Engine> {
  if (/^\.pages\.ya?ml$/.test(path)) return { engine: 'pages-cms', version: null };
  const said = declared === null ? null : /^(\w+-cms)(?: (\d+(?:\.\d+)?))?/.exec(declared);
  if (said !== null) return { engine: said[1] as CmsEngine, version: said[2] ?? null };
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  for (const page of [`${folder}index.html`, `${folder}index.htm`]) {
    const engine = files.has(page) ? engineOfPage((await readText(tree, page)) ?? '') : null;
    if (engine !== null) return engine;
  }
  for (const manifest of ['package.json', 'site/package.json']) {
    const engine = files.has(manifest) ? engineOfManifest((await readText(tree, manifest)) ?? '') : null;
    if (engine !== null) return engine;
  }
  return { engine: 'decap-cms', version: null };
}

function engineOfPage(html: string): Engine | null {
  const script = /(decap-cms|netlify-cms|@sveltia\/cms)(?:-app)?(?:@[\^~]?(\d+)(?:\.(\d+))?(\.0)?)?/.exec(html);
  if (script?.[1] === undefined) return null;
  // `^3.0.0` is served its newest release; `3.5.1` is served as it is.
  const open = /@[\^~]/.test(script[0]) || script[3] === undefined;
  return { engine: named(script[1]), version: versionOf(script[2], open ? undefined : script[3]) };
}

function engineOfManifest(text: string): Engine | null {
  const script = /"(decap-cms|netlify-cms|@sveltia\/cms)(?:-app)?"\s*:\s*"([\^~]?)(\d+)(?:\.(\d+))?/.exec(text);
  if (script?.[1] === undefined) return null;
  return { engine: named(script[1]), version: versionOf(script[3], script[2] === '^' ? undefined : script[4]) };
}

function versionOf(major: string | undefined, minor: string | undefined): string | null {
  return major === undefined ? null : minor === undefined ? major : `${major}.${minor}`;
}

function named(name: string): CmsEngine {
  return name === '@sveltia/cms' ? 'sveltia-cms' : (name as CmsEngine);
}
