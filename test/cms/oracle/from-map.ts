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
  /** Done to each source. */
  readonly transform?: (code: string, path: string) => string;
}

/** The engine's own modules, bundled from the sources that its source map holds, and loaded. Nothing of them is kept. */
export async function fromMap<T>({ map, entry, modules = {}, paths, transform }: Extraction): Promise<T> {
  const { sources, sourcesContent } = JSON.parse(readFileSync(map, 'utf8')) as Map;
  const byPath = new Map<string, string>();
  sources.forEach((source, index) => {
    const code = sourcesContent[index];
    if (typeof code === 'string')
      byPath.set(
        `/${source
          .replace(/^webpack:\/\//, '')
          .replaceAll('../', '')
          .replace(/\?.*$/, '')}`,
        code,
      );
  });
  const all = [...byPath.keys()];
  const find = (ends: readonly string[]): string | undefined =>
    ends
      .map((end) => (byPath.has(end) ? end : all.find((path) => path.endsWith(`/${end}`))))
      .find((path) => path !== undefined);
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
          if (id.startsWith('\0none:')) return { code: nothing(id.slice('\0none:'.length), byPath), moduleType: 'js' };
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

interface Map {
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

/** A module of which every name that is imported does nothing, whatever is asked of it. */
function nothing(specifier: string, byPath: ReadonlyMap<string, string>): string {
  const names = new Set<string>();
  const quoted = specifier.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  const imports = new RegExp(`import\\s+(?:[\\w$]+\\s*,\\s*)?\\{([^}]*)\\}\\s*from\\s*['"]${quoted}['"]`, 'g');
  for (const code of byPath.values())
    for (const [, list = ''] of code.matchAll(imports))
      for (const one of list.split(',')) {
        const [name = ''] = one
          .trim()
          .replace(/^type\s+/, '')
          .split(/\s+as\s+/);
        if (/^[\w$]+$/.test(name) && name !== 'default') names.add(name);
      }
  const exported = [...names].map((name) => `export const ${name} = nothing;`).join('\n');
  return `const nothing = new Proxy(function () {}, {
  get: (_, key) => (key === Symbol.toPrimitive ? () => '' : key === Symbol.iterator ? function* () {} : nothing),
  apply: () => nothing,
  construct: () => nothing,
  set: () => true,
});
export default nothing;
${exported}`;
}
