import type { Configuration } from '../configuration/configuration.ts';
import { syntaxTroubles } from '../configuration/read.ts';
import type { SiteTrouble } from '../configuration/site-trouble.ts';
import { DataFile, firstLine, readDataFile } from '../content/format/data-file.ts';
import type { Tree } from '../content/tree.ts';
import { isObject } from '../schema/json-schema.ts';
import { checkCms } from './check.ts';
import type { Cms } from './cms.ts';
import { Collections } from './collections.ts';
import { readCms } from './engines/decap.ts';
import { readPagesCms } from './engines/pages-cms.ts';
import { findCms, identifyCms } from './identity.ts';

export interface SiteCms {
  readonly cms: Cms | null;
  readonly collections: Collections | null;
  readonly file: DataFile | null;
  readonly troubles: readonly SiteTrouble[];
}

const NONE: SiteCms = { cms: null, collections: null, file: null, troubles: [] };

/** The CMS of the site, from the configuration it has already. */
export async function readSiteCms(tree: Tree, files: ReadonlySet<string>, { site }: Configuration): Promise<SiteCms> {
  const named = site?.cms?.replace(/^(?:\.?\/)+/, '');
  if (named === 'off') return NONE;
  const path = named ?? findCms([...files]);
  if (path === null) return NONE;
  const file = await readDataFile(tree, path);
  if (!(file instanceof DataFile)) {
    const message = file === 'missing' ? ('missing' as const) : ('unreadable' as const);
    return { ...NONE, troubles: [{ rule: 'configuration-syntax', path, message, at: { start: 0, end: 0 } }] };
  }
  const troubles = syntaxTroubles(file);
  if (file.root === null) return { ...NONE, file, troubles };
  // A file that merely is called so is somebody else's.
  if (named === undefined && !looksLikeCms(file.value)) return NONE;
  const engine = await identifyCms(path, (site?.['cms-version'] as string | undefined) ?? null, files, tree);
  const pages = engine.engine === 'pages-cms';
  const cms = pages ? readPagesCms(file.value, path) : readCms(file.value, { path, ...engine });
  const checked = pages ? [] : checkCms(file.value, cms);
  const told = checked.map(
    ({ said, pointer, severity }): SiteTrouble => ({
      rule: 'configuration-cms',
      path,
      at: placeOf(file, pointer),
      severity,
      ...said,
    }),
  );
  return { cms, collections: new Collections(cms), file, troubles: [...troubles, ...told] };
}

function looksLikeCms(value: unknown): boolean {
  return (
    isObject(value) &&
    ['backend', 'collections', 'content', 'media_folder', 'local_backend'].some((key) => Object.hasOwn(value, key))
  );
}

/** The value named, on its first line; a form as a whole is pointed at by its own beginning. */
function placeOf(file: DataFile, pointer: string) {
  const field = file.field(pointer);
  if (field === null) return file.key(pointer);
  return field.kind === 'scalar' ? file.place(pointer) : firstLine(file.source, field.range);
}
