import { loadReaders } from '../content/format/readers.ts';
import { isFrench } from '../content/language/tag.ts';
import type { Page } from '../content/page.ts';
import { readPage } from '../content/read-page.ts';
import type { Tree } from '../content/tree.ts';
import type { LocaleName } from '../locales/locale.ts';
import type { Site } from './site.ts';

/** Pages whose words are asked for their language, where the site declares none. */
const ASKED = 20;
/** Bytes of a page that nobody reviewed: nothing bounds the time that it takes, but its length. */
const LENGTH = 20_000;

/**
 * A language that whoever writes the site reads, where nobody says one: English for a site in another language than French, as it declares
 * or as most of its pages tell.
 */
export function languageOfReaders(site: Pick<Site, 'language'>, pages: readonly Page[] = []): LocaleName {
  const told = site.language === null ? pages.slice(0, ASKED).map(({ body }) => body.language) : [site.language];
  const known = told.filter((language) => language !== null);
  const others = known.filter((language) => !isFrench(language));
  return others.length * 2 > known.length ? 'en' : 'fr';
}

/** The pages that tell the language of a site: those at hand, or, where none of them tells one, some that the review did not read. */
export async function pagesThatTell(tree: Tree, site: Site, pages: readonly Page[]): Promise<readonly Page[]> {
  if (site.language !== null || pages.slice(0, ASKED).some(({ body }) => body.language !== null)) return pages;
  const paths = [...site.files].filter((path) => site.plan.fileOf(path).kind === 'page');
  const step = Math.max(1, Math.floor(paths.length / ASKED));
  const some = paths.filter((_, index) => index % step === 0).slice(0, ASKED);
  const read = some.map(async (path) => {
    // What cannot be read tells nothing.
    const bytes = await tree.read(path).catch(() => null);
    if (bytes === null || bytes.length > LENGTH) return [];
    const reading = site.reading(path);
    return [readPage(path, bytes, { ...reading, readers: await loadReaders(path, bytes, reading) }).page];
  });
  return (await Promise.all(read)).flat();
}
