import type { Page } from '../content/page.ts';
import type { SitePlan } from './plan.ts';
import type { Site } from './site.ts';

/**
 * Several sites of one repository as one: what is asked of a page or a path is asked of the site it is of. What is said
 * of a site as a whole (generator, hosts, folders) is said of the first.
 */
export function joinSites(sites: readonly Site[], indexOf: (path: string) => number): Site {
  const [main] = sites;
  if (main === undefined) throw new Error('a folder of Markdown is a site, too');
  if (sites.length === 1) return main;
  const siteOf = (path: string): Site => sites[indexOf(path)] ?? main;
  const pages = new Map<string, Page>();
  const plan: SitePlan = {
    ...main.plan,
    places: sites.flatMap((site) => site.plan.places),
    submodules: [...new Set(sites.flatMap((site) => site.plan.submodules))],
    closed: sites.flatMap((site) => site.plan.closed),
    fileOf: (path) => siteOf(path).plan.fileOf(path),
  };
  return {
    ...main,
    plan,
    pages,
    all: sites,
    siteOf,
    again: () =>
      joinSites(
        sites.map((site) => site.again()),
        indexOf,
      ),
    hosts: [...new Set(sites.flatMap(({ hosts }) => hosts))],
    collections: sites.flatMap(({ collections }) => collections),
    menus: sites.flatMap(({ menus }) => menus),
    troubles: sites.flatMap(({ troubles }) => troubles),
    sources: new Map(sites.flatMap(({ sources }) => [...sources])),
    collectionOf: (path) => siteOf(path).collectionOf(path),
    describe: (path) => siteOf(path).describe(path),
    reading: (path) => siteOf(path).reading(path),
    prepare: async (given, checkpoint) => {
      for (const site of sites) {
        await site.prepare(
          given.filter(({ path }) => siteOf(path) === site),
          checkpoint,
        );
        for (const [path, page] of site.pages) pages.set(path, page);
      }
    },
    schemaFor: (page) => siteOf(page.path).schemaFor(page),
    generatorSchemaFor: (page) => siteOf(page.path).generatorSchemaFor(page),
    schemaSource: (page) => siteOf(page.path).schemaSource(page),
    models: async () => (await Promise.all(sites.map((site) => site.models()))).flat(),
    ownSchemas: async () => (await Promise.all(sites.map((site) => site.ownSchemas()))).flat(),
    route: (page) => siteOf(page.path).route(page),
    hidden: (page, today) => siteOf(page.path).hidden(page, today),
    resolve: (url, from) => siteOf(from.path).resolve(url, from),
    relations: (path) => siteOf(path).relations(path),
    file: (value, from, pointer) => siteOf(from.path).file(value, from, pointer),
    anchors: (page) => siteOf(page.path).anchors(page),
  };
}
