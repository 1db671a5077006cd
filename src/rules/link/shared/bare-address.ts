import type { Page } from '../../../content/page.ts';
import { servedUnder } from '../../../site/routes/url-path.ts';
import type { Site, Target } from '../../../site/site.ts';

/** Whether an address leads to a page, and leaves out the path that the site is served under: its templates put that before. */
export function isBare(url: string, page: Page, site: Site): boolean {
  const prefix = servedUnder(site.plan.url);
  if (prefix === '' || !/^\/[^/?#]/.test(url) || url === prefix || url.startsWith(`${prefix}/`)) return false;
  return site.resolve(url, page).kind === 'page';
}

/** Where such an address leads once that path is before it. */
export function resolveBare(url: string, page: Page, site: Site): Target {
  return site.resolve(servedUnder(site.plan.url) + url, page);
}
