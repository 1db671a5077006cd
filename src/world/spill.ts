import { randomUUID } from 'node:crypto';
import { closeSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The file is closed when nobody can read it any more: the command line ends before, an editor's server does not. */
const closing = new FinalizationRegistry<number>((descriptor) => closeSync(descriptor));

/** A file without a name, of this process alone, which the system removes with it: room for bytes that memory need not hold. */
export class Spill {
  readonly #descriptor: number;
  #size = 0;

  private constructor(descriptor: number) {
    this.#descriptor = descriptor;
    closing.register(this, descriptor);
  }

  /** Null where no temporary file can be made. */
  static open(): Spill | null {
    const path = join(tmpdir(), `relecture-spill-${process.pid}-${randomUUID()}`);
    try {
      const descriptor = openSync(path, 'wx+', 0o600);
      unlinkSync(path);
      return new Spill(descriptor);
    } catch {
      return null;
    }
  }

  /** Gives what brings the bytes back; null when there is no room for them. */
  put(bytes: Uint8Array): (() => Uint8Array) | null {
    const start = this.#size;
    try {
      for (let done = 0; done < bytes.length; )
        done += writeSync(this.#descriptor, bytes, done, bytes.length - done, start + done);
    } catch {
      return null;
    }
    const { length } = bytes;
    this.#size += length;
    return () => this.#read(start, length);
  }

  #read(start: number, length: number): Uint8Array {
    const bytes = new Uint8Array(length);
    for (let done = 0; done < length; ) {
      const read = readSync(this.#descriptor, bytes, done, length - done, start + done);
      if (read === 0) throw new Error('a temporary file was cut');
      done += read;
    }
    return bytes;
  }
}
