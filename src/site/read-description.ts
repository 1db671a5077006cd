import type { Cms } from '../cms/cms.ts';
import type { Collections } from '../cms/collections.ts';
import type { ReadInit } from '../cms/init-call.ts';
import { readSiteCms } from '../cms/read.ts';
import type { Configuration } from '../configuration/configuration.ts';
import { type ReadConfiguration, readConfiguration } from '../configuration/read.ts';
import { type RemarkConfiguration, readRemark } from '../configuration/remark/read.ts';
import type { ConfigurableRule } from '../configuration/rule-options.ts';
import type { SiteTrouble } from '../configuration/site-trouble.ts';
import type { DataFile } from '../content/format/data-file.ts';
import type { PageShelf } from '../content/page-shelf.ts';
import type { Source } from '../content/source.ts';
import { ReadTrouble, type Tree } from '../content/tree.ts';
import type { TrustedTree } from '../content/trusted-tree.ts';
import { SchemaLibrary } from '../schema/library.ts';
import { readExclusions } from './exclusions.ts';
import type { Generator } from './plan.ts';
import { PageSchemas } from './schemas/page-schemas.ts';

export interface ReadSiteOptions {
  /** The configuration, when it is not at its usual place. */
  readonly configurationPath?: string;
  /** Given by the caller when it must not come from the tree. */
  readonly configuration?: Configuration;
  /** Globs of files that are left out, beside those of the configuration. */
  readonly exclude?: readonly string[];
  /** The rules whose options in the configuration are looked at; absent: none are. */
  readonly rules?: readonly ConfigurableRule[];
  /** The generators that the tree is known to hold; absent: any. */
  readonly generators?: readonly Generator[];
  /** Where the pages that are not under review are kept. */
  readonly shelf?: PageShelf;
  /** Generators are recognised, and know their pages, by the settings of the tree itself. */
  readonly isOwn?: boolean;
  /** Folders that the sites are built into. */
  readonly built?: readonly string[];
}

/** The files that describe the site, read. */
export interface Description {
  readonly configuration: Configuration;
  readonly path: string | null;
  readonly remark: RemarkConfiguration | null;
  readonly cms: Cms | null;
  readonly collections: Collections | null;
  readonly schemas: PageSchemas;
  readonly isExcluded: (path: string) => boolean;
  /** Grows as pages name schemas of their own. */
  readonly troubles: SiteTrouble[];
  readonly sources: Map<string, Source>;
}

/** `relecture.yml`, with the wishes of a configuration of remark in it where there is one. */
export interface OwnConfiguration extends ReadConfiguration {
  readonly remark?: RemarkConfiguration;
}

/** `relecture.yml`, or what the caller has in its place. */
export async function readOwnConfiguration(
  tree: Tree,
  files: ReadonlySet<string>,
  settings: TrustedTree | null,
  { configuration, configurationPath: asked, rules }: ReadSiteOptions,
): Promise<OwnConfiguration> {
  if (configuration !== undefined) return { configuration, path: asked ?? null, file: null, troubles: [] };
  if (settings === null) return { configuration: {}, path: null, file: null, troubles: [] };
  const source = settings.tree;
  const known = source === tree ? files : new Set(await source.files());
  const read = await readConfiguration(source, known, new SchemaLibrary(source), asked, rules);
  const remark = await readRemark(source, known, new SchemaLibrary(source), rules);
  if (remark === null) return read;
  // What `relecture.yml` says wins.
  const own = { ...read.configuration, rules: { ...remark.rules, ...read.configuration.rules } };
  return { ...read, configuration: own, remark };
}

/** Loaded where a script hands something over. */
const readInit: ReadInit = async (path, text) => (await import('./settings/init-call.ts')).readInitCall(path, text);

const NOTHING: Tree = { files: async () => [], read: async (path) => Promise.reject(new ReadTrouble('missing', path)) };

/** What describes one site. `files`: those of the site. */
export async function readDescription(
  tree: Tree,
  files: ReadonlySet<string>,
  settings: TrustedTree | null,
  options: ReadSiteOptions,
  read: OwnConfiguration,
): Promise<Description> {
  const source = settings?.tree ?? NOTHING;
  const known = source === tree ? files : new Set(await source.files());
  const library = new SchemaLibrary(source);
  const cms = await readSiteCms(source, known, read.configuration, readInit, options.built);
  const seen = source === tree ? [read, cms] : await readAgain(tree, files, read.configuration, options);
  const troubles = seen.flatMap((one) => one.troubles);
  const sources = new Map<string, Source>();
  const note = (file: DataFile | null): void => {
    if (file !== null) sources.set(file.path, file.source);
  };
  for (const one of seen) for (const file of 'read' in one ? one.read : [one.file]) note(file);
  for (const one of [cms, ...seen]) if ('call' in one && one.call !== null) sources.set(one.call.path, one.call.source);
  const { collections } = cms;
  const cmsPath = cms.cms?.path ?? null;
  const { configuration, file, remark = null } = read;
  const schemas = new PageSchemas({ library, configuration, file, collections, cmsPath, troubles, note });
  await schemas.loadConfigured();
  const isExcluded = await readExclusions(source, known, configuration, options.exclude);
  return { configuration, path: read.path, remark, cms: cms.cms, collections, schemas, isExcluded, troubles, sources };
}

/** The configurations of the tree under review, for what is wrong with them alone. */
async function readAgain(
  tree: Tree,
  files: ReadonlySet<string>,
  configuration: Configuration,
  { configurationPath, rules, built }: ReadSiteOptions,
) {
  const read = await readConfiguration(tree, files, new SchemaLibrary(tree), configurationPath, rules);
  const cms = await readSiteCms(tree, files, configuration, readInit, built);
  // What is in force stays so until it is gone: a file that was left out, or not checked out, is no fault yet.
  return [read, cms].map((one) => ({ ...one, troubles: one.troubles.filter(({ message }) => message !== 'missing') }));
}
