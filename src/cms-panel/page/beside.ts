import { parseUrl } from '../../content/parse-url.ts';
import type { Beside } from '../protocol.ts';

/** What stands beside the page of the CMS. A file that is not there is no fault: less is said then. */
export async function findBeside(engine: string, forms: () => string | null): Promise<Beside> {
  const link = document.querySelector<HTMLLinkElement>('link[rel="cms-config-url"]');
  const configured = link?.href ?? 'config.yml';
  const [index, config] = await Promise.all([textBeside('relecture-index.json', configured), textAt(configured)]);
  // The index has the settings of the site.
  const settings = index === null ? await textBeside('relecture.yml', configured) : null;
  const asked = document.querySelector<HTMLScriptElement>('script[src*="relecture-cms"]')?.dataset;
  const locale = asked?.['locale'];
  return {
    index,
    settings,
    // As it is written, where it is: what the CMS has read has its own defaults in it.
    forms: config ?? (index === null ? forms() : null),
    engine,
    locale: locale === 'fr' || locale === 'en' ? locale : null,
    asOf: asked?.['asOf'] ?? null,
  };
}

/** Beside the configuration of the CMS, where `relecture index` writes, else beside the page. */
async function textBeside(name: string, configured: string): Promise<string | null> {
  const places = [configured, document.baseURI].flatMap((one) => {
    const folder = parseUrl(one, document.baseURI);
    return folder === null ? [] : [new URL(name, folder).href];
  });
  for (const place of new Set(places)) {
    const text = await textAt(place);
    if (text !== null) return text;
  }
  return null;
}

async function textAt(path: string): Promise<string | null> {
  try {
    const answer = await fetch(new URL(path, document.baseURI), { credentials: 'same-origin' });
    // Servers of one-page applications answer anything with their page.
    if (!answer.ok || answer.headers.get('content-type')?.includes('text/html') === true) return null;
    return await answer.text();
  } catch {
    return null;
  }
}
