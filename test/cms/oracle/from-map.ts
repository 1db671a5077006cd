import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

/** How a CMS's own code is taken out of what it publishes. */
export interface Extraction {
  /** The source map of its bundle, which holds the sources. */
  readonly map: string;
  /** A module that exports what is wanted, its imports as the sources write them. */
  readonly entry: string;
  /** Sources in place of what a specifier leads to; of a specifier that leads nowhere, every name is a thing that does nothing. */
  readonly modules?: Readonly<Record<string, string>>;
  /** Where a specifier leads: the ends of paths of sources, the first that there is. */
  readonly paths: (specifier: string) => readonly string[];
  /** Which of its sources are wanted at all; default: any. */
  readonly keep?: RegExp;
  /** Done to each source. */
  readonly transform?: (code: string, path: string) => string;
}

/** The engine's own modules, bundled from the sources that its source map holds, and loaded. Nothing of them is kept. */
export async function fromMap<T>({ map, entry, modules = {}, paths, keep, transform }: Extraction): Promise<T> {
  const { sources, sourcesContent } = JSON.parse(readFileSync(map, 'utf8')) as SourceMap;
  const byPath = new Map<string, string>();
  sources.forEach((source, index) => {
    const code = sourcesContent[index];
    if (typeof code === 'string' && (keep === undefined || keep.test(source)))
      byPath.set(
        `/${source
          .replace(/^webpack:\/\//, '')
          .replaceAll('../', '')
          .replaceAll('/./', '/')
          .replace(/\?.*$/, '')}`,
        code,
      );
  });
  const byEnd = new Map<string, string>();
  for (const path of byPath.keys())
    for (let at = 0; at >= 0; at = path.indexOf('/', at + 1)) {
      const end = path.slice(at + 1);
      if (!byEnd.has(end)) byEnd.set(end, path);
    }
  const find = (ends: readonly string[]): string | undefined =>
    ends.map((end) => (byPath.has(end) ? end : byEnd.get(end))).find((path) => path !== undefined);
  const names = importedNames(byPath.values());
  const bundle = await rolldown({
    input: 'entry',
    shimMissingExports: true,
    logLevel: 'silent',
    platform: 'node',
    transform: { jsx: 'react' },
    plugins: [
      {
        name: 'from-map',
        resolveId(specifier, importer) {
          if (specifier === 'entry' || Object.hasOwn(modules, specifier)) return `\0own:${specifier}`;
          const relative = specifier.startsWith('.') && importer !== undefined;
          const base = relative ? posix.join(posix.dirname(importer), specifier) : null;
          return find(base === null ? paths(specifier) : ends(base)) ?? `\0none:${specifier}`;
        },
        load(id) {
          if (id === '\0own:entry') return { code: entry, moduleType: 'js' };
          if (id.startsWith('\0own:')) return { code: modules[id.slice('\0own:'.length)] ?? '', moduleType: 'js' };
          if (id.startsWith('\0none:'))
            return { code: nothing(names.get(id.slice('\0none:'.length)) ?? []), moduleType: 'js' };
          const code = byPath.get(id) ?? '';
          const changed = transform === undefined ? code : transform(code, id);
          return {
            code: id.endsWith('.json') ? `export default ${changed}` : changed,
            moduleType: /\.tsx?$/.test(id) ? 'tsx' : 'jsx',
          };
        },
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'esm', codeSplitting: false });
  const folder = mkdtempSync(join(tmpdir(), 'relecture-oracle-'));
  try {
    const file = join(folder, 'engine.mjs');
    writeFileSync(file, output[0].code);
    return (await import(pathToFileURL(file).href)) as T;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface SourceMap {
  readonly sources: readonly string[];
  readonly sourcesContent: readonly (string | null)[];
}

/** The files that a path without its ending may be. */
export function ends(path: string): string[] {
  return [
    '',
    '.js',
    '.ts',
    '.tsx',
    '.jsx',
    '.svelte.js',
    '/index.js',
    '/index.ts',
    '/index.tsx',
    '/index.svelte.js',
  ].map((end) => `${path}${end}`);
}

/** What each specifier is asked for by name. */
function importedNames(sources: Iterable<string>): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>();
  for (const code of sources)
    for (const [, list = '', specifier = ''] of code.matchAll(
      /import\s+(?:[\w$]+\s*,\s*)?\{([^}]*)\}\s*from\s*['"]([^'"\n]+)['"]/g,
    )) {
      const own = names.get(specifier) ?? new Set();
      names.set(specifier, own);
      for (const one of list.split(',')) {
        const [name = ''] = one
          .trim()
          .replace(/^type\s+/, '')
          .split(/\s+as\s+/);
        if (/^[\w$]+$/.test(name) && name !== 'default') own.add(name);
      }
    }
  return names;
}

/** A module of which every name that is imported does nothing, whatever is asked of it. */
function nothing(names: Iterable<string>): string {
  const exported = [...names].map((name) => `export const ${name} = nothing;`).join('\n');
  return `const nothing = new Proxy(function () {}, {
  get: (_, key) => (key === 'then' ? undefined : key === Symbol.toPrimitive ? () => '' : key === Symbol.iterator ? function* () {} : nothing),
  apply: () => nothing,
  construct: () => nothing,
  set: () => true,
});
export default nothing;
${exported}`;
}
