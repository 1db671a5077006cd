import { codedBy, type Doubt, GENERATED } from '../../doubt.ts';
import { placeOf } from '../../layout/file-routing.ts';
import { below, routeKey } from '../../routes/url-path.ts';
import { at, isUncertain, listOf, type Settings, texts, UNKNOWN } from '../../settings/value.ts';
import type { Family } from './routing.ts';

/** Pages that Docusaurus and the themes of search make at the root. */
const OF_THE_ROOT = /^\/(?:404|search|sitemap)(?:[/.]|$)/;

interface DoubtsInput {
  readonly families: readonly Family[];
  readonly settings: Settings;
  /** The settings, which are code. */
  readonly path: string | null;
  /** Addresses of the pages that sidebars and categories make. */
  readonly made: readonly string[];
  /** Codes of the languages other than the first. */
  readonly locales: readonly string[];
}

/** Why an address that no page has may exist all the same. The documents and the posts below their address are all known. */
export function doubtsOf({ families, settings, path: by, made, locales }: DoubtsInput): (path: string) => Doubt | null {
  const { local, packages } = strangersOf(settings);
  const redirects = redirectsOf(settings);
  const known = new Set([...made, ...(redirects ?? [])].map(routeKey));
  const areas = families
    .filter(({ kind }) => kind !== 'pages')
    .map((family) => ({ ...family, under: placeOf(family.locale ?? '', family.route) }))
    .sort((one, other) => other.under.length - one.under.length);
  return (path) => {
    if (packages.length > 0) return { reason: 'plugin', by: packages.join(', ') };
    if (redirects === null) return { reason: 'plugin', by: 'client-redirects' };
    const [first = ''] = path.slice(1).split('/');
    // A page that is not translated yet is served in the first language.
    if (known.has(routeKey(path)) || OF_THE_ROOT.test(path) || locales.includes(first)) return GENERATED;
    const place = routeKey(path);
    const area = areas.find(({ under }) => place === under || below(under, place) !== null);
    if (area !== undefined) {
      const [step = ''] = (below(area.under, place) ?? '').replace(/^\//, '').split('/');
      if (area.lists.includes(step) || (area.kind === 'blog' && step === '')) return GENERATED;
      if (!area.isRouted) return codedBy(by);
      if (area.under !== '') return null;
    }
    return local.length === 0 ? null : { reason: 'plugin', by: local.find((name) => name !== '') ?? by };
  };
}

/** Plug-ins and themes other than those of Docusaurus itself: those of the repository, and packages. */
export function strangersOf(settings: Settings): {
  readonly local: readonly string[];
  readonly packages: readonly string[];
} {
  const [local, packages]: [string[], string[]] = [[], []];
  const themes = listOf(settings['themes']);
  for (const one of [...listOf(settings['plugins']), ...listOf(settings['presets']), ...themes]) {
    const named: unknown = Array.isArray(one) ? one[0] : one;
    // What is no text is a function, or is brought in from elsewhere.
    const name = typeof named === 'string' ? named : '';
    if (
      /^@docusaurus\/|^(?:classic|(?:content-(?:docs|blog|pages)|client-redirects|ideal-image|pwa|sitemap))$/.test(name)
    )
      continue;
    if (one === null || one === false) continue;
    // Themes make no documents, nor does a search.
    if (name === '' || /^\.{0,2}\/|search/.test(name) || themes.includes(one)) local.push(name);
    else packages.push(name);
  }
  return { local, packages };
}

/** Old addresses that `client-redirects` keeps; null where code makes them. */
export function redirectsOf(settings: Settings): readonly string[] | null {
  const plugin = listOf(settings['plugins']).find(
    (one) => Array.isArray(one) && typeof one[0] === 'string' && one[0].endsWith('client-redirects'),
  );
  const options: unknown = Array.isArray(plugin) ? plugin[1] : {};
  const redirects = at(options, 'redirects');
  if (at(options, 'createRedirects') !== undefined || options === UNKNOWN || isUncertain(redirects)) return null;
  return listOf(redirects).flatMap((one) => texts(at(one, 'from')));
}
