import type { Configuration } from '../configuration/configuration.ts';
import { defaults } from '../configuration/defaults.ts';
import { createGlob } from '../configuration/glob.ts';
import { languageTag } from '../content/language/tag.ts';
import type { Page } from '../content/page.ts';
import type { PageShelf } from '../content/page-shelf.ts';
import type { ReadPageOptions } from '../content/read-page.ts';
import type { Tree } from '../content/tree.ts';
import { createAnchors } from './anchors.ts';
import { indexPages } from './index-pages.ts';
import { createMedia } from './media.ts';
import type { SitePlan } from './plan.ts';
import type { Description } from './read-description.ts';
import { createRelations } from './relations/relations.ts';
import { createRoutes } from './routes/routes.ts';
import type { RoutesInput } from './routes/routing.ts';
import type { Site } from './site.ts';

/** What was read of a site, its pages apart. */
export interface SiteParts extends Pick<Site, 'files' | 'menus' | 'baseline'> {
  readonly tree: Tree;
  readonly shelf: PageShelf;
  readonly described: Description;
  readonly plan: SitePlan;
  readonly facts: Pick<Site, 'generator' | 'content' | 'static' | 'hosts' | 'language'> & {
    readonly url: string | null;
  };
  readonly routing: Pick<RoutesInput, 'routing' | 'serverRules' | 'elsewhere'>;
  readonly models: Site['models'];
  readonly templates: Site['templates'];
  readonly region: string | null;
  readonly languages: readonly string[];
}

/** The look-ups over what was read. `known`: pages that are read already. */
export function assembleSite(parts: SiteParts, known: ReadonlyMap<string, Page> = new Map()): Site {
  const { tree, files, shelf, described, plan, facts, region, languages, menus, baseline } = parts;
  const { configuration, cms, collections, schemas, troubles } = described;
  const overrides = languageOverrides(configuration);
  const all = collections?.all ?? [];
  const { base, settings, isKnown, recognisedBy } = plan;
  const pages = new Map(known);
  const routes = createRoutes({ ...facts, settings, base, isKnown, recognisedBy, files, pages, ...parts.routing });
  const { url: _url, ...told } = facts;
  const site: Site = {
    ...told,
    plan,
    configuration,
    configurationPath: described.path,
    remark: described.remark,
    timeZone: configuration.site?.['time-zone'] ?? defaults.site['time-zone'],
    collections: all,
    cms,
    troubles,
    baseline,
    sources: described.sources,
    files,
    pages,
    menus,
    all: [],
    siteOf: () => site,
    again: () => assembleSite(parts, pages),
    collectionOf: (path) => collections?.collectionOf(path) ?? null,
    describe: (path) => schemas.describe(path) ?? collections?.describe(path) ?? (() => null),
    reading: (path) => ({
      ...readingOf(site, path, overrides(path), languageTag(collections?.formsOf(path)[0]?.locale)),
      languages,
      region,
    }),
    prepare: async (given, checkpoint = () => {}) => {
      await schemas.loadNamed(given);
      await indexPages(tree, site, given, pages, shelf, checkpoint);
    },
    schemaFor: (page) => schemas.schemaFor(page),
    generatorSchemaFor: (page) => schemas.generator.schemaFor(page),
    schemaSource: (page) => schemas.sourceOf(page),
    ownSchemas: () => schemas.generator.all(),
    models: parts.models,
    templates: parts.templates,
    route: (page) => routes.route(page),
    hidden: (page, today) => routes.hidden(page, today),
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
  return site;
}

/** @param override the language that the configuration gives to the file. @param locale that of the CMS's form for it. */
function readingOf(site: Site, path: string, override: string | null, locale: string | null): ReadPageOptions {
  const file = site.plan.fileOf(path);
  return {
    describe: site.describe(path),
    language: override ?? ('language' in file ? file.language : null) ?? locale ?? site.language,
    ...('dialect' in file && { dialect: file.dialect }),
    ...(site.plan.above !== null && { above: site.plan.above }),
    as: file.kind === 'data' ? 'data' : 'page',
  };
}

/** The language that the configuration gives to some files. */
function languageOverrides({ overrides = [] }: Configuration): (path: string) => string | null {
  const settings = overrides.flatMap(({ files, language }) =>
    language === undefined ? [] : [{ matches: createGlob(files, { dot: true }), language }],
  );
  return (path) => settings.findLast(({ matches }) => matches(path))?.language ?? null;
}
