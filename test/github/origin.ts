import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export type Files = Readonly<Record<string, string | Uint8Array | null>>;

const IDENTITY = {
  GIT_AUTHOR_NAME: 'Camille',
  GIT_AUTHOR_EMAIL: 'camille@exemple.fr',
  GIT_COMMITTER_NAME: 'Camille',
  GIT_COMMITTER_EMAIL: 'camille@exemple.fr',
  GIT_AUTHOR_DATE: '2024-06-03T10:00:00Z',
  GIT_COMMITTER_DATE: '2024-06-03T10:00:00Z',
  GIT_CONFIG_GLOBAL: '/dev/null',
};

/** A real git repository that stands for the one on GitHub: any commit of it can be fetched by its id. */
export class Origin {
  readonly folder = mkdtempSync(join(tmpdir(), 'relecture-origin-'));
  readonly root = join(this.folder, 'origin');
  #copies = 0;

  constructor(files: Files) {
    mkdirSync(this.root);
    this.git('init', '--quiet', '--initial-branch=main');
    this.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
    this.commit(files, 'Le site');
  }

  git(...args: string[]): string {
    return execFileSync('git', ['-C', this.root, ...args], {
      encoding: 'utf8',
      env: { ...process.env, ...IDENTITY },
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  }

  /** Writes files (null removes one) and commits them on the current branch. */
  commit(files: Files, message: string): string {
    for (const [path, content] of Object.entries(files)) {
      const full = join(this.root, path);
      mkdirSync(dirname(full), { recursive: true });
      if (content === null) rmSync(full);
      else writeFileSync(full, content);
    }
    this.git('add', '-A');
    this.git('commit', '--quiet', '--allow-empty', '-m', message);
    return this.head;
  }

  /** An empty commit of a day (ISO 8601). */
  commitOn(day: string): void {
    const env = { ...process.env, ...IDENTITY, GIT_COMMITTER_DATE: day };
    execFileSync('git', ['-C', this.root, 'commit', '--quiet', '--allow-empty', '-m', day], { env });
  }

  get head(): string {
    return this.git('rev-parse', 'HEAD');
  }

  /** A branch of `main` with one commit; `main` is current again afterwards. */
  branch(name: string, files: Files, message = 'Modifie la page'): string {
    this.git('checkout', '--quiet', '-b', name, 'main');
    const sha = this.commit(files, message);
    this.git('checkout', '--quiet', 'main');
    return sha;
  }

  /** The merge that GitHub makes to try a pull request; no branch holds it. */
  mergeOf(head: string): string {
    this.git('checkout', '--quiet', '--detach', 'main');
    this.git('merge', '--quiet', '--no-ff', '-m', 'Merge', head);
    const sha = this.head;
    this.git('checkout', '--quiet', 'main');
    return sha;
  }

  /** What actions/checkout leaves: one commit, or with `depth: 0` all the history. */
  checkout(sha: string, depth = 1): string {
    const workspace = join(this.folder, `workspace-${++this.#copies}`);
    mkdirSync(workspace);
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', workspace, ...args], {
        env: { ...process.env, ...IDENTITY },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
    git('init', '--quiet');
    git('remote', 'add', 'origin', `file://${this.root}`);
    const refs = depth === 0 ? ['+refs/heads/*:refs/remotes/origin/*', sha] : [`--depth=${depth}`, sha];
    git('fetch', '--quiet', '--no-tags', 'origin', ...refs);
    git('checkout', '--quiet', '--detach', sha);
    return workspace;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
