import { decodePath, joinPath } from '../routes/url-path.ts';

/** The files that the list of a book leads to, in composed form. `folder`: where the list stands. */
export function listedPages(summary: string, folder: string): ReadonlySet<string> {
  const listed = new Set<string>();
  for (const [, bracketed, bare = ''] of summary.matchAll(
    /\]\((?:<([^<>\n]{1,500})>|([^()\s]{1,500}(?:\([^()\s]{1,100}\)[^()\s]{0,300})?))/g,
  )) {
    const path = decodePath((bracketed ?? bare).replace(/[#?].*$/, ''));
    if (/^[a-z]+:/i.test(path) || path === '') continue;
    const joined = joinPath(folder, path.replace(/^\//, ''));
    if (joined !== null) listed.add(joined);
  }
  return listed;
}
