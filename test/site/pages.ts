import type { Page } from '../../src/content/page.ts';
import type { Site } from '../../src/site/site.ts';

export function pageOf(site: Site, path: string): Page {
  const found = site.pages.get(path);
  if (found === undefined) throw new Error(`no page ${path}`);
  return found;
}

export const page = (fields = '', body = ''): string => `---\n${fields}\n---\n${body}\n`;
