import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { type Access, GitTrouble, gitArguments, gitEnvironment } from './git.ts';

/** Characters of what git says that a sentence has room for. */
const MAX_SAID = 300;

interface Waiting {
  readonly sha: string;
  resolve(bytes: Uint8Array): void;
  reject(error: Error): void;
}

/**
 * Reads blobs through one `git cat-file --batch`, started at the first question. Answers come in order. What a partial clone lacks, git
 * fetches as it reads, and ends where it may not: it is started again with the next access, and asked again.
 */
export class GitBlobs {
  readonly #root: string;
  readonly #accesses: Access[];
  #child: ChildProcessWithoutNullStreams | null = null;
  /** The one whose answers count: those of a child that was given up may still come. */
  #source: ChildProcessWithoutNullStreams | null = null;
  readonly #waiting: Waiting[] = [];
  #chunks: Buffer[] = [];
  #received = 0;
  /** The size of the blob being received; null while its header is awaited. */
  #size: number | null = null;

  constructor(root: string, accesses: readonly Access[] = [{}]) {
    this.#root = root;
    this.#accesses = [...accesses];
  }

  read(sha: string): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ sha, resolve, reject });
      this.#start().stdin.write(`${sha}\n`);
    });
  }

  close(): void {
    this.#child?.stdin.end();
    this.#child = null;
  }

  #start(): ChildProcessWithoutNullStreams {
    if (this.#child !== null) return this.#child;
    const child = spawn('git', gitArguments(this.#root, ['cat-file', '--batch']), {
      env: gitEnvironment(this.#accesses[0]),
    });
    this.#child = child;
    this.#source = child;
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      if (this.#source === child) this.#receive(chunk);
    });
    child.stderr.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(0, MAX_SAID)));
    child.stdin.on('error', () => {});
    const end = () => {
      if (this.#source !== child) return;
      this.#child = null;
      if (this.#waiting.length > 0 && this.#again()) return;
      // An origin that did not answer is not waited for again.
      this.#accesses[0] = { GIT_NO_LAZY_FETCH: '1' };
      for (const { reject } of this.#waiting.splice(0)) reject(new GitTrouble(['cat-file'], said || 'ended early'));
    };
    child.on('error', end);
    child.on('close', end);
    return child;
  }

  /** Asks all that is waited for with the next access; false when there is none. */
  #again(): boolean {
    if (this.#accesses.length < 2) return false;
    this.#accesses.shift();
    [this.#chunks, this.#received, this.#size] = [[], 0, null];
    this.#child?.kill();
    this.#child = null;
    const { stdin } = this.#start();
    for (const { sha } of this.#waiting) stdin.write(`${sha}\n`);
    return true;
  }

  #receive(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#received += chunk.length;
    while (this.#take());
  }

  /** Takes one header or one blob out of what was received; false when more must come first. */
  #take(): boolean {
    if (this.#size === null) {
      const buffer = this.#gather();
      const end = buffer.indexOf(10);
      if (end < 0) return false;
      const header = buffer.subarray(0, end).toString();
      this.#keep(buffer.subarray(end + 1));
      const match = / blob (\d+)$/.exec(header);
      if (match === null && this.#again()) return false;
      if (match === null) this.#waiting.shift()?.reject(new GitTrouble(['cat-file'], header));
      else this.#size = Number(match[1]);
      return true;
    }
    if (this.#received < this.#size + 1) return false;
    const buffer = this.#gather();
    this.#waiting.shift()?.resolve(new Uint8Array(buffer.subarray(0, this.#size)));
    this.#keep(buffer.subarray(this.#size + 1));
    this.#size = null;
    return true;
  }

  #gather(): Buffer {
    const whole = Buffer.concat(this.#chunks);
    this.#keep(whole);
    return whole;
  }

  #keep(rest: Buffer): void {
    this.#chunks = [rest];
    this.#received = rest.length;
  }
}
