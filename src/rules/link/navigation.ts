import type { MessageOf } from '../../locales/locale.ts';
import type { MenuEntry } from '../../site/navigation/navigation.ts';
import { NearFiles } from '../../site/relations/near-files.ts';
import { below } from '../../site/routes/url-path.ts';
import type { Site } from '../../site/site.ts';
import type { Rule } from '../rule.ts';

type Id = 'link-navigation';

/** The pages that a menu names are there. */
export const linkNavigation: Rule<'link-navigation'> = {
  id: 'link-navigation',
  severity: 'error',
  *checkSite(_pages, { site, covers, before }) {
    for (const { path, entries } of site.menus) {
      if (!covers(path) || isExcluded(path, site)) continue;
      for (const entry of entries) {
        const { range: at, url, certainty } = entry;
        const said = say(entry, site, before);
        if (said === null) continue;
        // Everybody sees a menu: where it may lead elsewhere, it does.
        yield { ...said, path, at, excerpt: url, data: { url }, ...(certainty !== 'sure' && { severity: 'info' }) };
      }
    }
  },
};

function isExcluded(path: string, { plan }: Site): boolean {
  const file = plan.fileOf(path);
  return file.kind === 'out' && file.reason === 'excluded';
}

function say(entry: MenuEntry, site: Site, before: Site | undefined): MessageOf<Id> | null {
  const { url, files, addresses, certainty } = entry;
  if (entry.isNamed?.(site.pages) === true) return null;
  if (files?.some((file) => isThere(file, site) && entry.isOther?.(file, site.pages) !== true)) return null;
  if (addresses?.some((one, index) => isFound(one, site, index === 0 && !wasPage(one, before)))) return null;
  const other = files?.map((file) => otherCase(file, site)).find((file) => file !== null);
  if (other?.toLowerCase().endsWith(url.toLowerCase()))
    return { message: 'case', facts: { url, candidate: other.slice(-url.length) } };
  if (certainty !== 'sure') return { message: 'unsure', facts: { url } };
  const candidate = nearOf(entry, site);
  const facts = { url, ...(candidate !== null && { candidate }), ...(entry.stops && { stops: true }) };
  return { message: 'missing', facts };
}

/** The entry as written, its file that whose name differs by a sign; null where there is none, or the entry is no end of a path. */
function nearOf({ url, files = [] }: MenuEntry, site: Site): string | null {
  const [file] = files;
  if (file === undefined || !file.endsWith(url)) return null;
  return new NearFiles(site).meantBy(file, (one) => site.files.has(one))?.slice(file.length - url.length) ?? null;
}

/** Or in a submodule that was not checked out. */
function isThere(file: string, { files, plan }: Site): boolean {
  if (files.has(file) || files.has(file.normalize('NFD'))) return true;
  return plan.submodules.some((folder) => below(folder, file) !== null);
}

/** @param isLenient What nobody knows counts as there. */
function isFound(address: string, site: Site, isLenient: boolean): boolean {
  // Addresses begin at the root of the site: where from does not matter.
  const [from] = site.pages.values();
  const kind = from === undefined ? 'unknown' : site.resolve(address, from).kind;
  return kind === 'page' || kind === 'file' || (isLenient && kind !== 'missing');
}

/** An address that was that of a page until the change: what nobody knows of it now is no excuse. */
function wasPage(address: string, before: Site | undefined): boolean {
  const [from] = before?.pages.values() ?? [];
  return from !== undefined && before?.resolve(address, from).kind === 'page';
}

function otherCase(file: string, { files }: Site): string | null {
  const [lower, name] = [file.toLowerCase(), file.normalize('NFC')];
  for (const one of files)
    if (one.length === file.length && one.toLowerCase() === lower && one.normalize('NFC') !== name) return one;
  return null;
}
