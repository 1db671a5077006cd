import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { DiskTree } from '../../src/world/disk.ts';

/** Committed, and no page all the same. */
const NOBODYS = 'node_modules/x/README.md';

test('a file that git keeps is there, though a list of what to ignore names it', async () => {
  const root = mkdtempSync(join(tmpdir(), 'relecture-disk-'));
  const write = (path: string) => {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), path.endsWith('.gitignore') ? 'documentation/\nnode_modules/\n*.png\n' : 'x');
  };
  const git = (...args: string[]) => execFileSync('git', ['-C', root, ...args]);
  try {
    for (const path of ['.gitignore', 'a.md', 'documentation/b.md', 'documentation/c.md', 'd.png', NOBODYS])
      write(path);
    expect(await new DiskTree(root).files()).toEqual(['.gitignore', 'a.md']);
    git('init', '--quiet');
    git('add', '--force', 'a.md', 'documentation/b.md', 'd.png', NOBODYS);
    rmSync(join(root, 'd.png'));
    expect(await new DiskTree(root).files()).toEqual(['.gitignore', 'a.md', 'documentation/b.md']);
    expect(await new DiskTree(join(root, 'documentation')).files()).toEqual(['b.md', 'c.md']);
  } finally {
    rmSync(root, { recursive: true });
  }
});

test('a folder named like a page is told, but for a route of a program', async () => {
  const root = mkdtempSync(join(tmpdir(), 'relecture-disk-'));
  try {
    for (const path of ['app/llms.mdx/[[...slug]]/route.ts', 'content/guide.md/photo.png', 'content/vide.md/.keep']) {
      mkdirSync(join(root, dirname(path)), { recursive: true });
      writeFileSync(join(root, path), 'x');
    }
    const files = await new DiskTree(root).files();
    expect(files).toContain('content/guide.md');
    expect(files).toContain('content/vide.md');
    expect(files).not.toContain('app/llms.mdx');
    expect(files).toContain('app/llms.mdx/[[...slug]]/route.ts');
  } finally {
    rmSync(root, { recursive: true });
  }
});
