import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { expect, test } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { VERSION } from '../src/world/version.ts';

/** In the order in which data flows: a file imports from its own room and those before it. */
const ROOMS = [
  'locales',
  'content',
  'schema',
  'configuration',
  'cms',
  'site',
  'dates',
  'links',
  'rules',
  'review',
  'report',
  'preview',
  'world',
  'github',
  'action',
  'cli',
  'cms-panel',
] as const;
const ENTRIES = new Set(['action', 'cli', 'cms-panel']);
const PURE = new Set(['locales', 'content', 'dates', 'rules', 'report', 'preview']);
/** More than this in one folder, and a newcomer does not read the listing. */
const MOST_FILES = 25;

const entries = readdirSync('src', { recursive: true, withFileTypes: true });
const pathOf = (entry: (typeof entries)[number]) => relative('src', join(entry.parentPath ?? entry.path, entry.name));
const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.ts')).map(pathOf);
const folders = entries.filter((entry) => entry.isDirectory()).map(pathOf);
const roomOf = (file: string) => file.split('/')[0] as (typeof ROOMS)[number];

/** Everything a file names of others, types included. */
function importsOf(file: string): string[] {
  const text = readFileSync(join('src', file), 'utf8');
  const named = text.matchAll(/^(?:import|export)\s[^;]*?from '([^']+)'|\bimport\('([^']+)'\)/gm);
  return [...named].map((match) => match[1] ?? match[2] ?? '');
}

const graph = new Map(
  files.map((file) => [
    file,
    importsOf(file)
      .filter((target) => target.startsWith('.'))
      .map((target) => posix.join(dirname(file), target)),
  ]),
);

test('every file stands in a room of the design', () => {
  expect(files.filter((file) => !file.includes('/') || !ROOMS.includes(roomOf(file)))).toEqual([]);
});

test('a file imports only from its own room and those before it, types included', () => {
  const wrong = [...graph].flatMap(([file, targets]) =>
    targets.flatMap((target) => {
      const [from, to] = [roomOf(file), roomOf(target)];
      const strangers = from !== to && ENTRIES.has(from) && ENTRIES.has(to);
      return strangers || ROOMS.indexOf(to) > ROOMS.indexOf(from) ? [`${file} -> ${target}`] : [];
    }),
  );
  expect(wrong).toEqual([]);
});

test('no file imports itself by way of others, types included', () => {
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' -> '));
    if (done.has(file) || way.includes(file)) return;
    for (const target of graph.get(file) ?? []) walk(target, [...way, file]);
    done.add(file);
  };
  for (const file of files) walk(file, []);
  expect(circles).toEqual([]);
});

test('no folder is crowded, and each is presented in its own README or that of the room', () => {
  const crowded = folders.filter((folder) => files.filter((file) => dirname(file) === folder).length > MOST_FILES);
  expect(crowded).toEqual([]);
  const unpresented = folders.filter((folder) => {
    if (existsSync(join('src', folder, 'README.md'))) return false;
    const room = roomOf(folder);
    const name = folder.slice(room.length + 1);
    return name === '' || !readFileSync(join('src', room, 'README.md'), 'utf8').includes(`\`${name}/\``);
  });
  expect(unpresented.filter((folder) => !folder.endsWith('/shared'))).toEqual([]);
});

// What only the machine below can do is handed in by the entries: `src/schema/machine.ts`. Links are asked by Node alone, never in a browser.
test('no room but the world and the entries imports a module of Node, links aside where they are asked', () => {
  const handing = new Set<string>([...ENTRIES, 'world', 'github']);
  const asking = /^links\/(?:ask|answer)\//;
  const asked = files.flatMap((file) => (handing.has(roomOf(file)) || asking.test(file) ? [] : ofNode(file)));
  expect(asked).toEqual([]);
});

test('what runs in the worker of the CMS asks nothing of Node', () => {
  const reached = new Set<string>();
  const reach = (file: string): void => {
    if (reached.has(file)) return;
    reached.add(file);
    for (const target of graph.get(file) ?? []) if (!isTypeOnly(file, target)) reach(target);
  };
  reach('cms-panel/worker/worker.ts');
  expect(reached).toContain('review/review.ts');
  expect([...reached].flatMap(ofNode)).toEqual([]);
});

function ofNode(file: string): string[] {
  return importsOf(file).flatMap((target) => (target.startsWith('node:') ? [`${file} -> ${target}`] : []));
}

/** Whether a file takes nothing but types from another. */
function isTypeOnly(file: string, target: string): boolean {
  const text = readFileSync(join('src', file), 'utf8');
  const named = [...text.matchAll(/^(import|export)\s+(type\s)?[^;]*?from '([^']+)'|\b(import)\('([^']+)'\)/gm)].filter(
    (match) => posix.join(dirname(file), match[3] ?? match[5] ?? '') === target,
  );
  return named.every((match) => match[2] !== undefined);
}

test('the pure rooms know no clock, environment, disk, network or GitHub', () => {
  const worldly =
    /\bDate\.now\(|new Date\(\)|process\.(?:env|cwd|stdout|argv)|\bfetch\(|performance\.now|random(?:UUID|Bytes)|Math\.random/;
  const wrong = files
    .filter((file) => PURE.has(roomOf(file)))
    .flatMap((file) => {
      const outside = importsOf(file)
        .filter((target) => /^node:|^@actions\/|^undici$/.test(target))
        .map((target) => `${file} -> ${target}`);
      const text = readFileSync(join('src', file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      return worldly.test(text) ? [...outside, `${file}: ${worldly.exec(text)?.[0]}`] : outside;
    });
  expect(wrong).toEqual([]);
});

test('the version is told once', () => {
  expect(VERSION).toBe(packageJson.version);
});

test('no file asks URL.canParse, which forgets accents once it is compiled', () => {
  const guilty = files.filter((file) => readFileSync(join('src', file), 'utf8').includes('URL.canParse('));
  expect(guilty).toEqual([]);
});
