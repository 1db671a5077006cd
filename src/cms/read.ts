import type { Configuration } from '../configuration/configuration.ts';
import { syntaxTroubles } from '../configuration/read.ts';
import type { SiteTrouble } from '../configuration/site-trouble.ts';
import { isUnder } from '../content/find-pages.ts';
import { DataFile, readDataFile } from '../content/format/data-file.ts';
import type { Tree } from '../content/tree.ts';
import { isObject } from '../schema/json-schema.ts';
import type { CmsTrouble } from './check.ts';
import type { Cms, CmsIdentity } from './cms.ts';
import { Collections } from './collections.ts';
import { loadEngine } from './engines.ts';
import { type FoundCms, findCms, findCodeCms, pageBeside } from './find.ts';
import { isGenerated, notGenerated, readGenerated } from './generated.ts';
import { callIn, codeTrouble, standsAlone } from './handed-over.ts';
import { identifyCms } from './identity.ts';
import type { InitCall, ReadInit } from './init-call.ts';
import { join, type Part, type Place, partOfCall, partOfFile } from './merged.ts';
import { missingConfiguration } from './missing.ts';

export interface SiteCms {
  readonly cms: Cms | null;
  readonly collections: Collections | null;
  /** What it is read in: several where the page of the CMS names several. */
  readonly read: readonly DataFile[];
  /** What a script hands over, instead of the file or beside it. */
  readonly call: InitCall | null;
  readonly troubles: readonly SiteTrouble[];
}

const NONE: SiteCms = { cms: null, collections: null, read: [], call: null, troubles: [] };

/**
 * The CMS of the site, from the configuration it has already.
 * @param readInit Reads what a script hands over.
 * @param built Folders that the site is built into: what is there is a copy.
 */
export async function readSiteCms(
  tree: Tree,
  all: ReadonlySet<string>,
  { site }: Configuration,
  readInit: ReadInit,
  built: readonly string[] = [],
): Promise<SiteCms> {
  const named = site?.cms?.replace(/^(?:\.?\/)+/, '');
  if (named === 'off') return NONE;
  const isBuilt = (path: string): boolean => built.some((folder) => isUnder(path, folder));
  const files = named === undefined && built.length > 0 ? new Set([...all].filter((path) => !isBuilt(path))) : all;
  const isScript = named !== undefined && /\.(?:html?|[cm]?[jt]sx?)$/.test(named);
  const found =
    isScript || named === undefined ? await findCms(files, tree) : { path: named, page: pageBeside(named, files) };
  const call = await callIn(isScript ? named : null, found, files, tree, readInit);
  const declared = (site?.['cms-version'] as string | undefined) ?? null;
  const opened = { tree, files, declared, call };
  if (found === null || isScript) {
    const program = call === null && !isScript ? findCodeCms(files) : null;
    if (program !== null) return { ...NONE, troubles: [notGenerated(program)] };
    if (call !== null) return ofCall(call, opened);
    return isScript ? NONE : { ...NONE, troubles: await missingConfiguration(null, files, tree) };
  }
  const { path } = found;
  if (isGenerated(path)) {
    const { value, troubles } = await readGenerated(tree, path, files);
    const identity = await identifyCms(found, declared, value, files, tree);
    return value === null
      ? { ...NONE, troubles }
      : ofEngine({ value, place: atTop(path) }, identity, { ...NONE, troubles });
  }
  const read = await ofFiles(found, named === undefined, opened);
  const missing = call === null ? await missingConfiguration(found, files, tree) : [];
  return missing.length === 0 ? read : { ...read, troubles: [...read.troubles, ...missing] };
}

/** @param isGuessed Nobody has said that this is its configuration: a file that merely is called so is somebody else's. */
async function ofFiles(found: FoundCms, isGuessed: boolean, opened: Opened): Promise<SiteCms> {
  const { tree, files, declared, call } = opened;
  const paths = [found.path, ...(found.others ?? [])];
  const { files: read, missing } = await readParts(paths, tree);
  const troubles = [...missing, ...read.flatMap(syntaxTroubles)];
  const parts = read.filter(({ root }) => root !== null).map(partOfFile);
  // Of several, none is whole without the others.
  if (parts.length < paths.length) return { ...NONE, read, troubles };
  const whole = parts.reduce(join);
  if (isGuessed && !looksLikeCms(whole.value)) return call === null ? NONE : ofCall(call, opened);
  const identity = await identifyCms(found, declared, whole.value, files, tree);
  if (call !== null && standsAlone(call, identity.engine)) return ofCall(call, opened);
  const both = call === null ? whole : join(whole, partOfCall(call));
  return ofEngine(both, identity, { ...NONE, read, call, troubles });
}

/** The files of a configuration, and the trouble with those that cannot be read. */
async function readParts(paths: readonly string[], tree: Tree) {
  const files: DataFile[] = [];
  const missing: SiteTrouble[] = [];
  for (const path of paths) {
    const file = await readDataFile(tree, path);
    const message = file === 'missing' ? ('missing' as const) : ('unreadable' as const);
    if (file instanceof DataFile) files.push(file);
    else missing.push({ rule: 'configuration-syntax', path, message, at: { start: 0, end: 0 } });
  }
  return { files, missing };
}

interface Opened {
  readonly call: InitCall | null;
  readonly tree: Tree;
  readonly files: ReadonlySet<string>;
  readonly declared: string | null;
}

/** A configuration that a script holds whole. */
async function ofCall(call: InitCall, { tree, files, declared }: Opened): Promise<SiteCms> {
  const { path, page, value } = call;
  const identity = await identifyCms({ path, page }, declared, value, files, tree);
  if (value !== null) return looksLikeCms(value) ? ofEngine(partOfCall(call), identity, { ...NONE, call }) : NONE;
  // Somebody else may be called so, and be set going so.
  return identity.known.by === 'nothing' ? NONE : { ...NONE, call, troubles: [codeTrouble(call)] };
}

async function ofEngine({ value, place }: Part, identity: CmsIdentity, read: SiteCms): Promise<SiteCms> {
  const engine = await loadEngine(identity.engine);
  const cms = engine.read(value, identity);
  const collections = new Collections(cms, engine.fields(cms.version));
  const { call, troubles } = read;
  if (call !== null && !call.isWhole) return { ...read, cms, collections, troubles: [...troubles, codeTrouble(call)] };
  const told = await engine.check(value, cms);
  return { ...read, cms, collections, troubles: [...troubles, ...told.map((one) => asSiteTrouble(one, place))] };
}

/** What is generated is pointed at as a whole. */
function atTop(path: string): Place {
  return () => ({ path, at: { start: 0, end: 0 } });
}

function asSiteTrouble({ said, pointer, severity }: CmsTrouble, place: Place): SiteTrouble {
  const isKey = said.message === 'unknown-option' || said.message === 'renamed-option' || said.message === 'pages-key';
  return { rule: 'configuration-cms', ...place(pointer, isKey), severity, ...said };
}

function looksLikeCms(value: unknown): boolean {
  return (
    isObject(value) &&
    ['backend', 'collections', 'singletons', 'content', 'media', 'media_folder', 'local_backend'].some((key) =>
      Object.hasOwn(value, key),
    )
  );
}
