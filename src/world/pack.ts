import { setFlagsFromString } from 'node:v8';
import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** Bytes of pages that are kept as they are; what comes beyond is compressed. */
const PLAIN = 32_000_000;
/** A page of so many bytes takes a hundred times that to be judged. */
const LARGE = 200_000;
/** Of a huge site or page, how much the heap may grow between two collections, in percent of what is in use: by default up to four times. */
const GROWTH = 30;

/** Puts bytes away: the first ones of a run as they are, which costs nothing, and those of a site that is huge in less room. */
export function createPack(): (bytes: Uint8Array) => () => Uint8Array {
  let kept = 0;
  let isTidy = false;
  return (bytes) => {
    kept += bytes.length;
    if (!isTidy && (kept > PLAIN || bytes.length > LARGE)) {
      setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
      isTidy = true;
    }
    if (kept <= PLAIN) return () => bytes;
    const packed = deflateRawSync(bytes, { level: 1 });
    return () => inflateRawSync(packed);
  };
}
