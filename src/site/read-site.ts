import type { Cms } from '../cms/cms.ts';
import type { Collection } from '../cms/collection.ts';
import type { Collections } from '../cms/collections.ts';
import { readSiteCms } from '../cms/read.ts';
import type { Configuration } from '../configuration/configuration.ts';
import { defaults } from '../configuration/defaults.ts';
import { folderPath, type ReadConfiguration, readConfiguration } from '../configuration/read.ts';
import type { SiteTrouble } from '../configuration/site-trouble.ts';
import type { DataFile } from '../content/format/data-file.ts';
import type { Page } from '../content/page.ts';
import type { ReadPageOptions } from '../content/read-page.ts';
import { readText } from '../content/read-text.ts';
import type { Source } from '../content/source.ts';
import type { Tree } from '../content/tree.ts';
import { SchemaLibrary } from '../schema/library.ts';
import { createAnchors } from './anchors.ts';
import { indexPages } from './index-pages.ts';
import { Survey } from './layout/survey.ts';
import { makePlan } from './make-plan.ts';
import { createMedia } from './media.ts';
import type { Generator, SitePlan } from './plan.ts';
import { recogniseSites } from './recognise.ts';
import { createRelations } from './relations/relations.ts';
import { createRoutes } from './routes/routes.ts';
import { isServerConfiguration } from './routes/routing.ts';
import { PageSchemas } from './schemas/page-schemas.ts';
import type { Site } from './site.ts';

export interface ReadSiteOptions {
  /** The configuration, when it is not at its usual place. */
  readonly configurationPath?: string;
  /** Given by the caller when it must not come from the tree. */
  readonly configuration?: Configuration;
  /**
   * Where the configuration, the CMS configuration and the schemas are taken from, when they must not come from the
   * tree under review: the base of a pull request. What is wrong with those of the tree is still told.
   */
  readonly trusted?: Tree;
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
  const described = await readDescription(tree, files, options);
  const { configuration, cms, collections, schemas, troubles } = described;
  const all = collections?.all ?? [];
  const survey = new Survey(paths, tree);
  const { plan, layout } = await planOf(survey, configuration, all);
  const facts = siteFacts(configuration, plan);
  const { base, settings, isKnown } = plan;
  const pages = new Map<string, Page>();
  const { routing } = layout;
  const rules = await serverRules(tree, paths);
  const routes = createRoutes({ ...facts, settings, base, isKnown, files, pages, serverRules: rules, routing });
  const { url: _url, ...told } = facts;
  const site: Site = {
    ...told,
    plan,
    configuration,
    configurationPath: described.path,
    timeZone: configuration.site?.['time-zone'] ?? defaults.site['time-zone'],
    collections: all,
    cms,
    troubles,
    sources: described.sources,
    files,
    pages,
    collectionOf: (path) => collections?.collectionOf(path) ?? null,
    describe: (path) => schemas.describe(path) ?? collections?.describe(path) ?? (() => null),
    reading: (path) => readingOf(site, path),
    prepare: async (given) => {
      await schemas.loadNamed(given);
      await indexPages(tree, site, given, pages);
    },
    schemaFor: (page) => schemas.schemaFor(page),
    route: (page) => routes.route(page),
    resolve: (url, from) => routes.resolve(url, from),
    relations: createRelations({ collections: all, settings: configuration.relations ?? [], pages }),
    file: createMedia({
      ...facts,
      cms,
      collections: all,
      base,
      files,
      resolve: (url, from) => routes.resolve(url, from),
    }),
    anchors: createAnchors(plan.headingIds),
  };
  return { site, troubles };
}

function readingOf(site: Site, path: string): ReadPageOptions {
  const file = site.plan.fileOf(path);
  return {
    describe: site.describe(path),
    language: ('language' in file ? file.language : null) ?? site.language,
    ...('dialect' in file && { dialect: file.dialect }),
    as: file.kind === 'data' ? 'data' : 'page',
  };
}

/** The files that describe the site, read. */
interface Description {
  readonly configuration: Configuration;
  readonly path: string | null;
  readonly cms: Cms | null;
  readonly collections: Collections | null;
  readonly schemas: PageSchemas;
  readonly troubles: readonly SiteTrouble[];
  readonly sources: ReadonlyMap<string, Source>;
}

async function readDescription(tree: Tree, files: ReadonlySet<string>, options: ReadSiteOptions): Promise<Description> {
  const source = options.trusted ?? tree;
  const known = source === tree ? files : new Set(await source.files());
  const library = new SchemaLibrary(source);
  const { configuration: given, configurationPath: asked } = options;
  const read: ReadConfiguration =
    given === undefined
      ? await readConfiguration(source, known, library, asked)
      : { configuration: given, path: asked ?? null, file: null, troubles: [] };
  const cms = await readSiteCms(source, known, read.configuration);
  const seen = source === tree ? [read, cms] : await readAgain(tree, files, read.configuration, asked);
  const troubles = seen.flatMap((one) => one.troubles);
  const sources = new Map<string, Source>();
  const note = (file: DataFile | null): void => {
    if (file !== null) sources.set(file.path, file.source);
  };
  for (const { file } of seen) note(file);
  const { collections } = cms;
  const cmsPath = cms.cms?.path ?? null;
  const { configuration, file } = read;
  const schemas = new PageSchemas({ library, configuration, file, collections, cmsPath, troubles, note });
  await schemas.loadConfigured();
  return { configuration, path: read.path, cms: cms.cms, collections, schemas, troubles, sources };
}

/** The configurations of the tree under review, for what is wrong with them alone. */
async function readAgain(tree: Tree, files: ReadonlySet<string>, configuration: Configuration, asked?: string) {
  const read = await readConfiguration(tree, files, new SchemaLibrary(tree), asked);
  return [read, await readSiteCms(tree, files, configuration)];
}

/** The main site of the tree: what the configuration says of it wins over what is recognised. */
async function planOf(survey: Survey, { site }: Configuration, collections: readonly Collection[]) {
  const [recognised, ...others] = await recogniseSites(survey, (site?.['generator'] as Generator | undefined) ?? null);
  if (recognised === undefined) throw new Error('a folder of Markdown is a site, too');
  const said = {
    content: folderPath(site?.content) ?? null,
    static: folderPath(site?.static) ?? null,
    url: site?.url ?? null,
    language: site?.language ?? null,
  };
  const isDeclared = (path: string): boolean => collections.some((collection) => collection.matches(path));
  return makePlan({ survey, recognised, others, said, isDeclared });
}

/** What rules and renderers ask most. */
function siteFacts({ site }: Configuration, plan: SitePlan) {
  const { generator, content, static: folder, url, language } = plan;
  const own = url === null || !URL.canParse(url) ? [] : [new URL(url).hostname];
  const hosts = [...new Set([...(site?.hosts ?? []), ...own].map((host) => host.toLowerCase()))];
  return {
    generator,
    content,
    static: folder,
    url,
    hosts,
    language: language?.slice(0, 2).toLowerCase() ?? defaults.site.language,
  };
}

async function serverRules(tree: Tree, paths: readonly string[]): Promise<string[]> {
  const found = paths.filter(isServerConfiguration).slice(0, 20);
  return (await Promise.all(found.map((path) => readText(tree, path)))).flatMap((text) => text ?? []);
}
