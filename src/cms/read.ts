import type { Configuration } from '../configuration/configuration.ts';
import { syntaxTroubles } from '../configuration/read.ts';
import type { SiteTrouble } from '../configuration/site-trouble.ts';
import { isUnder } from '../content/find-pages.ts';
import { DataFile, firstLine, readDataFile } from '../content/format/data-file.ts';
import { readText } from '../content/read-text.ts';
import type { Tree } from '../content/tree.ts';
import { isObject } from '../schema/json-schema.ts';
import type { CmsTrouble } from './check.ts';
import type { Cms, CmsIdentity } from './cms.ts';
import { Collections } from './collections.ts';
import { loadEngine } from './engines.ts';
import { findCms, pageBeside } from './find.ts';
import { identifyCms } from './identity.ts';

export interface SiteCms {
  readonly cms: Cms | null;
  readonly collections: Collections | null;
  readonly file: DataFile | null;
  readonly troubles: readonly SiteTrouble[];
}

const NONE: SiteCms = { cms: null, collections: null, file: null, troubles: [] };

/** The CMS of the site, from the configuration it has already. @param built Folders that the site is built into: what is there is a copy. */
export async function readSiteCms(
  tree: Tree,
  all: ReadonlySet<string>,
  { site }: Configuration,
  built: readonly string[] = [],
): Promise<SiteCms> {
  const named = site?.cms?.replace(/^(?:\.?\/)+/, '');
  if (named === 'off') return NONE;
  const isBuilt = (path: string): boolean => built.some((folder) => isUnder(path, folder));
  const files = named === undefined && built.length > 0 ? new Set([...all].filter((path) => !isBuilt(path))) : all;
  const found = named === undefined ? await findCms(files, tree) : { path: named, page: pageBeside(named, files) };
  if (found === null) return NONE;
  const { path } = found;
  const declared = (site?.['cms-version'] as string | undefined) ?? null;
  // What a program wrote, and wrote by the megabyte: nobody is told where in it something stands.
  if (/(?:^|\/)\.?tina\/.*\.json$/.test(path)) {
    const value = parsed((await readText(tree, path)) ?? '');
    return value === null ? NONE : ofEngine(value, await identifyCms(found, declared, value, files, tree), null, []);
  }
  const file = await readDataFile(tree, path);
  if (!(file instanceof DataFile)) {
    const message = file === 'missing' ? ('missing' as const) : ('unreadable' as const);
    return { ...NONE, troubles: [{ rule: 'configuration-syntax', path, message, at: { start: 0, end: 0 } }] };
  }
  const troubles = syntaxTroubles(file);
  if (file.root === null) return { ...NONE, file, troubles };
  // A file that merely is called so is somebody else's.
  if (named === undefined && !looksLikeCms(file.value)) return NONE;
  return ofEngine(file.value, await identifyCms(found, declared, file.value, files, tree), file, troubles);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

async function ofEngine(
  value: unknown,
  identity: CmsIdentity,
  file: DataFile | null,
  troubles: readonly SiteTrouble[],
): Promise<SiteCms> {
  const engine = await loadEngine(identity.engine);
  const cms = engine.read(value, identity);
  const told = file === null ? [] : (await engine.check(value, cms)).map((trouble) => asSiteTrouble(trouble, file));
  return { cms, collections: new Collections(cms, engine.fields(cms.version)), file, troubles: [...troubles, ...told] };
}

function asSiteTrouble({ said, pointer, severity }: CmsTrouble, file: DataFile): SiteTrouble {
  const isKey = said.message === 'unknown-option' || said.message === 'renamed-option';
  const at = isKey ? file.key(pointer) : placeOf(file, pointer);
  return { rule: 'configuration-cms', path: file.path, at, severity, ...said };
}

function looksLikeCms(value: unknown): boolean {
  return (
    isObject(value) &&
    ['backend', 'collections', 'singletons', 'content', 'media', 'media_folder', 'local_backend'].some((key) =>
      Object.hasOwn(value, key),
    )
  );
}

/** The value named, on its first line; a form as a whole is pointed at by its own beginning. */
function placeOf(file: DataFile, pointer: string) {
  const field = file.field(pointer);
  if (field === null) return file.key(pointer);
  return field.kind === 'scalar' ? file.place(pointer) : firstLine(file.source, field.range);
}
