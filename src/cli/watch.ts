import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { isUnder } from '../content/find-pages.ts';
import { visibleLine } from '../report/visible.ts';
import { isGivenUp } from '../review/request.ts';
import type { Review } from '../review/review.ts';
import { InputError } from '../world/input-error.ts';
import { createParserApart } from '../world/parse-apart.ts';
import { FolderWatch } from '../world/watch-folders.ts';
import { baseOf, reviewAgainst } from './against-base.ts';
import type { Options } from './options.ts';
import { hush, type Terminal, tellUnread, writeReports } from './output.ts';
import { openSession, type Session } from './session.ts';
import { inLanguageOfContent } from './site-language.ts';
import { endOf, verdictOf } from './verdict.ts';
import type { Environment } from './world.ts';

/** `check --watch`: reviews, then again what changes, until Ctrl-C. Gives the exit status of what was last known of each page. */
export async function watch(asked: Options, terminal: Terminal, cwd: string, env: Environment): Promise<number> {
  // Each save asks about the links of its page again: what they answered a moment ago is good enough.
  const folder = asked.cache === null ? mkdtempSync(join(tmpdir(), 'relecture-')) : null;
  const options = { ...asked, cache: asked.cache ?? folder };
  const ending = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => ending.abort());
  const noted = options.quiet ? hush(terminal) : terminal;
  const parse = createParserApart();
  const open = (): Session => {
    const session = openSession(options, noted, cwd, env, { stop: ending.signal });
    // One thread for as long as we stay, not one for each change.
    return { ...session, world: { ...session.world, parse } };
  };
  const folders = new FolderWatch(open().site.root);
  try {
    return await watchUntil(ending.signal, { folders, open, options, terminal, noted, cwd });
  } finally {
    folders.close();
    if (folder !== null) rmSync(folder, { recursive: true });
  }
}

interface Watching {
  readonly folders: FolderWatch;
  readonly open: () => Session;
  readonly options: Options;
  readonly terminal: Terminal;
  readonly noted: Terminal;
  readonly cwd: string;
}

async function watchUntil(stop: AbortSignal, watching: Watching): Promise<number> {
  const { folders, open, options, terminal, noted, cwd } = watching;
  const known = new Known();
  let changed: readonly string[] | null = null;
  while (true) {
    const session = open();
    const files = new Set(await session.world.tree.files());
    addFolders(folders, files, options);
    const paths = changed === null ? null : known.pagesAlone(changed, files);
    const request = paths === null ? session.request : { ...session.request, paths };
    const found = await reviewAgainst({ ...session, request }, await baseOf(session, options), options);
    known.note(found, files, paths);
    const told = inLanguageOfContent(options, found);
    await tellUnread(found, told, terminal);
    await writeReports(found, { ...told, paths: request.paths }, terminal);
    if (stop.aborted) return endOf(found, options);
    noted.err(`${told.locale.cli.watching}\n`);
    const isOurs = ownFiles(session.site.root, cwd, options);
    do {
      const all = await folders.next(stop);
      if (all === null) return known.status(options);
      changed = known.worthReading(
        all.filter((path) => !isOurs(path)),
        new Set(await open().world.tree.files()),
      );
    } while (changed.length === 0);
    noted.err(`${told.locale.cli.changed({ path: visibleLine(changed[0] ?? ''), count: changed.length })}\n`);
  }
}

function addFolders(folders: FolderWatch, files: Iterable<string>, { locale }: Options): void {
  const names = new Set(['']);
  for (const path of files)
    for (let at = path.lastIndexOf('/'); at > 0 && !names.has(path.slice(0, at)); at = path.lastIndexOf('/', at - 1))
      names.add(path.slice(0, at));
  try {
    folders.add(names);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOSPC' && code !== 'EMFILE') throw error;
    throw new InputError(locale.cli.usage.watch);
  }
}

/** What we write ourselves is no change. */
function ownFiles(root: string, cwd: string, { outputs, cache }: Options): (path: string) => boolean {
  const files = new Set(outputs.flatMap(({ file }) => (file === null ? [] : [resolve(cwd, file)])));
  const folder = cache === null ? null : resolve(cwd, cache);
  return (path) => {
    const full = join(root, path);
    return files.has(full) || (folder !== null && (full === folder || isUnder(full, folder)));
  };
}

/** What is known of each page since it was last read. */
class Known {
  #counts = new Map<string, { errors: number; warnings: number }>();
  #pages: ReadonlySet<string> = new Set();
  #files: ReadonlySet<string> = new Set();
  #last: Review | null = null;

  /** @param paths The pages that were read; null for all of them. */
  note(found: Review, files: ReadonlySet<string>, paths: readonly string[] | null): void {
    this.#files = files;
    if (paths === null) {
      this.#counts = new Map();
      this.#pages = new Set(found.pages.map(({ path }) => path));
      this.#last = found;
    } else for (const path of paths) this.#counts.delete(path);
    for (const { path, severity, existing } of found.findings) {
      const counts = this.#counts.get(path) ?? { errors: 0, warnings: 0 };
      this.#counts.set(path, counts);
      if (existing || severity === 'info') continue;
      counts[severity === 'error' ? 'errors' : 'warnings']++;
    }
  }

  /** Without the files that come and go beside a page while it is edited, and those that nobody reads. */
  worthReading(paths: readonly string[], files: ReadonlySet<string>): readonly string[] {
    return paths.filter((path) => {
      if (this.#files.has(path)) return true;
      return files.has(path) && !/(?:^|\/)\.[^/]*$|~$/.test(path);
    });
  }

  /** The pages that changed, where nothing else did; null where a file came, went, or is no page: all may have to be judged again. */
  pagesAlone(changed: readonly string[], files: ReadonlySet<string>): readonly string[] | null {
    return changed.every((path) => this.#pages.has(path) && files.has(path)) ? changed : null;
  }

  status(options: Options): number {
    if (this.#last !== null && endOf(this.#last, options) === 2) return 2;
    const sum = (key: 'errors' | 'warnings') => [...this.#counts.values()].reduce((all, one) => all + one[key], 0);
    const stats = { errors: sum('errors'), warnings: sum('warnings') };
    return verdictOf({ givenUp: this.#last !== null && isGivenUp(this.#last), stats }, options);
  }
}
