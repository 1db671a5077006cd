import type { CmsEngine } from './cms.ts';

/** A CMS that a text names, with its version and the very words. */
export interface NamedCms {
  readonly engine: CmsEngine;
  readonly version: string | null;
  readonly words: string;
}

const PACKAGES: Readonly<Record<string, CmsEngine>> = {
  'decap-cms': 'decap-cms',
  'netlify-cms': 'netlify-cms',
  '@sveltia/cms': 'sveltia-cms',
  'sveltia-cms': 'sveltia-cms',
  '@staticcms/app': 'static-cms',
  '@staticcms/core': 'static-cms',
  'static-cms': 'static-cms',
  tinacms: 'tina-cms',
};

const NAMES = '@sveltia/cms|@staticcms/(?:app|core)|(?:decap|netlify|sveltia|static)-cms';

/**
 * The script of a CMS that a page loads, from a server of packages (`unpkg.com/@sveltia/cms@0.221.1/dist/sveltia-cms.js`), from the site
 * itself (`sveltia-cms.mjs`, `decap-cms-3.3.3.js`), or by `import`; cdnjs has the version in a folder (`ajax/libs/decap-cms/3.8.0/`). What is in a comment is not loaded.
 */
export function scriptIn(page: string): NamedCms | null {
  const html = decoded(withoutComments(page.slice(0, MOST_READ)));
  const own = new RegExp(
    `(?:["'/=]|npm/|npm:)(${NAMES})(?:-app|-core)?(?:(?:@|(?<=ajax/libs/[\\w-]+)/|[-._/](?=v?\\d+\\.\\d+\\.\\d))([\\^~]?)v?(\\d+)(?:\\.(\\d+))?[\\w.-]*)?(?=[/"'.\\s>@-])`,
  ).exec(html);
  if (own?.[1] === undefined) return null;
  return {
    engine: engineNamed(own[1]),
    version: versionOf(own[2], own[3], own[4]),
    words: own[0].replace(/^(?:["'/=]|npm[/:])/, ''),
  };
}

/** A page that opens a CMS is short: what is beyond is not looked at (characters). */
const MOST_READ = 200_000;

/** Signs of versions that an address may hold in percents: `@%5E3.0.0`, `%40sveltia/cms`. */
const ENCODED: Readonly<Record<string, string>> = { '%40': '@', '%2F': '/', '%5E': '^', '%7E': '~' };

function decoded(html: string): string {
  return html.replace(/%(?:40|2F|5E|7E)/gi, (sign) => ENCODED[sign.toUpperCase()] ?? sign);
}

function withoutComments(html: string): string {
  const [first = '', ...rest] = html.split('<!--');
  return [first, ...rest.map((part) => (part.includes('-->') ? part.slice(part.indexOf('-->') + 3) : ''))].join('');
}

/** The CMS among the packages that a site depends on. */
export function dependencyIn(manifest: string): NamedCms | null {
  const own = new RegExp(`"(${NAMES}|tinacms)(?:-app|-core)?"\\s*:\\s*"(?:([\\^~]?)(\\d+)(?:\\.(\\d+))?)?[^"]*"`).exec(
    manifest,
  );
  if (own?.[1] === undefined) return null;
  return {
    engine: engineNamed(own[1]),
    version: versionOf(own[2], own[3], own[4]),
    words: own[0].replace(/\s+/g, ' '),
  };
}

function engineNamed(name: string): CmsEngine {
  return PACKAGES[name] ?? 'decap-cms';
}

/** `^3.0.0` and `3` are served their newest release, but that of 0.221 for `^0.221.0`; `3.5.1` and `~3.5.0` one of 3.5. */
function versionOf(range: string | undefined, major: string | undefined, minor: string | undefined): string | null {
  if (major === undefined) return null;
  return minor === undefined || (range === '^' && major !== '0') ? major : `${major}.${minor}`;
}
