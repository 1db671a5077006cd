/** Paths of a tree, with `/`: as `posix` of `node:path` has them, for the rooms that also run in a browser. */

/** The folder of a path; `.` for none. */
export function dirname(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '.' : path.slice(0, slash) || '/';
}

/** One path of several steps, dots resolved; what climbs above the root keeps its dots. */
export function join(...steps: readonly string[]): string {
  return normalize(steps.filter((step) => step !== '').join('/'));
}

/** Dots and double slashes resolved; a slash at the end stays. */
export function normalize(path: string): string {
  if (path === '') return '.';
  const isRooted = path.startsWith('/');
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '' || step === '.') continue;
    if (step !== '..') steps.push(step);
    else if (steps.length > 0 && steps.at(-1) !== '..') steps.pop();
    else if (!isRooted) steps.push('..');
  }
  const end = path.endsWith('/') && steps.length > 0 ? '/' : '';
  const joined = `${isRooted ? '/' : ''}${steps.join('/')}${end}`;
  return joined === '' ? (path.endsWith('/') ? './' : '.') : joined;
}

/** The way from a folder to a path, neither of which climbs; empty to itself. */
export function relative(folder: string, path: string): string {
  const [from, to] = [folder, path].map((one) =>
    normalize(one)
      .split('/')
      .filter((step) => step !== '.' && step !== ''),
  );
  if (from === undefined || to === undefined) return path;
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
