import { languageTag } from '../../../content/language/tag.ts';
import { inside } from '../../layout/places.ts';
import type { Survey } from '../../layout/survey.ts';
import { stemOf } from '../../routes/url-path.ts';
import { at, listOf, record, type Settings, text, webAddress } from '../../settings/value.ts';

/** What `config/system.yaml` and `config/site.yaml` say of pages; the rest is what Grav does by itself (`system/config/system.yaml`). */
export interface GravSettings {
  readonly settings: Settings;
  /** As they stand in the names of files and at the head of addresses: `fr`, and `17` of a manual with versions. */
  readonly codes: readonly string[];
  /** The code of pages whose names bear none; null on a site of one language. */
  readonly main: string | null;
  /** The main language is at the head of its addresses too. */
  readonly isMainShown: boolean;
  /** Languages that nothing declares, and that the names of pages bear: null where settings say which there are. */
  readonly areGuessed: boolean;
  readonly language: string | null;
  readonly url: string | null;
  /** The address of the page that is the home, of each language; without slashes around. */
  readonly homes: ReadonlyMap<string, string>;
  readonly home: string;
  readonly isHomeHidden: boolean;
  readonly isLowerCase: boolean;
  readonly hasDates: boolean;
  readonly theme: string | null;
  /** What addresses hold that `redirects` and `routes` of `site.yaml` lead elsewhere. */
  readonly redirects: readonly string[];
  /** The file where they stand. */
  readonly redirectsBy: string | null;
  /** Addresses that a plug-in has for itself, by plug-in: `/admin`. */
  readonly plugins: readonly { readonly name: string; readonly route: string }[];
}

/** @param user the folder of the user: `user`, or the root of a repository that is one. */
export async function readSettings(survey: Survey, user: string): Promise<GravSettings> {
  const systemPath = inside(user, 'config/system.yaml');
  const sitePath = inside(user, 'config/site.yaml');
  const system = await survey.data(systemPath);
  const site = await survey.data(sitePath);
  const isKnown = survey.files.has(systemPath);
  const declared = listOf(at(system, 'languages', 'supported')).flatMap((one) => word(one) ?? []);
  const codes = isKnown ? declared : suffixesIn(survey, inside(user, 'pages'));
  const main =
    codes.length === 0 || !isKnown ? null : (word(at(system, 'languages', 'default_lang')) ?? codes[0] ?? null);
  const languages = record(system['languages']);
  return {
    settings: { ...site, ...system },
    codes,
    main,
    isMainShown: languages['include_default_lang'] !== false,
    areGuessed: !isKnown,
    language: isKnown && main !== null ? languageTag(main) : languageTag(site['default_lang']),
    url: webAddress(system['custom_base_url']),
    homes: new Map(
      Object.entries(record(at(system, 'home', 'aliases'))).flatMap(([code, route]) => {
        const home = text(route);
        return home === null ? [] : [[code, bare(home)] as const];
      }),
    ),
    home: bare(text(at(system, 'home', 'alias')) ?? 'home'),
    isHomeHidden: at(system, 'home', 'hide_in_urls') === true,
    isLowerCase: system['force_lowercase_urls'] !== false,
    hasDates: at(system, 'pages', 'publish_dates') !== false,
    theme: text(at(system, 'pages', 'theme')),
    redirects: [site['redirects'], site['routes']].flatMap((rules) => Object.keys(record(rules)).flatMap(literalOf)),
    redirectsBy: survey.files.has(sitePath) ? sitePath : null,
    plugins: await pluginRoutes(survey, user),
  };
}

/** A code is a word, and YAML makes a number of `17`. */
function word(value: unknown): string | null {
  return typeof value === 'number' ? String(value) : text(value);
}

function bare(route: string): string {
  return route.replace(/^\/+|\/+$/g, '');
}

/** The longest stretch of a pattern that is no sign: these are regular expressions of the site, which are not run. */
function literalOf(pattern: string): readonly string[] {
  const pieces = pattern.split(/\([^()]*\)[*+?]?|\[[^\]]*\][*+?]?|\\.[*+?]?|[$^.*+?()[\]{}|\\]+/);
  const longest = pieces.reduce((best, piece) => (piece.length > best.length ? piece : best), '');
  return /[\p{L}\p{N}]/u.test(longest) ? [longest] : [];
}

/** The languages in the names of pages, and the versions of a manual: `default.fr.md`, `default.4-5.md`. */
function suffixesIn(survey: Survey, pages: string): string[] {
  const found = new Set<string>();
  for (const path of survey.files) {
    const code = path.startsWith(`${pages}/`) ? /\/[^./]+\.([a-z\d-]{1,7})\.md$/i.exec(path)?.[1] : null;
    if (code != null && (languageTag(code) !== null || /^\d[\d-]*$/.test(code))) found.add(code);
  }
  return [...found].sort();
}

/** Plug-ins whose settings are read. */
const MOST = 200;
/** `route: /admin`, `route_register: '/inscription'`. */
const ROUTE = /^[ \t]{0,8}route(?:_\w{1,30})?:[ \t]{1,9}(["']?)(\/[^\s"'#]{1,100})\1/gm;

/** Addresses in the settings of the plug-ins that are on, the site's own and those that came with them. */
async function pluginRoutes(survey: Survey, user: string): Promise<GravSettings['plugins']> {
  const own = inside(user, 'config/plugins/');
  const theirs = inside(user, 'plugins/');
  const paths = [...survey.files].filter((path) => {
    if (!path.endsWith('.yaml')) return false;
    if (path.startsWith(own)) return !path.slice(own.length).includes('/');
    const [folder, file, ...deeper] = path.startsWith(theirs) ? path.slice(theirs.length).split('/') : [];
    return folder !== undefined && deeper.length === 0 && file === `${folder}.yaml`;
  });
  const read = await Promise.all(
    paths.slice(0, MOST).map(async (path) => ({ name: stemOf(path), written: (await survey.text(path)) ?? '' })),
  );
  const off = new Set(read.filter(({ written }) => /^enabled:[ \t]*false\b/m.test(written)).map(({ name }) => name));
  return read.flatMap(({ name, written }) =>
    off.has(name) ? [] : [...written.matchAll(ROUTE)].map(([, , route = '']) => ({ name, route })),
  );
}
