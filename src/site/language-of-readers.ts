import { isFrench } from '../content/language/tag.ts';
import type { Page } from '../content/page.ts';
import type { LocaleName } from '../locales/locale.ts';
import type { Site } from './site.ts';

/** Pages whose words are asked for their language, where the site declares none. */
const ASKED = 20;

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
