/** Globs over the files that hold, below a folder, and over no other file of today: a folder whole where all in it do, file by file where they do not. */
export function globsOver(files: Iterable<string>, holds: (path: string) => boolean, base = ''): readonly string[] {
  const all = [...files];
  const held = new Set(all.filter(holds));
  return [...new Set([...held].map(endingOf))].sort().flatMap((ending) => [
    ...within(
      base === '' ? '' : `${base}/`,
      all.filter((path) => path.endsWith(ending)),
      held,
      ending,
    ),
  ]);
}

function* within(
  folder: string,
  files: readonly string[],
  held: ReadonlySet<string>,
  ending: string,
): Iterable<string> {
  const count = files.filter((path) => held.has(path)).length;
  if (count === 0) return;
  // The root is never taken whole: what is added there may be anything.
  if (count === files.length && folder !== '') {
    yield `${folder}**/*${ending}`;
    return;
  }
  const below = new Map<string, string[]>();
  for (const path of files) {
    const slash = path.indexOf('/', folder.length);
    if (slash === -1 && held.has(path)) yield path;
    if (slash === -1) continue;
    const inner = path.slice(0, slash + 1);
    below.set(inner, [...(below.get(inner) ?? []), path]);
  }
  for (const [inner, own] of below) yield* within(inner, own, held, ending);
}

function endingOf(path: string): string {
  return /\.[^./]*$/.exec(path)?.[0] ?? '';
}
