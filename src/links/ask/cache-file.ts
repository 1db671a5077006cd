import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { CacheStore } from './cache.ts';

/** A cache larger than this is none of ours. */
const mostBytes = 64 * 1024 * 1024;

/** A cache in a folder (`--cache DIR`), written whole or not at all. */
export function createCacheFile(folder: string): CacheStore {
  const path = join(folder, 'links.json');
  return {
    async read() {
      try {
        const file = await open(path, 'r');
        try {
          const { size } = await file.stat();
          return size > mostBytes ? '' : await file.readFile('utf8');
        } finally {
          await file.close();
        }
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
        return '';
      }
    },
    async write(text) {
      await mkdir(folder, { recursive: true });
      const draft = `${path}.${process.pid}.tmp`;
      const file = await open(draft, 'wx');
      try {
        await file.writeFile(text);
      } finally {
        await file.close();
      }
      await rename(draft, path).catch(async (error: unknown) => {
        await rm(draft, { force: true });
        throw error;
      });
    },
  };
}
