import { decodePath, joinPath } from '../routes/url-path.ts';
import type { MenuEntry } from './navigation.ts';

/** What a list of a book writes that is no entry: comments, and code. */
const ASIDE = /<!--[\s\S]*?(?:-->|$(?![\s\S]))|^(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^\1|$(?![\s\S]))/gm;
const LINK = /\]\((?:<([^<>\n]{1,500})>|([^()\s]{1,500}(?:\([^()\s]{1,100}\)[^()\s]{0,300})?))/g;

interface Listed {
  readonly start: number;
  readonly url: string;
  /** Relative to the root, in composed form. */
  readonly path: string;
}

/** The files that the list of a book leads to. `folder`: where the list stands. */
function* listed(summary: string, folder: string): Iterable<Listed> {
  const text = summary.replace(ASIDE, (aside) => ' '.repeat(aside.length));
  for (const { index, 0: whole, 1: bracketed, 2: bare = '' } of text.matchAll(LINK)) {
    const url = bracketed ?? bare;
    // An escape of Markdown is no part of the address.
    const path = decodePath(url.replace(/[#?].*$/, '').replace(/\\(?=[!-/:-@[-`{-~])/g, ''));
    if (/^(?:[a-z]+:|\/\/)/i.test(path) || path === '') continue;
    const joined = joinPath(folder, path.replace(/^\//, ''));
    if (joined !== null) yield { start: index + whole.indexOf(url, 2), url, path: joined };
  }
}

/** The files that the list of a book leads to, in composed form. */
export function listedPages(summary: string, folder: string): ReadonlySet<string> {
  return new Set([...listed(summary, folder)].map(({ path }) => path));
}

/** The entries of the list of a book. `also`: what else stands for a path, as the README of a folder. */
export function summaryEntries(
  summary: string,
  folder: string,
  also: (path: string) => readonly string[] = () => [],
): readonly MenuEntry[] {
  return [...listed(summary, folder)].map(({ start, url, path }) => ({
    range: { start, end: start + url.length },
    url,
    files: [path, ...also(path)],
    certainty: 'sure',
  }));
}
