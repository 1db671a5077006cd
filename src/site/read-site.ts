import type { Describe, Page } from '../content/page.ts';
import type { Source } from '../content/source.ts';
import type { Tree } from '../content/tree.ts';
import { createAnchors, headingIdsOf } from './anchors.ts';
import type { Collections } from './collections.ts';
import type { Configuration } from './configuration.ts';
import type { DataFile } from './data-file.ts';
import { defaults } from './defaults.ts';
import { type Detected, detectSite } from './detect.ts';
import { indexPages } from './index-pages.ts';
import { createMedia } from './media.ts';
import { PageSchemas } from './page-schemas.ts';
import { type ReadConfiguration, readConfiguration } from './read-configuration.ts';
import { readSiteCms } from './read-site-cms.ts';
import { readText } from './read-text.ts';
import { createRelations } from './relations.ts';
import { createRoutes, isServerConfiguration } from './routes.ts';
import { SchemaLibrary } from './schema-library.ts';
import type { Site, SiteTrouble } from './site.ts';

export interface ReadSiteOptions {
  /** The configuration, when it is not at its usual place. */
  readonly configurationPath?: string;
  /** Given by the caller when it must not come from the tree. */
  readonly configuration?: Configuration;
}

/**
 * What pages are held against: the configuration and what the files themselves tell. Never rejects for what the files
 * hold: `troubles` tells it.
 */
export async function readSite(
  tree: Tree,
  options: ReadSiteOptions = {},
): Promise<{ readonly site: Site; readonly troubles: readonly SiteTrouble[] }> {
  const paths = await tree.files();
  const files = new Set(paths);
  const library = new SchemaLibrary(tree);
  const read: ReadConfiguration =
    options.configuration === undefined
      ? await readConfiguration(tree, files, library, options.configurationPath)
      : { configuration: options.configuration, path: options.configurationPath ?? null, file: null, troubles: [] };
  const { configuration } = read;
  const detected = await detectSite(paths, tree);
  const { cms, collections, file: cmsFile, troubles: cmsTroubles } = await readSiteCms(tree, files, configuration);
  const troubles: SiteTrouble[] = [...read.troubles, ...cmsTroubles];
  const sources = new Map<string, Source>();
  const note = (file: DataFile | null): void => {
    if (file !== null) sources.set(file.path, file.source);
  };
  note(read.file);
  note(cmsFile);
  const schemas = new PageSchemas({
    library,
    configuration,
    file: read.file,
    collections,
    cmsPath: cms?.path ?? null,
    troubles,
    note,
  });
  await schemas.loadConfigured();
  const facts = siteFacts(configuration, detected, read.path);
  const pages = new Map<string, Page>();
  const routes = createRoutes({
    ...facts,
    settings: detected.settings,
    base: detected.base,
    files,
    pages,
    serverRules: await serverRules(tree, paths),
  });
  const all = collections?.all ?? [];
  const base = { cms, collections: all, base: detected.base, content: facts.content, static: facts.static, files };
  const site: Site = {
    configuration,
    configurationPath: read.path,
    generator: facts.generator,
    content: facts.content,
    static: facts.static,
    hosts: facts.hosts,
    language: facts.language,
    timeZone: configuration.site?.['time-zone'] ?? defaults.site['time-zone'],
    collections: all,
    cms,
    troubles,
    sources,
    files,
    pages,
    collectionOf: (path) => collections?.collectionOf(path) ?? null,
    describe: (path) => schemas.describe(path) ?? describeNothing(collections, path),
    prepare: async (given) => {
      await schemas.loadNamed(given);
      await indexPages(tree, site, given, pages);
    },
    schemaFor: (page) => schemas.schemaFor(page),
    route: (page) => routes.route(page),
    resolve: (url, from) => routes.resolve(url, from),
    relations: createRelations({ collections: all, settings: configuration.relations ?? [], pages }),
    file: createMedia({ ...base, resolve: (url, from) => routes.resolve(url, from) }),
    anchors: createAnchors(headingIdsOf(facts.generator, detected.settings)),
  };
  return { site, troubles };
}

function describeNothing(collections: Collections | null, path: string): Describe {
  return collections?.describe(path) ?? (() => null);
}

/** What the configuration says, else what was detected. */
function siteFacts({ site }: Configuration, detected: Detected, path: string | null) {
  const url = site?.url ?? detected.url;
  const own = url === null || !URL.canParse(url) ? [] : [new URL(url).hostname];
  const hosts = [...new Set([...(site?.hosts ?? []), ...own].map((host) => host.toLowerCase()))];
  return {
    configurationPath: path,
    generator: (site?.['generator'] as Detected['generator'] | undefined) ?? detected.generator,
    content: folder(site?.content) ?? detected.content,
    static: folder(site?.static) ?? detected.static,
    url,
    hosts,
    language: site?.language?.slice(0, 2).toLowerCase() ?? detected.language ?? defaults.site.language,
  };
}

function folder(path: string | undefined): string | null {
  return path === undefined
    ? null
    : path
        .replace(/^(?:\.?\/)+/, '')
        .replace(/\/+$/, '')
        .replace(/^\.$/, '');
}

async function serverRules(tree: Tree, paths: readonly string[]): Promise<string[]> {
  const found = paths.filter(isServerConfiguration).slice(0, 20);
  return (await Promise.all(found.map((path) => readText(tree, path)))).flatMap((text) => text ?? []);
}
