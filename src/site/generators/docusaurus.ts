import { createGlob } from '../../configuration/glob.ts';
import { DataFile } from '../../content/format/data-file.ts';
import { placeOf } from '../layout/file-routing.ts';
import type { Ground, Layout, SiteGenerator } from '../layout/generator.ts';
import type { OwnSchema } from '../layout/own-schema.ts';
import { filesIn, inside } from '../layout/places.ts';
import type { Survey } from '../layout/survey.ts';
import type { Place } from '../plan.ts';
import { below } from '../routes/url-path.ts';
import { at, isSettings, listOf, record, type Settings, text, UNKNOWN, webAddress } from '../settings/value.ts';
import { doubtsOf, strangersOf } from './docusaurus/doubts.ts';
import { type Instance, instancesOf, localesOf } from './docusaurus/instances.ts';
import { barMenu, categoryPages, sidebarMenus } from './docusaurus/menus.ts';
import { docusaurusRouting, type Family } from './docusaurus/routing.ts';
import { docusaurusMdx, docusaurusVersion } from './docusaurus/version.ts';

/** Docusaurus: its content plug-ins, their translations and their versions. */
export const docusaurus: SiteGenerator = {
  name: 'docusaurus',
  settings: [/^docusaurus\.config\.[cm]?[jt]s$/],
  packages: ['@docusaurus/core'],
  layout,
};

async function layout({ survey, base, path, said }: Ground): Promise<Layout> {
  const isCode = path !== null && /\.[cm]?[jt]s$/.test(path);
  const value = isCode ? (await survey.code(path)).value : UNKNOWN;
  const settings = record(value);
  const { all, isKnown } = instancesOf(settings, base);
  const locales = localesOf(settings);
  const families: Family[] = [];
  for (const instance of all) families.push(...(await versionsOf(instance, base, survey)));
  const translated = families.flatMap((family) =>
    locales.all.flatMap(({ code, tag }) => {
      const folder = inside(base, `i18n/${code}/${translatedAt(family)}`);
      return survey.folders.has(folder)
        ? [{ ...family, folder, original: family.folder, locale: code, language: tag }]
        : [];
    }),
  );
  const every = [...families.map((family) => ({ ...family, language: locales.first })), ...translated];
  const places: Place[] = every.map(({ folder, language, kind }) => ({
    folder,
    holds: 'pages',
    language,
    isBlog: kind === 'blog',
  }));
  const made = await categoryPages(families, base, survey);
  const isClosed = strangersOf(settings).packages.length === 0 && isSettings(value);
  const doubt = doubtsOf({ families: every, settings, path, made, locales: locales.others });
  const address = webAddress(settings['url']);
  const main = all.find(({ kind }) => kind === 'docs') ?? all[0];
  return {
    settings,
    isKnown: isKnown && isSettings(value),
    dialect: 'docusaurus',
    mdx: isSettings(value) ? await docusaurusMdx(survey, base, settings) : null,
    content: said.content ?? main?.folder ?? base,
    static: said.static ?? inside(base, text(listOf(settings['staticDirectories'])[0]) ?? 'static'),
    places,
    url: address === null ? null : address.replace(/\/+$/, '') + placeOf(text(settings['baseUrl']) ?? ''),
    language: locales.first,
    languages: [...new Set([locales.first, ...locales.all.map(({ tag }) => tag)])].filter((tag) => tag !== null),
    headingIds: 'github',
    fileOf: filesIn({
      places,
      dialect: 'docusaurus',
      // Parts that pages include begin with an underscore, files and folders alike.
      out: (file) =>
        every.some(({ folder }) => /(?:^|\/)_/.test(below(folder, file) ?? ''))
          ? 'partial'
          : translated.some((one) => isOrphan(file, one, survey))
            ? 'unpublished'
            : null,
    }),
    ...(isKnown && isSettings(value) && { schemas: () => schemasOf(every, settings, base, survey) }),
    menus: [
      ...sidebarMenus(families, base, survey, isClosed),
      ...barMenu(isCode ? path : null, families, base, survey, isClosed),
    ],
    routing: (input) => docusaurusRouting({ ...input, families: every, doubt }),
  };
}

/** None where the site has a program of its own between the file and what is validated. */
async function schemasOf(
  families: readonly Family[],
  settings: Settings,
  base: string,
  survey: Survey,
): Promise<OwnSchema[]> {
  if (settings['markdown'] === UNKNOWN || at(settings, 'markdown', 'parseFrontMatter') !== undefined) return [];
  const { docusaurusFrontMatter } = await import('./docusaurus/front-matter.ts');
  const version = await docusaurusVersion(survey, base);
  const deepest = [...families]
    .sort((one, other) => other.folder.length - one.folder.length)
    .map(({ folder, kind, files }) => ({ folder, kind, takes: takerOf(files) }));
  const kindOf = (path: string) => {
    const own = deepest.find(({ folder }) => below(folder, path) !== null);
    return own?.takes(below(own.folder, path) ?? '') === true ? own.kind : null;
  };
  return [...new Set(families.map(({ kind }) => kind))].map((kind) => ({
    name: `docusaurus/${kind}`,
    from: null,
    schema: docusaurusFrontMatter(kind, version),
    holds: (path) => kindOf(path) === kind,
  }));
}

/** Whether an instance of a plug-in reads a file, which it leaves by patterns of its options. */
function takerOf(files: Instance['files']): (rel: string) => boolean {
  if (files === null) return () => false;
  const [taken, left] = [files.taken, files.left].map((all) => all.map((one) => createGlob(one)));
  return (rel) =>
    (taken?.length === 0 || taken?.some((matches) => matches(rel)) === true) && !left?.some((matches) => matches(rel));
}

/** The current version of documents, and those that were frozen. */
async function versionsOf(instance: Instance, base: string, survey: Survey): Promise<Family[]> {
  const own: Family = { ...instance, version: null, locale: null, language: null };
  if (instance.kind !== 'docs') return [own];
  const prefix = instance.id === 'default' ? '' : `${instance.id}_`;
  const path = inside(base, `${prefix}versions.json`);
  const listed = new DataFile('versions.json', (await survey.text(path)) ?? '[]').value;
  const versions = listOf(listed).flatMap((one) => text(one) ?? []);
  const [latest] = versions;
  if (latest === undefined) return [own];
  return [
    { ...own, version: 'current', route: `${own.route}/next` },
    ...versions.map((version) => ({
      ...own,
      version,
      folder: inside(base, `${prefix}versioned_docs/version-${version}`),
      route: version === latest ? own.route : `${own.route}/${version}`,
    })),
  ];
}

/** The plug-ins list the files of the first language, and then look for a translation of each: one of nothing is never built. */
function isOrphan(
  file: string,
  { folder, original }: { readonly folder: string; readonly original: string },
  { files, folders }: Survey,
): boolean {
  const rel = below(folder, file);
  // Where none of the originals is here, something brings them when the site is built.
  return rel !== null && folders.has(original) && !files.has(inside(original, rel));
}

function translatedAt({ kind, id, version }: Family): string {
  const plugin = `docusaurus-plugin-content-${kind}${id === 'default' ? '' : `-${id}`}`;
  if (kind !== 'docs') return plugin;
  return `${plugin}/${version === null || version === 'current' ? 'current' : `version-${version}`}`;
}
