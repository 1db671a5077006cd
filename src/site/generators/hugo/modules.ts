import type { Doubt } from '../../doubt.ts';
import { folderNamed, inside } from '../../layout/places.ts';
import { below } from '../../routes/url-path.ts';
import { at, listOf, text } from '../../settings/value.ts';

interface Mounted {
  /** Relative to the root. */
  readonly folder: string;
  /** Where it stands in the URLs: `/img`; empty for their root. */
  readonly under: string;
}

/** What modules and mounts bring: folders of the tree, which are read, and what is elsewhere. */
export interface HugoModules {
  /** Folders of the tree whose files are published as they are. */
  readonly statics: readonly Mounted[];
  /** What is not in the tree and may bring pages or files: below a URL path, or anywhere (empty). */
  readonly absent: readonly { readonly under: string; readonly doubt: Doubt }[];
}

/** What of a module reaches the reader under its own address; layouts, assets and the like do not. */
const PUBLISHED = /^(content|static)(?:\/(.*))?$/;

/** Reads `module.mounts` and `module.imports`. @param base where Hugo runs, relative to the root */
export function readModules(settings: unknown, base: string, files: ReadonlySet<string>): HugoModules {
  const statics: Mounted[] = [];
  const absent: HugoModules['absent'][number][] = [];
  const isHere = (folder: string): boolean => holdsAny(files, folder);
  const mount = (source: string, target: string, from: string | null, name: string): void => {
    const [, component, rest = ''] = PUBLISHED.exec(target.replace(/^\/|\/$/g, '')) ?? [];
    if (component === undefined) return;
    const under = rest === '' ? '' : `/${rest}`;
    const folder = from === null ? null : folderNamed(source, from);
    if (folder === null || !(isHere(folder) || files.has(folder))) absent.push({ under, doubt: broughtBy(name) });
    else if (component === 'static') statics.push({ folder, under });
    // The pages of the site's own mounts are places of it; those of a module beside it are not read.
    else if (from !== base) absent.push({ under, doubt: broughtBy(name) });
  };
  for (const one of listOf(at(settings, 'module', 'mounts'))) {
    const source = text(at(one, 'source'));
    if (source !== null) mount(source, text(at(one, 'target')) ?? '', base, source);
  }
  for (const one of listOf(at(settings, 'module', 'imports'))) {
    const name = text(at(one, 'path'));
    if (name === null || at(one, 'disable') === true) continue;
    const own = [name, inside('themes', name), inside('_vendor', name)]
      .flatMap((folder) => folderNamed(folder, base) ?? [])
      .find(isHere);
    const mounts = listOf(at(one, 'mounts'));
    if (mounts.length > 0)
      for (const each of mounts)
        mount(text(at(each, 'source')) ?? '', text(at(each, 'target')) ?? '', own ?? null, name);
    else if (own === undefined) absent.push({ under: '', doubt: broughtBy(name) });
    else
      for (const component of ['static', 'content'])
        if (isHere(`${own}/${component}`)) mount(component, component, own, name);
  }
  return { statics, absent };
}

/** A module or a theme that may bring an address. */
export function broughtBy(name: string): Doubt {
  return { reason: 'module', by: name };
}

function holdsAny(files: ReadonlySet<string>, folder: string): boolean {
  for (const file of files) if (below(folder, file) !== null) return true;
  return false;
}
