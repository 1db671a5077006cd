import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { GitTrouble, gitArguments, gitEnvironment } from './git.ts';

interface Waiting {
  resolve(bytes: Uint8Array): void;
  reject(error: Error): void;
}

/** Reads blobs through one `git cat-file --batch`, started at the first question. Answers come in order. */
export class GitBlobs {
  readonly #root: string;
  #child: ChildProcessWithoutNullStreams | null = null;
  #waiting: Waiting[] = [];
  #chunks: Buffer[] = [];
  #received = 0;
  /** The size of the blob being received; null while its header is awaited. */
  #size: number | null = null;

  constructor(root: string) {
    this.#root = root;
  }

  read(sha: string): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#start().stdin.write(`${sha}\n`);
    });
  }

  close(): void {
    this.#child?.stdin.end();
    this.#child = null;
  }

  #start(): ChildProcessWithoutNullStreams {
    if (this.#child !== null) return this.#child;
    const child = spawn('git', gitArguments(this.#root, ['cat-file', '--batch']), { env: gitEnvironment() });
    this.#child = child;
    child.stdout.on('data', (chunk: Buffer) => this.#receive(chunk));
    child.stderr.resume();
    child.stdin.on('error', () => {});
    const end = () => {
      this.#child = null;
      for (const { reject } of this.#waiting.splice(0)) reject(new GitTrouble(['cat-file'], 'ended early'));
    };
    child.on('error', end);
    child.on('close', end);
    return child;
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
