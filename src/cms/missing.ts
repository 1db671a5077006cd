import type { SiteTrouble } from '../configuration/site-trouble.ts';
import { readText } from '../content/read-text.ts';
import type { Tree } from '../content/tree.ts';
import { type FoundCms, hrefOf, linksIn, pagesOfCms, placeOfLink } from './find.ts';
import { scriptIn } from './script.ts';

/**
 * A page that loads a CMS, whose configuration is not there: where it says it is, or beside it where it says nothing. It may be made when the site is
 * built: nothing is said where something in the folder could be what it is made of.
 * @param found What was found; its page alone is looked at.
 */
export async function missingConfiguration(
  found: FoundCms | null,
  files: ReadonlySet<string>,
  tree: Tree,
): Promise<SiteTrouble[]> {
  const pages = found === null ? pagesOfCms(files) : found.page === null ? [] : [found.page];
  for (const page of pages) {
    const html = (await readText(tree, page)) ?? '';
    if (scriptIn(html) === null || /CMS_MANUAL_INIT|\binit\w*\s*\(/i.test(html)) continue;
    const links = linksIn(html);
    const missing = links.find((link) => isPlain(hrefOf(link)) && placeOfLink(link, page, files) === null);
    const isBeside = links.length > 0 || found !== null || isMade(`${folderOf(page)}config.yml`, files);
    if (missing === undefined && isBeside) continue;
    const named = missing === undefined ? 'config.yml' : hrefOf(missing);
    const place = named.startsWith('/') ? named.slice(1) : `${folderOf(page)}${named.replace(/^\.\//, '')}`;
    if (isMade(place, files)) continue;
    const start = missing === undefined ? 0 : Math.max(0, html.indexOf(named));
    const at = { start, end: missing === undefined ? 0 : start + named.length };
    const facts = { named, isSaid: missing !== undefined };
    return [{ rule: 'configuration-cms', path: page, at, severity: 'info', message: 'config-missing', facts }];
  }
  return [];
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** An address of the site, written out. */
function isPlain(href: string): boolean {
  return href !== '' && !/^(?:[a-z][\w+.-]*:|\/\/)|[{}<>$%|]/i.test(href);
}

/** `config.yml.ts`, `config.njk`: a file that the generator may make it of, wherever it stands. */
function isMade(place: string, files: ReadonlySet<string>): boolean {
  const [folder = '', name = ''] = place.split('/').slice(-2);
  const stem = name.replace(/\..*$/, '');
  return [...files].some((path) => path.split('/').slice(-2).join('/').startsWith(`${folder}/${stem}.`));
}
