import { CONTENT_ENDINGS } from '../../content/find-pages.ts';
import { dayOfSeconds, type RunGit } from './blame.ts';

const PATCHES = [
  '-p',
  '-U0',
  '-M',
  '--relative',
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  '--diff-algorithm=myers',
  '--src-prefix=a/',
  '--dst-prefix=b/',
];

/** The day of each line of every content file, from one reading of the whole history; null when git cannot tell it. */
export function replay(git: RunGit): ReadonlyMap<string, readonly (string | null)[]> | null {
  const order = ['--first-parent', '-m', '--reverse', '--format=%x00%ct'];
  const patterns = contentPatterns(git);
  if (patterns.length === 0) return new Map();
  const log = git(['-c', 'log.showRoot=true', 'log', ...order, ...PATCHES, '--', ...patterns]);
  const uncommitted = git(['diff', 'HEAD', ...PATCHES, '--', ...patterns]);
  if (log === null || uncommitted === null) return null;
  const files = new Replay();
  files.apply(log);
  files.day = dayOfSeconds(Date.now() / 1000);
  files.apply(uncommitted);
  return files.days;
}

/** The endings that content has here: each pattern is held against every file of every commit. */
function contentPatterns(git: RunGit): string[] {
  const files = git(['ls-files', '-z'])?.toString().toLowerCase() ?? '';
  return CONTENT_ENDINGS.filter((ending) => files.includes(`.${ending}\0`)).map((ending) => `:(icase)*.${ending}`);
}

/** Plays patches without context, oldest first: only their headers are read. */
class Replay {
  readonly days = new Map<string, (string | null)[]>();
  /** The day of the patches that come. */
  day: string | null = null;
  #from = '';
  #path = '';
  /** Lines of the hunk that are still to be passed over. */
  #left = 0;

  apply(patches: Buffer): void {
    for (let start = 0; start < patches.length; ) {
      const newline = patches.indexOf(10, start);
      const end = newline < 0 ? patches.length : newline;
      if (this.#left > 0) this.#left -= patches[start] === BACKSLASH ? 0 : 1;
      else if (isHeader(patches[start])) this.#header(patches.toString('utf8', start, end));
      start = end + 1;
    }
  }

  #header(line: string): void {
    if (line.startsWith('\0')) this.day = dayOfSeconds(Number(line.slice(1)));
    else if (line.startsWith('--- ')) this.#from = pathOf(line.slice(4), 'a/');
    else if (line.startsWith('+++ ')) this.#open(pathOf(line.slice(4), 'b/'));
    else if (line.startsWith('rename from ')) this.#from = unquote(line.slice(12));
    else if (line.startsWith('rename to ')) this.#rename(unquote(line.slice(10)));
    else if (line.startsWith('Binary files ')) this.#forget(line);
    else if (line.startsWith('@@ ')) this.#hunk(line);
  }

  #open(path: string): void {
    if (path === '') this.days.delete(this.#from);
    this.#path = path;
  }

  #rename(path: string): void {
    const lines = this.days.get(this.#from) ?? [];
    this.days.delete(this.#from);
    this.days.set(path, lines);
  }

  /** What is no text has no lines. */
  #forget(line: string): void {
    const path = / and "?b\/(.*?)"? differ$/.exec(line)?.[1];
    if (path !== undefined) this.days.delete(path);
  }

  #hunk(line: string): void {
    const [, , removed = '1', at = '0', added = '1'] = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line) ?? [];
    const [gone, come] = [Number(removed), Number(added)];
    this.#left = gone + come;
    // Nothing added: the place is the line before.
    const index = come === 0 ? Number(at) : Number(at) - 1;
    if (this.#path === '') return;
    const lines = this.days.get(this.#path) ?? [];
    const fresh = new Array<string | null>(come).fill(this.day);
    this.days.set(this.#path, [...lines.slice(0, index), ...fresh, ...lines.slice(index + gone)]);
  }
}

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
