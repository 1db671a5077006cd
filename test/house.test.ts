import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { VERSION } from '../src/version.ts';

const ROOMS = [
  'locales',
  'content',
  'site',
  'dates',
  'links',
  'rules',
  'review',
  'report',
  'preview',
  'github',
  'history',
  'entry',
] as const;
const PURE = new Set(['locales', 'content', 'dates', 'rules', 'report', 'preview']);

const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => relative('src', join(entry.parentPath ?? entry.path, entry.name)));

/** The folder, or for files at the top: the pipeline, or the world of the entries. */
function roomOf(file: string): (typeof ROOMS)[number] {
  const folder = file.includes('/') ? (file.split('/')[0] ?? '') : '';
  if (folder === 'cli' || folder === 'action') return 'entry';
  if (folder !== '') return folder as (typeof ROOMS)[number];
  return /^(?:review.*|fix|existing)\.ts$/.test(file) ? 'review' : 'entry';
}

function importsOf(file: string): { target: string; typeOnly: boolean }[] {
  const text = readFileSync(join('src', file), 'utf8');
  return [...text.matchAll(/^(?:import|export)\s(type\s)?[^;]*?from '([^']+)'|\bimport\('([^']+)'\)/gm)].map(
    (match) => ({
      typeOnly: match[1] !== undefined,
      target: match[2] ?? match[3] ?? '',
    }),
  );
}

test('every file stands in a room of the design', () => {
  expect(files.filter((file) => !ROOMS.includes(roomOf(file)))).toEqual([]);
});

test('a file imports only from its own room and those above', () => {
  const wrong = files.flatMap((file) =>
    importsOf(file).flatMap(({ target, typeOnly }) => {
      if (!target.startsWith('.') || typeOnly) return [];
      const room = roomOf(relative('src', join('src', dirname(file), target)));
      return ROOMS.indexOf(room) > ROOMS.indexOf(roomOf(file)) ? [`${file} -> ${target}`] : [];
    }),
  );
  expect(wrong).toEqual([]);
});

// Hashing is as pure as adding.
test('the pure rooms know no clock, environment, disk, network or GitHub', () => {
  const worldly =
    /\bDate\.now\(|new Date\(\)|process\.(?:env|cwd|stdout|argv)|\bfetch\(|performance\.now|random(?:UUID|Bytes)|Math\.random/;
  const wrong = files
    .filter((file) => PURE.has(roomOf(file)))
    .flatMap((file) => {
      const outside = importsOf(file)
        .filter(({ target }) => /^node:(?!crypto$)|^@actions\/|^undici$/.test(target))
        .map(({ target }) => `${file} -> ${target}`);
      const text = readFileSync(join('src', file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      return worldly.test(text) ? [...outside, `${file}: ${worldly.exec(text)?.[0]}`] : outside;
    });
  expect(wrong).toEqual([]);
});

test('the version is told once', () => {
  expect(VERSION).toBe(packageJson.version);
});
