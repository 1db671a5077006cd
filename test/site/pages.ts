import type { Page } from '../../src/content/page.ts';
import type { Site } from '../../src/site/site.ts';
import { siteOf } from '../site-of.ts';

export function pageOf(site: Site, path: string): Page {
  const found = site.pages.get(path);
  if (found === undefined) throw new Error(`no page ${path}`);
  return found;
}

export const page = (fields = '', body = ''): string => `---\n${fields}\n---\n${body}\n`;

/** What each file of a small site is: `page fr`, `out partial`, `unread format`… */
export async function plan(files: Readonly<Record<string, string>>) {
  const { site } = await siteOf(files);
  const told = Object.keys(files).map((path) => {
    const file = site.plan.fileOf(path);
    const words = [
      file.kind,
      'reason' in file ? file.reason : '',
      'language' in file ? (file.language ?? '') : '',
    ].filter((word) => word !== '');
    const read = site.pages.get(path);
    const route = file.kind !== 'page' || read === undefined ? null : site.route(read);
    return [path, [...words, ...(route === null ? [] : [route])].join(' ')];
  });
  return { site, generator: site.generator, files: Object.fromEntries(told.filter(([, kind]) => kind !== 'other')) };
}
