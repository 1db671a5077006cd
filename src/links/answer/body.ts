import type { Readable } from 'node:stream';

/** What was read of an answer's body. */
export interface Body {
  /** Decoded, at most as long as was asked for. */
  readonly bytes: Uint8Array;
  /** The whole body was received and kept. */
  readonly complete: boolean;
  /** The server broke off before the end it had announced. */
  readonly broken: boolean;
}

/** Reading to the end up to this length is cheaper than opening a new connection. */
const drainLength = 64 * 1024;
/** Fewer bytes than this in so many milliseconds is dripping. */
const dripLength = 1024;
const dripTime = 1000;
const emptyBytes = new Uint8Array(0);

export interface BodyLimits {
  /** Bytes to keep, both as they come and once decompressed. */
  readonly keep: number;
  /** Bytes announced by the server, null when it does not tell. */
  readonly announced: number | null;
  /** Content-Encoding, empty when there is none. */
  readonly encoding: string;
  /** Milliseconds: what came by then is all there is. */
  readonly time: number;
}

/** Reads the beginning of a body and lets go of the rest: never longer, larger or slower than the limits. */
export async function readBody(body: Readable, limits: BodyLimits): Promise<Body> {
  const raw = await collect(body, limits);
  const kept = raw.bytes.subarray(0, limits.keep);
  if (limits.encoding === '' || limits.encoding === 'identity' || kept.length === 0) {
    return { ...raw, bytes: kept, complete: raw.complete && kept.length === raw.bytes.length };
  }
  const decoded = await decompress(kept, limits.encoding, limits.keep);
  return { bytes: decoded.bytes, complete: raw.complete && decoded.complete, broken: raw.broken };
}

function collect(body: Readable, { keep, announced, time }: BodyLimits): Promise<Body> {
  const most = Math.max(keep, drainLength);
  return new Promise((resolve) => {
    const chunks: Uint8Array[] = [];
    let length = 0;
    let isOver = false;
    const end = (complete: boolean, broken: boolean): void => {
      isOver = true;
      clearInterval(timer);
      body.off('data', take);
      if (!complete) body.destroy();
      resolve({ bytes: chunks.length === 0 ? emptyBytes : Buffer.concat(chunks), complete, broken });
    };
    const take = (chunk: Uint8Array): void => {
      if (length < keep) chunks.push(chunk);
      length += chunk.length;
      if (length > most) end(false, false);
    };
    const began = performance.now();
    let before = 0;
    const look = (): void => {
      if (isOver) return;
      const spent = performance.now() - began;
      if (spent >= time || length - before < dripLength) end(false, false);
      before = length;
    };
    // A body that only drips will tell no more: its beginning is all there is. What came while this process was busy is read first.
    const timer = setInterval(() => setImmediate(look), Math.min(dripTime, time));
    // Stays for good: destroying a body makes it say so.
    body.on('error', () => end(false, true));
    if (announced !== null && announced > most && keep === 0) return end(false, false);
    body.on('end', () => end(true, false));
    body.on('data', take);
  });
}

/** Decompresses at most `keep` bytes: a bomb is left unexploded. What cannot be read ends where it stops making sense. */
async function decompress(bytes: Uint8Array, encoding: string, keep: number): Promise<Omit<Body, 'broken'>> {
  const { createBrotliDecompress, createInflate, createGunzip } = await import('node:zlib');
  const makers = { gzip: createGunzip, 'x-gzip': createGunzip, deflate: createInflate, br: createBrotliDecompress };
  const make = Object.hasOwn(makers, encoding) ? makers[encoding as keyof typeof makers] : null;
  if (make === null) return { bytes: emptyBytes, complete: false };
  const stream = make();
  return new Promise((resolve) => {
    const chunks: Uint8Array[] = [];
    let length = 0;
    const end = (complete: boolean): void => {
      stream.destroy();
      resolve({ bytes: Buffer.concat(chunks).subarray(0, keep), complete });
    };
    stream.on('data', (chunk: Uint8Array) => {
      chunks.push(chunk);
      length += chunk.length;
      if (length > keep) end(false);
    });
    stream.on('end', () => end(true));
    stream.on('error', () => end(false));
    stream.end(bytes);
  });
}
