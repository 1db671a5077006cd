import { readText } from '../content/read-text.ts';
import type { Range, Source } from '../content/source.ts';
import type { Tree } from '../content/tree.ts';
import { scriptIn } from './script.ts';

/** A configuration that a script hands over: `CMS.init({ config: { … } })`. It is read where it is written out, and never run. */
export interface ReadCall {
  readonly path: string;
  readonly source: Source;
  /** Null where it is code. */
  readonly value: Readonly<Record<string, unknown>> | null;
  /** Nothing in it is code. */
  readonly isWhole: boolean;
  /** Where something of it stands, or the nearest thing above it. */
  place(pointer: string): Range;
}

/** The same, with the page that opens the CMS: the script itself where no page is known to load it. */
export interface InitCall extends ReadCall {
  readonly page: string;
}

/** Reads the call in a script, or in the scripts of a page; null where there is none, or where it hands nothing over. */
export type ReadInit = (path: string, text: string) => Promise<ReadCall | null>;

/** Scripts of a page that are looked into, at most. */
const MOST_SCRIPTS = 10;

/** The call that opens the CMS: in a page, in a script of the site that it loads, or in the module where builds have it. @param pages Those that may open it. */
export async function findInit(
  pages: readonly string[],
  modules: readonly string[],
  files: ReadonlySet<string>,
  tree: Tree,
  readInit: ReadInit,
): Promise<InitCall | null> {
  for (const page of pages) {
    const text = (await readText(tree, page)) ?? '';
    if (scriptIn(text) === null && !/\bCMS\b/.test(text)) continue;
    for (const path of [page, ...scriptsOf(page, text, files)]) {
      const own = path === page ? text : ((await readText(tree, path)) ?? '');
      const call = mayInit(own) ? await readInit(path, own) : null;
      if (call !== null) return { ...call, page };
    }
  }
  for (const path of modules.slice(0, MOST_SCRIPTS)) {
    const text = (await readText(tree, path)) ?? '';
    const call = scriptIn(text) !== null && mayInit(text) ? await readInit(path, text) : null;
    if (call !== null) return { ...call, page: path };
  }
  return null;
}

/** A script that is longer is the CMS itself (characters). */
const LONGEST = 200_000;

function mayInit(text: string): boolean {
  return text.length <= LONGEST && /\binit\w*\s*\(/i.test(text);
}

function scriptsOf(page: string, html: string, files: ReadonlySet<string>): string[] {
  const folder = page.slice(0, page.lastIndexOf('/') + 1);
  const tags = html.match(/<script\b[^<>]*>/gi) ?? [];
  return tags.slice(0, MOST_SCRIPTS).flatMap((tag) => {
    const written = /\bsrc\s*=\s*["']?([^"'\s>]+)/i.exec(tag)?.[1]?.replace(/[?#].*$/, '') ?? '';
    if (written === '' || /^(?:[a-z]+:)?\/\//i.test(written)) return [];
    const places = written.startsWith('/')
      ? ['', 'static', 'public', 'src', folder.split('/').slice(0, -2).join('/')].map((root) =>
          `${root}${written}`.replace(/^\//, ''),
        )
      : [`${folder}${written.replace(/^\.\//, '')}`];
    return places.find((place) => files.has(place)) ?? [];
  });
}
