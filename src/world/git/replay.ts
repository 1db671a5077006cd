import { CONTENT_ENDINGS } from '../../content/find-pages.ts';
import { inherit, type Line, Moved } from './first-said.ts';
import { dayOfSeconds, type RunGit } from './run-git.ts';

const PATCHES = [
  '-p',
  '-U0',
  '-M',
  '-w',
  '--relative',
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  '--diff-algorithm=myers',
  '--src-prefix=a/',
  '--dst-prefix=b/',
];

export type LineDays = ReadonlyMap<string, readonly Line[]>;

/**
 * The day on which the words of each line of content first appeared, from one reading of the history: moves, renames, white space and
 * new wrapping change nothing. Null when git cannot tell it.
 * @param whole Whether the history is all there: where it is cut, its first commit is a boundary that knows nothing.
 * @param today The day of what is not committed yet.
 * @param paths Files and the names they had; absent: every content file.
 */
export function replay(
  git: RunGit,
  { whole, today }: { readonly whole: boolean; readonly today: string | null },
  paths?: readonly string[],
): LineDays | null {
  const order = ['--first-parent', '-m', '--reverse', '--format=%x00%ct %p'];
  const patterns = paths?.map((path) => `:(literal)${path}`) ?? contentPatterns(git);
  if (patterns.length === 0) return new Map();
  const log = git(['-c', 'log.showRoot=true', 'log', ...order, ...PATCHES, '--', ...patterns]);
  const uncommitted = git(['diff', 'HEAD', ...PATCHES, '--', ...patterns]);
  if (log === null || uncommitted === null) return null;
  const files = new Replay(whole);
  files.apply(log);
  files.day = today;
  files.apply(uncommitted);
  return files.lines;
}

/** The endings that content has here: each pattern is held against every file of every commit. */
function contentPatterns(git: RunGit): string[] {
  const files = git(['ls-files', '-z'])?.toString().toLowerCase() ?? '';
  return CONTENT_ENDINGS.filter((ending) => files.includes(`.${ending}\0`)).map((ending) => `:(icase)*.${ending}`);
}

/** Plays patches without context, oldest first. */
class Replay {
  readonly lines = new Map<string, Line[]>();
  /** The day of the patches that come. */
  day: string | null = null;
  readonly #whole: boolean;
  #from = '';
  #path = '';
  /** Lines of the hunk that are still to be read, and what it takes away and brings. */
  #left = 0;
  #gone: readonly Line[] = [];
  #come: Line[] = [];
  #at = 0;
  readonly #moved = new Moved();

  constructor(whole: boolean) {
    this.#whole = whole;
  }

  apply(patches: Buffer): void {
    for (let start = 0; start < patches.length; ) {
      const newline = patches.indexOf(10, start);
      const end = newline < 0 ? patches.length : newline;
      if (this.#left > 0) this.#line(patches, start, end);
      else if (isHeader(patches[start])) this.#header(patches.toString('utf8', start, end));
      start = end + 1;
    }
    this.#moved.settle();
  }

  /** The lines that go are known already; those that come are filled in, and dated when the last one is there. */
  #line(patches: Buffer, start: number, end: number): void {
    if (patches[start] === BACKSLASH) return;
    if (patches[start] === PLUS) this.#come.push({ text: patches.toString('utf8', start + 1, end), day: this.day });
    this.#left--;
    if (this.#left > 0 || this.#path === '') return;
    const lines = this.lines.get(this.#path) ?? [];
    this.lines.set(this.#path, [
      ...lines.slice(0, this.#at),
      ...this.#come,
      ...lines.slice(this.#at + this.#gone.length),
    ]);
    this.#moved.takenAway(this.#gone);
    this.#moved.brought(inherit(this.#gone, this.#come));
  }

  #header(line: string): void {
    if (line.startsWith('\0')) this.#commit(line.slice(1).trim().split(' '));
    else if (line.startsWith('--- ')) this.#from = pathOf(line.slice(4), 'a/');
    else if (line.startsWith('+++ ')) this.#open(pathOf(line.slice(4), 'b/'));
    else if (line.startsWith('rename from ')) this.#from = unquote(line.slice(12));
    else if (line.startsWith('rename to ')) this.#rename(unquote(line.slice(10)));
    else if (line.startsWith('Binary files ')) this.#forget(line);
    else if (line.startsWith('@@ ')) this.#hunk(line);
  }

  #commit([seconds, ...parents]: readonly string[]): void {
    this.#moved.settle();
    const isBoundary = !this.#whole && parents.length === 0;
    this.day = isBoundary ? null : dayOfSeconds(Number(seconds));
  }

  #open(path: string): void {
    if (path === '') {
      this.#moved.takenAway(this.lines.get(this.#from) ?? []);
      this.lines.delete(this.#from);
    }
    this.#path = path;
  }

  #rename(path: string): void {
    const lines = this.lines.get(this.#from) ?? [];
    this.lines.delete(this.#from);
    this.lines.set(path, lines);
  }

  /** What is no text has no lines. */
  #forget(line: string): void {
    const path = / and "?b\/(.*?)"? differ$/.exec(line)?.[1];
    if (path !== undefined) this.lines.delete(path);
  }

  #hunk(line: string): void {
    const [, , removed = '1', at = '0', added = '1'] = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line) ?? [];
    const [gone, come] = [Number(removed), Number(added)];
    this.#left = gone + come;
    // Nothing added: the place is the line before.
    this.#at = come === 0 ? Number(at) : Number(at) - 1;
    this.#gone = (this.lines.get(this.#path) ?? []).slice(this.#at, this.#at + gone);
    this.#come = [];
  }
}

const PLUS = 43;
const BACKSLASH = 92;

/** NUL, `-`, `+`, `r`, `B`, `@`: what a header of ours begins with. */
function isHeader(byte: number | undefined): boolean {
  return byte === 0 || byte === 45 || byte === 43 || byte === 114 || byte === 66 || byte === 64;
}

/** The path of `--- a/…` or `+++ b/…`; empty for `/dev/null`. A tab ends a name with spaces. */
function pathOf(name: string, prefix: string): string {
  const path = unquote(name.replace(/\t$/, ''));
  return path.startsWith(prefix) ? path.slice(prefix.length) : '';
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', a: '\x07', b: '\b', f: '\f', v: '\v' };

/** Git quotes names that hold quotes, backslashes or control characters, as C does. */
function unquote(name: string): string {
  if (!name.startsWith('"')) return name;
  const bytes: number[] = [];
  for (const [whole, code] of name.slice(1, -1).matchAll(/\\([0-7]{3}|.)|[^\\]+/gsu)) {
    if (code === undefined) bytes.push(...Buffer.from(whole));
    else if (/^[0-7]{3}$/.test(code)) bytes.push(Number.parseInt(code, 8));
    else bytes.push(...Buffer.from(ESCAPES[code] ?? code));
  }
  return Buffer.from(bytes).toString();
}
