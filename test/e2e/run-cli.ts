import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

export interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command line for real. */
export function runCli(
  args: readonly string[],
  options: { cwd?: string; env?: Record<string, string>; input?: string | Uint8Array } = {},
): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('dist/cli.js'), ...args], {
    cwd: options.cwd ?? process.cwd(),
    encoding: 'utf8',
    ...(options.input !== undefined && { input: options.input }),
    env: { PATH: process.env['PATH'] ?? '', HOME: '/nonexistent', ...options.env },
    maxBuffer: 256 * 1024 * 1024,
  });
  return { status, out: stdout, err: stderr };
}

/** The same, while a server of the test answers. */
export function startCli(args: readonly string[], env: Record<string, string> = {}): Promise<Run> {
  const child = spawn(process.execPath, [resolve('dist/cli.js'), ...args], {
    env: { PATH: process.env['PATH'] ?? '', HOME: '/nonexistent', ...env },
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (text) => (out += text));
  child.stderr.on('data', (text) => (err += text));
  return new Promise((done) => child.on('close', (status) => done({ status, out, err })));
}

/**
 * The same as somebody whom files may be closed to. The superuser, who may open everything, becomes nobody, with a copy of what is run:
 * a clone in a folder of one's own is closed to others.
 */
export function runUnprivileged(args: readonly string[]): Run {
  if (process.getuid?.() !== 0) return runCli(args);
  const copy = mkdtempSync(join(tmpdir(), 'relecture-dist-'));
  try {
    chmodSync(copy, 0o755);
    for (const name of ['dist', 'schemas', 'package.json']) cpSync(name, join(copy, name), { recursive: true });
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(copy, 'dist/cli.js'), ...args], {
      uid: 65534,
      cwd: copy,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'] ?? '' },
    });
    return { status, out: stdout, err: stderr };
  } finally {
    rmSync(copy, { recursive: true });
  }
}

/** A site in a temporary folder. */
export function makeSite(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = mkdtempSync(join(tmpdir(), 'relecture-site-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}
