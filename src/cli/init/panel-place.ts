import type { Cms } from '../../cms/cms.ts';
import { findCms, pageBeside } from '../../cms/find.ts';
import { DataFile, readDataFile } from '../../content/format/data-file.ts';
import { readText } from '../../content/read-text.ts';
import type { Tree } from '../../content/tree.ts';
import { INDEX_NAME } from '../../site/index-file/site-index.ts';
import type { Site } from '../../site/site.ts';
import type { PanelFile } from '../../world/panel-files.ts';

/** What the page of a CMS loads to show the panel. */
export const PANEL_SCRIPT = 'relecture-cms.js';
/** The settings that it reads beside its page, where it has no index. */
export const PANEL_SETTINGS = 'relecture.yml';
/** The CMSs whose page can show the panel. */
const WITH_PANEL: ReadonlySet<string> = new Set(['decap-cms', 'netlify-cms', 'sveltia-cms']);

/** Where a CMS can show the panel, and what is there. Paths from the root of the site. */
export interface PanelPlace {
  /** The folder of the configuration of the CMS, where the index is written; empty for the root. */
  readonly folder: string;
  /** The page that opens the CMS; null where no file is known for it. */
  readonly page: string | null;
  /** Where that page takes the panel from; null: it does not show it. */
  readonly shown: 'here' | 'elsewhere' | null;
  /** The files of the panel that are there: of this version, or others. Null: none would be copied there. */
  readonly files: 'none' | 'same' | 'other' | null;
  /** How the page names the panel, where it stands in that folder. */
  readonly address: string;
  /** The settings that are there, as data; undefined where there are none. */
  readonly settings: unknown;
  readonly hasIndex: boolean;
}

export function mayShowPanel(cms: Cms | null): cms is Cms {
  return cms !== null && WITH_PANEL.has(cms.engine);
}

/** One for each CMS of the repository, that of the main site first. @param panel Asked for where there is such a page. */
export async function findPanelPlaces(
  tree: Tree,
  site: Site,
  panel: () => readonly PanelFile[],
): Promise<readonly PanelPlace[]> {
  const found = new Map<string, PanelPlace>();
  for (const one of [site, ...site.all])
    if (mayShowPanel(one.cms) && !found.has(one.cms.path))
      found.set(one.cms.path, await placeOf(tree, one, one.cms, panel));
  return [...found.values()];
}

async function placeOf(tree: Tree, site: Site, { path }: Cms, panel: () => readonly PanelFile[]): Promise<PanelPlace> {
  const folder = folderOf(path);
  const own = await findCms(site.files, tree);
  const page = own?.path === path ? own.page : pageOf(path, site.files);
  const html = page === null ? '' : ((await readText(tree, page)) ?? '');
  const settings = await readDataFile(tree, inFolder(folder, PANEL_SETTINGS));
  return {
    folder,
    page,
    shown: shownIn(html),
    files: page === null ? null : await filesThere(tree, folder, panel()),
    address: addressOf(folder, page, [site.static, site.content]),
    settings: settings instanceof DataFile ? settings.value : undefined,
    hasIndex: (await readText(tree, inFolder(folder, INDEX_NAME))) !== null,
  };
}

/** What stands beside another configuration opens another CMS. */
function pageOf(path: string, files: ReadonlySet<string>): string | null {
  const page = pageBeside(path, files);
  const isOfAnother =
    page !== null && folderOf(page) !== folderOf(path) && files.has(inFolder(folderOf(page), 'config.yml'));
  return isOfAnother ? null : page;
}

function shownIn(html: string): PanelPlace['shown'] {
  if (!html.includes('relecture-cms')) return null;
  return /["'=]https?:\/\/[^"'\s>]*relecture-cms/.test(html) ? 'elsewhere' : 'here';
}

/** The disk is asked, not the list of files: what git is told to ignore is there as well. */
async function filesThere(tree: Tree, folder: string, panel: readonly PanelFile[]): Promise<PanelPlace['files']> {
  if (panel.length === 0) return null;
  const texts = await Promise.all(panel.map(({ name }) => readText(tree, inFolder(folder, name))));
  if (texts.every((text) => text === null)) return 'none';
  return texts.every((text, index) => text === panel[index]?.text) ? 'same' : 'other';
}

/** From the page itself where both stand together; else from the root of what is served. */
function addressOf(folder: string, page: string | null, served: readonly (string | null)[]): string {
  if (page === null || folderOf(page) === folder) return PANEL_SCRIPT;
  const root = served.find((one) => one !== null && one !== '' && `${folder}/`.startsWith(`${one}/`)) ?? '';
  return `/${inFolder(folder.slice(root.length).replace(/^\//, ''), PANEL_SCRIPT)}`;
}

export function inFolder(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

function folderOf(path: string): string {
  return path.replace(/\/?[^/]*$/, '');
}
