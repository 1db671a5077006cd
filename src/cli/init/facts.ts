import type { Cms } from '../../cms/cms.ts';
import type { Configuration, RelationSetting } from '../../configuration/configuration.ts';
import { DataFile, readDataFile } from '../../content/format/data-file.ts';
import { parseUrl } from '../../content/parse-url.ts';
import { readText } from '../../content/read-text.ts';
import type { Tree } from '../../content/tree.ts';
import { TrustedTree } from '../../content/trusted-tree.ts';
import { privateKind } from '../../links/offline/private-hosts.ts';
import type { LocaleName } from '../../locales/locale.ts';
import { isObject } from '../../schema/json-schema.ts';
import { readCname } from '../../site/cname.ts';
import { type Detected, detectSite } from '../../site/detect.ts';
import { guessHosts } from '../../site/guess-hosts.ts';
import { heldPlaces } from '../../site/held-places.ts';
import { languageOfReaders } from '../../site/language-of-readers.ts';
import type { PlannedFile } from '../../site/plan.ts';
import { readSite } from '../../site/read-site.ts';
import { guessRelations } from '../../site/relations/guess-relations.ts';
import type { Site } from '../../site/site.ts';
import type { PanelFile } from '../../world/panel-files.ts';
import { type FoundBuild, findBuild, writesIndex } from './build.ts';
import { type CarriedFrom, readCarried } from './carried/carried.ts';
import { findPanelPlaces, type PanelPlace } from './panel-place.ts';
import { WORKFLOW_PATH } from './workflow-parts.ts';

/** What `relecture init` finds out by itself. */
export interface InitFacts {
  readonly detected: Detected;
  readonly cms: Cms | null;
  /** Where its page can show the panel, then those of the other sites. */
  readonly panels: readonly PanelPlace[];
  /** What builds the site; null where nothing in it tells. */
  readonly build: FoundBuild | null;
  /** The workflow that is there already writes the index of the panel. */
  readonly hasIndexJob: boolean;
  readonly files: ReadonlySet<string>;
  /** The configuration that the site has already: it is followed, and kept. */
  readonly configuration: string | null;
  /** What it says. */
  readonly settings: Configuration;
  readonly read: { readonly pages: number; readonly data: number };
  /** Folders that hold pages, and the one of files that are served as they are: those that are there. */
  readonly folders: readonly string[];
  readonly static: string | null;
  /** The public address, when the configuration of the generator does not tell it already. */
  readonly url: string | null;
  /** Further hosts of the site: old names, with and without `www.`. */
  readonly hosts: readonly string[];
  /** Relations that hold in the pages and that no CMS declares. */
  readonly relations: readonly RelationSetting[];
  /** What other tools are asked for on this site. */
  readonly carried: readonly CarriedFrom[];
  /** The language that the site declares, BCP 47; null when nothing does. */
  readonly language: string | null;
  /** The language that whoever writes it reads: as it declares, or as its pages tell. */
  readonly readers: LocaleName;
  /** The configuration that the site has says the language of messages. */
  readonly isLocaleSet: boolean;
  /** The branch that is published, when the CMS or the files tell. */
  readonly branch: string | null;
}

/** Reads the site as it stands, with the configuration of ours that it may have already. @param panel The files of the panel, where they are at hand. */
export async function gatherInit(tree: Tree, panel: () => readonly PanelFile[] = () => []): Promise<InitFacts> {
  const paths = await tree.files();
  const detected = await detectSite(paths, tree);
  const { site } = await readSite(tree, new TrustedTree(tree));
  await site.prepare([]);
  const own = [...site.pages.values()];
  const texts = own.map(({ source }) => source.text);
  const hosts = (own[0] === undefined ? [] : guessHosts(site, own[0], texts)).filter(isOfTheWeb);
  const named = await readCname(tree, site.files, ['', detected.static ?? '', detected.base]);
  const declared = site.configuration.site?.url ?? detected.url;
  const url = declared !== null && isOfTheWeb(hostOf(declared) ?? '') ? declared : null;
  const known = url === null ? null : hostOf(url);
  const first = known ?? named ?? hosts[0] ?? null;
  const held = heldPlaces(site.plan, site.configuration, site.files);
  const kinds = [...site.files].map((path) => site.plan.fileOf(path).kind);
  const count = (kind: PlannedFile['kind']) => kinds.filter((one) => one === kind).length;
  return {
    detected: { ...detected, url, generator: site.generator },
    cms: site.cms,
    panels: await findPanelPlaces(tree, site, panel),
    build: await findBuild(tree, site.files),
    hasIndexJob: writesIndex((await readText(tree, WORKFLOW_PATH)) ?? ''),
    files: site.files,
    configuration: site.configurationPath,
    settings: site.configuration,
    read: { pages: count('page'), data: count('data') },
    folders: held.places.filter(({ holds }) => holds === 'pages').map(({ folder }) => folder),
    static: held.static,
    url: known === null && first !== null ? `https://${first}` : null,
    hosts: hosts.filter((host) => host !== first),
    relations: site.configurationPath === null ? guessRelations(site) : [],
    carried: site.configurationPath === null ? await readCarried(tree, site.files, site.remark) : [],
    language: site.language,
    readers: languageOfReaders(site, own),
    isLocaleSet: site.configuration.locale !== undefined,
    branch: await branchOf(tree, site),
  };
}

/** Names that nobody may have (RFC 2606, RFC 6761): what a generator writes where its author wrote nothing. */
const NOBODYS = /(?:^|\.)(?:example|test|invalid)$|(?:^|\.)example\.(?:com|net|org)$/;

/** A host where readers may find the site: neither the machine of its author, nor the name of an example. */
function isOfTheWeb(host: string): boolean {
  return host !== '' && privateKind(host) === null && !NOBODYS.test(host);
}

function hostOf(url: string): string | null {
  return parseUrl(url)?.hostname ?? null;
}

/** `backend.branch` of the CMS configuration. */
async function branchOf(tree: Tree, site: Site): Promise<string | null> {
  const file = site.cms === null ? null : await readDataFile(tree, site.cms.path);
  if (!(file instanceof DataFile) || !isObject(file.value)) return null;
  const { backend } = file.value;
  const branch = isObject(backend) ? backend['branch'] : null;
  return typeof branch === 'string' && /^[\w./-]{1,100}$/.test(branch) ? branch : null;
}
