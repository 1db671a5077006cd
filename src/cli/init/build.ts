import { DataFile, readDataFile } from '../../content/format/data-file.ts';
import { readText } from '../../content/read-text.ts';
import type { Tree } from '../../content/tree.ts';
import { isObject } from '../../schema/json-schema.ts';

/** What builds a site: a file, and in it the command, where it is one line. */
export interface FoundBuild {
  readonly by: 'netlify' | 'vercel' | 'workflow' | 'package';
  readonly path: string;
  readonly command: string;
  /** It writes the index of the panel already. */
  readonly hasIndex: boolean;
}

/** Steps of a workflow that make a site of its files. */
const BUILDS =
  /^\s*(?:-\s+)?(?:run:.*\b(?:hugo|jekyll\s+build|eleventy|mkdocs\s+(?:build|gh-deploy)|zola\s+build|astro\s+build|(?:npm|pnpm|yarn|bun)\s+(?:run\s+)?build)\b|uses:\s*["']?(?:withastro\/action|actions\/jekyll-build-pages|shalzz\/zola-deploy-action)\b)/m;
const INDEX = /\brelecture(?:@\S+)?\s+index\b/;

export function writesIndex(text: string): boolean {
  return INDEX.test(text);
}

/** What is told to build the site, where a file says it; null where nothing does: a host may have its own settings. */
export async function findBuild(tree: Tree, files: ReadonlySet<string>): Promise<FoundBuild | null> {
  const [netlify, vercel, manifest] = await Promise.all(
    ['netlify.toml', 'vercel.json', 'package.json'].map((path) => (files.has(path) ? valueIn(tree, path) : null)),
  );
  const told =
    commandIn('netlify', 'netlify.toml', netlify, ['build', 'command']) ??
    commandIn('vercel', 'vercel.json', vercel, ['buildCommand']);
  if (told !== null) return told;
  for (const path of [...files].filter((one) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(one)).sort()) {
    const text = (await readText(tree, path)) ?? '';
    if (!/^name: Relecture$/m.test(text) && BUILDS.test(text))
      return { by: 'workflow', path, command: '', hasIndex: writesIndex(text) };
  }
  return commandIn('package', 'package.json', manifest, ['scripts', 'build']);
}

async function valueIn(tree: Tree, path: string): Promise<unknown> {
  if (path.endsWith('.toml')) return tomlIn((await readText(tree, path)) ?? '');
  const file = await readDataFile(tree, path);
  return file instanceof DataFile ? file.value : null;
}

async function tomlIn(text: string): Promise<unknown> {
  try {
    return (await import('smol-toml')).parse(text);
  } catch {
    return null;
  }
}

function commandIn(by: FoundBuild['by'], path: string, value: unknown, steps: readonly string[]): FoundBuild | null {
  const command = steps.reduce<unknown>((held, step) => (isObject(held) ? held[step] : undefined), value);
  if (typeof command !== 'string' || command.trim() === '' || /[\r\n]/.test(command)) return null;
  const scripts = by === 'package' && isObject(value) ? JSON.stringify(value['scripts']) : command;
  return { by, path, command, hasIndex: writesIndex(scripts) };
}
